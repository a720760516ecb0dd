/** Bake and compose files against the captured answers of buildx 0.13 and compose 2.26 (test/engines/capture-bake.ts). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { BAKE_CASES } from "../engines/bake-cases.ts";
import { COMPOSE_CASES } from "../engines/compose-cases.ts";
import { readComposeHere, readHere, readPrinted, readPrintedCompose } from "../helpers/bake.ts";

function compares<Case extends { readonly name: string }>(
  folder: string,
  cases: readonly Case[],
  here: (one: Case) => unknown,
  theirs: (text: string, one: Case) => unknown,
): void {
  const path = join(import.meta.dirname, "../corpus", folder, "printed.json");
  const answers = new Map<string, unknown>(Object.entries(JSON.parse(readFileSync(path, "utf8"))));
  describe(folder, () => {
    test("every case has an answer", () => {
      assert.deepEqual(
        [...answers.keys()],
        cases.map(({ name }) => name),
      );
    });
    for (const one of cases) {
      test(one.name, () => {
        assert.deepEqual(here(one), theirs(JSON.stringify(answers.get(one.name)), one));
      });
    }
  });
}

compares("bake", BAKE_CASES, readHere, readPrinted);
compares("compose", COMPOSE_CASES, readComposeHere, readPrintedCompose);
