/**
 * Exported caches as a graph that can be asked in constant time: records by digest, and records by one of their links.
 * Several caches stay apart, as BuildKit's combined cache manager keeps its importers: a link never crosses caches.
 */

import type { CacheConfig, CacheConfigSource, CacheLayer } from "../../cache-records.ts";
import { ForecastError } from "../../errors.ts";
import type { Digest } from "./digest.ts";

/** moby/buildkit cache/remotecache/import.go refuses configs over 1 MiB; such a file holds fewer records than this. */
const MAX_RECORDS = 100_000;

/** What is kept of a step's result. */
export interface RecordResult {
  /** RFC 3339, as written. */
  readonly createdAt: string;
  /** The layer on top; it is the step's own. */
  readonly layer: CacheLayer;
}

export const OWN_STORE = -1;

export interface RecordNode {
  readonly digest: Digest;
  /** Position in the list of caches, `OWN_STORE` for the builder's own. */
  readonly source: number;
  /** The newest result, `undefined` when only the key is known (mode=min, inline). */
  readonly result: RecordResult | undefined;
  /** Per input: some link may be one of content (no selector, from a record without inputs). */
  readonly contentLinked: readonly boolean[];
  /** Per input: some link is of content that was not known when it was recorded. */
  readonly contentOpen: readonly boolean[];
}

/** In our own records: content of a stage's output that could not be read, whatever it was. */
const OPEN_CONTENT = "unknown:";

export function openContent(name: Digest): Digest {
  return OPEN_CONTENT + name;
}

export interface RecordGraph {
  /** Records are numbered from 0. */
  readonly size: number;
  /** Some record has inputs. */
  readonly hasSteps: boolean;
  /** Of more than one imported cache. */
  readonly several: boolean;
  node(index: number): RecordNode;
  /** Records without inputs: sources, contents, ops on scratch. */
  roots(digest: Digest): readonly number[];
  /** All records of a digest. */
  withDigest(digest: Digest): readonly number[];
  /** Records of `digest` whose `input` is linked to record `from` with `selector`. */
  linked(from: number, input: number, selector: Digest | "", digest: Digest): readonly number[];
  /** Records of one shape have the same digest and are linked to records of the same shapes. */
  shape(index: number): number;
  /** Some record of `digest` has a link at `input` with this selector. */
  hasLink(digest: Digest, input: number, selector: Digest | ""): boolean;
}

const NONE: readonly number[] = [];

/**
 * Throws ForecastError "cache-malformed" for links or layers out of range and for loops, as BuildKit's importer refuses
 * such a cache (cache/remotecache/v1/parse.go), "limit" for more records than a config can hold.
 */
export function recordGraph(sources: readonly CacheConfigSource[]): RecordGraph {
  const all: SourcedRecord[] = [];
  const byDigest = new Map<Digest, number[]>();
  sources.forEach(({ config, name, store }, at) => {
    const source = store === true ? OWN_STORE : at;
    checkConfig(config, name);
    const offset = all.length;
    for (const record of config.records) {
      push(byDigest, record.digest, all.length);
      all.push({ record, config, source, offset });
    }
  });
  const linkedTo = linkIndex(all);
  const withDigest = (digest: Digest): readonly number[] => byDigest.get(digest) ?? NONE;
  const kindsOf = remembered((digest: Digest) => new Set(linkKinds(withDigest(digest), all)));
  let shapes: readonly number[] | undefined;
  return {
    size: all.length,
    hasSteps: all.some(({ record }) => record.inputs.length > 0),
    several: sources.filter(({ store }) => store !== true).length > 1,
    node: remembered((index) => node(all[index]!)),
    shape: (index) => {
      shapes ??= shapesOf(sources);
      return shapes[index]!;
    },
    roots: remembered((digest) => withDigest(digest).filter((index) => all[index]!.record.inputs.length === 0)),
    withDigest,
    hasLink: (digest, input, selector) => kindsOf(digest).has(`${input} ${selector}`),
    linked: (from, input, selector, digest) => linkedTo(from).get(linkKey(input, selector, digest)) ?? NONE,
  };
}

interface SourcedRecord {
  readonly record: CacheConfig["records"][number];
  readonly config: CacheConfig;
  readonly source: number;
  /** Where the records of its cache start. */
  readonly offset: number;
}

/** What is linked to a record, by `linkKey`. Few of many records are ever asked about: only those get their keys. */
function linkIndex(all: readonly SourcedRecord[]): (from: number) => ReadonlyMap<string, readonly number[]> {
  // The records linked to `from` are those from `starts[from]` to `starts[from + 1]`.
  const starts = new Uint32Array(all.length + 2);
  const each = (use: (from: number, index: number) => void): void =>
    all.forEach(({ record, offset }, index) => {
      for (const links of record.inputs) for (const { link } of links) use(offset + link, index);
    });
  each((from) => void starts[from + 2]!++);
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const linked = new Uint32Array(starts.at(-1)!);
  each((from, index) => {
    linked[starts[from + 1]!++] = index;
  });
  return remembered((from: number) => {
    const found = new Map<string, number[]>();
    for (const index of new Set(linked.subarray(starts[from], starts[from + 1]))) {
      const { record, offset } = all[index]!;
      record.inputs.forEach((links, input) => {
        for (const { link, selector } of links)
          if (offset + link === from) push(found, linkKey(input, selector, record.digest), index);
      });
    }
    return found;
  });
}

function* linkKinds(indices: readonly number[], all: readonly SourcedRecord[]): Generator<string> {
  for (const index of indices)
    for (const [input, links] of all[index]!.record.inputs.entries())
      for (const { selector } of links) yield `${input} ${selector}`;
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** By position in the graph; inputs come before what is linked to them. */
function shapesOf(sources: readonly CacheConfigSource[]): readonly number[] {
  const names = new Map<string, number>();
  const shapes: number[] = [];
  for (const { config } of sources) {
    const offset = shapes.length;
    shapes.length += config.records.length;
    for (const index of inputsFirst(config.records)) {
      const { digest, inputs } = config.records[index]!;
      const linked = inputs.map((links) => {
        const own = links.map(({ link, selector }) => `${shapes[offset + link]} ${selector}`);
        return [...new Set(own)].sort().join(",");
      });
      const name = [digest, ...linked].join(";");
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      shapes[offset + index] = known;
    }
  }
  return shapes;
}

/** There are no loops. */
function inputsFirst(records: CacheConfig["records"]): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (let start = 0; start < records.length; start++) {
    const left = seen.has(start) ? [] : [start];
    for (let index = left.at(-1); index !== undefined; index = left.at(-1)) {
      const open = seen.has(index) ? [] : records[index]!.inputs.flat().filter(({ link }) => !seen.has(link));
      seen.add(index);
      if (open.length > 0) left.push(...open.map(({ link }) => link));
      else {
        left.pop();
        order.push(index);
      }
    }
  }
  return order;
}

function linkKey(input: number, selector: string, digest: Digest): string {
  return `${input} ${selector} ${digest}`;
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.at(-1) !== index) list.push(index);
}

function node({ config, record, source }: SourcedRecord): RecordNode {
  const isOpen = (link: number): boolean => config.records[link]!.digest.startsWith(OPEN_CONTENT);
  return {
    digest: record.digest,
    source,
    result: newestResult(config, record),
    contentLinked: record.inputs.map((links) =>
      links.some(({ link, selector }) => selector === "" && config.records[link]!.inputs.length === 0),
    ),
    contentOpen: record.inputs.map((links) => links.some(({ link }) => isOpen(link))),
  };
}

function newestResult(config: CacheConfig, record: CacheConfig["records"][number]): RecordResult | undefined {
  const found: RecordResult[] = [];
  for (const { layer, createdAt } of record.results) found.push({ createdAt, layer: config.layers[layer]! });
  for (const { layers, createdAt } of record.chains) {
    const top = layers.at(-1);
    if (top !== undefined) found.push({ createdAt, layer: config.layers[top]! });
  }
  return newest(found);
}

/** RFC 3339 texts of one zone compare as texts up to their fraction; solver/exporter.go getBestResult. */
export function newest(results: readonly RecordResult[]): RecordResult | undefined {
  let best: RecordResult | undefined;
  for (const result of results) if (best === undefined || result.createdAt >= best.createdAt) best = result;
  return best;
}

function checkConfig(config: CacheConfig, name: string): void {
  const { records, layers } = config;
  if (records.length > MAX_RECORDS) {
    throw new ForecastError("limit", `The cache ${name} holds ${records.length} records: export it anew`);
  }
  for (const record of records) {
    for (const links of record.inputs) for (const { link } of links) checkIndex(link, records.length, "record", name);
    for (const { layer } of record.results) checkIndex(layer, layers.length, "layer", name);
    for (const chain of record.chains)
      for (const layer of chain.layers) checkIndex(layer, layers.length, "layer", name);
  }
  for (const { parent } of layers) if (parent !== -1) checkIndex(parent, layers.length, "layer", name);
  const links = (at: number, visit: (target: number) => void): void => {
    for (const each of records[at]!.inputs) for (const { link } of each) visit(link);
  };
  refuseLoops(records.length, links, name);
  const parents = (at: number, visit: (target: number) => void): void => {
    const { parent } = layers[at]!;
    if (parent !== -1) visit(parent);
  };
  refuseLoops(layers.length, parents, name);
}

function checkIndex(index: number, length: number, what: string, name: string): void {
  if (Number.isInteger(index) && index >= 0 && index < length) return;
  throw malformed(name, `names ${what} ${index} of ${length}`);
}

function malformed(name: string, what: string): ForecastError {
  return new ForecastError("cache-malformed", `The cache ${name} ${what}, so the builder ignores it: export it anew`);
}

/** Removes what nothing points to until nothing is left (Kahn); what stays is a loop. */
function refuseLoops(count: number, edges: (at: number, visit: (target: number) => void) => void, name: string): void {
  const incoming = new Int32Array(count);
  for (let at = 0; at < count; at++) edges(at, (target) => void incoming[target]!++);
  const free: number[] = [];
  incoming.forEach((many, index) => {
    if (many === 0) free.push(index);
  });
  let removed = 0;
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    removed++;
    edges(next, (target) => {
      if (--incoming[target]! === 0) free.push(target);
    });
  }
  if (removed < count) throw malformed(name, "links in a loop");
}
