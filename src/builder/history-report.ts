/** What the reports of the history builders have in common: steps that say nothing of their own, causes that are carried. */
import { hash } from "node:crypto";
import type { Instruction } from "../dockerfile/instruction.ts";
import type { Stage } from "../plan/stages.ts";
import type { StepFacts } from "../step-facts.ts";
import type { Cause, StepForecast } from "../verdict.ts";

/** Stable short text of everything in `parts`. */
export function keyOf(parts: readonly string[]): string {
  return hash("sha256", JSON.stringify(parts), "hex");
}

/** A step of the file with nothing known about it. */
function plainStep(index: number, stage: Stage, instruction: Instruction, facts: StepFacts): StepForecast {
  return {
    index,
    stage: stage.index,
    stageName: stage.name ?? String(stage.index),
    text: instruction.logical,
    keyword: instruction.keyword,
    range: instruction.range,
    origin: "file",
    verdict: "not-needed",
    causes: [],
    root: undefined,
    createdBy: undefined,
    addsLayer: undefined,
    key: keyOf([instruction.logical]),
    facts,
    layer: undefined,
    notes: [],
  };
}

/** Steps of a stage that the build does not open. */
export function notNeeded(stage: Stage, first: number): readonly StepForecast[] {
  return [stage.from, ...stage.instructions].map((instruction, at) => {
    const text = instruction.logical;
    return plainStep(first + at, stage, instruction, { text, expanded: text, args: {}, env: {}, settings: {} });
  });
}

/** FROM. `base`: what it resolved to; `args`: what its name was filled in with. */
export function fromForecast(
  index: number,
  stage: Stage,
  base: { readonly reference: string; readonly digest: string } | undefined,
  isImage: boolean,
  refused: string | undefined,
  args: StepFacts["args"],
): StepForecast {
  const facts: StepFacts = {
    text: stage.from.logical,
    expanded: `FROM ${base?.reference ?? stage.baseWord}`,
    args,
    env: {},
    settings: {},
    ...(base !== undefined && isImage ? { base: { reference: base.reference, digest: base.digest } } : {}),
  };
  return {
    ...plainStep(index, stage, stage.from, facts),
    verdict: "config-only",
    addsLayer: false,
    key: keyOf([facts.expanded, base?.digest ?? ""]),
    notes: refused === undefined ? [] : [refused],
  };
}

/** Key of a step on what came before it. */
export function stepKey(
  before: string,
  { expanded, sources = [] }: { readonly expanded: string; readonly sources?: StepFacts["sources"] | undefined },
  texts: readonly string[],
): string {
  return keyOf([before, expanded, ...texts, ...sources.map(({ digest }) => digest ?? "?")]);
}

/** A miss because of an earlier one. `root`: its step, if it is among those of the stages. */
export function carriedCause(
  stages: Iterable<{ readonly steps: readonly { readonly index: number; readonly instruction: Instruction }[] }>,
  root: number,
): Cause {
  let step: { readonly instruction: Instruction } | undefined;
  for (const { steps } of stages) step ??= stepAt(steps, root);
  const text = step === undefined ? "an earlier step" : `«${shortened(step.instruction.logical)}»`;
  return { code: "parent", detail: `Not reused because of ${text}.`, step: root };
}

/** The step with that index; they ascend, so that a long stage is not gone through for each of its steps. */
function stepAt<Step extends { readonly index: number }>(steps: readonly Step[], index: number): Step | undefined {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return steps[low]?.index === index ? steps[low] : undefined;
}

const MAX_SHOWN = 80;

export function shortened(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}
