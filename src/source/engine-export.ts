/**
 * Export of an engine's images. Images built there need no download: their history follows from the chain of inspects
 * (inspect.ts). Others (bases, loaded and pulled images) are read from one `docker save` stream, within a budget, unless
 * the caller knows them already.
 */
import { ForecastError, toForecastError } from "../errors.ts";
import type { HistoryEntry, RecordedImage } from "../image/config.ts";
import { createdAt } from "../image/history.ts";
import { isWholeSeconds } from "../image/instant.ts";
import { matches, type Platform, platformOfConfig } from "../image/platform.ts";
import { canonicalName, familiarName, isDigest, tryParseReference } from "../image/reference.ts";
import { documentsOfStream, imagesOfArchive } from "./archive.ts";
import type { EngineClient } from "./engine-client.ts";
import {
  builtEntry,
  decodeHistory,
  decodeInspect,
  type HistoryLine,
  type Inspected,
  layerSizes,
  recordOf,
  roughHistory,
} from "./inspect.ts";
import { MAX_IMAGES } from "./limits.ts";
import { isObject } from "./manifest.ts";
import { jsonObjects } from "./progress.ts";

export interface ExportOptions {
  /** References or ids: with each come its ancestors and everything built on them. `undefined`: the whole store. */
  readonly wanted: readonly string[] | undefined;
  /** Images already known (last record, registry), found by id or digest; their history is not read again. */
  readonly known: readonly RecordedImage[];
  /** Bytes that may stream out of the engine for exact histories. 0: none, such histories are in whole seconds. */
  readonly maxStreamBytes: number;
  /** For that stream. */
  readonly streamTimeoutMs: number;
  /** Chooses among the platforms of one image; `undefined`: the engine's own. */
  readonly platform: Platform | undefined;
}

export interface EngineImages {
  /** Newest first. */
  readonly images: readonly RecordedImage[];
  /** One sentence each. */
  readonly warnings: readonly string[];
}

const CONCURRENCY = 8;

export async function exportImages(client: EngineClient, options: ExportOptions): Promise<EngineImages> {
  const warnings: string[] = [];
  const listed = await listImages(client, warnings);
  const chosen = options.wanted === undefined ? listed : await closure(client, listed, options.wanted);
  const inspected = await inspectAll(client, chosen, await loadedIds(client));
  const lines = await historyLines(client, inspected);
  const exact = knownHistories(inspected, options.known);
  await saveRoots(client, inspected, exact, options, warnings);
  const images = [...inspected.values()].map((image) => assemble(image, inspected, lines, exact));
  return { images: images.sort(newestFirst), warnings };
}

/** The engine lists by whole seconds, in any order within one: equal stores must give equal records. */
function newestFirst(a: RecordedImage, b: RecordedImage): number {
  const [left, right] = [createdAt(a.config) ?? 0n, createdAt(b.config) ?? 0n];
  if (left !== right) return left > right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

interface Listed {
  readonly id: string;
  readonly parent: string;
  readonly names: readonly string[];
}

async function listImages(client: EngineClient, warnings: string[]): Promise<readonly Listed[]> {
  const json = await client.get("/images/json", { all: "1" });
  if (!Array.isArray(json)) throw new ForecastError("engine", "The docker engine lists no images. Check its log.");
  if (json.length > MAX_IMAGES) {
    warnings.push(`The engine has ${json.length} images; the newest ${MAX_IMAGES} are recorded.`);
  }
  const all = json.filter(isObject).map((one) => ({
    id: text(one.Id),
    parent: text(one.ParentId),
    names: Array.isArray(one.RepoTags) ? one.RepoTags.filter((name) => typeof name === "string") : [],
  }));
  return all.filter(({ id }) => isDigest(id)).slice(0, MAX_IMAGES);
}

/** Each wanted image, its ancestors, and all that was built on any of those: the candidates of the builder's probe. */
async function closure(
  client: EngineClient,
  listed: readonly Listed[],
  wanted: readonly string[],
): Promise<readonly Listed[]> {
  const byId = new Map(listed.map((image) => [image.id, image]));
  const roots = new Set<string>();
  for (const reference of wanted) {
    let id = await idOf(client, reference);
    for (let parent = byId.get(id)?.parent; parent !== undefined && byId.has(parent); parent = byId.get(id)?.parent) {
      id = parent;
    }
    roots.add(id);
  }
  const chosen = new Set<string>();
  const children = Map.groupBy(listed, (image) => image.parent);
  const open = [...roots].filter((id) => byId.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (chosen.has(id)) continue;
    chosen.add(id);
    open.push(...(children.get(id) ?? []).map((image) => image.id));
  }
  return listed.filter((image) => chosen.has(image.id));
}

async function idOf(client: EngineClient, reference: string): Promise<string> {
  return (await inspect(client, reference))?.id ?? "";
}

/**
 * Images that `docker load` brought, from the engine's own list of recent events: a loaded chain has parents like a built
 * one, but engines since 25.0.2 do not use it as cache, and nothing else in the API tells the two apart.
 */
async function loadedIds(client: EngineClient): Promise<ReadonlySet<string>> {
  // With its fraction: a whole second would leave out what was loaded within it.
  const until = (Date.now() / 1000).toFixed(3);
  const filters = JSON.stringify({ type: ["image"], event: ["load"] });
  const text = await client.text("/events", { since: "0", until, filters });
  const ids = [...jsonObjects(text)].map((event) => (isObject(event) && isObject(event.Actor) ? event.Actor.ID : ""));
  return new Set(ids.filter((id): id is string => typeof id === "string" && isDigest(id)));
}

async function inspectAll(
  client: EngineClient,
  listed: readonly Listed[],
  loaded: ReadonlySet<string>,
): Promise<Map<string, Inspected>> {
  const found = new Map<string, Inspected>();
  const results = await parallel(listed, async ({ id }) => await inspect(client, id));
  listed.forEach(({ id, parent, names }, at) => {
    const image = results[at];
    if (image === undefined) return;
    // inspect leaves out what the list has in some versions, and the other way round.
    const merged = names.filter((name) => name !== "<none>:<none>" && !image.names.includes(name));
    found.set(id, {
      ...image,
      parent: image.parent || parent,
      names: [...image.names, ...merged],
      loaded: loaded.has(id),
    });
  });
  return found;
}

export async function inspect(client: EngineClient, reference: string): Promise<Inspected | undefined> {
  const name = nameInUrl(reference);
  if (name === undefined) return undefined;
  const json = await client.get(`/images/${name}/json`);
  return json === undefined ? undefined : decodeInspect(json, `The engine's image ${reference}`);
}

/** Only ids and valid references get into a URL path. */
function nameInUrl(reference: string): string | undefined {
  if (isDigest(reference) || /^[0-9a-f]{12,64}$/.test(reference)) return reference;
  const parsed = tryParseReference(reference);
  return parsed === undefined ? undefined : familiarName(parsed);
}

/** History lines of every image, from one question per image that nothing else was built on. */
export async function historyLines(
  client: EngineClient,
  images: ReadonlyMap<string, Inspected>,
): Promise<ReadonlyMap<string, readonly HistoryLine[]>> {
  const parents = new Set([...images.values()].map((image) => image.parent));
  const leaves = [...images.keys()].filter((id) => !parents.has(id));
  const found = new Map<string, readonly HistoryLine[]>();
  await parallel(leaves, async (leaf) => {
    const json = await client.get(`/images/${leaf}/history`);
    if (json === undefined) return;
    const lines = decodeHistory(json, `The engine's image ${leaf}`);
    found.set(leaf, lines);
    lines.forEach((line, at) => {
      if (images.has(line.id) && !found.has(line.id)) found.set(line.id, lines.slice(0, at + 1));
    });
  });
  return found;
}

export function knownHistories(
  images: ReadonlyMap<string, Inspected>,
  known: readonly RecordedImage[],
): Map<string, RecordedImage> {
  const found = new Map<string, RecordedImage>();
  for (const image of images.values()) {
    const same = known.find((one) => isSame(one, image));
    if (same !== undefined) found.set(image.id, same);
  }
  return found;
}

/** Content-addressed: an equal id or digest is the same config. Rough histories are worth reading again. */
function isSame(known: RecordedImage, image: Inspected): boolean {
  const { history, rootfs } = known.config;
  if (history.length === 0 || isRough(history)) return false;
  if (rootfs.diff_ids.join() !== image.config.rootfs.diff_ids.join()) return false;
  return [known.id, known.manifestDigest, known.indexDigest].includes(image.id);
}

function isRough(history: readonly HistoryEntry[]): boolean {
  return history.every((entry) => entry.created === undefined || isWholeSeconds(entry.created));
}

/** Reads the exact configs of images that were not built here, in one stream, the smallest first within the budget. */
async function saveRoots(
  client: EngineClient,
  images: ReadonlyMap<string, Inspected>,
  exact: Map<string, RecordedImage>,
  options: ExportOptions,
  warnings: string[],
): Promise<void> {
  // The engine refuses to save an image without layers, and with it all that are asked for beside it.
  const roots = [...images.values()].filter(
    (image) => !images.has(image.parent) && !exact.has(image.id) && image.config.rootfs.diff_ids.length > 0,
  );
  const names = new Set((options.wanted ?? []).map(spelled));
  const isWanted = (image: Inspected): boolean => image.names.some((name) => names.has(spelled(name)));
  roots.sort((a, b) => Number(isWanted(b)) - Number(isWanted(a)) || a.size - b.size);
  const ids: string[] = [];
  let bytes = 0;
  for (const root of roots) {
    bytes += root.size;
    if (bytes > options.maxStreamBytes) break;
    ids.push(root.id);
  }
  try {
    if (ids.length > 0) await save(client, ids, images, exact, options);
  } catch (error) {
    warnings.push(toForecastError(error, "engine").message);
  }
  const rough = roots.filter((image) => !exact.has(image.id)).flatMap((image) => image.names.slice(0, 1));
  if (rough.length > 0) {
    warnings.push(
      `The history of ${rough.slice(0, 5).join(", ")} is known in whole seconds only, so matches with it stay unknown. Give the image's config with the input image-configs.`,
    );
  }
}

function spelled(name: string): string {
  const parsed = tryParseReference(name);
  return parsed === undefined ? name : canonicalName(parsed);
}

async function save(
  client: EngineClient,
  ids: readonly string[],
  images: ReadonlyMap<string, Inspected>,
  exact: Map<string, RecordedImage>,
  options: ExportOptions,
): Promise<void> {
  const signal = AbortSignal.timeout(options.streamTimeoutMs);
  const stream = await client.stream("/images/get", { names: ids }, signal);
  // What the engine calls the size leaves out tar headers and, in some versions, compression the wrong way round.
  const documents = await documentsOfStream(stream, options.maxStreamBytes * 2 + 64 * 1024 * 1024, "The docker save");
  const saved = await imagesOfArchive(documents, "The docker save");
  for (const id of ids) {
    const image = images.get(id);
    if (image === undefined) continue;
    const same = saved.find((one) => isSavedAs(one, image, options.platform));
    if (same !== undefined) exact.set(id, same);
  }
}

function isSavedAs(saved: RecordedImage, image: Inspected, platform: Platform | undefined): boolean {
  if (![saved.id, saved.manifestDigest, saved.indexDigest].includes(image.id)) return false;
  // One id of the containerd store may stand for several platforms; the one that was inspected has these layers.
  if (saved.config.rootfs.diff_ids.join() !== image.config.rootfs.diff_ids.join()) return false;
  return platform === undefined || matches(platform, platformOfConfig(saved.config));
}

export function assemble(
  image: Inspected,
  images: ReadonlyMap<string, Inspected>,
  lines: ReadonlyMap<string, readonly HistoryLine[]>,
  exact: ReadonlyMap<string, RecordedImage>,
): RecordedImage {
  const own = lines.get(image.id) ?? [];
  const history = historyOf(image, images, own, exact);
  const source = exact.get(image.id);
  const record = recordOf(image, history, layerSizes(own, history));
  if (source === undefined) return record;
  const { indexDigest, manifestDigest, mediaType, compressedSizes, containerConfig } = source;
  return {
    ...record,
    ...(indexDigest === undefined ? {} : { indexDigest }),
    ...(manifestDigest === undefined ? {} : { manifestDigest }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(compressedSizes === undefined ? {} : { compressedSizes }),
    ...(containerConfig === undefined || record.containerConfig !== undefined ? {} : { containerConfig }),
    config: source.config,
  };
}

/** Exact where the chain down to an exact root is whole; else the engine's lines. */
function historyOf(
  image: Inspected,
  images: ReadonlyMap<string, Inspected>,
  lines: readonly HistoryLine[],
  exact: ReadonlyMap<string, RecordedImage>,
): readonly HistoryEntry[] {
  const appended: HistoryEntry[] = [];
  let at = image;
  for (let line = lines.length - 1; line >= 0; line--) {
    const known = exact.get(at.id);
    if (known !== undefined) {
      if (known.config.history.length === line + 1) return [...known.config.history, ...appended.reverse()];
      break;
    }
    const parent = images.get(at.parent);
    if (parent === undefined && line === 0 && at.config.rootfs.diff_ids.length === 0) {
      // The first step of a FROM scratch stage, when it makes no layer.
      return [builtEntry(at, at, lines[line]?.createdBy ?? ""), ...appended.reverse()];
    }
    if (parent === undefined) break;
    appended.push(builtEntry(at, parent, lines[line]?.createdBy ?? ""));
    at = parent;
  }
  return roughHistory(lines, image.config.rootfs.diff_ids.length);
}

/** Runs `work` over all items, few at a time, results in the order of the items. */
async function parallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
  return results;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
