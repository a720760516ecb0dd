import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ForecastError } from "../../src/errors.ts";
import { alone } from "../../src/store/lock.ts";

let root: string;
before(() => {
  root = mkdtempSync(join(tmpdir(), "lock-"));
});
after(() => rmSync(root, { recursive: true }));

test("one at a time, and nothing is left behind, also by work that fails", async () => {
  const folder = join(root, "one");
  let inside = 0;
  const work = (fails: boolean) =>
    alone(folder, 5_000, async () => {
      assert.equal(++inside, 1);
      await new Promise((done) => setTimeout(done, 5));
      inside--;
      if (fails) throw new Error("work");
    });
  const outcomes = await Promise.allSettled([false, true, false, true].map(work));
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["fulfilled", "rejected", "fulfilled", "rejected"],
  );
  assert.equal(existsSync(`${folder}.lock`), false);
});

test("a lock whose process is gone is taken over at once", async () => {
  const folder = join(root, "gone");
  const { pid } = spawnSync("true");
  writeFileSync(`${folder}.lock`, `${hostname()} ${pid}\n`);
  assert.equal(await alone(folder, 1_000, async () => "mine"), "mine");
});

test("a lock with no name or half of one is taken over", async () => {
  for (const text of ["", `${hostname()} 1`]) {
    const folder = join(root, `unnamed${text.length}`);
    writeFileSync(`${folder}.lock`, text);
    assert.equal(await alone(folder, 5_000, async () => "mine"), "mine");
  }
});

test("a lock of another machine is taken over when it is old, in either direction of the clock", async () => {
  for (const shift of [-3600, 3600]) {
    const folder = join(root, `old${shift}`);
    writeFileSync(`${folder}.lock`, "elsewhere 1\n");
    const at = Date.now() / 1000 + shift;
    utimesSync(`${folder}.lock`, at, at);
    assert.equal(await alone(folder, 1_000, async () => "mine"), "mine");
  }
});

test("a lock that is held is waited for only so long", async () => {
  const folder = join(root, "held");
  writeFileSync(`${folder}.lock`, `${hostname()} ${process.pid}\n`);
  await assert.rejects(
    alone(folder, 100, async () => "mine"),
    (error) => error instanceof ForecastError && error.code === "timeout",
  );
});
