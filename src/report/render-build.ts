/** One build in Markdown, at one of five levels of detail; summary and comment are put together from these. Pure. */
import type { Cause, FileEvidence } from "../verdict.ts";
import type { Advice } from "./advice.ts";
import { changesText } from "./cause-text.ts";
import type { Culprit } from "./culprit.ts";
import { codeSpan, cut, fenced, html, oneLine, prose } from "./escape.ts";
import { blameText, culpritGroups, culpritText, headline, hints, type State, stateOf } from "./headline.ts";
import type { Links } from "./links.ts";
import type { Report } from "./model.ts";
import { stageGraph } from "./render-graph.ts";
import { type Rows, stepTable } from "./render-table.ts";
import { inlineHtml, markdown, type RichText } from "./rich-text.ts";
import { bytesText, counted, grouped, secondsText } from "./units.ts";

/**
 * 0: everything · 1: rows of reused steps folded, shorter file lists · 2: only open steps, no file lists ·
 * 3: headline and culprits · 4: headline.
 */
export type Level = 0 | 1 | 2 | 3 | 4;
export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

const ICONS: Readonly<Record<State, string>> = { reused: "✅", rebuilt: "🔨", unknown: "❔", "no-record": "🌱" };

/** Culprits named, files listed per culprit, table rows, at each level. */
const CULPRITS = [20, 10, 6, 4, 0] as const;
const FILES = [100, 25, 0, 0, 0] as const;
const ROWS = [1_000, 200, 60, 0, 0] as const;

/** `🔨 app (linux/arm64): 9 of 14 steps reused · …` */
export function headlineMarkdown(report: Report): string {
  return `${ICONS[stateOf(report)]} ${codeSpan(report.name)}${platformText(report)}: ${markdown(headline(report))}`;
}

function platformText(report: Report): string {
  return report.platform === "" ? "" : ` (${prose(report.platform)})`;
}

/** What stands between headline and culprits. */
export function summaryParts(report: Report): readonly string[] {
  return [gateBlock(report), verificationLine(report)].filter((part) => part !== "");
}

/** Everything below the headline, or only what follows the culprits; parts are separated by empty lines. */
export function buildBody(
  report: Report,
  links: Links,
  level: Level,
  which: "all" | "without-head" = "all",
): readonly string[] {
  if (level === 4) return [];
  const parts: string[] = [];
  if (which === "all") {
    parts.push(...summaryParts(report), culpritList(report, links, CULPRITS[level]), ...hints(report));
  }
  parts.push(firstBuildHint(report), blameText(report), distrustLine(report));
  if (level < 3) {
    parts.push(
      level < 2 ? graphBlock(report) : "",
      tableBlock(report, links, level),
      ...evidence(report, FILES[level], level),
      adviceList(report),
      warningList(report),
    );
  }
  return parts.filter((part) => part !== "");
}

/** Stages above which the graph takes more room than the table. */
const MOST_OPEN_STAGES = 8;

function graphBlock(report: Report): string {
  const graph = stageGraph(report);
  return graph !== "" && report.stages.length > MOST_OPEN_STAGES ? details(["Stages"], graph) : graph;
}

/** The table; folded away where every row would say the same. */
function tableBlock(report: Report, links: Links, level: Level): string {
  const table = stepTable(report, links, rowsAt(report, level), ROWS[level]);
  return table !== "" && stateOf(report) === "no-record" ? details(["All steps"], table) : table;
}

/** Steps above which rows of quiet steps are folded from the start: nobody reads 200 rows. */
const MOST_FULL_ROWS = 60;

function rowsAt(report: Report, level: Level): Rows {
  if (level === 0) return report.steps.length <= MOST_FULL_ROWS ? "all" : "folded";
  return level === 1 ? "folded" : "open";
}

/** Bulleted when there are several. */
export function culpritList(report: Report, links: Links, most: number): string {
  if (stateOf(report) === "no-record") return "";
  const groups = culpritGroups(report);
  const shown = groups
    .slice(0, most)
    .map(([culprit, ...alike]) => `${markdown(culpritText(report, culprit, links, alike))}.`);
  const more = groups.slice(most).flat().length;
  if (more > 0) shown.push(`*${counted(more, "more step")} where trouble starts.*`);
  return shown.length < 2 ? shown.join("") : shown.map((line) => `- ${line}`).join("\n");
}

function gateBlock(report: Report): string {
  const { failures } = report.gate;
  if (failures.length === 0) return "";
  return alert(
    "CAUTION",
    failures.map(({ rule, detail }) => `${codeSpan(rule)} is not met: ${prose(detail)}`),
  );
}

function alert(kind: "CAUTION" | "WARNING" | "TIP", lines: readonly string[]): string {
  return [`> [!${kind}]`, ...lines.flatMap((line, index) => (index === 0 ? [`> ${line}`] : [">", `> ${line}`]))].join(
    "\n",
  );
}

export function verificationLine({ verification, steps, dockerfile }: Report): string {
  if (verification === undefined) return "";
  const { checked, right, falseHits, falseMisses } = verification;
  if (checked === 0) return "The build left nothing by which the forecast could be checked.";
  if (right === checked)
    return `✔️ The build did what was forecast in ${checked === 1 ? "the one step" : `all ${checked} steps`} that could be checked.`;
  const lines = (indices: readonly number[]) =>
    indices.map((index) => prose(`${dockerfile}:${steps[index]?.line ?? "?"}`)).join(", ");
  const wrong: string[] = [];
  if (falseHits.length > 0) wrong.push(`Forecast as reused but rebuilt: ${lines(falseHits)}.`);
  if (falseMisses.length > 0) wrong.push(`Forecast as rebuilt but reused: ${lines(falseMisses)}.`);
  return alert("WARNING", [`The forecast was right for ${right} of ${counted(checked, "step")}. ${wrong.join(" ")}`]);
}

function firstBuildHint(report: Report): string {
  if (stateOf(report) !== "no-record") return "";
  return "This build will be recorded, and the next forecast compares with it. Pull requests read the records of their base and of the default branch, so let this workflow run there too.";
}

function distrustLine(report: Report): string {
  if (report.distrust.length === 0) return "";
  return `${codeSpan("fully-cached")} stays ${codeSpan("false")}: ${report.distrust.map(prose).join(" ")}`;
}

/** Folded evidence of each culprit: the files, and old and new text. */
function evidence(report: Report, most: number, level: Level): readonly string[] {
  if (level >= 2) return [];
  return report.culprits
    .slice(0, CULPRITS[level])
    .flatMap((culprit) => culprit.causes.flatMap((cause) => causeEvidence(report, culprit, cause, most)));
}

function causeEvidence(report: Report, culprit: Culprit, cause: Cause, most: number): readonly string[] {
  const step = report.steps[culprit.step]!;
  const at = step.line === undefined ? step.keyword.toUpperCase() : `line ${step.line}`;
  if ((cause.code === "content" || cause.code === "context-config") && cause.files.length > 0) {
    if (cause.total === 1 && cause.files[0]?.oldSize === undefined) return [];
    const lines = cause.files.slice(0, most).map(fileLine);
    const more = cause.total - lines.length;
    if (more > 0) lines.push(`… and ${grouped(more)} more`);
    return [details([`${counted(cause.total, "changed file")} of ${at}`], fenced(lines, ""))];
  }
  if (cause.code === "instruction" && cause.oldText !== cause.newText) {
    return [details([`How ${at} changed`], fenced(diffLines(cause.oldText, cause.newText), "diff"))];
  }
  return [];
}

/** Longest instruction text and most lines shown in a diff. */
const MAX_DIFF_TEXT = 2_000;
const MAX_DIFF_LINES = 60;

function diffLines(oldText: string, newText: string): readonly string[] {
  const lines = (text: string, mark: string) =>
    text === ""
      ? []
      : cut(text, MAX_DIFF_TEXT)
          .split("\n")
          .slice(0, MAX_DIFF_LINES)
          .map((line) => `${mark} ${line}`);
  return [...lines(oldText, "-"), ...lines(newText, "+")];
}

const CHANGE_COLUMN = 28;

/** `mode 0664 → 0644            bin/run` */
function fileLine(file: FileEvidence): string {
  const what = changesText(file);
  const size =
    file.changes.includes("bytes") && file.oldSize !== undefined && file.newSize !== undefined
      ? `  (${bytesText(file.oldSize)} → ${bytesText(file.newSize)})`
      : "";
  const link = file.changes.includes("link") ? `  (${file.oldTarget ?? ""} → ${file.newTarget ?? ""})` : "";
  const renamed = file.oldPath === undefined ? "" : `  (was ${file.oldPath})`;
  return `${what.padEnd(CHANGE_COLUMN)} ${file.path}${size}${link}${renamed}`;
}

/** A folded block; `body` is Markdown. */
export function details(summary: RichText, body: string): string {
  return `<details><summary>${inlineHtml(summary)}</summary>\n\n${body}\n\n</details>`;
}

function adviceList(report: Report): string {
  if (report.advice.length === 0) return "";
  const items = report.advice.map(adviceItem);
  return alert("TIP", items.flat());
}

function adviceItem(advice: Advice): readonly string[] {
  const saved = [
    ...(advice.saves?.seconds === undefined ? [] : [`about ${secondsText(advice.saves.seconds)}`]),
    ...(advice.saves?.bytes === undefined ? [] : [bytesText(advice.saves.bytes)]),
  ];
  const saves = saved.length === 0 ? "" : ` Saves ${saved.join(", ")}.`;
  const text = `**${prose(advice.title)}** ${prose(advice.detail)}${saves}`;
  if (advice.lines === undefined || advice.lines.length === 0) return [text];
  const into = advice.file === undefined ? "" : ` (${oneLine(advice.file)})`;
  return [`${text}${prose(into)}`, fenced(advice.lines, "").replaceAll("\n", "\n> ")];
}

function warningList(report: Report): string {
  if (report.warnings.length === 0) return "";
  const shown = report.warnings.slice(0, 10).map((warning) => `- ${prose(cut(warning, 500))}`);
  const more = report.warnings.length - shown.length;
  if (more > 0) shown.push(`- *${more} more*`);
  return `**Could not be known**\n\n${shown.join("\n")}`;
}

/** Trend of the last builds, folded. */
export function trendBlock(report: Report): string {
  const runs = report.trend.slice(-10);
  if (runs.length < 2) return "";
  const checked = runs.reduce((sum, run) => sum + run.checked, 0);
  const wrong = runs.reduce((sum, run) => sum + run.falseHits + run.falseMisses, 0);
  const hits = runs.reduce((sum, run) => sum + run.hits, 0);
  const total = runs.reduce((sum, run) => sum + run.hits + run.misses + run.unknowns, 0);
  const share = total === 0 ? "" : `${Math.round((hits / total) * 100)} % of steps reused`;
  const right = checked === 0 ? "" : `forecast right for ${checked - wrong} of ${counted(checked, "checked step")}`;
  const title = `Last ${runs.length} builds: ${[share, right].filter((part) => part !== "").join(", ")}`;
  const rows = runs.toReversed().map((run) => {
    const state = run.checked === 0 ? "" : run.falseHits + run.falseMisses === 0 ? "✔️" : "⚠️";
    const cells = [
      prose(run.at.slice(0, 16).replace("T", " ")),
      codeSpan(run.sha.slice(0, 7)),
      `${run.hits} of ${run.hits + run.misses + run.unknowns}`,
      run.checked === 0 ? "" : `${state} ${run.checked - run.falseHits - run.falseMisses} of ${run.checked}`,
      run.seconds === undefined ? "" : secondsText(run.seconds),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = ["| When | Commit | Steps reused | Forecast right | Build took |", "| --- | --- | ---: | --- | ---: |"];
  return details([title], [...head, ...rows].join("\n"));
}

/** What it was compared with, by which rules, and how long that took. */
export function footer(report: Report): string {
  const { record } = report;
  const parts: string[] = [];
  if (record !== undefined) {
    const ref = record.ref
      .replace(/^refs\/(?:heads|tags)\//, "")
      .replace(/^refs\/pull\/([0-9]+)\/merge$/, "pull request $1");
    const build = `compared with the build of ${html(ref)} at ${html(record.sha.slice(0, 7))}, ${html(record.created.slice(0, 10))}`;
    const itsFigures = report.verification === undefined && report.steps.some(({ layer }) => layer !== undefined);
    parts.push(`${build}${itsFigures ? ", whose sizes and times are shown" : ""}`);
  }
  if (report.rules !== "") parts.push(`rules of ${html(report.rules)}`);
  if (report.context !== undefined) {
    parts.push(`context ${counted(report.context.files, "file")}, ${bytesText(report.context.bytes)}`);
  }
  if (report.buildSeconds !== undefined) parts.push(`build took ${secondsText(report.buildSeconds)}`);
  if (report.ownSeconds !== undefined) parts.push(`forecast took ${secondsText(report.ownSeconds)}`);
  return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
