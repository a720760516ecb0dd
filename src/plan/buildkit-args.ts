/**
 * BuildKit's build args: platform args, the global scope, ARG in a stage (moby/buildkit
 * frontend/dockerfile/dockerfile2llb convert.go buildMetaArgs, dispatchArg; platform.go defaultArgs; v0.8.3 to v0.32.2).
 */
import type { Instruction } from "../dockerfile/instruction.ts";
import { atLeast, buildkitVersion } from "../dockerfile/version.ts";
import type { WordRules } from "../dockerfile/words.ts";
import { ForecastError } from "../errors.ts";
import { formatPlatform, formatPlatformAll, type Platform } from "../image/platform.ts";
import { argItems, type BuildArgs, EMPTY_SCOPE, expandIn, type Scope, withArg } from "./args.ts";

export interface BuildkitArgRules {
  /** Only the default is expanded, and only when it counts (since 0.14); before, name and default always are. */
  readonly lazy: boolean;
  /** `ARG X` before FROM without any value: FROM sees an empty X and a stage's `ARG X` nothing (up to 0.16). */
  readonly bareGlobalHides: boolean;
  /** A default before FROM that cannot be expanded is empty instead of an error (up to 0.13). */
  readonly globalErrorIsEmpty: boolean;
  /** TARGETSTAGE (since 0.17). */
  readonly targetStage: boolean;
  /** BUILDOSVERSION, TARGETOSVERSION, and the version inside TARGETPLATFORM (since 0.19). */
  readonly osVersion: boolean;
}

/** `version`: BuildKit's, a Docker engine's or a Dockerfile frontend's; unknown means the newest. */
export function buildkitArgs(version: string | undefined): BuildkitArgRules {
  const buildkit = buildkitVersion(version);
  return {
    lazy: atLeast(buildkit, 0, 14),
    bareGlobalHides: !atLeast(buildkit, 0, 17),
    globalErrorIsEmpty: !atLeast(buildkit, 0, 14),
    targetStage: atLeast(buildkit, 0, 17),
    osVersion: atLeast(buildkit, 0, 19),
  };
}

/** Where the automatic args get their values from. `target`: name of the target stage, `""` when it has none. */
export interface BuildTarget {
  readonly buildPlatform: Platform;
  readonly targetPlatform: Platform;
  readonly target: string;
}

/** What the ARGs before the first FROM leave behind. */
export interface GlobalScope {
  /** What FROM words see. */
  readonly from: Scope;
  /** What a stage's `ARG X` without a default takes over. */
  readonly inherited: Scope;
}

/** The automatic args; build args of the same names win over them. */
export function platformArgs(at: BuildTarget, buildArgs: BuildArgs, rules: BuildkitArgRules): Scope {
  const { buildPlatform: build, targetPlatform: target } = at;
  const format = rules.osVersion ? formatPlatformAll : formatPlatform;
  const values: (readonly [name: string, value: string])[] = [
    ["BUILDPLATFORM", formatPlatform(build)],
    ["BUILDOS", build.os],
    ["BUILDARCH", build.architecture],
    ["BUILDVARIANT", build.variant],
    ["TARGETPLATFORM", format(target)],
    ["TARGETOS", target.os],
    ["TARGETARCH", target.architecture],
    ["TARGETVARIANT", target.variant],
  ];
  if (rules.osVersion)
    values.push(["BUILDOSVERSION", build.osVersion ?? ""], ["TARGETOSVERSION", target.osVersion ?? ""]);
  if (rules.targetStage) values.push(["TARGETSTAGE", at.target === "" ? "default" : at.target]);
  return values.reduce(
    (scope, [name, value]) => withArg(scope, name, buildArgs.has(name) ? buildArgs.get(name) : value),
    EMPTY_SCOPE,
  );
}

/** Works through the ARGs before the first FROM. `automatic`: platformArgs. Throws "word-expansion". */
export function globalScope(
  instructions: readonly Instruction[],
  automatic: Scope,
  buildArgs: BuildArgs,
  words: WordRules,
  rules: BuildkitArgRules,
): GlobalScope {
  let from = automatic;
  let inherited = automatic;
  for (const { name, value } of instructions.flatMap(argItems)) {
    if (buildArgs.has(name)) from = withArg(from, name, buildArgs.get(name));
    else if (value !== undefined) from = withArg(from, name, expandGlobal(from, value, words, rules));
    else if (rules.bareGlobalHides) {
      from = withArg(from, name, "");
      inherited = without(inherited, name);
      continue;
    } else continue;
    inherited = withArg(inherited, name, from.values.get(name));
  }
  return { from, inherited };
}

function expandGlobal(scope: Scope, word: string, words: WordRules, rules: BuildkitArgRules): string | undefined {
  try {
    const { text, unknown } = expandIn(scope, word, words);
    return unknown.length > 0 ? undefined : text;
  } catch (error) {
    if (rules.globalErrorIsEmpty && error instanceof ForecastError && error.code === "word-expansion") return "";
    throw error;
  }
}

function without(scope: Scope, name: string): Scope {
  const { values, unknown } = withArg(scope, name, undefined);
  return { values, unknown: new Set([...unknown].filter((each) => each !== name)) };
}

/** One pair of a stage's ARG. Without `hasValue` the name gets no value and the environment keeps what it has. */
export interface DeclaredArg {
  readonly name: string;
  readonly hasValue: boolean;
  /** `undefined` with `hasValue`: not known here. */
  readonly value: string | undefined;
}

/**
 * What an ARG of a stage declares, in order. `environment` is everything words see before the instruction (ENV and
 * earlier ARGs). Throws "word-expansion".
 */
export function declareArgs(
  instruction: Instruction,
  environment: Scope,
  global: GlobalScope,
  buildArgs: BuildArgs,
  words: WordRules,
  rules: BuildkitArgRules,
): readonly DeclaredArg[] {
  const items = argItems(instruction);
  // Since 0.14 a default sees the pairs in front of it; one alone has none.
  const scope = items.length > 1 ? new Pairs(environment) : undefined;
  return items.map((item) => {
    const name = rules.lazy ? item.name : expandIn(environment, item.name, words).text;
    const text = rules.lazy && buildArgs.has(name) ? undefined : item.value;
    const expanded = text === undefined ? undefined : expandIn(scope ?? environment, text, words);
    const declared = decide(name, expanded, global.inherited, buildArgs);
    if (rules.lazy && declared.hasValue) scope?.set(name, declared.value);
    return declared;
  });
}

/** A scope that grows: copied once for a line, not for each of its pairs. */
class Pairs implements Scope {
  readonly values: Map<string, string>;
  readonly unknown: Set<string>;

  constructor({ values, unknown }: Scope) {
    this.values = new Map(values);
    this.unknown = new Set(unknown);
  }

  set(name: string, value: string | undefined): void {
    this.unknown.delete(name);
    if (value === undefined) this.unknown.add(name);
    else this.values.set(name, value);
  }
}

/** Build arg, else the own default, else the global value, else nothing. */
function decide(
  name: string,
  own: { readonly text: string; readonly unknown: readonly string[] } | undefined,
  inherited: Scope,
  buildArgs: BuildArgs,
): DeclaredArg {
  if (buildArgs.has(name)) return { name, hasValue: true, value: buildArgs.get(name) };
  if (own !== undefined) return { name, hasValue: true, value: own.unknown.length > 0 ? undefined : own.text };
  const value = inherited.values.get(name);
  return { name, hasValue: value !== undefined || inherited.unknown.has(name), value };
}
