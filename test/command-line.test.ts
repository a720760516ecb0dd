/** The command line as a person meets it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { INPUT_NAMES } from "../src/inputs.ts";

const ENTRY = resolve(import.meta.dirname, "../src/index.ts");
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "command-line-"));
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\nCOPY Dockerfile /\n");
});
after(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): { code: number | null; out: string; error: string } {
  const env = { PATH: process.env.PATH, HOME: folder, DOCKER_HOST: "unix:///nowhere.sock" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { code: status, out: stdout, error: stderr };
}

test("help lists every flag", () => {
  for (const args of [["--help"], ["help"], ["forecast", "-h"]]) {
    const { code, out } = run(...args);
    assert.equal(code, 0);
    for (const name of [...INPUT_NAMES, "records"]) assert.match(out, new RegExp(`--${name}\\b`));
    assert.ok(Math.max(...out.split("\n").map((line) => line.length)) <= 110);
  }
});

test("an unknown command or flag is for the person who typed it", () => {
  for (const args of [["forecats"], ["forecast", "--contxt", "."]]) {
    const { code, error } = run(...args);
    assert.equal(code, 2);
    assert.match(error, /--help/);
  }
});

test("without a directory for records there is a forecast, and a word on how to get a better one", () => {
  const without = run("forecast", "--registry", "false");
  assert.equal(without.code, 0);
  assert.match(without.out, /COPY Dockerfile/);
  assert.match(without.error, /--records/);
  const named = run("forecast", "--registry", "false", "--records", join(folder, "records"));
  assert.equal(named.code, 0);
  assert.equal(named.error, "");
  assert.match(run("record").error, /--records/);
});
