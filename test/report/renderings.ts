/** A situation as each surface shows it. */
import { githubLinks } from "../../src/report/links.ts";
import { type Report, summarize } from "../../src/report/model.ts";
import { commentSection } from "../../src/report/render-comment.ts";
import { renderSummary } from "../../src/report/render-summary.ts";
import { renderBody } from "../../src/report/sections.ts";
import { SITUATIONS } from "./situations.ts";

const SHA = "b91e77aa02c3d4e5f60718293a4b5c6d7e8f90a1";
export const LINKS = githubLinks("https://github.com", "example/shop", SHA, "9000000002");

export function reportsOf(situation: string): readonly Report[] {
  return SITUATIONS[situation]!().map((input) => summarize(input));
}

export function summaryText(situation: string): string {
  return renderSummary(reportsOf(situation), LINKS);
}

export function commentText(situation: string): string {
  const run = { workflow: "ci", job: "build", run: "9000000002", attempt: 1, sha: SHA };
  const sections = reportsOf(situation).map((report) => commentSection(report, LINKS, run));
  return renderBody(sections, LINKS.run);
}
