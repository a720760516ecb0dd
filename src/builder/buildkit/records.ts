/**
 * Exported caches as a graph that can be asked in constant time: records by digest, and records by one of their links.
 * Several caches stay apart, as BuildKit's combined cache manager keeps its importers: a link never crosses caches.
 */
import { ForecastError } from "../../errors.ts";
import type { CacheConfig, CacheConfigSource, CacheLayer } from "../../request.ts";
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
  readonly nodes: readonly RecordNode[];
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
  const nodes: RecordNode[] = [];
  const roots = new Map<Digest, number[]>();
  const byDigest = new Map<Digest, number[]>();
  const byLink = new Map<string, number[]>();
  const linkKinds = new Set<string>();
  sources.forEach(({ config, name, store }, at) => {
    const source = store === true ? OWN_STORE : at;
    checkConfig(config, name);
    const offset = nodes.length;
    for (const record of config.records) {
      const index = nodes.length;
      nodes.push(node(config, record, source));
      push(byDigest, record.digest, index);
      if (record.inputs.length === 0) push(roots, record.digest, index);
      record.inputs.forEach((links, input) => {
        for (const { link, selector } of links) {
          linkKinds.add(`${input} ${selector} ${record.digest}`);
          push(byLink, linkKey(offset + link, input, selector, record.digest), index);
        }
      });
    }
  });
  let shapes: readonly number[] | undefined;
  return {
    nodes,
    shape: (index) => {
      shapes ??= shapesOf(sources);
      return shapes[index]!;
    },
    roots: (digest) => roots.get(digest) ?? NONE,
    withDigest: (digest) => byDigest.get(digest) ?? NONE,
    hasLink: (digest, input, selector) => linkKinds.has(`${input} ${selector} ${digest}`),
    linked: (from, input, selector, digest) => byLink.get(linkKey(from, input, selector, digest)) ?? NONE,
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

function linkKey(from: number, input: number, selector: string, digest: Digest): string {
  return `${from} ${input} ${selector} ${digest}`;
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.at(-1) !== index) list.push(index);
}

function node(config: CacheConfig, record: CacheConfig["records"][number], source: number): RecordNode {
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
  refuseLoops(
    records.map((record) => record.inputs.flatMap((links) => links.map(({ link }) => link))),
    name,
  );
  refuseLoops(
    layers.map(({ parent }) => (parent === -1 ? [] : [parent])),
    name,
  );
}

function checkIndex(index: number, length: number, what: string, name: string): void {
  if (Number.isInteger(index) && index >= 0 && index < length) return;
  throw malformed(name, `names ${what} ${index} of ${length}`);
}

function malformed(name: string, what: string): ForecastError {
  return new ForecastError("cache-malformed", `The cache ${name} ${what}, so the builder ignores it: export it anew`);
}

/** Removes what nothing points to until nothing is left (Kahn); what stays is a loop. */
function refuseLoops(edges: readonly (readonly number[])[], name: string): void {
  const incoming = new Int32Array(edges.length);
  for (const targets of edges) for (const target of targets) incoming[target]!++;
  const free: number[] = [];
  incoming.forEach((count, index) => {
    if (count === 0) free.push(index);
  });
  let removed = 0;
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    removed++;
    for (const target of edges[next]!) if (--incoming[target]! === 0) free.push(target);
  }
  if (removed < edges.length) throw malformed(name, "links in a loop");
}
