/**
 * Content digests of an earlier build, found again without reading a file: the same digest is made of the names that Git has
 * for the contents, and whoever saw that one before knows the real one.
 */
import { Buffer } from "node:buffer";
import { createHash, hash } from "node:crypto";
import { ForecastError } from "../errors.ts";
import { unreadable } from "./memory-tree.ts";
import type { SentTree } from "./sent-tree.ts";
import { entriesOf, type FileTree, type TreeEntry, type WantedDigest } from "./tree.ts";

/** Most pairs that are kept: a build has few sources, a changed one leaves its old pair behind. */
const PAIRS_LIMIT = 200;

/** Digest over names → digest over contents. */
export class KnownDigests {
  readonly #earlier: Readonly<Record<string, string>>;
  readonly #wanted: boolean;
  readonly #used = new Map<string, string>();

  /** `keep`: somebody will record the pairs; without it and without earlier ones, names are not worth their making. */
  constructor(earlier: Readonly<Record<string, string>> = {}, keep = true) {
    this.#earlier = earlier;
    this.#wanted = keep || Object.keys(earlier).length > 0;
  }

  /** The pairs of this build first, then as many of the earlier ones as there is room for. */
  get pairs(): Readonly<Record<string, string>> {
    const all = [...this.#used, ...Object.entries(this.#earlier).filter(([name]) => !this.#used.has(name))];
    return Object.fromEntries(all.slice(0, PAIRS_LIMIT));
  }

  /**
   * What `compute` makes of the tree, its digests as `digests` finds and replaces them. `rules`: everything else that the
   * digests depend on. Throws what `compute` throws.
   */
  of<T>(tree: FileTree, rules: string, compute: (tree: FileTree) => T, digests: Digests<T>): T {
    const named = !this.#wanted || tree.cleanBlobId === undefined ? undefined : quietly(() => compute(namedTree(tree)));
    if (named === undefined) return compute(tree);
    const names = digests.list(named)?.map((digest) => this.#name(rules, digest));
    if (names === undefined) return compute(tree);
    const known = names.map((name) => this.#find(name));
    if (!known.includes(undefined)) return digests.replace(named, known as string[]);
    const real = compute(tree);
    const found = digests.list(real);
    if (found?.length === names.length) names.forEach((name, at) => void this.#used.set(name, found[at]!));
    return real;
  }

  #name(rules: string, digest: string): string {
    return createHash("sha256").update(`${rules}\0${digest}`).digest("hex");
  }

  #find(name: string): string | undefined {
    const known = this.#used.get(name) ?? (Object.hasOwn(this.#earlier, name) ? this.#earlier[name] : undefined);
    if (known !== undefined) this.#used.set(name, known);
    return known;
  }
}

export interface Digests<T> {
  /** `undefined`: an answer without a digest. */
  list(answer: T): readonly string[] | undefined;
  /** As many as `list` gave, in that order. */
  replace(answer: T, digests: readonly string[]): T;
}

/** A file without a name, and whatever the real tree will say better. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ForecastError) return undefined;
    throw error;
  }
}

/** The tree with the names of the contents for contents. Only its digests have a meaning, and only to each other. */
function namedTree(tree: FileTree): FileTree {
  const known = NAMED.get(tree);
  if (known !== undefined) return known;
  const named = isSent(tree) ? new NamedSentTree(tree) : new NamedTree(tree);
  NAMED.set(tree, named);
  return named;
}

/** One per tree, for what is remembered of it elsewhere. */
const NAMED = new WeakMap<FileTree, FileTree>();

const isSent = (tree: FileTree): tree is SentTree => "implied" in tree;

class NamedTree<T extends FileTree> implements FileTree {
  protected readonly tree: T;
  #room = Buffer.allocUnsafe(1024);

  constructor(tree: T) {
    this.tree = tree;
  }

  entry(path: string): TreeEntry | undefined {
    return this.tree.entry(path);
  }

  names(path: string): readonly string[] {
    return this.tree.names(path);
  }

  entries(path: string): readonly TreeEntry[] {
    return entriesOf(this.tree, path);
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] {
    const entry = this.#entry(path);
    return prefixes.map((prefix) => this.#digest(entry, prefix));
  }

  digests(wanted: Iterable<WantedDigest>): readonly string[] {
    return Array.from(wanted, ({ entry, prefix }) => this.#digest(entry, prefix));
  }

  chunks(path: string): Iterable<Uint8Array> {
    return [Buffer.from(this.#nameOf(this.#entry(path)), "latin1")];
  }

  /** Whoever looks into a file needs the file. */
  read(path: string): never {
    throw unreadable(path, "is known by its name only");
  }

  #entry(path: string): TreeEntry {
    const entry = this.tree.entry(path);
    if (entry === undefined) throw unreadable(path, "does not exist");
    return entry;
  }

  #digest(entry: TreeEntry, prefix: Uint8Array): string {
    const name = this.#nameOf(entry);
    const length = prefix.length + name.length;
    if (length > this.#room.length) this.#room = Buffer.allocUnsafe(2 * length);
    this.#room.set(prefix);
    this.#room.write(name, prefix.length, "latin1");
    return hash("sha256", this.#room.subarray(0, length), "hex");
  }

  #nameOf(entry: TreeEntry): string {
    const id = this.tree.cleanBlobId?.(entry);
    if (id === undefined) throw unreadable(entry.path, "has no name in Git");
    return `\0blob ${entry.size} ${id}`;
  }
}

class NamedSentTree extends NamedTree<SentTree> implements SentTree {
  get archive(): FileTree {
    return this;
  }

  implied(path: string): boolean {
    return this.tree.implied(path);
  }

  tarsum(path: string): string | undefined {
    return this.tree.tarsum(path);
  }
}
