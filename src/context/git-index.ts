/**
 * Git's index of a checkout: per tracked file the blob, and what lstat said of the file when it held just that blob
 * (git/git Documentation/gitformat-index.adoc, read-cache.c, v2.51: versions 2, 3 and 4 with SHA-1 ids).
 */
import { Buffer } from "node:buffer";
import { hash } from "node:crypto";
import { ForecastError } from "../errors.ts";
import { fromPart, toBytes } from "./bytes.ts";

/** What lstat says, as Node's `fs.Stats` has it. */
export interface FileStats {
  readonly ctimeMs: number;
  readonly mtimeMs: number;
  readonly ino: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
}

const HEADER = 12;
const ID = 20;
/** Ten numbers of four bytes each, the id, the flags. */
const FIXED = 40 + ID + 2;
const FLAGS = 40 + ID;
const EXTENDED = 0x4000;
const NAME_LENGTH = 0xfff;
/** Of the flags: assume-unchanged and the two bits of a merge's stage. */
const NOT_PLAIN = 0x8000 | 0x3000;
/** Of the extended flags: skip-worktree and intent-to-add. */
const NOT_THERE = 0x4000 | 0x2000;
const EMPTY_BLOB = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

/** Entries in the order of their paths' bytes; an entry is named by its number. */
export class GitIndex {
  readonly #bytes: Buffer;
  readonly #starts: Uint32Array;
  /** All paths one behind another, each ended by a NUL: that of entry `at` goes up to the NUL before that of `at + 1`. */
  readonly #paths: Buffer;
  readonly #pathStarts: Uint32Array;
  /** The path that is asked for next is mostly the one behind. */
  #next = 0;

  /** Copies nothing. Throws `context-missing` for what is no such index, is cut off or is only a part of one. */
  constructor(bytes: Buffer) {
    if (bytes.length < HEADER + ID || bytes.toString("latin1", 0, 4) !== "DIRC") throw unreadableIndex("it is none");
    const version = bytes.readUInt32BE(4);
    const count = bytes.readUInt32BE(8);
    if (version < 2 || version > 4) throw unreadableIndex(`its version is ${version}`);
    if (count > (bytes.length - HEADER) / FIXED) throw unreadableIndex("it is cut off");
    this.#bytes = bytes;
    this.#starts = new Uint32Array(count);
    this.#pathStarts = new Uint32Array(count + 1);
    const paths = new Paths(bytes.length);
    let at = HEADER;
    for (let entry = 0; entry < count; entry++) {
      this.#starts[entry] = at;
      this.#pathStarts[entry] = paths.length;
      at = version === 4 ? paths.addSuffix(bytes, this.#nameAt(at)) : paths.addWhole(bytes, this.#nameAt(at), at);
    }
    this.#pathStarts[count] = paths.length;
    this.#paths = paths.bytes;
    checkEnd(bytes, at);
  }

  get length(): number {
    return this.#starts.length;
  }

  /** Text that stands for bytes as in `bytes.ts`. */
  path(entry: number): string {
    return fromPart(this.#paths, this.#pathStarts[entry]!, this.#pathStarts[entry + 1]! - 1);
  }

  /** 40 lower-case hex digits. */
  oid(entry: number): string {
    const at = this.#starts[entry]! + 40;
    return this.#bytes.toString("hex", at, at + ID);
  }

  /** Bytes of the file on disk; of a file of 4 GiB or more, and of one that git does not trust, another number. */
  size(entry: number): number {
    return this.#bytes.readUInt32BE(this.#starts[entry]! + 36);
  }

  /** Number of the entry of a path, -1 for an untracked one. */
  find(path: string): number {
    for (const guess of [this.#next, this.#next + 1]) {
      if (guess >= this.length || !this.#isAt(guess, path)) continue;
      this.#next = guess + 1;
      return guess;
    }
    const wanted = toBytes(path);
    const at = this.#firstFrom(wanted);
    if (at === this.length || this.#pathBytes(at).compare(wanted) !== 0) return -1;
    this.#next = at + 1;
    return at;
  }

  /** Entries below a directory: from the first number up to the one before the second. `""`: all of them. */
  below(directory: string): readonly [number, number] {
    if (directory === "") return [0, this.length];
    const first = toBytes(`${directory}/`);
    const last = Buffer.from(first);
    last[last.length - 1]!++;
    return [this.#firstFrom(first), this.#firstFrom(last)];
  }

  /** Their paths, each ended by a NUL. */
  listing(first: number, end: number): Buffer {
    return this.#paths.subarray(this.#pathStarts[first], this.#pathStarts[end]);
  }

  /** A regular file whose content is the blob, unless git was told not to look: no link, submodule, conflict, hidden file. */
  isPlain(entry: number): boolean {
    const at = this.#starts[entry]!;
    const mode = this.#bytes.readUInt32BE(at + 24);
    const flags = this.#bytes.readUInt16BE(at + FLAGS);
    const extended = (flags & EXTENDED) === 0 ? 0 : this.#bytes.readUInt16BE(at + FIXED);
    return (mode === 0o100644 || mode === 0o100755) && (flags & NOT_PLAIN) === 0 && (extended & NOT_THERE) === 0;
  }

  /**
   * Does the file on disk look as it did when it held the blob? Git's settings that make it look less have no say. A file
   * that is not older than the index may look so and have been changed (read-cache.c is_racy_timestamp).
   */
  looksUnchanged(entry: number, stats: FileStats): boolean {
    const bytes = this.#bytes;
    const at = this.#starts[entry]!;
    const number = (index: number): number => bytes.readUInt32BE(at + 4 * index);
    // As Node makes milliseconds of seconds and nanoseconds; both sides lose the same digits.
    const milliseconds = (index: number): number => number(index) * 1e3 + number(index + 1) / 1e6;
    return (
      stats.mtimeMs === milliseconds(2) &&
      stats.ctimeMs === milliseconds(0) &&
      stats.size === number(9) &&
      stats.ino % 2 ** 32 === number(5) &&
      stats.uid === number(7) &&
      stats.gid === number(8) &&
      // Git makes the size of what it does not trust zero.
      (stats.size !== 0 || this.oid(entry) === EMPTY_BLOB)
    );
  }

  /** Without a text of the entry's path where both are ASCII. */
  #isAt(entry: number, path: string): boolean {
    const start = this.#pathStarts[entry]!;
    const length = this.#pathStarts[entry + 1]! - 1 - start;
    if (length !== path.length) return length > path.length && this.path(entry) === path;
    for (let at = 0; at < length; at++) {
      const byte = this.#paths[start + at]!;
      if (byte !== path.charCodeAt(at)) return byte >= 0x80 && this.path(entry) === path;
    }
    return true;
  }

  #nameAt(start: number): number {
    if (start + FIXED > this.#bytes.length) throw unreadableIndex("it is cut off");
    return start + FIXED + ((this.#bytes.readUInt16BE(start + FLAGS) & EXTENDED) === 0 ? 0 : 2);
  }

  #firstFrom(path: Buffer): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pathBytes(middle).compare(path) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #pathBytes(entry: number): Buffer {
    return this.#paths.subarray(this.#pathStarts[entry]!, this.#pathStarts[entry + 1]! - 1);
  }
}

class Paths {
  /** Bytes so far, NULs included. */
  length = 0;
  #bytes: Buffer;
  /** Where the last path starts, and its length. */
  #start = 0;
  #last = 0;

  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  /** Versions 2 and 3: the path, then one to eight NULs up to a multiple of eight bytes. Where the next entry starts. */
  addWhole(from: Buffer, at: number, start: number): number {
    const known = from.readUInt16BE(start + FLAGS) & NAME_LENGTH;
    const end = known < NAME_LENGTH ? at + known : from.indexOf(0, at);
    if (end < 0 || end >= from.length || from[end] !== 0) throw unreadableIndex("it is cut off");
    this.#add(0, from, at, end);
    return start + ((end - start + 8) & ~7);
  }

  /** Version 4: how many bytes of the last path to drop, then the rest up to a NUL. */
  addSuffix(from: Buffer, at: number): number {
    let dropped = from[at]! & 0x7f;
    // varint.c decode_varint
    while (((from[at++] ?? 0) & 0x80) !== 0) dropped = (dropped + 1) * 128 + ((from[at] ?? 0) & 0x7f);
    const end = from.indexOf(0, at);
    const kept = this.#last - dropped;
    if (end < 0 || kept < 0) throw unreadableIndex("a path of it is cut off");
    this.#add(kept, from, at, end);
    return end + 1;
  }

  /** The first `kept` bytes of the last path, then those from `from`. Byte by byte: paths are short. */
  #add(kept: number, from: Buffer, at: number, end: number): void {
    const start = this.length;
    const length = kept + end - at;
    this.#reserve(start + length + 1);
    const bytes = this.#bytes;
    // Which of two different paths comes first shows where they first differ; the NUL behind the last one counts.
    let order = 0;
    for (let index = 0; index < length; index++) {
      const byte = index < kept ? bytes[this.#start + index]! : from[at + index - kept]!;
      if (order === 0 && index <= this.#last && start > 0) order = byte - bytes[this.#start + index]!;
      bytes[start + index] = byte;
    }
    bytes[start + length] = 0;
    if (order < 0 || (order === 0 && length < this.#last)) throw unreadableIndex("its paths are out of order");
    this.#start = start;
    this.#last = length;
    this.length = start + length + 1;
  }

  #reserve(needed: number): void {
    if (needed > MAX_PATH_BYTES) throw unreadableIndex(`its paths have more than ${MAX_PATH_BYTES} bytes`);
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * needed);
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}

/** Bytes of all paths: version 4 can write long ones in a few bytes. */
const MAX_PATH_BYTES = 128 * 1024 * 1024;

/**
 * Behind the entries: extensions, of which those that git calls required (small letters: a split index, a sparse one) make
 * the entries a part of the truth, then the checksum, which may be left out as zeros.
 */
function checkEnd(bytes: Buffer, entriesEnd: number): void {
  const end = bytes.length - ID;
  let at = entriesEnd;
  while (at + 8 <= end) {
    const name = bytes.toString("latin1", at, at + 4);
    if (!/^[A-Z]/.test(name)) throw unreadableIndex(`it needs ${JSON.stringify(name)}`);
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  if (at !== end) throw unreadableIndex("it is cut off");
  const sum = bytes.toString("hex", end);
  if (sum !== "0".repeat(2 * ID) && sum !== hash("sha1", bytes.subarray(0, end), "hex"))
    throw unreadableIndex("its checksum is another");
}

function unreadableIndex(why: string): ForecastError {
  return new ForecastError(
    "context-missing",
    `Git's index of the checkout cannot be read: ${why}. Files are read instead.`,
  );
}
