import assert from "node:assert/strict";
import { test } from "node:test";
import { ForecastError } from "../../src/errors.ts";
import { askAhead, turns } from "../../src/store/ahead.ts";
import { recordKeys } from "../../src/store/keys.ts";
import type { RecordStore } from "../../src/store/store.ts";

const keys = (name: string) => recordKeys({ identity: [name], buildArgs: new Map(), matrix: "" });

test("each record is asked for once, a failure is heard by whoever needs it", async () => {
  const asked: string[] = [];
  const bad = keys("bad");
  const store: RecordStore = {
    restore: async ({ slot }) => {
      asked.push(slot);
      if (slot === bad.slot) throw new ForecastError("cache-service", "down");
      return undefined;
    },
    save: async () => "saved",
  };
  const ahead = askAhead(store, [keys("a"), keys("b"), keys("a"), bad]);
  await ahead.restore(keys("a"));
  await ahead.restore(keys("a"));
  await assert.rejects(ahead.restore(bad), /down/);
  assert.deepEqual(asked, [keys("a").slot, keys("b").slot, bad.slot]);
  await ahead.restore(keys("unexpected"));
  assert.equal(asked.length, 4);
});

test("turns keep the order and the limit, also past failures", async () => {
  const turn = turns(2);
  let busy = 0;
  let most = 0;
  const order: number[] = [];
  const works = [0, 1, 2, 3, 4, 5].map((at) =>
    turn(async () => {
      order.push(at);
      most = Math.max(most, ++busy);
      await new Promise((done) => setTimeout(done, 1));
      busy--;
      if (at === 1) throw new Error("one fails");
      return at;
    }).catch(() => -1),
  );
  assert.deepEqual(await Promise.all(works), [0, -1, 2, 3, 4, 5]);
  assert.deepEqual(order, [0, 1, 2, 3, 4, 5]);
  assert.equal(most, 2);
});
