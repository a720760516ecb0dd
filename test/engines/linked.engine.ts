/** Targets that are built on another target, by the real buildx and its BuildKit: recorded, then changed on either side. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { type StartedEngine, startEngine } from "./engine.ts";

const INDEX = resolve(import.meta.dirname, "../../src/index.ts");
const FILES: Readonly<Record<string, string>> = {
  "docker-bake.hcl": `group "default" { targets = ["api"] }
target "base" {
  context = "base"
  tags = ["linked-base:1"]
}
target "api" {
  context = "api"
  contexts = { common = "target:base" }
  tags = ["linked-api:1"]
}
`,
  "base/Dockerfile": `FROM linked-root:1
WORKDIR /common
COPY lib.txt .
ENV MODE=prod
RUN --network=none echo base > /base
`,
  "base/lib.txt": "1",
  "api/Dockerfile": `FROM common AS built
COPY app.txt .
RUN --network=none echo $MODE > /mode
FROM linked-root:1
COPY --from=common /common /c
COPY --from=built /mode /m
`,
  "api/app.txt": "1",
};

const started = startEngine("docker26-containerd", "linked");
describe("linked targets", { skip: "skip" in started ? started.skip : false }, () => {
  const engine = started as StartedEngine;
  let tree: string;
  let project: string;
  const put = (path: string, text: string): void => {
    mkdirSync(join(project, dirname(path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };

  before(() => {
    engine.baseImage("linked-root:1", "-c", `LABEL run=${process.pid}`);
    // buildx lives in the engine's own tree.
    tree = engine.host.replace(/^unix:\/\//, "").replace(/\/e-[^/]+\/docker\.sock$/, "");
    project = mkdtempSync(join(tree, "shared/linked-"));
    for (const [path, text] of Object.entries(FILES)) put(path, text);
  });
  after(() => {
    for (const path of [project, `${project}.records`]) rmSync(path, { recursive: true, force: true });
    engine.stop();
  });

  function cli(command: "forecast" | "record"): string {
    const flags = ["--files", "docker-bake.hcl", "--builder", "buildkit", "--builder-version", "0.13.2"];
    const rest = ["--registry", "false", "--workflow", "false", "--records", `${project}.records`];
    return execFileSync(process.execPath, [INDEX, command, ...flags, ...rest, "--docker-host", engine.host], {
      cwd: project,
      encoding: "utf8",
    });
  }

  /** COPY and RUN of both targets in order, with what was forecast. */
  function forecast(): readonly (readonly [string, string])[] {
    const line = /^ +\d+ {2}(reused|rebuilt|depends|unknown) +(?:[\d.]+ \S*B +)?((?:COPY|RUN) .*?)(?: {2}←.*)?$/gm;
    return [...cli("forecast").matchAll(line)].map(([, verdict = "", text = ""]) => [text, verdict] as const);
  }

  /** Dockerfile text → taken from cache. */
  function bake(): ReadonlyMap<string, boolean> {
    const inside = project.slice(tree.length);
    const host = engine.host.replace(tree, "");
    const run = spawnSync(
      "chroot",
      [tree, "sh", "-c", `cd ${inside} && DOCKER_HOST=${host} docker buildx bake --progress plain`],
      {
        encoding: "utf8",
      },
    );
    assert.equal(run.status, 0, run.stderr);
    const names = new Map<string, string>();
    const cached = new Map<string, boolean>();
    for (const line of run.stderr.split("\n")) {
      const name = /^#(\d+) \[.*\d+\/\d+\] (.+)$/.exec(line);
      if (name !== null) names.set(name[1]!, name[2]!.trim().replace("echo prod", "echo $MODE"));
      const end = /^#(\d+) (CACHED|DONE)/.exec(line);
      const step = names.get(end?.[1] ?? "");
      if (step !== undefined) cached.set(step, end?.[2] === "CACHED");
    }
    return cached;
  }

  /** Every certain verdict is what the builder then does; answers the verdicts. */
  function check(): readonly string[] {
    const told = forecast();
    const built = bake();
    for (const [text, verdict] of told) {
      if (verdict === "reused") assert.equal(built.get(text), true, text);
      else if (verdict === "rebuilt") assert.equal(built.get(text), false, text);
      else assert.equal(verdict, "depends", text);
    }
    cli("record");
    return told.map(([, verdict]) => verdict);
  }

  test("unchanged, then a change in the dependant, then in what it is built on", () => {
    bake();
    cli("record");
    assert.deepEqual(check(), Array(6).fill("reused"));
    put("api/app.txt", "2");
    assert.deepEqual(check(), ["reused", "reused", "rebuilt", "rebuilt", "reused", "depends"]);
    put("base/lib.txt", "2");
    assert.deepEqual(check(), ["rebuilt", "rebuilt", "rebuilt", "rebuilt", "depends", "depends"]);
  });
});
