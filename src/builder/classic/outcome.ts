/** Outcomes of the walk in the report's words: verdict, causes with their root, layer evidence, facts for the next record. */
import { clean } from "../../context/clean.ts";
import type { FileTree } from "../../context/tree.ts";
import { align } from "../../explain/align.ts";
import { explain, explainOnBase } from "../../explain.ts";
import type { ContainerConfig } from "../../image/config.ts";
import { platformText } from "../../image/platform.ts";
import type { StepFacts } from "../../step-facts.ts";
import type { Cause, Forecast, LayerEvidence, StageForecast, StepForecast } from "../../verdict.ts";
import { layerEvidence } from "../as-built.ts";
import type { StepOutcome, Walked } from "../history.ts";
import { carriedCause, fromForecast, notNeeded, shortened, stepKey } from "../history-report.ts";
import { mergedWithParent, sameConfig } from "./container-config.ts";
import { platformMatches } from "./local-cache.ts";
import { shellOf } from "./run-config.ts";
import type { OpenedStage, StageWalk, WalkInput } from "./stage-walk.ts";
import type { ClassicStep } from "./step.ts";

export interface Walk {
  readonly input: WalkInput;
  readonly walk: StageWalk;
  readonly walked: Walked;
  /** The context as the daemon gets it; it depends on the client. */
  readonly sent: () => FileTree | undefined;
}

export function reportForecast(done: Walk): Forecast {
  const { input, walk } = done;
  const steps: StepForecast[] = [];
  for (const opened of walk.opened) steps.push(...stageSteps(done, opened));
  const stages = input.set.stages.map((stage) => stageForecast(done, stage.index));
  for (const stage of input.set.stages.slice(walk.opened.length)) {
    steps.push(...notNeeded(stage, steps.length));
  }
  return {
    builder: "classic",
    rules: input.rules.name,
    dockerfile: input.dockerfile.path,
    target: input.request.options.target,
    platform: input.platform === undefined ? "" : platformText(input.platform),
    stages,
    steps,
    warnings: warnings(done),
  };
}

function stageForecast({ walk, input }: Walk, index: number): StageForecast {
  const stage = input.set.stages[index]!;
  const opened = walk.opened[index];
  const name = stage.name ?? String(index);
  const uses = new Set<number>();
  for (const step of opened?.steps ?? []) {
    for (const source of step.evaluated.sources ?? []) {
      const used = walk.opened.find((one) => source.from === `stage:${one.stage.name ?? one.stage.index}`);
      if (used !== undefined) uses.add(used.stage.index);
    }
  }
  return {
    index,
    name,
    from: opened?.fromStage,
    uses: [...uses],
    base: opened?.fromStage === undefined ? (opened?.base?.reference ?? stage.baseWord) : undefined,
    needed: opened !== undefined,
  };
}

function stageSteps(done: Walk, opened: OpenedStage): readonly StepForecast[] {
  const { stage, base, fromStep, fromStage, refused, fromArgs } = opened;
  const from = fromForecast(fromStep, stage, base, fromStage === undefined, refused, fromArgs);
  const steps: StepForecast[] = [from];
  const texts = [from.text, ...opened.steps.map((step) => step.instruction.logical)];
  let key = from.key;
  for (const step of opened.steps) {
    key = stepKey(key, step.evaluated, step.by.texts);
    steps.push(stepForecast(done, opened, step, texts, steps.length, key, from));
  }
  return steps;
}

function stepForecast(
  done: Walk,
  opened: OpenedStage,
  step: ClassicStep,
  texts: readonly string[],
  ordinal: number,
  key: string,
  from: StepForecast,
): StepForecast {
  const { instruction, evaluated, by } = step;
  const outcome = done.walked.outcomes.get(step.index)!;
  const facts = factsOf(step);
  const sent = facts.sources === undefined ? undefined : done.sent();
  const question = {
    stage: opened.stage.index,
    stageName: from.stageName,
    ordinal,
    keyword: instruction.keyword,
    facts,
    ...(sent === undefined ? {} : { sent }),
    stageTexts: texts,
    engine: { ...done.input.request.engine, store: done.input.rules.store, version: done.input.rules.version },
    platform: done.input.platform === undefined ? "" : platformText(done.input.platform),
  };
  const causes = causesOf(done, step, outcome, question, from);
  const layer = layerOf(done, outcome, question);
  const root =
    outcome.reason === undefined ? undefined : outcome.reason.kind === "carried" ? outcome.reason.step : step.index;
  return {
    index: step.index,
    stage: opened.stage.index,
    stageName: from.stageName,
    text: instruction.logical,
    keyword: instruction.keyword,
    range: step.origin === "file" ? instruction.range : undefined,
    origin: step.origin,
    verdict: outcome.verdict,
    causes,
    root,
    createdBy: evaluated.probe?.open === undefined ? by.texts[0] : recordedText(outcome),
    addsLayer: addsLayer(step, outcome, layer),
    key,
    facts,
    layer,
    notes: evaluated.notes,
  };
}

/** A hit by a text that was only likely: the recorded line proves it. */
function recordedText(outcome: StepOutcome): string | undefined {
  return outcome.verdict === "hit" && outcome.winners.length === 1 ? lastLine(outcome) : undefined;
}

function lastLine(outcome: StepOutcome): string | undefined {
  const at = entryAt(outcome);
  return at === undefined ? undefined : outcome.winners[0]!.config.history[at]?.created_by;
}

/** Index of the step's history entry in the winner's config. */
function entryAt(outcome: StepOutcome): number | undefined {
  const ground = outcome.grounds[0];
  if (outcome.winners.length === 0 || ground === undefined || ground === "unknown") return undefined;
  return ground === "scratch" ? 0 : ground.config.history.length;
}

function factsOf({ instruction, evaluated, origin }: ClassicStep): StepFacts {
  const shell = shellOf(evaluated.state.config).join(" ");
  const usesShell = instruction.keyword === "run" && !instruction.json && shell !== "/bin/sh -c";
  return {
    text: instruction.logical,
    expanded: evaluated.expanded,
    args: evaluated.used.args,
    env: evaluated.used.env,
    settings: { ...(usesShell ? { shell } : {}), ...(origin === "onbuild" ? { trigger: "ONBUILD" } : {}) },
    ...(evaluated.image === undefined ? {} : { base: evaluated.image }),
    ...(evaluated.sources === undefined ? {} : { sources: evaluated.sources }),
  };
}

type Question = Parameters<typeof explain>[0];

function causesOf(
  done: Walk,
  step: ClassicStep,
  outcome: StepOutcome,
  question: Question,
  from: StepForecast,
): readonly Cause[] {
  const { reason } = outcome;
  if (reason === undefined) return [];
  if (reason.kind === "never" || reason.kind === "doubt") return [reason.cause];
  if (reason.kind === "carried") return [carriedCause(done.walk.opened, reason.step)];
  if (outcome.verdict === "unknown") return [doubtfulCause(done.input, outcome)];
  const own = platformCause(done, outcome) ?? mergeCause(done, step, outcome);
  if (own !== undefined) return [own];
  const { last } = done.input.records;
  const { context } = done.input.request;
  if (question.ordinal > 1) return explain(question, last, context);
  return explainOnBase(question, [{ ...question, ordinal: 0, keyword: "from", facts: from.facts }], last, context);
}

function doubtfulCause({ platform, rules }: WalkInput, outcome: StepOutcome): Cause {
  if (outcome.winners.length > 1) {
    return {
      code: "unsupported",
      detail: "Several recorded images fit equally well, and which one the engine takes is not defined.",
    };
  }
  if (outcome.winners.length === 0) {
    return { code: "no-record", detail: "The images of the engine's store are not recorded, so nothing can be said." };
  }
  if (platform === undefined && rules.platformCheck !== "none") {
    return {
      code: "unsupported",
      detail:
        "The engine's platform is not known, and it reuses only images that are for it. Set the input platforms, or let the engine be asked.",
    };
  }
  return {
    code: "unsupported",
    detail: "A recorded image may be this step's, but the record does not tell how it was committed.",
  };
}

/** Since the fix of CVE-2024-24557 the platform of the build decides, not that of FROM (getPlatform, v26.1.4). */
function platformCause({ input }: Walk, outcome: StepOutcome): Cause | undefined {
  const ground = outcome.grounds[0];
  if (typeof ground !== "object" || platformMatches(input, ground)) return undefined;
  const { os, architecture } = ground.config;
  return {
    code: "platform",
    detail: `This engine never reuses images for ${os}/${architecture} in a build for ${platformText(input.platform!)}. Build with --platform ${os}/${architecture}.`,
  };
}

/**
 * A metadata step whose stored config differs from what the next build probes with is never found again: the daemon fills
 * emptied values from the parent image (container-config.ts).
 */
function mergeCause(done: Walk, step: ClassicStep, outcome: StepOutcome): Cause | undefined {
  const { rules, request } = done.input;
  const ground = outcome.grounds[0];
  const probe = step.evaluated.probe?.config;
  const local = rules.cache === "parent-links" && request.options.cacheFrom.length === 0;
  if (!local || !step.evaluated.merged || probe === undefined || typeof ground !== "object") return undefined;
  const stored = { config: mergedWithParent(probe, ground.config.config), joined: undefined };
  if (sameConfig(stored, probe, rules.compare)) return undefined;
  return {
    code: "unsupported",
    detail: `The classic builder never reuses this step: ${unstored(step, probe)} Everything after it is rebuilt in every build.`,
  };
}

/** What of the step's config the engine does not store as it is. */
function unstored(step: ClassicStep, probe: ContainerConfig): string {
  const directory = probe.WorkingDir ?? "";
  if (directory !== "" && clean(directory) !== directory) {
    return `the engine stores the working directory ${directory} as ${clean(directory)}. Write it that way.`;
  }
  const emptied: Readonly<Record<string, string>> = {
    user: "a user",
    entrypoint: "an entrypoint",
    healthcheck: "fields of a health check",
  };
  return `it empties ${emptied[step.instruction.keyword] ?? "a value"} that the image below sets, and the engine stores the old value.`;
}

function layerOf(done: Walk, outcome: StepOutcome, question: Question): LayerEvidence | undefined {
  const at = entryAt(outcome);
  const winner = outcome.winners.length === 1 ? outcome.winners[0] : undefined;
  const { last } = done.input.records;
  const { stage, stageName, ordinal, keyword, stageTexts, facts } = question;
  const position = { stage, stageName, ordinal, keyword, stageTexts, text: facts.text };
  const old = last === undefined ? undefined : align(last, position).old?.layer;
  if (outcome.verdict !== "hit" || winner === undefined || at === undefined) return old;
  return { ...layerEvidence(winner, at), ...(old?.seconds === undefined ? {} : { seconds: old.seconds }) };
}

function addsLayer(step: ClassicStep, outcome: StepOutcome, layer: LayerEvidence | undefined): boolean | undefined {
  if (outcome.verdict === "hit" && layer !== undefined) return layer.diffId !== undefined;
  return step.evaluated.addsLayer ?? (layer === undefined ? undefined : layer.diffId !== undefined);
}

function warnings({ input, walk, walked }: Walk): readonly string[] {
  const { request, records } = input;
  const missing = request.options.cacheFrom.filter((name) => !records.cacheImages.has(name));
  const failing = walk.opened
    .flatMap((opened) => opened.steps)
    .find((step) => failsBuild(step, walked.outcomes.get(step.index)));
  return [
    ...input.dockerfile.warnings.map((warning) => `Line ${warning.range.startLine}: ${warning.message}`),
    ...missing.map(
      (name) => `The --cache-from image ${name} is not there: the engine skips it, and uses no other cache instead.`,
    ),
    ...(failing === undefined ? [] : [`The engine fails this build at «${shortened(failing.instruction.logical)}».`]),
  ];
}

function failsBuild(step: ClassicStep, outcome: StepOutcome | undefined): boolean {
  if (step.evaluated.refused !== undefined) return true;
  return (
    outcome?.reason?.kind === "never" &&
    outcome.reason.cause.code === "unsupported" &&
    step.evaluated.never === undefined
  );
}
