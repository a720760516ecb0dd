/**
 * Names why a step is not reused, by comparing what decides it today with what decided it in the last recorded build. All
 * causes that hold are named, the list is never empty, and nothing is guessed: what cannot be compared is said so.
 */
import type { FileTree } from "./context/tree.ts";
import { type Aligned, align } from "./explain/align.ts";
import { contentCauses } from "./explain/content.ts";
import { withoutSecrets } from "./explain/secret.ts";
import { changedNames, changesText, type NamedChange, shownChanges } from "./explain/values.ts";
import type { BuildRecord } from "./record-file.ts";
import type { EngineFacts } from "./request.ts";
import type { SourceFacts, StepFacts } from "./step-facts.ts";
import type { Cause } from "./verdict.ts";

/** One step that is not a hit, and what is known about it. */
export interface StepQuestion {
  readonly stage: number;
  /** Name after AS, else the stage's number as text. */
  readonly stageName: string;
  /** n-th step of its stage, from 0, in the order of BuildRecord.steps. */
  readonly ordinal: number;
  readonly keyword: string;
  readonly facts: StepFacts;
  /** The context after the ignore rules; without it no file can be named. */
  readonly sent?: FileTree;
  /** `facts.text` of every step of the stage today, in order: tells an inserted instruction from a changed one. */
  readonly stageTexts?: readonly string[];
  /** Engine of this forecast: tells an upgrade of the builder when nothing else changed. */
  readonly engine?: EngineFacts;
  /** What the whole build is for, where that decides about its first steps; empty: not known. */
  readonly platform?: string;
}

/**
 * The root cause or causes of `step`. `last` is the last recorded build of the same target, `context` the context before
 * ignore rules. Pure, except for reads through the trees; never throws and never returns an empty list.
 */
export function explain(
  step: StepQuestion,
  last: BuildRecord | undefined,
  context: FileTree | undefined,
): readonly Cause[] {
  if (last === undefined) {
    return [
      { code: "no-record", detail: "No earlier build of this target is recorded, so there is nothing to reuse." },
    ];
  }
  if (last.steps.length === 0) {
    return [{ code: "no-record", detail: "The recorded build holds no steps, so there is nothing to compare with." }];
  }
  const { causes, old } = compare(step, last, context);
  if (old === undefined || causes.length > 0) return causes;
  const unseen = unseenArgs(old, step.facts);
  return unseen.length > 0 ? unseen : [unchanged(step, last)];
}

/**
 * The same for the first step on a base image and for what takes files from the image of a stage; `froms` are the FROMs of
 * these images. What changed there is named first, beside it only what has certainly changed about the step itself.
 */
export function explainOnBase(
  step: StepQuestion,
  froms: readonly StepQuestion[],
  last: BuildRecord | undefined,
  context: FileTree | undefined,
): readonly Cause[] {
  const ofFroms = froms.flatMap((from) => explain(from, last, undefined).filter(isAboutBase));
  const base = last === undefined ? [] : [...otherPlatform(step, last), ...ofFroms];
  if (last === undefined || base.length === 0) return explain(step, last, context);
  // That the old FROM is gone says nothing more.
  const own = compare(step, last, context).causes.filter((cause) => !(isInstruction(cause) && cause.newText === ""));
  return [...base, ...own];
}

/** The same name is another image on another platform. */
function otherPlatform({ platform = "" }: StepQuestion, last: BuildRecord): readonly Cause[] {
  if (platform === "" || last.platform === "" || platform === last.platform) return [];
  return [{ code: "platform", detail: `The build is for ${platform}, the recorded one was for ${last.platform}.` }];
}

/** What can be wrong with a FROM; that it is new is true of the whole stage. */
function isAboutBase(cause: Cause): boolean {
  return BASE_CAUSES.has(cause.code) && !(isInstruction(cause) && cause.oldText === "");
}

const BASE_CAUSES: ReadonlySet<Cause["code"]> = new Set(["base-moved", "instruction", "arg", "platform"]);

function isInstruction(cause: Cause): cause is Extract<Cause, { code: "instruction" }> {
  return cause.code === "instruction";
}

/** What has certainly changed, and the recorded step it is compared with; without one the step is new. */
function compare(
  step: StepQuestion,
  last: BuildRecord,
  context: FileTree | undefined,
): { readonly causes: readonly Cause[]; readonly old: StepFacts | undefined } {
  const { facts } = step;
  const found = align(last, {
    stage: step.stage,
    stageName: step.stageName,
    ordinal: step.ordinal,
    keyword: step.keyword,
    text: facts.text,
    stageTexts: step.stageTexts,
  });
  if (found.old === undefined) return { causes: [newStep(step, found.stageKnown)], old: undefined };
  const old = found.old.facts;
  const causes = [
    ...baseCauses(old, facts),
    ...instructionCauses(found, facts),
    ...valueCauses(old, facts),
    ...settingCauses(old, facts),
    ...sourceCauses(old, facts, step, last, context),
  ];
  return { causes, old };
}

function newStep(step: StepQuestion, stageKnown: boolean): Cause {
  const detail = stageKnown
    ? "This instruction is new since the recorded build."
    : `Stage ${step.stageName} is new since the recorded build.`;
  return { code: "instruction", detail, oldText: "", newText: shown(step.facts.text, step.facts) };
}

function baseCauses(old: StepFacts, now: StepFacts): readonly Cause[] {
  if (old.base === undefined || now.base === undefined) return [];
  if (old.base.reference !== now.base.reference || old.base.digest === now.base.digest) return [];
  return [moved(now.base.reference, old.base.digest, now.base.digest)];
}

function moved(image: string, oldDigest: string, newDigest: string): Cause {
  const detail =
    oldDigest === "" || newDigest === ""
      ? `${image} may be another image now: one of its digests is not known.`
      : `${image} points to another image now.`;
  return { code: "base-moved", detail, image, oldDigest, newDigest };
}

function instructionCauses(found: Aligned, now: StepFacts): readonly Cause[] {
  const old = found.old!.facts;
  const causes: Cause[] = [];
  if (old.text !== now.text) {
    causes.push({
      code: "instruction",
      detail: "The instruction was changed.",
      oldText: shown(old.text, old, now),
      newText: shown(now.text, old, now),
    });
  } else if (found.removed.length > 0) {
    const gone = found.removed.map((step) => shown(step.facts.text, step.facts));
    causes.push({
      code: "instruction",
      detail:
        gone.length === 1
          ? "The instruction before it was removed."
          : `${gone.length} instructions before it were removed.`,
      oldText: gone.join("\n"),
      newText: "",
    });
  }
  const named = changedArgs(old, now).length + changedNames(old.env, now.env).length > 0;
  const [before, after] = filledIn(old, now);
  if (old.text === now.text && before !== after && !named) {
    causes.push({
      code: "instruction",
      detail: "The instruction reads the same but comes out different after its variables are filled in.",
      oldText: shown(before, old, now),
      newText: shown(after, old, now),
    });
  }
  return causes;
}

/** What the two come out as, as far as both are recorded. */
function filledIn(old: StepFacts, now: StepFacts): readonly [before: string, after: string] {
  // Which image a FROM named is recorded whatever is left out of its text.
  if (old.base !== undefined && now.base !== undefined && old.base.reference !== now.base.reference) {
    return [`FROM ${old.base.reference}`, `FROM ${now.base.reference}`];
  }
  return isUnexpanded(old) ? ["", ""] : [old.expanded, now.expanded];
}

function shown(text: string, ...facts: readonly StepFacts[]): string {
  return withoutSecrets(text, ...facts.flatMap((each) => [each.args, each.env]));
}

/** Recorded with `record-args: false`: the text stands for what it expanded to. */
function isUnexpanded(old: StepFacts): boolean {
  return old.expanded === old.text && old.text.includes("$");
}

/** Recorded with `record-args: false`: names only. */
function isWithoutValues(old: StepFacts, now: StepFacts): boolean {
  const values = Object.values(old.args);
  return (
    values.length > 0 && values.every((value) => value === "") && Object.values(now.args).some((value) => value !== "")
  );
}

/** Args whose difference is certain. */
function changedArgs(old: StepFacts, now: StepFacts): readonly NamedChange[] {
  const changes = changedNames(old.args, now.args);
  if (!isWithoutValues(old, now)) return changes;
  return changes.filter(({ oldValue, newValue }) => oldValue === undefined || newValue === undefined);
}

/** Args of which only the names are recorded: named when nothing else explains the step. */
function unseenArgs(old: StepFacts, now: StepFacts): readonly Cause[] {
  if (!isWithoutValues(old, now)) return [];
  const names = Object.keys(old.args)
    .filter((name) => Object.hasOwn(now.args, name))
    .sort()
    .map((name) => ({ name, oldValue: undefined, newValue: undefined }));
  if (names.length === 0) return [];
  const list = names.map(({ name }) => name).join(", ");
  return [{ code: "arg", detail: `Build arguments may have changed: ${list}. Their values are not recorded.`, names }];
}

function valueCauses(old: StepFacts, now: StepFacts): readonly Cause[] {
  const causes: Cause[] = [];
  const args = shownChanges(changedArgs(old, now));
  if (args.length > 0) {
    causes.push({
      code: "arg",
      detail: `Build ${plural(args.length, "argument")} changed: ${changesText(args)}.`,
      names: args,
    });
  }
  const env = shownChanges(changedNames(old.env, now.env));
  if (env.length > 0) {
    causes.push({ code: "env", detail: `Environment changed: ${changesText(env)}.`, names: env });
  }
  return causes;
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}

/** Settings that say for which machine the image is. */
const PLATFORM_SETTINGS = new Set(["platform", "os", "arch", "architecture", "variant"]);

function settingCauses(old: StepFacts, now: StepFacts): readonly Cause[] {
  const causes: Cause[] = [];
  for (const { name, oldValue, newValue } of changedNames(old.settings, now.settings)) {
    if (PLATFORM_SETTINGS.has(name.toLowerCase())) {
      const detail = `The ${name} changed from ${oldValue ?? "unset"} to ${newValue ?? "unset"}.`;
      causes.push({ code: "platform", detail });
      continue;
    }
    causes.push({
      code: "instruction",
      detail: `An earlier setting that this step depends on changed: ${name}.`,
      oldText: oldValue === undefined ? "" : `${name}=${oldValue}`,
      newText: newValue === undefined ? "" : `${name}=${newValue}`,
    });
  }
  return causes;
}

function sourceCauses(
  old: StepFacts,
  now: StepFacts,
  step: StepQuestion,
  last: BuildRecord,
  context: FileTree | undefined,
): readonly Cause[] {
  const oldSources = old.sources ?? [];
  const causes: Cause[] = [];
  const inContext: SourceFacts[] = [];
  (now.sources ?? []).forEach((source, index) => {
    const before = oldSources[index];
    if (source.digest !== undefined && source.digest === before?.digest) return;
    if (source.from === "context") inContext.push(source);
    else if (before !== undefined && before.from === source.from) causes.push(...otherSource(before, source));
  });
  if (inContext.length > 0)
    causes.unshift(...contentCauses(inContext, old, old.text === now.text, last, step.sent, context));
  return causes;
}

/** A source that is not the main context: it differs only where both digests are known. */
function otherSource(old: SourceFacts, now: SourceFacts): readonly Cause[] {
  if (old.digest === undefined || now.digest === undefined) return [];
  const [kind, name] = splitOnce(now.from);
  if (kind === "image") return [moved(name, old.digest, now.digest)];
  if (kind === "url") {
    const url = now.paths[0] ?? name;
    return [{ code: "remote", detail: `What ${url} serves has changed.`, url }];
  }
  if (kind === "heredoc") {
    return [{ code: "instruction", detail: "The text of its here-document was changed.", oldText: "", newText: "" }];
  }
  if (kind === "context") {
    return [{ code: "content", detail: `Files of the build context ${name} changed.`, files: [], total: 0 }];
  }
  return [];
}

function splitOnce(from: string): readonly [string, string] {
  const colon = from.indexOf(":");
  return colon < 0 ? [from, ""] : [from.slice(0, colon), from.slice(colon + 1)];
}

/** Everything that can be compared is equal: either the builder changed its rules, or the result is not there any more. */
function unchanged(step: StepQuestion, last: BuildRecord): Cause {
  const fields = ENGINE_FIELDS.filter((field) => {
    const [then, now] = [last.engine[field], step.engine?.[field]];
    return then !== undefined && now !== undefined && then !== now;
  });
  if (fields.length > 0) {
    const oldVersion = fields.map((field) => last.engine[field]).join(" ");
    const newVersion = fields.map((field) => step.engine?.[field]).join(" ");
    return {
      code: "builder-upgraded",
      detail: `Nothing in the project changed, but the builder did: ${oldVersion} then, ${newVersion} now.`,
      oldVersion,
      newVersion,
    };
  }
  const detail =
    "Nothing that decides this step changed, but its result is not among the records that can be read here.";
  return { code: "no-record", detail };
}

/** Facts of the engine that may change its keys; compared where both are known. */
const ENGINE_FIELDS = ["version", "frontendVersion", "store"] as const;
