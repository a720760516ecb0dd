/** Bad input, the real bundle as a process: a clear message, exit 0, `unknown` or the truth, and nothing lost. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { type CacheService, type Fault, startCacheService } from "./helpers/cache-service.ts";
import { type Job, type RunResult, startJob } from "./helpers/runner.ts";

let service: CacheService;
let job: Job;
before(async () => {
  service = await startCacheService();
});
after(() => service.close());
afterEach(() => {
  service.fault = () => undefined;
  job.remove();
});

const INPUTS = { workflow: "false", registry: "false", "docker-host": "unix:///nowhere.sock", timeout: "10" };
const DOCKERFILE = "FROM scratch\nCOPY . /app/\n";

function start(dockerfile: string | undefined = DOCKERFILE): void {
  job = startJob(service.env());
  if (dockerfile !== undefined) put("Dockerfile", dockerfile);
  put("a.txt", "a");
}
const put = (path: string, text: string | Uint8Array): void => writeFileSync(join(job.workspace, path), text);

function survived(run: RunResult, message?: RegExp): void {
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.equal(run.signal, null);
  assert.doesNotMatch(run.stdout + run.stderr, /please report|\n {4}at /i);
  const warnings = run.commands.filter(
    (line) => line.startsWith("::warning") && line.includes("Docker cache forecast"),
  );
  assert.ok(warnings.length <= 1, warnings.join("\n"));
  if (message !== undefined) assert.match(run.stdout + run.stderr, message);
}

for (const builder of ["classic", "buildkit", "buildah"]) {
  describe(`${builder}: bad files`, () => {
    const inputs = { ...INPUTS, builder };

    test("a broken Dockerfile is shown with its line", async () => {
      start("FROM scratch\nNOPE x\n");
      const run = await job.main(inputs);
      survived(run, /Dockerfile:2/);
      assert.notEqual(run.outputs["fully-cached"], "true");
      assert.notEqual(run.outputs["will-rebuild"], "no");
    });

    test("no Dockerfile, and no context", async () => {
      start();
      survived(await job.main({ ...inputs, file: "none/Dockerfile" }), /cannot be read \(ENOENT\)/);
      survived(await job.main({ ...inputs, context: "nowhere" }), /context-missing|is not a directory here/);
    });

    test("a missing source", async () => {
      start("FROM scratch\nCOPY nowhere.txt /\n");
      const run = await job.main(inputs);
      survived(run, /nowhere\.txt/);
      assert.notEqual(run.outputs["fully-cached"], "true");
    });

    test("dangling links, loops, a FIFO and an empty file are no obstacle", async () => {
      start();
      symlinkSync("nowhere", join(job.workspace, "dangling"));
      symlinkSync("loop", join(job.workspace, "loop"));
      mkdirSync(join(job.workspace, "d"));
      symlinkSync("..", join(job.workspace, "d/up"));
      execFileSync("mkfifo", [join(job.workspace, "pipe")]);
      put("empty", "");
      const run = await job.main(inputs);
      survived(run);
      assert.equal(run.outputs.hits, "0");
    });

    test("an unreadable file is named", { skip: process.getuid?.() === 0 && "root reads every file" }, async () => {
      start();
      put("secret.bin", "x");
      chmodSync(join(job.workspace, "secret.bin"), 0);
      survived(await job.main(inputs), /secret\.bin/);
    });

    test("names with newlines and workflow commands stay names", async () => {
      start();
      put("x\n::error::owned", "x");
      const run = await job.main(inputs);
      survived(run);
      assert.ok(run.commands.every((line) => !line.startsWith("::error")));
    });
  });
}

test("a sparse file of 5 GB is hashed without being held", async () => {
  start();
  const file = openSync(join(job.workspace, "huge"), "w");
  ftruncateSync(file, 5 * 1024 ** 3);
  closeSync(file);
  survived(await job.main({ ...INPUTS, builder: "buildkit" }));
});

const FAULTS: readonly (readonly [string, Fault])[] = [
  ["answers 500", { kind: "status", status: 500 }],
  ["answers 403", { kind: "status", status: 403 }],
  ["answers 429", { kind: "status", status: 429 }],
  ["resets every connection", { kind: "reset" }],
  ["never answers", { kind: "hang" }],
];
for (const [what, fault] of FAULTS) {
  test(`a cache service that ${what} costs one warning`, async () => {
    start();
    service.fault = () => fault;
    const inputs = { ...INPUTS, builder: "buildkit", timeout: "4" };
    survived(await job.main(inputs));
    survived(await job.post(inputs));
  });
}

for (const kind of ["truncate", "garbage"] as const) {
  test(`a record that comes as ${kind} is refused, and the next run heals`, async () => {
    start();
    const inputs = { ...INPUTS, builder: "buildkit", "record-name": kind };
    survived(await job.main(inputs));
    survived(await job.post(inputs), /recorded for the next forecast/);
    service.fault = (call) => (call === "download" ? { kind } : undefined);
    const bad = await job.main(inputs);
    survived(bad);
    assert.equal(bad.outputs["fully-cached"], "false");
    service.fault = () => undefined;
    const good = await job.main(inputs);
    survived(good);
    assert.equal(good.outputs.misses, "0");
  });
}

test("only what the user asked for fails the job", async () => {
  start();
  const run = await job.main({ ...INPUTS, builder: "buildkit", "fail-on": "miss, unknown" });
  assert.equal(run.code, 1);
  assert.match(run.stdout, /::error::.*fail-on/);
});

test("inputs that make no sense are one warning that says what they may be", async () => {
  start();
  survived(await job.main({ ...INPUTS, builder: "kaniko" }), /input builder must be one of/);
  survived(await job.main({ ...INPUTS, "fail-on": "rain" }), /fail-on does not know/);
});
