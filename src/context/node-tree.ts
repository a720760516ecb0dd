/**
 * The build context on disk: the only file of the core's side that touches one. Everything is asked lazily and once, so
 * that two answers about one path never disagree; nothing but regular files is ever opened, symlinks are never followed.
 */
import { Buffer } from "node:buffer";
import { createHash, hash } from "node:crypto";
import fs from "node:fs";
import nodePath from "node:path";
import { setFlagsFromString } from "node:v8";
import { blobHash } from "./blob-id.ts";
import { fromBytes, toBytes } from "./bytes.ts";
import { byteOrder } from "./clean.ts";
import { type FileHash, type FileToHash, hashFiles, warmUp } from "./hash-files.ts";
import { NO_XATTRS, tooLarge, unreadable } from "./memory-tree.ts";
import type { ByteSource } from "./tar-reader.ts";
import type { EntryType, FileTree, TreeEntry, WantedDigest } from "./tree.ts";

export interface NodeTreeOptions {
  /**
   * Extended attributes of a path, symlinks not followed. Node cannot read them and a checkout has none, so the default
   * is to know of none; who can tell passes the look-up in. Called once per entry.
   */
  readonly xattrs?: (absolutePath: string | Buffer) => ReadonlyMap<string, string>;
  /** Files are asked for their blob ids, too: a file that is read for digests gets its id in the same go. */
  readonly blobIds?: boolean;
  /** What git vouches for; asked anew each time, since git may answer late. */
  readonly clean?: () => CleanFiles | undefined;
}

/** Files whose content is known by name. Throws nothing. */
export interface CleanFiles {
  /** Are its ids those of the very bytes on disk? Else only together with the size, to who recorded them so. */
  readonly exact: boolean;
  /** Told of what is examined anyway. */
  saw(path: string, stats: fs.Stats): void;
  /** Git's id of the content, `undefined` where the file has to be read. */
  id(entry: TreeEntry): string | undefined;
}

/** A directory as a tree. `root` may be a symlink to one. Throws nothing; the first look-up does. */
export function nodeTree(root: string, options: NodeTreeOptions = {}): FileTree {
  return new NodeTree(nodePath.resolve(root), options);
}

/** Longest path in UTF-16 units that is looked at: PATH_MAX of Linux. */
const PATH_LIMIT = 4096;
/** Entries from which on there will be enough files for a second thread. */
const MANY_ENTRIES = 1000;
/** Entries from which on memory is worth more than speed: first that of the nursery, which grows early. */
const LARGE = 5_000;
const HUGE = 25_000;
/** Largest tree whose digests are kept for whoever asks again: of a larger one they cost more memory than reading costs time. */
const KEPT_FILES = 30_000;
/** Files up to this size are hashed in one call. */
const CHUNK = 1 << 20;
/** Room for a prefix in front of a small file's content. */
const PREFIX_ROOM = 1 << 16;
const OPEN_FLAGS =
  fs.constants.O_RDONLY |
  (fs.constants.O_NOFOLLOW ?? 0) |
  (fs.constants.O_NONBLOCK ?? 0) |
  (fs.constants.O_NOCTTY ?? 0);

/**
 * V8 lets the heap grow to several times of what is alive before it collects, and its nursery to a hundred megabytes: too
 * much beside a build. Both settings are looked up at each growth (v8/src/heap/new-spaces.cc Grow, memory-controller.cc).
 */
function spareMemory(before: number, now: number): void {
  if (before < LARGE && now >= LARGE) setFlagsFromString("--semi-space-growth-factor=1");
  if (before < HUGE && now >= HUGE) setFlagsFromString("--heap-growing-percent=20");
}

interface Directory {
  readonly names: readonly string[];
  /** In the order of the names. */
  readonly entries: readonly TreeEntry[];
  /** Made when the first of them is asked for. */
  byName: ReadonlyMap<string, TreeEntry> | undefined;
}

function find(directory: Directory, name: string): TreeEntry | undefined {
  directory.byName ??= new Map(directory.names.map((each, at) => [each, directory.entries[at]!]));
  return directory.byName.get(name);
}

/** A file whose digests are being made. */
interface Open {
  readonly index: number;
  readonly path: string;
  readonly prefix: Uint8Array;
}

class NodeTree implements FileTree {
  readonly #root: string;
  readonly #options: NodeTreeOptions;
  /** Of directories that were not listed so far. */
  readonly #single = new Map<string, TreeEntry | undefined>();
  readonly #directories = new Map<string, Directory>();
  #listed = 0;
  /** The last one of each file. */
  readonly #digests = new Map<string, { readonly prefix: Uint8Array; readonly digest: string }>();
  readonly #blobIds = new Map<string, string>();
  #buffer: Buffer | undefined;

  constructor(root: string, options: NodeTreeOptions) {
    this.#root = root;
    this.#options = options;
  }

  entry(path: string): TreeEntry | undefined {
    const known = this.#single.get(path);
    if (known !== undefined || this.#single.has(path)) return known;
    const slash = path.lastIndexOf("/");
    const listed = path === "" ? undefined : this.#directories.get(slash < 0 ? "" : path.slice(0, slash));
    if (listed !== undefined) return find(listed, path.slice(slash + 1));
    if (path.length > PATH_LIMIT) return undefined;
    const found = path === "" || this.#hasPlainParent(path) ? this.#stat(path) : undefined;
    this.#single.set(path, found);
    return found;
  }

  names(path: string): readonly string[] {
    return this.#directory(path).names;
  }

  entries(path: string): readonly TreeEntry[] {
    return this.#directory(path).entries;
  }

  /** Names and entries come in one go: what vanishes in between is in neither. */
  #directory(path: string): Directory {
    const known = this.#directories.get(path);
    if (known !== undefined) return known;
    if (this.entry(path)?.type !== "dir") throw unreadable(path, "is not a directory");
    const entries: TreeEntry[] = [];
    const names = this.#list(path).filter((name) => {
      // Joined as an array, the path is one piece of text from the start.
      const at = path === "" ? name : [path, name].join("/");
      const entry = this.#single.has(at) ? this.#single.get(at) : at.length > PATH_LIMIT ? undefined : this.#stat(at);
      if (entry !== undefined) entries.push(entry);
      return entry !== undefined;
    });
    const directory = { names, entries, byName: undefined };
    this.#directories.set(path, directory);
    for (const entry of entries) this.#single.delete(entry.path);
    const before = this.#listed;
    this.#listed += entries.length;
    // Where names may do, no file may have to be read.
    const isMany = before < MANY_ENTRIES && this.#listed >= MANY_ENTRIES;
    if (isMany && this.#options.clean?.() === undefined) warmUp();
    spareMemory(before, this.#listed);
    return directory;
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] {
    return this.#withFile(path, (descriptor, size) =>
      size <= CHUNK && prefixes.every((prefix) => prefix.length <= PREFIX_ROOM)
        ? this.#hashSmall(path, descriptor, size, prefixes)
        : this.#hashLarge(path, descriptor, size, prefixes),
    );
  }

  digests(wanted: Iterable<WantedDigest>): readonly (string | undefined)[] {
    const found: (string | undefined)[] = [];
    const open: (Open | undefined)[] = [];
    let at = 0;
    for (const answer of hashFiles(this.#toHash(wanted, found, open))) {
      const { index, path, prefix } = open[at]!;
      open[at++] = undefined;
      const [digest, blobId] = answer ?? [];
      found[index] = digest;
      if (digest !== undefined) this.#keep(path, prefix, digest);
      if (blobId !== undefined) this.#blobIds.set(path, blobId);
    }
    return found;
  }

  #keep(path: string, prefix: Uint8Array, digest: string): void {
    if (this.#listed <= KEPT_FILES) this.#digests.set(path, { prefix, digest });
    else this.#digests.clear();
  }

  *#toHash(
    wanted: Iterable<WantedDigest>,
    found: (string | undefined)[],
    open: (Open | undefined)[],
  ): Generator<FileToHash> {
    for (const { entry, prefix } of wanted) {
      const { path, size } = entry;
      const known = this.#digests.get(path);
      const same = known !== undefined && Buffer.compare(known.prefix, prefix) === 0;
      const index = found.push(same ? known.digest : undefined) - 1;
      if (found[index] !== undefined) continue;
      const hashes: FileHash[] = [{ algorithm: "sha256", prefix }];
      if (this.#options.blobIds === true && !this.#blobIds.has(path) && this.#exactId(entry) === undefined)
        hashes.push(blobHash(size));
      open.push({ index, path, prefix });
      yield { at: `${this.#root}/${path}`, size, hashes };
    }
  }

  blobId(path: string): string {
    const entry = this.entry(path);
    const known = (entry === undefined ? undefined : this.#exactId(entry)) ?? this.#blobIds.get(path);
    if (known !== undefined) return known;
    const { descriptor, size } = this.#open(path);
    fs.closeSync(descriptor);
    const [answer] = [...hashFiles([{ at: `${this.#root}/${path}`, size, hashes: [blobHash(size)] }])];
    if (answer === undefined) throw changed(path);
    const id = answer[0]!;
    this.#blobIds.set(path, id);
    return id;
  }

  cleanBlobId(entry: TreeEntry): string | undefined {
    return this.#options.clean?.()?.id(entry);
  }

  #exactId(entry: TreeEntry): string | undefined {
    const clean = this.#options.clean?.();
    return clean?.exact === true ? clean.id(entry) : undefined;
  }

  *chunks(path: string): Iterable<Uint8Array> {
    const { descriptor, size } = this.#open(path);
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, size + 1));
    try {
      let seen = 0;
      for (;;) {
        const count = fs.readSync(descriptor, buffer, 0, buffer.length, null);
        if (count === 0) break;
        seen += count;
        if (seen > size) throw changed(path);
        yield buffer.subarray(0, count);
      }
      if (seen !== size) throw changed(path);
    } catch (error) {
      throw readFailure(path, error);
    } finally {
      fs.closeSync(descriptor);
    }
  }

  read(path: string, limit: number): Uint8Array {
    return this.#withFile(path, (descriptor, size) => {
      if (size > limit) throw tooLarge(path, size, limit);
      const content = Buffer.allocUnsafe(size + 1);
      if (fill(descriptor, content, 0, size + 1) !== size) throw changed(path);
      return content.subarray(0, size);
    });
  }

  /** The OS would follow a symlink in the middle of a path, maybe out of the context. */
  #hasPlainParent(path: string): boolean {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    if (slash === 0 || name === "" || name === "." || name === ".." || name.includes("\0")) return false;
    return this.entry(slash < 0 ? "" : path.slice(0, slash))?.type === "dir";
  }

  #stat(path: string): TreeEntry | undefined {
    const at = this.#absolute(path);
    try {
      const stats = path === "" ? fs.statSync(at) : fs.lstatSync(at, { throwIfNoEntry: false });
      if (stats === undefined) return undefined;
      if (stats.isFile()) this.#options.clean?.()?.saw(path, stats);
      return this.#describe(path, at, stats);
    } catch (error) {
      if (isMissing(error) && path !== "") return undefined;
      throw unreadable(path, `cannot be examined (${errorCode(error)})`, error);
    }
  }

  #describe(path: string, at: string | Buffer, stats: fs.Stats): TreeEntry {
    const type = entryType(stats.mode);
    const device = type === "char" || type === "block";
    return {
      path,
      type,
      mode: stats.mode & 0o7777,
      size: type === "file" ? small(stats.size) : 0,
      uid: small(stats.uid),
      gid: small(stats.gid),
      linkname: type === "symlink" ? fromBytes(fs.readlinkSync(at, { encoding: "buffer" })) : "",
      inode: type !== "dir" && stats.nlink > 1 ? exactInode(at) : "",
      devmajor: device ? major(stats.rdev) : 0,
      devminor: device ? minor(stats.rdev) : 0,
      mtimeMs: stats.mtimeMs,
      xattrs: this.#options.xattrs?.(at) ?? NO_XATTRS,
    };
  }

  #list(path: string): readonly string[] {
    const at = this.#absolute(path);
    try {
      const names = fs.readdirSync(at, { encoding: "utf8" });
      // A replacement character may stand for bytes that are no UTF-8: only then are the raw names worth their cost.
      const exact = names.some((name) => name.includes("\ufffd"))
        ? fs.readdirSync(at, { encoding: "buffer" }).map(fromBytes)
        : names;
      return exact.sort(byteOrder);
    } catch (error) {
      throw unreadable(path, `cannot be listed (${errorCode(error)})`, error);
    }
  }

  #absolute(path: string): string | Buffer {
    if (path === "") return this.#root;
    if (path.isWellFormed()) return `${this.#root}/${path}`;
    return Buffer.concat([Buffer.from(`${this.#root}/`), toBytes(path)]);
  }

  #open(path: string): { readonly descriptor: number; readonly size: number } {
    const entry = this.entry(path);
    if (entry === undefined) throw unreadable(path, "does not exist");
    if (entry.type !== "file") throw unreadable(path, `is a ${entry.type}, not a regular file`);
    try {
      return { descriptor: fs.openSync(this.#absolute(path), OPEN_FLAGS), size: entry.size };
    } catch (error) {
      throw unreadable(path, `cannot be opened (${errorCode(error)})`, error);
    }
  }

  #withFile<T>(path: string, use: (descriptor: number, size: number) => T): T {
    const { descriptor, size } = this.#open(path);
    try {
      return use(descriptor, size);
    } catch (error) {
      throw readFailure(path, error);
    } finally {
      fs.closeSync(descriptor);
    }
  }

  #hashSmall(path: string, descriptor: number, size: number, prefixes: readonly Uint8Array[]): readonly string[] {
    const buffer = this.#room();
    // One byte more than expected: a file that grew is noticed without asking for its size again.
    if (fill(descriptor, buffer, PREFIX_ROOM, size + 1) !== size) throw changed(path);
    return prefixes.map((prefix) => {
      buffer.set(prefix, PREFIX_ROOM - prefix.length);
      return hash("sha256", buffer.subarray(PREFIX_ROOM - prefix.length, PREFIX_ROOM + size), "hex");
    });
  }

  #hashLarge(path: string, descriptor: number, size: number, prefixes: readonly Uint8Array[]): readonly string[] {
    const buffer = this.#room();
    const hashes = prefixes.map((prefix) => createHash("sha256").update(prefix));
    let seen = 0;
    for (;;) {
      const count = fs.readSync(descriptor, buffer, 0, CHUNK, null);
      if (count === 0) break;
      seen += count;
      if (seen > size) throw changed(path);
      const part = buffer.subarray(0, count);
      for (const each of hashes) each.update(part);
    }
    if (seen !== size) throw changed(path);
    return hashes.map((each) => each.digest("hex"));
  }

  #room(): Buffer {
    this.#buffer ??= Buffer.allocUnsafe(PREFIX_ROOM + CHUNK + 1);
    return this.#buffer;
  }
}

/** Reads until `length` bytes or the end of the file; says how many came. */
function fill(descriptor: number, buffer: Buffer, offset: number, length: number): number {
  let seen = 0;
  while (seen < length) {
    const count = fs.readSync(descriptor, buffer, offset + seen, length - seen, null);
    if (count === 0) break;
    seen += count;
  }
  return seen;
}

function readFailure(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("syscall" in error)) return error;
  return unreadable(path, `cannot be read (${errorCode(error)})`, error);
}

function changed(path: string): Error {
  return unreadable(path, "changed while it was read");
}

function errorCode(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === "string" ? code : String(error);
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"].includes(errorCode(error));
}

function entryType(mode: number): EntryType {
  switch (mode & fs.constants.S_IFMT) {
    case fs.constants.S_IFDIR:
      return "dir";
    case fs.constants.S_IFLNK:
      return "symlink";
    case fs.constants.S_IFIFO:
      return "fifo";
    case fs.constants.S_IFCHR:
      return "char";
    case fs.constants.S_IFBLK:
      return "block";
    case fs.constants.S_IFSOCK:
      return "socket";
    default:
      return "file";
  }
}

/** The same number as one that needs no memory of its own, where it is small enough. */
function small(value: number): number {
  return value <= 0x7fff_ffff ? value | 0 : value;
}

/** Inode numbers may be larger than a double holds exactly; two files must not look like one. */
function exactInode(at: string | Buffer): string {
  const stats = fs.lstatSync(at, { bigint: true });
  return `${stats.dev}:${stats.ino}`;
}

/** glibc gnu_dev_major / gnu_dev_minor; a device number may be wider than 32 bits. */
function major(device: number): number {
  const wide = BigInt(device);
  return Number(((wide >> 8n) & 0xfffn) | ((wide >> 32n) & 0xfffff000n));
}

function minor(device: number): number {
  const wide = BigInt(device);
  return Number((wide & 0xffn) | ((wide >> 12n) & 0xffffff00n));
}

/** A file as a byte source, opened for as long as the process lives: for tars that are hashed from. */
export function fileSource(path: string): ByteSource {
  try {
    const descriptor = fs.openSync(path, OPEN_FLAGS & ~(fs.constants.O_NOFOLLOW ?? 0));
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile()) throw unreadable(path, "is not a regular file");
    return {
      size: stats.size,
      read: (target, position) => fillAt(descriptor, target, position),
    };
  } catch (error) {
    throw unreadable(path, `cannot be opened (${errorCode(error)})`, error);
  }
}

function fillAt(descriptor: number, target: Uint8Array, position: number): number {
  let seen = 0;
  while (seen < target.length) {
    const count = fs.readSync(descriptor, target, seen, target.length - seen, position + seen);
    if (count === 0) break;
    seen += count;
  }
  return seen;
}
