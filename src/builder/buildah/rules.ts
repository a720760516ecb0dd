/**
 * What changed with Buildah's versions, as data. Read at containers/buildah v1.23.1, v1.24.0, v1.25.0, v1.27.0, v1.28.2,
 * v1.29.0, v1.30.0, v1.33.7, v1.35.0, v1.36.0, v1.38.0, v1.39.3, v1.40.0, v1.41.0, v1.42.0, v1.43.1, v1.44.0.
 */
import type { BuildahCopyRules } from "../../context/buildah-digest.ts";
import { atLeast, NEWEST, parseVersion, type Version } from "../../dockerfile/version.ts";

export interface BuildahRules {
  /** Shown to people: `1.39.3`, `1.33 (Podman 4.9)`. */
  readonly name: string;
  /** Buildah's version for the tables of parser, words and args. */
  readonly version: string;
  readonly copy: BuildahCopyRules;
  /** Which of several fitting images is taken: the first of the store, or the one created last (1.41). */
  readonly wins: "first" | "newest";
  /** Architecture and OS of a candidate must be the target's (1.41). */
  readonly comparesPlatform: boolean;
  /**
   * `--label` becomes: nothing in the history (1.23); a LABEL step each, or one for all, at the end of the file (1.24, 1.29);
   * one step at the end of the target stage (1.30).
   */
  readonly labels: "none" | "each-in-file" | "one-in-file" | "one-in-target";
  /** `--env` becomes the first step of every stage (1.29). */
  readonly envStep: boolean;
  /** ARG and RUN lines have `name=value` of every arg (1.23), or only RUN has values and ARG the names. */
  readonly argLine: "values" | "names";
  /** Proxy args are not in RUN lines unless an ARG names them (1.25). */
  readonly hidesProxies: boolean;
  /** Here-documents of RUN in its line: no, only where it has no args (1.35), always (1.40). */
  readonly runHeredocs: "no" | "without-args" | "always";
  /** Content of bind mounts in the RUN line: no, with mtimes (1.39), without (1.42). */
  readonly bindMounts: "no" | "with-times" | "without-times";
  /** Variables in the source of a bind mount are expanded for that (1.40). */
  readonly expandsMountSource: boolean;
  /** `from=STAGE` of a bind mount adds the digest of the stage's image (1.44). */
  readonly digestsStageMounts: boolean;
  /**
   * Steps that mount from a stage whose last step was executed are not looked up (1.29). Executed is what was no hit or makes
   * no layer; COPY and ADD count always before 1.36.
   */
  readonly mountsOfExecuted: "looked-up" | "copies-count" | "copies-as-found";
  /** What is written behind every line: nothing, a flag (1.40), fields joined by blanks for COPY and ADD (1.41, 1.42). */
  readonly suffix: "none" | "inherit-labels" | "fields" | "more-fields";
  /** RUN knows --network beside --mount (1.30). */
  readonly runNetwork: boolean;
  /** Flags of COPY and ADD that are known. */
  readonly excludes: "no" | "from-context" | "from-source";
  readonly parents: boolean;
  readonly link: boolean;
  /** `--cache-from` exists (1.27), and serves ARG steps, too (1.29). */
  readonly remoteCache: "no" | "not-for-arg" | "all";
  /** Stages that the target does not need are left out (1.27). */
  readonly skipsUnused: boolean;
  /** A directory of `--build-context` has an ignore file of its own (1.33). */
  readonly contextIgnoreFiles: boolean;
}

/** Buildah that each Podman release vendors: its go.mod. */
const PODMAN: readonly (readonly [major: number, minor: number, buildah: string])[] = [
  [5, 8, "1.43.0"],
  [5, 7, "1.42.0"],
  [5, 6, "1.41.4"],
  [5, 5, "1.40.0"],
  [5, 4, "1.39.0"],
  [5, 3, "1.38.0"],
  [5, 2, "1.37.0"],
  [5, 1, "1.36.0"],
  [5, 0, "1.35.0"],
  [4, 8, "1.33.2"],
  [4, 7, "1.32.0"],
  [4, 6, "1.31.2"],
  [4, 5, "1.30.0"],
  [4, 4, "1.29.0"],
  [4, 3, "1.28.0"],
  [4, 2, "1.27.0"],
  [4, 1, "1.26.1"],
  [4, 0, "1.24.1"],
  [3, 4, "1.23.0"],
];

/** Podman has been numbered 2 and up since Buildah 1.15; Buildah is 1.x. */
function isPodman(version: Version): boolean {
  return version[0] >= 2;
}

/** Buildah's version for a version of Buildah or Podman; `undefined` for a Podman older or newer than the table. */
export function buildahVersion(text: string | undefined): string | undefined {
  const version = parseVersion(text);
  if (version === undefined || !isPodman(version)) return version === undefined ? undefined : text;
  if (atLeast(version, 5, 9)) return undefined;
  return PODMAN.find(([major, minor]) => atLeast(version, major, minor))?.[2];
}

/** One version for every set of rules, oldest first. */
export const ERAS: readonly string[] = [
  "1.23.1",
  "1.24.1",
  "1.25.0",
  "1.27.0",
  "1.28.2",
  "1.29.0",
  "1.30.0",
  "1.32.0",
  "1.33.7",
  "1.35.0",
  "1.36.0",
  "1.37.0",
  "1.38.0",
  "1.39.3",
  "1.40.0",
  "1.41.0",
  "1.42.0",
  "1.44.0",
];

/** `version`: Buildah's or Podman's; unknown means the newest. */
export function buildahRules(version: string | undefined): BuildahRules {
  const own = buildahVersion(version);
  const parsed = parseVersion(own) ?? NEWEST;
  const since = (minor: number): boolean => atLeast(parsed, 1, minor);
  return {
    name: own === version || own === undefined ? (version ?? "newest") : `${own} (Podman ${version})`,
    version: own ?? "",
    copy: {
      ownerNames: !since(42),
      directorySlash: since(42),
      doubleStar: since(38),
      globsTwice: !since(38),
    },
    wins: since(41) ? "newest" : "first",
    comparesPlatform: since(41),
    labels: since(30) ? "one-in-target" : since(29) ? "one-in-file" : since(24) ? "each-in-file" : "none",
    envStep: since(29),
    argLine: since(24) ? "names" : "values",
    hidesProxies: since(25),
    runHeredocs: since(40) ? "always" : since(35) ? "without-args" : "no",
    bindMounts: since(42) ? "without-times" : since(39) ? "with-times" : "no",
    expandsMountSource: since(40),
    digestsStageMounts: since(44),
    mountsOfExecuted: since(36) ? "copies-as-found" : since(29) ? "copies-count" : "looked-up",
    suffix: since(42) ? "more-fields" : since(41) ? "fields" : since(40) ? "inherit-labels" : "none",
    runNetwork: since(30),
    excludes: since(44) ? "from-source" : since(38) ? "from-context" : "no",
    parents: since(40),
    link: since(41),
    remoteCache: since(29) ? "all" : since(27) ? "not-for-arg" : "no",
    skipsUnused: since(27),
    contextIgnoreFiles: since(33),
  };
}
