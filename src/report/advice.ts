/** Advice: only what is certain, with what following it would save. */

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
