/**
 * What the parser hands on: the text as a list of instructions, each with the exact range it came from. No expansion, no
 * meaning: words are as written, and every builder reads them by its own rules.
 */

/** Half-open range of the Dockerfile's text. Offsets are UTF-16 units from 0; lines and columns count from 1. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Heredoc {
  /** Name without quotes, e.g. `EOF`. */
  readonly name: string;
  /** File descriptor written before `<<`, 0 when none is written. */
  readonly fd: number;
  /** `<<EOF` expands words in the body, `<<"EOF"` does not. */
  readonly expand: boolean;
  /** `<<-EOF`: leading tabs of the body lines were removed. */
  readonly chomp: boolean;
  /** Body as the builder sees it (tabs removed for `<<-`), with its final newline. */
  readonly content: string;
  /** The same before tabs were removed; ONBUILD and lines with more than one heredoc pass it on. */
  readonly raw: string;
  /** Range of the body's lines, without the terminator line. */
  readonly range: SourceRange;
}

/** One flag in front of the arguments, `--from=build`. Quotes and escapes inside are processed as BuildKit's parser does. */
export interface Flag {
  readonly name: string;
  /** `undefined` for a flag without `=`. */
  readonly value: string | undefined;
  /** The whole flag after quote processing, `--from=build`. */
  readonly text: string;
}

export type Keyword =
  | "add"
  | "arg"
  | "cmd"
  | "copy"
  | "entrypoint"
  | "env"
  | "expose"
  | "from"
  | "healthcheck"
  | "label"
  | "maintainer"
  | "onbuild"
  | "run"
  | "shell"
  | "stopsignal"
  | "user"
  | "volume"
  | "workdir";

export interface Instruction {
  readonly keyword: Keyword;
  /** The word as written, `Copy`. */
  readonly word: string;
  /** From the instruction word to the end of its last line (heredoc terminators included), without the last line end. */
  readonly range: SourceRange;
  /**
   * The logical line: continuations joined, comment and empty lines inside dropped, leading blanks of the first line
   * dropped, nothing else changed (moby/buildkit frontend/dockerfile/parser Node.Original).
   */
  readonly logical: string;
  /** The logical line after the word and the flags, outer blanks trimmed. */
  readonly rest: string;
  readonly flags: readonly Flag[];
  /**
   * Arguments as the keyword's own line rule splits them (Node.Next … Value): JSON strings when `json`, else words with
   * their quotes kept; one element with the whole text for shell forms; for ENV and LABEL alternating key, value.
   */
  readonly args: readonly string[];
  /** The arguments were a JSON array of strings. */
  readonly json: boolean;
  readonly heredocs: readonly Heredoc[];
  /** ONBUILD's trigger, HEALTHCHECK's CMD. */
  readonly sub: Instruction | undefined;
  /** Comment lines directly above (BuildKit's PrevComment), without `#`. */
  readonly comments: readonly string[];
}

export interface Directive {
  readonly name: "syntax" | "escape" | "check";
  readonly value: string;
  readonly range: SourceRange;
}

export interface Warning {
  readonly message: string;
  readonly range: SourceRange;
}

export interface Dockerfile {
  /** Path shown to people, relative to the repository. */
  readonly path: string;
  readonly text: string;
  readonly directives: readonly Directive[];
  /** `\` or `` ` ``. */
  readonly escape: string;
  /** Every instruction in file order, ARGs before the first FROM included. */
  readonly instructions: readonly Instruction[];
  readonly warnings: readonly Warning[];
}
