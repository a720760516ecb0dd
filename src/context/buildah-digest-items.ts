/** Tar members of one copied item: a file, a directory's content, an archive's members. */
import { ForecastError } from "../errors.ts";
import { globInRoot, resolveInRoot } from "./buildah-digest-glob.ts";
import type { TarItem } from "./buildah-digest-stream.ts";
import { byteOrder } from "./clean.ts";
import type { GoTarHeader } from "./go-tar.ts";
import type { PatternMatcher } from "./ignore.ts";
import { unreadable } from "./memory-tree.ts";
import { TextStarts } from "./text-starts.ts";
import type { FileTree, TreeEntry } from "./tree.ts";

export interface ItemOptions {
  readonly tree: FileTree;
  readonly matcher: PatternMatcher;
  /** Ids that are written; `undefined`: the owner's own. */
  readonly chown: { readonly uid: number; readonly gid: number } | undefined;
  /** Replaces the whole mode. */
  readonly chmod: number | undefined;
  readonly keepsSetuid: boolean;
  readonly directorySlash: boolean;
  readonly globsTwice: boolean;
  /** `--parents`: names are paths in the tree, less what stands before the pivot. */
  readonly parents: { readonly pivot: string } | undefined;
}

export type ArchiveLookup = (tree: FileTree, path: string) => readonly TarItem[] | undefined;

/** Whole files that are read when a tree cannot hand them out in pieces. */
const READ_LIMIT = 1 << 30;
const DEPTH_LIMIT = 1000;
const SETUID_SETGID = 0o6000;
const TYPEFLAGS = { file: "0", symlink: "2", char: "3", block: "4", dir: "5", fifo: "6" } as const;

/** copierHandlerGet of one globbed path. `archive`: ADD looks into a file that is one. Throws `build-refused`. */
export function* itemEntries(
  options: ItemOptions,
  path: string,
  archive: ArchiveLookup | undefined,
): Generator<TarItem> {
  const walk = new ItemWalk(options);
  const queue = options.globsTwice ? globInRoot(options.tree, path, false) : [path];
  if (queue.length === 0) {
    throw new ForecastError("build-refused", `this version of Buildah cannot copy ${path.slice(1)}: rename the file`);
  }
  for (const item of queue) yield* walk.item(item, archive);
}

class ItemWalk {
  readonly #options: ItemOptions;
  /** First name of every hard-linked file of this item. */
  readonly #links = new Map<string, string>();
  #negated: TextStarts | undefined;

  constructor(options: ItemOptions) {
    this.#options = options;
  }

  *item(path: string, archive: ArchiveLookup | undefined): Generator<TarItem> {
    const { tree, matcher, parents } = this.#options;
    const real = resolveInRoot(tree, path).slice(1);
    const entry = tree.entry(real);
    if (entry === undefined) {
      throw new ForecastError("build-refused", `${path.slice(1)} is a link that leads nowhere: correct the link`);
    }
    if (parents !== undefined) yield* this.#parentsOf(path, entry.type === "dir");
    if (entry.type === "dir") {
      yield* this.#below(real, real, 0);
      return;
    }
    if (matcher.matches(real)) return;
    const members = entry.type === "file" ? archive?.(tree, path) : undefined;
    if (members !== undefined) {
      yield* members;
      return;
    }
    const name = parents === undefined ? path.slice(path.lastIndexOf("/") + 1) : path.slice(1);
    yield* this.#member(entry, name, "");
  }

  /** copier.go copierHandlerGet with Parents (1.41): an entry for every directory above. */
  *#parentsOf(path: string, isDirectory: boolean): Generator<TarItem> {
    const parts = path.slice(1).split("/");
    const last = isDirectory ? parts.length : parts.length - 1;
    for (let count = 1; count <= last; count++) {
      const above = parts.slice(0, count).join("/");
      const entry = this.#options.tree.entry(resolveInRoot(this.#options.tree, `/${above}`).slice(1));
      if (entry !== undefined && above !== "") yield* this.#member(entry, above, "");
    }
  }

  *#below(top: string, directory: string, depth: number): Generator<TarItem> {
    const { tree, matcher, parents } = this.#options;
    if (depth > DEPTH_LIMIT) {
      throw new ForecastError("limit", `directories are nested deeper than ${DEPTH_LIMIT}: flatten them`);
    }
    for (const name of [...tree.names(directory)].sort(byteOrder)) {
      const path = directory === "" ? name : `${directory}/${name}`;
      const entry = tree.entry(path);
      if (entry === undefined || entry.type === "socket") continue;
      const isDirectory = entry.type === "dir";
      if (matcher.matches(path)) {
        if (isDirectory && this.#keepsDescending(path)) yield* this.#below(top, path, depth + 1);
        continue;
      }
      const shown = parents === undefined && top !== "" ? path.slice(top.length + 1) : path;
      yield* this.#member(entry, shown, entry.linkname);
      if (isDirectory) yield* this.#below(top, path, depth + 1);
    }
  }

  /** The text of some `!` pattern starts with the excluded directory's path. */
  #keepsDescending(path: string): boolean {
    if (this.#negated === undefined) {
      const negated = this.#options.matcher.patterns.filter((pattern) => pattern.negated);
      this.#negated = new TextStarts(negated.map(({ text }) => `${text.replace(/^\/+|(?<!\/)\/+$/g, "")}/`));
    }
    return this.#negated.some(path);
  }

  *#member(entry: TreeEntry, name: string, linkname: string): Generator<TarItem> {
    const { chown, tree } = this.#options;
    const written = this.#withoutPivot(entry, name);
    if (written === undefined) return;
    const first = entry.type === "file" && entry.inode !== "" ? this.#links.get(entry.inode) : undefined;
    if (entry.type === "file" && entry.inode !== "" && first === undefined) this.#links.set(entry.inode, written);
    const header: GoTarHeader = {
      name: written,
      typeflag: first === undefined ? TYPEFLAGS[entry.type as keyof typeof TYPEFLAGS] : "1",
      mode: this.#options.chmod ?? entry.mode & ~(this.#options.keepsSetuid ? 0 : SETUID_SETGID),
      uid: chown?.uid ?? entry.uid,
      gid: chown?.gid ?? entry.gid,
      size: entry.type === "file" && first === undefined ? entry.size : 0,
      linkname: first ?? linkname,
      uname: "",
      gname: "",
      devmajor: entry.devmajor,
      devminor: entry.devminor,
      mtime: 0,
      records: xattrRecords(entry),
      format: undefined,
    };
    yield {
      kind: "entry",
      header,
      uid: entry.uid,
      gid: entry.gid,
      keepsOwner: chown === undefined,
      data: () => fileData(tree, entry.path),
    };
  }

  /** add.go's --parents filter; from 1.42 on directory names end in a slash, so the list of those to skip never fits. */
  #withoutPivot(entry: TreeEntry, name: string): string | undefined {
    const { parents, directorySlash } = this.#options;
    const full = entry.type === "dir" && directorySlash ? `${name}/` : name;
    if (parents === undefined) return full;
    const { pivot } = parents;
    if (pivot !== "" && !directorySlash && entry.type === "dir" && (pivot === name || pivot.startsWith(`${name}/`))) {
      return undefined;
    }
    const cut = full.startsWith(pivot) ? full.slice(pivot.length) : full;
    const relative = cut.startsWith("/") ? cut.slice(1) : cut;
    return relative === "" ? undefined : relative;
  }
}

/** copier/xattrs.go: security.capability, security.ima and user.*. */
function xattrRecords(entry: TreeEntry): ReadonlyMap<string, Uint8Array> {
  const records = new Map<string, Uint8Array>();
  for (const [name, value] of entry.xattrs) {
    const kept = name === "security.capability" || name === "security.ima" || /^user\.[^/]*$/.test(name);
    if (kept)
      records.set(
        `SCHILY.xattr.${name}`,
        Uint8Array.from(value, (char) => char.charCodeAt(0)),
      );
  }
  return records;
}

export function fileData(tree: FileTree, path: string): Iterable<Uint8Array> {
  const chunks = tree.chunks?.(path);
  if (chunks !== undefined) return chunks;
  const content = tree.read(path, READ_LIMIT);
  if (content === undefined) throw unreadable(path, "has a content that is not known here");
  return [content];
}
