/**
 * The committed tree of a checkout, as a builder sees it that fetches the commit itself (docker/build-push-action's default
 * context): no untracked files, no local edits, modes 0644 and 0755 only, owner root
 * (moby/buildkit source/git/source.go: the checkout runs with umask 0022).
 */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fromBytes, toBytes } from "../context/bytes.ts";
import { type MemoryEntry, memoryTree } from "../context/memory-tree.ts";
import { nodeTree } from "../context/node-tree.ts";
import type { FileTree, TreeEntry, WantedDigest } from "../context/tree.ts";
import { ForecastError } from "../errors.ts";

/** Bytes of git's listings, and of all blobs that have to be read from the object store because the disk differs. */
const MAX_LISTING_BYTES = 512 * 1024 * 1024;
const MAX_BLOB_BYTES = 256 * 1024 * 1024;
const MAX_SUBMODULE_DEPTH = 8;
/** Attributes that make the file on disk another one than the committed blob. */
const CONVERTING = ["filter", "working-tree-encoding", "ident", "text", "eol", "crlf"];

interface Blob {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
}

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
  const listed = parseTree(await git(directory, ["ls-tree", "-r", "-z", "-l", commit]));
  const differing = new Set([...(await dirty(directory)), ...(await converting(directory, listed))]);
  const wanted: Blob[] = [];
  for (const blob of listed) {
    const path = prefix + blob.path;
    if (blob.mode === "160000") {
      if (depth >= MAX_SUBMODULE_DEPTH) throw missing(`${path} is nested too deep`);
      await submodule(join(directory, blob.path), blob.oid, path, out, depth);
      continue;
    }
    if (blob.mode === "120000" || differing.has(blob.path)) wanted.push(blob);
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
      if (content !== undefined && differing.has(blob.path)) out.converted.set(path, content);
    }
  }
}

async function submodule(directory: string, oid: string, path: string, out: Collected, depth: number): Promise<void> {
  const head = (await git(directory, ["rev-parse", "HEAD"]).catch(() => Buffer.alloc(0))).toString().trim();
  if (head !== oid)
    throw missing(`the submodule ${path} is not checked out at its commit (set submodules: true in actions/checkout)`);
  await collect(directory, oid, `${path}/`, out, depth + 1);
}

function parseTree(listing: Buffer): readonly Blob[] {
  const blobs: Blob[] = [];
  for (let start = 0; start < listing.length; ) {
    const end = listing.indexOf(0, start);
    const tab = listing.indexOf(9, start);
    const [mode = "", , oid = "", size = ""] = listing.toString("latin1", start, tab).split(/ +/);
    blobs.push({ mode, oid, size: size === "-" ? 0 : Number(size), path: fromBytes(listing.subarray(tab + 1, end)) });
    start = end + 1;
  }
  return blobs;
}

/** Tracked files that differ from the commit, staged or not. */
async function dirty(directory: string): Promise<readonly string[]> {
  const listing = await git(directory, [
    "diff-index",
    "-z",
    "--name-only",
    "--relative",
    "--ignore-submodules=all",
    "HEAD",
    "--",
    ".",
  ]);
  return splitNul(listing);
}

/**
 * Files that a filter or line-ending rule may have changed on the way to the disk, and files that the index calls clean
 * without looking (assume-unchanged, skip-worktree).
 */
async function converting(directory: string, blobs: readonly Blob[]): Promise<readonly string[]> {
  const autocrlf = (await git(directory, ["config", "--get", "core.autocrlf"]).catch(() => Buffer.alloc(0)))
    .toString()
    .trim();
  if (autocrlf !== "" && autocrlf !== "false") return blobs.map((blob) => blob.path);
  const input = Buffer.concat(blobs.flatMap((blob) => [toBytes(blob.path), Buffer.of(0)]));
  const answers = splitNul(await git(directory, ["check-attr", "-z", "--stdin", ...CONVERTING], input));
  const found = new Set<string>();
  for (let at = 0; at + 2 < answers.length; at += 3) {
    const [path = "", attribute, value] = answers.slice(at, at + 3);
    const harmless =
      value === "unspecified" ||
      value === "unset" ||
      (attribute === "text" && value === "auto") ||
      (attribute === "eol" && value === "lf");
    if (!harmless && !(attribute === "text" && value === "set")) found.add(path);
  }
  for (const line of splitNul(await git(directory, ["ls-files", "-z", "-v"]))) {
    if (/^[a-zS] /.test(line)) found.add(line.slice(2));
  }
  return [...found];
}

function splitNul(bytes: Buffer): string[] {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    const stop = end === -1 ? bytes.length : end;
    parts.push(fromBytes(bytes.subarray(start, stop)));
    start = stop + 1;
  }
  return parts;
}

async function readBlobs(directory: string, wanted: readonly Blob[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const total = wanted.reduce((sum, blob) => sum + blob.size, 0);
  if (total > MAX_BLOB_BYTES) {
    throw new ForecastError(
      "limit",
      `${wanted.length} committed files differ from those on disk and hold ${total} bytes, more than ${MAX_BLOB_BYTES}. Forecast before changing them.`,
    );
  }
  if (wanted.length === 0) return contents;
  const answer = await git(
    directory,
    ["cat-file", "--batch"],
    Buffer.from(wanted.map((blob) => `${blob.oid}\n`).join("")),
  );
  for (let at = 0; at < answer.length; ) {
    const line = answer.indexOf(10, at);
    const [oid = "", kind, size = "0"] = answer.toString("latin1", at, line).split(" ");
    if (kind !== "blob") throw missing(`git has no content for ${oid} (use a full checkout of the commit)`);
    contents.set(oid, answer.subarray(line + 1, line + 1 + Number(size)));
    at = line + 1 + Number(size) + 1;
  }
  return contents;
}

function git(directory: string, args: readonly string[], input?: Buffer): Promise<Buffer> {
  return new Promise((done, fail) => {
    // Hooks, pagers and fsmonitor programs of the checkout must not run.
    const safe = [
      "-c",
      "core.fsmonitor=false",
      "-c",
      "core.hooksPath=/dev/null",
      "--no-pager",
      "-C",
      directory,
      ...args,
    ];
    const child = execFile("git", safe, { encoding: "buffer", maxBuffer: MAX_LISTING_BYTES }, (error, stdout) => {
      if (error === null) done(stdout);
      else fail(missing(`git ${args[0]} failed (${error.message.split("\n")[0]})`));
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

function missing(why: string): ForecastError {
  return new ForecastError(
    "context-missing",
    `The commit's files cannot be read: ${why}. Set the input context to a directory instead.`,
  );
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
    return digests.map((digest, at) => (this.bytesOf(all[at]!.path) === this.disk ? digest : undefined));
  }

  blobId(path: string): string | undefined {
    return this.ids.get(path);
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
