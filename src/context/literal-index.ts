/** Patterns that name files or directories without wildcards, looked up instead of tried. */
import type { RuneSet } from "./go-regexp-syntax.ts";
import { literalOf, onlyRune, type Piece } from "./linear-pattern.ts";

/** A plain path, as far as paths without line feeds go: `.` does not match those. */
export interface Literal {
  readonly text: string;
  /** In any directory. */
  readonly floats: boolean;
  readonly itself: boolean;
  /** Everything below it. */
  readonly below: boolean;
}

/** The pattern as a plain path, `undefined` where it is none. */
export function literalPath(pieces: readonly Piece[]): Literal | undefined {
  const [first] = pieces;
  const floats = first?.kind === "dirs" && isAny(first.set) && onlyRune(first.end) === SLASH;
  let end = pieces.length;
  let below = false;
  let itself = true;
  const last = pieces[end - 1];
  if (last?.kind === "tail" && isAny(last.set) && onlyRune(last.first) === SLASH) {
    end--;
    below = true;
  }
  const open = pieces[end - 1];
  if (open?.kind === "star" && isAny(open.set) && literalOf(pieces[end - 2] ?? open) === SLASH) {
    end -= 2;
    below = true;
    itself = false;
  }
  const runes = pieces.slice(floats ? 1 : 0, end).map(literalOf);
  if (runes.length === 0 || runes.some((rune) => rune === undefined || isSpecial(rune))) return undefined;
  const text = runes.map((rune) => String.fromCodePoint(rune!)).join("");
  return text.split("/").includes("") ? undefined : { text, floats, itself, below };
}

const SLASH = 0x2f;
const LINE_FEED = 0x0a;
const NONE: readonly number[] = [];

function isSpecial(rune: number): boolean {
  return rune === LINE_FEED || rune === 0xfffd || (rune >= 0xd800 && rune <= 0xdfff);
}

/** Every rune, or every one but the line feed. */
function isAny({ ranges, nested, negated, property }: RuneSet): boolean {
  if (nested.length > 0 || property !== undefined || ranges.length !== 2) return false;
  const [low, high] = ranges;
  return negated ? low === LINE_FEED && high === LINE_FEED : low === 0 && high === 0x10ffff;
}

interface Named {
  readonly id: number;
  readonly text: string;
}

/** For paths without line feeds. */
export class LiteralIndex {
  readonly #here = new Map<string, number[]>();
  readonly #hereByName = new Map<string, Named[]>();
  readonly #below = new Map<string, number[]>();
  readonly #belowByName = new Map<string, Named[]>();

  add(id: number, { text, floats, itself, below }: Literal): void {
    if (floats) {
      const name = text.slice(text.lastIndexOf("/") + 1);
      if (itself) push(this.#hereByName, name, { id, text });
      if (below) push(this.#belowByName, name, { id, text });
    } else {
      if (itself) push(this.#here, text, id);
      if (below) push(this.#below, text, id);
    }
  }

  /** Numbers of the patterns that the path itself matches. */
  here(path: string, name: string): readonly number[] {
    return found(path, this.#here.get(path), this.#hereByName.get(name));
  }

  /** Those that everything below the directory matches because of it. */
  below(directory: string, name: string): readonly number[] {
    return found(directory, this.#below.get(directory), this.#belowByName.get(name));
  }
}

function found(
  path: string,
  exact: readonly number[] | undefined,
  named: readonly Named[] | undefined,
): readonly number[] {
  if (named === undefined) return exact ?? NONE;
  const fitting = named.filter(({ text }) => path === text || path.endsWith(`/${text}`)).map(({ id }) => id);
  return exact === undefined ? fitting : union(exact, fitting);
}

function push<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}

/** Two rising lists as one. */
export function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const next = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    both.push(next);
  }
  return both;
}
