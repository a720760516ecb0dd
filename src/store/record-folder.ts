/** One folder that holds one record file; the only place where record files are read and written. */
import { lstat, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { ForecastError } from "../errors.ts";
import type { BuildRecord } from "../record-file.ts";
import { decodeRecord, encodeRecord, MAX_RECORD_BYTES } from "./codec.ts";

export const RECORD_FILE = "record.json";

/** Reads `record.json` of a folder; a link, a special file or anything too large is refused. */
export async function readRecord(folder: string, source: string): Promise<BuildRecord | undefined> {
  const path = join(folder, RECORD_FILE);
  const stat = await lstat(path).catch(() => undefined);
  if (stat === undefined) return undefined;
  if (!stat.isFile()) {
    throw new ForecastError("record-malformed", `The record of ${source} is not a regular file; it is ignored.`);
  }
  if (stat.size > MAX_RECORD_BYTES) {
    throw new ForecastError(
      "limit",
      `The record of ${source} has ${stat.size} bytes, more than ${MAX_RECORD_BYTES}; it is ignored.`,
    );
  }
  return decodeRecord(await readFile(path), source);
}

/** Writes the file whole or not at all: a reader never sees half a record, whatever kills this process. */
export async function writeRecord(folder: string, record: BuildRecord): Promise<void> {
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `.${RECORD_FILE}.partial`);
  const file = await open(partial, "w", 0o600);
  try {
    await file.writeFile(encodeRecord(record));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, join(folder, RECORD_FILE));
}

export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
