import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit, synthesize } from "../../../src/builder/buildkit/index.ts";
import type { CacheConfig } from "../../../src/cache-records.ts";
import type { Records } from "../../../src/request.ts";
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

/** A step with three inputs: its ground and two mounts. */
const threefold = (ground: string, first: string, second: string): Project => ({
  ...project("", ""),
  lines: [
    ...[
      "FROM base:1 AS first",
      `RUN ${first}`,
      "FROM base:1 AS second",
      `RUN ${second}`,
      "FROM base:1",
      `RUN ${ground}`,
    ],
    "RUN --mount=type=bind,from=first,target=/a --mount=type=bind,from=second,target=/b make",
  ],
});

test("of three inputs all have to be inputs of one record, not two of them", () => {
  const store = together(cacheOf(threefold("a", "b", "c")), cacheOf(threefold("x", "y", "z")));
  const last = (ground: string, first: string, second: string): string | undefined =>
    verdicts(store, threefold(ground, first, second)).at(-1)?.[1];
  assert.equal(last("a", "b", "c"), "hit");
  assert.equal(last("x", "y", "z"), "hit");
  for (const [ground, first, second] of [
    ["x", "b", "c"],
    ["a", "y", "c"],
    ["a", "b", "z"],
  ] as const) {
    assert.notEqual(last(ground, first, second), "hit", `${ground} ${first} ${second}`);
  }
});

test("content that is known now may be what a record was made from whose content nobody read", () => {
  const store = cacheOf(project("make", "ground", "/a"));
  const now: Project = {
    ...project("", "ground", "/a"),
    lines: ["FROM scratch AS source", "COPY a /a", "FROM base:1", "RUN ground", "COPY --from=source /a /y"],
    files: [{ path: "a", content: "a" }],
  };
  assert.equal(verdicts(store, now).at(-1)?.[1], "unknown");
  // Read, it tells the two apart.
  const known = cacheOf({ ...now, files: [{ path: "a", content: "b" }] });
  assert.equal(verdicts(known, now).at(-1)?.[1], "miss");
  assert.equal(verdicts(cacheOf(now), now).at(-1)?.[1], "hit");
});

test("a step that the builder refuses is neither reused nor rebuilt", () => {
  const copying: Project = {
    ...project("", ""),
    lines: ["FROM base:1", "COPY a /a"],
    files: [{ path: "a", content: "a" }],
  };
  const store = cacheOf(copying);
  assert.equal(verdicts(store, copying).at(-1)?.[1], "hit");
  assert.equal(verdicts(store, { ...copying, files: [{ path: "b", content: "a" }] }).at(-1)?.[1], "unknown");
});
