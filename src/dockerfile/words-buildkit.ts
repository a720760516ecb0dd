/** Port of the rules of moby/buildkit frontend/dockerfile/shell/lex.go, v0.8.3 to v0.32.2. */
import { isDigit, isLetter, isSpace } from "./go-text.ts";
import { compilePattern, type Pattern, replaceAll, replaceFirst, reversePattern, trimPrefix } from "./pattern.ts";
import { type BuildkitWordRules, type Expansion, WordError, type WordOptions } from "./word-rules.ts";

/** Nested `${a:-${b:-…}}`. */
const MAX_DEPTH = 200;

type Env = (name: string) => string | undefined;

export function expandLikeBuildkit(word: string, env: Env, rules: BuildkitWordRules, options: WordOptions): Expansion {
  const reader = new WordReader(word, env, rules, options);
  const { text, words } = reader.readUntil(undefined, options.rawEscapes === true);
  return { text, words, used: reader.used, unset: reader.unset };
}

/** The words being collected; `buffer` is the one being read. */
class WordList {
  readonly words: string[] = [];
  private inWord = false;
  readonly buffer: { text: string };

  constructor(buffer: { text: string }) {
    this.buffer = buffer;
  }

  addChar(char: string): void {
    if (!isSpace(char)) this.addRaw(char);
    else if (this.inWord && this.buffer.text !== "") {
      this.words.push(this.buffer.text);
      this.buffer.text = "";
      this.inWord = false;
    }
  }

  addRaw(text: string): void {
    this.buffer.text += text;
    this.inWord = true;
  }

  finish(): readonly string[] {
    if (this.buffer.text !== "") {
      this.words.push(this.buffer.text);
      this.buffer.text = "";
      this.inWord = false;
    }
    return this.words;
  }
}

const SPECIAL = new Set(["@", "*", "#", "?", "-", "$", "!", "0"]);

class WordReader {
  readonly used = new Set<string>();
  readonly unset = new Set<string>();
  private readonly chars: readonly string[];
  private readonly env: Env;
  private readonly rules: BuildkitWordRules;
  private readonly options: WordOptions;
  private readonly shared = { text: "" };
  private at = 0;
  private depth = 0;
  private rawEscapes: boolean;

  constructor(word: string, env: Env, rules: BuildkitWordRules, options: WordOptions) {
    this.chars = Array.from(word);
    // Go text/scanner skips a byte order mark in front.
    if (this.chars[0] === "\ufeff") this.at = 1;
    this.env = env;
    this.rules = rules;
    this.options = options;
    this.rawEscapes = options.rawEscapes === true;
  }

  /** processStopOn; `stop` undefined reads to the end. */
  readUntil(
    stop: string | undefined,
    rawEscapes: boolean,
  ): { readonly text: string; readonly words: readonly string[] } {
    if (++this.depth > MAX_DEPTH) throw new WordError(`more than ${MAX_DEPTH} nested \${…}`);
    const before = this.rawEscapes;
    this.rawEscapes = rawEscapes;
    if (this.rules.sharedWordBuffer) this.shared.text = "";
    const list = new WordList(this.rules.sharedWordBuffer ? this.shared : { text: "" });
    let text = "";
    for (;;) {
      const char = this.chars[this.at];
      if (char === undefined) break;
      if (char === stop) {
        this.at++;
        return this.leave(before, text, list);
      }
      text += this.readOne(char, list);
    }
    if (stop !== undefined) {
      this.rawEscapes = before;
      throw new WordError(`unexpected end of statement while looking for matching ${stop}`);
    }
    return this.leave(before, text, list);
  }

  private leave(before: boolean, text: string, list: WordList) {
    this.rawEscapes = before;
    this.depth--;
    return { text, words: list.finish() };
  }

  /** One unit of the loop: a quoted part, a variable, an escape or a plain character. Returns its text. */
  private readOne(char: string, list: WordList): string {
    const quotes = this.options.skipProcessQuotes !== true;
    if (char === "$") {
      const value = this.dollar();
      for (const each of value) list.addChar(each);
      return value;
    }
    if ((char === "'" || char === '"') && quotes)
      return this.raw(char === "'" ? this.singleQuote() : this.doubleQuote(), list);
    if (char === "<" && this.rules.heredocBlank) return this.raw(this.possibleHeredoc(), list);
    this.at++;
    if (char !== this.rules.escape) {
      list.addChar(char);
      return char;
    }
    let text = "";
    if (this.rawEscapes) {
      list.addRaw(char);
      if (this.rules.rawEscapesInText) text = char;
    }
    const escaped = this.chars[this.at++];
    if (escaped === undefined) return text;
    list.addRaw(escaped);
    return text + escaped;
  }

  private raw(text: string, list: WordList): string {
    list.addRaw(text);
    return text;
  }

  private singleQuote(): string {
    const start = this.at++;
    const end = this.chars.indexOf("'", this.at);
    if (end < 0) throw new WordError("unexpected end of statement while looking for matching single-quote");
    this.at = end + 1;
    const keep = this.options.rawQuotes === true;
    return this.chars.slice(keep ? start : start + 1, keep ? end + 1 : end).join("");
  }

  private doubleQuote(): string {
    const quote = this.options.rawQuotes === true ? '"' : "";
    let text = quote;
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
      if (char === '"') return text + quote;
      text += char === this.rules.escape ? this.quotedEscape(char) : char;
    }
  }

  /** After an escape character inside double quotes: only `"`, `$` and itself can be escaped. */
  private quotedEscape(token: string): string {
    const prefix = this.rawEscapes ? token : "";
    const next = this.chars[this.at];
    if (next === undefined) return prefix;
    if (next !== '"' && next !== "$" && next !== token) return prefix + token;
    this.at++;
    return prefix + next;
  }

  private possibleHeredoc(): string {
    const start = this.at++;
    if (this.chars[this.at] !== "<") return "<";
    this.at++;
    while (this.chars[this.at] === "\t" || this.chars[this.at] === "\r" || this.chars[this.at] === " ") this.at++;
    return this.chars.slice(start, this.at).join("");
  }

  private dollar(): string {
    this.at++;
    if (this.chars[this.at] !== "{") {
      const name = this.name();
      if (name === "") return "$";
      return this.value(name) ?? (this.options.skipUnset === true ? `$${name}` : "");
    }
    this.at++;
    const next = this.chars[this.at];
    if (next === undefined) throw new WordError("syntax error: missing '}'");
    if (next === "{" || next === "}" || next === ":") throw new WordError("syntax error: bad substitution");
    return this.braced(this.name());
  }

  /** After `${name`. */
  private braced(name: string): string {
    let modifier = this.chars[this.at++] ?? "\ufffd";
    if (modifier === "}") return this.value(name) ?? (this.options.skipUnset === true ? `\${${name}}` : "");
    if (modifier === "/" && this.rules.patterns) return this.replacement(name);
    const colon = modifier === ":";
    if (colon) modifier = this.chars[this.at++] ?? "\ufffd";
    const shown = colon ? `:${modifier}` : modifier;
    const pattern = modifier === "#" || modifier === "%";
    if (!this.allowed(modifier, colon)) {
      // Before BuildKit 0.12 a missing colon is the complaint.
      if (!colon && !this.rules.plainModifiers) throw new WordError("missing ':' in substitution");
      throw new WordError(`unsupported modifier (${shown}) in substitution`);
    }
    const word = this.closing("}", pattern && this.rules.patterns, "'}'");
    const value = this.value(name);
    if (value === undefined && this.options.skipUnset === true) return `\${${name}${shown}${word}}`;
    if (pattern) return this.trimmed(modifier, word, value ?? "");
    return chosen(name, modifier, colon, word, value);
  }

  private allowed(modifier: string, colon: boolean): boolean {
    if (modifier === "?") return true;
    if (modifier === "-" || modifier === "+") return colon || this.rules.plainModifiers;
    if (modifier === "#" || modifier === "%") return this.rules.patterns && (!colon || this.rules.colonPatterns);
    return false;
  }

  /** Reads up to `stop`; a text that ends first is the builder's "missing …". */
  private closing(stop: string, rawEscapes: boolean, missing: string): string {
    try {
      return this.readUntil(stop, rawEscapes).text;
    } catch (error) {
      if (error instanceof WordError && this.at >= this.chars.length) {
        throw new WordError(`syntax error: missing ${missing}`, { cause: error });
      }
      throw error;
    }
  }

  private trimmed(modifier: string, word: string, value: string): string {
    let pattern = Array.from(word);
    if (pattern.length === 0 && !this.rules.emptyPattern) throw new WordError("empty pattern in substitution");
    const greedy = pattern[0] === modifier;
    if (greedy) pattern = pattern.slice(1);
    const suffix = modifier === "%";
    const tokens = compiled(suffix ? reversePattern(pattern) : pattern);
    const chars = Array.from(value);
    const rest = trimPrefix(tokens, suffix ? chars.reverse() : chars, greedy);
    return (suffix ? [...rest].reverse() : rest).join("");
  }

  /** `${name/pattern/text}` and `${name//pattern/text}`, after the first slash. */
  private replacement(name: string): string {
    const all = this.chars[this.at] === "/";
    if (all) this.at++;
    const pattern = this.closing("/", true, `'/' in \${}`);
    const text = this.closing("}", true, "'}'");
    const value = this.value(name);
    if (value === undefined && this.options.skipUnset === true) return `\${${name}/${pattern}/${text}}`;
    const tokens = compiled(Array.from(pattern));
    const chars = Array.from(value ?? "");
    return all ? replaceAll(tokens, chars, text) : replaceFirst(tokens, chars, text);
  }

  private name(): string {
    const first = this.chars[this.at];
    if (first === undefined) return "";
    const start = this.at;
    if (isDigit(first)) {
      while (this.at < this.chars.length && isDigit(this.chars[this.at]!)) this.at++;
    } else if (SPECIAL.has(first)) this.at++;
    else {
      while (this.at < this.chars.length && isNameChar(this.chars[this.at]!)) this.at++;
    }
    return this.chars.slice(start, this.at).join("");
  }

  private value(name: string): string | undefined {
    const value = this.env(name);
    (value === undefined ? this.unset : this.used).add(name);
    return value;
  }
}

function isNameChar(char: string): boolean {
  return isLetter(char) || isDigit(char) || char === "_";
}

function compiled(pattern: readonly string[]): Pattern {
  const result = compilePattern(pattern);
  if ("invalid" in result) {
    throw new WordError(`invalid pattern (${pattern.join("")}) in substitution: invalid escape '${result.invalid}'`);
  }
  return result.tokens;
}

/** `-`, `+` and `?`, with (`colon`) or without an empty value counting as unset. */
function chosen(name: string, modifier: string, colon: boolean, word: string, value: string | undefined): string {
  const missing = value === undefined || (colon && value === "");
  if (modifier === "-") return missing ? word : value;
  if (modifier === "+") return missing ? "" : word;
  if (!missing) return value;
  const reason = value === undefined ? "is not allowed to be unset" : "is not allowed to be empty";
  throw new WordError(`${name}: ${word === "" ? reason : word}`);
}
