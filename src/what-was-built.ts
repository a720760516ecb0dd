/** What a build left, told from the builder that ran it: which steps were reused, how long they took, what to record. */

import { isDeepStrictEqual } from "node:util";
import type { OneBuild } from "./build.ts";
import { references } from "./build-records.ts";
import { baseRequest } from "./build-request.ts";
import { layerEvidence, stepsAsBuilt } from "./builder/as-built.ts";
import type { RecordedImage } from "./image/config.ts";
import { instant } from "./image/instant.ts";
import { sameReference } from "./image/reference.ts";
import { isHosted } from "./inputs.ts";
import { decide } from "./one-build.ts";
import type { Pending } from "./pending.ts";
import type { BuildRecord, RecordedStep } from "./record-file.ts";
import type { StepActual } from "./report/model.ts";
import { matchBuiltSteps, reusedLayers } from "./source/actual.ts";
import { type BuildRef, type BuiltStep, decodeMetadata, afterBuild as historyOf } from "./source/buildx.ts";
import type { Forecast, LayerEvidence, StepForecast } from "./verdict.ts";

export interface Built {
  readonly record: BuildRecord;
  /** `undefined`: the build could not be seen. */
  readonly actual: readonly StepActual[] | undefined;
  readonly seconds: number | undefined;
}

/**
 * `wasForecast`: before the build, so that what is younger than the forecast was made by it. Throws ForecastError. A builder
 * that cannot be asked leaves a record without figures, not none.
 */
export async function afterBuild(build: OneBuild, pending: Pending, wasForecast: boolean): Promise<Built> {
  return pending.draft.builder === "buildkit"
    ? await afterBuildkit(build, pending, wasForecast)
    : await afterHistory(build, pending, wasForecast);
}

/**
 * A step between may have made another builder, or one of the same name anew, and a clean-up taken it away again: the builder
 * that was there before the build made it if it still is there and has built since. `steps`: of this very build, by its history.
 */
async function withBuilder(
  { surroundings, spec, context }: OneBuild,
  draft: BuildRecord,
  wasForecast: boolean,
  ref: BuildRef | undefined,
  steps: readonly BuiltStep[],
): Promise<BuildRecord> {
  const { builtWith: before, ...rest } = draft;
  if (isHosted(context)) return rest;
  const facts = await surroundings.buildkit(ref?.builder ?? spec.buildxBuilder);
  if (facts === undefined) return rest;
  const now = await surroundings.identity(facts);
  if (!wasForecast) return { ...rest, builtWith: now };
  const since = Math.floor(Date.parse(draft.created) / 1000) * 1000;
  const times = [facts.lastActivity ?? 0, ...steps.map(({ completed = "" }) => Date.parse(completed))];
  const built = ref !== undefined || times.some((time) => time >= since);
  return built && isDeepStrictEqual(before, now) ? draft : rest;
}

/**
 * History builders: the same forecast against the store as it is now finds every step's image; those older than the
 * forecast were reused.
 */
async function afterHistory(build: OneBuild, pending: Pending, wasForecast: boolean): Promise<Built> {
  const { draft, forecast } = pending;
  const builder = draft.builder;
  const base = await baseRequest(build, builder, draft);
  const names = [...(await references(builder, base)), ...base.options.cacheFrom, ...build.spec.tags];
  const images = await build.surroundings.storeImages({
    builder,
    program: build.spec.program,
    wanted: names,
    known: draft.images,
    platform: build.platform,
  });
  if (images === undefined) return { record: draft, actual: undefined, seconds: undefined };
  const plain = { ...base, options: { ...base.options, cacheFrom: [], noCache: false } };
  // What is young may be another build's of this job, on the same ground with the same text.
  const since = wasForecast && build.specs.length === 1 ? instant(draft.created) : undefined;
  const after = { live: true, afterBuild: true, ...(since === undefined ? {} : { since }) };
  const records = { images, cacheImages: new Map(), cacheConfigs: [], ...after };
  const forecastAgain = async (last: BuildRecord): Promise<Forecast> =>
    (await decide(build, builder, plain, { ...records, last })).forecast;
  const found = await forecastAgain(draft);
  const written = stepsAsBuilt(found, builtImage(images, build.spec.tags, found));
  // With the lines that were written, the keys become those that the next forecast will find.
  const now = found.steps.some(copiesUnread) ? await forecastAgain({ ...draft, steps: written }) : found;
  const started = Date.parse(draft.created);
  const actual = forecast.steps.map(
    (step): StepActual => ({ index: step.index, reused: reusedBefore(counterpart(now, step), started) }),
  );
  const built = builtImage(images, build.spec.tags, now);
  const steps = withSeconds(stepsAsBuilt(now, built), now, actual, draft.steps);
  const seconds = buildSeconds(actual, steps);
  return {
    record: { ...draft, engine: { ...draft.engine, ...engineOf(base.engine) }, steps, images },
    actual,
    seconds,
  };
}

function copiesUnread({ verdict, facts: { sources = [] } }: StepForecast): boolean {
  return (
    verdict !== "not-needed" && sources.some(({ from, digest }) => digest === undefined || from.startsWith("stage:"))
  );
}

function engineOf(engine: BuildRecord["engine"]): BuildRecord["engine"] {
  const { version, store, cliVersion, platform } = engine;
  return {
    ...(version === undefined ? {} : { version }),
    ...(store === undefined ? {} : { store }),
    ...(cliVersion === undefined ? {} : { cliVersion }),
    ...(platform === undefined ? {} : { platform }),
  };
}

/** The step of the second forecast that is the same one: steps are numbered alike unless the Dockerfile changed meanwhile. */
function counterpart(now: Forecast, step: StepForecast): StepForecast | undefined {
  const same = now.steps[step.index];
  return same?.text === step.text && same.stage === step.stage ? same : undefined;
}

function reusedBefore(step: StepForecast | undefined, started: number): boolean | undefined {
  const created = step?.verdict === "hit" ? step.layer?.created : undefined;
  const at = created === undefined ? undefined : instant(created);
  return at === undefined ? undefined : at / 1_000_000n < BigInt(started);
}

/** The image under one of the build's names, else the newest that ends with the last step. */
export function builtImage(
  images: readonly RecordedImage[],
  tags: readonly string[],
  now: Forecast,
): RecordedImage | undefined {
  // Buildah puts what has no registry under localhost (containers/buildah util.ExpandNames).
  const names = now.builder === "buildah" ? [...tags.map((tag) => `localhost/${tag}`), ...tags] : tags;
  for (const tag of names) {
    const tagged = images.find((image) => image.names.some((name) => sameReference(name, tag)));
    if (tagged !== undefined) return tagged;
  }
  const last = now.steps.findLast((step) => step.verdict !== "not-needed");
  if (last?.verdict !== "hit" || last.createdBy === undefined) return undefined;
  const ending = images.filter((image) => image.config.history.at(-1)?.created_by === last.createdBy);
  return ending.toSorted((a, b) => (a.config.created ?? "").localeCompare(b.config.created ?? "")).at(-1);
}

/** A step of this build took from the end of the one before it to its own; a reused one keeps what it took last time. */
function withSeconds(
  steps: readonly RecordedStep[],
  now: Forecast,
  actual: readonly StepActual[],
  before: readonly RecordedStep[],
): readonly RecordedStep[] {
  const needed = now.steps.filter((step) => step.verdict !== "not-needed");
  const old = new Map(before.map((step) => [step.key, step.layer?.seconds]));
  return steps.map((step, at) => {
    const index = needed[at]?.index ?? -1;
    const previous = steps[at - 1];
    const ran = actual.find((one) => one.index === index)?.reused === false;
    const seconds = ran && previous?.stage === step.stage ? between(previous.layer, step.layer) : old.get(step.key);
    return seconds === undefined ? step : { ...step, layer: { ...step.layer, seconds } };
  });
}

function between(from: LayerEvidence | undefined, to: LayerEvidence | undefined): number | undefined {
  const [start, end] = [instant(from?.created ?? ""), instant(to?.created ?? "")];
  if (start === undefined || end === undefined || end < start) return undefined;
  return Number(end - start) / 1e9;
}

function buildSeconds(actual: readonly StepActual[], steps: readonly RecordedStep[]): number | undefined {
  if (!actual.some((one) => one.reused === false)) return undefined;
  const ran = new Set(actual.filter((one) => one.reused === false).map((one) => one.index));
  const known = steps.flatMap((step, index) => (ran.has(index) ? (step.layer?.seconds ?? []) : []));
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
}

/** BuildKit: the builder's own history of the build, else the image's. */
async function afterBuildkit(build: OneBuild, given: Pending, wasForecast: boolean): Promise<Built> {
  const { forecast } = given;
  const { surroundings, inputs, spec } = build;
  const metadata = inputs.metadata === "" ? undefined : decodeMetadata(inputs.metadata);
  const history = await surroundings.attempt(() => historyOf(surroundings.run, metadata), ["engine"]);
  const steps = history !== undefined && belongsTo(history.steps, forecast) ? history.steps : undefined;
  // Without a reference the history is that of the builder in use.
  const isOwn = metadata?.ref !== undefined || spec.buildxBuilder === undefined;
  const draft = await withBuilder(build, given.draft, wasForecast, metadata?.ref, isOwn ? (steps ?? []) : []);
  const pending = { ...given, draft };
  if (steps !== undefined) return fromHistory(steps, pending);
  const engine = await surroundings.engine();
  const tag = spec.tags[0];
  const image =
    engine === undefined || tag === undefined
      ? undefined
      : await surroundings.attempt(() => engine.image(tag, undefined));
  if (image === undefined) return { record: draft, actual: undefined, seconds: undefined };
  return fromImage(image, pending);
}

/** The newest build of the builder may be another one than ours: it must have the steps that were forecast. */
function belongsTo(built: readonly BuiltStep[], forecast: Forecast): boolean {
  const matched = matchBuiltSteps(lined(forecast), built, forecast.platform);
  const wanted = forecast.steps.filter((step, at) => isBuilt(step) && matched[at] === undefined);
  return wanted.length === 0 && matched.some((one) => one !== undefined);
}

const isBuilt = (step: StepForecast): boolean => step.verdict !== "not-needed" && step.verdict !== "config-only";

function lined(forecast: Forecast) {
  return forecast.steps.map((step) => ({
    keyword: step.keyword,
    stageName: step.stageName,
    stage: step.stage,
    line: step.origin === "file" ? step.range?.startLine : undefined,
    buildsNothing: step.verdict === "config-only",
  }));
}

function fromHistory(built: readonly BuiltStep[], { forecast, draft }: Pending): Built {
  const matched = matchBuiltSteps(lined(forecast), built, forecast.platform);
  const actual = forecast.steps.map((step, at): StepActual => {
    const one = matched[at];
    if (one === undefined || one.canceled) return { index: step.index, reused: undefined };
    return { index: step.index, reused: one.cached, ...(one.cached ? {} : { seconds: one.seconds }) };
  });
  const old = new Map(draft.steps.map((step) => [step.key, step.layer]));
  const steps = draft.steps.map((step, at): RecordedStep => {
    const one = matched[at];
    const layer: LayerEvidence = {
      ...old.get(step.key),
      ...(one === undefined || one.cached || one.canceled ? {} : { seconds: one.seconds }),
      ...(one?.layer === undefined ? {} : { compressedSize: one.layer.size }),
      ...(one?.completed === undefined || one.cached || one.canceled ? {} : { created: one.completed }),
    };
    return Object.keys(layer).length === 0 ? step : { ...step, layer };
  });
  const ran = actual.flatMap((one) => one.seconds ?? []);
  const seconds = ran.length === 0 ? undefined : ran.reduce((sum, one) => sum + one, 0);
  return { record: { ...draft, steps }, actual, seconds };
}

/** The final stage's layers in order, matched with its steps that make one. */
function fromImage(image: RecordedImage, { forecast, draft }: Pending): Built {
  const reused = reusedLayers(
    image.config,
    draft.images.map((one) => one.config),
  );
  const layered = image.config.history.flatMap((entry, at) => (entry.empty_layer === true ? [] : [at]));
  const final = forecast.steps.filter(isBuilt).at(-1)?.stage;
  const own = forecast.steps.filter((step) => isBuilt(step) && step.stage === final);
  const offset = layered.length - own.length;
  const entryOf = new Map(offset < 0 ? [] : own.map((step, at) => [step.index, layered[offset + at] ?? -1]));
  const actual = forecast.steps.map(
    (step): StepActual => ({ index: step.index, reused: reused[entryOf.get(step.index) ?? -1] }),
  );
  const steps = draft.steps.map((step, at): RecordedStep => {
    const entry = entryOf.get(forecast.steps[at]?.index ?? -1);
    return entry === undefined ? step : { ...step, layer: { ...step.layer, ...layerEvidence(image, entry) } };
  });
  return { record: { ...draft, steps, images: [...draft.images, image] }, actual, seconds: undefined };
}
