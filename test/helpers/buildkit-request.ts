/** A corpus case as the question that the builder is asked. */
import { createHash } from "node:crypto";
import { memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import type { ImageConfig } from "../../src/image/config.ts";
import type {
  BuildOptions,
  BuildRequest,
  CacheConfig,
  NamedContext,
  Records,
  ResolvedImage,
} from "../../src/request.ts";
import { type CorpusBuild, type CorpusCase, type CorpusOptions, corpusBases } from "./buildkit-corpus.ts";

interface CapturedBase {
  readonly manifest_digest: string;
  readonly config: ImageConfig;
}

/** The builder that the cases were captured from. */
export const CORPUS_VERSION = "0.13.2";

export function corpusRequest(
  corpusCase: CorpusCase,
  side: "before" | "after",
  engine: BuildRequest["engine"] = { version: CORPUS_VERSION, platform: "linux/amd64" },
): BuildRequest {
  const given = corpusCase.options[side];
  const tree = corpusCase.tree(side);
  const name = given.file ?? "Dockerfile";
  const ignore = (path: string) => {
    const text = textOf(tree, path);
    return text === undefined ? undefined : { path, text };
  };
  const dockerignore = ignore(".dockerignore");
  const dockerfileDockerignore = ignore(`${name}.dockerignore`);
  return {
    dockerfile: { path: name, text: textOf(tree, name)! },
    dockerfileInContext: name,
    context: tree,
    contextKind: "directory",
    ignoreFiles: {
      ...(dockerignore === undefined ? {} : { dockerignore }),
      ...(dockerfileDockerignore === undefined ? {} : { dockerfileDockerignore }),
    },
    options: corpusOptions(given, tree),
    engine,
    image: corpusImage,
    remote: (url) => remote(url, given),
    now: 0,
  };
}

function textOf(tree: FileTree, path: string): string | undefined {
  if (tree.entry(path) === undefined) return undefined;
  return Buffer.from(tree.read(path, 1 << 20)!).toString("utf8");
}

function corpusImage(reference: string): ResolvedImage | undefined {
  const [name] = reference.split("@");
  const base = corpusBases()[name === "basis" ? "base:1" : name!] as CapturedBase | undefined;
  if (base === undefined) return undefined;
  const image = {
    id: base.manifest_digest,
    parent: undefined,
    manifestDigest: base.manifest_digest,
    names: [name!],
    config: { ...base.config, config: base.config.config ?? {} },
  };
  return { image, source: "engine" };
}

function remote(url: string, given: CorpusOptions): ReturnType<BuildRequest["remote"]> {
  const served = given.http?.[new URL(url).pathname.slice(1)];
  if (served === undefined) return undefined;
  const body = Buffer.from(served[0]);
  const lastModified = served[1];
  return {
    url,
    sha256: createHash("sha256").update(body).digest("hex"),
    body,
    ...(lastModified === null ? {} : { lastModified }),
  };
}

function corpusOptions(given: CorpusOptions, tree: FileTree): BuildOptions {
  const extra = flags(given.extra ?? []);
  const one = (name: string): string | undefined => extra.get(name)?.[0];
  return {
    buildArgs: new Map(Object.entries(given.args ?? {})),
    target: given.target,
    labels: new Map(),
    platform: one("--platform"),
    noCache: given.no_cache === true,
    noCacheFilter: Array.isArray(given.no_cache) ? given.no_cache : [],
    cacheFrom: [],
    pull: false,
    network: given.network ?? "none",
    addHosts: extra.get("--add-host") ?? [],
    ulimits: extra.get("--ulimit") ?? [],
    shmSize: one("--shm-size"),
    cgroupParent: one("--cgroup-parent"),
    namedContexts: namedContexts(given, tree),
    squash: false,
    buildah: {} as BuildOptions["buildah"],
  };
}

function flags(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (let i = 0; i + 1 < words.length; i += 2) found.set(words[i]!, [...(found.get(words[i]!) ?? []), words[i + 1]!]);
  return found;
}

function namedContexts(given: CorpusOptions, tree: FileTree): ReadonlyMap<string, NamedContext> {
  return new Map(
    Object.entries(given.contexts ?? {}).map(([name, where]): [string, NamedContext] => {
      if (where.startsWith("docker-image://")) {
        return [name, { kind: "image", reference: where.slice("docker-image://".length) }];
      }
      return [name, { kind: "directory", tree: below(tree, where.replace(/^dir:/, "")), ignore: undefined }];
    }),
  );
}

/** The part of a tree under one of its directories. */
function below(tree: FileTree, folder: string): FileTree {
  const inside = (path: string): string => (path === "" ? folder : `${folder}/${path}`);
  return {
    entry(path) {
      const entry = tree.entry(inside(path));
      return entry === undefined ? undefined : { ...entry, path };
    },
    names: (path) => tree.names(inside(path)),
    digest: (path, prefixes) => tree.digest(inside(path), prefixes),
    read: (path, limit) => tree.read(inside(path), limit),
  };
}

/** The exported cache of a captured build, decoded as the importer does. */
export function corpusCache(build: CorpusBuild): CacheConfig {
  const config = build.cacheconfig ?? { layers: [], records: [] };
  return {
    layers: (config.layers as { blob: string; parent?: number }[]).map(({ blob, parent }) => ({
      blob,
      parent: parent ?? 0,
    })),
    records: config.records.map((record) => ({
      digest: record.digest,
      inputs: (record.inputs ?? []).map((links) =>
        links.map(({ link, selector }) => ({ link: link ?? 0, selector: selector ?? "" })),
      ),
      results: ((record.layers ?? []) as { layer?: number; createdAt?: string }[]).map(({ layer, createdAt }) => ({
        layer: layer ?? 0,
        createdAt: createdAt ?? "",
      })),
      chains: [],
    })),
  };
}

export function corpusRecords(build: CorpusBuild): Records {
  return {
    images: [],
    cacheImages: new Map(),
    cacheConfigs: [{ name: "exported cache", config: corpusCache(build) }],
    last: undefined,
  };
}

export const EMPTY_TREE = memoryTree([]);
