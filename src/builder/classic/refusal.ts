/** An instruction at which the engine fails the build, as a value: the forecast goes on and says so. */

import type { Instruction } from "../../dockerfile/instruction.ts";
import { ForecastError } from "../../errors.ts";
import type { Evaluated } from "./evaluated.ts";
import type { StageState } from "./stage-state.ts";

export const NOTHING_USED = { args: {}, env: {}, hidden: [] };

export function refusal(instruction: Instruction, state: StageState, why: string): Evaluated {
  return {
    probe: undefined,
    refused: why,
    state,
    expanded: instruction.logical,
    used: NOTHING_USED,
    merged: false,
    addsLayer: undefined,
    notes: [],
  };
}

/** Runs `work`; words and values that the builder refuses become a refusal, everything else is thrown on. */
export function refusing(instruction: Instruction, state: StageState, work: () => Evaluated): Evaluated {
  try {
    return work();
  } catch (error) {
    if (error instanceof ForecastError && (error.code === "word-expansion" || error.code === "build-refused")) {
      return refusal(instruction, state, error.message);
    }
    throw error;
  }
}

export function requiresBuildkit(flag: string): string {
  return `The classic builder does not know --${flag} and fails the build here. Build with BuildKit or remove the flag.`;
}
