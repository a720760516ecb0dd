/** Build args, as far as every builder shares them: items of an ARG, scopes, predefined names. */
import type { Instruction } from "../dockerfile/instruction.ts";
import { atLeast, NEWEST, parseVersion } from "../dockerfile/version.ts";
import { type Expansion, expand, type WordRules } from "../dockerfile/words.ts";

/** One `name` or `name=default` of an ARG, before expansion. */
export interface ArgItem {
  readonly name: string;
  readonly value: string | undefined;
}

/** `--build-arg`; a value of `undefined` is taken from the environment and not known here. */
export type BuildArgs = ReadonlyMap<string, string | undefined>;

/** Names with values. Nothing may be concluded from a text into which an `unknown` name went. */
export interface Scope {
  readonly values: ReadonlyMap<string, string>;
  /** Set, but to a value that is not known here, whatever `values` has for it. */
  readonly unknown: ReadonlySet<string>;
}

export const EMPTY_SCOPE: Scope = { values: new Map(), unknown: new Set() };

export interface ScopedExpansion extends Expansion {
  /** Names of unknown value that the text depends on: the text means nothing then. */
  readonly unknown: readonly string[];
}

/** Stands in for an unknown value while expanding; the text that it goes into is not used. */
const UNKNOWN_VALUE = "?";

/** Expands in a scope. Throws "word-expansion" as `expand` does. */
export function expandIn(scope: Scope, word: string, rules: WordRules): ScopedExpansion {
  const look = (name: string) => (scope.unknown.has(name) ? UNKNOWN_VALUE : scope.values.get(name));
  const expansion = expand(word, look, rules);
  return { ...expansion, unknown: [...expansion.used].filter((name) => scope.unknown.has(name)) };
}

/** The names that were filled in and what for. */
export function valuesUsed(
  { used }: Pick<Expansion, "used">,
  value: (name: string) => string | undefined,
): Readonly<Record<string, string>> {
  const values = [...used].map((name) => [name, value(name)] as const);
  return Object.fromEntries(values.filter((each): each is [string, string] => each[1] !== undefined));
}

/** The scope with one more name; `undefined` for a value that is not known here. */
export function withArg(scope: Scope, name: string, value: string | undefined): Scope {
  return withArgs(scope, [[name, value]]);
}

/** The scope with more names, a later one over an earlier one. */
export function withArgs(scope: Scope, more: Iterable<readonly [name: string, value: string | undefined]>): Scope {
  const values = new Map(scope.values);
  const unknown = new Set(scope.unknown);
  for (const [name, value] of more) {
    values.delete(name);
    unknown.delete(name);
    if (value === undefined) unknown.add(name);
    else values.set(name, value);
  }
  return { values, unknown };
}

/** An ARG's items as written. */
export function argItems(instruction: Instruction): readonly ArgItem[] {
  return instruction.args.map(argItem);
}

/** `name=value` at its first `=`. */
export function argItem(word: string): ArgItem {
  const equals = word.indexOf("=");
  return equals < 0 ? { name: word, value: undefined } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
}

const PROXIES = ["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY"];

/** Names that `--build-arg` may set although no ARG declares them; upper and lower case each. */
function bothCases(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, name.toLowerCase()]));
}

/** moby/moby builder/dockerfile/buildargs.go builtinAllowedBuildArgs; ALL_PROXY since 23.0. */
export function classicArgs(engineVersion: string | undefined): { readonly predefined: ReadonlySet<string> } {
  const engine = parseVersion(engineVersion) ?? NEWEST;
  return { predefined: bothCases(atLeast(engine, 23) ? [...PROXIES, "ALL_PROXY"] : PROXIES) };
}

/** openshift/imagebuilder builder.go builtinAllowedBuildArgs. */
export const buildahPredefined: ReadonlySet<string> = bothCases(PROXIES);

/** BuildKit takes a proxy name in any case and hands it to RUN apart from the environment (convert.go proxyEnvFromBuildArgs). */
export function isBuildkitProxy(name: string): boolean {
  return [...PROXIES, "ALL_PROXY"].includes(name.toUpperCase());
}
