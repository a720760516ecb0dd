/** One build as a section of the pull request comment. Pure. */
import { hints, stateOf } from "./headline.ts";
import type { Links } from "./links.ts";
import type { Report } from "./model.ts";
import { buildBody, culpritList, details, footer, headlineMarkdown, type Level, summaryParts } from "./render-build.ts";
import { type Section, type SectionOwner, section } from "./sections.ts";

/** When to keep a comment: see `comment` in action.yml. */
export type CommentMode = "auto" | "always" | "never" | "on-miss";

/** Longest details of one section; the comment as a whole has its own limit. */
const MAX_MORE = 24_000;
const MAX_HEAD = 8_000;

/** True when somebody should look: something is rebuilt or open, and not merely because nothing was recorded yet. */
export function isInteresting(report: Report): boolean {
  const state = stateOf(report);
  return state === "rebuilt" || state === "unknown" || report.gate.failures.length > 0;
}

/** Whether the mode wants a section for this report: `put` it, `remove` it, or only `update` one that is there. */
export function wanted(report: Report, mode: Exclude<CommentMode, "never">): "put" | "remove" | "update" {
  if (mode === "always") return "put";
  if (mode === "on-miss") return report.counts.misses > 0 ? "put" : "remove";
  return isInteresting(report) ? "put" : "update";
}

/** What one build wants of the comment; `update`: only where it has a section already. */
export interface CommentWish {
  readonly section: Section;
  readonly want: "put" | "remove" | "update";
}

export function commentWishes(
  reports: readonly Report[],
  links: Links,
  mode: Exclude<CommentMode, "never">,
  run: RunOwner,
): readonly CommentWish[] {
  return reports.map((report) => ({ section: commentSection(report, links, run), want: wanted(report, mode) }));
}

export type RunOwner = Omit<SectionOwner, "build" | "platform">;

export function commentSection(report: Report, links: Links, run: RunOwner): Section {
  const owner = { ...run, build: report.name, platform: report.platform };
  if (!isInteresting(report)) return section(owner, true, `#### ${headlineMarkdown(report)}`, "");
  return section(owner, false, head(report, links), more(report, links));
}

function head(report: Report, links: Links): string {
  const title = `### ${headlineMarkdown(report)}`;
  for (const most of [4, 2, 1, 0]) {
    const text = [title, ...summaryParts(report), culpritList(report, links, most), ...hints(report)]
      .filter((part) => part !== "")
      .join("\n\n");
    if (text.length <= MAX_HEAD) return text;
  }
  return title;
}

/** The table and evidence, folded; less of it when it would be too long. */
function more(report: Report, links: Links): string {
  for (const level of [1, 2] as const satisfies readonly Level[]) {
    const parts = buildBody(report, links, level, "without-head");
    if (parts.length === 0) return "";
    const text = [details(["All steps, files and advice"], parts.join("\n\n")), footer(report)].join("\n\n");
    if (text.length <= MAX_MORE) return text;
  }
  return footer(report);
}
