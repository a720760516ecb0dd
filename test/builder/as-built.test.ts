/** What is recorded after a build: every step of a captured build with the line the engine really wrote. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsAsBuilt } from "../../src/builder/as-built.ts";
import { buildah } from "../../src/builder/buildah/index.ts";
import { classic } from "../../src/builder/classic/index.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import { createdAt } from "../../src/image/history.ts";
import type { BuildOptions } from "../../src/request.ts";
import * as buildahCorpus from "../helpers/buildah-corpus.ts";
import { recordsOf } from "../helpers/buildah-record.ts";
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

  test(`of two lines that may be the step's it is the one that this build made, ${engine}`, () => {
    const found = readCase("copy-from-stage");
    const expected = readExpected("copy-from-stage", engine);
    const images = snapshotImages(expected, "derived");
    const op = buildOp(found, "first");
    const request = caseRequest(found, op, expected, images);
    const only = classic.forecast(request, { ...caseRecords(op, images), afterBuild: true });
    const line = only.steps.findLast(({ facts }) => facts.sources?.[0]?.from.startsWith("stage:"))!.createdBy!;
    const copied = images.find(({ config }) => config.history.at(-1)?.created_by === line)!;
    const otherLine = line.replace(/:[0-9a-f]{8}/, ":00000000");
    // The same step copied something else some time before.
    const history = copied.config.history.with(-1, {
      ...copied.config.history.at(-1)!,
      created: "2020-01-01T00:00:00Z",
      created_by: otherLine,
    });
    const other = { ...copied, id: `sha256:${"0".repeat(64)}`, names: [], config: { ...copied.config, history } };
    const older = { ...other, config: { ...other.config, created: "2020-01-01T00:00:00Z" } };
    const asBuilt = (since: bigint | undefined): readonly (string | undefined)[] => {
      const after = { afterBuild: true, ...(since === undefined ? {} : { since }) };
      const records = { ...caseRecords(op, [...images, older]), ...after };
      return stepsAsBuilt(classic.forecast(request, records), undefined).map((step) => step.createdBy);
    };
    const made = createdAt(copied.config)!;
    assert.ok(asBuilt(made).includes(line));
    for (const since of [undefined, made + 1n]) {
      const lines = asBuilt(since);
      assert.ok(!lines.includes(line) && !lines.includes(otherLine), "nothing tells which of the two it was");
    }
  });
}

for (const engine of buildahCorpus.BUILDAH_ENGINES) {
  const name = "100-multistage-unchanged";
  const expected = buildahCorpus.readExpected(name, engine)!;
  const build = buildahCorpus.readCase(name).builds[0]!;
  const images = buildahCorpus.storedImages(expected);
  const tree = buildahCorpus.caseTree(name, build);
  const request = buildahCorpus.buildahRequest(tree, build.flags, buildahCorpus.ENGINE_VERSIONS[engine], images, 0);
  const written = expected.builds[0]!.createdBy!;
  const asBuilt = (
    store: readonly RecordedImage[],
    since?: bigint,
    options: Partial<BuildOptions> = {},
  ): readonly (string | undefined)[] => {
    const after = { afterBuild: true, ...(since === undefined ? {} : { since }) };
    const asked = { ...request, options: { ...request.options, ...options } };
    const now = buildah.forecast(asked, { ...recordsOf(store, undefined), ...after });
    return stepsAsBuilt(now, undefined).map((step) => step.createdBy);
  };

  test(`the store alone tells what COPY --from copied, buildah ${engine}`, () => {
    const final = asBuilt(images).slice(-6);
    assert.deepEqual(final, written.slice(-6));
    assert.equal(final.filter((line) => /COPY (?:file|dir):/.test(line!)).length, 3);
  });

  test(`of two lines that may be the step's it is the one that this build made, buildah ${engine}`, () => {
    const line = written.find((each) => each.includes(" in /app/out"))!;
    const copied = images.find(({ config }) => config.history.at(-1)?.created_by === line)!;
    const otherLine = line.replace(/:[0-9a-f]{8}/, ":00000000");
    const history = copied.config.history.with(-1, { ...copied.config.history.at(-1)!, created_by: otherLine });
    const config = { ...copied.config, history, created: "2020-01-01T00:00:00Z" };
    const older = { ...copied, id: "0".repeat(64), names: [], config };
    const made = createdAt(copied.config)!;
    assert.ok(asBuilt([...images, older], made).includes(line));
    for (const since of [undefined, made + 1n]) {
      const lines = asBuilt([...images, older], since);
      assert.ok(!lines.includes(line) && !lines.includes(otherLine), "nothing tells which of the two it was");
    }
  });
}
