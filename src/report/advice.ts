/** Advice: only what is certain, with what following it would save. */
import type { BuildSpec } from "../build-spec.ts";
import type { FileTree } from "../context/tree.ts";
import type { BuildRecord } from "../record-file.ts";
import type { Forecast } from "../verdict.ts";

export type AdviceCode =
  | "ignore-files"
  | "git-directory"
  | "late-argument"
  | "late-label"
  | "lockfile-first"
  | "cache-never-read"
  | "cache-scope-shared"
  | "cache-mode-min"
  | "seed-default-branch"
  | "context-size";

export interface Advice {
  readonly code: AdviceCode;
  /** What to do, one imperative sentence. */
  readonly title: string;
  /** Why, in one or two sentences. */
  readonly detail: string;
  /** Step or workflow line it is about. */
  readonly step?: number;
  /** Lines to add or write, ready to paste, and where they belong. */
  readonly lines?: readonly string[];
  readonly file?: string;
  readonly saves?: { readonly seconds?: number; readonly bytes?: number };
}

export interface AdviceInput {
  readonly forecast: Forecast;
  readonly last: BuildRecord | undefined;
  /** The context as it is sent; without it nothing is said about files. */
  readonly sent: FileTree | undefined;
  /** This build's cache settings; without them nothing is said about caches. */
  readonly spec?: CacheSettings;
  /** The other builds of the same run, for settings that clash. */
  readonly others?: readonly CacheSettings[];
  /** Commit and run of this job: what is named after them is never read again. */
  readonly run?: { readonly sha: string; readonly id: string };
}

export type CacheSettings = Pick<BuildSpec, "name" | "platforms" | "cacheFrom" | "cacheTo">;
