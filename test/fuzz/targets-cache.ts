/** What may come from a cache that others can write: our own records, BuildKit's cache, the service's token. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordGraph } from "../../src/builder/buildkit/records.ts";
import type { CacheConfig } from "../../src/cache-records.ts";
import { recordedTree } from "../../src/context/file-list.ts";
import type { BuildRecord } from "../../src/record-file.ts";
import { distrustAfterFalseHit } from "../../src/report/gate.ts";
import { decodeCacheConfig, decodeGhaIndex, encodeCacheConfig } from "../../src/source/cache-config.ts";
import { parseCacheEntry } from "../../src/source/cache-from.ts";
import { csvFields } from "../../src/source/csv.ts";
import { tokenScopes } from "../../src/source/gha.ts";
import type { Descriptor } from "../../src/source/manifest.ts";
import { decodeRecord, encodeRecord } from "../../src/store/codec.ts";
import { recordKey, recordKeys } from "../../src/store/keys.ts";
import { sampleRecord } from "../helpers/record.ts";
import { refused, type Target, walk } from "./target.ts";

const CORPUS = join(import.meta.dirname, "../corpus/buildkit");
const WORDS = [
  ...['"layers"', '"records"', '"digest"', '"inputs"', '"link"', '"selector"', '"parent"', '"blob"', '"annotations"'],
  ...['"chains"', '"createdAt"', '"diffID"', '"mediaType"', '{"link":0}', '{"link":1}', '"parent":-1', '"layer":0'],
];

/** Every cacheconfig document in the captured answers, the small ones. */
function cacheConfigs(): readonly Buffer[] {
  const found: Buffer[] = [];
  for (const name of readdirSync(CORPUS, { withFileTypes: true })) {
    if (!name.isDirectory() || found.length >= 40) continue;
    const text = readFileSync(join(CORPUS, name.name, "expected.json"), "utf8");
    const { before } = JSON.parse(text) as { readonly before: { readonly cacheconfig?: object } };
    const config = JSON.stringify(before.cacheconfig ?? {});
    if (config.length < 4_000) found.push(Buffer.from(config));
  }
  return found;
}

/** The layers that a document names, as the manifest beside it would list them. */
function descriptors(input: Buffer): readonly Descriptor[] {
  const digests = new Set(input.toString("latin1").match(/sha256:[0-9a-f]{64}/g));
  return [...digests].map((digest) => ({
    digest,
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    size: 1,
    annotations: new Map([["containerd.io/uncompressed", digest]]),
    platform: undefined,
  }));
}

function checkIndices({ layers, records }: CacheConfig): void {
  for (const { parent } of layers) assert.ok(Number.isInteger(parent) && parent >= -1 && parent < layers.length);
  for (const { inputs, results, chains } of records) {
    for (const { link } of inputs.flat()) assert.ok(Number.isInteger(link) && link >= 0 && link < records.length);
    const named = [...results.map(({ layer }) => layer), ...chains.flatMap((chain) => chain.layers)];
    for (const layer of named) assert.ok(Number.isInteger(layer) && layer >= 0 && layer < layers.length);
  }
}

function records(): readonly BuildRecord[] {
  const sha = (char: string): string => `sha256:${char.repeat(64)}`;
  return [
    sampleRecord(),
    sampleRecord({
      builder: "buildkit",
      ignore: { path: ".dockerignore", text: "a\n" },
      files: [
        { path: "d", type: "dir", mode: 0o755, size: 0, digest: "" },
        { path: "d/l", type: "symlink", mode: 0o777, size: 0, digest: "", linkname: "../a" },
      ],
      images: [
        {
          id: sha("a"),
          parent: undefined,
          names: ["a:1"],
          config: {
            ...{ architecture: "amd64", os: "linux", config: { Env: ["A=1"] } },
            ...{ rootfs: { type: "layers", diff_ids: [sha("b")] }, history: [{ created_by: "x" }] },
          },
        },
      ],
      cacheConfigs: [
        {
          name: "c",
          config: {
            layers: [{ blob: sha("b"), parent: -1 }],
            records: [
              { digest: sha("1"), inputs: [], results: [], chains: [] },
              {
                digest: sha("2"),
                inputs: [[{ link: 0, selector: "" }]],
                results: [{ layer: 0, createdAt: "2026-01-01T00:00:00Z" }],
                chains: [{ layers: [0], createdAt: "2026-01-01T00:00:00Z" }],
              },
            ],
          },
        },
      ],
      actual: [{ forecast: "hit", reused: true }],
      runs: [
        {
          ...{ at: "2026-01-01T00:00:00Z", sha: "1", ref: "refs/heads/main", runId: "1", hits: 1, misses: 0 },
          ...{ unknowns: 0, checked: 1, falseHits: 1, falseMisses: 0, seconds: 3 },
        },
      ],
    }),
  ];
}

export const CACHE_TARGETS: readonly Target[] = [
  {
    name: "record",
    dictionary: [
      '"schema":2',
      '"files":{"paths":[',
      '"images":[',
      '"steps":[',
      '"cacheConfigs":[',
      '"runs":[',
      ...WORDS,
    ],
    seeds: () => records().map((one) => Buffer.from(encodeRecord(one))),
    run(input) {
      const codes = ["record-malformed", "record-schema", "limit"] as const;
      const record = refused(() => decodeRecord(input, "fuzz"), codes);
      if (record === undefined) return;
      const text = encodeRecord(record);
      assert.equal(encodeRecord(decodeRecord(Buffer.from(text), "fuzz")), text);
      for (const { config } of record.cacheConfigs) checkIndices(config);
      refused(() => recordGraph(record.cacheConfigs), ["cache-malformed", "limit"]);
      refused(() => walk(recordedTree(record.files)));
      distrustAfterFalseHit(record.runs);
      const keys = recordKeys({ identity: [record.target], buildArgs: new Map(), matrix: record.platform });
      assert.match(recordKey(keys, record), /^[0-9a-z-]{1,512}$/);
    },
  },
  {
    name: "cache-config",
    dictionary: WORDS,
    seeds: cacheConfigs,
    run(input) {
      const layers = descriptors(input);
      const codes = ["cache-malformed", "limit"] as const;
      const config = refused(() => decodeCacheConfig(input, layers, "fuzz"), codes);
      if (config === undefined) return;
      checkIndices(config);
      const text = encodeCacheConfig(config);
      assert.equal(encodeCacheConfig(decodeCacheConfig(Buffer.from(text), layers, "fuzz")), text);
      const graph = refused(() => recordGraph([{ name: "fuzz", config }]), codes);
      for (const { digest } of config.records.slice(0, 20)) {
        graph?.roots(digest);
        graph?.withDigest(digest);
        graph?.hasLink(digest, 0, "");
      }
    },
  },
  {
    name: "gha-index",
    dictionary: WORDS,
    seeds: () => {
      const annotated = {
        mediaType: "m",
        diffID: `sha256:${"d".repeat(64)}`,
        size: 1,
        createdAt: "2026-01-01T00:00:00Z",
      };
      return cacheConfigs().map((one) => {
        const json = JSON.parse(one.toString()) as { readonly layers?: readonly object[] };
        return Buffer.from(
          JSON.stringify({ ...json, layers: json.layers?.map((each) => ({ ...each, annotations: annotated })) }),
        );
      });
    },
    run(input) {
      const config = refused(() => decodeGhaIndex(input, 1 << 20, "fuzz"), ["cache-malformed", "limit"]);
      if (config !== undefined) checkIndices(config);
    },
  },
  {
    name: "job-token",
    dictionary: ['"ac"', '"Scope"', '"Permission"', "refs/heads/main"],
    seeds: () => [Buffer.from(JSON.stringify({ ac: JSON.stringify([{ Scope: "refs/heads/main", Permission: 3 }]) }))],
    run(input) {
      const scopes = refused(() => tokenScopes(`e30.${input.toString("base64url")}.x`), ["cache-service"]);
      for (const { ref } of scopes ?? []) assert.equal(typeof ref, "string");
      refused(() => tokenScopes(input.toString("utf8")), ["cache-service"]);
    },
  },
  {
    name: "cache-from",
    dictionary: ["type=gha", "type=registry,ref=", "type=local,src=", "scope=", "url=", '"', '""', ","],
    seeds: () =>
      ["type=gha,scope=a", 'type=registry,"ref=a:1"', "a:1,b:2", "type=local,src=../x"].map((one) => Buffer.from(one)),
    run(input) {
      const text = input.toString("utf8");
      const fields = csvFields(text);
      if (fields !== undefined && !text.includes('"')) assert.equal(fields.join(","), text.replace(/\r?\n$/, ""));
      for (const { type } of refused(() => parseCacheEntry(text), ["input"]) ?? []) assert.notEqual(type, "");
    },
  },
];
