/** One instruction of a stage on its way through the history walk. */
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { Answer, CreatedBy, HistoryStage, HistoryStep } from "../history.ts";
import type { Evaluated } from "./evaluated.ts";

export interface ClassicStep extends HistoryStep {
  readonly instruction: Instruction;
  readonly origin: "file" | "onbuild" | "option";
  readonly evaluated: Evaluated;
  /** History lines the step may write; no texts when the engine fails before it probes. */
  readonly by: CreatedBy;
  /**
   * Is a recorded image whose history line is this step's also from this step's Cmd array? Exec forms that differ only in
   * where one word ends write one line; `maybe` when nothing recorded tells them apart.
   */
  readonly sameArray: Answer;
}

export interface ClassicStage extends HistoryStage {
  readonly index: number;
}
