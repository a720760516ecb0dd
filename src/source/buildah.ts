/**
 * Buildah's and Podman's local store: version, platform, and every image in the order in which Buildah looks at them. The
 * store's own files tell everything at once; where they cannot be read (root's store), the commands are asked image by image.
 * containers/storage images.go, store.go (v1.43 to v1.57).
 */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parseVersion } from "../dockerfile/version.ts";
import { ForecastError } from "../errors.ts";
import type { RecordedImage } from "../image/config.ts";
import { checkImageConfig, decodeImageConfig, MAX_CONFIG_BYTES, malformed, parseJson } from "../image/decode.ts";
import { MAX_ENGINE_ANSWER_BYTES, MAX_IMAGES, MAX_MANIFEST_BYTES } from "./limits.ts";
import { isObject } from "./manifest.ts";
import type { Run } from "./run.ts";

export interface BuildahFacts {
  /** Version of the tool that builds: Buildah's 1.x or Podman's. */
  readonly version: string;
  /** `linux/amd64` */
  readonly platform: string | undefined;
  /** Where the store is; `undefined` when the tool does not say. */
  readonly store: { readonly root: string; readonly driver: string } | undefined;
}

export interface BuildahTool {
  readonly run: Run;
  readonly command: "buildah" | "podman";
  /** Global flags in front of the subcommand, `--root …`. */
  readonly flags?: readonly string[];
}

/** Throws `engine` when the tool is not there or does not answer. */
export async function buildahFacts(tool: BuildahTool): Promise<BuildahFacts> {
  const info = await answerOf(tool, tool.command === "podman" ? ["info", "--format", "json"] : ["info"]);
  const host = member(info, "host");
  const store = member(info, "store");
  const root = text(store, "graphRoot") ?? text(store, "GraphRoot");
  const driver = text(store, "graphDriverName") ?? text(store, "GraphDriverName");
  const [os, arch] = [text(host, "os"), text(host, "arch")];
  return {
    version: await versionOf(tool, info),
    platform: os === undefined || arch === undefined ? undefined : `${os}/${arch}`,
    store: root === undefined || driver === undefined ? undefined : { root, driver },
  };
}

async function versionOf(tool: BuildahTool, info: unknown): Promise<string> {
  const own = text(member(info, "version"), "Version");
  if (own !== undefined) return own;
  const { stdout } = await command(tool, ["--version"]);
  const version = /(\d+\.\d+(?:\.\d+)?\S*)/.exec(stdout.slice(0, 1000))?.[1];
  if (version === undefined || parseVersion(version) === undefined) {
    throw new ForecastError("engine", `${tool.command} does not tell its version. Set the input builder-version.`);
  }
  return version;
}

/** Every image of the store, intermediate ones included, in the store's order. Throws `engine`, `limit`. */
export async function buildahImages(tool: BuildahTool, facts: BuildahFacts): Promise<readonly RecordedImage[]> {
  const folder = facts.store;
  if (folder !== undefined && (await isReadable(folder))) return storedImages(folder.root, folder.driver);
  return inspectedImages(tool);
}

async function isReadable({ root, driver }: { readonly root: string; readonly driver: string }): Promise<boolean> {
  return (await readFile(path.join(root, `${driver}-images`, "images.json")).catch(() => undefined)) !== undefined;
}

/** Reads `ROOT/DRIVER-images` and `ROOT/DRIVER-layers`. Throws `image-malformed`, `limit`, `engine`. */
export async function storedImages(root: string, driver: string): Promise<readonly RecordedImage[]> {
  const folder = path.join(root, `${driver}-images`);
  const list = await readJson(path.join(folder, "images.json"), MAX_ENGINE_ANSWER_BYTES);
  if (!Array.isArray(list)) throw malformed(folder, "images.json is no list");
  if (list.length > MAX_IMAGES) {
    throw new ForecastError("limit", `The store has more than ${MAX_IMAGES} images. Remove those you do not need.`);
  }
  const sizes = await layerSizes(path.join(root, `${driver}-layers`, "layers.json"));
  const images: RecordedImage[] = [];
  for (const entry of list) {
    const image = await storedImage(folder, entry, sizes);
    if (image !== undefined) images.push(image);
  }
  return images;
}

const IMAGE_ID = /^[0-9a-f]{64}$/;

/** `undefined` for an image whose files are gone: the builder would not see it either. */
async function storedImage(
  folder: string,
  entry: unknown,
  sizes: ReadonlyMap<string, number>,
): Promise<RecordedImage | undefined> {
  const id = text(entry, "id");
  if (id === undefined || !IMAGE_ID.test(id)) throw malformed(folder, "an image has no id");
  const own = path.join(folder, id);
  const manifest = await readJson(path.join(own, bigDataName("manifest")), MAX_MANIFEST_BYTES).catch(() => undefined);
  const digest = text(member(manifest, "config"), "digest");
  if (digest === undefined) return undefined;
  const bytes = await readWithin(path.join(own, bigDataName(digest)), MAX_CONFIG_BYTES).catch(() => undefined);
  if (bytes === undefined) return undefined;
  return imageOf(id, texts(entry, "names"), manifest, text(entry, "digest"), decodeImageConfig(bytes, id), sizes);
}

const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";

function imageOf(
  id: string,
  names: readonly string[],
  manifest: unknown,
  manifestDigest: string | undefined,
  config: RecordedImage["config"],
  sizes: ReadonlyMap<string, number>,
): RecordedImage {
  const layerSizes = config.rootfs.diff_ids.map((diffId) => sizes.get(diffId));
  return {
    id,
    parent: undefined,
    names,
    // OCI manifests may leave their type out.
    mediaType: text(manifest, "mediaType") ?? OCI_MANIFEST,
    ...(manifestDigest === undefined ? {} : { manifestDigest }),
    ...(layerSizes.includes(undefined) ? {} : { layerSizes: layerSizes as number[] }),
    config,
  };
}

/** containers/storage store.go makeBigDataBaseName. */
function bigDataName(key: string): string {
  return /^[.0-9a-z]+$/.test(key) ? key : `=${Buffer.from(key).toString("base64")}`;
}

/** Uncompressed bytes by diff_id; empty where they are not told. */
async function layerSizes(file: string): Promise<ReadonlyMap<string, number>> {
  const list = await readJson(file, MAX_ENGINE_ANSWER_BYTES).catch(() => undefined);
  const sizes = new Map<string, number>();
  for (const layer of Array.isArray(list) ? list : []) {
    const [diffId, size] = [text(layer, "diff-digest"), member(layer, "diff-size")];
    if (diffId !== undefined && typeof size === "number") sizes.set(diffId, size);
  }
  return sizes;
}

/** The commands' answers; the order is that of creation, which is the store's unless images were pulled in between. */
async function inspectedImages(tool: BuildahTool): Promise<readonly RecordedImage[]> {
  const { stdout } = await command(tool, ["images", "-a", "-q", "--no-trunc"]);
  const ids = [...new Set(stdout.split("\n").map((line) => line.trim().replace(/^sha256:/, "")))].filter((id) =>
    IMAGE_ID.test(id),
  );
  if (ids.length > MAX_IMAGES) {
    throw new ForecastError("limit", `The store has more than ${MAX_IMAGES} images. Remove those you do not need.`);
  }
  const images: RecordedImage[] = [];
  for (const id of ids) images.push(await inspectedImage(tool, id));
  const created = (image: RecordedImage): string => image.config.created ?? "";
  return images.sort((a, b) => (created(a) < created(b) ? -1 : created(a) > created(b) ? 1 : 0));
}

async function inspectedImage(tool: BuildahTool, id: string): Promise<RecordedImage> {
  if (tool.command === "podman") return podmanImage(tool, id);
  const answer = await answerOf(tool, ["inspect", "--type", "image", id]);
  const config = parseJson(Buffer.from(text(answer, "Config") ?? ""), MAX_CONFIG_BYTES, id);
  const manifest = parseJson(Buffer.from(text(answer, "Manifest") ?? ""), MAX_MANIFEST_BYTES, id);
  const name = text(answer, "FromImage");
  const names = name === undefined || name === "" ? [] : [name];
  const digest = text(answer, "FromImageDigest");
  return imageOf(id, names, manifest, digest, checkImageConfig(config, id), new Map());
}

/** podman image inspect has the config in its own spelling. */
async function podmanImage(tool: BuildahTool, id: string): Promise<RecordedImage> {
  const list = await answerOf(tool, ["image", "inspect", id]);
  const answer = Array.isArray(list) ? list[0] : undefined;
  const created = text(answer, "Created");
  const config = {
    ...(created === undefined ? {} : { created }),
    architecture: text(answer, "Architecture") ?? "",
    os: text(answer, "Os") ?? "",
    config: member(answer, "Config") ?? {},
    rootfs: { type: "layers", diff_ids: texts(member(answer, "RootFS"), "Layers") },
    history: member(answer, "History") ?? [],
  };
  const manifest = { mediaType: text(answer, "ManifestType") };
  const digest = text(answer, "Digest");
  return imageOf(id, texts(answer, "RepoTags"), manifest, digest, checkImageConfig(config, id), new Map());
}

async function command(tool: BuildahTool, args: readonly string[]): Promise<{ readonly stdout: string }> {
  const all = [...(tool.flags ?? []), ...args];
  const answer = await tool.run(tool.command, all, { limit: MAX_ENGINE_ANSWER_BYTES });
  if (answer.code === 0) return answer;
  const why = answer.stderr.trim().split("\n").at(-1) ?? "";
  throw new ForecastError(
    "engine",
    `${tool.command} ${args[0]} failed: ${why.slice(0, 300)}. Run it as the user who builds.`,
  );
}

async function answerOf(tool: BuildahTool, args: readonly string[]): Promise<unknown> {
  const { stdout } = await command(tool, args);
  return parseJson(Buffer.from(stdout), MAX_ENGINE_ANSWER_BYTES, `${tool.command} ${args[0]}`);
}

async function readJson(file: string, limit: number): Promise<unknown> {
  return parseJson(await readWithin(file, limit), limit, file);
}

async function readWithin(file: string, limit: number): Promise<Buffer> {
  const { size } = await stat(file);
  if (size > limit) throw new ForecastError("limit", `${file} has ${size} bytes, more than ${limit}; it is ignored.`);
  return readFile(file);
}

function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === "string" ? found : undefined;
}

function texts(value: unknown, name: string): readonly string[] {
  const found = member(value, name);
  return Array.isArray(found) ? found.filter((one): one is string => typeof one === "string") : [];
}
