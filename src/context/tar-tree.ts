/** A tar archive as a tree, as the docker daemon unpacks one that comes on stdin. Data is read only when it is hashed. */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { ForecastError } from "../errors.ts";
import { byteOrder, clean } from "./clean.ts";
import { tooLarge, unreadable } from "./memory-tree.ts";
import { type ByteSource, type TarMember, tarMembers } from "./tar-reader.ts";
import { type TarsumHeader, tarsumPrefix } from "./tarsum.ts";
import type { EntryType, FileTree, TreeEntry } from "./tree.ts";

export interface TarTree extends FileTree {
  /** Tarsum of the archive's first member of that path, header as written there; `undefined` when there is none. */
  tarsum(path: string): string | undefined;
  /** A directory without a member of its own. */
  implied(path: string): boolean;
}

/** Throws `image-malformed`, `limit`, `source-outside` for a member outside, `source-unreadable` for an odd one. */
export function tarTree(source: ByteSource): TarTree {
  const tree = new UnpackedTar(source);
  for (const member of tarMembers(source)) tree.unpack(member);
  return tree;
}

export function isTarTree(tree: FileTree): tree is TarTree {
  return tree instanceof UnpackedTar;
}

interface Node {
  entry: TreeEntry;
  readonly offset: number;
  readonly length: number;
  readonly children: Set<string> | undefined;
}

const CHUNK = 1 << 20;
const TYPES: ReadonlyMap<string, EntryType> = new Map([
  ["0", "file"],
  ["7", "file"],
  ["2", "symlink"],
  ["3", "char"],
  ["4", "block"],
  ["5", "dir"],
  ["6", "fifo"],
]);

class UnpackedTar implements TarTree {
  readonly #source: ByteSource;
  readonly #nodes = new Map<string, Node>();
  readonly #first = new Map<string, TarMember>();
  readonly #sorted = new Map<string, readonly string[]>();

  constructor(source: ByteSource) {
    this.#source = source;
    this.#nodes.set("", impliedNode(""));
  }

  /** moby/moby pkg/archive Unpack, createTarFile v26.1. */
  unpack(member: TarMember): void {
    const { header } = member;
    if (header.typeflag === "g") return;
    const cleaned = clean(header.name);
    if (cleaned === ".." || cleaned.startsWith("../")) {
      throw new ForecastError("source-outside", `the tar has ${JSON.stringify(header.name)}, outside of it: remove it`);
    }
    const path = cleaned === "." ? "" : cleaned.replace(/^\//, "");
    if (!this.#first.has(path)) this.#first.set(path, member);
    if (path === "") return;
    this.#makeParents(path);
    const old = this.#nodes.get(path);
    const isDirectory = header.typeflag === "5";
    if (old !== undefined && !(old.children !== undefined && isDirectory)) this.#remove(path);
    this.#nodes.set(path, this.#node(path, member, isDirectory ? old?.children : undefined));
    this.#nodes.get(parentOf(path))!.children!.add(nameOf(path));
  }

  entry(path: string): TreeEntry | undefined {
    return this.#nodes.get(path)?.entry;
  }

  names(path: string): readonly string[] {
    const known = this.#sorted.get(path);
    if (known !== undefined) return known;
    const children = this.#nodes.get(path)?.children;
    if (children === undefined) throw unreadable(path, "is not a directory");
    const names = [...children].sort(byteOrder);
    this.#sorted.set(path, names);
    return names;
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] {
    const { offset, length } = this.#file(path);
    return this.#hash(path, offset, length, prefixes);
  }

  chunks(path: string): Iterable<Uint8Array> {
    const { offset, length } = this.#file(path);
    return this.#parts(path, offset, length);
  }

  read(path: string, limit: number): Uint8Array {
    const { offset, length } = this.#file(path);
    if (length > limit) throw tooLarge(path, length, limit);
    const content = Buffer.alloc(length);
    if (this.#source.read(content, offset) !== length) throw unreadable(path, "changed while it was read");
    return content;
  }

  tarsum(path: string): string | undefined {
    const member = this.#first.get(path);
    if (member === undefined) return undefined;
    return this.#hash(path, member.offset, member.length, [tarsumPrefix(member.header)])[0];
  }

  implied(path: string): boolean {
    return path !== "" && this.#nodes.has(path) && !this.#first.has(path);
  }

  #hash(path: string, offset: number, length: number, prefixes: readonly Uint8Array[]): readonly string[] {
    const hashes = prefixes.map((prefix) => createHash("sha256").update(prefix));
    for (const part of this.#parts(path, offset, length)) for (const each of hashes) each.update(part);
    return hashes.map((each) => each.digest("hex"));
  }

  *#parts(path: string, offset: number, length: number): Iterable<Uint8Array> {
    const buffer = Buffer.allocUnsafe(Math.min(length, CHUNK));
    for (let done = 0; done < length; done += buffer.length) {
      const part = buffer.subarray(0, Math.min(buffer.length, length - done));
      if (this.#source.read(part, offset + done) !== part.length) throw unreadable(path, "changed while it was read");
      yield part;
    }
  }

  #file(path: string): Node {
    const node = this.#nodes.get(path);
    if (node?.entry.type !== "file") throw unreadable(path, "is not a regular file");
    return node;
  }

  #node(path: string, member: TarMember, children: Set<string> | undefined): Node {
    const { header, offset, length } = member;
    if (header.typeflag === "1") return this.#linked(path, header);
    const entry = memberEntry(path, member);
    return { entry, offset, length, children: entry.type === "dir" ? (children ?? new Set()) : undefined };
  }

  /** Another name of what is there already. */
  #linked(path: string, header: TarsumHeader): Node {
    const target = clean(`/${header.linkname}`).slice(1);
    const node = this.#nodes.get(target);
    if (node === undefined || node.children !== undefined || target === path) {
      throw unreadable(
        path,
        `is a hard link to ${JSON.stringify(header.linkname)}, which the tar does not have before it`,
      );
    }
    const inode = node.entry.inode === "" ? `tar:${target}` : node.entry.inode;
    node.entry = { ...node.entry, inode };
    return { ...node, entry: { ...node.entry, path } };
  }

  #makeParents(path: string): void {
    const parent = parentOf(path);
    const node = this.#nodes.get(parent);
    if (node?.children !== undefined) return;
    if (node !== undefined) throw unreadable(path, "lies below something in the tar that is no directory");
    this.#makeParents(parent);
    this.#nodes.set(parent, impliedNode(parent));
    this.#nodes.get(parentOf(parent))!.children!.add(nameOf(parent));
  }

  #remove(path: string): void {
    for (const child of this.#nodes.get(path)?.children ?? []) this.#remove(`${path}/${child}`);
    this.#nodes.delete(path);
  }
}

/** A member that is no link as an entry. Throws `source-unreadable` for an odd kind. */
export function memberEntry(path: string, { header, length, mtimeMs }: TarMember): TreeEntry {
  const type = TYPES.get(header.typeflag);
  if (type === undefined) throw unreadable(path, `is of a kind (${JSON.stringify(header.typeflag)}) docker refuses`);
  const isDevice = type === "char" || type === "block";
  return {
    path,
    type,
    mode: header.mode & 0o7777,
    size: type === "file" ? length : 0,
    uid: header.uid,
    gid: header.gid,
    linkname: type === "symlink" ? header.linkname : "",
    inode: "",
    devmajor: isDevice ? header.devmajor : 0,
    devminor: isDevice ? header.devminor : 0,
    mtimeMs,
    xattrs: header.xattrs,
  };
}

/** A directory that no member describes. */
export function impliedDirectory(path: string): TreeEntry {
  return {
    path,
    type: "dir",
    mode: 0o755,
    size: 0,
    uid: 0,
    gid: 0,
    linkname: "",
    inode: "",
    devmajor: 0,
    devminor: 0,
    mtimeMs: 0,
    xattrs: new Map(),
  };
}

function impliedNode(path: string): Node {
  return { entry: impliedDirectory(path), offset: 0, length: 0, children: new Set() };
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
