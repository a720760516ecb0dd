/** The job summary: all builds of a run, most telling first, within GitHub's limit. Pure. */

import { cellCode, prose } from "./escape.ts";
import { headline, type State, stateOf } from "./headline.ts";
import type { Links } from "./links.ts";
import type { Report } from "./model.ts";
import { buildBody, footer, headlineMarkdown, LEVELS, type Level, trendBlock } from "./render-build.ts";
import { markdownCell } from "./rich-text.ts";
import { counted } from "./units.ts";

/** GitHub refuses a step's summary above 1 MiB; the rest is left to what other steps of the job write. */
export const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;

/** Markdown of the job summary; empty for no reports. */
export function renderSummary(reports: readonly Report[], links: Links, limit = MAX_SUMMARY_BYTES): string {
  if (reports.length === 0) return "";
  for (const level of LEVELS) {
    const text = atLevel(reports, links, level);
    if (Buffer.byteLength(text) <= limit) return text;
  }
  return shortest(reports, limit);
}

function atLevel(reports: readonly Report[], links: Links, level: Level): string {
  const parts = ["## Docker cache forecast"];
  if (reports.length > 1) parts.push(overview(reports));
  for (const report of reports) {
    parts.push(`### ${headlineMarkdown(report)}`);
    const quiet = reports.length > 1 && stateOf(report) === "reused" && report.gate.failures.length === 0;
    parts.push(...buildBody(report, links, quiet && level < 3 ? 3 : level));
    if (level < 3 && !quiet) parts.push(trendBlock(report));
    parts.push(footer(report));
  }
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const STATE_WORDS = {
  reused: "✅ reused",
  rebuilt: "🔨 rebuilt",
  unknown: "❔ unknown",
  "no-record": "🌱 first build",
} as const;

/** Builds in one table; the row says what each needs. */
function overview(reports: readonly Report[]): string {
  const count = (state: State) => reports.filter((report) => stateOf(report) === state).length;
  const [rebuilt, open, first, reused] = [count("rebuilt"), count("unknown"), count("no-record"), count("reused")];
  const title = [
    rebuilt > 0 ? `${counted(rebuilt, "build")} ${rebuilt === 1 ? "has" : "have"} something to rebuild` : "",
    open > 0 ? `${counted(open, "build")} cannot be known` : "",
    first > 0 ? `${counted(first, "build")} ${first === 1 ? "was" : "were"} never recorded` : "",
    reused > 0 ? `${counted(reused, "build")} ${reused === 1 ? "is" : "are"} reused whole` : "",
  ].filter((part) => part !== "");
  const rows = reports.map((report) => {
    const platform = report.platform === "" ? "" : prose(report.platform);
    return `| ${cellCode(report.name)} | ${platform} | ${STATE_WORDS[stateOf(report)]} | ${markdownCell(headline(report))} |`;
  });
  return [
    `**${title.join(" · ")}**`,
    "",
    "| Build | Platform | | Forecast |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Headlines until the limit; how many are left out is said. */
function shortest(reports: readonly Report[], limit: number): string {
  const lines = ["## Docker cache forecast", ""];
  const reserve = 100;
  let bytes = Buffer.byteLength(lines.join("\n")) + reserve;
  let shown = 0;
  for (const report of reports) {
    const line = `- ${headlineMarkdown(report)}`;
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > limit) break;
    lines.push(line);
    shown++;
  }
  const more = reports.length - shown;
  if (more > 0) lines.push("", `*${counted(more, "more build")} did not fit into this summary.*`);
  return `${lines.join("\n")}\n`;
}
