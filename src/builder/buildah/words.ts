/** What a stage carries from one instruction to the next, and its words as an instruction sees them. */
import { clean, join } from "../../context/clean.ts";
import { expand, type WordRules } from "../../dockerfile/words.ts";
import type { ContainerConfig } from "../../image/config.ts";
import type { Scope } from "../../plan/args.ts";
import type { BuildahScope } from "../../plan/buildah-args.ts";
import { boundedWorkdir } from "../../plan/workdir.ts";

/** openshift/imagebuilder builder.go defaultPathEnv. */
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

export interface StageState {
  readonly args: BuildahScope;
  /** Environment of the base image; `undefined`: not known. */
  readonly baseEnv: ReadonlyMap<string, string> | undefined;
  /** What ENV of this stage set; it shadows build args in history lines, the base image's environment does not. */
  readonly env: Scope;
  /** `undefined`: not known. */
  readonly workdir: string | undefined;
  /** ARG words of this stage's lines as written, which is how proxy names are let into history lines. */
  readonly declared: ReadonlySet<string>;
  readonly onbuild: readonly string[];
}

/** A stage on top of an image's config; `undefined`: scratch, or `known: false` when it cannot be seen. */
export function stageState(args: BuildahScope, config: ContainerConfig | undefined, known: boolean): StageState {
  const baseEnv = new Map((config?.Env ?? []).map(pair));
  const env: Scope = {
    values: !known || baseEnv.has("PATH") ? new Map() : new Map([["PATH", DEFAULT_PATH]]),
    unknown: new Set(),
  };
  const workdir = known ? config?.WorkingDir || "/" : undefined;
  return { args, baseEnv: known ? baseEnv : undefined, env, workdir, declared: new Set(), onbuild: [] };
}

function pair(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** dispatchers.go workdir. */
export function changedWorkdir(current: string | undefined, word: string): string | undefined {
  if (!word.startsWith("/") && current === undefined) return undefined;
  const path = word.startsWith("/") ? word : join("/", current ?? "", word);
  return boundedWorkdir(path === "/" ? path : path.replace(/\/$/, ""));
}

/** internals.go makeAbsolute: relative to the working directory, a slash at the end kept. */
export function absolute(destination: string, workdir: string): string {
  const slashed = (text: string): boolean => text.endsWith("/") || text.endsWith("/.");
  const path = destination === "." ? (slashed(workdir) ? workdir : `${workdir}/`) : destination;
  if (path.startsWith("/")) return path;
  const joined = clean(`/${workdir}/${path}`);
  return slashed(path) ? `${joined}/` : joined;
}

/** Names an instruction used, with the values it saw. */
export interface UsedNames {
  readonly args: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Names whose value is not known here. */
  readonly unknown: readonly string[];
}

/** Expands the words of one instruction. Args are the weakest, then the base's environment, then the stage's. */
export class Words {
  readonly #rules: WordRules;
  readonly #state: StageState;
  readonly #used = new Set<string>();
  readonly #unset = new Set<string>();

  constructor(state: StageState, rules: WordRules) {
    this.#state = state;
    this.#rules = rules;
  }

  /** ProcessWord with args and environment. Throws `word-expansion`. */
  text(word: string, rules: WordRules = this.#rules, options: Parameters<typeof expand>[3] = {}): string {
    return this.#expand(word, rules, (name) => this.#environment(name) ?? this.#arg(name), options);
  }

  /** ProcessWord with the args only: flags that name stages and mounts. */
  withArgs(word: string): string {
    return this.#expand(word, this.#rules, (name) => this.#arg(name), {});
  }

  #expand(
    word: string,
    rules: WordRules,
    look: (name: string) => string | undefined,
    options: Parameters<typeof expand>[3],
  ): string {
    const expansion = expand(word, look, rules, options);
    for (const name of expansion.used) this.#used.add(name);
    for (const name of expansion.unset) this.#unset.add(name);
    return expansion.text;
  }

  #environment(name: string): string | undefined {
    const { env, baseEnv } = this.#state;
    return env.values.get(name) ?? (env.unknown.has(name) ? "?" : baseEnv?.get(name));
  }

  #arg(name: string): string | undefined {
    const { values, allowed } = this.#state.args;
    if (!allowed.has(name)) return undefined;
    return values.values.get(name) ?? (values.unknown.has(name) ? "?" : undefined);
  }

  used(): UsedNames {
    const args: Record<string, string> = Object.create(null);
    const env: Record<string, string> = Object.create(null);
    for (const name of this.#used) {
      const value = this.#environment(name);
      if (value !== undefined) env[name] = value;
      else args[name] = this.#arg(name) ?? "";
    }
    return { args, env, unknown: [...this.#used, ...this.#unset].filter((name) => this.#isUnknown(name)) };
  }

  /** An unset name may be set by a base image that cannot be seen. */
  #isUnknown(name: string): boolean {
    const { env, baseEnv, args } = this.#state;
    if (env.values.has(name)) return false;
    if (env.unknown.has(name)) return true;
    if (baseEnv === undefined) return true;
    return !baseEnv.has(name) && args.allowed.has(name) && args.values.unknown.has(name);
  }
}
