/**
 * What main leaves for post: per build the record as far as it is known before the build. It lies in the runner's
 * temporary folder, which lives as long as the job; only its path goes through the runner's saved state.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ForecastError } from "./errors.ts";
import type { RunContext } from "./inputs.ts";
import type { BuildRecord } from "./record-file.ts";
import type { CommentRequest } from "./report/comment.ts";
import { decodeRecord, encodeRecord } from "./store/codec.ts";
import { fromColumns, toColumns } from "./store/file-columns.ts";
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

interface StoredFile {
  readonly lists: readonly unknown[];
  readonly builds: readonly Stored[];
  readonly comment?: CommentRequest;
}

/** Returns the folder. `comment`: what the pull request comment has to hold in the end. */
export async function savePending(
  pending: readonly Pending[],
  comment: CommentRequest | undefined,
  context: RunContext,
): Promise<string> {
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
  const text = JSON.stringify({ lists: lists.map(toColumns), builds, comment });
  await writeFile(join(folder, FILE), text, { mode: 0o600 });
  return folder;
}

/** Our own file of the same job: it may be cut off or gone, never forged. */
async function read(path: string): Promise<StoredFile> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new ForecastError(
      "record-malformed",
      "What the forecast left for after the build cannot be read, so this build is not recorded.",
      { cause },
    );
  }
}

function filesOf(json: unknown): BuildRecord["files"] {
  const files = fromColumns(json);
  if (typeof files === "string")
    throw new ForecastError("record-malformed", `The forecast's own list of files: ${files}.`);
  return files;
}

/** Throws ForecastError when the file is gone or damaged: then there is nothing to record. */
export async function loadPending(
  folder: string,
): Promise<{ readonly builds: readonly Pending[]; readonly comment: CommentRequest | undefined }> {
  const stored = await read(join(folder, FILE));
  const lists = stored.lists.map(filesOf);
  const builds = stored.builds.map(({ files, draft, ...one }) => ({
    ...one,
    draft: { ...decodeRecord(Buffer.from(draft), one.name), files: lists[files] ?? [] },
  }));
  return { builds, comment: stored.comment };
}
