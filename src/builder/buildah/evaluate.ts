/**
 * One instruction → the history line it writes and the state it leaves. openshift/imagebuilder dispatchers.go and
 * containers/buildah imagebuildah/stage_executor.go Execute; versions in rules.ts.
 */
import { hash } from "node:crypto";
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { WordRules } from "../../dockerfile/words.ts";
import { ForecastError } from "../../errors.ts";
import { withArg, withArgs } from "../../plan/args.ts";
import { type BuildahArgRules, type BuildahGiven, declareArg } from "../../plan/buildah-args.ts";
import type { SourceFacts } from "../../step-facts.ts";
import type { Cause } from "../../verdict.ts";
import type { CreatedBy } from "../history.ts";
import { type CopyDigest, type CopyInput, copyDigest, copyParts } from "./copy.ts";
import { type ArgPart, argLine, copyLine, plainLine, runArgs, runLine } from "./created-by.ts";
import { type MountInput, mountPart } from "./mounts.ts";
import type { BuildahRules } from "./rules.ts";
import { changedWorkdir, type StageState, type UsedNames, Words } from "./words.ts";

export interface Evaluation {
  readonly rules: BuildahRules;
  readonly words: WordRules;
  readonly argRules: BuildahArgRules;
  readonly given: BuildahGiven;
  readonly suffix: string;
  readonly copy: Omit<CopyInput, "workdir">;
  readonly mounts: MountInput;
}

export interface Evaluated {
  readonly by: CreatedBy;
  /** Why `by` is not one exact text. */
  readonly doubt?: Cause;
  /** Why the builder fails the build here. */
  readonly refused?: string;
  readonly state: StageState;
  readonly expanded: string;
  readonly used: UsedNames;
  readonly sources?: readonly SourceFacts[];
}

/** Steps that make a layer; every other one writes an entry without (stepRequiresLayer). */
export function addsLayer({ keyword }: Instruction): boolean {
  return keyword === "add" || keyword === "copy" || keyword === "run";
}

/** Throws nothing: what the builder refuses is `refused`. */
export function evaluate(instruction: Instruction, state: StageState, evaluation: Evaluation): Evaluated {
  const words = new Words(state, evaluation.words);
  try {
    switch (instruction.keyword) {
      case "arg":
        return evaluateArg(instruction, state, words, evaluation);
      case "run":
        return evaluateRun(instruction, state, words, evaluation);
      case "copy":
      case "add":
        return evaluateCopy(instruction, state, words, evaluation);
      default:
        return evaluateOther(instruction, state, words, evaluation);
    }
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    return {
      by: { texts: [] },
      refused: error.message,
      state,
      expanded: instruction.logical,
      used: words.used(),
    };
  }
}

function evaluateArg(instruction: Instruction, state: StageState, words: Words, evaluation: Evaluation): Evaluated {
  let args = state.args;
  const shown: string[] = [];
  for (const word of instruction.args) {
    const text = words.text(word);
    shown.push(text);
    args = declareArg(args, text, evaluation.given, evaluation.argRules);
    const { unknown } = words.used();
    const name = text.split("=", 1)[0]!;
    const overridden = evaluation.given.buildArgs.has(name);
    if (unknown.length > 0 && !overridden) args = { ...args, values: withArg(args.values, name, undefined) };
  }
  const declared = new Set(state.declared);
  for (const word of instruction.logical.split(/\s+/)) if (word !== "ARG") declared.add(word);
  const next = { ...state, args, declared };
  const line = argLine(next, evaluation.rules, evaluation.suffix);
  return {
    ...lineOf(line, "/bin/sh -c #(nop) ARG "),
    state: next,
    expanded: `${instruction.word} ${shown.join(" ")}`,
    used: { args: line.args, env: {}, unknown: line.unknown },
  };
}

/** A line with values that are not known may be any recorded one that begins and ends like it. */
function lineOf(part: ArgPart, before: string, behind = ""): Pick<Evaluated, "by" | "doubt"> {
  if (part.unknown.length === 0) return { by: { texts: [part.text] } };
  return {
    by: { texts: [], open: (text) => text.startsWith(before) && text.endsWith(behind) },
    doubt: hiddenArgs(part.unknown),
  };
}

export function hiddenArgs(names: readonly string[]): Cause {
  return {
    code: "arg",
    detail: `The value of ${names.join(", ")} comes from the environment of the build and is not known here.`,
    names: names.map((name) => ({ name, oldValue: undefined, newValue: undefined })),
  };
}

function evaluateRun(instruction: Instruction, state: StageState, words: Words, evaluation: Evaluation): Evaluated {
  const { rules, suffix, mounts } = evaluation;
  checkRunFlags(instruction, rules);
  const args = runArgs(state, rules);
  const part = mountPart(instruction, words, mounts);
  const heredocs = instruction.heredocs.map(({ raw }) => raw);
  const text = runLine(instruction, { args: args.text, heredocs, mounts: part.text, suffix }, rules);
  const noted = [
    ...instruction.heredocs.map(({ name, content }) => ({
      from: "heredoc",
      paths: [name],
      digest: hash("sha256", content, "hex"),
    })),
    ...part.sources,
  ];
  const common = {
    state,
    expanded: instruction.logical,
    used: { args: args.args, env: words.used().env, unknown: args.unknown },
    ...(noted.length === 0 ? {} : { sources: noted }),
    ...(part.refused === undefined ? {} : { refused: part.refused }),
  };
  if (args.unknown.length === 0 && part.doubt === undefined) return { by: { texts: [text] }, ...common };
  const command = `/bin/sh -c ${instruction.logical.slice(4)}`;
  const open = (other: string): boolean => other.includes(command) && (other.startsWith("|") || other.startsWith("/"));
  return { by: { texts: [], open }, doubt: part.doubt ?? hiddenArgs(args.unknown), ...common };
}

/** openshift/imagebuilder dispatchers.go run. */
function checkRunFlags({ flags }: Instruction, rules: BuildahRules): void {
  const unknown = flags.find(({ name }) => name !== "mount" && !(name === "network" && rules.runNetwork));
  if (unknown === undefined) return;
  throw new ForecastError("build-refused", `Buildah ${rules.name} fails at RUN ${unknown.text}: remove the flag.`);
}

const DIGEST = /^(?:(?:file|dir|multi):)?[0-9a-f]{64}$/;

function evaluateCopy(instruction: Instruction, state: StageState, words: Words, evaluation: Evaluation): Evaluated {
  const parts = copyParts(instruction, words, evaluation.rules);
  const found: CopyDigest = copyDigest(instruction, words, parts, { ...evaluation.copy, workdir: state.workdir });
  const { before, behind } = copyLine(instruction, parts.flags.link, evaluation.suffix);
  const used = words.used();
  const hidden = used.unknown.length > 0;
  const common = {
    state,
    expanded: parts.expanded,
    used,
    sources: found.sources,
    ...(found.refused === undefined || hidden ? {} : { refused: found.refused }),
  };
  const texts = hidden ? [] : found.summaries.map((summary) => `${before}${summary}${behind}`);
  const doubt = hidden ? hiddenArgs(used.unknown) : found.doubt;
  if (doubt === undefined) return { by: { texts }, ...common };
  const open = (text: string): boolean =>
    text.startsWith(before) && text.endsWith(behind) && DIGEST.test(text.slice(before.length, -behind.length));
  return { by: { texts, open }, doubt, ...common };
}

function evaluateOther(instruction: Instruction, state: StageState, words: Words, evaluation: Evaluation): Evaluated {
  const expandedArgs = instruction.args.map((word) => (EXPANDED.has(instruction.keyword) ? words.text(word) : word));
  const { unknown } = words.used();
  return {
    by: { texts: [plainLine(instruction, evaluation.suffix)] },
    state: configured(instruction, expandedArgs, state, unknown.length > 0),
    expanded: EXPANDED.has(instruction.keyword)
      ? `${instruction.word} ${expandedArgs.join(" ")}`.trim()
      : instruction.logical,
    used: words.used(),
  };
}

/** openshift/imagebuilder evaluator.go replaceEnvAllowed. */
const EXPANDED = new Set<Instruction["keyword"]>(["env", "label", "workdir", "expose", "volume", "user", "stopsignal"]);

/** The part of the stage's config that later lines depend on. */
function configured(
  instruction: Instruction,
  args: readonly string[],
  state: StageState,
  hasUnknown: boolean,
): StageState {
  switch (instruction.keyword) {
    case "env": {
      const pairs: [string, string | undefined][] = [];
      for (let at = 0; at + 1 < args.length; at += 2) pairs.push([args[at]!, hasUnknown ? undefined : args[at + 1]!]);
      return { ...state, env: withArgs(state.env, pairs) };
    }
    case "workdir":
      return { ...state, workdir: hasUnknown ? undefined : changedWorkdir(state.workdir, args[0] ?? "") };
    case "onbuild":
      return { ...state, onbuild: [...state.onbuild, instruction.sub?.logical ?? instruction.rest] };
    default:
      return state;
  }
}
