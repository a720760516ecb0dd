/** Stages of a Dockerfile: which there are, how each builder finds one by name or number, which are needed. */

import type { Dockerfile, Instruction } from "../dockerfile/instruction.ts";
import { atLeast, NEWEST, parseVersion } from "../dockerfile/version.ts";
import { ForecastError } from "../errors.ts";

export interface Stage {
  /** From 0. */
  readonly index: number;
  /** Behind AS, as the builder keeps it (BuildKit and classic: lower case); `undefined` without AS. */
  readonly name: string | undefined;
  readonly from: Instruction;
  /** FROM's image or stage word as written, before expansion. */
  readonly baseWord: string;
  /** FROM's `--platform` as written, before expansion. */
  readonly platformWord: string | undefined;
  /** Behind FROM, in file order. */
  readonly instructions: readonly Instruction[];
}

export interface StageSet {
  /** ARGs before the first FROM. */
  readonly globalArgs: readonly Instruction[];
  readonly stages: readonly Stage[];
  readonly rules: StageRules;
}

/** Who asks for a stage: each has its own look-up. */
export type StageUse = "from" | "copy" | "mount" | "target";

export interface StageRules {
  /** Names are kept in lower case. */
  readonly lowerNames: boolean;
  /** Look-ups that compare without regard to case. */
  readonly foldCase: readonly StageUse[];
  /** Look-ups that take a number: tried before the names, after them, or only for stages without a name. */
  readonly byNumber: ReadonlyMap<StageUse, "first" | "last" | "unnamed">;
  /** Of several stages of one name `--target` means the first one instead of the last. */
  readonly targetFirst: boolean;
  /** A number where no such stage stands is an error, not an image name. */
  readonly numberMustExist: boolean;
  /** COPY --from and mounts may name a stage further down. */
  readonly laterStages: boolean;
  /** Stages that are not needed for the target are left out. */
  readonly skipsUnused: boolean;
}

/** moby/buildkit frontend/dockerfile/dockerfile2llb convert.go: addState, findStateByName, toCommand, detectRunMount. */
export const buildkitStages: StageRules = {
  lowerNames: true,
  // FROM compares its word as it is with the lower-case names.
  foldCase: ["copy", "mount", "target"],
  byNumber: new Map([["copy", "first"]]),
  targetFirst: false,
  numberMustExist: true,
  laterStages: true,
  skipsUnused: true,
};

/** moby/moby builder/dockerfile evaluator.go stagesBuildResults, instructions.HasStage. */
export const classicStages: StageRules = {
  lowerNames: true,
  foldCase: ["from", "copy", "mount", "target"],
  byNumber: new Map([["copy", "last"]]),
  targetFirst: true,
  numberMustExist: true,
  laterStages: false,
  skipsUnused: false,
};

/**
 * openshift/imagebuilder builder.go Stages (an unnamed stage is called by its number), containers/buildah
 * imagebuildah/executor.go Build, stage_executor.go. `version`: Buildah's; unknown means the newest.
 */
export function buildahStages(version: string | undefined): StageRules {
  const buildah = parseVersion(version) ?? NEWEST;
  return {
    lowerNames: false,
    foldCase: [],
    byNumber: new Map([
      ["from", "unnamed"],
      ["copy", "last"],
      ["mount", "last"],
      ["target", atLeast(buildah, 1, 36) ? "last" : "unnamed"],
    ]),
    targetFirst: !atLeast(buildah, 1, 44),
    numberMustExist: false,
    laterStages: false,
    skipsUnused: true,
  };
}

export function stages(dockerfile: Dockerfile, rules: StageRules = buildkitStages): StageSet {
  const globalArgs: Instruction[] = [];
  const found: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const instruction of dockerfile.instructions) {
    const current = found.at(-1);
    if (instruction.keyword === "from") found.push(stage(instruction, found.length, rules));
    else if (current === undefined) globalArgs.push(instruction);
    else current.instructions.push(instruction);
  }
  return { globalArgs, stages: found, rules };
}

function stage(from: Instruction, index: number, rules: StageRules): Stage & { readonly instructions: Instruction[] } {
  const written = from.args[2];
  return {
    index,
    name: rules.lowerNames ? written?.toLowerCase() : written,
    from,
    baseWord: from.args[0]!,
    platformWord: from.flags.find((flag) => flag.name === "platform")?.value,
    instructions: [],
  };
}

/**
 * The stage that `word` (after expansion) means, `undefined` when it is none (then it is an image). `asking` is the index
 * of the stage that asks; leave it out for the target. Throws "dockerfile-syntax" for a number that must be a stage.
 */
export function findStage(set: StageSet, word: string, use: StageUse, asking?: number): Stage | undefined {
  const order = set.rules.byNumber.get(use);
  const before = asking === undefined || (set.rules.laterStages && use !== "from") ? set.stages.length : asking;
  const candidates = set.stages.slice(0, before);
  if (order === "first" && isNumber(word)) return byNumber(candidates, word, set.rules);
  const fold = set.rules.foldCase.includes(use);
  const wanted = fold ? word.toLowerCase() : word;
  const called = ({ name }: Stage) => name !== undefined && (fold ? name.toLowerCase() : name) === wanted;
  const first = use === "target" && set.rules.targetFirst;
  const named = first ? candidates.find(called) : candidates.findLast(called);
  if (named !== undefined || order === undefined || !isNumber(word)) return named;
  const numbered = byNumber(candidates, word, set.rules);
  return order === "unnamed" && (numbered?.name !== undefined || word !== String(numbered?.index))
    ? undefined
    : numbered;
}

/** Go strconv.Atoi's form. */
function isNumber(word: string): boolean {
  return /^[+-]?\d{1,9}$/.test(word);
}

function byNumber(candidates: readonly Stage[], word: string, rules: StageRules): Stage | undefined {
  const found = candidates[Number(word)];
  if (found === undefined && rules.numberMustExist) {
    throw new ForecastError(
      "dockerfile-syntax",
      `There is no stage ${word} here. Name one of the ${candidates.length} stages that can be used, counted from 0.`,
    );
  }
  return found;
}

/** The stage that is built: the last one, or the one `--target` names. Throws "target-missing". */
export function targetStage(set: StageSet, target: string | undefined): Stage {
  if (target === undefined || target === "") return set.stages.at(-1)!;
  const found = findStage(set, target, "target");
  if (found !== undefined) return found;
  const names = set.stages.map(({ name, index }) => name ?? String(index)).join(", ");
  throw new ForecastError("target-missing", `--target ${target} names no stage. The stages are: ${names}.`);
}

/**
 * Indices of the stages that are built for `target`, ascending. `uses` answers the stages that one stage needs
 * (FROM, COPY --from, mounts). Builders that skip nothing build every stage up to the target.
 */
export function reachable(set: StageSet, target: Stage, uses: (stage: Stage) => Iterable<number>): readonly number[] {
  if (!set.rules.skipsUnused) return set.stages.slice(0, target.index + 1).map(({ index }) => index);
  const found = new Set([target.index]);
  const left = [target];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const index of uses(next)) {
      const needed = set.stages[index];
      if (needed === undefined || found.has(index)) continue;
      found.add(index);
      left.push(needed);
    }
  }
  return [...found].sort((a, b) => a - b);
}
