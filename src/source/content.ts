/** Blobs by digest, wherever they are: registry, OCI layout, archive. What is read is verified against its digest. */
import { createHash } from "node:crypto";
import type { CacheConfig, CacheConfigSource } from "../cache-records.ts";
import type { RecordedImage } from "../image/config.ts";
import { decodeImageConfig, MAX_CONFIG_BYTES, malformed } from "../image/decode.ts";
import { formatPlatform, type Platform } from "../image/platform.ts";
import { decodeCacheConfig, decodeInlineCache } from "./cache-config.ts";
import { MAX_CACHE_CONFIG_BYTES, MAX_MANIFEST_BYTES, MAX_MANIFESTS } from "./limits.ts";
import { CACHE_CONFIG_TYPE, type Descriptor, decodeManifest, type Manifest, manifestFor } from "./manifest.ts";

export interface Content {
  /** Shown to people: `registry example/app:1`, `layout ./cache`. */
  readonly name: string;
  /** The manifest or index that the name, tag or digest points at. */
  readonly root: Descriptor;
  /** Bytes of a blob. Throws `limit` above `limit` bytes, the place's own code when it cannot be read. */
  read(blob: Descriptor, limit: number): Promise<Uint8Array>;
  /** False for blobs that an index lists but that were left out here. Absent: everything listed is there. */
  has?(digest: string): boolean;
}

/** Same bytes when they have the digest, else throws `image-malformed`. */
export function verified(bytes: Uint8Array, digest: string, source: string): Uint8Array {
  const at = digest.indexOf(":");
  const hex = createHash(digest.slice(0, at)).update(bytes).digest("hex");
  if (hex === digest.slice(at + 1)) return bytes;
  throw malformed(source, `its content is not what ${digest.slice(0, at + 13)}… names`);
}

/** sha256 digest of bytes, `sha256:…`. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

export function descriptorOf(digest: string, mediaType = "", size?: number): Descriptor {
  return { digest, mediaType, size, annotations: new Map(), platform: undefined };
}

/** The image that `content` holds for a platform. `id` is the config digest. Throws ForecastError. */
export async function readImage(content: Content, wanted: Platform, names: readonly string[]): Promise<RecordedImage> {
  const root = await readManifest(content, content.root);
  if (root.kind === "manifest") return await imageOf(content, root, { manifestDigest: content.root.digest }, names);
  const chosen = manifestFor(root.manifests, wanted, content.name);
  const manifest = await readManifest(content, chosen);
  if (manifest.kind !== "manifest") throw malformed(content.name, "an index lies inside an index");
  const digests = { indexDigest: content.root.digest, manifestDigest: chosen.digest };
  return await imageOf(content, manifest, digests, names);
}

/** Every image that `content` holds, with its platform as text. */
export async function readImages(content: Content, names: readonly string[]): Promise<readonly RecordedImage[]> {
  const root = await readManifest(content, content.root);
  if (root.kind === "manifest") return [await imageOf(content, root, { manifestDigest: content.root.digest }, names)];
  const images: RecordedImage[] = [];
  for (const one of root.manifests.slice(0, MAX_MANIFESTS)) {
    if (one.mediaType === CACHE_CONFIG_TYPE || one.annotations.has("vnd.docker.reference.type")) continue;
    if (content.has?.(one.digest) === false) continue;
    const manifest = await readManifest(content, one);
    if (manifest.kind !== "manifest" || manifest.config.mediaType === CACHE_CONFIG_TYPE) continue;
    const digests = { indexDigest: content.root.digest, manifestDigest: one.digest };
    images.push(await imageOf(content, manifest, digests, names));
  }
  return images;
}

async function imageOf(
  content: Content,
  manifest: Manifest & { kind: "manifest" },
  digests: { readonly manifestDigest: string; readonly indexDigest?: string },
  names: readonly string[],
): Promise<RecordedImage> {
  const bytes = await content.read(manifest.config, MAX_CONFIG_BYTES);
  const config = decodeImageConfig(bytes, content.name);
  const sizes = manifest.layers.map((layer) => layer.size);
  return {
    id: manifest.config.digest,
    parent: undefined,
    ...digests,
    ...(manifest.mediaType === "" ? {} : { mediaType: manifest.mediaType }),
    names,
    config,
    ...(config.container_config === undefined ? {} : { containerConfig: config.container_config }),
    ...(sizes.every((size) => size !== undefined) ? { compressedSizes: sizes } : {}),
  };
}

/**
 * The BuildKit caches that `content` holds: its cache config, or the inline caches of its images, one per platform.
 * moby/buildkit cache/remotecache/import.go contentCacheImporter.Resolve, importInlineCache (v0.32.2).
 */
export async function readCaches(content: Content): Promise<readonly CacheConfigSource[]> {
  const root = await readManifest(content, content.root, MAX_CACHE_CONFIG_BYTES);
  const layers = root.kind === "index" ? root.manifests : root.layers;
  const cache = root.kind === "index" ? lastCache(root.manifests) : root.config;
  if (cache?.mediaType === CACHE_CONFIG_TYPE) {
    const bytes = await content.read(cache, MAX_CACHE_CONFIG_BYTES);
    return [{ name: content.name, config: decodeCacheConfig(bytes, layers, content.name) }];
  }
  if (root.kind === "manifest") return sourceOf(content.name, await inlineOf(content, root));
  const found: CacheConfigSource[] = [];
  for (const one of root.manifests.slice(0, MAX_MANIFESTS)) {
    if (one.annotations.has("vnd.docker.reference.type")) continue;
    const manifest = await readManifest(content, one);
    if (manifest.kind !== "manifest") continue;
    const where = one.platform === undefined ? content.name : `${content.name} ${formatPlatform(one.platform)}`;
    found.push(...sourceOf(where, await inlineOf(content, manifest)));
  }
  return found;
}

function lastCache(manifests: readonly Descriptor[]): Descriptor | undefined {
  return manifests.findLast((one) => one.mediaType === CACHE_CONFIG_TYPE);
}

function sourceOf(name: string, config: CacheConfig | undefined): readonly CacheConfigSource[] {
  return config === undefined ? [] : [{ name: `${name} (inline)`, config }];
}

async function inlineOf(content: Content, manifest: Manifest & { kind: "manifest" }): Promise<CacheConfig | undefined> {
  if (manifest.layers.length === 0) return undefined;
  const config = decodeImageConfig(await content.read(manifest.config, MAX_CONFIG_BYTES), content.name);
  return decodeInlineCache(config, manifest.layers, content.name);
}

async function readManifest(content: Content, blob: Descriptor, limit = MAX_MANIFEST_BYTES): Promise<Manifest> {
  return decodeManifest(await content.read(blob, limit), content.name);
}
