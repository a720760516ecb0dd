/** Short digests that let two versions of a file be compared later: of its bytes, and of its text whatever the line ends. */
import { Buffer } from "node:buffer";
import { createHash, type Hash } from "node:crypto";

export interface ContentDigest {
  /** First 16 hex digits of the sha256. */
  readonly digest: string;
  /** The same with CR before LF removed, only for a text where that differs. */
  readonly lfDigest?: string;
}

const DIGITS = 16;
const CR = 0x0d;
const LF = 0x0a;
/** Git's rule: a NUL among the first bytes makes a file binary, and its line ends meaningless. */
const TEXT_PROBE = 8000;

/** Reads the pieces once; each piece need only be valid until the next. */
export function contentDigest(chunks: Iterable<Uint8Array>): ContentDigest {
  const raw = createHash("sha256");
  const lines = new LineEndHash(raw);
  let isText: boolean | undefined;
  for (const chunk of chunks) {
    if (chunk.length === 0) continue;
    isText ??= !chunk.subarray(0, TEXT_PROBE).includes(0);
    if (isText) lines.update(chunk);
    else raw.update(chunk);
  }
  const lfDigest = lines.digest();
  const digest = short(raw);
  return lfDigest === undefined ? { digest } : { digest, lfDigest };
}

function short(hash: Hash): string {
  return hash.digest("hex").slice(0, DIGITS);
}

/** Feeds the raw hash, and beside it, from the first CRLF on, one that leaves out CR before LF. */
class LineEndHash {
  readonly #raw: Hash;
  #lf: Hash | undefined;
  /** State in front of a CR that ended the last piece: whether it belongs to a CRLF shows in the next one. */
  #beforeCr: Hash | undefined;
  /** The second hash has not seen that CR. */
  #owesCr = false;

  constructor(raw: Hash) {
    this.#raw = raw;
  }

  update(chunk: Uint8Array): void {
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    if (this.#lf === undefined) this.#begin(piece);
    if (this.#lf !== undefined) this.#feed(this.#lf, piece);
    const endsInCr = piece[piece.length - 1] === CR;
    this.#raw.update(endsInCr ? piece.subarray(0, -1) : piece);
    this.#beforeCr = endsInCr ? this.#raw.copy() : undefined;
    if (endsInCr) this.#raw.update("\r");
  }

  digest(): string | undefined {
    if (this.#lf === undefined) return undefined;
    if (this.#owesCr) this.#lf.update("\r");
    return short(this.#lf);
  }

  #begin(piece: Buffer): void {
    if (this.#beforeCr !== undefined && piece[0] === LF) {
      this.#lf = this.#beforeCr;
      this.#owesCr = true;
    } else if (piece.includes("\r\n")) {
      this.#lf = this.#raw.copy();
    }
  }

  #feed(lf: Hash, piece: Buffer): void {
    if (this.#owesCr && piece[0] !== LF) lf.update("\r");
    this.#owesCr = piece[piece.length - 1] === CR;
    lf.update(withoutCr(this.#owesCr ? piece.subarray(0, -1) : piece));
  }
}

function withoutCr(piece: Buffer): Buffer {
  let found = piece.indexOf("\r\n");
  if (found < 0) return piece;
  const kept = Buffer.allocUnsafe(piece.length);
  let length = 0;
  let from = 0;
  for (; found >= 0; found = piece.indexOf("\r\n", from)) {
    length += piece.copy(kept, length, from, found);
    from = found + 1;
  }
  length += piece.copy(kept, length, from);
  return kept.subarray(0, length);
}
