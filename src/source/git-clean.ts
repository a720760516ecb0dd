/**
 * Files of a checkout that need not be read, since git vouches for their contents: their entry in the index and a look at
 * the disk are enough. Edge: reads the index, asks git for attributes, examines files.
 */
import { Buffer } from "node:buffer";
import { lstatSync, readFileSync, statSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { blobHash } from "../context/blob-id.ts";
import { toBytes } from "../context/bytes.ts";
import { type FileStats, GitIndex } from "../context/git-index.ts";
import { hashFiles } from "../context/hash-files.ts";
import type { CleanFiles } from "../context/node-tree.ts";
import type { TreeEntry } from "../context/tree.ts";
import { ForecastError } from "../errors.ts";
import { blobsOf, convertedPaths, git, missing } from "./git-files.ts";

/** Bytes of an index: about two million files. */
const MAX_INDEX_BYTES = 256 * 1024 * 1024;
/** Bytes of the file that says where a worktree's or a submodule's own files are. */
const MAX_LINK_BYTES = 64 * 1024;

/**
 * The files below a directory that need not be read: tracked, not hidden from git, not converted on the way to the disk,
 * and unchanged by time stamps, inode, owner and size. `exact`: ids are wanted that are those of the very bytes on disk,
 * so HEAD must have the blob in the file's own size (line ends that were converted show in it); without it a file is known
 * again by id and size together. `undefined` outside of a checkout, and where the index is of a kind that is not read.
 */
export async function cleanFiles(directory: string, exact: boolean): Promise<CleanFiles | undefined> {
  try {
    return await lookUp(await realpath(directory), exact);
  } catch (error) {
    if (error instanceof ForecastError ? error.code === "context-missing" : isSystemError(error)) return undefined;
    throw error;
  }
}

/** What cannot be looked at says nothing. */
const isSystemError = (error: unknown): boolean => error instanceof Error && "syscall" in error;

async function lookUp(directory: string, exact: boolean): Promise<CleanFiles | undefined> {
  const checkout = findCheckout(directory);
  if (checkout === undefined) return undefined;
  const { root, gitDirectory } = checkout;
  const at = join(gitDirectory, "index");
  const { size, mtimeMs, dev } = await stat(at).catch(() => {
    throw missing("it has no index");
  });
  if (size > MAX_INDEX_BYTES) throw missing(`its index has ${size} bytes`);
  // Time stamps of two file systems cannot be compared.
  if (dev !== (await stat(directory)).dev) return undefined;
  const index = new GitIndex(await readFile(at));
  const folder = relative(root, directory).replaceAll(sep, "/");
  const [first, end] = index.below(folder);
  const states = new Uint8Array(end - first);
  const files = new Clean(directory, folder === "" ? "" : `${folder}/`, index, states, first, mtimeMs, exact);
  const [converted, committed] = await Promise.all([
    git(root, ["check-attr", "-z", "--all", "--stdin"], index.listing(first, end)),
    exact
      ? git(root, ["ls-tree", "-r", "-z", "-l", "--full-tree", "HEAD", ...(folder === "" ? [] : [`${folder}/`])])
      : undefined,
  ]);
  for (const path of convertedPaths(converted)) files.veto(path);
  if (committed !== undefined) files.confirm(committed);
  return files;
}

/** The nearest directory at or above that is a checkout's root. */
function findCheckout(directory: string): { readonly root: string; readonly gitDirectory: string } | undefined {
  for (let root = directory; ; root = dirname(root)) {
    const at = join(root, ".git");
    const found = statSync(at, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return { root, gitDirectory: at };
    if (found?.isFile() === true && found.size < MAX_LINK_BYTES) {
      const link = /^gitdir: ([^\n\0]+)\n*$/.exec(readFileSync(at, "utf8"))?.[1];
      return link === undefined ? undefined : { root, gitDirectory: resolve(root, link) };
    }
    if (dirname(root) === root) return undefined;
  }
}

const VETOED = 1;
const UNCHANGED = 2;
const CHANGED = 4;
/** Looks unchanged, but is as young as the index: only its content can tell. */
const YOUNG = 8;
const COMMITTED = 16;
/** Largest file that is read for that. */
const MAX_YOUNG_BYTES = 1024 * 1024;

class Clean implements CleanFiles {
  readonly exact: boolean;
  readonly #directory: string;
  readonly #prefix: string;
  readonly #index: GitIndex;
  /** A byte per entry from `#first` on. */
  readonly #states: Uint8Array;
  readonly #first: number;
  readonly #writtenMs: number;

  constructor(
    directory: string,
    prefix: string,
    index: GitIndex,
    states: Uint8Array,
    first: number,
    writtenMs: number,
    exact: boolean,
  ) {
    this.#directory = directory;
    this.#prefix = prefix;
    this.#index = index;
    this.#states = states;
    this.#first = first;
    this.#writtenMs = writtenMs;
    this.exact = exact;
  }

  /** `path`: from the checkout's root. */
  veto(path: string): void {
    const at = this.#find(path);
    if (at >= 0) this.#states[at]! |= VETOED;
  }

  confirm(listing: Buffer): void {
    for (const { path, oid, size } of blobsOf(listing)) {
      const at = this.#find(path);
      if (at >= 0 && this.#index.size(this.#first + at) === size && this.#index.oid(this.#first + at) === oid)
        this.#states[at]! |= COMMITTED;
    }
  }

  saw(path: string, stats: FileStats): void {
    const at = this.#find(this.#prefix + path);
    if (at >= 0) this.#note(at, stats);
  }

  id({ path, type, size }: TreeEntry): string | undefined {
    if (type !== "file") return undefined;
    const at = this.#find(this.#prefix + path);
    if (at < 0) return undefined;
    if ((this.#states[at]! & (UNCHANGED | CHANGED | YOUNG)) === 0) this.#look(at, path);
    if ((this.#states[at]! & (YOUNG | VETOED)) === YOUNG) this.#read(at, path, size);
    const wanted = this.exact ? UNCHANGED | COMMITTED : UNCHANGED;
    const entry = this.#first + at;
    return (this.#states[at]! & (wanted | VETOED)) === wanted && this.#index.size(entry) === size
      ? this.#index.oid(entry)
      : undefined;
  }

  /** The entry may have been examined before the index was at hand. */
  #look(at: number, path: string): void {
    try {
      this.#note(at, lstatSync(this.#absolute(path)));
    } catch {
      this.#states[at]! |= CHANGED;
    }
  }

  #read(at: number, path: string, size: number): void {
    const hashes = [blobHash(size)];
    const [id] = size > MAX_YOUNG_BYTES ? [] : hashFiles([{ at: `${this.#directory}/${path}`, size, hashes }]);
    this.#states[at]! ^= YOUNG | (id?.[0] === this.#index.oid(this.#first + at) ? UNCHANGED : CHANGED);
  }

  #absolute(path: string): Buffer {
    return Buffer.concat([Buffer.from(`${this.#directory}/`), toBytes(path)]);
  }

  #note(at: number, stats: FileStats): void {
    const entry = this.#first + at;
    const unchanged =
      (stats.mode & 0o170000) === 0o100000 && this.#index.isPlain(entry) && this.#index.looksUnchanged(entry, stats);
    const isYoung = stats.mtimeMs >= this.#writtenMs || stats.ctimeMs >= this.#writtenMs;
    this.#states[at]! |= !unchanged ? CHANGED : isYoung ? YOUNG : UNCHANGED;
  }

  /** Place among the states, -1 for what is not tracked. */
  #find(path: string): number {
    const at = this.#index.find(path) - this.#first;
    return at < this.#states.length ? Math.max(at, -1) : -1;
  }
}
