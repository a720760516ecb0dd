/** Digests of a directory as one COPY of it needs them: `digest.ts tarsum|contenthash|both DIRECTORY`. One side of the benchmark. */
import { contextSources } from "../../src/context/classic-sources.ts";
import { contentDigest } from "../../src/context/contenthash.ts";
import { contentProfile } from "../../src/context/contenthash-profile.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import { sentTree } from "../../src/context/sent-tree.ts";

const [what = "both", directory = "."] = process.argv.slice(2);
const tree = nodeTree(directory);
if (what !== "contenthash") {
  const sent = sentTree(tree, [], { client: "docker-cli", dialect: "moby", daemonDialect: "moby" });
  process.stdout.write(`${contextSources(sent, { typeBits: false }).resolve(".")[0]?.hash}\n`);
}
if (what !== "tarsum") {
  const root = { path: "/", wildcard: false, followLinks: true, include: [], exclude: [] };
  process.stdout.write(`${contentDigest(tree, [root], contentProfile([0, 13, 2], "client")).digest}\n`);
}
