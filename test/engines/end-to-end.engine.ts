/**
 * A whole job, as GitHub runs it: the committed bundle as main and post, the real cache client against a loopback cache
 * service, real dockerd. No record → build → record → change → forecast → build → verified.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type CacheService, startCacheService } from "../helpers/cache-service.ts";
import { type Job, type RunResult, startJob } from "../helpers/runner.ts";
import { type EngineKind, type StartedEngine, startEngine } from "./engine.ts";

const DOCKERFILE = `FROM end-to-end-base:1
WORKDIR /app
COPY package.json ./
RUN echo install > /deps
COPY src ./src
ENV A=1
RUN echo build > /out
CMD ["true"]
`;

const BETWEEN = `FROM end-to-end-base:1 AS deps
COPY package.json /
RUN echo install > /deps
FROM end-to-end-base:1 AS build
COPY --from=deps /deps /deps
RUN cat /deps > /out
FROM end-to-end-base:1
COPY --from=build /out /out
`;

interface ReportFile {
  readonly builds: readonly {
    readonly steps: readonly {
      readonly line?: number;
      readonly keyword: string;
      readonly text: string;
      readonly verdict: string;
    }[];
  }[];
}

/** Lines of the Dockerfile that the classic builder said it took from cache. */
function build(host: string, context: string): readonly boolean[] {
  const log = execFileSync("docker", ["build", "--network", "none", "-t", "end-to-end:1", context], {
    env: { ...process.env, DOCKER_HOST: host, DOCKER_BUILDKIT: "0" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return log
    .split(/^Step \d+\/\d+ : /m)
    .slice(1)
    .filter((step) => !step.startsWith("FROM"))
    .map((step) => step.includes("Using cache"));
}

function verdicts(run: RunResult): readonly string[] {
  const report = JSON.parse(readFileSync(run.outputs.report ?? "", "utf8")) as ReportFile;
  return (report.builds[0]?.steps ?? []).filter((step) => step.keyword !== "from").map((step) => step.verdict);
}

const KINDS: readonly EngineKind[] = [
  "docker20",
  "docker26-containerd",
  "docker26-graphdriver",
  "docker28-containerd",
  "docker28-graphdriver",
];

for (const kind of KINDS) {
  const started = startEngine(kind, `e2e-${kind}`);
  describe(`one job on ${kind}`, { skip: "skip" in started ? started.skip : false }, () => {
    const engine = started as StartedEngine;
    let service: CacheService;
    let job: Job;
    const inputs = { builder: "classic", workflow: "false", tags: "end-to-end:1", registry: "false" };
    const write = (path: string, text: string): void => {
      mkdirSync(join(job.workspace, path, ".."), { recursive: true });
      writeFileSync(join(job.workspace, path), text);
    };

    before(async () => {
      service = await startCacheService();
      engine.baseImage("end-to-end-base:1", "-c", `LABEL run=${process.pid}`);
      job = startJob({ ...service.env(), DOCKER_HOST: engine.host });
      write("Dockerfile", DOCKERFILE);
      write("package.json", "{}");
      write("src/a.js", "1");
      write(".dockerignore", "Dockerfile\n");
    });
    after(async () => {
      job.remove();
      await service.close();
      engine.stop();
    });

    test("with no record everything is built, and the build is recorded", async () => {
      const main = await job.main(inputs);
      assert.equal(main.code, 0, main.stderr);
      assert.equal(main.outputs["will-rebuild"], "yes");
      assert.equal(main.outputs.hits, "0");
      assert.deepEqual(build(engine.host, job.workspace), Array(7).fill(false));
      const post = await job.post(inputs);
      assert.equal(post.code, 0, post.stderr);
      assert.match(post.stdout, /recorded for the next forecast/);
      assert.equal(service.entries.filter((entry) => entry.finished).length, 1);
    });

    test("after a change the forecast is what the engine does, and post says so", async () => {
      write("src/a.js", "22");
      const main = await job.main(inputs);
      assert.equal(main.outputs["first-miss"], "Dockerfile:5");
      assert.match(main.stdout, /src\/a\.js changed/);
      const forecast = verdicts(main);
      assert.deepEqual(
        build(engine.host, job.workspace),
        forecast.map((verdict) => verdict === "hit"),
      );
      assert.deepEqual(forecast, ["hit", "hit", "hit", "miss", "miss", "miss", "miss"]);
      const post = await job.post(inputs);
      assert.match(post.stdout, /forecast right for 7 of 7 checked steps/);
      assert.match(post.summary, /did what was forecast/);
    });

    test("nothing changed: fully cached, and nothing is saved again", async () => {
      const before = service.entries.length;
      const main = await job.main(inputs);
      assert.equal(main.outputs["fully-cached"], "true");
      assert.equal(main.outputs.fingerprint?.length, 64);
      assert.deepEqual(build(engine.host, job.workspace), Array(7).fill(true));
      const post = await job.post(inputs);
      assert.match(post.stdout, /nothing changed, the record stays/);
      assert.equal(service.entries.length, before);
    });

    test("without the engine the recorded configs alone give the same answer", async () => {
      write("src/a.js", "333");
      const main = await job.main({ ...inputs, "docker-host": "unix:///nowhere.sock", against: "record" });
      assert.equal(main.outputs["first-miss"] === "Dockerfile:5" || main.outputs["will-rebuild"] === "unknown", true);
      assert.notEqual(main.outputs["fully-cached"], "true");
    });

    test("what a stage before the last one copied is known after one build", async () => {
      write("Dockerfile", BETWEEN);
      await job.main(inputs);
      build(engine.host, job.workspace);
      assert.match((await job.post(inputs)).stdout, /recorded for the next forecast/);
      const main = await job.main(inputs);
      assert.equal(main.outputs["fully-cached"], "true", main.stdout);
      assert.ok(build(engine.host, job.workspace).every((cached) => cached));
    });
  });
}

const STAGES = `FROM end-to-end-base:1 AS build
WORKDIR /app
COPY package.json ./
RUN echo install > /deps
COPY src ./src
RUN cat src/a.js > /out

FROM end-to-end-base:1
ENV A=1
COPY --from=build /deps /deps
COPY --from=build /out /out
RUN echo done > /done
CMD ["true"]
`;

/** Dockerfile text of each step that BuildKit ran or took from cache. */
function buildkit(host: string, context: string): ReadonlyMap<string, boolean> {
  const run = spawnSync(
    "/usr/bin/docker",
    ["build", "--progress", "plain", "--network", "none", "-t", "end-to-end:bk", context],
    {
      env: { ...process.env, DOCKER_HOST: host, DOCKER_BUILDKIT: "1" },
      encoding: "utf8",
    },
  );
  // Seen once of 28.5: the steps are done and the image is written, but what it lies on was collected before it was unpacked.
  const wasUnpacked = !/failed to prepare extraction snapshot .* does not exist: not found/.test(run.stderr);
  assert.equal(run.status, wasUnpacked ? 0 : 1, run.stderr);
  const names = new Map<string, string>();
  const cached = new Map<string, boolean>();
  for (const line of run.stderr.split("\n")) {
    const name = /^#(\d+) \[.*\d+\/\d+\] (.+)$/.exec(line);
    if (name?.[1] !== undefined && name[2] !== undefined && !name[2].startsWith("FROM"))
      names.set(name[1], name[2].trim());
    const end = /^#(\d+) (CACHED|DONE)/.exec(line);
    const step = names.get(end?.[1] ?? "");
    if (step !== undefined) cached.set(step, end?.[2] === "CACHED");
  }
  return cached;
}

for (const kind of KINDS.filter((one) => one.endsWith("-containerd"))) {
  const started = startEngine(kind, "e2e-buildkit");
  describe(`one job with BuildKit's own store on ${kind}`, { skip: "skip" in started ? started.skip : false }, () => {
    const engine = started as StartedEngine;
    let service: CacheService;
    let job: Job;
    const inputs = { builder: "buildkit", workflow: "false", tags: "end-to-end:bk", registry: "false" };

    before(async () => {
      service = await startCacheService();
      engine.baseImage("end-to-end-base:1", "-c", `LABEL run=${process.pid}`);
      job = startJob({ ...service.env(), DOCKER_HOST: engine.host });
      mkdirSync(join(job.workspace, "src"));
      writeFileSync(join(job.workspace, "Dockerfile"), STAGES);
      writeFileSync(join(job.workspace, "package.json"), "{}");
      writeFileSync(join(job.workspace, "src/a.js"), "1");
    });
    after(async () => {
      job.remove();
      await service.close();
      engine.stop();
    });

    test("recorded, then fully cached", async () => {
      assert.equal((await job.main(inputs)).outputs["fully-cached"], "false");
      buildkit(engine.host, job.workspace);
      assert.match((await job.post(inputs)).stdout, /recorded for the next forecast/);
      const main = await job.main(inputs);
      assert.equal(main.outputs["fully-cached"], "true", main.stdout);
      assert.equal(main.outputs.fingerprint?.length, 64);
      assert.ok([...buildkit(engine.host, job.workspace).values()].every((cached) => cached));
    });

    test("after a change every certain verdict is what BuildKit does", async () => {
      writeFileSync(join(job.workspace, "src/a.js"), "22");
      const main = await job.main(inputs);
      assert.equal(main.outputs["first-miss"], "Dockerfile:5");
      const report = JSON.parse(readFileSync(main.outputs.report ?? "", "utf8")) as ReportFile;
      const built = buildkit(engine.host, job.workspace);
      const steps = (report.builds[0]?.steps ?? []).filter((step) => built.has(step.text));
      assert.equal(steps.length, 8);
      for (const step of steps) {
        if (step.verdict === "hit") assert.equal(built.get(step.text), true, step.text);
        else if (step.verdict === "miss") assert.equal(built.get(step.text), false, step.text);
        else assert.equal(step.verdict, "depends", step.text);
      }
    });
  });
}
