/**
 * What the docker client's buildx tells: the builder before a build, and what really happened after it. Thin: commands run
 * through `Run`, decoding is in progress.ts and provenance.ts.
 * docker/buildx commands/{inspect.go,history/logs.go,history/inspect_attachment.go} (v0.36.1); `history logs` since 0.20.
 */
import { ForecastError } from "../errors.ts";
import { embeddedBuildkit } from "./embedded-buildkit.ts";
import { MAX_DOCKER_CONFIG_BYTES, MAX_PROGRESS_BYTES, MAX_PROVENANCE_BYTES } from "./limits.ts";
import { isObject } from "./manifest.ts";
import { type BuiltVertex, decodeProgress, type StepName } from "./progress.ts";
import { decodeProvenance, type Provenance } from "./provenance.ts";
import type { Run } from "./run.ts";

export interface BuilderFacts {
  readonly name: string;
  /** `docker`, `docker-container`, `kubernetes`, `remote`, `cloud`. */
  readonly driver: string;
  /** BuildKit version without `v`, of the first node that says one. */
  readonly version: string | undefined;
  /** Default platform first. */
  readonly platforms: readonly string[];
  /** What tells its running nodes from others of the same name, the container of each; empty: not told. */
  readonly instance: string;
  /** Milliseconds since 1970 of the last build through this client, in whole seconds. */
  readonly lastActivity: number | undefined;
}

/** Metadata that buildx writes with --metadata-file, docker/build-push-action's output `metadata`. */
export interface BuildMetadata {
  /** `builder/node/id` */
  readonly ref: BuildRef | undefined;
  /** By platform, `""` for a build of one. */
  readonly provenance: ReadonlyMap<string, Provenance>;
  /** Image or index digest, and the image config's, where known. */
  readonly digest: string | undefined;
  readonly configDigest: string | undefined;
}

export interface BuildRef {
  readonly builder: string;
  readonly node: string;
  readonly id: string;
}

/** One Dockerfile instruction as it was built. */
export interface BuiltStep extends StepName {
  /** Dockerfile lines where its instruction starts; empty when the provenance does not tell. */
  readonly lines: readonly number[];
  readonly cached: boolean;
  readonly failed: boolean;
  readonly canceled: boolean;
  readonly started?: string;
  readonly completed?: string;
  readonly seconds: number;
  /** Compressed layer, where known. */
  readonly layer?: { readonly digest: string; readonly size: number };
}

export interface AfterBuild {
  readonly steps: readonly BuiltStep[];
  /** References that the build resolved, with their digests. */
  readonly images: ReadonlyMap<string, string>;
}

const REF_PART = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;

/** The builder that a build without (or with that) name uses. Throws `engine`, `timeout`. */
export async function builderFacts(run: Run, name: string | undefined): Promise<BuilderFacts> {
  const args = ["buildx", "inspect", ...(name === undefined || !REF_PART.test(name) ? [] : [name])];
  const answer = await run("docker", args, { limit: MAX_DOCKER_CONFIG_BYTES });
  if (answer.code !== 0) throw refused("buildx inspect", answer.stderr);
  return decodeBuilder(answer.stdout);
}

/** Text of `docker buildx inspect`. */
export function decodeBuilder(text: string): BuilderFacts {
  const value = (pattern: RegExp): string => pattern.exec(text)?.[1]?.trim() ?? "";
  const hosts = [...text.matchAll(/^[ \t]*org\.mobyproject\.buildkit\.worker\.hostname:[ \t]*(\S+)/gm)];
  // Go's time.Time as text: `2026-11-24 22:07:34 +0000 UTC`.
  const activity = /^Last Activity:[ \t]*(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\S* ([+-]\d\d)(\d\d)/m.exec(text);
  const active =
    activity === null ? Number.NaN : Date.parse(`${activity[1]}T${activity[2]}${activity[3]}:${activity[4]}`);
  const versions = [...text.matchAll(/^Build[kK]it(?: version)?:[ \t]*v?(\S+)[ \t]*$/gm)].map(
    (found) => found[1] ?? "",
  );
  return {
    name: value(/^Name:[ \t]*(.+)$/m),
    driver: value(/^Driver:[ \t]*(.+)$/m),
    // A distribution's build calls itself v0.0.0+unknown; `-moby` marks the one inside dockerd.
    version: versions
      .map((one) => /^(\d+\.\d+\.\d+)/.exec(one)?.[1])
      .find((one) => one !== undefined && one !== "0.0.0"),
    platforms: value(/^Platforms:[ \t]*(.+)$/m)
      .split(",")
      .map((one) => one.trim().replace(/\*$/, ""))
      .filter((one) => one !== ""),
    instance: hosts.map(([, host = ""]) => host).join(" "),
    lastActivity: Number.isNaN(active) ? undefined : active,
  };
}

/** docker/setup-buildx-action's own name for a builder is a new one in every job (src/context.ts getBuilderName): it starts empty. */
export function isMadeForJob({ name, driver }: Pick<BuilderFacts, "name" | "driver">): boolean {
  return driver !== "docker" && /^builder-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);
}

/** BuildKit's version of that builder; the docker driver's is the engine's own, so the engine's version helps out. */
export function buildkitVersion(builder: BuilderFacts, engineVersion: string | undefined): string | undefined {
  if (builder.version !== undefined || builder.driver !== "docker" || engineVersion === undefined)
    return builder.version;
  return embeddedBuildkit(engineVersion);
}

/** Throws `input` for what is no metadata. */
export function decodeMetadata(text: string): BuildMetadata {
  const json = tryParse(text);
  if (text.length > MAX_PROVENANCE_BYTES || !isObject(json)) {
    throw new ForecastError("input", "The input metadata is not JSON. Pass the build step's output metadata.");
  }
  const provenance = new Map<string, Provenance>();
  for (const [key, value] of Object.entries(json)) {
    const found = /^buildx\.build\.provenance(?:\/(.+))?$/.exec(key);
    const decoded = found === null ? undefined : decodeProvenance(value);
    if (decoded !== undefined) provenance.set(found?.[1] ?? "", decoded);
  }
  const digest = (key: string): string | undefined => (typeof json[key] === "string" ? json[key] : undefined);
  return {
    ref: parseRef(json["buildx.build.ref"]),
    provenance,
    digest: digest("containerimage.digest"),
    configDigest: digest("containerimage.config.digest"),
  };
}

function parseRef(value: unknown): BuildRef | undefined {
  const parts = typeof value === "string" ? value.split("/") : [];
  const [builder, node, id] = parts;
  if (parts.length !== 3 || builder === undefined || node === undefined || id === undefined) return undefined;
  return parts.every((part) => REF_PART.test(part)) ? { builder, node, id } : undefined;
}

/**
 * Steps of a finished build, from the builder's history; of the latest build when `metadata` names none.
 * Throws `engine` when the builder keeps no history or buildx is older than 0.20, `timeout`, `limit`.
 */
export async function afterBuild(run: Run, metadata: BuildMetadata | undefined): Promise<AfterBuild> {
  const ref = metadata?.ref;
  const builder = ref === undefined ? [] : ["--builder", ref.builder];
  const id = ref === undefined ? [] : [ref.id];
  const logs = ["buildx", "history", "logs", ...builder, "--progress", "rawjson", ...id];
  const answer = await run("docker", logs, { limit: MAX_PROGRESS_BYTES });
  if (answer.code !== 0) throw refused("buildx history logs", answer.stderr);
  // The printer writes to standard error; what else is printed there is no JSON.
  const vertices = decodeProgress(`${answer.stdout}\n${answer.stderr}`);
  if (vertices.length === 0) throw refused("buildx history logs", answer.stderr);
  const known = [...(metadata?.provenance.values() ?? [])];
  const provenance = known.some(({ steps }) => steps.size > 0)
    ? known
    : [...known, ...(await attached(run, builder, id))];
  return { steps: builtSteps(vertices, provenance), images: mergedImages(provenance) };
}

/** The recorded provenance; none when the builder keeps none: lines are then matched by stage and order. */
async function attached(run: Run, builder: readonly string[], id: readonly string[]): Promise<readonly Provenance[]> {
  const args = ["buildx", "history", "inspect", "attachment", ...builder, "--type", "provenance", ...id];
  const answer = await run("docker", args, { limit: MAX_PROVENANCE_BYTES }).catch(() => undefined);
  const decoded = answer?.code === 0 ? decodeProvenance(tryParse(answer.stdout)) : undefined;
  return decoded === undefined ? [] : [decoded];
}

/**
 * Instructions of a progress stream with what the provenance adds. ADD of a URL shows two vertices under one name, the
 * download and the step; the step is the one that works on other results. Pure.
 */
export function builtSteps(vertices: readonly BuiltVertex[], provenance: readonly Provenance[]): readonly BuiltStep[] {
  const working = new Set(vertices.filter(({ hasInputs }) => hasInputs).map(({ name }) => name));
  return vertices.flatMap(({ step, digest, name, hasInputs, ...rest }) => {
    if (step === undefined || (!hasInputs && working.has(name))) return [];
    const known = provenance.map(({ steps }) => steps.get(digest)).find((one) => one !== undefined);
    return [
      { ...step, ...rest, lines: known?.lines ?? [], ...(known?.layer === undefined ? {} : { layer: known.layer }) },
    ];
  });
}

function mergedImages(provenance: readonly Provenance[]): ReadonlyMap<string, string> {
  return new Map(provenance.flatMap(({ images }) => [...images]));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(command: string, stderr: string): ForecastError {
  const line = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
  return new ForecastError(
    "engine",
    `docker ${command} gives no answer${line === "" ? "" : ` (${line})`}. Set up buildx 0.20 or later to compare the forecast with the build.`,
  );
}
