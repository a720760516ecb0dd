/**
 * Patterns that are one way from start to end: a rune, any number of runes, any number of directories, one after the other.
 * Nearly all patterns of ignore files are; many of them can be tried at once (pattern-set.ts), and those that are plain text
 * can be looked up (literal-index.ts).
 */
import { type Expression, parseRegexp, type RuneSet } from "./go-regexp-syntax.ts";

export type Piece =
  | { readonly kind: "one"; readonly set: RuneSet }
  /** `set*` */
  | { readonly kind: "star"; readonly set: RuneSet }
  /** `(set*end)?` */
  | { readonly kind: "dirs"; readonly set: RuneSet; readonly end: RuneSet }
  /** `(first set*)?`, at the end only. */
  | { readonly kind: "tail"; readonly first: RuneSet; readonly set: RuneSet };

/** Longest pattern that is taken apart; others are left to GoRegexp, which refuses what Go refuses. */
const PIECE_LIMIT = 5_000;
const ANYTHING: RuneSet = { ranges: [0, 0x10ffff], nested: [], negated: false };

/** `^…$` as pieces; `undefined` where it is more than they can say. Throws RegexpSyntaxError. */
export function linearRegexp(source: string): readonly Piece[] | undefined {
  const expression = parseRegexp(source);
  if (expression.kind !== "sequence") return undefined;
  const { parts } = expression;
  const [first] = parts;
  const last = parts.at(-1);
  if (first?.kind !== "assert" || first.where !== "start" || last?.kind !== "assert" || last.where !== "end") {
    return undefined;
  }
  const pieces: Piece[] = [];
  const isLinear = parts.slice(1, -1).every((part, at) => append(pieces, part, at === parts.length - 3));
  return isLinear ? pieces : undefined;
}

/** Exactly this text, all that starts with it, or all that ends with it; `/name` at an end is also `name` alone. */
export function linearText(kind: "exact" | "prefix" | "suffix", text: string): readonly Piece[] | undefined {
  // A byte of a path that is no UTF-8 is read as U+FFFD: only where texts are compared is it another one.
  if (!text.isWellFormed() || text.includes("\ufffd") || text.length > PIECE_LIMIT) return undefined;
  const bare = kind === "suffix" && text.startsWith("/") ? text.slice(1) : text;
  const pieces = [...bare].map((rune): Piece => ({ kind: "one", set: only(rune) }));
  if (kind === "exact") return pieces;
  const any: Piece = { kind: "star", set: ANYTHING };
  if (kind === "prefix") return [...pieces, any];
  return [bare === text ? any : { kind: "dirs", set: ANYTHING, end: only("/") }, ...pieces];
}

function only(rune: string): RuneSet {
  const code = rune.codePointAt(0)!;
  return { ranges: [code, code], nested: [], negated: false };
}

/** The rune, where the piece stands for exactly one. */
export function literalOf(piece: Piece): number | undefined {
  return piece.kind === "one" ? onlyRune(piece.set) : undefined;
}

export function onlyRune({ ranges, nested, negated, property }: RuneSet): number | undefined {
  const single = ranges.length === 2 && ranges[0] === ranges[1];
  return single && nested.length === 0 && !negated && property === undefined ? ranges[0] : undefined;
}

/** False where the expression is no sequence of pieces. */
function append(pieces: Piece[], given: Expression, last: boolean): boolean {
  const expression = unwrapped(given);
  if (pieces.length > PIECE_LIMIT) return false;
  if (expression.kind === "sequence") {
    return expression.parts.every((part, at) => append(pieces, part, last && at === expression.parts.length - 1));
  }
  if (expression.kind === "set") {
    pieces.push({ kind: "one", set: expression.set });
    return true;
  }
  return expression.kind === "repeat" && appendRepeat(pieces, expression, last);
}

function appendRepeat(pieces: Piece[], { part, min, max }: Repeat, last: boolean): boolean {
  const inner = unwrapped(part);
  if (inner.kind === "set") {
    const { set } = inner;
    if (max !== min && max !== Number.POSITIVE_INFINITY) return false;
    for (let i = 0; i < min; i++) pieces.push({ kind: "one", set });
    const before = pieces.at(-1);
    const again = before?.kind === "star" && before.set === set;
    if (max !== min && !again) pieces.push({ kind: "star", set });
    return true;
  }
  if (inner.kind !== "sequence" || inner.parts.length !== 2 || min !== 0 || max !== 1) return false;
  const [front, back] = inner.parts.map(unwrapped) as [Expression, Expression];
  const loop = starSet(front);
  if (loop !== undefined && back.kind === "set") {
    pieces.push({ kind: "dirs", set: loop, end: back.set });
    return true;
  }
  const rest = starSet(back);
  if (rest === undefined || front.kind !== "set" || !last) return false;
  pieces.push({ kind: "tail", first: front.set, set: rest });
  return true;
}

type Repeat = Extract<Expression, { kind: "repeat" }>;

function starSet(expression: Expression): RuneSet | undefined {
  if (expression.kind !== "repeat" || expression.min !== 0 || expression.max !== Number.POSITIVE_INFINITY) {
    return undefined;
  }
  const inner = unwrapped(expression.part);
  return inner.kind === "set" ? inner.set : undefined;
}

function unwrapped(expression: Expression): Expression {
  let inner = expression;
  while (inner.kind === "sequence" && inner.parts.length === 1) inner = inner.parts[0]!;
  return inner;
}
