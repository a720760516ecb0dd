import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { INPUT_NAMES } from "../../src/inputs.ts";
import { VERSION } from "../../src/version.ts";
import { BUNDLE } from "../helpers/runner.ts";
import { actionFile, demoReport, README, withTables } from "./tables.ts";

const ROOT = dirname(README);

test("README's tables are those of action.yml, and its report is what the demo prints", () => {
  const readme = readFileSync(README, "utf8");
  assert.equal(readme, withTables(readme, BUNDLE), "run npm run docs");
  assert.match(demoReport(BUNDLE), /rebuilt.*src\/greeting\.ts changed/);
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

const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];
const DOCS = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
for (const page of [...PAGES, ...DOCS.map((name) => `docs/${name}`)]) {
  test(`${page}: every relative link leads somewhere`, () => {
    const path = resolve(dirname(README), page);
    const text = readFileSync(path, "utf8").replace(/^```[\s\S]*?^```/gm, "");
    for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      assert.ok(existsSync(resolve(dirname(path), target)), `${page} links to ${target}`);
    }
  });
}

test("the workflow in README has ten lines and no input of this action", () => {
  const yaml = /## In a workflow\n\n```yaml\n([\s\S]*?)```/.exec(readFileSync(README, "utf8"))?.[1] ?? "";
  assert.equal(yaml.trimEnd().split("\n").length, 10);
  assert.deepEqual(parse(yaml).jobs.image.steps.at(2), {
    uses: "docker-cache-forecast/docker-cache-forecast@v1",
  });
});

/** Literals of the type, which has no list at run time. */
function literals(type: string): readonly string[] {
  const source = readFileSync(join(ROOT, "src/verdict.ts"), "utf8");
  const text = new RegExp(`export type ${type} =[\\s\\S]*?\\n\\n`).exec(source)?.[0] ?? "";
  const found = type === "Cause" ? text.matchAll(/code: ([^;]+);/g) : [[text, text]];
  return [...found].flatMap(([, one = ""]) => [...one.matchAll(/"([a-z-]+)"/g)].map(([, name = ""]) => name));
}

test("docs/rules.md has every verdict and every cause", () => {
  const rules = readFileSync(join(ROOT, "docs/rules.md"), "utf8");
  for (const [type, heading] of [
    ["Verdict", "Verdicts"],
    ["Cause", "Causes"],
  ] as const) {
    const table = new RegExp(`## ${heading}\\n([\\s\\S]*?)\\n## `).exec(rules)?.[1] ?? "";
    const rows = table.split("\n").filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((line) =>
      [...(line.split("|")[1] ?? "").matchAll(/`([a-z-]+)`/g)].map(([, one]) => one),
    );
    assert.deepEqual(named.sort(), [...literals(type)].sort());
    assert.ok(named.length >= 6);
  }
});

test("one version", () => {
  assert.equal(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version, VERSION);
});

test("every file that the pages name exists", () => {
  const pages = ["CONTRIBUTING.md", "SECURITY.md", ...DOCS.map((name) => `docs/${name}`)];
  let named = 0;
  for (const page of pages) {
    const text = readFileSync(join(ROOT, page), "utf8");
    for (const [path] of text.matchAll(/(?<![\w/.-])(?:src|test|examples|docs)\/[\w/.-]*[\w/](?![\w*{-])/g)) {
      named++;
      assert.ok(existsSync(join(ROOT, path)), `${page} names ${path}`);
    }
  }
  assert.ok(named > 60, String(named));
});
