/** Images and where they come from: configs, manifests, archives, layouts, references. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { goTarHeader, TAR_END, tarPadding } from "../../src/context/go-tar.ts";
import { ForecastError } from "../../src/errors.ts";
import { decodeImageConfig } from "../../src/image/decode.ts";
import { createdAt, diffIdAt, entryName, layerCount } from "../../src/image/history.ts";
import {
  formatPlatformAll,
  LINUX_AMD64,
  parsePlatform,
  pickPlatform,
  platformOfConfig,
} from "../../src/image/platform.ts";
import { canonicalName, familiarName, parseReference } from "../../src/image/reference.ts";
import { localImage } from "../../src/image/short-name.ts";
import { documentsOfFile, documentsOfStream, imagesOfArchive } from "../../src/source/archive.ts";
import { type Content, descriptorOf, readCaches, readImage, readImages } from "../../src/source/content.ts";
import { imagesOfJson } from "../../src/source/files.ts";
import { layoutContent, layoutEntries, openLayout } from "../../src/source/layout.ts";
import { decodeManifest, manifestFor } from "../../src/source/manifest.ts";
import { readShortNames } from "../../src/source/short-names.ts";
import { Blobs } from "../helpers/images.ts";
import { joined, parts, refused, refusedLater, type Target } from "./target.ts";

const ROOT = join(import.meta.dirname, "..");
const JSON_WORDS = [
  ...[
    '"config"',
    '"layers"',
    '"manifests"',
    '"mediaType"',
    '"digest"',
    '"size"',
    '"annotations"',
    '"platform"',
    '"os"',
  ],
  ...[
    '"rootfs"',
    '"diff_ids"',
    '"history"',
    '"empty_layer"',
    '"created"',
    '"created_by"',
    '"Env"',
    '"Cmd"',
    '"OnBuild"',
  ],
  ...[
    '"moby.buildkit.cache.v0"',
    '"schemaVersion":1',
    "application/vnd.oci.image.index.v1+json",
    '"2026-01-01T00:00:00.5Z"',
  ],
  ...[
    "application/vnd.buildkit.cacheconfig.v0",
    "vnd.docker.reference.type",
    "0001-01-01T00:00:00Z",
    `sha256:${"0".repeat(64)}`,
  ],
];

/** Digest of part `n` of an input; its content is not checked, so that the parts can be changed freely. */
const DIGEST = (part: number): string => `sha256:${"0".repeat(63)}${part}`;

interface Captured {
  readonly images: readonly { readonly config: object }[];
}

function configs(): readonly Buffer[] {
  const bases = JSON.parse(readFileSync(join(ROOT, "corpus/buildah/bases.json"), "utf8")) as Captured["images"];
  const classic = ["user-expose-volume-stop", "onbuild-trigger", "shell"].flatMap((name) => {
    const text = readFileSync(join(ROOT, `corpus/classic/${name}/expected-d26.json`), "utf8");
    return configsIn(JSON.parse(text)).slice(0, 4);
  });
  return [...bases.map(({ config }) => config), ...classic].map((one) => Buffer.from(JSON.stringify(one)));
}

/** Whatever in a captured file looks like an image config. */
function configsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  if (Object.hasOwn(value, "rootfs") && Object.hasOwn(value, "history")) return [value];
  return Object.values(value).flatMap(configsIn);
}

function manifest(config: number, layers: number): string {
  const one = (digest: string) => ({ mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", digest, size: 7 });
  return JSON.stringify({
    schemaVersion: 2,
    config: { ...one(DIGEST(config)), mediaType: "application/vnd.oci.image.config.v1+json" },
    layers: Array.from({ length: layers }, () => one(DIGEST(9))),
  });
}

function index(...manifests: readonly number[]): string {
  return JSON.stringify({
    schemaVersion: 2,
    manifests: manifests.map((part, at) => ({
      digest: DIGEST(part),
      size: 1,
      platform: { os: "linux", architecture: at === 0 ? "amd64" : "arm64" },
    })),
  });
}

const CONFIG = JSON.stringify({
  architecture: "amd64",
  os: "linux",
  config: { Env: ["A=1"], OnBuild: null },
  rootfs: { type: "layers", diff_ids: [DIGEST(9)] },
  history: [{ created: "2026-01-01T00:00:00.000000001Z", created_by: "ADD x" }, { empty_layer: true }],
});
const CACHE = JSON.stringify({
  layers: [{ blob: DIGEST(9), parent: -1 }],
  records: [
    { digest: DIGEST(1) },
    { digest: DIGEST(2), inputs: [[{ link: 0 }]], layers: [{ layer: 0, createdAt: "x" }] },
  ],
});

function contentOf(documents: readonly string[]): Content {
  return {
    name: "fuzz",
    root: descriptorOf(DIGEST(0)),
    read: async ({ digest }, limit) => {
      const text = documents[Number(digest.at(-1))];
      if (text === undefined) throw new ForecastError("absent", "no such part");
      const bytes = Buffer.from(text);
      if (bytes.length > limit) throw new ForecastError("limit", "too large");
      return bytes;
    },
  };
}

function archive(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const all = Object.entries(files).flatMap(([name, content]) => {
    const data = Buffer.from(content as string);
    const header = goTarHeader({
      ...{ name, typeflag: "0", linkname: "", mode: 0o644, uid: 0, gid: 0, size: data.length, uname: "", gname: "" },
      ...{ devmajor: 0, devminor: 0, mtime: 1, format: undefined, records: new Map() },
    });
    return [header, data, tarPadding(data.length)];
  });
  return Buffer.concat([...all, TAR_END]);
}

function archives(): readonly Buffer[] {
  const blobs = new Blobs();
  const image = blobs.image("amd64");
  const found = Object.fromEntries(
    [...blobs.all].map(([digest, bytes]) => [`blobs/${digest.replace(":", "/")}`, bytes]),
  );
  const text = (content: object): string => JSON.stringify(content);
  const config = blobs.add(CONFIG);
  const hex = config.digest.slice("sha256:".length);
  return [
    archive({ ...found, "index.json": text({ schemaVersion: 2, manifests: [image] }), "oci-layout": "{}" }),
    archive({
      [`${hex}.json`]: CONFIG,
      "manifest.json": text([{ Config: `${hex}.json`, RepoTags: ["a:1"], Layers: [] }]),
    }),
  ];
}

let settingsRoot: string | undefined;
let layout: string | undefined;

/** A folder whose index.json is the input, and two blobs that it may name. */
function layoutWith(index: string): string {
  layout ??= mkdtempSync(join(tmpdir(), "fuzz-layout-"));
  mkdirSync(join(layout, "blobs/sha256"), { recursive: true });
  writeFileSync(join(layout, "index.json"), index);
  return layout;
}

let archiveFile: string | undefined;

export const IMAGE_TARGETS: readonly Target[] = [
  {
    name: "image-config",
    dictionary: JSON_WORDS,
    seeds: configs,
    run(input) {
      const config = refused(() => decodeImageConfig(input, "fuzz"), ["image-malformed", "limit"]);
      if (config === undefined) return;
      assert.equal(Object.getPrototypeOf(config), Object.prototype);
      const text = JSON.stringify(config);
      assert.equal(JSON.stringify(decodeImageConfig(Buffer.from(text), "fuzz")), text);
      platformOfConfig(config);
      createdAt(config);
      layerCount(config.history);
      config.history.slice(0, 50).forEach((entry, at) => {
        entryName(entry);
        diffIdAt(config, at);
      });
    },
  },
  {
    name: "manifest",
    dictionary: JSON_WORDS,
    seeds: () => [manifest(1, 2), index(1, 2), "{}", '{"schemaVersion":1}'].map((one) => Buffer.from(one)),
    run(input) {
      const found = refused(() => decodeManifest(input, "fuzz"), ["image-malformed", "limit"]);
      if (found?.kind !== "index") return;
      const chosen = refused(() => manifestFor(found.manifests, LINUX_AMD64, "fuzz"), ["image-malformed"]);
      if (chosen !== undefined) assert.ok(found.manifests.includes(chosen));
    },
  },
  {
    name: "image-content",
    dictionary: [...JSON_WORDS, ...[0, 1, 2, 3, 9].map(DIGEST)],
    seeds: () => [
      joined(manifest(1, 1), CONFIG),
      joined(index(1, 2), manifest(3, 1), manifest(3, 1), CONFIG),
      joined(index(0, 1), manifest(2, 1), CONFIG),
      joined(manifest(1, 1).replace("vnd.oci.image.config.v1+json", "vnd.buildkit.cacheconfig.v0"), CACHE),
      joined(
        manifest(1, 1),
        CONFIG.replace("{", `{"moby.buildkit.cache.v0":"${Buffer.from(CACHE).toString("base64")}",`),
      ),
    ],
    async run(input) {
      const content = contentOf(parts(input));
      await refusedLater(() => readImage(content, LINUX_AMD64, ["a"]));
      await refusedLater(() => readImages(content, []));
      const caches = await refusedLater(() => readCaches(content));
      for (const { config } of caches ?? []) {
        for (const { parent } of config.layers) assert.ok(parent >= -1 && parent < config.layers.length);
      }
    },
  },
  {
    name: "image-archive",
    dictionary: JSON_WORDS,
    seeds: archives,
    async run(input) {
      archiveFile ??= join(mkdtempSync(join(tmpdir(), "fuzz-archive-")), "a.tar");
      writeFileSync(archiveFile, input);
      const file = archiveFile;
      const onDisk = refused(() => documentsOfFile(file, "fuzz"), ["image-malformed", "limit"]);
      if (onDisk !== undefined) await refusedLater(() => imagesOfArchive(onDisk, "fuzz"), ["image-malformed", "limit"]);
      const pieces = Readable.from([input.subarray(0, 700), input.subarray(700)]);
      const codes = ["image-malformed", "limit"] as const;
      const streamed = await refusedLater(() => documentsOfStream(pieces, 1 << 20, "fuzz"), codes);
      if (streamed !== undefined) await refusedLater(() => imagesOfArchive(streamed, "fuzz"), codes);
    },
  },
  {
    name: "image-documents",
    dictionary: JSON_WORDS,
    seeds: () => {
      const listed = JSON.stringify([{ Config: `blobs/${DIGEST(2).replace(":", "/")}`, RepoTags: ["a:1"] }]);
      return [joined(listed, index(1), CONFIG), joined("", index(1, 2), manifest(2, 1), CONFIG)];
    },
    async run(input) {
      const [listed = "", root = "", ...blobs] = parts(input);
      const documents = new Map<string, Uint8Array>();
      if (listed.trim() !== "") documents.set("manifest.json", Buffer.from(listed));
      if (root.trim() !== "") documents.set("index.json", Buffer.from(root));
      const known = new Blobs();
      for (const blob of blobs) documents.set(`blobs/${known.add(blob).digest.replace(":", "/")}`, Buffer.from(blob));
      await refusedLater(() => imagesOfArchive(documents, "fuzz"), ["image-malformed", "limit", "absent"]);
    },
  },
  {
    name: "oci-layout",
    dictionary: JSON_WORDS,
    seeds: () =>
      [index(1), index(1, 2).replaceAll("}}", '},"annotations":{"org.opencontainers.image.ref.name":"latest"}}')].map(
        (one) => Buffer.from(one),
      ),
    async run(input) {
      const folder = layoutWith(input.toString("utf8"));
      const entries = await refusedLater(() => layoutEntries(folder), ["image-malformed", "limit"]);
      await refusedLater(() => openLayout(folder, { tag: "latest", digest: undefined }));
      for (const root of entries?.slice(0, 3) ?? [])
        await refusedLater(() => readImages(layoutContent(folder, root), []));
    },
  },
  {
    name: "image-json",
    dictionary: JSON_WORDS,
    seeds: () =>
      [CONFIG, `[${CONFIG}]`, JSON.stringify([{ Id: DIGEST(1), RootFS: { Layers: [] }, Config: {} }])].map((one) =>
        Buffer.from(one),
      ),
    run(input) {
      let json: unknown;
      try {
        json = JSON.parse(input.toString("utf8"));
      } catch {
        return;
      }
      refused(() => imagesOfJson(json, "fuzz"));
    },
  },
  {
    name: "reference",
    dictionary: [
      "docker.io/",
      "library/",
      ":latest",
      "@sha256:",
      "localhost:5000/",
      "[::1]:5000/",
      "a".repeat(64),
      "__",
      "--",
    ],
    seeds: () =>
      ["node", "node:22", "ghcr.io/a/b_c:v1", `a@${DIGEST(1)}`, "localhost:5000/x/y"].map((one) => Buffer.from(one)),
    run(input) {
      const found = refused(() => parseReference(input.toString("utf8")), ["reference"]);
      if (found === undefined) return;
      assert.equal(canonicalName(parseReference(canonicalName(found))), canonicalName(found));
      // Docker's own short names are not told apart from those of another registry (distribution/reference familiarizeName).
      const ambiguous = found.domain === "docker.io" && /^localhost\/|^[^/]*[.:].*\//.test(found.path);
      if (!ambiguous) assert.equal(canonicalName(parseReference(familiarName(found))), canonicalName(found));
    },
  },
  {
    name: "short-names",
    dictionary: [
      "[aliases]\n",
      '"a" = "b.test/c"\n',
      "unqualified-search-registries = [",
      "[[registry]]\n",
      "'''",
      '"""',
    ],
    seeds: () =>
      [
        'unqualified-search-registries = ["docker.io"]\n[aliases]\n"app" = "quay.io/x/app"\nb = ""\n',
        '[[registry]]\nlocation = "a.test" # told\nblocked = true\n[aliases]\napp = "localhost/x"\n',
        "[registries.search]\nregistries = ['docker.io']\n",
      ].map((one) => Buffer.from(one)),
    async run(input) {
      settingsRoot ??= mkdtempSync(join(tmpdir(), "fuzz-short-names-"));
      mkdirSync(join(settingsRoot, "etc/containers"), { recursive: true });
      writeFileSync(join(settingsRoot, "etc/containers/registries.conf"), input);
      const settings = await readShortNames({ env: new Map([["HOME", "/none"]]), isRoot: true, root: settingsRoot });
      for (const name of ["app", "b:1", "x/y"]) localImage([], name, () => true, false, settings);
    },
  },
  {
    name: "platform",
    dictionary: ["linux", "amd64", "arm64", "arm", "/v7", "/v8", "windows(10.0.1)", "x86_64", "aarch64", "local"],
    seeds: () =>
      ["linux/amd64", "arm64", "linux/arm/v7", "windows(10.0.17763)/amd64", "darwin"].map((one) => Buffer.from(one)),
    run(input) {
      const found = refused(() => parsePlatform(input.toString("utf8")));
      if (found === undefined) return;
      assert.equal(formatPlatformAll(parsePlatform(formatPlatformAll(found))), formatPlatformAll(found));
      pickPlatform(found, [undefined, LINUX_AMD64, found]);
    },
  },
];
