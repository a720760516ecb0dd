/**
 * Stale hits: Buildah's history line leaves out something that changes the result, so the engine reuses an outdated step. The
 * forecast says what the engine does, and these notes say what the user gets.
 */
import { changedNames } from "../../explain/values.ts";
import type { RecordedStep } from "../../record-file.ts";
import type { SourceFacts, StepFacts } from "../../step-facts.ts";
import type { Verdict } from "../../verdict.ts";
import type { BuildahRules } from "./rules.ts";
import type { BuildahStep } from "./step.ts";
import type { WalkInput } from "./walk-input.ts";

/** Command-line options that change a step's result though they are not in this version's history line. */
export function optionSettings(
  { request, rules }: WalkInput,
  step: BuildahStep,
  isLast: boolean,
): Readonly<Record<string, string>> {
  const { buildah } = request.options;
  const settings: Record<string, string> = Object.create(null);
  if (step.instruction.keyword === "run" && !rules.envStep && buildah.env.size > 0) {
    settings["--env"] = [...buildah.env].map(([name, value]) => `${name}=${value ?? ""}`).join(" ");
  }
  const hasAnnotations = rules.suffix === "fields" || rules.suffix === "more-fields";
  if (isLast && buildah.annotations.length > 0) settings["--annotation"] = buildah.annotations.join(",");
  if (isLast && !hasAnnotations && request.options.labels.size > 0 && rules.labels === "none") {
    settings["--label"] = [...request.options.labels].map(([name, value]) => `${name}=${value}`).join(" ");
  }
  if (step.addsLayer && buildah.timestamp !== undefined) settings["--timestamp"] = String(buildah.timestamp);
  return settings;
}

export interface ReusedStep {
  readonly verdict: Verdict;
  readonly createdBy: string | undefined;
  readonly facts: StepFacts;
}

/** What changed since the recorded step although both write the same history line; empty for every other step. */
export function staleNotes(rules: BuildahRules, step: ReusedStep, old: RecordedStep | undefined): readonly string[] {
  if (step.verdict !== "hit" || old?.createdBy === undefined || old.createdBy !== step.createdBy) return [];
  const changes = [
    ...changedOptions(old.facts, step.facts),
    ...changedWords(old.facts, step.facts),
    ...changedSources(old.facts.sources ?? [], step.facts.sources ?? []),
  ];
  return changes.map(
    (change) => `Stale: ${change}, but Buildah ${rules.name} reuses the old result. Build with --no-cache to renew it.`,
  );
}

function changedOptions(old: StepFacts, now: StepFacts): readonly string[] {
  return changedNames(old.settings, now.settings).map(({ name }) => `${name} changed`);
}

function changedWords(old: StepFacts, now: StepFacts): readonly string[] {
  if (old.text !== now.text || old.expanded === now.expanded) return [];
  return ["the instruction's variables have other values"];
}

/** Only what the step reads without having it in its line: here-documents and mounts. */
function changedSources(old: readonly SourceFacts[], now: readonly SourceFacts[]): readonly string[] {
  return now.flatMap((source, at) => {
    const before = old[at];
    if (before === undefined || before.from !== source.from || before.digest === source.digest) return [];
    if (before.digest === undefined || source.digest === undefined) return [];
    if (source.from === "heredoc") return ["the text of its here-document changed"];
    return [`what it mounts from ${source.from} changed`];
  });
}
