/**
 * Caches and images that the real BuildKit wrote to a real registry and to disk, read back: both manifest forms and both
 * places hold the same records, and an image read from the registry is the one that the engine has.
 */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { CacheConfig } from "../../src/cache-records.ts";
import { parsePlatform } from "../../src/image/platform.ts";
import { readCacheFrom } from "../../src/source/cache-from.ts";
import { readImage } from "../../src/source/content.ts";
import { openEngine } from "../../src/source/engine.ts";
import { readImageFiles } from "../../src/source/files.ts";
import { resolveImages } from "../../src/source/images.ts";
import { registryClient } from "../../src/source/registry.ts";
import { type BuildkitEngine, startBuildkit } from "./buildkit/engine.ts";
import { type LocalRegistry, startRegistry } from "./buildkit/registry.ts";

const DOCKERFILE = `FROM source-base:1 AS build
RUN echo hi > /x
COPY f /f
FROM source-base:1
WORKDIR /w
COPY --from=build /x /x
`;
const AMD64 = parsePlatform("linux/amd64");

const started = startBuildkit("real-registry");
describe("a real registry", { skip: "skip" in started ? started.skip : false }, () => {
  const engine = started as BuildkitEngine;
  let local: LocalRegistry;
  const registry = registryClient({ credentials: async () => undefined, timeoutMs: 60_000 });

  before(async () => {
    local = await startRegistry();
    engine.baseImage("source-base:1");
    fs.mkdirSync(path.join(engine.folder, "ctx"));
    fs.writeFileSync(path.join(engine.folder, "ctx/Dockerfile"), DOCKERFILE);
    fs.writeFileSync(path.join(engine.folder, "ctx/f"), "f\n");
    const exports = [
      `type=local,dest=${engine.inside}/index,mode=max`,
      `type=local,dest=${engine.inside}/manifest,mode=max,image-manifest=true,oci-mediatypes=true`,
      `type=registry,ref=${local.host}/cache:index,mode=max`,
      `type=registry,ref=${local.host}/cache:manifest,mode=max,image-manifest=true,oci-mediatypes=true`,
    ];
    for (const cacheTo of exports) {
      const built = await engine.build({ context: "ctx", cacheTo });
      assert.ok(built.ok, built.output);
    }
    const built = await engine.build({ context: "ctx", cacheTo: "type=inline", push: `${local.host}/app:inline` });
    assert.ok(built.ok, built.output);
  });
  after(() => {
    local?.stop();
    engine.stop();
  });

  const caches = async (...entries: readonly string[]) => {
    const base = engine.folder;
    const { configs, warnings } = await readCacheFrom(entries, {
      registry,
      gha: undefined,
      engineImage: undefined,
      base,
    });
    assert.deepEqual(warnings, []);
    return configs.map(({ config }) => config);
  };

  test("both forms and both places hold the same records and layers", async () => {
    const [onDisk, ...others] = await caches(
      "type=local,src=index",
      "type=local,src=manifest",
      `type=registry,ref=${local.host}/cache:index`,
      `${local.host}/cache:manifest`,
    );
    assert.equal(others.length, 3);
    assert.ok(onDisk!.records.filter(({ results }) => results.length > 0).length >= 4, "every step has a result");
    for (const other of others) assert.deepEqual(graph(other), graph(onDisk!));
    for (const layer of onDisk!.layers) assert.match(layer.diffId ?? "", /^sha256:/);
  });

  test("the inline cache keeps the same keys and the results of the image's own layers", async () => {
    const [full] = await caches("type=local,src=index");
    const [inline] = await caches(`${local.host}/app:inline`);
    const keys = (config: CacheConfig): readonly string[] => [...new Set(config.records.map(({ digest }) => digest))];
    const known = new Set(keys(full!));
    assert.deepEqual(
      keys(inline!).filter((key) => !known.has(key)),
      [],
    );
    const results = inline!.records.filter((one) => one.results.length + one.chains.length > 0);
    assert.ok(results.length > 0 && results.length < inline!.records.length);
  });

  test("an image from the registry is the engine's own, with all its digests", async () => {
    const image = await readImage(await registry(`${local.host}/app:inline`), AMD64, []);
    engine.docker("pull", "-q", `${local.host}/app:inline`);
    engine.docker("save", "-o", path.join(engine.folder, "app.tar"), `${local.host}/app:inline`);
    const saved = await readImageFiles(["app.tar"], engine.folder);
    assert.deepEqual(saved.images[0]?.config, image.config);
    assert.equal(saved.images[0]?.manifestDigest, image.manifestDigest);
    assert.equal(saved.images[0]?.indexDigest, image.indexDigest);
    const id = engine.docker("inspect", "-f", "{{.Id}}", `${local.host}/app:inline`).trim();
    assert.equal(image.indexDigest ?? image.manifestDigest, id);
  });

  test("FROM is answered by the engine first, by the registry without it", async () => {
    const reference = `${local.host}/app:inline`;
    const host = engine.docker("context", "inspect", "--format", "{{.Endpoints.docker.Host}}").trim();
    const docker = await openEngine({ host, env: new Map(), timeoutMs: 60_000 });
    try {
      const sources = { registry, recorded: [], bases: {}, pull: false, defaultPlatform: "linux/amd64" };
      const questions = [{ reference, platform: undefined }];
      const first = (await resolveImages(questions, { ...sources, engine: docker })).image(reference, undefined);
      const second = (await resolveImages(questions, { ...sources, engine: undefined })).image(reference, undefined);
      assert.deepEqual([first?.source, second?.source], ["engine", "registry"]);
      assert.deepEqual(first?.image.config.rootfs, second?.image.config.rootfs);
      assert.equal(first?.image.indexDigest, second?.image.indexDigest ?? second?.image.manifestDigest);
    } finally {
      docker.close();
    }
  });
});

/** Records without their times: each export stamps what it writes out anew. */
function graph({ layers, records }: CacheConfig) {
  return {
    layers: layers.map(({ blob, parent, diffId, size }) => ({ blob, parent, diffId, size })),
    records: records.map((record) => ({ ...record, results: record.results.map(({ layer }) => layer) })),
  };
}
