/** The cases captured from docker engines as questions to the classic builder. Layout: test/corpus/classic/README.md */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import { bufferSource } from "../../src/context/tar-reader.ts";
import { tarTree } from "../../src/context/tar-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import type { ContainerConfig, ImageConfig, RecordedImage } from "../../src/image/config.ts";
import { checkImageConfig } from "../../src/image/decode.ts";
import type { BuildOptions, BuildRequest, Records } from "../../src/request.ts";

export const CLASSIC_CORPUS = path.join(import.meta.dirname, "../corpus/classic");
export const CLASSIC_ENGINES = ["d20", "d26", "d26g", "d28", "d28g"] as const;
export type EngineKey = (typeof CLASSIC_ENGINES)[number];

const READ_LIMIT = 1 << 20;
const CLI_VERSIONS = { "20": "20.10.24", "28": "28.2.2" };
const PROXY_NAMES: Readonly<Record<string, string>> = {
  httpProxy: "HTTP_PROXY",
  httpsProxy: "HTTPS_PROXY",
  ftpProxy: "FTP_PROXY",
  noProxy: "NO_PROXY",
  allProxy: "ALL_PROXY",
};

export interface CaseOptions {
  readonly build_args?: Readonly<Record<string, string | null>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly cache_from?: readonly string[];
  readonly target?: string;
  readonly no_cache?: boolean;
  readonly platform?: string;
  readonly dockerfile?: string;
  readonly dockerfile_outside?: boolean;
  readonly stdin_tar?: { readonly uid: number; readonly gid: number };
  readonly cli_proxies?: Readonly<Record<string, string>>;
  readonly http?: Readonly<Record<string, readonly [body: string, lastModified: string | null]>>;
}

export interface BuildOp {
  readonly op: "build";
  readonly ctx: string;
  readonly tag: string;
  readonly options: CaseOptions;
  readonly client: "20" | "28";
  readonly record?: "first" | "second";
}

export type Op =
  | BuildOp
  | { readonly op: "snapshot" }
  | { readonly op: "prune" }
  | { readonly op: "reimport"; readonly changes: readonly string[] }
  | { readonly op: "tag"; readonly src: string; readonly dst: string }
  | { readonly op: "rmi" | "purge" | "purge-chain" | "purge-all"; readonly tag: string };

export interface CaseFile {
  readonly id: string;
  readonly covers: string;
  readonly base_import_changes: readonly string[];
  readonly contexts: Readonly<
    Record<string, { readonly dir?: string; readonly tar?: string; readonly same_as?: string }>
  >;
  readonly ops: readonly Op[];
}

export interface StepLine {
  readonly text: string;
  /** " ---> Using cache" lines under the step line; more than one with ONBUILD triggers. */
  readonly using_cache: number;
}

export interface BuildResult {
  readonly rc: number;
  readonly error?: string;
  readonly steps: readonly StepLine[];
  readonly created_by?: readonly string[];
  readonly empty_layer?: readonly boolean[];
}

export interface SnapshotImage {
  readonly id: string;
  readonly parent: string;
  readonly tags: readonly string[];
  readonly config: ImageConfig;
  readonly built_locally?: boolean;
  readonly internal_container_config?: ContainerConfig;
}

export interface Expected {
  readonly engine: string;
  readonly store: "graphdriver" | "containerd";
  readonly images: readonly SnapshotImage[];
  readonly first: BuildResult;
  readonly second: BuildResult;
}

/** Container configs as the engine stored them, or left out, to be derived as from an engine that does not hand them out. */
export type RecordKind = "recorded" | "derived";

export function classicCases(): readonly string[] {
  return readdirSync(CLASSIC_CORPUS)
    .filter((name) => existsSync(path.join(CLASSIC_CORPUS, name, "case.json")))
    .sort();
}

export function readCase(name: string): CaseFile {
  return JSON.parse(readFileSync(path.join(CLASSIC_CORPUS, name, "case.json"), "utf8"));
}

export function readExpected(name: string, engine: EngineKey): Expected {
  return JSON.parse(readFileSync(path.join(CLASSIC_CORPUS, name, `expected-${engine}.json`), "utf8"));
}

/** A case's context as the client finds it on disk. */
export function caseTree(found: CaseFile, name: string): FileTree {
  const context = found.contexts[name]!;
  const folder = path.join(CLASSIC_CORPUS, found.id);
  if (context.same_as !== undefined) return caseTree(found, context.same_as);
  if (context.tar !== undefined) return tarTree(bufferSource(readFileSync(path.join(folder, context.tar))));
  return memoryTree(normalised(nodeTree(path.join(folder, context.dir!)), ""));
}

/** Directories of the corpus carry no modes: files are 0644, directories 0755. */
function* normalised(tree: FileTree, at: string): Generator<MemoryEntry> {
  const entry = tree.entry(at)!;
  if (entry.type === "file") yield { path: at, content: tree.read(at, READ_LIMIT)! };
  if (entry.type !== "dir") return;
  yield { path: at, type: "dir" };
  for (const name of tree.names(at)) yield* normalised(tree, at === "" ? name : `${at}/${name}`);
}

/** The images of the store right before the second build. */
export function snapshotImages(expected: Expected, kind: RecordKind): readonly RecordedImage[] {
  return expected.images.map((image) => {
    const { container_config: stored, ...config } = image.config;
    const containerConfig = image.internal_container_config ?? stored;
    return {
      id: image.id,
      parent: image.parent,
      names: image.tags,
      config: checkImageConfig(config, image.id),
      ...(kind === "derived" || containerConfig === undefined ? {} : { containerConfig }),
      ...(image.built_locally === undefined ? {} : { builtLocally: image.built_locally }),
    };
  });
}

export function caseRequest(
  found: CaseFile,
  op: BuildOp,
  expected: Expected,
  images: readonly RecordedImage[],
): BuildRequest {
  const { options } = op;
  const tree = caseTree(found, op.ctx);
  const inside = options.dockerfile ?? "Dockerfile";
  const outside = options.dockerfile_outside === true;
  const owner = options.stdin_tar;
  const context =
    owner === undefined ? tree : memoryTree([...normalised(tree, "")].map((each) => ({ ...each, ...owner })));
  const ignore = textOf(tree, ".dockerignore");
  return {
    dockerfile: {
      path: inside,
      text: outside
        ? readFileSync(path.join(CLASSIC_CORPUS, found.id, "Dockerfile.outside"), "utf8")
        : (textOf(tree, inside) ?? ""),
    },
    dockerfileInContext: outside ? undefined : inside,
    context,
    contextKind: owner === undefined ? "directory" : "tar",
    ignoreFiles: ignore === undefined ? {} : { dockerignore: { path: ".dockerignore", text: ignore } },
    options: buildOptions(options),
    engine: {
      version: expected.engine,
      store: expected.store,
      cliVersion: CLI_VERSIONS[op.client],
      platform: "linux/amd64",
      proxies: proxies(options),
    },
    image: (reference) => {
      const image = imageNamed(images, reference);
      return image === undefined ? undefined : { image, source: "engine" };
    },
    remote: (url) => {
      const served = options.http?.[new URL(url).pathname];
      return served === undefined ? undefined : { url, body: new TextEncoder().encode(served[0]) };
    },
    now: 0,
  };
}

export function caseRecords(op: BuildOp, images: readonly RecordedImage[]): Records {
  const cacheImages = new Map<string, RecordedImage>();
  for (const name of op.options.cache_from ?? []) {
    const image = imageNamed(images, name);
    if (image !== undefined) cacheImages.set(name, image);
  }
  return { images, live: true, cacheImages, cacheConfigs: [], last: undefined };
}

function imageNamed(images: readonly RecordedImage[], reference: string): RecordedImage | undefined {
  return images.find(({ names }) => names.includes(reference) || names.includes(`${reference}:latest`));
}

/** The CLI asks its own environment for a value that is not given; there was none when the cases were captured. */
function buildOptions(options: CaseOptions): BuildOptions {
  const args = Object.entries(options.build_args ?? {}).filter((pair): pair is [string, string] => pair[1] !== null);
  return {
    buildArgs: new Map(args),
    target: options.target,
    labels: new Map(Object.entries(options.labels ?? {})),
    platform: options.platform,
    noCache: options.no_cache ?? false,
    noCacheFilter: [],
    cacheFrom: options.cache_from ?? [],
    pull: false,
    network: "none",
    addHosts: [],
    ulimits: [],
    shmSize: undefined,
    cgroupParent: undefined,
    namedContexts: new Map(),
    squash: false,
    buildah: {
      layers: true,
      format: "oci",
      env: new Map(),
      annotations: [],
      timestamp: undefined,
      sourceDateEpoch: undefined,
      rewriteTimestamp: false,
      cacheTtl: undefined,
      inheritLabels: true,
      inheritAnnotations: true,
      unsetLabels: [],
      unsetAnnotations: [],
      omitHistory: false,
      skipUnusedStages: true,
    },
  };
}

/** docker/cli cli/config/configfile ParseProxyConfig: both spellings of every name. */
function proxies(options: CaseOptions): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(options.cli_proxies ?? {})) {
    const name = PROXY_NAMES[key];
    if (name !== undefined) found.set(name, value).set(name.toLowerCase(), value);
  }
  return found;
}

function textOf(tree: FileTree, name: string): string | undefined {
  return tree.entry(name) === undefined ? undefined : new TextDecoder().decode(tree.read(name, READ_LIMIT));
}
