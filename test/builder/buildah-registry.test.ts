/** Tags that real Buildahs pushed with --cache-to, computed offline; and what a fresh store gets with --cache-from. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { cacheKey } from "../../src/builder/buildah/cache-key.ts";
import { buildah } from "../../src/builder/buildah/index.ts";
import { memoryTree } from "../../src/context/memory-tree.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import type { BuildRequest, Records } from "../../src/request.ts";
import type { Forecast } from "../../src/verdict.ts";
import type { RegistryCapture } from "../engines/capture-buildah.ts";
import { BUILDAH_CORPUS, buildahRequest } from "../helpers/buildah-corpus.ts";
import { recordsOf } from "../helpers/buildah-record.ts";

const FOLDER = path.join(BUILDAH_CORPUS, "registry");
const REPOSITORY = "registry.invalid/cache";

function asked(capture: RegistryCapture): BuildRequest {
  const tree = memoryTree(Object.entries(capture.files).map(([at, content]) => ({ path: at, content })));
  const request = buildahRequest(tree, capture.flags, capture.engine, capture.store, 0);
  return { ...request, options: { ...request.options, cacheFrom: [REPOSITORY] } };
}

function decided(forecast: Forecast): readonly string[] {
  return forecast.steps.filter(({ keyword }) => keyword !== "from").map(({ verdict }) => verdict);
}

for (const name of readdirSync(FOLDER).sort()) {
  const capture: RegistryCapture = JSON.parse(readFileSync(path.join(FOLDER, name), "utf8"));
  const fresh = recordsOf(capture.store, undefined);

  test(`${name}: every pushed tag is the one computed from the image it stands on`, () => {
    assert.ok(capture.pushed.length > 0);
    const images = [...capture.store, ...Object.values(capture.cached)];
    for (const key of capture.pushed) {
      const image = capture.cached[key]!;
      const { history } = image.config;
      const last = history.at(-1)!;
      const keys = new Set(
        grounds(image, images).map((ground) => cacheKey(ground, last.created_by!, last.empty_layer !== true)),
      );
      assert.ok(keys.has(key), `${last.created_by}`);
    }
  });

  test(`${name}: a fresh store is served from the repository as the engine was`, () => {
    const wanted: string[] = [];
    const buildahCache: Records["buildahCache"] = (reference) => {
      wanted.push(reference);
      return reference.startsWith(`${REPOSITORY}:`)
        ? capture.cached[reference.slice(REPOSITORY.length + 1)]
        : undefined;
    };
    const real = capture.second
      .filter(({ text }) => !/^FROM /i.test(text))
      .map(({ cached }) => (cached ? "hit" : "miss"));
    assert.deepEqual(decided(buildah.forecast(asked(capture), { ...fresh, buildahCache })), real);
    assert.ok(wanted.length > 0);
  });

  test(`${name}: a repository that cannot be asked leaves the steps open`, () => {
    assert.equal(decided(buildah.forecast(asked(capture), fresh))[0], "unknown");
  });
}

/** Images that have one history entry less, and scratch. */
function grounds(image: RecordedImage, images: readonly RecordedImage[]): readonly (RecordedImage | "scratch")[] {
  const { history } = image.config;
  if (history.length === 1) return ["scratch"];
  return images.filter(({ config }) => JSON.stringify(config.history) === JSON.stringify(history.slice(0, -1)));
}
