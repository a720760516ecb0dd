/**
 * Tar headers byte for byte as Go's archive/tar Writer lays them out (golang/go src/archive/tar writer.go, common.go
 * allowedFormats, strconv.go; go1.19 to go1.24 agree): USTAR where everything fits, else PAX, or the format a header that
 * was read from an archive is bound to. Names are text that stands for bytes, see bytes.ts.
 */
import { Buffer } from "node:buffer";
import { ForecastError } from "../errors.ts";
import { toBytes } from "./bytes.ts";
import { clean } from "./clean.ts";

export type GoTarFormat = "ustar" | "pax" | "gnu";

export interface GoTarHeader {
  readonly name: string;
  /** `0` file, `1` hard link, `2` symlink, `3` char, `4` block, `5` directory, `6` fifo. */
  readonly typeflag: string;
  /** Permission bits with setuid, setgid, sticky. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes of data behind the header; 0 for everything but files. */
  readonly size: number;
  readonly linkname: string;
  readonly uname: string;
  readonly gname: string;
  readonly devmajor: number;
  readonly devminor: number;
  /** Whole seconds since 1970; 0 for none. */
  readonly mtime: number;
  /** PAX records that are no header fields, raw bytes of their values. */
  readonly records: ReadonlyMap<string, Uint8Array>;
  /** Format that the header is bound to; `undefined` lets the writer choose. */
  readonly format: GoTarFormat | undefined;
}

export const TAR_BLOCK = 512;
/** What ends an archive. */
export const TAR_END: Buffer = Buffer.alloc(2 * TAR_BLOCK);

const NAME_SIZE = 100;
const PREFIX_SIZE = 155;
const OWNER_SIZE = 32;
const SLASH = 0x2f;
const BASIC_KEYS = new Set(
  "path linkpath size uid gid uname gname mtime atime ctime".split(" ").concat(["GNU.sparse.name"]),
);

/** Zero bytes between data of `size` bytes and the next header. */
export function tarPadding(size: number): Buffer {
  return TAR_END.subarray(0, (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK);
}

/** All blocks in front of the data. Throws `build-refused` where Go cannot write the header. */
export function goTarHeader(header: GoTarHeader): Buffer {
  const plan = planFormat(header);
  const fields = rawFields(header);
  if (plan.format === "ustar") {
    const split = splitName(fields.name);
    return block(header, { ...fields, name: split?.name ?? fields.name, prefix: split?.prefix ?? EMPTY }, "ustar");
  }
  if (plan.format === "gnu") {
    const long = [longBlock(fields.name, "L"), longBlock(fields.linkname, "K")];
    return Buffer.concat([...long, block(header, fields, "gnu")]);
  }
  const ascii: RawFields = {
    name: toAscii(fields.name),
    linkname: toAscii(fields.linkname),
    uname: toAscii(fields.uname),
    gname: toAscii(fields.gname),
    prefix: EMPTY,
  };
  return Buffer.concat([paxBlocks(fields.name, plan.records), block(header, ascii, "pax")]);
}

/** Whether Go writes the header with a PAX block in front. */
export function needsPax(header: GoTarHeader): boolean {
  const plan = planFormat(header);
  return plan.format === "pax" && plan.records.size > 0;
}

const EMPTY: Buffer = Buffer.alloc(0);

interface RawFields {
  readonly name: Buffer;
  readonly linkname: Buffer;
  readonly uname: Buffer;
  readonly gname: Buffer;
  readonly prefix: Buffer;
}

function rawFields(header: GoTarHeader): RawFields {
  return {
    name: toBytes(header.name),
    linkname: toBytes(header.linkname),
    uname: toBytes(header.uname),
    gname: toBytes(header.gname),
    prefix: EMPTY,
  };
}

interface Plan {
  readonly format: GoTarFormat;
  readonly records: ReadonlyMap<string, Uint8Array>;
}

/** common.go Header.allowedFormats, then Writer.WriteHeader's order of preference. */
function planFormat(header: GoTarHeader): Plan {
  const allowed = new Set<GoTarFormat>(["ustar", "pax", "gnu"]);
  const records = new Map<string, Uint8Array>();
  const fields = rawFields(header);
  checkText(fields.name, NAME_SIZE, "path", allowed, records);
  checkText(fields.linkname, NAME_SIZE, "linkpath", allowed, records);
  checkText(fields.uname, OWNER_SIZE, "uname", allowed, records);
  checkText(fields.gname, OWNER_SIZE, "gname", allowed, records);
  keepRecords(header, fields, records);
  checkNumber(header.mode, 8, undefined, allowed, records);
  checkNumber(header.uid, 8, "uid", allowed, records);
  checkNumber(header.gid, 8, "gid", allowed, records);
  checkNumber(header.size, 12, "size", allowed, records);
  checkNumber(header.devmajor, 8, undefined, allowed, records);
  checkNumber(header.devminor, 8, undefined, allowed, records);
  if (header.mtime < 0 || !fitsOctal(header.mtime, 12)) checkNumber(header.mtime, 12, "mtime", allowed, records);
  if (header.records.size > 0) {
    allowed.delete("ustar");
    allowed.delete("gnu");
    for (const [key, value] of header.records) {
      if (!records.has(key) && !BASIC_KEYS.has(key) && !key.startsWith("GNU.sparse.")) records.set(key, value);
    }
  }
  const bound = boundTo(header);
  const format = (["ustar", "pax", "gnu"] as const).find((one) => allowed.has(one) && bound.includes(one));
  if (format === undefined) {
    throw new ForecastError(
      "build-refused",
      `the builder cannot write ${JSON.stringify(header.name)} as ${header.format ?? "tar"}: shorten or rename it`,
    );
  }
  return { format, records };
}

/** A record that was read from an archive stays where it says the same as its field. */
function keepRecords(header: GoTarHeader, fields: RawFields, records: Map<string, Uint8Array>): void {
  const own: readonly (readonly [string, Buffer])[] = [
    ["path", fields.name],
    ["linkpath", fields.linkname],
    ["uname", fields.uname],
    ["gname", fields.gname],
    ["uid", Buffer.from(String(header.uid))],
    ["gid", Buffer.from(String(header.gid))],
    ["size", Buffer.from(String(header.size))],
  ];
  for (const [key, value] of own) {
    const given = header.records.get(key);
    if (given !== undefined && Buffer.compare(value, given) === 0) records.set(key, value);
  }
}

/** A PAX header without records may be written as USTAR. */
function boundTo(header: GoTarHeader): readonly GoTarFormat[] {
  if (header.format === undefined) return ["ustar", "pax", "gnu"];
  return header.format === "pax" && header.records.size === 0 ? ["ustar", "pax"] : [header.format];
}

function checkText(
  value: Buffer,
  size: number,
  key: string,
  allowed: Set<GoTarFormat>,
  records: Map<string, Uint8Array>,
): void {
  const isPath = key === "path";
  const tooLong = value.length > size;
  if (value.includes(0) || (tooLong && !isPath && key !== "linkpath")) allowed.delete("gnu");
  if (!tooLong && isAscii(value)) return;
  if (!isPath || splitName(value) === undefined) {
    allowed.delete("ustar");
  }
  if (value.includes(0)) allowed.delete("pax");
  records.set(key, value);
}

function checkNumber(
  value: number,
  size: number,
  key: string | undefined,
  allowed: Set<GoTarFormat>,
  records: Map<string, Uint8Array>,
): void {
  if (value >= 0 && fitsOctal(value, size)) return;
  allowed.delete("ustar");
  if (key === undefined) allowed.delete("pax");
  else records.set(key, Buffer.from(String(value)));
}

function fitsOctal(value: number, size: number): boolean {
  return value.toString(8).length <= size - 1;
}

function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte > 0 && byte < 0x80);
}

/** strconv.go toASCII: everything else is dropped. */
function toAscii(bytes: Buffer): Buffer {
  return isAscii(bytes) ? bytes : Buffer.from(bytes.filter((byte) => byte > 0 && byte < 0x80));
}

/** writer.go splitUSTARPath: at the last slash that leaves a prefix and a name that fit. */
function splitName(name: Buffer): { readonly prefix: Buffer; readonly name: Buffer } | undefined {
  if (name.length <= NAME_SIZE || !isAscii(name)) return undefined;
  let length = name.length;
  if (length > PREFIX_SIZE + 1) length = PREFIX_SIZE + 1;
  else if (name[length - 1] === SLASH) length--;
  const slash = name.subarray(0, length).lastIndexOf(SLASH);
  const rest = name.length - slash - 1;
  if (slash <= 0 || rest > NAME_SIZE || rest === 0 || slash > PREFIX_SIZE) return undefined;
  return { prefix: name.subarray(0, slash), name: name.subarray(slash + 1) };
}

function paxBlocks(name: Buffer, records: ReadonlyMap<string, Uint8Array>): Buffer {
  if (records.size === 0) return EMPTY;
  const keys = [...records.keys()].sort((a, b) => Buffer.compare(toBytes(a), toBytes(b)));
  const data = Buffer.concat(keys.map((key) => paxRecord(key, records.get(key)!)));
  return special(paxName(name), "x", data, "pax");
}

/** writer.go writePAXHeader: path.Join(dir, "PaxHeaders.0", file). */
function paxName(name: Buffer): Buffer {
  const slash = name.lastIndexOf(SLASH) + 1;
  const text = name.toString("latin1");
  return Buffer.from(clean(`${text.slice(0, slash)}PaxHeaders.0/${text.slice(slash)}`), "latin1");
}

/** `LENGTH KEY=VALUE\n`, the length counting itself. */
function paxRecord(key: string, value: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(" "), toBytes(key), Buffer.from("="), value, Buffer.from("\n")]);
  let total = body.length + String(body.length).length;
  while (String(total).length + body.length !== total) total = String(total).length + body.length;
  return Buffer.concat([Buffer.from(String(total)), body]);
}

function longBlock(value: Buffer, typeflag: string): Buffer {
  if (value.length <= NAME_SIZE) return EMPTY;
  return special(Buffer.from("././@LongLink"), typeflag, Buffer.concat([value, Buffer.of(0)]), "gnu");
}

/** writer.go writeRawFile: a member that carries header data; its device fields stay NUL. */
function special(name: Buffer, typeflag: string, data: Buffer, format: "pax" | "gnu"): Buffer {
  let cut = toAscii(name).subarray(0, NAME_SIZE);
  while (cut.length > 0 && cut[cut.length - 1] === SLASH) cut = cut.subarray(0, -1);
  const header: GoTarHeader = {
    name: "",
    typeflag,
    mode: 0,
    uid: 0,
    gid: 0,
    size: data.length,
    linkname: "",
    uname: "",
    gname: "",
    devmajor: -1,
    devminor: -1,
    mtime: 0,
    records: new Map(),
    format: undefined,
  };
  const fields: RawFields = { name: cut, linkname: EMPTY, uname: EMPTY, gname: EMPTY, prefix: EMPTY };
  return Buffer.concat([block(header, fields, format), data, tarPadding(data.length)]);
}

function block(header: GoTarHeader, fields: RawFields, format: GoTarFormat): Buffer {
  const out = Buffer.alloc(TAR_BLOCK);
  const number = (at: number, size: number, value: number): void => {
    out.set(format === "gnu" ? gnuNumber(value, size) : octal(value, size), at);
  };
  setText(out, 0, NAME_SIZE, fields.name);
  number(100, 8, header.mode);
  number(108, 8, header.uid);
  number(116, 8, header.gid);
  number(124, 12, header.size);
  number(136, 12, header.mtime);
  out.write(header.typeflag, 156, "latin1");
  setText(out, 157, NAME_SIZE, fields.linkname);
  out.write(format === "gnu" ? "ustar  \0" : "ustar\x0000", 257, "latin1");
  setText(out, 265, OWNER_SIZE, fields.uname);
  setText(out, 297, OWNER_SIZE, fields.gname);
  if (header.devmajor >= 0) {
    number(329, 8, header.devmajor);
    number(337, 8, header.devminor);
  }
  if (format !== "gnu") setText(out, 345, PREFIX_SIZE, fields.prefix);
  out.fill(0x20, 148, 156);
  const sum = out.reduce((total, byte) => total + byte, 0);
  out.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return out;
}

/** formatter.formatString: a name that is cut must not end in a slash, V7 readers would take it for a directory. */
function setText(out: Buffer, at: number, size: number, value: Buffer): void {
  out.set(value.subarray(0, size), at);
  if (value.length <= size || value[size - 1] !== SLASH) return;
  let end = size - 1;
  while (end > 0 && value[end - 1] === SLASH) end--;
  out[at + end] = 0;
}

/** What does not fit is in a PAX record, the field says 0. */
function octal(value: number, size: number): Buffer {
  const digits = value >= 0 && fitsOctal(value, size) ? value.toString(8) : "0";
  return Buffer.from(`${digits.padStart(size - 1, "0")}\0`, "latin1");
}

/** Octal where it fits, else base-256 in two's complement. */
function gnuNumber(value: number, size: number): Buffer {
  if (value >= 0 && fitsOctal(value, size)) return octal(value, size);
  const out = Buffer.alloc(size);
  let rest = BigInt.asUintN(size * 8, BigInt(value));
  for (let at = size - 1; at >= 0; at--) {
    out[at] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  out[0] = out[0]! | 0x80;
  return out;
}
