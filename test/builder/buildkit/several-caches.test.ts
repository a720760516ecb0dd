/** Two caches that share steps, as the scopes of a pull request and of its base do: what BuildKit 0.25.2 does with type=gha, and 0.13.2 at times. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit, synthesize } from "../../../src/builder/buildkit/index.ts";
import type { CacheConfigSource } from "../../../src/cache-records.ts";
import type { BuildRequest } from "../../../src/request.ts";
import { corpusCase } from "../../helpers/buildkit-corpus.ts";
import { corpusRequest } from "../../helpers/buildkit-request.ts";

const each = corpusCase("copy-content");

function request(last: string, version: string, first = "COPY f.txt /f"): BuildRequest {
  const base = corpusRequest(each, "before", { version, platform: "linux/amd64" });
  const text = `FROM base:1\nWORKDIR /w\n${first}\nRUN echo 1\n${last}\nRUN echo end\n`;
  return { ...base, dockerfile: { path: "Dockerfile", text } };
}

function cache(of: BuildRequest, more: Partial<CacheConfigSource> = {}): CacheConfigSource {
  return { name: "cache", config: synthesize(of, { createdAt: "2026-01-01T00:00:00Z" })!, ...more };
}

function verdicts(of: BuildRequest, ...cacheConfigs: readonly CacheConfigSource[]): readonly string[] {
  const { steps } = buildkit.forecast(of, { images: [], cacheImages: new Map(), cacheConfigs, last: undefined });
  return steps.filter(({ keyword }) => keyword !== "from").map(({ verdict }) => verdict);
}

const MINE = "RUN echo mine";
const ALL = Array(5).fill("hit");
const ASTRAY = ["hit", "hit", "hit", "unknown", "unknown"];

test("behind a COPY from the context, what only one of them holds is found or not", () => {
  const own = request(MINE, "0.25.2");
  const base = cache(request("RUN echo base", "0.25.2"));
  assert.deepEqual(verdicts(own, cache(own)), ALL);
  assert.deepEqual(verdicts(own, cache(own), base), ASTRAY);
  assert.deepEqual(verdicts(own, base, cache(own)), ASTRAY);
  assert.deepEqual(verdicts(own, cache(own), cache(own)), ALL, "both hold all of it");
  const { steps } = buildkit.forecast(own, {
    images: [],
    cacheImages: new Map(),
    cacheConfigs: [cache(own), base],
    last: undefined,
  });
  assert.match(steps[4]?.causes[0]?.detail ?? "", /one of several caches/);
  assert.equal(steps[5]?.root, 4);
});

test("with no file of the context before it, it is found", () => {
  const own = request(MINE, "0.25.2", "RUN echo first");
  assert.deepEqual(verdicts(own, cache(own), cache(request("RUN echo base", "0.25.2", "RUN echo first"))), ALL);
});

test("older builders keep more keys apart and were still seen to run it; the builder's own store is none of those caches", () => {
  const own = request(MINE, "0.13.2");
  assert.deepEqual(verdicts(own, cache(own), cache(request("RUN echo base", "0.13.2"))), ASTRAY);
  const now = request(MINE, "0.25.2");
  const base = request("RUN echo base", "0.25.2");
  assert.deepEqual(verdicts(now, cache(now, { store: true }), cache(base)), ALL);
  assert.deepEqual(verdicts(now, cache(now), cache(base, { store: true })), ALL);
});

/** Two stages; `target` says where the second one puts what it copies. */
function stages(version: string, target: string, first = "RUN echo 1"): BuildRequest {
  const base = corpusRequest(each, "before", { version, platform: "linux/amd64" });
  const text = `FROM base:1 AS b\n${first}\nRUN echo 2\nFROM base:1\nCOPY --from=b /2 ${target}\nRUN echo end\n`;
  return { ...base, dockerfile: { path: "Dockerfile", text } };
}

/** As mode=min exports it: of the stages that are only copied from, keys alone. */
function minimal(of: BuildRequest): CacheConfigSource {
  const { name, config } = cache(of);
  const records = config.records.map((record, at) =>
    at < config.records.length - 1 ? { ...record, results: [] } : record,
  );
  return { name, config: { ...config, records } };
}

// 0.25.2 ran both steps of the first stage in 12 of 16 builds, or the second one alone; 0.13.2 reused them in all of them.
test("a result that only one of two caches keeps is found or not since 0.25, whatever the steps are", () => {
  for (const first of ["RUN echo 1", "COPY f.txt /f"]) {
    const now = stages("0.25.2", "/other", first);
    const before = stages("0.25.2", "/t", first);
    const [min, max] = [minimal(before), cache(before)];
    assert.deepEqual(verdicts(now, max), ["hit", "hit", "miss", "miss"]);
    assert.deepEqual(verdicts(now, min), ["miss", "miss", "miss", "miss"]);
    assert.deepEqual(verdicts(now, min, max), ["unknown", "unknown", "miss", "miss"]);
    assert.deepEqual(verdicts(now, max, min), ["unknown", "unknown", "miss", "miss"]);
    assert.deepEqual(verdicts(now, max, { ...min, store: true }), ["hit", "hit", "miss", "miss"]);
    assert.deepEqual(verdicts(now, { ...max, store: true }, min), ["hit", "hit", "miss", "miss"]);
    // The builder's own store is asked whatever the imported ones answer.
    assert.deepEqual(verdicts(now, { ...max, store: true }, min, max), ["hit", "hit", "miss", "miss"]);
    assert.deepEqual(verdicts(stages("0.13.2", "/other", first), min, max), ["hit", "hit", "miss", "miss"]);
  }
});

test("the cause says which", () => {
  const now = stages("0.25.2", "/other");
  const before = stages("0.25.2", "/t");
  const cacheConfigs = [minimal(before), cache(before)];
  const { steps } = buildkit.forecast(now, { images: [], cacheImages: new Map(), cacheConfigs, last: undefined });
  assert.equal(steps[2]?.causes[0]?.code, "not-exported");
  assert.match(steps[2]?.causes[0]?.detail ?? "", /Several caches know this step/);
});

test("records of one digest on other inputs are not the same", () => {
  const now = stages("0.25.2", "/other");
  const own = cache(stages("0.25.2", "/t"));
  const other = minimal(stages("0.25.2", "/t", "RUN echo other"));
  assert.deepEqual(verdicts(now, own, other), ["hit", "hit", "miss", "miss"]);
});

/** With nothing but the key of what the steps that have a mount take from there. */
function withoutMounted(of: BuildRequest): CacheConfigSource {
  const { name, config } = cache(of);
  const mounted = new Set(config.records.flatMap(({ inputs }) => (inputs[1] ?? []).map(({ link }) => link)));
  const records = config.records.map((record, at) => (mounted.has(at) ? { ...record, results: [] } : record));
  return { name, config: { ...config, records } };
}

// 0.13.2 found the last step by its definition and asked for nothing of the stage.
test("a stage without a result may not be needed by a step that is found or not", () => {
  const project = (...last: readonly string[]): BuildRequest => {
    const base = corpusRequest(each, "before", { version: "0.13.2", platform: "linux/amd64" });
    const text = ["FROM base:1 AS b", "RUN echo 2", "FROM base:1", "COPY f.txt /f", ...last, ""].join("\n");
    return { ...base, dockerfile: { path: "Dockerfile", text } };
  };
  const mount = "RUN --mount=from=b,target=/m";
  const own = project(`${mount} echo mine`);
  assert.deepEqual(verdicts(own, withoutMounted(own)), ALL.slice(2));
  // With three caches it was seen to look at the content all the same.
  assert.deepEqual(verdicts(own, withoutMounted(own), withoutMounted(own)), ["depends", "hit", "hit"]);
  assert.deepEqual(verdicts(own, withoutMounted(own), { ...withoutMounted(own), store: true }), ALL.slice(2));
  const other = withoutMounted(project(`${mount} echo base`));
  assert.deepEqual(verdicts(own, withoutMounted(own), other), ["depends", "hit", "unknown"]);
  const behind = project("RUN echo mine", `${mount} echo last`);
  const besides = withoutMounted(project("RUN echo base", `${mount} echo last`));
  assert.deepEqual(verdicts(behind, withoutMounted(behind), besides), ["depends", "hit", "unknown", "unknown"]);
});
