/** A tree with files put on top, as BuildKit's file ops do it. Read it only when it is finished. */
import { createHash } from "node:crypto";
import { base as baseName, byteOrder, clean, dir as dirName, join } from "../../context/clean.ts";
import { followInScope } from "../../context/scope.ts";
import type { FileTree, TreeEntry } from "../../context/tree.ts";
import { ForecastError } from "../../errors.ts";

/** Thrown where the result cannot be told from here. */
export class Untraceable extends Error {}

/** How many entries several trees together may still get. */
export interface Room {
  left: number;
}

export interface Ids {
  readonly uid: number;
  readonly gid: number;
}

export interface CopyOptions {
  /** `undefined`: files keep theirs, new directories are root's. */
  readonly owner: Ids | undefined;
  readonly mode: number | undefined;
  /** A directory's contents go into the destination, not the directory itself. */
  readonly contents: boolean;
  readonly follow: boolean;
}

interface Placed {
  readonly entry: TreeEntry;
  /** Where the bytes are. */
  readonly source: { readonly tree: FileTree; readonly path: string } | Uint8Array | undefined;
}

const MAX_DEPTH = 200;
const NEW_DIRECTORY_MODE = 0o755;
const ROOT: Ids = { uid: 0, gid: 0 };

export class OverlayTree implements FileTree {
  readonly #base: FileTree;
  readonly #room: Room;
  readonly #placed = new Map<string, Placed>();
  /** Names placed in a directory, by directory. */
  readonly #children = new Map<string, Set<string>>();

  constructor(base: FileTree, room: Room) {
    this.#base = base;
    this.#room = room;
  }

  entry(path: string): TreeEntry | undefined {
    return this.#placed.get(path)?.entry ?? this.#base.entry(path);
  }

  names(path: string): readonly string[] {
    const own = this.#base.entry(path)?.type === "dir" ? this.#base.names(path) : [];
    const placed = this.#children.get(path);
    return placed === undefined ? own : [...new Set([...own, ...placed])].sort(byteOrder);
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] | undefined {
    const placed = this.#placed.get(path);
    if (placed === undefined) return this.#base.digest(path, prefixes);
    const { source } = placed;
    if (source === undefined) return undefined;
    if (!(source instanceof Uint8Array)) return source.tree.digest(source.path, prefixes);
    return prefixes.map((prefix) => createHash("sha256").update(prefix).update(source).digest("hex"));
  }

  read(path: string, limit: number): Uint8Array | undefined {
    const placed = this.#placed.get(path);
    if (placed === undefined) return this.#base.read(path, limit);
    const { source } = placed;
    if (source === undefined || source instanceof Uint8Array) return source;
    return source.tree.read(source.path, limit);
  }

  /** Where a file's bytes are: not in the tree that was copied from, but where that one has them from. */
  source(path: string): Placed["source"] {
    const placed = this.#placed.get(path);
    return placed === undefined ? bytesOf(this.#base, path) : placed.source;
  }

  /** fsutil copy/mkdir.go MkdirAll; what is there stays as it is. */
  makeDirectories(path: string, mode: number, owner: Ids): void {
    let at = "";
    for (const name of clean(path).split("/")) {
      if (name === "" || name === ".") continue;
      at = at === "" ? name : `${at}/${name}`;
      const found = this.entry(at);
      if (found === undefined) this.#place(at, { entry: directory(at, mode, owner), source: undefined });
      // A link may lead anywhere.
      else if (found.type !== "dir") throw new Untraceable();
    }
  }

  writeFile(path: string, mode: number, data: Uint8Array, { uid, gid }: Ids): void {
    const at = clean(path).slice(1);
    if (this.entry(at) !== undefined) throw new Untraceable();
    this.#requireDirectory(dirName(`/${at}`).slice(1));
    const entry = { ...directory(at, mode, { uid, gid }), type: "file" as const, size: data.length };
    this.#place(at, { entry, source: data });
  }

  /** solver/llbsolver/file/backend.go docopy, fsutil copy/copy.go Copy of one path without wildcards. */
  copyFrom(tree: FileTree, source: string, destination: string, options: CopyOptions): void {
    const owner = options.owner ?? ROOT;
    const intoDirectory = destination.endsWith("/") || destination.endsWith("/.");
    const target = clean(destination);
    this.makeDirectories(intoDirectory ? target : dirName(target), NEW_DIRECTORY_MODE, owner);
    const from = resolve(tree, source, options.follow);
    const isDirectory = tree.entry(from)!.type === "dir";
    const there = this.entry(target.slice(1));
    if (there !== undefined && there.type !== "dir" && there.type !== "file") throw new Untraceable();
    let at = target.slice(1);
    if (there?.type === "dir" && !(isDirectory && options.contents)) at = join(at, baseName(source));
    const parent = isDirectory && options.contents && there === undefined ? at : dirName(`/${at}`).slice(1);
    this.makeDirectories(parent, NEW_DIRECTORY_MODE, owner);
    // The contents' own directory exists by now: it keeps what it was made with.
    this.#copyEntry(tree, from, at, false, options, 0);
  }

  #copyEntry(tree: FileTree, from: string, to: string, overwrite: boolean, options: CopyOptions, depth: number): void {
    const entry = tree.entry(from);
    if (entry === undefined || depth > MAX_DEPTH) throw new Untraceable();
    const there = this.entry(to);
    const entryThere = withInfo(entry, to, options);
    if (entry.type === "dir") {
      if (there !== undefined && there.type !== "dir") throw new Untraceable();
      if (there === undefined || overwrite) this.#place(to, { entry: entryThere, source: undefined });
      for (const name of tree.names(from)) {
        const child = (folder: string): string => (folder === "" ? name : `${folder}/${name}`);
        this.#copyEntry(tree, child(from), child(to), true, options, depth + 1);
      }
      return;
    }
    if (there?.type === "dir" || (entry.type !== "file" && entry.type !== "symlink")) throw new Untraceable();
    this.#place(to, { entry: entryThere, source: entry.type === "file" ? bytesOf(tree, from) : undefined });
  }

  #place(path: string, placed: Placed): void {
    if (--this.#room.left < 0) throw new Untraceable();
    this.#placed.set(path, placed);
    if (path === "") return;
    const parent = dirName(`/${path}`).slice(1);
    const names = this.#children.get(parent) ?? new Set();
    names.add(path.slice(parent === "" ? 0 : parent.length + 1));
    this.#children.set(parent, names);
  }

  #requireDirectory(path: string): void {
    if (path !== "" && this.entry(path)?.type !== "dir") throw new Untraceable();
  }
}

function bytesOf(tree: FileTree, path: string): Placed["source"] {
  return tree instanceof OverlayTree ? tree.source(path) : { tree, path };
}

/** The source's path with links followed; what is missing fails the build and is told by its content. */
function resolve(tree: FileTree, source: string, follow: boolean): string {
  const path = clean(source).slice(1);
  const direct = tree.entry(path);
  if (direct !== undefined && (direct.type !== "symlink" || !follow)) return path;
  try {
    const found = followInScope(tree, path);
    if (tree.entry(found) !== undefined) return found;
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
  }
  throw new Untraceable();
}

/** copy_unix.go copyFileInfo: a symlink's mode stays. */
function withInfo(entry: TreeEntry, path: string, { owner, mode }: CopyOptions): TreeEntry {
  const kept = mode === undefined || entry.type === "symlink" ? entry.mode : mode;
  return { ...entry, path, inode: "", mode: kept, uid: owner?.uid ?? entry.uid, gid: owner?.gid ?? entry.gid };
}

function directory(path: string, mode: number, { uid, gid }: Ids): TreeEntry {
  return {
    path,
    type: "dir",
    mode,
    size: 0,
    uid,
    gid,
    linkname: "",
    inode: "",
    devmajor: 0,
    devminor: 0,
    mtimeMs: 0,
    xattrs: new Map(),
  };
}
