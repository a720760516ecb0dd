/** Names and texts made to be taken for something else, through the real bundle as a process. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { startCacheService } from "./helpers/cache-service.ts";
import { type Job, type RunResult, startJob } from "./helpers/runner.ts";

const INPUTS = {
  builder: "buildkit",
  workflow: "false",
  registry: "false",
  "docker-host": "unix:///nowhere.sock",
  "builder-version": "0.13.2",
  comment: "never",
};
const EVIL = "x\n::error::owned\r\n::set-output name=fully-cached::true\n\u001b[2J\u202e<b>@octo #1 ](javascript:0)`|";

async function inJob(work: (job: Job) => Promise<void>): Promise<void> {
  const service = await startCacheService();
  const job = startJob(service.env());
  try {
    await work(job);
  } finally {
    job.remove();
    await service.close();
  }
}

/** Nothing of the text is a command, an escape, markup or an output of its own. */
function harmless(run: RunResult): void {
  const all = run.stdout + run.stderr;
  assert.equal(run.code, 0, all);
  assert.doesNotMatch(all, /^\s*::(error|set-output)/m);
  assert.doesNotMatch(all, /please report/);
  // Only colours of our own.
  const bare = all.replaceAll(COLOUR, "");
  for (const hidden of ["\u001b", "\u202e"]) assert.ok(!bare.includes(hidden) && !run.summary.includes(hidden), bare);
  const page = markdown.render(run.summary);
  assert.doesNotMatch(page, /<b>/);
  assert.doesNotMatch(page.replaceAll(/<(code|pre)>[\s\S]*?<\/\1>/g, ""), /@octo/);
  for (const [, target] of page.matchAll(/(?:href|src)="([^"]*)"/g))
    assert.match(target ?? "", /^https:\/\/github\.com\//);
  assert.notEqual(run.outputs["fully-cached"], "true");
  for (const name of Object.keys(run.outputs)) assert.match(name, /^[a-z-]+$/);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
const COLOUR = /\u001b\[\d{1,2}m/g;
const markdown = new MarkdownIt({ html: true });

test("names of files, stages and arguments, and text of the Dockerfile", () =>
  inJob(async (job) => {
    writeFileSync(
      join(job.workspace, "Dockerfile"),
      `FROM scratch AS a\nARG A=1\nCOPY . /\nLABEL x="${EVIL.replaceAll("\n", "\\\n")}"\n`,
    );
    writeFileSync(join(job.workspace, EVIL.replaceAll("/", "")), "1");
    const first = await job.main({ ...INPUTS, mode: "record", "build-args": "A=1" });
    harmless(first);
    writeFileSync(join(job.workspace, EVIL.replaceAll("/", "")), "2");
    harmless(await job.main({ ...INPUTS, "build-args": `A=${EVIL}` }));
  }));

test("refs, jobs, workflows and the event", () =>
  inJob(async (job) => {
    writeFileSync(join(job.workspace, "Dockerfile"), "FROM scratch\nCOPY a.txt /\n");
    writeFileSync(join(job.workspace, "a.txt"), "1");
    job.event = {
      pull_request: { number: `7\n::error::owned`, head: { sha: EVIL, repo: { full_name: EVIL }, ref: EVIL } },
      repository: { default_branch: EVIL },
      sender: { login: EVIL },
    };
    const env = {
      GITHUB_REF: `refs/heads/${EVIL}`,
      GITHUB_HEAD_REF: EVIL,
      GITHUB_WORKFLOW: EVIL,
      GITHUB_JOB: EVIL,
      GITHUB_ACTOR: EVIL,
      GITHUB_WORKFLOW_REF: `octo/app/.github/workflows/ci.yml@${EVIL}`,
      GITHUB_EVENT_NAME: "pull_request",
    };
    harmless(await job.main({ ...INPUTS, mode: "record" }, { env }));
    writeFileSync(join(job.workspace, "a.txt"), "2");
    // The recorded ref is shown as what was compared with.
    harmless(await job.main({ ...INPUTS, target: EVIL }, { env }));
    harmless(await job.main(INPUTS, { env }));
  }));

test("an event of odd shapes is an event without a pull request", () =>
  inJob(async (job) => {
    writeFileSync(join(job.workspace, "Dockerfile"), "FROM scratch\nCOPY Dockerfile /\n");
    for (const event of [
      null,
      [],
      "text",
      { pull_request: [] },
      { pull_request: { number: 1e308 } },
      JSON.parse('{"__proto__":{"pull_request":{"number":1}},"pull_request":{"__proto__":{"number":1}}}'),
    ]) {
      job.event = event;
      const run = await job.main(INPUTS, { env: { GITHUB_EVENT_NAME: "pull_request" } });
      assert.equal(run.code, 0, run.stderr);
      assert.equal(run.outputs["comment-id"], "");
      assert.deepEqual(
        run.commands.filter((line) => !line.startsWith("::notice")),
        [],
      );
    }
  }));

test("files named by a pull request are read where they belong: no link or path leads out of the workspace", () =>
  inJob(async (job) => {
    const secret = "SECRET-OUTSIDE";
    writeFileSync(join(job.home, "secret"), `FROM scratch\nLABEL a=${secret}\n`);
    writeFileSync(join(job.workspace, "Dockerfile"), "FROM scratch\nCOPY out /out\nCOPY outdir /dir\n");
    symlinkSync(join(job.home, "secret"), join(job.workspace, "out"));
    symlinkSync(job.home, join(job.workspace, "outdir"));
    const run = await job.main({ ...INPUTS, mode: "auto" });
    assert.equal(run.code, 0);
    const report = readFileSync(run.outputs.report ?? "", "utf8");
    const pending = readdirSync(join(job.temp, "docker-cache-forecast"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    for (const text of [run.stdout, run.stderr, run.summary, report, ...pending]) {
      assert.ok(!text.includes(secret));
    }
  }));

test("bombs of YAML, JSON and expressions end in a second or two with one warning", () =>
  inJob(async (job) => {
    mkdirSync(join(job.workspace, ".github/workflows"), { recursive: true });
    const put = (path: string, text: string): void => writeFileSync(join(job.workspace, path), text);
    put("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n");
    const laughs = Array.from(
      { length: 30 },
      (_, at) => `l${at + 1}: &l${at + 1} [${"*l".concat(String(at), ", ").repeat(9)}]`,
    );
    put(".github/workflows/ci.yml", `l0: &l0 [lol]\n${laughs.join("\n")}\njobs: *l30\n`);
    put("docker-bake.json", "[".repeat(200_000));
    put("compose.yml", `a: ${"{a: ".repeat(50_000)}`);
    for (const inputs of [{ workflow: "true" }, { files: "docker-bake.json" }, { files: "compose.yml" }]) {
      const run = await job.main({ ...INPUTS, ...inputs });
      assert.equal(run.code, 0, run.stderr);
      assert.equal(run.signal, null);
      assert.ok(run.milliseconds < 20_000, `${run.milliseconds} ms`);
      assert.notEqual(run.outputs["fully-cached"], "true");
      assert.doesNotMatch(run.stdout + run.stderr, /please report|Maximum call stack|\n {4}at /);
      assert.ok(run.commands.filter((line) => line.startsWith("::warning")).length <= 1);
    }
  }));
