/**
 * Tag under which `--cache-to` keeps a step's image in the registry, and `--cache-from` looks for it.
 * containers/buildah imagebuildah/stage_executor.go generateCacheKey (v1.28.2 to v1.44.0).
 */
import { createHash } from "node:crypto";
import type { HistoryEntry } from "../../image/config.ts";
import type { Ground } from "../history.ts";

/** `undefined` where the image that the step starts from is not known well enough. */
export function cacheKey(ground: Ground, createdBy: string, addsLayer: boolean): string | undefined {
  if (ground === "unknown") return undefined;
  const image = ground === "scratch" ? undefined : ground;
  if (image !== undefined && image.mediaType === undefined) return undefined;
  const hash = createHash("sha256");
  for (const diffId of image?.config.rootfs.diff_ids ?? []) hash.update(`${diffId}\n`);
  hash.update(`${addsLayer}${createdBy}\n${image?.mediaType ?? ""}\n`);
  for (const entry of image?.config.history ?? []) {
    const created = goTime(entry.created);
    if (created === undefined) return undefined;
    hash.update(historyText(entry, created));
  }
  return hash.digest("hex");
}

function historyText(entry: HistoryEntry, created: string): string {
  const fields = [entry.created_by ?? "", entry.author ?? "", entry.comment ?? "", created];
  return `${fields.join("\n")}\n${entry.empty_layer === true}\n`;
}

const RFC3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,18}))?(Z|[+-]\d\d:\d\d)$/;

/** Go time.Time.String() of an RFC 3339 text as encoding/json reads it; `undefined` where it hangs on the local zone. */
export function goTime(text: string | undefined): string | undefined {
  if (text === undefined) return "<nil>";
  const found = RFC3339.exec(text);
  if (found === null) return undefined;
  const fraction = (found[3] ?? "").slice(0, 9).replace(/0+$/, "");
  if (found[4] !== "Z") return undefined;
  return `${found[1]} ${found[2]}${fraction === "" ? "" : `.${fraction}`} +0000 UTC`;
}
