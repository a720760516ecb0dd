/**
 * Every digest in an exported cache has to be one that was computed from Dockerfile, context and base image. What is left must
 * be the content of an input that only exists after a command ran, or of a base image whose files are not at hand.
 */
import { candidates } from "../../src/builder/buildkit/candidates.ts";
import { contentCache } from "../../src/builder/buildkit/content.ts";
import { evaluate } from "../../src/builder/buildkit/evaluate.ts";
import type { Match } from "../../src/builder/buildkit/match.ts";
import { builderPlatform, targetPlatforms } from "../../src/builder/buildkit/platforms.ts";
import { type RecordGraph, recordGraph } from "../../src/builder/buildkit/records.ts";
import type { CacheConfig } from "../../src/cache-records.ts";
import type { BuildRequest } from "../../src/request.ts";

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
 * Adds the records that `request` exported, by the rules of its engine's version. `known`: what earlier builds of the same
 * builder left, which exports what it still knows by the same results; it may be older than this process, and know its
 * base images by other names, so what then has no inputs is not asked for.
 */
export function explainRecords(
  name: string,
  request: BuildRequest,
  cache: CacheConfig,
  into: ExplainedRecords,
  known?: Set<string>,
): void {
  const own = known ?? new Set<string>();
  const open = new Set<string>();
  const graph = recordGraph([{ name, config: cache }]);
  for (const { digests, inputs } of matches(request, graph)) {
    for (const digest of digests) own.add(digest);
    inputs.forEach(({ content }, at) => {
      if (content !== undefined && content !== "unknown" && "digest" in content) own.add(content.digest);
      if (content === "unknown") for (const digest of contentLinks(cache, digests, at)) open.add(digest);
    });
  }
  const derived = new Set(cache.records.filter(({ inputs }) => inputs.length > 0).map(({ digest }) => digest));
  for (const digest of new Set(Array.from({ length: graph.size }, (_, index) => graph.node(index).digest))) {
    if (known !== undefined && !own.has(digest) && !open.has(digest) && !derived.has(digest)) continue;
    into.total++;
    if (own.has(digest)) into.computed++;
    else if (open.has(digest)) {
      into.notComputable++;
      own.add(digest);
    } else into.missing.push(`${name}: ${digest}`);
  }
}

/** What a build would export, for builds before the one in question. */
export function learnDigests(request: BuildRequest, known: Set<string>): void {
  for (const { digests } of matches(request, recordGraph([]))) for (const digest of digests) known.add(digest);
}

function matches(request: BuildRequest, graph: RecordGraph): readonly Match[] {
  const build = builderPlatform(request);
  const { profiles, externalFrontend } = candidates(request);
  const around = { graph, cache: contentCache(), externalFrontend, build };
  return targetPlatforms(request, build).flatMap(
    (platform) => evaluate(request, profiles[0]!, platform, around).matches,
  );
}

/** Records that the exported cache links to input `at` of an op by content. */
function contentLinks({ records }: CacheConfig, digests: readonly string[], at: number): readonly string[] {
  return records
    .filter(({ digest }) => digests.includes(digest))
    .flatMap(({ inputs }) => inputs[at] ?? [])
    .filter(({ link, selector }) => selector === "" && records[link]!.inputs.length === 0)
    .map(({ link }) => records[link]!.digest);
}
