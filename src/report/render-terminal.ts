/** The report in a terminal or a job's log, with the summary's content. Pure. */
import type { Verdict } from "../verdict.ts";
import { causeText, changesText } from "./cause-text.ts";
import { isCounted } from "./culprit.ts";
import { cut, plain } from "./escape.ts";
import { blameText, culpritGroups, culpritText, headline, hints, stateOf, stepNames } from "./headline.ts";
import type { Report, ReportStep } from "./model.ts";
import { listed, plainText } from "./rich-text.ts";
import { bytesText, counted, grouped, secondsText } from "./units.ts";

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns; longer lines are cut. */
  readonly width?: number;
}

const COLORS = { green: 32, red: 31, yellow: 33, dim: 2, bold: 1, cyan: 36 } as const;
type Color = keyof typeof COLORS;
type Paint = (color: Color, text: string) => string;

const LABELS: Readonly<Record<Verdict, readonly [string, Color]>> = {
  hit: ["reused", "green"],
  miss: ["rebuilt", "red"],
  depends: ["depends", "yellow"],
  unknown: ["unknown", "yellow"],
  "not-needed": ["not needed", "dim"],
  "config-only": ["", "dim"],
};

const STATE_COLORS = { reused: "green", rebuilt: "red", unknown: "yellow", "no-record": "cyan" } as const;

/** Text with a final newline; no line starts with a workflow command. */
export function renderTerminal(reports: readonly Report[], options: TerminalOptions): string {
  const paint: Paint = (color, text) => (options.color ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text);
  const width = options.width ?? 120;
  return reports.map((report) => one(report, paint, width)).join("\n");
}

function one(report: Report, paint: Paint, width: number): string {
  const platform = report.platform === "" ? "" : ` (${plain(report.platform)})`;
  const title = `${plain(report.name)}${platform}: ${plainText(headline(report))}`;
  const lines = [paint("bold", paint(STATE_COLORS[stateOf(report)], title))];
  if (stateOf(report) !== "no-record") {
    for (const [culprit, ...alike] of culpritGroups(report).slice(0, 10))
      lines.push(`  ${plainText(culpritText(report, culprit, {}, alike))}.`);
  }
  for (const hint of hints(report)) lines.push(`  ${hint.replaceAll("`", "")}`);
  const blame = blameText(report);
  if (blame !== "") lines.push(`  ${blame}`);
  lines.push("", ...table(report, paint, width), "");
  lines.push(...files(report, paint, width));
  for (const { rule, detail } of report.gate.failures)
    lines.push(paint("red", `Not met: ${plain(rule)}. ${plain(detail)}`));
  for (const reason of report.distrust) lines.push(`fully-cached stays false: ${plain(reason)}`);
  lines.push(...verification(report, paint));
  for (const advice of report.advice) {
    lines.push(`${paint("cyan", "Advice:")} ${plain(advice.title)} ${plain(advice.detail)}`);
    for (const line of advice.lines ?? []) lines.push(`    ${plain(line)}`);
  }
  for (const warning of report.warnings) lines.push(paint("dim", `Not known: ${plain(warning)}`));
  const foot = footer(report);
  if (foot !== "") lines.push(paint("dim", foot));
  return `${lines.join("\n").trimEnd()}\n`;
}

function table(report: Report, paint: Paint, width: number): readonly string[] {
  const digits = Math.max(4, ...report.steps.map((step) => String(step.line ?? "").length));
  const sized = report.steps.some((step) => step.layer?.size !== undefined);
  const timed = report.steps.some((step) => step.layer?.seconds !== undefined);
  return folded(report).map((entry) => {
    if (typeof entry === "string") return paint("dim", `${" ".repeat(digits)}  ${entry}`);
    const step = entry;
    const [label, color] = LABELS[step.verdict];
    const size = sized ? sizeText(step).padStart(9) : "";
    const time = timed ? timeText(step).padStart(14) : "";
    const line = String(step.line ?? "").padStart(digits);
    const room = Math.max(20, width - digits - 12 - size.length - time.length - 4);
    const why = reason(report, step);
    const text = plain(step.text);
    const shown = why === "" ? cut(text, room) : `${cut(text, Math.max(20, Math.floor(room * 0.5)))}  ← ${why}`;
    return `${paint("dim", line)}  ${paint(color, label.padEnd(10))}${size}${time}  ${cut(shown, room)}`.trimEnd();
  });
}

/** Steps above which runs of quiet ones are folded into one line, and the shortest run that is. */
const MOST_STEPS = 60;
const SHORTEST_RUN = 4;

/** All steps, or long runs of reused and unneeded ones as text. */
function folded(report: Report): readonly (ReportStep | string)[] {
  if (report.steps.length <= MOST_STEPS) return report.steps;
  const entries: (ReportStep | string)[] = [];
  let run: ReportStep[] = [];
  const flush = () => {
    if (run.length < SHORTEST_RUN) entries.push(...run);
    else entries.push(`… ${run.length} steps ${LABELS[run[0]!.verdict][0]}`);
    run = [];
  };
  for (const step of report.steps) {
    const root = step.root === step.index || step.notes.length > 0 || step.keyword === "from";
    if (root || step.actual?.right === false || run[0]?.verdict !== step.verdict) flush();
    if (root || step.verdict === "unknown") entries.push(step);
    else run.push(step);
  }
  flush();
  return entries;
}

function reason(report: Report, step: ReportStep): string {
  const causes = step.causes.map((cause) => causeText(cause, stepNames(report)));
  const wrong = step.actual?.right === false ? [[`the build ${step.actual.reused ? "reused" : "rebuilt"} it`]] : [];
  const notes = step.notes.map((note) => [{ foreign: note }]);
  return plainText(listed([...causes, ...wrong, ...notes]));
}

function sizeText(step: ReportStep): string {
  const size = step.layer?.size;
  return size === undefined || size === 0 ? "" : bytesText(size);
}

function timeText(step: ReportStep): string {
  const seconds = step.actual?.seconds ?? step.layer?.seconds;
  return seconds === undefined || seconds < 0.05 ? "" : secondsText(seconds);
}

/** Files listed per cause. */
const MOST_FILES = 20;

function files(report: Report, paint: Paint, width: number): readonly string[] {
  return report.culprits.flatMap((culprit) =>
    culprit.causes.flatMap((cause) => {
      if (cause.code !== "content" && cause.code !== "context-config") return [];
      if (cause.files.length === 0 || (cause.total === 1 && cause.files[0]!.changes.length === 1)) return [];
      const step = report.steps[culprit.step]!;
      const lines = cause.files
        .slice(0, MOST_FILES)
        .map((file) => cut(`  ${changesText(file).padEnd(24)} ${plain(file.path)}`, width));
      const more = cause.total - lines.length;
      if (more > 0) lines.push(`  … and ${grouped(more)} more`);
      return [paint("bold", `${counted(cause.total, "changed file")} of line ${step.line ?? "?"}`), ...lines, ""];
    }),
  );
}

function verification(report: Report, paint: Paint): readonly string[] {
  const { verification: check } = report;
  if (check === undefined) return [];
  if (check.checked === 0) return ["The build left nothing by which the forecast could be checked."];
  const text = `Forecast right for ${check.right} of ${counted(check.checked, "checked step")}.`;
  return [paint(check.right === check.checked ? "green" : "red", text)];
}

function footer(report: Report): string {
  const { record, steps } = report;
  const parts: string[] = [];
  if (record !== undefined) parts.push(`compared with ${recordText(record)}`);
  if (report.rules !== "") parts.push(`rules of ${plain(report.rules)}`);
  if (report.ownSeconds !== undefined)
    parts.push(`${secondsText(report.ownSeconds)} for ${counted(steps.filter(isCounted).length, "step")}`);
  return parts.join(" · ");
}

/** Records of local runs have neither ref nor commit. */
function recordText({ ref, sha, created }: NonNullable<Report["record"]>): string {
  return ref === "" ? `the build of ${plain(created)}` : `${plain(ref)} at ${plain(sha.slice(0, 7))}`;
}
