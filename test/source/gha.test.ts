import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, test } from "node:test";
import fc from "fast-check";
import { ForecastError } from "../../src/errors.ts";
import { indexKey, readGhaCaches, tokenScopes } from "../../src/source/gha.ts";
import { MAX_GHA_INDEX_BYTES } from "../../src/source/limits.ts";
import { type GhaService, runtimeToken, startGhaService } from "../helpers/gha-service.ts";

const VERSION = createHash("sha256").update("|go-actionscache-1.0").digest("hex");
const SCOPES = [
  { Scope: "refs/heads/feature", Permission: 3 },
  { Scope: "refs/heads/main", Permission: 1 },
];
const TOKEN = runtimeToken(SCOPES);
const record = `sha256:${"1".repeat(64)}`;
const index = (count: number): string =>
  JSON.stringify({ records: Array.from({ length: count }, () => ({ digest: record })) });

describe("type=gha", () => {
  let gha: GhaService;
  beforeEach(async () => {
    gha = await startGhaService(TOKEN);
    gha.entries.push({ key: `${indexKey("app", "refs/heads/main")}#1`, version: VERSION, body: index(1) });
    gha.entries.push({ key: `${indexKey("app", "refs/heads/main")}#2`, version: VERSION, body: index(2) });
    gha.entries.push({ key: `${indexKey("app", "refs/heads/feature")}#1`, version: VERSION, body: index(3) });
    gha.entries.push({ key: `${indexKey("buildkit", "refs/heads/main")}#1`, version: VERSION, body: index(4) });
  });
  afterEach(async () => {
    assert.deepEqual(gha.others, [], "only look-ups and downloads");
    await gha.close();
  });
  const read = (scope: string, token = TOKEN, timeoutMs = 20_000) =>
    readGhaCaches(scope, "", "", { resultsUrl: gha.service.url, token, timeoutMs });

  test("the newest index of every readable scope", async () => {
    const found = await read("app");
    assert.deepEqual(
      found.map(({ name, config }) => [name, config.records.length]),
      [
        ["gha scope app, refs/heads/feature", 3],
        ["gha scope app, refs/heads/main", 2],
      ],
    );
    assert.deepEqual(await read("nothing"), []);
  });

  test("results whose layers the service has dropped are none", async () => {
    const blob = (name: string): string => `sha256:${createHash("sha256").update(name).digest("hex")}`;
    const layer = (name: string, parent?: number): object => ({
      blob: blob(name),
      ...(parent === undefined ? {} : { parent }),
      annotations: { diffID: blob(`diff ${name}`), mediaType: "x", size: 1 },
    });
    // The usual shape: base ← a ← b, and c on the base alone.
    const layers = [layer("base", -1), layer("a"), layer("b", 1), layer("c")];
    const result = (at: number) => ({ digest: `sha256:${`${at}`.repeat(64)}`, layers: [{ layer: at }] });
    const body = JSON.stringify({ layers, records: [0, 1, 2, 3].map(result) });
    gha.entries.push({ key: `${indexKey("app", "refs/heads/main")}#3`, version: VERSION, body });
    const kept = async (...names: readonly string[]): Promise<readonly number[]> => {
      const before = gha.entries.length;
      for (const name of names) gha.entries.push({ key: `buildkit-blob-1-${blob(name)}`, version: VERSION, body: "" });
      const { config } = (await read("app")).find(({ name }) => name.endsWith("main"))!;
      gha.entries.length = before;
      return config.records.flatMap(({ digest, results }) => (results.length > 0 ? [Number(digest[7])] : []));
    };
    assert.deepEqual(await kept("base", "a", "b", "c"), [0, 1, 2, 3]);
    assert.deepEqual(await kept("base", "b", "c"), [0, 3]);
    assert.deepEqual(await kept("base", "a", "c"), [0, 1, 3]);
    assert.deepEqual(await kept("a", "b", "c"), []);
    gha.fault = ({ body: sent }) => (sent.includes("buildkit-blob") ? { status: 500 } : undefined);
    await assert.rejects(read("app"), { code: "cache-service" });
  });

  test("keys and version are BuildKit's", async () => {
    // cache/remotecache/gha/gha.go indexKey; the version is the constant of go-actions-cache.
    assert.equal(indexKey("buildkit", "refs/heads/main"), "index-buildkit-1-f921bd05");
    await read("app");
    const asked = JSON.parse(gha.service.requests.find(({ method }) => method === "POST")!.body) as object;
    const key = indexKey("app", "refs/heads/feature");
    assert.deepEqual(asked, { key, restore_keys: [key], version: VERSION });
    assert.equal(VERSION, "693bb7016429d80366022f036f84856888c9f13e00145f5f6f4dce303a38d6f2");
  });

  test("a signed index belongs to another kind of cache", async () => {
    gha.entries.push({ key: `${indexKey("app", "refs/heads/main")}-sig#1`, version: VERSION, body: "{}" });
    assert.deepEqual(
      (await read("app")).map(({ name }) => name),
      ["gha scope app, refs/heads/feature"],
    );
  });

  test("an address that has run out is asked for again, once", async () => {
    let downloads = 0;
    gha.fault = ({ method }) => (method === "GET" && downloads++ < 1 ? { status: 403 } : undefined);
    assert.equal((await read("app")).length, 2);
    gha.fault = ({ method }) => (method === "GET" ? { status: 403 } : undefined);
    await assert.rejects(read("app"), { code: "cache-service", message: /403/ });
  });

  test("a service that fails", async () => {
    for (const status of [400, 401, 403, 404, 500]) {
      gha.fault = () => ({ status });
      await assert.rejects(read("app"), { code: "cache-service", message: new RegExp(String(status)) });
    }
    gha.fault = () => ({ status: 429, headers: { "retry-after": "60" } });
    await assert.rejects(read("app"), { code: "cache-service", message: /60 s/ });
    gha.fault = () => "hang";
    await assert.rejects(read("app", TOKEN, 300), { code: "timeout" });
    gha.fault = () => "reset";
    await assert.rejects(read("app"), { code: "cache-service" });
    await assert.rejects(read("app", runtimeToken(SCOPES).slice(0, -1)), { code: "cache-service" });
  });

  test("answers that make no sense", async () => {
    for (const body of [
      "",
      "[]",
      '{"ok":true}',
      '{"ok":true,"signed_download_url":"file:///etc/passwd","matched_key":"x"}',
    ]) {
      gha.fault = ({ method }) => (method === "POST" ? { body } : undefined);
      await assert.rejects(read("app"), { code: "cache-service" });
    }
    for (const body of ["", "[]", "{", '{"records":[{"inputs":[[{"link":9}]]}]}', '{"layers":[{"blob":"x"}]}']) {
      gha.fault = ({ method }) => (method === "GET" ? { body } : undefined);
      await assert.rejects(read("app"), { code: "cache-malformed" });
    }
    gha.fault = ({ method }) =>
      method === "GET" ? { body: "x", headers: { "content-length": String(MAX_GHA_INDEX_BYTES + 1) } } : undefined;
    await assert.rejects(read("app"), { code: "limit" });
    gha.fault = ({ method }) => (method === "GET" ? { body: '{"records":[', truncate: true } : undefined);
    await assert.rejects(read("app"), { code: "cache-service" });
  });

  test("no version 2 service: one message, no request", async () => {
    const options = { resultsUrl: "", token: TOKEN, timeoutMs: 1000 };
    await assert.rejects(readGhaCaches("app", "", "", options), { code: "cache-service", message: /version 2/ });
    await assert.rejects(readGhaCaches("app", "1", gha.service.url, options), { code: "cache-service" });
    assert.equal(gha.service.requests.length, 0);
    assert.equal((await readGhaCaches("app", "", gha.service.url, options)).length, 2, "attribute url_v2");
  });
});

test("scopes are read from the token or it is refused with a code", () => {
  assert.deepEqual(tokenScopes(TOKEN), [
    { ref: "refs/heads/feature", readable: true, writable: true },
    { ref: "refs/heads/main", readable: true, writable: false },
  ]);
  assert.deepEqual(tokenScopes(runtimeToken([])), []);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((text) => `a.${Buffer.from(text).toString("base64url")}.b`),
      ),
      (token) => {
        try {
          tokenScopes(token);
        } catch (error) {
          assert.ok(error instanceof ForecastError && error.code === "cache-service");
        }
      },
    ),
  );
});
