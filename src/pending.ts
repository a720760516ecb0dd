/**
 * What main leaves for post: per build the record as far as it is known before the build. It lies in the runner's
 * temporary folder, which lives as long as the job; only its path goes through the runner's saved state.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunContext } from "./inputs.ts";
import type { BuildRecord } from "./record-file.ts";
import { decodeRecord, encodeRecord } from "./store/codec.ts";
import type { Forecast } from "./verdict.ts";

export interface Pending {
  readonly name: string;
  readonly platform: string | undefined;
  /** Key of the entry the forecast compared with; `undefined`: none. */
  readonly restoredKey: string | undefined;
  readonly forecast: Forecast;
  /** Everything of the next record but what the build decides. */
  readonly draft: BuildRecord;
}

const FILE = "pending.json";

/** Returns the folder. */
export async function savePending(pending: readonly Pending[], context: RunContext): Promise<string> {
  const folder = join(context.temp, "docker-cache-forecast", `${context.runId || "local"}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify(pending.map((one) => ({ ...one, draft: encodeRecord(one.draft) })));
  await writeFile(join(folder, FILE), text, { mode: 0o600 });
  return folder;
}

/** Throws ForecastError when the file is gone or damaged: then there is nothing to record. */
export async function loadPending(folder: string): Promise<readonly Pending[]> {
  const stored = JSON.parse(await readFile(join(folder, FILE), "utf8")) as (Omit<Pending, "draft"> & {
    draft: string;
  })[];
  return stored.map((one) => ({ ...one, draft: decodeRecord(Buffer.from(one.draft), one.name) }));
}
