/** Which files of the build context make a COPY, ADD or bind mount differ. */
import type { FileTree } from "../context/tree.ts";
import type { BuildRecord, SourceFacts, StepFacts } from "../record-file.ts";
import type { Cause } from "../verdict.ts";

/** Causes for context sources whose digest is not the recorded one. */
export function contentCauses(
  sources: readonly SourceFacts[],
  old: StepFacts,
  _last: BuildRecord,
  _sent: FileTree | undefined,
  _context: FileTree | undefined,
): readonly Cause[] {
  const known = sources.some(
    (source) =>
      source.digest !== undefined &&
      (old.sources ?? []).some((before) => before.from === source.from && before.digest !== undefined),
  );
  if (!known) return [];
  return [{ code: "content", detail: "The files that it copies changed.", files: [], total: 0 }];
}
