/** Versions of Buildah: the record of one, the engine of another, nobody who says; and what stale hits are told about. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildah } from "../../src/builder/buildah/index.ts";
import { buildahVersion, ERAS } from "../../src/builder/buildah/rules.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import type { BuildRequest } from "../../src/request.ts";
import type { Forecast } from "../../src/verdict.ts";
import {
  buildahRequest,
  caseTree,
  type EngineKey,
  readCase,
  readExpected,
  storedImages,
} from "../helpers/buildah-corpus.ts";
import { forecastCase, recordsOf } from "../helpers/buildah-record.ts";

const UNCHANGED = "001-unchanged";

function verdicts(forecast: Forecast): readonly string[] {
  return forecast.steps.map(({ verdict }) => verdict).filter((verdict) => verdict !== "config-only");
}

for (const engine of ["1.28", "1.39"] as const) {
  test(`records of ${engine} are worth nothing to 1.42 from the first COPY on, and the upgrade is the cause`, () => {
    const { steps } = forecastCase(UNCHANGED, readExpected(UNCHANGED, engine)!, "1.42.0");
    const copy = steps.findIndex(({ keyword }) => keyword === "copy");
    assert.deepEqual(new Set(steps.slice(1, copy).map(({ verdict }) => verdict)), new Set(["hit"]));
    assert.deepEqual(new Set(steps.slice(copy).map(({ verdict }) => verdict)), new Set(["miss"]));
    assert.deepEqual(
      steps[copy]!.causes.map(({ code }) => code),
      ["builder-upgraded"],
    );
  });

  test(`records of ${engine} serve Podman, which vendors the same Buildah`, () => {
    const podman = engine === "1.28" ? "4.3.1" : "5.4.2";
    const expected = readExpected(UNCHANGED, engine)!;
    assert.deepEqual(verdicts(forecastCase(UNCHANGED, expected, podman)), verdicts(forecastCase(UNCHANGED, expected)));
  });

  test(`without a version the images of ${engine} tell it`, () => {
    const expected = readExpected(UNCHANGED, engine)!;
    const forecast = withoutVersion(engine, storedImages(expected));
    assert.deepEqual(verdicts(forecast), verdicts(forecastCase(UNCHANGED, expected)));
    assert.ok(forecast.rules.startsWith(engine));
  });

  test(`without version and label, the rules that reproduce the lines of ${engine} decide`, () => {
    const images = storedImages(readExpected(UNCHANGED, engine)!).map(withoutLabels);
    const forecast = withoutVersion(engine, images);
    assert.deepEqual(new Set(verdicts(forecast)), new Set(["hit"]));
    assert.ok(forecast.warnings.some((warning) => warning.includes("builder-version")));
  });
}

function withoutLabels(image: RecordedImage): RecordedImage {
  const { Labels: _, ...config } = image.config.config;
  return { ...image, config: { ...image.config, config } };
}

function withoutVersion(engine: EngineKey, images: readonly RecordedImage[]): Forecast {
  const build = readCase(UNCHANGED).builds.at(-1)!;
  const known = buildahRequest(caseTree(UNCHANGED, build), build.flags, engine, images, 0);
  const request: BuildRequest = { ...known, engine: { platform: "linux/amd64" } };
  return buildah.forecast(request, recordsOf(images, undefined));
}

test("every era is a version of Buildah, and Podman's versions lead to one", () => {
  for (const version of ERAS) assert.equal(buildahVersion(version), version);
  assert.equal(buildahVersion("3.4.4"), "1.23.0");
  assert.equal(buildahVersion("4.9.3"), "1.33.2");
  assert.equal(buildahVersion("5.8.6"), "1.43.0");
  assert.equal(buildahVersion("99.0.0"), undefined);
});

/** Cases in which the engine reuses a step although its result would be another one now. */
const STALE: readonly (readonly [name: string, engine: EngineKey, keyword: string])[] = [
  ["059-arg-in-copy-dest", "1.28", "copy"],
  ["059-arg-in-copy-dest", "1.39", "copy"],
  ["122-env-flag", "1.28", "run"],
  ["123-annotation-flag", "1.39", "run"],
  ["127-timestamp-changed", "1.39", "run"],
  ["160-mount-bind-content-changed", "1.28", "run"],
  ["173-heredoc-run-changed-with-arg", "1.39", "run"],
];

for (const [name, engine, keyword] of STALE) {
  test(`${name} on ${engine}: the stale hit is named`, () => {
    const { steps } = forecastCase(name, readExpected(name, engine)!);
    const noted = steps.filter(({ notes }) => notes.some((note) => note.startsWith("Stale: ")));
    assert.ok(noted.length > 0);
    assert.ok(noted.every((step) => step.verdict === "hit"));
    assert.ok(noted.some((step) => step.keyword === keyword));
  });
}

test("a build that did not change has no stale hits", () => {
  for (const name of [UNCHANGED, "040-all-instructions", "100-multistage-unchanged", "170-heredoc-unchanged"]) {
    const expected = readExpected(name, "1.39")!;
    assert.deepEqual(
      forecastCase(name, expected).steps.flatMap(({ notes }) => notes),
      [],
    );
  }
});
