/**
 * Every digest in an exported cache has to be one that was computed from Dockerfile, context and base image. What is left must
 * be the content of an input that only exists after a command ran, or of a base image whose files are not at hand.
 */
import { candidates } from "../../src/builder/buildkit/candidates.ts";
import { contentCache } from "../../src/builder/buildkit/content.ts";
import { evaluate } from "../../src/builder/buildkit/evaluate.ts";
import { builderPlatform, targetPlatforms } from "../../src/builder/buildkit/platforms.ts";
import { recordGraph } from "../../src/builder/buildkit/records.ts";
import type { BuildRequest, CacheConfig } from "../../src/request.ts";

export interface ExplainedRecords {
  total: number;
  computed: number;
  /** Content of what a command made, or of an image that is not at hand. */
  notComputable: number;
  readonly missing: string[];
}

export function noRecords(): ExplainedRecords {
  return { total: 0, computed: 0, notComputable: 0, missing: [] };
}

/**
 * Adds the records that `request` exported, by the rules of its engine's version. `others`: images that may have the same
 * layers as its base; to the builder they are one source then, and keys that it still knows them by are exported, too.
 */
export function explainRecords(
  name: string,
  request: BuildRequest,
  cache: CacheConfig,
  into: ExplainedRecords,
  others: readonly string[] = [],
): void {
  const graph = recordGraph([{ name, config: cache }]);
  const build = builderPlatform(request);
  const { profiles, externalFrontend } = candidates(request);
  const around = { graph, cache: contentCache(), externalFrontend, build };
  const own = new Set<string>();
  const open = new Set<string>();
  for (const platform of targetPlatforms(request, build)) {
    for (const reference of others) {
      const text = `FROM ${reference}\n`;
      const bare = {
        ...request,
        dockerfile: { ...request.dockerfile, text },
        options: { ...request.options, target: undefined },
      };
      for (const { digests } of evaluate(bare, profiles[0]!, platform, around).matches) {
        for (const digest of digests) own.add(digest);
      }
    }
    for (const { digests, inputs } of evaluate(request, profiles[0]!, platform, around).matches) {
      for (const digest of digests) own.add(digest);
      inputs.forEach(({ content }, at) => {
        if (content !== undefined && content !== "unknown" && "digest" in content) own.add(content.digest);
        if (content === "unknown") for (const digest of contentLinks(cache, digests, at)) open.add(digest);
      });
    }
  }
  for (const digest of new Set(graph.nodes.map((node) => node.digest))) {
    into.total++;
    if (own.has(digest)) into.computed++;
    else if (open.has(digest)) into.notComputable++;
    else into.missing.push(`${name}: ${digest}`);
  }
}

/** Records that the exported cache links to input `at` of an op by content. */
function contentLinks({ records }: CacheConfig, digests: readonly string[], at: number): readonly string[] {
  return records
    .filter(({ digest }) => digests.includes(digest))
    .flatMap(({ inputs }) => inputs[at] ?? [])
    .filter(({ link, selector }) => selector === "" && records[link]!.inputs.length === 0)
    .map(({ link }) => records[link]!.digest);
}
