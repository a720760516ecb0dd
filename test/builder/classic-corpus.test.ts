/** Every captured case, forecast from its files and the store's images, against what three docker engines did. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkCase, newTally } from "../helpers/classic-check.ts";
import { CLASSIC_ENGINES, classicCases } from "../helpers/classic-corpus.ts";

for (const engine of CLASSIC_ENGINES) {
  for (const kind of ["recorded", "derived"] as const) {
    test(`classic corpus, engine ${engine}, container configs ${kind}`, (t) => {
      const tally = newTally();
      for (const name of classicCases()) checkCase(name, engine, kind, tally);
      t.diagnostic(
        `${tally.cases} cases, ${tally.steps} steps (${tally.hits} reused), ${tally.lines} history lines compared`,
      );
      assert.deepEqual(tally.falseHits, []);
      assert.deepEqual(tally.wrong, []);
      assert.deepEqual(tally.unknown, []);
      assert.ok(tally.cases >= 142 && tally.steps >= 480 && tally.hits >= 200 && tally.lines >= 330);
    });
  }
}
