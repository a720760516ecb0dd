/** Addresses that reports link to. */
import { urlPath } from "./escape.ts";

export interface Links {
  /** Address of the tree at the head commit, `https://github.com/owner/name/blob/<sha>`; absent: no line links. */
  readonly blob?: string;
  /** Address of the run whose summary has the whole report. */
  readonly run?: string;
}

/** The links of a run on GitHub; `sha` is the pull request's head, not the merge commit nobody can open. */
export function githubLinks(server: string, repository: string, sha: string, runId: string): Links {
  const base = `${server.replace(/(?<!\/)\/+$/, "")}/${urlPath(repository)}`;
  const blob = /^[0-9a-f]{40,64}$/.test(sha) ? { blob: `${base}/blob/${sha}` } : {};
  const run = /^[0-9]+$/.test(runId) ? { run: `${base}/actions/runs/${runId}` } : {};
  return { ...blob, ...run };
}

/** Address of lines of a file in the repository; `undefined` for paths that lie outside it. */
export function lineHref(links: Links, path: string, line?: number, endLine?: number): string | undefined {
  if (links.blob === undefined || line === undefined || path.startsWith("/")) return undefined;
  const clean = path.replace(/^(?:\.\/)+/, "");
  if (clean === "" || clean.split("/").includes("..")) return undefined;
  const range = endLine !== undefined && endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  return `${links.blob}/${urlPath(clean)}${range}`;
}
