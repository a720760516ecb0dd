/** The sentences every rendering starts with: what happens, and whose doing it is. */
import { causeText, hintText, type StepName } from "./cause-text.ts";
import type { Cost, Sum } from "./cost.ts";
import { type Culprit, isCounted } from "./culprit.ts";
import { type Links, lineHref } from "./links.ts";
import { place, type Report } from "./model.ts";
import { listed, type RichText } from "./rich-text.ts";
import { bytesText, counted, secondsText } from "./units.ts";

/** What one look should tell: everything reused, something rebuilt, or not known. */
export type State = "reused" | "rebuilt" | "unknown" | "no-record";

export function stateOf(report: Report): State {
  if (isFirstBuild(report)) return "no-record";
  if (report.willRebuild === "yes") return "rebuilt";
  return report.willRebuild === "no" ? "reused" : "unknown";
}

/** Nothing was recorded yet: not a problem of this change. */
function isFirstBuild(report: Report): boolean {
  const { culprits, counts } = report;
  if (report.record !== undefined || counts.hits > 0 || culprits.length === 0) return false;
  return culprits.every((culprit) => culprit.causes.every((cause) => cause.code === "no-record"));
}

/** `9 of 14 steps reused · rebuilds 3 layers, 512 MB, about 2 min 10 s`; no full stop. */
export function headline(report: Report): RichText {
  const { counts } = report;
  switch (stateOf(report)) {
    case "no-record":
      return [
        `no earlier build recorded yet, so ${
          counts.misses === counts.total
            ? `${all(counts.total)} will be built`
            : `${counts.total === 1 ? "the only" : "every"} step counts as built`
        }`,
      ];
    case "reused":
      return counts.total === 0 ? ["nothing to build"] : [`${all(counts.total)} reused`, ...savedText(report)];
    case "rebuilt":
      return [`${reusedText(report)} · rebuilds `, ...costText(report.rebuild, counted(counts.misses, "step"))];
    case "unknown":
      return [`${reusedText(report)} · ${openText(report)}`];
  }
}

function all(total: number): string {
  return total === 1 ? "the only step" : `all ${total} steps`;
}

function reusedText({ counts }: Report): string {
  return `${counts.hits} of ${counted(counts.total, "step")} reused`;
}

function openText({ counts }: Report): string {
  const parts: string[] = [];
  if (counts.unknowns > 0) parts.push(`${counts.unknowns} cannot be known before the build`);
  if (counts.depends > 0)
    parts.push(`${counts.depends} depend${counts.depends === 1 ? "s" : ""} on what a stage produces`);
  return parts.length === 0 ? "what happens cannot be known" : parts.join(", ");
}

function savedText(report: Report): RichText {
  const { bytes, seconds } = report.saved;
  const parts = [...(bytes === undefined ? [] : [sumText(bytes, bytesText)])];
  if (seconds !== undefined && seconds.value >= 1) parts.push(`about ${sumText(seconds, secondsText)}`);
  return parts.length === 0 ? [] : [` · saves ${parts.join(", ")}`];
}

/** `3 layers, 512 MB, about 2 min 10 s`; `steps` when no layer is known. */
function costText(cost: Cost, steps: string): RichText {
  const parts: RichText[] = [[cost.layers > 0 ? counted(cost.layers, "layer") : steps]];
  if (cost.bytes !== undefined && cost.bytes.value > 0) parts.push([sumText(cost.bytes, bytesText)]);
  if (cost.seconds !== undefined && cost.seconds.value > 0) parts.push([`about ${sumText(cost.seconds, secondsText)}`]);
  return parts.flatMap((part, index) => (index === 0 ? part : [", ", ...part]));
}

function sumText(sum: Sum, unit: (value: number) => string): string {
  return sum.known < sum.of ? `at least ${unit(sum.value)}` : unit(sum.value);
}

/** What steps are called in clauses: `line 14`; the keyword when the step stands in no line. */
export function stepNames(report: Report): StepName {
  return (index) => {
    const step = report.steps[index];
    if (step === undefined) return ["an earlier step"];
    return step.line === undefined ? [{ code: step.keyword.toUpperCase() }] : [`line ${step.line}`];
  };
}

/** Culprits that one sentence tells: open ones that the very same is not known of stand behind the first of them. */
export function culpritGroups(report: Report): readonly (readonly [Culprit, ...Culprit[]])[] {
  const groups = new Map<string, [Culprit, ...Culprit[]]>();
  for (const culprit of report.culprits) {
    const isAlike = culprit.verdict === "unknown" && isCounted(culprit);
    const key = isAlike ? JSON.stringify(culprit.causes) : `step ${culprit.step}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [culprit]);
    else group.push(culprit);
  }
  return [...groups.values()];
}

/**
 * ``Dockerfile:14 `COPY . .` is rebuilt because …; 4 more steps are rebuilt too``, without a full stop.
 * @param alike further culprits of its group.
 */
export function culpritText(report: Report, culprit: Culprit, links: Links, alike: readonly Culprit[] = []): RichText {
  const step = report.steps[culprit.step]!;
  const because = listed(culprit.causes.map((cause) => causeText(cause, stepNames(report))));
  const at = {
    place: place(report.dockerfile, step),
    href: lineHref(links, report.dockerfile, step.line, step.endLine),
  };
  const then = followText([culprit, ...alike], report);
  if (!isCounted(culprit)) return [at, ": ", ...because, ...then];
  return [at, " ", { code: step.text }, ` ${verb(culprit)} because `, ...because, ...then];
}

function verb(culprit: Culprit): string {
  if (culprit.verdict === "miss") return "is rebuilt";
  return culprit.verdict === "depends" ? "may be rebuilt" : "cannot be known";
}

function followText(group: readonly [Culprit, ...Culprit[]], report: Report): RichText {
  const [culprit, ...alike] = group;
  const followers = group.flatMap((one) => one.followers);
  const rebuilt = followers.filter((index) => report.steps[index]?.verdict === "miss").length;
  const open = followers.length - rebuilt;
  const parts: string[] = [];
  if (alike.length > 0) parts.push(`the same goes for ${counted(alike.length, "more step")}`);
  const [noun, too] = isCounted(culprit) ? [alike.length > 0 ? "other step" : "more step", " too"] : ["step", ""];
  if (rebuilt > 0) parts.push(`${counted(rebuilt, noun)} ${rebuilt === 1 ? "is" : "are"} rebuilt${too}`);
  if (open > 0) parts.push(`${rebuilt > 0 ? `${open} more` : counted(open, noun)} may be rebuilt`);
  return parts.length === 0 ? [] : [`; ${parts.join(", ")}`];
}

/** Hints that go with the culprits' causes, each once. */
export function hints(report: Report): readonly string[] {
  const all = report.culprits.flatMap((culprit) => culprit.causes.map(hintText));
  return [...new Set(all)].filter((hint) => hint !== "");
}

/** `4 rebuilt by this change, 2 by a changed base image`; empty when only one of them applies. */
export function blameText(report: Report): string {
  const { byChange, byBase, byBoth, byCache } = report.counts;
  const parts = [
    byChange > 0 ? `${byChange} by this change` : "",
    byBase > 0 ? `${byBase} by a changed base image` : "",
    byBoth > 0 ? `${byBoth} by both` : "",
    byCache > 0 ? `${byCache} for lack of a usable cache` : "",
  ].filter((part) => part !== "");
  return parts.length < 2 ? "" : `Rebuilt steps: ${parts.join(", ")}.`;
}
