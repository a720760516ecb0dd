/** Everything people and workflows see of a run, each surface on its own: one that fails leaves the others. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { toForecastError } from "./errors.ts";
import type { Inputs, RunContext } from "./inputs.ts";
import type { CommentOutcome, CommentRequest } from "./report/comment.ts";
import type { PullRequest } from "./report/comment-api.ts";
import { plain } from "./report/escape.ts";
import { githubLinks, type Links } from "./report/links.ts";
import type { Report } from "./report/model.ts";
import { renderJson } from "./report/render-json.ts";
import { renderTerminal } from "./report/render-terminal.ts";

export async function publish(
  reports: readonly Report[],
  warnings: readonly string[],
  wish: CommentRequest | undefined,
  inputs: Inputs,
  context: RunContext,
): Promise<void> {
  const problems = new Set(warnings);
  const note = async (work: () => Promise<string | undefined>): Promise<void> => {
    try {
      const warning = await work();
      if (warning !== undefined) problems.add(warning);
    } catch (error) {
      problems.add(toForecastError(error).message);
    }
  };
  const links = linksOf(context);
  const reportPath = await writeReport(reports, context).catch((error: unknown) => {
    problems.add(`The JSON report was not written: ${toForecastError(error).message}`);
    return "";
  });
  process.stdout.write(renderTerminal(reports, { color: context.github || process.stdout.isTTY === true }));
  if (inputs.sarifFile !== "") await note(() => writeSarif(reports, resolve(context.workspace, inputs.sarifFile)));
  if (context.github) {
    const { publishOutputs } = await import("./report/outputs.ts");
    // Only a run with a post comes back to see whether the comment stands.
    const written = await comment(wish, inputs, context, inputs.mode !== "auto");
    if (written.warning !== undefined) problems.add(written.warning);
    const commentId = written.id;
    await note(async () => {
      publishOutputs(reports, { reportPath, commentId });
      return undefined;
    });
    if (inputs.summary) {
      await note(async () => {
        const { publishSummary } = await import("./report/summary.ts");
        return await publishSummary(reports, links);
      });
    }
    if (inputs.annotations) {
      const { publishAnnotations } = await import("./report/annotations.ts");
      publishAnnotations(reports);
    }
  }
  await warn([...problems], context);
}

export function linksOf(context: RunContext): Links {
  return githubLinks(context.serverUrl, context.repository, context.headSha, context.runId);
}

/** One warning, whatever went wrong: a job's list of annotations is short. */
export async function warn(problems: readonly string[], context: RunContext): Promise<void> {
  if (problems.length === 0) return;
  const text = problems.flatMap((problem) => problem.split("\n").map(plain)).join("\n");
  if (context.github) {
    const { warning } = await import("@actions/core");
    warning(text, { title: "Docker cache forecast" });
  } else {
    process.stderr.write(`warning: ${text}\n`);
  }
}

async function writeReport(reports: readonly Report[], context: RunContext): Promise<string> {
  const path = join(context.temp, "docker-cache-forecast", `report-${context.runId || "local"}-${process.pid}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, renderJson(reports));
  return path;
}

async function writeSarif(reports: readonly Report[], path: string): Promise<undefined> {
  const { renderSarif } = await import("./report/render-sarif.ts");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, renderSarif(reports));
}

/** What the comment has to hold, where there is one to write. */
export async function commentRequest(
  reports: readonly Report[],
  inputs: Inputs,
  context: RunContext,
): Promise<CommentRequest | undefined> {
  if (pullOf(inputs, context) === undefined || inputs.comment === "never") return undefined;
  const { commentWishes } = await import("./report/render-comment.ts");
  const links = linksOf(context);
  const run = {
    workflow: context.workflow,
    job: `${context.job}${inputs.matrix === "" || inputs.matrix === "null" ? "" : ` ${inputs.matrix}`}`,
    run: context.runId,
    attempt: Number(context.runAttempt) || 1,
    sha: context.headSha,
  };
  return { wishes: commentWishes(reports, links, inputs.comment, run), runLink: links.run, sha: context.headSha };
}

/** Before the build it is written once; `settle`, after it: whether it stands is looked at, and put right. */
export async function comment(
  request: CommentRequest | undefined,
  inputs: Inputs,
  context: RunContext,
  settle: boolean,
): Promise<CommentOutcome> {
  const pull = pullOf(inputs, context);
  if (request === undefined || pull === undefined) return { state: "skipped" };
  const clock = {
    now: () => performance.now(),
    sleep: (milliseconds: number) => sleep(milliseconds),
    random: Math.random,
  };
  try {
    const { publishComment } = await import("./report/comment.ts");
    return await publishComment(request, pull, clock, settle);
  } catch (error) {
    return { state: "failed", warning: toForecastError(error).message };
  }
}

function pullOf(inputs: Inputs, context: RunContext): PullRequest | undefined {
  const [owner, repo] = context.repository.split("/");
  const { pullRequest, apiUrl, github } = context;
  if (!github || pullRequest === undefined || inputs.token === "" || owner === undefined || repo === undefined) {
    return undefined;
  }
  const timeoutMs = Math.min(inputs.timeoutMs, 10_000);
  return { apiUrl, token: inputs.token, owner, repo, number: pullRequest.number, timeoutMs };
}
