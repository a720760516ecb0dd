/** What one stage carries from instruction to instruction (moby/buildkit dockerfile2llb convert.go dispatchState). */
import type { Scope } from "../../../plan/args.ts";
import type { Platform, Unknown, Vertex } from "../ops.ts";

/** Environment in the order in which RUN gets it: a name set again goes to the end (client/llb/meta.go EnvList). */
export class Environment {
  readonly #values: Map<string, string>;
  /** Names whose value is not known here; their value is empty and means nothing. */
  readonly unknown: Set<string>;

  constructor(from?: Environment) {
    this.#values = new Map(from?.entries());
    this.unknown = new Set(from?.unknown);
  }

  set(name: string, value: string, known: boolean): void {
    this.#values.delete(name);
    this.#values.set(name, value);
    if (known) this.unknown.delete(name);
    else this.unknown.add(name);
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  entries(): IterableIterator<[string, string]> {
    return this.#values.entries();
  }

  /** What words see now: a view, no copy. */
  scope(): Scope {
    return { values: this.#values, unknown: this.unknown };
  }

  list(): readonly string[] {
    return [...this.#values].map(([name, value]) => `${name}=${value}`);
  }
}

/** The part of the image config that later instructions and stages read. */
export interface StageConfig {
  /** `K=V`; a name set again keeps its place (convert.go addEnv). */
  readonly env: readonly string[];
  readonly workdir: string;
  readonly user: string;
  readonly shell: readonly string[] | undefined;
  readonly onbuild: readonly string[];
}

export const EMPTY_CONFIG: StageConfig = { env: [], workdir: "", user: "", shell: undefined, onbuild: [] };

export interface StageState {
  readonly index: number;
  /** Name behind AS, else the number. */
  readonly name: string;
  /** Files so far; `undefined` is scratch. */
  vertex: Vertex | undefined;
  env: Environment;
  config: StageConfig;
  /** Working directory of RUN and of relative destinations. */
  dir: string;
  user: string;
  platform: Platform;
  readonly ignoreCache: boolean;
  /** The base image cannot be resolved: nothing of its config is known. */
  baseUnknown: Unknown | undefined;
  /** ARGs of this stage in order, for RUN's history line; value `undefined`: none. */
  buildArgs: { readonly name: string; readonly value: string | undefined }[];
  /** Names set by ARG and not by ENV since, for naming causes. */
  argNames: Set<string>;
  /** The stage is a local directory of that name (a named context). */
  readonly local: string | undefined;
}

/** convert.go addEnv. */
export function withEnv(env: readonly string[], name: string, value: string): readonly string[] {
  const line = `${name}=${value}`;
  const at = env.findIndex((each) => each.startsWith(name) && envName(each) === name);
  return at === -1 ? [...env, line] : env.with(at, line);
}

export function envName(line: string): string {
  const equals = line.indexOf("=");
  return equals === -1 ? line : line.slice(0, equals);
}

export function envValue(line: string): string {
  const equals = line.indexOf("=");
  return equals === -1 ? "" : line.slice(equals + 1);
}
