/**
 * The README's workflow as a user runs it: the bundle before and after docker/build-push-action with `type=gha`, which is
 * the real buildx with that action's flags, writing to and reading from a loopback cache service. Every new job has a
 * builder that knows nothing; the forecast has no record of its own, only what BuildKit exported.
 */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Report } from "../../src/report/model.ts";
import { decodeGhaIndex } from "../../src/source/cache-config.ts";
import { indexKey } from "../../src/source/gha.ts";
import type { BuiltVertex } from "../../src/source/progress.ts";
import { type CacheService, startCacheService } from "../helpers/cache-service.ts";
import { defaults, ROOT } from "../helpers/example.ts";
import { runtimeToken } from "../helpers/gha-service.ts";
import { type Job, type RunResult, startJob } from "../helpers/runner.ts";
import { type BuildkitEngine, startBuildkit } from "./buildkit/engine.ts";
import { type BuildxClient, buildxClient } from "./buildx-client.ts";

const DOCKERFILE = `FROM gha-base:1 AS deps
WORKDIR /app
COPY package.json ./
RUN --mount=type=cache,target=/var/cache echo install > deps.txt

FROM deps AS build
COPY --exclude=*.md src ./src
RUN cat src/a.js > out.txt

FROM gha-base:1
ARG VERSION=1
ENV VERSION=$VERSION
WORKDIR /srv
COPY --link --from=build /app/out.txt ./
COPY --chmod=u+x run.sh /usr/local/bin/
RUN env > version.txt
CMD ["run.sh"]
`;
const MAIN = [{ Scope: "refs/heads/main", Permission: 3 }];
const PULL = [
  { Scope: "refs/pull/7/merge", Permission: 3 },
  { Scope: "refs/heads/main", Permission: 1 },
];

/** The first workflow of the README; the engine of these tests has no network for RUN. */
function readmeWorkflow(): string {
  const text = fs.readFileSync(path.join(ROOT, "README.md"), "utf8");
  const found = /## In a workflow\n\n```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const flags = 'cache-to: "type=gha,mode=max"';
  assert.match(found, /cache-from: type=gha/);
  return `on: push\n${found.replace(flags, `${flags}, network: none`)}`;
}

const started = startBuildkit("gha", "docker28-containerd");
describe("docker/build-push-action with type=gha", { skip: "skip" in started ? started.skip : false }, () => {
  const engine = started as BuildkitEngine;
  const inputs = defaults();
  let client: BuildxClient;
  let service: CacheService;
  let job: Job;
  const put = (name: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(job.workspace, name)), { recursive: true });
    fs.writeFileSync(path.join(job.workspace, name), text);
  };

  before(async () => {
    engine.baseImage("gha-base:1", "-c", `LABEL run=${process.pid}`);
    client = buildxClient(engine);
    service = await startCacheService();
    job = startJob({ ...service.env(), DOCKER_HOST: engine.host, GITHUB_JOB: "image" }, engine.folder);
    job.env.PATH = `${client.bin}:${job.env.PATH}`;
    job.env.ACTIONS_RUNTIME_TOKEN = runtimeToken(MAIN);
    put(".github/workflows/ci.yml", readmeWorkflow());
    put("Dockerfile", DOCKERFILE);
    put("package.json", "{}");
    put("src/a.js", "1");
    put("src/notes.md", "1");
    put("run.sh", "#!/bin/sh\n");
  });
  after(async () => {
    job?.remove();
    await service?.close();
    engine.stop();
  });

  /** A fresh runner: nothing that a builder kept, and no record of ours. */
  async function newJob(): Promise<void> {
    await engine.prune();
    const kept = service.entries.filter(({ key }) => /^(?:index|buildkit-blob)-/.test(key));
    service.entries.splice(0, service.entries.length, ...kept);
  }

  /** docker/build-push-action v7.3.0 src/context.ts getArgs, src/main.ts, for the inputs of the README in a public repository. */
  async function buildPush(): Promise<readonly BuiltVertex[]> {
    const temp = client.inside(job.temp);
    const id = "builder-id=https://github.com/octo/app/actions/runs/100/attempts/1";
    const { ACTIONS_RESULTS_URL = "", ACTIONS_RUNTIME_TOKEN = "" } = job.env;
    return await client.buildx(
      [
        ...["build", "--cache-from", "type=gha", "--cache-to", "type=gha,mode=max", "--iidfile", `${temp}/iid`],
        ...["--attest", `type=provenance,mode=max,${id}`, "--metadata-file", `${temp}/metadata.json`],
        ...["--network", "none", "."],
      ],
      job.workspace,
      { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN, ACTIONS_CACHE_SERVICE_V2: "true" },
    );
  }

  /** What the forecast says of each step that the builder decides about, by its text. */
  function told(run: RunResult): ReadonlyMap<string, string> {
    const [report] = reportsOf(run);
    const built = (report?.steps ?? []).filter(({ keyword }) => ["run", "copy", "workdir"].includes(keyword));
    return new Map(built.map((step) => [`${step.stageName} ${step.text}`, step.verdict]));
  }

  function reportsOf(run: RunResult): readonly Report[] {
    return (JSON.parse(fs.readFileSync(run.outputs.report ?? "", "utf8")) as { builds: readonly Report[] }).builds;
  }

  /** What the builder did with each of them. */
  function done(vertices: readonly BuiltVertex[]): ReadonlyMap<string, boolean> {
    const steps = vertices.filter(({ step }) => step !== undefined && !/^(?:FROM|LINK) /.test(step.text));
    return new Map(
      steps.map(({ step, cached }) => [
        `${step!.stage.replace("stage-", "")} ${step!.text.replaceAll(/ +/g, " ")}`,
        cached,
      ]),
    );
  }

  /** One job: forecast, build, check. Every certain verdict is what the builder then does. */
  async function runJob(): Promise<{ readonly main: RunResult; readonly verdicts: Readonly<Record<string, string>> }> {
    const main = await job.main(inputs);
    assert.deepEqual(
      main.commands.filter((line) => line.startsWith("::warning")),
      [],
      main.stdout,
    );
    const forecast = told(main);
    const built = done(await buildPush());
    assert.deepEqual([...forecast.keys()].sort(), [...built.keys()].sort());
    let certain = 0;
    for (const [text, cached] of built) {
      const verdict = forecast.get(text);
      if (verdict === "depends" || verdict === "unknown") continue;
      certain++;
      assert.equal(verdict, cached ? "hit" : "miss", text);
    }
    const post = await job.post(inputs);
    assert.equal(post.code, 0, post.stderr);
    assert.match(post.stdout, new RegExp(`forecast right for ${certain} of ${certain} checked steps`));
    assert.match(post.summary, /did what was forecast/);
    return { main, verdicts: Object.fromEntries(forecast) };
  }

  const rebuilt = (verdicts: Readonly<Record<string, string>>): readonly string[] =>
    Object.keys(verdicts).filter((text) => verdicts[text] !== "hit");

  test("an empty cache: all is built, and post sees that in the builder's history", async () => {
    await newJob();
    const { main, verdicts } = await runJob();
    assert.equal(rebuilt(verdicts).length, 9);
    assert.match(main.summary, /no earlier build recorded yet, so all 9 steps will be built/);
    assert.match(main.summary, /rules of BuildKit 0\.25\.2/, "inspect says v0.0.0+unknown, the engine's version helps");
  });

  test("unchanged, on a new runner with no record: all of it comes from the exported cache", async () => {
    await newJob();
    const { main, verdicts } = await runJob();
    assert.deepEqual(rebuilt(verdicts), []);
    assert.equal(main.outputs.hits, "9");
    assert.match(main.summary, /all 9 steps reused/);
  });

  test("a file that --exclude leaves out changes nothing", async () => {
    await newJob();
    put("src/notes.md", "2");
    assert.deepEqual(rebuilt((await runJob()).verdicts), []);
  });

  test("a changed file: its step, with the cause, and what depends on it", async () => {
    await newJob();
    put("src/a.js", "2");
    const { main, verdicts } = await runJob();
    assert.equal(main.outputs["first-miss"], "Dockerfile:7");
    assert.match(main.stdout, /The cache holds this step with other files/i);
    assert.equal(verdicts["build RUN cat src/a.js > out.txt"], "miss");
    assert.equal(verdicts["2 COPY --link --from=build /app/out.txt ./"], "depends");
  });

  test("a stage that comes out the same: what copies from it is found by content", async () => {
    await newJob();
    put("package.json", "{ }");
    const { main, verdicts } = await runJob();
    assert.equal(main.outputs["first-miss"], "Dockerfile:3");
    assert.equal(verdicts["2 RUN env > version.txt"], "depends");
  });

  test("a pull request reads the caches of its base and its own, its base never the pull request's", async () => {
    await newJob();
    put("run.sh", "#!/bin/sh\nexit\n");
    job.env.ACTIONS_RUNTIME_TOKEN = runtimeToken(PULL);
    const changed = ["2 COPY --chmod=u+x run.sh /usr/local/bin/", "2 RUN env > version.txt"];
    assert.deepEqual(rebuilt((await runJob()).verdicts), changed);
    // Both caches hold what comes before, so BuildKit finds what only one of them holds or not.
    await newJob();
    const { main, verdicts } = await runJob();
    assert.deepEqual(rebuilt(verdicts), changed);
    assert.equal(verdicts[changed[0]!], "unknown");
    assert.match(main.stdout, /several caches/);
    await newJob();
    job.env.ACTIONS_RUNTIME_TOKEN = runtimeToken(PULL.slice(0, 1));
    assert.deepEqual(rebuilt((await runJob()).verdicts), []);
    await newJob();
    job.env.ACTIONS_RUNTIME_TOKEN = runtimeToken(MAIN);
    const back = await runJob();
    assert.deepEqual(rebuilt(back.verdicts), changed);
    assert.equal(back.verdicts[changed[0]!], "miss");
  });

  /** Layers of the newest index with the length of their chain, 0 where another layer stands on it. */
  function layersOf(): readonly { readonly blob: string; readonly depth: number }[] {
    const index = service.entries.findLast(({ key }) => key.startsWith(indexKey("buildkit", "refs/heads/main")))!;
    const { layers } = decodeGhaIndex(index.blob, index.blob.length, "index");
    const parents = new Set(layers.map(({ parent }) => parent));
    const depth = (at: number): number => (at < 0 ? 0 : 1 + depth(layers[at]!.parent));
    return layers.map(({ blob }, at) => ({ blob, depth: parents.has(at) ? 0 : depth(at) }));
  }

  test("layers that the service has dropped: what needs them runs again", async () => {
    const dropped = async (...depths: readonly number[]): Promise<number> => {
      await newJob();
      const gone = layersOf().filter(({ depth }) => depths.includes(depth));
      assert.ok(gone.length > 0);
      const keys = new Set(gone.map(({ blob }) => `buildkit-blob-1-${blob}`));
      service.entries.splice(0, service.entries.length, ...service.entries.filter(({ key }) => !keys.has(key)));
      return rebuilt((await runJob()).verdicts).length;
    };
    // The stage that the image only copies from is one layer longer than the image: its own layer is not needed.
    assert.equal(await dropped(6), 0);
    assert.equal(await dropped(5), 1);
    assert.equal(await dropped(0, 5, 6), 9);
  });
});
