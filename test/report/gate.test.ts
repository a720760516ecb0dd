import { deepEqual, equal, match, throws } from "node:assert/strict";
import { test } from "node:test";
import { distrustAfterFalseHit, evaluateGate, type GatedStep, parseGate } from "../../src/report/gate.ts";
import type { StageForecast } from "../../src/verdict.ts";
import { runs } from "./situations.ts";

const STAGES: readonly StageForecast[] = ["deps", "build"].map((name, index) => ({
  index,
  name,
  from: undefined,
  uses: [],
  base: "a",
  needed: true,
}));

function step(index: number, given: Partial<GatedStep>): GatedStep {
  return { index, stage: 0, line: index + 1, verdict: "hit", codes: [], ...given };
}

const STEPS: readonly GatedStep[] = [
  step(0, { verdict: "config-only", codes: ["base-moved"] }),
  step(1, {}),
  step(2, { verdict: "miss", codes: ["content"] }),
  step(3, { verdict: "unknown", stage: 1, codes: ["remote"] }),
  step(4, { verdict: "not-needed", stage: 1, codes: ["no-cache"] }),
];

function rules(failOn: string, expectCached = ""): readonly string[] {
  return evaluateGate(parseGate(failOn, expectCached), STEPS, STAGES).map((failure) => failure.rule);
}

test("fail-on takes verdicts and causes", () => {
  deepEqual(rules(""), []);
  deepEqual(rules("miss"), ["fail-on: miss"]);
  deepEqual(rules("Unknown, base-moved\ncontent"), ["fail-on: unknown", "fail-on: base-moved", "fail-on: content"]);
  deepEqual(rules("depends,arg,no-cache"), [], "steps that are not needed break nothing");
});

test("expect-cached takes stages and line ranges", () => {
  deepEqual(rules("", "DEPS"), ["expect-cached: DEPS"]);
  deepEqual(rules("", "1-2"), []);
  deepEqual(rules("", "2-3 4"), ["expect-cached: 2-3", "expect-cached: 4-4"]);
  deepEqual(rules("", "Dockerfile:2"), []);
  const [failure] = evaluateGate(parseGate("", "1-4"), STEPS, STAGES);
  deepEqual(failure?.steps, [2, 3]);
  match(failure.detail, /Lines 3, 4/);
});

test("a condition that points nowhere is broken, not silently met", () => {
  deepEqual(rules("", "nowhere,90-99"), ["expect-cached: nowhere", "expect-cached: 90-99"]);
});

test("words that mean nothing are refused", () => {
  for (const word of ["mis", "hit", "__proto__", "constructor"]) throws(() => parseGate(word, ""), { code: "input" });
  throws(() => parseGate("", "9-3"), { code: "input" });
  throws(() => parseGate("", "0"), { code: "input" });
  throws(() => parseGate("", "a ".repeat(500)), { code: "limit" });
});

test("a false hit closes the gate for ten checked builds", () => {
  equal(distrustAfterFalseHit(runs(5)), undefined);
  match(distrustAfterFalseHit([...runs(1, { falseHits: 2, runId: "77" }), ...runs(9)]) ?? "", /run 77/);
  equal(distrustAfterFalseHit([...runs(1, { falseHits: 2 }), ...runs(10)]), undefined);
  match(distrustAfterFalseHit([...runs(1, { falseHits: 1 }), ...runs(40, { checked: 0 })]) ?? "", /advisory/);
});
