/**
 * Faults of everything around the real bundle, started as the runner starts it: services at each of their calls, the disk
 * at each write, the process at each write, the clock, and two runs at once. Whatever fails, the job stays green, nothing
 * half is restored as whole, and the next run without the fault is as if nothing had been. The table is printed at the end.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { type CacheService, type Call, type Fault, startCacheService } from "./helpers/cache-service.ts";
import { type Fault as ApiFault, type GithubApi, startGithubApi } from "./helpers/github-api.ts";
import type { Answer, Received } from "./helpers/http-service.ts";
import { Blobs } from "./helpers/images.ts";
import { PASSWORD, startRegistryService, USER } from "./helpers/registry-service.ts";
import { type Job, type RunResult, startJob } from "./helpers/runner.ts";

const INPUTS = {
  builder: "buildkit",
  workflow: "false",
  registry: "false",
  "docker-host": "unix:///nowhere.sock",
  "builder-version": "0.13.2",
  "cli-version": "26.1.5",
  timeout: "3",
};
/** Forecasts and records in one step. */
const RECORD = { ...INPUTS, mode: "record" };
/** Where no fault is: a busy machine is none either. */
const PATIENT = { ...INPUTS, timeout: "30" };
const PATIENT_RECORD = { ...RECORD, timeout: "30" };
const DOCKERFILE = "FROM scratch AS a\nCOPY a.txt /a/\nFROM scratch\nCOPY --from=a /a /b\nCOPY b.txt /app/\n";
/** Steps of it that can hit. */
const STEPS = 3;

/** Takes minutes: every kind of fault at every write, and a next run after each; else some are passed over. */
const ALL = process.env.FAULTS === "all";

const rows: (readonly [string, string, string, string])[] = [];
after(() => {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
});

interface World {
  readonly job: Job;
  readonly service: CacheService;
}

async function inWorld(work: (world: World) => Promise<void>, seed?: CacheService): Promise<void> {
  const service = await startCacheService();
  for (const entry of seed?.entries ?? []) service.entries.push({ ...entry });
  const job = startJob(service.env());
  for (const [name, text] of [
    ["Dockerfile", DOCKERFILE],
    ["a.txt", "a"],
    ["b.txt", "b"],
  ] as const)
    writeFileSync(join(job.workspace, name), text);
  try {
    await work({ job, service });
  } finally {
    job.remove();
    await service.close();
  }
}

/** Green, one warning at most, nothing that looks like a crash. */
function green(run: RunResult): void {
  const all = run.stdout + run.stderr;
  assert.equal(run.signal, null, all);
  assert.equal(run.code, 0, all);
  assert.doesNotMatch(all, /please report|\n {4}at |unhandled/i);
  // Those of the cache client included.
  const warnings = run.commands.filter((line) => !line.startsWith("::notice"));
  assert.ok(warnings.length <= 1, warnings.join("\n"));
}

/** A forecast against nothing, or against a whole record. */
function wholeOrNothing(run: RunResult): "whole" | "nothing" {
  const hits = Number(run.outputs.hits);
  assert.ok(hits === 0 || hits === STEPS, run.stdout);
  if (hits === 0) assert.notEqual(run.outputs["fully-cached"], "true");
  return hits === 0 ? "nothing" : "whole";
}

const warned = (run: RunResult): string =>
  run.commands.some((line) => line.includes("title=Docker cache forecast")) ? "1 warning" : "no warning";

/** Forecast and record without the fault; the next forecast finds it all. */
async function heals({ job, service }: World): Promise<void> {
  service.fault = () => undefined;
  const record = await job.main(PATIENT_RECORD);
  green(record);
  const again = await job.main(PATIENT);
  green(again);
  assert.equal(wholeOrNothing(again), "whole", record.stdout + again.stdout);
}

let seed: CacheService;
before(async () => {
  await inWorld(async ({ job, service }) => {
    green(await job.main(PATIENT));
    const post = await job.post(PATIENT);
    green(post);
    assert.match(post.stdout, /recorded for the next forecast/);
    seed = service;
  });
  assert.equal(seed.entries.filter((entry) => entry.finished).length, 1);
});

const BUSY: (readonly [string, Fault])[] = [
  ["down", { kind: "reset" }],
  ["500", { kind: "status", status: 500 }],
  ["429", { kind: "status", status: 429 }],
  ["hangs", { kind: "hang" }],
  ["truncated", { kind: "truncate" }],
  ["garbage", { kind: "garbage" }],
  [
    "out of quota",
    { kind: "answer", status: 200, body: { ok: false, message: "insufficient usage to create artifact" } },
  ],
];
if (ALL) {
  BUSY.push(["403", { kind: "status", status: 403 }], ["slow", { kind: "slow", milliseconds: 500 }]);
}
const READS: readonly Call[] = ["GetCacheEntryDownloadURL", "download"];
const WRITES: readonly Call[] = ["CreateCacheEntry", "upload", "FinalizeCacheEntryUpload"];

describe("cache service", { concurrency: 4 }, () => {
  for (const [what, fault] of BUSY) {
    for (const call of READS) {
      test(`${call} ${what}`, () =>
        inWorld(async (world) => {
          world.service.fault = (each) => (each === call ? fault : undefined);
          const run = await world.job.main(INPUTS);
          green(run);
          const found = wholeOrNothing(run);
          world.service.fault = () => undefined;
          const next = await world.job.main(PATIENT);
          green(next);
          assert.equal(wholeOrNothing(next), "whole", next.stdout);
          rows.push([`cache ${call}`, what, `green, ${found} restored, ${warned(run)}`, "next run whole"]);
        }, seed));
    }
    for (const call of WRITES) {
      test(`${call} ${what}`, () =>
        inWorld(async (world) => {
          world.service.fault = (each) => (each === call ? fault : undefined);
          const run = await world.job.main(RECORD);
          green(run);
          await heals(world);
          const saved = /recorded for the next/.test(run.stdout) ? "saved" : "not saved";
          rows.push([`cache ${call}`, what, `green, ${saved}, ${warned(run)}`, "next run whole"]);
        }));
    }
  }
});

/** What the registry is asked for by a build with a base and a cache there. */
const REGISTRY_CALLS: Readonly<Record<string, (request: Received) => boolean>> = {
  token: ({ path }) => path === "/token",
  "tag's manifest": ({ path }) => path.endsWith("/manifests/1"),
  "platform's manifest": ({ path }) => path.includes("/manifests/sha256:"),
  "config or cache blob": ({ path }) => path.includes("/blobs/"),
  "cache's manifest": ({ path }) => path.endsWith("/manifests/cache"),
};
const REGISTRY_FAULTS: readonly (readonly [string, Answer])[] = [
  ["down", "reset"],
  ["500", { status: 500 }],
  ["429", { status: 429, headers: { "retry-after": "60" } }],
  ["hangs", "hang"],
  ["truncated", { body: '{"schemaVersion":2,', truncate: true }],
  ["garbage", { body: "\u0000\u0001{" }],
];

describe("registry", { concurrency: 4 }, () => {
  for (const [call, isCall] of Object.entries(REGISTRY_CALLS)) {
    for (const [what, fault] of REGISTRY_FAULTS) {
      test(`${call} ${what}`, () =>
        inWorld(async ({ job }) => {
          const blobs = new Blobs();
          const registry = await startRegistryService(blobs);
          try {
            registry.login = "bearer";
            registry.tags.set("1", blobs.index([blobs.image("amd64")]).digest);
            registry.tags.set("cache", blobs.cache("manifest", { layers: [], records: [] }).digest);
            mkdirSync(join(job.home, ".docker"));
            const auth = Buffer.from(`${USER}:${PASSWORD}`).toString("base64");
            const config = { auths: { [registry.registry.host]: { auth } } };
            writeFileSync(join(job.home, ".docker/config.json"), JSON.stringify(config));
            writeFileSync(join(job.workspace, "Dockerfile"), `FROM ${registry.name}:1\nCOPY b.txt /app/\n`);
            const inputs = {
              ...INPUTS,
              registry: "true",
              "cache-from": `type=registry,ref=${registry.name}:cache`,
            };
            let asked = 0;
            registry.fault = (request) => (isCall(request) && ++asked > 0 ? fault : undefined);
            const run = await job.main({ ...inputs, mode: "record" });
            green(run);
            assert.ok(asked > 0, "the call was never made");
            registry.fault = () => undefined;
            rows.push([`registry ${call}`, what, `green, ${warned(run)}`, ALL ? "next run whole" : ""]);
            if (!ALL) return;
            green(await job.main({ ...inputs, mode: "record", timeout: "30" }));
            const healed = await job.main({ ...inputs, against: "record", timeout: "30" });
            green(healed);
            assert.equal(healed.outputs.hits, "1", healed.stdout);
          } finally {
            await registry.close();
          }
        }));
    }
  }
});

const API_CALLS: Readonly<Record<string, (method: string, path: string) => boolean>> = {
  "read the pull request": (method, path) => method === "GET" && path.includes("/pulls/"),
  "read comments": (method, path) => method === "GET" && path.endsWith("/comments"),
  "ask who it is": (_, path) => path === "/graphql",
  "create a comment": (method, path) => method === "POST" && path.endsWith("/comments"),
  "update a comment": (method) => method === "PATCH",
};
const API_FAULTS: readonly (readonly [string, ApiFault])[] = [
  ["down", { kind: "reset", status: 0 }],
  ["500", { status: 500 }],
  ["403", { status: 403, message: "Resource not accessible by integration" }],
  ["429", { status: 429, headers: { "retry-after": "60" } }],
  ["hangs", { kind: "hang", status: 0 }],
  ["truncated", { kind: "truncate", status: 200 }],
  ["garbage", { kind: "garbage", status: 200 }],
];

describe("GitHub API", { concurrency: 8 }, () => {
  for (const [call, isCall] of Object.entries(API_CALLS)) {
    for (const [what, fault] of API_FAULTS) {
      test(`${call} ${what}`, () =>
        inWorld(async ({ job }) => {
          const api = await startGithubApi();
          try {
            pullRequest(job, api);
            // The record must come in time on a busy machine, too: eight of these run at once.
            const inputs = { ...INPUTS, timeout: "8", comment: "always", "github-token": "t" };
            if (call !== "create a comment") api.add("github-actions[bot]", comment);
            let asked = 0;
            api.fault = (method, path) => (isCall(method, path) && ++asked > 0 ? fault : undefined);
            const run = await job.main(inputs, { env: { GITHUB_RUN_ID: "101" } });
            green(run);
            assert.ok(asked > 0, "the call was never made");
            assert.equal(run.outputs["will-rebuild"], "yes");
            assert.match(run.summary, /COPY/);
            assert.ok(run.milliseconds < 40_000);
            // A list that could not be read is not an empty one.
            assert.ok(api.comments.length <= 1);
            rows.push([`API ${call}`, what, `green, ${warned(run)}`, ALL ? "next run's comment" : ""]);
            if (!ALL) return;
            api.fault = () => undefined;
            const next = await job.main({ ...inputs, timeout: "30" }, { env: { GITHUB_RUN_ID: "102" } });
            green(next);
            assert.equal(api.comments.length, 1);
            assert.match(api.comments[0]?.body ?? "", /run=102 /);
          } finally {
            await api.close();
          }
        }));
    }
  }
});

let comment: string;
before(() =>
  inWorld(async ({ job }) => {
    const api = await startGithubApi();
    try {
      pullRequest(job, api);
      green(await job.main({ ...INPUTS, comment: "always", "github-token": "t" }));
      comment = api.comments[0]?.body ?? "";
      assert.match(comment, /run=100 /);
    } finally {
      await api.close();
    }
  }),
);

function pullRequest(job: Job, api: GithubApi): void {
  job.event = { pull_request: { number: 12, head: { sha: api.headSha, repo: { full_name: "octo/app" } } } };
  Object.assign(job.env, {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_REF: "refs/pull/12/merge",
    GITHUB_API_URL: api.url,
  });
}

const PRELOAD = `--import=${resolve(import.meta.dirname, "helpers/fault-preload.ts")}`;
const preload = (kind: string, at: number, more: Readonly<Record<string, string>> = {}) => ({
  env: { NODE_OPTIONS: PRELOAD, FAULT_KIND: kind, FAULT_AT: String(at), ...more },
});

/** How often a run without faults writes. */
async function countWrites(inputs: Readonly<Record<string, string>>): Promise<number> {
  let writes = 0;
  await inWorld(async ({ job }) => {
    writeFileSync(join(job.workspace, "b.txt"), "changed");
    const run = await job.main(inputs, preload("count", 0));
    green(run);
    writes = Number(/^writes (\d+)$/m.exec(run.stderr)?.[1]);
  }, seed);
  assert.ok(writes > 5, String(writes));
  return writes;
}

/** After anything that may have happened to a run that saves: the record before it, or its own, whole. */
async function oldOrNew({ job }: World): Promise<"old" | "new"> {
  const next = await job.main(PATIENT);
  green(next);
  assert.match(next.outputs.hits ?? "", /^[23]$/, next.stdout);
  assert.equal(next.outputs["fully-cached"], String(next.outputs.hits === "3"));
  return next.outputs.hits === "3" ? "new" : "old";
}

describe("the process and the disk at each write", { concurrency: 4 }, () => {
  for (const [name, inputs] of [
    ["forecast", PATIENT],
    ["record", PATIENT_RECORD],
  ] as const) {
    for (const kind of ["killed", "torn", "full"] as const) {
      const every = ALL || (name === "record" && kind === "killed") ? 1 : 8;
      test(`${name}: ${kind}`, async () => {
        const writes = await countWrites(inputs);
        const seen = new Map<string, number>();
        const tryAt = (at: number) =>
          inWorld(async (world) => {
            const { job } = world;
            writeFileSync(join(job.workspace, "b.txt"), "changed");
            const killed = at % 2 === 0 ? "SIGKILL" : "SIGTERM";
            const run = await job.main(inputs, preload(kind === "killed" ? killed : kind, at));
            if (kind === "full") {
              assert.equal(run.signal, null, run.stdout + run.stderr);
              assert.equal(run.code, 0, run.stdout + run.stderr);
              assert.doesNotMatch(run.stdout + run.stderr, /please report|\n {4}at /);
            } else assert.equal(run.signal, kind === "killed" ? killed : "SIGKILL");
            const left = await oldOrNew(world);
            seen.set(left, (seen.get(left) ?? 0) + 1);
            if (ALL || at % 8 === 1) await heals(world);
          }, seed);
        const all = Array.from({ length: Math.ceil(writes / every) }, (_, at) => at * every + 1);
        while (all.length > 0) await Promise.all(all.splice(0, 2).map(tryAt));
        const found = [...seen].map(([left, times]) => `${left} record ${times}x`).join(", ");
        const outcome = kind === "full" ? "green" : "ended";
        rows.push([
          `${name}: ${kind}`,
          `${every === 1 ? "each" : "every eighth"} of ${writes} writes`,
          outcome,
          `next run whole: ${found}`,
        ]);
      });
    }
  }

  for (const call of WRITES) {
    for (const when of ["before", "after"] as const) {
      test(`killed ${when} ${call}`, () =>
        inWorld(async (world) => {
          const { job, service } = world;
          writeFileSync(join(job.workspace, "b.txt"), "changed");
          let kill = (): void => {};
          service.fault = (each) => {
            if (each !== call) return undefined;
            if (when === "after") setTimeout(kill, 100);
            else kill();
            return when === "after" ? { kind: "slow", milliseconds: 200 } : { kind: "hang" };
          };
          const onStart = (child: { kill(signal: "SIGKILL"): unknown }): void => {
            kill = () => child.kill("SIGKILL");
          };
          assert.equal((await job.main(PATIENT_RECORD, { onStart })).signal, "SIGKILL");
          // What the service still does with the call.
          await new Promise((done) => setTimeout(done, 300));
          service.fault = () => undefined;
          const left = await oldOrNew(world);
          await heals(world);
          rows.push([`record: killed ${when} ${call}`, "SIGKILL", "ended", `next run whole: ${left} record`]);
        }, seed));
    }
  }

  for (const [what, size] of [
    ["RUNNER_TEMP", "4k"],
    ["RUNNER_TEMP", "16k"],
    ["HOME", "4k"],
  ] as const) {
    test(`${what} on a disk of ${size}`, (t) =>
      inWorld(async (world) => {
        const { job } = world;
        const folder = what === "HOME" ? job.home : job.temp;
        const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
        if (mounted.status !== 0) {
          t.skip("needs to mount a file system");
          return;
        }
        try {
          writeFileSync(join(job.workspace, "b.txt"), "changed");
          green(await job.main(PATIENT));
          green(await job.post(PATIENT));
          green(await job.main(PATIENT_RECORD));
        } finally {
          spawnSync("umount", [folder]);
        }
        await heals(world);
        rows.push([what, `disk of ${size}`, "green", "next run whole"]);
      }, seed));
  }
});

describe("the clock", { concurrency: 4 }, () => {
  const YEARS = 10 * 365 * 86_400_000;
  for (const [what, shift] of [
    ["10 years ahead", YEARS],
    ["10 years back", -YEARS],
    ["an hour back", -3_600_000],
  ] as const) {
    for (const at of [1, 3]) {
      test(`${what} from the ${at}. look on`, () =>
        inWorld(async (world) => {
          const { job } = world;
          const jump = preload("clock", at, { FAULT_SHIFT: String(shift) });
          const main = await job.main(PATIENT, jump);
          green(main);
          assert.equal(wholeOrNothing(main), "whole", main.stdout);
          writeFileSync(join(job.workspace, "b.txt"), "changed");
          green(await job.main(PATIENT));
          const post = await job.post(PATIENT, jump);
          green(post);
          assert.match(post.stdout, /recorded for the next forecast/);
          await heals(world);
          rows.push(["clock", `${what}, from look ${at}`, "green, whole restored, saved", "next run whole"]);
        }, seed));
    }
  }
});

describe("two runs that save at once", { concurrency: 2 }, () => {
  test("the same content from two machines", () =>
    inWorld(async (world) => {
      await inWorld(async ({ job: other }) => {
        Object.assign(other.env, world.service.env());
        const runs = await Promise.all([world.job.main(PATIENT_RECORD), other.main(PATIENT_RECORD)]);
        runs.forEach(green);
      });
      await heals(world);
      rows.push(["two runs at once", "same content, two machines", "green", "next run whole"]);
    }));

  test("two legs on one machine, one home", () =>
    inWorld(async ({ job: one, service }) => {
      await inWorld(async ({ job: two }) => {
        Object.assign(two.env, service.env(), { HOME: one.home });
        const legs = [
          [one, { matrix: '{"leg":1}' }],
          [two, { matrix: '{"leg":2}' }],
        ] as const;
        for (const round of ["1", "2"]) {
          legs.forEach(([job], index) => {
            writeFileSync(join(job.workspace, "b.txt"), `round ${round} of leg ${index}`);
          });
          const runs = await Promise.all(legs.map(([job, leg]) => job.main({ ...PATIENT_RECORD, ...leg })));
          runs.forEach(green);
          for (const run of runs) assert.match(run.stdout, /recorded for the next forecast/);
          const next = await Promise.all(legs.map(([job, leg]) => job.main({ ...PATIENT, ...leg })));
          next.forEach(green);
          for (const run of next) assert.equal(run.outputs["fully-cached"], "true", run.stdout);
        }
        rows.push(["two runs at once", "two legs, one home", "green, both saved", "next runs whole, each its own"]);
      });
    }));
});

describe("a step whose main has said all there is to say", () => {
  for (const [what, inputs, message] of [
    ["mode: forecast", { ...PATIENT, mode: "forecast" }, /COPY/],
    ["mode: record", PATIENT_RECORD, /recorded for the next/],
    ["inputs that make no sense", { ...PATIENT, builder: "kaniko" }, /must be one of/],
  ] as const) {
    test(`${what}: post does nothing`, () =>
      inWorld(async ({ job, service }) => {
        const main = await job.main(inputs);
        green(main);
        assert.match(main.stdout, message);
        const calls = service.calls.length;
        const post = await job.post(inputs);
        green(post);
        assert.equal(post.stdout.trim(), "");
        assert.equal(service.calls.length, calls);
      }));
  }
});
