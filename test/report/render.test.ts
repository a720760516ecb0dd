/** Every surface over every situation: goldens, limits, and what no rendering may contain. UPDATE_GOLDEN=1 rewrites the goldens. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { summarize } from "../../src/report/model.ts";
import { renderAnnotations } from "../../src/report/render-annotations.ts";
import { renderJson } from "../../src/report/render-json.ts";
import { renderOutputs } from "../../src/report/render-outputs.ts";
import { renderSarif } from "../../src/report/render-sarif.ts";
import { renderSummary } from "../../src/report/render-summary.ts";
import { renderTerminal } from "../../src/report/render-terminal.ts";
import { commentText, LINKS, reportsOf, summaryText } from "./renderings.ts";
import { SITUATIONS } from "./situations.ts";

const NAMES = Object.keys(SITUATIONS);

function golden(file: string, text: string): void {
  const path = new URL(`../golden/report/${file}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text);
  equal(text, readFileSync(path, "utf8"), `${file} differs; look at it and run again with UPDATE_GOLDEN=1`);
}

for (const name of NAMES) {
  test(`${name}: summary, comment, terminal and SARIF are as they were looked at`, () => {
    golden(`${name}.md`, summaryText(name));
    golden(`${name}.comment.md`, commentText(name));
    golden(`${name}.txt`, renderTerminal(reportsOf(name), { color: false }));
    golden(`${name}.sarif`, renderSarif(reportsOf(name)));
  });
}

test("the JSON report is what its published schema says", () => {
  const schema = JSON.parse(readFileSync(new URL("../../docs/report.schema.json", import.meta.url), "utf8")) as object;
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
  for (const name of NAMES) {
    const json: unknown = JSON.parse(renderJson(reportsOf(name)));
    ok(validate(json), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
  ok(!validate({ schema: 2, builds: [] }));
  ok(!validate({ schema: 1, builds: [{}] }));
});

test("the summary shrinks step by step and always fits", () => {
  const reports = Array.from({ length: 14 }, () => reportsOf("monorepo")).flat();
  const sizes = [1_048_576, 300_000, 60_000, 9_000, 1_000].map((limit) => {
    const text = renderSummary(reports, LINKS, limit);
    const bytes = Buffer.byteLength(text);
    ok(bytes <= limit, `${bytes} of ${limit}`);
    match(text, /^## Docker cache forecast/);
    return bytes;
  });
  deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  );
  match(renderSummary(reports, LINKS, 1_000), /more builds did not fit/);
  ok(Buffer.byteLength(renderSummary(reports, LINKS)) <= 1024 * 1024);
  equal(renderSummary([], LINKS), "");
});

test("annotations: plain text, one per stage, at most ten", () => {
  const [annotation, ...others] = renderAnnotations(reportsOf("one-file"));
  deepEqual(others, []);
  deepEqual([annotation?.file, annotation?.startLine], ["Dockerfile", 6]);
  match(annotation?.message ?? "", /COPY \. \. is rebuilt because src\/server\/routes\.ts changed\. 2 more steps/);
  equal(renderAnnotations(reportsOf("monorepo")).length, 2);
  equal(renderAnnotations(reportsOf("all-cached")).length, 0);
  const many = Array.from({ length: 30 }, (_, index) =>
    summarize({
      ...SITUATIONS["one-file"]!()[0]!,
      name: "x",
      forecast: { ...SITUATIONS["one-file"]!()[0]!.forecast, dockerfile: `d${index}/Dockerfile` },
    }),
  );
  equal(renderAnnotations(many).length, 10);
  for (const { message, title } of renderAnnotations(reportsOf("hostile"))) ok(!/[\n\r]|::/.test(message + title));
});

test("outputs: every output of action.yml has a value", () => {
  const action = readFileSync(new URL("../../action.yml", import.meta.url), "utf8");
  const names = [...action.slice(action.indexOf("\noutputs:")).matchAll(/^ {2}([a-z-]+):$/gm)].map(
    (found) => found[1]!,
  );
  const outputs = renderOutputs(reportsOf("many-builds"), { reportPath: "/tmp/r.json", commentId: 7 });
  deepEqual([...outputs.keys()].sort(), names.filter((name) => outputs.has(name)).sort());
  deepEqual(
    names.filter((name) => !outputs.has(name)),
    [],
  );
  equal(outputs.get("fully-cached"), "false");
  equal(outputs.get("will-rebuild"), "yes");
  equal(outputs.get("first-miss"), "Dockerfile:6");
  equal(outputs.get("comment-id"), "7");
  deepEqual(JSON.parse(outputs.get("rebuild-targets") ?? ""), ["app", "server", "docs", "new-service"]);
  equal((JSON.parse(outputs.get("rebuilt-layers") ?? "") as unknown[]).length, 12);
});

test("outputs: one cached build opens the gate, no report never does", () => {
  const cached = renderOutputs(reportsOf("all-cached"), { reportPath: "", commentId: undefined });
  deepEqual(
    ["fully-cached", "will-rebuild", "first-miss", "rebuild-targets"].map((name) => cached.get(name)),
    ["true", "no", "", "[]"],
  );
  const none = renderOutputs([], { reportPath: "", commentId: undefined });
  deepEqual([none.get("fully-cached"), none.get("will-rebuild"), none.get("fingerprint")], ["false", "unknown", ""]);
});

test("the terminal has no control characters without colour and balanced ones with it", () => {
  for (const name of NAMES) {
    const bare = renderTerminal(reportsOf(name), { color: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|::|##\[/.test(bare), name);
    const colored = renderTerminal(reportsOf(name), { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are taken out
    equal(colored.replace(/\u001b\[[0-9]+m/g, ""), bare);
  }
});

test("SARIF points at existing lines with known rules", () => {
  for (const name of NAMES) {
    const { runs } = JSON.parse(renderSarif(reportsOf(name))) as {
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
        }[];
      }[];
    };
    for (const result of runs[0]!.results) {
      equal(runs[0]!.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
      const { artifactLocation, region } = result.locations[0]!.physicalLocation;
      ok(region.startLine >= 1);
      match(artifactLocation.uri, /^[A-Za-z0-9%./-]+$/);
    }
  }
});
