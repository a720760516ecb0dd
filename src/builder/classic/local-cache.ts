/** The engine's plain local cache: children of the current image that were committed with the step's config. */
import type { RecordedImage } from "../../image/config.ts";
import { createdAt } from "../../image/history.ts";
import { matches, normal, type Platform } from "../../image/platform.ts";
import { type Answer, type CreatedBy, type Ground, type Lookup, writes } from "../history.ts";
import { type Committed, committedConfig, sameConfig } from "./container-config.ts";
import type { ImageStore } from "./image-store.ts";
import type { ClassicRules } from "./rules.ts";
import type { ClassicStep } from "./step.ts";

export interface LocalCache {
  readonly store: ImageStore;
  readonly rules: ClassicRules;
  /** Platform of the probe; `undefined`: not known, so that no image is surely for it. */
  readonly platform: Platform | undefined;
  /** The store was read from the engine itself: what is in it is there, what is not is not. */
  readonly live: boolean;
}

/**
 * moby/moby image/cache/cache.go getLocalCachedImage, v20.10.24 (`old`) and v23.0.10 to v28.5.2 (`new`);
 * daemon/containerd/cache.go localCache, v25.0.
 */
export function localLookup(cache: LocalCache): Lookup<ClassicStep> {
  return {
    wins: "newest",
    candidates: (ground, step, built) => candidates(cache, ground, step, built),
    isChild: (candidate, ground, step) => isChild(cache, candidate, ground, step),
  };
}

function candidates(
  cache: LocalCache,
  ground: Ground,
  { by }: ClassicStep,
  built: readonly RecordedImage[],
): readonly RecordedImage[] | undefined {
  if (ground === "unknown") return undefined;
  if (ground === "scratch" && cache.rules.scratch === "never") return [];
  const ids = ground === "scratch" ? [""] : namesOf(ground);
  return [
    ...ids.flatMap((id) => written(cache.store.childrenOf(id), by)),
    ...written(cache.store.impliedChildren(ground), by),
    ...built.filter((image) => image.parent !== undefined && ids.includes(image.parent)),
  ];
}

/** Without those whose text alone says that they are other steps' images; an image has thousands of children in a store. */
function written(children: readonly RecordedImage[], by: CreatedBy): readonly RecordedImage[] {
  if (by.open !== undefined || children.length <= FEW) return children;
  let byText = BY_TEXT.get(children);
  if (byText === undefined) {
    byText = Map.groupBy(children, textOf);
    BY_TEXT.set(children, byText);
  }
  const found = new Set([undefined, ...by.texts].flatMap((text) => byText.get(text) ?? []));
  return found.size <= 1 ? [...found] : children.filter((child) => found.has(child));
}

const FEW = 4;
const BY_TEXT = new WeakMap<readonly RecordedImage[], Map<string | undefined, RecordedImage[]>>();

function textOf({ config }: RecordedImage): string | undefined {
  return config.history.at(-1)?.created_by;
}

/** A parent link may name the image by any of its digests, whichever the engine knew it by. */
export function namesOf(image: RecordedImage): readonly string[] {
  const digests = [image.id, image.manifestDigest, image.indexDigest].filter((one) => one !== undefined);
  return [...new Set(digests)];
}

function isChild(cache: LocalCache, candidate: RecordedImage, ground: Ground, step: ClassicStep): Answer {
  // Most candidates are other steps' images: their text alone says so.
  const text = textOf(candidate);
  if (text !== undefined && writes(step.by, text) === "no") return "no";
  if (createdAt(candidate.config) === undefined) return "no";
  const origin = cameFromHere(cache, candidate);
  if (origin === "no" || !platformMatches(cache, candidate)) return "no";
  const answer = wasCommittedBy(cache, candidate, ground, step);
  return answer === "yes" ? ifPlatformIsKnown(cache, origin) : answer;
}

function cameFromHere(cache: LocalCache, candidate: RecordedImage): Answer {
  if (!cache.rules.builtLocallyOnly) return "yes";
  const here = cache.store.builtHere(candidate);
  if (here === undefined) return "maybe";
  return here ? "yes" : "no";
}

/** Where platforms are compared and the engine's is not known, every image may be for another one. */
export function ifPlatformIsKnown({ rules, platform }: Pick<LocalCache, "rules" | "platform">, answer: Answer): Answer {
  return answer === "yes" && platform === undefined && rules.platformCheck !== "none" ? "maybe" : answer;
}

export function platformMatches(cache: Pick<LocalCache, "rules" | "platform">, candidate: RecordedImage): boolean {
  const { platformCheck } = cache.rules;
  if (platformCheck === "none") return true;
  const { os, architecture, variant = "" } = candidate.config;
  if (os === "" && architecture === "") return false;
  return (
    cache.platform === undefined ||
    matches(cache.platform, normal(os, architecture, variant), platformCheck === "strict")
  );
}

function wasCommittedBy(cache: LocalCache, candidate: RecordedImage, ground: Ground, step: ClassicStep): Answer {
  const probe = step.evaluated.probe;
  if (probe === undefined) return "no";
  const stored = committedConfig(candidate, typeof ground === "string" ? undefined : ground);
  const text = candidate.config.history.at(-1)?.created_by ?? stored?.config.Cmd?.join(" ");
  if (text === undefined || stored === undefined) return "no";
  const written = writes(step.by, text);
  if (written === "no") return "no";
  if (candidate.parent !== undefined && probe.hazy !== true) {
    // For a text that is only possible, everything but the text is compared.
    const compared: Committed =
      written === "maybe" ? { config: stored.config, joined: (probe.config.Cmd ?? []).join(" ") } : stored;
    if (!sameConfig(compared, probe.config, cache.rules.compare)) return "no";
  }
  if (written === "maybe" || probe.hazy === true) return "maybe";
  return stored.joined === undefined ? "yes" : step.sameArray;
}
