/**
 * Many linear patterns tried on a text at once: a bit for every place in every pattern, and which bits are set after each
 * rune (shift-and, R. Baeza-Yates and G. Gonnet, 1992; `set*` stays where it is). Sets of bits that were met are kept with where each rune
 * leads from them, so that texts which differ in nothing a pattern looks at cost one look-up a rune.
 */
import { hasRune, type RuneSet } from "./go-regexp-syntax.ts";
import { onlyRune, type Piece } from "./linear-pattern.ts";
import type { WorkLimit } from "./work-limit.ts";

/** Words of all sets of bits that are kept before they are forgotten. */
const KEPT_WORDS = 4_000_000;
/** Words of all masks, two for every kind of rune. */
const MASK_WORDS = 16_000_000;
const ASCII = 128;
const RUNE_ERROR = 0xfffd;
const NONE: readonly number[] = [];

/** The places the patterns stand at. */
export interface State {
  readonly bits: Int32Array;
  /** By kind of rune. */
  readonly next: (State | undefined)[];
  readonly dead: boolean;
  accepted: readonly number[] | undefined;
}

/** Runes that no pattern tells apart. */
interface RuneKind {
  readonly at: number;
  /** Places that a rune of the kind leads one on from. */
  readonly one: Int32Array;
  /** Places that it may be read at again and again. */
  readonly loop: Int32Array;
}

/** A set of runes, and the places that ask for it. */
interface Asked {
  readonly set: RuneSet;
  readonly ones: number[];
  readonly loops: number[];
}

export class PatternSet {
  readonly start: State;
  readonly #work: WorkLimit;
  readonly #words: number;
  /** What is known of places behind a `set*` or a `(set*end)?` without reading: they are one, two places on. */
  readonly #skipOne: Int32Array;
  readonly #skipTwo: Int32Array;
  readonly #accept: Int32Array;
  /** By pattern: its number, and the place behind its last one. */
  readonly #ids: readonly number[];
  readonly #ends: readonly number[];
  /** Most skips that follow each other. */
  readonly #rounds: number;
  readonly #literals = new Map<number, number[]>();
  readonly #asked = new Map<string, Asked>();
  readonly #kinds = new Map<string, RuneKind>();
  readonly #ascii: (RuneKind | undefined)[] = new Array<RuneKind | undefined>(ASCII).fill(undefined);
  readonly #wide = new Map<number, RuneKind>();
  readonly #lists = new Map<string, readonly number[]>();
  readonly #scratch: Int32Array;
  #states = new Map<number, State[]>();
  #kept = 0;
  #generation = 0;

  /** `patterns` by their numbers, which rise. */
  constructor(patterns: ReadonlyMap<number, readonly Piece[]>, work: WorkLimit) {
    this.#work = work;
    let places = 0;
    for (const pieces of patterns.values()) places += pieces.reduce((sum, piece) => sum + width(piece), 1);
    this.#words = (places + 31) >>> 5;
    work.spend(places * 4);
    this.#skipOne = new Int32Array(this.#words);
    this.#skipTwo = new Int32Array(this.#words);
    this.#accept = new Int32Array(this.#words);
    this.#scratch = new Int32Array(this.#words);
    const first = new Int32Array(this.#words);
    const ends: number[] = [];
    let place = 0;
    let rounds = 0;
    for (const pieces of patterns.values()) {
      setBit(first, place);
      rounds = Math.max(rounds, longestSkip(pieces));
      for (const piece of pieces) {
        this.#add(piece, place);
        place += width(piece);
      }
      if (pieces.at(-1)?.kind !== "tail") setBit(this.#accept, place);
      ends.push(++place);
    }
    this.#ids = [...patterns.keys()];
    this.#ends = ends;
    this.#rounds = rounds;
    this.#scratch.set(first);
    this.#close();
    this.start = this.#state();
  }

  /** Another number: states from before are no longer the ones that are kept. */
  get generation(): number {
    return this.#generation;
  }

  /** Throws `limit`. */
  run(from: State, text: string): State {
    let state = from;
    for (let i = 0; i < text.length && !state.dead; i++) {
      let rune = text.charCodeAt(i);
      let kind = rune < ASCII ? this.#ascii[rune] : undefined;
      if (kind === undefined) {
        rune = text.codePointAt(i)!;
        if (rune > 0xffff) i++;
        kind = this.#kindOf(rune);
      }
      state = state.next[kind.at] ?? this.#step(state, kind);
    }
    return state;
  }

  /** Numbers of the patterns that end here, rising; the same list for the same ones, mostly. */
  accepted(state: State): readonly number[] {
    state.accepted ??= state.dead ? NONE : this.#accepted(state.bits);
    return state.accepted;
  }

  #add(piece: Piece, place: number): void {
    switch (piece.kind) {
      case "one":
        this.#ask(piece.set, place, "ones");
        return;
      case "star":
        this.#ask(piece.set, place, "loops");
        setBit(this.#skipOne, place);
        return;
      case "dirs":
        setBit(this.#skipOne, place);
        setBit(this.#skipTwo, place);
        this.#ask(piece.set, place + 1, "loops");
        this.#ask(piece.end, place + 1, "ones");
        return;
      case "tail":
        setBit(this.#accept, place);
        this.#ask(piece.first, place, "ones");
        this.#ask(piece.set, place + 1, "loops");
        setBit(this.#accept, place + 1);
    }
  }

  #ask(set: RuneSet, place: number, how: "ones" | "loops"): void {
    const literal = onlyRune(set);
    if (literal !== undefined && how === "ones") {
      const places = this.#literals.get(literal);
      if (places === undefined) this.#literals.set(literal, [place]);
      else places.push(place);
      return;
    }
    const name = nameOf(set);
    let asked = this.#asked.get(name);
    if (asked === undefined) {
      asked = { set, ones: [], loops: [] };
      this.#asked.set(name, asked);
    }
    asked[how].push(place);
  }

  #kindOf(rune: number): RuneKind {
    const known = this.#wide.get(rune);
    if (known !== undefined) return known;
    const read = rune >= 0xd800 && rune <= 0xdfff ? RUNE_ERROR : rune;
    const kind = this.#makeKind(read);
    if (rune < ASCII) this.#ascii[rune] = kind;
    else this.#wide.set(rune, kind);
    return kind;
  }

  #makeKind(rune: number): RuneKind {
    this.#work.spend(this.#asked.size * 4);
    const holding = [...this.#asked.values()].filter(({ set }) => hasRune(set, rune));
    const literals = this.#literals.get(rune) ?? [];
    const name = `${literals.length > 0 ? rune : ""}:${holding.map(({ set }) => nameOf(set)).join()}`;
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    this.#work.hold(2 * this.#words * (this.#kinds.size + 1), MASK_WORDS);
    const one = new Int32Array(this.#words);
    const loop = new Int32Array(this.#words);
    for (const place of literals) setBit(one, place);
    for (const asked of holding) {
      for (const place of asked.ones) setBit(one, place);
      for (const place of asked.loops) setBit(loop, place);
    }
    const kind = { at: this.#kinds.size, one, loop };
    this.#kinds.set(name, kind);
    return kind;
  }

  #step(from: State, kind: RuneKind): State {
    this.#work.spend(this.#words);
    const { bits } = from;
    const { one, loop } = kind;
    const scratch = this.#scratch;
    const words = this.#words;
    let carried = 0;
    for (let i = 0; i < words; i++) {
      const here = bits[i]!;
      const moved = here & one[i]!;
      scratch[i] = (moved << 1) | (here & loop[i]!) | carried;
      carried = moved >>> 31;
    }
    this.#close();
    const state = this.#state();
    from.next[kind.at] = state;
    return state;
  }

  /** Adds the places that are reached without reading. All skips lead forward, so one pass over the words is enough. */
  #close(): void {
    const scratch = this.#scratch;
    const skipOne = this.#skipOne;
    const skipTwo = this.#skipTwo;
    const words = this.#words;
    const rounds = this.#rounds;
    let carried = 0;
    for (let i = 0; i < words; i++) {
      let here = scratch[i]! | carried;
      carried = 0;
      if (here === 0) continue;
      const one = skipOne[i]!;
      const two = skipTwo[i]!;
      if ((here & (one | two)) !== 0) {
        for (let round = 0; round < rounds; round++) here |= ((here & one) << 1) | ((here & two) << 2);
        carried = ((here & one) >>> 31) | ((here & two) >>> 30);
      }
      scratch[i] = here;
    }
  }

  /** The state of the bits in the scratch. */
  #state(): State {
    const scratch = this.#scratch;
    const words = this.#words;
    let hash = 0;
    let any = 0;
    for (let i = 0; i < words; i++) {
      const here = scratch[i]!;
      any |= here;
      hash = Math.imul(hash ^ here, 0x01000193) ^ (hash >>> 15);
    }
    let same = this.#states.get(hash);
    const known = same?.find(({ bits }) => isSame(bits, scratch));
    if (known !== undefined) return known;
    this.#kept += words;
    if (this.#kept > KEPT_WORDS) {
      this.#states = new Map();
      this.#kept = words;
      this.#generation++;
      same = undefined;
    }
    const state: State = { bits: scratch.slice(), next: [], dead: any === 0, accepted: undefined };
    if (same === undefined) this.#states.set(hash, [state]);
    else same.push(state);
    return state;
  }

  #accepted(bits: Int32Array): readonly number[] {
    this.#work.spend(this.#words);
    const found: number[] = [];
    let pattern = 0;
    for (let i = 0; i < this.#words; i++) {
      for (let rest = bits[i]! & this.#accept[i]!; rest !== 0; rest &= rest - 1) {
        const place = i * 32 + (31 - Math.clz32(rest & -rest));
        pattern = this.#patternAt(place, pattern);
        if (found.at(-1) !== this.#ids[pattern]) found.push(this.#ids[pattern]!);
      }
    }
    const name = found.join();
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    if (this.#lists.size > 10_000) this.#lists.clear();
    this.#lists.set(name, found);
    return found;
  }

  /** The pattern with that place, none before `from`. */
  #patternAt(place: number, from: number): number {
    let low = from;
    let high = this.#ends.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (place < this.#ends[middle]!) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function width(piece: Piece): number {
  return piece.kind === "dirs" ? 2 : 1;
}

function longestSkip(pieces: readonly Piece[]): number {
  let longest = 0;
  let current = 0;
  for (const { kind } of pieces) {
    current = kind === "star" || kind === "dirs" ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

function setBit(bits: Int32Array, place: number): void {
  bits[place >>> 5]! |= 1 << (place & 31);
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const NAMES = new WeakMap<RuneSet, string>();

function nameOf(set: RuneSet): string {
  let name = NAMES.get(set);
  if (name === undefined) {
    const { ranges, nested, property, negated } = set;
    name = JSON.stringify([ranges, nested.map(nameOf), property?.source ?? "", negated]);
    NAMES.set(set, name);
  }
  return name;
}
