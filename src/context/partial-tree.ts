/** A tree of which some paths cannot be seen; what can be is passed on. */
import { unreadable } from "./memory-tree.ts";
import type { FileTree, TreeEntry, WantedDigest } from "./tree.ts";

export abstract class PartialTree implements FileTree {
  protected readonly tree: FileTree;
  readonly #without: string;

  /** `without`: why a path is not there, `is not sent`. */
  constructor(tree: FileTree, without: string) {
    this.tree = tree;
    this.#without = without;
  }

  abstract entry(path: string): TreeEntry | undefined;
  abstract names(path: string): readonly string[];
  abstract entries(path: string): readonly TreeEntry[];

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] | undefined {
    this.#require(path);
    return this.tree.digest(path, prefixes);
  }

  /** `wanted` comes from a walk of this tree: all of it can be seen. */
  digests(wanted: Iterable<WantedDigest>): readonly (string | undefined)[] {
    return this.tree.digests?.(wanted) ?? [];
  }

  blobId(path: string): string | undefined {
    this.#require(path);
    return this.tree.blobId?.(path);
  }

  cleanBlobId(entry: TreeEntry): string | undefined {
    return this.tree.cleanBlobId?.(entry);
  }

  chunks(path: string): Iterable<Uint8Array> | undefined {
    this.#require(path);
    return this.tree.chunks?.(path);
  }

  read(path: string, limit: number): Uint8Array | undefined {
    this.#require(path);
    return this.tree.read(path, limit);
  }

  #require(path: string): void {
    if (this.entry(path) === undefined) throw unreadable(path, this.#without);
  }
}
