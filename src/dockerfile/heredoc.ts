/** Heredoc words and bodies (moby/buildkit frontend/dockerfile/parser/parser.go, since v0.9). */
import { ForecastError } from "../errors.ts";
import type { Heredoc } from "./instruction.ts";
import type { BuildkitWordRules, WordOptions } from "./word-rules.ts";
import { expand } from "./words.ts";

export type HeredocWord = Pick<Heredoc, "name" | "fd" | "expand" | "chomp">;

const none = () => undefined;

/** The heredocs that a RUN, COPY or ADD line opens, in order (heredocsFromLine). A line that is no shell text has none. */
export function heredocWords(line: string, rules: BuildkitWordRules): readonly HeredocWord[] {
  if (!line.includes("<<")) return [];
  const words = splitLine(line, rules);
  return words.map((word) => heredocWord(word, rules)).filter((word) => word !== undefined);
}

function splitLine(line: string, rules: BuildkitWordRules): readonly string[] {
  const options: WordOptions = { rawQuotes: true, rawEscapes: true, skipUnset: true };
  try {
    // Always the backslash here, whatever the escape directive says.
    return expand(line, none, { ...rules, escape: "\\" }, options).words;
  } catch (error) {
    if (error instanceof ForecastError && error.code === "word-expansion") return [];
    throw error;
  }
}

/** One word as a heredoc, `undefined` when it is none (ParseHeredoc). Throws ForecastError "word-expansion". */
export function heredocWord(word: string, rules: BuildkitWordRules): HeredocWord | undefined {
  const match = rules.heredocBlank
    ? /^(\d*)<<(-?)[\t\n\f\r ]*(?![\t\n\f\r ])([^<]*)$/.exec(word)
    : /^(\d*)<<(-?)([^<]*)$/.exec(word);
  if (match === null || match[3] === "") return undefined;
  const lex = { ...rules, escape: "\\" };
  const names = expand(match[3]!, none, lex, { skipUnset: true }).words;
  if (names.length !== 1) return undefined;
  const raw = expand(match[3]!, none, lex, { skipUnset: true, rawQuotes: true }).words;
  const name = names[0]!;
  return {
    name,
    fd: Number(match[1]),
    expand: countQuotes(name) === countQuotes(raw[0] ?? ""),
    chomp: match[2] === "-",
  };
}

function countQuotes(text: string): number {
  return text.replace(/[^'"]/g, "").length;
}

/** The same for a source or destination of COPY and ADD, where a word that is no shell text is no heredoc (MustParseHeredoc). */
export function heredocSource(word: string, rules: BuildkitWordRules): HeredocWord | undefined {
  try {
    return heredocWord(word, rules);
  } catch (error) {
    if (error instanceof ForecastError && error.code === "word-expansion") return undefined;
    throw error;
  }
}

/** Leading tabs of every line removed (ChompHeredocContent). */
export function chomp(body: string): string {
  return body.replace(/(^|\n)\t+/g, "$1");
}
