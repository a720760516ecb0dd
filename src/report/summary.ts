/** Writes the job summary. */
import { summary } from "@actions/core";
import { toForecastError } from "../errors.ts";
import type { Links } from "./links.ts";
import type { Report } from "./model.ts";
import { renderSummary } from "./render-summary.ts";

/** Appends to the step's summary. Returns a warning instead of throwing: a lost summary never fails a build. */
export async function publishSummary(reports: readonly Report[], links: Links): Promise<string | undefined> {
  const text = renderSummary(reports, links);
  if (text === "") return undefined;
  try {
    await summary.addRaw(text).write();
    return undefined;
  } catch (error) {
    return `The job summary was not written: ${toForecastError(error).message}`;
  } finally {
    summary.emptyBuffer();
  }
}
