import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { ForecastError } from "../../src/errors.ts";
import { openEngine } from "../../src/source/engine.ts";
import { engineHost } from "../../src/source/engine-host.ts";
import { decodeHistory, decodeInspect, layerSizes, roughHistory } from "../../src/source/inspect.ts";
import { type Answer, type HttpService, type Received, startHttpService } from "../helpers/http-service.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "engine-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const id = (digit: string): string => `sha256:${digit.repeat(64)}`;
const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });
const EXPORT = { wanted: undefined, known: [], maxStreamBytes: 2 ** 20, streamTimeoutMs: 5_000, platform: undefined };

const inspected = (digit: string, more: object = {}): object => ({
  Id: id(digit),
  Parent: "",
  RepoTags: [`image:${digit}`],
  Created: `2026-01-01T00:00:0${digit}.000000001Z`,
  Architecture: "amd64",
  Os: "linux",
  Size: 10,
  Config: { Env: null },
  RootFS: { Type: "layers", Layers: [id("e")] },
  ...more,
});

/** An engine with one image, and a test's own answers by path before anything else. */
function pretend(own: Readonly<Record<string, Answer>>): (request: Received) => Answer {
  const base: Record<string, Answer> = {
    "/version": json({ Version: "26.1.5+dfsg1", ApiVersion: "1.45", Os: "linux", Arch: "amd64" }),
    "/v1.44/version": json({ Version: "26.1.5+dfsg1", ApiVersion: "1.45", Os: "linux", Arch: "amd64" }),
    "/v1.44/info": json({ DriverStatus: [["driver-type", "io.containerd.snapshotter.v1"]] }),
    "/v1.44/events": { body: "" },
    "/v1.44/images/json": json([{ Id: id("1"), ParentId: "", RepoTags: null }]),
    [`/v1.44/images/${id("1")}/json`]: json(inspected("1")),
    [`/v1.44/images/${id("1")}/history`]: json([{ Id: id("1"), Created: 5, CreatedBy: "ADD x", Size: 3 }]),
    ...own,
  };
  return ({ path: asked }) => base[asked] ?? { status: 404, body: '{"message":"no such image"}' };
}

let sockets = 0;
async function withEngine<T>(
  own: Readonly<Record<string, Answer>>,
  use: (host: string, engine: HttpService) => Promise<T>,
): Promise<T> {
  const socket = path.join(folder, `${++sockets}.sock`);
  const service = await startHttpService(pretend(own), socket);
  try {
    return await use(`unix://${socket}`, service);
  } finally {
    await service.close();
  }
}
const open = (host: string, timeoutMs = 20_000) => openEngine({ host, env: new Map(), timeoutMs });

describe("engine", () => {
  test("facts, API version, and an image whose config cannot be saved", async () => {
    await withEngine({}, async (host, service) => {
      const engine = await open(host);
      assert.deepEqual(await engine.facts(), { version: "26.1.5+dfsg1", store: "containerd", platform: "linux/amd64" });
      const { images, warnings } = await engine.images(EXPORT);
      assert.equal(images.length, 1);
      assert.equal(images[0]?.config.history[0]?.created, "1970-01-01T00:00:05Z");
      assert.deepEqual(images[0]?.layerSizes, [3]);
      assert.match(warnings.join(" "), /no such image.*whole seconds/s);
      assert.ok(service.requests.every(({ method }) => method === "GET"));
    });
  });

  test("an older engine is asked in its own version", async () => {
    const answers = {
      "/version": json({ Version: "20.10.24", ApiVersion: "1.41" }),
      "/v1.41/version": json({ Version: "20.10.24", ApiVersion: "1.41" }),
      "/v1.41/info": json({ DriverStatus: null }),
    };
    await withEngine(answers, async (host) => {
      assert.deepEqual(await (await open(host)).facts(), { version: "20.10.24", store: "graphdriver" });
    });
  });

  test("no engine, silence, cut-off and odd answers: one code each, never a crash", async () => {
    await assert.rejects(open(`unix://${folder}/absent.sock`), { code: "engine", message: /ENOENT/ });
    await assert.rejects(open("tcp://127.0.0.1:1"), { code: "engine", message: /ECONNREFUSED/ });
    const cases: readonly (readonly [Answer, string])[] = [
      [{ status: 500, body: '{"message":"broken"}' }, "engine"],
      [{ status: 404 }, "engine"],
      [{ body: "not json" }, "engine"],
      [{ body: "{}" }, "engine"],
      ["reset", "engine"],
      [{ body: '{"ApiVersion"', truncate: true }, "engine"],
      ["hang", "timeout"],
    ];
    for (const [answer, code] of cases) {
      await withEngine({ "/version": answer }, async (host) => {
        await assert.rejects(open(host, code === "timeout" ? 300 : 20_000), { code });
      });
    }
  });

  test("answers that are no images are refused with a code", async () => {
    const broken = { [`/v1.44/images/${id("1")}/json`]: json({ Id: "x" }) };
    await withEngine(broken, async (host) => {
      await assert.rejects((await open(host)).images(EXPORT), { code: "image-malformed" });
    });
    await withEngine({ "/v1.44/images/json": json({}) }, async (host) => {
      await assert.rejects((await open(host)).images(EXPORT), { code: "engine" });
    });
    const long = Array.from({ length: 5_000 }, () => ({}));
    await withEngine({ [`/v1.44/images/${id("1")}/history`]: json(long) }, async (host) => {
      await assert.rejects((await open(host)).images(EXPORT), { code: "limit" });
    });
  });

  test("a save that breaks off, is no archive or never ends costs the exact times, not the record", async () => {
    for (const answer of [
      { body: "x".repeat(2_000), truncate: true },
      { body: "x".repeat(2_000) },
      { body: "" },
      "hang",
    ] as const) {
      await withEngine({ "/v1.44/images/get": answer }, async (host) => {
        const { images, warnings } = await (await open(host)).images({ ...EXPORT, streamTimeoutMs: 500 });
        assert.equal(images.length, 1);
        assert.ok(warnings.length >= 1);
      });
    }
  });

  test("images that vanish meanwhile are left out", async () => {
    const listed = {
      "/v1.44/images/json": json([{ Id: id("2"), ParentId: "" }, { Id: id("1"), ParentId: "" }, { Id: "odd" }]),
    };
    await withEngine(listed, async (host) => {
      const { images } = await (await open(host)).images({ ...EXPORT, maxStreamBytes: 0 });
      assert.deepEqual(
        images.map((image) => image.id),
        [id("1")],
      );
    });
  });

  test("names are checked before they get into an address", async () => {
    await withEngine({}, async (host, service) => {
      const engine = await open(host);
      const before = service.requests.length;
      for (const name of ["../../containers/json", "a b", "", "x?y=1", "%2e%2e"]) {
        assert.equal(await engine.image(name, undefined), undefined, name);
      }
      assert.equal(service.requests.length, before);
    });
  });
});

describe("engine host", () => {
  test("the input, then DOCKER_HOST, then the context, then the default socket", async () => {
    const env = new Map([["DOCKER_HOST", "tcp://10.0.0.1:2375"]]);
    assert.deepEqual(await engineHost("unix:///a.sock", env, folder), { kind: "socket", path: "/a.sock" });
    assert.deepEqual(await engineHost("", env, folder), { kind: "tcp", host: "10.0.0.1", port: 2375, tls: undefined });
    assert.deepEqual(await engineHost("", new Map(), folder), { kind: "socket", path: "/var/run/docker.sock" });
    assert.deepEqual(await engineHost("host:99", new Map(), folder), {
      kind: "tcp",
      host: "host",
      port: 99,
      tls: undefined,
    });
    assert.deepEqual(await engineHost("ssh://me@host", new Map(), folder), { kind: "ssh", url: "ssh://me@host" });
  });

  test("a context with certificates", async () => {
    const config = path.join(folder, "docker");
    const hash = createHash("sha256").update("remote").digest("hex");
    const meta = path.join(config, "contexts/meta", hash);
    const tls = path.join(config, "contexts/tls", hash, "docker");
    mkdirSync(meta, { recursive: true });
    mkdirSync(tls, { recursive: true });
    writeFileSync(path.join(config, "config.json"), '{"currentContext":"remote"}');
    writeFileSync(path.join(meta, "meta.json"), '{"Endpoints":{"docker":{"Host":"tcp://h:2376"}}}');
    for (const name of ["ca", "cert", "key"]) writeFileSync(path.join(tls, `${name}.pem`), name);
    const expected = { kind: "tcp", host: "h", port: 2376, tls: { ca: "ca", cert: "cert", key: "key" } };
    assert.deepEqual(await engineHost("", new Map(), config), expected);
    await assert.rejects(engineHost("", new Map([["DOCKER_CONTEXT", "other"]]), config), { code: "engine" });
    assert.deepEqual(await engineHost("", new Map([["DOCKER_CONTEXT", "default"]]), config), {
      kind: "socket",
      path: "/var/run/docker.sock",
    });
  });

  test("hosts that make no sense are refused", async () => {
    for (const host of ["ftp://x", "unix://", "tcp://", "http://[", "ssh://["]) {
      await assert.rejects(engineHost(host, new Map(), folder), { code: "engine" }, host);
    }
    const verify = new Map([
      ["DOCKER_TLS_VERIFY", "1"],
      ["DOCKER_CERT_PATH", "/nonexistent"],
    ]);
    await assert.rejects(engineHost("tcp://h:1", verify, folder), { code: "engine", message: /ca\.pem/ });
  });
});

describe("engine answers", () => {
  test("rough histories mark as many layers as the image has", () => {
    const line = (createdBy: string, size: number) => ({ id: "", created: 1, createdBy, comment: "", size });
    const lines = [
      line("", 5),
      line("/bin/sh -c #(nop)  ENV A=1", 0),
      line("RUN true # buildkit", 0),
      line("COPY f /f # buildkit", 2),
    ];
    const history = roughHistory(lines, 3);
    assert.deepEqual(
      history.map((entry) => entry.empty_layer ?? false),
      [false, true, false, false],
    );
    assert.deepEqual(layerSizes(lines, history), [5, 0, 2]);
    assert.deepEqual(roughHistory(lines, 1), []);
    assert.deepEqual(roughHistory(lines, 5), []);
  });

  test("anything is decoded or refused with a code", () => {
    const value = fc.json().map((text) => JSON.parse(text) as unknown);
    fc.assert(
      fc.property(
        value,
        fc.constantFrom("Config", "RootFS", "Created", "RepoTags", "ContainerConfig", "Parent", "GraphDriver"),
        (part, field) => {
          for (const decode of [
            () => decodeInspect({ ...inspected("1"), [field]: part }, "test"),
            () => decodeInspect(part, "test"),
            () => decodeHistory([part], "test"),
          ]) {
            try {
              decode();
            } catch (error) {
              assert.ok(error instanceof ForecastError, String(error));
            }
          }
        },
      ),
    );
  });
});
