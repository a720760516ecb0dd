/** What is recorded after a build: every step of a captured build with the line the engine really wrote. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsAsBuilt } from "../../src/builder/as-built.ts";
import { classic } from "../../src/builder/classic/index.ts";
import { buildOp } from "../helpers/classic-check.ts";
import {
  CLASSIC_ENGINES,
  caseRecords,
  caseRequest,
  readCase,
  readExpected,
  snapshotImages,
} from "../helpers/classic-corpus.ts";

for (const engine of CLASSIC_ENGINES) {
  test(`COPY --from is recorded with its digest, ${engine}`, () => {
    const found = readCase("copy-from-stage");
    const expected = readExpected("copy-from-stage", engine);
    const images = snapshotImages(expected, "derived");
    const op = buildOp(found, "first");
    const request = caseRequest(found, op, expected, images);
    const now = classic.forecast(request, { ...caseRecords(op, images), afterBuild: true });
    const built = images.find((image) => image.names.includes("case:1"))!;
    const lines = (image: typeof built | undefined): readonly (string | undefined)[] =>
      stepsAsBuilt(now, image).map((step) => step.createdBy);
    const final = expected.first.created_by!.slice(1);
    assert.deepEqual(lines(built).slice(-final.length), final);
    // The store alone tells the same, for stages that end in no image of their own name.
    assert.deepEqual(lines(undefined), lines(built));
    assert.ok(stepsAsBuilt(now, built).every((step) => step.keyword === "from" || step.layer?.created !== undefined));
  });
}
