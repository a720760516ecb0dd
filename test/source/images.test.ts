import assert from "node:assert/strict";
import { test } from "node:test";
import { ForecastError } from "../../src/errors.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import type { Content } from "../../src/source/content.ts";
import { type ImageSources, resolveImages } from "../../src/source/images.ts";
import { Blobs } from "../helpers/images.ts";

const blobs = new Blobs();
const index = blobs.index([blobs.image("amd64"), blobs.image("arm64")]);
const asked: string[] = [];

const content = async (reference: string): Promise<Content> => {
  asked.push(`registry ${reference}`);
  if (!reference.startsWith("node")) throw new ForecastError("registry", `${reference} cannot be had.`);
  return {
    name: reference,
    root: { digest: index.digest, mediaType: "", size: undefined, annotations: new Map(), platform: undefined },
    read: async ({ digest }) => blobs.all.get(digest)!,
  };
};

const local = (name: string, architecture = "amd64"): RecordedImage => ({
  id: `sha256:${"1".repeat(64)}`,
  parent: "",
  indexDigest: `sha256:${"2".repeat(64)}`,
  names: [name],
  config: { architecture, os: "linux", config: {}, rootfs: { type: "layers", diff_ids: ["x"] }, history: [] },
});

const engine = (...images: readonly RecordedImage[]) => ({
  image: async (reference: string) => {
    asked.push(`engine ${reference}`);
    return images.find(({ names }) => names.includes(reference));
  },
});

const SOURCES: ImageSources = {
  engine: undefined,
  registry: content,
  recorded: [],
  bases: {},
  pull: false,
  defaultPlatform: "linux/amd64",
};
const resolve = async (reference: string, sources: Partial<ImageSources>, platform?: string) => {
  asked.length = 0;
  const { image, warnings } = await resolveImages([{ reference, platform }], { ...SOURCES, ...sources });
  return { found: image(reference, platform), warnings, image };
};

test("the engine first, the registry first with --pull, then what was recorded", async () => {
  const both = { engine: engine(local("node:22")) };
  assert.equal((await resolve("node:22", both)).found?.source, "engine");
  assert.deepEqual(asked, ["engine node:22"]);
  assert.equal((await resolve("node:22", { ...both, pull: true })).found?.source, "registry");
  assert.deepEqual(asked, ["registry node:22"]);
  assert.equal((await resolve("node:20", both)).found?.image.indexDigest, index.digest);
  const recorded = { recorded: [local("private/base:1")], engine: engine() };
  const last = await resolve("private/base:1", recorded);
  assert.equal(last.found?.source, "recorded");
  assert.deepEqual(last.warnings, ["private/base:1 cannot be had."]);
  assert.equal((await resolve("private/other:1", recorded)).found, undefined);
});

test("the recorded digest of a tag, and a pinned digest that needs nobody", async () => {
  const image = local("x");
  const bases = { "docker.io/private/base:1": image.indexDigest! };
  assert.equal((await resolve("private/base:1", { recorded: [image], bases })).found?.image.id, image.id);
  const pinned = await resolve(`private/base:1@${image.indexDigest}`, { recorded: [image] });
  assert.deepEqual([pinned.found?.source, asked], ["registry", []]);
  assert.equal((await resolve(`private/base@sha256:${"3".repeat(64)}`, { recorded: [image] })).found, undefined);
  assert.equal((await resolve("private/base:2", { recorded: [image], bases, registry: undefined })).found, undefined);
});

test("platforms, spellings, and references nobody asked for", async () => {
  const { found, image } = await resolve("node", {}, "linux/arm64/v8");
  assert.equal(found?.image.config.architecture, "arm64");
  assert.equal(image("docker.io/library/node:latest", "linux/arm64"), found);
  assert.equal(image("node", undefined), undefined);
  assert.equal(image("node", "not a platform"), undefined);
  assert.equal((await resolve("scratch", { engine: engine(local("scratch")) })).found, undefined);
  assert.deepEqual(asked, []);
  const other = await resolve("base:1", { recorded: [local("base:1", "arm64")] });
  assert.equal(other.found, undefined, "a recorded image of another platform");
});

test("each image is looked up once", async () => {
  asked.length = 0;
  const questions = ["node", "node:latest", "docker.io/library/node"].map((reference) => ({
    reference,
    platform: undefined,
  }));
  await resolveImages(questions, SOURCES);
  assert.deepEqual(asked, ["registry node"]);
});
