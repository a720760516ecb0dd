/** After the build: what the forecast said beside what happened. Pure. */
import { codeSpan, plain } from "./escape.ts";
import type { Links } from "./links.ts";
import type { Report } from "./model.ts";
import { details, verificationLine } from "./render-build.ts";
import { stepTable } from "./render-table.ts";
import { counted, secondsText } from "./units.ts";

/** Markdown that post appends to the job summary. */
export function renderChecked(reports: readonly Report[], links: Links): string {
  const parts = reports.flatMap((report) => [
    `#### ${codeSpan(report.name)} after the build${report.buildSeconds === undefined ? "" : ` (${secondsText(report.buildSeconds)})`}`,
    verificationLine(report),
    details(["Forecast and build, step by step"], stepTable(report, links, "all")),
  ]);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The same as one line per build for the log. */
export function renderCheckedText(reports: readonly Report[]): string {
  return reports
    .map((report) => {
      const check = report.verification;
      if (check === undefined) return "";
      return `${plain(report.name)}: forecast right for ${check.right} of ${counted(check.checked, "checked step")}\n`;
    })
    .join("");
}
