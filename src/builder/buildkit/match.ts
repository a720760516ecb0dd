/**
 * Which recorded steps an op may be: the question that BuildKit's solver asks its caches (moby/buildkit solver/edge.go
 * probeCache, recalcCurrentState; cachemanager.go Query). Per input one of the current keys has to be linked to the record,
 * by definition or by content; all inputs have to agree on a record.
 */
import type { Selector } from "../../context/contenthash-selector.ts";
import type { ForecastError } from "../../errors.ts";
import type { Digest } from "./digest.ts";
import type { InputRule } from "./input-rule.ts";
import { inputRules, recordDigests } from "./keys.ts";
import type { Vertex } from "./ops.ts";
import type { KeyProfile } from "./profiles.ts";
import { OWN_STORE, type RecordGraph } from "./records.ts";

/** Content of an input: the digest of its record, not to be known before it is built, or why the build fails. */
export type ContentKey =
  | { readonly digest: Digest; readonly paths: readonly string[] }
  | { readonly refused: ForecastError }
  | "unknown";

export type ContentKeys = (input: Vertex, selectors: readonly Selector[]) => ContentKey;

/** `any`: every record, because the op itself is not known. */
export type Candidates = ReadonlySet<number> | "any";

export interface InputMatch {
  readonly rule: InputRule;
  /** Records that link to this input's own record, and those that link to its content. */
  readonly byDefinition: ReadonlySet<number>;
  readonly byContent: ReadonlySet<number>;
  /** Records that may turn out to match as well. */
  readonly possible: Candidates;
  readonly content: ContentKey | undefined;
  /** The content is known today, but not the one that some of the records were made from. */
  readonly recordedUnknown: boolean;
}

export interface Match {
  readonly vertex: Vertex;
  /** Digests of the op's own records; not to be trusted when the op is not known. */
  readonly digests: readonly Digest[];
  readonly inputs: readonly InputMatch[];
  /** Records that match for certain. */
  readonly sure: ReadonlySet<number>;
  /** `sure` and those that match if what is not known comes out so. */
  readonly possible: Candidates;
  /** What `possible` waits for: the content of a stage's output, or something that cannot be known here. */
  readonly doubt: "none" | "content" | "unknown";
  /** Of several caches only the one that the builder has the key from can be asked for what builds on it. */
  readonly bound?: true;
  /** `possible` are in one of several caches, and the builder may ask another one for them. */
  readonly astray?: true;
  /** Whether a result of the `sure` ones is found. `maybe`: the builder may only look into a cache that has none. */
  readonly stored: "yes" | "maybe" | "no";
}

const NONE: ReadonlySet<number> = new Set();

/** What nothing is known of. */
type Unstored = Omit<Match, "stored">;

/** One match per vertex, in the order given; inputs have to come before their consumers. */
export function matchAll(
  vertices: readonly Vertex[],
  graph: RecordGraph,
  contents: ContentKeys,
  profile: KeyProfile,
): readonly Match[] {
  const matches: Match[] = [];
  for (const vertex of vertices) {
    const match = matchOne(vertex, matches, graph, contents, profile);
    matches.push({ ...match, stored: storedOf(match.sure, graph, profile) });
  }
  return matches;
}

function matchOne(
  vertex: Vertex,
  done: readonly Match[],
  graph: RecordGraph,
  contents: ContentKeys,
  profile: KeyProfile,
): Unstored {
  const digests = recordDigests(vertex, profile);
  const bound = vertex.inputs.some(({ index, kind }) => kind === "local" || done[index]!.bound === true);
  const bare = { vertex, digests, inputs: [], ...(bound ? { bound } : {}) };
  if (vertex.kind === "local") return { ...bare, sure: NONE, possible: NONE, doubt: "none" };
  const rules = inputRules(vertex, profile);
  const inputs = rules.map((rule, index) => {
    const input = done[vertex.inputs[index]!.index]!;
    return matchInput(index, rule, input, digests, graph, contents);
  });
  if (vertex.ignoreCache) return { ...bare, inputs, sure: NONE, possible: NONE, doubt: "none" };
  const refused = inputs.some(({ content }) => content !== undefined && content !== "unknown" && "refused" in content);
  if (vertex.unknown !== undefined || refused)
    return { ...bare, inputs, sure: NONE, possible: "any", doubt: "unknown" };
  if (vertex.inputs.length === 0) {
    const sure = new Set(digests.flatMap((digest) => graph.roots(digest)));
    return { ...bare, sure, possible: sure, doubt: "none" };
  }
  const sure = intersection(inputs.map((input) => union(input.byDefinition, input.byContent)));
  const possible = intersection(inputs.map((input) => input.possible as ReadonlySet<number>));
  if (isAstray(sure, vertex, inputs, done, graph)) {
    return { ...bare, inputs, sure: NONE, possible, doubt: "unknown", astray: true };
  }
  if (sure.size > 0 || possible.size === 0) return { ...bare, inputs, sure, possible, doubt: "none" };
  return { ...bare, inputs, sure, possible, doubt: doubtOf(vertex, inputs, done) };
}

/**
 * With several caches the builder keeps one key for a step that more than one of them holds, of the cache that answers
 * first, and looks in the others by what the step was made from. Files of a context are no part of that, so behind a COPY
 * from it a cache is only asked when the key is its own (solver/combinedcache.go Query, cachemanager.go getID,
 * getIDFromDeps, edge.go recalcCurrentState; v0.25.2, v0.32.2). Tried with two scopes of type=gha on v0.25.2; on v0.13.2,
 * where fewer keys are one, the same step of three caches was reused in some builds and run in others.
 */
function isAstray(
  sure: ReadonlySet<number>,
  vertex: Vertex,
  inputs: readonly InputMatch[],
  done: readonly Match[],
  graph: RecordGraph,
): boolean {
  const sources = (records: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...records].map((record) => graph.node(record).source));
  const own = sources(sure);
  // Ids of the builder's own store are its own: it never stands for an imported cache.
  if (own.size === 0 || own.has(OWN_STORE)) return false;
  return vertex.inputs.some((input, at) => {
    const { bound, sure: before } = done[input.index]!;
    if (bound !== true || inputs[at]!.byContent.size > 0) return false;
    return [...sources(before)].some((source) => source !== OWN_STORE && !own.has(source));
  });
}

/**
 * Records that may have one id in two imported caches are one key, which keeps the cache that answers first: only that one
 * is asked for its result (solver/combinedcache.go Query, Records). Ids of records without inputs are always the same, those
 * of others since 0.25, where links of one input were read in the same order (remotecache/v1/chains.go computeID). A cache
 * of mode=min beside one of mode=max, tried on v0.25.2.
 */
function storedOf(sure: ReadonlySet<number>, graph: RecordGraph, { sharedIds }: KeyProfile): Match["stored"] {
  const nodes = [...sure].map((index) => ({ index, ...graph.node(index) }));
  const kept = nodes.filter(({ result }) => result !== undefined);
  if (kept.length === 0) return "no";
  const empty = nodes.filter(({ result, source }) => result === undefined && source !== OWN_STORE);
  const isHidden = ({ index, source, contentLinked }: (typeof nodes)[number]): boolean =>
    source !== OWN_STORE &&
    (sharedIds || contentLinked.length === 0) &&
    empty.some((other) => other.source !== source && graph.shape(other.index) === graph.shape(index));
  return kept.every(isHidden) ? "maybe" : "yes";
}

function doubtOf(vertex: Vertex, inputs: readonly InputMatch[], done: readonly Match[]): "content" | "unknown" {
  const unknown = vertex.inputs.some(
    // Of a directory that cannot be seen nothing comes to light before the build either.
    (input, at) =>
      done[input.index]!.doubt === "unknown" || (input.kind === "local" && inputs[at]!.content === "unknown"),
  );
  return unknown || inputs.some(({ recordedUnknown }) => recordedUnknown) ? "unknown" : "content";
}

function matchInput(
  index: number,
  rule: InputRule,
  input: Match,
  digests: readonly Digest[],
  graph: RecordGraph,
  contents: ContentKeys,
): InputMatch {
  const linked = (from: Iterable<number>, selector: string): Set<number> => {
    const found = new Set<number>();
    for (const record of from) {
      for (const digest of digests)
        for (const target of graph.linked(record, index, selector, digest)) found.add(target);
    }
    return found;
  };
  const byDefinition = linked(input.sure, rule.selector);
  const content = rule.content === undefined ? undefined : contents(input.vertex, rule.content);
  const known = content !== undefined && content !== "unknown" && "digest" in content;
  const byContent = known ? linked(graph.roots(content.digest), "") : NONE;
  const possible = new Set([...byDefinition, ...byContent]);
  const all = digests.flatMap((digest) => graph.withDigest(digest));
  if (input.possible === "any") for (const record of all) possible.add(record);
  else for (const record of linked(input.possible, rule.selector)) possible.add(record);
  const open = new Set<number>();
  for (const record of all) {
    const { contentLinked, contentOpen } = graph.node(record);
    if (content === "unknown" ? contentLinked[index] : known && contentOpen[index]) open.add(record);
  }
  for (const record of open) possible.add(record);
  return { rule, byDefinition, byContent, possible, content, recordedUnknown: known && open.size > 0 };
}

function union(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return b.size === 0 ? a : new Set([...a, ...b]);
}

function intersection(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [first = NONE, ...rest] = sets;
  return rest.length === 0 ? first : new Set([...first].filter((each) => rest.every((set) => set.has(each))));
}
