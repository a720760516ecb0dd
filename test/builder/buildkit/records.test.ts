/** Exported caches that no importer accepts, and how several caches stay apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit } from "../../../src/builder/buildkit/index.ts";
import { openContent, recordGraph } from "../../../src/builder/buildkit/records.ts";
import type { CacheConfig, CacheConfigSource, CacheRecord } from "../../../src/cache-records.ts";
import { ForecastError } from "../../../src/errors.ts";
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
  ["records that link in a ring that another one leads to", source([record("a", 1), record("b", 2), record("c", 1)])],
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

test("takes records that lead to one record on several ways, and layers on one another", () => {
  const diamond = [record("a", 1), record("b", 3), record("c", 3), record("d")];
  const layers = [
    { blob: "x", parent: -1 },
    { blob: "y", parent: 0 },
    { blob: "z", parent: 0 },
  ];
  assert.equal(recordGraph([source(diamond.with(0, record("a", 1, 2)), layers)]).size, 4);
});

test("refuses more records than a config that is read can hold, not as many", () => {
  const one = record("a");
  const many = (count: number): CacheConfigSource => source(Array.from({ length: count }, () => one));
  assert.equal(recordGraph([many(100_000)]).size, 100_000);
  assert.throws(
    () => recordGraph([many(100_001)]),
    (error) => error instanceof ForecastError && error.code === "limit",
  );
});

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
  assert.equal(graph.node(at).result?.createdAt, old.results[0]!.createdAt);
});

test("a record with inputs is found over them, not as a root", () => {
  const graph = recordGraph([source([record("a"), record("b", 0), record("b")])]);
  assert.deepEqual([graph.roots("a"), graph.roots("b"), graph.withDigest("b")], [[0], [2], [1, 2]]);
  assert.deepEqual(graph.linked(0, 0, "", "b"), [1]);
  assert.deepEqual(
    [graph.linked(0, 1, "", "b"), graph.linked(0, 0, "s", "b"), graph.linked(0, 0, "", "a")],
    [[], [], []],
  );
  assert.deepEqual(
    [graph.hasLink("b", 0, ""), graph.hasLink("b", 1, ""), graph.hasLink("b", 0, "s"), graph.hasLink("a", 0, "")],
    [true, false, false, false],
  );
});

test("a link may be one of content where it has no selector and leads to a record without inputs", () => {
  const link = (at: number, selector = "") => ({ link: at, selector });
  const root = record("root");
  const inner = record("inner", 0);
  const open = record(openContent("x"));
  const shapes: readonly (readonly [
    links: readonly { link: number; selector: string }[],
    linked: boolean,
    open: boolean,
  ])[] = [
    [[link(0)], true, false],
    [[link(0, "s")], false, false],
    [[link(1)], false, false],
    [[link(1, "s")], false, false],
    [[link(1, "s"), link(0)], true, false],
    [[link(0), link(2)], true, true],
    [[link(1, "s"), link(2)], true, true],
  ];
  for (const [links, linked, isOpen] of shapes) {
    const top = { ...record("top"), inputs: [links, [link(1)]] };
    const node = recordGraph([source([root, inner, open, top])]).node(3);
    assert.deepEqual(
      [node.contentLinked, node.contentOpen],
      [
        [linked, false],
        [isOpen, false],
      ],
      JSON.stringify(links),
    );
  }
});

// moby/buildkit cache/remotecache/v1/parse.go: the last layer of a chain is the step's own.
test("a chain of layers is a result, too: its last layer; an empty one is none", () => {
  const layers = ["x", "y", "z"].map((blob, at) => ({ blob, parent: at - 1 }));
  const kept = (chains: CacheRecord["chains"], results: CacheRecord["results"] = []) =>
    recordGraph([source([{ ...record("a"), chains, results }], layers)]).node(0).result;
  assert.deepEqual(kept([{ layers: [0, 1], createdAt: "2026-01-01T00:00:00Z" }]), {
    createdAt: "2026-01-01T00:00:00Z",
    layer: layers[1],
  });
  assert.equal(kept([{ layers: [], createdAt: "2026-01-01T00:00:00Z" }]), undefined);
  const later = kept(
    [{ layers: [0], createdAt: "2026-01-01T00:00:00Z" }],
    [{ layer: 2, createdAt: "2026-01-02T00:00:00Z" }],
  );
  assert.equal(later?.layer.blob, "z");
});
