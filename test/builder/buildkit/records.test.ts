/** Exported caches that no importer accepts, and how several caches stay apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit } from "../../../src/builder/buildkit/index.ts";
import { recordGraph } from "../../../src/builder/buildkit/records.ts";
import { ForecastError } from "../../../src/errors.ts";
import type { CacheConfig, CacheConfigSource, CacheRecord } from "../../../src/request.ts";
import { corpusCase } from "../../helpers/buildkit-corpus.ts";
import { corpusCache, corpusRecords, corpusRequest } from "../../helpers/buildkit-request.ts";

function record(digest: string, ...links: readonly number[]): CacheRecord {
  const inputs = links.length === 0 ? [] : [links.map((link) => ({ link, selector: "" }))];
  return { digest, inputs, results: [], chains: [] };
}

function source(records: readonly CacheRecord[], layers: CacheConfig["layers"] = []): CacheConfigSource {
  return { name: "test", config: { layers, records } };
}

const refused: readonly (readonly [string, CacheConfigSource])[] = [
  ["a link behind the end", source([record("a", 1)])],
  ["a negative link", source([record("a", -1)])],
  ["a link that is no whole number", source([record("a", 0.5)])],
  ["a record that links to itself", source([record("a", 0)])],
  ["records that link in a ring", source([record("a", 1), record("b", 2), record("c", 0)])],
  ["a layer behind the end", source([{ ...record("a"), results: [{ layer: 0, createdAt: "" }] }])],
  ["a chain with a layer behind the end", source([{ ...record("a"), chains: [{ layers: [3], createdAt: "" }] }])],
  ["layers that are their own parents", source([], [{ blob: "x", parent: 0 }])],
  [
    "layers in a ring",
    source(
      [],
      [
        { blob: "x", parent: 1 },
        { blob: "y", parent: 0 },
      ],
    ),
  ],
  ["a parent behind the end", source([], [{ blob: "x", parent: 7 }])],
];

for (const [what, given] of refused) {
  test(`refuses ${what}`, () => {
    assert.throws(
      () => recordGraph([given]),
      (error) => error instanceof ForecastError && error.code === "cache-malformed",
    );
  });
}

test("a cache that cannot be read is one warning, the others still count", () => {
  const each = corpusCase("copy-other-file");
  const good = corpusRecords(each.expected.before);
  const alone = buildkit.forecast(corpusRequest(each, "after"), good);
  const bad = refused[0]![1];
  const both = buildkit.forecast(corpusRequest(each, "after"), { ...good, cacheConfigs: [bad, ...good.cacheConfigs] });
  assert.deepEqual(both.steps, alone.steps);
  assert.equal(both.warnings.length, 1);
  assert.match(both.warnings[0]!, /test/);
});

test("a link never leads from one cache into another", () => {
  const config = corpusCache(corpusCase("cfg-label").expected.before);
  const roots = config.records.map((each) => (each.inputs.length === 0 ? each : { ...each, digest: "x", inputs: [] }));
  const graph = recordGraph([
    { name: "roots", config: { ...config, records: roots } },
    { name: "whole", config },
  ]);
  const offset = roots.length;
  config.records.forEach((each, index) => {
    each.inputs.forEach((links, input) => {
      for (const { link, selector } of links) {
        assert.deepEqual(graph.linked(link, input, selector, each.digest), []);
        assert.ok(graph.linked(offset + link, input, selector, each.digest).includes(offset + index));
      }
    });
  });
});

test("the same cache twice changes nothing", () => {
  for (const id of ["ms-same-output", "copy-content", "link-content", "wild-add"]) {
    const each = corpusCase(id);
    const once = corpusRecords(each.expected.before);
    const twice = { ...once, cacheConfigs: [...once.cacheConfigs, ...once.cacheConfigs] };
    const request = corpusRequest(each, "after");
    assert.deepEqual(buildkit.forecast(request, twice).steps, buildkit.forecast(request, once).steps, id);
  }
});

test("of several results the newest one tells about the layer", () => {
  const config = corpusCache(corpusCase("cfg-label").expected.before);
  const at = config.records.findIndex(({ results }) => results.length > 0);
  const old = config.records[at]!;
  const older = { ...old.results[0]!, createdAt: "2001-01-01T00:00:00Z" };
  const records = config.records.with(at, { ...old, results: [older, old.results[0]!, older] });
  const graph = recordGraph([{ name: "several", config: { ...config, records } }]);
  assert.equal(graph.nodes[at]!.result?.createdAt, old.results[0]!.createdAt);
});
