/** Build args: which names exist where, with which value. Pure functions over data; who expands what is in ArgRules. */
import type { Instruction } from "../dockerfile/instruction.ts";
import { atLeast, buildkitVersion, NEWEST, parseVersion } from "../dockerfile/version.ts";
import { type Expansion, expand, type WordRules } from "../dockerfile/words.ts";

/** One `name` or `name=default` of an ARG, before expansion. */
export interface ArgItem {
  readonly name: string;
  readonly value: string | undefined;
}

/** Names with values. Nothing may be concluded from a text into which an `unknown` name went. */
export interface Scope {
  readonly values: ReadonlyMap<string, string>;
  /** Set, but to a value that is not known here (`--build-arg NAME` of the environment). */
  readonly unknown: ReadonlySet<string>;
}

/** `--build-arg`; a value of `undefined` is taken from the environment and not known here. */
export type BuildArgs = ReadonlyMap<string, string | undefined>;

export interface ArgRules {
  /** Names that `--build-arg` may set without an ARG, upper and lower case. */
  readonly predefined: ReadonlySet<string>;
  /** Platform args exist in the global scope (BuildKit, Buildah). */
  readonly platformArgs: boolean;
  /** `name=default` is expanded as one word (imagebuilder), or name and default each, or the default only. */
  readonly expands: "word" | "name-and-default" | "default";
  /** Defaults of one ARG see the pairs before them in a stage (BuildKit ≥ 0.14). */
  readonly seesEarlierPairs: boolean;
  /** A default is not expanded when a build arg overrides it (BuildKit ≥ 0.14). */
  readonly lazyDefault: boolean;
  /** `ARG X` before FROM without any value: X is empty in FROM (BuildKit ≤ 0.16), or unset. */
  readonly bareGlobalIsEmpty: boolean;
  /** A default before FROM that cannot be expanded is empty (BuildKit ≤ 0.13), or an error. */
  readonly globalErrorIsEmpty: boolean;
  /** A stage built FROM another stage has that stage's ARGs (BuildKit; imagebuilder ≥ 1.2.19). */
  readonly inheritsStageArgs: boolean;
}

const PROXIES = ["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY"];

function bothCases(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [name, name.toLowerCase()]));
}

/** `version`: BuildKit's, a Docker engine's or a Dockerfile frontend's. Proxy names count in any case there. */
export function buildkitArgs(version: string | undefined): ArgRules {
  const buildkit = buildkitVersion(version);
  const lazy = atLeast(buildkit, 0, 14);
  return {
    predefined: bothCases([...PROXIES, "ALL_PROXY"]),
    platformArgs: true,
    expands: lazy ? "default" : "name-and-default",
    seesEarlierPairs: lazy,
    lazyDefault: lazy,
    bareGlobalIsEmpty: !atLeast(buildkit, 0, 17),
    globalErrorIsEmpty: !lazy,
    inheritsStageArgs: true,
  };
}

/** moby/moby builder/dockerfile/buildargs.go; ALL_PROXY since 23.0. */
export function classicArgs(engineVersion: string | undefined): ArgRules {
  const engine = parseVersion(engineVersion) ?? NEWEST;
  return {
    predefined: bothCases(atLeast(engine, 23) ? [...PROXIES, "ALL_PROXY"] : PROXIES),
    platformArgs: false,
    expands: "name-and-default",
    seesEarlierPairs: false,
    lazyDefault: false,
    bareGlobalIsEmpty: false,
    globalErrorIsEmpty: false,
    inheritsStageArgs: false,
  };
}

/** openshift/imagebuilder builder.go, dispatchers.go arg. */
export function buildahArgs(version: string | undefined): ArgRules {
  const buildah = parseVersion(version) ?? NEWEST;
  return {
    predefined: bothCases(PROXIES),
    platformArgs: true,
    expands: "word",
    seesEarlierPairs: false,
    lazyDefault: false,
    bareGlobalIsEmpty: false,
    globalErrorIsEmpty: false,
    inheritsStageArgs: atLeast(buildah, 1, 42),
  };
}

/** An ARG's items as written. */
export function argItems(instruction: Instruction): readonly ArgItem[] {
  return instruction.args.map(argItem);
}

export function argItem(word: string): ArgItem {
  const equals = word.indexOf("=");
  return equals < 0 ? { name: word, value: undefined } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
}

export interface ScopedExpansion extends Expansion {
  /** Names of unknown value that the text depends on: the text means nothing then. */
  readonly unknown: readonly string[];
}

/** Expands in a scope. Throws "word-expansion" as `expand` does. */
export function expandIn(scope: Scope, word: string, rules: WordRules): ScopedExpansion {
  const expansion = expand(word, (name) => scope.values.get(name) ?? (scope.unknown.has(name) ? "" : undefined), rules);
  return { ...expansion, unknown: [...expansion.used].filter((name) => scope.unknown.has(name)) };
}
