/** The answer: per step a verdict with its causes. The same for every builder; JSON names are those of the report. */
import type { SourceRange } from "./dockerfile/instruction.ts";
import type { StepFacts } from "./step-facts.ts";

export type BuilderName = "classic" | "buildkit" | "buildah";

/**
 * `hit` reused · `miss` rebuilt · `depends` (BuildKit) reused only if a rebuilt stage's output comes out identical ·
 * `unknown` cannot be known here; counts as "build" · `not-needed` not reachable from the target ·
 * `config-only` builds nothing (FROM, and BuildKit's metadata instructions).
 */
export type Verdict = "hit" | "miss" | "depends" | "unknown" | "not-needed" | "config-only";

/** What happened to one file of a content cause. A file may have several changes at once. */
export type FileChange =
  | "added"
  | "removed"
  | "bytes" // content
  | "mode" // permission bits
  | "owner"
  | "link" // symlink target
  | "type" // file became a directory, link …
  | "line-endings" // only CR before LF differs
  | "case"; // same name up to case

export interface FileEvidence {
  readonly path: string;
  readonly changes: readonly FileChange[];
  /** Octal text with four digits, `0664`; only with "mode". */
  readonly oldMode?: string;
  readonly newMode?: string;
  readonly oldSize?: number;
  readonly newSize?: number;
  readonly oldTarget?: string;
  readonly newTarget?: string;
  /** Old path of a "case" change. */
  readonly oldPath?: string;
}

/** Every cause of a verdict that is not `hit`. `detail` is one plain sentence for people. */
export type Cause =
  /** Nothing recorded to compare with. */
  | { readonly code: "no-record"; readonly detail: string }
  /** The base image is another one now. Empty text: not known. */
  | {
      readonly code: "base-moved";
      readonly detail: string;
      readonly image: string;
      readonly oldDigest: string;
      readonly newDigest: string;
    }
  /** The instruction's own text changed (old text empty: the step is new). */
  | { readonly code: "instruction"; readonly detail: string; readonly oldText: string; readonly newText: string }
  | {
      readonly code: "arg" | "env";
      readonly detail: string;
      readonly names: readonly {
        readonly name: string;
        readonly oldValue: string | undefined;
        readonly newValue: string | undefined;
      }[];
    }
  | {
      readonly code: "content";
      readonly detail: string;
      /** Bounded; `total` counts all. Empty when no file list was recorded. */
      readonly files: readonly FileEvidence[];
      readonly total: number;
    }
  /** .dockerignore changed what is sent. */
  | {
      readonly code: "context-config";
      readonly detail: string;
      readonly path: string;
      readonly files: readonly FileEvidence[];
      readonly total: number;
    }
  /** An earlier step of the same stage (or its FROM stage) is not reused. `step` is the root's index in Forecast.steps. */
  | { readonly code: "parent"; readonly detail: string; readonly step: number }
  /** A stage that this step copies or mounts from is not reused. */
  | {
      readonly code: "stage";
      readonly detail: string;
      readonly stage: string;
      readonly step: number;
      /** It is a stage of another target's build: that target's name; `step` is then the step itself. */
      readonly target?: string;
    }
  /** The key is known but its result was not kept (mode=min, inline). */
  | { readonly code: "not-exported"; readonly detail: string }
  | { readonly code: "no-cache"; readonly detail: string }
  /** Content that only the network has (ADD URL, git). */
  | { readonly code: "remote"; readonly detail: string; readonly url: string }
  | { readonly code: "platform"; readonly detail: string }
  /** An upgrade of the builder changed its keys. */
  | {
      readonly code: "builder-upgraded";
      readonly detail: string;
      readonly oldVersion: string;
      readonly newVersion: string;
    }
  /** The builder never reuses this step, or it would fail the build, or we do not model it. */
  | { readonly code: "unsupported"; readonly detail: string };

export type CauseCode = Cause["code"];

/** What is known of the layer that this step made last time. */
export interface LayerEvidence {
  readonly diffId?: string;
  /** Bytes uncompressed / compressed. */
  readonly size?: number;
  readonly compressedSize?: number;
  /** Seconds the step took when it last ran. */
  readonly seconds?: number;
  /** When that was, RFC 3339. */
  readonly created?: string;
}

export interface StepForecast {
  /** Index in Forecast.steps, from 0. */
  readonly index: number;
  readonly stage: number;
  /** Name after AS, else the stage's number as text. */
  readonly stageName: string;
  /** Line shown to people: the instruction's logical text, one line. */
  readonly text: string;
  readonly keyword: string;
  /** Where it stands; `undefined` for steps that are in no file (ONBUILD triggers, --label). */
  readonly range: SourceRange | undefined;
  /** `onbuild`, `option` (--label, --env) or `file`. */
  readonly origin: "file" | "onbuild" | "option";
  readonly verdict: Verdict;
  readonly causes: readonly Cause[];
  /** Index of the step where the trouble starts; itself for a root. `undefined` for hits. */
  readonly root: number | undefined;
  /** History line this builder writes for the step, when the builder has one and it can be known. */
  readonly createdBy: string | undefined;
  /** The step makes a layer: true / false / not known. */
  readonly addsLayer: boolean | undefined;
  /** Opaque stable key of everything that decides the step, for `fingerprint`. */
  readonly key: string;
  /** What decides the step, for naming causes and for the next record. */
  readonly facts: StepFacts;
  readonly layer: LayerEvidence | undefined;
  /** Things the user should know though the verdict stands, e.g. a stale hit. */
  readonly notes: readonly string[];
}

export interface StageForecast {
  readonly index: number;
  readonly name: string;
  /** Stage indices this one is built FROM / copies or mounts from. */
  readonly from: number | undefined;
  readonly uses: readonly number[];
  readonly base: string | undefined;
  readonly needed: boolean;
}

export interface Forecast {
  readonly builder: BuilderName;
  /** Builder version or profile the answer holds for, e.g. `26.1.5 containerd`, `BuildKit 0.13–0.15`. */
  readonly rules: string;
  readonly dockerfile: string;
  readonly target: string | undefined;
  readonly platform: string;
  readonly stages: readonly StageForecast[];
  readonly steps: readonly StepForecast[];
  /** One sentence each: what could not be known or was left out. */
  readonly warnings: readonly string[];
}
