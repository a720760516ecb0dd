/** Every instruction and flag that makes an op, with mode=max and mode=min caches, against the engine's answers. */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { buildkit } from "../../../src/builder/buildkit/index.ts";
import { memoryTree } from "../../../src/context/memory-tree.ts";
import type { BuildRequest, Records, ResolvedImage } from "../../../src/request.ts";
import { decodeCacheConfig } from "../../../src/source/cache-config.ts";
import type { Forecast, StepForecast } from "../../../src/verdict.ts";
import type { ScenarioFile, ScenarioOptions } from "../../engines/buildkit/scenarios.ts";
import { explainRecords, noRecords } from "../../helpers/buildkit-records.ts";

const FOLDER = path.join(import.meta.dirname, "../../corpus/buildkit-scenarios");

interface Side {
  readonly files: Readonly<Record<string, ScenarioFile>>;
  readonly options: ScenarioOptions;
}

interface Captured {
  readonly id: string;
  readonly mode: string;
  readonly engine: string;
  readonly images: Readonly<Record<string, { digest: string; diffIds: readonly string[]; config: object }>>;
  readonly before: Side;
  readonly after: Side;
  readonly cache: { readonly layers?: readonly { readonly blob: string }[] };
  readonly vertices: readonly { readonly name: string; readonly cached: boolean }[];
}

const captured = fs
  .readdirSync(FOLDER)
  .sort()
  .map((name): Captured => JSON.parse(fs.readFileSync(path.join(FOLDER, name), "utf8")));

function request({ files, options }: Side, { images, engine }: Captured): BuildRequest {
  const tree = memoryTree(
    Object.entries(files).map(([name, file]) =>
      typeof file === "string" ? { path: name, content: file } : { path: name, linkname: file.link },
    ),
  );
  const ignore = files[".dockerignore"];
  return {
    dockerfile: { path: "Dockerfile", text: files.Dockerfile as string },
    dockerfileInContext: "Dockerfile",
    context: tree,
    contextKind: "directory",
    ignoreFiles: typeof ignore === "string" ? { dockerignore: { path: ".dockerignore", text: ignore } } : {},
    options: {
      buildArgs: new Map(Object.entries(options.buildArgs ?? {})),
      target: options.target,
      labels: new Map(),
      platform: undefined,
      noCache: options.noCache === true,
      noCacheFilter: Array.isArray(options.noCache) ? options.noCache : [],
      cacheFrom: [],
      pull: false,
      network: "none",
      addHosts: options.addHosts ?? [],
      ulimits: options.ulimits ?? [],
      shmSize: options.shmSize,
      cgroupParent: undefined,
      namedContexts: new Map(),
      squash: false,
      buildah: {} as BuildRequest["options"]["buildah"],
    },
    engine: { version: engine, platform: "linux/amd64" },
    image: (reference) => resolved(images[reference]),
    remote: () => undefined,
    now: 0,
  };
}

function resolved(image: Captured["images"][string] | undefined): ResolvedImage | undefined {
  if (image === undefined) return undefined;
  const rootfs = { type: "layers", diff_ids: image.diffIds };
  const config = { architecture: "amd64", os: "linux", config: image.config, rootfs, history: [] };
  const { digest } = image;
  return { source: "engine", image: { id: digest, parent: undefined, manifestDigest: digest, names: [], config } };
}

function records({ cache }: Captured): Records {
  const config = decodeCacheConfig(Buffer.from(JSON.stringify(cache)), blobs(cache), "captured");
  return { images: [], cacheImages: new Map(), cacheConfigs: [{ name: "captured", config }], last: undefined };
}

/** The manifest of the export listed every blob. */
function blobs(cache: Captured["cache"]): Parameters<typeof decodeCacheConfig>[1] {
  return (cache.layers ?? []).map(({ blob }) => ({
    digest: blob,
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    size: 1,
    annotations: new Map(),
    platform: undefined,
  }));
}

/** `[stage-1 2/4] LINK COPY …`: the second step of that stage; FROM of an image is the first one. */
function stepOf(name: string, forecast: Forecast): { step: StepForecast; merge: boolean } | undefined {
  const match = /^\[(?:(\S+) +)?\s*(\d+)\/\d+\] (LINK )?/.exec(name);
  assert.ok(match, name);
  const [, stageName, number, link] = match;
  const stage = forecast.stages.find(({ index, name: own }) =>
    stageName === undefined ? forecast.stages.length === 1 : own === stageName || `stage-${index}` === stageName,
  );
  assert.ok(stage, name);
  const startsWithImage = stage.from === undefined && stage.base !== "scratch";
  const counted = forecast.steps.filter(({ stage: index, addsLayer }) => index === stage.index && addsLayer === true);
  const step = counted[Number(number) - (startsWithImage ? 2 : 1)];
  return step === undefined ? undefined : { step, merge: link !== undefined };
}

for (const each of captured) {
  const name = `${each.id}, mode=${each.mode}, BuildKit ${each.engine}`;

  test(`${name}: the first build is reused as far as results were kept`, () => {
    const { steps } = buildkit.forecast(request(each.before, each), records(each));
    const rebuilt = steps.filter(({ verdict }) => !["hit", "config-only", "not-needed"].includes(verdict));
    assert.deepEqual(
      rebuilt.map(({ text, causes }) => [text, causes]),
      [],
    );
  });

  test(`${name}: every exported digest is one that we compute`, () => {
    const found = noRecords();
    explainRecords(name, request(each.before, each), records(each).cacheConfigs[0]!.config, found);
    assert.deepEqual(found.missing, []);
    assert.ok(found.computed > 0 && found.computed + found.notComputable === found.total);
  });

  test(`${name}: the second build does what the engine did`, () => {
    const forecast = buildkit.forecast(request(each.after, each), records(each));
    let compared = 0;
    for (const { name: vertex, cached } of each.vertices) {
      const found = stepOf(vertex, forecast);
      if (found === undefined) continue;
      compared++;
      const { step, merge } = found;
      if (step.verdict === "depends") continue;
      const verdict = merge && step.notes.length > 0 ? "miss" : step.verdict;
      assert.equal(verdict, cached ? "hit" : "miss", vertex);
    }
    assert.ok(compared > 0);
  });
}
