/** One image, one platform: restore, ask, forecast, summarise. */
import { type BuildFiles, contextPlace, namedContexts, readBuildFiles } from "./build-files.ts";
import type { BuildSpec } from "./build-spec.ts";
import { builderOf } from "./builder/builders.ts";
import { type ForecastError, toForecastError } from "./errors.ts";
import type { RecordedImage } from "./image/config.ts";
import { sameReference } from "./image/reference.ts";
import type { Inputs, RunContext } from "./inputs.ts";
import type { Pending } from "./pending.ts";
import { draftRecord } from "./record-draft.ts";
import type { BuildRecord } from "./record-file.ts";
import { parseGate } from "./report/gate.ts";
import { type Report, summarize } from "./report/model.ts";
import type { BuildOptions, BuildRequest, EngineFacts, NamedContext, Records } from "./request.ts";
import { type Answers, inRounds } from "./rounds.ts";
import { buildkitVersion } from "./source/buildx.ts";
import { gitTree } from "./source/git-tree.ts";
import { type RecordKeys, recordKeys } from "./store/keys.ts";
import type { RecordStore, Restored } from "./store/store.ts";
import type { Surroundings } from "./surroundings.ts";
import type { BuilderName, Forecast } from "./verdict.ts";

export interface OneBuild {
  readonly spec: BuildSpec;
  /** `undefined`: the engine's own. */
  readonly platform: string | undefined;
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly surroundings: Surroundings;
  readonly store: RecordStore;
  /** Reports of the builds before this one; their images may be its base. */
  readonly earlier: readonly Report[];
}

export interface Forecasted {
  readonly report: Report;
  /** What post needs to record the build; absent when the build cannot start. */
  readonly pending: Pending | undefined;
}

/** Never throws for anything outside: what goes wrong becomes a warning and `unknown`. Throws `input`. */
export async function forecastBuild(build: OneBuild): Promise<Forecasted> {
  const started = performance.now();
  const { spec, inputs, surroundings } = build;
  const gate = parseGate(inputs.failOn, inputs.expectCached);
  const restored = await restore(build);
  const builder = chooseBuilder(build, restored);
  const last = restored?.record.builder === builder ? restored.record : undefined;
  const warnings = [...spec.unknowns];
  let forecast: Forecast;
  let pending: Pending | undefined;
  try {
    const request = await baseRequest(build, builder, last);
    const records = await collectRecords(build, builder, request, last, warnings);
    const made = await decide(build, builder, request, records);
    forecast = made.forecast;
    const draft = draftRecord({ ...build, builder, ...made, last });
    pending = { name: spec.name, platform: build.platform, restoredKey: restored?.key, forecast, draft };
  } catch (error) {
    const problem = toForecastError(error);
    if (problem.code === "input") throw problem;
    surroundings.warnings.add(problem.toString());
    forecast = noForecast(build, builder, problem);
  }
  const shown = { ...forecast, warnings: [...forecast.warnings, ...warnings] };
  const ownSeconds = (performance.now() - started) / 1000;
  const report = summarize({
    name: spec.name,
    forecast: shown,
    last,
    gate,
    ownSeconds,
    distrust: distrust(build, last),
  });
  return { report, pending };
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
    last: records.last,
    platform: build.platform,
    pull: base.options.pull,
  };
  let request = base;
  const forecast = await inRounds(({ image, remote, cacheImage }: Answers) => {
    request = { ...base, image, remote };
    return builderOf(builder).forecast(request, { ...records, buildahCache: cacheImage });
  }, build.surroundings.fetchers(wishes));
  return { forecast, request };
}

export function keysOf(build: OneBuild): RecordKeys {
  const { spec, inputs, platform } = build;
  const own = [spec.name, spec.context, spec.file ?? "", spec.target ?? "", platform ?? ""];
  const identity = inputs.recordName === "" ? own : [inputs.recordName, spec.name, spec.target ?? "", platform ?? ""];
  return recordKeys({ identity, buildArgs: spec.buildArgs, matrix: inputs.matrix === "null" ? "" : inputs.matrix });
}

async function restore(build: OneBuild): Promise<Restored | undefined> {
  return await build.surroundings.attempt(() => build.store.restore(keysOf(build)));
}

function chooseBuilder({ spec, context }: OneBuild, restored: Restored | undefined): BuilderName {
  if (spec.builder !== "auto") return spec.builder;
  if (context.env.get("DOCKER_BUILDKIT") === "0") return "classic";
  return restored?.record.builder ?? "buildkit";
}

export async function baseRequest(
  build: OneBuild,
  builder: BuilderName,
  last: BuildRecord | undefined,
): Promise<BuildRequest> {
  const { spec, context, platform } = build;
  const files = await readFiles(build, builder);
  return {
    ...files,
    options: options(build, namedContexts(spec, context.workspace), platform),
    engine: await engineFacts(build, builder, last),
    image: () => undefined,
    remote: () => undefined,
    now: Date.now(),
  };
}

async function readFiles(build: OneBuild, builder: BuilderName): Promise<BuildFiles> {
  const { spec, context, surroundings } = build;
  const place = contextPlace(spec.context, context.workspace);
  const directory = place.kind === "git" ? place.directory : undefined;
  const tree = directory === undefined ? undefined : await surroundings.attempt(() => gitTree(directory));
  return readBuildFiles({ ...spec, builder }, context.workspace, () => tree);
}

function options(
  { spec, earlier }: OneBuild,
  contexts: ReadonlyMap<string, NamedContext>,
  platform: string | undefined,
): BuildOptions {
  const known = new Map(earlier.map((report) => [report.name, !report.fullyCached]));
  const named = [...contexts].map(([name, value]): [string, NamedContext] => [
    name,
    value.kind === "target" ? { ...value, rebuilt: known.get(value.target) } : value,
  ]);
  return {
    buildArgs: spec.buildArgs,
    target: spec.target,
    labels: spec.labels,
    platform,
    noCache: spec.noCache,
    noCacheFilter: spec.noCacheFilter,
    cacheFrom: spec.cacheFrom.flatMap((entry) => (entry.includes("=") ? [entry] : entry.split(","))),
    pull: spec.pull,
    network: spec.network,
    addHosts: spec.addHosts,
    ulimits: spec.ulimits,
    shmSize: spec.shmSize,
    cgroupParent: spec.cgroupParent,
    namedContexts: new Map(named),
    squash: spec.squash,
    buildah: spec.buildah,
  };
}

/** The user's word, then the engine's, then the record's. */
async function engineFacts(
  { inputs, surroundings }: OneBuild,
  builder: BuilderName,
  last: BuildRecord | undefined,
): Promise<EngineFacts> {
  const asked = await askedFacts(builder, surroundings, inputs.builderVersion !== "");
  return {
    ...last?.engine,
    ...asked,
    ...(inputs.builderVersion === "" ? {} : { version: inputs.builderVersion }),
    ...(inputs.cliVersion === "" ? {} : { cliVersion: inputs.cliVersion }),
    ...(inputs.store === "auto" ? {} : { store: inputs.store }),
  };
}

async function askedFacts(
  builder: BuilderName,
  surroundings: Surroundings,
  versionGiven: boolean,
): Promise<EngineFacts> {
  if (builder === "classic") {
    const [engine, client] = await Promise.all([surroundings.engineFacts(), surroundings.clientFacts()]);
    return { ...engine, ...client };
  }
  if (builder === "buildah" || versionGiven) return {};
  const facts = await surroundings.buildkit();
  if (facts === undefined) return {};
  const embedded = facts.driver === "docker" && facts.version === undefined;
  const version = buildkitVersion(facts, embedded ? (await surroundings.engineFacts()).version : undefined);
  const platform = facts.platforms[0];
  return { ...(version === undefined ? {} : { version }), ...(platform === undefined ? {} : { platform }) };
}

/** What the builder will find: its own store or exported caches where they can be seen, else what was recorded. */
async function collectRecords(
  build: OneBuild,
  builder: BuilderName,
  base: BuildRequest,
  last: BuildRecord | undefined,
  warnings: string[],
): Promise<Records> {
  const { inputs, surroundings, spec, platform } = build;
  const given = await surroundings.imageFiles();
  if (builder === "buildkit") {
    const caches = await surroundings.caches(spec);
    const recorded = useRecord(build, caches.configs.length > 0 || caches.unread.length > 0)
      ? (last?.cacheConfigs ?? [])
      : [];
    if (caches.unread.length > 0)
      warnings.push(
        `The cache ${caches.unread.join(", ")} could not be read; steps that only it holds are forecast without it.`,
      );
    return { images: given, cacheImages: new Map(), cacheConfigs: [...caches.configs, ...recorded], last };
  }
  const wanted = references(builder, base);
  const local =
    inputs.against === "record"
      ? undefined
      : await surroundings.storeImages(
          builder,

          [...wanted, ...base.options.cacheFrom, ...spec.tags],
          last?.images ?? [],
          platform,
        );
  const useLocal =
    local !== undefined && (inputs.against === "cache" || !isHosted(build.context) || sharesAny(local, last));
  const images = useLocal ? local : [...(last?.images ?? []), ...given];
  if (local !== undefined && !useLocal && last !== undefined) {
    warnings.push(
      "The engine of this runner holds none of the recorded images; the forecast says what changed since the recorded build.",
    );
  }
  return {
    images: distinctImages([...images, ...given]),
    cacheImages: cacheImages(base, images),
    cacheConfigs: [],
    last,
  };
}

/** GitHub's own runners start every job with an empty builder: then only what is imported counts. */
function isHosted(context: RunContext): boolean {
  return context.env.get("RUNNER_ENVIRONMENT") === "github-hosted";
}

/**
 * Does our own record of the last build stand for what the builder will find? On a runner with a builder of its own, yes;
 * where each job starts empty, only when no cache is imported: then the forecast is about what changed.
 */
function useRecord({ inputs, context }: OneBuild, imports: boolean): boolean {
  if (inputs.against !== "auto") return inputs.against === "record";
  return !isHosted(context) || !imports;
}

function sharesAny(local: readonly RecordedImage[], last: BuildRecord | undefined): boolean {
  const ids = new Set(local.map((image) => image.id));
  return (last?.images ?? []).some((image) => image.parent !== "" && ids.has(image.id));
}

/** References that this build asks for, found by forecasting it once against nothing. */
export function references(builder: BuilderName, base: BuildRequest): readonly string[] {
  const asked = new Set<string>();
  const image = (reference: string): undefined => {
    asked.add(reference);
  };
  try {
    builderOf(builder).forecast(
      { ...base, context: undefined, image },
      { images: [], cacheImages: new Map(), cacheConfigs: [], last: undefined },
    );
  } catch {
    // The real forecast reports what is wrong with this build.
  }
  return [...asked];
}

function cacheImages(base: BuildRequest, images: readonly RecordedImage[]): ReadonlyMap<string, RecordedImage> {
  const found = new Map<string, RecordedImage>();
  for (const reference of base.options.cacheFrom) {
    const image = images.find(
      (one) => one.id === reference || one.names.some((name) => sameReference(name, reference)),
    );
    if (image !== undefined) found.set(reference, image);
  }
  return found;
}

function distinctImages(images: readonly RecordedImage[]): readonly RecordedImage[] {
  return [...new Map(images.map((image) => [image.id, image])).values()];
}

/** Entries of another scope may have been written by whoever may open a pull request; they never open a gate elsewhere. */
function distrust({ context }: OneBuild, last: BuildRecord | undefined): readonly string[] {
  const fromPull = last?.ref.startsWith("refs/pull/") === true;
  return fromPull && context.pullRequest === undefined
    ? [`The record was written by the pull request run ${last.ref}, so it only advises here.`]
    : [];
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
