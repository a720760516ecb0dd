/**
 * Image archives of `docker save` and other tools, old format (`<id>.json`) and new (OCI blobs inside): only the small JSON
 * documents are kept while the archive goes past; layers are skipped (on disk) or drained (streams), never held. Names
 * inside the archive are only looked up, never used as paths.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream";
import { type ByteSource, tarMembers } from "../context/tar-reader.ts";
import { ForecastError, toForecastError } from "../errors.ts";
import type { RecordedImage } from "../image/config.ts";
import { decodeImageConfig, MAX_CONFIG_BYTES, malformed, parseJson } from "../image/decode.ts";
import { isDigest } from "../image/reference.ts";
import { type Content, digestOf, readImages, verified } from "./content.ts";
import { MAX_ARCHIVE_ENTRIES, MAX_ARCHIVE_JSON_BYTES, MAX_IMAGES, MAX_MANIFEST_BYTES } from "./limits.ts";
import { type Descriptor, decodeManifest, isObject } from "./manifest.ts";

/** JSON documents by their name in the archive. */
export type Documents = ReadonlyMap<string, Uint8Array>;

const WANTED = /^(?:manifest\.json|index\.json|[0-9a-f]{64}\.json|blobs\/sha256\/[0-9a-f]{64})$/;
const BRACE = 0x7b;
const BRACKET = 0x5b;

/** Documents of an uncompressed archive on disk. Throws `image-malformed`, `limit`. */
export function documentsOfFile(path: string, name: string): Documents {
  const file = openSync(path, "r");
  try {
    const size = fstatSync(file).size;
    const source: ByteSource = { size, read: (target, position) => readSync(file, target, 0, target.length, position) };
    const documents = collector(name);
    for (const { header, offset, length } of tarMembers(source)) {
      const key = documents.key(header.name, length, header.typeflag === "0");
      if (key === undefined) continue;
      const first = Buffer.alloc(1);
      source.read(first, offset);
      if (!startsJson(first[0])) continue;
      const bytes = Buffer.alloc(length);
      if (source.read(bytes, offset) !== length) throw malformed(name, "it ends too early");
      documents.add(key, bytes);
    }
    return documents.all;
  } catch (error) {
    throw toForecastError(error, "image-malformed");
  } finally {
    closeSync(file);
  }
}

/**
 * Documents of an archive that streams past. `maxBytes` bounds the whole stream.
 * Throws `image-malformed` for a broken or truncated archive, `limit`.
 */
export async function documentsOfStream(stream: Readable, maxBytes: number, name: string): Promise<Documents> {
  const { extract } = await import("tar-stream");
  const tar = extract();
  const documents = collector(name);
  let length = 0;
  stream.on("data", (part: Buffer) => {
    length += part.length;
    if (length > maxBytes) {
      stream.destroy(new ForecastError("limit", `${name} is larger than ${maxBytes} bytes; it is not read.`));
    }
  });
  const done = new Promise<void>((resolve, reject) => {
    pipeline(stream, tar, (error) => (error ? reject(error) : resolve()));
  });
  // The loop below throws the same error; without this line Node would call it unhandled.
  done.catch(() => {});
  try {
    for await (const entry of tar) {
      const key = documents.key(entry.header.name, entry.header.size ?? 0, entry.header.type === "file");
      const parts: Buffer[] = [];
      for await (const part of entry as AsyncIterable<Buffer>) {
        if (key !== undefined && (parts.length > 0 || startsJson(part[0]))) parts.push(part);
      }
      if (key !== undefined && parts.length > 0) documents.add(key, Buffer.concat(parts));
    }
    await done;
  } catch (error) {
    throw error instanceof ForecastError ? error : malformed(name, (error as Error).message, error);
  }
  if (documents.all.size === 0) throw malformed(name, "it holds no image");
  return documents.all;
}

function startsJson(byte: number | undefined): boolean {
  return byte === BRACE || byte === BRACKET;
}

function collector(name: string) {
  const all = new Map<string, Uint8Array>();
  let entries = 0;
  let held = 0;
  return {
    all,
    /** The document's key when this entry is worth keeping. */
    key(path: string, size: number, isFile: boolean): string | undefined {
      if (++entries > MAX_ARCHIVE_ENTRIES) {
        throw new ForecastError("limit", `${name} has more than ${MAX_ARCHIVE_ENTRIES} entries; it is not read.`);
      }
      const key = path.replace(/^(?:\.\/)+/, "");
      return isFile && size > 0 && size <= MAX_CONFIG_BYTES && WANTED.test(key) ? key : undefined;
    },
    add(key: string, bytes: Uint8Array): void {
      held += bytes.length;
      if (held > MAX_ARCHIVE_JSON_BYTES) {
        throw new ForecastError("limit", `${name} holds more than ${MAX_ARCHIVE_JSON_BYTES} bytes of JSON; not read.`);
      }
      all.set(key, bytes);
    },
  };
}

/**
 * The images of an archive. `id` is the config digest, as the graphdriver store names images; the manifest digest is set
 * where the archive has one. Throws ForecastError.
 */
export async function imagesOfArchive(documents: Documents, name: string): Promise<readonly RecordedImage[]> {
  const listed = documents.get("manifest.json");
  const roots = indexEntries(documents, name);
  if (listed === undefined) return await imagesOfIndex(documents, roots, name);
  const json = parseJson(listed, MAX_MANIFEST_BYTES, name);
  if (!Array.isArray(json)) throw malformed(name, "manifest.json is no list");
  if (json.length > MAX_IMAGES) throw new ForecastError("limit", `${name} has more than ${MAX_IMAGES} images.`);
  const manifests = await manifestsByConfig(documents, roots, name);
  return json.map((entry) => listedImage(entry, documents, manifests, name));
}

function listedImage(
  entry: unknown,
  documents: Documents,
  manifests: ReadonlyMap<string, RecordedImage>,
  name: string,
): RecordedImage {
  const path = isObject(entry) ? entry.Config : undefined;
  const bytes = typeof path === "string" ? documents.get(path.replace(/^(?:\.\/)+/, "")) : undefined;
  if (!isObject(entry) || typeof path !== "string" || bytes === undefined) {
    throw malformed(name, "manifest.json names a config that is not in it");
  }
  const hex = /([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
  const id = hex === undefined ? digestOf(bytes) : `sha256:${hex}`;
  const config = decodeImageConfig(verified(bytes, id, name), name);
  const tags = Array.isArray(entry.RepoTags) ? entry.RepoTags.filter((tag) => typeof tag === "string") : [];
  const known = manifests.get(id);
  return {
    ...known,
    id,
    parent: typeof entry.Parent === "string" && isDigest(entry.Parent) ? entry.Parent : undefined,
    names: tags,
    config,
    ...(config.container_config === undefined ? {} : { containerConfig: config.container_config }),
  };
}

function indexEntries(documents: Documents, name: string): readonly Descriptor[] {
  const bytes = documents.get("index.json");
  if (bytes === undefined) return [];
  const index = decodeManifest(bytes, name);
  if (index.kind !== "index") throw malformed(name, "index.json is no index");
  return index.manifests.slice(0, MAX_IMAGES);
}

async function manifestsByConfig(documents: Documents, roots: readonly Descriptor[], name: string) {
  const found = new Map<string, RecordedImage>();
  for (const root of roots) {
    const content = contentOf(documents, root, name);
    const images = content.has?.(root.digest) === true ? await readImages(content, []) : [];
    for (const image of images) found.set(image.id, image);
  }
  return found;
}

async function imagesOfIndex(documents: Documents, roots: readonly Descriptor[], name: string) {
  if (roots.length === 0) throw malformed(name, "it holds no image");
  const all: RecordedImage[] = [];
  for (const root of roots) {
    all.push(...(await readImages(contentOf(documents, root, name), namesOf(root))));
  }
  return all;
}

/** containerd writes the full name beside the tag that the OCI layout asks for. */
export function namesOf(root: Descriptor): readonly string[] {
  const full = root.annotations.get("io.containerd.image.name");
  const short = root.annotations.get("org.opencontainers.image.ref.name");
  return full !== undefined ? [full] : short !== undefined ? [short] : [];
}

function contentOf(documents: Documents, root: Descriptor, name: string): Content {
  return {
    name,
    root,
    has: (digest) => documents.has(blobKey(digest)),
    read: async ({ digest }, limit) => {
      const bytes = documents.get(blobKey(digest));
      if (bytes === undefined) throw malformed(name, "a blob is missing");
      if (bytes.length > limit) throw new ForecastError("limit", `${name}: a document is too large; it is ignored.`);
      return verified(bytes, digest, name);
    },
  };
}

function blobKey(digest: string): string {
  return `blobs/${digest.replace(":", "/")}`;
}
