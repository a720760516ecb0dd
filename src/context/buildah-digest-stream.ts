/** The tar stream of one copied item, hashed once for every variant that cannot be told apart from here. */
import type { Buffer } from "node:buffer";
import { createHash, type Hash } from "node:crypto";
import { base } from "./clean.ts";
import { type GoTarHeader, goTarHeader, needsPax, TAR_END, tarPadding } from "./go-tar.ts";

/**
 * Who owns a file for the process that copies it. Before 1.42 the owner's names are in the digest, and they are looked up
 * on the machine that builds, from inside a chroot of the context: only what a name service makes up without files, and
 * the process's own user, have a name there.
 */
export interface OwnerView {
  /** Ids inside the builder's user namespace. */
  readonly ids: (uid: number, gid: number) => { readonly uid: number; readonly gid: number };
  /** Name of the build's own user (id 0), looked up before the chroot. */
  readonly self: string;
  readonly users: ReadonlyMap<number, string>;
  readonly groups: ReadonlyMap<number, string>;
}

export type TarItem =
  /** Something of the tree; `uid` and `gid` are the owner's, the header has those that are written. */
  | {
      readonly kind: "entry";
      readonly header: GoTarHeader;
      readonly uid: number;
      readonly gid: number;
      /** The header's ids are the owner's. */
      readonly keepsOwner: boolean;
      readonly data: () => Iterable<Uint8Array>;
    }
  /** A member of an archive, as it stands there. */
  | { readonly kind: "member"; readonly header: GoTarHeader; readonly data: Uint8Array };

export interface StreamVariant {
  /** `undefined`: no owner names (1.42). */
  readonly view: OwnerView | undefined;
  /** Name that the item gets. */
  readonly rename: string | undefined;
}

interface Group {
  readonly hash: Hash;
  readonly variants: readonly number[];
}

/** Hex sha256 of the stream per variant; variants with equal headers share one hash. */
export function streamDigests(items: Iterable<TarItem>, variants: readonly StreamVariant[]): readonly string[] {
  let groups: readonly Group[] = [{ hash: createHash("sha256"), variants: variants.map((_, at) => at) }];
  for (const item of items) {
    const headers = variants.map((variant) => encoded(item, variant));
    groups = groups.flatMap((group) => split(group, headers));
    for (const group of groups) group.hash.update(headers[group.variants[0]!]!);
    if (item.header.size === 0) continue;
    const data = item.kind === "member" ? [item.data] : item.data();
    for (const part of data) for (const group of groups) group.hash.update(part);
    const padding = tarPadding(item.header.size);
    for (const group of groups) group.hash.update(padding);
  }
  const digests: string[] = [];
  for (const { hash, variants: members } of groups) {
    const digest = hash.update(TAR_END).digest("hex");
    for (const at of members) digests[at] = digest;
  }
  return digests;
}

function split(group: Group, headers: readonly Buffer[]): readonly Group[] {
  const byHeader = new Map<string, number[]>();
  for (const at of group.variants) {
    const key = headers[at]!.toString("latin1");
    const same = byHeader.get(key);
    if (same === undefined) byHeader.set(key, [at]);
    else same.push(at);
  }
  if (byHeader.size === 1) return [group];
  return [...byHeader.values()].map((variants) => ({ hash: group.hash.copy(), variants }));
}

function encoded(item: TarItem, variant: StreamVariant): Buffer {
  const header = item.kind === "member" ? item.header : owned(item, variant.view);
  if (variant.rename === undefined) return goTarHeader(header);
  // containers/buildah add.go: the filter renames in the copier's stream, so the header is bound to the format it had there.
  const pax = needsPax(header);
  const bound: GoTarHeader = {
    ...header,
    name: variant.rename,
    format: header.format ?? (pax ? "pax" : "ustar"),
    records: pax && header.records.size === 0 ? new Map([["path", new Uint8Array()]]) : header.records,
  };
  return goTarHeader(bound);
}

function owned(item: Extract<TarItem, { kind: "entry" }>, view: OwnerView | undefined): GoTarHeader {
  if (view === undefined) return item.header;
  const { uid, gid } = view.ids(item.uid, item.gid);
  const ids = item.keepsOwner ? { uid, gid } : {};
  const uname = uid === 0 ? view.self : (view.users.get(uid) ?? "");
  return { ...item.header, ...ids, uname, gname: view.groups.get(gid) ?? "" };
}

/** Base name of a destination, `undefined` for the root. */
export function renameTarget(destination: string): string | undefined {
  const name = base(destination);
  return name === "/" || name === "." ? undefined : name;
}
