/**
 * What main leaves for post: per build the record as far as it is known before the build. It lies in the runner's
 * temporary folder, which lives as long as the job; only its path goes through the runner's saved state.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunContext } from "./inputs.ts";
import type { BuildRecord } from "./record-file.ts";
import { decodeFiles, decodeRecord, encodeRecord } from "./store/codec.ts";
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

interface Stored extends Omit<Pending, "draft"> {
  /** The record without its files. */
  readonly draft: string;
  /** Index of its list of files. */
  readonly files: number;
}

/** Returns the folder. */
export async function savePending(pending: readonly Pending[], context: RunContext): Promise<string> {
  const folder = join(context.temp, "docker-cache-forecast", `${context.runId || "local"}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  // Builds of one context share their list of files.
  const lists = [...new Set(pending.map((one) => one.draft.files))];
  const builds = pending.map(
    ({ draft, ...one }): Stored => ({
      ...one,
      draft: encodeRecord({ ...draft, files: [] }),
      files: lists.indexOf(draft.files),
    }),
  );
  const text = JSON.stringify({ lists, builds });
  await writeFile(join(folder, FILE), text, { mode: 0o600 });
  return folder;
}

/** Throws ForecastError when the file is gone or damaged: then there is nothing to record. */
export async function loadPending(folder: string): Promise<readonly Pending[]> {
  const stored = JSON.parse(await readFile(join(folder, FILE), "utf8")) as {
    readonly lists: readonly unknown[];
    readonly builds: readonly Stored[];
  };
  const lists = stored.lists.map((list) => decodeFiles(list, FILE));
  return stored.builds.map(({ files, draft, ...one }) => ({
    ...one,
    draft: { ...decodeRecord(Buffer.from(draft), one.name), files: lists[files] ?? [] },
  }));
}
