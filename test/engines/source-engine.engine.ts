/**
 * What the engine source reads, compared with what the engine itself writes: every image's config that was put together from
 * inspects must equal the config in that image's own `docker save`.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { ContainerConfig, RecordedImage } from "../../src/image/config.ts";
import { documentsOfFile, imagesOfArchive } from "../../src/source/archive.ts";
import { type Engine, openEngine } from "../../src/source/engine.ts";
import { engineClient } from "../../src/source/engine-client.ts";
import { readImageFiles } from "../../src/source/files.ts";
import { clients, type EngineKind, type StartedEngine, startEngine } from "./engine.ts";

const DOCKERFILE = `FROM source-base:1
ARG V=1
ENV A=1 B="two words"
MAINTAINER someone
RUN echo hi > /x
COPY f /f
LABEL a.b=c
HEALTHCHECK --interval=5s CMD true
USER 1000
WORKDIR /w
EXPOSE 80
VOLUME /data
ONBUILD RUN echo later
SHELL ["/bin/sh", "-ec"]
ENTRYPOINT ["/bin/true"]
CMD ["a"]
`;

const KINDS: readonly EngineKind[] = [
  "docker20",
  "docker26-containerd",
  "docker26-graphdriver",
  "docker28-containerd",
  "docker28-graphdriver",
];
const NOTHING = { wanted: undefined, known: [], maxStreamBytes: 0, streamTimeoutMs: 60_000, platform: undefined };
const EVERYTHING = { ...NOTHING, maxStreamBytes: 1024 ** 3 };

for (const kind of KINDS) {
  const started = startEngine(kind, "source");
  const store = kind.endsWith("-containerd") ? "containerd" : "graphdriver";
  describe(`images of ${kind}`, { skip: "skip" in started ? started.skip : false }, () => {
    const host = started as StartedEngine;
    const folder = mkdtempSync(path.join(os.tmpdir(), "source-engine-"));
    const docker = (...args: readonly string[]): string =>
      execFileSync(clients().at(-1)!.path, [...args], {
        env: { ...process.env, DOCKER_HOST: host.host, DOCKER_BUILDKIT: "0" },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    const build = (...options: readonly string[]): string => docker("build", "--network", "none", ...options, folder);
    let engine: Engine;

    before(async () => {
      for (const id of new Set(docker("images", "-aq", "--no-trunc").split("\n").filter(Boolean))) {
        try {
          docker("rmi", "-f", id);
        } catch {
          // Went with the image it belonged to.
        }
      }
      host.baseImage("source-base:1", "-c", "ENV BASE=1");
      host.baseImage("source-other:1");
      writeFileSync(path.join(folder, "Dockerfile"), DOCKERFILE);
      writeFileSync(path.join(folder, "f"), "f\n");
      build("-t", "source-app:1");
      engine = await openEngine({ host: host.host, env: new Map(), timeoutMs: 30_000 });
    });
    after(() => {
      engine?.close();
      rmSync(folder, { recursive: true, force: true });
      host.stop();
    });

    test("says what it is", async () => {
      const facts = await engine.facts();
      assert.equal(docker("version", "--format", "{{.Server.Version}}").trim(), facts.version);
      assert.equal(facts.store, store);
      assert.equal(facts.platform, docker("version", "--format", "{{.Server.Os}}/{{.Server.Arch}}").trim());
    });

    test("configs put together from inspects equal the saved ones", async () => {
      const { images, warnings } = await engine.images(EVERYTHING);
      assert.deepEqual(warnings, []);
      assert.equal(images.length, new Set(docker("images", "-aq", "--no-trunc").trim().split("\n")).size);
      await compareWithSaves(images);
      const app = images.find((image) => image.names.includes("source-app:1"))!;
      assert.equal(app.config.history.length, DOCKERFILE.trim().split("\n").length);
      assert.equal(chain(app, images).length, app.config.history.length);
      if (store === "graphdriver") for (const image of images) assert.notEqual(image.containerConfig, undefined);
    });

    test("layer sizes are those of docker history", async () => {
      const { images } = await engine.images(EVERYTHING);
      const app = images.find((image) => image.names.includes("source-app:1"))!;
      const lines = docker(
        "history",
        "-H=false",
        "--no-trunc",
        "--format",
        "{{.Size}}\t{{.CreatedBy}}",
        "source-app:1",
      );
      const sizes = lines
        .trim()
        .split("\n")
        .reverse()
        .map((line) => Number(line.split("\t")[0]));
      assert.deepEqual(
        app.layerSizes,
        sizes.filter((_, at) => app.config.history[at]?.empty_layer !== true),
      );
    });

    test("what is known needs no stream, what is not known is told apart", async () => {
      const { images: full } = await engine.images(EVERYTHING);
      const again = await engine.images({ ...NOTHING, known: full });
      assert.deepEqual(again, { images: full, warnings: [] });
      const rough = await engine.images(NOTHING);
      assert.match(rough.warnings.join(), /whole seconds/);
      const app = rough.images.find((image) => image.names.includes("source-app:1"))!;
      const exact = full.find((image) => image.id === app.id)!;
      assert.equal(app.config.history.length, exact.config.history.length);
      assert.deepEqual(
        app.config.history.map((entry) => entry.created_by),
        exact.config.history.map((entry) => entry.created_by),
      );
    });

    test("a wanted image brings its chain and what was built on it, nothing else", async () => {
      const { images } = await engine.images({ ...EVERYTHING, wanted: ["source-base:1"] });
      assert.equal(
        images.some((image) => image.names.includes("source-app:1")),
        true,
      );
      assert.equal(
        images.some((image) => image.names.includes("source-other:1")),
        false,
      );
      const other = await engine.images({ ...EVERYTHING, wanted: ["docker.io/library/source-other:1", "absent:1"] });
      assert.deepEqual(
        other.images.map((image) => image.names),
        [["source-other:1"]],
      );
    });

    test("one image for FROM, by every spelling", async () => {
      const one = await engine.image("source-base:1", undefined);
      assert.equal((await engine.image("docker.io/library/source-base:1", undefined))?.id, one?.id);
      assert.equal((await engine.image(one!.id, undefined))?.id, one?.id);
      assert.equal(await engine.image("absent:1", undefined), undefined);
      const arm = { os: "linux", architecture: "s390x", variant: "", osVersion: "", osFeatures: [] };
      assert.equal(await engine.image("source-base:1", arm), undefined);
    });

    test("an ssh host is reached through the docker client", async () => {
      const client = await engineClient(
        { kind: "ssh", url: host.host },
        new Map(Object.entries(process.env as object)),
        20_000,
      );
      try {
        await client.negotiate();
        const json = (await client.get("/images/source-app:1/json")) as { Id: string };
        assert.equal(json.Id, docker("inspect", "-f", "{{.Id}}", "source-app:1").trim());
      } finally {
        client.close();
      }
    });

    test("saved archives and inspect output on disk give the same images", async () => {
      docker("save", "-o", path.join(folder, "app.tar"), "source-app:1");
      writeFileSync(path.join(folder, "inspect.json"), docker("image", "inspect", "source-app:1", "source-base:1"));
      const app = await engine
        .images(EVERYTHING)
        .then(({ images }) => images.find(({ names }) => names.includes("source-app:1")));
      const files = await readImageFiles(["app.tar", "inspect.json", "*.absent"], folder);
      assert.equal(files.warnings.length, 1);
      assert.equal(files.images.length, 3);
      assert.deepEqual(files.images[0]!.config.history, app!.config.history);
      assert.equal(files.images[1]!.id, app!.id);
      assert.deepEqual(files.images[1]!.config.config, app!.config.config);
    });

    test("images restored from --cache-from and loaded chains are told from built ones", async () => {
      writeFileSync(
        path.join(folder, "Dockerfile"),
        "FROM source-base:1\nRUN echo one > /1\nRUN echo two > /2\nCOPY f /f\n",
      );
      build("-t", "source-cache:1");
      docker("save", "-o", path.join(folder, "cache.tar"), "source-cache:1", "source-base:1");
      docker("rmi", "source-cache:1", "source-app:1");
      docker("image", "prune", "-f");
      docker("load", "-i", path.join(folder, "cache.tar"));
      writeFileSync(path.join(folder, "f"), "changed\n");
      build("-t", "source-new:1", "--cache-from", "source-cache:1");
      const { images } = await engine.images(EVERYTHING);
      await compareWithSaves(images);
      const now = images.find((image) => image.names.includes("source-new:1"))!;
      const restored = chain(now, images).filter((image) => image.names.length === 0);
      assert.equal(restored.length, 2);
      for (const image of restored) assert.deepEqual(image.containerConfig?.Cmd ?? [], [], "stored config is empty");
      const ids = docker("history", "-q", "--no-trunc", "source-new:1").trim().split("\n");
      docker("save", "-o", path.join(folder, "chain.tar"), ...ids);
      docker("rmi", "source-new:1");
      docker("image", "prune", "-f");
      docker("load", "-i", path.join(folder, "chain.tar"));
      const loaded = (await engine.images(EVERYTHING)).images.filter((image) => ids.includes(image.id));
      assert.notEqual(loaded.length, 0);
      if (kind.endsWith("-graphdriver")) for (const image of loaded) assert.equal(image.builtLocally, false);
    });

    async function compareWithSaves(images: readonly RecordedImage[]): Promise<void> {
      for (const image of images) {
        const file = path.join(folder, "one.tar");
        docker("save", "-o", file, image.id);
        const [saved] = await imagesOfArchive(documentsOfFile(file, file), file);
        assert.deepEqual(bare(image), bare(saved!), image.config.history.at(-1)?.created_by);
        if (store === "graphdriver") {
          assert.deepEqual(plain(image.containerConfig), plain(saved!.containerConfig), "container config");
        }
      }
    }
  });
}

/** The image and its ancestors, nearest first. */
function chain(image: RecordedImage, images: readonly RecordedImage[]): readonly RecordedImage[] {
  const parent = images.find(({ id }) => id === image.parent);
  return parent === undefined ? [image] : [image, ...chain(parent, images)];
}

function bare({ config }: RecordedImage) {
  const { container_config: _stored, config: inner, ...rest } = config;
  return { ...rest, config: plain(inner) };
}

/** Without what is empty: inspect writes out what the config leaves away. */
function plain(config: ContainerConfig | undefined): object {
  return Object.fromEntries(
    Object.entries(config ?? {}).filter(([, value]) => value !== null && value !== "" && value !== false),
  );
}
