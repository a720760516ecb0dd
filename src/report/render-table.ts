/** The table of steps in Dockerfile order. Pure. */
import type { Verdict } from "../verdict.ts";
import { causeText } from "./cause-text.ts";
import { isCounted } from "./culprit.ts";
import { prose } from "./escape.ts";
import { stepNames } from "./headline.ts";
import { type Links, lineHref } from "./links.ts";
import type { Report, ReportStep } from "./model.ts";
import { listed, markdownCell, type RichText } from "./rich-text.ts";
import { bytesText, secondsText } from "./units.ts";

/** Which rows a table has. */
export type Rows =
  /** Every step. */
  | "all"
  /** Runs of steps that are not interesting in one row. */
  | "folded"
  /** Only steps that are not certain to be reused, and FROM steps that moved. */
  | "open";

/** No-break spaces keep icon and word, and number and unit, on one line of a narrow cell; joiners the ends of a range. */
const NBSP = "\u00a0";
const RANGE = "\u2060–\u2060";

const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  hit: `✅${NBSP}reused`,
  miss: `🔨${NBSP}rebuilt`,
  depends: `🔀${NBSP}depends`,
  unknown: `❔${NBSP}unknown`,
  "not-needed": `⏭️${NBSP}not${NBSP}needed`,
  "config-only": "–",
};

interface Columns {
  readonly why: boolean;
  readonly bytes: boolean;
  readonly seconds: boolean;
  readonly actual: boolean;
}

/** The table, or `""` when it would have no rows. `most`: rows kept, the rest is counted in one line below. */
export function stepTable(report: Report, links: Links, rows: Rows, most = Number.POSITIVE_INFINITY): string {
  const columns: Columns = {
    why: report.steps.some((step) => step.causes.length > 0 || step.notes.length > 0),
    bytes: report.steps.some((step) => step.layer?.size !== undefined || step.layer?.compressedSize !== undefined),
    seconds: report.steps.some((step) => step.layer?.seconds !== undefined),
    actual: report.verification !== undefined,
  };
  const lines = tableRows(report, links, rows, columns);
  if (lines.length === 0) return "";
  const shown = lines.slice(0, most);
  const more = lines.length - shown.length;
  return [...header(columns), ...shown, ...(more > 0 ? ["", `*${more} more rows are left out.*`] : [])].join("\n");
}

function header(columns: Columns): readonly string[] {
  const names = ["Line", "Step", "Forecast"];
  const rules = ["---:", "---", "---"];
  if (columns.actual) {
    names.push("Build");
    rules.push("---");
  }
  if (columns.why) {
    names.push("Why");
    rules.push("---");
  }
  if (columns.bytes) {
    names.push("Size");
    rules.push("---:");
  }
  if (columns.seconds) {
    names.push("Time");
    rules.push("---:");
  }
  return [row(names), row(rules)];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function tableRows(report: Report, links: Links, rows: Rows, columns: Columns): readonly string[] {
  const lines: string[] = [];
  let quiet: ReportStep[] = [];
  const flush = () => {
    if (quiet.length > 0) lines.push(...quietRows(report, quiet, links, columns));
    quiet = [];
  };
  for (const step of report.steps) {
    if (rows === "all" || isInteresting(step)) {
      flush();
      lines.push(stepRow(report, step, links, columns));
    } else if (rows === "folded") {
      const first = quiet[0];
      if (first !== undefined && (first.stage !== step.stage || kind(first) !== kind(step))) flush();
      quiet.push(step);
    }
  }
  flush();
  return lines;
}

function isInteresting(step: ReportStep): boolean {
  if (step.actual?.right === false || step.notes.length > 0) return true;
  if (step.verdict === "config-only") return step.causes.length > 0;
  if (step.verdict === "hit" || step.verdict === "not-needed") return false;
  return step.root === undefined || step.root === step.index || step.causes.some((cause) => cause.code !== "parent");
}

/** Steps that may share one row. Settings between reused steps do not part them. */
function kind(step: ReportStep): string {
  return step.verdict === "config-only" ? "hit" : step.verdict;
}

function quietRows(report: Report, steps: readonly ReportStep[], links: Links, columns: Columns): readonly string[] {
  if (steps.length === 1) return [stepRow(report, steps[0]!, links, columns)];
  const counted = steps.filter(isCounted);
  const first = steps[0]!;
  const last = steps.at(-1)!;
  const lines = first.line === undefined ? "" : `${first.line}${RANGE}${last.endLine ?? last.line ?? first.line}`;
  const label = VERDICT_LABELS[counted[0]?.verdict ?? first.verdict];
  const text = `*${steps.length} steps*`;
  const sum = (figure: (step: ReportStep) => number | undefined): number | undefined => {
    const known = steps.map(figure).filter((value) => value !== undefined);
    return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0);
  };
  const cells = [lines, text, label];
  if (columns.actual) cells.push(actualOfMany(counted));
  if (columns.why) cells.push(markdownCell(why(report, counted[0] ?? first)));
  if (columns.bytes) cells.push(sizeText(sum((step) => step.layer?.size ?? step.layer?.compressedSize)));
  if (columns.seconds) cells.push(timeText(sum((step) => step.layer?.seconds)));
  return [row(cells)];
}

function actualOfMany(steps: readonly ReportStep[]): string {
  return steps.length > 0 && steps.every((step) => step.actual?.right === true) ? AS_FORECAST : "";
}

function stepRow(report: Report, step: ReportStep, links: Links, columns: Columns): string {
  const cells = [lineCell(report, step, links), stepCell(step), verdictCell(step)];
  if (columns.actual) cells.push(actualText(step));
  if (columns.why) cells.push(markdownCell(why(report, step)) + noteText(step));
  if (columns.bytes) cells.push(sizeText(step.layer?.size ?? step.layer?.compressedSize));
  if (columns.seconds) cells.push(timeText(step.actual?.seconds ?? step.layer?.seconds));
  return row(cells);
}

/** Steps where trouble starts stand out; so does a FROM whose image is another one. */
function verdictCell(step: ReportStep): string {
  if (step.verdict === "config-only" && step.causes.length > 0) return "**changed**";
  const label = VERDICT_LABELS[step.verdict];
  return isCounted(step) && step.verdict !== "hit" && step.root === step.index ? `**${label}**` : label;
}

function lineCell(report: Report, step: ReportStep, links: Links): string {
  if (step.line === undefined || step.origin === "option") return "";
  const href = lineHref(links, report.dockerfile, step.line, step.endLine);
  return href === undefined ? String(step.line) : `[${step.line}](${href})`;
}

function stepCell(step: ReportStep): string {
  const code = markdownCell([{ code: step.text }]);
  if (step.keyword === "from") return `**${code}**`;
  if (step.origin === "onbuild") return `${code} *(ONBUILD of the base image)*`;
  return step.origin === "option" ? `${code} *(build option)*` : code;
}

function noteText(step: ReportStep): string {
  return step.notes.map((note) => ` ℹ️ ${prose(note)}`).join("");
}

const AS_FORECAST = `✔️${NBSP}as${NBSP}forecast`;

function actualText(step: ReportStep): string {
  if (step.actual === undefined) return "";
  const what = step.actual.reused ? "reused" : "rebuilt";
  if (step.actual.right === undefined) return what;
  return step.actual.right ? AS_FORECAST : `⚠️ ${what}`;
}

/** Causes of a step in a table: its own first; an earlier step only when nothing else is said. */
function why(report: Report, step: ReportStep): RichText {
  const names = stepNames(report);
  const own = step.causes.filter((cause) => cause.code !== "parent");
  const parent = step.causes.find((cause) => cause.code === "parent");
  if (own.length === 0) return parent === undefined ? [] : ["because of ", ...names(parent.step)];
  const clauses = own.map((cause): RichText => {
    if (cause.code !== "stage") return causeText(cause, names);
    return ["copies from stage ", { code: cause.stage }, " (", ...names(cause.step), ")"];
  });
  const follows = parent !== undefined && own.every((cause) => cause.code !== "stage");
  return listed(follows ? [...clauses, causeText(parent, names)] : clauses);
}

function unbroken(text: string): string {
  return text.replaceAll(" ", NBSP);
}

function sizeText(bytes: number | undefined): string {
  return bytes === undefined || bytes === 0 ? "" : unbroken(bytesText(bytes));
}

function timeText(seconds: number | undefined): string {
  return seconds === undefined || seconds < 0.05 ? "" : unbroken(secondsText(seconds));
}
