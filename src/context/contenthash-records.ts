/**
 * BuildKit's content records of one tree: a digest per file, directory header and directory. Each is computed once,
 * however many selectors ask (moby/buildkit cache/contenthash/{checksum,filehash,tarsum}.go, v0.8–v0.32).
 */
import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { ForecastError } from "../errors.ts";
import { toBytes } from "./bytes.ts";
import { byteOrder } from "./clean.ts";
import type { ContentProfile } from "./contenthash-profile.ts";
import { type EntryType, entriesOf, type FileTree, filesBelow, type TreeEntry, type WantedDigest } from "./tree.ts";

/** Deepest directory that is hashed: PATH_MAX of Linux allows no deeper path. */
const DEPTH_LIMIT = 2048;
/** Files that are asked for in one go. */
const AT_ONCE = 32_768;
/** Digest of nothing: the root header of a context that a client sent, and of patterns that match nothing. */
export const EMPTY_DIGEST = sha256(Buffer.alloc(0));

/** archive/tar type flags; a socket is sent as an empty file (tonistiigi/fsutil stat.go mkstat). */
const TYPE_FLAGS: Readonly<Record<EntryType, string>> = {
  file: "0",
  socket: "0",
  symlink: "2",
  char: "3",
  block: "4",
  dir: "5",
  fifo: "6",
};

export function sha256(bytes: Uint8Array): string {
  return `sha256:${hash("sha256", bytes, "hex")}`;
}

/** The records of a tree under a profile; the same object for the same question, so that nothing is hashed twice. */
export function contentRecords(tree: FileTree, profile: ContentProfile): ContentRecords {
  const key = `${profile.root} ${profile.owners} ${profile.devices}`;
  let known = RECORDS.get(tree);
  if (known === undefined) {
    known = new Map();
    RECORDS.set(tree, known);
  }
  let records = known.get(key);
  if (records === undefined) {
    records = new ContentRecords(tree, profile);
    known.set(key, records);
  }
  return records;
}

const RECORDS = new WeakMap<FileTree, Map<string, ContentRecords>>();

/** Paths are the tree's own: relative, `""` for the root. Digests are `sha256:` and hex. */
export class ContentRecords {
  readonly tree: FileTree;
  readonly #profile: ContentProfile;
  readonly #headers = new Map<string, string>();
  readonly #directories = new Map<string, string>();

  constructor(tree: FileTree, profile: ContentProfile) {
    this.tree = tree;
    this.#profile = profile;
  }

  /** Record of a path that exists: of a directory with everything below it. */
  record(path: string): string {
    const entry = this.#entry(path);
    if (entry.type === "dir" && !this.#directories.has(path)) this.prepare(filesBelow(this.tree, path));
    return this.#record(entry, 0);
  }

  /** Reads these files in one go; asked alone afterwards, none is read again. */
  prepare(entries: Iterable<TreeEntry | undefined>): void {
    if (this.tree.digests === undefined) return;
    const all = entries[Symbol.iterator]();
    for (let done = false; !done; ) {
      const asked: string[] = [];
      const digests = this.tree.digests(this.#wanted(all, asked));
      digests.forEach((digest, at) => {
        if (digest !== undefined) this.#headers.set(asked[at]!, `sha256:${digest}`);
      });
      done = asked.length < AT_ONCE;
    }
  }

  /** The next files that have a content, at most `AT_ONCE`; their paths are put into `asked`. */
  *#wanted(entries: Iterator<TreeEntry | undefined>, asked: string[]): Generator<WantedDigest> {
    while (asked.length < AT_ONCE) {
      const { done, value: entry } = entries.next();
      if (done === true) return;
      if (entry?.type !== "file" || entry.size === 0 || this.#headers.has(entry.path)) continue;
      asked.push(entry.path);
      yield { entry, prefix: this.#headerBytes(entry) };
    }
  }

  /** Record of the entry alone: for a directory its header. */
  header(path: string): string {
    return this.#headers.get(path) ?? this.#header(this.#entry(path));
  }

  #header(entry: TreeEntry): string {
    const { path } = entry;
    let digest = this.#headers.get(path);
    if (digest === undefined) {
      digest = path === "" && this.#profile.root === "client" ? this.#sentRoot() : this.#hashEntry(entry);
      this.#headers.set(path, digest);
    }
    return digest;
  }

  #record(entry: TreeEntry, depth: number): string {
    if (entry.type !== "dir") return this.#header(entry);
    const { path } = entry;
    let digest = this.#directories.get(path);
    if (digest === undefined) {
      if (depth > DEPTH_LIMIT) {
        throw new ForecastError("limit", `directories are nested deeper than ${DEPTH_LIMIT}: flatten them`);
      }
      const parts: Buffer[] = [Buffer.from(`\0${this.#header(entry)}`)];
      for (const child of entriesOf(this.tree, path)) this.#addChild(parts, "", child, depth);
      digest = sha256(Buffer.concat(parts));
      this.#directories.set(path, digest);
    }
    return digest;
  }

  /**
   * checksum.go cacheContext.checksum goes on behind a child directory at the key `child NUL 0xff`: its children whose
   * names start with that byte are hashed once more here.
   */
  #addChild(parts: Buffer[], prefix: string, entry: TreeEntry, depth: number): void {
    const key = `${prefix}\0${nameOf(entry)}`;
    parts.push(toBytes(key), Buffer.from(this.#record(entry, depth + 1)));
    if (entry.type !== "dir") return;
    for (const child of entriesOf(this.tree, entry.path)) {
      if (nameOf(child).charCodeAt(0) === 0xdcff) this.#addChild(parts, key, child, depth + 1);
    }
  }

  /**
   * checksum.go HandleChange never hears of the root and makes a header of nothing up. When no file at all was sent it
   * is not called, and the daemon looks at the empty directory that it made for them.
   */
  #sentRoot(): string {
    if (this.tree.names("").length > 0) return EMPTY_DIGEST;
    return sha256(
      this.#headerBytes({ ...this.#entry(""), type: "dir", mode: 0o755, uid: 0, gid: 0, xattrs: new Map() }),
    );
  }

  #hashEntry(entry: TreeEntry): string {
    const { path } = entry;
    const header = this.#headerBytes(entry);
    if (entry.type !== "file" || entry.size === 0) return sha256(header);
    const digests = this.tree.digest(path, [header]);
    if (digests === undefined) {
      throw new ForecastError(
        "source-unreadable",
        `the content of ${JSON.stringify(path)} is not known here: build once`,
      );
    }
    return `sha256:${digests[0]}`;
  }

  #entry(path: string): TreeEntry {
    const entry = this.tree.entry(path);
    if (entry === undefined) {
      throw new ForecastError(
        "source-missing",
        `${JSON.stringify(path)} is gone: keep files in place during the forecast`,
      );
    }
    return entry;
  }

  /** tarsum.go v1TarHeaderSelect: keys and values without separators, name, mtime and owner names left out. */
  #headerBytes(entry: TreeEntry): Buffer {
    const { owners, devices, root } = this.#profile;
    const device = (entry.type === "char" || entry.type === "block") && (devices || root === "client");
    const fields = [
      `namemode${entry.mode}`,
      `uid${owners ? entry.uid : 0}gid${owners ? entry.gid : 0}`,
      `size${entry.type === "file" ? entry.size : 0}typeflag${TYPE_FLAGS[entry.type]}`,
      `linkname${entry.type === "symlink" ? entry.linkname : ""}unamegname`,
      `devmajor${device ? entry.devmajor : 0}devminor${device ? entry.devminor : 0}`,
    ];
    const header = toBytes(fields.join(""));
    return entry.xattrs.size === 0 ? header : Buffer.concat([header, ...xattrBytes(entry.xattrs)]);
  }
}

function nameOf({ path }: TreeEntry): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function xattrBytes(xattrs: ReadonlyMap<string, string>): Buffer[] {
  return [...xattrs]
    .filter(([name]) => name === "security.capability" || !/^(?:security|system)\./.test(name))
    .sort(([a], [b]) => byteOrder(a, b))
    .flatMap(([name, value]) => [Buffer.from(name, "utf8"), Buffer.from(value, "latin1")]);
}
