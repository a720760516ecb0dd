/**
 * The committed tree of a checkout, as a builder sees it that fetches the commit itself (docker/build-push-action's default
 * context): no untracked files, no local edits, modes 0644 and 0755 only, owner root
 * (moby/buildkit source/git/source.go: the checkout runs with umask 0022).
 */
import { join } from "node:path";
import { fromBytes } from "../context/bytes.ts";
import { type MemoryEntry, memoryTree } from "../context/memory-tree.ts";
import { nodeTree } from "../context/node-tree.ts";
import type { FileTree, TreeEntry, WantedDigest } from "../context/tree.ts";
import { ForecastError } from "../errors.ts";
import { type Blob, differing, git, listCommit, missing } from "./git-files.ts";

/** Bytes of all blobs that have to be read from the object store because the disk differs. */
const MAX_BLOB_BYTES = 256 * 1024 * 1024;
const MAX_SUBMODULE_DEPTH = 8;

/** Throws `context-missing` when `directory` is in no checkout or a submodule is not there at its commit. */
export async function gitTree(directory: string): Promise<FileTree> {
  const collected: Collected = { entries: [], ids: new Map(), converted: new Map() };
  await collect(directory, "HEAD", "", collected, 0);
  return new CommittedTree(nodeTree(directory), collected);
}

interface Collected {
  readonly entries: MemoryEntry[];
  readonly ids: Map<string, string>;
  /** Contents of files whose disk copy cannot stand for the blob. */
  readonly converted: Map<string, Buffer>;
}

async function collect(
  directory: string,
  commit: string,
  prefix: string,
  out: Collected,
  depth: number,
): Promise<void> {
  const listed = await listCommit(directory, commit);
  const onDisk = await differing(directory, listed);
  const wanted: Blob[] = [];
  for (const blob of listed) {
    const path = prefix + blob.path;
    if (blob.mode === "160000") {
      if (depth >= MAX_SUBMODULE_DEPTH) throw missing(`${path} is nested too deep`);
      await submodule(join(directory, blob.path), blob.oid, path, out, depth);
      continue;
    }
    if (blob.mode === "120000" || onDisk.has(blob.path)) wanted.push(blob);
  }
  const contents = await readBlobs(directory, wanted);
  for (const blob of listed) {
    if (blob.mode === "160000") continue;
    const path = prefix + blob.path;
    const content = contents.get(blob.oid);
    if (blob.mode === "120000") {
      out.entries.push({ path, type: "symlink", linkname: fromBytes(content ?? Buffer.alloc(0)) });
    } else {
      out.ids.set(path, blob.oid);
      out.entries.push({ path, type: "file", mode: blob.mode === "100755" ? 0o755 : 0o644, size: blob.size });
      if (content !== undefined && onDisk.has(blob.path)) out.converted.set(path, content);
    }
  }
}

async function submodule(directory: string, oid: string, path: string, out: Collected, depth: number): Promise<void> {
  const head = (await git(directory, ["rev-parse", "HEAD"]).catch(() => Buffer.alloc(0))).toString().trim();
  if (head !== oid)
    throw missing(`the submodule ${path} is not checked out at its commit (set submodules: true in actions/checkout)`);
  await collect(directory, oid, `${path}/`, out, depth + 1);
}

async function readBlobs(directory: string, wanted: readonly Blob[]): Promise<ReadonlyMap<string, Buffer>> {
  const total = wanted.reduce((sum, blob) => sum + blob.size, 0);
  if (total > MAX_BLOB_BYTES) {
    throw new ForecastError(
      "limit",
      `${wanted.length} committed files differ from those on disk and hold ${total} bytes, more than ${MAX_BLOB_BYTES}. Forecast before changing them.`,
    );
  }
  if (wanted.length === 0) return new Map();
  const oids = wanted.map((blob) => `${blob.oid}\n`).join("");
  return parseBatch(await git(directory, ["cat-file", "--batch"], Buffer.from(oids)));
}

/** What `cat-file --batch` answers, by object id. Throws `context-missing` for what is no blob, or cut off. */
export function parseBatch(answer: Buffer): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < answer.length; ) {
    const line = answer.indexOf(10, at);
    const [oid = "", kind, size = "0"] = answer.toString("latin1", at, line).split(" ");
    if (kind !== "blob") throw missing(`git has no content for ${oid} (use a full checkout of the commit)`);
    const end = line + 1 + Number(size);
    if (!(end > line && end < answer.length)) throw missing("git's answer is cut off");
    contents.set(oid, answer.subarray(line + 1, end));
    at = end + 1;
  }
  return contents;
}

/** Metadata from the commit, bytes from the disk where they are the same. */
class CommittedTree implements FileTree {
  private readonly committed: FileTree;
  private readonly disk: FileTree;
  private readonly ids: ReadonlyMap<string, string>;
  private readonly converted: ReadonlyMap<string, Buffer>;
  /** Contents that the disk does not hold, as a tree of their own. */
  private readonly stored: FileTree;

  constructor(disk: FileTree, { entries, ids, converted }: Collected) {
    this.committed = memoryTree(entries);
    this.disk = disk;
    this.ids = ids;
    this.converted = converted;
    this.stored = memoryTree([...converted].map(([path, content]) => ({ path, content })));
  }

  entry(path: string): TreeEntry | undefined {
    return this.committed.entry(path);
  }

  names(path: string): readonly string[] {
    return this.committed.names(path);
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] | undefined {
    return this.bytesOf(path)?.digest(path, prefixes);
  }

  chunks(path: string): Iterable<Uint8Array> | undefined {
    return this.bytesOf(path)?.chunks?.(path);
  }

  digests(wanted: Iterable<WantedDigest>): readonly (string | undefined)[] {
    const all = [...wanted];
    const digests = this.disk.digests?.(all) ?? [];
    return digests.map((digest, at) => (this.bytesOf(all[at]!.entry.path) === this.disk ? digest : undefined));
  }

  blobId(path: string): string | undefined {
    return this.ids.get(path);
  }

  cleanBlobId({ path }: TreeEntry): string | undefined {
    return this.bytesOf(path) === undefined ? undefined : this.ids.get(path);
  }

  read(path: string, limit: number): Uint8Array | undefined {
    return this.bytesOf(path)?.read(path, limit);
  }

  /** `undefined` when neither place holds the committed bytes: the digest is then not known. */
  private bytesOf(path: string): FileTree | undefined {
    if (this.converted.has(path)) return this.stored;
    return this.disk.entry(path)?.size === this.committed.entry(path)?.size ? this.disk : undefined;
  }
}
