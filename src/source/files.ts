/**
 * Exported image configs on disk (input image-configs): `docker image inspect` output, image config JSON, archives, OCI
 * layouts, and folders or globs of those. What a file is follows from its content, not from its name.
 */

import { createReadStream } from "node:fs";
import { glob, open, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { ForecastError, toForecastError } from "../errors.ts";
import type { RecordedImage } from "../image/config.ts";
import { checkImageConfig, MAX_CONFIG_BYTES, malformed, parseJson } from "../image/decode.ts";
import { isDigest } from "../image/reference.ts";
import { documentsOfFile, documentsOfStream, imagesOfArchive, namesOf } from "./archive.ts";
import { digestOf, readImages } from "./content.ts";
import { decodeInspect, type Inspected, recordOf } from "./inspect.ts";
import { isLayout, layoutContent, layoutEntries, readFileWithin } from "./layout.ts";
import { MAX_ENGINE_ANSWER_BYTES, MAX_IMAGES } from "./limits.ts";
import { isObject } from "./manifest.ts";

export interface ImageFiles {
  readonly images: readonly RecordedImage[];
  /** One sentence per file that could not be used, and per pattern that names none. */
  readonly warnings: readonly string[];
}

const MAX_FILES = 2_000;
/** Of a compressed archive, unpacked. */
const MAX_UNPACKED_BYTES = 16 * 1024 * 1024 * 1024;

/** Reads every file, folder and glob of `patterns`, relative to `base`. Throws nothing: what cannot be read is a warning. */
export async function readImageFiles(patterns: readonly string[], base: string): Promise<ImageFiles> {
  const images: RecordedImage[] = [];
  const warnings: string[] = [];
  for (const pattern of patterns) {
    const paths = await expand(pattern, base);
    if (paths.length === 0) warnings.push(`No file matches ${pattern} (input image-configs); check its path.`);
    for (const path of paths) {
      try {
        images.push(...(await readPath(path, pattern)));
      } catch (error) {
        warnings.push(toForecastError(error, "image-malformed").message);
      }
    }
  }
  if (images.length > MAX_IMAGES) warnings.push(`Only the first ${MAX_IMAGES} images of image-configs are used.`);
  return { images: images.slice(0, MAX_IMAGES), warnings };
}

async function expand(pattern: string, base: string): Promise<readonly string[]> {
  const plain = resolve(base, pattern);
  if ((await stat(plain).catch(() => undefined)) !== undefined) return [plain];
  if (!/[*?[{]/.test(pattern)) return [];
  const found: string[] = [];
  for await (const path of glob(pattern, { cwd: base })) {
    if (found.push(resolve(base, path)) >= MAX_FILES) break;
  }
  return found.sort();
}

/** One file, layout or folder. Throws ForecastError. */
async function readPath(path: string, shown: string): Promise<readonly RecordedImage[]> {
  const found = await stat(path);
  if (found.isFile()) return await readImageFile(path);
  if (!found.isDirectory()) throw malformed(shown, "it is neither a file nor a folder");
  if (await isLayout(path)) return await readLayout(path);
  const images: RecordedImage[] = [];
  const entries = (await readdir(path, { withFileTypes: true })).slice(0, MAX_FILES);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isFile()) images.push(...(await readImageFile(inner)));
    else if (entry.isDirectory() && (await isLayout(inner))) images.push(...(await readLayout(inner)));
  }
  return images;
}

async function readLayout(folder: string): Promise<readonly RecordedImage[]> {
  const images: RecordedImage[] = [];
  for (const root of (await layoutEntries(folder)).slice(0, MAX_IMAGES)) {
    images.push(...(await readImages(layoutContent(folder, root), namesOf(root))));
  }
  return images;
}

/** One regular file of any kind that is understood. Throws `image-malformed`, `limit`. */
export async function readImageFile(path: string): Promise<readonly RecordedImage[]> {
  const start = await firstBytes(path);
  if (start[0] === 0x1f && start[1] === 0x8b) {
    const unpacked = createGunzip();
    // A fault of the file reaches the reader through the destroyed stream.
    pipeline(createReadStream(path), unpacked, () => {});
    return await imagesOfArchive(await documentsOfStream(unpacked, MAX_UNPACKED_BYTES, path), path);
  }
  if (Buffer.from(start.subarray(257, 262)).toString("latin1") === "ustar") {
    return await imagesOfArchive(documentsOfFile(path, path), path);
  }
  const json = parseJson(await readFileWithin(path, MAX_ENGINE_ANSWER_BYTES, path), MAX_ENGINE_ANSWER_BYTES, path);
  return imagesOfJson(json, path);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, "r").catch((cause: unknown) => {
    throw malformed(path, "it cannot be opened", cause);
  });
  try {
    const bytes = Buffer.alloc(512);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** `docker image inspect` output (a list, or one object), or an image config. Throws `image-malformed`, `limit`. */
export function imagesOfJson(json: unknown, source: string): readonly RecordedImage[] {
  const all = Array.isArray(json) ? json : [json];
  if (all.length > MAX_IMAGES) {
    throw new ForecastError("limit", `${source} has more than ${MAX_IMAGES} images; it is not read.`);
  }
  const inspected = all.filter((one) => isObject(one) && "RootFS" in one);
  if (inspected.length === all.length && all.length > 0) {
    return inspected.map((one) => inspectedRecord(decodeInspect(one, source)));
  }
  return all.map((one) => configRecord(one, source));
}

/** Inspect output has no history; what compares histories then answers «unknown». */
function inspectedRecord(image: Inspected): RecordedImage {
  return recordOf(image, [], undefined);
}

/** A config file as it is stored: its id is the digest of its bytes, which re-encoding may have changed. */
function configRecord(json: unknown, source: string): RecordedImage {
  const config = checkImageConfig(json, source);
  if (config.rootfs.diff_ids.length === 0 && config.history.length === 0)
    throw malformed(source, "it is no image config");
  const { parent, id } = isObject(json) ? json : {};
  const isId = (value: unknown): value is string => typeof value === "string" && isDigest(value);
  return {
    id: isId(id) ? id : digestOf(Buffer.from(encoded(json, source)).subarray(0, MAX_CONFIG_BYTES)),
    parent: isId(parent) ? parent : undefined,
    names: [],
    config,
    ...(config.container_config === undefined ? {} : { containerConfig: config.container_config }),
  };
}

/** What was parsed may be nested deeper than can be written again. */
function encoded(json: unknown, source: string): string {
  try {
    return JSON.stringify(json);
  } catch (cause) {
    throw malformed(source, "it is nested too deep", cause);
  }
}
