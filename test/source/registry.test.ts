import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import fc from "fast-check";
import { parsePlatform } from "../../src/image/platform.ts";
import { readCaches, readImage } from "../../src/source/content.ts";
import type { Credential } from "../../src/source/credentials.ts";
import { MAX_MANIFEST_BYTES } from "../../src/source/limits.ts";
import { parseChallenge, type Registry, registryClient } from "../../src/source/registry.ts";
import type { Answer, Received } from "../helpers/http-service.ts";
import { type BlobDescriptor, Blobs, LAYER, MANIFEST } from "../helpers/images.ts";
import { PASSWORD, type RegistryService, startRegistryService, USER } from "../helpers/registry-service.ts";

const AMD64 = parsePlatform("linux/amd64");
const LOGIN: Credential = { username: USER, password: PASSWORD };

describe("registry", () => {
  let blobs: Blobs;
  let service: RegistryService;
  let index: BlobDescriptor;
  let amd64: BlobDescriptor;

  beforeEach(async () => {
    blobs = new Blobs();
    service = await startRegistryService(blobs);
    amd64 = blobs.image("amd64");
    index = blobs.index([blobs.image("arm64"), amd64]);
    service.tags.set("1", index.digest);
  });
  afterEach(() => service.close());

  const client = (credential?: Credential, timeoutMs = 20_000): Registry =>
    registryClient({ credentials: async () => credential, timeoutMs });
  const read = async (registry = client(), reference = `${service.name}:1`) =>
    await readImage(await registry(reference), AMD64, []);
  const refused = async (code: string, registry = client(), reference?: string): Promise<void> => {
    await assert.rejects(read(registry, reference), { code });
  };
  /** Answers the manifest's first requests with these, then lets them through. */
  const manifestAnswers = (...answers: readonly Answer[]): void => {
    service.fault = (request, nth) => (request.path.includes("/manifests/") ? answers[nth] : undefined);
  };

  test("an index gives the platform's image with all its digests", async () => {
    const image = await read();
    assert.equal(image.indexDigest, index.digest);
    assert.equal(image.manifestDigest, amd64.digest);
    assert.equal(image.config.architecture, "amd64");
    assert.deepEqual(image.compressedSizes, ["layer amd64".length]);
    assert.equal(
      (await readImage(await client()(`${service.name}@${amd64.digest}`), AMD64, [])).manifestDigest,
      amd64.digest,
    );
    await assert.rejects(readImage(await client()(`${service.name}:1`), parsePlatform("linux/s390x"), []), {
      code: "image-malformed",
    });
    assert.ok(service.registry.requests.every(({ method }) => method === "GET"));
  });

  for (const login of ["basic", "bearer"] as const) {
    test(`${login} login, asked for once`, async () => {
      service.login = login;
      const registry = client(LOGIN);
      await read(registry);
      await read(registry);
      const refusals = service.registry.requests.filter(({ headers }) => headers.authorization === undefined);
      assert.equal(refusals.length, 1);
      assert.equal(
        service.registry.requests.filter(({ path }) => path === "/token").length,
        login === "bearer" ? 1 : 0,
      );
      await refused("registry", client());
      await refused("registry", client({ username: USER, password: "wrong" }));
    });
  }

  test("an identity token is traded for a token", async () => {
    service.login = "bearer";
    await read(client({ username: "", password: "", identityToken: PASSWORD }));
    const [asked] = service.registry.requests.filter(({ path }) => path === "/token");
    assert.equal(asked?.method, "POST");
    assert.equal(asked?.headers.authorization, undefined);
  });

  test("a redirect to another host carries no credentials", async () => {
    service.login = "bearer";
    service.redirect = true;
    await read(client(LOGIN));
    assert.ok(service.storage.requests.length > 0);
    for (const { headers } of service.storage.requests) assert.equal(headers.authorization, undefined);
  });

  test("challenges are read, whatever the header holds", () => {
    assert.deepEqual(
      [...parseChallenge('Bearer realm="https://a/t",service=s,scope="x y"').values],
      [
        ["realm", "https://a/t"],
        ["service", "s"],
        ["scope", "x y"],
      ],
    );
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => parseChallenge(text).values instanceof Map));
  });

  test("what is not there is absent, not a fault", async () => {
    await refused("absent", client(), `${service.name}:2`);
    await refused("absent", client(), `${service.registry.host}/other/app:1`);
  });

  test("a registry that says no", async () => {
    manifestAnswers({ status: 403 });
    await refused("registry");
    manifestAnswers({ status: 401 }, { status: 401 });
    await refused("registry", client(LOGIN));
    manifestAnswers({ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 });
    await refused("registry");
    manifestAnswers({ status: 418 });
    await refused("registry");
  });

  test("what passes by itself is asked again", async () => {
    manifestAnswers({ status: 429, headers: { "retry-after": "0" } }, { status: 503 });
    await read();
    service.fault = (request, nth) => (request.path.endsWith(`/${amd64.digest}`) && nth === 0 ? "reset" : undefined);
    await read();
    service.fault = (request) =>
      request.path.includes("/manifests/") ? { status: 429, headers: { "retry-after": "900" } } : undefined;
    const before = service.registry.requests.length;
    await refused("registry");
    assert.equal(service.registry.requests.length, before + 1, "a long wait is not waited for");
  });

  test("silence, cut-off answers and circles end", async () => {
    manifestAnswers("hang");
    await refused("timeout", client(undefined, 300));
    service.fault = () => ({ body: "{", truncate: true });
    await refused("registry");
    service.fault = ({ path }) => ({ status: 302, headers: { location: path } });
    await refused("registry");
    for (const location of ["file:///etc/passwd", "http://[", "ftp://127.0.0.1/x"]) {
      service.fault = () => ({ status: 302, headers: { location } });
      await refused("registry");
    }
    await service.close();
    await refused("registry");
  });

  test("documents larger than their limit are refused, announced or not", async () => {
    const big = Buffer.alloc(MAX_MANIFEST_BYTES + 1, " ");
    manifestAnswers({ body: big });
    await refused("limit");
    service.fault = (request: Received) =>
      request.path.includes("/blobs/") ? { body: Buffer.alloc(9 * 1024 * 1024) } : undefined;
    await refused("limit");
  });

  test("other content than was named is refused", async () => {
    service.fault = ({ path }) => (path.includes("/blobs/") ? { body: "{}" } : undefined);
    await refused("image-malformed");
    service.fault = ({ path }) =>
      path.endsWith("/1") ? { body: "{}", headers: { "docker-content-digest": index.digest } } : undefined;
    await refused("registry");
    service.fault = ({ path }) => (path.endsWith(amd64.digest) ? { body: "{}" } : undefined);
    await refused("image-malformed", client(), `${service.name}@${amd64.digest}`);
  });

  test("documents of unknown kinds are refused", async () => {
    const kinds = [
      "[]",
      "not json",
      '{"schemaVersion":1,"fsLayers":[]}',
      '{"config":{},"manifests":[]}',
      `{"config":{"digest":"sha256:00"},"layers":[]}`,
      JSON.stringify({ mediaType: MANIFEST, config: blobs.describe("not json", "x"), layers: [] }),
      JSON.stringify({ mediaType: MANIFEST, config: blobs.describe({ architecture: 1 }, "x"), layers: [] }),
      JSON.stringify({ manifests: [{ ...index, platform: { os: "linux", architecture: "amd64" } }] }),
    ];
    for (const kind of kinds) {
      service.tags.set("1", blobs.add(kind).digest);
      await refused("image-malformed");
    }
    await refused("reference", client(), "Not A Reference");
  });

  test("caches in both forms, inline caches per platform, and images without one", async () => {
    const layer = blobs.describe("layer", LAYER, { annotations: { "containerd.io/uncompressed": amd64.digest } });
    const config = {
      layers: [{ blob: layer.digest, parent: -1 }],
      records: [{ digest: amd64.digest, layers: [{ layer: 0 }] }],
    };
    for (const form of ["index", "manifest"] as const) {
      service.tags.set(form, blobs.cache(form, config, [layer]).digest);
      const [cache] = await readCaches(await client()(`${service.name}:${form}`));
      assert.equal(cache?.config.records[0]?.results.length, 1);
      assert.equal(cache?.config.layers[0]?.diffId, amd64.digest);
    }
    assert.deepEqual(await readCaches(await client()(`${service.name}:1`)), []);
    const inline = Buffer.from(JSON.stringify([{ digest: layer.digest, layers: [{}] }])).toString("base64");
    const images = ["amd64", "arm64"].map((one) => blobs.image(one, { "moby.buildkit.cache.v0": inline }));
    service.tags.set("inline", blobs.index(images).digest);
    const found = await readCaches(await client()(`${service.name}:inline`));
    assert.deepEqual(
      found.map(({ name }) => name.split(" ").slice(-2).join(" ")),
      ["linux/amd64 (inline)", "linux/arm64 (inline)"],
    );
  });
});
