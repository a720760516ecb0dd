import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { ForecastError } from "../../src/errors.ts";
import { clientVersion, proxyArgs } from "../../src/source/client.ts";
import { decodeDockerConfig, dockerCredentials, readDockerConfig } from "../../src/source/credentials.ts";
import { commandRunner, type Run } from "../../src/source/run.ts";

const none: Run = async () => ({ code: 1, stdout: "", stderr: "" });
const auth = (user: string, password: string): object => ({
  auth: Buffer.from(`${user}:${password}`).toString("base64"),
});

test("entries are found by host, as the docker client finds them", async () => {
  const config = decodeDockerConfig(
    JSON.stringify({
      auths: {
        "https://index.docker.io/v1/": auth("hub", "a:b"),
        "ghcr.io": auth("gh", "x"),
        "https://old.example/v2/": auth("old", "y"),
        "token.example": { identitytoken: "refresh" },
        "empty.example": {},
        "broken.example": { auth: Buffer.from("nocolon").toString("base64") },
      },
    }),
  );
  const find = dockerCredentials(config, none);
  assert.deepEqual(await find("docker.io"), { username: "hub", password: "a:b" });
  assert.deepEqual(await find("ghcr.io"), { username: "gh", password: "x" });
  assert.deepEqual(await find("old.example"), { username: "old", password: "y" });
  assert.deepEqual(await find("token.example"), { username: "", password: "", identityToken: "refresh" });
  for (const host of ["empty.example", "broken.example", "other.example", "io", "__proto__"]) {
    assert.equal(await find(host), undefined, host);
  }
});

test("a helper comes first, its failure counts as nothing", async () => {
  const asked: string[] = [];
  const run: Run = async (command, args, options) => {
    asked.push(`${command} ${args.join(" ")} ${options.input}`);
    if (command.endsWith("-good")) return { code: 0, stdout: '{"Username":"<token>","Secret":"t"}', stderr: "" };
    if (command.endsWith("-odd")) return { code: 0, stdout: "[]", stderr: "" };
    throw new ForecastError("engine", "not installed");
  };
  const auths = { "b.example": auth("file", "f") };
  const credHelpers = { "a.example": "good", "b.example": "missing", "c.example": "odd", "d.example": "../../evil" };
  const find = dockerCredentials(decodeDockerConfig(JSON.stringify({ auths, credHelpers, credsStore: "store" })), run);
  assert.deepEqual(await find("a.example"), { username: "", password: "", identityToken: "t" });
  assert.deepEqual(await find("b.example"), { username: "file", password: "f" });
  assert.equal(await find("c.example"), undefined);
  assert.equal(await find("d.example"), undefined);
  assert.equal(await find("docker.io"), undefined);
  assert.deepEqual(asked, [
    "docker-credential-good get a.example",
    "docker-credential-missing get b.example",
    "docker-credential-odd get c.example",
    "docker-credential-store get https://index.docker.io/v1/",
  ]);
});

test("a real helper on the PATH is asked over its standard input", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helper-"));
  try {
    const helper = path.join(folder, "docker-credential-demo");
    writeFileSync(
      helper,
      '#!/bin/sh\nread host\nprintf \'{"ServerURL":"%s","Username":"%s","Secret":"s"}\' "$host" "$host"\n',
    );
    chmodSync(helper, 0o755);
    writeFileSync(path.join(folder, "config.json"), '{"credsStore":"demo"}');
    const before = process.env.PATH;
    process.env.PATH = `${folder}:${before}`;
    try {
      const run = commandRunner(new Map([["PATH", `${folder}:${before}`]]));
      const find = dockerCredentials(await readDockerConfig(folder), run);
      assert.deepEqual(await find("r.example"), { username: "r.example", password: "s" });
      await assert.rejects(run("docker-credential-absent", ["get"], { limit: 100 }), { code: "engine" });
      await assert.rejects(run("sh", ["-c", "yes | head -c 1000"], { limit: 100 }), { code: "limit" });
      assert.equal((await run("sh", ["-c", "exit 3"], { limit: 100 })).code, 3);
    } finally {
      process.env.PATH = before;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("any configuration is read or refused with a code", async () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      try {
        decodeDockerConfig(text);
      } catch (error) {
        assert.ok(error instanceof ForecastError && error.code === "engine");
      }
    }),
  );
  assert.equal((await readDockerConfig("/nonexistent")).auths.size, 0);
});

test("proxies become build args in both spellings", async () => {
  const proxies = { default: { httpProxy: "http://p", noProxy: "" }, "tcp://x": { allProxy: "socks://q" } };
  const config = decodeDockerConfig(JSON.stringify({ proxies }));
  assert.deepEqual(
    [...proxyArgs(config, "unix:///var/run/docker.sock")],
    [
      ["HTTP_PROXY", "http://p"],
      ["http_proxy", "http://p"],
    ],
  );
  assert.deepEqual(
    [...proxyArgs(config, "tcp://x")],
    [
      ["ALL_PROXY", "socks://q"],
      ["all_proxy", "socks://q"],
    ],
  );
  assert.equal(proxyArgs(decodeDockerConfig("{}"), "x").size, 0);
  assert.equal(await clientVersion(async () => ({ code: 1, stdout: "20.10.24+dfsg1\n", stderr: "" })), "20.10.24");
  assert.equal(await clientVersion(async () => Promise.reject(new Error("no docker"))), undefined);
});
