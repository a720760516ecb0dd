/** Dockerfiles and their words, in every dialect, and whole forecasts from them. */
import assert from "node:assert/strict";
import { DEFAULT_BUILDAH_OPTIONS } from "../../src/build-spec.ts";
import { buildah } from "../../src/builder/buildah/index.ts";
import { buildkit } from "../../src/builder/buildkit/index.ts";
import { classic } from "../../src/builder/classic/index.ts";
import { memoryTree } from "../../src/context/memory-tree.ts";
import type { Dockerfile, SourceRange } from "../../src/dockerfile/instruction.ts";
import { buildahParser, buildkitParser, classicParser, parse, parseTrigger } from "../../src/dockerfile/parser.ts";
import { detectSyntax } from "../../src/dockerfile/syntax.ts";
import { buildahWords, buildkitWords, classicWords, expand } from "../../src/dockerfile/words.ts";
import { ForecastError } from "../../src/errors.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import type { Builder, BuildRequest, Records } from "../../src/request.ts";
import { SNIPPETS, WORD_VALUES, WORDS } from "../helpers/snippets.ts";
import { joined, parts, refused, type Target } from "./target.ts";

const PARSERS = [
  ...["0.8.3", "0.12.5", "0.15.1", undefined, "1.7-labs"].map((version) => buildkitParser(version)),
  ...["20.10.24", "26.1.5"].map((version) => classicParser(version)),
  ...["1.28.2", "1.39.3", undefined].map((version) => buildahParser(version)),
];

const WORD_RULES = [
  ...["0.8.3", "0.10.6", "0.12.5", "0.13.2", "0.15.1", undefined].map((version) => buildkitWords(version)),
  buildkitWords(undefined, "`"),
  classicWords("20.10.24"),
  ...["1.28.2", "1.39.3", undefined].map((version) => buildahWords(version)),
];

const KEYWORDS = [
  ...["# check=error=true\n", "# check=skip=all;error=true\n", "# check=error=true;experimental=all\n"],
  ...["FROM scratch", "FROM base:1 AS b", "RUN ", "COPY ", "ADD ", "ENV ", "LABEL ", "ARG ", "CMD ", "ENTRYPOINT "],
  ...["SHELL ", "HEALTHCHECK CMD ", "HEALTHCHECK NONE", "ONBUILD ", "USER ", "WORKDIR ", "VOLUME ", "EXPOSE "],
  ...[
    "STOPSIGNAL ",
    "MAINTAINER ",
    "--from=b ",
    "--chown=1:1 ",
    "--chmod=0755 ",
    "--link ",
    "--parents ",
    "--exclude=a ",
  ],
  ...[
    "--mount=type=bind,from=b,target=/x ",
    "--mount=type=cache,target=/c ",
    "--network=none ",
    "--platform=linux/arm64 ",
  ],
  ...[
    "--mount=type=secret,id=s ",
    "--checksum=sha256:",
    "--keep-git-dir ",
    "https://example.test/a.tar ",
    "git@example.test:a.git ",
  ],
  ...["<<EOF", "<<-EOF", "<<'EOF'", "\nEOF\n", "# escape=`\n", "# syntax=docker/dockerfile:1\n", "# check=skip=all\n"],
  ...['["a", "b"]', "\\\n", "`\n", "$A", "$" + "{A}", "$" + "{A:-b}", "$" + "{A:+b}", "$" + "{A:?b}", "$" + "{A#b*}"],
  ...[
    "$" + "{A##b}",
    "$" + "{A%b}",
    "$" + "{A%%b}",
    "$" + "{A/b/c}",
    "$" + "{A//b/c}",
    "TARGETPLATFORM",
    "BUILDPLATFORM",
  ],
];

const BASE: RecordedImage = {
  id: `sha256:${"a".repeat(64)}`,
  parent: undefined,
  names: ["base:1"],
  manifestDigest: `sha256:${"b".repeat(64)}`,
  config: {
    created: "2026-01-01T00:00:00.5Z",
    architecture: "amd64",
    os: "linux",
    config: { Env: ["PATH=/bin", "A=1"], OnBuild: ["RUN on-build", "COPY a /on"], User: "u", WorkingDir: "/w" },
    rootfs: { type: "layers", diff_ids: [`sha256:${"c".repeat(64)}`] },
    history: [{ created: "2026-01-01T00:00:00.5Z", created_by: "ADD x" }],
  },
};

const CONTEXT = memoryTree([
  { path: "a", content: Buffer.from("a") },
  { path: "d/b.txt", content: Buffer.from("b") },
  { path: "d/e/c", content: Buffer.from("c"), mode: 0o755 },
  { path: "link", type: "symlink", linkname: "d" },
  { path: "loop", type: "symlink", linkname: "loop" },
]);

function request(text: string, engine: BuildRequest["engine"]): BuildRequest {
  return {
    dockerfile: { path: "Dockerfile", text },
    dockerfileInContext: undefined,
    context: CONTEXT,
    contextKind: "directory",
    ignoreFiles: {},
    options: {
      buildArgs: new Map([
        ["A", "x y"],
        ["HTTP_PROXY", "p"],
      ]),
      ...{ target: undefined, labels: new Map([["l", "v"]]), platform: undefined, noCache: false, noCacheFilter: [] },
      ...{ cacheFrom: [], pull: false, network: undefined, addHosts: [], ulimits: [], shmSize: undefined },
      ...{ cgroupParent: undefined, namedContexts: new Map(), squash: false, buildah: DEFAULT_BUILDAH_OPTIONS },
    },
    engine: { platform: "linux/amd64", proxies: new Map(), ...engine },
    image: (reference) => (reference.includes("base") ? { image: BASE, source: "engine" } : undefined),
    remote: () => undefined,
    now: 0,
  };
}

const NOTHING: Records = {
  images: [BASE],
  cacheImages: new Map(),
  cacheConfigs: [],
  last: undefined,
};

function forecastTarget(builder: Builder, engines: readonly BuildRequest["engine"][]): Target {
  return {
    name: `forecast-${builder.name}`,
    dictionary: KEYWORDS,
    seeds,
    run(input) {
      const text = input.toString("utf8");
      for (const engine of engines) {
        const forecast = refused(() => builder.forecast(request(text, engine), NOTHING));
        const before = new Set<string>();
        for (const step of forecast?.steps ?? []) {
          // Nothing was built before: only what an earlier stage of this build runs can be reused.
          const known = before.has(step.text);
          assert.ok(step.verdict !== "hit" || step.keyword !== "run" || known, `a hit from nowhere: ${step.text}`);
          before.add(step.text);
          if (step.range !== undefined && step.origin !== "onbuild") inside(step.range, text);
        }
      }
    },
  };
}

function seeds(): readonly Buffer[] {
  return SNIPPETS.map(({ text }) => Buffer.from(text));
}

function inside({ start, end, startLine, endLine }: SourceRange, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `a range of ${start} to ${end}`);
  assert.ok(1 <= startLine && startLine <= endLine);
}

function checkRanges({ instructions, directives }: Dockerfile, text: string): void {
  let at = 0;
  let line = 1;
  for (const { range, heredocs } of instructions) {
    inside(range, text);
    assert.ok(range.start >= at, "instructions overlap");
    for (let next = text.indexOf("\n", at); next !== -1 && next < range.start; next = text.indexOf("\n", at)) {
      line++;
      at = next + 1;
    }
    assert.equal(range.startLine, line);
    assert.equal(range.startColumn, range.start - at + 1);
    for (const heredoc of heredocs) inside(heredoc.range, text);
  }
  for (const { range } of directives) inside(range, text);
}

export const DOCKERFILE_TARGETS: readonly Target[] = [
  {
    name: "dockerfile",
    dictionary: KEYWORDS,
    seeds,
    run(input) {
      const text = input.toString("utf8");
      for (const rules of PARSERS) {
        let parsed: Dockerfile | undefined;
        try {
          parsed = parse(text, "Dockerfile", rules);
        } catch (error) {
          if (!(error instanceof ForecastError)) throw error;
          assert.ok(["dockerfile-syntax", "limit"].includes(error.code), error.code);
          if (error.code === "dockerfile-syntax") assert.ok((error.location?.line ?? 0) >= 1);
        }
        if (parsed !== undefined) checkRanges(parsed, text);
        refused(() => parseTrigger(text, "Dockerfile", rules), ["dockerfile-syntax", "limit"]);
      }
      for (const version of ["0.8.3", undefined]) detectSyntax(text, version);
    },
  },
  {
    name: "words",
    dictionary: KEYWORDS.slice(-20),
    seeds: () => [
      ...WORDS.map((word) => joined(word, ...Object.entries(WORD_VALUES).map(([name, value]) => `${name}=${value}`))),
      joined("$" + "{x##*a}b$" + "{y//?/z}$" + "{_1:-$x}", "x=aab/bc", "y=", "_1=a b"),
    ],
    run(input) {
      const [word = "", ...values] = parts(input);
      const env = new Map(
        values.map((one) => [one.slice(0, Math.max(0, one.indexOf("="))), one.slice(one.indexOf("=") + 1)]),
      );
      for (const rules of WORD_RULES) {
        for (const options of [
          {},
          { rawQuotes: true },
          { skipProcessQuotes: true, rawEscapes: true, skipUnset: true },
        ]) {
          const found = refused(
            () => expand(word, (name) => env.get(name), rules, options),
            ["word-expansion", "limit"],
          );
          if (found === undefined) continue;
          for (const name of found.used) assert.ok(env.has(name));
          for (const name of found.unset) assert.ok(!env.has(name));
          assert.ok(found.words.every((each) => each !== ""));
        }
      }
    },
  },
  forecastTarget(classic, [
    { version: "20.10.24", store: "graphdriver" },
    { version: "26.1.5", store: "containerd", cliVersion: "28.2.2" },
  ]),
  forecastTarget(buildkit, [{ version: "0.8.3" }, { version: "0.13.2" }, {}]),
  forecastTarget(buildah, [{ version: "1.28.2" }, { version: "1.39.3" }]),
];
