/**
 * JSON exactly as Go's encoding/json writes it: struct fields in their order, `omitempty`, `[]byte` as base64, `<`, `>`,
 * `&`, U+2028 and U+2029 escaped (golang/go src/encoding/json/encode.go appendString with escapeHTML). BuildKit hashes
 * these bytes, so every escape counts.
 */
import { Buffer } from "node:buffer";

export type GoValue = string | number | bigint | boolean | Uint8Array | GoStruct | readonly GoValue[];

/** Fields in Go's order. An `undefined` value leaves its field out. */
export class GoStruct {
  readonly fields: readonly (readonly [name: string, value: GoValue])[];

  constructor(fields: readonly (readonly [name: string, value: GoValue | undefined])[]) {
    this.fields = fields.filter((field): field is readonly [string, GoValue] => field[1] !== undefined);
  }
}

/** Go's `omitempty`: `undefined` for false, 0, an empty text or an empty list. Structs are pointers in BuildKit: kept. */
export function unlessEmpty(value: GoValue | undefined): GoValue | undefined {
  if (value === undefined || value === "" || value === 0 || value === 0n || value === false) {
    return undefined;
  }
  return (Array.isArray(value) || value instanceof Uint8Array) && value.length === 0 ? undefined : value;
}

export interface GoJsonRules {
  /** `\b` and `\f` instead of their six-character forms: Go 1.22 and newer. */
  readonly shortControlEscapes: boolean;
}

export function goJson(value: GoValue, rules: GoJsonRules): string {
  if (typeof value === "string") return text(value, rules);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Uint8Array) return `"${Buffer.from(value).toString("base64")}"`;
  if (value instanceof GoStruct) {
    return `{${value.fields.map(([name, field]) => `${text(name, rules)}:${goJson(field, rules)}`).join(",")}}`;
  }
  return `[${value.map((element) => goJson(element, rules)).join(",")}]`;
}

const SHORT = new Map([
  ["\\", "\\\\"],
  ['"', '\\"'],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);
// Control characters (\p{Cc} has 0x7f–0x9f, too: those stay) and lone surrogates (\p{Cs} with the u flag).
const ESCAPED = /[\p{Cc}\p{Cs}"\\<>&\u2028\u2029]/gu;

function text(value: string, rules: GoJsonRules): string {
  const escaped = value.replace(ESCAPED, (char) => {
    const short = SHORT.get(char);
    if (short !== undefined) return short;
    if (rules.shortControlEscapes && char === "\b") return "\\b";
    if (rules.shortControlEscapes && char === "\f") return "\\f";
    const unit = char.charCodeAt(0);
    if (unit >= 0x7f && unit <= 0x9f) return char;
    // A byte that is not UTF-8 travels as a lone surrogate (context/bytes.ts); Go writes U+FFFD for it.
    if (unit >= 0xd800 && unit <= 0xdfff) return "\\ufffd";
    return `\\u${unit.toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}
