import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit, synthesize } from "../../../src/builder/buildkit/index.ts";
import type { CacheConfig, Records } from "../../../src/request.ts";
import { type Project, requestOf } from "../../helpers/cause-lab.ts";

const project = (source: string, ground: string, copied = "/x"): Project => ({
  lines: ["FROM base:1 AS source", `RUN ${source}`, "FROM base:1", `RUN ${ground}`, `COPY --from=source ${copied} /y`],
  files: [],
  args: new Map(),
  ignore: "",
  base: "1",
});

function cacheOf(built: Project): CacheConfig {
  const config = synthesize(requestOf("buildkit", built), { createdAt: "2026-11-20T10:00:00Z" });
  assert.ok(config !== undefined);
  return config;
}

/** Both caches in one document, as an export of a store that has both builds. */
function together(a: CacheConfig, b: CacheConfig): CacheConfig {
  const records = b.records.map((record) => ({
    ...record,
    inputs: record.inputs.map((links) => links.map((link) => ({ ...link, link: link.link + a.records.length }))),
    results: record.results.map((result) => ({ ...result, layer: result.layer + a.layers.length })),
    chains: record.chains.map((chain) => ({ ...chain, layers: chain.layers.map((layer) => layer + a.layers.length) })),
  }));
  const layers = b.layers.map((layer) => ({
    ...layer,
    parent: layer.parent < 0 ? -1 : layer.parent + a.layers.length,
  }));
  return { layers: [...a.layers, ...layers], records: [...a.records, ...records] };
}

function verdicts(cache: CacheConfig, now: Project): readonly (readonly [string, string])[] {
  const records: Records = {
    images: [],
    cacheImages: new Map(),
    cacheConfigs: [{ name: "store", config: cache }],
    last: undefined,
  };
  const { steps } = buildkit.forecast(requestOf("buildkit", now), records);
  return steps.filter(({ keyword }) => keyword !== "from").map(({ text, verdict }) => [text, verdict] as const);
}

test("a step is reused where all its inputs were inputs of one record, not each of another", () => {
  const store = together(cacheOf(project("one", "left")), cacheOf(project("two", "right")));
  for (const [source, ground] of [
    ["one", "left"],
    ["two", "right"],
  ] as const) {
    assert.deepEqual(
      verdicts(store, project(source, ground)).map(([, verdict]) => verdict),
      ["hit", "hit", "hit"],
    );
  }
  for (const [source, ground] of [
    ["one", "right"],
    ["two", "left"],
  ] as const) {
    const [run, other, copy] = verdicts(store, project(source, ground));
    assert.deepEqual([run?.[1], other?.[1]], ["hit", "hit"]);
    assert.notEqual(copy?.[1], "hit", `${source} into ${ground}`);
  }
});

test("what is copied out of an input is part of the key", () => {
  const store = cacheOf(project("one", "left"));
  assert.notEqual(verdicts(store, project("one", "left", "/z")).at(-1)?.[1], "hit");
});
