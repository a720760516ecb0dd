import assert from "node:assert/strict";
import { test } from "node:test";
import { inRounds } from "../src/rounds.ts";
import type { Forecast } from "../src/verdict.ts";

const empty: Forecast = {
  builder: "classic",
  rules: "",
  dockerfile: "Dockerfile",
  target: undefined,
  platform: "linux/amd64",
  stages: [],
  steps: [],
  warnings: [],
};
const nothing = { image: async () => undefined, remote: async () => undefined, cacheImage: async () => undefined };

test("asks once for each thing and stops when nothing new is asked", async () => {
  const fetched: string[] = [];
  let rounds = 0;
  await inRounds(
    ({ remote }) => {
      rounds++;
      // The second question only comes up once the first is answered.
      if (remote("a") !== undefined) remote("b");
      remote("a");
      return empty;
    },
    {
      ...nothing,
      remote: async (url) => {
        fetched.push(url);
        return { url };
      },
    },
  );
  assert.deepEqual(fetched, ["a", "b"]);
  assert.equal(rounds, 3);
});

test("what could not be fetched is not asked for again", async () => {
  let calls = 0;
  await inRounds(
    ({ image }) => {
      image("node:22", undefined);
      return empty;
    },
    {
      ...nothing,
      image: async () => {
        calls++;
        return undefined;
      },
    },
  );
  assert.equal(calls, 1);
});

test("an endless chain of questions ends", async () => {
  let asked = 0;
  const forecast = await inRounds(({ cacheImage }) => {
    cacheImage(String(asked++));
    return empty;
  }, nothing);
  assert.equal(forecast, empty);
  assert.ok(asked <= 100);
});
