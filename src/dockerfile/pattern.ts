/**
 * Pattern removal and replacement of `${name#pattern}`, `${name%pattern}`, `${name/pattern/text}`: the meaning of the
 * regular expressions that moby/buildkit frontend/dockerfile/shell/lex.go convertShellPatternToRegex writes, without a
 * regular expression engine, in time proportional to pattern × value.
 */
import { ForecastError } from "../errors.ts";
import { isDigit, isLetter } from "./go-text.ts";

/** Pattern length × value length that is still worked on. */
const MAX_PATTERN_WORK = 1 << 24;
/** Characters that one replacement of all matches may make. */
const MAX_REPLACED = 1 << 20;

/** One character that `matches`, or (`star`) any number of them. */
interface Token {
  readonly star: boolean;
  matches(char: string): boolean;
}

export type Pattern = readonly Token[];

const literal = (wanted: string): Token => ({ star: false, matches: (char) => char === wanted });
const except = (star: boolean, excluded: string): Token => ({ star, matches: (char) => char !== excluded });

/** lex.go convertShellPatternToRegex; `invalid` is an escape that the builder refuses. */
export function compilePattern(
  pattern: readonly string[],
): { readonly tokens: Pattern } | { readonly invalid: string } {
  const tokens: Token[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]!;
    if (char === "*") tokens.push(except(true, "\n"));
    else if (char === "?") tokens.push(except(false, "\n"));
    else if (char !== "\\") tokens.push(literal(char));
    else {
      const next = pattern[i + 1];
      // `\}` and `\/` only protect the end of the ${} itself.
      if (next === "}" || next === "/") continue;
      if (next !== "*" && next !== "?" && next !== "\\") return { invalid: `\\${next ?? "\uffff"}` };
      tokens.push(literal(next));
      i++;
    }
  }
  return { tokens };
}

/**
 * For every start position the end of the match that Go's leftmost-first search prefers there, -1 for none: with
 * `greedy` the furthest end, else the nearest.
 */
export function matchEnds(tokens: Pattern, value: readonly string[], greedy: boolean): Int32Array {
  const n = value.length;
  if ((tokens.length + 1) * (n + 1) > MAX_PATTERN_WORK) {
    throw new ForecastError(
      "limit",
      "A pattern of a substitution and its value are too long to work on. Shorten one of them.",
    );
  }
  let after = Int32Array.from({ length: n + 1 }, (_, i) => i);
  for (let t = tokens.length - 1; t >= 0; t--) {
    const token = tokens[t]!;
    const ends = new Int32Array(n + 1).fill(-1);
    for (let i = n; i >= 0; i--) {
      const takes = i < n && token.matches(value[i]!);
      if (!token.star) {
        ends[i] = takes ? after[i + 1]! : -1;
        continue;
      }
      const longer = takes ? ends[i + 1]! : -1;
      const here = after[i]!;
      ends[i] = (greedy ? longer >= 0 : here < 0) ? longer : here;
    }
    after = ends;
  }
  return after;
}

/** `value` without the prefix that matches, shortest or longest (lex.go trimPrefix). */
export function trimPrefix(tokens: Pattern, value: readonly string[], greedy: boolean): readonly string[] {
  const end = matchEnds(tokens, value, greedy)[0]!;
  return end < 0 ? value : value.slice(end);
}

/** The pattern read backwards with its escapes kept in front of what they escape (lex.go reversePattern). */
export function reversePattern(pattern: readonly string[]): readonly string[] {
  const out: string[] = new Array(pattern.length).fill("\0");
  const last = pattern.length - 1;
  for (let i = 0; i <= last; ) {
    const at = last - i;
    if (pattern[i] === "\\" && i !== last) {
      out[at - 1] = "\\";
      out[at] = pattern[i + 1]!;
      i += 2;
    } else {
      out[at] = pattern[i]!;
      i++;
    }
  }
  return out;
}

/** First match replaced by the plain text. */
export function replaceFirst(tokens: Pattern, value: readonly string[], replacement: string): string {
  const ends = matchEnds(tokens, value, true);
  const start = ends.findIndex((end) => end >= 0);
  if (start < 0) return value.join("");
  return value.slice(0, start).join("") + replacement + value.slice(ends[start]!).join("");
}

/**
 * Every match replaced, with Go regexp.ReplaceAllString's treatment of empty matches and of `$` in the replacement
 * (`$0` the match, `$$` a dollar, any other `$name` nothing).
 */
export function replaceAll(tokens: Pattern, value: readonly string[], replacement: string): string {
  const ends = matchEnds(tokens, value, true);
  const template = parseTemplate(replacement);
  let out = "";
  let lastEnd = 0;
  let search = 0;
  while (search <= value.length) {
    let start = search;
    while (start <= value.length && ends[start]! < 0) start++;
    if (start > value.length) break;
    const end = ends[start]!;
    out += value.slice(lastEnd, start).join("");
    if (end > lastEnd || start === 0) out += fill(template, value.slice(start, end).join(""));
    if (out.length > MAX_REPLACED) {
      throw new ForecastError("limit", `A replacement makes more than ${MAX_REPLACED} characters. Make it shorter.`);
    }
    lastEnd = end;
    search = Math.max(search + 1, end);
  }
  return out + value.slice(lastEnd).join("");
}

/** Literal parts; `null` stands for the whole match. Go regexp.expand and extract. */
function parseTemplate(template: string): readonly (string | null)[] {
  const parts: (string | null)[] = [];
  let rest = template;
  for (;;) {
    const dollar = rest.indexOf("$");
    if (dollar < 0) return [...parts, rest];
    parts.push(rest.slice(0, dollar));
    rest = rest.slice(dollar + 1);
    if (rest.startsWith("$")) {
      parts.push("$");
      rest = rest.slice(1);
      continue;
    }
    const reference = takeReference(rest);
    if (reference === undefined) parts.push("$");
    else {
      if (reference.name === "0") parts.push(null);
      rest = reference.rest;
    }
  }
}

function takeReference(text: string): { readonly name: string; readonly rest: string } | undefined {
  const brace = text.startsWith("{");
  const body = brace ? text.slice(1) : text;
  let length = 0;
  for (const char of body) {
    if (!isLetter(char) && !isDigit(char) && char !== "_") break;
    length += char.length;
  }
  if (length === 0 || (brace && body[length] !== "}")) return undefined;
  return { name: body.slice(0, length), rest: body.slice(brace ? length + 1 : length) };
}

function fill(template: readonly (string | null)[], match: string): string {
  return template.map((part) => part ?? match).join("");
}
