/** One instruction of a stage on its way through the history walk. */
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { Cause } from "../../verdict.ts";
import type { CreatedBy, HistoryStage, HistoryStep } from "../history.ts";
import type { Evaluated } from "./evaluate.ts";

export interface BuildahStep extends HistoryStep {
  readonly instruction: Instruction;
  readonly origin: "file" | "onbuild" | "option";
  readonly evaluated: Evaluated;
  readonly by: CreatedBy;
  readonly addsLayer: boolean;
  /** Why it is never looked up. */
  readonly never: Cause | undefined;
  /** The last one of the build: with --squash it leaves an image of one layer instead of its own. */
  readonly ends: boolean;
  /** `--cache-from` is asked for it. */
  readonly remote: boolean;
}

export interface BuildahStage extends HistoryStage {
  readonly index: number;
}
