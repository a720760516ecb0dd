/** What a workflow may hang on a forecast: conditions a user sets, and when an all-hit forecast may not be relied on. */
import { ForecastError } from "../errors.ts";
import type { RunSummary } from "../record-file.ts";
import type { CauseCode, StageForecast, Verdict } from "../verdict.ts";

export type ExpectedCached =
  | { readonly kind: "stage"; readonly name: string }
  /** Lines of the Dockerfile, both included. */
  | { readonly kind: "lines"; readonly from: number; readonly to: number };

export interface Gate {
  readonly failOn: readonly (Verdict | CauseCode)[];
  readonly expectCached: readonly ExpectedCached[];
}

export interface GateFailure {
  /** The condition as the user wrote it, `fail-on: base-moved`. */
  readonly rule: string;
  /** One plain sentence. */
  readonly detail: string;
  /** Indices of the steps that break it. */
  readonly steps: readonly number[];
}

export const OPEN_GATE: Gate = { failOn: [], expectCached: [] };

const FAIL_ON: readonly (Verdict | CauseCode)[] = [
  "miss",
  "unknown",
  "depends",
  "no-record",
  "base-moved",
  "instruction",
  "arg",
  "env",
  "content",
  "context-config",
  "not-exported",
  "no-cache",
  "remote",
  "platform",
  "builder-upgraded",
  "unsupported",
];

/** Most conditions taken from one input. */
const MAX_CONDITIONS = 200;

/** The inputs `fail-on` and `expect-cached`; throws `input` for words that mean nothing. */
export function parseGate(failOn: string, expectCached: string): Gate {
  const conditions = words(failOn, "fail-on").map((word) => {
    const known = FAIL_ON.find((each) => each === word.toLowerCase());
    if (known !== undefined) return known;
    throw new ForecastError(
      "input",
      `fail-on does not know ${JSON.stringify(word)}; use one or more of ${FAIL_ON.join(", ")}.`,
    );
  });
  return { failOn: conditions, expectCached: words(expectCached, "expect-cached").map(expected) };
}

function words(text: string, input: string): readonly string[] {
  const found = text.split(/[\s,]+/).filter((word) => word !== "");
  if (found.length > MAX_CONDITIONS) {
    throw new ForecastError("limit", `${input} has more than ${MAX_CONDITIONS} entries; use line ranges instead.`);
  }
  return found;
}

function expected(word: string): ExpectedCached {
  const lines = /^(?:[^\s:]*:)?([0-9]{1,7})(?:-([0-9]{1,7}))?$/.exec(word);
  if (lines === null) return { kind: "stage", name: word };
  const from = Number(lines[1]);
  const to = lines[2] === undefined ? from : Number(lines[2]);
  if (from < 1 || to < from) {
    throw new ForecastError("input", `expect-cached has the range ${word}; write it as first-last line, such as 3-12.`);
  }
  return { kind: "lines", from, to };
}

export interface GatedStep {
  readonly index: number;
  readonly stage: number;
  readonly line: number | undefined;
  readonly verdict: Verdict;
  readonly codes: readonly CauseCode[];
}

/** Conditions that do not hold, in the user's order. Steps that are not needed never break one. */
export function evaluateGate(
  gate: Gate,
  steps: readonly GatedStep[],
  stages: readonly StageForecast[],
): readonly GateFailure[] {
  const needed = steps.filter((step) => step.verdict !== "not-needed");
  return [
    ...gate.failOn.flatMap((condition) => brokenFailOn(condition, needed)),
    ...gate.expectCached.flatMap((wanted) => brokenExpectation(wanted, steps, stages)),
  ];
}

function brokenFailOn(condition: Verdict | CauseCode, steps: readonly GatedStep[]): readonly GateFailure[] {
  const found = steps.filter((step) => step.verdict === condition || step.codes.some((code) => code === condition));
  if (found.length === 0) return [];
  const detail = `${where(found)} ${found.length === 1 ? "is" : "are"} ${JSON.stringify(condition)}.`;
  return [{ rule: `fail-on: ${condition}`, detail, steps: found.map((step) => step.index) }];
}

function brokenExpectation(
  wanted: ExpectedCached,
  steps: readonly GatedStep[],
  stages: readonly StageForecast[],
): readonly GateFailure[] {
  const name = wanted.kind === "stage" ? wanted.name : `${wanted.from}-${wanted.to}`;
  const rule = `expect-cached: ${name}`;
  const inside = steps.filter((step) => isInside(step, wanted, stages));
  if (inside.length === 0) {
    const what = wanted.kind === "stage" ? "The Dockerfile has no stage of that name" : "No step stands in those lines";
    return [{ rule, detail: `${what}; correct the input.`, steps: [] }];
  }
  const broken = inside.filter((step) => !["hit", "config-only", "not-needed"].includes(step.verdict));
  if (broken.length === 0) return [];
  const detail = `${where(broken)} ${broken.length === 1 ? "is" : "are"} not certain to be reused.`;
  return [{ rule, detail, steps: broken.map((step) => step.index) }];
}

function isInside(step: GatedStep, wanted: ExpectedCached, stages: readonly StageForecast[]): boolean {
  if (wanted.kind === "lines") {
    return step.line !== undefined && step.line >= wanted.from && step.line <= wanted.to;
  }
  const stage = stages.find((each) => each.index === step.stage);
  return stage !== undefined && stage.name.toLowerCase() === wanted.name.toLowerCase();
}

/** Lines named in one sentence. */
const MOST_LINES = 5;

function where(steps: readonly GatedStep[]): string {
  const lines = [...new Set(steps.flatMap((step) => (step.line === undefined ? [] : [step.line])))];
  if (lines.length === 0) return steps.length === 1 ? "One step" : `${steps.length} steps`;
  const shown = lines.slice(0, MOST_LINES).join(", ");
  const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : "";
  return `${lines.length === 1 ? "Line" : "Lines"} ${shown}${more}`;
}

/** Checked builds after which a false hit is forgiven. */
export const FALSE_HIT_MEMORY = 10;

/**
 * Why an all-hit forecast must not stop a build although it looks certain: the forecast was wrong in the dangerous
 * direction in one of the last checked builds. `undefined`: it may be relied on.
 */
export function distrustAfterFalseHit(runs: readonly RunSummary[]): string | undefined {
  const checked = runs.filter((run) => run.checked > 0).slice(-FALSE_HIT_MEMORY);
  const wrong = checked.findLast((run) => run.falseHits > 0);
  if (wrong === undefined) return undefined;
  return `A step forecast as reused was rebuilt in run ${wrong.runId}, so the gate is advisory until ${FALSE_HIT_MEMORY} checked builds are right.`;
}
