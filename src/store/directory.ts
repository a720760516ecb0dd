/** Records in a directory: local runs, the demo, self-hosted runners with a disk of their own, and tests. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BuildRecord } from "../record-file.ts";
import { isRecorded, type RecordKeys, recordKey } from "./keys.ts";
import { readRecord, writeRecord } from "./record-folder.ts";
import type { RecordStore, Restored, SaveResult } from "./store.ts";

export function directoryStore(root: string): RecordStore {
  return {
    async restore(keys: RecordKeys): Promise<Restored | undefined> {
      const names = await readdir(root).catch((): string[] => []);
      for (const prefix of keys.prefixes) {
        const found = await newest(
          root,
          names.filter((name) => name.startsWith(prefix)),
        );
        if (found === undefined) continue;
        const record = await readRecord(join(root, found), found);
        if (record !== undefined) return { record, key: found };
      }
      return undefined;
    },
    async save(keys: RecordKeys, record: BuildRecord, restoredKey: string | undefined): Promise<SaveResult> {
      if (isRecorded(restoredKey, keys, record)) return "unchanged";
      const key = recordKey(keys, record);
      await writeRecord(join(root, key), record);
      return "saved";
    },
  };
}

async function newest(root: string, names: readonly string[]): Promise<string | undefined> {
  let best: { name: string; time: number } | undefined;
  for (const name of [...names].sort()) {
    const time = (await stat(join(root, name))).mtimeMs;
    if (best === undefined || time > best.time) best = { name, time };
  }
  return best?.name;
}
