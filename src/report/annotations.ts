/** Writes the annotations of a run. */
import { notice } from "@actions/core";
import type { Report } from "./model.ts";
import { renderAnnotations } from "./render-annotations.ts";

export function publishAnnotations(reports: readonly Report[]): void {
  for (const { message, ...place } of renderAnnotations(reports)) notice(message, place);
}
