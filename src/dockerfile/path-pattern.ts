/** Go path.Match patterns as tokens, for imagebuilder's pattern removal in `${…}`. */
import type { Pattern } from "./pattern.ts";

type Token = Pattern[number];

/** `undefined`: a malformed pattern, which matches nothing. `*` and `?` do not match a slash, classes do. */
export function compilePathPattern(pattern: readonly string[]): Pattern | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === "*" || char === "?") tokens.push({ star: char === "*", matches: (each) => each !== "/" });
    else if (char === "[") {
      const parsed = parseClass(pattern, at + 1);
      if (parsed === undefined) return undefined;
      tokens.push(parsed.token);
      at = parsed.last;
    } else {
      const wanted = char === "\\" ? pattern[++at] : char;
      if (wanted === undefined) return undefined;
      tokens.push({ star: false, matches: (each) => each === wanted });
    }
  }
  return tokens;
}

/** Behind `[`; `last` is the index of the closing bracket. */
function parseClass(
  pattern: readonly string[],
  start: number,
): { readonly token: Token; readonly last: number } | undefined {
  const negated = pattern[start] === "^";
  const ranges: (readonly [number, number])[] = [];
  let at = negated ? start + 1 : start;
  while (pattern[at] !== "]" || ranges.length === 0) {
    const low = classChar(pattern, at);
    if (low === undefined) return undefined;
    at = low.next;
    let high = low;
    if (pattern[at] === "-") {
      const end = classChar(pattern, at + 1);
      if (end === undefined) return undefined;
      high = end;
      at = end.next;
    }
    ranges.push([low.code, high.code]);
  }
  const matches = (char: string) => {
    const code = char.codePointAt(0)!;
    return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
  };
  return { token: { star: false, matches }, last: at };
}

function classChar(
  pattern: readonly string[],
  at: number,
): { readonly code: number; readonly next: number } | undefined {
  const char = pattern[at];
  if (char === undefined || char === "-" || char === "]") return undefined;
  if (char !== "\\") return { code: char.codePointAt(0)!, next: at + 1 };
  const escaped = pattern[at + 1];
  return escaped === undefined ? undefined : { code: escaped.codePointAt(0)!, next: at + 2 };
}
