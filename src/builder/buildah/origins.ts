/** Where COPY --from points: a directory given by --build-context, an earlier stage, an image. */
import { parseIgnore } from "../../context/ignore.ts";
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { RecordedImage } from "../../image/config.ts";
import { findStage, type Stage } from "../../plan/stages.ts";
import type { Cause } from "../../verdict.ts";
import type { Walked } from "../history.ts";
import type { Origin } from "./copy.ts";
import type { OpenedStage, WalkInput } from "./walk-input.ts";
import { Words } from "./words.ts";

export function copyOrigins(
  input: WalkInput,
  opened: OpenedStage,
  instruction: Instruction,
  stages: ReadonlyMap<number, OpenedStage>,
  walked: Walked,
): (from: string, sources: readonly string[], expanded: string) => Origin {
  return (word, sources, expanded) => {
    const { set, request, rules } = input;
    const from = new Words(opened.state, input.words).withArgs(word);
    const stage = findStage(set, from, "copy", opened.stage.index);
    const named = request.options.namedContexts.get(from) ?? request.options.namedContexts.get(stage?.name ?? "");
    if (named?.kind === "directory") {
      const text = rules.contextIgnoreFiles ? named.ignore?.text : undefined;
      const excludes = text === undefined ? [] : parseIgnore(text, "containers");
      return { kind: "tree", name: `context:${from}`, tree: named.tree, excludes };
    }
    const asked = { input, instruction, sources, expanded };
    if (named === undefined && stage !== undefined) return ofStage(asked, stage, stages, walked);
    return ofImage(asked, named?.kind === "image" ? named.reference : from);
  };
}

interface Asked {
  readonly input: WalkInput;
  readonly instruction: Instruction;
  readonly sources: readonly string[];
  readonly expanded: string;
}

function ofStage(asked: Asked, stage: Stage, stages: ReadonlyMap<number, OpenedStage>, walked: Walked): Origin {
  const name = stage.name ?? String(stage.index);
  const ends = walked.end(stage.index) ?? ["unknown"];
  const end = ends.length === 1 ? ends[0]! : "unknown";
  const id = identity(end);
  const recorded = id === undefined ? [] : recordedDigests(asked, `stage:${name}`, id);
  const cause = stageCause(name, stages.get(stage.index), walked);
  return { kind: "opaque", name: `stage:${name}`, id, recorded, cause };
}

/** What the stage ends in, `undefined` when it is rebuilt or not known. */
function identity(end: RecordedImage | "scratch" | "unknown"): string | undefined {
  if (end === "unknown") return undefined;
  if (end === "scratch") return "scratch";
  return isBuilt(end) || end.id.startsWith("moved:") ? undefined : end.id;
}

/** An image that this build makes (stage-walk.ts builds). */
export function isBuilt({ id }: RecordedImage): boolean {
  return id.startsWith("built:");
}

function ofImage(asked: Asked, reference: string): Origin {
  const { request } = asked.input;
  const resolved = request.image(reference, request.options.platform);
  if (resolved?.tree !== undefined && resolved.source !== "recorded") {
    return { kind: "tree", name: `image:${reference}`, tree: resolved.tree, excludes: [] };
  }
  const detail = `The files of image ${reference} cannot be read here, so the digest of what is copied from it is not known.`;
  const cause: Cause = { code: "unsupported", detail };
  const sure = resolved !== undefined && resolved.source !== "recorded";
  const id = sure ? resolved.image.id : undefined;
  const recorded = id === undefined ? [] : recordedDigests(asked, `image:${reference}`, id);
  return { kind: "opaque", name: `image:${reference}`, id, recorded, cause };
}

const SUMMARY = / #\(nop\) (?:COPY|ADD) (?:--link )?((?:file|dir|multi):[0-9a-f]{64}) in /;

/** Digests of recorded steps that copied the same words, with the same flags, out of the very same image. */
function recordedDigests(
  { input, instruction, sources, expanded }: Asked,
  from: string,
  id: string,
): readonly string[] {
  const found = (input.records.last?.steps ?? []).filter(({ keyword, facts, createdBy }) => {
    if (createdBy === undefined || keyword !== instruction.keyword) return false;
    const [source, ...others] = facts.sources ?? [];
    return (
      others.length === 0 &&
      source?.from === from &&
      source.digest === id &&
      facts.expanded === expanded &&
      source.paths.length === sources.length &&
      source.paths.every((path, at) => path === sources[at])
    );
  });
  const digests = found.flatMap(({ createdBy }) => SUMMARY.exec(createdBy ?? "")?.[1] ?? []);
  return [...new Set(digests)];
}

function stageCause(name: string, opened: OpenedStage | undefined, walked: Walked): Cause {
  const rebuilt = opened?.steps.find((step) => walked.outcomes.get(step.index)?.verdict !== "hit");
  if (rebuilt === undefined) {
    const detail = `What stage ${name} holds cannot be read here, and no record tells the digest of what is copied from it.`;
    return { code: "unsupported", detail };
  }
  const detail = `Stage ${name} is not reused as it is, so what is copied from it may have changed.`;
  return { code: "stage", detail, stage: name, step: rebuilt.index };
}
