/** Bake files evaluated here and by the real buildx (no engine runs: bake --print needs none). */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { bakeSpecs, printedBakeSpecs } from "../../src/workflow/bake.ts";
import { resolveBake } from "../../src/workflow/bake-file.ts";
import type { BakeRequest } from "../../src/workflow/step.ts";

const TREE = join(process.env.ENGINE_HOME ?? join(homedir(), ".cache/engines"), "trixie");
const absent = !existsSync(join(TREE, ".ready"));
if (absent && process.env.CI === "true") throw new Error("no buildx: run test/engines/docker26.sh first");

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly targets?: readonly string[];
  readonly overrides?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const CASES: readonly Case[] = [
  {
    name: "variables, functions, inheritance, matrix, heredoc",
    env: { TAG: "v9" },
    overrides: ["app.args.Z=9", "*.platform=linux/amd64"],
    files: {
      "docker-bake.hcl": `
variable "TAG" { default = "latest" }
variable "DEBUG" { default = false }
variable "VERSIONS" { default = ["1", "2"] }
function "tag" {
  params = [name, suffix]
  result = ["example.test/\${name}:\${TAG}\${suffix}"]
}
group "default" { targets = ["app", "tools"] }
group "tools" { targets = ["m"] }
target "_common" {
  context = "."
  args = { A = "1", B = upper("x-\${TAG}") }
  labels = {
    "org.x" = "y" // comment
  }
}
target "app" {
  inherits = ["_common"]
  dockerfile = "docker/Dockerfile"
  args = { A = DEBUG ? "dbg" : "rel", C = null }
  tags = concat(tag("app", ""), ["x:\${TAG}"])
  contexts = { base = "target:base", src = "./src" }
  cache-from = ["type=gha,scope=app"]
  platforms = ["linux/amd64", "linux/arm64"]
  target = "final"
  dockerfile-inline = <<EOT
FROM scratch
RUN echo \${TAG}
EOT
}
target "base" { context = "base" }
target "m" {
  name = "m-\${v}-\${replace(os, ".", "_")}"
  matrix = { v = VERSIONS, os = ["a.b", "c"] }
  args = { V = v, OS = os, ALL = join(",", [for x in VERSIONS : "v\${x}" if x != "1"]) }
  no-cache-filter = ["deps"]
}
`,
    },
  },
  {
    name: "JSON with an override file and typed variables",
    env: { N: "3", FLAG: "true" },
    files: {
      "docker-bake.json": JSON.stringify({
        variable: { N: { default: 1 }, FLAG: { default: false } },
        group: { default: { targets: ["a", "b"] } },
        target: {
          a: { args: { N: "${N}", S: "${add(N, 2)}" }, tags: ["a:${N}"] },
          b: { inherits: ["a"], context: "b", args: { F: "${FLAG ? 1 : 0}" } },
        },
      }),
      "docker-bake.override.json": JSON.stringify({ target: { a: { args: { O: "1" }, target: "t" } } }),
    },
  },
  {
    name: "operators, conditionals, indexes, other targets",
    files: {
      "docker-bake.hcl": `
variable "LIST" { default = ["a", "b", "c"] }
variable "MAP" { default = { x = "1", y = "2" } }
shared = "s-\${LIST[1]}"
target "default" {
  context = target.base.context
  args = {
    A = LIST[0] == "a" && !false ? MAP.y : MAP["x"]
    B = "\${1 + 2 * 3}"
    C = shared
    D = join("-", sort(keys(MAP)))
    E = length(LIST) > 2 ? "many" : "few"
    F = format("%s/%d", "p", 7)
    G = "$\${not} 100%"
    H = trimsuffix(trimprefix("v1.2-rc", "v"), "-rc")
    I = substr("hello", 1, 3)
    J = coalesce(null, "z")
  }
}
target "base" { context = "dir" }
`,
    },
  },
];

const env = (one: Case): BakeRequest["env"] => new Map(Object.entries(one.env ?? {}));

for (const one of CASES) {
  test(`${one.name}: the same as docker buildx bake --print`, { skip: absent && "no buildx here" }, () => {
    mkdirSync(join(TREE, "shared"), { recursive: true });
    const folder = mkdtempSync(join(TREE, "shared/bake-"));
    try {
      for (const [name, text] of Object.entries(one.files)) writeFileSync(join(folder, name), text);
      const args = [
        "buildx",
        "bake",
        "--print",
        ...(one.overrides ?? []).flatMap((each) => ["--set", each]),
        ...(one.targets ?? []),
      ];
      const inside = `/shared/${folder.split("/").at(-1)}`;
      const variables = Object.entries(one.env ?? {}).map(([name, value]) => `${name}=${value}`);
      const printed = execFileSync("chroot", [TREE, "/usr/bin/env", "-C", inside, ...variables, "docker", ...args], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
      const request: BakeRequest = {
        directory: ".",
        committed: false,
        files: [],
        targets: one.targets ?? [],
        overrides: one.overrides ?? [],
        noCache: false,
        pull: false,
        env: env(one),
        origin: "t",
        unknowns: [],
      };
      const files = Object.entries(one.files).map(([path, text]) => ({ path, text }));
      const byName = (specs: ReturnType<typeof bakeSpecs>) =>
        Object.fromEntries(specs.map((spec) => [spec.name, spec]));
      assert.deepEqual(
        byName(bakeSpecs(resolveBake(files, request), request)),
        byName(printedBakeSpecs(printed, request)),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
