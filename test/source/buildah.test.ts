/** The local store of Buildah and Podman: its files, and the commands where the files cannot be read. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import type { ForecastError } from "../../src/errors.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import { buildahFacts, buildahImages, storedImages } from "../../src/source/buildah.ts";
import type { Run } from "../../src/source/run.ts";
import { storedImages as captured, readExpected } from "../helpers/buildah-corpus.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "buildah-store-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const IMAGES = captured(readExpected("001-unchanged", "1.39")!);
const CONFIG_DIGEST = `sha256:${"c".repeat(64)}`;

function manifestOf(image: RecordedImage): string {
  return JSON.stringify({ mediaType: image.mediaType, config: { digest: CONFIG_DIGEST } });
}

/** The captured images as containers/storage keeps them. */
function writeStore(root: string): void {
  const images = path.join(root, "overlay-images");
  mkdirSync(images, { recursive: true });
  const list = IMAGES.map(({ id, names }) => ({ id, names, digest: `sha256:${id}` }));
  writeFileSync(path.join(images, "images.json"), JSON.stringify(list));
  for (const image of IMAGES) {
    mkdirSync(path.join(images, image.id));
    writeFileSync(path.join(images, image.id, "manifest"), manifestOf(image));
    const name = `=${Buffer.from(CONFIG_DIGEST).toString("base64")}`;
    writeFileSync(path.join(images, image.id, name), JSON.stringify(image.config));
  }
}

function runner(answers: Readonly<Record<string, string>>): Run {
  return async (command, args) => {
    const stdout = answers[[command, ...args].join(" ")];
    return stdout === undefined ? { code: 1, stdout: "", stderr: "no such answer" } : { code: 0, stdout, stderr: "" };
  };
}

test("the files of a store give every image in the store's order", async () => {
  const root = path.join(folder, "whole");
  writeStore(root);
  const found = await storedImages(root, "overlay");
  assert.deepEqual(
    found.map(({ id, names, mediaType, config }) => ({ id, names, mediaType, config })),
    IMAGES.map(({ id, names, mediaType, config }) => ({ id, names, mediaType, config })),
  );
  assert.deepEqual(new Set(found.map(({ id, manifestDigest }) => manifestDigest === `sha256:${id}`)), new Set([true]));
});

test("an image whose files are gone is left out, one with an odd id refuses the store", async () => {
  const root = path.join(folder, "torn");
  writeStore(root);
  rmSync(path.join(root, "overlay-images", IMAGES[0]!.id), { recursive: true });
  assert.equal((await storedImages(root, "overlay")).length, IMAGES.length - 1);
  writeFileSync(path.join(root, "overlay-images", "images.json"), JSON.stringify([{ id: "../../etc" }]));
  await assert.rejects(storedImages(root, "overlay"), (error: ForecastError) => error.code === "image-malformed");
});

test("version, platform and store are what the tool says", async () => {
  const info = { host: { os: "linux", arch: "arm64" }, store: { GraphRoot: "/store", GraphDriverName: "vfs" } };
  const run = runner({
    "buildah info": JSON.stringify(info),
    "buildah --version": "buildah version 1.39.3 (image-spec 1.1.0, runtime-spec 1.2.0)\n",
  });
  const facts = await buildahFacts({ run, command: "buildah" });
  assert.deepEqual(facts, { version: "1.39.3", platform: "linux/arm64", store: { root: "/store", driver: "vfs" } });
});

test("where the files cannot be read, every image is inspected", async () => {
  const answers = Object.fromEntries(
    IMAGES.map((image) => [
      `buildah inspect --type image ${image.id}`,
      JSON.stringify({
        Config: JSON.stringify(image.config),
        Manifest: manifestOf(image),
        FromImage: image.names[0] ?? "",
      }),
    ]),
  );
  const ids = IMAGES.map(({ id }) => `sha256:${id}`).join("\n");
  const run = runner({ ...answers, "buildah images -a -q --no-trunc": ids });
  const facts = { version: "1.39.3", platform: undefined, store: { root: path.join(folder, "absent"), driver: "vfs" } };
  const found = await buildahImages({ run, command: "buildah" }, facts);
  assert.deepEqual(new Set(found.map(({ id }) => id)), new Set(IMAGES.map(({ id }) => id)));
  const times = found.map(({ config }) => config.created ?? "");
  assert.deepEqual(times, times.toSorted());
});

test("a tool that is not there is an engine error with advice", async () => {
  await assert.rejects(buildahFacts({ run: runner({}), command: "podman" }), (error: ForecastError) => {
    assert.equal(error.code, "engine");
    return error.message.includes("as the user who builds");
  });
});
