/**
 * BuildKit's provenance with mode=max, SLSA 0.2 and 1: which Dockerfile lines each vertex comes from, and its layer. Pure.
 * moby/buildkit solver/llbsolver/provenance/{types/types.go,buildconfig.go} (v0.13.2, v0.32.2).
 */
import { isDigest } from "../image/reference.ts";
import { isObject } from "./manifest.ts";

export interface Provenance {
  /** By vertex digest, as in the progress stream. */
  readonly steps: ReadonlyMap<string, ProvenanceStep>;
  /** References of FROM and COPY --from with the digest they resolved to, `docker-image` materials only. */
  readonly images: ReadonlyMap<string, string>;
}

export interface ProvenanceStep {
  /** First lines of the instructions that made it, ascending; several when stages share a FROM. */
  readonly lines: readonly number[];
  /** Its own layer blob, where the result was exported. */
  readonly layer: { readonly digest: string; readonly size: number } | undefined;
}

const V02_METADATA = "https://mobyproject.org/buildkit@v1#metadata";
const MAX_STEPS = 20_000;

/** A statement or its predicate. `undefined` when it is no provenance; mode=min gives one without steps. */
export function decodeProvenance(json: unknown): Provenance | undefined {
  const predicate = isObject(json) && isObject(json.predicate) ? json.predicate : json;
  if (!isObject(predicate)) return undefined;
  const parts = partsOf(predicate);
  if (parts === undefined) return undefined;
  const { config, metadata, materials } = parts;
  const mapping = isObject(config) && isObject(config.digestMapping) ? Object.entries(config.digestMapping) : [];
  const source = isObject(metadata) && isObject(metadata.source) ? metadata.source : {};
  const locations = isObject(source.locations) ? source.locations : {};
  const layers = isObject(metadata) && isObject(metadata.layers) ? metadata.layers : {};
  const steps = new Map<string, ProvenanceStep>();
  for (const [digest, id] of mapping.slice(0, MAX_STEPS)) {
    if (!isDigest(digest) || typeof id !== "string") continue;
    steps.set(digest, { lines: linesOf(own(locations, id)), layer: layerOf(own(layers, `${id}:0`)) });
  }
  return { steps, images: imagesOf(materials) };
}

function partsOf(predicate: Record<string, unknown>) {
  if (isObject(predicate.buildDefinition)) {
    const internal = predicate.buildDefinition.internalParameters;
    const details = isObject(predicate.runDetails) ? predicate.runDetails.metadata : undefined;
    return {
      config: isObject(internal) ? internal.buildConfig : undefined,
      metadata: isObject(details) ? (details.buildkit_metadata ?? details[V02_METADATA]) : undefined,
      materials: predicate.buildDefinition.resolvedDependencies,
    };
  }
  if (predicate.buildType === undefined && predicate.materials === undefined) return undefined;
  return {
    config: predicate.buildConfig,
    metadata: isObject(predicate.metadata) ? predicate.metadata[V02_METADATA] : undefined,
    materials: predicate.materials,
  };
}

function own(map: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

/** One location per instruction; each line of a here-document is a range of its own. */
function linesOf(entry: unknown): readonly number[] {
  const found = new Set<number>();
  for (const location of list(isObject(entry) ? entry.locations : undefined)) {
    let first: number | undefined;
    for (const range of list(isObject(location) ? location.ranges : undefined)) {
      const start = isObject(range) && isObject(range.start) ? range.start.line : undefined;
      if (Number.isSafeInteger(start)) first = Math.min(start as number, first ?? Number.POSITIVE_INFINITY);
    }
    if (first !== undefined) found.add(first);
  }
  return [...found].sort((a, b) => a - b);
}

/** Chains of blobs, one per result; the last of the first chain is the step's own. */
function layerOf(entry: unknown): ProvenanceStep["layer"] {
  const last = list(list(entry)[0]).at(-1);
  if (!isObject(last) || typeof last.digest !== "string" || !isDigest(last.digest)) return undefined;
  return typeof last.size === "number" ? { digest: last.digest, size: last.size } : undefined;
}

/** `pkg:docker/node@22?platform=linux%2Famd64` → `node:22` */
function imagesOf(materials: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const material of list(materials).slice(0, MAX_STEPS)) {
    if (!isObject(material) || typeof material.uri !== "string" || !isObject(material.digest)) continue;
    const { sha256 } = material.digest;
    const purl = /^pkg:docker\/([^@?#]{1,512})(?:@([^?#]{1,256}))?/.exec(material.uri);
    if (purl === null || typeof sha256 !== "string" || !isDigest(`sha256:${sha256}`)) continue;
    const [name, version] = [decode(purl[1] ?? ""), decode(purl[2] ?? "")];
    if (name === undefined || version === undefined) continue;
    const separator = isDigest(version) ? "@" : ":";
    found.set(version === "" ? name : `${name}${separator}${version}`, `sha256:${sha256}`);
  }
  return found;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
