/**
 * One instruction → the config the engine probes with, the history line it writes, and the state it leaves.
 * moby/moby builder/dockerfile/dispatchers.go, v20.10.24 to v28.5.2.
 */
import type { Instruction } from "../../dockerfile/instruction.ts";
import { evaluateCopy } from "./copy.ts";
import type { Evaluated, Evaluation } from "./evaluated.ts";
import { evaluateMetadata } from "./metadata.ts";
import { evaluateRun } from "./run.ts";
import type { StageState } from "./stage-state.ts";

/** Throws nothing: what the engine refuses is `refused`. */
export function evaluate(instruction: Instruction, state: StageState, evaluation: Evaluation): Evaluated {
  if (instruction.keyword === "run") return evaluateRun(instruction, state, evaluation);
  if (instruction.keyword === "copy" || instruction.keyword === "add") {
    return evaluateCopy(instruction, state, evaluation);
  }
  return evaluateMetadata(instruction, state, evaluation);
}
