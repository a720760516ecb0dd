/** What evaluating one instruction asks and answers. */
import type { ContainerConfig } from "../../image/config.ts";
import type { SourceFacts, StepFacts } from "../../step-facts.ts";
import type { Cause } from "../../verdict.ts";
import type { StepLimits } from "../step-limits.ts";
import type { EvaluationRules, StageState, UsedNames } from "./stage-state.ts";

/** How the step's Cmd is made up. */
export interface Probe {
  /** The run config with the step's Cmd; Cmd is the best guess when `texts` is open. */
  readonly config: ContainerConfig;
  /** History lines the step may write: its Cmd joined by single blanks. */
  readonly texts: readonly string[];
  /** Defined when another text is possible: tells which recorded ones could be this step's. */
  readonly open?: (text: string) => boolean;
  /** Why `texts` is not the one exact answer. */
  readonly doubt?: Cause;
  /** The container config is not known in full (a variable with a hidden value). */
  readonly hazy?: boolean;
}

export interface Evaluated {
  /** Undefined when the engine fails before it probes. */
  readonly probe: Probe | undefined;
  /** Why the engine fails the build at this instruction. */
  readonly refused?: string;
  /** Why no recorded image can ever be this step's. */
  readonly never?: Cause;
  readonly state: StageState;
  /** Instruction with its words expanded. */
  readonly expanded: string;
  readonly used: UsedNames;
  readonly sources?: readonly SourceFacts[];
  /** COPY --from an image. */
  readonly image?: NonNullable<StepFacts["base"]>;
  /** COPY, ADD: what was asked for. */
  readonly copied?: CopyQuestion;
  /** The daemon creates a container from the probe, so what it stores is merged with the parent's config. */
  readonly merged: boolean;
  /** The step makes a layer; `undefined`: depends on what it does. */
  readonly addsLayer: boolean | undefined;
  readonly notes: readonly string[];
}

/** COPY and ADD ask this for the content digest of their sources. */
export interface CopyQuestion {
  readonly keyword: "copy" | "add";
  /** Sources after expansion, as written else. */
  readonly sources: readonly string[];
  readonly destination: string;
  /** `--from`, taken literally. */
  readonly from: string | undefined;
  readonly chown: string;
}

/** The image that `--from` names, when it is no stage. */
interface FromImage {
  readonly image?: NonNullable<StepFacts["base"]>;
}

/** The digest text as it stands in created_by, e.g. `file:6b…`, or why there is none. */
export type CopyAnswer = FromImage & CopyDigestAnswer;

type CopyDigestAnswer =
  | { readonly kind: "known"; readonly digest: string; readonly sources: readonly SourceFacts[] }
  /** `likely`: the digest if what is not visible is as usual. */
  | {
      readonly kind: "unknown";
      readonly cause: Cause;
      readonly sources: readonly SourceFacts[];
      readonly likely?: string | undefined;
    }
  /** The digest is another one in every build. */
  | { readonly kind: "never"; readonly cause: Cause; readonly sources: readonly SourceFacts[] }
  | { readonly kind: "refused"; readonly why: string; readonly sources: readonly SourceFacts[] };

export type CopyDigest = (question: CopyQuestion) => CopyAnswer;

export interface Evaluation extends EvaluationRules {
  readonly copyDigest: CopyDigest;
  readonly limits: StepLimits;
  /** The CLI may add proxy settings of its own that are not visible here. */
  readonly proxiesUnknown: boolean;
}
