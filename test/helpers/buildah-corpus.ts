/** The cases captured from two versions of Buildah as questions to the builder. Layout: test/corpus/buildah/README.md */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_BUILDAH_OPTIONS } from "../../src/build-spec.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import type { ImageConfig, RecordedImage } from "../../src/image/config.ts";
import { checkImageConfig } from "../../src/image/decode.ts";
import type { BuildahOptions, BuildOptions, BuildRequest, IgnoreFile, NamedContext } from "../../src/request.ts";

export const BUILDAH_CORPUS = path.join(import.meta.dirname, "../corpus/buildah");
export const BUILDAH_ENGINES = ["1.28", "1.39"] as const;
export type EngineKey = (typeof BUILDAH_ENGINES)[number];
/** Full versions of the two engines that the corpus was captured from. */
export const ENGINE_VERSIONS: Readonly<Record<EngineKey, string>> = { "1.28": "1.28.2", "1.39": "1.39.3" };

const READ_LIMIT = 1 << 22;
const CONTEXT = "CTX";

interface Attributes {
  readonly type?: "dir" | "link";
  readonly target?: string;
  readonly mode?: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly hardlinkTo?: string;
}

export interface CaseBuild {
  readonly tree: "before" | "mid" | "after";
  readonly flags: readonly string[];
  /** Seconds since 1970 of every file. */
  readonly mtime: number;
  readonly attrs: Readonly<Record<string, Attributes>>;
}

export interface CaseFile {
  readonly name: string;
  readonly note: string;
  readonly builds: readonly CaseBuild[];
}

export interface StepLine {
  readonly stage: number;
  readonly step: number;
  readonly text: string;
  readonly cached: boolean;
  readonly cacheID?: string;
}

export interface BuildResult {
  readonly rc: number;
  readonly steps: readonly StepLine[];
  readonly createdBy?: readonly string[];
}

export interface StoredImage {
  readonly id: string;
  readonly names: readonly string[];
  readonly base?: true;
  readonly manifestType: string;
  readonly config: ImageConfig;
}

export interface Expected {
  readonly engine: EngineKey;
  readonly builds: readonly BuildResult[];
  /** The store in its order right before the last build. */
  readonly images: readonly StoredImage[];
}

function json<T>(...names: readonly string[]): T {
  return JSON.parse(readFileSync(path.join(BUILDAH_CORPUS, ...names), "utf8"));
}

export function buildahCases(): readonly string[] {
  return readdirSync(path.join(BUILDAH_CORPUS, "cases")).sort();
}

export function readCase(name: string): CaseFile {
  return json("cases", name, "case.json");
}

/** `undefined`: the case was not captured from that engine. */
export function readExpected(name: string, engine: EngineKey): Expected | undefined {
  return json<{ engines: Partial<Record<EngineKey, Expected>> }>("cases", name, "expected.json").engines[engine];
}

const bases = new Map(json<readonly StoredImage[]>("bases.json").map((image) => [image.id, image]));

export function storedImages(expected: Expected): readonly RecordedImage[] {
  return expected.images.map(({ id, names, base, manifestType, config: stored }) => {
    const own = base === true ? bases.get(id)! : { manifestType, config: stored };
    const config = checkImageConfig(own.config, id);
    return { id, parent: undefined, names, mediaType: own.manifestType, config };
  });
}

/** The images with the names that the base images had when they were imported. */
export function namedAtFirst(images: readonly RecordedImage[]): readonly RecordedImage[] {
  return images.map((image) => ({ ...image, names: bases.get(image.id)?.names ?? image.names }));
}

/** The context of one build, with the modes, owners and times the generator gave it. */
export function caseTree(name: string, build: CaseBuild): FileTree {
  const root = nodeTree(path.join(BUILDAH_CORPUS, "cases", name, build.tree));
  const entries = new Map<string, MemoryEntry>();
  for (const entry of walk(root, "")) entries.set(entry.path, entry);
  for (const [at, attributes] of Object.entries(build.attrs)) {
    const entry = entries.get(at) ?? { path: at, type: "dir" as const };
    const { target } = attributes;
    entries.set(at, target === undefined ? { ...entry, ...described(attributes) } : { path: at, linkname: target });
    const other = attributes.hardlinkTo;
    if (other !== undefined) entries.set(other, { ...entries.get(other)!, inode: `link:${other}` });
  }
  const mtimeMs = build.mtime * 1000;
  const implied = [...entries.keys()].flatMap(parentsOf).filter((at) => !entries.has(at));
  for (const at of ["", ...new Set(implied)]) entries.set(at, { path: at, type: "dir", ...entries.get(at) });
  return memoryTree([...entries.values()].map((entry) => ({ ...entry, mtimeMs })));
}

function described({ mode, uid, gid, hardlinkTo }: Attributes): Partial<MemoryEntry> {
  return {
    ...(mode === undefined ? {} : { mode: Number.parseInt(mode, 8) }),
    ...(uid === undefined ? {} : { uid, gid: gid ?? 0 }),
    ...(hardlinkTo === undefined ? {} : { inode: `link:${hardlinkTo}` }),
  };
}

function parentsOf(at: string): readonly string[] {
  const parts = at.split("/");
  return parts.slice(1).map((_, count) => parts.slice(0, count + 1).join("/"));
}

/** Files are 0644, directories 0755, whatever the checkout made of them. */
function* walk(tree: FileTree, at: string): Generator<MemoryEntry> {
  const entry = tree.entry(at)!;
  if (entry.type === "file") yield { path: at, content: tree.read(at, READ_LIMIT)! };
  if (entry.type === "symlink") yield { path: at, linkname: entry.linkname };
  if (entry.type !== "dir") return;
  yield { path: at, type: "dir" };
  for (const name of tree.names(at)) yield* walk(tree, at === "" ? name : `${at}/${name}`);
}

/** A directory of the tree as a tree of its own. */
function subtree(tree: FileTree, at: string): FileTree {
  const inside = at === "" ? "" : `${at}/`;
  return memoryTree(
    [...walk(tree, at)].map((entry) => ({
      ...tree.entry(entry.path)!,
      ...entry,
      path: entry.path === at ? "" : entry.path.slice(inside.length),
    })),
  );
}

interface Flags {
  options: BuildOptions;
  file: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function parseFlags(flags: readonly string[], tree: FileTree): Flags {
  const buildah: Mutable<BuildahOptions> = { ...DEFAULT_BUILDAH_OPTIONS };
  const options: Mutable<BuildOptions> = { ...NO_OPTIONS, buildah };
  let file = "Dockerfile";
  for (let at = 0; at < flags.length; at++) {
    const [name = "", inline] = split(flags[at]!);
    const value = (): string => inline ?? flags[++at] ?? "";
    switch (name) {
      case "--build-arg":
        options.buildArgs = new Map([...options.buildArgs, split(value()) as [string, string]]);
        break;
      case "--label":
        options.labels = new Map([...options.labels, split(value()) as [string, string]]);
        break;
      case "--env":
        buildah.env = new Map([...buildah.env, split(value())]);
        break;
      case "--annotation":
        buildah.annotations = [...buildah.annotations, value()];
        break;
      case "--build-context": {
        const [context, at] = split(value());
        options.namedContexts = new Map([...options.namedContexts, [context, namedContext(tree, at ?? "")]]);
        break;
      }
      case "--target":
        options.target = value();
        break;
      case "--platform":
        options.platform = value();
        break;
      case "--format":
        buildah.format = value() as "oci" | "docker";
        break;
      case "--timestamp":
        buildah.timestamp = Number(value());
        break;
      case "--cache-ttl":
        buildah.cacheTtl = Number.parseInt(value(), 10) * (inline?.endsWith("h") ? 3600 : 1);
        break;
      case "--cache-from":
        options.cacheFrom = [...options.cacheFrom, value()];
        break;
      case "--layers":
        buildah.layers = inline !== "false";
        break;
      case "--skip-unused-stages":
        buildah.skipUnusedStages = inline !== "false";
        break;
      case "--no-cache":
        options.noCache = true;
        break;
      case "--squash":
        options.squash = true;
        break;
      case "--omit-history":
        buildah.omitHistory = true;
        break;
      case "-f":
        file = value().slice(`${CONTEXT}/`.length);
        break;
      case "--identity-label":
        break;
      case "--cache-to":
      case "--jobs":
      case "--layer-label":
      case "--unsetenv":
        value();
        break;
      default:
        throw new Error(`flag ${name} is not known to the corpus reader`);
    }
  }
  return { options, file };
}

function split(text: string): [string, string | undefined] {
  const at = text.indexOf("=");
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function namedContext(tree: FileTree, at: string): NamedContext {
  if (!at.startsWith(`${CONTEXT}/`)) return { kind: "image", reference: at.replace(/^[a-z-]+:\/\//, "") };
  const own = subtree(tree, at.slice(CONTEXT.length + 1));
  return {
    kind: "directory",
    tree: own,
    ignore: ignoreFile(own, ".containerignore") ?? ignoreFile(own, ".dockerignore"),
  };
}

const NO_OPTIONS: BuildOptions = {
  buildArgs: new Map(),
  target: undefined,
  labels: new Map(),
  platform: undefined,
  noCache: false,
  noCacheFilter: [],
  cacheFrom: [],
  pull: false,
  network: undefined,
  addHosts: [],
  ulimits: [],
  shmSize: undefined,
  cgroupParent: undefined,
  namedContexts: new Map(),
  squash: false,
  buildah: DEFAULT_BUILDAH_OPTIONS,
};

function text(tree: FileTree, at: string): string | undefined {
  const found = tree.entry(at);
  return found?.type === "file" ? Buffer.from(tree.read(at, READ_LIMIT)!).toString("utf8") : undefined;
}

function ignoreFile(tree: FileTree, at: string): IgnoreFile | undefined {
  const found = text(tree, at);
  return found === undefined ? undefined : { path: at, text: found };
}

/** One build as the action would ask about it, the store being the images that FROM resolves from. */
export function buildahRequest(
  tree: FileTree,
  flags: readonly string[],
  version: string,
  images: readonly RecordedImage[],
  now: number,
): BuildRequest {
  const { options, file } = parseFlags(flags, tree);
  const roles = {
    dockerignore: ignoreFile(tree, ".dockerignore"),
    containerignore: ignoreFile(tree, ".containerignore"),
    dockerfileDockerignore: ignoreFile(tree, `${file}.dockerignore`),
    dockerfileContainerignore: ignoreFile(tree, `${file}.containerignore`),
  };
  const existing = Object.entries(roles).filter(([, found]) => found !== undefined);
  return {
    dockerfile: { path: file, text: text(tree, file) ?? "" },
    dockerfileInContext: file,
    context: tree,
    contextKind: "directory",
    ignoreFiles: Object.fromEntries(existing),
    options,
    engine: { version, platform: "linux/amd64", proxies: new Map() },
    image: (reference) => {
      const image = findImage(images, reference);
      return image === undefined ? undefined : { image, source: "engine" };
    },
    remote: () => undefined,
    now,
  };
}

/** Short names are looked up as they are and under localhost, with `:latest` where there is no tag. */
export function findImage(images: readonly RecordedImage[], reference: string): RecordedImage | undefined {
  const tagged = reference.slice(reference.lastIndexOf("/")).includes(":") ? reference : `${reference}:latest`;
  const names = [reference, tagged, `localhost/${tagged}`];
  return images.find((image) => image.id === reference || image.names.some((name) => names.includes(name)));
}
