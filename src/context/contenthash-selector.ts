/** What of an input an operation reads, as its cache map names it (moby/buildkit solver/llbsolver/ops/opsutils/contenthash.go). */

/** What one source of an operation selects. */
export interface Selector {
  /** Absolute inside the input, as the operation has it; not cleaned yet. */
  readonly path: string;
  /** `path` is a wildcard: it may be one and contains `*`, `?` or `[`. */
  readonly wildcard: boolean;
  /** A symlink at the end of `path` counts as what it points to (COPY, ADD, bind mounts). */
  readonly followLinks: boolean;
  /** Patterns relative to what `path` selects; empty: everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Paths of which something has to be included (0.26). */
  readonly requiredPaths?: readonly string[];
}
