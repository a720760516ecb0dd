/**
 * Dockerfile text → instructions with exact ranges. Port of the rules of moby/buildkit frontend/dockerfile/parser/parser.go
 * Parse (v0.8.3 to v0.32.2) and openshift/imagebuilder dockerfile/parser/parser.go (v1.2.3 to v1.2.21); what differs
 * between them is data in ParserRules.
 */
import { ForecastError } from "../errors.ts";
import { splitArguments } from "./arguments.ts";
import { complaint } from "./check.ts";
import { DirectiveReader } from "./directives.ts";
import { splitCommand } from "./flags.ts";
import { isSpace, trimSpace, trimStart } from "./go-text.ts";
import { chomp, type HeredocWord, heredocWords } from "./heredoc.ts";
import type { Directive, Dockerfile, Heredoc, Instruction, Keyword, SourceRange, Warning } from "./instruction.ts";
import { type Line, Lines } from "./lines.ts";
import type { ParserRules } from "./rules.ts";
import type { BuildkitWordRules } from "./word-rules.ts";

export { buildahParser, buildkitParser, classicParser, type FlagKind, type ParserRules } from "./rules.ts";

/** Characters of a Dockerfile. */
export const MAX_FILE_LENGTH = 1024 * 1024;
/** Each step of a history builder carries the history before it, so time and memory grow with the square. */
export const MAX_INSTRUCTIONS = 1_000;
/** Names and words of all ENV, ARG, LABEL, EXPOSE and VOLUME: every later step carries what they set. */
export const MAX_NAMES = 500;
/** Heredocs of one instruction. */
export const MAX_HEREDOCS = 500;

/** Instructions whose arguments later steps carry, by how many arguments make one thing to carry. */
const CARRIED: ReadonlyMap<Keyword, number> = new Map([
  ["arg", 1],
  ["env", 2],
  ["expose", 1],
  ["label", 2],
  ["volume", 1],
]);

const KEYWORDS: ReadonlySet<string> = new Set<Keyword>([
  "add",
  "arg",
  "cmd",
  "copy",
  "entrypoint",
  "env",
  "expose",
  "from",
  "healthcheck",
  "label",
  "maintainer",
  "onbuild",
  "run",
  "shell",
  "stopsignal",
  "user",
  "volume",
  "workdir",
]);

/**
 * Parses a whole Dockerfile. `path` is shown to people. Throws ForecastError "dockerfile-syntax" where the builder with
 * these rules refuses the file, "limit" above the named limits.
 */
export function parse(text: string, path: string, rules: ParserRules): Dockerfile {
  const parsed = new Reader(text, path, rules).read();
  checkStages(parsed, rules);
  return parsed;
}

/** Parses one ONBUILD trigger. Triggers start with the default escape character, whatever file they came from. */
export function parseTrigger(text: string, path: string, rules: ParserRules): Instruction {
  const { instructions } = new Reader(text, path, rules).read();
  if (instructions.length !== 1 || instructions[0]!.keyword === "from") {
    throw new ForecastError(
      "dockerfile-syntax",
      `The ONBUILD trigger ${JSON.stringify(text)} is not one instruction. Rebuild the base image with a single instruction per trigger.`,
    );
  }
  return instructions[0]!;
}

/** One instruction's physical lines and its logical line. */
interface Logical {
  readonly first: Line;
  readonly start: number;
  last: Line;
  text: string;
  hasEmptyLine: boolean;
}

class Reader {
  private readonly path: string;
  private readonly rules: ParserRules;
  private readonly lines: Lines;
  private readonly directiveReader: DirectiveReader;
  private readonly directives: Directive[] = [];
  private readonly instructions: Instruction[] = [];
  private readonly warnings: Warning[] = [];
  private comments: string[] = [];
  private escape = "\\";
  /** Index of the next line to read. */
  private at = 0;
  private names = 0;

  constructor(text: string, path: string, rules: ParserRules) {
    if (text.length > MAX_FILE_LENGTH) {
      throw new ForecastError("limit", `${path} is longer than ${MAX_FILE_LENGTH} characters. Make it smaller.`);
    }
    this.path = path;
    this.rules = rules;
    this.lines = new Lines(text, path, rules.carriageReturns);
    this.directiveReader = new DirectiveReader(rules);
  }

  read(): Dockerfile {
    for (let line = this.next(); line !== undefined; line = this.next()) {
      const logical = this.logicalLine(line);
      if (logical !== undefined) this.addInstruction(logical);
    }
    if (this.instructions.length === 0) this.fail("file with no instructions", undefined);
    return {
      path: this.path,
      text: this.lines.text,
      directives: this.directives,
      escape: this.escape,
      instructions: this.instructions,
      warnings: this.warnings,
    };
  }

  /** The next physical line, within the scanner's limit. */
  private next(): Line | undefined {
    const line = this.lines.all[this.at];
    if (line === undefined) return undefined;
    if (this.tooLong(line)) {
      if (this.rules.longLine === "refused") this.fail(`a line is longer than ${this.rules.maxLineBytes} bytes`, line);
      this.at = this.lines.all.length;
      return undefined;
    }
    this.at++;
    return line;
  }

  private tooLong(line: Line): boolean {
    const { maxLineBytes } = this.rules;
    if ((line.next - line.start) * 3 <= maxLineBytes) return false;
    const text = this.lines.text.slice(line.start, line.next).replace(/\n$/, "");
    return new TextEncoder().encode(text).length > maxLineBytes;
  }

  /** Joins continuations; `undefined` for comments, directives and empty lines. */
  private logicalLine(first: Line): Logical | undefined {
    const raw = this.lines.content(first);
    const text = trimStart(raw);
    const start = first.start + raw.length - text.length;
    if (text.startsWith("#")) {
      this.commentLine(first, raw, text, start);
      return undefined;
    }
    this.directiveReader.read(text);
    const piece = this.withoutContinuation(text);
    if (piece === undefined) return text === "" ? undefined : { first, start, last: first, text, hasEmptyLine: false };
    const logical: Logical = { first, start, last: first, text: piece, hasEmptyLine: false };
    for (let line = this.next(); line !== undefined; line = this.next()) {
      logical.last = line;
      if (!this.join(logical, line)) break;
    }
    return logical;
  }

  /** Adds a continuation's line; false when it was the last one. */
  private join(logical: Logical, line: Line): boolean {
    const text = this.lines.content(line);
    const trimmed = trimStart(text);
    if (trimmed.startsWith("#")) {
      if (this.rules.commentIsEmptyLine) logical.hasEmptyLine = true;
      return true;
    }
    if (trimmed === "") {
      logical.hasEmptyLine = true;
      return true;
    }
    const piece = this.withoutContinuation(text);
    logical.text += piece ?? text;
    return piece !== undefined;
  }

  /** The line without its continuation character, `undefined` when it has none. */
  private withoutContinuation(text: string): string | undefined {
    let end = text.length;
    while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t")) end--;
    if (end === 0 || text[end - 1] !== this.escape) return undefined;
    if (this.rules.escapedContinuation && end > 1 && text[end - 2] === this.escape) return undefined;
    return text.slice(0, end - 1);
  }

  private commentLine(line: Line, raw: string, text: string, start: number): void {
    // parser.go cuts the line's first byte, also when that is a blank in front of the `#`.
    const comment = trimSpace(raw.slice(1));
    if (comment === "") this.comments = [];
    else this.comments.push(comment);
    const directive = this.directiveReader.read(text);
    if (directive === undefined) return;
    if ("error" in directive) this.fail(directive.error, line);
    this.directives.push({ ...directive, range: this.lines.range(line, start, line, line.end) });
    if (!this.rules.directiveIsComment) this.comments.pop();
    if (directive.name !== "escape") return;
    if (directive.value !== "\\" && directive.value !== "`") {
      this.fail(`invalid escape token '${directive.value}' does not match \` or \\`, line);
    }
    this.escape = directive.value;
  }

  private addInstruction(logical: Logical): void {
    if (this.instructions.length >= MAX_INSTRUCTIONS) throw this.tooMany(`${MAX_INSTRUCTIONS} instructions`);
    if (logical.hasEmptyLine) {
      const range = this.range(logical);
      this.warnings.push({ message: `Empty continuation line found in: ${logical.text}`, range });
    }
    const bare = this.instruction(logical.text, logical, false);
    this.names += bare.args.length / (CARRIED.get(bare.keyword) ?? Number.POSITIVE_INFINITY);
    if (this.names > MAX_NAMES) throw this.tooMany(`${MAX_NAMES} variables, labels, ports and volumes`);
    const heredocs = this.heredocs(bare, logical);
    const range = this.range(logical);
    const sub = bare.sub === undefined ? undefined : { ...bare.sub, range, heredocs };
    const done: Instruction = { ...bare, range, heredocs, sub, comments: this.comments };
    this.comments = [];
    const problem = complaint(done, this.rules);
    if (problem !== undefined) this.fail(problem, logical.first);
    this.instructions.push(done);
  }

  private tooMany(what: string): ForecastError {
    return new ForecastError("limit", `${this.path} has more than ${what}. Make it shorter.`);
  }

  private range(logical: Logical): SourceRange {
    return this.lines.range(logical.first, logical.start, logical.last, Math.max(logical.start, logical.last.end));
  }

  /** newNodeFromLine: word, flags and arguments of a logical line. */
  private instruction(text: string, logical: Logical, inner: boolean): Instruction {
    const { word, flags, rest } = splitCommand(text, this.rules.flagEscape === "directive" ? this.escape : "\\");
    const keyword = word.toLowerCase();
    if (!isKeyword(keyword)) return this.fail(`unknown instruction: ${word}`, logical.first);
    const range = this.range(logical);
    const base = { keyword, word, range, logical: text, rest, flags, heredocs: [], comments: [] };
    if (keyword === "onbuild") {
      if (inner) this.fail("chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed", logical.first);
      if (rest === "") return { ...base, args: [], json: false, sub: undefined };
      const sub = this.instruction(rest, logical, true);
      return { ...base, args: [sub.word, ...sub.args], json: false, sub };
    }
    if (inner && (keyword === "maintainer" || keyword === "from")) {
      this.fail(`${keyword.toUpperCase()} isn't allowed as an ONBUILD trigger`, logical.first);
    }
    const parsed = splitArguments(keyword, rest, this.escape, this.rules);
    if ("error" in parsed) return this.fail(parsed.error, logical.first);
    const sub = keyword === "healthcheck" ? healthCommand(base, parsed.args, parsed.json) : undefined;
    return { ...base, ...parsed, sub };
  }

  /** Reads the bodies of the heredocs that the line opens; moves `logical.last` to the last terminator. */
  private heredocs(instruction: Instruction, logical: Logical): readonly Heredoc[] {
    if (this.rules.heredocs === undefined) return [];
    const holder = instruction.keyword === "onbuild" ? instruction.sub : instruction;
    if (holder === undefined || holder.json || !/^(add|copy|run)$/.test(holder.keyword)) return [];
    const words = this.heredocWords(logical, this.rules.heredocs.words);
    if (words.length > MAX_HEREDOCS) {
      throw new ForecastError(
        "limit",
        `${this.path}: more than ${MAX_HEREDOCS} heredocs in one instruction. Split it.`,
      );
    }
    return words.map((word) => this.heredoc(word, logical));
  }

  private heredocWords(logical: Logical, rules: BuildkitWordRules): readonly HeredocWord[] {
    try {
      return heredocWords(logical.text, rules);
    } catch (error) {
      if (error instanceof ForecastError && error.code === "word-expansion") this.fail(error.message, logical.first);
      throw error;
    }
  }

  private heredoc(word: HeredocWord, logical: Logical): Heredoc {
    const led = this.rules.heredocs?.body === "led";
    const { text } = this.lines;
    const firstBody = this.lines.all[this.at];
    let raw = "";
    for (let line = this.next(); line !== undefined; line = this.next()) {
      const body = this.lines.content(line);
      const terminator = this.lines.withoutLineEnd(line);
      if ((word.chomp ? terminator.replace(/^\t+/, "") : terminator) === word.name) {
        logical.last = line;
        const first = firstBody ?? line;
        const range = this.lines.range(first, first.start, line, line.start);
        return { ...word, content: word.chomp ? chomp(raw) : raw, raw, range };
      }
      raw += led ? `\n${body}` : text.slice(line.start, line.next);
    }
    return this.fail(`unterminated heredoc: no line is ${JSON.stringify(word.name)}`, logical.first);
  }

  private fail(message: string, line: Line | undefined): never {
    throw new ForecastError("dockerfile-syntax", `${message}. The builder refuses this Dockerfile: correct the line.`, {
      location: this.lines.location(line),
    });
  }
}

function isKeyword(word: string): word is Keyword {
  return KEYWORDS.has(word);
}

/** HEALTHCHECK's CMD as an instruction of its own. */
function healthCommand(
  base: Omit<Instruction, "args" | "json" | "sub">,
  args: readonly string[],
  json: boolean,
): Instruction | undefined {
  const word = args[0];
  if (word === undefined || word.toUpperCase() !== "CMD") return undefined;
  let at = word.length;
  while (at < base.rest.length && isSpace(base.rest[at]!)) at++;
  const rest = base.rest.slice(at);
  return {
    ...base,
    keyword: "cmd",
    word,
    logical: base.rest,
    rest,
    flags: [],
    args: args.slice(1),
    json,
    sub: undefined,
  };
}

/** FROM where it must be, and stage names used once where the builder wants that. */
function checkStages(dockerfile: Dockerfile, rules: ParserRules): void {
  const names = new Set<string>();
  let seenFrom = false;
  for (const instruction of dockerfile.instructions) {
    if (instruction.keyword === "from") {
      seenFrom = true;
      const name = instruction.args[2]?.toLowerCase();
      if (name !== undefined && rules.duplicateStages === "refused" && names.has(name)) {
        throw refuse(dockerfile, instruction, `duplicate name ${name}`);
      }
      if (name !== undefined) names.add(name);
    } else if (!seenFrom && instruction.keyword !== "arg") throw refuse(dockerfile, instruction, rules.noStage);
  }
  if (!seenFrom) throw refuse(dockerfile, dockerfile.instructions[0]!, rules.noStage);
}

function refuse({ path, text }: Dockerfile, { range }: Instruction, message: string): ForecastError {
  const line = text.slice(range.start - range.startColumn + 1, range.end).split("\n", 1)[0]!;
  const location = { file: path, line: range.startLine, column: range.startColumn, text: line };
  return new ForecastError("dockerfile-syntax", `${message}. The builder refuses this Dockerfile: correct the stage.`, {
    location,
  });
}
