/** A tree held in memory: recorded file lists, stages whose files are known, tests. */
import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { ForecastError } from "../errors.ts";
import { byteOrder } from "./clean.ts";
import type { EntryType, FileTree, TreeEntry } from "./tree.ts";

/** What is not said is that of a plain file or directory of root's: 0644 / 0755 / 0777, owner 0:0, no xattrs. */
export interface MemoryEntry {
  readonly path: string;
  /** Default: symlink with a linkname, dir for the root, else file. */
  readonly type?: EntryType;
  readonly mode?: number;
  /** Default: the content's length. */
  readonly size?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly linkname?: string;
  readonly inode?: string;
  readonly devmajor?: number;
  readonly devminor?: number;
  readonly mtimeMs?: number;
  readonly xattrs?: ReadonlyMap<string, string>;
  /** A regular file's content; text is written as UTF-8. Absent: the tree knows the name only and digest() says so. */
  readonly content?: Uint8Array | string;
}

export const NO_XATTRS: ReadonlyMap<string, string> = new Map();

interface Node {
  readonly entry: TreeEntry;
  readonly content: Uint8Array | undefined;
  readonly children: string[] | undefined;
}

/**
 * Entries in any order; directories that only their children imply are made (0755). Throws `internal` for a path that is
 * not clean, given twice, or below something that is no directory: such lists are a mistake of the caller.
 */
export function memoryTree(entries: Iterable<MemoryEntry>): FileTree {
  const nodes = new Map<string, Node>();
  for (const given of entries) {
    if (nodes.has(given.path)) throw misuse(given.path, "is listed twice");
    if (!isCleanPath(given.path)) throw misuse(given.path, "is not a clean relative path");
    nodes.set(given.path, node(given));
  }
  for (const path of [...nodes.keys()]) linkToParents(nodes, path);
  if (!nodes.has("")) nodes.set("", node({ path: "", type: "dir" }));
  for (const { children } of nodes.values()) children?.sort(byteOrder);
  return new MemoryTree(nodes);
}

function isCleanPath(path: string): boolean {
  return path === "" || path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function misuse(path: string, what: string): ForecastError {
  return new ForecastError("internal", `${JSON.stringify(path)} ${what}: please report this`);
}

function linkToParents(nodes: Map<string, Node>, path: string): void {
  for (let child = path; child !== ""; ) {
    const slash = child.lastIndexOf("/");
    const parent = slash < 0 ? "" : child.slice(0, slash);
    let above = nodes.get(parent);
    const known = above !== undefined;
    if (above === undefined) {
      above = node({ path: parent, type: "dir" });
      nodes.set(parent, above);
    }
    if (above.children === undefined) throw misuse(child, "lies below something that is no directory");
    above.children.push(child.slice(slash + 1));
    if (known) return;
    child = parent;
  }
}

function node(given: MemoryEntry): Node {
  const type = given.type ?? (given.linkname ? "symlink" : given.path === "" ? "dir" : "file");
  const content = typeof given.content === "string" ? Buffer.from(given.content, "utf8") : given.content;
  const mode = given.mode ?? (type === "dir" ? 0o755 : type === "symlink" ? 0o777 : 0o644);
  const entry: TreeEntry = {
    path: given.path,
    type,
    mode,
    size: type === "file" ? (given.size ?? content?.length ?? 0) : 0,
    uid: given.uid ?? 0,
    gid: given.gid ?? 0,
    linkname: given.linkname ?? "",
    inode: given.inode ?? "",
    devmajor: given.devmajor ?? 0,
    devminor: given.devminor ?? 0,
    mtimeMs: given.mtimeMs ?? 0,
    xattrs: given.xattrs ?? NO_XATTRS,
  };
  return { entry, content: type === "file" ? content : undefined, children: type === "dir" ? [] : undefined };
}

class MemoryTree implements FileTree {
  readonly #nodes: ReadonlyMap<string, Node>;

  constructor(nodes: ReadonlyMap<string, Node>) {
    this.#nodes = nodes;
  }

  entry(path: string): TreeEntry | undefined {
    return this.#nodes.get(path)?.entry;
  }

  names(path: string): readonly string[] {
    const found = this.#nodes.get(path);
    if (found?.children === undefined) throw unreadable(path, "is not a directory");
    return found.children;
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] | undefined {
    const content = this.#file(path).content;
    if (content === undefined) return undefined;
    return prefixes.map((prefix) => hash("sha256", Buffer.concat([prefix, content]), "hex"));
  }

  chunks(path: string): Iterable<Uint8Array> | undefined {
    const { content } = this.#file(path);
    return content === undefined ? undefined : [content];
  }

  read(path: string, limit: number): Uint8Array | undefined {
    const { content } = this.#file(path);
    if (content !== undefined && content.length > limit) throw tooLarge(path, content.length, limit);
    return content;
  }

  #file(path: string): Node {
    const found = this.#nodes.get(path);
    if (found?.entry.type !== "file") throw unreadable(path, "is not a regular file");
    return found;
  }
}

/** The one wording for a file that cannot be had. `why` continues the path: `is not a directory`. */
export function unreadable(path: string, why: string, cause?: unknown): ForecastError {
  const shown = path === "" ? "the build context" : JSON.stringify(path);
  const advice = "make it readable for this user or leave it out with .dockerignore";
  return new ForecastError("source-unreadable", `${shown} ${why}: ${advice}`, { cause });
}

export function tooLarge(path: string, size: number, limit: number): ForecastError {
  return new ForecastError("limit", `${JSON.stringify(path)} has ${size} bytes, more than ${limit}: make it smaller`);
}
