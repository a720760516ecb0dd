/**
 * Records in the Actions cache. Entries are immutable, so a key names its content and the newest is found by prefix.
 * A run reads the entries of its own ref, its base branch and the default branch; nothing here depends on which.
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { ForecastError, toForecastError } from "../errors.ts";
import type { BuildRecord } from "../record-file.ts";
import { type RecordKeys, recordKey } from "./keys.ts";
import { emptyFolder, readRecord, writeRecord } from "./record-folder.ts";
import type { RecordStore, Restored, SaveResult } from "./store.ts";

/**
 * The service compares the path's text: it must be the same on every runner, and outside every build context.
 * `~` is expanded by the cache client.
 */
const folderText = (keys: RecordKeys): string => `~/.docker-cache-forecast/${keys.slot}`;
const folderPath = (keys: RecordKeys): string => join(homedir(), ".docker-cache-forecast", keys.slot);

/** @param timeoutMs for one call; the client itself retries a failing service for half a minute. */
export function actionsStore(timeoutMs: number): RecordStore {
  return {
    async restore(keys: RecordKeys): Promise<Restored | undefined> {
      const cache = await loadClient();
      await emptyFolder(folderPath(keys));
      // No entry ever has the bare prefix as its key, so the first argument only works as the most exact prefix.
      const [exact, ...others] = keys.prefixes;
      const key = await within(timeoutMs, cache.restoreCache([folderText(keys)], exact, [...others]));
      if (key === undefined) return undefined;
      const record = await readRecord(folderPath(keys), key);
      if (record === undefined) {
        throw new ForecastError("record-malformed", `The cache entry ${key} holds no record; it is ignored.`);
      }
      return { record, key };
    },
    async save(keys: RecordKeys, record: BuildRecord, restoredKey: string | undefined): Promise<SaveResult> {
      const key = recordKey(keys, record);
      if (key === restoredKey) return "unchanged";
      const cache = await loadClient();
      await emptyFolder(folderPath(keys));
      await writeRecord(folderPath(keys), record);
      // -1: another run saved the same content first, or this token may only read. Neither is a fault.
      const id = await within(timeoutMs, cache.saveCache([folderText(keys)], key));
      return id === -1 ? "skipped" : "saved";
    },
  };
}

async function loadClient(): Promise<typeof import("@actions/cache")> {
  const cache = await import("@actions/cache");
  if (cache.isFeatureAvailable()) return cache;
  throw new ForecastError(
    "cache-service",
    "The Actions cache is not available to this job, so there is no record to compare with. On a self-hosted server, enable its cache service.",
  );
}

async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = Math.round(timeoutMs / 1000);
      reject(
        new ForecastError(
          "timeout",
          `The Actions cache did not answer within ${seconds} s. Raise the input timeout if it is just slow.`,
        ),
      );
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw toForecastError(error, "cache-service");
  } finally {
    clearTimeout(timer);
  }
}
