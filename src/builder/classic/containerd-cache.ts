/** The containerd store's own cache code of 24.0 and 25.0, before it shared the graphdriver's. */
import type { RecordedImage } from "../../image/config.ts";
import { beginsWith, layersBeginWith } from "../../image/history.ts";
import { type Answer, type Ground, type Lookup, writes } from "../history.ts";
import { followsHistory } from "./cache-from.ts";
import { ifPlatformIsKnown, type LocalCache, localLookup, platformMatches } from "./local-cache.ts";
import type { ClassicStep } from "./step.ts";

/**
 * 24.0: the --cache-from images first, then every image on top of the current one's layers; the first match wins.
 * moby/moby daemon/containerd/cache.go GetCache, isMatch and image_children.go, v24.0.0 to v24.0.9.
 */
export function historyOnlyLookups(
  cache: LocalCache,
  sources: readonly RecordedImage[],
): readonly Lookup<ClassicStep>[] {
  const isChild = (target: RecordedImage, ground: Ground, step: ClassicStep): Answer => isMatch(target, ground, step);
  return [
    { wins: "first", candidates: (ground) => (ground === "unknown" ? undefined : sources), isChild },
    {
      wins: "first",
      candidates: (ground, _step, built) =>
        ground === "unknown"
          ? undefined
          : [...cache.store.images, ...built].filter((image) => platformMatches(cache, image)),
      isChild: (target, ground, step) => ifPlatformIsKnown(cache, isMatch(target, ground, step)),
    },
  ];
}

/** One history entry and one layer more than the parent, everything before equal: a step without a layer never matches. */
export function isMatch(
  target: RecordedImage | undefined,
  ground: Ground | undefined,
  step: ClassicStep | undefined,
): Answer {
  if (target === undefined || ground === undefined || step === undefined) return "no";
  if (ground === "scratch") return "no";
  if (ground === "unknown") return "maybe";
  const { history, rootfs } = target.config;
  const parent = ground.config;
  if (history.length !== parent.history.length + 1) return "no";
  if (rootfs.diff_ids.length !== parent.rootfs.diff_ids.length + 1) return "no";
  if (!beginsWith(history, parent.history) || !layersBeginWith(rootfs.diff_ids, parent.rootfs.diff_ids)) return "no";
  return writes(step.by, history.at(-1)?.created_by ?? "");
}

/**
 * 25.0: --cache-from stands for every image of the named images' chains, newest first, and a match is returned as it is,
 * even when it is longer than the step. moby/moby daemon/containerd/cache.go imageCache, v25.0.0 to v25.0.2.
 */
export function labelLookups(cache: LocalCache, sources: readonly RecordedImage[]): readonly Lookup<ClassicStep>[] {
  const chain = sources.flatMap((source) => [
    source,
    ...cache.store.ancestorsOf(source).flatMap((id) => cache.store.get(id) ?? []),
  ]);
  const parents = new Set(chain.map((image) => image.parent ?? ""));
  return [
    { ...localLookup(cache), accepts: (winner) => parents.has(winner.id) },
    {
      wins: "first",
      candidates: (ground) => (ground === "unknown" ? undefined : chain),
      isChild: followsHistory,
    },
  ];
}
