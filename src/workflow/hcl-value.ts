/** Values of HCL expressions and the conversions between them, as zclconf/go-cty convert makes them. */
import { ForecastError } from "../errors.ts";
import { asMap } from "./yaml.ts";

export type HclValue = string | number | boolean | null | readonly HclValue[] | { readonly [key: string]: HclValue };

/** What goes beyond the subset that is read: said by name, never guessed. */
export function beyond(what: string): ForecastError {
  return new ForecastError(
    "workflow",
    `The bake file uses ${what}, which is not read here. Install docker buildx, which evaluates every bake file, or set the inputs instead.`,
  );
}

/** Characters, items and keys that one bake project may make: a text that doubles itself has no end. */
export const MAX_MADE = 4_000_000;

/** Throws `limit` for what would be longer than all that may be made. */
export function bounded(length: number): void {
  if (length > MAX_MADE) {
    throw new ForecastError("limit", "The bake file's texts and lists grow without end. Set the inputs instead.");
  }
}

/** HCL counts with 512 bits; here only what a double holds exactly is written out. */
export function textOf(value: HclValue): string {
  if (value === null) throw beyond("null inside a text");
  if (typeof value === "object") throw beyond("a list or map inside a text");
  if (typeof value === "number") {
    const text = String(value);
    if (!Number.isFinite(value) || text.includes("e")) throw beyond(`a number like ${text}`);
    return text;
  }
  return String(value);
}

export function numberOf(value: HclValue): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) && value.length < 16) return Number(value);
  throw beyond(`${JSON.stringify(value)?.slice(0, 40)} as a number`);
}

/** Arithmetic on whole numbers is exact in both. */
export function whole(value: HclValue): number {
  const number = numberOf(value);
  if (!Number.isSafeInteger(number)) throw beyond("arithmetic with fractions or huge numbers");
  return number;
}

export function truth(value: HclValue): boolean {
  if (value === true || value === "true" || value === "1") return true;
  if (value === false || value === "false" || value === "0") return false;
  throw beyond(`${JSON.stringify(value)?.slice(0, 40)} as a condition`);
}

/** The words of Go's strconv.ParseBool; `undefined` for others. */
export function parseBool(text: string): boolean | undefined {
  if (["1", "t", "T", "TRUE", "true", "True"].includes(text)) return true;
  if (["0", "f", "F", "FALSE", "false", "False"].includes(text)) return false;
  return undefined;
}

export const listOf = (value: HclValue): readonly HclValue[] => {
  if (Array.isArray(value)) return value;
  throw beyond(`${value === null ? "null" : typeof value} as a list`);
};

/** Entries of a map in the order HCL walks it: by name. */
export function entriesOf(value: HclValue): readonly (readonly [string, HclValue])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw beyond(`${typeof value} as a map`);
  return Object.entries(asMap(value) as Readonly<Record<string, HclValue>>).sort(([a], [b]) => (a < b ? -1 : 1));
}

export function mapOf(entries: Iterable<readonly [string, HclValue]>): { readonly [key: string]: HclValue } {
  return Object.fromEntries(entries);
}

/** Values of different types are not equal; maps are whatever the order of their keys. */
export function same(a: HclValue, b: HclValue): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: HclValue): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${entriesOf(value)
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(",")}}`;
}
