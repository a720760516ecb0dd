/** The root cause of what the engine rebuilt, one captured case per cause. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit } from "../../../src/builder/buildkit/index.ts";
import type { BuildRecord } from "../../../src/record-file.ts";
import type { BuildRequest } from "../../../src/request.ts";
import type { Forecast, StepForecast } from "../../../src/verdict.ts";
import { type CorpusCase, corpusCase } from "../../helpers/buildkit-corpus.ts";
import { corpusRecords, corpusRequest } from "../../helpers/buildkit-request.ts";
import { sampleRecord } from "../../helpers/record.ts";

/** The record that the first build of a case leaves. */
function recorded(each: CorpusCase): BuildRecord {
  const request = corpusRequest(each, "before");
  const { steps } = buildkit.forecast(request, corpusRecords(each.expected.before));
  return sampleRecord({
    builder: "buildkit",
    engine: request.engine as BuildRecord["engine"],
    dockerfile: request.dockerfile,
    steps: steps.map(({ stage, stageName, keyword, key, facts }) => ({ stage, stageName, keyword, key, facts })),
    files: [],
    bases: {},
  });
}

function second(id: string): Forecast {
  const each = corpusCase(id);
  return buildkit.forecast(corpusRequest(each, "after"), {
    ...corpusRecords(each.expected.before),
    last: recorded(each),
  });
}

function rebuilt(forecast: Forecast): readonly StepForecast[] {
  return forecast.steps.filter(({ verdict }) => verdict === "miss" || verdict === "depends");
}

/** What the exported cache alone tells, where no build of ours is recorded. */
const cacheOnly: readonly (readonly [id: string, code: string, detail: RegExp])[] = [
  ["run-command", "no-record", /does not hold this instruction/],
  ["arg-default-change", "no-record", /arguments and variables/],
  ["copy-content", "content", /with other files/],
  ["dir-add", "content", /with other files/],
  ["from-rootfs", "base-moved", /another image/],
];

for (const [id, code, detail] of cacheOnly) {
  test(`${id}, with no record: ${code}`, () => {
    const each = corpusCase(id);
    const [first] = rebuilt(buildkit.forecast(corpusRequest(each, "after"), corpusRecords(each.expected.before)));
    assert.equal(first?.causes[0]?.code, code);
    assert.match(first?.causes[0]?.detail ?? "", detail);
  });
}

const roots: readonly (readonly [id: string, code: string])[] = [
  ["run-command", "instruction"],
  ["mnt-cache-target", "instruction"],
  ["chmod", "instruction"],
  ["run-shell-change", "instruction"],
  ["run-user", "instruction"],
  ["copy-content", "content"],
  ["dir-add", "content"],
  ["wild-add", "content"],
  ["arg-default-change", "arg"],
  ["env-before-run", "env"],
  ["from-rootfs", "instruction"],
  ["opt-no-cache", "no-cache"],
  ["add-url-content", "remote"],
];

for (const [id, code] of roots) {
  test(`${id}: ${code}`, () => {
    const [first] = rebuilt(second(id));
    assert.ok(first, "something is rebuilt");
    assert.equal(first.root, first.index);
    assert.ok(
      first.causes.some((cause) => cause.code === code),
      JSON.stringify(first.causes),
    );
  });
}

test("the same tag with other layers is a moved base", () => {
  const each = corpusCase("cfg-label");
  const request = corpusRequest(each, "before");
  const moved = { ...request, image: () => request.image("base:other", undefined) };
  const records = { ...corpusRecords(each.expected.before), last: recorded(each) };
  const [first] = rebuilt(buildkit.forecast(moved, records));
  assert.deepEqual(
    first!.causes.map((cause) => [cause.code, cause.code === "base-moved" && cause.image]),
    [["base-moved", "base:1"]],
  );
});

test("a step below a rebuilt one names the root, not the step in between", () => {
  const steps = rebuilt(second("run-command"));
  assert.ok(steps.length > 1);
  for (const step of steps.slice(1)) {
    assert.equal(step.root, steps[0]!.index);
    assert.deepEqual(
      step.causes.map((cause) => cause.code),
      ["parent"],
    );
  }
});

test("a copy from a rebuilt stage names the stage and the step in it", () => {
  const forecast = second("ms-same-output");
  const copy = forecast.steps.find(({ keyword }) => keyword === "copy")!;
  const run = forecast.steps.find(({ keyword }) => keyword === "run")!;
  assert.equal(copy.verdict, "depends");
  const [cause] = copy.causes;
  assert.ok(cause?.code === "stage");
  assert.equal(cause.stage, "b");
  assert.equal(cause.step, run.index);
});

test("the merge of --link passes on what is wrong with the parent", () => {
  const forecast = second("link-parent-change");
  const run = forecast.steps.find(({ keyword }) => keyword === "run")!;
  const [linked, plain] = forecast.steps.filter(({ keyword }) => keyword === "copy");
  assert.equal(linked!.verdict, "hit");
  assert.equal(linked!.notes.length, 1);
  assert.equal(plain!.verdict, "miss");
  assert.equal(plain!.root, run.index);
});

test("another base by a build arg of FROM is blamed on the arg, or on the image where values are not recorded", () => {
  const each = corpusCase("run-command");
  const request = (tag: string) => {
    const plain = corpusRequest(each, "before");
    const text = plain.dockerfile.text.replace(/^FROM base:1/, "ARG TAG=1\nFROM base:$TAG");
    const options = { ...plain.options, buildArgs: new Map([["TAG", tag]]) };
    return { ...plain, dockerfile: { ...plain.dockerfile, text }, options };
  };
  const records = corpusRecords(each.expected.before);
  const first = buildkit.forecast(request("1"), records).steps;
  assert.equal(first[1]!.verdict, "hit");
  const withoutValues = first.map((step) => {
    const args = Object.fromEntries(Object.keys(step.facts.args).map((name) => [name, ""]));
    return { ...step, facts: { ...step.facts, args, expanded: step.facts.text } };
  });
  for (const [steps, blamed] of [
    [first, /TAG \(1 → other\)/],
    [withoutValues, /comes out different/],
  ] as const) {
    const last = {
      ...recorded(each),
      steps: steps.map(({ stage, stageName, keyword, key, facts }) => ({ stage, stageName, keyword, key, facts })),
    };
    const [from, run] = buildkit.forecast(request("other"), { ...records, last }).steps;
    assert.equal(from!.facts.expanded, "FROM base:other");
    assert.equal(run!.verdict, "miss");
    assert.equal(run!.causes.length, 1);
    assert.match(run!.causes[0]!.detail, blamed);
  }
});

test("what takes files from a stage that is another image now is blamed on what names the image", () => {
  const each = corpusCase("ms-from-image");
  const plain = corpusRequest(each, "before");
  const other = plain.image("base:other", undefined)!;
  const rootfs = { type: "layers", diff_ids: [`sha256:${"5".repeat(64)}`] };
  const newer = { ...other.image, manifestDigest: rootfs.diff_ids[0]!, config: { ...other.image.config, rootfs } };
  const request = (tag: string): BuildRequest => ({
    ...plain,
    dockerfile: {
      ...plain.dockerfile,
      text: `ARG TAG\nFROM base:$TAG AS o\n${plain.dockerfile.text.replace("--from=base:other", "--from=o")}`,
    },
    options: { ...plain.options, buildArgs: new Map([["TAG", tag]]) },
    image: (name, platform) =>
      name === "base:newer" ? { image: newer, source: "engine" } : plain.image(name, platform),
  });
  const records = corpusRecords(each.expected.before);
  const first = buildkit.forecast(request("other"), records).steps;
  assert.equal(first[2]!.verdict, "hit");
  const steps = first.map(({ stage, stageName, keyword, key, facts }) => ({ stage, stageName, keyword, key, facts }));
  const copy = buildkit.forecast(request("newer"), { ...records, last: { ...recorded(each), steps } }).steps[2]!;
  assert.equal(copy.verdict, "depends");
  assert.deepEqual(
    copy.causes.map(({ detail }) => detail),
    ["Build argument changed: TAG (other → newer)."],
  );
});

test("what is merged onto a moved base is blamed on the base, where the file of --link itself is reused", () => {
  const each = corpusCase("link-content");
  const request = corpusRequest(each, "before");
  const moved = { ...request, image: () => request.image("base:other", undefined) };
  for (const last of [recorded(each), undefined]) {
    const records = { ...corpusRecords(each.expected.before), last };
    const { steps } = buildkit.forecast(moved, records);
    assert.deepEqual(
      steps.map(({ keyword, verdict, root, causes }) => [keyword, verdict, root, causes.map(({ code }) => code)]),
      [
        ["from", "config-only", undefined, []],
        ["copy", "hit", undefined, []],
        ["run", "miss", 2, ["base-moved"]],
      ],
    );
  }
});

test("steps of stages that nobody needs are not needed, metadata builds nothing", () => {
  const unused = second("ms-unused");
  assert.ok(unused.steps.some(({ verdict }) => verdict === "not-needed"));
  for (const { stage, verdict } of unused.steps) {
    assert.equal(verdict === "not-needed", !unused.stages[stage]!.needed);
  }
  const label = second("cfg-label").steps.find(({ keyword }) => keyword === "label");
  assert.equal(label?.verdict, "config-only");
});

test("an image that cannot be resolved makes what is built on it unknown, and only that", () => {
  const each = corpusCase("cfg-label");
  const request = { ...corpusRequest(each, "after"), image: () => undefined };
  const forecast = buildkit.forecast(request, corpusRecords(each.expected.before));
  const decided = forecast.steps.filter(({ addsLayer }) => addsLayer === true);
  assert.ok(decided.length > 0 && decided.every(({ verdict }) => verdict === "unknown"));
  assert.equal(decided[0]!.causes[0]!.code, "base-moved");
  // Where nothing was ever built there is nothing to reuse, whatever the image is.
  const first = buildkit.forecast(request, { ...corpusRecords(each.expected.before), cacheConfigs: [] });
  const open = first.steps.filter(({ addsLayer }) => addsLayer === true);
  assert.ok(open.length > 0 && open.every(({ verdict }) => verdict === "unknown"));
  assert.deepEqual([...new Set(open.map(({ root }) => first.steps[root!]!.causes[0]!.code))], ["no-record"]);
});

test("a recorded image whose tag may have moved is no ground for a hit", () => {
  const each = corpusCase("cfg-label");
  const request = corpusRequest(each, "after");
  const image = (name: string) => {
    const found = request.image(name, undefined);
    return found === undefined ? undefined : { ...found, source: "recorded" as const };
  };
  const forecast = buildkit.forecast({ ...request, image }, corpusRecords(each.expected.before));
  const decided = forecast.steps.filter(({ addsLayer }) => addsLayer === true);
  assert.ok(decided.length > 0 && decided.every(({ verdict }) => verdict === "unknown"));
});

test("a build arg of unknown value makes the commands that see it unknown", () => {
  const each = corpusCase("arg-default-change");
  const request = corpusRequest(each, "before");
  const options = { ...request.options, buildArgs: new Map([["V", undefined]]) };
  const forecast = buildkit.forecast({ ...request, options }, corpusRecords(each.expected.before));
  const run = forecast.steps.find(({ keyword }) => keyword === "run")!;
  assert.equal(run.verdict, "unknown");
  assert.equal(run.causes[0]!.code, "arg");
});

test("without the context its copies are unknown", () => {
  const each = corpusCase("copy-content");
  const request = { ...corpusRequest(each, "before"), context: undefined };
  const forecast = buildkit.forecast(request, corpusRecords(each.expected.before));
  const copy = forecast.steps.find(({ keyword }) => keyword === "copy")!;
  assert.equal(copy.verdict, "unknown");
  assert.equal(copy.causes[0]!.code, "unsupported");
});

test("the key of a step changes exactly when something that decides it does", () => {
  const keys = (id: string, side: "before" | "after") =>
    buildkit.forecast(corpusRequest(corpusCase(id), side), corpusRecords(corpusCase(id).expected.before)).steps;
  for (const id of ["cfg-label", "copy-mtime", "arg-undeclared", "run-add-host-ip"]) {
    const [before, after] = [keys(id, "before"), keys(id, "after")];
    const layers = (steps: readonly StepForecast[]) => steps.filter(({ addsLayer }) => addsLayer).map(({ key }) => key);
    assert.deepEqual(layers(after), layers(before), id);
  }
  for (const [id] of roots.filter(([name]) => name !== "opt-no-cache")) {
    const first = rebuilt(second(id))[0]!;
    assert.ok(!keys(id, "before").some(({ key }) => key === first.key), id);
  }
});

test("a mount on the working directory is no mount on / where the image that sets it cannot be resolved", () => {
  const each = corpusCase("mnt-bind-ctx");
  const plain = corpusRequest(each, "before");
  const forecast = (base: string, target: string, image = plain.image) => {
    const text = `FROM ${base}\nRUN --mount=type=bind,target=${target} true\n`;
    const request = { ...plain, image, dockerfile: { ...plain.dockerfile, text } };
    return buildkit.forecast(request, corpusRecords(each.expected.before)).steps.map(({ verdict }) => verdict);
  };
  // base:uw has the working directory /w.
  assert.deepEqual(forecast("base:uw", "."), ["config-only", "miss"]);
  assert.deepEqual(
    forecast("base:uw", ".", () => undefined),
    ["config-only", "unknown"],
  );
  assert.throws(() => forecast("base:1", "."), { code: "build-refused" });
  assert.throws(() => forecast("base:uw", "/", () => undefined), { code: "build-refused" });
});
