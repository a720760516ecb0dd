/** A forecast of the classic builder against the engine's own output. */
import type { Forecast, StepForecast } from "../../src/verdict.ts";
import type { BuildResult } from "./classic-corpus.ts";

export interface Comparison {
  readonly steps: number;
  readonly hits: number;
  /** Steps forecast as reused that the engine rebuilt (or failed at). */
  readonly falseHits: readonly string[];
  readonly falseMisses: readonly string[];
  readonly unknown: readonly StepForecast[];
  /** Everything else: number of steps, history lines. */
  readonly wrong: readonly string[];
  /** History lines that were equal. */
  readonly lines: number;
  /** Steps of the final stage whose line was not forecast. */
  readonly unknownLines: readonly StepForecast[];
}

/** What stands under one "Step n/m" line: the step itself and the ONBUILD triggers that run inside FROM. */
type Line = readonly StepForecast[];

export function compare(forecast: Forecast, result: BuildResult): Comparison {
  const needed = forecast.steps.filter((step) => step.verdict !== "not-needed");
  const lines = stepLines(needed, result);
  const falseHits: string[] = [];
  const falseMisses: string[] = [];
  const unknown: StepForecast[] = [];
  result.steps.forEach((step, at) => {
    const line = lines[at] ?? [];
    const hits = line.filter((one) => one.verdict === "hit").length;
    const doubtful = line.filter((one) => one.verdict === "unknown");
    unknown.push(...doubtful);
    const told = `step ${at + 1} «${step.text}»: ${hits} forecast as reused, ${step.using_cache} reused`;
    if (hits > step.using_cache) falseHits.push(told);
    else if (hits + doubtful.length < step.using_cache) falseMisses.push(told);
  });
  const wrong: string[] = [];
  if (result.rc === 0 && lines.length !== result.steps.length) {
    wrong.push(`${lines.length} step lines forecast, the engine has ${result.steps.length}`);
  }
  const texts = compareTexts(needed, result.created_by ?? [], wrong);
  const hits = result.steps.reduce((sum, step) => sum + step.using_cache, 0);
  return { steps: result.steps.length, hits, falseHits, falseMisses, unknown, wrong, ...texts };
}

/** The engine numbers ARGs before the first FROM as steps of their own. */
function stepLines(steps: readonly StepForecast[], result: BuildResult): readonly Line[] {
  const globalArgs = result.steps.findIndex((step) => /^\ufeff?from\s/i.test(step.text.trimStart()));
  const lines: StepForecast[][] = Array.from({ length: Math.max(0, globalArgs) }, () => []);
  for (const step of steps) {
    if (step.origin === "onbuild") lines.at(-1)!.push(step);
    else lines.push([step]);
  }
  return lines;
}

function compareTexts(
  steps: readonly StepForecast[],
  history: readonly string[],
  wrong: string[],
): Pick<Comparison, "lines" | "unknownLines"> {
  const stage = steps.at(-1)?.stage;
  const last = steps.filter((step) => step.stage === stage && step.keyword !== "from");
  if (history.length < last.length) return { lines: 0, unknownLines: [] };
  const written = history.slice(history.length - last.length);
  let lines = 0;
  last.forEach((step, at) => {
    if (step.createdBy === undefined) return;
    if (step.createdBy === written[at]) lines++;
    else wrong.push(`created_by ${JSON.stringify(step.createdBy)}, the engine wrote ${JSON.stringify(written[at])}`);
  });
  return { lines, unknownLines: last.filter((step) => step.createdBy === undefined) };
}
