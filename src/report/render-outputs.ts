/** The action's outputs over all builds of a run, as text. Pure. */
import { createHash } from "node:crypto";
import { cut } from "./escape.ts";
import type { Report } from "./model.ts";

/** Longest text and most layers in `rebuilt-layers`: a job's outputs may have 1 MB in all. */
const MAX_TEXT = 200;
const MAX_LAYERS = 1_000;

export interface OutputExtras {
  /** Path of the JSON report; empty: none was written. */
  readonly reportPath: string;
  readonly commentId: number | undefined;
}

/** Values by output name, for every output of action.yml. No reports at all: nothing is known, so everything is built. */
export function renderOutputs(reports: readonly Report[], extras: OutputExtras): ReadonlyMap<string, string> {
  const sum = (figure: (report: Report) => number) =>
    String(reports.reduce((total, report) => total + figure(report), 0));
  const first = reports.find((report) => report.firstMiss !== undefined);
  return new Map([
    ["fully-cached", String(reports.length > 0 && reports.every((report) => report.fullyCached))],
    ["will-rebuild", willRebuild(reports)],
    ["hits", sum(({ counts }) => counts.hits)],
    ["misses", sum(({ counts }) => counts.misses)],
    ["unknowns", sum(({ counts }) => counts.unknowns + counts.depends)],
    ["first-miss", first?.firstMiss?.at ?? ""],
    ["rebuilt-layers", JSON.stringify(reports.flatMap(layersOf).slice(0, MAX_LAYERS))],
    ["rebuild-targets", JSON.stringify(rebuildTargets(reports))],
    ["fingerprint", joined(reports)],
    ["report", extras.reportPath],
    ["comment-id", extras.commentId === undefined ? "" : String(extras.commentId)],
  ]);
}

function willRebuild(reports: readonly Report[]): Report["willRebuild"] {
  if (reports.some((report) => report.willRebuild === "yes")) return "yes";
  // A gate may look at either output: what is forecast from a record that is not trusted is not known.
  return reports.length > 0 && reports.every((report) => report.fullyCached) ? "no" : "unknown";
}

function layersOf(report: Report): readonly object[] {
  return report.rebuiltLayers.map((layer) => ({
    target: report.name,
    platform: report.platform,
    ...(layer.line === undefined ? {} : { line: layer.line }),
    text: cut(layer.text, MAX_TEXT),
    ...(layer.bytes === undefined ? {} : { bytes: layer.bytes }),
    ...(layer.seconds === undefined ? {} : { seconds: layer.seconds }),
  }));
}

/** Names of builds that are not certain to be the same as before, in the order given: parents before dependants. */
function rebuildTargets(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.filter((report) => !report.fullyCached).map((report) => report.name))];
}

/** One build: its own fingerprint. Several: one digest over all; empty when one of them has none. */
function joined(reports: readonly Report[]): string {
  if (reports.length < 2) return reports[0]?.fingerprint ?? "";
  if (reports.some((report) => report.fingerprint === "")) return "";
  const hash = createHash("sha256");
  for (const report of reports) hash.update(`${Buffer.byteLength(report.name)}:${report.name}${report.fingerprint}`);
  return hash.digest("hex");
}
