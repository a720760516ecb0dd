import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ForecastError } from "../../src/errors.ts";
import type { ImageConfig } from "../../src/image/config.ts";
import {
  decodeCacheConfig,
  decodeGhaIndex,
  decodeInlineCache,
  encodeCacheConfig,
} from "../../src/source/cache-config.ts";
import { MAX_CACHE_CONFIG_BYTES } from "../../src/source/limits.ts";
import type { Descriptor } from "../../src/source/manifest.ts";

const sha = (digit: string): string => `sha256:${digit.repeat(64)}`;
const bytes = (json: unknown): Uint8Array => Buffer.from(JSON.stringify(json));
const layer = (digest: string): Descriptor => ({
  digest,
  mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
  size: 7,
  annotations: new Map([["containerd.io/uncompressed", sha("d")]]),
  platform: undefined,
});
const decode = (json: unknown, layers: readonly Descriptor[] = [layer(sha("a")), layer(sha("b"))]) =>
  decodeCacheConfig(bytes(json), layers, "test");
const refused = (json: unknown, why: RegExp): void => {
  assert.throws(
    () => decode(json),
    (error) => error instanceof ForecastError && error.code === "cache-malformed" && why.test(error.message),
  );
};

describe("cache config", () => {
  test("an absent parent is layer 0, -1 is none", () => {
    const config = decode({ layers: [{ blob: sha("a"), parent: -1 }, { blob: sha("b") }], records: [] });
    assert.deepEqual(
      config.layers.map((one) => one.parent),
      [-1, 0],
    );
    assert.equal(config.layers[0]?.diffId, sha("d"));
    assert.equal(config.layers[0]?.size, 7);
  });

  test("a sole layer with an absent parent leads back to itself", () => {
    const json = { layers: [{ blob: sha("a") }], records: [{ digest: sha("1"), layers: [{ layer: 0 }] }] };
    refused(json, /loop/);
  });

  test("absent lists are empty, absent link and layer numbers are 0", () => {
    const config = decode({
      layers: [{ blob: sha("a"), parent: -1 }],
      records: [{ digest: sha("0") }, { digest: sha("1"), inputs: [[{}]], layers: [{}] }],
    });
    assert.deepEqual(config.records[0], { digest: sha("0"), inputs: [], results: [], chains: [] });
    assert.deepEqual(config.records[1]?.inputs, [[{ link: 0, selector: "" }]]);
    assert.deepEqual(config.records[1]?.results, [{ layer: 0, createdAt: "" }]);
    assert.deepEqual(decode({}), { layers: [], records: [] });
  });

  test("a result whose layers are not in the manifest is no result", () => {
    const json = {
      layers: [{ blob: sha("a"), parent: -1 }, { blob: sha("b") }],
      records: [
        { digest: sha("1"), layers: [{ layer: 1 }, { layer: 0 }] },
        { digest: sha("2"), chains: [{ layers: [0, 1] }, { layers: [1] }] },
      ],
    };
    const config = decode(json, [layer(sha("b"))]);
    assert.deepEqual(config.records[0]?.results, []);
    assert.deepEqual(
      config.records[1]?.chains.map((chain) => chain.layers),
      [[1]],
    );
    assert.deepEqual(
      decode(json).records[0]?.results.map((one) => one.layer),
      [1, 0],
    );
  });

  test("what BuildKit refuses is refused", () => {
    refused({ records: [{ digest: sha("1"), inputs: [[{ link: 1 }]] }] }, /points at no record/);
    refused({ records: [{ digest: sha("1"), inputs: [[{ link: -1 }]] }] }, /points at no record/);
    refused({ records: [{ digest: sha("1"), inputs: [[{ link: 0 }]] }] }, /loop/);
    refused({ records: [{ inputs: [[{ link: 1 }]] }, { inputs: [[{ link: 0 }]] }] }, /loop/);
    refused({ records: [{ digest: sha("1"), inputs: [[]] }] }, /no link/);
    refused({ records: [{ digest: sha("1"), layers: [{ layer: 3 }] }] }, /does not exist/);
    refused({ records: [{ digest: sha("1"), chains: [{ layers: [-1] }] }] }, /does not exist/);
    refused({ records: {} }, /./);
    refused([], /./);
    refused("x", /./);
    assert.throws(() => decodeCacheConfig(Buffer.from("{"), [], "test"), { code: "cache-malformed" });
  });

  test("a blob above BuildKit's 1 MiB is refused", () => {
    const big = Buffer.alloc(MAX_CACHE_CONFIG_BYTES + 1, " ");
    assert.throws(() => decodeCacheConfig(big, [], "test"), { code: "limit" });
    assert.throws(() => decodeCacheConfig(big.subarray(1), [], "test"), { code: "cache-malformed" });
  });

  test("a deep chain of records and layers needs no stack", () => {
    const count = 5_000;
    const blob = sha("a");
    const config = decode({
      layers: Array.from({ length: count }, (_, at) => ({ blob, parent: at - 1 })),
      records: Array.from({ length: count }, (_, at) => ({
        ...(at === count - 1 ? {} : { inputs: [[{ link: at + 1 }]] }),
        layers: [{ layer: at }],
      })),
    });
    assert.equal(config.records.filter((record) => record.results.length === 1).length, count);
  });
});

describe("inline cache", () => {
  const image = (cache: string, layers = 2): ImageConfig => ({
    architecture: "amd64",
    os: "linux",
    config: {},
    rootfs: { type: "layers", diff_ids: Array.from({ length: layers }, (_, at) => sha(String(at))) },
    history: [
      { created: "2026-01-01T00:00:00.000000001Z" },
      { created: "2026-01-01T00:00:00.000000002Z", empty_layer: true },
      { created: "2026-01-01T00:00:00.000000003Z" },
    ],
    "moby.buildkit.cache.v0": cache,
  });
  const encoded = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString("base64");

  test("layer numbers are the image's own layers", () => {
    const config = decodeInlineCache(
      image(encoded([{ digest: sha("1"), layers: [{ layer: 1 }] }])),
      [layer(sha("a")), layer(sha("b"))],
      "test",
    );
    assert.deepEqual(
      config?.layers.map(({ blob, parent, createdAt }) => ({ blob, parent, createdAt })),
      [
        { blob: sha("a"), parent: -1, createdAt: "2026-01-01T00:00:00.000000001Z" },
        { blob: sha("b"), parent: 0, createdAt: "2026-01-01T00:00:00.000000003Z" },
      ],
    );
    assert.equal(config?.records[0]?.results.length, 1);
  });

  test("an engine's image has no blobs: its diff_ids stand for them", () => {
    const config = decodeInlineCache(image(encoded([{ digest: sha("1") }])), undefined, "test");
    assert.deepEqual(
      config?.layers.map(({ blob }) => blob),
      [sha("0"), sha("1")],
    );
  });

  test("no cache, or a manifest of other layers, is no cache", () => {
    assert.equal(decodeInlineCache({ ...image(""), "moby.buildkit.cache.v0": "" }, undefined, "test"), undefined);
    assert.equal(decodeInlineCache(image(encoded([])), [layer(sha("a"))], "test"), undefined);
    assert.equal(decodeInlineCache(image(encoded([]), 0), undefined, "test"), undefined);
  });

  test("truncated base64 is refused", () => {
    const whole = encoded([{ digest: sha("1") }]);
    for (const cut of [whole.slice(0, -1), whole.slice(0, 8), "!!!!", `${whole}=`]) {
      assert.throws(() => decodeInlineCache(image(cut), undefined, "test"), { code: "cache-malformed" });
    }
  });
});

describe("gha index", () => {
  const annotations = { mediaType: "m", diffID: sha("d"), size: 5, createdAt: "2026-01-01T00:00:00Z" };
  const index = (given: unknown) =>
    decodeGhaIndex(
      bytes({ layers: [{ blob: sha("a"), parent: -1, annotations: given }], records: [{ layers: [{ layer: 0 }] }] }),
      1000,
      "test",
    );

  test("layers carry their own facts", () => {
    assert.deepEqual(index(annotations).layers, [
      { blob: sha("a"), parent: -1, mediaType: "m", diffId: sha("d"), size: 5, createdAt: "2026-01-01T00:00:00Z" },
    ]);
    assert.equal(index({ ...annotations, createdAt: "0001-01-01T00:00:00Z" }).layers[0]?.createdAt, undefined);
  });

  test("a layer without annotations refuses the index, as the importer does", () => {
    for (const broken of [undefined, null, { ...annotations, diffID: "" }]) {
      assert.throws(() => index(broken), { code: "cache-malformed" });
    }
    assert.throws(() => decodeGhaIndex(Buffer.alloc(1001), 1000, "test"), { code: "limit" });
  });
});

test("decoding and encoding gives back every cache config that BuildKit exported in the corpus", () => {
  const corpus = path.join(import.meta.dirname, "../corpus/buildkit");
  let seen = 0;
  for (const name of readdirSync(corpus)) {
    for (const raw of exportedConfigs(path.join(corpus, name, "expected.json"))) {
      const layers = (raw.layers ?? []).map(({ blob }) => layer(blob));
      const config = decodeCacheConfig(bytes(raw), layers, name);
      assert.deepEqual(JSON.parse(encodeCacheConfig(config)), { layers: [], records: [], ...raw }, name);
      assert.deepEqual(decodeCacheConfig(Buffer.from(encodeCacheConfig(config)), layers, name), config);
      seen++;
    }
  }
  assert.ok(seen > 100, `${seen} configs`);
});

interface RawConfig {
  readonly layers?: readonly { readonly blob: string }[];
}

function exportedConfigs(file: string): readonly RawConfig[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return [];
  }
  return Object.values(json as object).flatMap((part) =>
    part !== null && typeof part === "object" && "cacheconfig" in part && part.cacheconfig ? [part.cacheconfig] : [],
  );
}

test("anything is decoded or refused with a code", () => {
  const number = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.constant(null), fc.double(), fc.constant("x"));
  const config = fc.record(
    {
      layers: fc.array(
        fc.record({ blob: fc.constantFrom(sha("a"), sha("b"), ""), parent: number }, { requiredKeys: [] }),
      ),
      records: fc.array(
        fc.record(
          {
            digest: fc.constantFrom(sha("1"), sha("2")),
            layers: fc.array(fc.record({ layer: number }, { requiredKeys: [] }), { maxLength: 2 }),
            chains: fc.array(fc.record({ layers: fc.array(number, { maxLength: 3 }) }), { maxLength: 2 }),
            inputs: fc.array(fc.array(fc.record({ link: number }, { requiredKeys: [] }), { maxLength: 2 }), {
              maxLength: 2,
            }),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 5 },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        config,
        fc.json().map((text) => JSON.parse(text) as unknown),
      ),
      (json) => {
        try {
          const { layers, records } = decode(json);
          for (const { parent } of layers) assert.ok(parent >= -1 && parent < layers.length);
          for (const { inputs, results, chains } of records) {
            for (const { link } of inputs.flat()) assert.ok(link >= 0 && link < records.length);
            for (const one of [...results.map((each) => each.layer), ...chains.flatMap((each) => each.layers)]) {
              assert.ok(one >= 0 && one < layers.length);
            }
          }
        } catch (error) {
          assert.ok(error instanceof ForecastError, String(error));
        }
      },
    ),
    { numRuns: 500 },
  );
});
