/** Answers of engines, registries and tools. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { GitIndex } from "../../src/context/git-index.ts";
import { LINUX_AMD64 } from "../../src/image/platform.ts";
import { buildahFacts, buildahImages, storedImages } from "../../src/source/buildah.ts";
import { buildkitVersion, builtSteps, decodeBuilder, decodeMetadata } from "../../src/source/buildx.ts";
import { proxyArgs } from "../../src/source/client.ts";
import { decodeDockerConfig } from "../../src/source/credentials.ts";
import type { EngineClient } from "../../src/source/engine-client.ts";
import { exportImages } from "../../src/source/engine-export.ts";
import { blobsOf, convertedPaths } from "../../src/source/git-files.ts";
import { parseBatch } from "../../src/source/git-tree.ts";
import { decodeHistory, decodeInspect, roughHistory } from "../../src/source/inspect.ts";
import { decodeProgress, jsonObjects, stepName } from "../../src/source/progress.ts";
import { decodeProvenance } from "../../src/source/provenance.ts";
import { parseChallenge } from "../../src/source/registry.ts";
import { joined, parts, refused, refusedLater, type Target } from "./target.ts";

const SOURCE = join(import.meta.dirname, "../golden/source");
const ID = (char: string): string => `sha256:${char.repeat(64)}`;
const INSPECTED = [
  ...[
    '"Id"',
    '"Parent"',
    '"RepoTags"',
    '"RepoDigests"',
    '"Created"',
    '"RootFS"',
    '"Layers"',
    '"Config"',
    '"GraphDriver"',
  ],
  ...[
    '"ContainerConfig"',
    '"Size"',
    '"CreatedBy"',
    '"Comment"',
    '"ParentId"',
    "RUN x",
    "<none>:<none>",
    ID("a"),
    ID("b"),
  ],
];

const image = (id: string, parent: string, layers: number): object => ({
  ...{ Id: id, Parent: parent, RepoTags: ["a:1"], RepoDigests: [`a@${id}`], Comment: "", Size: 5 },
  ...{ Created: "2026-01-01T00:00:00.5Z", Architecture: "amd64", Os: "linux", Config: { Cmd: ["x"] } },
  RootFS: { Type: "layers", Layers: Array.from({ length: layers }, () => ID("c")) },
});
const LIST = JSON.stringify([
  { Id: ID("b"), ParentId: ID("a"), RepoTags: ["a:1"] },
  { Id: ID("a"), ParentId: "", RepoTags: null },
]);
const HISTORY = JSON.stringify([
  { Id: ID("b"), Created: 1767225601, CreatedBy: "RUN x", Size: 7, Comment: "" },
  { Id: ID("a"), Created: 1767225600, CreatedBy: "ADD x", Size: 9, Comment: "" },
]);

/** One part of the input per kind of question. */
function client(input: Buffer): EngineClient {
  const [list = "", a = "", b = "", history = "", events = "", saved = ""] = parts(input);
  const json = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  return {
    async get(path) {
      if (path === "/images/json") return json(list);
      if (path.endsWith("/history")) return json(history);
      return json(path.includes(ID("b")) ? b : a);
    },
    text: async () => events,
    stream: async () => Readable.from([Buffer.from(saved)]),
    negotiate: async () => {},
    close: () => {},
  };
}

let store: string | undefined;

function storeWith(images: string, manifest: string, config: string, layers: string): string {
  store ??= mkdtempSync(join(tmpdir(), "fuzz-store-"));
  const own = join(store, "overlay-images", "d".repeat(64));
  mkdirSync(own, { recursive: true });
  mkdirSync(join(store, "overlay-layers"), { recursive: true });
  writeFileSync(join(store, "overlay-images", "images.json"), images);
  writeFileSync(join(own, "manifest"), manifest);
  writeFileSync(join(own, `=${Buffer.from(ID("e")).toString("base64")}`), config);
  writeFileSync(join(store, "overlay-layers", "layers.json"), layers);
  return store;
}

const CONFIG = JSON.stringify({
  ...{ architecture: "amd64", os: "linux", config: {}, history: [{ created_by: "x" }] },
  rootfs: { type: "layers", diff_ids: [ID("c")] },
});
const MANIFEST = JSON.stringify({ config: { digest: ID("e") }, layers: [] });

export const ENGINE_TARGETS: readonly Target[] = [
  {
    name: "engine-inspect",
    dictionary: INSPECTED,
    seeds: () => [joined(JSON.stringify(image(ID("a"), "", 1)), HISTORY)],
    run(input) {
      const [inspected = "", history = ""] = parts(input);
      refused(() => decodeInspect(parsed(inspected), "fuzz"), ["image-malformed", "limit"]);
      const lines = refused(() => decodeHistory(parsed(history), "fuzz"), ["image-malformed", "limit"]);
      for (const layers of [0, 1, 2]) {
        const rough = roughHistory(lines ?? [], layers);
        if (rough.length > 0) assert.equal(rough.filter((one) => one.empty_layer !== true).length, layers);
      }
    },
  },
  {
    name: "engine-export",
    dictionary: INSPECTED,
    seeds: () => {
      const [a, b] = [image(ID("a"), "", 1), image(ID("b"), ID("a"), 2)].map((one) => JSON.stringify(one));
      const event = JSON.stringify({ Action: "load", Actor: { ID: ID("b") } });
      return [joined(LIST, a!, b!, HISTORY, event, "")];
    },
    async run(input) {
      for (const wanted of [undefined, [ID("b"), "a:1"]]) {
        const options = { wanted, known: [], maxStreamBytes: 1 << 20, streamTimeoutMs: 1_000, platform: LINUX_AMD64 };
        await refusedLater(() => exportImages(client(input), options), ["image-malformed", "limit", "engine"]);
      }
    },
  },
  {
    name: "registry-challenge",
    dictionary: ["Bearer ", "Basic ", 'realm="', "service=", "scope=", ",", '"'],
    seeds: () => [Buffer.from('Bearer realm="https://a/token",service="registry",scope="repository:a/b:pull"')],
    run(input) {
      const { scheme, values } = parseChallenge(input.toString("utf8"));
      assert.equal(scheme, scheme.toLowerCase());
      for (const value of values.values()) assert.ok(!value.includes('"'));
    },
  },
  {
    name: "docker-config",
    dictionary: [
      '"auths"',
      '"credHelpers"',
      '"credsStore"',
      '"proxies"',
      '"httpProxy"',
      '"currentContext"',
      '"auth"',
      '"identitytoken"',
    ],
    seeds: () => [
      Buffer.from(
        '{"auths":{"ghcr.io":{"auth":"YTpi"},"https://index.docker.io/v1/":{"username":"a","password":"b"}},"credHelpers":{"x":"ecr"},"proxies":{"default":{"httpProxy":"p"}}}',
      ),
    ],
    run(input) {
      const config = refused(() => decodeDockerConfig(input.toString("utf8")), ["engine"]);
      if (config !== undefined) proxyArgs(config, "unix:///x");
    },
  },
  {
    name: "buildx-progress",
    dictionary: [
      '"vertexes"',
      '"digest"',
      '"name"',
      '"started"',
      '"completed"',
      '"cached":true',
      '"inputs"',
      '"error"',
      "[a 1/2] RUN x",
      "0001-01-01T00:00:00Z",
    ],
    seeds: () => {
      const lines = readFileSync(join(SOURCE, "progress-buildx-0.13.jsonl"), "utf8").split("\n");
      return [lines.slice(0, 20), lines.slice(20, 60), lines.slice(60, 90)].map((some) => Buffer.from(some.join("\n")));
    },
    run(input) {
      const text = input.toString("utf8");
      const vertices = decodeProgress(text);
      for (const { seconds, name } of vertices) {
        assert.ok(seconds >= 0, `${seconds} s`);
        stepName(name);
      }
      assert.equal(vertices.length, new Set(vertices.map(({ digest }) => digest)).size);
      builtSteps(vertices, []);
      for (const _ of jsonObjects(text));
    },
  },
  {
    name: "buildx-inspect",
    dictionary: ["Name: ", "Driver: ", "BuildKit version: ", "Buildkit: ", "Platforms: ", "v0.13.2", "*", "\n"],
    seeds: () => [readFileSync(join(SOURCE, "buildx-inspect-0.13.txt"))],
    run(input) {
      const facts = decodeBuilder(input.toString("utf8"));
      for (const version of ["26.1.5", "20.10.24", facts.version]) buildkitVersion(facts, version);
    },
  },
  {
    name: "buildx-metadata",
    dictionary: [
      '"buildx.build.ref"',
      '"buildx.build.provenance"',
      '"digestMapping"',
      '"locations"',
      '"ranges"',
      '"materials"',
      "pkg:docker/a@1?platform=linux%2Famd64",
    ],
    seeds: () => [
      readFileSync(join(SOURCE, "metadata-buildx-0.13.json")),
      readFileSync(join(SOURCE, "provenance-buildkit-0.13.json")),
    ],
    run(input) {
      const metadata = refused(() => decodeMetadata(input.toString("utf8")), ["input"]);
      const provenance = decodeProvenance(parsed(input.toString("utf8")));
      for (const { lines } of provenance?.steps.values() ?? [])
        assert.ok(lines.every((line) => Number.isSafeInteger(line)));
      builtSteps([], [...(metadata?.provenance.values() ?? [])]);
    },
  },
  {
    name: "buildah-store",
    dictionary: [...INSPECTED, '"digest"', '"names"', '"mediaType"', '"diff-digest"', '"diff-size"', ID("e")],
    seeds: () => {
      const list = JSON.stringify([{ id: "d".repeat(64), names: ["a:1"], digest: ID("d") }]);
      return [joined(list, MANIFEST, CONFIG, JSON.stringify([{ "diff-digest": ID("c"), "diff-size": 3 }]))];
    },
    async run(input) {
      const [list = "", manifest = "", config = "", layers = ""] = parts(input);
      const root = storeWith(list, manifest, config, layers);
      await refusedLater(() => storedImages(root, "overlay"), ["image-malformed", "limit", "engine"]);
    },
  },
  {
    name: "buildah-answers",
    dictionary: [
      ...INSPECTED,
      '"host"',
      '"store"',
      '"graphRoot"',
      '"Manifest"',
      '"FromImage"',
      '"ManifestType"',
      "buildah version 1.39.3",
    ],
    seeds: () => {
      const inspected = { Config: CONFIG, Manifest: MANIFEST, FromImage: "a:1", FromImageDigest: ID("d") };
      const podman = [{ ...image(ID("d"), "", 1), ManifestType: "m", Digest: ID("d"), History: [] }];
      return [
        joined(
          '{"host":{"os":"linux","arch":"amd64"},"store":{"GraphRoot":"/none","GraphDriverName":"overlay"}}',
          "buildah version 1.39.3",
          "d".repeat(64),
          JSON.stringify(inspected),
        ),
        joined('{"version":{"Version":"5.4.1"},"host":{}}', "", "d".repeat(64), JSON.stringify(podman)),
      ];
    },
    async run(input) {
      const [info = "", version = "", list = "", inspected = ""] = parts(input);
      for (const command of ["buildah", "podman"] as const) {
        const tool = {
          command,
          run: async (_: string, args: readonly string[]) => {
            const stdout = args.includes("inspect")
              ? inspected
              : args.includes("images")
                ? list
                : args.includes("info")
                  ? info
                  : version;
            return { code: 0, stdout, stderr: "" };
          },
        };
        const codes = ["engine", "image-malformed", "limit"] as const;
        const facts = await refusedLater(() => buildahFacts(tool), codes);
        if (facts !== undefined) await refusedLater(() => buildahImages(tool, { ...facts, store: undefined }), codes);
      }
    },
  },
  {
    name: "git-index",
    dictionary: ["DIRC", "\0\0\0\x02", "\0\0\0\x04", "TREE", "link", "\x80", "\0\0\x81\xa4", "\0".repeat(8)],
    seeds: () => [indexOf(2, ["a", "a/b", "long".repeat(30)]), indexOf(4, ["a", "a/b", "a/c"])],
    run(input) {
      const index = refused(() => new GitIndex(input), ["context-missing"]);
      if (index === undefined) return;
      for (let at = 0; at < index.length; at++) {
        // Two entries of one path are a merge's.
        assert.equal(index.path(index.find(index.path(at))), index.path(at));
        assert.match(index.oid(at), /^[0-9a-f]{40}$/);
        index.isPlain(at);
      }
      const [first, end] = index.below("a");
      assert.ok(index.listing(first, end).length <= input.length * input.length);
    },
  },
  {
    name: "git",
    dictionary: [
      "100644 blob ",
      "120000 blob ",
      "160000 commit ",
      "\t",
      "\0",
      "text",
      "auto",
      "unspecified",
      " blob ",
      " missing\n",
    ],
    seeds: () => [
      Buffer.from(`100644 blob ${"a".repeat(40)}       5\ta b\u0000120000 blob ${"b".repeat(40)}       3\td/l\0`),
      Buffer.from("a\0text\0auto\0a\0eol\0unspecified\0b\0filter\0lfs\0"),
      Buffer.from(`${"a".repeat(40)} blob 5\n12345\n${"b".repeat(40)} blob 0\n\n`),
    ],
    run(input) {
      for (const { path, size } of refused(() => [...blobsOf(input)], ["context-missing"]) ?? []) {
        assert.equal(typeof path, "string");
        assert.ok(Number.isSafeInteger(size) && size >= 0, `size ${size}`);
      }
      convertedPaths(input);
      const blobs = refused(() => parseBatch(input), ["context-missing"]);
      for (const bytes of blobs?.values() ?? []) assert.ok(bytes.length <= input.length);
    },
  },
];

/** An index without a checksum: empty files of these paths. */
function indexOf(version: 2 | 4, paths: readonly string[]): Buffer {
  const header = Buffer.from("DIRC\0\0\0\0\0\0\0\0", "latin1");
  header.writeUInt32BE(version, 4);
  header.writeUInt32BE(paths.length, 8);
  let last = "";
  const entries = paths.map((path) => {
    const fixed = Buffer.alloc(62);
    fixed.writeUInt32BE(0o100644, 24);
    fixed.writeUInt16BE(path.length, 60);
    const dropped = last.length;
    last = path;
    if (version === 4) return Buffer.concat([fixed, Buffer.of(dropped), Buffer.from(`${path}\0`)]);
    return Buffer.concat([fixed, Buffer.from(path), Buffer.alloc(8 - ((62 + path.length) % 8))]);
  });
  return Buffer.concat([header, ...entries, Buffer.alloc(20)]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
