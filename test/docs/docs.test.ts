import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import { INPUT_NAMES } from "../../src/inputs.ts";
import { actionFile, README, withTables } from "./tables.ts";

test("README's tables are those of action.yml", () => {
  const readme = readFileSync(README, "utf8");
  assert.equal(readme, withTables(readme), "run npm run docs");
});

test("action.yml and the code know the same inputs", () => {
  assert.deepEqual(Object.keys(actionFile().inputs).sort(), [...INPUT_NAMES].sort());
});

test("every description is one sentence", () => {
  for (const [name, { description }] of [
    ...Object.entries(actionFile().inputs),
    ...Object.entries(actionFile().outputs),
  ]) {
    assert.match(description, /^[A-Z][^\n]*\.$/, name);
    assert.equal(description.match(/[.](?= [A-Z])/g), null, `${name} has two sentences`);
  }
});

for (const page of ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md"]) {
  test(`${page}: every relative link leads somewhere`, () => {
    const path = resolve(dirname(README), page);
    const text = readFileSync(path, "utf8");
    for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      assert.ok(existsSync(resolve(dirname(path), target)), `${page} links to ${target}`);
    }
  });
}
