/**
 * Records in the Actions cache. Entries are immutable, so a key names its content and the newest is found by prefix.
 * A run reads the entries of its own ref, its base branch and the default branch; nothing here depends on which.
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { ForecastError, toForecastError } from "../errors.ts";
import type { BuildRecord } from "../record-file.ts";
import { type Said, withoutCommands } from "./cache-client.ts";
import { isRecorded, type RecordKeys, recordKey, runKey } from "./keys.ts";
import { alone } from "./lock.ts";
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
      const folder = folderPath(keys);
      return await alone(folder, timeoutMs, async () => {
        await emptyFolder(folder);
        // No entry ever has the bare prefix as its key, so the first argument only works as the most exact prefix.
        const [exact, ...others] = keys.prefixes;
        const { answer: key, said } = await within(
          timeoutMs,
          withoutCommands(() => cache.restoreCache([folderText(keys)], exact, [...others])),
        );
        // The client answers a failure as if there were no entry.
        if (key === undefined && said.length > 0) throw failed("did not give the record of the last build", said);
        if (key === undefined) return undefined;
        const record = await readRecord(folder, key);
        if (record === undefined) {
          throw new ForecastError("record-malformed", `The cache entry ${key} holds no record; it is ignored.`);
        }
        return { record, key };
      });
    },
    async save(keys: RecordKeys, record: BuildRecord, restoredKey: string | undefined): Promise<SaveResult> {
      if (isRecorded(restoredKey, keys, record)) return "unchanged";
      const key = recordKey(keys, record);
      const cache = await loadClient();
      const folder = folderPath(keys);
      return await alone(folder, timeoutMs, async () => {
        await emptyFolder(folder);
        await writeRecord(folder, record);
        return await within(timeoutMs, upload(cache, folderText(keys), key, record));
      });
    },
  };
}

type Client = typeof import("@actions/cache");

/** The client answers -1 for every failure, and prints what it was unless the key could not be had. */
async function upload(cache: Client, folder: string, key: string, record: BuildRecord): Promise<SaveResult> {
  const save = async (to: string): Promise<SaveResult> => {
    const { answer, said } = await withoutCommands(() => cache.saveCache([folder], to));
    if (answer !== -1) return "saved";
    // A fork's token may only read: no fault.
    if (said.length === 0 || said.some((text) => text.includes(cache.CACHE_WRITE_DENIED_PREFIX))) return "skipped";
    throw failed("did not take the record of this build", said);
  };
  const first = await save(key);
  if (first === "saved") return first;
  // Another run saved the same content, or this token may only read. Or a run reserved the key and died: the service keeps it
  // reserved, so that this content could never be saved again.
  const { answer: there } = await withoutCommands(() => cache.restoreCache([folder], key, [], { lookupOnly: true }));
  return there === undefined ? await save(runKey(key, record)) : "skipped";
}

function failed(what: string, said: Said): ForecastError {
  return new ForecastError(
    "cache-service",
    `The Actions cache ${what} (${said[0]?.slice(0, MAX_SAID)}). The next run tries again.`,
  );
}

/** Longest part of the client's own message that is repeated. */
const MAX_SAID = 200;

async function loadClient(): Promise<Client> {
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
