/**
 * BuildKit's cache in the GitHub Actions cache (type=gha), read directly: one index per scope that the job's token can read.
 * Only look-ups and downloads; nothing here can write. moby/buildkit cache/remotecache/gha/gha.go loadScope, indexKey
 * (v0.32.2), ciProvider.loadEntry; vendored tonistiigi/go-actions-cache cache.go New, cache_v2.go loadV2, downloadV2.
 */
import { createHash } from "node:crypto";
import type { CacheConfig, CacheConfigSource } from "../cache-records.ts";
import { ForecastError } from "../errors.ts";
import { decodeGhaIndex } from "./cache-config.ts";
import { type HttpAnswer, httpRequest } from "./http.ts";
import { MAX_GHA_INDEX_BYTES, MAX_GHA_LAYERS, MAX_SMALL_ANSWER_BYTES } from "./limits.ts";
import { isObject } from "./manifest.ts";

export interface GhaOptions {
  /** ACTIONS_RESULTS_URL; `""` where the server has no cache service version 2. */
  readonly resultsUrl: string;
  /** ACTIONS_RUNTIME_TOKEN */
  readonly token: string;
  readonly timeoutMs: number;
}

export interface GhaScope {
  /** `refs/heads/main` */
  readonly ref: string;
  readonly readable: boolean;
  readonly writable: boolean;
}

/** go-actions-cache cache.go version: the same for every key. */
const ENTRY_VERSION = createHash("sha256").update("|go-actionscache-1.0").digest("hex");
const SERVICE = "twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL";
const MAX_TOKEN_LENGTH = 64 * 1024;
const MAX_SCOPES = 16;
/** Look-ups under way at a time. */
const LAYERS_AT_ONCE = 16;
const ADVICE = "The forecast goes on without the type=gha cache.";

/**
 * The caches under one `scope=` attribute (default `buildkit`), one per git ref whose entries this job may read.
 * @param version attribute `version`; `1` asks for the old service. @param url attribute `url_v2`, in place of the job's own.
 * Throws `cache-service`, `cache-malformed`, `timeout`, `limit`.
 */
export async function readGhaCaches(
  scope: string,
  version: string,
  url: string,
  options: GhaOptions,
): Promise<readonly CacheConfigSource[]> {
  const base = url || options.resultsUrl;
  if (version === "1" || base === "" || !URL.canParse(base)) {
    throw new ForecastError(
      "cache-service",
      `This server has no Actions cache service of version 2, so the type=gha cache cannot be read. ${ADVICE}`,
    );
  }
  const scopes = tokenScopes(options.token).slice(0, MAX_SCOPES);
  const found = await Promise.all(
    scopes.map(async ({ ref }) => {
      const name = `gha scope ${scope}, ${ref}`;
      const bytes = await readEntry(new URL(base), indexKey(scope, ref), name, options);
      return bytes === undefined ? [] : [{ name, config: decodeGhaIndex(bytes, MAX_GHA_INDEX_BYTES, name) }];
    }),
  );
  const caches = found.flat();
  const gone = await evictedLayers(caches, new URL(base), options);
  return gone.size === 0 ? caches : caches.map(({ name, config }) => ({ name, config: withoutLayers(config, gone) }));
}

/**
 * Blobs that the indexes name and the service does not have any more: each layer is an entry of its own, and the service
 * drops the least recently used ones, while every import of the index keeps that.
 */
async function evictedLayers(
  caches: readonly CacheConfigSource[],
  base: URL,
  options: GhaOptions,
): Promise<ReadonlySet<string>> {
  const left = [...new Set(caches.flatMap(({ config }) => config.layers.map(({ blob }) => blob)))];
  if (left.length > MAX_GHA_LAYERS) {
    throw new ForecastError("limit", `The type=gha cache has more than ${MAX_GHA_LAYERS} layers. ${ADVICE}`);
  }
  const gone = new Set<string>();
  const work = async (): Promise<void> => {
    for (let blob = left.pop(); blob !== undefined; blob = left.pop()) {
      if ((await downloadUrl(base, `buildkit-blob-1-${blob}`, blob, options)) === undefined) gone.add(blob);
    }
  };
  await Promise.all(Array.from({ length: LAYERS_AT_ONCE }, work));
  return gone;
}

/** A result is its whole chain of layers: with one of them gone BuildKit cannot load it, and runs the step. */
function withoutLayers({ layers, records }: CacheConfig, gone: ReadonlySet<string>): CacheConfig {
  const isWhole = (index: number): boolean => {
    const seen = new Set<number>();
    // A chain that comes back to itself is refused later, as the importer does.
    for (let at = index; !seen.has(at); ) {
      const layer = layers[at];
      if (layer === undefined) return true;
      if (gone.has(layer.blob)) return false;
      seen.add(at);
      at = layer.parent;
    }
    return true;
  };
  return {
    layers,
    records: records.map((record) => ({
      ...record,
      results: record.results.filter(({ layer }) => isWhole(layer)),
      chains: record.chains.filter((chain) => chain.layers.every((layer) => !gone.has(layers[layer]!.blob))),
    })),
  };
}

/** Name of the newest index by prefix; BuildKit appends `#1`, `#2` … */
export function indexKey(scope: string, ref: string): string {
  return `index-${scope}-1-${createHash("sha256").update(ref).digest("hex").slice(0, 8)}`;
}

/** Git refs of the token's `ac` claim, in its order. The signature is the service's to check. Throws `cache-service`. */
export function tokenScopes(token: string): readonly GhaScope[] {
  const payload = token.length > MAX_TOKEN_LENGTH ? undefined : token.split(".")[1];
  const claims = decodeJson(payload === undefined ? "" : Buffer.from(payload, "base64url").toString("utf8"));
  const access = isObject(claims) && typeof claims.ac === "string" ? decodeJson(claims.ac) : undefined;
  if (!Array.isArray(access)) {
    throw new ForecastError("cache-service", `The job's token names no cache scopes. ${ADVICE}`);
  }
  return access
    .filter(isObject)
    .filter(({ Scope, Permission }) => typeof Scope === "string" && typeof Permission === "number")
    .map(({ Scope, Permission }) => ({
      ref: Scope as string,
      readable: ((Permission as number) & 1) !== 0,
      writable: ((Permission as number) & 2) !== 0,
    }));
}

/** The entry's bytes, `undefined` when there is none. */
async function readEntry(base: URL, key: string, name: string, options: GhaOptions): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt++) {
    const link = await downloadUrl(base, key, name, options);
    if (link === undefined) return undefined;
    const answer = await httpRequest(link, {
      limit: MAX_GHA_INDEX_BYTES,
      timeoutMs: options.timeoutMs,
      code: "cache-service",
      advice: ADVICE,
    });
    if (answer.status === 200) return answer.body;
    // The signature may have run out between the two requests: ask once more for a new one.
    const expired = answer.status === 403 || answer.status === 401;
    if (!expired || attempt > 1) throw refused(name, answer);
  }
}

async function downloadUrl(base: URL, key: string, name: string, options: GhaOptions): Promise<URL | undefined> {
  const folder = new URL(base.href.endsWith("/") ? base.href : `${base.href}/`);
  const answer = await httpRequest(new URL(SERVICE, folder), {
    method: "POST",
    headers: { "content-type": "application/json" },
    authorization: `Bearer ${options.token}`,
    body: JSON.stringify({ key, restore_keys: [key], version: ENTRY_VERSION }),
    limit: MAX_SMALL_ANSWER_BYTES,
    timeoutMs: options.timeoutMs,
    code: "cache-service",
    advice: ADVICE,
  });
  if (answer.status !== 200) throw refused(name, answer);
  const json = decodeJson(new TextDecoder().decode(answer.body));
  if (!isObject(json)) throw new ForecastError("cache-service", `The cache service sends no JSON. ${ADVICE}`);
  if (json.ok !== true) return undefined;
  const { signed_download_url: link, matched_key: matched } = json;
  if (typeof link !== "string" || !URL.canParse(link) || !/^https?:/.test(link)) {
    throw new ForecastError("cache-service", `The cache service sends no address for ${name}. ${ADVICE}`);
  }
  // Keys are found by prefix: `…-1-abcdef01-sig` belongs to signed caches, which this importer does not read.
  const isIndex = typeof matched === "string" && (matched === key || matched.startsWith(`${key}#`));
  return isIndex ? new URL(link) : undefined;
}

function refused(name: string, answer: HttpAnswer): ForecastError {
  return new ForecastError("cache-service", `The cache service answered ${answer.status} for ${name}. ${ADVICE}`);
}

function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
