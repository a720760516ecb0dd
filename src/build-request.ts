/** A BuildSpec → the BuildRequest that the builders forecast, and who says what about the engine. Edge. */

import type { OneBuild } from "./build.ts";
import { type BuildFiles, contextTree, isGit, namedContexts, readBuildFiles } from "./build-files.ts";
import type { BuildSpec } from "./build-spec.ts";
import { KnownDigests } from "./context/known-digests.ts";
import { unresolvedFor } from "./doubt.ts";
import type { Inputs } from "./inputs.ts";
import type { BuildRecord } from "./record-file.ts";
import type { BuildOptions, BuildRequest, EngineFacts, NamedContext } from "./request.ts";
import { buildkitVersion } from "./source/buildx.ts";
import { embeddedBuildkit } from "./source/embedded-buildkit.ts";
import type { Surroundings } from "./surroundings.ts";
import type { BuilderName } from "./verdict.ts";

/** Without look-ups: `decide` adds them. Throws ForecastError for a build that cannot start. */
export async function baseRequest(
  build: OneBuild,
  builder: BuilderName,
  last: BuildRecord | undefined,
  dependants: readonly string[] = [],
): Promise<BuildRequest> {
  const { spec, context, platform } = build;
  const files = await readFiles(build, builder);
  const contexts = await namedContexts(spec, context.workspace, build.directories);
  // Without a record there is nothing to find again by name, and without the next one nobody to name it for.
  if (build.inputs.mode !== "forecast" || last !== undefined) await build.directories.named();
  return {
    ...files,
    options: options(build, await withTargets(contexts, build, builder, [...dependants, spec.name]), platform),
    knownDigests: new KnownDigests(last?.knownDigests, build.inputs.mode !== "forecast"),
    engine: await engineFacts(build, builder, last),
    image: () => undefined,
    remote: () => undefined,
    now: Date.now(),
  };
}

/** BuildKit goes on from another target's own steps, so their build is part of the question. */
async function withTargets(
  contexts: ReadonlyMap<string, NamedContext>,
  build: OneBuild,
  builder: BuilderName,
  dependants: readonly string[],
): Promise<ReadonlyMap<string, NamedContext>> {
  if (builder !== "buildkit") return contexts;
  const found = new Map<string, NamedContext>();
  for (const [name, context] of contexts) {
    const spec =
      context.kind === "target" && !dependants.includes(context.target)
        ? build.specs.find((one) => one.name === context.target)
        : undefined;
    const isKnown = spec !== undefined && unresolvedFor(builder, spec.unknowns).length === 0;
    const request = isKnown ? await baseRequest({ ...build, spec }, builder, undefined, dependants) : undefined;
    found.set(name, request === undefined ? context : ({ ...context, request } as NamedContext));
  }
  return found;
}

async function readFiles(build: OneBuild, builder: BuilderName): Promise<BuildFiles> {
  const { spec, context, surroundings, directories } = build;
  const opened = contextTree(spec, context.workspace, directories);
  // A commit that git cannot show is one warning, and every step that reads it unknown; a missing directory ends the build.
  const tree = await (isGit(spec) ? surroundings.attempt(() => opened) : opened);
  return readBuildFiles({ ...spec, builder }, context.workspace, tree);
}

function options(
  { spec, earlier }: OneBuild,
  contexts: ReadonlyMap<string, NamedContext>,
  platform: string | undefined,
): BuildOptions {
  const known = new Map(earlier.map((report) => [report.name, REBUILT[report.willRebuild]]));
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
  { inputs, surroundings, spec }: OneBuild,
  builder: BuilderName,
  last: BuildRecord | undefined,
): Promise<EngineFacts> {
  const asked = await askedFacts(builder, surroundings, inputs, spec);
  return {
    ...last?.engine,
    ...asked,
    ...(inputs.builderVersion === "" ? {} : { version: inputs.builderVersion }),
    ...(inputs.cliVersion === "" ? {} : { cliVersion: inputs.cliVersion }),
    ...(inputs.store === "auto" ? {} : { store: inputs.store }),
  };
}

/** Has buildx asked for the builder, and for its version, while the record comes; Surroundings remembers the answers. */
export function askEngineAhead({ inputs, surroundings, spec }: OneBuild, builder: BuilderName): void {
  if (builder !== "buildkit") return;
  const asked =
    inputs.builderVersion === "" ? buildkitFacts(surroundings, spec) : surroundings.buildkit(spec.buildxBuilder);
  asked.catch(() => {});
}

/** Has git asked about the context while the record comes; whoever needs the answer hears of a failure. */
export function askGitAhead({ spec, context, directories }: OneBuild): void {
  contextTree(spec, context.workspace, directories)
    .then(() => directories.named())
    .catch(() => {});
}

/** Only what the user has not said. */
async function askedFacts(
  builder: BuilderName,
  surroundings: Surroundings,
  inputs: Inputs,
  spec: BuildSpec,
): Promise<EngineFacts> {
  const versionGiven = inputs.builderVersion !== "";
  if (builder === "classic") {
    const [engine, client] = await Promise.all([
      versionGiven && inputs.store !== "auto" ? surroundings.unaskedEngine() : surroundings.engineFacts(),
      surroundings.clientFacts(),
    ]);
    return { ...engine, ...client };
  }
  if (builder === "buildah") {
    const facts = versionGiven ? undefined : (await surroundings.buildah(spec.program))?.facts;
    // Buildah has no daemon: it builds for the machine that it runs on.
    const platform = facts?.platform ?? surroundings.host;
    return {
      ...(facts === undefined ? {} : { version: facts.version }),
      ...(platform === undefined ? {} : { platform }),
    };
  }
  if (versionGiven) return {};
  return await buildkitFacts(surroundings, spec);
}

/** Without buildx, `docker build` is the BuildKit inside the engine. */
async function buildkitFacts(surroundings: Surroundings, { buildxBuilder }: BuildSpec): Promise<EngineFacts> {
  const facts = await surroundings.buildkit(buildxBuilder);
  // A builder that the job names and that is not there yet will be of a version of its own.
  if (facts === undefined && buildxBuilder !== undefined) return {};
  const inside = facts === undefined || (facts.driver === "docker" && facts.version === undefined);
  const engine = inside ? await surroundings.engineFacts() : {};
  const embedded = engine.version === undefined ? undefined : embeddedBuildkit(engine.version);
  const version = facts === undefined ? embedded : buildkitVersion(facts, engine.version);
  const platform = facts?.platforms[0] ?? engine.platform;
  return { ...(version === undefined ? {} : { version }), ...(platform === undefined ? {} : { platform }) };
}

const REBUILT = { yes: true, no: false, unknown: undefined } as const;
