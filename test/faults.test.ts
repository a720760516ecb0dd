/**
 * Faults of everything around the real bundle, started as the runner starts it: services at each of their calls, the disk
 * at each write, the process at each write, the clock, and two runs at once. Whatever fails, the job stays green, nothing
 * half is restored as whole, and the next run without the fault is as if nothing had been. The table is printed at the end.
 */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type CacheService, type Call, type Fault, startCacheService } from "./helpers/cache-service.ts";
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
const DOCKERFILE = "FROM scratch AS a\nCOPY a.txt /a/\nFROM scratch\nCOPY --from=a /a /b\nCOPY b.txt /app/\n";
/** Steps of it that can hit. */
const STEPS = 3;

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
  const own = run.commands.filter((line) => line.includes("title=Docker cache forecast"));
  assert.ok(own.length <= 1, own.join("\n"));
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
  const record = await job.main(RECORD);
  green(record);
  const again = await job.main(INPUTS);
  green(again);
  assert.equal(wholeOrNothing(again), "whole", record.stdout + again.stdout);
}

let seed: CacheService;
before(async () => {
  await inWorld(async ({ job, service }) => {
    green(await job.main(INPUTS));
    const post = await job.post(INPUTS);
    green(post);
    assert.match(post.stdout, /recorded for the next forecast/);
    seed = service;
    green(await job.main(INPUTS));
  });
  assert.equal(seed.entries.filter((entry) => entry.finished).length, 1);
});

const BUSY: readonly (readonly [string, Fault])[] = [
  ["down", { kind: "reset" }],
  ["500", { kind: "status", status: 500 }],
  ["403", { kind: "status", status: 403 }],
  ["429", { kind: "status", status: 429 }],
  ["hangs", { kind: "hang" }],
  ["slow", { kind: "slow", milliseconds: 500 }],
  ["truncated", { kind: "truncate" }],
  ["garbage", { kind: "garbage" }],
  [
    "out of quota",
    { kind: "answer", status: 200, body: { ok: false, message: "insufficient usage to create artifact" } },
  ],
];
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
          const next = await world.job.main(INPUTS);
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
