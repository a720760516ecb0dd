/** A store whose records are asked for before they are needed: a job with many builds waits once, not once for each. */
import type { BuildRecord } from "../record-file.ts";
import type { RecordKeys } from "./keys.ts";
import type { RecordStore, Restored, SaveResult } from "./store.ts";

/** Calls under way at a time. */
const AT_ONCE = 6;

/** `expected`: what will be asked for; each is asked once, whatever comes of it. */
export function askAhead(store: RecordStore, expected: readonly RecordKeys[]): RecordStore {
  const name = ({ prefixes }: RecordKeys): string => prefixes[0];
  const turn = turns(AT_ONCE);
  const asked = new Map<string, Promise<Restored | undefined>>();
  for (const keys of expected) {
    if (asked.has(name(keys))) continue;
    const answer = turn(() => store.restore(keys));
    // Whoever needs it hears of a failure.
    answer.catch(() => {});
    asked.set(name(keys), answer);
  }
  return {
    restore: (keys: RecordKeys): Promise<Restored | undefined> => asked.get(name(keys)) ?? store.restore(keys),
    save: (keys: RecordKeys, record: BuildRecord, restoredKey: string | undefined): Promise<SaveResult> =>
      store.save(keys, record, restoredKey),
  };
}

/** Runs at most `limit` of the given works at a time, in the order given. */
export function turns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async (work) => {
    if (busy < limit) busy++;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) busy--;
      else next();
    }
  };
}
