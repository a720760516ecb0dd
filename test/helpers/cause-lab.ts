/**
 * A small project that is "built" once by each builder's own rules and then forecast after known changes. The first build's
 * records are made from its forecast, so that without a change every step is reused.
 */
import { createHash } from "node:crypto";
import { buildSpec } from "../../src/build-spec.ts";
import { buildah } from "../../src/builder/buildah/index.ts";
import { sentContext } from "../../src/builder/builders.ts";
import { buildkit, synthesize } from "../../src/builder/buildkit/index.ts";
import { classic } from "../../src/builder/classic/index.ts";
import { recordFiles } from "../../src/context/file-list.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import type { HistoryEntry, RecordedImage } from "../../src/image/config.ts";
import { type BuildRecord, RECORD_SCHEMA } from "../../src/record-file.ts";
import type { Builder, BuildRequest, Records, ResolvedImage } from "../../src/request.ts";
import type { BuilderName, Forecast } from "../../src/verdict.ts";

export interface Project {
  /** One instruction a line. */
  readonly lines: readonly string[];
  readonly files: readonly MemoryEntry[];
  readonly args: ReadonlyMap<string, string>;
  readonly ignore: string;
  /** What stands for the base image's content. */
  readonly base: string;
  /** The context is not on this disk. */
  readonly unseen?: boolean;
  /** What the build is for, instead of the base image's own linux/amd64. */
  readonly platform?: string;
}

/** All of them at once: what is loaded when is no matter here. */
export const RULES: Readonly<Record<BuilderName, Builder>> = { classic, buildkit, buildah };

const VERSIONS: Readonly<Record<BuilderName, BuildRequest["engine"]>> = {
  classic: {
    version: "26.1.5",
    store: "graphdriver",
    cliVersion: "26.1.5",
    platform: "linux/amd64",
    proxies: new Map(),
  },
  buildkit: { version: "0.13.2", platform: "linux/amd64", proxies: new Map() },
  buildah: { version: "1.43.0", platform: "linux/amd64", proxies: new Map() },
};

function digest(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

const CREATED = "2026-11-20T10:00:00.000000001Z";

function image(
  id: string,
  names: readonly string[],
  history: readonly HistoryEntry[],
  layers: readonly string[],
): RecordedImage {
  return {
    id: digest(id),
    parent: undefined,
    manifestDigest: digest(`manifest ${id}`),
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    names,
    config: {
      architecture: "amd64",
      os: "linux",
      created: CREATED,
      config: { Env: ["PATH=/bin"] },
      rootfs: { type: "layers", diff_ids: layers.map(digest) },
      history,
    },
  };
}

function baseImage(base: string): RecordedImage {
  return image(
    `base ${base}`,
    ["docker.io/library/base:1", "base:1"],
    [{ created: CREATED, created_by: `make ${base}` }],
    [base],
  );
}

export function requestOf(builder: BuilderName, project: Project): BuildRequest {
  const base = baseImage(project.base);
  const spec = buildSpec({ buildArgs: project.args });
  const resolved: ResolvedImage = { image: base, source: "engine" };
  const ignore = { path: ".dockerignore", text: project.ignore };
  const entries = [
    ...project.files,
    { path: "Dockerfile", content: project.lines.join("\n") },
    { path: ".dockerignore", content: project.ignore },
  ];
  return {
    dockerfile: { path: "Dockerfile", text: `${project.lines.join("\n")}\n` },
    dockerfileInContext: "Dockerfile",
    context: project.unseen === true ? undefined : memoryTree(entries),
    contextKind: project.unseen === true ? "none" : "directory",
    ignoreFiles: { dockerignore: ignore },
    options: {
      ...spec,
      platform: project.platform,
      // --cache-from does not look at the platform, the engine's own cache does.
      cacheFrom: builder === "classic" && project.platform === undefined ? ["app"] : [],
      namedContexts: new Map(),
    },
    engine: VERSIONS[builder],
    image: (reference) =>
      base.names.some((name) => name === reference || name.endsWith(`/${reference}`)) ? resolved : undefined,
    remote: () => undefined,
    now: 0,
  };
}

const NOTHING: Records = { images: [], cacheImages: new Map(), cacheConfigs: [], last: undefined };

export interface Built {
  readonly builder: BuilderName;
  readonly records: Records;
}

/** Builds the project: what the next forecast will find. */
export function build(builder: BuilderName, project: Project): Built {
  const request = requestOf(builder, project);
  const base = baseImage(project.base);
  const forecast = RULES[builder].forecast(request, { ...NOTHING, images: [base] });
  const last = recordOf(builder, request, forecast);
  if (builder === "buildkit") {
    const config = synthesize(request, { createdAt: CREATED });
    return {
      builder,
      records: { ...NOTHING, cacheConfigs: config === undefined ? [] : [{ name: "lab", config }], last },
    };
  }
  const images = chain(base, forecast);
  return {
    builder,
    records: { ...NOTHING, images, cacheImages: new Map([["app", images.at(-1)!]]), last },
  };
}

/** The same cache as mode=min exports it: every key, and the result of the last step only. */
export function withoutInnerResults({ builder, records }: Built): Built {
  const cacheConfigs = records.cacheConfigs.map(({ name, config }) => {
    const used = new Set(config.records.flatMap(({ inputs }) => inputs.flat().map(({ link }) => link)));
    const kept = config.records.map((record, at) => (used.has(at) ? { ...record, results: [], chains: [] } : record));
    return { name, config: { ...config, records: kept } };
  });
  return { builder, records: { ...records, cacheConfigs } };
}

/** The image after every step, each with one history entry more. */
function chain(base: RecordedImage, forecast: Forecast): readonly RecordedImage[] {
  const images = [base];
  const history = [...base.config.history];
  const layers: string[] = ["base layer"];
  let first = true;
  for (const step of forecast.steps) {
    if (step.keyword === "from") continue;
    history.push({
      created: CREATED,
      created_by: step.createdBy ?? "",
      ...(step.addsLayer === true ? {} : { empty_layer: true }),
    });
    if (step.addsLayer === true) layers.push(step.key);
    const made = image(`step ${step.key}`, [], [...history], layers.slice(1));
    const diffIds = [...base.config.rootfs.diff_ids, ...made.config.rootfs.diff_ids];
    images.push({
      ...made,
      names: first ? [] : [],
      config: { ...made.config, rootfs: { type: "layers", diff_ids: diffIds } },
    });
    first = false;
  }
  const last = images.at(-1)!;
  images[images.length - 1] = { ...last, names: ["app:latest", "app"] };
  return images;
}

function recordOf(builder: BuilderName, request: BuildRequest, forecast: Forecast): BuildRecord {
  const tree = sentContext(RULES[builder], request);
  return {
    schema: RECORD_SCHEMA,
    writer: "lab",
    builder,
    engine: { version: request.engine.version ?? "" },
    platform: forecast.platform,
    target: "",
    ref: "refs/heads/main",
    sha: "",
    runId: "1",
    created: CREATED,
    dockerfile: request.dockerfile,
    ignore: request.ignoreFiles.dockerignore!,
    steps: forecast.steps.map(({ stage, stageName, keyword, key, facts }) => ({
      stage,
      stageName,
      keyword,
      key,
      facts,
    })),
    files: tree === undefined ? [] : recordFiles(tree),
    images: [],
    cacheConfigs: [],
    bases: {},
    runs: [],
  };
}

/** The forecast of a changed project on what `built` left. */
export function forecastAfter({ builder, records }: Built, project: Project): Forecast {
  const images = builder === "buildkit" ? [] : [...records.images, baseImage(project.base)];
  return RULES[builder].forecast(requestOf(builder, project), { ...records, images });
}
