/** One build under one set of rules, asked of the records: what every step does. */
import type { BuildRequest } from "../../request.ts";
import { type ContentCache, type Contents, contents } from "./content.ts";
import type { Conversion } from "./convert/context.ts";
import { convert } from "./convert/convert.ts";
import { type Match, matchAll } from "./match.ts";
import type { Platform } from "./ops.ts";
import { type Outcome, outcomes } from "./outcome.ts";
import type { KeyProfile, Profile } from "./profiles.ts";
import type { RecordGraph } from "./records.ts";

export interface Evaluation extends Matched {
  readonly profile: Profile;
}

export interface Matched {
  readonly conversion: Conversion;
  readonly contents: Contents;
  /** By vertex index. */
  readonly matches: readonly Match[];
  readonly outcomes: ReadonlyMap<number, Outcome>;
}

export interface Surroundings {
  readonly graph: RecordGraph;
  readonly cache: ContentCache;
  readonly externalFrontend: boolean;
  /** The builder's own platform. */
  readonly build: Platform;
}

/** Throws ForecastError where the builder refuses the build. */
export function evaluate(
  request: BuildRequest,
  profile: Profile,
  platform: Platform,
  surroundings: Surroundings,
): Evaluation {
  const conversion = convert(request, profile, platform, surroundings.build);
  return { ...matched(request, conversion, profile.keys, surroundings), profile };
}

/** The same of a build that is converted already: what follows is the daemon's part. */
export function matched(
  request: BuildRequest,
  conversion: Conversion,
  keys: KeyProfile,
  { graph, cache, externalFrontend }: Surroundings,
): Matched {
  const known = contents(request, conversion, keys, externalFrontend, cache);
  const matches = matchAll(conversion.graph.vertices, graph, known.keys, keys);
  return { conversion, contents: known, matches, outcomes: outcomes(conversion.result, matches, graph.several) };
}

/**
 * What of the records only these rules explain: digests of ops that are there, with the shape of their links. Digests do
 * not depend on inputs, so a Dockerfile whose base moved still shows in which format its records are written.
 */
export function support({ matches }: Matched, graph: RecordGraph): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { vertex, digests, inputs } of matches) {
    if (vertex.unknown !== undefined || !["file", "exec", "merge"].includes(vertex.kind)) continue;
    for (const digest of digests) {
      if (graph.withDigest(digest).length === 0) continue;
      if (inputs.length === 0) found.add(digest);
      inputs.forEach(({ rule }, at) => {
        if (graph.hasLink(digest, at, rule.selector)) found.add(`${digest} ${at} ${rule.selector}`);
      });
    }
  }
  return found;
}
