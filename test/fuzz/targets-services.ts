/** What servers and commands answer, read through the clients that ask them: no network, one part of the input per answer. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { matchBuiltSteps, reusedEntries, reusedLayers } from "../../src/source/actual.ts";
import { afterBuild, builderFacts, decodeMetadata } from "../../src/source/buildx.ts";
import { digestOf, readCaches, readImages } from "../../src/source/content.ts";
import { decodeDockerConfig, dockerCredentials } from "../../src/source/credentials.ts";
import { imagesOfJson } from "../../src/source/files.ts";
import { readGhaCaches } from "../../src/source/gha.ts";
import { registryClient } from "../../src/source/registry.ts";
import { readRemote } from "../../src/source/remote.ts";
import type { Run } from "../../src/source/run.ts";
import { Blobs, CACHE, CONFIG, INDEX, LAYER } from "../helpers/images.ts";
import { joined, parts, refused, refusedLater, type Target } from "./target.ts";

const GOLDEN = join(import.meta.dirname, "../golden/source");
/** Enough for answers from memory; a server that asks to wait longer is refused. */
const TIMEOUT_MS = 200;
const MAX_BODY = 1 << 20;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** `200 name=value name=value`, an empty line, the body. */
function answerOf(text: string): Answer {
  const end = text.indexOf("\n");
  const [status = "", ...pairs] = text.slice(0, end === -1 ? undefined : end).split(/[ \t]+/);
  const headers = new Headers();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    try {
      // A blank cannot stand in a line of blanks.
      headers.set(pair.slice(0, Math.max(0, at)), pair.slice(at + 1).replaceAll("_", " "));
    } catch {
      // fetch itself never hands on such a header.
    }
  }
  // The wait that a server asks for is real time; the fault tests have those.
  if (!/^0$|^\d{4,}$/.test(headers.get("retry-after") ?? "")) headers.set("retry-after", "0");
  const code = Number.parseInt(status, 10);
  return { status: code >= 200 && code <= 599 ? code : 200, headers, body: end === -1 ? "" : text.slice(end + 1) };
}

/** Answers in order, the last one for ever; notes where credentials went. */
async function served(
  input: Buffer,
  work: () => Promise<void>,
  check: (url: URL, secret: boolean) => void,
): Promise<void> {
  const answers = parts(input).map(answerOf);
  const byDigest = new Map(answers.map((one) => [digestOf(Buffer.from(one.body.trimEnd())), one]));
  const before = globalThis.fetch;
  let next = 0;
  globalThis.fetch = async (target, options) => {
    const url = new URL(String(target));
    const headers = new Headers(options?.headers);
    check(url, headers.has("authorization") || String(options?.body ?? "").includes("refresh"));
    assert.ok(next < 200, "asks without end");
    // A blob is found by its digest, wherever it stands; what is asked first comes first.
    const blob = byDigest.get(decodeURIComponent(url.pathname.split("/").at(-1) ?? ""));
    const answer = blob ?? answers[Math.min(next, answers.length - 1)]!;
    next++;
    const body = answer.status === 204 || answer.status === 205 || answer.status === 304 ? null : answer.body.trimEnd();
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
  try {
    await work();
  } finally {
    globalThis.fetch = before;
  }
}

const CHALLENGE =
  '401 www-authenticate=Bearer_realm="https://auth.example.test/token",service="registry",scope="repository:a/b:pull"\n';
const HEADERS = [
  ...["200 ", "206 ", "301 location=", "307 location=", "401 ", "403 ", "404 ", "429 ", "500 ", "503 ", "204 "],
  ...[
    'www-authenticate=Bearer_realm="https://x.test/t" ',
    "www-authenticate=Basic ",
    "docker-content-digest=sha256:0 ",
  ],
  ...["content-length=99999999999 ", "content-type=application/vnd.oci.image.index.v1+json ", "retry-after=9999 "],
  ...["location=http://registry.example.test/x ", "location=//other.test/x ", "location=file:///etc/passwd "],
  ...['{"token":"t"}', '{"access_token":"t"}', '{"token":"a\\nb"}', "\n%%\n", 'realm="http://169.254.169.254/" '],
];

function registryAnswers(): readonly Buffer[] {
  const blobs = new Blobs();
  const image = blobs.image("amd64");
  const text = (digest: string): string => blobs.all.get(digest)?.toString() ?? "";
  const manifest = text(image.digest);
  const { config } = JSON.parse(manifest) as { readonly config: { readonly digest: string } };
  const index = text(blobs.index([image]).digest);
  const layer = blobs.describe("layer", LAYER);
  const cache = JSON.stringify({ layers: [{ blob: layer.digest, parent: -1 }], records: [{ digest: layer.digest }] });
  const cacheIndex = JSON.stringify({ manifests: [layer, blobs.describe(cache, CACHE)] });
  const withInline = JSON.stringify({
    ...JSON.parse(text(config.digest)),
    "moby.buildkit.cache.v0": Buffer.from(cache).toString("base64"),
  });
  const inline = JSON.stringify({ config: blobs.describe(withInline, CONFIG), layers: [layer] });
  const own = (body: string): string => `200 content-type=${INDEX}\n${body}`;
  return [
    joined(own(index), own(manifest), own(text(config.digest))),
    joined(CHALLENGE, '200\n{"token":"t"}', own(index), own(manifest), own(text(config.digest))),
    joined("307 location=https://cdn.example.test/x\n", own(manifest), own(text(config.digest))),
    joined(own(cacheIndex), own(cache)),
    joined(own(inline), own(withInline)),
    joined("503 \n", "401 www-authenticate=Basic_realm=x\n", own(manifest), own(text(config.digest))),
    joined("404 \n"),
  ];
}

const TOKEN = `e30.${Buffer.from(JSON.stringify({ ac: JSON.stringify([{ Scope: "refs/heads/main", Permission: 3 }]) })).toString("base64url")}.x`;
const EMPTY = `{"layers":[{"blob":"sha256:${"0".repeat(64)}","parent":-1,"annotations":{"mediaType":"m","diffID":"sha256:${"1".repeat(64)}","size":1,"createdAt":"2026-01-01T00:00:00Z"}}],"records":[{"digest":"sha256:${"2".repeat(64)}","layers":[{"layer":0,"createdAt":"2026-01-01T00:00:00Z"}]}]}`;

/** A command that always answers so. */
function command(...answers: readonly string[]): Run {
  let next = 0;
  return async () => {
    const text = answers[Math.min(next++, answers.length - 1)] ?? "";
    return { code: text.startsWith("exit 1") ? 1 : 0, stdout: text, stderr: text.slice(0, 100) };
  };
}

export const SERVICE_TARGETS: readonly Target[] = [
  {
    name: "registry",
    dictionary: [...HEADERS, ...HEADERS, '"config"', '"layers"', '"manifests"', '"digest"', CACHE, CONFIG, LAYER],
    seeds: registryAnswers,
    async run(input) {
      const credential = { username: "u", password: "refresh", identityToken: "refresh" };
      for (const credentials of [async () => undefined, async () => credential]) {
        const registry = registryClient({ credentials, timeoutMs: TIMEOUT_MS });
        await served(
          input,
          async () => {
            const content = await refusedLater(() => registry("registry.example.test/a/b:1"), CODES);
            if (content === undefined) return;
            for (const { config } of (await refusedLater(() => readImages(content, ["a"]), CODES)) ?? [])
              assert.equal(Object.getPrototypeOf(config), Object.prototype);
            await refusedLater(() => readCaches(content), [...CODES, "cache-malformed"]);
          },
          // The registry is asked over https, so is whatever it names.
          (url) => assert.equal(url.protocol, "https:", `asks ${url.href}`),
        );
      }
    },
  },
  {
    name: "gha-service",
    dictionary: [
      ...HEADERS,
      '"ok":true',
      '"signed_download_url"',
      '"matched_key"',
      "https://blob.example.test/x",
      "#1",
    ],
    seeds: () => {
      const link = (key: string): string =>
        `200 \n${JSON.stringify({ ok: true, signed_download_url: "https://blob.example.test/x", matched_key: key })}`;
      // The key of refs/heads/main in the scope «buildkit».
      return [
        joined(link("index-buildkit-1-f921bd05#1"), `200 \n${EMPTY}`),
        joined(link("index-buildkit-1-f921bd05"), "403 \n", link("index-buildkit-1-f921bd05"), `200 \n${EMPTY}`),
        joined('200 \n{"ok":false}'),
        joined("500 \n"),
      ];
    },
    async run(input) {
      const options = { resultsUrl: "https://results.example.test/", token: TOKEN, timeoutMs: TIMEOUT_MS };
      await served(
        input,
        async () => {
          const codes = ["cache-service", "cache-malformed", "timeout", "limit"] as const;
          for (const { config } of (await refusedLater(() => readGhaCaches("buildkit", "2", "", options), codes)) ?? [])
            for (const { parent } of config.layers) assert.ok(parent >= -1 && parent < config.layers.length);
        },
        // The job's token goes to the cache service alone, not to where the bytes lie.
        (url, secret) => assert.ok(!secret || url.host === "results.example.test", `token to ${url.host}`),
      );
    },
  },
  {
    name: "remote",
    dictionary: [
      ...HEADERS,
      "content-disposition=attachment;filename=",
      '"a/../b"',
      "last-modified=",
      "refs/heads/main",
      "^{}",
    ],
    seeds: () => [
      joined('200 content-disposition=attachment;_filename="a.tar" last-modified=Mon,_01_Jan_2026_00:00:00_GMT\nbody'),
      joined(`200 \n${"a".repeat(40)}\trefs/heads/main\n${"b".repeat(40)}\trefs/tags/v1^{}\n`),
      joined("302 location=/other\n", "200 \nbody"),
    ],
    async run(input) {
      const run = command(input.toString("utf8"), parts(input)[0]?.split("\n").slice(1).join("\n") ?? "");
      const options = { run, timeoutMs: TIMEOUT_MS };
      const codes = ["registry", "limit", "timeout"] as const;
      for (const ref of ["main", "v1"]) {
        const found = await refusedLater(() => readRemote(`https://example.test/a.git#${ref}:dir`, options), codes);
        for (const { commit } of found?.refs ?? []) assert.match(commit, /^[0-9a-f]{40,64}$/);
      }
      await served(
        input,
        async () => {
          const found = await refusedLater(() => readRemote("https://example.test/a.tar", options), codes);
          assert.ok(!(found?.filename ?? "").includes("/"));
          assert.ok((found?.body?.length ?? 0) <= MAX_BODY);
        },
        (url) => assert.equal(url.protocol, "https:"),
      );
    },
  },
  {
    name: "credentials",
    dictionary: ['"Username"', '"Secret"', '"<token>"', '"credsStore":"x"', '"auths"', "exit 1", "\n%%\n"],
    seeds: () => [
      joined('{"credsStore":"x","auths":{"https://ghcr.io/v2/":{"auth":"YTpi"}}}', '{"Username":"u","Secret":"s"}'),
      joined('{"credHelpers":{"ghcr.io":"x"}}', '{"Username":"<token>","Secret":"s"}'),
    ],
    async run(input) {
      const [text = "", answer = ""] = parts(input);
      const config = refused(() => decodeDockerConfig(text), ["engine"]);
      if (config === undefined) return;
      const run: Run = async (name, args) => {
        assert.match(name, /^docker-credential-[\w.-]+$/);
        assert.deepEqual(args, ["get"]);
        return { code: 0, stdout: answer, stderr: "" };
      };
      for (const domain of ["docker.io", "ghcr.io", "localhost:5000"]) {
        const found = await dockerCredentials(config, run)(domain);
        if (found !== undefined) assert.equal(typeof found.username + typeof found.password, "stringstring");
      }
    },
  },
  {
    name: "after-build",
    dictionary: [
      '"vertexes"',
      '"digest"',
      '"name"',
      '"inputs"',
      '"cached":true',
      "exit 1",
      "\n%%\n",
      '"layers"',
      "lines",
    ],
    seeds: () => {
      const progress = readFileSync(join(GOLDEN, "progress-buildx-0.13.jsonl"), "utf8")
        .split("\n")
        .slice(0, 60)
        .join("\n");
      const provenance = readFileSync(join(GOLDEN, "provenance-buildkit-0.13.json"), "utf8");
      return [joined(progress, provenance), joined(progress, "exit 1")];
    },
    async run(input) {
      const [progress = "", provenance = ""] = parts(input);
      const metadata = refused(() => decodeMetadata(provenance), ["input"]);
      for (const known of [undefined, metadata]) {
        const built = await refusedLater(() => afterBuild(command(progress, provenance), known), ["engine", "limit"]);
        if (built === undefined) continue;
        const matched = matchBuiltSteps(FORECAST, built.steps, "linux/amd64");
        assert.equal(matched.length, FORECAST.length);
        for (const step of matched) assert.ok(step === undefined || built.steps.includes(step));
      }
      await refusedLater(() => builderFacts(command(progress), "x"), ["engine"]);
    },
  },
  {
    name: "reused",
    dictionary: [
      '"history"',
      '"created"',
      '"created_by"',
      '"empty_layer"',
      '"diff_ids"',
      "2026-01-01T00:00:00.5Z",
      "+01:00",
    ],
    seeds: () => {
      const blobs = new Blobs();
      blobs.image("amd64");
      const config = [...blobs.all.values()].map(String).find((text) => text.includes("rootfs")) ?? "";
      return [joined(config, config), joined(config, config.replace("000000001", "000000002"))];
    },
    run(input) {
      const [built, ...recorded] = parts(input).map(
        (text) => refused(() => imagesOfJson(parsed(text), "fuzz"), ANY)?.[0],
      );
      if (built === undefined) return;
      const known = recorded.flatMap((one) => (one === undefined ? [] : [one.config]));
      for (const rule of [reusedEntries, reusedLayers])
        assert.equal(rule(built.config, known).length, built.config.history.length);
    },
  },
];

const ANY = ["image-malformed", "limit", "input"] as const;
const CODES = ["registry", "absent", "timeout", "limit", "image-malformed"] as const;
const FORECAST = [
  { keyword: "run", stageName: "0", stage: 0, line: 2 },
  { keyword: "copy", stageName: "build", stage: 1, line: undefined },
  { keyword: "workdir", stageName: "__proto__", stage: 2, line: 9 },
];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
