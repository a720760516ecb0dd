/** A small fixed part of the fuzzing, and every input that ever found something. The long runs are `npm run fuzz`. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { MAX_INSTRUCTIONS } from "../../src/dockerfile/parser.ts";
import { MAX_MS, MAX_RSS } from "./limits.ts";
import { TARGETS } from "./targets.ts";

const REGRESSIONS = join(import.meta.dirname, "regressions");

test("200 inputs made from real ones for every reader: nothing but ForecastError, none takes a second", () => {
  const run = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "fuzz.ts")],
    { encoding: "utf8", env: { ...process.env, FUZZ_EXECUTIONS: "200", FUZZ_SEED: "7", NODE_OPTIONS: "" } },
  );
  assert.equal(run.status, 0, run.stdout + run.stderr);
  const [, executions, targets] = /(\d+) executions of (\d+) targets, 0 findings/.exec(run.stdout) ?? [];
  assert.equal(Number(targets), TARGETS.length);
  assert.ok(Number(executions) >= TARGETS.length * 200, run.stdout);
  // The inputs reach the readers: an unread input would leave next to nothing to count.
  for (const row of run.stderr.matchAll(/"target":"([^"]+)".*"places":(\d+)/g)) {
    assert.ok(Number(row[2]) >= 5, `${row[1]} runs ${row[2]} places of src/`);
  }
});

test("every reader has inputs of its own, and reads them", async () => {
  for (const target of TARGETS) {
    const seeds = target.seeds();
    assert.ok(seeds.length > 0, target.name);
    for (const seed of seeds.slice(0, 50)) await target.run(seed);
  }
});

/** Inputs that took too long once, too large to keep. */
const LONG: readonly (readonly [target: string, what: string, input: () => string])[] = [
  ["compose", "an .env file of many lines", () => `services: {}\n%%\n{}\n%%\n${"A=\n".repeat(200_000)}`],
  ["workflow", "a script of expressions that do not end", () => workflowOf("${{' ".repeat(60_000))],
  ["workflow", "a script of many expressions", () => workflowOf("${{ 1 }}".repeat(30_000))],
  [
    "workflow",
    "a variable that doubles itself",
    () => workflowOf(`A=aaaaaaaaaa\n${"A=$A$A\n".repeat(100)}docker build $A .`),
  ],
  [
    "compose",
    "a variable that doubles itself",
    () => `services: {}\n%%\n{}\n%%\nA=aaaaaaaaaa\n${"A=$A$A\n".repeat(100)}`,
  ],
  ["expression", "toJSON of toJSON", () => `\${{ ${"toJSON(".repeat(60)}'""'${")".repeat(60)} }}`],
  ["expression", "format of format", () => `\${{ ${"format('{0}{0}{0}{0}', ".repeat(40)}'x'${")".repeat(40)} }}`],
  ["bake-hcl", "a text that doubles itself", () => doubled('"x"', (name) => `"\${${name}}\${${name}}"`)],
  ["bake-hcl", "a list that doubles itself", () => doubled('["x"]', (name) => `concat(${name}, ${name})`)],
  ["bake-hcl", "a replacement by itself", () => doubled('"x"', (name) => `replace(${name}, "x", "xxxxxxxxxx")`)],
  ["words", "a large value many times", () => `${"$x".repeat(1_000)}\n%%\nx=${"a".repeat(100_000)}`],
  [
    "forecast-classic",
    "a variable that doubles itself",
    () => `FROM scratch\nENV A=aaaaaaaaaa\n${"ENV A=$A$A\n".repeat(100)}`,
  ],
  [
    "forecast-buildkit",
    "a variable that doubles itself",
    () => `FROM scratch\nARG A=aaaaaaaaaa\n${"ARG A=$A$A\n".repeat(100)}`,
  ],
  [
    "forecast-buildah",
    "a variable that doubles itself",
    () => `FROM scratch\nENV A=aaaaaaaaaa\n${"ENV A=$A$A\n".repeat(100)}`,
  ],
  ["buildx-progress", "objects that are none", () => "{x}".repeat(1_000_000)],
  ["buildx-progress", "a vertex name of slashes", () => vertexNamed(`[${"/0".repeat(100_000)}`)],
  ["words", "a heredoc word of blanks", () => `<<-${"\t".repeat(60_000)}<`],
  ["forecast-classic", "as many steps as are read", () => `FROM base:1\n${"RUN a\n".repeat(MAX_INSTRUCTIONS - 1)}`],
  ["forecast-buildah", "as many steps as are read", () => `FROM base:1\n${"RUN a\n".repeat(MAX_INSTRUCTIONS - 1)}`],
  ["forecast-buildah", "as many stages as are read", () => "FROM base:1\n".repeat(MAX_INSTRUCTIONS)],
  ["dockerfile", "a heredoc word of blanks", () => `FROM a\nRUN <<-${"\f".repeat(60_000)}<\n`],
  ["bake-hcl", "chomp of many newlines", () => `target "default" { args = { A = chomp("${"\\n".repeat(50_000)}x") } }`],
];

function doubled(first: string, next: (name: string) => string): string {
  const more = Array.from({ length: 60 }, (_, at) => `variable "a${at + 1}" { default = ${next(`a${at}`)} }`);
  return [`variable "a0" { default = ${first} }`, ...more, 'target "default" { tags = [a60] }'].join("\n");
}

function workflowOf(script: string): string {
  return `on: push\njobs: { build: { runs-on: x, steps: [{ run: ${JSON.stringify(script)} }] } }\n`;
}

function vertexNamed(name: string): string {
  return JSON.stringify({ vertexes: [{ digest: `sha256:${"0".repeat(64)}`, name, started: "2026-01-01T00:00:00Z" }] });
}

test("stages that take the one before twice come to a limit", async () => {
  const stage = (at: number): string =>
    `FROM scratch AS s${at}\nCOPY --from=s${at - 1} / /a\nCOPY --from=s${at - 1} / /b\n`;
  const text = `FROM scratch AS s0\nCOPY a /\n${Array.from({ length: 60 }, (_, at) => stage(at + 1)).join("")}`;
  // Without one this takes all memory; the files up to the limit are hashed, which is more than one input's second.
  await TARGETS.find(({ name }) => name === "forecast-buildkit")?.run(Buffer.from(text));
  assert.ok(process.memoryUsage.rss() < MAX_RSS);
});

for (const [name, what, input] of LONG) {
  test(`took long once, ${name}: ${what}`, () => inTime(name, Buffer.from(input())));
}

async function inTime(name: string, input: Buffer): Promise<void> {
  const target = TARGETS.find((one) => one.name === name);
  assert.ok(target !== undefined, `no target ${name}`);
  const before = process.threadCpuUsage();
  await target.run(input);
  const { user, system } = process.threadCpuUsage(before);
  assert.ok((user + system) / 1000 < MAX_MS, `${(user + system) / 1000} ms`);
}

for (const folder of existsSync(REGRESSIONS) ? readdirSync(REGRESSIONS) : []) {
  for (const file of readdirSync(join(REGRESSIONS, folder))) {
    test(`found once, ${folder}: ${file}`, () => inTime(folder, readFileSync(join(REGRESSIONS, folder, file))));
  }
}
