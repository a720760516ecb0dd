/**
 * Which image of a store is a step's: containers/buildah imagebuildah/stage_executor.go intermediateImageExists,
 * historyAndDiffIDsMatch (v1.28.2 to v1.44.0). Layer ids follow from the diff_ids and are not compared again.
 */
import type { HistoryEntry, RecordedImage } from "../../image/config.ts";
import { beginsWith, createdAt, layerCount, layersBeginWith } from "../../image/history.ts";
import { instant } from "../../image/instant.ts";
import type { Platform } from "../../image/platform.ts";
import { type Answer, type Ground, type Lookup, writes } from "../history.ts";
import { cacheKey } from "./cache-key.ts";
import type { BuildahRules } from "./rules.ts";
import type { BuildahStep } from "./step.ts";

export const MANIFEST_TYPES = {
  oci: "application/vnd.oci.image.manifest.v1+json",
  docker: "application/vnd.docker.distribution.manifest.v2+json",
} as const;

export interface Store {
  readonly images: readonly RecordedImage[];
  readonly rules: BuildahRules;
  /** Manifest type of the build: OCI and docker images never serve each other. */
  readonly mediaType: string;
  readonly platform: Platform | undefined;
  /** Oldest creation time that counts, nanoseconds since 1970. */
  readonly notBefore: bigint | undefined;
}

export function localLookup(store: Store): Lookup<BuildahStep> {
  return {
    wins: store.rules.wins,
    candidates: (ground, _step, built) => (ground === "unknown" ? undefined : [...store.images, ...built]),
    isChild: (candidate, ground, step) => isChild(store, candidate, ground, step),
  };
}

/** After a local miss the image under the computed tag is pulled, and the local rule is applied to it. */
export function remoteLookup(
  store: Store,
  repositories: readonly string[],
  image: ((reference: string) => RecordedImage | undefined) | undefined,
): Lookup<BuildahStep> {
  return {
    wins: store.rules.wins,
    candidates: (ground, step) => {
      if (!step.remote) return [];
      if (ground === "unknown" || image === undefined || step.by.open !== undefined) return undefined;
      const keys = step.by.texts.map((text) => cacheKey(ground, text, step.addsLayer));
      if (keys.includes(undefined)) return undefined;
      return keys.flatMap((key) => repositories.flatMap((repository) => image(`${repository}:${key}`) ?? []));
    },
    isChild: (candidate, ground, step) => isChild(store, candidate, ground, step),
  };
}

function isChild(store: Store, candidate: RecordedImage, ground: Ground, step: BuildahStep): Answer {
  if (ground === "unknown") return "maybe";
  if (candidate.mediaType !== undefined && candidate.mediaType !== store.mediaType) return "no";
  if (!isYoungEnough(store, candidate) || !fitsPlatform(store, candidate)) return "no";
  const extended = extendsHistory(candidate, ground, step.addsLayer);
  if (extended === "no") return "no";
  const written = writes(step.by, candidate.config.history.at(-1)?.created_by ?? "");
  const sure = extended === "yes" && candidate.mediaType !== undefined && platformIsKnown(store);
  return written === "yes" && !sure ? "maybe" : written;
}

function isYoungEnough(store: Store, candidate: RecordedImage): boolean {
  if (store.notBefore === undefined) return true;
  const created = createdAt(candidate.config);
  return created !== undefined && created >= store.notBefore;
}

/** Where platforms are compared and the host's is not known, every image may be for another one. */
function platformIsKnown({ rules, platform }: Store): boolean {
  return !rules.comparesPlatform || platform !== undefined;
}

function fitsPlatform({ rules, platform }: Store, { config }: RecordedImage): boolean {
  if (!rules.comparesPlatform || platform === undefined) return true;
  return config.architecture === platform.architecture && config.os === platform.os;
}

/** Entries that this build itself writes with a fixed time: all but the text and the time is unknown. */
/** Between the history lines that such an entry may have; no line has it. */
export const OR = "\0";
export const REBUILT = "rebuilt with a fixed time";

function extendsHistory({ config }: RecordedImage, ground: RecordedImage | "scratch", addsLayer: boolean): Answer {
  const history = ground === "scratch" ? [] : ground.config.history;
  const layers = ground === "scratch" ? [] : ground.config.rootfs.diff_ids;
  const count = layerCount(history);
  const sized =
    config.history.length === history.length + 1 &&
    layers.length === count &&
    config.rootfs.diff_ids.length === count + (addsLayer ? 1 : 0);
  if (!sized) return "no";
  const rebuilt = history.findIndex(({ comment }) => comment === REBUILT);
  const sure = rebuilt < 0 ? history : history.slice(0, rebuilt);
  const known = rebuilt < 0 ? layers : layers.slice(0, layerCount(sure));
  if (!layersBeginWith(config.rootfs.diff_ids, known) || !beginsWith(config.history, sure)) return "no";
  const possible = history.slice(sure.length).every((entry, at) => mayEqual(entry, config.history[sure.length + at]!));
  return rebuilt < 0 ? "yes" : possible ? "maybe" : "no";
}

function mayEqual(rebuilt: HistoryEntry, recorded: HistoryEntry): boolean {
  const texts = rebuilt.created_by?.split(OR);
  const sameText = texts === undefined || texts.includes(recorded.created_by ?? "");
  const at = [rebuilt, recorded].map(({ created }) => (created === undefined ? undefined : instant(created)));
  return sameText && at[0] === at[1] && (rebuilt.empty_layer ?? false) === (recorded.empty_layer ?? false);
}
