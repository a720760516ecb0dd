/**
 * Go path.Match, which on Unix is also filepath.Match (golang/go src/path/match.go, go1.22): `*` and `?` never match
 * `/`, classes are `[a-z]` and `[^a-z]`, `\` escapes. The whole name must match. No regular expressions, linear in the
 * pattern times quadratic in the name at worst.
 */

import { ForecastError } from "../errors.ts";
import { sequenceLength, toBytes } from "./bytes.ts";

const SLASH = 0x2f;
const STAR = 0x2a;
const QUESTION = 0x3f;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const CARET = 0x5e;
const DASH = 0x2d;
const BACKSLASH = 0x5c;
const RUNE_ERROR = 0xfffd;

/** Longest pattern and name that are looked at, in bytes; PATH_MAX of Linux. */
const MATCH_LIMIT = 4096;

/** Go's path.ErrBadPattern; `why` as far as it is known. */
export function badPattern(pattern: string, why = "an open [class] or a backslash at the end"): ForecastError {
  return new ForecastError("ignore-syntax", `syntax error in pattern ${JSON.stringify(pattern)} (${why}): correct it`);
}

/** True when a word has `*`, `?` or `[` that no backslash escapes (moby builder/dockerfile/copy.go containsWildcards). */
export function hasWildcards(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === STAR || unit === QUESTION || unit === OPEN) return true;
  }
  return false;
}

/**
 * Whether `name` matches `pattern` whole. Throws `ignore-syntax` for a pattern Go calls malformed, and like Go only when
 * it gets that far: a malformed tail behind a mismatch is still reported (the rest is scanned), never ignored.
 */
export function match(pattern: string, name: string): boolean {
  let glob = GLOBS.get(pattern);
  if (glob === undefined) {
    if (GLOBS.size >= KEPT_GLOBS) GLOBS.clear();
    glob = new Glob(pattern);
    GLOBS.set(pattern, glob);
  }
  return glob.match(name);
}

/** Patterns that are kept as they were read: one is asked about every path of a context. */
const KEPT_GLOBS = 1_000;
const GLOBS = new Map<string, Glob>();

class Glob {
  readonly #pattern: string;
  readonly #bytes: Uint8Array;
  readonly #chunks: readonly Chunk[];
  /** Text that every match starts or ends with. Known of patterns that are well-formed in every sense. */
  readonly #head: string;
  readonly #tail: string;

  constructor(pattern: string) {
    this.#pattern = pattern;
    this.#bytes = toBytes(pattern);
    checkLength(this.#bytes);
    this.#chunks = chunksOf(this.#bytes);
    const isPlain = !pattern.includes("\\") && pattern.isWellFormed() && isValid(pattern, this.#bytes, this.#chunks);
    this.#head = isPlain ? /^[^*?[]*/.exec(pattern)![0] : "";
    this.#tail = isPlain && !pattern.includes("[") ? pattern.slice(afterWildcards(pattern)) : "";
  }

  match(name: string): boolean {
    if (!name.startsWith(this.#head) || !name.endsWith(this.#tail)) return false;
    const bytes = toBytes(name);
    checkLength(bytes);
    return new Globber(this.#pattern, this.#bytes, this.#chunks, bytes).run();
  }
}

function checkLength(bytes: Uint8Array): void {
  if (bytes.length <= MATCH_LIMIT) return;
  throw new ForecastError("limit", `a pattern or path is longer than ${MATCH_LIMIT} bytes: shorten it`);
}

function afterWildcards(pattern: string): number {
  return Math.max(pattern.lastIndexOf("*"), pattern.lastIndexOf("?")) + 1;
}

/** What is malformed is so whatever the name. */
function isValid(pattern: string, bytes: Uint8Array, chunks: readonly Chunk[]): boolean {
  try {
    new Globber(pattern, bytes, chunks, new Uint8Array(0)).run();
    return true;
  } catch (error) {
    if (error instanceof ForecastError && error.code === "ignore-syntax") return false;
    throw error;
  }
}

/** One chunk of a pattern: stars before it, and the text up to the next star outside a class. */
interface Chunk {
  readonly star: boolean;
  readonly start: number;
  readonly end: number;
}

function chunksOf(pattern: Uint8Array): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < pattern.length; ) {
    const chunk = scan(pattern, at);
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

function scan(pattern: Uint8Array, from: number): Chunk {
  let start = from;
  while (start < pattern.length && pattern[start] === STAR) start++;
  let inClass = false;
  let end = start;
  for (; end < pattern.length; end++) {
    const byte = pattern[end];
    if (byte === BACKSLASH) {
      if (end + 1 < pattern.length) end++;
    } else if (byte === OPEN) inClass = true;
    else if (byte === CLOSE) inClass = false;
    else if (byte === STAR && !inClass) break;
  }
  return { star: start > from, start, end };
}

class Globber {
  readonly #source: string;
  readonly #pattern: Uint8Array;
  readonly #chunks: readonly Chunk[];
  readonly #name: Uint8Array;

  constructor(source: string, pattern: Uint8Array, chunks: readonly Chunk[], name: Uint8Array) {
    this.#source = source;
    this.#pattern = pattern;
    this.#chunks = chunks;
    this.#name = name;
  }

  run(): boolean {
    const chunks = this.#chunks;
    let at = 0;
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i]!;
      if (chunk.star && chunk.start === chunk.end) return this.#name.indexOf(SLASH, at) < 0;
      const next = this.#advance(chunk, at, i === chunks.length - 1);
      if (next < 0) {
        for (const rest of chunks.slice(i + 1)) this.#matchChunk(rest, this.#name.length);
        return false;
      }
      at = next;
    }
    return at === this.#name.length;
  }

  /** Name position behind the chunk, -1 when it matches nowhere. */
  #advance(chunk: Chunk, at: number, last: boolean): number {
    const straight = this.#matchChunk(chunk, at);
    if (straight >= 0 && (straight === this.#name.length || !last)) return straight;
    if (!chunk.star) return -1;
    for (let i = at; i < this.#name.length && this.#name[i] !== SLASH; i++) {
      const next = this.#matchChunk(chunk, i + 1);
      if (next >= 0 && (next === this.#name.length || !last)) return next;
    }
    return -1;
  }

  /** Name position behind a match of the chunk at `at`, else -1; the chunk's syntax is checked to its end either way. */
  #matchChunk(chunk: Chunk, at: number): number {
    const pattern = this.#pattern;
    const name = this.#name;
    let failed = false;
    let n = at;
    for (let p = chunk.start; p < chunk.end; ) {
      if (!failed && n >= name.length) failed = true;
      const byte = pattern[p]!;
      if (byte === OPEN) {
        const rune = failed ? 0 : this.#rune(name, n);
        if (!failed) n += this.#runeLength(name, n);
        const found = this.#matchClass(p + 1, chunk.end, rune);
        if (!found.matches) failed = true;
        p = found.next;
      } else if (byte === QUESTION) {
        if (!failed) {
          if (name[n] === SLASH) failed = true;
          n += this.#runeLength(name, n);
        }
        p++;
      } else {
        if (byte === BACKSLASH && ++p >= chunk.end) throw badPattern(this.#source);
        if (!failed) {
          if (pattern[p] !== name[n]) failed = true;
          n++;
        }
        p++;
      }
    }
    return failed ? -1 : n;
  }

  /** `start` stands behind `[`. */
  #matchClass(start: number, end: number, rune: number): { matches: boolean; next: number } {
    const pattern = this.#pattern;
    let p = start;
    const negated = p < end && pattern[p] === CARET;
    if (negated) p++;
    let matches = false;
    for (let ranges = 0; ; ranges++) {
      if (p < end && pattern[p] === CLOSE && ranges > 0) return { matches: matches !== negated, next: p + 1 };
      const low = this.#classRune(p, end);
      p = low.next;
      let high = low;
      if (pattern[p] === DASH) {
        high = this.#classRune(p + 1, end);
        p = high.next;
      }
      if (low.rune <= rune && rune <= high.rune) matches = true;
    }
  }

  #classRune(start: number, end: number): { rune: number; next: number } {
    const pattern = this.#pattern;
    let p = start;
    if (p >= end || pattern[p] === DASH || pattern[p] === CLOSE) throw badPattern(this.#source);
    if (pattern[p] === BACKSLASH && ++p >= end) throw badPattern(this.#source);
    const length = sequenceLength(pattern, p);
    const next = p + Math.max(1, length);
    // Go also refuses a byte that is no UTF-8 here, and a class that ends with the chunk.
    if (length === 0 || next >= end) throw badPattern(this.#source);
    return { rune: this.#rune(pattern, p), next };
  }

  #runeLength(bytes: Uint8Array, at: number): number {
    return Math.max(1, sequenceLength(bytes, at));
  }

  #rune(bytes: Uint8Array, at: number): number {
    switch (sequenceLength(bytes, at)) {
      case 1:
        return bytes[at]!;
      case 2:
        return ((bytes[at]! & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
      case 3:
        return ((bytes[at]! & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
      case 4:
        return (
          ((bytes[at]! & 0x07) << 18) |
          ((bytes[at + 1]! & 0x3f) << 12) |
          ((bytes[at + 2]! & 0x3f) << 6) |
          (bytes[at + 3]! & 0x3f)
        );
      default:
        return RUNE_ERROR;
    }
  }
}
