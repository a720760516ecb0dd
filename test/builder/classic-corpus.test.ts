/** Every captured case, forecast from its files and the store's images, against what three docker engines did. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsAsBuilt } from "../../src/builder/as-built.ts";
import { classic } from "../../src/builder/classic/index.ts";
import { ForecastError } from "../../src/errors.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import type { BuildRecord } from "../../src/record-file.ts";
import type { Forecast, StepForecast } from "../../src/verdict.ts";
import {
  type BuildOp,
  type CaseFile,
  CLASSIC_ENGINES,
  caseRecords,
  caseRequest,
  classicCases,
  type EngineKey,
  type Expected,
  type RecordKind,
  readCase,
  readExpected,
  snapshotImages,
} from "../helpers/classic-corpus.ts";

interface Tally {
  cases: number;
  steps: number;
  hits: number;
  lines: number;
  readonly unknown: string[];
  readonly wrong: string[];
}

/** Verdict per engine step line: hits under it, and whether any step of the line is unknown. */
interface Line {
  readonly hits: number;
  readonly unknown: boolean;
}

function buildOp(found: CaseFile, record: "first" | "second"): BuildOp {
  return found.ops.find((op): op is BuildOp => op.op === "build" && op.record === record)!;
}

function forecastCase(found: CaseFile, expected: Expected, kind: RecordKind): Forecast {
  const images = snapshotImages(expected, kind);
  const op = buildOp(found, "second");
  const last = lastRecord(found, expected, kind);
  return classic.forecast(caseRequest(found, op, expected, images), { ...caseRecords(op, images), last });
}

/** What the action itself wrote after the first build: its steps with the history lines of the built image. */
function lastRecord(found: CaseFile, expected: Expected, kind: RecordKind): BuildRecord | undefined {
  const images = snapshotImages(expected, kind);
  const op = buildOp(found, "first");
  if (expected.first.rc !== 0) return undefined;
  const forecast = classic.forecast(caseRequest(found, op, expected, images), caseRecords(op, images));
  return {
    schema: 1,
    writer: "test",
    builder: "classic",
    engine: { version: expected.engine, store: expected.store },
    platform: "linux/amd64",
    target: op.options.target ?? "",
    ref: "",
    sha: "",
    runId: "",
    created: "",
    dockerfile: { path: "Dockerfile", text: "" },
    steps: stepsAsBuilt(forecast, builtImage(expected, images)),
    files: [],
    images: [],
    cacheConfigs: [],
    bases: Object.fromEntries(images.flatMap(({ id, names }) => names.map((name) => [name, id]))),
    runs: [],
  };
}

function builtImage(expected: Expected, images: readonly RecordedImage[]): RecordedImage | undefined {
  const lines = JSON.stringify(expected.first.created_by);
  return images.find(({ config }) => JSON.stringify(config.history.map((entry) => entry.created_by ?? "")) === lines);
}

/** The engine numbers ARGs before the first FROM as steps, and runs ONBUILD triggers inside the FROM step. */
function lines(forecast: Forecast, globalArgs: number): readonly Line[] {
  const needed = forecast.steps.filter((step) => step.verdict !== "not-needed");
  const found: Line[] = Array.from({ length: globalArgs }, () => ({ hits: 0, unknown: false }));
  for (const step of needed) {
    const own = { hits: step.verdict === "hit" ? 1 : 0, unknown: step.verdict === "unknown" };
    if (step.origin !== "onbuild") found.push(own);
    else {
      const line = found.pop()!;
      found.push({ hits: line.hits + own.hits, unknown: line.unknown || own.unknown });
    }
  }
  return found;
}

function globalArgCount(expected: Expected): number {
  return expected.second.steps.findIndex((step) => /^from\s/i.test(step.text.trimStart()));
}

function check(name: string, engine: EngineKey, kind: RecordKind, tally: Tally): void {
  const found = readCase(name);
  const expected = readExpected(name, engine);
  const { second } = expected;
  tally.cases++;
  let forecast: Forecast;
  try {
    forecast = forecastCase(found, expected, kind);
  } catch (error) {
    assert.ok(error instanceof ForecastError, `${name} ${engine}: ${error}`);
    if (second.rc === 0 || second.steps.length > 0)
      tally.wrong.push(`${name}: refused «${error.message}», the engine built it`);
    return;
  }
  if (second.steps.length === 0) {
    tally.wrong.push(`${name}: forecast, the engine refuses it: ${second.error}`);
    return;
  }
  checkSteps(name, forecast, expected, tally);
  if (second.rc === 0) checkTexts(name, forecast, second.created_by!, tally);
}

function checkSteps(name: string, forecast: Forecast, expected: Expected, tally: Tally): void {
  const { second } = expected;
  const forecastLines = lines(forecast, globalArgCount(expected));
  // The last line of a failed build is the step that failed: it must not be forecast as reused.
  second.steps.forEach((step, at) => {
    const line = forecastLines[at];
    tally.steps++;
    if (line === undefined) tally.wrong.push(`${name} step ${at + 1}: not forecast`);
    else if (line.unknown) tally.unknown.push(name);
    else if (line.hits !== step.using_cache) {
      tally.wrong.push(`${name} step ${at + 1} «${step.text}»: forecast ${line.hits} hits, engine ${step.using_cache}`);
    }
    tally.hits += step.using_cache;
  });
  if (second.rc === 0 && forecastLines.length !== second.steps.length) {
    tally.wrong.push(`${name}: ${forecastLines.length} step lines, the engine has ${second.steps.length}`);
  }
}

function checkTexts(name: string, forecast: Forecast, history: readonly string[], tally: Tally): void {
  const needed = forecast.steps.filter((step) => step.verdict !== "not-needed");
  const stage = needed.at(-1)!.stage;
  const last: readonly StepForecast[] = needed.filter((step) => step.stage === stage && step.keyword !== "from");
  const written = last.length === 0 ? [] : history.slice(-last.length);
  last.forEach((step, at) => {
    if (step.createdBy === undefined) return;
    tally.lines++;
    if (step.createdBy !== written[at]) {
      tally.wrong.push(`${name}: created_by ${JSON.stringify(step.createdBy)}, engine ${JSON.stringify(written[at])}`);
    }
  });
  const missing = last.filter((step) => step.createdBy === undefined);
  const excused = missing.every((step) =>
    step.causes.some((cause) => cause.detail.startsWith("Never reused: the Dockerfile lies")),
  );
  if (!excused) tally.unknown.push(`${name} (text)`);
}

for (const engine of CLASSIC_ENGINES) {
  for (const kind of ["recorded", "derived"] as const) {
    test(`classic corpus, engine ${engine}, container configs ${kind}`, (t) => {
      const tally: Tally = { cases: 0, steps: 0, hits: 0, lines: 0, unknown: [], wrong: [] };
      for (const name of classicCases()) check(name, engine, kind, tally);
      t.diagnostic(
        `${tally.cases} cases, ${tally.steps} steps (${tally.hits} reused), ${tally.lines} history lines compared`,
      );
      assert.deepEqual(tally.wrong, []);
      assert.deepEqual(tally.unknown, []);
      assert.ok(tally.cases >= 142 && tally.steps >= 480 && tally.hits >= 200 && tally.lines >= 330);
    });
  }
}
