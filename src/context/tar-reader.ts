/**
 * Headers of a tar archive, data skipped by seeking. Follows Go archive/tar reader.go (go1.22), which is what the docker
 * daemon reads contexts with: V7, ustar, GNU long names, pax. Sparse members are refused.
 */
import { Buffer } from "node:buffer";
import { ForecastError } from "../errors.ts";
import { fromBytes } from "./bytes.ts";
import type { TarsumHeader } from "./tarsum.ts";

/** Bytes that can be read at any place. */
export interface ByteSource {
  readonly size: number;
  /** Fills `target` from `position`; answers how many bytes there were, less only at the end. */
  read(target: Uint8Array, position: number): number;
}

export interface TarMember {
  readonly header: TarsumHeader;
  readonly mtimeMs: number;
  /** Where the data is in the source; its length is the header's size, 0 for members without data. */
  readonly offset: number;
  readonly length: number;
}

const BLOCK = 512;
/** Most members an archive may have. */
const MEMBER_LIMIT = 1_000_000;
/** PATH_MAX of Linux: no builder can unpack a longer one. */
const NAME_LIMIT = 4096;
/** Go archive/tar maxSpecialFileSize. */
const SPECIAL_LIMIT = 1 << 20;
/** Types without data whatever their size field says (Go isHeaderOnly). */
const HEADER_ONLY = "123456";
const XATTR_KEY = "SCHILY.xattr.";
const NO_XATTRS: ReadonlyMap<string, string> = new Map();

export function bufferSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read(target, position) {
      const part = bytes.subarray(position, position + target.length);
      target.set(part);
      return part.length;
    },
  };
}

/** What the special members in front of one say of it. */
interface Special {
  name?: string;
  linkname?: string;
  records: ReadonlyMap<string, string>;
}

/** All members in archive order. Throws `image-malformed` for what is no tar, `limit`. */
export function* tarMembers(source: ByteSource): Generator<TarMember> {
  let special: Special = { records: new Map() };
  let count = 0;
  const block = Buffer.alloc(BLOCK);
  for (let at = 0; at + BLOCK <= source.size; ) {
    source.read(block, at);
    at += BLOCK;
    if (block.every((byte) => byte === 0)) return;
    if (++count > MEMBER_LIMIT)
      throw new ForecastError("limit", `the tar has more than ${MEMBER_LIMIT} members: split it`);
    const raw = plainHeader(block);
    if ("xgLK".includes(raw.typeflag)) {
      const data = specialData(source, at, raw.size);
      if (raw.typeflag === "x") special = { ...special, records: paxRecords(data) };
      else if (raw.typeflag === "L") special = { ...special, name: textOf(data) };
      else if (raw.typeflag === "K") special = { ...special, linkname: textOf(data) };
      at += padded(raw.size);
      continue;
    }
    const member = complete(raw, special, at, mtime(block, special));
    if (member.header.name.length > NAME_LIMIT)
      throw new ForecastError("limit", `the tar has a name of more than ${NAME_LIMIT} bytes: shorten it`);
    if (member.offset + member.length > source.size) throw malformed("ends in the middle of a member");
    yield member;
    special = { records: new Map() };
    at += padded(member.length);
  }
}

function malformed(why: string): ForecastError {
  return new ForecastError("image-malformed", `the tar ${why}: make it again`);
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

function specialData(source: ByteSource, at: number, size: number): Buffer {
  if (size > SPECIAL_LIMIT)
    throw new ForecastError("limit", "a tar header is larger than 1 MiB: shorten the file names");
  const data = Buffer.alloc(size);
  if (source.read(data, at) !== size) throw malformed("ends in the middle of a header");
  return data;
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return fromBytes(end < 0 ? bytes : bytes.subarray(0, end));
}

function plainHeader(block: Buffer): TarsumHeader {
  if (!checksumHolds(block)) throw malformed("has a header whose checksum is wrong");
  const magic = block.toString("latin1", 257, 265);
  const isUstar = magic.startsWith("ustar\0") || magic === "ustar  \0";
  const name = textOf(block.subarray(0, 100));
  const prefix = magic.startsWith("ustar\0") ? textOf(block.subarray(345, 500)) : "";
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    mode: numeric(block.subarray(100, 108)),
    uid: numeric(block.subarray(108, 116)),
    gid: numeric(block.subarray(116, 124)),
    size: numeric(block.subarray(124, 136)),
    typeflag: block.toString("latin1", 156, 157),
    linkname: textOf(block.subarray(157, 257)),
    uname: "",
    gname: "",
    devmajor: isUstar ? numeric(block.subarray(329, 337)) : 0,
    devminor: isUstar ? numeric(block.subarray(337, 345)) : 0,
    xattrs: NO_XATTRS,
  };
}

/** Both sums are found in the wild: of unsigned and of signed bytes. */
function checksumHolds(block: Buffer): boolean {
  let unsigned = 0;
  let signed = 0;
  for (let i = 0; i < BLOCK; i++) {
    const byte = i >= 148 && i < 156 ? 0x20 : block[i]!;
    unsigned += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  const stated = numeric(block.subarray(148, 156));
  return stated === unsigned || stated === signed;
}

/** Octal text, or base-256 when the first bit is set (GNU, star). */
function numeric(field: Buffer): number {
  if ((field[0]! & 0x80) !== 0) {
    let value = field[0]! & 0x7f;
    if ((field[0]! & 0x40) !== 0) throw malformed("has a negative number");
    for (let i = 1; i < field.length; i++) value = value * 256 + field[i]!;
    if (!Number.isSafeInteger(value)) throw malformed("has a number that is too large");
    return value;
  }
  let digits = "";
  for (const char of field.toString("latin1")) if (char !== " " && char !== "\0") digits += char;
  if (!/^[0-7]*$/.test(digits)) throw malformed("has a number that is none");
  return digits === "" ? 0 : Number.parseInt(digits, 8);
}

/** `LENGTH KEY=VALUE\n` … ; values stay latin1 text of their bytes, a later record of a key wins. */
function paxRecords(data: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < data.length; ) {
    const blank = data.indexOf(0x20, at);
    const digits = blank < 0 ? "" : data.toString("latin1", at, blank);
    const end = at + (/^[0-9]{1,7}$/.test(digits) ? Number(digits) : 0);
    const equals = data.indexOf(0x3d, blank + 1);
    if (blank < 0 || end <= blank || end > data.length || equals < 0 || equals >= end || data[end - 1] !== 0x0a) {
      throw malformed("has a malformed pax header");
    }
    records.set(data.toString("latin1", blank + 1, equals), data.toString("latin1", equals + 1, end - 1));
    at = end;
  }
  return records;
}

function complete(raw: TarsumHeader, special: Special, offset: number, mtimeMs: number): TarMember {
  const { records } = special;
  if (raw.typeflag === "S" || [...records.keys()].some((key) => key.startsWith("GNU.sparse."))) {
    throw new ForecastError("source-unreadable", "the tar has sparse members: write it without --sparse");
  }
  const name = paxText(records, "path") ?? special.name ?? raw.name;
  const plainType = raw.typeflag === "\0" ? "0" : raw.typeflag;
  const typeflag = raw.typeflag === "\0" && name.endsWith("/") ? "5" : plainType;
  const header: TarsumHeader = {
    ...raw,
    name,
    linkname: paxText(records, "linkpath") ?? special.linkname ?? raw.linkname,
    uid: paxNumber(records, "uid") ?? raw.uid,
    gid: paxNumber(records, "gid") ?? raw.gid,
    size: paxNumber(records, "size") ?? raw.size,
    typeflag,
    xattrs: xattrsOf(records),
  };
  return { header, mtimeMs, offset, length: HEADER_ONLY.includes(typeflag) ? 0 : header.size };
}

/** An empty value takes a record back. */
function paxText(records: ReadonlyMap<string, string>, key: string): string | undefined {
  const value = records.get(key);
  return value ? fromBytes(Buffer.from(value, "latin1")) : undefined;
}

function paxNumber(records: ReadonlyMap<string, string>, key: string): number | undefined {
  const value = records.get(key);
  if (!value) return undefined;
  const number = /^[0-9]{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw malformed("has a malformed pax number");
  return number;
}

function xattrsOf(records: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = [...records].filter(([key]) => key.startsWith(XATTR_KEY));
  if (found.length === 0) return NO_XATTRS;
  return new Map(found.map(([key, value]) => [fromBytes(Buffer.from(key.slice(XATTR_KEY.length), "latin1")), value]));
}

function mtime(block: Buffer, special: Special): number {
  const pax = special.records.get("mtime");
  if (pax !== undefined && /^-?[0-9]+(\.[0-9]*)?$/.test(pax)) return Number(pax) * 1000;
  return numeric(block.subarray(136, 148)) * 1000;
}
