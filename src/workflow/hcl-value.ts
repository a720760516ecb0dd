/** Values of HCL expressions and the conversions between them, as zclconf/go-cty convert makes them. */
import { ForecastError } from "../errors.ts";
import { asMap } from "./yaml.ts";

export type HclValue =
  | string
  | number
  | boolean
  | null
  | Unknown
  | readonly HclValue[]
  | { readonly [key: string]: HclValue };

/**
 * A value that only the run itself knows. It may lie in lists and maps; whatever looks at it throws its error, so that what
 * is made of it is unknown, too (`knownOr`).
 */
export class Unknown {
  readonly needs: string;
  readonly error: ForecastError;

  private constructor(needs: string) {
    this.needs = needs;
    this.error = beyond(needs.endsWith("()") ? `the function ${needs.slice(0, -2)}` : `the name ${needs}`);
    UNKNOWN.set(this.error, this);
  }

  /** What a function (`timestamp()`) or a name gives; one value for each is enough. */
  static of(needs: string): Unknown {
    const known = SOURCES.get(needs) ?? new Unknown(needs);
    SOURCES.set(needs, known);
    return known;
  }
}

const SOURCES = new Map<string, Unknown>();

const UNKNOWN = new WeakMap<object, Unknown>();

/** What `work` makes, or the unknown value that it would have needed. */
export function knownOr<T>(work: () => T): T | Unknown {
  try {
    return work();
  } catch (error) {
    const needed = typeof error === "object" && error !== null ? UNKNOWN.get(error) : undefined;
    if (needed === undefined) throw error;
    return needed;
  }
}

/** The first unknown value in it. */
export function unknownIn(value: HclValue): Unknown | undefined {
  if (value instanceof Unknown) return value;
  if (typeof value !== "object" || value === null) return undefined;
  for (const one of Array.isArray(value) ? value : Object.values(value)) {
    const found = unknownIn(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function refuseUnknown(value: HclValue): void {
  if (value instanceof Unknown) throw value.error;
}

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
  refuseUnknown(value);
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
  refuseUnknown(value);
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
  refuseUnknown(value);
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
  refuseUnknown(value);
  if (Array.isArray(value)) return value;
  throw beyond(`${value === null ? "null" : typeof value} as a list`);
};

/** Entries of a map in the order HCL walks it: by name. */
export function entriesOf(value: HclValue): readonly (readonly [string, HclValue])[] {
  refuseUnknown(value);
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
  refuseUnknown(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${entriesOf(value)
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(",")}}`;
}
