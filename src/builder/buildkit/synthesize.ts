/**
 * Our own records of a build: the graph that BuildKit's exporter would have written, computed from the same keys
 * (moby/buildkit solver/exporter.go, cache/remotecache/v1/utils.go sortConfig), for builds that export no cache.
 */

import type { CacheConfig, CacheLayer, CacheRecord } from "../../cache-records.ts";
import { byteOrder } from "../../context/clean.ts";
import { contentDigest } from "../../context/contenthash.ts";
import type { ContentProfile } from "../../context/contenthash-profile.ts";
import type { FileTree } from "../../context/tree.ts";
import { ForecastError } from "../../errors.ts";
import type { BuildRequest } from "../../request.ts";
import type { LayerEvidence } from "../../verdict.ts";
import { candidates } from "./candidates.ts";
import { contentCache } from "./content.ts";
import { CONTENT_OUTPUT, type Digest, digestOf, recordDigest } from "./digest.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import type { InputMatch, Match } from "./match.ts";
import type { Vertex } from "./ops.ts";
import { builderPlatform, targetPlatforms } from "./platforms.ts";
import { openContent, recordGraph } from "./records.ts";

export interface Synthesis {
  /** When the build ended, RFC 3339. */
  readonly createdAt: string;
  /** What is known of the layer that a step of Forecast.steps made. */
  readonly layer?: (step: number) => LayerEvidence | undefined;
  /** Files of the stage as that step left them, where its layers can be read: adds content keys. */
  readonly files?: (step: number) => FileTree | undefined;
}

/**
 * Records of a build of `request` that succeeded. Ops that cannot be known are left out with all that needs them.
 * `undefined` when the rules are not known. Throws ForecastError where the builder would have refused the build.
 */
export function synthesize(request: BuildRequest, given: Synthesis): CacheConfig | undefined {
  const { profiles, externalFrontend } = candidates(request);
  const [profile] = profiles;
  if (profile === undefined) return undefined;
  const build = builderPlatform(request);
  const surroundings = { graph: recordGraph([]), cache: contentCache(), externalFrontend, build };
  const writer = new Writer();
  for (const platform of targetPlatforms(request, build)) {
    writer.write(evaluate(request, profile, platform, surroundings), given);
  }
  return writer.config();
}

interface Written {
  readonly digest: Digest;
  readonly inputs: readonly (readonly { readonly record: Written; readonly selector: string }[])[];
  readonly layer: CacheLayer | undefined;
  readonly createdAt: string;
}

class Writer {
  /** By digest and links: equal records of several platforms are one. */
  readonly #records = new Map<string, Written>();
  readonly #names = new Map<Written, string>();

  write(evaluation: Evaluation, given: Synthesis): void {
    const { matches, conversion } = evaluation;
    const stepOf = new Map<number, number>();
    conversion.steps.forEach((step, index) => {
      for (const vertex of [step.vertex, ...step.others]) if (vertex !== undefined) stepOf.set(vertex.index, index);
    });
    const done = new Map<number, readonly Written[]>();
    for (const match of matches) {
      if (!evaluation.outcomes.has(match.vertex.index)) continue;
      done.set(match.vertex.index, this.#vertex(match, done, stepOf, evaluation, given));
    }
  }

  #vertex(
    match: Match,
    done: ReadonlyMap<number, readonly Written[]>,
    stepOf: ReadonlyMap<number, number>,
    evaluation: Evaluation,
    given: Synthesis,
  ): readonly Written[] {
    const { vertex, digests } = match;
    if (vertex.kind === "local" || vertex.unknown !== undefined) return [];
    const inputs = match.inputs.map((input, at) => {
      const source = vertex.inputs[at]!;
      const definitions = (done.get(source.index) ?? []).map((record) => ({ record, selector: input.rule.selector }));
      const content = contentRecord(input, source, stepOf, evaluation, given);
      if (content === undefined) return definitions;
      const record = this.#add({ digest: content, inputs: [], layer: undefined, createdAt: "" });
      return [...definitions, { record, selector: "" }];
    });
    // A record that one input does not lead to can never be found.
    if (inputs.some((links) => links.length === 0)) return [];
    // What has no inputs is made anew rather than exported (solver/exporter.go ExportRoots).
    const layer = inputs.length === 0 ? undefined : layerOf(digests[0]!, stepOf.get(vertex.index), given);
    return digests.map((digest) => this.#add({ digest, inputs, layer, createdAt: given.createdAt }));
  }

  #add(record: Written): Written {
    const links = record.inputs.map((each) =>
      each.map(({ record: from, selector }) => `${this.#names.get(from)} ${selector}`).sort(),
    );
    const name = digestOf(JSON.stringify([record.digest, links]));
    const known = this.#records.get(name);
    if (known !== undefined) return known;
    this.#records.set(name, record);
    this.#names.set(record, name);
    return record;
  }

  config(): CacheConfig {
    const sorted = [...this.#records.entries()].sort(
      ([a, first], [b, second]) => byteOrder(first.digest, second.digest) || byteOrder(a, b),
    );
    const indexes = new Map(sorted.map(([, record], index) => [record, index]));
    const layers: CacheLayer[] = [];
    const records = sorted.map(([, record]): CacheRecord => {
      const results =
        record.layer === undefined ? [] : [{ layer: layers.push(record.layer) - 1, createdAt: record.createdAt }];
      const inputs = record.inputs.map((links) =>
        links
          .map(({ record: from, selector }) => ({ link: indexes.get(from)!, selector }))
          .sort((a, b) => a.link - b.link || byteOrder(a.selector, b.selector)),
      );
      return { digest: record.digest, inputs, results, chains: [] };
    });
    return { layers, records };
  }
}

/** Digest of the content's record; for content that is not known a mark that any content may be meant. */
function contentRecord(
  { rule, content }: InputMatch,
  source: Vertex,
  stepOf: ReadonlyMap<number, number>,
  evaluation: Evaluation,
  given: Synthesis,
): Digest | undefined {
  if (content === undefined || rule.content === undefined) return undefined;
  if (content !== "unknown") return "digest" in content ? content.digest : undefined;
  const step = stepOf.get(source.index);
  const tree = step === undefined ? undefined : given.files?.(step);
  const unknown = openContent(digestOf(JSON.stringify([source.index, rule.content])));
  if (tree === undefined) return unknown;
  const profile: ContentProfile = { ...evaluation.profile.keys.content, root: "snapshot" };
  try {
    return recordDigest(contentDigest(tree, rule.content, profile).digest, CONTENT_OUTPUT);
  } catch (error) {
    // The tree is another one than that of this build: it adds nothing.
    if (error instanceof ForecastError) return unknown;
    throw error;
  }
}

function layerOf(digest: Digest, step: number | undefined, given: Synthesis): CacheLayer {
  const evidence = step === undefined ? undefined : given.layer?.(step);
  return {
    // Which blob it is cannot be known without an export; the name only has to be its own.
    blob: evidence?.diffId ?? digest,
    parent: -1,
    ...(evidence?.diffId === undefined ? {} : { diffId: evidence.diffId }),
    ...(evidence?.compressedSize === undefined ? {} : { size: evidence.compressedSize }),
  };
}
