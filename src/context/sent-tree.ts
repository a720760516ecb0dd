/**
 * The context as docker's classic builder and Buildah get it: a tree seen through its ignore patterns. Lazy: nothing
 * excluded is descended. (BuildKit: buildkit-sent.ts.)
 */
import { ForecastError } from "../errors.ts";
import { type IgnoreDialect, patternMatcher } from "./ignore.ts";
import { unreadable } from "./memory-tree.ts";
import { PartialTree } from "./partial-tree.ts";
import { followInScope } from "./scope.ts";
import { buildahPolicy, dockerPolicy, type SendPolicy, sendAll } from "./send-policy.ts";
import { isTarTree, type TarTree } from "./tar-tree.ts";
import { entriesOf, type FileTree, type TreeEntry, type WantedDigest } from "./tree.ts";

export interface SentTree extends FileTree {
  /**
   * True for a directory that was not sent itself though something below it was. The docker daemon makes such a
   * directory and knows nothing of it; Buildah copies what is below it and no entry for it.
   */
  implied(path: string): boolean;
  /** What went over the wire, before the docker daemon removed its own files from it; else the tree itself. */
  readonly archive: FileTree;
  /** The sum of a path's first member where the context came as a tar; `undefined` elsewhere. */
  tarsum(path: string): string | undefined;
}

export type SendOptions =
  /** `docker build` with the classic builder: a tar made by the CLI, unpacked by the daemon. */
  | {
      readonly client: "docker-cli";
      /** `moby-20` for a CLI before 23.0. */
      readonly dialect: "moby" | "moby-20";
      /** `moby-20` for a daemon before 23.0. */
      readonly daemonDialect: "moby" | "moby-20";
      /** The Dockerfile's path in the context; absent when it comes from outside or from stdin. */
      readonly dockerfile?: string;
      /**
       * A Dockerfile from outside is added under a random name, and .dockerignore rewritten to name it: where the
       * daemon keeps that file its content cannot be known, digest() is `undefined`.
       */
      readonly rewrittenIgnore?: boolean;
    }
  /** `docker build -` with a tar on stdin: nothing is filtered, the daemon still removes its files. */
  | {
      readonly client: "tar";
      readonly daemonDialect: "moby" | "moby-20";
      readonly dockerfile?: string;
    }
  /** Buildah's copier, which looks at patterns only below the item it copies: `start`, default the whole context. */
  | { readonly client: "buildah"; readonly start?: string };

/** Deepest directory that is looked into. */
const DEPTH_LIMIT = 1000;
const IGNORE_FILE = ".dockerignore";

/** `patterns` as parseIgnore returns them. Throws `ignore-syntax` where the client refuses them; look-ups may, too. */
export function sentTree(tree: FileTree, patterns: readonly string[], options: SendOptions): SentTree {
  switch (options.client) {
    case "tar": {
      const sent = new FilteredTree(tree, sendAll, isTarTree(tree) ? tree : undefined);
      return new UnpackedTree(sent, removedByDaemon(sent, patterns, options.daemonDialect, options.dockerfile), []);
    }
    case "buildah":
      return new FilteredTree(tree, buildahPolicy(patterns, options.start ?? ""));
    case "docker-cli": {
      const sent = new FilteredTree(tree, dockerPolicy(withBuildFiles(patterns, options), options.dialect));
      const removed = removedByDaemon(sent, patterns, options.daemonDialect, options.dockerfile);
      return new UnpackedTree(sent, removed, options.rewrittenIgnore === true ? [IGNORE_FILE] : []);
    }
  }
}

/** docker/cli cli/command/image/build/dockerignore.go TrimBuildFilesFromExcludes: the daemon needs both files. */
function withBuildFiles(
  patterns: readonly string[],
  options: { readonly dialect: IgnoreDialect; readonly dockerfile?: string },
): readonly string[] {
  const sent = [...patterns];
  for (const path of [IGNORE_FILE, options.dockerfile]) {
    if (path !== undefined && patternMatcher(sent, options.dialect).matches(path)) sent.push(`!${path}`);
  }
  return sent;
}

/** moby/moby builder/remotecontext/detect.go removeDockerfile v20.10, v26.1: what was only sent for the daemon's sake. */
function removedByDaemon(
  sent: FileTree,
  patterns: readonly string[],
  dialect: IgnoreDialect,
  dockerfile: string | undefined,
): readonly string[] {
  const removed: string[] = [];
  const ignoreFile = tryFollow(sent, IGNORE_FILE);
  if (ignoreFile === undefined || sent.entry(ignoreFile) === undefined) return removed;
  const matcher = patternMatcher(patterns, dialect);
  for (const path of dockerfile === undefined ? [IGNORE_FILE] : [IGNORE_FILE, dockerfile]) {
    const excluded = dialect === "moby-20" ? matcher.matches(path) : matcher.matchesOrParentMatches(path);
    const target = excluded ? tryFollow(sent, path) : undefined;
    if (target !== undefined) removed.push(target);
  }
  return removed;
}

function tryFollow(tree: FileTree, path: string): string | undefined {
  try {
    return followInScope(tree, path);
  } catch (error) {
    if (error instanceof ForecastError && error.code.startsWith("source-")) return undefined;
    throw error;
  }
}

interface Directory<S> {
  /** What the policy hands down to the children. */
  readonly state: S;
  /** Children in the tree below, in order. */
  readonly all: readonly string[];
  /** Those that are not there. */
  readonly left: Set<string>;
  /** Directories that are there if anything below them is sent, not looked into so far. */
  readonly open: Set<string>;
  readonly implied: Set<string>;
  /** `all` without `left`, once `open` is empty. */
  names: readonly string[] | undefined;
}

class FilteredTree<S> extends PartialTree implements SentTree {
  readonly #policy: SendPolicy<S>;
  readonly #tar: TarTree | undefined;
  readonly #directories = new Map<string, Directory<S> | undefined>();

  constructor(tree: FileTree, policy: SendPolicy<S>, tar?: TarTree) {
    super(tree, "is not sent");
    this.#policy = policy;
    this.#tar = tar;
  }

  entry(path: string): TreeEntry | undefined {
    if (path !== "" && !this.#holds(path)) return undefined;
    const entry = this.tree.entry(path);
    return entry === undefined ? undefined : this.#policy.sent(entry);
  }

  names(path: string): readonly string[] {
    const directory = this.#directory(path, 0);
    if (directory === undefined) throw unreadable(path, "is not a directory that is sent");
    for (const name of directory.open) this.#settle(directory, path, name, 0);
    directory.names ??=
      directory.left.size === 0 ? directory.all : directory.all.filter((name) => !directory.left.has(name));
    return directory.names;
  }

  entries(path: string): readonly TreeEntry[] {
    const { length } = this.names(path);
    const { left } = this.#directory(path, 0)!;
    const all = entriesOf(this.tree, path);
    const here = length === all.length ? all : all.filter((entry) => !left.has(nameOf(entry.path)));
    const { sent } = this.#policy;
    return here.every((entry) => sent(entry) === entry) ? here : here.map(sent);
  }

  get archive(): FileTree {
    return this;
  }

  implied(path: string): boolean {
    if (this.#tar !== undefined) return this.#tar.implied(path);
    return path !== "" && this.#holds(path) && this.#parent(path)!.implied.has(nameOf(path));
  }

  tarsum(path: string): string | undefined {
    return this.#tar?.tarsum(path);
  }

  #holds(path: string): boolean {
    const parent = this.#parent(path);
    if (parent === undefined) return false;
    const name = nameOf(path);
    if (parent.open.has(name)) this.#settle(parent, parentOf(path), name, 0);
    return !parent.left.has(name) && this.tree.entry(path) !== undefined;
  }

  #parent(path: string): Directory<S> | undefined {
    return this.#directory(parentOf(path), 0);
  }

  #directory(path: string, depth: number): Directory<S> | undefined {
    const known = this.#directories.get(path);
    if (known !== undefined || this.#directories.has(path)) return known;
    const state = this.#stateOf(path, depth);
    const directory = state === undefined ? undefined : this.#fill(path, state);
    this.#directories.set(path, directory);
    return directory;
  }

  /** `undefined` when the path is no directory that the client looks into. */
  #stateOf(path: string, depth: number): S | undefined {
    if (depth > DEPTH_LIMIT) {
      throw new ForecastError("limit", `directories are nested deeper than ${DEPTH_LIMIT}: flatten them`);
    }
    if (this.tree.entry(path)?.type !== "dir") return undefined;
    if (path === "") return this.#policy.root;
    const parent = parentOf(path);
    const above = this.#directories.get(parent)?.state ?? this.#stateOf(parent, depth + 1);
    if (above === undefined) return undefined;
    const decision = this.#policy.decide(path, true, above);
    return decision.send || decision.descend ? decision.state : undefined;
  }

  #fill(path: string, state: S): Directory<S> {
    const entries = entriesOf(this.tree, path);
    const names = this.tree.names(path);
    // The same texts once more would be most of what is kept here.
    const all = names.length === entries.length ? names : entries.map((entry) => nameOf(entry.path));
    const left = new Set<string>();
    const open = new Set<string>();
    for (const [at, { path: child, type }] of entries.entries()) {
      const name = all[at]!;
      const decision = type === "socket" ? NOT_SENT : this.#policy.decide(child, type === "dir", state);
      if (decision.send) continue;
      if (type === "dir" && decision.descend) open.add(name);
      else left.add(name);
    }
    return { state, all, left, open, implied: new Set(), names: undefined };
  }

  /** Looks into a directory only as far as needed to know whether anything below it is sent. */
  #settle(directory: Directory<S>, path: string, name: string, depth: number): void {
    directory.open.delete(name);
    if (this.#isEmpty(childOf(path, name), depth + 1)) directory.left.add(name);
    else directory.implied.add(name);
  }

  #isEmpty(path: string, depth: number): boolean {
    const directory = this.#directory(path, depth);
    if (directory === undefined) return true;
    const { all, left, open } = directory;
    for (const name of open) {
      if (all.length > left.size + open.size) return false;
      this.#settle(directory, path, name, depth);
    }
    return all.length === left.size;
  }
}

const NOT_SENT = { send: false, descend: false } as const;

/** The daemon's copy: some paths removed with everything below them, some files' content unknowable. */
class UnpackedTree implements SentTree {
  readonly archive: SentTree;
  readonly #removed: readonly string[];
  readonly #unknowable: readonly string[];

  constructor(archive: SentTree, removed: readonly string[], unknowable: readonly string[]) {
    if (removed.includes("")) {
      throw new ForecastError(
        "build-refused",
        "the daemon would remove the whole context: check .dockerignore's links",
      );
    }
    this.archive = archive;
    this.#removed = removed;
    this.#unknowable = unknowable;
  }

  entry(path: string): TreeEntry | undefined {
    return this.#isRemoved(path) ? undefined : this.archive.entry(path);
  }

  names(path: string): readonly string[] {
    if (this.#isRemoved(path)) throw unreadable(path, "was removed by the daemon");
    const names = this.archive.names(path);
    if (!this.#removed.some((each) => parentOf(each) === path)) return names;
    return names.filter((name) => !this.#removed.includes(childOf(path, name)));
  }

  entries(path: string): readonly TreeEntry[] {
    if (this.#isRemoved(path)) throw unreadable(path, "was removed by the daemon");
    const entries = entriesOf(this.archive, path);
    if (!this.#removed.some((each) => parentOf(each) === path)) return entries;
    return entries.filter((entry) => !this.#removed.includes(entry.path));
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] | undefined {
    return this.#unknowable.includes(path) ? undefined : this.archive.digest(path, prefixes);
  }

  digests(wanted: Iterable<WantedDigest>): readonly (string | undefined)[] {
    if (this.#unknowable.length === 0) return this.archive.digests?.(wanted) ?? [];
    const all = [...wanted];
    const digests = this.archive.digests?.(all) ?? [];
    return digests.map((digest, at) => (this.#unknowable.includes(all[at]!.entry.path) ? undefined : digest));
  }

  blobId(path: string): string | undefined {
    return this.#unknowable.includes(path) ? undefined : this.archive.blobId?.(path);
  }

  cleanBlobId(entry: TreeEntry): string | undefined {
    return this.#unknowable.includes(entry.path) ? undefined : this.archive.cleanBlobId?.(entry);
  }

  chunks(path: string): Iterable<Uint8Array> | undefined {
    return this.#unknowable.includes(path) ? undefined : this.archive.chunks?.(path);
  }

  read(path: string, limit: number): Uint8Array | undefined {
    return this.#unknowable.includes(path) ? undefined : this.archive.read(path, limit);
  }

  implied(path: string): boolean {
    return this.archive.implied(path);
  }

  tarsum(path: string): string | undefined {
    return this.archive.tarsum(path);
  }

  #isRemoved(path: string): boolean {
    return this.#removed.some((each) => path === each || path.startsWith(`${each}/`));
  }
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

function childOf(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
