/** The report: a forecast with everything people and workflows ask of it, computed once and then only rendered. Pure. */

import type { BuildRecord, RunSummary } from "../record-file.ts";
import type { SourceFacts } from "../step-facts.ts";
import type { BuilderName, Cause, Forecast, LayerEvidence, StageForecast, StepForecast, Verdict } from "../verdict.ts";
import type { Advice } from "./advice.ts";
import { type Cost, costOf } from "./cost.ts";
import { type Culprit, culpritsOf, isCounted } from "./culprit.ts";
import { fingerprint } from "./fingerprint.ts";
import { distrustAfterFalseHit, evaluateGate, type Gate, type GateFailure, OPEN_GATE } from "./gate.ts";

export const REPORT_SCHEMA = 1;

/** What happened to one step in the build that followed. */
export interface StepActual {
  /** Index of the step in the forecast. */
  readonly index: number;
  /** `undefined`: could not be seen. */
  readonly reused: boolean | undefined;
  readonly seconds?: number;
}

export interface SummarizeInput {
  /** What the build is called in this report: bake target, compose service or Dockerfile path. */
  readonly name: string;
  readonly forecast: Forecast;
  readonly last: BuildRecord | undefined;
  readonly gate?: Gate;
  readonly advice?: readonly Advice[];
  /** After the build: what happened. */
  readonly actual?: readonly StepActual[];
  /** Seconds the build took. */
  readonly buildSeconds?: number;
  /** Seconds this action took for it. */
  readonly ownSeconds?: number;
  /** Context after the ignore rules. */
  readonly context?: { readonly files: number; readonly bytes: number };
  /** One sentence for each further reason not to rely on an all-hit forecast, e.g. a record of another scope. */
  readonly distrust?: readonly string[];
}

export interface ReportStep {
  readonly index: number;
  readonly stage: number;
  readonly stageName: string;
  /** First and last line in the Dockerfile; of its stage's FROM for steps that stand in no file. Absent: not known. */
  readonly line?: number;
  readonly endLine?: number;
  readonly origin: StepForecast["origin"];
  readonly keyword: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly causes: readonly Cause[];
  /** Index of the step where the trouble starts. */
  readonly root?: number;
  readonly createdBy?: string;
  readonly addsLayer?: boolean;
  readonly layer?: LayerEvidence;
  readonly notes: readonly string[];
  readonly actual?: { readonly reused: boolean; readonly right?: boolean; readonly seconds?: number };
}

export interface Counts {
  readonly total: number;
  readonly hits: number;
  readonly misses: number;
  readonly depends: number;
  readonly unknowns: number;
  readonly notNeeded: number;
  readonly configOnly: number;
  /** Of the misses: whose doing. */
  readonly byChange: number;
  readonly byBase: number;
  readonly byBoth: number;
  readonly byCache: number;
}

export interface RebuiltLayer {
  readonly step: number;
  readonly line?: number;
  readonly text: string;
  readonly bytes?: number;
  readonly compressedBytes?: number;
  readonly seconds?: number;
}

export interface Verification {
  /** Steps whose forecast said hit or miss and whose fate could be seen. */
  readonly checked: number;
  readonly right: number;
  /** Indices: forecast as reused but rebuilt; forecast as rebuilt but reused. */
  readonly falseHits: readonly number[];
  readonly falseMisses: readonly number[];
}

export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly name: string;
  readonly builder: BuilderName;
  readonly rules: string;
  readonly dockerfile: string;
  readonly target?: string;
  readonly platform: string;
  readonly counts: Counts;
  readonly willRebuild: "yes" | "no" | "unknown";
  readonly fullyCached: boolean;
  /** Why `fullyCached` is false although nothing is forecast to be rebuilt. */
  readonly distrust: readonly string[];
  /** First step that is not certain to be reused; `at` is `Dockerfile:14`. */
  readonly firstMiss?: { readonly step: number; readonly at: string };
  readonly fingerprint: string;
  readonly culprits: readonly Culprit[];
  readonly rebuild: Cost;
  /** Steps that may or may not be rebuilt. */
  readonly maybe: Cost;
  readonly saved: Cost;
  readonly rebuiltLayers: readonly RebuiltLayer[];
  /** The recorded build that was compared with, also the source of sizes and times. */
  readonly record?: { readonly ref: string; readonly sha: string; readonly runId: string; readonly created: string };
  readonly stages: readonly StageForecast[];
  readonly steps: readonly ReportStep[];
  readonly gate: { readonly failures: readonly GateFailure[] };
  readonly advice: readonly Advice[];
  readonly verification?: Verification;
  /** The last builds, oldest first. */
  readonly trend: readonly RunSummary[];
  readonly buildSeconds?: number;
  readonly ownSeconds?: number;
  readonly context?: { readonly files: number; readonly bytes: number };
  readonly warnings: readonly string[];
}

/** Builds kept in the trend. */
const MAX_TREND = 20;

/** One forecast and what is known around it → the report. */
export function summarize(input: SummarizeInput): Report {
  const { forecast, last } = input;
  const steps = reportSteps(forecast, input.actual);
  const culprits = culpritsOf(forecast.steps);
  const counts = countsOf(forecast.steps, culprits);
  const willRebuild = rebuilds(counts, forecast.steps.length);
  const distrust = willRebuild === "no" ? distrusts(input) : [];
  const first = steps.find((step) => isCounted(step) && step.verdict !== "hit");
  return {
    schema: REPORT_SCHEMA,
    name: input.name,
    builder: forecast.builder,
    rules: forecast.rules,
    dockerfile: forecast.dockerfile,
    ...given("target", forecast.target),
    platform: forecast.platform,
    counts,
    willRebuild,
    fullyCached: willRebuild === "no" && distrust.length === 0,
    distrust,
    ...given("firstMiss", first && { step: first.index, at: place(forecast.dockerfile, first) }),
    fingerprint: forecastFingerprint(forecast),
    culprits,
    rebuild: costOf(forecast.steps.filter((step) => step.verdict === "miss")),
    maybe: costOf(forecast.steps.filter((step) => step.verdict === "depends" || step.verdict === "unknown")),
    saved: costOf(forecast.steps.filter((step) => step.verdict === "hit")),
    rebuiltLayers: rebuiltLayers(steps),
    ...given("record", last && { ref: last.ref, sha: last.sha, runId: last.runId, created: last.created }),
    stages: forecast.stages,
    steps,
    gate: { failures: gateFailures(input.gate ?? OPEN_GATE, steps, forecast.stages) },
    advice: input.advice ?? [],
    ...given("verification", input.actual && verify(steps)),
    trend: (last?.runs ?? []).slice(-MAX_TREND),
    ...given("buildSeconds", input.buildSeconds),
    ...given("ownSeconds", input.ownSeconds),
    ...given("context", input.context),
    warnings: forecast.warnings,
  };
}

/** An object with one property, or none when the value is not known. */
function given<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [key in K]?: V };
}

/** `Dockerfile:14`, or the file alone. */
export function place(dockerfile: string, step: { readonly line?: number }): string {
  return step.line === undefined ? dockerfile : `${dockerfile}:${step.line}`;
}

function reportSteps(forecast: Forecast, actual: readonly StepActual[] | undefined): readonly ReportStep[] {
  const seen = new Map((actual ?? []).map((each) => [each.index, each]));
  const fromLines = new Map<number, number>();
  return forecast.steps.map((step) => {
    if (step.range !== undefined && !fromLines.has(step.stage)) fromLines.set(step.stage, step.range.startLine);
    return {
      index: step.index,
      stage: step.stage,
      stageName: step.stageName,
      ...given("line", step.range?.startLine ?? fromLines.get(step.stage)),
      ...given("endLine", step.range?.endLine ?? fromLines.get(step.stage)),
      origin: step.origin,
      keyword: step.keyword,
      text: step.text,
      verdict: step.verdict,
      causes: step.causes,
      ...given("root", step.root),
      ...given("createdBy", step.createdBy),
      ...given("addsLayer", step.addsLayer),
      ...given("layer", step.layer),
      notes: step.notes,
      ...given("actual", whatHappened(step, seen.get(step.index))),
    };
  });
}

function whatHappened(step: StepForecast, actual: StepActual | undefined): ReportStep["actual"] {
  if (actual?.reused === undefined || !isCounted(step)) return undefined;
  const { reused } = actual;
  const said = step.verdict === "hit" ? true : step.verdict === "miss" ? false : undefined;
  return {
    reused,
    ...given("right", said === undefined ? undefined : said === reused),
    ...given("seconds", actual.seconds),
  };
}

function verify(steps: readonly ReportStep[]): Verification {
  const checked = steps.filter((step) => step.actual?.right !== undefined);
  const wrong = checked.filter((step) => step.actual?.right === false);
  return {
    checked: checked.length,
    right: checked.length - wrong.length,
    falseHits: wrong.filter((step) => step.verdict === "hit").map((step) => step.index),
    falseMisses: wrong.filter((step) => step.verdict === "miss").map((step) => step.index),
  };
}

function countsOf(steps: readonly StepForecast[], culprits: readonly Culprit[]): Counts {
  const number = (verdict: Verdict) => steps.filter((step) => step.verdict === verdict).length;
  const blamed = (blame: Culprit["blame"]) =>
    culprits
      .filter((culprit) => culprit.blame === blame)
      .flatMap((culprit) => [culprit.step, ...culprit.followers])
      .filter((index) => steps[index]?.verdict === "miss").length;
  return {
    total: steps.filter(isCounted).length,
    hits: number("hit"),
    misses: number("miss"),
    depends: number("depends"),
    unknowns: number("unknown"),
    notNeeded: number("not-needed"),
    configOnly: number("config-only"),
    byChange: blamed("change"),
    byBase: blamed("base"),
    byBoth: blamed("both"),
    byCache: blamed("cache"),
  };
}

function rebuilds(counts: Counts, steps: number): Report["willRebuild"] {
  if (counts.misses > 0) return "yes";
  return counts.unknowns + counts.depends > 0 || steps === 0 ? "unknown" : "no";
}

function rebuiltLayers(steps: readonly ReportStep[]): readonly RebuiltLayer[] {
  return steps
    .filter((step) => step.verdict === "miss" && step.addsLayer !== false)
    .map((step) => ({
      step: step.index,
      ...given("line", step.line),
      text: step.text,
      ...given("bytes", step.layer?.size),
      ...given("compressedBytes", step.layer?.compressedSize),
      ...given("seconds", step.layer?.seconds),
    }));
}

function gateFailures(
  gate: Gate,
  steps: readonly ReportStep[],
  stages: readonly StageForecast[],
): readonly GateFailure[] {
  const gated = steps.map((step) => ({
    index: step.index,
    stage: step.stage,
    line: step.line,
    verdict: step.verdict,
    codes: step.causes.map((cause) => cause.code),
  }));
  return evaluateGate(gate, gated, stages);
}

function forecastFingerprint(forecast: Forecast): string {
  const needed = forecast.steps.filter((step) => step.verdict !== "not-needed");
  if (needed.some((step) => (step.facts.sources ?? []).some(isUnread))) return "";
  return fingerprint(needed, [forecast.builder, forecast.rules, forecast.platform, forecast.target ?? ""]);
}

/** A source whose content takes part in the build and could not be digested. */
function isUnread({ from, digest }: SourceFacts): boolean {
  return digest === undefined && !from.startsWith("stage:");
}

/**
 * Why a build in which every step is reused must still run. The gate is about the image, not only about its layers: CMD,
 * ENV, LABEL and the like build nothing with BuildKit and still change what comes out.
 */
function distrusts(input: SummarizeInput): readonly string[] {
  const { forecast, last } = input;
  const reasons = [...(input.distrust ?? [])];
  if (last === undefined) {
    reasons.push("No earlier build is recorded, so there is no image of which it is known that it is the same.");
  } else {
    const wrong = distrustAfterFalseHit(last.runs);
    if (wrong !== undefined) reasons.push(wrong);
    if (!sameImage(forecast, last)) {
      reasons.push("Nothing is rebuilt, but the image's settings or its base changed since the recorded build.");
    }
  }
  return reasons;
}

/** Every needed step has the key that it had in the recorded build, in the same order. */
function sameImage(forecast: Forecast, last: BuildRecord): boolean {
  const needed = new Set(forecast.stages.filter((stage) => stage.needed).map((stage) => stage.index));
  const keys = (steps: readonly { readonly stage: number; readonly key: string }[]) =>
    steps.filter((step) => needed.has(step.stage)).map((step) => step.key);
  const now = keys(forecast.steps);
  const then = keys(last.steps);
  return now.length === then.length && now.every((key, index) => key !== "" && key === then[index]);
}
