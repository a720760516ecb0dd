/**
 * What one build leaves for the next forecast. The file is JSON, small, and untrusted when it comes back: `store/codec.ts`
 * decodes it within limits or refuses it.
 */

import type { CacheConfigSource } from "./cache-records.ts";
import type { RecordedImage } from "./image/config.ts";
import type { StepFacts } from "./step-facts.ts";
import type { BuilderName, LayerEvidence, Verdict } from "./verdict.ts";

export const RECORD_SCHEMA = 2;

/** One file of the context as it was sent. */
export interface RecordedFile {
  readonly path: string;
  readonly type: "file" | "dir" | "symlink" | "fifo" | "char" | "block";
  /** Permission bits with setuid, setgid, sticky. */
  readonly mode: number;
  readonly size: number;
  /** First 16 hex digits of the content's Git blob id; `""` where there is none. Evidence only, never a verdict. */
  readonly digest: string;
  readonly linkname?: string;
}

export interface RecordedStep {
  readonly stage: number;
  readonly stageName: string;
  readonly keyword: string;
  readonly key: string;
  readonly createdBy?: string;
  readonly facts: StepFacts;
  readonly layer?: LayerEvidence;
}

/** One line of the trend: a forecast and what really happened. */
export interface RunSummary {
  readonly at: string;
  readonly sha: string;
  readonly ref: string;
  readonly runId: string;
  readonly hits: number;
  readonly misses: number;
  readonly unknowns: number;
  /** Forecast steps that were checked, and how many of them were wrong. */
  readonly checked: number;
  readonly falseHits: number;
  readonly falseMisses: number;
  /** Seconds the build took, where known. */
  readonly seconds?: number;
}

/** One builder of buildx, its store included: another container or engine under the same name is another one. */
export interface BuilderIdentity {
  readonly name: string;
  readonly driver: string;
  readonly instance: string;
}

export interface BuildRecord {
  readonly schema: typeof RECORD_SCHEMA;
  /** Version of this action that wrote it. */
  readonly writer: string;
  readonly builder: BuilderName;
  /** Engine facts at the time of the build, as in EngineFacts. */
  readonly engine: {
    readonly version?: string;
    readonly store?: "graphdriver" | "containerd";
    readonly cliVersion?: string;
    readonly frontendVersion?: string;
    readonly platform?: string;
  };
  /** BuildKit: who was seen to build; absent where nobody could be asked, or it was another one than before the build. */
  readonly builtWith?: BuilderIdentity;
  readonly platform: string;
  readonly target: string;
  /** Where it came from. */
  readonly ref: string;
  readonly sha: string;
  readonly runId: string;
  readonly created: string;
  readonly dockerfile: { readonly path: string; readonly text: string };
  readonly ignore?: { readonly path: string; readonly text: string };
  readonly steps: readonly RecordedStep[];
  /** Files of the context after the ignore rules, in tree order. */
  readonly files: readonly RecordedFile[];
  /** Digests that the next forecast need not read files for: over Git's names of contents → over the contents. */
  readonly knownDigests?: Readonly<Record<string, string>>;
  /** File modes' umask of the recording runner, octal text, where known. */
  readonly umask?: string;
  /** History builders: images of the store that took part. */
  readonly images: readonly RecordedImage[];
  /** BuildKit: the record graph, synthesised or exported. */
  readonly cacheConfigs: readonly CacheConfigSource[];
  /** Reference → digest of every image that FROM and COPY --from resolved to. */
  readonly bases: Readonly<Record<string, string>>;
  /** The verdicts this build was forecast, and what happened, step by step (same order as `steps`). */
  readonly actual?: readonly { readonly forecast: Verdict; readonly reused: boolean | undefined }[];
  readonly runs: readonly RunSummary[];
}
