/**
 * The functions that bake files are seen to use (docker/buildx bake/hclparser/stdlib.go v0.13.1, zclconf/go-cty
 * cty/function/stdlib); any other one is an error that names it.
 */
import { createHash } from "node:crypto";
import {
  beyond,
  bounded,
  entriesOf,
  type HclValue,
  listOf,
  mapOf,
  numberOf,
  same,
  textOf,
  truth,
  Unknown,
  unknownIn,
  whole,
} from "./hcl-value.ts";

type HclFunction = (...args: readonly HclValue[]) => HclValue;

const MAX_ITEMS = 2000;
const MAX_NESTING = 60;

/** What another moment or machine gives another value for; all of them give texts. */
const OF_THE_RUN = new Set(["bcrypt", "homedir", "timestamp", "uuidv4"]);
/** Functions of buildx that need not be read to say that what they make of an unknown value is unknown. */
const ON_TIME = new Set(["formatdate", "formattimestamp", "timeadd"]);
/** These hand entries on without looking at them. */
const HANDING_ON = new Set(["concat", "keys", "lookup", "merge", "values"]);

/** The unknown value that a call gives; `undefined`: it is to be evaluated. `hasUnknown`: there was one before. */
export function unknownCall(name: string, args: readonly HclValue[], hasUnknown: boolean): Unknown | undefined {
  if (OF_THE_RUN.has(name)) return Unknown.of(`${name}()`);
  if (!hasUnknown) return undefined;
  if (standardFunction(name) === undefined && !ON_TIME.has(name)) return undefined;
  const handed = HANDING_ON.has(name) ? args.filter((arg) => arg instanceof Unknown) : args;
  return handed.map(unknownIn).find((one) => one !== undefined);
}

/** A function that gives a text which only the run knows. */
export const isTextOfTheRun = (name: string): boolean => OF_THE_RUN.has(name) || ON_TIME.has(name);

/** `undefined` for a function that is not known here. */
export function standardFunction(name: string): HclFunction | undefined {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
}

const texts = (items: HclValue): readonly string[] => listOf(items).map(textOf);
const length = (value: HclValue): number => (Array.isArray(value) ? value.length : entriesOf(value).length);
const hash =
  (algorithm: string) =>
  (text: HclValue = "") =>
    createHash(algorithm).update(textOf(text)).digest("hex");

function chomp(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end -= text[end - 2] === "\r" ? 2 : 1;
  return text.slice(0, end);
}

const FUNCTIONS: Readonly<Record<string, HclFunction>> = {
  absolute: (a = 0) => Math.abs(numberOf(a)),
  add: (a = 0, b = 0) => exact(whole(a) + whole(b)),
  and: (a = null, b = null) => truth(a) && truth(b),
  base64encode: (text = "") => Buffer.from(textOf(text)).toString("base64"),
  ceil: (a = 0) => Math.ceil(numberOf(a)),
  chomp: (text = "") => chomp(textOf(text)),
  coalesce: (...args) => args.find((arg) => arg !== null) ?? null,
  coalescelist: (...lists) => lists.find((items) => items !== null && length(items) > 0) ?? null,
  compact: (items = null) => listOf(items).filter((item) => item !== "" && item !== null),
  concat: (...lists) => lists.flatMap((items) => listOf(items)),
  contains: (items = null, wanted = null) => listOf(items).some((item) => same(item, wanted)),
  distinct: (items = null) => distinct(listOf(items)),
  divide: (a = 0, b = 0) => exact(whole(a) / whole(b)),
  element: (items = null, index = 0) => {
    const all = listOf(items);
    return all.length === 0 || whole(index) < 0 ? failed("element") : (all[whole(index) % all.length] ?? null);
  },
  equal: (a = null, b = null) => same(a, b),
  flatten: (items = null) => flatten(listOf(items), 0),
  floor: (a = 0) => Math.floor(numberOf(a)),
  format: (template = "", ...args) => formatted(textOf(template), args),
  formatlist: (template = "", ...args) => {
    const hasList = args.some((arg) => Array.isArray(arg));
    const count = hasList ? Math.max(0, ...args.map((arg) => (Array.isArray(arg) ? arg.length : 0))) : 1;
    if (args.some((arg) => Array.isArray(arg) && arg.length !== count))
      throw beyond("formatlist over lists of other lengths");
    bounded(count * textOf(template).length);
    return Array.from({ length: count }, (_, at) =>
      formatted(
        textOf(template),
        args.map((arg) => (Array.isArray(arg) ? ((arg as readonly HclValue[])[at] ?? null) : arg)),
      ),
    );
  },
  greaterthan: (a = 0, b = 0) => numberOf(a) > numberOf(b),
  greaterthanorequalto: (a = 0, b = 0) => numberOf(a) >= numberOf(b),
  hasindex: (of = null, key = null) =>
    Array.isArray(of)
      ? typeof key === "number" && Number.isInteger(key) && key >= 0 && key < of.length
      : entriesOf(of).some(([name]) => name === key),
  int: (a = 0) => Math.trunc(numberOf(a)),
  join: (separator = "", ...lists) => {
    const items = lists.flatMap(texts);
    bounded(items.length * textOf(separator).length);
    return items.join(textOf(separator));
  },
  keys: (map = null) => entriesOf(map).map(([key]) => key),
  length,
  lessthan: (a = 0, b = 0) => numberOf(a) < numberOf(b),
  lessthanorequalto: (a = 0, b = 0) => numberOf(a) <= numberOf(b),
  lookup: (map = null, key = "", fallback = null) =>
    entriesOf(map).find(([name]) => name === textOf(key))?.[1] ?? fallback,
  lower: (text = "") => textOf(text).toLowerCase(),
  max: (...args) => (args.length === 0 ? failed("max") : Math.max(...args.map(numberOf))),
  md5: hash("md5"),
  merge: (...maps) => mapOf(maps.flatMap((map) => (map === null ? [] : entriesOf(map)))),
  min: (...args) => (args.length === 0 ? failed("min") : Math.min(...args.map(numberOf))),
  modulo: (a = 0, b = 0) => exact(whole(a) % whole(b)),
  multiply: (a = 0, b = 0) => exact(whole(a) * whole(b)),
  negate: (a = 0) => exact(-whole(a)),
  not: (a = null) => !truth(a),
  notequal: (a = null, b = null) => !same(a, b),
  or: (a = null, b = null) => truth(a) || truth(b),
  range: (...args) => range(args.map(whole)),
  replace: (text = "", from = "", to = "") => {
    const pieces = textOf(text).split(textOf(from));
    bounded(pieces.length * textOf(to).length);
    return pieces.join(textOf(to));
  },
  reverse: (text = "") => [...textOf(text)].reverse().join(""),
  reverselist: (items = null) => [...listOf(items)].reverse(),
  sha1: hash("sha1"),
  sha256: hash("sha256"),
  sha512: hash("sha512"),
  signum: (a = 0) => Math.sign(numberOf(a)),
  slice: (items = null, from = 0, to = 0) => {
    const all = listOf(items);
    if (whole(from) < 0 || whole(to) < whole(from) || whole(to) > all.length) throw failed("slice");
    return all.slice(whole(from), whole(to));
  },
  sort: (items = null) => [...texts(items)].sort(),
  split: (separator = "", text = "") => textOf(text).split(textOf(separator)),
  strlen: (text = "") => [...textOf(text)].length,
  substr: (text = "", offset = 0, size = -1) => {
    const chars = [...textOf(text)];
    const from = whole(offset) < 0 ? Math.max(0, chars.length + whole(offset)) : whole(offset);
    return chars.slice(from, whole(size) < 0 ? undefined : from + whole(size)).join("");
  },
  subtract: (a = 0, b = 0) => exact(whole(a) - whole(b)),
  title: (text = "") => textOf(text).replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (char) => char.toUpperCase()),
  trim: (text = "", cut = "") => trimmed(textOf(text), textOf(cut)),
  trimprefix: (text = "", prefix = "") =>
    textOf(text).startsWith(textOf(prefix)) ? textOf(text).slice(textOf(prefix).length) : textOf(text),
  trimspace: (text = "") => textOf(text).trim(),
  trimsuffix: (text = "", suffix = "") =>
    textOf(suffix) !== "" && textOf(text).endsWith(textOf(suffix))
      ? textOf(text).slice(0, -textOf(suffix).length)
      : textOf(text),
  upper: (text = "") => textOf(text).toUpperCase(),
  values: (map = null) => entriesOf(map).map(([, value]) => value),
  zipmap: (keys = null, values = null) => {
    const items = listOf(values);
    if (items.length !== length(keys)) throw failed("zipmap");
    return mapOf(texts(keys).map((key, at) => [key, items[at] ?? null]));
  },
};

function failed(name: string): never {
  throw beyond(`the function ${name} with arguments it refuses`);
}

function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw beyond("arithmetic with fractions or huge numbers");
  // -0 is written without its sign.
  return value === 0 ? 0 : value;
}

function distinct(items: readonly HclValue[]): readonly HclValue[] {
  if (items.length > MAX_ITEMS) throw beyond("a list this long");
  return items.filter((item, index, all) => all.findIndex((one) => same(one, item)) === index);
}

function flatten(items: readonly HclValue[], depth: number): readonly HclValue[] {
  if (depth > MAX_NESTING) throw beyond("a list this deep");
  return items.flatMap((item) => (Array.isArray(item) ? flatten(item, depth + 1) : [item]));
}

/** %s, %d, %v, %q and %%, with a width and zeros for numbers; anything finer is beyond what bake files use. */
function formatted(template: string, args: readonly HclValue[]): string {
  let next = 0;
  let length = 0;
  const text = template.replace(/%([-0]?)(\d{0,3})(.?)/gs, (form, flag: string, width: string, verb: string) => {
    if (form === "%%") return "%";
    if (!["s", "d", "v", "q"].includes(verb) || next >= args.length) throw beyond(`the format ${form}`);
    const value = args[next++] ?? null;
    const one = verb === "d" ? String(whole(value)) : textOf(value);
    const shown = verb === "q" ? JSON.stringify(one) : one;
    length += Math.max(shown.length, Number(width));
    bounded(length);
    // Go puts zeros between the sign and the digits, and pads texts with blanks only.
    if (flag === "0" && (verb !== "d" || shown.startsWith("-"))) throw beyond(`the format ${form}`);
    if (flag === "-") return shown.padEnd(Number(width));
    return shown.padStart(Number(width), flag === "0" ? "0" : " ");
  });
  if (next < args.length) throw failed("format");
  return text;
}

function range(numbers: readonly number[]): readonly number[] {
  const [from, to] = numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
  const step = numbers[2] ?? (from <= to ? 1 : -1);
  const out: number[] = [];
  for (let value = from; step !== 0 && (step > 0 ? value < to : value > to); value += step) {
    if (out.push(value) > MAX_ITEMS) throw beyond("a range this long");
  }
  return out;
}

function trimmed(text: string, cut: string): string {
  let [from, to] = [0, text.length];
  while (from < to && cut.includes(text[from] ?? "")) from++;
  while (to > from && cut.includes(text[to - 1] ?? "")) to--;
  return text.slice(from, to);
}
