/**
 * OCI layout directory: `oci-layout`, `index.json`, `blobs/<algorithm>/<hex>`. Paths inside are made only from digests that
 * have been checked, so nothing in the documents can name a file elsewhere; links are not followed.
 */
import { lstat, open } from "node:fs/promises";
import { join } from "node:path";
import { ForecastError } from "../errors.ts";
import { malformed } from "../image/decode.ts";
import { isDigest } from "../image/reference.ts";
import { type Content, descriptorOf, verified } from "./content.ts";
import { MAX_MANIFEST_BYTES } from "./limits.ts";
import { type Descriptor, decodeManifest } from "./manifest.ts";

const IMAGE_NAME = "io.containerd.image.name";
const REF_NAME = "org.opencontainers.image.ref.name";

/** Is there an index.json? */
export async function isLayout(folder: string): Promise<boolean> {
  return (await lstat(join(folder, "index.json")).catch(() => undefined))?.isFile() === true;
}

/** Everything that index.json lists. Throws `image-malformed`, `limit`. */
export async function layoutEntries(folder: string): Promise<readonly Descriptor[]> {
  const name = `layout ${folder}`;
  const index = decodeManifest(await readFileWithin(join(folder, "index.json"), MAX_MANIFEST_BYTES, name), name);
  if (index.kind !== "index") throw malformed(name, "index.json is no index");
  return index.manifests;
}

/**
 * The entry with that digest, or else the one tagged so.
 * moby/buildkit client/ociindex/ociindex.go Get (v0.32.2): full image names come before tags.
 */
export async function openLayout(
  folder: string,
  choose: { tag: string; digest: string | undefined },
): Promise<Content> {
  if (choose.digest !== undefined) return layoutContent(folder, descriptorOf(choose.digest));
  const entries = await layoutEntries(folder);
  const found =
    entries.find((one) => one.annotations.get(IMAGE_NAME) === choose.tag) ??
    entries.find((one) => one.annotations.get(REF_NAME) === choose.tag);
  if (found !== undefined) return layoutContent(folder, found);
  throw new ForecastError(
    "absent",
    `layout ${folder}: nothing in it is tagged ${JSON.stringify(choose.tag.slice(0, 128))}.`,
  );
}

/** Reads blobs of the layout; `root` is what its name points at. */
export function layoutContent(folder: string, root: Descriptor): Content {
  const name = `layout ${folder}`;
  return {
    name,
    root,
    read: async ({ digest }, limit) => {
      if (!isDigest(digest)) throw malformed(name, "a digest is invalid");
      const [algorithm = "", hex = ""] = digest.split(":");
      const bytes = await readFileWithin(join(folder, "blobs", algorithm, hex), limit, name);
      return verified(bytes, digest, name);
    },
  };
}

/** A regular file's bytes. Throws `absent`, `image-malformed` when it is special, `limit`. */
export async function readFileWithin(path: string, limit: number, source: string): Promise<Uint8Array> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat === undefined) throw new ForecastError("absent", `${source}: a file of it is not there.`);
  if (!stat.isFile()) throw malformed(source, "a file of it is no regular file");
  if (stat.size > limit) {
    throw new ForecastError("limit", `${source}: a file of ${stat.size} bytes is more than ${limit}; it is ignored.`);
  }
  const file = await open(path, "r").catch((cause: unknown) => {
    throw malformed(source, "a file of it cannot be opened", cause);
  });
  try {
    const bytes = Buffer.alloc(stat.size);
    const { bytesRead } = await file.read(bytes, 0, stat.size, 0);
    return bytes.subarray(0, bytesRead);
  } catch (cause) {
    throw malformed(source, "a file of it cannot be read", cause);
  } finally {
    await file.close();
  }
}
