/** What is not known takes certainty away, and only as much as it decides. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { distrustUnresolved, doubtMisses, doubtUnresolved } from "../src/doubt.ts";
import type { Cause, Forecast, StepForecast, Verdict } from "../src/verdict.ts";

function forecast(...verdicts: readonly Verdict[]): Forecast {
  const steps = verdicts.map((verdict, index): StepForecast => {
    const causes: Cause[] = verdict === "hit" ? [] : [{ code: "content", detail: "x", files: [], total: 0 }];
    return { index, verdict, causes, root: verdict === "hit" ? undefined : index } as unknown as StepForecast;
  });
  return { steps } as unknown as Forecast;
}
const verdicts = ({ steps }: Forecast): readonly string[] => steps.map(({ verdict }) => verdict);
const say = (input: string): string => `${input} uses x, which is not known before the build; set the input ${input}.`;
const ALL = forecast("config-only", "hit", "miss", "not-needed");

test("a Dockerfile, stage, context or flag nobody knows leaves nothing certain, and is the one culprit", () => {
  for (const input of ["file", "target", "context", "platforms", "no-cache", "build-contexts", "network", "files"]) {
    const doubted = doubtUnresolved(ALL, [say(input)]);
    assert.deepEqual(verdicts(doubted), ["config-only", "unknown", "unknown", "not-needed"], input);
    assert.deepEqual(doubted.steps[2]?.causes, [{ code: "unsupported", detail: say(input) }]);
    assert.deepEqual([doubted.steps[1]?.root, doubted.steps[2]?.root], [1, 1]);
  }
});

test("a sentence that names no input is taken as decisive", () => {
  assert.deepEqual(verdicts(doubtUnresolved(ALL, ["something went wrong"]))[1], "unknown");
});

test("a cache nobody knows may hold what misses; arguments are the steps' own affair", () => {
  assert.deepEqual(verdicts(doubtUnresolved(ALL, [say("cache-from")])), [
    "config-only",
    "hit",
    "unknown",
    "not-needed",
  ]);
  assert.deepEqual(doubtUnresolved(ALL, [say("build-args")]), ALL);
  assert.deepEqual(doubtMisses(ALL, []), ALL);
});

test("labels and targets add to the build: its steps stand, but it is not fully cached", () => {
  for (const input of ["labels", "targets"]) {
    assert.deepEqual(doubtUnresolved(ALL, [say(input)]), ALL);
    assert.deepEqual(distrustUnresolved([say(input)]), [say(input)]);
  }
  assert.deepEqual(distrustUnresolved([say("build-args")]), []);
});
