/** History and diff_ids of image configs as the history builders compare them. */
import type { HistoryEntry, ImageConfig } from "./config.ts";
import { instant } from "./instant.ts";

/**
 * Every field of two entries is equal; `created` as an instant.
 * moby/moby daemon/containerd/cache.go and image/cache/cache.go isValidParent (reflect.DeepEqual of image.History, v24.0.9, v26.1.4);
 * containers/buildah imagebuildah/stage_executor.go historyEntriesEqual.
 */
export function sameEntry(a: HistoryEntry, b: HistoryEntry): boolean {
  return (
    (a.created_by ?? "") === (b.created_by ?? "") &&
    (a.author ?? "") === (b.author ?? "") &&
    (a.comment ?? "") === (b.comment ?? "") &&
    (a.empty_layer ?? false) === (b.empty_layer ?? false) &&
    sameCreated(a.created, b.created)
  );
}

function sameCreated(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  const at = instant(a);
  return at !== undefined && at === instant(b);
}

/** Equal texts exactly for entries that `sameEntry` calls equal. */
export function entryName(entry: HistoryEntry): string {
  let name = NAMES.get(entry);
  if (name === undefined) {
    const { created, created_by = "", author = "", comment = "", empty_layer = false } = entry;
    const at = created === undefined ? undefined : instant(created);
    name = JSON.stringify([created_by, author, comment, empty_layer, at === undefined ? (created ?? null) : `${at}`]);
    if (created !== undefined && at === undefined) name += " no time";
    NAMES.set(entry, name);
  }
  return name;
}

const NAMES = new WeakMap<HistoryEntry, string>();

/** `whole` begins with every entry of `prefix`. */
export function beginsWith(whole: readonly HistoryEntry[], prefix: readonly HistoryEntry[]): boolean {
  return prefix.length <= whole.length && prefix.every((entry, at) => sameEntry(entry, whole[at]!));
}

/** `whole` begins with every diff_id of `prefix`. */
export function layersBeginWith(whole: readonly string[], prefix: readonly string[]): boolean {
  return prefix.length <= whole.length && prefix.every((id, at) => id === whole[at]);
}

/** Number of entries of `history` that have a layer. */
export function layerCount(history: readonly HistoryEntry[]): number {
  return history.reduce((sum, entry) => sum + (entry.empty_layer === true ? 0 : 1), 0);
}

/**
 * diff_id of the layer that history entry `at` made, `""` when it made none, `undefined` when the config contradicts itself.
 * moby/moby image/cache/cache.go getLayerForHistoryIndex, v26.1.4.
 */
export function diffIdAt(config: ImageConfig, at: number): string | undefined {
  const entry = config.history[at];
  if (entry === undefined) return undefined;
  if (entry.empty_layer === true) return "";
  return config.rootfs.diff_ids[layerCount(config.history.slice(0, at))];
}

/** `created` of the config as an instant in nanoseconds. */
export function createdAt(config: ImageConfig): bigint | undefined {
  return config.created === undefined ? undefined : instant(config.created);
}
