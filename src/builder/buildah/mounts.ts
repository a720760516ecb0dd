/** Mount flags of RUN, as far as they decide whether and by which line the step is looked up. */
import { mountChecksum } from "../../context/buildah-digest-mount.ts";
import type { Instruction } from "../../dockerfile/instruction.ts";
import { findStage, type Stage, type StageSet } from "../../plan/stages.ts";
import type { BuildRequest } from "../../request.ts";
import type { SourceFacts } from "../../step-facts.ts";
import type { Cause } from "../../verdict.ts";
import type { BuildahRules } from "./rules.ts";
import type { Words } from "./words.ts";

export interface Mount {
  readonly type: string;
  readonly source: string;
  readonly from: string;
}

/** util.go getFromAndSourceKeysFromMountFlag: only `key=value` with one `=` is understood. */
function parseMount(text: string): Mount {
  const found = new Map<string, string>();
  for (const option of text.split(",")) {
    const parts = option.split("=");
    if (parts.length === 2) found.set(parts[0] === "src" ? "source" : parts[0]!, parts[1]!);
  }
  return { type: found.get("type") ?? "", source: found.get("source") ?? "", from: found.get("from") ?? "" };
}

function mountTexts(instruction: Instruction): readonly string[] {
  return instruction.flags.filter(({ name }) => name === "mount").map(({ value }) => value ?? "");
}

/** Stages that RUN mounts from, by expanded name. */
export function mountedStages(
  instruction: Instruction,
  set: StageSet,
  asking: number,
  request: BuildRequest,
  expand: (word: string) => string,
): readonly Stage[] {
  return mountTexts(instruction).flatMap((text) => {
    const { from } = parseMount(expand(text));
    if (from === "" || request.options.namedContexts.has(from)) return [];
    return findStage(set, from, "mount", asking) ?? [];
  });
}

/** What bind mounts add to a RUN line. */
export interface MountPart {
  readonly text: string;
  /** Some of the text cannot be known here. */
  readonly doubt?: Cause;
  /** Why the builder fails at this step. */
  readonly refused?: string;
  readonly sources: readonly SourceFacts[];
}

interface Bind {
  readonly text: string;
  readonly doubt?: Cause;
  readonly refused?: string;
  readonly sources: readonly SourceFacts[];
}

export interface MountInput {
  readonly set: StageSet;
  readonly asking: number;
  readonly request: BuildRequest;
  readonly rules: BuildahRules;
}

export function mountPart(instruction: Instruction, words: Words, input: MountInput): MountPart {
  const binds = mountTexts(instruction)
    .map(parseMount)
    .filter(({ type }) => type === "bind")
    .map((mount) => bind(mount, words, input));
  const doubt = binds.find((one) => one.doubt !== undefined)?.doubt;
  const refused = binds.find((one) => one.refused !== undefined)?.refused;
  return {
    text: binds.map(({ text }) => text).join(""),
    ...(doubt === undefined ? {} : { doubt }),
    ...(refused === undefined ? {} : { refused }),
    sources: binds.flatMap(({ sources }) => sources),
  };
}

function bind(mount: Mount, words: Words, input: MountInput): Bind {
  const { rules, request, set, asking } = input;
  const source = (rules.expandsMountSource ? words.withArgs(mount.source) : mount.source) || ".";
  if (mount.from === "") return context(source, "context", request.context, input);
  const stage = findStage(set, mount.from, "mount", asking);
  if (stage !== undefined) return ofStage(stage, source, rules);
  const named = request.options.namedContexts.get(mount.from);
  if (named?.kind === "directory") return context(source, `context:${mount.from}`, named.tree, input);
  const reference = named?.kind === "image" ? named.reference : mount.from;
  return ofImage(reference, source, input);
}

function ofStage(stage: Stage, source: string, rules: BuildahRules): Bind {
  const name = stage.name ?? String(stage.index);
  const sources = [{ from: `stage:${name}`, paths: [source] }];
  if (!rules.digestsStageMounts) return { text: "", sources };
  const detail = `The digest of stage ${name}'s image is part of this step's line, and it is not known here.`;
  return { text: "", doubt: { code: "unsupported", detail }, sources };
}

function ofImage(reference: string, source: string, { request, rules }: MountInput): Bind {
  const resolved = request.image(reference, request.options.platform);
  const digest = resolved?.image.manifestDigest;
  const sources: readonly SourceFacts[] = [
    { from: `image:${reference}`, paths: [source], ...(digest === undefined ? {} : { digest }) },
  ];
  if (rules.bindMounts === "no") return { text: "", sources };
  if (digest !== undefined && resolved?.source !== "recorded") return { text: `:${digest}`, sources };
  const detail = `The manifest digest of ${reference} is part of this step's line, and it is not known here.`;
  return { text: "", doubt: { code: "no-record", detail }, sources };
}

function context(source: string, from: string, tree: BuildRequest["context"], { rules, request }: MountInput): Bind {
  const noted = (digest?: string): readonly SourceFacts[] => [
    { from, paths: [source], ...(digest === undefined ? {} : { digest }) },
  ];
  if (tree === undefined) {
    const detail = "The build context cannot be seen here, and its content is part of this step's line.";
    if (rules.bindMounts === "no") return { text: "", sources: noted() };
    return { text: "", doubt: { code: "unsupported", detail }, sources: noted() };
  }
  const plain = mountChecksum(tree, source, { withTimes: false, mapsOwner: true });
  const content = plain.kind === "known" ? plain.digests[0] : undefined;
  if (rules.bindMounts === "no") return { text: "", sources: noted(content) };
  const found =
    rules.bindMounts === "with-times" ? mountChecksum(tree, source, { withTimes: true, mapsOwner: true }) : plain;
  if (found.kind === "refused") return { text: "", refused: found.why, sources: noted() };
  if (found.kind === "unknown") {
    return { text: "", doubt: { code: "unsupported", detail: found.why }, sources: noted() };
  }
  const text = `:sha256:${found.digests[0]}`;
  // Another owner than root: it hangs on whether the build runs as that user or as root.
  const owner = request.context?.entry("");
  if (found.exact && owner?.uid === 0 && owner.gid === 0) return { text, sources: noted(content) };
  const detail = "Names of the files' owners on the build machine are part of this step's line.";
  return { text, doubt: { code: "unsupported", detail }, sources: noted(content) };
}
