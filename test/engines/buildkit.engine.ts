/**
 * BuildKit against our own answers, live.
 *
 * Content: random contexts through COPY, from the context and from a stage; the record of every COPY has to be among those
 * that the engine exports. Verdicts: random projects are built, their cache exported (type=local mode=max and mode=min,
 * type=registry, type=inline), changed, forecast from that cache alone and built again by a builder with nothing but it.
 *
 *   BUILDKIT_CONTEXTS=40 BUILDKIT_PROJECTS=100 BUILDKIT_SEED=1 node --test test/engines/buildkit.engine.ts
 *
 * BUILDKIT_SEVERAL is the number of projects that are built with two or three such caches at once; 0.25 has type=gha among them.
 *
 * BUILDKIT_ENGINE names the Docker to ask, docker26-containerd (BuildKit 0.13) unless docker28-containerd (0.25); docker20 (0.8)
 * only makes inline caches: --test-name-pattern=verdicts.
 * BUILDKIT_NAME keeps the engines of several runs apart. BUILDKIT_MINUTES ends a run early; BUILDKIT_PROGRESS names a file that always holds the figures so far. With
 * BUILDKIT_STANDALONE=0.26.3 and BUILDKIT_BINARIES=FOLDER (of buildkitd-VERSION programs) another version answers. As root, no network.
 */
import assert from "node:assert/strict";
import fs from "node:fs";
import { after, before, describe, test } from "node:test";
import { registryClient } from "../../src/source/registry.ts";
import { startCacheService } from "../helpers/cache-service.ts";
import { runtimeToken } from "../helpers/gha-service.ts";
import { Bench, type Export, type RemoteFile, serveRemote } from "./buildkit/bench.ts";
import { checkContent } from "./buildkit/check.ts";
import {
  type BuildkitEngine,
  type EmbeddedKind,
  startBuildkit,
  startBuildkit20,
  startStandalone,
} from "./buildkit/engine.ts";
import { type LocalRegistry, pushBases, startRegistry } from "./buildkit/registry.ts";
import { figures } from "./buildkit/score.ts";

const SEED = Number(process.env.BUILDKIT_SEED ?? "20261124");
const CONTEXTS = Number(process.env.BUILDKIT_CONTEXTS ?? "8");
const PROJECTS = Number(process.env.BUILDKIT_PROJECTS ?? "8");
const SEVERAL = Number(process.env.BUILDKIT_SEVERAL ?? "4");
const MINUTES = Number(process.env.BUILDKIT_MINUTES ?? "600");
const PROGRESS = process.env.BUILDKIT_PROGRESS;
const STANDALONE = process.env.BUILDKIT_STANDALONE;
const BINARIES = process.env.BUILDKIT_BINARIES ?? ".";
const ENGINE = (process.env.BUILDKIT_ENGINE ?? "docker26-containerd") as EmbeddedKind | "docker20";
const EXPORTS: { readonly exports?: readonly Export[] } = ENGINE === "docker20" ? { exports: ["inline"] } : {};
const REQUEST_MS = 20_000;

const NAME = process.env.BUILDKIT_NAME ?? "buildkit";
const docker = ENGINE === "docker20" ? startBuildkit20(NAME) : startBuildkit(NAME, ENGINE);

describe(`BuildKit ${STANDALONE ?? ENGINE}, seed ${SEED}`, { skip: "skip" in docker ? docker.skip : false }, () => {
  const host = docker as BuildkitEngine;
  const until = Date.now() + MINUTES * 60_000;
  let engine: BuildkitEngine;
  let registry: LocalRegistry;
  let server: RemoteFile;

  before(async () => {
    engine = STANDALONE === undefined ? host : await startStandalone(STANDALONE, BINARIES);
    registry = await startRegistry();
    server = await serveRemote();
  });

  after(() => {
    registry?.stop();
    server?.close();
    if (engine !== host) engine?.stop();
    host.stop();
  });

  for (const [from, special] of [
    ["context", 0.15],
    // Layers keep no user.* attributes, so a stage read from its layer would have other ones.
    ["stage", 0],
  ] as const) {
    test(`records of what COPY takes from a ${from}`, async (t) => {
      const seeds = Array.from({ length: CONTEXTS }, (_, index) => SEED + index);
      const tally = await checkContent(engine, seeds, from, { odd: 0.2, links: 0.22, special });
      t.diagnostic(`${tally.builds} builds, ${tally.keys} records, ${tally.refused} builds refused`);
      assert.deepEqual(tally.wrong, []);
      assert.ok(tally.keys > 0);
    });
  }

  test("verdicts of a builder that has nothing but the exported cache", async (t) => {
    const bases = await pushBases(host, registry.host, server.address);
    const client = registryClient({ credentials: async () => undefined, timeoutMs: REQUEST_MS });
    const caches = { registry: client, registryHost: registry.host, ...EXPORTS };
    const bench = new Bench({ engine, ...caches, bases, server });
    for (let seed = SEED; seed < SEED + PROJECTS && Date.now() < until; seed++) {
      await bench.run(seed);
      if (PROGRESS !== undefined)
        fs.writeFileSync(PROGRESS, `${figures(bench.score)}\n${bench.records.missing.join("\n")}\n`);
    }
    t.diagnostic(figures(bench.score));
    const { total, computed, notComputable } = bench.records;
    t.diagnostic(`${computed} of ${total} exported digests computed, ${notComputable} only known after a command ran`);
    assert.deepEqual(bench.records.missing, []);
    const { falseHits, falseMisses, wrong } = bench.score;
    assert.deepEqual({ falseHits, falseMisses, wrong }, { falseHits: [], falseMisses: [], wrong: [] });
    assert.ok(bench.score.steps > 0);
  });

  test("verdicts with several caches, each of another state of the project", async (t) => {
    const bases = await pushBases(host, registry.host, server.address);
    const client = registryClient({ credentials: async () => undefined, timeoutMs: REQUEST_MS });
    const service = await startCacheService();
    const token = runtimeToken([{ Scope: "refs/heads/main", Permission: 3 }]);
    const gha = { resultsUrl: service.url, token, timeoutMs: REQUEST_MS };
    const isGha = ENGINE === "docker28-containerd" && STANDALONE === undefined;
    // The engine's client takes over this process's environment.
    if (isGha) {
      const job = { ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: "true" };
      Object.assign(process.env, job);
    }
    const caches = { registry: client, registryHost: registry.host, ...(isGha ? { gha } : {}), ...EXPORTS };
    const bench = new Bench({ engine, ...caches, bases, server });
    for (let seed = SEED; seed < SEED + SEVERAL && Date.now() < until; seed++) {
      await bench.runSeveral(seed);
      if (PROGRESS !== undefined) fs.writeFileSync(`${PROGRESS}-several`, `${figures(bench.score)}\n`);
      service.entries.length = 0;
    }
    await service.close();
    t.diagnostic(figures(bench.score));
    const { falseHits, falseMisses, wrong } = bench.score;
    assert.deepEqual({ falseHits, falseMisses, wrong }, { falseHits: [], falseMisses: [], wrong: [] });
  });
});
