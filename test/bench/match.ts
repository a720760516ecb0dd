/** Time to match a 200-step Dockerfile against records, by how many there are. One side of the benchmark. */

import { candidates } from "../../src/builder/buildkit/candidates.ts";
import { contentCache } from "../../src/builder/buildkit/content.ts";
import { evaluate } from "../../src/builder/buildkit/evaluate.ts";
import { buildkit, synthesize } from "../../src/builder/buildkit/index.ts";
import { builderPlatform, targetPlatforms } from "../../src/builder/buildkit/platforms.ts";
import { recordGraph } from "../../src/builder/buildkit/records.ts";
import { classic } from "../../src/builder/classic/index.ts";
import type { CacheConfig, CacheRecord } from "../../src/cache-records.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import { decodeGhaIndex, encodeCacheConfig } from "../../src/source/cache-config.ts";
import { build, forecastAfter, type Project, requestOf } from "../helpers/cause-lab.ts";

const STEPS = 200;
const PROJECT: Project = {
  lines: ["FROM base:1", ...Array.from({ length: STEPS - 1 }, (_, at) => `RUN step-${at}`)],
  files: [],
  args: new Map(),
  ignore: "",
  base: "1",
};

/** Median milliseconds of `runs` calls, after one to warm up. */
export function median(work: () => unknown, runs = 7): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[runs >> 1]!;
}

export interface ClassicTimes {
  /** The first forecast, which finds its way through the images. */
  readonly first: number;
  /** Another one against the same images: another round, another target. */
  readonly match: number;
}

/** Classic builder: milliseconds of a forecast against this many images that share the build's beginning. */
export function classicMatch(images: number): ClassicTimes {
  const built = build("classic", PROJECT);
  const base = built.records.images;
  const others = Array.from({ length: images }, (_, at): RecordedImage => {
    const model = base[1 + ((at * 7) % (STEPS - 1))]!;
    const history = [...model.config.history, { created: "2026-11-20T10:00:00Z", created_by: `other ${at}` }];
    return {
      ...model,
      id: `sha256:${at.toString(16).padStart(64, "0")}`,
      names: [],
      config: { ...model.config, history },
    };
  });
  const records = { ...built.records, images: [...base, ...others] };
  const forecast = forecastAfter({ builder: "classic", records }, PROJECT);
  const reused = forecast.steps.filter(({ verdict }) => verdict === "hit").length;
  if (reused < STEPS - 1) throw new Error(`only ${reused} of ${STEPS} steps are reused`);
  return {
    first: median(() => classic.forecast(requestOf("classic", PROJECT), { ...records, images: [...records.images] })),
    match: median(() => classic.forecast(requestOf("classic", PROJECT), records)),
  };
}

export interface BuildkitTimes {
  /** From the exported text to a graph. */
  readonly decode: number;
  readonly match: number;
}

/** An index as type=gha keeps it, which has no limit of 1 MiB. */
function ghaIndex(config: CacheConfig): string {
  const { layers, records } = JSON.parse(encodeCacheConfig(config)) as {
    readonly layers: readonly object[];
    readonly records: unknown;
  };
  const annotations = { diffID: `sha256:${"0".repeat(64)}` };
  return JSON.stringify({ layers: layers.map((layer) => ({ ...layer, annotations })), records });
}

/** BuildKit: the build's own records among others, `total` in all. */
export function buildkitMatch(total: number): BuildkitTimes {
  const request = requestOf("buildkit", PROJECT);
  const own = synthesize(request, { createdAt: "2026-11-20T10:00:00Z" });
  if (own === undefined) throw new Error("no records");
  const records: CacheRecord[] = [...own.records];
  for (let at = records.length; at < total; at++) {
    const model = own.records[at % own.records.length]!;
    records.push({ ...model, digest: `sha256:${at.toString(16).padStart(64, "0")}`, results: [], chains: [] });
  }
  const bytes = Buffer.from(ghaIndex({ layers: own.layers, records }));
  const decode = (): CacheConfig => decodeGhaIndex(bytes, bytes.length, "bench");
  const source = { name: "bench", config: decode() };
  const forecast = buildkit.forecast(request, {
    images: [],
    cacheImages: new Map(),
    cacheConfigs: [source],
    last: undefined,
  });
  const reused = forecast.steps.filter(({ verdict }) => verdict === "hit").length;
  if (reused < STEPS - 1) throw new Error(`only ${reused} of ${STEPS} steps are reused`);
  const platform = builderPlatform(request);
  const graph = recordGraph([source]);
  const rules = candidates(request);
  return {
    decode: median(() => recordGraph([{ name: "bench", config: decode() }])),
    match: median(() =>
      evaluate(request, rules.profiles[0]!, targetPlatforms(request, platform)[0]!, {
        graph,
        cache: contentCache(),
        externalFrontend: rules.externalFrontend,
        build: platform,
      }),
    ),
  };
}
