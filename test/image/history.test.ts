/** History entries as the history builders compare them (image/history.ts). */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { HistoryEntry, ImageConfig } from "../../src/image/config.ts";
import { beginsWith, diffIdAt, entryName, layersBeginWith, sameEntry } from "../../src/image/history.ts";

const NOON = "2026-11-20T12:00:00Z";
/** No two of different rows are equal, all of one row are. */
const KINDS: readonly (readonly HistoryEntry[])[] = [
  [{}, { created_by: "" }, { author: "", comment: "", empty_layer: false }],
  [{ created_by: "a" }, { created_by: "a", empty_layer: false }],
  [{ created_by: "a", author: "x" }],
  [{ created_by: "a", comment: "x" }],
  [{ created_by: "a", empty_layer: true }],
  [{ created_by: "b" }],
  [
    { created: NOON, created_by: "a" },
    { created: "2026-11-20T13:00:00.000+01:00", created_by: "a" },
  ],
  [{ created: "2026-11-20T12:00:00.000000001Z", created_by: "a" }],
  // No times: equal as texts only, and to no instant.
  [{ created: "never", created_by: "a" }],
  [{ created: "", created_by: "a" }],
  [{ created: String(BigInt(Date.parse(NOON)) * 1_000_000n), created_by: "a" }],
];

test("entries are equal in every field, absent ones as empty, times as instants; names are equal for equal entries only", () => {
  KINDS.forEach((row, at) => {
    KINDS.forEach((other, to) => {
      for (const a of row) {
        for (const b of other) {
          const what = `${JSON.stringify(a)} ${JSON.stringify(b)}`;
          assert.equal(sameEntry(a, b), at === to, what);
          // Names are remembered by entry: copies have none yet.
          assert.equal(entryName({ ...a }) === entryName({ ...b }), at === to, what);
        }
      }
    });
  });
});

test("a list begins with itself and with what is shorter, not with what is longer or different", () => {
  const history = [{ created_by: "a" }, { created_by: "b" }];
  const ids = ["1", "2"];
  for (const length of [0, 1, 2]) {
    assert.equal(beginsWith(history, history.slice(0, length)), true);
    assert.equal(layersBeginWith(ids, ids.slice(0, length)), true);
  }
  assert.equal(beginsWith(history, [...history, { created_by: "c" }]), false);
  assert.equal(beginsWith(history, [{ created_by: "b" }]), false);
  assert.equal(layersBeginWith(ids, [...ids, "3"]), false);
  assert.equal(layersBeginWith(ids, ["2"]), false);
});

// moby/moby image/cache/cache.go getLayerForHistoryIndex, v26.1.4.
test("the layer of an entry is counted over the entries before it that have one", () => {
  const config: ImageConfig = {
    architecture: "amd64",
    os: "linux",
    config: {},
    history: [
      { empty_layer: true },
      { created_by: "a" },
      { empty_layer: true },
      { created_by: "b" },
      { created_by: "c" },
    ],
    rootfs: { type: "layers", diff_ids: ["layer a", "layer b"] },
  };
  const found = [0, 1, 2, 3, 4, 5].map((at) => diffIdAt(config, at));
  assert.deepEqual(found, ["", "layer a", "", "layer b", undefined, undefined]);
});
