/** Go's fmt and time texts that the classic builder writes into history: %q of strings, lists and integers, and durations. */
import { ForecastError } from "../../errors.ts";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\v", "\\v"],
]);
// strconv.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII blank.
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const LAST_RUNE = 0x10ffff;
const REPLACEMENT = 0xfffd;

/** strconv.Quote: `%q` of one string. A lone surrogate U+DC80–U+DCFF stands for a byte that is no valid UTF-8. */
export function quote(text: string): string {
  return quoteWith(text, '"');
}

/** `%q` of a list of strings: `["a" "b"]`. */
export function quoteList(words: readonly string[]): string {
  return `[${words.map(quote).join(" ")}]`;
}

/** `%q` of an integer: a quoted rune, `'\x03'`. */
export function quoteRune(value: number): string {
  const valid = value >= 0 && value <= LAST_RUNE && !(value >= 0xd800 && value <= 0xdfff);
  return quoteWith(String.fromCodePoint(valid ? value : REPLACEMENT), "'");
}

function quoteWith(text: string, mark: string): string {
  let quoted = mark;
  for (const char of text) quoted += char === mark || char === "\\" ? `\\${char}` : (ESCAPES.get(char) ?? plain(char));
  return quoted + mark;
}

function plain(char: string): string {
  if (PRINTABLE.test(char)) return char;
  const code = char.codePointAt(0)!;
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

const MICRO = 1000n;
const MILLI = 1000n * MICRO;
const SECOND = 1000n * MILLI;
const UNITS: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", MICRO],
  ["µs", MICRO],
  ["μs", MICRO],
  ["ms", MILLI],
  ["s", SECOND],
  ["m", 60n * SECOND],
  ["h", 3600n * SECOND],
]);

/** time.Duration.String of nanoseconds: `1h30m0s`, `1.5s`, `0s`. */
export function durationText(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "0s";
  if (nanoseconds < 0n) return `-${durationText(-nanoseconds)}`;
  if (nanoseconds < MICRO) return `${nanoseconds}ns`;
  if (nanoseconds < MILLI) return `${decimal(nanoseconds, 3)}µs`;
  if (nanoseconds < SECOND) return `${decimal(nanoseconds, 6)}ms`;
  const hours = nanoseconds / (3600n * SECOND);
  const minutes = (nanoseconds / (60n * SECOND)) % 60n;
  const seconds = `${decimal(nanoseconds % (60n * SECOND), 9)}s`;
  if (hours > 0n) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0n ? `${minutes}m${seconds}` : seconds;
}

/** `value` with `digits` of fraction, trailing zeros dropped. */
function decimal(value: bigint, digits: number): string {
  const text = value.toString().padStart(digits + 1, "0");
  const fraction = text.slice(-digits).replace(/0+$/, "");
  return text.slice(0, -digits) + (fraction === "" ? "" : `.${fraction}`);
}

/** time.ParseDuration in nanoseconds. Throws `build-refused`, as the builder refuses the build. */
export function parseDuration(text: string): bigint {
  const unsigned = text.replace(/^[-+]/, "");
  if (unsigned === "0") return 0n;
  const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;
  let total = 0n;
  let at = 0;
  while (at < unsigned.length) {
    part.lastIndex = at;
    const found = part.exec(unsigned);
    if (found === null || `${found[1]}${found[2] ?? ""}` === "" || found[0].length > 64) throw notDuration(text);
    const unit = UNITS.get(found[3]!)!;
    const fraction = found[2] ?? "";
    total += BigInt(found[1] || "0") * unit;
    if (fraction !== "") total += (BigInt(fraction) * unit) / 10n ** BigInt(fraction.length);
    at = part.lastIndex;
  }
  if (unsigned === "") throw notDuration(text);
  return text.startsWith("-") ? -total : total;
}

function notDuration(text: string): ForecastError {
  return new ForecastError(
    "build-refused",
    `${text.slice(0, 80)} is no duration, so the engine refuses the build. Write it like 30s or 1m30s.`,
  );
}
