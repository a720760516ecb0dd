/** What a walk over the stages is given, and what it knows of a stage. */
import type { Dockerfile } from "../../dockerfile/instruction.ts";
import type { ParserRules } from "../../dockerfile/parser.ts";
import type { WordRules } from "../../dockerfile/words.ts";
import type { Scope } from "../../plan/args.ts";
import type { BuildahArgRules, BuildahGiven } from "../../plan/buildah-args.ts";
import type { Stage, StageSet } from "../../plan/stages.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { Base } from "../classic/bases.ts";
import type { CopyInput } from "./copy.ts";
import type { Store } from "./match.ts";
import type { BuildahRules } from "./rules.ts";
import type { BuildahStep } from "./step.ts";
import type { StageState } from "./words.ts";

/** Everything one walk needs; all of it is data or a pure look-up. */
export interface WalkInput {
  readonly request: BuildRequest;
  readonly records: Records;
  readonly rules: BuildahRules;
  readonly parser: ParserRules;
  readonly words: WordRules;
  readonly argRules: BuildahArgRules;
  readonly dockerfile: Dockerfile;
  readonly set: StageSet;
  readonly target: Stage;
  readonly given: BuildahGiven;
  /** What the ARGs before the first FROM left. */
  readonly heading: Scope;
  readonly store: Store;
  readonly copy: Omit<CopyInput, "workdir" | "origin">;
}

/** What is known of a stage once its FROM has been read. */
export interface OpenedStage {
  readonly stage: Stage;
  readonly fromStep: number;
  readonly base: Base | undefined;
  /** Index of the stage it is built FROM. */
  readonly fromStage: number | undefined;
  /** Why the builder fails the build at this FROM. */
  readonly refused: string | undefined;
  /** Build args that its FROM names. */
  readonly fromArgs: Readonly<Record<string, string>>;
  readonly triggers: readonly string[];
  readonly steps: BuildahStep[];
  state: StageState;
}
