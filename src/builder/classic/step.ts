/** One instruction of a stage on its way through the history walk. */
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { CreatedBy, HistoryStage, HistoryStep } from "../history.ts";
import type { Evaluated } from "./evaluate.ts";

export interface ClassicStep extends HistoryStep {
  readonly instruction: Instruction;
  readonly origin: "file" | "onbuild" | "option";
  readonly evaluated: Evaluated;
  /** History lines the step may write; no texts when the engine fails before it probes. */
  readonly by: CreatedBy;
  /**
   * The joined history line could come from another Cmd array as well (exec form), and nothing recorded says that it comes
   * from this very instruction.
   */
  readonly ambiguous: boolean;
}

export interface ClassicStage extends HistoryStage {
  readonly index: number;
}
