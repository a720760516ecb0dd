/** JSON argument lists as Go's encoding/json reads them (parser/line_parsers.go parseJSON). */
import { trimStart } from "./go-text.ts";

/** `strings`: the array. `not-strings`: an array with something else in it. `undefined`: no JSON array. */
export type JsonArguments = { readonly strings: readonly string[] } | "not-strings" | undefined;

/** Go's decoder gives up on deeper nesting. */
const MAX_NESTING = 10_000;

/** `trailing`: what text behind the array means. */
export function jsonArguments(text: string, trailing: "ignored" | "shell-form"): JsonArguments {
  const body = trimStart(text);
  if (!body.startsWith("[")) return undefined;
  const end = arrayEnd(body);
  if (end < 0) return undefined;
  if (trailing === "shell-form" && /[^ \t\r\n]/.test(body.slice(end))) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(body.slice(0, end));
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  if (holdsInfinity(value)) return undefined;
  if (!value.every((each) => typeof each === "string")) return "not-strings";
  // Go decodes a lone surrogate as U+FFFD.
  return { strings: value.map((each) => each.toWellFormed()) };
}

/** Offset behind the bracket that closes the first one, -1 when there is none or it nests too deep. */
function arrayEnd(text: string): number {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (inString) {
      if (char === "\\") at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "[" || char === "{") {
      if (++depth > MAX_NESTING) return -1;
    } else if (char === "]" || char === "}") {
      if (--depth === 0) return at + 1;
    }
  }
  return -1;
}

/** A number beyond float64 is a decoding error in Go, so the text is no JSON array at all. */
function holdsInfinity(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const each = left.pop();
    if (typeof each === "number" && !Number.isFinite(each)) return true;
    if (typeof each === "object" && each !== null) left.push(...Object.values(each));
  }
  return false;
}
