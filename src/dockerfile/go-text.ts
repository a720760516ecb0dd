/** Go's notions of blank, letter and digit: every Dockerfile parser is written in Go, and JavaScript's differ (BOM, NEL). */

// Go unicode.IsSpace: White_Space property; unlike \s it has U+0085 and lacks U+FEFF.
const SPACES = new Set(
  "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
);
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;

export function isSpace(char: string): boolean {
  return SPACES.has(char);
}

/** `char` is one code point. */
export function isLetter(char: string): boolean {
  return LETTER.test(char);
}

/** `char` is one code point. */
export function isDigit(char: string): boolean {
  return DIGIT.test(char);
}

/** strings.TrimLeftFunc(text, unicode.IsSpace). */
export function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && SPACES.has(text[start]!)) start++;
  return start === 0 ? text : text.slice(start);
}

/** strings.TrimSpace. */
export function trimSpace(text: string): string {
  let end = text.length;
  while (end > 0 && SPACES.has(text[end - 1]!)) end--;
  return trimStart(end === text.length ? text : text.slice(0, end));
}

/** The parsers' separator class `[\t\v\f\r ]`: no newline, no Unicode blanks (parser.go reWhitespace). */
export function isSeparator(char: string): boolean {
  return char === " " || char === "\t" || char === "\r" || char === "\v" || char === "\f";
}

/** reWhitespace.Split(text, limit): runs of separators split; an outer run yields an empty string. `limit` 0: all. */
export function splitSeparators(text: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length && (limit === 0 || parts.length < limit - 1)) {
    if (!isSeparator(text[at]!)) {
      at++;
      continue;
    }
    parts.push(text.slice(start, at));
    while (at < text.length && isSeparator(text[at]!)) at++;
    start = at;
  }
  parts.push(text.slice(start));
  return parts;
}
