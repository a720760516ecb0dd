/** BuildKit: docker buildx build, docker/build-push-action. Decides by cache keys against exported cache records. */

import type { CacheConfigSource } from "../../cache-records.ts";
import { buildkitSent, contextPatterns } from "../../context/buildkit-sent.ts";
import { buildkitParser, parse } from "../../dockerfile/parser.ts";
import { doubtHits } from "../../doubt.ts";
import { ForecastError } from "../../errors.ts";
import { formatPlatform } from "../../image/platform.ts";
import type { Builder, BuildRequest, Records } from "../../request.ts";
import type { Forecast, StageForecast } from "../../verdict.ts";
import { type Agreed, agree } from "./agree.ts";
import { candidates, rulesText } from "./candidates.ts";
import { buildChecks, type Checked } from "./checks.ts";
import { contentCache } from "./content.ts";
import type { Conversion } from "./convert/context.ts";
import type { Surroundings } from "./evaluate.ts";
import { builderPlatform, mergePlatforms, targetPlatforms } from "./platforms.ts";
import { type RecordGraph, recordGraph } from "./records.ts";

export { type Synthesis, synthesize } from "./synthesize.ts";

export const buildkit: Builder = {
  name: "buildkit",
  forecast,
  sent: ({ ignoreFiles }, context) =>
    buildkitSent(context, { sources: [], exclude: contextPatterns(ignoreFiles, false).patterns }),
};

function forecast(request: BuildRequest, records: Records): Forecast {
  const usable = usableCaches(records.cacheConfigs);
  const rules = candidates(withLastEngine(request, records));
  const build = builderPlatform(request);
  const platforms = targetPlatforms(request, build);
  const surroundings: Surroundings = {
    graph: usable.graph,
    cache: contentCache(),
    externalFrontend: rules.externalFrontend,
    build,
  };
  const agreed = platforms.map((platform) => agree(request, records, rules, platform, surroundings));
  const [first] = agreed;
  const checked = checks(request, first!, rules.externalFrontend);
  const names = platforms.map(formatPlatform);
  const answers = agreed.map(({ steps }) => steps);
  const forecast: Forecast = {
    builder: "buildkit",
    rules: rulesText(first!.profiles),
    dockerfile: request.dockerfile.path,
    target: request.options.target,
    platform: names.join(","),
    stages: stageForecasts(first!.evaluation.conversion),
    steps: answers.length === 1 ? answers[0]! : mergePlatforms(answers, names),
    warnings: [...new Set([...usable.warnings, ...agreed.flatMap(({ warnings }) => warnings)])],
  };
  if (checked.length === 0) return forecast;
  const why = `Build checks fail the build (error=true), and whether this one breaks ${checked.join(", ")} is not known.`;
  const doubted = doubtHits(forecast, undefined, { code: "unsupported", detail: why });
  return { ...doubted, warnings: [...doubted.warnings, why] };
}

/** Rules of build checks that this Dockerfile may break. Throws `build-refused` where it certainly does. */
function checks(request: BuildRequest, { evaluation, profiles }: Agreed, externalFrontend: boolean): readonly string[] {
  const { conversion } = evaluation;
  const versions = new Set(profiles.map(({ frontend }) => frontend.version));
  const version = versions.size === 1 ? [...versions][0] : undefined;
  const check = (of: BuildRequest, converted: Conversion | undefined): Checked => {
    const { buildArgs, namedContexts } = of.options;
    const { text, path } = of.dockerfile;
    if (!buildArgs.has("BUILDKIT_DOCKERFILE_CHECK") && !/check/i.test(text)) return { broken: [], open: [] };
    return buildChecks({
      dockerfile: parse(text, path, buildkitParser(version)),
      version,
      buildArgs,
      ignored: contextPatterns(of.ignoreFiles, externalFrontend).patterns,
      namedContexts: namedContexts.size > 0,
      conversion: converted,
    });
  };
  const all = [
    check(request, conversion),
    ...[...conversion.linked.values()].map((one) => check(one.request, undefined)),
  ];
  const broken = [...new Set(all.flatMap((one) => one.broken))];
  if (broken.length > 0) {
    throw new ForecastError(
      "build-refused",
      `The build stops at its checks (error=true) before any step: the Dockerfile breaks ${broken.join(", ")}. Correct it, or skip that check.`,
    );
  }
  return [...new Set(all.flatMap(({ open }) => open))];
}

/** What nobody says about the engine is taken from the last build: the runner that builds is the one that built. */
function withLastEngine(request: BuildRequest, { last }: Records): BuildRequest {
  const version = request.engine.version ?? last?.engine.version;
  const frontendVersion = request.engine.frontendVersion ?? last?.engine.frontendVersion;
  return {
    ...request,
    engine: {
      ...request.engine,
      ...(version === undefined ? {} : { version }),
      ...(frontendVersion === undefined ? {} : { frontendVersion }),
    },
  };
}

/** Caches that the builder itself would refuse are left out, each with one sentence. */
function usableCaches(given: readonly CacheConfigSource[]): {
  readonly graph: RecordGraph;
  readonly warnings: readonly string[];
} {
  const usable: CacheConfigSource[] = [];
  const warnings: string[] = [];
  const whole = graphOf(given);
  if (!(whole instanceof ForecastError)) return { graph: whole, warnings };
  for (const source of given) {
    const alone = graphOf([source]);
    if (alone instanceof ForecastError) warnings.push(alone.message);
    else usable.push(source);
  }
  return { graph: recordGraph(usable), warnings };
}

function graphOf(sources: readonly CacheConfigSource[]): RecordGraph | ForecastError {
  try {
    return recordGraph(sources);
  } catch (error) {
    if (error instanceof ForecastError) return error;
    throw error;
  }
}

function stageForecasts({ set, needed, uses, bases }: Conversion): readonly StageForecast[] {
  return set.stages.map((stage) => {
    const base = bases.get(stage.index);
    return {
      index: stage.index,
      name: stage.name ?? String(stage.index),
      from: typeof base === "number" ? base : undefined,
      uses: uses.get(stage.index) ?? [],
      base: typeof base === "string" ? base : undefined,
      needed: needed.has(stage.index),
    };
  });
}
