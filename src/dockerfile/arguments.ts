/** The keywords' own line rules (moby/buildkit frontend/dockerfile/parser/line_parsers.go; imagebuilder's are the same). */
import { isSpace, splitSeparators } from "./go-text.ts";
import type { Keyword } from "./instruction.ts";
import { jsonArguments } from "./json-array.ts";
import type { ParserRules } from "./rules.ts";

export interface Arguments {
  readonly args: readonly string[];
  readonly json: boolean;
}

export type ArgumentsOrError = Arguments | { readonly error: string };

const NO_ARGUMENTS: Arguments = { args: [], json: false };
const NOT_STRINGS = { error: "when using JSON array syntax, arrays must be comprised of strings only" };

/** `rest` is the logical line behind word and flags, trimmed. ONBUILD has none of its own: its trigger is an instruction. */
export function splitArguments(
  keyword: Keyword,
  rest: string,
  escapeToken: string,
  rules: ParserRules,
): ArgumentsOrError {
  if (rest === "") return NO_ARGUMENTS;
  switch (keyword) {
    case "run":
    case "cmd":
    case "entrypoint":
    case "shell":
      return maybeJson(rest, rules, [rest]);
    case "add":
    case "copy":
    case "volume":
      return maybeJson(rest, rules, splitSeparators(rest, 0));
    case "env":
    case "label":
      return nameValues(keyword.toUpperCase(), rest, escapeToken);
    case "arg":
      return { args: quotedWords(rest, escapeToken), json: false };
    case "expose":
    case "from":
      return { args: splitSeparators(rest, 0), json: false };
    case "healthcheck":
      return healthcheck(rest, rules);
    case "maintainer":
    case "onbuild":
    case "stopsignal":
    case "user":
    case "workdir":
      return { args: [rest], json: false };
  }
}

function maybeJson(rest: string, rules: ParserRules, otherwise: readonly string[]): ArgumentsOrError {
  const json = jsonArguments(rest, rules.afterJson);
  if (json === "not-strings") return NOT_STRINGS;
  return json === undefined ? { args: otherwise, json: false } : { args: json.strings, json: true };
}

/** The type word, then what CMD takes. */
function healthcheck(rest: string, rules: ParserRules): ArgumentsOrError {
  // Go walks bytes here, which makes no difference: no byte of a longer character is taken for a blank it is not.
  let end = 0;
  while (end < rest.length && !isSpace(rest[end]!)) end++;
  let next = end;
  while (next < rest.length && isSpace(rest[next]!)) next++;
  const type = rest.slice(0, end);
  const command = rest.slice(next);
  if (command === "") return { args: [type], json: false };
  const parsed = maybeJson(command, rules, [command]);
  return "error" in parsed ? parsed : { args: [type, ...parsed.args], json: parsed.json };
}

/** Blank-separated words with their quotes and escapes kept (parseWords). */
export function quotedWords(text: string, escapeToken: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  let quote = "";
  let started = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quote === "" && isSpace(char)) {
      if (started) words.push(word);
      word = "";
      started = false;
      continue;
    }
    if (char === escapeToken && quote !== "'") {
      // An escape character at the very end is dropped.
      if (at + 1 === text.length) break;
      word += char + text[++at]!;
    } else {
      if (quote === "") {
        if (char === "'" || char === '"') quote = char;
      } else if (char === quote) quote = "";
      word += char;
    }
    started = true;
  }
  if (started) words.push(word);
  return words;
}

/** `name=value …`, or the old `name value` when the first word has no `=` (parseNameVal). */
function nameValues(command: string, rest: string, escapeToken: string): ArgumentsOrError {
  const words = quotedWords(rest, escapeToken);
  if (words.length === 0) return NO_ARGUMENTS;
  if (!words[0]!.includes("=")) {
    const parts = splitSeparators(rest, 2);
    return parts.length < 2 ? { error: `${command} must have two arguments` } : { args: parts, json: false };
  }
  const args: string[] = [];
  for (const word of words) {
    const equals = word.indexOf("=");
    if (equals < 0) return { error: `can't find = in ${JSON.stringify(word)}, it must be of the form name=value` };
    args.push(word.slice(0, equals), word.slice(equals + 1));
  }
  return { args, json: false };
}
