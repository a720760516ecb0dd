/** Where records live. Two implementations: the Actions cache, and a directory for local runs and tests. */
import type { BuildRecord } from "../record-file.ts";
import type { RecordKeys } from "./keys.ts";

export interface Restored {
  readonly record: BuildRecord;
  /** Full key of the entry it came from. */
  readonly key: string;
}

export type SaveResult = "saved" | "unchanged" | "skipped";

export interface RecordStore {
  /** Newest record under the most exact prefix; `undefined` when there is none. Throws ForecastError for anything else. */
  restore(keys: RecordKeys): Promise<Restored | undefined>;
  /** `unchanged` when `restoredKey` already names this content. Throws ForecastError. */
  save(keys: RecordKeys, record: BuildRecord, restoredKey: string | undefined): Promise<SaveResult>;
}
