/**
 * The root filesystem that an image's layers make, as containerd unpacks them (containerd archive/tar.go applyNaive,
 * v1.7, which BuildKit v0.8–v0.32 uses): every layer over the ones before it, whiteouts applied. Only headers are read
 * here; a file's data is read where it is stored, when somebody hashes it.
 */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { ForecastError } from "../errors.ts";
import { byteOrder, clean } from "./clean.ts";
import { followLinks } from "./contenthash-links.ts";
import { tooLarge, unreadable } from "./memory-tree.ts";
import { type ByteSource, type TarMember, tarMembers } from "./tar-reader.ts";
import { impliedDirectory, memberEntry } from "./tar-tree.ts";
import type { FileTree, TreeEntry } from "./tree.ts";

/** Most layers an image may have; overlayfs mounts no more than half as many. */
const LAYER_LIMIT = 1000;
/** Most files all layers together may have. */
const ENTRY_LIMIT = 4_000_000;
const CHUNK = 1 << 20;
const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";

/**
 * `layers`: the uncompressed tars, lowest first; they have to stay readable. Throws `image-malformed` for what is no
 * layer, `limit`.
 */
export function layerTree(layers: readonly ByteSource[]): FileTree {
  if (layers.length > LAYER_LIMIT) {
    throw new ForecastError("limit", `the image has more than ${LAYER_LIMIT} layers: squash some of them`);
  }
  const tree = new LayerTree();
  for (const layer of layers) tree.apply(layer);
  return tree;
}

interface Node {
  entry: TreeEntry;
  readonly source: ByteSource | undefined;
  readonly offset: number;
  readonly children: Set<string> | undefined;
  /** Number of the layer that last wrote it. */
  layer: number;
}

class LayerTree implements FileTree {
  readonly #nodes = new Map<string, Node>();
  readonly #sorted = new Map<string, readonly string[]>();
  #layer = 0;

  constructor() {
    this.#nodes.set("", directory("", 0));
  }

  apply(source: ByteSource): void {
    this.#layer++;
    for (const member of tarMembers(source)) this.#unpack(member, source);
    this.#sorted.clear();
  }

  entry(path: string): TreeEntry | undefined {
    return this.#nodes.get(path)?.entry;
  }

  names(path: string): readonly string[] {
    let names = this.#sorted.get(path);
    if (names === undefined) {
      const children = this.#nodes.get(path)?.children;
      if (children === undefined) throw unreadable(path, "is not a directory");
      names = [...children].sort(byteOrder);
      this.#sorted.set(path, names);
    }
    return names;
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] {
    const hashes = prefixes.map((prefix) => createHash("sha256").update(prefix));
    for (const part of this.chunks(path)) for (const each of hashes) each.update(part);
    return hashes.map((each) => each.digest("hex"));
  }

  *chunks(path: string): Iterable<Uint8Array> {
    const { entry, source, offset } = this.#file(path);
    const buffer = Buffer.allocUnsafe(Math.min(entry.size, CHUNK));
    for (let done = 0; done < entry.size; done += buffer.length) {
      const part = buffer.subarray(0, Math.min(buffer.length, entry.size - done));
      if (source?.read(part, offset + done) !== part.length) throw unreadable(path, "changed while it was read");
      yield part;
    }
  }

  read(path: string, limit: number): Uint8Array {
    const { entry } = this.#file(path);
    if (entry.size > limit) throw tooLarge(path, entry.size, limit);
    const content = Buffer.alloc(entry.size);
    let at = 0;
    for (const part of this.chunks(path)) {
      content.set(part, at);
      at += part.length;
    }
    return content;
  }

  #file(path: string): Node {
    const node = this.#nodes.get(path);
    if (node?.entry.type !== "file") throw unreadable(path, "is not a regular file");
    return node;
  }

  #unpack(member: TarMember, source: ByteSource): void {
    const { header } = member;
    if (header.typeflag === "g") return;
    const path = this.#place(header.name);
    if (path === undefined) return;
    const name = nameOf(path);
    const parent = this.#makeDirectory(parentOf(path));
    if (name === OPAQUE) this.#empty(parentOf(path), parent);
    else if (name.startsWith(WHITEOUT)) this.#remove(join(parentOf(path), name.slice(WHITEOUT.length)));
    else {
      this.#put(path, header.typeflag === "1" ? this.#linked(path, member) : this.#node(path, member, source));
      parent.children!.add(name);
    }
    if (this.#nodes.size > ENTRY_LIMIT) {
      throw new ForecastError("limit", `the image has more than ${ENTRY_LIMIT} files: make it smaller`);
    }
  }

  /** The member's path with symlinks before its last component followed inside the root; `undefined` for the root. */
  #place(name: string): string | undefined {
    const path = clean(`/${name}`).slice(1);
    if (path === "") return undefined;
    const parent = parentOf(path);
    if (parent === "") return path;
    return join(followLinks(this, `/${parent}`, true, "components").path, nameOf(path));
  }

  #node(path: string, member: TarMember, source: ByteSource): Node {
    const entry = memberEntry(path, member);
    const old = this.#nodes.get(path);
    if (entry.type !== "dir") {
      // Only files and directories can have such attributes: the kernel refuses, which is passed over.
      const xattrs = entry.type === "file" ? entry.xattrs : withoutUser(entry.xattrs);
      const kept = { ...entry, xattrs };
      return { entry: kept, source, offset: member.offset, children: undefined, layer: this.#layer };
    }
    // A directory over a directory: its attributes stay unless they are written anew.
    const xattrs = old?.entry.type === "dir" ? new Map([...old.entry.xattrs, ...entry.xattrs]) : entry.xattrs;
    const children = old?.children ?? new Set<string>();
    return { entry: { ...entry, xattrs }, source: undefined, offset: 0, children, layer: this.#layer };
  }

  #linked(path: string, { header }: TarMember): Node {
    const wanted = clean(`/${header.linkname}`);
    const target = followLinks(this, wanted, false, "components").path;
    const node = this.#nodes.get(target);
    if (node === undefined || node.children !== undefined || target === path) {
      const what = `${JSON.stringify(path)} as a hard link to ${JSON.stringify(header.linkname)}`;
      throw new ForecastError("image-malformed", `a layer has ${what}, which is not there: build the image again`);
    }
    const inode = node.entry.inode === "" ? `${this.#layer}:${target}` : node.entry.inode;
    node.entry = { ...node.entry, inode };
    return { ...node, entry: { ...node.entry, path }, layer: this.#layer };
  }

  #put(path: string, node: Node): void {
    const old = this.#nodes.get(path);
    if (old !== undefined && !(old.children !== undefined && old.children === node.children)) this.#remove(path);
    this.#nodes.set(path, node);
  }

  #makeDirectory(path: string): Node {
    const known = this.#nodes.get(path);
    if (known?.children !== undefined) return known;
    if (known !== undefined) {
      throw new ForecastError(
        "image-malformed",
        `a layer has files below ${JSON.stringify(path)}, which is no directory: build the image again`,
      );
    }
    const parent = this.#makeDirectory(parentOf(path));
    const made = directory(path, this.#layer);
    this.#nodes.set(path, made);
    parent.children!.add(nameOf(path));
    return made;
  }

  /** What lower layers have in a directory goes; what this layer has put there already stays. */
  #empty(path: string, node: Node): void {
    for (const name of [...node.children!]) {
      const child = join(path, name);
      if (this.#nodes.get(child)!.layer !== this.#layer) this.#remove(child);
    }
  }

  #remove(path: string): void {
    const open = [path];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const children = this.#nodes.get(at)?.children ?? [];
      for (const name of children) open.push(join(at, name));
      this.#nodes.delete(at);
    }
    this.#nodes.get(parentOf(path))?.children?.delete(nameOf(path));
  }
}

function directory(path: string, layer: number): Node {
  return { entry: impliedDirectory(path), source: undefined, offset: 0, children: new Set(), layer };
}

function withoutUser(xattrs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...xattrs].filter(([name]) => !name.startsWith("user.")));
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
