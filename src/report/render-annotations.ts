/** Notes on Dockerfile lines: the first miss of each stage, as plain text. Pure. */
import { causeText } from "./cause-text.ts";
import { cut, plain } from "./escape.ts";
import { stepNames } from "./headline.ts";
import type { Report, ReportStep } from "./model.ts";
import { listed, plainText } from "./rich-text.ts";
import { counted } from "./units.ts";

/** GitHub shows this many notices of one step. */
export const MAX_ANNOTATIONS = 10;

export interface Annotation {
  /** Relative to the repository. */
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly title: string;
  readonly message: string;
}

/** Longest title and message; GitHub cuts at 255 characters and 64 KB. */
const MAX_TITLE = 200;
const MAX_MESSAGE = 1_000;

export function renderAnnotations(reports: readonly Report[], most = MAX_ANNOTATIONS): readonly Annotation[] {
  const byPlace = new Map<string, Annotation>();
  for (const report of reports) {
    for (const step of firstMisses(report)) {
      const annotation = annotate(report, step);
      if (annotation === undefined) continue;
      const place = `${annotation.file}\0${annotation.startLine}\0${annotation.message}`;
      if (!byPlace.has(place)) byPlace.set(place, annotation);
    }
  }
  return [...byPlace.values()].slice(0, most);
}

function firstMisses(report: Report): readonly ReportStep[] {
  const seen = new Set<number>();
  return report.steps.filter((step) => {
    if (step.verdict !== "miss" || seen.has(step.stage)) return false;
    seen.add(step.stage);
    return true;
  });
}

function annotate(report: Report, step: ReportStep): Annotation | undefined {
  if (step.line === undefined || report.dockerfile === "" || report.dockerfile.startsWith("/")) return undefined;
  const causes = listed(step.causes.map((cause) => causeText(cause, stepNames(report))));
  const because = causes.length === 0 ? "" : ` because ${plainText(causes)}`;
  const after = report.steps.filter((each) => each.stage === step.stage && each.index > step.index);
  const rebuilt = after.filter((each) => each.verdict === "miss").length;
  const then =
    rebuilt === 0 ? "" : ` ${counted(rebuilt, "more step")} of this stage ${rebuilt === 1 ? "follows" : "follow"}.`;
  return {
    file: report.dockerfile.replace(/^(?:\.\/)+/, ""),
    startLine: step.line,
    endLine: step.endLine ?? step.line,
    title: cut(`Docker cache: ${plain(step.keyword.toUpperCase())} is rebuilt (${plain(report.name)})`, MAX_TITLE),
    message: cut(`${plain(cut(step.text, 120))} is rebuilt${because}.${then}`, MAX_MESSAGE),
  };
}
