/** Changes to inputs, the same for a seed everywhere. */
import { Random } from "../engines/buildkit/random.ts";

const NUMBERS = [
  ...["0", "-1", "1", "127", "128", "255", "256", "65535", "65536", "2147483647", "2147483648", "-2147483649"],
  ...["4294967296", "9007199254740991", "9007199254740993", "9223372036854775807", "18446744073709551616"],
  ...["1e308", "1e309", "-0", "0.1", "1e-7", "NaN", "Infinity", "0x10", "010", "1_000"],
];
const TOKENS = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "null", "true", "false", "{}", "[]", '""', "\\u0000"],
  ...["\n", "\r\n", "\t", "\0", " ", "\u00a0", "\u0085", "\u2028", "\ufeff", "é", "😀", "\ud800", "\u202e", "\x1b[31m"],
  ...["../", "/", "..", ".", "//", "\\", "::error::", "::set-output name=x::", "@everyone", "<!--", "-->", "```", "|"],
  ...[
    "$",
    "$" + "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "*",
    "**",
    "?",
    "!",
    "#",
    "'",
    '"',
    "`",
    ":",
    ",",
    ";",
    "=",
    "&",
    "<<",
    "-",
  ],
];
/** Pairs that nest. */
const NESTS: readonly (readonly [string, string])[] = [
  ["[", "]"],
  ["{", "}"],
  ["(", ")"],
  ['{"a":', "}"],
  ["$" + "{x:-", "}"],
  ["$(", ")"],
  ["$" + "{{", "}}"],
  ["!", ""],
  ["- ", ""],
  ["a: {", "}"],
  ["\\", ""],
  ["*", ""],
  ["a/", ""],
  ["../", ""],
];
/** Longest input. */
const MAX_LENGTH = 1 << 17;
/** Longest that most inputs are, so that many can be run. */
const USUAL_LENGTH = 1 << 13;

export class Mutator {
  readonly #random: Random;
  readonly #dictionary: readonly string[];

  constructor(seed: number, dictionary: readonly string[]) {
    this.#random = new Random(seed);
    this.#dictionary = [...dictionary, ...TOKENS];
  }

  /** From 0 to below `count`. */
  below(count: number): number {
    return this.#random.below(count);
  }

  pick<T>(all: readonly T[]): T {
    return this.#random.pick(all);
  }

  /** `other`: another input, to take parts from. */
  change(input: Buffer, other: Buffer): Buffer {
    let bytes = input;
    for (let rounds = 1 + this.below(4); rounds > 0; rounds--) bytes = this.#once(bytes, other);
    const most = this.below(200) === 0 ? MAX_LENGTH : USUAL_LENGTH;
    return bytes.length > most ? bytes.subarray(0, most) : bytes;
  }

  #once(bytes: Buffer, other: Buffer): Buffer {
    const at = this.below(bytes.length + 1);
    const length = this.below(Math.min(bytes.length - at, 1 << this.below(12)) + 1);
    const part = bytes.subarray(at, at + length);
    const put = (piece: Uint8Array, over = 0): Buffer =>
      Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + over)]);
    switch (this.below(16)) {
      case 0:
        return this.#flip(bytes);
      case 1:
        return put(Buffer.of(this.below(256)), 1);
      case 2:
        return put(Buffer.alloc(0), length);
      case 3:
        return put(part);
      case 4:
        return put(Buffer.from(part.toString("latin1").repeat(this.#count()).slice(0, MAX_LENGTH), "latin1"));
      case 5:
        return bytes.subarray(0, at);
      case 6:
        return this.#number(bytes);
      case 7:
        return put(this.#nest(part), length);
      case 8:
      case 9:
        return put(this.#piece(other), this.below(2) === 0 ? length : 0);
      case 10:
        return put(Buffer.from(this.pick(this.#dictionary)), length);
      case 11:
        return this.#line(bytes);
      default:
        return put(Buffer.from(this.pick(this.#dictionary)));
    }
  }

  #flip(bytes: Buffer): Buffer {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[this.below(copy.length)]! ^= 1 << this.below(8);
    return copy;
  }

  /** How often something is repeated: seldom very often. */
  #count(): number {
    return this.below(50) === 0 ? 1 << this.below(15) : 1 + this.below(8);
  }

  #nest(part: Uint8Array): Buffer {
    const [open, close] = this.pick(NESTS);
    const count = this.#count();
    return Buffer.concat([Buffer.from(open.repeat(count)), part, Buffer.from(close.repeat(count))]);
  }

  #number(bytes: Buffer): Buffer {
    const text = bytes.toString("latin1");
    const found = [...text.matchAll(/-?\d+/g)];
    if (found.length === 0) return bytes;
    const one = this.pick(found);
    return Buffer.from(text.slice(0, one.index) + this.pick(NUMBERS) + text.slice(one.index + one[0].length), "latin1");
  }

  #piece(other: Buffer): Buffer {
    const at = this.below(other.length + 1);
    return other.subarray(at, at + this.below(Math.min(other.length - at, 1 << this.below(12)) + 1));
  }

  /** A line doubled, dropped, or moved. */
  #line(bytes: Buffer): Buffer {
    const lines = bytes.toString("latin1").split("\n");
    const [line = ""] = lines.splice(this.below(lines.length), 1);
    for (let copies = this.below(3); copies > 0; copies--) lines.splice(this.below(lines.length + 1), 0, line);
    return Buffer.from(lines.join("\n"), "latin1");
  }
}
