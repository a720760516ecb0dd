/**
 * BuildKit's exported cache as JSON, in and out. Pure.
 * moby/buildkit cache/remotecache/v1/types/spec.go, v1/parse.go ParseConfig, import.go importInlineCache (v0.32.2): what its
 * importer refuses is refused here with `cache-malformed`, and a result whose layers are not all at hand is no result.
 */
import * as v from "valibot";
import type { CacheConfig, CacheLayer, CacheRecord } from "../cache-records.ts";
import { ForecastError } from "../errors.ts";
import type { ImageConfig } from "../image/config.ts";
import { MAX_CONFIG_BYTES } from "../image/decode.ts";
import { MAX_CACHE_CONFIG_BYTES } from "./limits.ts";
import { type Descriptor, isObject } from "./manifest.ts";

const MAX_RECORDS = 100_000;
const MAX_LAYERS = 100_000;
const MAX_LINKS = 1_000_000;

/** What is known of a layer blob besides its digest. */
export interface LayerFacts {
  readonly mediaType?: string;
  readonly diffId?: string;
  readonly size?: number;
  readonly createdAt?: string;
}

const text = v.pipe(v.string(), v.maxLength(4096));
// Go reads an absent or null number as 0: an absent `parent` names layer 0, not «no parent», which is written -1.
const index = v.nullish(v.pipe(v.number(), v.safeInteger()), 0);
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.nullish(v.pipe(v.custom<unknown[]>(Array.isArray, "no list"), v.maxLength(most), v.array(item)), []);
const annotations = v.object({
  mediaType: v.nullish(text),
  diffID: v.nullish(text),
  size: v.nullish(v.pipe(v.number(), v.finite())),
  createdAt: v.nullish(text),
});
const layerSchema = v.object({ blob: v.nullish(text, ""), parent: index, annotations: v.nullish(annotations) });
const recordSchema = v.object({
  digest: v.nullish(text, ""),
  layers: list(v.object({ layer: index, createdAt: v.nullish(text, "") }), MAX_LAYERS),
  chains: list(v.object({ layers: list(index, MAX_LAYERS), createdAt: v.nullish(text, "") }), MAX_LAYERS),
  inputs: list(list(v.object({ link: index, selector: v.nullish(text, "") }), MAX_LINKS), 10_000),
});
const records = list(recordSchema, MAX_RECORDS);
const document = v.object({ layers: list(layerSchema, MAX_LAYERS), records });

type RawLayer = v.InferOutput<typeof layerSchema>;
type RawRecord = v.InferOutput<typeof recordSchema>;

/**
 * Cache config blob of type=registry and type=local. `layers` are the layer descriptors of the manifest it came with.
 * Throws `limit` above BuildKit's own 1 MiB, `cache-malformed`.
 */
export function decodeCacheConfig(bytes: Uint8Array, layers: readonly Descriptor[], source: string): CacheConfig {
  const raw = parse(document, json(bytes, MAX_CACHE_CONFIG_BYTES, source), source);
  return checked(raw.layers, raw.records, factsOf(layers), source);
}

/** Cache index of type=gha: every layer carries its own annotations. Throws `limit`, `cache-malformed`. */
export function decodeGhaIndex(bytes: Uint8Array, limit: number, source: string): CacheConfig {
  const raw = parse(document, json(bytes, limit, source), source);
  const facts = new Map<string, LayerFacts>();
  for (const { blob, annotations: given } of raw.layers) {
    if (given === null || given === undefined) throw malformed(source, "a layer has no annotations");
    if (!given.diffID) throw malformed(source, "a layer has no diffID");
    facts.set(blob, {
      diffId: given.diffID,
      ...(given.mediaType ? { mediaType: given.mediaType } : {}),
      ...(typeof given.size === "number" ? { size: given.size } : {}),
      ...(realTime(given.createdAt) ? { createdAt: given.createdAt as string } : {}),
    });
  }
  return checked(raw.layers, raw.records, facts, source);
}

/**
 * Cache inside an image config (`moby.buildkit.cache.v0`): records only, their layer numbers are the image's own layers.
 * `undefined` when the image carries none, or when manifest and config disagree (BuildKit skips such an image).
 * Without a manifest (an engine's image) pass no layers: the diff_ids stand for the blobs.
 */
export function decodeInlineCache(
  config: ImageConfig,
  layers: readonly Descriptor[] | undefined,
  source: string,
): CacheConfig | undefined {
  const inline = config["moby.buildkit.cache.v0"];
  if (inline === undefined || inline === "") return undefined;
  const diffIds = config.rootfs.diff_ids;
  if (diffIds.length === 0 || (layers !== undefined && layers.length !== diffIds.length)) return undefined;
  const created = config.history.filter((entry) => entry.empty_layer !== true).map((entry) => entry.created);
  const facts = new Map<string, LayerFacts>();
  const chain = diffIds.map((diffId, at): RawLayer => {
    const layer = layers?.[at];
    const blob = layer?.digest ?? diffId;
    facts.set(blob, {
      diffId,
      ...(layer?.mediaType ? { mediaType: layer.mediaType } : {}),
      ...(layer?.size === undefined ? {} : { size: layer.size }),
      ...(created[at] === undefined ? {} : { createdAt: created[at] }),
    });
    return { blob, parent: at - 1, annotations: undefined };
  });
  const raw = parse(records, json(base64(inline, source), MAX_CONFIG_BYTES, source), source);
  return checked(chain, raw, facts, source);
}

/** The JSON that BuildKit's importers read, for a layout of our own (`type=local`). The inverse of decodeCacheConfig. */
export function encodeCacheConfig(config: CacheConfig): string {
  return JSON.stringify({
    // Go leaves out a zero.
    layers: config.layers.map(({ blob, parent }) => (parent === 0 ? { blob } : { blob, parent })),
    records: config.records.map((record) => ({
      ...(record.results.length === 0 ? {} : { layers: record.results }),
      ...(record.chains.length === 0 ? {} : { chains: record.chains }),
      digest: record.digest,
      ...(record.inputs.length === 0
        ? {}
        : {
            inputs: record.inputs.map((links) =>
              links.map(({ link, selector }) => (selector === "" ? { link } : { selector, link })),
            ),
          }),
    })),
  });
}

function factsOf(layers: readonly Descriptor[]): ReadonlyMap<string, LayerFacts> {
  return new Map(
    layers.map((layer) => {
      const diffId = layer.annotations.get("containerd.io/uncompressed");
      const createdAt = layer.annotations.get("buildkit/createdat");
      return [
        layer.digest,
        {
          ...(layer.mediaType === "" ? {} : { mediaType: layer.mediaType }),
          ...(diffId === undefined ? {} : { diffId }),
          ...(layer.size === undefined ? {} : { size: layer.size }),
          ...(realTime(createdAt) ? { createdAt: createdAt as string } : {}),
        },
      ];
    }),
  );
}

function checked(
  rawLayers: readonly RawLayer[],
  rawRecords: readonly RawRecord[],
  facts: ReadonlyMap<string, LayerFacts>,
  source: string,
): CacheConfig {
  const layers = rawLayers.map(
    ({ blob, parent }): CacheLayer => ({ blob, parent: parent ?? 0, ...(facts.get(blob) ?? {}) }),
  );
  refuseLoops(rawRecords, source);
  const complete = completeChains(layers, facts, source);
  return {
    layers: layers.map((layer, at) => (usable(layer, at, layers.length) ? layer : { ...layer, parent: -1 })),
    records: rawRecords.map((record): CacheRecord => resultsAtHand(record, complete, layers, facts, source)),
  };
}

/** Layers that no result can use may hold any number; only their shape is kept inside the list. */
function usable(layer: CacheLayer, at: number, count: number): boolean {
  return layer.parent >= -1 && layer.parent < count && layer.parent !== at;
}

function resultsAtHand(
  record: RawRecord,
  complete: (at: number) => boolean,
  layers: readonly CacheLayer[],
  facts: ReadonlyMap<string, LayerFacts>,
  source: string,
): CacheRecord {
  const chains = record.chains.filter((chain) => {
    if (chain.layers.some((at) => at < 0 || at >= layers.length)) throw malformed(source, "a layer does not exist");
    return chain.layers.every((at) => facts.has(layers[at]?.blob ?? ""));
  });
  const results = record.layers.filter(({ layer }) => complete(layer));
  return { digest: record.digest, inputs: record.inputs, results, chains };
}

/** Tells whether a layer and all below it are at hand; a loop or a number out of range refuses the whole cache. */
function completeChains(
  layers: readonly CacheLayer[],
  facts: ReadonlyMap<string, LayerFacts>,
  source: string,
): (at: number) => boolean {
  const known = new Map<number, boolean>();
  return (start) => {
    const path: number[] = [];
    let at = start;
    let answer: boolean | undefined;
    while (answer === undefined) {
      const layer = layers[at];
      if (layer === undefined) throw malformed(source, "a layer does not exist");
      const before = known.get(at);
      if (before !== undefined) answer = before;
      else if (!facts.has(layer.blob)) answer = false;
      else if (path.length > layers.length) throw malformed(source, "layers form a loop");
      path.push(at);
      if (answer !== undefined) break;
      if (layer.parent === -1) answer = true;
      else at = layer.parent;
    }
    for (const one of path) known.set(one, answer);
    return answer;
  };
}

/** Links must point at records, inputs must have links, and no record may lead back to itself. */
function refuseLoops(all: readonly RawRecord[], source: string): void {
  const { starts, targets } = linksOf(all, source);
  const state = new Uint8Array(all.length);
  // Where the links of a record that is open go on.
  const next = starts.slice();
  const open: number[] = [];
  for (let root = 0; root < all.length; root++) {
    if (state[root] === 2) continue;
    open.push(root);
    state[root] = 1;
    while (open.length > 0) {
      const at = open[open.length - 1]!;
      if (next[at] === starts[at + 1]) {
        state[at] = 2;
        open.pop();
        continue;
      }
      const target = targets[next[at]!++]!;
      if (state[target] === 1) throw malformed(source, "records form a loop");
      if (state[target] === 2) continue;
      state[target] = 1;
      open.push(target);
    }
  }
}

/** The links of record `at` are the targets from `starts[at]` to `starts[at + 1]`. */
function linksOf(all: readonly RawRecord[], source: string): { starts: Uint32Array; targets: readonly number[] } {
  const starts = new Uint32Array(all.length + 1);
  const targets: number[] = [];
  for (const [at, { inputs }] of all.entries()) {
    for (const links of inputs) {
      if (links.length === 0) throw malformed(source, "an input has no link");
      for (const { link } of links) {
        if (all[link] === undefined) throw malformed(source, "a link points at no record");
        targets.push(link);
      }
    }
    starts[at + 1] = targets.length;
  }
  return { starts, targets };
}

function base64(value: string, source: string): Uint8Array {
  const clean = value.replace(/[\r\n]/g, "");
  if (clean.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(clean)) throw malformed(source, "its base64 is broken");
  return Buffer.from(clean, "base64");
}

function json(bytes: Uint8Array, limit: number, source: string): unknown {
  if (bytes.length > limit) {
    throw new ForecastError(
      "limit",
      `The cache of ${source} has ${bytes.length} bytes, more than ${limit}, which BuildKit does not import; it is ignored.`,
    );
  }
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw malformed(source, "it is not JSON", cause);
  }
}

function parse<T extends v.GenericSchema>(schema: T, value: unknown, source: string): v.InferOutput<T> {
  // The schema library takes a list for an object without required fields.
  if ((schema as v.GenericSchema) === document && !isObject(value)) throw malformed(source, "it is no object");
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw malformed(source, `${v.getDotPath(issue) ?? "it"}: ${issue.message.slice(0, 200)}`);
}

/** Go's zero time stands for «not known». */
function realTime(value: string | null | undefined): boolean {
  return value !== null && value !== undefined && value !== "" && !value.startsWith("0001-01-01");
}

function malformed(source: string, why: string, cause?: unknown): ForecastError {
  return new ForecastError(
    "cache-malformed",
    `The cache of ${source} cannot be used (${why}); it is ignored. Export it again with --cache-to.`,
    { cause },
  );
}
