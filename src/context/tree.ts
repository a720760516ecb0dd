/**
 * The build context as the core sees it: a tree that can be listed and hashed, never read whole into memory. The only
 * implementation that touches files is `node-tree.ts`; tests and recorded file lists use `memory-tree.ts`.
 *
 * Names and link targets are text that stands for bytes: see `bytes.ts`. Hash them through its `toBytes`, sort them with
 * `byteOrder` of `clean.ts`.
 */

export type EntryType = "file" | "dir" | "symlink" | "fifo" | "char" | "block" | "socket";

export interface TreeEntry {
  /** Path relative to the root, `/` separators, no leading or trailing slash; `""` is the root itself. */
  readonly path: string;
  readonly type: EntryType;
  /** Permission bits with setuid, setgid and sticky (0o7777), no type bits. */
  readonly mode: number;
  /** Bytes; 0 for everything but regular files. */
  readonly size: number;
  readonly uid: number;
  readonly gid: number;
  /** Raw target of a symlink, else `""`. */
  readonly linkname: string;
  /** Same non-empty text for all names of one hard-linked file, else `""`. */
  readonly inode: string;
  readonly devmajor: number;
  readonly devminor: number;
  /** Milliseconds since 1970, with fraction; only Buildah 1.39–1.41 bind mounts read it. */
  readonly mtimeMs: number;
  /**
   * Extended attributes by name; raw bytes as latin1 text. Empty where the platform cannot tell: Node has no call for
   * them, so a tree on disk knows of none unless it is given a look-up. Checkouts have none; what would be missed is
   * `security.capability` and, for BuildKit, `user.*`.
   */
  readonly xattrs: ReadonlyMap<string, string>;
}

export interface WantedDigest {
  /** Of a regular file, as the tree that is asked has it. */
  readonly entry: TreeEntry;
  readonly prefix: Uint8Array;
}

export interface FileTree {
  /** The entry itself, symlinks not followed; `undefined` when there is none. Throws `source-unreadable`. */
  entry(path: string): TreeEntry | undefined;
  /** Names (not paths) of a directory's children in bytewise order of their UTF-8. Throws `source-unreadable`. */
  names(path: string): readonly string[];
  /** What is in a directory, in the order of its names. Absent: see `entriesOf`. Throws `source-unreadable`. */
  entries?(path: string): readonly TreeEntry[];
  /**
   * For each prefix the lower-case hex sha256 of prefix followed by the file's bytes; the file is read once.
   * Throws `source-unreadable`; `undefined` when the tree only knows names (a recorded file list).
   */
  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] | undefined;
  /**
   * The same for many files and one prefix each, in one go, which begins with the first of them: `wanted` is run through
   * once, in order. `undefined` or nothing in an answer's place: ask for that file alone. Absent: each file is to be asked
   * for alone. Throws what `wanted` throws.
   */
  digests?(wanted: Iterable<WantedDigest>): readonly (string | undefined)[];
  /**
   * Git's id of the file's content as a blob, 40 lower-case hex digits: evidence of what changed, never a verdict.
   * `undefined` when the content is not at hand. Throws `source-unreadable`.
   */
  blobId?(path: string): string | undefined;
  /**
   * The same only where Git vouches for it without the file being read. Equal ids and sizes, equal bytes, where one of the
   * two was recorded. `entry` is this tree's own. Throws nothing.
   */
  cleanBlobId?(entry: TreeEntry): string | undefined;
  /**
   * The file's bytes piece by piece, for digests over many files; each piece is only valid until the next one. Throws
   * `source-unreadable`, also when the file changes meanwhile. Absent or `undefined`: only `read` can tell.
   */
  chunks?(path: string): Iterable<Uint8Array> | undefined;
  /** The file's bytes when there are at most `limit` of them. Throws `limit` above, `source-unreadable`. */
  read(path: string, limit: number): Uint8Array | undefined;
}

/** What is in a directory of any tree; what vanishes while it is listed is left out. */
export function entriesOf(tree: FileTree, path: string): readonly TreeEntry[] {
  if (tree.entries !== undefined) return tree.entries(path);
  const found: TreeEntry[] = [];
  for (const name of tree.names(path)) {
    const entry = tree.entry(path === "" ? name : `${path}/${name}`);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

/** An entry and everything below it: parents first, children in order, symlinks not followed. `into`: which directories. */
export function* walkTree(
  tree: FileTree,
  path: string,
  into: (directory: TreeEntry) => boolean = () => true,
): Generator<TreeEntry> {
  const start = tree.entry(path);
  const open = start === undefined ? [] : [start];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    yield entry;
    if (entry.type !== "dir" || !into(entry)) continue;
    const below = entriesOf(tree, entry.path);
    for (let at = below.length - 1; at >= 0; at--) open.push(below[at]!);
  }
}

/**
 * The same entries for who will read them, but for directories: those right in a directory before any that is deeper, so
 * that a large file near the root is begun with early.
 */
export function* filesBelow(tree: FileTree, path: string): Generator<TreeEntry> {
  const start = tree.entry(path);
  if (start !== undefined && start.type !== "dir") yield start;
  const open = start?.type === "dir" ? [start] : [];
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    const below = entriesOf(tree, directory.path);
    for (const entry of below) if (entry.type !== "dir") yield entry;
    for (let at = below.length - 1; at >= 0; at--) if (below[at]!.type === "dir") open.push(below[at]!);
  }
}
