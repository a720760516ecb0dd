/**
 * A base of another platform than the build's. No engine of the corpus has a foreign image; what these tests expect was seen
 * on 20.10.24 and 26.1.5 (both stores): the old cache does not ask, the new one wants the build's own --platform.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { classic } from "../../../src/builder/classic/index.ts";
import { buildOp } from "../../helpers/classic-check.ts";
import {
  caseRecords,
  caseRequest,
  type EngineKey,
  readCase,
  readExpected,
  snapshotImages,
} from "../../helpers/classic-corpus.ts";

function forecast(engine: EngineKey, architecture: string, platform: string | undefined, daemon = "linux/amd64") {
  const found = readCase("env-respelled");
  const expected = readExpected("env-respelled", engine);
  const images = snapshotImages(expected, "recorded").map((image) => ({
    ...image,
    config: { ...image.config, architecture },
  }));
  const op = buildOp(found, "second");
  const request = caseRequest(found, op, expected, images);
  const { platform: _, ...told } = request.engine;
  const facts = daemon === "" ? told : { ...told, platform: daemon };
  const asked = { ...request, options: { ...request.options, platform }, engine: facts };
  return classic.forecast(asked, caseRecords(op, images)).steps.slice(1);
}

function verdicts(...asked: Parameters<typeof forecast>): readonly string[] {
  return forecast(...asked).map((step) => step.causes[0]?.code ?? step.verdict);
}

const HITS = ["hit", "hit", "hit"];
const FOREIGN = ["platform", "parent", "parent"];

test("the old cache reuses images of any platform", () => {
  assert.deepEqual(verdicts("d20", "arm64", undefined), HITS);
});

for (const engine of ["d26", "d26g"] as const) {
  test(`the new cache reuses a foreign image only when the build is for its platform, ${engine}`, () => {
    assert.deepEqual(verdicts(engine, "arm64", undefined), FOREIGN);
    assert.deepEqual(verdicts(engine, "arm64", "linux/arm64"), HITS);
  });
}

test("where nobody tells the daemon's platform, any image may be a foreign one, and the step says so", () => {
  for (const engine of ["d26", "d26g"] as const) {
    for (const architecture of ["amd64", "arm64"]) {
      const steps = forecast(engine, architecture, undefined, "");
      assert.deepEqual(
        steps.map(({ verdict }) => verdict),
        ["unknown", "unknown", "unknown"],
      );
      assert.match(steps[0]!.causes[0]!.detail, /platform is not known/);
      assert.deepEqual(verdicts(engine, architecture, `linux/${architecture}`, ""), HITS);
    }
  }
  assert.deepEqual(verdicts("d20", "arm64", undefined, ""), HITS);
});
