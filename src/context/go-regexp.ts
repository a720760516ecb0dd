/**
 * Matches the expressions of go-regexp-syntax.ts in time linear in the text (Thompson's construction, states made into a
 * table as they are met), so that no pattern of a stranger's ignore file can stall a forecast.
 */
import { type Expression, hasRune, parseRegexp, RegexpSyntaxError, type RuneSet, WORD } from "./go-regexp-syntax.ts";

/** `next` of an instruction is an index in the program; a fork tries both. */
type Instruction =
  | { readonly op: "set"; readonly set: RuneSet; next: number }
  | { readonly op: "fork"; next: number; other: number }
  | { readonly op: "assert"; readonly where: "start" | "end" | "word" | "not-word"; next: number }
  | { readonly op: "match" };

/** Instructions an expression may take; Go refuses expressions of a similar size. */
const PROGRAM_LIMIT = 20_000;
/** States kept in the table before it is begun anew. */
const STATE_LIMIT = 500;
const ASCII = 128;
/** Go reads a byte that is no UTF-8 as this rune. */
const RUNE_ERROR = 0xfffd;

/** A set of instructions the matcher may be at, and where each rune leads. */
interface State {
  readonly at: readonly number[];
  readonly matched: boolean;
  readonly matchedAtEnd: boolean;
  readonly ascii: (State | undefined)[];
  readonly wide: Map<number, State>;
}

export class GoRegexp {
  readonly #program: readonly Instruction[];
  readonly #start: number;
  /** Whether a match may begin later than at the start of the text. */
  readonly #floats: boolean;
  readonly #words: boolean;
  #states = new Map<string, State>();
  #first: State | undefined;
  #placed = 0;

  /** Throws RegexpSyntaxError where Go's regexp.Compile returns an error. */
  constructor(source: string) {
    const expression = parseRegexp(source);
    const compiler = new Compiler();
    this.#start = compiler.compile(expression);
    this.#program = compiler.program;
    this.#floats = !startsAnchored(expression);
    this.#words = this.#program.some((each) => each.op === "assert" && each.where.endsWith("word"));
  }

  /** Instructions. */
  get size(): number {
    return this.#program.length;
  }

  /** Instructions that were looked at so far without a table, each of which takes far longer than a rune with one. */
  get placed(): number {
    return this.#placed;
  }

  /** Go MatchString: whether the text contains a match. */
  test(text: string): boolean {
    if (this.#words) return this.#simulate(text);
    const state = this.#run(this.#begin(), text);
    return state.matched || state.matchedAtEnd;
  }

  /**
   * The same for texts that all begin with `prefix`: answers a test of what follows it, or the answer itself where
   * nothing that follows can change it.
   */
  behind(prefix: string): boolean | ((rest: string) => boolean) {
    if (this.#words) return (rest) => this.#simulate(prefix + rest);
    const start = this.#run(this.#begin(), prefix);
    if (start.matched) return true;
    if (this.#isDead(start)) return false;
    return (rest) => {
      const state = this.#run(start, rest);
      return state.matched || state.matchedAtEnd;
    };
  }

  #begin(): State {
    this.#first ??= this.#state([this.#start], true);
    return this.#first;
  }

  #isDead(state: State): boolean {
    return state.at.length === 0 && !this.#floats;
  }

  #run(from: State, text: string): State {
    let state = from;
    for (let i = 0; i < text.length; i++) {
      if (state.matched || this.#isDead(state)) return state;
      let rune = text.charCodeAt(i);
      if (rune < ASCII) {
        state = state.ascii[rune] ?? this.#step(state, rune);
        continue;
      }
      rune = runeAt(text, i);
      if (rune > 0xffff) i++;
      state = state.wide.get(rune) ?? this.#step(state, rune);
    }
    return state;
  }

  #step(from: State, rune: number): State {
    if (this.#states.size > STATE_LIMIT) {
      this.#states = new Map();
      this.#first = undefined;
      from.ascii.fill(undefined);
      from.wide.clear();
    }
    const next = this.#advance(from.at, rune);
    if (this.#floats) next.push(this.#start);
    const state = this.#state(next, false);
    if (rune < ASCII) from.ascii[rune] = state;
    else if (from.wide.size < STATE_LIMIT) from.wide.set(rune, state);
    return state;
  }

  #advance(at: readonly number[], rune: number): number[] {
    const next: number[] = [];
    for (const index of at) {
      const instruction = this.#program[index]!;
      if (instruction.op === "set" && hasRune(instruction.set, rune)) next.push(instruction.next);
    }
    return next;
  }

  #state(from: readonly number[], atStart: boolean): State {
    const at = this.#closure(from, { atStart, atEnd: false, word: undefined });
    const key = `${atStart ? "^" : ""}${at.join(",")}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const end = this.#closure(from, { atStart, atEnd: true, word: undefined });
    const state: State = {
      at,
      matched: this.#matches(at),
      matchedAtEnd: this.#matches(end),
      ascii: new Array<State | undefined>(ASCII).fill(undefined),
      wide: new Map(),
    };
    this.#states.set(key, state);
    return state;
  }

  #matches(at: readonly number[]): boolean {
    return at.some((index) => this.#program[index]!.op === "match");
  }

  /** Everything reachable without reading, in order of index; assertions that cannot be decided yet stay in it. */
  #closure(from: readonly number[], place: Place): number[] {
    const seen = new Set<number>();
    const todo = [...from];
    for (let index = todo.pop(); index !== undefined; index = todo.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      this.#placed++;
      const instruction = this.#program[index]!;
      if (instruction.op === "fork") todo.push(instruction.next, instruction.other);
      else if (instruction.op === "assert" && holds(instruction.where, place)) todo.push(instruction.next);
    }
    return [...seen].filter((index) => this.#program[index]!.op !== "fork").sort((a, b) => a - b);
  }

  /** Without a table: `\b` needs the runes on both sides. */
  #simulate(text: string): boolean {
    const runes = [...text].map((rune) => runeAt(rune, 0));
    let at: number[] = [this.#start];
    for (let i = 0; i <= runes.length; i++) {
      const before = i > 0 && hasRune(WORD, runes[i - 1]!);
      const after = i < runes.length && hasRune(WORD, runes[i]!);
      const closed = this.#closure(at, { atStart: i === 0, atEnd: i === runes.length, word: before !== after });
      if (this.#matches(closed)) return true;
      if (i === runes.length) return false;
      at = this.#advance(closed, runes[i]!);
      if (this.#floats) at.push(this.#start);
    }
    return false;
  }
}

interface Place {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly word: boolean | undefined;
}

function holds(where: "start" | "end" | "word" | "not-word", place: Place): boolean {
  if (where === "start") return place.atStart;
  if (where === "end") return place.atEnd;
  return where === "word" ? place.word === true : place.word === false;
}

function runeAt(text: string, at: number): number {
  const rune = text.codePointAt(at)!;
  return rune >= 0xd800 && rune <= 0xdfff ? RUNE_ERROR : rune;
}

function startsAnchored(expression: Expression): boolean {
  if (expression.kind === "assert") return expression.where === "start";
  if (expression.kind === "sequence") {
    const [first] = expression.parts;
    return first !== undefined && startsAnchored(first);
  }
  return expression.kind === "choice" && expression.parts.every(startsAnchored);
}

class Compiler {
  readonly program: Instruction[] = [];

  compile(expression: Expression): number {
    const match = this.#add({ op: "match" });
    return this.#build(expression, match);
  }

  /** Builds the expression in front of instruction `next`; answers where it begins. */
  #build(expression: Expression, next: number): number {
    switch (expression.kind) {
      case "set":
        return this.#add({ op: "set", set: expression.set, next });
      case "assert":
        return this.#add({ op: "assert", where: expression.where, next });
      case "sequence":
        return expression.parts.reduceRight((behind, part) => this.#build(part, behind), next);
      case "choice":
        return expression.parts
          .map((part) => this.#build(part, next))
          .reduce((all, one) => this.#add({ op: "fork", next: all, other: one }));
      case "repeat":
        return this.#repeat(expression.part, expression.min, expression.max, next);
    }
  }

  #repeat(part: Expression, min: number, max: number, next: number): number {
    let start = next;
    if (max === Number.POSITIVE_INFINITY) {
      const loop: Instruction = { op: "fork", next, other: next };
      start = this.#add(loop);
      loop.other = this.#build(part, start);
    } else {
      for (let i = min; i < max; i++) {
        start = this.#add({ op: "fork", next, other: this.#build(part, start) });
      }
    }
    for (let i = 0; i < min; i++) start = this.#build(part, start);
    return start;
  }

  #add(instruction: Instruction): number {
    if (this.program.length >= PROGRAM_LIMIT) throw new RegexpSyntaxError("expression too large");
    return this.program.push(instruction) - 1;
  }
}
