/** Options of the command line that become instructions: `--label`, `--env`. */
import type { Instruction } from "../../dockerfile/instruction.ts";
import { type ParserRules, parseTrigger } from "../../dockerfile/parser.ts";
import type { BuildOptions } from "../../request.ts";
import type { BuildahRules } from "./rules.ts";

/** Steps behind the last one of the target. `isLastInFile`: no later stage was cut off by `--target`. */
export function labelSteps(
  options: BuildOptions,
  rules: BuildahRules,
  parser: ParserRules,
  isLastInFile: boolean,
): readonly Instruction[] {
  const pairs = [...options.labels].filter(([name]) => name !== "").map(([name, value]) => quoted(name, value));
  if (pairs.length === 0 || rules.labels === "none") return [];
  if (rules.labels !== "one-in-target" && !isLastInFile) return [];
  const lines = rules.labels === "each-in-file" ? pairs : [pairs.join(" ")];
  return lines.map((line) => parseTrigger(`LABEL ${line}`, "--label", parser));
}

/** The step in front of a stage's own; none for versions that leave `--env` out of the history. */
export function envSteps(options: BuildOptions, rules: BuildahRules, parser: ParserRules): readonly Instruction[] {
  const pairs = [...options.buildah.env].map(([name, value]) => quoted(name, value ?? ""));
  if (pairs.length === 0 || !rules.envStep) return [];
  return [parseTrigger(`ENV ${pairs.join(" ")}`, "--env", parser)];
}

function quoted(name: string, value: string): string {
  return `${goQuote(name)}=${goQuote(value)}`;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\v", "\\v"],
]);

/** Go strconv.Quote, which is %q (go1.22). */
export function goQuote(text: string): string {
  return `"${Array.from(text, quotedRune).join("")}"`;
}

function quotedRune(rune: string): string {
  const short = SHORT.get(rune);
  if (short !== undefined) return short;
  if (rune === " " || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(rune)) return rune;
  const code = rune.codePointAt(0)!;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
