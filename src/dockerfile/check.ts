/**
 * What the builders refuse before the first step: flags, argument counts, stage names
 * (moby/buildkit frontend/dockerfile/instructions/parse.go, bflag.go).
 */
import { trimSpace } from "./go-text.ts";
import { heredocSource } from "./heredoc.ts";
import type { Flag, Instruction } from "./instruction.ts";
import type { FlagKind, ParserRules } from "./rules.ts";

const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;
const ONE_ARGUMENT = new Set(["maintainer", "stopsignal", "user", "workdir"]);
const SOME_ARGUMENTS = new Set(["arg", "env", "label", "expose", "volume", "healthcheck", "onbuild", "shell"]);

/** The builder's complaint about one instruction, `undefined` when it takes it. */
export function complaint(instruction: Instruction, rules: ParserRules): string | undefined {
  return countComplaint(instruction) ?? flagComplaint(instruction, rules) ?? ownComplaint(instruction, rules);
}

function countComplaint({ keyword, args, json }: Instruction): string | undefined {
  const upper = keyword.toUpperCase();
  if (ONE_ARGUMENT.has(keyword) && args.length !== 1) return `${upper} requires exactly one argument`;
  if (SOME_ARGUMENTS.has(keyword) && args.length === 0) return `${upper} requires at least one argument`;
  if ((keyword === "copy" || keyword === "add") && args.length < 2) {
    return `${upper} requires at least two arguments, but only one was provided. Destination could not be determined`;
  }
  if (keyword === "shell" && !json) return "SHELL requires the arguments to be in JSON form";
  return undefined;
}

function flagComplaint(instruction: Instruction, rules: ParserRules): string | undefined {
  const known = rules.flags.get(instruction.keyword);
  if (known === undefined) return undefined;
  // HEALTHCHECK NONE drops its flags unread.
  if (instruction.keyword === "healthcheck" && instruction.args[0]?.toUpperCase() === "NONE") return undefined;
  const used = new Set<string>();
  for (const flag of instruction.flags) {
    // Buildah expands a flag first and reads it when the step runs.
    if (rules.flagCheck === "expanded" && flag.text.includes("$")) continue;
    const kind = known.get(flag.name);
    if (kind === undefined) return `unknown flag: --${flag.name}`;
    if (used.has(flag.name) && kind !== "strings" && rules.flagCheck === "checked") {
      return `duplicate flag specified: --${flag.name}`;
    }
    used.add(flag.name);
    const problem = valueComplaint(flag, kind);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function valueComplaint(flag: Flag, kind: FlagKind): string | undefined {
  if (kind !== "bool") return flag.value === undefined ? `missing a value on flag: --${flag.name}` : undefined;
  if (flag.value === undefined) return undefined;
  if (flag.value === "") return `missing a value on flag: --${flag.name}`;
  const value = flag.value.toLowerCase();
  if (value === "true" || value === "false") return undefined;
  return `expecting boolean value for flag --${flag.name}, not: ${flag.value}`;
}

function ownComplaint(instruction: Instruction, rules: ParserRules): string | undefined {
  const { keyword, args } = instruction;
  switch (keyword) {
    case "from":
      return fromComplaint(args, rules);
    case "env":
    case "label":
      if (!rules.strictWords) return undefined;
      return args.some((arg, i) => i % 2 === 0 && arg === "")
        ? `${keyword.toUpperCase()} names can not be blank`
        : undefined;
    case "arg":
      return rules.strictWords && args.some((arg) => arg.startsWith("=")) ? "ARG names can not be blank" : undefined;
    case "volume":
      return args.some((arg) => trimSpace(arg) === "") ? "VOLUME specified can not be an empty string" : undefined;
    case "healthcheck":
      return healthcheckComplaint(args);
    case "copy":
    case "add":
      if (
        !rules.strictWords ||
        rules.heredocs === undefined ||
        heredocSource(args.at(-1)!, rules.heredocs.words) === undefined
      )
        return undefined;
      return `${keyword.toUpperCase()} cannot accept a heredoc as a destination`;
    default:
      return undefined;
  }
}

function fromComplaint(args: readonly string[], rules: ParserRules): string | undefined {
  if (args.length === 1) return undefined;
  if (args.length !== 3 || args[1]!.toLowerCase() !== "as") return "FROM requires either one or three arguments";
  if (rules.stageNames === "any" || STAGE_NAME.test(args[2]!.toLowerCase())) return undefined;
  return `invalid name for build stage: ${JSON.stringify(args[2])}, name can't start with a number or contain symbols`;
}

function healthcheckComplaint(args: readonly string[]): string | undefined {
  const type = args[0]!.toUpperCase();
  if (type === "NONE") return args.length > 1 ? "HEALTHCHECK NONE takes no arguments" : undefined;
  if (type !== "CMD") return `unknown type ${JSON.stringify(type)} in HEALTHCHECK (try CMD)`;
  return args.length === 1 ? "missing command after HEALTHCHECK CMD" : undefined;
}
