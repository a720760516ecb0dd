/** What all instructions of one conversion share. */
import { join } from "../../../context/clean.ts";
import type { Instruction } from "../../../dockerfile/instruction.ts";
import type { BuildkitWordRules } from "../../../dockerfile/words.ts";
import { expand } from "../../../dockerfile/words.ts";
import type { BuildkitArgRules, GlobalScope } from "../../../plan/buildkit-args.ts";
import type { Stage, StageSet } from "../../../plan/stages.ts";
import type { BuildRequest } from "../../../request.ts";
import type { SourceFacts, StepFacts } from "../../../step-facts.ts";
import type { Graph, LocalVertex, Platform, Unknown, Vertex } from "../ops.ts";
import type { Profile } from "../profiles.ts";
import type { Base } from "./base.ts";
import type { StageState } from "./state.ts";

/** One instruction with the ops it became. */
export interface Step {
  readonly stage: number;
  readonly stageName: string;
  readonly instruction: Instruction;
  readonly origin: "file" | "onbuild";
  /** The op that decides; `undefined` for instructions that build nothing. */
  readonly vertex: Vertex | undefined;
  /** Ops beside it, inputs of it or made after it: here-documents, downloads, the merge of --link. */
  readonly others: readonly Vertex[];
  readonly facts: StepFacts;
  readonly createdBy: string | undefined;
}

export interface Conversion {
  readonly graph: Graph;
  readonly set: StageSet;
  readonly target: Stage;
  readonly needed: ReadonlySet<number>;
  /** Files of the target; `undefined` is scratch. */
  readonly result: Vertex | undefined;
  /** In Dockerfile order, stages that are not needed included. */
  readonly steps: readonly Step[];
  readonly states: ReadonlyMap<number, StageState>;
  /** Stages that a stage copies or mounts from. */
  readonly uses: ReadonlyMap<number, readonly number[]>;
  /** What each stage starts from: another stage's index, or a word that names an image. */
  readonly bases: ReadonlyMap<number, number | string>;
  /** Source paths that the build reads of each local directory, by name; `""` is the build context. */
  readonly localPaths: ReadonlyMap<string, ReadonlySet<string>>;
  /** Builds of other targets that this one starts from, by the scope of their directories' names. */
  readonly linked: ReadonlyMap<string, LinkedTarget>;
}

export interface LinkedTarget {
  readonly name: string;
  readonly request: BuildRequest;
  /** Ops of the graph that are its own: from `first` on, before `end`. */
  readonly first: number;
  readonly end: number;
}

export interface Converter {
  readonly request: BuildRequest;
  readonly profile: Profile;
  readonly graph: Graph;
  readonly set: StageSet;
  readonly escape: string;
  readonly words: BuildkitWordRules;
  readonly argRules: BuildkitArgRules;
  /** ARGs before the first FROM and the automatic ones. */
  readonly globals: GlobalScope;
  readonly platform: Platform;
  readonly states: Map<number, StageState>;
  readonly localPaths: Map<string, Set<string>>;
  readonly steps: Step[];
  /** Stands in front of the names of local directories: whose build they belong to, `""` for the one asked about. */
  readonly scope: string;
  /** What the build of another target comes out as, its ops put into this graph. */
  linked(name: string, request: BuildRequest): Base;
  /** The text that the instruction's ranges point into. */
  textOf(instruction: Instruction): string | undefined;
}

/** Expands words of one instruction and remembers what it looked up. */
export interface Expander {
  (word: string): string;
  readonly used: ReadonlySet<string>;
}

export function stageExpander(state: StageState, converter: Converter): Expander {
  const used = new Set<string>();
  const one = (word: string): string => {
    const expansion = expand(word, (name) => state.env.get(name), converter.words);
    for (const name of expansion.used) used.add(name);
    return expansion.text;
  };
  return Object.assign(one, { used });
}

/** Bodies of here-documents expand with the backslash, quotes untouched (convert.go dispatch, ExpandRaw). */
export function expandBody(body: string, state: StageState, converter: Converter, used: Set<string>): string {
  const rules = converter.profile.frontend.words["\\"];
  const expansion = expand(body, (name) => state.env.get(name), rules, { skipProcessQuotes: true });
  for (const name of expansion.used) used.add(name);
  return expansion.text;
}

/** The first thing that is not known of an op: its base's config, or a build arg that went into it. */
export function unknownOf(state: StageState, used: Iterable<string>): Unknown | undefined {
  if (state.baseUnknown !== undefined) return state.baseUnknown;
  for (const name of used) if (state.env.unknown.has(name)) return unknownArg(name);
  return undefined;
}

export function unknownArg(name: string): Unknown {
  return {
    code: "arg",
    name,
    detail: `The build arg ${name} is taken from the environment and its value is not known.`,
  };
}

export function localVertex(name: string, converter: Converter): LocalVertex {
  const full = converter.scope + name;
  return converter.graph.add({ kind: "local", name: full, inputs: [], ignoreCache: false, unknown: undefined });
}

export function noteLocalPath(name: string, path: string, converter: Converter): void {
  const full = converter.scope + name;
  const paths = converter.localPaths.get(full) ?? new Set();
  paths.add(join("/", path));
  converter.localPaths.set(full, paths);
}

/** Facts of an instruction whose words depend on the names in `used`. */
export function stepFacts(
  instruction: Instruction,
  state: StageState,
  given: {
    readonly expanded?: string;
    readonly used?: Iterable<string>;
    readonly settings?: Readonly<Record<string, string>>;
    readonly sources?: readonly SourceFacts[];
    readonly base?: { readonly reference: string; readonly digest: string };
  },
): StepFacts {
  const args: Record<string, string> = Object.create(null);
  const env: Record<string, string> = Object.create(null);
  for (const name of given.used ?? []) {
    const value = state.env.get(name);
    if (value === undefined) continue;
    if (state.argNames.has(name)) args[name] = value;
    else env[name] = value;
  }
  return {
    text: oneLine(instruction),
    expanded: given.expanded ?? oneLine(instruction),
    args: { ...args },
    env: { ...env },
    settings: given.settings ?? {},
    ...(given.sources === undefined ? {} : { sources: given.sources }),
    ...(given.base === undefined ? {} : { base: given.base }),
  };
}

export function oneLine(instruction: Instruction): string {
  return instruction.logical.trim();
}

export function flagValue(instruction: Instruction, name: string): string | undefined {
  return instruction.flags.find((flag) => flag.name === name)?.value;
}

export function flagValues(instruction: Instruction, name: string): readonly string[] {
  return instruction.flags.filter((flag) => flag.name === name).map(({ value }) => value ?? "");
}

/** Boolean flags: `--link` and `--link=true`; `undefined` when it is not there. */
export function boolFlag(instruction: Instruction, name: string): boolean | undefined {
  const flag = instruction.flags.find((each) => each.name === name);
  return flag === undefined ? undefined : (flag.value ?? "true").toLowerCase() === "true";
}
