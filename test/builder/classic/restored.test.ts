/** Since 28.0 the containerd store restores no image that it already holds; where it cannot be told whether it does, no hit. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { classic } from "../../../src/builder/classic/index.ts";
import { classicRules } from "../../../src/builder/classic/rules.ts";
import type { RecordedImage } from "../../../src/image/config.ts";
import type { Records } from "../../../src/request.ts";
import { buildOp } from "../../helpers/classic-check.ts";
import {
  caseRecords,
  caseRequest,
  type EngineKey,
  readCase,
  readExpected,
  snapshotImages,
} from "../../helpers/classic-corpus.ts";

interface Changes {
  readonly engine?: EngineKey;
  readonly version?: string;
  readonly images?: (images: readonly RecordedImage[]) => readonly RecordedImage[];
  readonly records?: Partial<Records>;
}

function forecast(name: string, changes: Changes = {}) {
  const found = readCase(name);
  const expected = readExpected(name, changes.engine ?? "d28");
  const images = (changes.images ?? ((all) => all))(snapshotImages(expected, "recorded"));
  const op = buildOp(found, "second");
  const request = caseRequest(found, op, expected, images);
  const { version = request.engine.version! } = changes;
  return classic.forecast(
    { ...request, engine: { ...request.engine, version } },
    { ...caseRecords(op, images), ...changes.records },
  );
}

function verdicts(name: string, changes: Changes = {}): string {
  return forecast(name, changes)
    .steps.map((step) => step.verdict)
    .join(" ");
}

/** Every image but tagged ones; the base has a tag. */
function untagged(change: (image: RecordedImage) => RecordedImage) {
  return (images: readonly RecordedImage[]): readonly RecordedImage[] =>
    images.map((image) => (image.names.length === 0 ? change(image) : image));
}

function withTimes(image: RecordedImage, written: (time: string) => string): RecordedImage {
  const history = image.config.history.map((entry) =>
    entry.created === undefined ? entry : { ...entry, created: written(entry.created) },
  );
  return { ...image, config: { ...image.config, history } };
}

for (const [version, store, once] of [
  ["27.5.1", "containerd", false],
  ["28.0.0", "containerd", true],
  ["28.5.2", "containerd", true],
  ["29.0.0", "containerd", true],
  ["28.5.2", "graphdriver", false],
] as const) {
  test(`${version} ${store}: ${once ? "an image that is there is not restored" : "an image may be restored again"}`, () => {
    assert.equal(classicRules(version, store).restoresOnce, once);
  });
}

test("the build fails at the step, and the forecast says so", () => {
  const { steps, warnings } = forecast("cf-restored-again");
  assert.deepEqual(
    steps.map((step) => step.verdict),
    ["config-only", "miss", "miss", "miss", "miss"],
  );
  assert.match(steps[1]!.causes[0]!.detail, /fails at it.*docker image prune/);
  assert.match(warnings.join(), /The engine fails this build at «COPY/);
});

test("the same store under 27.5 restores again", () => {
  assert.equal(verdicts("cf-restored-again", { version: "27.5.1" }), "config-only hit hit hit hit");
});

test("an image restored by an earlier stage of the same build", () => {
  assert.equal(verdicts("cf-restored-stages"), "config-only hit miss config-only miss miss miss miss");
});

const DOUBTED = "config-only unknown unknown unknown unknown";

test("recorded some time ago: what was there may have gone", () => {
  assert.equal(verdicts("cf-restored-again", { records: { live: false } }), DOUBTED);
});

test("tagged meanwhile: it may have the untagged name, too", () => {
  const images = untagged((image) => ({ ...image, names: ["kept:1"] }));
  const { steps, warnings } = forecast("cf-restored-again", { images });
  assert.equal(steps.map((step) => step.verdict).join(" "), DOUBTED);
  assert.match(steps[1]!.causes[0]!.detail, /may fail at it/);
  assert.doesNotMatch(warnings.join(), /fails this build/);
});

test("times in whole seconds do not tell images apart", () => {
  const rough = untagged((image) => withTimes(image, (time) => time.replace(/\.\d+/, "")));
  assert.equal(verdicts("cf-restored-again", { images: rough }), DOUBTED);
});

test("an image of another build is another image", () => {
  const other = untagged((image) => withTimes(image, (time) => time.replace(/\.\d+/, ".000000001")));
  assert.equal(verdicts("cf-restored-again", { images: other }), "config-only hit hit hit hit");
});

test("the version alone decides what is unknown where it is not told", () => {
  assert.equal(verdicts("cf-restored-again", { engine: "d26" }), "config-only hit hit hit hit");
});
