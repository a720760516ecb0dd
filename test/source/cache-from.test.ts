import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { ForecastError } from "../../src/errors.ts";
import { type CacheSources, parseCacheEntry, readCacheFrom } from "../../src/source/cache-from.ts";
import { Blobs, LAYER } from "../helpers/images.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "cache-from-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const NOWHERE: CacheSources = { registry: undefined, gha: undefined, engineImage: undefined, base: folder };

function layout(name: string, form: "index" | "manifest", tag: string): void {
  const blobs = new Blobs();
  const layer = blobs.describe("layer", LAYER);
  const config = {
    layers: [{ blob: layer.digest, parent: -1 }],
    records: [{ digest: layer.digest, layers: [{ layer: 0 }] }],
  };
  const root = blobs.cache(form, config, [layer]);
  mkdirSync(path.join(folder, name, "blobs/sha256"), { recursive: true });
  for (const [digest, bytes] of blobs.all)
    writeFileSync(path.join(folder, name, "blobs", digest.replace(":", "/")), bytes);
  const annotations = { "org.opencontainers.image.ref.name": tag };
  writeFileSync(
    path.join(folder, name, "index.json"),
    JSON.stringify({ schemaVersion: 2, manifests: [{ ...root, annotations }] }),
  );
}

describe("cache-from entries", () => {
  test("are read as buildx reads them", () => {
    const entry = (text: string) =>
      parseCacheEntry(text).map(({ type, attributes }) => [type, Object.fromEntries(attributes)]);
    assert.deepEqual(entry("user/app:cache"), [["registry", { ref: "user/app:cache" }]]);
    assert.deepEqual(entry("a:1,b:2"), [
      ["registry", { ref: "a:1" }],
      ["registry", { ref: "b:2" }],
    ]);
    assert.deepEqual(entry("type=gha,scope=a=b"), [["gha", { scope: "a=b" }]]);
    assert.deepEqual(entry('type=local,"src=a,b",TAG=x'), [["local", { src: "a,b", tag: "x" }]]);
    assert.deepEqual(entry(""), []);
    for (const bad of ["ref=x", "type=registry,ref", 'type="gha', "type="])
      assert.throws(() => entry(bad), { code: "input" });
  });

  test("local layouts of both forms, by tag and by digest", async () => {
    layout("one", "index", "latest");
    layout("two", "manifest", "other");
    const all = await readCacheFrom(["type=local,src=one", "type=local,src=two,tag=other"], NOWHERE);
    assert.deepEqual(all.warnings, []);
    assert.deepEqual(
      all.configs.map(({ name, config }) => [name, config.records[0]?.results.length]),
      [
        ["local one", 1],
        ["local two", 1],
      ],
    );
    const absent = await readCacheFrom(["type=local,src=two", "type=local,src=nowhere"], NOWHERE);
    assert.deepEqual([absent.configs, absent.warnings.length, absent.unread], [[], 2, []]);
  });

  test("a fault is one warning and leaves the others", async () => {
    layout("good", "index", "latest");
    layout("bad", "index", "latest");
    writeFileSync(path.join(folder, "bad/index.json"), "{");
    const entries = ["type=local,src=bad", "type=s3,bucket=x", "type=gha", 'type="', "type=local,src=good"];
    const { configs, warnings, unread } = await readCacheFrom(entries, NOWHERE);
    assert.deepEqual([configs.length, warnings.length], [1, 4]);
    assert.deepEqual(unread, entries.slice(0, 4));
  });

  test("registry.insecure is passed on", async () => {
    const asked: (boolean | undefined)[] = [];
    const registry: CacheSources["registry"] = async (_ref, insecure) => {
      asked.push(insecure);
      throw new ForecastError("absent", "nothing there");
    };
    const { unread } = await readCacheFrom(
      ["type=registry,ref=h:5/a", "type=registry,ref=h:5/a,registry.insecure=true"],
      {
        ...NOWHERE,
        registry,
      },
    );
    assert.deepEqual([asked, unread], [[false, true], []]);
  });

  test("an inline cache that only the engine holds", async () => {
    const diff = `sha256:${"d".repeat(64)}`;
    const cache = Buffer.from(JSON.stringify([{ digest: diff, layers: [{}] }])).toString("base64");
    const image = {
      id: diff,
      parent: "",
      names: [],
      config: {
        architecture: "amd64",
        os: "linux",
        config: {},
        rootfs: { type: "layers", diff_ids: [diff] },
        history: [],
        "moby.buildkit.cache.v0": cache,
      },
    };
    const engineImage = async (ref: string) => (ref === "app:1" ? image : undefined);
    const denied = async () => Promise.reject(new ForecastError("registry", "denied"));
    for (const registry of [undefined, denied]) {
      const found = await readCacheFrom(["app:1"], { ...NOWHERE, registry, engineImage });
      assert.deepEqual(
        found.configs.map(({ name }) => name),
        ["engine app:1 (inline)"],
      );
    }
    const other = await readCacheFrom(["type=registry,ref=other:1"], { ...NOWHERE, registry: denied, engineImage });
    assert.deepEqual([other.configs, other.warnings, other.unread], [[], ["denied"], ["type=registry,ref=other:1"]]);
  });
});
