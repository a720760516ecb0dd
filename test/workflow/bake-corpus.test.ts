/** Bake files against the captured answers of docker buildx bake --print (test/engines/capture-bake.ts). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { BAKE_CASES } from "../engines/bake-cases.ts";
import { readHere, readPrinted } from "../helpers/bake.ts";

const path = join(import.meta.dirname, "../corpus/bake/printed.json");
const answers = new Map<string, unknown>(Object.entries(JSON.parse(readFileSync(path, "utf8"))));

test("every case has an answer", () => {
  assert.deepEqual(
    [...answers.keys()],
    BAKE_CASES.map(({ name }) => name),
  );
});

for (const one of BAKE_CASES) {
  test(one.name, () => {
    assert.deepEqual(readHere(one), readPrinted(JSON.stringify(answers.get(one.name)), one));
  });
}
