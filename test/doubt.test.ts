/** What is not known takes certainty away, and only as much as it decides. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { distrustUnresolved, doubtMisses, doubtUnresolved, unresolvedFor } from "../src/doubt.ts";
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
  for (const text of ["something went wrong", `${say("build-args")} So it failed.`]) {
    assert.deepEqual(verdicts(doubtUnresolved(ALL, [text]))[1], "unknown", text);
  }
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

test("a cache that could not be read is named where the trouble starts, what follows keeps its own cause", () => {
  const parent: Cause = { code: "parent", detail: "rebuilt" } as Cause;
  const [root] = forecast("miss").steps;
  const steps = [root!, { ...root!, index: 1, causes: [parent] }];
  const doubted = doubtMisses({ ...ALL, steps }, ["a", "b"]);
  assert.deepEqual(verdicts(doubted), ["unknown", "unknown"]);
  const [first, second] = doubted.steps.map(({ causes }) => causes);
  assert.deepEqual(
    first!.map(({ code }) => code),
    ["content", "no-record"],
  );
  assert.match(first![1]!.detail, /The cache a, b could not be read/);
  assert.deepEqual(second, [parent]);
});

test("no cache serves a step that is never looked up", () => {
  const [root] = forecast("miss").steps;
  for (const code of ["no-cache", "unsupported"] as const) {
    const never: Cause = { code, detail: "never" };
    for (const causes of [[never], [...root!.causes, never]]) {
      const given = { ...ALL, steps: [{ ...root!, causes }] };
      assert.deepEqual(doubtMisses(given, ["a"]), given);
    }
  }
});

test("a build without any step that may run has nothing to doubt", () => {
  const idle = forecast("config-only", "not-needed");
  assert.deepEqual(doubtUnresolved(idle, [say("file")]), idle);
});

test("labels and targets add to the build: its steps stand, but it is not fully cached", () => {
  for (const input of ["labels", "targets"]) {
    assert.deepEqual(doubtUnresolved(ALL, [say(input)]), ALL);
    assert.deepEqual(distrustUnresolved([say(input)]), [say(input)]);
  }
  assert.deepEqual(distrustUnresolved([say("build-args")]), []);
});

test("a label decides nothing that BuildKit builds", () => {
  const all = [say("labels"), say("build-args")];
  assert.deepEqual(unresolvedFor("buildkit", all), [say("build-args")]);
  for (const builder of ["classic", "buildah"] as const) assert.deepEqual(unresolvedFor(builder, all), all);
});
