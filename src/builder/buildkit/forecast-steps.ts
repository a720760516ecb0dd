/** The evaluation of one platform as steps that people read. */

import { align } from "../../explain/align.ts";
import type { StepQuestion } from "../../explain.ts";
import type { BuildRecord } from "../../record-file.ts";
import type { BuildRequest } from "../../request.ts";
import type { SourceFacts, StepFacts } from "../../step-facts.ts";
import type { LayerEvidence, StepForecast, Verdict } from "../../verdict.ts";
import { type Asked, type Explained, explainVertex } from "./causes.ts";
import type { Step } from "./convert/context.ts";
import { digestOf } from "./digest.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Vertex } from "./ops.ts";
import type { Outcome } from "./outcome.ts";
import { newest, type RecordGraph } from "./records.ts";
import { stepKeys } from "./step-key.ts";

const VERDICTS: Readonly<Record<Outcome, Verdict>> = {
  reused: "hit",
  unmatched: "miss",
  "not-stored": "miss",
  content: "depends",
  unknown: "unknown",
};

const LAYERS: ReadonlySet<string> = new Set(["run", "copy", "add", "workdir"]);

/** A step without an op decides the image's config by its text alone; a later stage's FROM continues the chain. */
function configKey(keyword: string, { expanded }: StepFacts): string {
  return digestOf(JSON.stringify([keyword, expanded]));
}

export function forecastSteps(
  request: BuildRequest,
  last: BuildRecord | undefined,
  evaluation: Evaluation,
  graph: RecordGraph,
): readonly StepForecast[] {
  const { conversion, matches, outcomes } = evaluation;
  const { steps } = conversion;
  const keys = stepKeys(matches);
  const facts = steps.map((step) => withDigests(step, evaluation));
  const stepOf = new Map<number, number>();
  steps.forEach((step, index) => {
    for (const vertex of [step.vertex, ...step.others]) {
      if (vertex !== undefined && !stepOf.has(vertex.index)) stepOf.set(vertex.index, index);
    }
  });
  const questions = stepQuestions(steps, facts, request, evaluation);
  const asked: Asked = {
    request,
    last,
    evaluation,
    graph,
    stepOf,
    question: (index) => questions[index]!,
    decides: (index, vertex) => steps[index]!.vertex === vertex,
    found: new Map(),
  };
  return steps.map((step, index) => {
    const verdict = verdictOf(step, conversion.needed, outcomes);
    const explained = explainedOf(step, index, verdict, asked);
    if (explained !== undefined) asked.found.set(index, explained);
    return {
      index,
      stage: step.stage,
      stageName: step.stageName,
      text: facts[index]!.text,
      keyword: step.instruction.keyword,
      range: step.origin === "file" ? step.instruction.range : undefined,
      origin: step.origin,
      verdict,
      causes: explained?.causes ?? [],
      root: explained?.root,
      createdBy: step.createdBy,
      addsLayer: addsLayer(step, verdict),
      key: step.vertex === undefined ? configKey(step.instruction.keyword, facts[index]!) : keys[step.vertex.index]!,
      facts: facts[index]!,
      layer: layerOf(step, questions[index]!, last, evaluation, graph),
      notes: notesOf(step, verdict, evaluation),
    };
  });
}

function verdictOf(step: Step, needed: ReadonlySet<number>, outcomes: ReadonlyMap<number, Outcome>): Verdict {
  if (!needed.has(step.stage)) return "not-needed";
  if (step.vertex === undefined || step.instruction.keyword === "from") return "config-only";
  const outcome = outcomes.get(step.vertex.index);
  return outcome === undefined ? "not-needed" : VERDICTS[outcome];
}

function addsLayer(step: Step, verdict: Verdict): boolean {
  if (verdict === "not-needed") return LAYERS.has(step.instruction.keyword);
  return step.vertex !== undefined && step.instruction.keyword !== "from";
}

function explainedOf(step: Step, index: number, verdict: Verdict, asked: Asked): Explained | undefined {
  if (verdict !== "miss" && verdict !== "depends" && verdict !== "unknown") return undefined;
  return explainVertex(step.vertex!, index, asked);
}

/** Content digests into the facts, so that the next forecast can tell which source changed. */
function withDigests(step: Step, { matches }: Evaluation): StepFacts {
  const { facts, vertex } = step;
  if (facts.sources === undefined || vertex === undefined) return facts;
  const inputs = matches[vertex.index]!.inputs;
  const sources = facts.sources.map((source): SourceFacts => {
    if (source.digest !== undefined) return source;
    const at = vertex.inputs.findIndex((input) => isInput(input, source));
    const content = inputs[at]?.content;
    if (content === undefined || content === "unknown" || "refused" in content) return source;
    return { ...source, digest: content.digest };
  });
  return { ...facts, sources };
}

function isInput(input: Vertex, source: SourceFacts): boolean {
  if (source.from === "url") return (input.kind === "http" || input.kind === "git") && input.url === source.paths[0];
  if (input.kind !== "local") return false;
  return source.from === (input.name === "" ? "context" : `context:${input.name}`);
}

function stepQuestions(
  steps: readonly Step[],
  facts: readonly StepFacts[],
  request: BuildRequest,
  evaluation: Evaluation,
): readonly StepQuestion[] {
  const sent = evaluation.contents.local("").tree;
  const texts = new Map<number, string[]>();
  steps.forEach(({ stage }, index) => {
    const own = texts.get(stage) ?? [];
    own.push(facts[index]!.text);
    texts.set(stage, own);
  });
  const counts = new Map<number, number>();
  return steps.map((step, index) => {
    const ordinal = counts.get(step.stage) ?? 0;
    counts.set(step.stage, ordinal + 1);
    return {
      stage: step.stage,
      stageName: step.stageName,
      ordinal,
      keyword: step.instruction.keyword,
      facts: facts[index]!,
      stageTexts: texts.get(step.stage)!,
      engine: request.engine,
      ...(sent === undefined ? {} : { sent }),
    };
  });
}

/** From the record that will be used, completed by what the last build of the same step left. */
function layerOf(
  step: Step,
  question: StepQuestion,
  last: BuildRecord | undefined,
  { matches }: Evaluation,
  graph: RecordGraph,
): LayerEvidence | undefined {
  const before =
    last === undefined
      ? undefined
      : align(last, { ...question, text: question.facts.text, stageTexts: question.stageTexts }).old?.layer;
  const sure =
    step.vertex === undefined || step.instruction.keyword === "from" ? [] : [...matches[step.vertex.index]!.sure];
  const result = newest(sure.flatMap((record) => graph.node(record).result ?? []));
  if (result === undefined) return before;
  const { diffId, size } = result.layer;
  const same = before?.diffId !== undefined && before.diffId === diffId;
  return {
    ...(same ? before : before?.seconds === undefined ? {} : { seconds: before.seconds }),
    ...(before?.size === undefined ? {} : { size: before.size }),
    ...(diffId === undefined ? {} : { diffId }),
    ...(size === undefined ? {} : { compressedSize: size }),
    created: result.createdAt,
  };
}

function notesOf(step: Step, verdict: Verdict, { outcomes }: Evaluation): readonly string[] {
  if (verdict !== "hit") return [];
  const merge = step.others.find(({ kind }) => kind === "merge");
  const outcome = merge === undefined ? "reused" : outcomes.get(merge.index);
  if (outcome === "reused") return [];
  if (outcome === "content" || outcome === "unknown") {
    return ["The layer is reused; it is only put on top of its parent anew where that comes out otherwise."];
  }
  return ["The layer is reused; it is only put on top of a rebuilt parent anew."];
}

/** Verdicts alone, by step. */
export function verdicts({ conversion, outcomes }: Evaluation): readonly Verdict[] {
  return conversion.steps.map((step) => verdictOf(step, conversion.needed, outcomes));
}
