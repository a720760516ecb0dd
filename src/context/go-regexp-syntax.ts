/**
 * Reads the regular expressions that ignore patterns become, as Go's regexp/syntax does with its Perl flags (golang/go
 * src/regexp/syntax/parse.go, go1.22). Flags and non-greedy marks cannot occur: the pattern compilers turn every `?`
 * into a class.
 */

/** One expression. A rune set is tested, everything else is structure. */
export type Expression =
  | { readonly kind: "set"; readonly set: RuneSet }
  | { readonly kind: "assert"; readonly where: "start" | "end" | "word" | "not-word" }
  | { readonly kind: "sequence"; readonly parts: readonly Expression[] }
  | { readonly kind: "choice"; readonly parts: readonly Expression[] }
  | { readonly kind: "repeat"; readonly part: Expression; readonly min: number; readonly max: number };

export interface RuneSet {
  /** Pairs: low, high, low, high … */
  readonly ranges: readonly number[];
  readonly nested: readonly RuneSet[];
  /** Unicode property, tested by the engine's own tables. */
  readonly property?: RegExp;
  readonly negated: boolean;
}

/** What Go would say of the expression. Callers turn it into their own error. */
export class RegexpSyntaxError extends Error {}

/** Go: largest count in `{n,m}`, also multiplied up through nested repeats. */
const REPEAT_LIMIT = 1000;
/** Go: deepest nesting of parentheses. */
const DEPTH_LIMIT = 1000;
const LAST_RUNE = 0x10ffff;

export function parseRegexp(source: string): Expression {
  return new Parser(source).parse();
}

export function hasRune(set: RuneSet, rune: number): boolean {
  let found = false;
  for (let i = 0; i < set.ranges.length && !found; i += 2) {
    found = set.ranges[i]! <= rune && rune <= set.ranges[i + 1]!;
  }
  if (!found) found = set.nested.some((nested) => hasRune(nested, rune));
  if (!found && set.property !== undefined) found = set.property.test(String.fromCodePoint(rune));
  return found !== set.negated;
}

function setOf(ranges: readonly number[], negated = false): RuneSet {
  return { ranges, nested: [], negated };
}

const DIGIT = setOf([0x30, 0x39]);
const SPACE = setOf([0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20]);
export const WORD: RuneSet = setOf([0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a]);
const ANY_BUT_NEWLINE = setOf([0x0a, 0x0a], true);

const PERL_CLASSES = new Map<string, RuneSet>([
  ["d", DIGIT],
  ["s", SPACE],
  ["w", WORD],
]);

const POSIX_CLASSES = new Map<string, RuneSet>([
  ["alnum", setOf([0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a])],
  ["alpha", setOf([0x41, 0x5a, 0x61, 0x7a])],
  ["ascii", setOf([0x00, 0x7f])],
  ["blank", setOf([0x09, 0x09, 0x20, 0x20])],
  ["cntrl", setOf([0x00, 0x1f, 0x7f, 0x7f])],
  ["digit", DIGIT],
  ["graph", setOf([0x21, 0x7e])],
  ["lower", setOf([0x61, 0x7a])],
  ["print", setOf([0x20, 0x7e])],
  ["punct", setOf([0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e])],
  ["space", setOf([0x09, 0x0d, 0x20, 0x20])],
  ["upper", setOf([0x41, 0x5a])],
  ["word", WORD],
  ["xdigit", setOf([0x30, 0x39, 0x41, 0x46, 0x61, 0x66])],
]);

const ASSERTIONS = new Map<string, "start" | "end" | "word" | "not-word">([
  ["A", "start"],
  ["z", "end"],
  ["b", "word"],
  ["B", "not-word"],
]);

const SIMPLE_ESCAPES = new Map<string, number>([
  ["a", 0x07],
  ["f", 0x0c],
  ["n", 0x0a],
  ["r", 0x0d],
  ["t", 0x09],
  ["v", 0x0b],
]);

class Parser {
  readonly #runes: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#runes = [...source];
  }

  parse(): Expression {
    const whole = this.#choice();
    if (this.#at < this.#runes.length) throw new RegexpSyntaxError("unexpected )");
    checkRepeats(whole, REPEAT_LIMIT);
    return whole;
  }

  #choice(): Expression {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return parts.length === 1 ? parts[0]! : { kind: "choice", parts };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    let repeated = false;
    for (;;) {
      const rune = this.#peek();
      if (rune === undefined || rune === "|" || rune === ")") return { kind: "sequence", parts };
      const counts = this.#repeat();
      if (counts === undefined) {
        this.#item(parts);
        repeated = false;
        continue;
      }
      if (repeated) throw new RegexpSyntaxError("invalid nested repetition operator");
      const part = parts.pop();
      if (part === undefined) throw new RegexpSyntaxError("missing argument to repetition operator");
      parts.push({ kind: "repeat", part, ...counts });
      repeated = true;
    }
  }

  /** Consumes a repetition operator; a `{` that is none stays where it is. */
  #repeat(): { min: number; max: number } | undefined {
    if (this.#take("*")) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#take("+")) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (this.#take("?")) return { min: 0, max: 1 };
    const start = this.#at;
    const counts = this.#counts();
    if (counts === undefined) this.#at = start;
    return counts;
  }

  #counts(): { min: number; max: number } | undefined {
    if (!this.#take("{")) return undefined;
    const min = this.#number();
    if (min === undefined) return undefined;
    let max: number | undefined = min;
    if (this.#take(",")) max = this.#peek() === "}" ? Number.POSITIVE_INFINITY : this.#number();
    if (max === undefined || !this.#take("}")) return undefined;
    if (min > REPEAT_LIMIT || (max !== Number.POSITIVE_INFINITY && (max > REPEAT_LIMIT || min > max))) {
      throw new RegexpSyntaxError("invalid repeat count");
    }
    return { min, max };
  }

  /** Decimal without a leading zero; huge ones become something above every limit. */
  #number(): number | undefined {
    let digits = "";
    while (/^[0-9]$/.test(this.#peek() ?? "")) digits += this.#next();
    if (digits === "" || (digits.length > 1 && digits.startsWith("0"))) return undefined;
    return digits.length >= 8 ? REPEAT_LIMIT + 1 : Number(digits);
  }

  #item(parts: Expression[]): void {
    const rune = this.#next();
    if (rune === "(") parts.push(this.#group());
    else if (rune === "[") parts.push({ kind: "set", set: this.#bracket() });
    else if (rune === ".") parts.push({ kind: "set", set: ANY_BUT_NEWLINE });
    else if (rune === "^") parts.push({ kind: "assert", where: "start" });
    else if (rune === "$") parts.push({ kind: "assert", where: "end" });
    else if (rune === "\\") this.#escaped(parts);
    else parts.push(literal(rune));
  }

  #group(): Expression {
    if (++this.#depth > DEPTH_LIMIT) throw new RegexpSyntaxError("expression nests too deeply");
    const inner = this.#choice();
    if (!this.#take(")")) throw new RegexpSyntaxError("missing closing )");
    this.#depth--;
    return inner;
  }

  #escaped(parts: Expression[]): void {
    const rune = this.#peek() ?? "";
    const where = ASSERTIONS.get(rune);
    if (where !== undefined) {
      this.#at++;
      parts.push({ kind: "assert", where });
    } else if (rune === "Q") {
      this.#quoted(parts);
    } else {
      const set = this.#classEscape();
      parts.push(set === undefined ? literal(String.fromCodePoint(this.#escapedRune())) : { kind: "set", set });
    }
  }

  /** `\Q` … `\E`, or to the end. */
  #quoted(parts: Expression[]): void {
    this.#at++;
    while (this.#at < this.#runes.length) {
      if (this.#peek() === "\\" && this.#runes[this.#at + 1] === "E") {
        this.#at += 2;
        return;
      }
      parts.push(literal(this.#next()));
    }
  }

  /** `\d \s \w \D \S \W \pX \p{Name} \P…` behind the backslash; consumes nothing when it is something else. */
  #classEscape(): RuneSet | undefined {
    const rune = this.#peek() ?? "";
    const known = PERL_CLASSES.get(rune.toLowerCase());
    if (known !== undefined) {
      this.#at++;
      return rune === rune.toLowerCase() ? known : { ...known, negated: true };
    }
    if (rune !== "p" && rune !== "P") return undefined;
    this.#at++;
    let name = this.#next();
    if (name === "{") {
      name = "";
      while (this.#peek() !== "}") name += this.#next();
      this.#at++;
    }
    return unicodeSet(name, rune === "P");
  }

  #escapedRune(): number {
    const rune = this.#next("trailing backslash at end of expression");
    if (/^[1-7]$/.test(rune) && !/^[0-7]$/.test(this.#peek() ?? "")) throw invalidEscape();
    if (/^[0-7]$/.test(rune)) {
      let digits = rune;
      while (digits.length < 3 && /^[0-7]$/.test(this.#peek() ?? "")) digits += this.#next();
      return Number.parseInt(digits, 8);
    }
    if (rune === "x") return this.#hexRune();
    const simple = SIMPLE_ESCAPES.get(rune);
    if (simple !== undefined) return simple;
    const code = rune.codePointAt(0)!;
    if (code < 0x80 && !/^[0-9A-Za-z]$/.test(rune)) return code;
    throw invalidEscape();
  }

  #hexRune(): number {
    let digits = "";
    if (this.#take("{")) {
      while (this.#peek() !== "}") digits += this.#next();
      this.#at++;
    } else digits = this.#next() + this.#next();
    const rune = /^[0-9A-Fa-f]{1,8}$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
    if (!(rune <= LAST_RUNE)) throw invalidEscape();
    return rune;
  }

  /** Behind `[`. */
  #bracket(): RuneSet {
    const negated = this.#take("^");
    const ranges: number[] = [];
    const nested: RuneSet[] = [];
    for (let first = true; first || this.#peek() !== "]"; first = false) {
      const named = this.#posixClass();
      if (named !== undefined) {
        nested.push(named);
        continue;
      }
      if (this.#peek() === "\\") {
        this.#at++;
        const set = this.#classEscape();
        if (set !== undefined) {
          nested.push(set);
          continue;
        }
        this.#at--;
      }
      const low = this.#bracketRune();
      let high = low;
      if (this.#peek() === "-" && this.#runes[this.#at + 1] !== undefined && this.#runes[this.#at + 1] !== "]") {
        this.#at++;
        high = this.#bracketRune();
        if (high < low) throw new RegexpSyntaxError("invalid character class range");
      }
      ranges.push(low, high);
    }
    this.#at++;
    return { ranges, nested, negated };
  }

  /** `[:name:]`; without a closing `:]` it is a bracket like any other. */
  #posixClass(): RuneSet | undefined {
    if (this.#peek() !== "[" || this.#runes[this.#at + 1] !== ":") return undefined;
    for (let end = this.#at + 2; end + 1 < this.#runes.length; end++) {
      if (this.#runes[end] !== ":" || this.#runes[end + 1] !== "]") continue;
      const name = this.#runes.slice(this.#at + 2, end).join("");
      const set = POSIX_CLASSES.get(name.replace(/^\^/, ""));
      if (set === undefined) throw new RegexpSyntaxError("invalid character class range");
      this.#at = end + 2;
      return name.startsWith("^") ? { ...set, negated: true } : set;
    }
    return undefined;
  }

  #bracketRune(): number {
    const rune = this.#next("missing closing ]");
    return rune === "\\" ? this.#escapedRune() : rune.codePointAt(0)!;
  }

  #peek(): string | undefined {
    return this.#runes[this.#at];
  }

  #next(missing = "invalid escape sequence"): string {
    const rune = this.#runes[this.#at];
    if (rune === undefined) throw new RegexpSyntaxError(missing);
    this.#at++;
    return rune;
  }

  #take(rune: string): boolean {
    if (this.#runes[this.#at] !== rune) return false;
    this.#at++;
    return true;
  }
}

function literal(rune: string): Expression {
  const code = rune.codePointAt(0)!;
  return { kind: "set", set: setOf([code, code]) };
}

function invalidEscape(): RegexpSyntaxError {
  return new RegexpSyntaxError("invalid escape sequence");
}

/** Go: general categories and scripts, `^` negates. */
function unicodeSet(name: string, negated: boolean): RuneSet {
  const bare = name.replace(/^\^/, "");
  const flipped = bare === name ? negated : !negated;
  if (bare === "Any") return setOf([0, LAST_RUNE], flipped);
  if (!/^[A-Za-z_]{1,40}$/.test(bare)) throw new RegexpSyntaxError("invalid character class range");
  for (const property of [`General_Category=${bare}`, `Script=${bare}`]) {
    try {
      return { ranges: [], nested: [], property: new RegExp(`^\\p{${property}}$`, "u"), negated: flipped };
    } catch {
      // Not a name of that kind.
    }
  }
  throw new RegexpSyntaxError("invalid character class range");
}

/** Go repeatIsValid: the product of nested counts stays within the limit. */
function checkRepeats(expression: Expression, budget: number): void {
  if (expression.kind === "repeat") {
    const counted = expression.max !== 1 && (expression.min > 1 || expression.max !== Number.POSITIVE_INFINITY);
    const count = expression.max === Number.POSITIVE_INFINITY ? expression.min : expression.max;
    if (counted && count > budget) throw new RegexpSyntaxError("invalid repeat count");
    checkRepeats(expression.part, counted && count > 0 ? Math.floor(budget / count) : budget);
  } else if (expression.kind === "sequence" || expression.kind === "choice") {
    for (const part of expression.parts) checkRepeats(part, budget);
  }
}
