/** Which rules of the classic builder hold for a version: plain data, one row per change in moby's history. */
import { atLeast, NEWEST, parseVersion, type Version } from "../../dockerfile/version.ts";
import { classicArgs } from "../../plan/args.ts";

export type Store = "graphdriver" | "containerd";

/** Field list that two container configs are compared by (container-config.ts). */
export type CompareRule = "old" | "new";

/**
 * Where the engine looks for a step's image.
 * `parent-links`: children by parent link, ContainerConfig compared; --cache-from by history (image/cache/cache.go).
 * `history-only`: the containerd store of 24.0: history n+1 and diff_ids n+1 (daemon/containerd/cache.go isMatch).
 * `labels`: the containerd store of 25.0: local as `parent-links`, --cache-from without restoring.
 */
export type CacheKind = "parent-links" | "history-only" | "labels";

/** How Go prints a HEALTHCHECK's config: `%q` quotes its parts, `%+v` names them, `%v` does neither. */
export type HealthVerb = "%q" | "%v" | "%+v";

export interface ClassicRules {
  /** Shown to people: `26.1.5 containerd`. */
  readonly name: string;
  /** Text for the parser's and the word engine's own tables. */
  readonly version: string;
  readonly store: Store;
  readonly cache: CacheKind;
  readonly compare: CompareRule;
  /** `only` also accepts sub-platforms (386 on amd64), `strict` does not. */
  readonly platformCheck: "none" | "strict" | "only";
  /** Images that were pulled, loaded or imported are no cache. */
  readonly builtLocallyOnly: boolean;
  /** A FROM scratch stage: `all` parentless images, only those `built` here, or `never` a candidate. */
  readonly scratch: "all" | "built" | "never";
  /** An image named by --cache-from that does not exist fails the build instead of being skipped. */
  readonly missingSourceFails: boolean;
  /**
   * Restoring an image from --cache-from that the store already holds fails the build: creating it again asks for
   * `moby-dangling@sha256:…`, a name that no look-up finds. moby/moby daemon/containerd/image_builder.go createImageOCI and image_tag.go
   * createOrReplaceImage, v28.0.0 (f91afea6ea) to v28.5.2 and master b985e2313a; until v27.5.1 the image was updated.
   */
  readonly restoresOnce: boolean;
  /** `--chown=VALUE` is followed by a blank in created_by. */
  readonly chownBlank: boolean;
  readonly cleansWorkdir: boolean;
  readonly predefinedArgs: ReadonlySet<string>;
  readonly healthStartInterval: boolean;
  /** HEALTHCHECK's history line is printed by one of these: one, when the version tells. */
  readonly healthVerbs: readonly HealthVerb[];
  /** Headers of files that the daemon itself hashes (COPY --from, ADD URL): mode with type bits, owner names. */
  readonly daemonTypeBits: boolean;
  readonly daemonOwnerNames: boolean;
}

/** First versions with the fix of CVE-2024-24557: the whole config is compared, platform and origin are checked. */
function isFixed(version: Version): boolean {
  if (version[0] === 23) return atLeast(version, 23, 0, 10);
  if (version[0] === 24) return atLeast(version, 24, 0, 9);
  return atLeast(version, 25, 0, 2);
}

/** moby/moby at the tags v19.03.10 … v28.5.2 and master b985e2313a, read file by file. */
export function classicRules(engineVersion: string | undefined, store: Store): ClassicRules {
  const version = parseVersion(engineVersion) ?? NEWEST;
  const fixed = isFixed(version);
  const cache = cacheKind(version, store);
  return {
    name: `${engineVersion ?? "newest"} ${store}`,
    version: engineVersion ?? "",
    store,
    cache,
    compare: fixed ? "new" : "old",
    platformCheck: platformCheck(version, fixed, cache),
    builtLocallyOnly: fixed || cache === "labels",
    scratch: scratchRule(fixed, store, cache),
    missingSourceFails: cache === "history-only",
    restoresOnce: store === "containerd" && atLeast(version, 28),
    chownBlank: atLeast(version, 25),
    cleansWorkdir: atLeast(version, 26, 1),
    predefinedArgs: classicArgs(engineVersion).predefined,
    healthStartInterval: atLeast(version, 25),
    healthVerbs: healthVerbs(engineVersion ?? "", version),
    daemonTypeBits: !atLeast(version, 24),
    daemonOwnerNames: !atLeast(version, 23),
  };
}

function cacheKind(version: Version, store: Store): CacheKind {
  if (store === "graphdriver" || atLeast(version, 26)) return "parent-links";
  return atLeast(version, 25) ? "labels" : "history-only";
}

/**
 * moby/moby builder/dockerfile/dispatchers.go dispatchHealthcheck: `%q` until v29.4, which newer Go compilers refuse for a struct;
 * `%+v` since v29.5.0 (5d143db66b). Debian's docker.io changed it to `%v` by itself, in 27.5.1+dfsg4-2 and from 28.5.2+dfsg3-2 on
 * (debian/patches/engine-format-fixes.patch; read in 28.5.2+dfsg4-5): what the engine tells of its version leaves out the part behind the dash.
 */
function healthVerbs(text: string, version: Version): readonly HealthVerb[] {
  if (atLeast(version, 29, 5)) return ["%+v"];
  if (!/\+dfsg\d/.test(text) || !atLeast(version, 27, 5, 1)) return ["%q"];
  return /^v?28\.5\.2\+dfsg4/.test(text) ? ["%v"] : ["%q", "%v", "%+v"];
}

function platformCheck(version: Version, fixed: boolean, cache: CacheKind): ClassicRules["platformCheck"] {
  if (!fixed) return "none";
  if (cache === "history-only") return "only";
  return atLeast(version, 25, 0, 3) ? "only" : "strict";
}

function scratchRule(fixed: boolean, store: Store, cache: CacheKind): ClassicRules["scratch"] {
  if (cache === "history-only") return "never";
  return store === "graphdriver" && !fixed ? "all" : "built";
}
