/** What one stage copies from another, by real Buildahs: known after one build, and never taken from another build. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { stepsAsBuilt } from "../../src/builder/as-built.ts";
import { buildah } from "../../src/builder/buildah/index.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import type { BuildRecord } from "../../src/record-file.ts";
import { buildahRequest } from "../helpers/buildah-corpus.ts";
import { recordOf, recordsOf } from "../helpers/buildah-record.ts";
import { type BuildahEngine, startBuildah } from "./buildah-engine.ts";

const BETWEEN = `FROM localhost/base AS deps
COPY a /a
RUN cat /a > /deps
FROM localhost/base AS build
COPY --from=deps /deps /deps
RUN cat /deps > /out
FROM localhost/base
COPY --from=build /out /out
`;

const LAST = `FROM localhost/base AS deps
COPY a /a
RUN cat /a > /deps
FROM localhost/base
COPY --from=deps /deps /deps
`;

/** Forecast, build, record; verdicts and what was reused, FROM left out. */
async function round(
  engine: BuildahEngine,
  files: Readonly<Record<string, string>>,
  last: BuildRecord | undefined,
  flags: readonly string[] = [],
) {
  const context = path.join(engine.folder, "between");
  mkdirSync(context, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(context, name), text);
  const ask = async (after: { readonly afterBuild?: boolean; readonly since?: bigint }) => {
    const images = await engine.images();
    const request = buildahRequest(nodeTree(context), flags, engine.version, images, Date.now());
    return buildah.forecast(request, { ...recordsOf(images, last), ...after });
  };
  const since = BigInt(Date.now()) * 1_000_000n;
  const verdicts = (await ask({})).steps.filter(({ keyword }) => keyword !== "from").map(({ verdict }) => verdict);
  const { code, steps, stderr } = engine.build(context, "-t", "localhost/between", ...flags);
  assert.equal(code, 0, stderr);
  const built = steps.filter(({ text }) => !text.startsWith("FROM")).map(({ cached }) => (cached ? "hit" : "miss"));
  const record = recordOf(engine.version, stepsAsBuilt(await ask({ afterBuild: true, since }), undefined));
  return { verdicts, built, record };
}

for (const kind of ["1.28", "1.39", "1.43"] as const) {
  test(`copies between stages on buildah ${kind}`, async (t) => {
    const engine = startBuildah(kind);
    if ("skip" in engine) return t.skip(engine.skip);
    try {
      const first = await round(engine, { Dockerfile: BETWEEN, a: "1" }, undefined);
      const second = await round(engine, { Dockerfile: BETWEEN }, first.record);
      assert.deepEqual(second.built, ["hit", "hit", "hit", "hit", "hit"]);
      assert.deepEqual(second.verdicts, second.built);
      const third = await round(engine, { a: "2" }, second.record);
      assert.deepEqual(third.verdicts.slice(0, 3), ["miss", "miss", "unknown"]);
      // The steps of both builds are there now.
      const fourth = await round(engine, {}, third.record);
      assert.deepEqual(fourth.verdicts, fourth.built);
      const back = await round(engine, { a: "1" }, fourth.record);
      for (const [at, verdict] of back.verdicts.entries())
        if (verdict !== "unknown") assert.equal(verdict, back.built[at]);
      assert.deepEqual((await round(engine, {}, back.record)).verdicts.slice(0, 2), ["hit", "hit"]);

      await round(engine, { Dockerfile: LAST, a: "3" }, undefined);
      const squashed = await round(engine, { a: "4" }, undefined, ["--squash"]);
      const plain = await round(engine, {}, squashed.record);
      for (const [at, verdict] of plain.verdicts.entries())
        if (verdict !== "unknown") assert.equal(verdict, plain.built[at], `step ${at}`);
      t.diagnostic(`back: ${back.verdicts} ${back.built}; after --squash: ${plain.verdicts} ${plain.built}`);
    } finally {
      engine.close();
    }
  });
}
