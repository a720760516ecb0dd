/** The surfaces that @actions/core writes, with the files a runner gives. */
import { equal, match, ok } from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { publishAnnotations } from "../../src/report/annotations.ts";
import { publishOutputs } from "../../src/report/outputs.ts";
import { publishSummary } from "../../src/report/summary.ts";
import { LINKS, reportsOf, summaryText } from "./renderings.ts";

function runnerFile(t: TestContext, variable: string): string {
  const folder = mkdtempSync(join(tmpdir(), "surface-"));
  const file = join(folder, "file");
  writeFileSync(file, "");
  const before = process.env[variable];
  process.env[variable] = file;
  t.after(() => {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
    rmSync(folder, { recursive: true, force: true });
  });
  return file;
}

/** What is written to standard output meanwhile. */
function captured(t: TestContext, work: () => void): string {
  let text = "";
  const mock = t.mock.method(process.stdout, "write", (chunk: string) => {
    text += chunk;
    return true;
  });
  work();
  mock.mock.restore();
  return text;
}

test("the summary lands in the runner's file; a second one follows it", async (t) => {
  const file = runnerFile(t, "GITHUB_STEP_SUMMARY");
  equal(await publishSummary(reportsOf("one-file"), LINKS), undefined);
  equal(readFileSync(file, "utf8"), summaryText("one-file"));
  equal(await publishSummary([], LINKS), undefined);
  equal(await publishSummary(reportsOf("no-record"), LINKS), undefined);
  equal(readFileSync(file, "utf8"), summaryText("one-file") + summaryText("no-record"));
});

test("a summary that cannot be written is a warning", async (t) => {
  const file = runnerFile(t, "GITHUB_STEP_SUMMARY");
  process.env.GITHUB_STEP_SUMMARY = join(file, "nowhere");
  match((await publishSummary(reportsOf("one-file"), LINKS)) ?? "", /summary was not written/);
});

test("annotations are notices on the line, one line each, whatever the text", (t) => {
  const text = captured(t, () => publishAnnotations(reportsOf("one-file")));
  match(text, /^::notice title=[^\n]*,file=Dockerfile,line=6,endLine=6::COPY \. \. is rebuilt/);
  const hostile = captured(t, () => publishAnnotations(reportsOf("hostile")));
  const lines = hostile.split("\n").filter((line) => line !== "");
  ok(lines.length > 0);
  for (const line of lines) match(line, /^::notice [^\n]*::/);
  for (const line of lines) ok(!/::(?:error|warning)/.test(line.slice(2)));
});

test("outputs land in the runner's file and hostile names cannot add one", (t) => {
  const file = runnerFile(t, "GITHUB_OUTPUT");
  publishOutputs(reportsOf("hostile"), { reportPath: "/tmp/r.json", commentId: undefined });
  const names = [...readFileSync(file, "utf8").matchAll(/^([a-z-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(
    (found) => found[1],
  );
  equal(new Set(names).size, names.length);
  ok(names.includes("fully-cached") && names.includes("comment-id"));
});
