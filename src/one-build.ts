/** One image, one platform: restore, ask, forecast, summarise. */

import { keysOf, legOf, type OneBuild } from "./build.ts";
import { collectRecords, type Standing } from "./build-records.ts";
import { askEngineAhead, askGitAhead, baseRequest } from "./build-request.ts";
import { builderOf, sentContext } from "./builder/builders.ts";
import { type FileTree, walkTree } from "./context/tree.ts";
import { distrustUnresolved, doubtHits, doubtMisses, doubtUnresolved, unresolvedFor } from "./doubt.ts";
import { type ForecastError, toForecastError } from "./errors.ts";
import { isHosted } from "./inputs.ts";
import type { Pending } from "./pending.ts";
import { draftRecord } from "./record-draft.ts";
import type { BuilderIdentity, BuildRecord } from "./record-file.ts";
import type { Advice, AdviceInput } from "./report/advice.ts";
import { advise } from "./report/advise.ts";
import { parseGate } from "./report/gate.ts";
import { type Report, summarize } from "./report/model.ts";
import type { Builder, BuildRequest, Records } from "./request.ts";
import { type Answers, inRounds } from "./rounds.ts";
import { isPullRequest } from "./store/keys.ts";
import type { Restored } from "./store/store.ts";
import type { BuilderName, Forecast } from "./verdict.ts";

export interface Forecasted {
  readonly report: Report;
  /** What post needs to record the build; absent when the build cannot start, and where nothing will record it. */
  readonly pending: Pending | undefined;
}

/** Never throws for anything outside: what goes wrong becomes a warning and `unknown`. Throws `input`. */
export async function forecastBuild(build: OneBuild): Promise<Forecasted> {
  const started = performance.now();
  const { spec, inputs, surroundings } = build;
  const gate = parseGate(inputs.failOn, inputs.expectCached);
  const restoring = restore(build);
  askEngineAhead(build, chooseBuilder(build, undefined));
  if (inputs.mode !== "forecast") askGitAhead(build);
  const { restored, failed } = await restoring;
  const builder = chooseBuilder(build, restored);
  const rules = await builderOf(builder);
  const last = restored?.record.builder === builder ? restored.record : undefined;
  const unresolved = unresolvedFor(builder, spec.unknowns);
  const warnings = [...unresolved];
  let forecast: Forecast;
  let pending: Pending | undefined;
  let request: BuildRequest | undefined;
  try {
    const base = await baseRequest(build, builder, last);
    const collected = await collectRecords(build, builder, base, last, warnings);
    const made = await decideWith(build, builder, base, collected.records, collected.standing);
    request = made.request;
    const { images, cacheConfigs } = collected.records;
    const blind = failed && images.length === 0 && cacheConfigs.length === 0;
    const unread = blind ? [...collected.unread, "of this action"] : collected.unread;
    forecast = doubtUnresolved(doubtMisses(made.forecast, unread), unresolved);
    // Nothing comes after a `mode: forecast` that could record.
    if (inputs.mode !== "forecast") {
      const builtWith = builder === "buildkit" ? await currentBuilder(build) : undefined;
      const draft = draftRecord({ ...build, builder: rules, request, forecast, last, builtWith });
      pending = { name: spec.name, platform: build.platform, restoredKey: restored?.key, forecast, draft };
    }
  } catch (error) {
    const problem = toForecastError(error);
    if (problem.code === "input") throw problem;
    surroundings.warnings.add(problem.toString());
    forecast = noForecast(build, builder, problem);
  }
  const shown = { ...forecast, warnings: [...forecast.warnings, ...warnings] };
  const sent = request === undefined ? undefined : sentOf(rules, request);
  const report = summarize({
    name: spec.name,
    forecast: shown,
    last,
    gate,
    advice: inputs.advice ? adviceOn(adviceInput(build, forecast, last, sent)) : [],
    distrust: [...distrustUnresolved(unresolved), ...distrust(build, last, restored?.key)],
    ownSeconds: (performance.now() - started) / 1000,
    ...(sent === undefined ? {} : { context: contextSize(sent) }),
  });
  return { report, pending };
}

function adviceInput(build: OneBuild, forecast: Forecast, last: BuildRecord | undefined, sent: FileTree | undefined) {
  const { spec, specs, context } = build;
  const others = specs.filter((one) => one !== spec);
  return { forecast, last, sent, spec, others, run: { sha: context.sha, id: context.runId } };
}

/** A tree that is sent may turn out on the way to be one the client refuses, which has its warning already. */
function adviceOn(input: AdviceInput): readonly Advice[] {
  try {
    return advise(input);
  } catch (error) {
    if (toForecastError(error).code === "internal") throw error;
    return [];
  }
}

/** Advice only: an ignore file the client refuses has its warning already. */
function sentOf(builder: Builder, request: BuildRequest): FileTree | undefined {
  try {
    return sentContext(builder, request);
  } catch {
    return undefined;
  }
}

/** Of what can be listed. */
function contextSize(sent: FileTree): { readonly files: number; readonly bytes: number } {
  let files = 0;
  let bytes = 0;
  try {
    for (const { path, type, size } of walkTree(sent, "")) {
      if (path !== "" && type !== "socket") files++;
      bytes += size;
    }
  } catch (error) {
    if (toForecastError(error).code === "internal") throw error;
  }
  return { files, bytes };
}

/** Where the store may be another one than the record says, what only that store has is not certain. */
async function decideWith(
  build: OneBuild,
  builder: BuilderName,
  base: BuildRequest,
  records: Records,
  standing: Standing,
): ReturnType<typeof decide> {
  const made = await decide(build, builder, base, records);
  if (standing.kind !== "open") return made;
  const imported = records.cacheConfigs.filter(({ store }) => store !== true);
  const without =
    imported.length === 0
      ? undefined
      : (await decide(build, builder, base, { ...records, cacheConfigs: imported })).forecast;
  return { ...made, forecast: doubtHits(made.forecast, without, { code: "no-record", detail: standing.why }) };
}

/** Asks the builder's rules, fetching whatever they turn out to need. `request` in the answer has those look-ups. */
export async function decide(
  build: OneBuild,
  builder: BuilderName,
  base: BuildRequest,
  records: Records,
): Promise<{ readonly forecast: Forecast; readonly request: BuildRequest }> {
  const wishes = {
    builder,
    local: records.images,
    live: records.live === true,
    last: records.last,
    platform: build.platform,
    buildxBuilder: build.spec.buildxBuilder,
    pull: base.options.pull,
  };
  const rules = await builderOf(builder);
  let request = base;
  const forecast = await inRounds(({ image, remote, cacheImage }: Answers) => {
    request = { ...base, image, remote };
    return rules.forecast(request, { ...records, buildahCache: cacheImage });
  }, build.surroundings.fetchers(wishes));
  return { forecast, request };
}

/** GitHub's own runners have a new one in every job. */
async function currentBuilder({ surroundings, context, spec }: OneBuild): Promise<BuilderIdentity | undefined> {
  if (isHosted(context)) return undefined;
  const facts = await surroundings.buildkit(spec.buildxBuilder);
  return facts === undefined ? undefined : await surroundings.identity(facts);
}

/** Was the record made under this build's own name, not found by the wider prefix? */
const isOwn = (build: OneBuild, key: string | undefined): boolean =>
  key?.startsWith(keysOf(build).prefixes[0]) === true;

/** `failed`: there may be a record, only it could not be had. */
async function restore(
  build: OneBuild,
): Promise<{ readonly restored: Restored | undefined; readonly failed: boolean }> {
  let failed = true;
  const restored = await build.surroundings.attempt(async () => {
    const answer = await build.store.restore(keysOf(build));
    failed = false;
    return answer;
  });
  return { restored, failed };
}

function chooseBuilder({ spec, context }: OneBuild, restored: Restored | undefined): BuilderName {
  if (spec.builder !== "auto") return spec.builder;
  if (context.env.get("DOCKER_BUILDKIT") === "0") return "classic";
  return restored?.record.builder ?? "buildkit";
}

/** Entries of another scope may have been written by whoever may open a pull request; they never open a gate elsewhere. */
function distrust(build: OneBuild, last: BuildRecord | undefined, key: string | undefined): readonly string[] {
  const { spec, context } = build;
  const reasons: string[] = [];
  if (last !== undefined && isPullRequest(last.ref) && context.pullRequest === undefined)
    reasons.push(`The record was written by the pull request run ${last.ref}, so it only advises here.`);
  if (last !== undefined && spec.legUnknown)
    reasons.push("The record may be that of another leg of the job's matrix; set the input matrix.");
  else if (last !== undefined && legOf(spec, build.inputs, context) !== "" && !isOwn(build, key))
    reasons.push("The record is that of another leg of the job's matrix or of other build arguments.");
  return reasons;
}

function noForecast({ spec, platform }: OneBuild, builder: BuilderName, problem: ForecastError): Forecast {
  return {
    builder,
    rules: "",
    dockerfile: spec.file ?? "Dockerfile",
    target: spec.target,
    platform: platform ?? "",
    stages: [],
    steps: [],
    warnings: [problem.toString()],
  };
}
