/** Physical lines with their offsets, and ranges over them. */
import type { Location } from "../errors.ts";
import type { SourceRange } from "./instruction.ts";

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Offset of the first character; behind the byte order mark on line 1. */
  readonly start: number;
  /** Offset behind the last character, carriage returns of the line end not counted. */
  readonly end: number;
  /** Offset behind the whole line end. */
  readonly next: number;
}

export class Lines {
  readonly text: string;
  readonly path: string;
  readonly all: readonly Line[];

  /** `carriageReturns`: how many CR in front of a newline belong to the line end. */
  constructor(text: string, path: string, carriageReturns: "all" | "one") {
    this.text = text;
    this.path = path;
    const lines: Line[] = [];
    for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
      const newline = text.indexOf("\n", start);
      const stop = newline < 0 ? text.length : newline;
      let end = stop;
      while (end > start && text[end - 1] === "\r" && (carriageReturns === "all" || end === stop)) end--;
      const next = newline < 0 ? text.length : newline + 1;
      lines.push({ number: lines.length + 1, start, end, next });
      start = next;
    }
    this.all = lines;
  }

  content(line: Line): string {
    return this.text.slice(line.start, line.end);
  }

  /** The line without any carriage return or newline at its end (Go bytes.TrimRight). */
  withoutLineEnd(line: Line): string {
    let end = line.next;
    while (end > line.start && (this.text[end - 1] === "\r" || this.text[end - 1] === "\n")) end--;
    return this.text.slice(line.start, end);
  }

  /** From an offset on one line to an offset on the same or a later line. */
  range(first: Line, start: number, last: Line, end: number): SourceRange {
    return {
      start,
      end,
      startLine: first.number,
      startColumn: start - this.lineStart(first) + 1,
      endLine: last.number,
      endColumn: end - this.lineStart(last) + 1,
    };
  }

  location(line: Line | undefined): Location {
    if (line === undefined) return { file: this.path, line: 1 };
    const text = this.content(line);
    return { file: this.path, line: line.number, column: text.length - text.trimStart().length + 1, text };
  }

  private lineStart(line: Line): number {
    return line.number === 1 ? 0 : line.start;
  }
}
