/** ONBUILD triggers of a base image, by real Buildahs: they run as steps behind FROM, and are reused as such. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { buildah } from "../../src/builder/buildah/index.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import { buildahRequest } from "../helpers/buildah-corpus.ts";
import { recordsOf } from "../helpers/buildah-record.ts";
import { type BuildahEngine, startBuildah } from "./buildah-engine.ts";

const DOCKER = ["--format", "docker"];
const BASE = 'FROM localhost/base\nONBUILD ENV B=2\nONBUILD COPY a /a\nONBUILD RUN echo "$B" > /x\n';
const CHILD = "FROM localhost/onbuild\nRUN cat /x\nCOPY b /b\n";

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
}

/** Builds the child; whether each step behind FROM was forecast and then taken as reused. */
async function round(engine: BuildahEngine, context: string) {
  const images = await engine.images();
  const request = buildahRequest(nodeTree(context), DOCKER, engine.version, images, Date.now());
  const told = buildah
    .forecast(request, recordsOf(images, undefined))
    .steps.filter(({ keyword }) => keyword !== "from")
    .map(({ verdict, origin }) => [origin, verdict] as const);
  const { code, steps, stderr } = engine.build(context, "-t", "localhost/child", ...DOCKER);
  assert.equal(code, 0, stderr);
  return { told, built: steps.slice(1).map(({ cached }) => cached) };
}

for (const kind of ["1.28", "1.39", "1.43"] as const) {
  test(`triggers on buildah ${kind}`, async (t) => {
    const engine = startBuildah(kind);
    if ("skip" in engine) return t.skip(engine.skip);
    try {
      const base = path.join(engine.folder, "onbuild");
      const context = path.join(engine.folder, "child");
      write(base, { Dockerfile: BASE });
      write(context, { Dockerfile: CHILD, a: "1", b: "1" });
      const made = engine.build(base, "-t", "localhost/onbuild", ...DOCKER);
      assert.equal(made.code, 0, made.stderr);
      const origins = ["onbuild", "onbuild", "onbuild", "file", "file"];
      const changes: readonly Readonly<Record<string, string>>[] = [{}, {}, { b: "2" }, { a: "2" }];
      for (const [at, change] of changes.entries()) {
        write(context, change);
        const { told, built } = await round(engine, context);
        assert.deepEqual(
          told.map(([origin]) => origin),
          origins,
        );
        const reused = told.map(([, verdict]) => verdict === "hit");
        assert.deepEqual(reused, built, `build ${at}: ${JSON.stringify(told)}`);
        assert.ok(told.every(([, verdict]) => verdict === "hit" || verdict === "miss"));
        t.diagnostic(`build ${at}: ${built.filter((one) => one).length} of ${built.length} reused`);
      }
    } finally {
      engine.close();
    }
  });
}
