/** Outcomes of the walk in the report's words: verdict, causes with their root, layer evidence, facts for the next record. */
import type { FileTree } from "../../context/tree.ts";
import { type Aligned, align } from "../../explain/align.ts";
import { explain, explainOnBase, type StepQuestion } from "../../explain.ts";
import { formatPlatform } from "../../image/platform.ts";
import type { StepFacts } from "../../step-facts.ts";
import type { Cause, Forecast, LayerEvidence, StageForecast, StepForecast } from "../../verdict.ts";
import { layerEvidence } from "../as-built.ts";
import type { StepOutcome, Walked } from "../history.ts";
import { carriedCause, fromForecast, notNeeded, shortened, stepKey } from "../history-report.ts";
import { isBuilt } from "./origins.ts";
import type { StageWalk } from "./stage-walk.ts";
import { optionSettings, staleNotes } from "./stale.ts";
import type { BuildahStep } from "./step.ts";
import type { OpenedStage, WalkInput } from "./walk-input.ts";

export interface Walk {
  readonly input: WalkInput;
  readonly walk: StageWalk;
  readonly walked: Walked;
  /** The context without what the ignore file excludes. */
  readonly sent: FileTree | undefined;
}

export function reportForecast(done: Walk): Forecast {
  const { input, walk } = done;
  const steps: StepForecast[] = [];
  for (const opened of walk.opened.values()) steps.push(...stageSteps(done, opened));
  for (const stage of input.set.stages) {
    if (!walk.opened.has(stage.index)) steps.push(...notNeeded(stage, steps.length));
  }
  return {
    builder: "buildah",
    rules: input.rules.name,
    dockerfile: input.dockerfile.path,
    target: input.request.options.target,
    platform: platformText(done),
    stages: input.set.stages.map((stage) => stageForecast(done, stage.index)),
    steps,
    warnings: warnings(done),
  };
}

function platformText({ input }: Walk): string {
  return input.store.platform === undefined ? "" : formatPlatform(input.store.platform);
}

function stageForecast({ walk, input }: Walk, index: number): StageForecast {
  const stage = input.set.stages[index]!;
  const opened = walk.opened.get(index);
  const sources = (opened?.steps ?? []).flatMap((step) => step.evaluated.sources ?? []);
  const named = (from: string) => input.set.stages.findLast((one) => `stage:${one.name ?? one.index}` === from)?.index;
  const uses = sources.map(({ from }) => named(from)).filter((used) => used !== undefined);
  return {
    index,
    name: stage.name ?? String(index),
    from: opened?.fromStage,
    uses: [...new Set(uses)],
    base: opened?.fromStage === undefined ? (opened?.base?.reference ?? stage.baseWord) : undefined,
    needed: opened !== undefined,
  };
}

function stageSteps(done: Walk, opened: OpenedStage): readonly StepForecast[] {
  const { stage, base, fromStep, fromStage, refused, fromArgs } = opened;
  const isImage = fromStage === undefined && base?.reference !== "scratch";
  const from = fromForecast(fromStep, stage, base, isImage, refused, fromArgs);
  const steps: StepForecast[] = [from];
  const texts = [from.text, ...opened.steps.map((step) => step.instruction.logical)];
  let key = from.key;
  for (const [at, step] of opened.steps.entries()) {
    key = stepKey(key, step.evaluated, step.by.texts);
    const question: StepQuestion = {
      stage: opened.stage.index,
      stageName: from.stageName,
      ordinal: at + 1,
      keyword: step.instruction.keyword,
      facts: factsOf(done, opened, step),
      ...(done.sent === undefined ? {} : { sent: done.sent }),
      stageTexts: texts,
      engine: { ...done.input.request.engine, version: done.input.rules.version },
      platform: platformText(done),
    };
    steps.push(stepForecast(done, step, question, key, from));
  }
  return steps;
}

function factsOf(done: Walk, opened: OpenedStage, step: BuildahStep): StepFacts {
  const { evaluated, instruction } = step;
  const isLast = opened.stage.index === done.input.target.index && opened.steps.at(-1) === step;
  return {
    text: instruction.logical,
    expanded: evaluated.expanded,
    args: evaluated.used.args,
    env: evaluated.used.env,
    settings: optionSettings(done.input, step, isLast),
    ...(evaluated.sources === undefined ? {} : { sources: evaluated.sources }),
  };
}

function stepForecast(
  done: Walk,
  step: BuildahStep,
  question: StepQuestion,
  key: string,
  from: StepForecast,
): StepForecast {
  const outcome = done.walked.outcomes.get(step.index)!;
  const { instruction } = step;
  const { reason } = outcome;
  const old = recorded(done, question);
  const createdBy = textOf(step, outcome);
  return {
    index: step.index,
    stage: question.stage,
    stageName: question.stageName,
    text: instruction.logical,
    keyword: instruction.keyword,
    range: step.origin === "file" ? instruction.range : undefined,
    origin: step.origin,
    verdict: outcome.verdict,
    causes: causesOf(done, outcome, question, from),
    root: reason === undefined ? undefined : reason.kind === "carried" ? reason.step : step.index,
    createdBy,
    addsLayer: step.addsLayer,
    key,
    facts: question.facts,
    layer: layerOf(step, outcome, old),
    notes: staleNotes(done.input.rules, { verdict: outcome.verdict, createdBy, facts: question.facts }, old),
  };
}

function recorded({ input }: Walk, question: StepQuestion): Aligned["old"] {
  const { last } = input.records;
  if (last === undefined) return undefined;
  const { stage, stageName, ordinal, keyword, stageTexts, facts } = question;
  return align(last, { stage, stageName, ordinal, keyword, stageTexts, text: facts.text }).old;
}

/** The line that is written; of several possible ones the recorded one, where a recorded image decides. */
function textOf(step: BuildahStep, outcome: StepOutcome): string | undefined {
  if (step.by.open === undefined && step.by.texts.length === 1) return step.by.texts[0];
  const winner = outcome.verdict === "hit" && outcome.winners.length === 1 ? outcome.winners[0] : undefined;
  // What this build makes itself carries one of the possible lines only.
  return winner === undefined || isBuilt(winner) ? undefined : winner.config.history.at(-1)?.created_by;
}

function causesOf(done: Walk, outcome: StepOutcome, question: StepQuestion, from: StepForecast): readonly Cause[] {
  const { reason } = outcome;
  if (reason === undefined) return [];
  if (reason.kind === "never" || reason.kind === "doubt") return [reason.cause];
  if (reason.kind === "carried") return [carriedCause(done.walk.opened.values(), reason.step)];
  if (outcome.verdict === "unknown") return [doubtfulCause(done, outcome)];
  const { last } = done.input.records;
  const { context } = done.input.request;
  if (question.ordinal > 1) return explain(question, last, context);
  return explainOnBase(question, [{ ...question, ordinal: 0, keyword: "from", facts: from.facts }], last, context);
}

function doubtfulCause({ input }: Walk, outcome: StepOutcome): Cause {
  if (outcome.winners.length > 1) {
    return {
      code: "unsupported",
      detail: "Several recorded images fit equally well, and which one Buildah takes is not defined.",
    };
  }
  if (outcome.winners.length === 0 && input.request.options.cacheFrom.length > 0) {
    return { code: "no-record", detail: "The repository of --cache-from cannot be asked, and it may hold this step." };
  }
  return { code: "no-record", detail: "The recorded images do not tell enough to be sure of this step." };
}

function layerOf(step: BuildahStep, outcome: StepOutcome, old: Aligned["old"]): LayerEvidence | undefined {
  const winner = outcome.verdict === "hit" && outcome.winners.length === 1 ? outcome.winners[0] : undefined;
  if (winner === undefined) return step.addsLayer ? old?.layer : undefined;
  const seconds = old?.layer?.seconds;
  return { ...layerEvidence(winner, winner.config.history.length - 1), ...(seconds === undefined ? {} : { seconds }) };
}

function warnings({ input, walk, walked }: Walk): readonly string[] {
  const failing = [...walk.opened.values()]
    .flatMap(({ steps }) => steps)
    .find((step) => step.evaluated.refused !== undefined && walked.outcomes.has(step.index));
  return [
    ...input.dockerfile.warnings.map((warning) => `Line ${warning.range.startLine}: ${warning.message}`),
    ...(failing === undefined ? [] : [`Buildah fails this build at «${shortened(failing.instruction.logical)}».`]),
  ];
}
