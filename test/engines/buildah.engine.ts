/**
 * Forecasts against real builds: `node --test test/engines/buildah.engine.ts`. BUILDAH_BUILDS sets the number of builds per
 * engine, BUILDAH_SEED the first seed; without them a small fixed set runs.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type BuildahKind, startBuildah } from "./buildah-engine.ts";
import { liveRun } from "./buildah-live.ts";

const BUILDS = Number(process.env.BUILDAH_BUILDS ?? "16");
const SEED = Number(process.env.BUILDAH_SEED ?? "1");
const KINDS = (process.env.BUILDAH_ENGINES ?? "1.28,1.39,1.43").split(",") as BuildahKind[];

for (const kind of KINDS) {
  test(`buildah ${kind}, ${BUILDS} builds`, async (t) => {
    const engine = startBuildah(kind);
    if ("skip" in engine) return t.skip(engine.skip);
    try {
      const score = await liveRun(engine, SEED, BUILDS);
      const { builds, failed, steps, hits, unknown, digests } = score;
      t.diagnostic(
        `${builds} builds (${failed} failed in the engine), ${steps} steps, ${hits} reused, ${unknown} unknown, ${digests} digests`,
      );
      assert.deepEqual(score.falseHits, []);
      assert.deepEqual(score.wrong, []);
      assert.deepEqual(score.falseMisses, []);
      assert.ok(hits > 0 && digests > 0);
    } finally {
      engine.close();
    }
  });
}
