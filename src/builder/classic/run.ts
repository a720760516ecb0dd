/** RUN: the only step whose Cmd is the command itself, with the visible build args in front of it. */

import { byteOrder } from "../../context/clean.ts";
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { Cause } from "../../verdict.ts";
import { isListed } from "./build-args.ts";
import type { Evaluated, Evaluation } from "./evaluated.ts";
import { refusal, requiresBuildkit } from "./refusal.ts";
import { shellOf } from "./run-config.ts";
import { type StageState, Words } from "./stage-state.ts";

/** dispatchRun and prependEnvOnCmd, moby/moby builder/dockerfile/dispatchers.go, v26.1.4. */
export function evaluateRun(instruction: Instruction, state: StageState, evaluation: Evaluation): Evaluated {
  const flag = instruction.flags.find((one) => one.text !== "--");
  if (flag !== undefined) return refusal(instruction, state, requiresBuildkit(flag.name));
  const command = commandOf(instruction, state);
  const visible = new Words(state, evaluation.words).args();
  const listed = [...visible].filter(([name]) => isListed(state.args, name));
  const pairs = listed.map(([name, arg]) => `${name}=${arg.value}`).sort(byteOrder);
  const cmd = visible.size === 0 ? command : [`|${pairs.length}`, ...pairs, ...command];
  const hidden = listed.filter(([, arg]) => arg.hidden).map(([name]) => name);
  const config = { ...state.config, Cmd: cmd, ...(cmd.length > 0 ? { Entrypoint: null } : {}) };
  return {
    probe: {
      config,
      ...textsOf(cmd, command, visible.size === 0 && evaluation.proxiesUnknown, hidden),
      hazy: state.hidden.size > 0,
    },
    state,
    expanded: instruction.logical,
    used: { args: Object.fromEntries(listed.map(([name, arg]) => [name, arg.value])), env: {}, hidden },
    merged: false,
    addsLayer: undefined,
    notes: heredocNotes(instruction),
  };
}

function commandOf(instruction: Instruction, state: StageState): readonly string[] {
  return instruction.json ? instruction.args : [...shellOf(state.config), ...instruction.args];
}

interface Texts {
  readonly texts: readonly string[];
  readonly open?: (text: string) => boolean;
  readonly doubt?: Cause;
}

function textsOf(
  cmd: readonly string[],
  command: readonly string[],
  proxiesMatter: boolean,
  hidden: readonly string[],
): Texts {
  const text = cmd.join(" ");
  const plain = command.join(" ");
  if (hidden.length > 0) {
    const open = (other: string): boolean => other === plain || (other.startsWith("|") && other.endsWith(` ${plain}`));
    return { texts: [], open, doubt: hiddenArgs(hidden) };
  }
  if (!proxiesMatter) return { texts: [text] };
  // Setting any proxy in the CLI's config turns every RUN line into its `|0` form.
  const open = (other: string): boolean => other === plain || other === `|0 ${plain}`;
  return {
    texts: [],
    open,
    doubt: {
      code: "unsupported",
      detail: "The docker CLI's proxy settings are not known, and they change the history line of every RUN.",
    },
  };
}

export function hiddenArgs(names: readonly string[]): Cause {
  return {
    code: "unsupported",
    detail: `The value of ${names.join(", ")} comes from the environment of the build command and is not known here.`,
  };
}

function heredocNotes(instruction: Instruction): readonly string[] {
  if (instruction.heredocs.length === 0) return [];
  return [
    "The classic builder ignores the body of a here-document: it runs and caches the line alone. Build with BuildKit.",
  ];
}
