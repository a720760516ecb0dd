/** Local archives of ADD: which files are some, and their members as Go's archive/tar reads and writes them again. */
import { Buffer } from "node:buffer";
import { gunzipSync } from "node:zlib";
import type { TarItem } from "./buildah-digest-stream.ts";
import { fromBytes } from "./bytes.ts";
import { type GoTarFormat, type GoTarHeader, TAR_BLOCK } from "./go-tar.ts";
import type { FileTree } from "./tree.ts";

/** Largest archive that is looked into, and largest content of a compressed one. */
const ARCHIVE_LIMIT = 256 << 20;
const MEMBER_LIMIT = 200_000;

/** Compressed by something that cannot be undone here. */
const OTHER_COMPRESSIONS: readonly Buffer[] = [
  Buffer.from("BZh", "latin1"),
  Buffer.from("\xfd7zXZ\0", "latin1"),
  Buffer.from("\x28\xb5\x2f\xfd", "latin1"),
  Buffer.from("\x02\x21\x4c\x18", "latin1"),
  Buffer.from("\x5d\x00\x00", "latin1"),
];

export type ArchiveAnswer =
  | { readonly kind: "plain" }
  | { readonly kind: "archive"; readonly items: readonly TarItem[] }
  /** An archive, or maybe one, that cannot be read here. */
  | { readonly kind: "unknown"; readonly why: string };

/**
 * containers/buildah copier/copier.go isArchivePath: an archive is what has a first tar header, compression undone.
 * Throws `source-unreadable`.
 */
export function readArchive(tree: FileTree, path: string): ArchiveAnswer {
  const size = tree.entry(path)?.size ?? 0;
  if (size < TAR_BLOCK && !looksCompressed(tree, path)) return { kind: "plain" };
  if (size > ARCHIVE_LIMIT) return { kind: "unknown", why: "it is too large to look for an archive in it" };
  const raw = tree.read(path, ARCHIVE_LIMIT);
  if (raw === undefined) return { kind: "unknown", why: "its content is not known here" };
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  if (OTHER_COMPRESSIONS.some((magic) => bytes.subarray(0, magic.length).equals(magic))) {
    return { kind: "unknown", why: "its compression cannot be undone here" };
  }
  const plain = decompressed(bytes);
  if (plain === undefined) return { kind: "plain" };
  if (plain === "too-large") return { kind: "unknown", why: "it is too large when decompressed" };
  return readMembers(plain);
}

function looksCompressed(tree: FileTree, path: string): boolean {
  const start = tree.read(path, TAR_BLOCK);
  return start !== undefined && start[0] === 0x1f && start[1] === 0x8b;
}

function decompressed(bytes: Buffer): Buffer | "too-large" | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: ARCHIVE_LIMIT });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : undefined;
  }
}

function readMembers(bytes: Buffer): ArchiveAnswer {
  const items: TarItem[] = [];
  try {
    for (const item of members(bytes)) {
      items.push(item);
      if (items.length > MEMBER_LIMIT) return { kind: "unknown", why: "it has too many members" };
    }
  } catch (error) {
    if (!(error instanceof Odd)) throw error;
    if (items.length === 0 && error.noTar) return { kind: "plain" };
    return { kind: "unknown", why: `the archive ${error.message}` };
  }
  return items.length === 0 ? { kind: "plain" } : { kind: "archive", items };
}

class Odd extends Error {
  /** Go finds no tar there. */
  readonly noTar: boolean;

  constructor(message: string, noTar = false) {
    super(message);
    this.noTar = noTar;
  }
}

const HEADER_ONLY = "123456";

/** golang/go src/archive/tar reader.go next; sparse members and global headers are left to `unknown`. */
function* members(bytes: Buffer): Generator<TarItem> {
  let records = new Map<string, Buffer>();
  let sawPax = false;
  let longName: string | undefined;
  let longLink: string | undefined;
  for (let at = 0; at + TAR_BLOCK <= bytes.length; ) {
    const block = bytes.subarray(at, at + TAR_BLOCK);
    if (block.every((byte) => byte === 0)) return;
    const raw = readBlock(block);
    at += TAR_BLOCK;
    if ("xgLKS".includes(raw.header.typeflag)) {
      if (raw.header.typeflag === "g" || raw.header.typeflag === "S")
        throw new Odd("has global headers or sparse files");
      const data = bytes.subarray(at, at + raw.header.size);
      if (raw.header.typeflag === "x") {
        sawPax = true;
        records = new Map([...records, ...readRecords(data)]);
      } else if (raw.header.typeflag === "L") longName = text(data);
      else longLink = text(data);
      at += padded(raw.header.size);
      continue;
    }
    const header = complete(raw, records, sawPax, longName, longLink);
    const data = bytes.subarray(at, at + header.size);
    if (data.length !== header.size) throw new Odd("ends in the middle of a member");
    yield { kind: "member", header, data };
    at += padded(header.size);
    records = new Map();
    sawPax = false;
    longName = undefined;
    longLink = undefined;
  }
}

function padded(size: number): number {
  return Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
}

interface RawBlock {
  readonly header: GoTarHeader;
  readonly format: GoTarFormat | undefined;
}

function readBlock(block: Buffer): RawBlock {
  if (!checksumHolds(block)) throw new Odd("has a header whose checksum is wrong", true);
  const magic = block.toString("latin1", 257, 265);
  const format: GoTarFormat | undefined = magic === "ustar\x0000" ? "ustar" : magic === "ustar  \0" ? "gnu" : undefined;
  const named = format !== undefined;
  const prefix = format === "ustar" ? text(block.subarray(345, 500)) : "";
  const name = text(block.subarray(0, 100));
  const header: GoTarHeader = {
    name: prefix === "" ? name : `${prefix}/${name}`,
    typeflag: block[156] === 0 ? "0" : block.toString("latin1", 156, 157),
    mode: number(block.subarray(100, 108)),
    uid: number(block.subarray(108, 116)),
    gid: number(block.subarray(116, 124)),
    size: number(block.subarray(124, 136)),
    linkname: text(block.subarray(157, 257)),
    uname: named ? text(block.subarray(265, 297)) : "",
    gname: named ? text(block.subarray(297, 329)) : "",
    devmajor: named ? number(block.subarray(329, 337)) : 0,
    devminor: named ? number(block.subarray(337, 345)) : 0,
    mtime: 0,
    records: new Map(),
    format: undefined,
  };
  return { header, format };
}

function complete(
  raw: RawBlock,
  records: ReadonlyMap<string, Buffer>,
  sawPax: boolean,
  longName: string | undefined,
  longLink: string | undefined,
): GoTarHeader {
  if ([...records.keys()].some((key) => key.startsWith("GNU.sparse."))) throw new Odd("has sparse files");
  const own = (key: string): string | undefined => {
    const value = records.get(key);
    return value === undefined || value.length === 0 ? undefined : fromBytes(value);
  };
  const name = own("path") ?? longName ?? raw.header.name;
  const typeflag = raw.header.typeflag === "0" && name.endsWith("/") ? "5" : raw.header.typeflag;
  const size = HEADER_ONLY.includes(typeflag) ? 0 : decimal(own("size"), raw.header.size);
  return {
    ...raw.header,
    name,
    typeflag,
    size,
    linkname: own("linkpath") ?? longLink ?? raw.header.linkname,
    uname: own("uname") ?? raw.header.uname,
    gname: own("gname") ?? raw.header.gname,
    uid: decimal(own("uid"), raw.header.uid),
    gid: decimal(own("gid"), raw.header.gid),
    records,
    format: sawPax ? "pax" : raw.format,
  };
}

function decimal(value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const parsed = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(parsed)) throw new Odd("has a malformed number");
  return parsed;
}

function readRecords(data: Buffer): ReadonlyMap<string, Buffer> {
  const records = new Map<string, Buffer>();
  for (let at = 0; at < data.length; ) {
    const blank = data.indexOf(0x20, at);
    const digits = blank < 0 ? "" : data.toString("latin1", at, blank);
    const end = at + (/^\d{1,7}$/.test(digits) ? Number(digits) : 0);
    const equals = data.indexOf(0x3d, blank + 1);
    if (blank < 0 || end <= blank || end > data.length || equals < 0 || equals >= end)
      throw new Odd("has a malformed PAX header");
    records.set(data.toString("utf8", blank + 1, equals), data.subarray(equals + 1, end - 1));
    at = end;
  }
  return records;
}

function text(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return fromBytes(end < 0 ? bytes : bytes.subarray(0, end));
}

function checksumHolds(block: Buffer): boolean {
  let sum = 0;
  for (let at = 0; at < TAR_BLOCK; at++) sum += at >= 148 && at < 156 ? 0x20 : block[at]!;
  const digits = trimmed(block.subarray(148, 156));
  return /^[0-7]+$/.test(digits) && Number.parseInt(digits, 8) === sum;
}

function trimmed(field: Buffer): string {
  return field.toString("latin1").replace(/^[ \0]+|(?<![ \0])[ \0]+$/g, "");
}

function number(field: Buffer): number {
  if ((field[0]! & 0x80) !== 0) {
    let value = BigInt(field[0]! & 0x7f);
    for (const byte of field.subarray(1)) value = (value << 8n) | BigInt(byte);
    const result = (field[0]! & 0x40) !== 0 ? value - (1n << BigInt(field.length * 8 - 1)) : value;
    if (!Number.isSafeInteger(Number(result))) throw new Odd("has a number that is too large");
    return Number(result);
  }
  const digits = trimmed(field);
  if (digits === "") return 0;
  if (!/^[0-7]+$/.test(digits)) throw new Odd("has a number that is none", true);
  return Number.parseInt(digits, 8);
}
