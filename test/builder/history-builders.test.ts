/** The builders whose cache is a history of images, each with builds that its engines really ran. */
import { buildah } from "../../src/builder/buildah/index.ts";
import { classic } from "../../src/builder/classic/index.ts";
import * as buildahCorpus from "../helpers/buildah-corpus.ts";
import * as classicCorpus from "../helpers/classic-corpus.ts";
import { behavesLikeHistoryBuilder } from "./behaves-like-history-builder.ts";

for (const engine of buildahCorpus.BUILDAH_ENGINES) {
  const name = "001-unchanged";
  const expected = buildahCorpus.readExpected(name, engine)!;
  const images = buildahCorpus.storedImages(expected);
  const build = buildahCorpus.readCase(name).builds[0]!;
  const tree = buildahCorpus.caseTree(name, build);
  behavesLikeHistoryBuilder(`buildah ${engine}`, {
    builder: buildah,
    request: buildahCorpus.buildahRequest(tree, build.flags, buildahCorpus.ENGINE_VERSIONS[engine], images, 0),
    records: { images, cacheImages: new Map(), cacheConfigs: [], last: undefined },
    skipsUnusedStages: true,
  });
}

for (const engine of classicCorpus.CLASSIC_ENGINES) {
  const found = classicCorpus.readCase("copy-content");
  const expected = classicCorpus.readExpected("copy-content", engine);
  const images = classicCorpus.snapshotImages(expected, "recorded");
  const op = found.ops.find((one) => one.op === "build" && one.record === "first") as classicCorpus.BuildOp;
  behavesLikeHistoryBuilder(`classic ${engine}`, {
    builder: classic,
    request: classicCorpus.caseRequest(found, op, expected, images),
    records: classicCorpus.caseRecords(op, images),
    skipsUnusedStages: false,
  });
}
