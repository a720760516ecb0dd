/**
 * `cache-from` entries as docker/build-push-action and buildx write them, and the caches they name.
 * docker/buildx util/buildflags/cache.go ParseCacheEntry (v0.36.1); moby/buildkit client/solve.go parseCacheOptions (v0.32.2).
 */
import { resolve } from "node:path";
import type { CacheConfigSource } from "../cache-records.ts";
import { ForecastError, toForecastError } from "../errors.ts";
import type { RecordedImage } from "../image/config.ts";
import { decodeInlineCache } from "./cache-config.ts";
import { readCaches } from "./content.ts";
import { csvFields } from "./csv.ts";
import { type GhaOptions, readGhaCaches } from "./gha.ts";
import { openLayout } from "./layout.ts";
import type { Registry } from "./registry.ts";

export interface CacheEntry {
  /** `registry`, `gha`, `local`, `s3`, `azblob` … */
  readonly type: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface CacheSources {
  readonly registry: Registry | undefined;
  /** Token and address of the job's cache service; `undefined` outside GitHub. */
  readonly gha: GhaOptions | undefined;
  /** An image of the local engine with its config, for inline caches that were never pushed; `undefined`: no engine. */
  readonly engineImage: ((reference: string) => Promise<RecordedImage | undefined>) | undefined;
  /** Folder that `type=local` paths are relative to. */
  readonly base: string;
}

export interface Caches {
  readonly configs: readonly CacheConfigSource[];
  /** One sentence per entry that gave nothing because of a fault; the forecast is then about what is left. */
  readonly warnings: readonly string[];
  /** Entries whose cache could not be read, as written: what they hold is unknown, not absent. */
  readonly unread: readonly string[];
}

/** One entry as written → entries; several for the short form `a,b`. Throws `input`. */
export function parseCacheEntry(text: string): readonly CacheEntry[] {
  if (text === "") return [];
  const fields = csvFields(text);
  if (fields === undefined) throw bad(text, "its quotes do not match");
  if (!text.includes("=")) {
    return fields.map((ref) => ({ type: "registry", attributes: new Map([["ref", ref]]) }));
  }
  const attributes = new Map<string, string>();
  for (const field of fields) {
    const at = field.indexOf("=");
    if (at === -1) throw bad(text, `${JSON.stringify(field)} is no key=value`);
    attributes.set(field.slice(0, at).toLowerCase(), field.slice(at + 1));
  }
  const type = attributes.get("type") ?? "";
  attributes.delete("type");
  if (type === "") throw bad(text, "it has no type");
  return [{ type, attributes }];
}

/** Reads all caches, each failure a warning, as BuildKit goes on without a cache that cannot be imported. */
export async function readCacheFrom(entries: readonly string[], sources: CacheSources): Promise<Caches> {
  const read = entries.map(async (text) => {
    try {
      const parsed = parseCacheEntry(text);
      return { text, configs: (await Promise.all(parsed.map((entry) => readEntry(entry, sources)))).flat() };
    } catch (error) {
      return { text, error: toForecastError(error, "cache-malformed") };
    }
  });
  const results = await Promise.all(read);
  return {
    configs: results.flatMap((result) => result.configs ?? []),
    warnings: results.flatMap((result) => (result.error === undefined ? [] : [result.error.message])),
    // A cache that does not exist yet is as empty for the builder as it is for us.
    unread: results.flatMap(({ text, error }) => (error === undefined || error.code === "absent" ? [] : [text])),
  };
}

async function readEntry(entry: CacheEntry, sources: CacheSources): Promise<readonly CacheConfigSource[]> {
  const get = (name: string): string => entry.attributes.get(name) ?? "";
  if (entry.type === "registry") return await readRegistry(get("ref"), isTrue(get("registry.insecure")), sources);
  if (entry.type === "local") return await readLocal(entry.attributes, sources.base);
  if (entry.type === "gha") {
    if (sources.gha === undefined) {
      throw new ForecastError("cache-service", "type=gha caches can only be read inside a GitHub Actions job.");
    }
    return await readGhaCaches(get("scope") || "buildkit", get("version"), get("url_v2"), sources.gha);
  }
  throw new ForecastError(
    "input",
    `Caches of type=${entry.type.slice(0, 40)} are not read; steps that only it holds are forecast without it. Use type=registry, gha or local.`,
  );
}

/** Go's strconv.ParseBool. */
function isTrue(text: string): boolean {
  return ["1", "t", "T", "TRUE", "true", "True"].includes(text);
}

async function readRegistry(
  ref: string,
  insecure: boolean,
  sources: CacheSources,
): Promise<readonly CacheConfigSource[]> {
  if (ref === "") throw bad("type=registry", "it has no ref");
  try {
    if (sources.registry !== undefined) return await readCaches(await sources.registry(ref, insecure));
  } catch (error) {
    // The engine may hold the image that the registry does not give out.
    const local = await readEngine(ref, sources);
    if (local.length > 0) return local;
    throw error;
  }
  return await readEngine(ref, sources);
}

async function readEngine(ref: string, sources: CacheSources): Promise<readonly CacheConfigSource[]> {
  const image = await sources.engineImage?.(ref).catch(() => undefined);
  if (image === undefined) return [];
  const name = `engine ${ref} (inline)`;
  const config = decodeInlineCache(image.config, undefined, name);
  return config === undefined ? [] : [{ name, config }];
}

async function readLocal(attributes: ReadonlyMap<string, string>, base: string): Promise<readonly CacheConfigSource[]> {
  const source = attributes.get("src") ?? "";
  if (source === "") throw bad("type=local", "it has no src");
  const choose = { tag: attributes.get("tag") ?? "latest", digest: attributes.get("digest") || undefined };
  const content = await openLayout(resolve(base, source), choose);
  return await readCaches({ ...content, name: `local ${source}` });
}

function bad(text: string, why: string): ForecastError {
  return new ForecastError(
    "input",
    `The cache-from entry ${JSON.stringify(text.slice(0, 200))} cannot be read (${why}). Write it as for buildx.`,
  );
}
