import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ForecastError } from "../../src/errors.ts";
import { directoryStore } from "../../src/store/directory.ts";
import { recordKeys } from "../../src/store/keys.ts";
import { sampleRecord } from "../helpers/record.ts";

let root: string;
before(() => {
  root = mkdtempSync(join(tmpdir(), "store-"));
});
after(() => rmSync(root, { recursive: true }));

const keysOf = (identity: string) => recordKeys({ identity: [identity], buildArgs: new Map(), matrix: "" });

test("nothing, then what was saved, then the newest", async () => {
  const store = directoryStore(root);
  const keys = keysOf("newest");
  assert.equal(await store.restore(keys), undefined);
  assert.equal(await store.save(keys, sampleRecord(), undefined), "saved");
  const first = await store.restore(keys);
  assert.deepEqual(first?.record, sampleRecord());
  assert.equal(await store.save(keys, sampleRecord({ runId: "9" }), first?.key), "unchanged");
  utimesSync(join(root, first?.key ?? ""), 1, 1);
  assert.equal(await store.save(keys, sampleRecord({ target: "b" }), first?.key), "saved");
  assert.equal((await store.restore(keys))?.record.target, "b");
});

test("a link in place of the record is refused", async () => {
  const keys = keysOf("link");
  const folder = join(root, `${keys.prefixes[0]}0`);
  mkdirSync(folder);
  writeFileSync(join(root, "elsewhere"), "{}");
  symlinkSync(join(root, "elsewhere"), join(folder, "record.json"));
  await assert.rejects(
    directoryStore(root).restore(keys),
    (error) => error instanceof ForecastError && error.code === "record-malformed",
  );
});

test("a half-written record is never taken for a whole one", async () => {
  const keys = keysOf("half");
  const folder = join(root, `${keys.prefixes[0]}0`);
  mkdirSync(folder);
  writeFileSync(join(folder, ".record.json.partial"), '{"schema":1');
  assert.equal(await directoryStore(root).restore(keys), undefined);
  assert.deepEqual(readdirSync(folder), [".record.json.partial"]);
});
