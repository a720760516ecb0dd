/** What the action writes after a captured build, for the forecasts of the next one. */
import { stepsAsBuilt } from "../../src/builder/as-built.ts";
import { buildah } from "../../src/builder/buildah/index.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import { type BuildRecord, RECORD_SCHEMA } from "../../src/record-file.ts";
import type { Records } from "../../src/request.ts";
import type { Forecast } from "../../src/verdict.ts";
import {
  buildahRequest,
  type CaseBuild,
  caseTree,
  ENGINE_VERSIONS,
  type Expected,
  findImage,
  namedAtFirst,
  readCase,
  storedImages,
} from "./buildah-corpus.ts";

/** When the corpus was captured, later than all its images. */
const NOW = Date.parse("2026-11-24T12:00:00Z");

export function recordsOf(images: readonly RecordedImage[], last: BuildRecord | undefined): Records {
  return { images, cacheImages: new Map(), cacheConfigs: [], last };
}

/** One of the case's builds, asked about with the store as it was before the last one. `version`: another engine's. */
export function forecastBuild(
  name: string,
  build: CaseBuild,
  expected: Expected,
  images: readonly RecordedImage[],
  last: BuildRecord | undefined,
  version: string = ENGINE_VERSIONS[expected.engine],
): Forecast {
  const request = buildahRequest(caseTree(name, build), build.flags, version, images, NOW);
  return buildah.forecast(request, recordsOf(images, last));
}

/** The last build of a case with the record of the one before it. */
export function forecastCase(name: string, expected: Expected, version?: string): Forecast {
  const { builds } = readCase(name);
  const last = lastRecord(name, builds, expected);
  return forecastBuild(name, builds.at(-1)!, expected, storedImages(expected), last, version);
}

/** The steps of the build before the last one with the history lines of the image it left. */
export function lastRecord(name: string, builds: readonly CaseBuild[], expected: Expected): BuildRecord | undefined {
  const build = builds.at(-2);
  if (build === undefined || expected.builds.at(-2)?.rc !== 0) return undefined;
  // Names may be moved between the builds.
  const images = namedAtFirst(storedImages(expected));
  const forecast = forecastBuild(name, build, expected, images, undefined);
  return recordOf(ENGINE_VERSIONS[expected.engine], stepsAsBuilt(forecast, findImage(images, "localhost/app")));
}

export function recordOf(version: string, steps: BuildRecord["steps"]): BuildRecord {
  return {
    schema: RECORD_SCHEMA,
    writer: "test",
    builder: "buildah",
    engine: { version },
    platform: "linux/amd64",
    target: "",
    ref: "",
    sha: "",
    runId: "",
    created: "",
    dockerfile: { path: "Dockerfile", text: "" },
    steps,
    files: [],
    images: [],
    cacheConfigs: [],
    bases: {},
    runs: [],
  };
}
