/** A corpus case as the question that the builder is asked. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import type { CacheConfig } from "../../src/cache-records.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import type { ImageConfig } from "../../src/image/config.ts";
import type { BuildOptions, BuildRequest, NamedContext, Records, ResolvedImage } from "../../src/request.ts";
import type { Answers } from "./buildkit-answers.ts";
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
  image: BuildRequest["image"] = corpusImage,
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
    image,
    remote: (url) => remote(url, given),
    now: 0,
  };
}

function textOf(tree: FileTree, path: string): string | undefined {
  if (tree.entry(path) === undefined) return undefined;
  return Buffer.from(tree.read(path, 1 << 20)!).toString("utf8");
}

function corpusImage(reference: string): ResolvedImage | undefined {
  const [written] = reference.split("@");
  const name = written === "basis" ? "base:1" : written!;
  const base = corpusBases()[name] as CapturedBase | undefined;
  if (base === undefined) return undefined;
  const tree = baseTree(name);
  const image = {
    id: base.manifest_digest,
    parent: undefined,
    manifestDigest: base.manifest_digest,
    names: [name],
    config: { ...base.config, config: base.config.config ?? {} },
  };
  return { image, source: "engine", ...(tree === undefined ? {} : { tree }) };
}

/** The same bases as another version's engine holds them. */
export function answeredImage(bases: Answers["bases"]): BuildRequest["image"] {
  return (reference) => {
    const [written] = reference.split("@");
    const name = written === "basis" ? "base:1" : written!;
    const base = bases[name];
    if (base === undefined) return undefined;
    const { id, manifestDigest, diffIds, config } = base;
    const rootfs = { type: "layers", diff_ids: diffIds };
    const tree = baseTree(name);
    const image = {
      ...{ id, parent: undefined, names: [name], ...(manifestDigest === undefined ? {} : { manifestDigest }) },
      config: { architecture: "amd64", os: "linux", config, rootfs, history: [] },
    };
    return { image, source: "engine", ...(tree === undefined ? {} : { tree }) };
  };
}

/** sha256 of the BusyBox inside the bases (Debian's busybox-static 1.37.0): where it is not installed their files are unknown. */
const BUSYBOX = "3d9f2889d6782537624a4e1a10e68a2ddd53e0ee8bac02676f27308f42ec6bf6";

let busybox: { readonly found: MemoryEntry[] | undefined } | undefined;

/** The bases' files, as test/engines/base-image.sh puts them together. */
function baseTree(name: string): FileTree | undefined {
  if (name === "base:o") return memoryTree([{ path: "o", content: "x\n" }]);
  busybox ??= { found: busyboxFiles() };
  if (busybox.found === undefined) return undefined;
  const other = name === "base:other" ? [{ path: "other", content: "other\n" }] : [];
  return memoryTree([...busybox.found, ...other]);
}

function busyboxFiles(): MemoryEntry[] | undefined {
  const binary = ["/bin/busybox", "/usr/bin/busybox"].find((path) => fs.existsSync(path));
  if (binary === undefined) return undefined;
  const content = fs.readFileSync(binary);
  if (createHash("sha256").update(content).digest("hex") !== BUSYBOX) return undefined;
  const applets = execFileSync(binary, ["--list"], { encoding: "utf8" }).trim().split("\n");
  const directories = ["etc", "tmp", "usr/bin"].map((path): MemoryEntry => ({ path, type: "dir" }));
  return [
    ...directories,
    { path: "bin/busybox", mode: 0o755, content },
    ...applets
      .filter((applet) => applet !== "busybox")
      .map((applet) => ({ path: `bin/${applet}`, linkname: "busybox" })),
    { path: "etc/passwd", content: "root:x:0:0:root:/root:/bin/sh\n" },
    { path: "etc/group", content: "root:x:0:\n" },
  ];
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
