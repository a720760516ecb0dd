/** What is named as the reason, for captured cases in which one thing was changed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CauseCode, StepForecast } from "../../../src/verdict.ts";
import { forecastCase } from "../../helpers/classic-check.ts";
import { type EngineKey, readCase, readExpected } from "../../helpers/classic-corpus.ts";

function notReused(name: string, engine: EngineKey): readonly StepForecast[] {
  const { steps } = forecastCase(readCase(name), readExpected(name, engine), "recorded");
  return steps.filter((step) => step.verdict === "miss");
}

const ROOTS: readonly (readonly [name: string, engine: EngineKey, codes: readonly CauseCode[]])[] = [
  ["base-changed", "d26g", ["base-moved"]],
  ["env-forms", "d26", ["instruction"]],
  ["buildarg-value", "d26", ["arg"]],
  ["copy-content", "d26", ["content"]],
  ["no-cache", "d20", ["no-cache"]],
  ["entrypoint-reset", "d26g", ["unsupported"]],
  ["user-empty", "d20", ["unsupported"]],
  ["healthcheck-override", "d26", ["unsupported"]],
  ["cf-loaded-metadata", "d26", ["unsupported"]],
  ["copy-chmod", "d26", ["unsupported"]],
  ["run-mount", "d20", ["unsupported"]],
];

for (const [name, engine, codes] of ROOTS) {
  test(`${name} on ${engine}: ${codes.join(", ")}`, () => {
    const [root] = notReused(name, engine);
    assert.deepEqual(
      root!.causes.map((cause) => cause.code),
      codes,
    );
    assert.equal(root!.root, root!.index);
  });
}

test("everything behind the first miss of a stage points at it", () => {
  const [root, ...rest] = notReused("env-forms", "d26");
  assert.ok(rest.length > 0);
  for (const step of rest) {
    assert.deepEqual([step.root, step.causes.map((cause) => cause.code)], [root!.index, ["parent"]]);
  }
});

test("a stage built FROM a rebuilt one points at the step that was rebuilt", () => {
  const steps = notReused("stage-from-missed", "d26g");
  assert.deepEqual(new Set(steps.map((step) => step.root)), new Set([steps[0]!.index]));
});

test("what is copied out of a rebuilt stage names the stage", () => {
  const found = readCase("copy-from-stage-content");
  const { steps } = forecastCase(found, readExpected("copy-from-stage-content", "d26"), "recorded", (request) => ({
    ...request,
    dockerfile: { ...request.dockerfile, text: request.dockerfile.text.replace("COPY f", "RUN true new\nCOPY f") },
  }));
  const copy = steps.find((step) => step.text.startsWith("COPY --from"))!;
  const cause = copy.causes.find((one) => one.code === "stage");
  assert.ok(copy.verdict !== "hit" && (cause === undefined || cause.stage === "b"), JSON.stringify(copy.causes));
});

test("an emptied value is explained", () => {
  const detail = notReused("entrypoint-reset", "d26g")[0]!.causes[0]!.detail;
  assert.match(detail, /never reuses this step: it empties an entrypoint/);
});

test("the failing restore of the containerd store is said, and warned of", () => {
  const { steps, warnings } = forecastCase(
    readCase("cf-loaded-metadata"),
    readExpected("cf-loaded-metadata", "d26"),
    "recorded",
  );
  const failing = steps.find((step) => step.causes.some((cause) => cause.code === "unsupported"))!;
  assert.match(failing.causes[0]!.detail, /cannot restore a step without a layer/);
  assert.ok(warnings.some((warning) => warning.startsWith("The engine fails this build at")));
});

test("a --cache-from image that is not there is warned of", () => {
  const { warnings } = forecastCase(readCase("cf-missing"), readExpected("cf-missing", "d20"), "recorded");
  assert.ok(warnings.some((warning) => warning.includes("absent:1")));
});
