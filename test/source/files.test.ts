import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { pack } from "tar-stream";
import { ForecastError } from "../../src/errors.ts";
import { documentsOfFile, documentsOfStream, imagesOfArchive } from "../../src/source/archive.ts";
import { imagesOfJson, readImageFiles } from "../../src/source/files.ts";
import { Blobs } from "../helpers/images.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "files-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const config = {
  architecture: "amd64",
  os: "linux",
  config: null,
  container_config: { Cmd: ["/bin/sh"], Entrypoint: null },
  rootfs: { type: "layers", diff_ids: [`sha256:${"e".repeat(64)}`] },
  history: [{ created: "2026-01-01T00:00:00.5Z", created_by: "ADD x", empty_layer: null }],
};
const hex = (text: string): string => createHash("sha256").update(text).digest("hex");

async function tar(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const out = pack();
  for (const [name, body] of Object.entries(entries)) out.entry({ name }, body);
  out.finalize();
  const parts: Buffer[] = [];
  for await (const part of out) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** `docker save` as 20.10 writes it. */
function oldArchive(): Record<string, string | Buffer> {
  const text = JSON.stringify(config);
  return {
    "layer/layer.tar": Buffer.alloc(100_000, 1),
    "layer/json": "{}",
    [`${hex(text)}.json`]: text,
    "manifest.json": JSON.stringify([
      {
        Config: `${hex(text)}.json`,
        RepoTags: ["app:1"],
        Layers: ["layer/layer.tar"],
        Parent: `sha256:${"9".repeat(64)}`,
      },
    ]),
  };
}

/** As containerd writes it: an index of two platforms of which one was saved. */
function newArchive(): Record<string, string | Buffer> {
  const blobs = new Blobs();
  const amd64 = blobs.image("amd64");
  const arm64 = blobs.image("arm64");
  const index = blobs.index([arm64, amd64]);
  const entries: Record<string, string | Buffer> = {};
  for (const [digest, bytes] of blobs.all)
    if (digest !== arm64.digest) entries[`blobs/${digest.replace(":", "/")}`] = bytes;
  const annotations = { "io.containerd.image.name": "docker.io/library/app:1" };
  entries["index.json"] = JSON.stringify({ schemaVersion: 2, manifests: [{ ...index, annotations }] });
  entries["oci-layout"] = '{"imageLayoutVersion":"1.0.0"}';
  return entries;
}

describe("archives", () => {
  test("old and new format, on disk, compressed and streamed, give the same images", async () => {
    for (const entries of [oldArchive(), newArchive()]) {
      const bytes = await tar(entries);
      const plain = path.join(folder, "a.tar");
      writeFileSync(plain, bytes);
      writeFileSync(path.join(folder, "a.tgz"), gzipSync(bytes));
      const { images, warnings } = await readImageFiles(["a.tar", "a.tgz"], folder);
      assert.deepEqual(warnings, []);
      assert.equal(images.length, 2);
      assert.deepEqual(images[0], images[1]);
      assert.equal(images[0]?.config.architecture, "amd64");
    }
  });

  test("the old format names parents, tags and the builder's own config", async () => {
    const [image] = await imagesOfArchive(
      new Map(Object.entries(oldArchive()).map(([name, body]) => [name, Buffer.from(body)])),
      "test",
    );
    assert.equal(image?.id, `sha256:${hex(JSON.stringify(config))}`);
    assert.equal(image?.parent, `sha256:${"9".repeat(64)}`);
    assert.deepEqual(image?.names, ["app:1"]);
    assert.deepEqual(image?.containerConfig, { Cmd: ["/bin/sh"], Entrypoint: null });
    assert.deepEqual(image?.config.history, [{ created: "2026-01-01T00:00:00.5Z", created_by: "ADD x" }]);
    assert.deepEqual(image?.config.config, {});
  });

  test("the new format has digests and names, and platforms that were not saved are passed over", async () => {
    const documents = new Map(Object.entries(newArchive()).map(([name, body]) => [name, Buffer.from(body)]));
    const images = await imagesOfArchive(documents, "test");
    assert.equal(images.length, 1);
    assert.deepEqual(images[0]?.names, ["docker.io/library/app:1"]);
    assert.notEqual(images[0]?.indexDigest, images[0]?.manifestDigest);
  });

  test("names inside are only looked up: climbing paths and links lead nowhere", async () => {
    const text = JSON.stringify(config);
    const evil = {
      ...oldArchive(),
      "../../evil.json": text,
      "manifest.json": JSON.stringify([{ Config: "../../evil.json", RepoTags: [] }]),
    };
    writeFileSync(path.join(folder, "evil.tar"), await tar(evil));
    const { images, warnings } = await readImageFiles(["evil.tar"], folder);
    assert.deepEqual(images, []);
    assert.match(warnings.join(), /names a config that is not in it/);
  });

  test("a config that is not what its name says is refused", async () => {
    const documents = new Map([
      [`${"0".repeat(64)}.json`, Buffer.from(JSON.stringify(config))],
      ["manifest.json", Buffer.from(`[{"Config":"${"0".repeat(64)}.json"}]`)],
    ]);
    await assert.rejects(imagesOfArchive(documents, "test"), { code: "image-malformed" });
  });

  test("cut-off archives are refused with a code, wherever they end", async () => {
    const bytes = await tar(oldArchive());
    const file = path.join(folder, "cut.tar");
    for (const length of [1, 511, 512, 600, 100_500, bytes.length - 1_500]) {
      writeFileSync(file, bytes);
      truncateSync(file, length);
      const { images, warnings } = await readImageFiles(["cut.tar"], folder);
      assert.deepEqual([images.length, warnings.length], [0, 1], String(length));
      writeFileSync(path.join(folder, "cut.tgz"), gzipSync(bytes).subarray(0, Math.min(length, 200)));
      assert.equal((await readImageFiles(["cut.tgz"], folder)).warnings.length, 1);
    }
  });

  test("a stream above its budget is given up", async () => {
    const bytes = await tar(oldArchive());
    const { Readable } = await import("node:stream");
    await assert.rejects(documentsOfStream(Readable.from([bytes, bytes]), 50_000, "test"), { code: "limit" });
  });

  test("a gigabyte of layer on disk is skipped, not read", async () => {
    const bytes = await tar({ ...oldArchive() });
    const file = path.join(folder, "sparse.tar");
    // Header of a member of 1 GiB whose data is a hole.
    const header = Buffer.from((await tar({ "big/layer.tar": "x" })).subarray(0, 512));
    header.write("10000000000\0", 124, "latin1");
    header.write("        ", 148, "latin1");
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    writeFileSync(file, header);
    truncateSync(file, 512 + 2 ** 30);
    const { appendFileSync } = await import("node:fs");
    appendFileSync(file, bytes);
    const before = process.memoryUsage().rss;
    assert.equal((await imagesOfArchive(documentsOfFile(file, file), file)).length, 1);
    assert.ok(process.memoryUsage().rss - before < 64 * 1024 * 1024);
  });
});

describe("JSON files", () => {
  test("inspect output, lists of it, and configs with a parent", () => {
    const inspect = {
      Id: `sha256:${"1".repeat(64)}`,
      Parent: `sha256:${"2".repeat(64)}`,
      RootFS: { Layers: [] },
      Config: {},
    };
    assert.equal(imagesOfJson(inspect, "test")[0]?.parent, inspect.Parent);
    assert.equal(imagesOfJson([inspect, inspect], "test").length, 2);
    const [image] = imagesOfJson({ ...config, parent: inspect.Parent }, "test");
    assert.equal(image?.parent, inspect.Parent);
    assert.equal(imagesOfJson(config, "test")[0]?.parent, undefined);
    assert.deepEqual(imagesOfJson([], "test"), []);
  });

  test("anything is an image or refused with a code", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom("config", "rootfs", "history", "created", "os.features"),
        (text, field) => {
          for (const json of [JSON.parse(text), { ...config, [field]: JSON.parse(text) }]) {
            try {
              imagesOfJson(json, "test");
            } catch (error) {
              assert.ok(error instanceof ForecastError, String(error));
            }
          }
        },
      ),
    );
  });

  test("a million history entries are refused", () => {
    const history = Array.from({ length: 1_000_000 }, () => ({}));
    assert.throws(() => imagesOfJson({ ...config, history }, "test"), { code: "image-malformed" });
  });
});

test("folders, globs, layouts, and files that are none of these", async () => {
  const root = path.join(folder, "mixed");
  mkdirSync(path.join(root, "layout/blobs/sha256"), { recursive: true });
  for (const [name, body] of Object.entries(newArchive())) writeFileSync(path.join(root, "layout", name), body);
  writeFileSync(path.join(root, "a.json"), JSON.stringify(config));
  writeFileSync(path.join(root, "b.json"), "not json");
  symlinkSync("/etc/passwd", path.join(root, "link.json"));
  symlinkSync("nowhere", path.join(root, "dangling"));
  const good = await readImageFiles(["mixed/a.json", "mixed/*.absent", "mixed/[ab].json"], folder);
  assert.deepEqual([good.images.length, good.warnings.length], [2, 2]);
  const whole = await readImageFiles(["mixed"], folder);
  assert.match(whole.warnings.join(), /not JSON/);
  rmSync(path.join(root, "b.json"));
  rmSync(path.join(root, "layout/index.json"));
  assert.equal((await readImageFiles(["mixed"], folder)).images.length, 1, "links are not followed");
});
