/** `--cache-from`: images whose history the build follows entry by entry, restoring the images in between. */
import type { ImageConfig, RecordedImage } from "../../image/config.ts";
import { beginsWith, createdAt, diffIdAt, layersBeginWith } from "../../image/history.ts";
import { instant } from "../../image/instant.ts";
import type { Cause } from "../../verdict.ts";
import { type Answer, type Entered, type Entry, type Ground, type Lookup, writes } from "../history.ts";
import { isRestored, sameConfig } from "./container-config.ts";
import { type LocalCache, localLookup, namesOf } from "./local-cache.ts";
import type { ClassicStep } from "./step.ts";

/** Nanoseconds. */
const SECOND = 1_000_000_000n;

/** moby/moby image/cache/cache.go ImageCache.GetCache, v20.10.24 to v28.5.2: both stores since 26.0, the graphdriver always. */
export function cacheFromLookups(cache: LocalCache, sources: readonly RecordedImage[]): readonly Lookup<ClassicStep>[] {
  return [localAncestors(cache, sources), followedSources(cache, sources)];
}

/** A local match counts only when one of the sources was built on top of it. */
function localAncestors(cache: LocalCache, sources: readonly RecordedImage[]): Lookup<ClassicStep> {
  const ancestors = new Set(sources.flatMap((source) => cache.store.ancestorsOf(source)));
  return { ...localLookup(cache), accepts: (winner) => ancestors.has(winner.id) };
}

function followedSources(cache: LocalCache, sources: readonly RecordedImage[]): Lookup<ClassicStep> {
  const isLast = (winner: RecordedImage, ground: Ground): boolean =>
    winner.config.history.length - 1 === historyOf(ground).length;
  return {
    wins: "first",
    candidates: (ground) => (ground === "unknown" ? undefined : sources),
    isChild: followsHistory,
    enter: (winner, ground, step, entered) =>
      isLast(winner, ground) ? { image: winner } : restore({ cache, source: winner, ground, entered }, step),
    // Having restored from one image, the engine does not jump to another one for the rest of the stage.
    narrow: (winner, ground) => cacheFromLookups(cache, isLast(winner, ground) ? sources : [winner]),
  };
}

/** isValidParent and isValidConfig: only the joined history line is compared, no config field. */
export function followsHistory(source: RecordedImage, ground: Ground, step: ClassicStep): Answer {
  if (ground === "unknown") return "maybe";
  if (!isValidParent(source.config, ground)) return "no";
  return writes(step.by, source.config.history[historyOf(ground).length]?.created_by ?? "");
}

function isValidParent(source: ImageConfig, ground: Exclude<Ground, "unknown">): boolean {
  if (source.history.length === 0) return false;
  if (ground === "scratch") return true;
  const { history, rootfs } = ground.config;
  if (history.length === 0 && rootfs.diff_ids.length === 0) return true;
  return (
    history.length < source.history.length &&
    beginsWith(source.history, history) &&
    layersBeginWith(source.rootfs.diff_ids, rootfs.diff_ids)
  );
}

interface Restoring {
  readonly cache: LocalCache;
  readonly source: RecordedImage;
  readonly ground: Ground;
  readonly entered: readonly Entered[];
}

/**
 * restoreCachedImage: the image after this entry, made from the source's layer and the probe's config. The containerd store
 * cannot restore an entry without a layer and fails the build (25.0 to 28.5.2, seen on 26.1.5 and 28.5.2).
 */
function restore(restoring: Restoring, step: ClassicStep): Entry | Cause {
  const { cache, source, ground } = restoring;
  const at = historyOf(ground).length;
  const entry = source.config.history[at]!;
  const layer = diffIdAt(source.config, at);
  if (layer === "" && cache.rules.store === "containerd") {
    return {
      code: "unsupported",
      detail:
        "The engine would reuse this step from the --cache-from image and fails at it: the containerd image store cannot restore a step without a layer («failed to restore cached image»). Build without --cache-from or with BuildKit.",
    };
  }
  const base = typeof ground === "string" ? undefined : ground.config;
  const config: ImageConfig = {
    architecture: source.config.architecture,
    os: source.config.os,
    ...(entry.created === undefined ? {} : { created: entry.created }),
    ...(source.config.author === undefined ? {} : { author: source.config.author }),
    config: step.evaluated.probe!.config,
    history: [...historyOf(ground), entry],
    rootfs: {
      type: "layers",
      diff_ids: [...(base?.rootfs.diff_ids ?? []), ...(layer === "" || layer === undefined ? [] : [layer])],
    },
  };
  const restored: RecordedImage = {
    id: `restored:${source.id}#${at + 1}`,
    parent: typeof ground === "string" ? "" : ground.id,
    names: [],
    config,
    // No container config is stored with a restored image, so the plain local cache never finds it.
    containerConfig: {},
    builtLocally: cache.rules.store === "containerd",
  };
  // An image is named by its content: what an earlier build restored is this very image, with the children it has.
  const twin = cache.store.endingLike(config.history).find((image) => isTwin(image.config, config));
  const image = twin === undefined ? restored : { ...restored, id: twin.id };
  const exists = cache.rules.restoresOnce ? isThere(restoring, restored) : "no";
  if (exists === "no") return { image };
  const cause = restoredBefore(exists);
  return exists === "yes" ? cause : { image, doubt: cause };
}

/**
 * Does the engine already hold the image under the name that it gives to untagged images? A tagged one may have that name
 * beside its tag; the API does not tell.
 */
function isThere({ cache, ground, entered }: Restoring, restored: RecordedImage): Answer {
  let answer: Answer = "no";
  const parents = typeof ground === "string" ? [""] : namesOf(ground);
  for (const { image, sure } of entered) {
    if (!mayBeTwin(image.config, restored.config)) continue;
    if (sure && image.parent === restored.parent && isSameImage(image.config, restored.config)) return "yes";
    answer = "maybe";
  }
  for (const image of cache.store.endingLike(restored.config.history)) {
    if (!mayBeTwin(image.config, restored.config)) continue;
    const isUntagged = image.names.length === 0 && image.parent !== undefined && parents.includes(image.parent);
    if (cache.live && isUntagged && isSameImage(image.config, restored.config)) return "yes";
    answer = "maybe";
  }
  return answer;
}

function restoredBefore(exists: "yes" | "maybe"): Cause {
  const fails = exists === "yes" ? "fails" : "may fail";
  return {
    code: "unsupported",
    detail: `The engine would reuse this step from the --cache-from image and ${fails} at it: since Docker 28 the containerd image store cannot restore an image that it already holds from an earlier build or stage («failed because it already exists, but failed to resolve»). Run docker image prune first, build without --cache-from or with BuildKit.`,
  };
}

/** Times of an engine's own history are whole seconds: those only have to agree in the second. */
function mayBeTwin(a: ImageConfig, b: ImageConfig): boolean {
  const { history } = a;
  const last = history.at(-1)?.created_by ?? "";
  return (
    history.length === b.history.length &&
    last === (b.history.at(-1)?.created_by ?? "") &&
    isRestored(a, last) &&
    a.rootfs.diff_ids.length === b.rootfs.diff_ids.length &&
    layersBeginWith(a.rootfs.diff_ids, b.rootfs.diff_ids) &&
    history.every((entry, at) => sameInSeconds(entry.created, b.history[at]!.created))
  );
}

function sameInSeconds(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [instant(a ?? ""), instant(b ?? "")];
  if (one === undefined || other === undefined || one === other) return true;
  const isRough = one % SECOND === 0n || other % SECOND === 0n;
  return isRough && one / SECOND === other / SECOND;
}

/** Everything that an image's name is made of. */
function isSameImage(a: ImageConfig, b: ImageConfig): boolean {
  return (
    isTwin(a, b) &&
    a.architecture === b.architecture &&
    a.os === b.os &&
    (a.author ?? "") === (b.author ?? "") &&
    createdAt(a) === createdAt(b)
  );
}

function isTwin(a: ImageConfig, b: ImageConfig): boolean {
  return (
    a.history.length === b.history.length &&
    beginsWith(a.history, b.history) &&
    a.rootfs.diff_ids.length === b.rootfs.diff_ids.length &&
    layersBeginWith(a.rootfs.diff_ids, b.rootfs.diff_ids) &&
    sameConfig({ config: a.config, joined: undefined }, b.config, "new")
  );
}

function historyOf(ground: Ground): ImageConfig["history"] {
  return typeof ground === "string" ? [] : ground.config.history;
}
