import assert from "node:assert/strict";
import { test } from "node:test";
import type { BuildRecord } from "../../src/record-file.ts";
import { isRecorded, MAX_KEY_LENGTH, recordKey, recordKeys, runKey } from "../../src/store/keys.ts";
import { sampleRecord } from "../helpers/record.ts";

const name = { identity: ["Dockerfile", ".", ""], buildArgs: new Map([["A", "1"]]), matrix: "" };

test("a key is short, has no comma and starts with both prefixes", () => {
  const keys = recordKeys({ ...name, identity: ["a,b".repeat(500)] });
  const key = recordKey(keys, sampleRecord());
  assert.ok(key.length <= MAX_KEY_LENGTH && !key.includes(","));
  assert.ok(keys.prefixes.every((prefix) => key.startsWith(prefix)));
});

test("runs that differ only in run id, time and sha share a key", () => {
  const keys = recordKeys(name);
  const again = sampleRecord({ runId: "2", sha: "f".repeat(40), created: "2027-01-01T00:00:00Z", ref: "refs/heads/x" });
  assert.equal(recordKey(keys, again), recordKey(keys, sampleRecord()));
});

test("different content, args, matrix legs and identities have different keys", () => {
  const record = sampleRecord();
  const all = [
    recordKey(recordKeys(name), record),
    recordKey(recordKeys(name), sampleRecord({ platform: "linux/arm64" })),
    recordKey(recordKeys({ ...name, buildArgs: new Map([["A", "2"]]) }), record),
    recordKey(recordKeys({ ...name, matrix: '{"node":22}' }), record),
    recordKey(recordKeys({ ...name, identity: ["Dockerfile", ".", "x"] }), record),
    recordKey(recordKeys({ ...name, identity: ["Dockerfile.", "", "x"] }), record),
  ];
  assert.equal(new Set(all).size, all.length);
});

test("what BuildKit's results are dated makes no other key, and a pull request's record has its own", () => {
  const keys = recordKeys(name);
  const config = (createdAt: string) => ({
    layers: [{ blob: "b", parent: -1 }],
    records: [{ digest: "d", inputs: [], results: [{ layer: 0, createdAt }], chains: [] }],
  });
  const dated = (createdAt: string, ref: string, layer: object = {}) => {
    const [step] = sampleRecord().steps;
    const steps = [{ ...step, ...layer }] as BuildRecord["steps"];
    const cacheConfigs = [{ name: "c", config: config(createdAt) }] as unknown as BuildRecord["cacheConfigs"];
    return sampleRecord({ builder: "buildkit", ref, cacheConfigs, steps });
  };
  const branch = recordKey(keys, dated("2026-01-01T00:00:00Z", "refs/heads/main"));
  const later = dated("2027-01-01T00:00:00Z", "refs/heads/main", { layer: { created: "2026-01-01T00:00:00Z" } });
  assert.equal(recordKey(keys, later), branch);
  assert.notEqual(recordKey(keys, dated("2026-01-01T00:00:00Z", "refs/pull/7/merge")), branch);
  assert.equal(isRecorded(branch, keys, dated("2027-01-01T00:00:00Z", "refs/pull/7/merge")), true);
  const pull = recordKey(keys, dated("2026-01-01T00:00:00Z", "refs/pull/7/merge"));
  assert.equal(isRecorded(pull, keys, dated("2026-01-01T00:00:00Z", "refs/heads/main")), false);
  assert.equal(isRecorded(runKey(branch, sampleRecord()), keys, later), true);
});

test("a changed build arg still finds the last record by the wider prefix", () => {
  const before = recordKeys(name);
  const after = recordKeys({ ...name, buildArgs: new Map([["A", "2"]]) });
  const key = recordKey(before, sampleRecord());
  assert.ok(!key.startsWith(after.prefixes[0]) && key.startsWith(after.prefixes[1]));
});
