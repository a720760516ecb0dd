/** `--cache-from`: images whose history the build follows entry by entry, restoring the images in between. */
import type { ImageConfig, RecordedImage } from "../../image/config.ts";
import { beginsWith, diffIdAt, layersBeginWith } from "../../image/history.ts";
import type { Cause } from "../../verdict.ts";
import { type Answer, type Ground, type Lookup, writes } from "../history.ts";
import { sameConfig } from "./container-config.ts";
import { type LocalCache, localLookup } from "./local-cache.ts";
import type { ClassicStep } from "./step.ts";

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
    enter: (winner, ground, step) => (isLast(winner, ground) ? winner : restore(cache, winner, ground, step)),
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

/**
 * restoreCachedImage: the image after this entry, made from the source's layer and the probe's config. The containerd store
 * cannot restore an entry without a layer and fails the build (25.0 to 28.5.2, seen on 26.1.5).
 */
function restore(cache: LocalCache, source: RecordedImage, ground: Ground, step: ClassicStep): RecordedImage | Cause {
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
    ...(source.config.variant === undefined ? {} : { variant: source.config.variant }),
    ...(entry.created === undefined ? {} : { created: entry.created }),
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
  const twin = cache.store.images.find((image) => isTwin(image.config, config));
  return twin === undefined ? restored : { ...restored, id: twin.id };
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
