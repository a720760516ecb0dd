/** OCI and Docker manifests and indexes, decoded. Pure. */
import { ForecastError } from "../errors.ts";
import { malformed, parseJson } from "../image/decode.ts";
import { acceptable, formatPlatform, matches, type Platform } from "../image/platform.ts";
import { isDigest } from "../image/reference.ts";
import { MAX_MANIFEST_BYTES, MAX_MANIFESTS } from "./limits.ts";

export const CACHE_CONFIG_TYPE = "application/vnd.buildkit.cacheconfig.v0";

export const MANIFEST_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
] as const;

/** Points at a blob by its digest. */
export interface Descriptor {
  readonly digest: string;
  /** `""` when the document does not say. */
  readonly mediaType: string;
  /** Bytes, where the document says. */
  readonly size: number | undefined;
  readonly annotations: ReadonlyMap<string, string>;
  readonly platform: Platform | undefined;
}

export type Manifest =
  | { readonly kind: "index"; readonly mediaType: string; readonly manifests: readonly Descriptor[] }
  | {
      readonly kind: "manifest";
      readonly mediaType: string;
      readonly config: Descriptor;
      readonly layers: readonly Descriptor[];
    };

/**
 * Bytes of a manifest or index. What it is follows from its fields, as BuildKit does it
 * (moby/buildkit util/imageutil/config.go DetectManifestBlobMediaType, v0.32.2). Throws `limit`, `image-malformed`.
 */
export function decodeManifest(bytes: Uint8Array, source: string): Manifest {
  const json = parseJson(bytes, MAX_MANIFEST_BYTES, source);
  if (!isObject(json)) throw malformed(source, "it is not an object");
  const mediaType = typeof json.mediaType === "string" ? json.mediaType : "";
  if (json.config !== undefined || json.layers !== undefined) {
    if (json.manifests !== undefined) throw malformed(source, "it is both a manifest and an index");
    return {
      kind: "manifest",
      mediaType,
      config: descriptor(json.config, source),
      layers: descriptors(json.layers, source),
    };
  }
  if (json.schemaVersion === 1 || json.fsLayers !== undefined) {
    throw malformed(source, "it has the old schema 1, which has no image config");
  }
  return { kind: "index", mediaType, manifests: descriptors(json.manifests, source) };
}

/** The manifest that a builder takes from an index for a platform. Attestations and caches are no candidates. */
export function manifestFor(index: readonly Descriptor[], wanted: Platform, source: string): Descriptor {
  const images = index.filter(
    (one) => one.mediaType !== CACHE_CONFIG_TYPE && !one.annotations.has("vnd.docker.reference.type"),
  );
  const found = best(images, wanted) ?? onlyUnlabelled(images);
  if (found !== undefined) return found;
  throw malformed(source, `it has no image for ${formatPlatform(wanted)}`);
}

/** Of equally good ones the first (moby/buildkit util/contentutil, containerd images.Manifest with platforms.Only). */
function best(images: readonly Descriptor[], wanted: Platform): Descriptor | undefined {
  for (const accepted of acceptable(wanted)) {
    const found = images.find(({ platform }) => platform !== undefined && matches(accepted, platform, true));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An index of one image without a platform says nothing against it. */
function onlyUnlabelled(images: readonly Descriptor[]): Descriptor | undefined {
  return images.length === 1 && images[0]?.platform === undefined ? images[0] : undefined;
}

function descriptors(json: unknown, source: string): readonly Descriptor[] {
  if (json === undefined || json === null) return [];
  if (!Array.isArray(json)) throw malformed(source, "a list is not a list");
  if (json.length > MAX_MANIFESTS * 10) {
    throw new ForecastError("limit", `${source} has ${json.length} entries, more than ${MAX_MANIFESTS * 10}; ignored.`);
  }
  return json.map((one) => descriptor(one, source));
}

function descriptor(json: unknown, source: string): Descriptor {
  if (!isObject(json)) throw malformed(source, "a descriptor is missing");
  const { digest, size } = json;
  if (typeof digest !== "string" || !isDigest(digest)) throw malformed(source, "a descriptor has no valid digest");
  if (size !== undefined && !(Number.isSafeInteger(size) && (size as number) >= 0)) {
    throw malformed(source, "a descriptor has no valid size");
  }
  return {
    digest,
    mediaType: typeof json.mediaType === "string" ? json.mediaType : "",
    size: size as number | undefined,
    annotations: textMap(json.annotations),
    platform: platform(json.platform),
  };
}

function platform(json: unknown): Platform | undefined {
  if (!isObject(json) || typeof json.os !== "string" || typeof json.architecture !== "string") return undefined;
  const features = json["os.features"];
  return {
    os: json.os,
    architecture: json.architecture,
    variant: typeof json.variant === "string" ? json.variant : "",
    osVersion: typeof json["os.version"] === "string" ? json["os.version"] : "",
    osFeatures: Array.isArray(features) ? features.filter((one) => typeof one === "string").slice(0, 64) : [],
  };
}

function textMap(json: unknown): ReadonlyMap<string, string> {
  if (!isObject(json)) return new Map();
  return new Map(Object.entries(json).filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
