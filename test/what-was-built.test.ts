/** Which image of the store a finished build of a history builder left. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordedImage } from "../src/image/config.ts";
import type { Forecast, StepForecast } from "../src/verdict.ts";
import { builtImage } from "../src/what-was-built.ts";

function imageOf(id: string, created: string, lines: readonly string[], names: readonly string[] = []): RecordedImage {
  const history = lines.map((line) => ({ created_by: line }));
  const config = { created, architecture: "amd64", os: "linux", config: {}, history };
  return { id, parent: undefined, names, config: { ...config, rootfs: { type: "layers", diff_ids: [] } } };
}

function forecastOf(builder: Forecast["builder"], ...steps: readonly Partial<StepForecast>[]): Forecast {
  return { builder, steps: steps.map((step, index) => ({ index, ...step })) } as unknown as Forecast;
}

const IMAGES = [
  imageOf("stage", "2024-01-01T00:00:02Z", ["base", "make"]),
  imageOf("old", "2024-01-01T00:00:01Z", ["base", "copy"]),
  imageOf("new", "2024-01-01T00:00:03Z", ["base", "copy"], ["localhost/app:latest"]),
];
const MADE = { verdict: "hit", createdBy: "make" } as const;

test("a tag without a registry is under localhost with Buildah, and only there", () => {
  const open = [MADE, { verdict: "unknown" }] as const;
  assert.equal(builtImage(IMAGES, ["app"], forecastOf("buildah", ...open))?.id, "new");
  assert.equal(builtImage(IMAGES, ["app"], forecastOf("classic", ...open)), undefined);
});

test("without a tag it is the newest that ends with the last step; not where another step was the last that is known", () => {
  const done = [MADE, { verdict: "hit", createdBy: "copy" }, { verdict: "not-needed", createdBy: "make" }] as const;
  assert.equal(builtImage(IMAGES, [], forecastOf("buildah", ...done))?.id, "new");
  assert.equal(builtImage(IMAGES, [], forecastOf("buildah", MADE, { verdict: "unknown" })), undefined);
});
