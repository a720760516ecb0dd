import assert from "node:assert/strict";
import { test } from "node:test";
import { MAX_KEY_LENGTH, recordKey, recordKeys } from "../../src/store/keys.ts";
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

test("a changed build arg still finds the last record by the wider prefix", () => {
  const before = recordKeys(name);
  const after = recordKeys({ ...name, buildArgs: new Map([["A", "2"]]) });
  const key = recordKey(before, sampleRecord());
  assert.ok(!key.startsWith(after.prefixes[0]) && key.startsWith(after.prefixes[1]));
});
