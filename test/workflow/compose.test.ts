import assert from "node:assert/strict";
import { test } from "node:test";
import { ForecastError } from "../../src/errors.ts";
import { composeSpecs, printedComposeSpecs } from "../../src/workflow/compose.ts";
import type { ComposeRequest } from "../../src/workflow/step.ts";

const request: ComposeRequest = {
  directory: ".",
  files: [],
  services: [],
  profiles: [],
  envFile: undefined,
  buildArgs: new Map(),
  noCache: false,
  pull: false,
  env: new Map([["LEVEL", "debug"]]),
  origin: "ci",
  unknowns: [],
};
const reader =
  (files: Readonly<Record<string, string>>) =>
  (path: string): string | undefined =>
    Object.hasOwn(files, path) ? files[path] : undefined;
const refused = (error: unknown): boolean =>
  error instanceof ForecastError && ["workflow", "limit"].includes(error.code);

test("short and long build forms, interpolation, lists and maps", () => {
  const files = {
    "compose.yaml": `
services:
  a: { build: ./a }
  b:
    image: b:\${TAG:-latest}
    build:
      context: b
      dockerfile: docker/Dockerfile
      target: \${STAGE-prod}
      args: ["LEVEL", "X=1", "UNSET"]
      additional_contexts: { base: "service:a", lib: ../lib }
      cache_from: ["type=gha"]
      extra_hosts: ["h:1.2.3.4"]
      platforms: [linux/amd64]
  c: { image: nginx }
`,
    ".env": "TAG='v1' # not this\n",
  };
  const [a, b, ...rest] = composeSpecs(request, reader(files));
  assert.deepEqual(rest, []);
  assert.equal(a?.context, "a");
  assert.partialDeepStrictEqual(b, {
    name: "b",
    context: "b",
    file: "b/docker/Dockerfile",
    target: "prod",
    tags: ["b:v1"],
    dependsOn: ["a"],
    addHosts: ["h:1.2.3.4"],
  });
  assert.deepEqual(
    [...(b?.buildArgs ?? [])],
    [
      ["LEVEL", "debug"],
      ["X", "1"],
    ],
  );
  assert.deepEqual(
    [...(b?.buildContexts ?? [])],
    [
      ["base", "target:a"],
      ["lib", "../lib"],
    ],
  );
});

test("override files, extends, profiles, anchors and merge keys", () => {
  const files = {
    "docker-compose.yml": `
x-common: &common
  dockerfile: Dockerfile.common
services:
  base: { build: { context: base, args: { A: "1", B: "1" } } }
  app:
    extends: { service: base }
    build: { args: { B: "2" }, <<: *common }
  tool: { build: tool, profiles: [dev] }
`,
    "docker-compose.override.yml": "services: { app: { build: { target: dev } } }\n",
  };
  const specs = composeSpecs(request, reader(files));
  assert.deepEqual(
    specs.map(({ name }) => name),
    ["base", "app"],
  );
  assert.partialDeepStrictEqual(specs[1], { context: "base", file: "base/Dockerfile.common", target: "dev" });
  assert.deepEqual(Object.fromEntries(specs[1]?.buildArgs ?? []), { A: "1", B: "2" });
  assert.deepEqual(
    composeSpecs({ ...request, profiles: ["dev"] }, reader(files)).map(({ name }) => name),
    ["base", "app", "tool"],
  );
  assert.deepEqual(
    composeSpecs({ ...request, services: ["tool"] }, reader(files)).map(({ name }) => name),
    ["tool"],
  );
});

test("what docker compose config printed", () => {
  const printed =
    "name: x\nservices:\n  api:\n    build:\n      context: /w/api\n      dockerfile: Dockerfile\n      dockerfile_inline: |\n        FROM scratch\n    image: i\n";
  const [api] = printedComposeSpecs(printed, request, "/w");
  assert.partialDeepStrictEqual(api, {
    name: "api",
    context: "api",
    file: "api/Dockerfile",
    inline: "FROM scratch\n",
  });
});

test("circles and missing files are refused", () => {
  const circle = {
    "compose.yaml": "services: { a: { build: ., extends: { service: b } }, b: { extends: { service: a } } }\n",
  };
  assert.throws(() => composeSpecs(request, reader(circle)), refused);
  assert.throws(() => composeSpecs(request, reader({})), refused);
  const include = { "compose.yaml": "include: [compose.yaml]\nservices: {}\n" };
  assert.throws(() => composeSpecs(request, reader(include)), refused);
});

test("an anchor that holds itself ends", () => {
  const files = { "compose.yaml": "services: &s\n  a: { build: . }\n  b: *s\n" };
  assert.throws(() => composeSpecs(request, reader(files)), refused);
});

test("tags that change how files are merged are refused by name", () => {
  const files = { "compose.yaml": "services: { a: { build: { context: ., target: !reset null } } }\n" };
  assert.throws(() => composeSpecs(request, reader(files)), /compose\.yaml uses !reset/);
});

test("dollars that compose printed twice are one", () => {
  const printed = JSON.stringify({ services: { a: { build: { context: "/w", args: { A: "$$x $${y}" } } } } });
  const [a] = printedComposeSpecs(printed, request, "/w");
  assert.deepEqual([a?.context, a?.buildArgs.get("A")], [".", "$x ${y}"]);
});
