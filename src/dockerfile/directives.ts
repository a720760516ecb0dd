/** Parser directives at the top of the file: `# escape=`, `# syntax=`, `# check=`. */
import { isSpace } from "./go-text.ts";
import type { Directive } from "./instruction.ts";
import type { ParserRules } from "./rules.ts";

type Name = Directive["name"];

/** What counts as a directive; ParserRules has the meaning of the fields. */
export type DirectiveRules = Pick<ParserRules, "directives" | "escapeDirective" | "directiveBlanks">;

export interface FoundDirective {
  readonly name: Name;
  readonly value: string;
}

/** What a line is to the search for directives; `error` is the builder's complaint. */
export type DirectiveLine = FoundDirective | { readonly error: string } | undefined;

/** Reads line after line until one is no directive: that ends the search (directives.go DirectiveParser.ParseLine). */
export class DirectiveReader {
  private readonly rules: DirectiveRules;
  private readonly seen = new Set<Name>();
  private done = false;
  /** `#`, or `//` for the frontend's search for a syntax line. */
  private readonly mark: string;

  constructor(rules: DirectiveRules, mark = "#") {
    this.rules = rules;
    this.mark = mark;
  }

  /** `line` without its line end and, on an instruction's first line, without leading blanks. */
  read(line: string): DirectiveLine {
    if (this.done) return undefined;
    const found = this.match(line);
    if (found === undefined) {
      this.done = true;
      return undefined;
    }
    if (this.seen.has(found.name)) return { error: `only one ${found.name} parser directive can be used` };
    this.seen.add(found.name);
    return found;
  }

  private match(line: string): FoundDirective | undefined {
    if (!line.startsWith(this.mark)) return undefined;
    const body = skipBlanks(line.slice(this.mark.length), this.rules.directiveBlanks);
    const blanks = this.rules.directiveBlanks === "tab-space" ? "tab-space" : "ascii";
    const word = /^[a-zA-Z][a-zA-Z0-9]*/.exec(body)?.[0];
    if (word === undefined) return undefined;
    const name = this.rules.directives.find((each) => each === word.toLowerCase());
    const rest = skipBlanks(body.slice(word.length), blanks);
    if (name === undefined || !rest.startsWith("=")) return undefined;
    const value = skipBlanks(rest.slice(1), blanks);
    if (value === "") return undefined;
    if (this.rules.escapeDirective === "first") return { name, value: Array.from(value.toLowerCase())[0]! };
    return { name, value: trimEndAscii(value) };
  }
}

function isBlank(char: string, blanks: ParserRules["directiveBlanks"]): boolean {
  if (char === " " || char === "\t") return true;
  if (blanks === "tab-space") return false;
  // Go's \s: no vertical tab.
  return blanks === "unicode" ? isSpace(char) : char === "\n" || char === "\f" || char === "\r";
}

function skipBlanks(text: string, blanks: ParserRules["directiveBlanks"]): string {
  let at = 0;
  while (at < text.length && isBlank(text[at]!, blanks)) at++;
  return text.slice(at);
}

/** Go's lazy `(.+?)\s*$`: blanks at the end are cut, but one character stays. */
export function trimEndAscii(text: string): string {
  let end = text.length;
  while (end > 1 && isBlank(text[end - 1]!, "ascii")) end--;
  return text.slice(0, end);
}
