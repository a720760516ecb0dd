/** After the build: what was really reused, was the forecast right, and what the next one needs. */

import { keysOf, type OneBuild, platformsOf } from "./build.ts";
import { readBuilds } from "./builds.ts";
import { toForecastError } from "./errors.ts";
import type { Inputs, RunContext } from "./inputs.ts";
import { forecastBuild } from "./one-build.ts";
import { loadPending, type Pending } from "./pending.ts";
import { comment, linksOf, warn } from "./publish.ts";
import type { BuildRecord, RunSummary } from "./record-file.ts";
import type { CommentOutcome } from "./report/comment.ts";
import { plain } from "./report/escape.ts";
import { type Report, type StepActual, summarize } from "./report/model.ts";
import { Directories } from "./source/directories.ts";
import { turns } from "./store/ahead.ts";
import { openStore } from "./store/open.ts";
import { Surroundings } from "./surroundings.ts";
import { afterBuild, type Built } from "./what-was-built.ts";

/** Builds kept in the record's trend. */
const MAX_RUNS = 20;
const SAVES_AT_ONCE = 4;

/** Post of a step whose main has forecast. Never throws for anything outside. */
export async function recordPending(folder: string, inputs: Inputs, context: RunContext): Promise<void> {
  const { builds, comment: wanted } = await loadPending(folder);
  await recordAll(inputs, context, builds, comment(wanted, inputs, context, true));
}

/** `mode: record`: the build has run already, there was no forecast to check. */
export async function recordNow(inputs: Inputs, context: RunContext): Promise<void> {
  await recordAll(inputs, context, undefined, undefined);
}

async function recordAll(
  inputs: Inputs,
  context: RunContext,
  pending: readonly Pending[] | undefined,
  settling: Promise<CommentOutcome> | undefined,
): Promise<void> {
  const verify = pending !== undefined;
  const surroundings = new Surroundings(inputs, context);
  try {
    const store = openStore(inputs, context);
    const directories = new Directories(true);
    const { specs } = await readBuilds(inputs, context, surroundings.run);
    const reports: Report[] = [];
    const shared = { inputs, context, surroundings, directories, store, specs, earlier: reports };
    const turn = turns(SAVES_AT_ONCE);
    const saving: Promise<void>[] = [];
    for (const spec of specs) {
      for (const platform of platformsOf(spec, surroundings)) {
        const build: OneBuild = { spec, platform, ...shared };
        const known =
          pending?.find((one) => one.name === spec.name && one.platform === platform) ??
          (await forecastBuild(build)).pending;
        if (known === undefined) continue;
        const checked = await surroundings.attempt(() => checkOne(build, known, verify));
        if (checked === undefined) continue;
        reports.push(checked.report);
        saving.push(turn(() => saveOne(build, checked.record, known)));
      }
    }
    await Promise.all(saving);
    if (verify) await publishChecked(reports, inputs, context, surroundings);
    const warning = (await settling)?.warning;
    if (warning !== undefined) surroundings.warnings.add(warning);
    await warn([...surroundings.warnings], context);
  } finally {
    await surroundings.close();
  }
}

async function checkOne(
  build: OneBuild,
  pending: Pending,
  verify: boolean,
): Promise<{ readonly report: Report; readonly record: BuildRecord }> {
  const built = await afterBuild(build, pending, verify);
  const report = summarize({
    name: pending.name,
    forecast: pending.forecast,
    last: pending.draft,
    ...(verify && built.actual !== undefined ? { actual: built.actual } : {}),
    ...(built.seconds === undefined ? {} : { buildSeconds: built.seconds }),
  });
  return { report, record: withRuns(built.record, report, pending, built) };
}

async function saveOne(build: OneBuild, record: BuildRecord, { name, restoredKey }: Pending): Promise<void> {
  const result = await build.surroundings.attempt(() => build.store.save(keysOf(build), record, restoredKey));
  if (result !== undefined) process.stdout.write(`${plain(name)}: ${RESULTS[result]}\n`);
}

const RESULTS = {
  saved: "recorded for the next forecast",
  unchanged: "nothing changed, the record stays",
  skipped: "not recorded: the same record is being saved by another run, or this job may only read the cache",
} as const;

function withRuns(record: BuildRecord, report: Report, pending: Pending, built: Built): BuildRecord {
  const check = report.verification;
  const summary: RunSummary = {
    at: record.created,
    sha: record.sha,
    ref: record.ref,
    runId: record.runId,
    hits: report.counts.hits,
    misses: report.counts.misses,
    unknowns: report.counts.unknowns + report.counts.depends,
    checked: check?.checked ?? 0,
    falseHits: check?.falseHits.length ?? 0,
    falseMisses: check?.falseMisses.length ?? 0,
    ...(built.seconds === undefined ? {} : { seconds: built.seconds }),
  };
  const actual = pending.forecast.steps.map((step) => ({
    forecast: step.verdict,
    reused: reusedOf(built.actual, step.index),
  }));
  return { ...record, actual, runs: [...record.runs, summary].slice(-MAX_RUNS) };
}

function reusedOf(actual: readonly StepActual[] | undefined, index: number): boolean | undefined {
  return actual?.find((one) => one.index === index)?.reused;
}

/** The summary gets its second part only where something could be checked. */
async function publishChecked(
  reports: readonly Report[],
  inputs: Inputs,
  context: RunContext,
  surroundings: Surroundings,
): Promise<void> {
  const checked = reports.filter((report) => (report.verification?.checked ?? 0) > 0);
  if (checked.length === 0) return;
  const { renderChecked, renderCheckedText } = await import("./report/render-checked.ts");
  process.stdout.write(renderCheckedText(checked));
  if (!context.github || !inputs.summary) return;
  try {
    const { summary } = await import("@actions/core");
    await summary.addRaw(renderChecked(checked, linksOf(context))).write();
  } catch (error) {
    surroundings.warnings.add(`The job summary was not written: ${toForecastError(error).message}`);
  }
}
