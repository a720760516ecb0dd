/**
 * Port of the rules of openshift/imagebuilder shell_parser.go, v1.2.3 to v1.2.21, its off-by-one loops included. Not
 * followed: pattern matches that cut a character's bytes apart.
 */
import { isDigit, isLetter, isSpace } from "./go-text.ts";
import { compilePathPattern } from "./path-pattern.ts";
import { matchEnds, type Pattern } from "./pattern.ts";
import { type Expansion, type ImagebuilderWordRules, WordError } from "./word-rules.ts";

/** Nested `${a:-${b:-…}}`. */
const MAX_DEPTH = 200;

type Env = (name: string) => string | undefined;

export function expandLikeImagebuilder(word: string, env: Env, rules: ImagebuilderWordRules): Expansion {
  const reader = new WordReader(word, env, rules);
  const { text, words } = reader.readUntil([]);
  return { text, words, used: reader.used, unset: reader.unset };
}

interface Read {
  readonly text: string;
  readonly words: readonly string[];
  /** The character that ended it. */
  readonly stop: string | undefined;
}

class WordReader {
  readonly used = new Set<string>();
  readonly unset = new Set<string>();
  private readonly chars: readonly string[];
  private readonly env: Env;
  private readonly rules: ImagebuilderWordRules;
  private at = 0;
  private depth = 0;

  constructor(word: string, env: Env, rules: ImagebuilderWordRules) {
    this.chars = Array.from(word);
    // Go text/scanner skips a byte order mark in front.
    if (this.chars[0] === "\ufeff") this.at = 1;
    this.env = env;
    this.rules = rules;
  }

  /** processStopOnAny; no stop characters: to the end. */
  readUntil(stops: readonly string[]): Read {
    if (++this.depth > MAX_DEPTH) throw new WordError(`more than ${MAX_DEPTH} nested substitutions`);
    let text = "";
    let word = "";
    let started = false;
    const words: string[] = [];
    const addRaw = (part: string) => {
      word += part;
      started = true;
    };
    const addChar = (char: string) => {
      if (!isSpace(char)) addRaw(char);
      else if (started && word !== "") {
        words.push(word);
        word = "";
        started = false;
      }
    };
    for (let char = this.chars[this.at]; char !== undefined; char = this.chars[this.at]) {
      if (stops.includes(char)) {
        this.at++;
        this.depth--;
        return { text, words: word === "" ? words : [...words, word], stop: char };
      }
      if (char === "$") {
        const value = this.dollar();
        for (const each of value) addChar(each);
        text += value;
      } else if (char === "'" || char === '"') {
        const quoted = char === "'" ? this.singleQuote() : this.doubleQuote();
        addRaw(quoted);
        text += quoted;
      } else {
        const escaped = char === this.rules.escape;
        this.at += escaped ? 2 : 1;
        const taken = escaped ? this.chars[this.at - 1] : char;
        if (taken === undefined) break;
        if (escaped) addRaw(taken);
        else addChar(taken);
        text += taken;
      }
    }
    if (stops.length > 0) {
      throw new WordError(`unexpected end of statement while looking for matching ${stops.join("")}`);
    }
    this.depth--;
    return { text, words: word === "" ? words : [...words, word], stop: undefined };
  }

  private singleQuote(): string {
    const end = this.chars.indexOf("'", this.at + 1);
    if (end < 0) throw new WordError("unexpected end of statement while looking for matching single-quote");
    const text = this.chars.slice(this.at + 1, end).join("");
    this.at = end + 1;
    return text;
  }

  private doubleQuote(): string {
    let text = "";
    this.at++;
    for (;;) {
      const char = this.chars[this.at];
      if (char === undefined)
        throw new WordError("unexpected end of statement while looking for matching double-quote");
      if (char === "$") {
        text += this.dollar();
        continue;
      }
      this.at++;
      if (char === '"') return text;
      const next = this.chars[this.at];
      if (char !== this.rules.escape) text += char;
      else if (next === '"' || next === "$" || next === this.rules.escape) {
        text += next;
        this.at++;
      } else if (next !== undefined) text += char;
    }
  }

  private dollar(): string {
    this.at++;
    if (this.chars[this.at] !== "{") {
      const name = this.name();
      return name === "" ? "$" : this.value(name);
    }
    this.at++;
    const name = this.name();
    const modifier = this.chars[this.at++];
    if (modifier === "}") return this.value(name);
    if (modifier === ":") return this.chosen(name);
    if ((modifier === "#" || modifier === "%") && this.rules.patterns) return this.trimmed(name, modifier);
    if (modifier === "/" && this.rules.patterns) return this.replaced(name);
    throw new WordError("missing ':' in substitution");
  }

  private chosen(name: string): string {
    const modifier = this.chars[this.at++];
    const word = this.readUntil(["}"]).text;
    const value = this.value(name);
    if (modifier === "+") return value === "" ? "" : word;
    if (modifier === "-") return value === "" ? word : value;
    if (modifier !== "?" || !this.rules.required)
      throw new WordError(`unsupported modifier (${modifier}) in substitution`);
    // The message stands in for the value; only without one is there an error.
    if (value === "" && word === "") throw new WordError(`${name} is not allowed to be unset`);
    return value === "" ? word : value;
  }

  private trimmed(name: string, modifier: string): string {
    const greedy = this.chars[this.at] === modifier;
    if (greedy) this.at++;
    const word = this.readUntil(["}"]).text;
    const value = this.value(name);
    if (word === "") throw new WordError(`${name}${modifier}: nothing to remove`);
    const tokens = compilePathPattern(Array.from(word));
    const chars = Array.from(value);
    if (tokens === undefined || chars.length === 0) return value;
    return modifier === "#" ? withoutPrefix(tokens, chars, greedy) : withoutSuffix(tokens, chars, greedy);
  }

  private replaced(name: string): string {
    const mode = this.chars[this.at];
    if (mode === "/" || mode === "#" || mode === "%") this.at++;
    const { text: pattern, stop } = this.readUntil(["/", "}"]);
    if (pattern === "") throw new WordError(`${name}/: no pattern to replace`);
    const replacement = stop === "/" ? this.readUntil(["}"]).text : "";
    const value = this.value(name);
    const tokens = compilePathPattern(Array.from(pattern));
    return tokens === undefined ? value : replace(tokens, Array.from(value), replacement, mode);
  }

  /** One digit, or letters, digits and `_`. */
  private name(): string {
    const start = this.at;
    const first = this.chars[start];
    if (first !== undefined && isDigit(first)) this.at++;
    else {
      while (this.at < this.chars.length && isNameChar(this.chars[this.at]!)) this.at++;
    }
    return this.chars.slice(start, this.at).join("");
  }

  private value(name: string): string {
    const value = this.env(name);
    (value === undefined ? this.unset : this.used).add(name);
    return value ?? "";
  }
}

function isNameChar(char: string): boolean {
  return isLetter(char) || isDigit(char) || char === "_";
}

/** The loops stop one byte early, so a prefix never reaches the value's last byte (greedy: its end). */
function lastStart(chars: readonly string[]): number {
  const single = chars.at(-1)! < "\u0080";
  return single ? chars.length - 2 : chars.length - 1;
}

function withoutPrefix(tokens: Pattern, chars: readonly string[], greedy: boolean): string {
  const reach = greedy ? chars.length - 1 : lastStart(chars);
  const end = matchEnds(tokens, chars.slice(0, Math.max(0, reach)), greedy)[0]!;
  return chars.slice(end < 0 || reach < 0 ? 0 : end).join("");
}

function withoutSuffix(tokens: Pattern, chars: readonly string[], greedy: boolean): string {
  const ends = matchEnds(tokens, chars, true);
  const n = chars.length;
  const starts = Array.from({ length: greedy ? lastStart(chars) + 1 : n }, (_, i) => i);
  const matching = starts.filter((i) => ends[i] === n);
  const start = greedy ? matching[0] : matching.at(-1);
  return chars.slice(0, start ?? n).join("");
}

/** `/` every match, `#` only at the front, `%` only up to the end, else the first match. The longest match counts. */
function replace(tokens: Pattern, chars: readonly string[], replacement: string, mode: string | undefined): string {
  const ends = matchEnds(tokens, chars, true);
  const out: string[] = [];
  let at = 0;
  while (at < chars.length && (mode !== "#" || at === 0)) {
    const end = ends[at]!;
    if (end <= at || (mode === "%" && end !== chars.length)) {
      out.push(chars[at++]!);
      continue;
    }
    out.push(replacement);
    at = end;
    if (mode !== "/") break;
  }
  return out.concat(chars.slice(at)).join("");
}
