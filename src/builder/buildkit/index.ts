/** BuildKit: docker buildx build, docker/build-push-action. Decides by cache keys against exported cache records. */
import { buildkitSent, contextPatterns } from "../../context/buildkit-sent.ts";
import { ForecastError } from "../../errors.ts";
import { formatPlatform } from "../../image/platform.ts";
import type { Builder, BuildRequest, CacheConfigSource, Records } from "../../request.ts";
import type { Forecast, StageForecast } from "../../verdict.ts";
import { agree } from "./agree.ts";
import { candidates, rulesText } from "./candidates.ts";
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
  const names = platforms.map(formatPlatform);
  const answers = agreed.map(({ steps }) => steps);
  return {
    builder: "buildkit",
    rules: rulesText(first!.profiles),
    dockerfile: request.dockerfile.path,
    target: request.options.target,
    platform: names.join(","),
    stages: stageForecasts(first!.evaluation.conversion),
    steps: answers.length === 1 ? answers[0]! : mergePlatforms(answers, names),
    warnings: [...new Set([...usable.warnings, ...agreed.flatMap(({ warnings }) => warnings)])],
  };
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
