/** One captured case forecast as the action would, and compared with what the engine did. */
import assert from "node:assert/strict";
import { stepsAsBuilt } from "../../src/builder/as-built.ts";
import { classic } from "../../src/builder/classic/index.ts";
import { ForecastError } from "../../src/errors.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import { type BuildRecord, RECORD_SCHEMA } from "../../src/record-file.ts";
import type { BuildRequest } from "../../src/request.ts";
import type { Forecast, StepForecast } from "../../src/verdict.ts";
import {
  type BuildOp,
  type CaseFile,
  caseRecords,
  caseRequest,
  type EngineKey,
  type Expected,
  type RecordKind,
  readCase,
  readExpected,
  snapshotImages,
} from "./classic-corpus.ts";
import { compare } from "./classic-verdicts.ts";

export interface Tally {
  cases: number;
  steps: number;
  hits: number;
  lines: number;
  readonly unknown: string[];
  readonly falseHits: string[];
  readonly wrong: string[];
}

export function newTally(): Tally {
  return { cases: 0, steps: 0, hits: 0, lines: 0, unknown: [], falseHits: [], wrong: [] };
}

/** Takes away or changes what the action is told, e.g. the engine's version. */
export type Change = (request: BuildRequest) => BuildRequest;

export function buildOp(found: CaseFile, record: "first" | "second"): BuildOp {
  return found.ops.find((op): op is BuildOp => op.op === "build" && op.record === record)!;
}

export function forecastCase(
  found: CaseFile,
  expected: Expected,
  kind: RecordKind,
  change: Change = (request) => request,
): Forecast {
  const images = snapshotImages(expected, kind);
  const op = buildOp(found, "second");
  const last = lastRecord(found, expected, kind);
  return classic.forecast(change(caseRequest(found, op, expected, images)), { ...caseRecords(op, images), last });
}

/** What the action itself wrote after the first build: its steps with the history lines of the built image. */
function lastRecord(found: CaseFile, expected: Expected, kind: RecordKind): BuildRecord | undefined {
  const images = asAtFirst(expected, snapshotImages(expected, kind));
  const op = buildOp(found, "first");
  if (expected.first.rc !== 0) return undefined;
  const records = { ...caseRecords(op, images), afterBuild: true };
  const forecast = classic.forecast(caseRequest(found, op, expected, images), records);
  return {
    schema: RECORD_SCHEMA,
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

/** The snapshot's images with `base:1` on the image that the first build was made on, should the name have moved since. */
function asAtFirst(expected: Expected, images: readonly RecordedImage[]): readonly RecordedImage[] {
  let base = builtImage(expected, images);
  while (base !== undefined && base.parent !== "") base = images.find((image) => image.id === base!.parent);
  if (base === undefined || base.names.length > 0) return images;
  const moved = (image: RecordedImage): readonly string[] =>
    image.id === base!.id ? ["base:1"] : image.names.filter((name) => name !== "base:1");
  return images.map((image) => ({ ...image, names: moved(image) }));
}

function builtImage(expected: Expected, images: readonly RecordedImage[]): RecordedImage | undefined {
  const lines = JSON.stringify(expected.first.created_by);
  return images.find(({ config }) => JSON.stringify(config.history.map((entry) => entry.created_by ?? "")) === lines);
}

export function checkCase(name: string, engine: EngineKey, kind: RecordKind, tally: Tally, change?: Change): void {
  const found = readCase(name);
  const expected = readExpected(name, engine);
  const { second } = expected;
  tally.cases++;
  let forecast: Forecast;
  try {
    forecast = forecastCase(found, expected, kind, change);
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
  // A build that fails prints the failing step last: it must not be forecast as reused.
  const compared = compare(forecast, second);
  tally.steps += compared.steps;
  tally.hits += compared.hits;
  tally.lines += compared.lines;
  for (const text of compared.falseHits) tally.falseHits.push(`${name}: ${text}`);
  for (const text of [...compared.falseMisses, ...compared.wrong]) tally.wrong.push(`${name}: ${text}`);
  for (const step of compared.unknown) tally.unknown.push(`${name}: ${step.text}`);
  for (const step of compared.unknownLines) if (!isRandom(step)) tally.unknown.push(`${name}: line of ${step.text}`);
}

/** The CLI writes a random file name into what this step copies: nobody can know its digest. */
function isRandom(step: StepForecast): boolean {
  return step.causes.some((cause) => cause.detail.startsWith("Never reused: the Dockerfile lies outside"));
}
