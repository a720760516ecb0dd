/** Every captured case, forecast from its files and the store's images, against what two versions of Buildah did. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Forecast, StepForecast } from "../../src/verdict.ts";
import {
  BUILDAH_ENGINES,
  buildahCases,
  type EngineKey,
  readCase,
  readExpected,
  type StepLine,
} from "../helpers/buildah-corpus.ts";
import { forecastCase } from "../helpers/buildah-record.ts";

interface Tally {
  cases: number;
  steps: number;
  hits: number;
  lines: number;
  unknown: number;
  /** Steps where an unknown begins although nothing but the builder's own work decides it. */
  readonly unexplained: string[];
  readonly wrong: string[];
}

function byStage(forecast: Forecast): ReadonlyMap<number, readonly StepForecast[]> {
  const stages = Map.groupBy(forecast.steps, ({ stage }) => stage);
  return new Map([...stages].filter(([, steps]) => steps.every(({ verdict }) => verdict !== "not-needed")));
}

function check(name: string, engine: EngineKey, tally: Tally): void {
  const expected = readExpected(name, engine);
  if (expected === undefined) return;
  const { builds } = readCase(name);
  const actual = expected.builds.at(-1)!;
  const forecast = forecastCase(name, expected);
  tally.cases++;
  const printed: ReadonlyMap<number, readonly StepLine[]> = Map.groupBy(actual.steps, ({ stage }) => stage - 1);
  const mine = byStage(forecast);
  if (actual.rc === 0 && printed.size !== mine.size)
    tally.wrong.push(`${name}: ${mine.size} stages, the engine ran ${printed.size}`);
  for (const [stage, lines] of printed) {
    const steps = mine.get(stage) ?? [];
    // A build that fails prints the failing step last.
    if (actual.rc === 0 ? steps.length !== lines.length : steps.length < lines.length) {
      tally.wrong.push(`${name}: stage ${stage} has ${steps.length} steps, the engine ran ${lines.length}`);
      continue;
    }
    for (const [at, line] of lines.entries()) if (at > 0) compare(name, forecast, steps[at]!, line, tally);
  }
  if (builds.at(-1)!.flags.includes("--squash")) return;
  compareLines(name, [...mine.values()].at(-1) ?? [], actual.createdBy ?? [], tally);
}

function compare(name: string, forecast: Forecast, step: StepForecast, line: StepLine, tally: Tally): void {
  tally.steps++;
  if (line.cached) tally.hits++;
  const real = line.cached ? "hit" : "miss";
  if (step.verdict === "unknown") {
    tally.unknown++;
    if (!needsForeignFiles(forecast, step)) tally.unexplained.push(`${name}: ${real} ${step.text}`);
  } else if (step.verdict !== real) tally.wrong.push(`${name}: ${step.verdict}, not ${real}: ${step.text}`);
}

/**
 * What a rebuilt stage or another image holds can only be known by whoever has its files, and the corpus has no manifest
 * digests, which lines of mounts from an image hold.
 */
function needsForeignFiles(forecast: Forecast, step: StepForecast): boolean {
  const root = forecast.steps.find(({ index }) => index === step.root);
  if (root?.keyword === "run") return root.causes.every(({ detail }) => detail.startsWith("The manifest digest of"));
  return root?.keyword === "copy" && root.causes.every(({ code }) => code === "stage" || code === "unsupported");
}

/** The history lines of the final stage are the last ones of the built image. */
function compareLines(name: string, steps: readonly StepForecast[], lines: readonly string[], tally: Tally): void {
  const own = steps.slice(1);
  const written = lines.slice(lines.length - own.length);
  for (const [at, step] of own.entries()) {
    if (step.createdBy === undefined || written[at] === undefined) continue;
    tally.lines++;
    if (step.createdBy !== written[at]) {
      tally.wrong.push(`${name}: line «${step.createdBy}», the engine wrote «${written[at]}»`);
    }
  }
}

for (const engine of BUILDAH_ENGINES) {
  test(`buildah corpus, engine ${engine}`, (t) => {
    const tally: Tally = { cases: 0, steps: 0, hits: 0, lines: 0, unknown: 0, unexplained: [], wrong: [] };
    for (const name of buildahCases()) check(name, engine, tally);
    const { cases, steps, hits, lines, unknown } = tally;
    t.diagnostic(`${cases} cases, ${steps} steps (${hits} reused, ${unknown} unknown), ${lines} history lines`);
    assert.deepEqual(tally.wrong, []);
    assert.deepEqual(tally.unexplained, []);
    assert.ok(cases >= 121 && steps >= 580 && lines >= 450);
  });
}
