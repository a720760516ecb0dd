/** The instruction word and the `--flags` behind it (parser/split_command.go). */
import { isSpace, splitSeparators, trimSpace } from "./go-text.ts";
import type { Flag } from "./instruction.ts";

export interface SplitCommand {
  readonly word: string;
  readonly flags: readonly Flag[];
  /** Everything behind the flags, outer blanks trimmed. */
  readonly rest: string;
}

/** `escapeToken`: the escape character inside flags. */
export function splitCommand(line: string, escapeToken: string): SplitCommand {
  const [word, behind] = splitSeparators(trimSpace(line), 2);
  if (behind === undefined) return { word: word!, flags: [], rest: "" };
  if (!trimmedStartsWithFlag(behind)) return { word: word!, flags: [], rest: trimSpace(behind) };
  const { texts, rest } = takeFlags(behind, escapeToken);
  return { word: word!, flags: texts.map(toFlag), rest: trimSpace(rest) };
}

function trimmedStartsWithFlag(text: string): boolean {
  let at = 0;
  while (at < text.length && isSpace(text[at]!)) at++;
  return text.startsWith("--", at);
}

function toFlag(text: string): Flag {
  const equals = text.indexOf("=");
  if (equals < 0) return { name: text.slice(2), value: undefined, text };
  return { name: text.slice(2, equals), value: text.slice(equals + 1), text };
}

/**
 * extractBuilderFlags reads bytes as characters: in `--x=é` the two bytes become two characters, and a byte A0 or 85
 * counts as a blank. The Go code is followed in that.
 */
function takeFlags(text: string, escapeToken: string): { readonly texts: readonly string[]; readonly rest: string } {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  const texts: string[] = [];
  let at = 0;
  for (;;) {
    while (at < bytes.length && isSpace(bytes[at]!)) at++;
    if (bytes[at] !== "-" || bytes[at + 1] !== "-") return { texts, rest: decode(bytes.slice(at)) };
    const word = takeFlag(bytes, at, escapeToken);
    at = word.next;
    if (word.text === "--") return { texts, rest: decode(bytes.slice(at)) };
    texts.push(word.text);
  }
}

/** One flag up to an unquoted blank; quotes are removed, an escape keeps the next byte. */
function takeFlag(
  bytes: readonly string[],
  from: number,
  escapeToken: string,
): { readonly text: string; readonly next: number } {
  let text = "";
  let quote = "";
  let at = from;
  for (; at < bytes.length; at++) {
    const char = bytes[at]!;
    if (quote === "" && isSpace(char)) break;
    if (quote === "" ? char === '"' || char === "'" : char === quote) quote = quote === "" ? char : "";
    else if (char !== escapeToken) text += char;
    else if (at + 1 < bytes.length) text += bytes[++at]!;
  }
  return { text, next: at };
}

function decode(bytes: readonly string[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
