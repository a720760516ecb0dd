/**
 * BuildKit's status stream as buildx prints it with `--progress rawjson` (build, history logs): JSON objects one after the
 * other, on one line or on many, other text between them. Pure.
 * moby/buildkit client/graph.go Vertex, SolveStatus; frontend/dockerfile/dockerfile2llb/convert.go prefixCommand (v0.32.2).
 */
import { instant } from "../image/instant.ts";
import { isDigest } from "../image/reference.ts";
import { isObject } from "./manifest.ts";

/** One vertex of the build as it ended. */
export interface BuiltVertex {
  /** Digest of the vertex; no cache key. */
  readonly digest: string;
  readonly name: string;
  /** Result came from a cache. FROM mostly lacks it. */
  readonly cached: boolean;
  readonly failed: boolean;
  /** Given up before its end since nothing needed it any more, or since the build failed elsewhere: it neither ran nor was reused. */
  readonly canceled: boolean;
  /** RFC 3339 of the first start and the last end; absent when it never ran. */
  readonly started?: string;
  readonly completed?: string;
  /** Seconds of work: all intervals, 0 for cached ones. */
  readonly seconds: number;
  /** It works on other vertices' results; false for what is only fetched. */
  readonly hasInputs: boolean;
  /** What its name says when it is a Dockerfile instruction. */
  readonly step: StepName | undefined;
}

export interface StepName {
  /** `""` unless several platforms are built. */
  readonly platform: string;
  /** `""` in a Dockerfile of one stage; `stage-1` for the second stage without name. */
  readonly stage: string;
  /** Counts FROM, RUN, COPY, ADD, WORKDIR of the stage from 1. */
  readonly ordinal: number;
  readonly total: number;
  /** Instruction after the bracket, `COPY f /f`. */
  readonly text: string;
}

const MAX_VERTICES = 20_000;
/** The part in brackets, and the longest that is read. */
const HEAD = /^\[(?:([^\s[\]]+\/[^\s[\]]+) )?(?:([^\s[\]/]+) )? *(\d{1,6})\/(\d{1,6})\] /;
const MAX_HEAD = 1024;
/** Each costs as much as an exception does. */
const MAX_BROKEN = 10_000;
const NANOSECONDS = 1e9;

/** Every vertex of the stream, in order of first sight. Never throws: a stream that is cut off gives what it had. */
export function decodeProgress(text: string): readonly BuiltVertex[] {
  const found = new Map<string, Draft>();
  for (const status of jsonObjects(text)) {
    if (!isObject(status) || !Array.isArray(status.vertexes)) continue;
    for (const vertex of status.vertexes) {
      if (isObject(vertex)) merge(found, vertex);
    }
  }
  return [...found].map(([digest, draft]) => finish(digest, draft));
}

/** The instruction that a vertex name shows, `undefined` for internal vertices. */
export function stepName(name: string): StepName | undefined {
  const found = HEAD.exec(name.slice(0, MAX_HEAD));
  if (found === null) return undefined;
  const [head, platform = "", stage = "", ordinal, total] = found;
  return { platform, stage, ordinal: Number(ordinal), total: Number(total), text: name.slice(head.length) };
}

/**
 * What the stream has said of a vertex so far. `implied`: only its key was found, which shows as an interval without
 * length, or fetching its result was given up because something that builds on it was found (`cached` with the error
 * "context canceled", seen of v0.25.2; solver/jobs.go sharedOp.LoadCache); work after that means that no cache held the
 * result (mode=min). `loaded`: the result was fetched, and what follows is only its layers being pulled.
 */
type Reuse = "none" | "implied" | "loaded";

function reuse(before: Reuse, cached: boolean, instantly: boolean, error: string): Reuse {
  if (error !== "") return cached && isCanceled(error) ? "implied" : "none";
  if (before === "loaded") return before;
  if (cached) return instantly ? "implied" : "loaded";
  return "none";
}

function isCanceled(error: string): boolean {
  return error.endsWith("context canceled");
}

interface Draft {
  name: string;
  reuse: Reuse;
  failed: boolean;
  canceled: boolean;
  hasInputs: boolean;
  /** Start → end, both as written. */
  readonly intervals: Map<string, string>;
}

function merge(found: Map<string, Draft>, vertex: Record<string, unknown>): void {
  const { digest, name, started, completed } = vertex;
  if (typeof digest !== "string" || !isDigest(digest)) return;
  let draft = found.get(digest);
  if (draft === undefined) {
    if (found.size >= MAX_VERTICES) return;
    draft = { name: "", reuse: "none", failed: false, canceled: false, hasInputs: false, intervals: new Map() };
    found.set(digest, draft);
  }
  if (typeof name === "string" && name !== "") draft.name = name;
  if (Array.isArray(vertex.inputs) && vertex.inputs.length > 0) draft.hasInputs = true;
  const error = typeof vertex.error === "string" ? vertex.error : "";
  const isCached = vertex.cached === true;
  // What could not be fetched is run instead, and how that ends is what counts.
  if (typeof completed === "string") draft.failed = error !== "" && !isCanceled(error);
  // A copy of --link may begin while the merge that takes it is being found in the cache (seen of v0.25.2).
  if (isCached || typeof started === "string") draft.canceled = isCanceled(error) && !isCached;
  if (isCached || typeof started === "string") {
    draft.reuse = reuse(draft.reuse, isCached, started === completed, error);
  }
  if (typeof started !== "string" || instant(started) === undefined) return;
  const end = typeof completed === "string" && instant(completed) !== undefined ? completed : "";
  if (end !== "" || !draft.intervals.has(started)) draft.intervals.set(started, end);
}

function finish(digest: string, { name, reuse, failed, canceled, hasInputs, intervals }: Draft): BuiltVertex {
  const spans = [...intervals].map(([start, end]) => ({ start, end })).sort((a, b) => compare(a.start, b.start));
  const ends = spans.map(({ end }) => end).filter((end) => end !== "");
  const last = ends.sort(compare).at(-1);
  const cached = reuse !== "none";
  return {
    digest,
    name,
    cached,
    failed,
    canceled,
    ...(spans[0] === undefined ? {} : { started: spans[0].start }),
    ...(last === undefined ? {} : { completed: last }),
    seconds: cached ? 0 : busySeconds(spans),
    hasInputs,
    step: stepName(name),
  };
}

/** Intervals of one vertex may overlap (a source is resolved while it is asked for again): time is counted once. */
function busySeconds(spans: readonly { readonly start: string; readonly end: string }[]): number {
  let total = 0n;
  let until = 0n;
  for (const { start, end } of spans) {
    const from = instant(start) ?? 0n;
    const to = instant(end) ?? from;
    const begin = from > until ? from : until;
    if (to > begin) total += to - begin;
    if (to > until) until = to;
  }
  return Number(total) / NANOSECONDS;
}

function compare(a: string, b: string): number {
  const [left, right] = [instant(a) ?? 0n, instant(b) ?? 0n];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Top-level JSON objects of a text; what does not parse is passed over, a text of nothing else is given up. */
export function* jsonObjects(text: string): Generator<unknown> {
  let broken = 0;
  for (let start = text.indexOf("{"); start !== -1; ) {
    const end = objectEnd(text, start);
    if (end === -1) return;
    const value = tryParse(text.slice(start, end));
    if (value !== undefined) yield value;
    else if (++broken > MAX_BROKEN) return;
    start = text.indexOf("{", end);
  }
}

/** Index after the brace that closes the one at `start`; -1 when the text ends before. */
function objectEnd(text: string, start: number): number {
  let depth = 0;
  let inText = false;
  for (let at = start; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (inText) {
      if (char === 0x5c) at++;
      else if (char === 0x22) inText = false;
    } else if (char === 0x22) inText = true;
    else if (char === 0x7b) depth++;
    else if (char === 0x7d && --depth === 0) return at + 1;
  }
  return -1;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
