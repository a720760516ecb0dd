/** The header that docker's classic builder hashes in front of a file's bytes ("tarsum v1"). */
import { Buffer } from "node:buffer";
import { toBytes } from "./bytes.ts";
import { byteOrder } from "./clean.ts";
import type { EntryType, TreeEntry } from "./tree.ts";

/** A tar header as far as it is hashed. Texts stand for bytes as in `bytes.ts`. */
export interface TarsumHeader {
  readonly name: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** One character. */
  readonly typeflag: string;
  readonly linkname: string;
  readonly uname: string;
  readonly gname: string;
  readonly devmajor: number;
  readonly devminor: number;
  /** Raw bytes as latin1 text, by name without `SCHILY.xattr.`. */
  readonly xattrs: ReadonlyMap<string, string>;
}

/**
 * moby/moby pkg/tarsum/versioning.go v1TarHeaderSelect, tarsum.go encodeHeader (v20.10 and v26.1 write the same): keys
 * and values without separators, numbers in decimal, no mtime, xattrs last.
 */
export function tarsumPrefix(header: TarsumHeader): Uint8Array {
  const plain = toBytes(
    `name${header.name}mode${header.mode}uid${header.uid}gid${header.gid}size${header.size}` +
      `typeflag${header.typeflag}linkname${header.linkname}uname${header.uname}gname${header.gname}` +
      `devmajor${header.devmajor}devminor${header.devminor}`,
  );
  if (header.xattrs.size === 0) return plain;
  const xattrs = [...header.xattrs].sort(([a], [b]) => byteOrder(a, b));
  return Buffer.concat([plain, ...xattrs.flatMap(([name, value]) => [toBytes(name), Buffer.from(value, "latin1")])]);
}

const TYPEFLAGS: Readonly<Record<EntryType, string>> = {
  file: "0",
  symlink: "2",
  char: "3",
  block: "4",
  dir: "5",
  fifo: "6",
  socket: "",
};

/** Type bits that moby's pkg/archive fillGo18FileTypeBits adds; gone in v24.0. */
const TYPE_BITS: Readonly<Record<EntryType, number>> = {
  file: 0o100000,
  symlink: 0o120000,
  char: 0o020000,
  block: 0o060000,
  dir: 0o040000,
  fifo: 0o010000,
  socket: 0,
};

/**
 * moby/moby pkg/archive FileInfoHeader: the header that `docker build` writes for a file, or that the daemon makes for
 * one of a stage's files. `typeBits` for a writer before 24.0. Owner names are empty.
 */
export function fileHeader(entry: TreeEntry, typeBits: boolean): TarsumHeader {
  return {
    name: entry.type === "dir" ? `${entry.path}/` : entry.path,
    mode: typeBits ? entry.mode | TYPE_BITS[entry.type] : entry.mode,
    uid: entry.uid,
    gid: entry.gid,
    size: entry.size,
    typeflag: TYPEFLAGS[entry.type],
    linkname: entry.linkname,
    uname: "",
    gname: "",
    devmajor: entry.devmajor,
    devminor: entry.devminor,
    xattrs: entry.xattrs,
  };
}
