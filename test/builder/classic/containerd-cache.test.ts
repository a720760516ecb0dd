/** isMatch of the containerd store in 24.0, row by row (moby/moby daemon/containerd/cache.go, v24.0.9). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { historyOnlyLookups, isMatch, labelLookups } from "../../../src/builder/classic/containerd-cache.ts";
import { ImageStore } from "../../../src/builder/classic/image-store.ts";
import { classicRules } from "../../../src/builder/classic/rules.ts";
import type { ClassicStep } from "../../../src/builder/classic/step.ts";
import type { HistoryEntry, RecordedImage } from "../../../src/image/config.ts";

const ENTRY: HistoryEntry = {
  created: "2026-11-24T04:59:11.435447014Z",
  created_by: "/bin/sh -c #(nop) ADD file:1 in / ",
  author: "a",
  comment: "c",
};
const LINE = "/bin/sh -c true";

function image(id: string, history: readonly HistoryEntry[], diff_ids: readonly string[], parent = ""): RecordedImage {
  const rootfs = { type: "layers", diff_ids };
  return {
    id,
    parent,
    names: [],
    config: { architecture: "amd64", os: "linux", created: ENTRY.created!, config: {}, rootfs, history },
  };
}

const PARENT = image("parent", [ENTRY], ["sha256:1"]);
const STEP = { index: 0, by: { texts: [LINE] } } as unknown as ClassicStep;
const CHILD: HistoryEntry = { created: "2026-11-24T05:00:00Z", created_by: LINE };

function child(first: HistoryEntry = ENTRY, diffIds: readonly string[] = ["sha256:1", "sha256:2"]): RecordedImage {
  return image("child", [first, CHILD], diffIds);
}

test("a missing target, parent or step never matches", () => {
  assert.equal(isMatch(undefined, PARENT, STEP), "no");
  assert.equal(isMatch(child(), undefined, STEP), "no");
  assert.equal(isMatch(child(), PARENT, undefined), "no");
  assert.equal(isMatch(child(), "scratch", STEP), "no");
});

test("one entry and one layer more, everything before equal, the line of the step: a match", () => {
  assert.equal(isMatch(child(), PARENT, STEP), "yes");
});

test("the history has exactly one entry more", () => {
  assert.equal(isMatch(image("same", [ENTRY], ["sha256:1", "sha256:2"]), PARENT, STEP), "no");
  assert.equal(isMatch(image("far", [ENTRY, CHILD, CHILD], ["sha256:1", "sha256:2"]), PARENT, STEP), "no");
});

test("the diff_ids have exactly one more: a step without a layer never matches", () => {
  assert.equal(isMatch(child(ENTRY, ["sha256:1"]), PARENT, STEP), "no");
  assert.equal(isMatch(child(ENTRY, ["sha256:1", "sha256:2", "sha256:3"]), PARENT, STEP), "no");
});

for (const [field, value] of [
  ["created", "2026-11-24T04:59:11.435447015Z"],
  ["created_by", "other"],
  ["author", "b"],
  ["comment", "d"],
  ["empty_layer", true],
] as const) {
  test(`every parent entry is equal in ${field}`, () => {
    assert.equal(isMatch(child({ ...ENTRY, [field]: value }), PARENT, STEP), "no");
  });
}

test("created is compared as an instant, absent fields as empty ones", () => {
  assert.equal(isMatch(child({ ...ENTRY, created: "2026-11-24T05:59:11.435447014+01:00" }), PARENT, STEP), "yes");
  assert.equal(isMatch(child({ ...ENTRY, empty_layer: false }), PARENT, STEP), "yes");
});

test("the last line is the step's Cmd joined by single blanks", () => {
  const other = { ...STEP, by: { texts: [`${LINE} `] } };
  assert.equal(isMatch(child(), PARENT, other), "no");
});

test("24.0: --cache-from images first, in order, then the store; the first match wins", () => {
  const rules = classicRules("24.0.7", "containerd");
  const cache = { rules, store: new ImageStore([PARENT, child()]), platform: undefined, live: true };
  const lookups = historyOnlyLookups(cache, [image("given", [ENTRY, CHILD], ["sha256:1", "sha256:2"])]);
  assert.deepEqual(
    lookups.map((lookup) => [lookup.wins, lookup.candidates(PARENT, STEP, [])?.map((one) => one.id)]),
    [
      ["first", ["given"]],
      ["first", ["parent", "child"]],
    ],
  );
});

test("24.0.9: where nobody tells the engine's platform, what matches may be for another one", () => {
  const lookup = (version: string) => {
    const store = new ImageStore([PARENT, child()]);
    const cache = { rules: classicRules(version, "containerd"), store, platform: undefined, live: true };
    return historyOnlyLookups(cache, [])[1]!;
  };
  const other = { ...STEP, by: { texts: ["other"] } };
  assert.deepEqual(
    ["24.0.7", "24.0.9"].map((version) => lookup(version).isChild(child(), PARENT, STEP)),
    ["yes", "maybe"],
  );
  assert.equal(lookup("24.0.9").isChild(child(), PARENT, other), "no");
});

test("25.0: a --cache-from image stands for its whole chain and is returned as it is", () => {
  const rules = classicRules("25.0.5", "containerd");
  const top = image("top", [ENTRY, CHILD, CHILD], ["sha256:1", "sha256:2"], "middle");
  const middle = image("middle", [ENTRY, CHILD], ["sha256:1", "sha256:2"], "parent");
  const cache = { rules, store: new ImageStore([PARENT, middle, top]), platform: undefined, live: true };
  const [local, sources] = labelLookups(cache, [top]);
  assert.deepEqual(
    sources!.candidates(PARENT, STEP, [])?.map((one) => one.id),
    ["top", "middle", "parent"],
  );
  assert.equal(sources!.isChild(top, PARENT, STEP), "yes");
  assert.equal(sources!.enter, undefined);
  assert.equal(local!.accepts!(middle), true);
  assert.equal(local!.accepts!(top), false);
});
