/** The next record, as far as it is known before the build runs. */

import type { OneBuild } from "./build.ts";
import { sentContext } from "./builder/builders.ts";
import { synthesize } from "./builder/buildkit/index.ts";
import { recordFiles } from "./context/file-list.ts";
import { toForecastError } from "./errors.ts";
import type { RecordedImage } from "./image/config.ts";
import { type BuilderIdentity, type BuildRecord, RECORD_SCHEMA, type RecordedStep } from "./record-file.ts";
import type { Builder, BuildRequest } from "./request.ts";
import type { StepFacts } from "./step-facts.ts";
import type { Forecast, StepForecast } from "./verdict.ts";
import { VERSION } from "./version.ts";

export interface DraftInput extends OneBuild {
  readonly builder: Builder;
  readonly request: BuildRequest;
  readonly forecast: Forecast;
  readonly last: BuildRecord | undefined;
  readonly builtWith: BuilderIdentity | undefined;
}

export function draftRecord(input: DraftInput): BuildRecord {
  const { request, forecast, last, context, inputs } = input;
  const bases = basesOf(input);
  const ignore = ignoreFile(request);
  return {
    schema: RECORD_SCHEMA,
    writer: VERSION,
    builder: input.builder.name,
    engine: engineOf(request),
    ...(input.builtWith === undefined ? {} : { builtWith: input.builtWith }),
    platform: forecast.platform,
    target: forecast.target ?? "",
    // pull_request_target runs on the base branch's ref, with whatever of the pull request it checks out.
    ref: context.pullRequest === undefined ? context.ref : `refs/pull/${context.pullRequest.number}/merge`,
    sha: context.sha,
    runId: context.runId,
    created: new Date(request.now).toISOString(),
    dockerfile: request.dockerfile,
    ...(ignore === undefined ? {} : { ignore }),
    steps: forecast.steps.map((step) => recordedStep(step, inputs.recordArgs)),
    files: files(input),
    knownDigests: request.knownDigests?.pairs ?? {},
    images: bases.images,
    cacheConfigs: ownCache(input),
    bases: bases.digests,
    runs: last?.runs ?? [],
  };
}

function engineOf(request: BuildRequest): BuildRecord["engine"] {
  const { version, store, cliVersion, frontendVersion, platform } = request.engine;
  return {
    ...(version === undefined ? {} : { version }),
    ...(store === undefined ? {} : { store }),
    ...(cliVersion === undefined ? {} : { cliVersion }),
    ...(frontendVersion === undefined ? {} : { frontendVersion }),
    ...(platform === undefined ? {} : { platform }),
  };
}

function ignoreFile(request: BuildRequest): BuildRecord["ignore"] | undefined {
  const { explicit, dockerfileDockerignore, containerignore, dockerignore } = request.ignoreFiles;
  return explicit ?? dockerfileDockerignore ?? containerignore ?? dockerignore;
}

function recordedStep(step: StepForecast, recordArgs: boolean): RecordedStep {
  return {
    stage: step.stage,
    stageName: step.stageName,
    keyword: step.keyword,
    key: step.key,
    ...(step.createdBy === undefined ? {} : { createdBy: step.createdBy }),
    facts: recordArgs ? step.facts : withoutValues(step.facts),
    ...(step.layer === undefined ? {} : { layer: step.layer }),
  };
}

/** `record-args: false`: names stay, so that a changed argument is still named; values do not leave the job. */
function withoutValues(facts: StepFacts): StepFacts {
  return {
    ...facts,
    args: Object.fromEntries(Object.keys(facts.args).map((name) => [name, ""])),
    expanded: facts.text,
  };
}

/** A list that cannot be made costs the next report its file names, nothing else. */
function files(input: DraftInput): BuildRecord["files"] {
  try {
    const tree = sentContext(input.builder, input.request);
    return tree === undefined ? [] : recordFiles(tree);
  } catch (error) {
    input.surroundings.warnings.add(toForecastError(error).message);
    return [];
  }
}

function basesOf({ forecast, request }: DraftInput): {
  readonly digests: Record<string, string>;
  readonly images: readonly RecordedImage[];
} {
  const digests: Record<string, string> = Object.create(null);
  const images = new Map<string, RecordedImage>();
  for (const step of forecast.steps) {
    const base = step.facts.base;
    if (base === undefined) continue;
    digests[base.reference] = base.digest;
    const resolved = request.image(base.reference, request.options.platform);
    if (resolved === undefined) continue;
    const names = [...new Set([base.reference, ...resolved.image.names])];
    images.set(resolved.image.id, { ...resolved.image, names });
  }
  return { digests, images: [...images.values()] };
}

/** The cache records that BuildKit's own store will hold after this build, where its rules are known. */
function ownCache({ builder, request }: DraftInput): BuildRecord["cacheConfigs"] {
  if (builder.name !== "buildkit") return [];
  const config = synthesize(request, { createdAt: new Date(request.now).toISOString() });
  return config === undefined ? [] : [{ name: "the recorded build", config }];
}
