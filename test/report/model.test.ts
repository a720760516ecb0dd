import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { parseGate } from "../../src/report/gate.ts";
import { summarize } from "../../src/report/model.ts";
import { renderTerminal } from "../../src/report/render-terminal.ts";
import type { Cause } from "../../src/verdict.ts";
import { rebuiltFrom, recordOf, runs, SITUATIONS, type StepSketch, sketch } from "./situations.ts";

const MOVED: Cause = { code: "base-moved", detail: "", image: "a:1", oldDigest: "sha256:1", newDigest: "sha256:2" };
const CHANGED: Cause = { code: "content", detail: "", files: [{ path: "f", changes: ["bytes"] }], total: 1 };

const STEPS: readonly StepSketch[] = [
  { text: "FROM a:1", verdict: "config-only" },
  { text: "RUN one", verdict: "hit", layer: { size: 10, compressedSize: 4, seconds: 1 } },
  { text: "COPY . .", verdict: "hit", layer: { size: 20, seconds: 2 } },
  { text: "ENV A=1", verdict: "config-only" },
  { text: "RUN two", verdict: "hit" },
];

function of(steps: readonly StepSketch[], given: Partial<Parameters<typeof summarize>[0]> = {}) {
  const forecast = sketch([{ steps }]);
  return summarize({ name: "app", forecast, last: recordOf(forecast), ...given });
}

test("only steps that can hit or miss are counted", () => {
  const report = of(STEPS);
  const { total, hits, configOnly } = report.counts;
  deepEqual([total, hits, configOnly], [3, 3, 2]);
  deepEqual([report.willRebuild, report.fullyCached, report.firstMiss], ["no", true, undefined]);
});

test("a miss: what is rebuilt, what that costs, whose doing it is", () => {
  const report = of(rebuiltFrom(STEPS, 2, [CHANGED]));
  deepEqual([report.counts.hits, report.counts.misses, report.counts.byChange, report.counts.byBase], [1, 2, 2, 0]);
  deepEqual([report.willRebuild, report.fullyCached, report.firstMiss?.at], ["yes", false, "Dockerfile:3"]);
  deepEqual(report.rebuild.bytes, { value: 20, known: 1, of: 2 });
  deepEqual(report.saved.seconds, { value: 1, known: 1, of: 1 });
  equal(report.maybe.bytes, undefined);
  deepEqual(
    report.culprits.map((culprit) => [culprit.step, culprit.followers, culprit.blame]),
    [[2, [4], "change"]],
  );
  deepEqual(
    report.rebuiltLayers.map((layer) => layer.line),
    [3, 5],
  );
});

test("misses by a moved base and by both are counted apart", () => {
  equal(of(rebuiltFrom(STEPS, 0, [MOVED])).counts.byBase, 3);
  equal(of(rebuiltFrom(STEPS, 1, [MOVED, CHANGED])).counts.byBoth, 3);
  equal(of(rebuiltFrom(STEPS, 1, [{ code: "no-record", detail: "" }])).counts.byCache, 3);
});

test("unknown is neither yes nor no, and no steps are not known either", () => {
  const open = STEPS.map((step) => (step.text === "RUN two" ? { ...step, verdict: "unknown" as const } : step));
  const report = of(open);
  deepEqual([report.willRebuild, report.fullyCached, report.firstMiss?.at], ["unknown", false, "Dockerfile:5"]);
  equal(of([]).willRebuild, "unknown");
  equal(of([]).fullyCached, false);
});

test("all hits are not enough: no record, another image, a false hit before, a record of elsewhere", () => {
  const without = of(STEPS, { last: undefined });
  deepEqual([without.willRebuild, without.fullyCached], ["no", false]);
  const forecast = sketch([{ steps: STEPS }]);
  const other = sketch([
    { steps: STEPS.map((step) => (step.text === "ENV A=1" ? { ...step, text: "ENV A=2" } : step)) },
  ]);
  const settings = summarize({ name: "app", forecast, last: recordOf(other) });
  deepEqual([settings.willRebuild, settings.fullyCached], ["no", false]);
  match(settings.distrust.join(" "), /settings/);
  const wrong = recordOf(forecast, { runs: [...runs(1, { falseHits: 1 }), ...runs(9)] });
  equal(summarize({ name: "app", forecast, last: wrong }).fullyCached, false);
  const healed = recordOf(forecast, { runs: [...runs(1, { falseHits: 1 }), ...runs(10)] });
  equal(summarize({ name: "app", forecast, last: healed }).fullyCached, true);
  equal(of(STEPS, { distrust: ["The record is a pull request's."] }).fullyCached, false);
});

test("stages that are not needed count for nothing", () => {
  const stages = [
    { name: "a", steps: STEPS },
    {
      name: "b",
      needed: false,
      steps: [
        { text: "FROM a", verdict: "not-needed" as const },
        { text: "RUN x", verdict: "not-needed" as const },
      ],
    },
  ];
  const forecast = sketch(stages);
  const report = summarize({ name: "app", forecast, last: recordOf(forecast), gate: parseGate("", "b") });
  deepEqual([report.counts.total, report.counts.notNeeded, report.fullyCached], [3, 2, true]);
  deepEqual(report.gate.failures, []);
  const last = recordOf(sketch([stages[0]!, { ...stages[1]!, steps: [] }]));
  equal(summarize({ name: "app", forecast, last }).fullyCached, true);
});

test("the fingerprint stands for every input and is missing when one is not known", () => {
  const forecast = sketch([{ steps: STEPS }]);
  const print = (given: Partial<typeof forecast>) =>
    summarize({ name: "app", forecast: { ...forecast, ...given }, last: undefined }).fingerprint;
  match(print({}), /^[0-9a-f]{64}$/);
  equal(print({}), print({ warnings: ["x"] }));
  for (const given of [
    { platform: "linux/arm64" },
    { target: "x" },
    { rules: "y" },
    { steps: forecast.steps.slice(1) },
  ]) {
    notEqual(print({}), print(given));
  }
  const changedKey = forecast.steps.map((step) => (step.index === 2 ? { ...step, key: "other" } : step));
  notEqual(print({}), print({ steps: changedKey }));
  equal(print({ steps: forecast.steps.map((step) => (step.index === 2 ? { ...step, key: "" } : step)) }), "");
  const unread = { sources: [{ from: "context", paths: ["."] }] };
  const blind = forecast.steps.map((step) =>
    step.index === 2 ? { ...step, facts: { ...step.facts, ...unread } } : step,
  );
  equal(print({ steps: blind }), "");
});

test("after the build every forecast step is right or wrong", () => {
  const steps = rebuiltFrom(STEPS, 2, [CHANGED]);
  const actual = [
    { index: 1, reused: false, seconds: 3 },
    { index: 2, reused: true },
    { index: 4, reused: undefined },
  ];
  const { verification } = of(steps, { actual });
  deepEqual(verification, { checked: 2, right: 0, falseHits: [1], falseMisses: [2] });
  deepEqual(of(steps, { actual: [] }).verification, { checked: 0, right: 0, falseHits: [], falseMisses: [] });
});

test("every situation can be summarised", () => {
  for (const make of Object.values(SITUATIONS)) for (const input of make()) ok(summarize(input).counts.total > 0);
});

/** Headline and what stands directly below it. */
const head = (...given: Parameters<typeof of>): readonly string[] =>
  (renderTerminal([of(...given)], { color: false }).split("\n\n")[0] ?? "").split("\n");

test("nothing recorded: steps that cannot be known are not said to be built", () => {
  const none: Cause = { code: "no-record", detail: "Nothing is recorded." };
  const open = STEPS.map(
    (step): StepSketch => (step.verdict === "hit" ? { ...step, verdict: "unknown", causes: [none] } : step),
  );
  const first = { last: undefined };
  const said = (what: string): string => `app (linux/amd64): no earlier build recorded yet, so ${what}`;
  deepEqual(head(rebuiltFrom(STEPS, 1, [none]), first), [said("all 3 steps will be built")]);
  deepEqual(head(open, first), [said("every step counts as built")]);
  deepEqual(head(open.slice(0, 2), first), [said("the only step counts as built")]);
  deepEqual(head(open), [
    "app (linux/amd64): 0 of 3 steps reused · 3 cannot be known before the build",
    "  Dockerfile:2 RUN one cannot be known because nothing is recorded; the same goes for 2 more steps.",
  ]);
});

test("what is not known of several steps is told once, what each is rebuilt for at each", () => {
  const base = (image: string): Cause => ({ code: "base-moved", detail: "", image, oldDigest: "", newDigest: "" });
  const steps = ["a:1", "b:1", "a:1", "a:1"].map(
    (image, at): StepSketch => ({ text: `RUN ${at}`, verdict: "unknown", causes: [base(image)] }),
  );
  const follows: StepSketch = {
    text: "RUN 4",
    verdict: "unknown",
    causes: [{ code: "parent", detail: "", step: 3 }],
    root: 3,
  };
  const missed = [5, 6].map((at): StepSketch => ({ text: `COPY ${at} /`, verdict: "miss", causes: [CHANGED] }));
  deepEqual(head([...steps, follows, ...missed]).slice(1), [
    "  Dockerfile:1 RUN 0 cannot be known because base image a:1 may have changed; the same goes for 2 more steps, 1 other step may be rebuilt.",
    "  Dockerfile:2 RUN 1 cannot be known because base image b:1 may have changed.",
    "  Dockerfile:6 COPY 5 / is rebuilt because f changed.",
    "  Dockerfile:7 COPY 6 / is rebuilt because f changed.",
    ...head([...steps, follows, ...missed]).slice(5),
  ]);
});
