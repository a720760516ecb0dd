/** Finds the digest of COPY and ADD sources wherever they come from. */
import { type ClassicSources, stageSources } from "../../context/classic-sources.ts";
import { ForecastError } from "../../errors.ts";
import type { RecordedImage } from "../../image/config.ts";
import { instant } from "../../image/instant.ts";
import { findStage, type Stage, type StageSet } from "../../plan/stages.ts";
import type { RecordedStep } from "../../record-file.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { SourceFacts } from "../../step-facts.ts";
import type { Cause } from "../../verdict.ts";
import type { Walked } from "../history.ts";
import type { CopyAnswer, CopyQuestion } from "./evaluated.ts";
import { answering, type ContextSide, combined, contextDigest, type DaemonHeaders } from "./source-digest.ts";
import { stageFiles, UnknownFiles } from "./stage-files.ts";
import type { OpenedStage } from "./stage-walk.ts";

export interface DigestInput {
  readonly request: BuildRequest;
  readonly records: Records;
  readonly set: StageSet;
  /** Asked for when it counts: it depends on the client. */
  readonly side: () => ContextSide;
  readonly headers: () => DaemonHeaders;
}

export interface CopyDigests {
  /** `stage`: index of the stage that asks; `opened`: the stages walked so far. */
  answer(question: CopyQuestion, stage: number, walked: Walked, opened: readonly OpenedStage[]): CopyAnswer;
}

const DIGEST_TEXT = / #\(nop\) COPY (?:--chown=\S+? ?)?((?:(?:file|dir|multi):)[0-9a-f]{64}) in /;

export function copyDigests(input: DigestInput): CopyDigests {
  const trees = new Map<string, ClassicSources>();
  return {
    answer(question, stage, walked, opened) {
      if (question.from === undefined) return contextDigest(question, input.side(), input.request, input.headers());
      const asked = { question, from: question.from };
      // The words as written, so that a recorded step can be found by them.
      const facts =
        (from: string) =>
        (_: readonly string[], digest?: string): readonly SourceFacts[] => [
          { from, paths: question.sources, ...(digest === undefined ? {} : { digest }) },
        ];
      try {
        const source = findStage(input.set, question.from, "copy", stage);
        return source === undefined
          ? ofImage(input, asked, trees)
          : ofStage(input, question, source, walked, opened, facts(`stage:${source.name ?? source.index}`));
      } catch (error) {
        if (!(error instanceof ForecastError) || error.code !== "dockerfile-syntax") throw error;
        return { kind: "refused", why: error.message, sources: facts(`stage:${question.from}`)(question.sources) };
      }
    },
  };
}

type Facts = (paths: readonly string[], digest?: string) => readonly SourceFacts[];

function ofImage(
  input: DigestInput,
  { question, from }: { readonly question: CopyQuestion; readonly from: string },
  trees: Map<string, ClassicSources>,
): CopyAnswer {
  const resolved = input.request.image(from, input.request.options.platform);
  const image = { reference: from, digest: resolved?.image.id ?? "" };
  // The image's own digest tells what changed; that of the files is only known where they can be read.
  const facts = (): readonly SourceFacts[] => [{ from: `image:${from}`, paths: question.sources }];
  const sources = facts();
  if (resolved?.tree !== undefined) {
    const known = trees.get(resolved.image.id) ?? stageSources(resolved.tree, input.headers());
    trees.set(resolved.image.id, known);
    const answer = answering(sources, () =>
      combined(
        question.sources.flatMap((word) => known.resolve(word)),
        question,
        facts,
      ),
    );
    return { ...answer, image };
  }
  const moved = resolved?.source === "recorded" && !from.includes("@sha256:");
  if (resolved !== undefined && !moved && input.records.last?.bases[from] === resolved.image.id) {
    const digest = recordedDigest(input.records.last.steps, question, `image:${from}`);
    if (digest !== undefined) return { kind: "known", digest, sources, image };
  }
  const detail = `The files of image ${from} cannot be read here, so the digest of what is copied from it is not known.`;
  return { kind: "unknown", cause: { code: "unsupported", detail }, sources, image };
}

function ofStage(
  input: DigestInput,
  question: CopyQuestion,
  source: Stage,
  walked: Walked,
  opened: readonly OpenedStage[],
  facts: Facts,
): CopyAnswer {
  const sources = facts(question.sources);
  const from = `stage:${source.name ?? source.index}`;
  const reused = reusedDigest(input, question, source, walked, from);
  if (reused !== undefined) return { kind: "known", digest: reused, sources: facts(question.sources, reused) };
  const cause = stageCause(source, opened[source.index], walked);
  try {
    const files = stageFiles(opened, source.index, { request: input.request, side: input.side() });
    const answer = answering(sources, () =>
      combined(
        question.sources.flatMap((word) => stageSources(files.tree, input.headers()).resolve(word)),
        question,
        facts,
      ),
    );
    if (answer.kind !== "known" || files.exact()) return files.exact() ? answer : { kind: "unknown", cause, sources };
    return files.isNew(input.records.images)
      ? answer
      : { kind: "unknown", cause, sources: answer.sources, likely: answer.digest };
  } catch (error) {
    if (!(error instanceof UnknownFiles)) throw error;
    return { kind: "unknown", cause, sources };
  }
}

function stageCause(source: Stage, opened: OpenedStage | undefined, walked: Walked): Cause {
  const name = source.name ?? String(source.index);
  const rebuilt = opened?.steps.find((step) => walked.outcomes.get(step.index)?.verdict !== "hit");
  if (rebuilt === undefined) {
    const detail = `What stage ${name} holds cannot be read here, and no record tells the digest of what is copied from it.`;
    return { code: "unsupported", detail };
  }
  return {
    code: "stage",
    detail: `Stage ${name} is not reused as it is, so what is copied from it may have changed.`,
    stage: name,
    step: rebuilt.index,
  };
}

/** The recorded digest holds when the same words are copied out of the very image that was recorded then. */
function reusedDigest(
  input: DigestInput,
  question: CopyQuestion,
  source: Stage,
  walked: Walked,
  from: string,
): string | undefined {
  const { last } = input.records;
  const end = walked.end(source.index);
  const image = end?.length === 1 ? end[0] : undefined;
  if (last === undefined || image === undefined || typeof image === "string") return undefined;
  const name = source.name ?? String(source.index);
  const lastStep = last.steps.findLast((step) => step.stageName === name && step.keyword !== "from");
  return lastStep !== undefined && isStepOf(lastStep, image) ? recordedDigest(last.steps, question, from) : undefined;
}

/** The recorded step made `image`: same history line at the same instant. */
function isStepOf(step: RecordedStep, image: RecordedImage): boolean {
  const entry = image.config.history.at(-1);
  const recorded = step.layer?.created === undefined ? undefined : instant(step.layer.created);
  if (entry?.created === undefined || recorded === undefined) return false;
  return entry.created_by === step.createdBy && instant(entry.created) === recorded;
}

function recordedDigest(steps: readonly RecordedStep[], question: CopyQuestion, from: string): string | undefined {
  const found = steps.findLast(
    ({ facts: { sources }, createdBy }) =>
      createdBy !== undefined &&
      sources?.length === 1 &&
      sources[0]!.from === from &&
      sources[0]!.paths.length === question.sources.length &&
      sources[0]!.paths.every((path, at) => path === question.sources[at]),
  );
  return DIGEST_TEXT.exec(found?.createdBy ?? "")?.[1];
}
