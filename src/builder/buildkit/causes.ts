/** Why a step is not reused, in terms of the graph: its own op, an input that is rebuilt, something that is not known. */
import { explain, explainOnBase, type StepQuestion } from "../../explain.ts";
import type { BuildRecord } from "../../record-file.ts";
import type { BuildRequest } from "../../request.ts";
import type { Cause } from "../../verdict.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Match } from "./match.ts";
import type { ImageVertex, Unknown, Vertex } from "./ops.ts";
import type { RecordGraph } from "./records.ts";

export interface Explained {
  readonly causes: readonly Cause[];
  /** Index of the step where the trouble starts. */
  readonly root: number;
}

export interface Asked {
  readonly request: BuildRequest;
  readonly last: BuildRecord | undefined;
  readonly evaluation: Evaluation;
  readonly graph: RecordGraph;
  /** Step whose op a vertex is, by vertex index; the first one in the file. */
  readonly stepOf: ReadonlyMap<number, number>;
  readonly question: (step: number) => StepQuestion;
  /** `vertex` is what the step is reused or rebuilt by, not an op beside it. */
  readonly decides: (step: number, vertex: Vertex) => boolean;
  /** Answers found so far: inputs come before their consumers. */
  readonly found: Map<number, Explained>;
}

/** `vertex` is the op of `step`, and it is not reused. */
export function explainVertex(vertex: Vertex, step: number, asked: Asked): Explained {
  const match = asked.evaluation.matches[vertex.index]!;
  const outcome = asked.evaluation.outcomes.get(vertex.index);
  if (vertex.ignoreCache) return own(step, { code: "no-cache", detail: "--no-cache rebuilds this step." });
  if (outcome === "not-stored") return own(step, NOT_STORED);
  if (outcome === "content" && match.sure.size > 0) return own(step, NOT_STORED);
  const unknown = vertex.unknown ?? unknownImage(vertex);
  // Where there is nothing to find at all, what else is missing would not help.
  const isEmpty = asked.last === undefined && asked.graph.size === 0;
  if (unknown !== undefined && !isEmpty) return own(step, unknownCause(unknown));
  const refusal = refusalOf(match);
  if (refusal !== undefined) return own(step, refusal);
  if (outcome === "unknown" && match.inputs.some(({ recordedUnknown }) => recordedUnknown)) {
    return own(step, CONTENT_NOT_RECORDED);
  }
  if (match.astray === true) return own(step, IN_ANOTHER_CACHE);
  if (outcome === "unknown" && match.stored === "maybe") return own(step, RESULT_IN_ANOTHER_CACHE);
  const blocking = blockingInput(match, asked);
  if (blocking !== undefined) return fromInput(blocking, match, asked);
  return { causes: ownCauses(vertex, step, asked), root: step };
}

const NOT_STORED: Cause = {
  code: "not-exported",
  detail:
    "Its key is in the cache, but not its result, and it is needed (mode=min, inline cache, or a layer that is gone).",
};

const IN_ANOTHER_CACHE: Cause = {
  code: "unsupported",
  detail:
    "Only one of several caches holds this step, others hold what it builds on, and BuildKit then finds it or not, as it comes.",
};

const RESULT_IN_ANOTHER_CACHE: Cause = {
  code: "not-exported",
  detail:
    "Several caches know this step, one of them without its result (mode=min, inline cache), and BuildKit then finds the result or not, as it comes.",
};

const CONTENT_NOT_RECORDED: Cause = {
  code: "unsupported",
  detail: "The files that this step took when it was recorded are not known, so nothing can be compared.",
};

function own(step: number, cause: Cause): Explained {
  return { causes: [cause], root: step };
}

/** An image that the op starts from and that is not known. */
function unknownImage(vertex: Vertex): Unknown | undefined {
  return vertex.inputs.find(({ kind, unknown }) => isSource(kind) && unknown !== undefined)?.unknown;
}

function isSource(kind: Vertex["kind"]): boolean {
  return kind === "image" || kind === "http" || kind === "git" || kind === "local";
}

function unknownCause({ code, detail, name }: Unknown): Cause {
  switch (code) {
    case "arg":
      return { code, detail, names: [{ name, oldValue: undefined, newValue: undefined }] };
    case "base":
      return { code: "base-moved", detail, image: name, oldDigest: "", newDigest: "" };
    case "remote":
      return { code, detail, url: name };
    case "unsupported":
      return { code, detail };
  }
}

function refusalOf(match: Match): Cause | undefined {
  for (const [at, { content }] of match.inputs.entries()) {
    if (content === undefined) continue;
    if (content === "unknown") {
      if (match.vertex.inputs[at]!.kind !== "local") continue;
      return { code: "unsupported", detail: "The build context cannot be seen here." };
    }
    if ("refused" in content) return { code: "unsupported", detail: content.refused.message };
  }
  return undefined;
}

/** The first input that is rebuilt or in doubt itself: what is built on it cannot be reused for that reason alone. */
function blockingInput(match: Match, asked: Asked): number | undefined {
  const { outcomes, matches } = asked.evaluation;
  for (const [at, { byContent, byDefinition }] of match.inputs.entries()) {
    const input = match.vertex.inputs[at]!;
    if (isSource(input.kind) || byContent.size + byDefinition.size > 0) continue;
    const outcome = outcomes.get(input.index);
    if (outcome === undefined || (outcome === "reused" && matches[input.index]!.sure.size > 0)) continue;
    if (outcome === "not-stored") continue;
    return at;
  }
  return undefined;
}

function fromInput(at: number, match: Match, asked: Asked): Explained {
  const input = match.vertex.inputs[at]!;
  const { step, image } = rootOf(input, asked);
  const own = asked.stepOf.get(match.vertex.index);
  if (image !== undefined && own !== undefined) return { causes: onOtherImage(image, own, asked), root: own };
  const target = step === undefined ? linkedTarget(input, asked) : undefined;
  if (target !== undefined) return fromTarget(target, asked.stepOf.get(match.vertex.index) ?? 0, match, asked);
  const text = step === undefined ? "an earlier step" : `«${shortened(asked.question(step).facts.text)}»`;
  const rule = match.inputs[at]!.rule;
  const root = step ?? asked.stepOf.get(match.vertex.index) ?? 0;
  const depends = asked.evaluation.outcomes.get(match.vertex.index) === "content";
  if (rule.content === undefined) {
    const detail = depends
      ? `Reused only if the step before it is, which depends on ${text}.`
      : `Not reused because of ${text}.`;
    return { causes: [{ code: "parent", detail, step: root }], root };
  }
  const stage = step === undefined ? "" : asked.question(step).stageName;
  const detail = depends
    ? `Reused only if stage ${stage} comes out with the same files: ${text} is rebuilt.`
    : `It takes files from stage ${stage}, which is rebuilt because of ${text}.`;
  return { causes: [{ code: "stage", detail, stage, step: root }], root };
}

/** What is merged onto the image is reused, the merge and all on top of it are not. */
function onOtherImage(image: ImageVertex, step: number, asked: Asked): readonly Cause[] {
  if (image.unknown !== undefined) return [unknownCause(image.unknown)];
  return asked.last === undefined && asked.graph.size > 0 ? [otherThan(image)] : onImages([image], step, asked);
}

/** Name of the other target whose op this is. */
function linkedTarget({ index }: Vertex, { evaluation }: Asked): string | undefined {
  const linked = [...evaluation.conversion.linked.values()];
  return linked.findLast(({ first, end }) => first <= index && index < end)?.name;
}

function fromTarget(target: string, root: number, match: Match, asked: Asked): Explained {
  const depends = asked.evaluation.outcomes.get(match.vertex.index) === "content";
  const detail = depends
    ? `Reused only if target ${target}, which is rebuilt, comes out with the same files.`
    : `Not reused because target ${target}, which it takes files from, is rebuilt.`;
  return { causes: [{ code: "stage", detail, stage: target, step: root, target }], root };
}

/**
 * The step where the trouble of an input starts, or the image. Ops that are not the deciding one of their step, as the
 * merge of --link, hand on the trouble of their own inputs.
 */
function rootOf(input: Vertex, asked: Asked): { readonly step?: number | undefined; readonly image?: ImageVertex } {
  const left = [input];
  const seen = new Set<Vertex>();
  let first: number | undefined;
  for (let vertex = left.shift(); vertex !== undefined; vertex = left.shift()) {
    seen.add(vertex);
    const step = asked.stepOf.get(vertex.index);
    first ??= step;
    if (step !== undefined && asked.decides(step, vertex)) return { step: asked.found.get(step)?.root ?? step };
    const [image] = otherImages(vertex, asked);
    if (image !== undefined) return { image };
    const troubled = vertex.inputs.filter((each) => !seen.has(each) && isTroubled(each, asked));
    left.push(...troubled);
  }
  return { step: first };
}

function isTroubled(vertex: Vertex, asked: Asked): boolean {
  const outcome = asked.evaluation.outcomes.get(vertex.index);
  return !isSource(vertex.kind) && outcome !== undefined && outcome !== "reused";
}

const MAX_SHOWN = 80;

function shortened(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}

function ownCauses(vertex: Vertex, step: number, asked: Asked): readonly Cause[] {
  const { last, evaluation } = asked;
  if (last === undefined && asked.graph.size > 0) {
    return [causeInCache(evaluation.matches[vertex.index]!, asked)];
  }
  return onImages(otherImages(vertex, asked), step, asked);
}

/** Images that the op stands on or takes files from and that are not the recorded ones. */
function otherImages(vertex: Vertex, { evaluation }: Asked): readonly ImageVertex[] {
  return vertex.inputs.filter(
    (input): input is ImageVertex => input.kind === "image" && evaluation.matches[input.index]!.sure.size === 0,
  );
}

function onImages(
  images: readonly Vertex[],
  step: number,
  { request, last, stepOf, question }: Asked,
): readonly Cause[] {
  const froms = images.map(({ index }) => stepOf.get(index)).filter((from) => from !== undefined);
  if (froms.length === 0) return explain(question(step), last, request.context);
  return explainOnBase(question(step), froms.map(question), last, request.context);
}

/** With nothing but an exported cache: it holds digests, and tells which of them is another one now. */
function causeInCache({ vertex, digests, inputs }: Match, { graph, evaluation }: Asked): Cause {
  if (digests.every((digest) => graph.withDigest(digest).length === 0)) {
    const detail = "The cache does not hold this instruction with the arguments and variables that it has now.";
    return { code: "no-record", detail };
  }
  for (const [at, { rule, byContent, byDefinition, content }] of inputs.entries()) {
    if (byContent.size + byDefinition.size > 0) continue;
    const input = vertex.inputs[at]!;
    if (input.kind === "image" && evaluation.matches[input.index]!.sure.size === 0) {
      return otherThan(input);
    }
    if (rule.content !== undefined && content !== "unknown") {
      const detail =
        "The cache holds this step with other files; which ones differ is known once a build was recorded.";
      return { code: "content", detail, files: [], total: 0 };
    }
  }
  return { code: "no-record", detail: "The cache holds this instruction only on top of other steps." };
}

function otherThan({ reference }: ImageVertex): Cause {
  const detail = `The cache holds this step on another image than ${reference} is now.`;
  return { code: "base-moved", detail, image: reference, oldDigest: "", newDigest: "" };
}
