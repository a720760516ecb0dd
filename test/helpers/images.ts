/** Small images, manifests and caches made in memory, as blobs by digest. */
import { createHash } from "node:crypto";

export interface Blob {
  readonly digest: string;
  readonly bytes: Buffer;
}

export interface BlobDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly [name: string]: unknown;
}

export const INDEX = "application/vnd.oci.image.index.v1+json";
export const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
export const CONFIG = "application/vnd.oci.image.config.v1+json";
export const LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";
export const CACHE = "application/vnd.buildkit.cacheconfig.v0";

export class Blobs {
  readonly all = new Map<string, Buffer>();

  add(content: string | object): Blob {
    const bytes = Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    this.all.set(digest, bytes);
    return { digest, bytes };
  }

  describe(content: string | object, mediaType: string, more: object = {}): BlobDescriptor {
    const { digest, bytes } = this.add(content);
    return { mediaType, digest, size: bytes.length, ...more };
  }

  /** Manifest of an image with one layer. */
  image(architecture: string, more: object = {}): BlobDescriptor {
    const layer = this.describe(`layer ${architecture}`, LAYER);
    const config = {
      architecture,
      os: "linux",
      config: { Env: ["A=1"] },
      rootfs: { type: "layers", diff_ids: [layer.digest] },
      history: [{ created: "2026-01-01T00:00:00.000000001Z", created_by: "ADD x" }],
      ...more,
    };
    const manifest = {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: this.describe(config, CONFIG),
      layers: [layer],
    };
    return this.describe(manifest, MANIFEST, { platform: { os: "linux", architecture } });
  }

  index(manifests: readonly BlobDescriptor[]): BlobDescriptor {
    return this.describe({ schemaVersion: 2, mediaType: INDEX, manifests }, INDEX);
  }

  /** A BuildKit cache, in the form of an index or of an image manifest. */
  cache(form: "index" | "manifest", config: object, layers: readonly BlobDescriptor[] = []): BlobDescriptor {
    const cache = this.describe(config, CACHE);
    if (form === "index") return this.index([...layers, cache]);
    return this.describe({ schemaVersion: 2, mediaType: MANIFEST, config: cache, layers }, MANIFEST);
  }
}
