/**
 * What COPY and ADD of docker's classic builder write in front of ` in DEST`: `file:`, `dir:` or `multi:` and a hash.
 * Ported from moby/moby builder/dockerfile/copy.go and internals.go, builder/remotecontext (v20.10.24, v26.1.4: equal
 * but for what ClassicSender and StageDaemon say).
 */
import { createHash, hash } from "node:crypto";
import { ForecastError } from "../errors.ts";
import { toBytes } from "./bytes.ts";
import { byteOrder } from "./clean.ts";
import { hasWildcards, match } from "./glob.ts";
import { memoryTree } from "./memory-tree.ts";
import { followEntry, followInScope } from "./scope.ts";
import { onlyCapability } from "./send-policy.ts";
import type { SentTree } from "./sent-tree.ts";
import { fileHeader, type TarsumHeader, tarsumPrefix } from "./tarsum.ts";
import { type FileTree, filesBelow, type TreeEntry, type WantedDigest, walkTree } from "./tree.ts";
import { EntryLimit } from "./work-limit.ts";

/** One source as the builder resolves it; a wildcard word makes several. */
export interface SourceInfo {
  /** As looked up: `/` and `./` in front stripped. */
  readonly path: string;
  /** `file:…` or `dir:…` (a bare sum for a URL); `undefined` when a content cannot be known. */
  readonly hash: string | undefined;
  /** Every path that was hashed, symlinks resolved; directories included. For evidence. */
  readonly files: readonly string[];
  /** The paths among them whose content cannot be known. */
  readonly unknown: readonly string[];
}

export interface ClassicSender {
  /** The docker CLI that writes the context's tar is older than 24.0. */
  readonly typeBits: boolean;
}

/** How the daemon describes a file of a stage or image (COPY --from) or a download (ADD URL). */
export interface StageDaemon {
  /** Daemon older than 24.0. */
  readonly typeBits: boolean;
  /**
   * Daemon older than 23.0 adds the names of its own host's users: answers them, `undefined` where they cannot be known.
   * Absent: names are empty.
   */
  readonly ownerNames?: (uid: number, gid: number) => { readonly uname: string; readonly gname: string } | undefined;
}

/** Owner names on a usual host: root's are certain, others are not. */
export function rootOwnerNames(uid: number, gid: number): { uname: string; gname: string } | undefined {
  return uid === 0 && gid === 0 ? { uname: "root", gname: "root" } : undefined;
}

export interface ClassicSources {
  /**
   * Resolves one source word (after expansion, no URL). Throws `source-missing`, `source-outside`, `source-unreadable`.
   * An empty list: a wildcard that matches nothing.
   */
  resolve(word: string): readonly SourceInfo[];
}

/** COPY and ADD from the build context. Sums are remembered, one object serves all steps of a build. */
export function contextSources(tree: SentTree, sender: ClassicSender): ClassicSources {
  return new Resolver(tree, new ContextSums(tree, sender));
}

/** COPY --from: the tree is the root filesystem of a stage or image with its real owners. */
export function stageSources(tree: FileTree, daemon: StageDaemon): ClassicSources {
  return new Resolver(tree, new StageSums(tree, daemon));
}

/** Name under which ADD stores a download that has none. */
const UNNAMED = "__unnamed__";

/** ADD URL: the sum has no `file:`. `name`: last component of the URL's path, else of Content-Disposition, else `""`. */
export function urlInfo(name: string, body: Uint8Array, daemon: StageDaemon): SourceInfo {
  const path = name === "" ? UNNAMED : name;
  if (path === "." || path === "..") {
    throw new ForecastError("build-refused", "ADD cannot store a download without a file name: name it in the URL");
  }
  const sum = new StageSums(memoryTree([{ path, mode: 0o600, content: body }]), daemon).sum(path, path);
  return { path, hash: sum, files: [path], unknown: sum === undefined ? [path] : [] };
}

/**
 * getSourceHashFromInfos: the text of the step for all its sources in order. `undefined` when one of them cannot be
 * known. Throws `source-missing` when there are none.
 */
export function sourceHash(infos: readonly SourceInfo[]): string | undefined {
  const hashes: string[] = [];
  for (const info of infos) {
    if (info.hash === undefined) return undefined;
    hashes.push(info.hash);
  }
  if (hashes.length === 0) {
    throw new ForecastError("source-missing", "no source files were specified: correct the wildcard or .dockerignore");
  }
  return hashes.length === 1 ? hashes[0]! : joined("multi", hashes);
}

/** Sums joined at once: a whole context's would be tens of megabytes of text. */
const JOIN_CHUNK = 10_000;

function joined(kind: string, hashes: readonly string[]): string {
  const sum = createHash("sha256");
  for (let i = 0; i < hashes.length; i += JOIN_CHUNK) {
    sum.update(toBytes((i === 0 ? "" : ",") + hashes.slice(i, i + JOIN_CHUNK).join(",")));
  }
  return `${kind}:${sum.digest("hex")}`;
}

function sha256(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

/** What a path contributes: a sum, or a text of its own. `undefined`: the content cannot be known. */
interface Sums {
  /** `resolved`: the path with symlinks followed; `asked`: as it was asked for; `entry`: what is there, if at hand. */
  sum(resolved: string, asked: string, entry?: TreeEntry): string | undefined;
  /** Entries that will be asked for: their contents are read in one go. */
  prepare(entries: Iterable<TreeEntry>): void;
}

/** builder/remotecontext/archive.go archiveContext.Hash: only what has a header in the tar has a sum. */
class ContextSums implements Sums {
  readonly #tree: SentTree;
  readonly #typeBits: boolean;
  readonly #known = new Map<string, string | undefined>();
  #firstLinks: ReadonlyMap<string, string> | undefined;

  constructor(tree: SentTree, sender: ClassicSender) {
    this.#tree = tree;
    this.#typeBits = sender.typeBits;
  }

  sum(resolved: string, asked: string, found?: TreeEntry): string | undefined {
    const known = this.#known.get(resolved);
    if (known !== undefined || this.#known.has(resolved)) return known;
    const entry = found ?? this.#tree.archive.entry(resolved);
    if (entry === undefined || (entry.type === "dir" && this.#tree.implied(resolved))) return asked;
    const written = this.#tree.tarsum(resolved);
    if (resolved === "" && written === undefined) return asked;
    const sum = written ?? contentSum(this.#tree, entry, this.#header(entry));
    this.#known.set(resolved, sum);
    return sum;
  }

  prepare(entries: Iterable<TreeEntry>): void {
    // A context that came as a tar has its sums already.
    readAll(
      this.#tree,
      entries,
      (entry) => (this.#tree.tarsum(entry.path) === undefined ? this.#header(entry) : undefined),
      this.#known,
    );
  }

  /** pkg/archive addTarFile: all names of a hard-linked file but the first are links without content. */
  #header(entry: TreeEntry): TarsumHeader {
    const header = fileHeader(entry, this.#typeBits);
    if (entry.inode === "") return header;
    const first = this.#firstLink(entry);
    return first === entry.path ? header : { ...header, typeflag: "1", linkname: first, size: 0 };
  }

  #firstLink(entry: TreeEntry): string {
    this.#firstLinks ??= firstLinks(this.#tree);
    return this.#firstLinks.get(entry.inode) ?? entry.path;
  }
}

/** First path of each hard-linked file in the order of the tar. */
function firstLinks(tree: SentTree): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { path, inode } of walkTree(tree.archive, "")) {
    if (inode !== "" && !first.has(inode)) first.set(inode, path);
  }
  return first;
}

/** builder/remotecontext/lazycontext.go lazySource.Hash, filehash.go. */
class StageSums implements Sums {
  readonly #tree: FileTree;
  readonly #daemon: StageDaemon;
  readonly #known = new Map<string, string | undefined>();

  constructor(tree: FileTree, daemon: StageDaemon) {
    this.#tree = tree;
    this.#daemon = daemon;
  }

  sum(resolved: string, _asked: string, found?: TreeEntry): string | undefined {
    const known = this.#known.get(resolved);
    if (known !== undefined || this.#known.has(resolved)) return known;
    const entry = found ?? this.#tree.entry(resolved);
    if (entry === undefined) return resolved;
    const sum = this.#describe(entry);
    this.#known.set(resolved, sum);
    return sum;
  }

  prepare(entries: Iterable<TreeEntry>): void {
    readAll(this.#tree, entries, (entry) => this.#header(entry), this.#known);
  }

  #describe(entry: TreeEntry): string | undefined {
    const header = this.#header(entry);
    return header === undefined ? undefined : contentSum(this.#tree, entry, header);
  }

  #header(entry: TreeEntry): TarsumHeader | undefined {
    const names =
      this.#daemon.ownerNames === undefined ? { uname: "", gname: "" } : this.#daemon.ownerNames(entry.uid, entry.gid);
    if (names === undefined) return undefined;
    const path = entry.path === "" ? "." : entry.path;
    const header = fileHeader({ ...entry, path, xattrs: onlyCapability(entry.xattrs) }, this.#daemon.typeBits);
    return { ...header, ...names };
  }
}

/** Puts the sums of these files among the known ones, where the tree can read many at once. */
function readAll(
  tree: FileTree,
  files: Iterable<TreeEntry>,
  headerOf: (entry: TreeEntry) => TarsumHeader | undefined,
  known: Map<string, string | undefined>,
): void {
  if (tree.digests === undefined) return;
  const asked: string[] = [];
  function* wanted(): Generator<WantedDigest> {
    for (const entry of files) {
      const header = entry.type !== "file" || known.has(entry.path) ? undefined : headerOf(entry);
      if (header === undefined || header.typeflag === "1") continue;
      asked.push(entry.path);
      yield { entry, prefix: tarsumPrefix(header) };
    }
  }
  tree.digests(wanted()).forEach((digest, at) => {
    if (digest !== undefined) known.set(asked[at]!, digest);
  });
}

function contentSum(tree: FileTree, entry: TreeEntry, header: TarsumHeader): string | undefined {
  const prefix = tarsumPrefix(header);
  if (entry.type !== "file" || header.typeflag === "1") return sha256(prefix);
  return tree.digest(entry.path, [prefix])?.[0];
}

class Resolver implements ClassicSources {
  readonly #tree: FileTree;
  readonly #sums: Sums;
  readonly #limit = new EntryLimit();
  /** By word: the same directory is often copied into several stages. */
  readonly #known = new Map<string, readonly SourceInfo[]>();

  constructor(tree: FileTree, sums: Sums) {
    this.#tree = tree;
    this.#sums = sums;
  }

  resolve(word: string): readonly SourceInfo[] {
    const path = stripped(word);
    const known = this.#known.get(path) ?? this.#resolve(path);
    this.#known.set(path, known);
    return known;
  }

  #resolve(path: string): readonly SourceInfo[] {
    if (!hasWildcards(path)) return [this.#resolveOne(path)];
    // Names found are taken literally, whatever characters they have.
    return matching(this.#tree, path, this.#limit).map((found) => this.#resolveOne(found));
  }

  #resolveOne(path: string): SourceInfo {
    const resolved = followInScope(this.#tree, path);
    const entry = this.#tree.entry(resolved);
    if (entry === undefined) {
      throw new ForecastError(
        "source-missing",
        `${JSON.stringify(path)} is not in the build context or is excluded by .dockerignore: correct the path or the pattern`,
      );
    }
    if (entry.type === "dir") return this.#directory(path, resolved);
    const sum = this.#sums.sum(resolved, path);
    return {
      path,
      hash: sum === undefined ? undefined : `file:${sum}`,
      files: [resolved],
      unknown: sum === undefined ? [resolved] : [],
    };
  }

  /** walkSource: the directory and everything below; what a symlink loop hides is left out. */
  #directory(path: string, root: string): SourceInfo {
    const sums: string[] = [];
    const files: string[] = [];
    const unknown: string[] = [];
    this.#sums.prepare(filesBelow(this.#tree, root));
    for (const entry of walkTree(this.#tree, root)) {
      if (entry.path === "") continue;
      this.#limit.count();
      const follows = entry.type === "symlink" || entry.path.length > SHORT_PATH;
      const resolved = follows ? this.#followed(entry) : entry.path;
      if (resolved === undefined) continue;
      const sum = this.#sums.sum(resolved, entry.path, follows ? undefined : entry);
      files.push(resolved);
      if (sum === undefined) unknown.push(resolved);
      else sums.push(sum);
    }
    sums.sort(byteOrder);
    return { path, hash: unknown.length > 0 ? undefined : joined("dir", sums), files, unknown };
  }

  /** `undefined` where following fails: the builder skips those. */
  #followed(found: TreeEntry): string | undefined {
    try {
      return followEntry(this.#tree, found);
    } catch (error) {
      if (error instanceof ForecastError && error.code.startsWith("source-")) return undefined;
      throw error;
    }
  }
}

/** A path too short to have so many components that following it fails. */
const SHORT_PATH = 500;

function stripped(word: string): string {
  const path = word.startsWith("/") ? word.slice(1) : word;
  return path.startsWith("./") ? path.slice(2) : path;
}

/** copyWithWildcards: every path of the tree that matches, in walk order. A malformed pattern matches nothing. */
function matching(tree: FileTree, pattern: string, limit: EntryLimit): readonly string[] {
  const found: string[] = [];
  const parts = plainParts(pattern);
  for (const { path } of walkTree(tree, "", (directory) => mayHold(parts, directory.path))) {
    limit.count();
    if (path !== "" && matches(pattern, path)) found.push(path);
  }
  return found;
}

/** Components of a pattern whose `*` and `?` stay within them; a class or an escape may stand for `/`. */
function plainParts(pattern: string): readonly string[] | undefined {
  return /[[\\]/.test(pattern) ? undefined : pattern.split("/");
}

function mayHold(parts: readonly string[] | undefined, directory: string): boolean {
  if (parts === undefined || directory === "") return true;
  const names = directory.split("/");
  return names.length < parts.length && matches(parts[names.length - 1]!, names[names.length - 1]!);
}

function matches(pattern: string, path: string): boolean {
  try {
    return match(pattern, path);
  } catch (error) {
    if (error instanceof ForecastError && error.code === "ignore-syntax") return false;
    throw error;
  }
}
