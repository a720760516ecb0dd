/**
 * Forecast against live engines: random projects are forecast from what the engine's API and `docker save` give, built, and
 * compared step by step; half of the cases go on in a store that holds only the final image, with --cache-from.
 *
 *   CLASSIC_ENGINES=docker20,docker28-containerd CLASSIC_BUILDS=40 CLASSIC_SEED=1 \
 *     node --test test/engines/classic.engine.ts
 *
 * CLASSIC_BUILDS counts builds per engine, CLASSIC_MINUTES ends a run early. As root, without a network.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { ClassicBench } from "./classic-bench.ts";
import { type EngineKind, startEngine } from "./engine.ts";

const ALL = "docker20,docker26-containerd,docker26-graphdriver,docker28-containerd,docker28-graphdriver";
const KINDS = (process.env.CLASSIC_ENGINES ?? ALL).split(",");
const BUILDS = Number(process.env.CLASSIC_BUILDS ?? "9");
const MINUTES = Number(process.env.CLASSIC_MINUTES ?? "600");
/** A file that always holds the figures so far. */
const PROGRESS = process.env.CLASSIC_PROGRESS;
const SEED = Number(process.env.CLASSIC_SEED ?? "20261124");

for (const kind of KINDS as EngineKind[]) {
  test(`random builds on ${kind}`, async (t) => {
    const engine = startEngine(kind, process.env.CLASSIC_NAME ?? "differential");
    if ("skip" in engine) {
      t.skip(engine.skip);
      return;
    }
    // The graphdriver and containerd daemons live in a tree of their own; contexts are sent by the client from here.
    const folder = mkdtempSync(path.join(os.tmpdir(), "classic-"));
    mkdirSync(path.join(folder, "config"));
    try {
      const bench = await ClassicBench.open(engine, folder, SEED);
      await bench.run(BUILDS, MINUTES, (figures) => {
        if (PROGRESS !== undefined) writeFileSync(PROGRESS, figures);
      });
      t.diagnostic(bench.figures());
      assert.deepEqual(bench.falseHits, []);
      assert.deepEqual(bench.wrong, []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
      engine.stop();
    }
  });
}
