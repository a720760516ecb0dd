/** A random project as the question that the builder is asked, and the images it is built on. */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { FileTree } from "../../../src/context/tree.ts";
import type { RecordedImage } from "../../../src/image/config.ts";
import { parsePlatform } from "../../../src/image/platform.ts";
import type { BuildRequest, ResolvedImage } from "../../../src/request.ts";
import { readImage } from "../../../src/source/content.ts";
import { decodeManifest } from "../../../src/source/manifest.ts";
import type { Registry } from "../../../src/source/registry.ts";
import type { ContextFiles } from "./contexts.ts";
import { dockerfileOf, type Project } from "./projects.ts";

const LAYER_BYTES = 64 << 20;

export interface Around {
  readonly version: string;
  readonly images: ReadonlyMap<string, ResolvedImage>;
  trees(files: ContextFiles): FileTree;
}

export function requestOf(project: Project, around: Around): BuildRequest {
  const dockerignore =
    project.ignore === undefined ? {} : { dockerignore: { path: ".dockerignore", text: project.ignore } };
  return {
    dockerfile: { path: "Dockerfile", text: dockerfileOf(project) },
    dockerfileInContext: undefined,
    context: around.trees(project),
    contextKind: "directory",
    ignoreFiles: dockerignore,
    options: {
      buildArgs: new Map(Object.entries(project.args)),
      target: project.target,
      labels: new Map(),
      platform: undefined,
      noCache: project.noCache === true,
      noCacheFilter: project.noCache === true ? [] : (project.noCache ?? []),
      cacheFrom: [],
      pull: false,
      network: "none",
      addHosts: project.addHosts,
      ulimits: [],
      shmSize: undefined,
      cgroupParent: undefined,
      namedContexts: new Map([
        ["lib", { kind: "directory", tree: around.trees({ files: project.lib }), ignore: undefined }],
      ]),
      squash: false,
      buildah: {} as BuildRequest["options"]["buildah"],
    },
    engine: { version: around.version, platform: "linux/amd64" },
    image: (reference) => around.images.get(reference),
    remote: (url) => ({
      url,
      body: Buffer.from(project.remote),
      sha256: createHash("sha256").update(project.remote).digest("hex"),
      lastModified: "Mon, 02 Jan 2006 15:04:05 GMT",
    }),
    now: 0,
  };
}

/** An image with its uncompressed layers. */
export async function readBase(
  registry: Registry,
  reference: string,
): Promise<{ image: RecordedImage; layers: readonly Uint8Array[] }> {
  const content = await registry(reference);
  const image = await readImage(content, parsePlatform("linux/amd64"), [reference]);
  const manifest = decodeManifest(await content.read(content.root, LAYER_BYTES), reference);
  if (manifest.kind !== "manifest") throw new Error(`${reference} is an index`);
  const layers = await Promise.all(manifest.layers.map((layer) => content.read(layer, LAYER_BYTES)));
  return { image, layers: layers.map((layer) => (layer[0] === 0x1f ? gunzipSync(layer) : layer)) };
}
