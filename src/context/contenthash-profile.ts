/** How a BuildKit version hashes content, as plain data. Checked tag by tag in moby/buildkit cache/contenthash. */
import type { Version } from "../dockerfile/version.ts";
import { atLeast } from "../dockerfile/version.ts";

export interface ContentRules {
  /**
   * What wildcards and include/exclude patterns hash: `records` whole directories, by base name (0.8) · `flat` files and
   * directory headers, by base name, no symlink before the wildcard resolved (0.9) · `basenames` the same, resolved
   * (0.10) · `paths` by path behind the part without wildcards (0.26).
   */
  readonly patterns: "records" | "flat" | "basenames" | "paths";
  /** How `..` behind a symlink is read: `lexical` by text (before 0.14) · `early` (0.14) and `components` like Linux. */
  readonly links: "lexical" | "early" | "components";
  /** Before 0.25 a symlink below a directory that a pattern selects counts as its target, since then as a link. */
  readonly followsNestedLinks: boolean;
  /** uid and gid count (0.11). */
  readonly owners: boolean;
  /** Device numbers of a stage's or image's files count (before 0.13). Those of a client's files always do. */
  readonly devices: boolean;
}

export interface ContentProfile extends ContentRules {
  /** `client`: a context sent by the client, whose root has no header. `snapshot`: a stage, an image, a git checkout. */
  readonly root: "client" | "snapshot";
}

/** The rules of a BuildKit version (`[0, 13, 2]`, not the Docker engine's). */
export function contentRules(buildkit: Version): ContentRules {
  return {
    patterns: patternHash(buildkit),
    links: atLeast(buildkit, 0, 15) ? "components" : atLeast(buildkit, 0, 14) ? "early" : "lexical",
    followsNestedLinks: !atLeast(buildkit, 0, 25),
    owners: atLeast(buildkit, 0, 11),
    devices: !atLeast(buildkit, 0, 13),
  };
}

/** The same for one kind of input. */
export function contentProfile(buildkit: Version, root: ContentProfile["root"]): ContentProfile {
  return { ...contentRules(buildkit), root };
}

function patternHash(buildkit: Version): ContentRules["patterns"] {
  if (atLeast(buildkit, 0, 26)) return "paths";
  if (atLeast(buildkit, 0, 10)) return "basenames";
  return atLeast(buildkit, 0, 9) ? "flat" : "records";
}
