/**
 * Checksum of what a RUN bind mount shows, as it stands in the history line since Buildah 1.39.
 * containers/buildah imagebuildah/util.go generatePathChecksum (v1.39.3, v1.42.0). No ignore file is applied.
 */
import { ForecastError } from "../errors.ts";
import { fileData } from "./buildah-digest-items.ts";
import { type StreamVariant, streamDigests, type TarItem } from "./buildah-digest-stream.ts";
import { byteOrder, clean } from "./clean.ts";
import type { GoTarHeader } from "./go-tar.ts";
import type { FileTree, TreeEntry } from "./tree.ts";
import { EntryLimit } from "./work-limit.ts";

export type MountChecksum =
  /** Hex sha256 per owner; one when everything is known. */
  | { readonly kind: "known"; readonly digests: readonly string[]; readonly exact: boolean }
  | { readonly kind: "unknown"; readonly why: string }
  | { readonly kind: "refused"; readonly why: string };

export interface MountOptions {
  /** Times are in the checksum (≤ 1.41). */
  readonly withTimes: boolean;
  /** A build without root sees the tree's owner as root. */
  readonly mapsOwner: boolean;
}

const NO_RECORDS: ReadonlyMap<string, Uint8Array> = new Map();
const DEPTH_LIMIT = 1000;

/** `source` as written in the mount, seen from the tree's root. Throws `source-unreadable`. */
export function mountChecksum(tree: FileTree, source: string, options: MountOptions): MountChecksum {
  const known = KNOWN.get(tree) ?? { checksums: new Map(), limit: new EntryLimit() };
  KNOWN.set(tree, known);
  const name = JSON.stringify([source, options.withTimes, options.mapsOwner]);
  const checksum = known.checksums.get(name) ?? limited(() => makeChecksum(tree, source, options, known.limit));
  known.checksums.set(name, checksum);
  return checksum;
}

function limited(make: () => MountChecksum): MountChecksum {
  try {
    return make();
  } catch (error) {
    if (error instanceof ForecastError && error.code === "limit") return { kind: "unknown", why: error.message };
    throw error;
  }
}

/** Many steps mount one directory. */
const KNOWN = new WeakMap<FileTree, { readonly checksums: Map<string, MountChecksum>; readonly limit: EntryLimit }>();

function makeChecksum(tree: FileTree, source: string, options: MountOptions, limit: EntryLimit): MountChecksum {
  const path = clean(source.replace(/^\/+/, ""));
  if (path === ".." || path.startsWith("../")) return { kind: "unknown", why: `${source} lies outside the context` };
  const root = path === "." ? "" : path;
  if (tree.entry(root) === undefined) {
    return { kind: "refused", why: `${source} is not in the build context, so the builder fails at its mount` };
  }
  const owners = new Owners(tree.entry(""), options.mapsOwner);
  const variants: readonly StreamVariant[] = [{ view: owners.view, rename: undefined }];
  const [digest] = streamDigests(walk(tree, root, owners, options, limit), variants);
  return { kind: "known", digests: [digest!], exact: owners.exact };
}

/** Names come from the build machine's own accounts; only root's is the same everywhere. */
class Owners {
  exact = true;
  readonly #own: { readonly uid: number; readonly gid: number };

  constructor(root: TreeEntry | undefined, maps: boolean) {
    this.#own = maps ? { uid: root?.uid ?? 0, gid: root?.gid ?? 0 } : { uid: 0, gid: 0 };
  }

  readonly view = {
    ids: (uid: number, gid: number) => ({ uid, gid }),
    self: "root",
    users: new Map<number, string>(),
    groups: new Map([[0, "root"]]),
  };

  idsOf(entry: TreeEntry): { readonly uid: number; readonly gid: number } {
    const uid = entry.uid === this.#own.uid ? 0 : entry.uid;
    const gid = entry.gid === this.#own.gid ? 0 : entry.gid;
    if (uid !== 0 || gid !== 0) this.exact = false;
    return { uid, gid };
  }
}

const TYPEFLAGS = { file: "0", symlink: "2", char: "3", block: "4", dir: "5", fifo: "6", socket: "0" } as const;

function* walk(
  tree: FileTree,
  root: string,
  owners: Owners,
  options: MountOptions,
  limit: EntryLimit,
): Generator<TarItem> {
  const left: { readonly path: string; readonly name: string; readonly depth: number }[] = [
    { path: root, name: ".", depth: 0 },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const entry = tree.entry(next.path);
    if (entry === undefined) continue;
    limit.count();
    yield item(tree, entry, next.name, owners, options);
    if (entry.type !== "dir" || next.depth > DEPTH_LIMIT) continue;
    for (const name of [...tree.names(next.path)].sort(byteOrder).reverse()) {
      const path = next.path === "" ? name : `${next.path}/${name}`;
      left.push({ path, name: next.name === "." ? name : `${next.name}/${name}`, depth: next.depth + 1 });
    }
  }
}

function item(tree: FileTree, entry: TreeEntry, name: string, owners: Owners, options: MountOptions): TarItem {
  const ids = owners.idsOf(entry);
  const header: GoTarHeader = {
    name,
    typeflag: TYPEFLAGS[entry.type],
    mode: entry.mode,
    ...ids,
    size: entry.type === "file" ? entry.size : 0,
    linkname: entry.linkname,
    uname: "",
    gname: "",
    devmajor: entry.devmajor,
    devminor: entry.devminor,
    mtime: options.withTimes ? Math.floor(entry.mtimeMs / 1000 + 0.5) : 0,
    records: NO_RECORDS,
    format: undefined,
  };
  return { kind: "entry", header, ...ids, keepsOwner: true, data: () => fileData(tree, entry.path) };
}
