/**
 * Asks a real BuildKit which Dockerfiles its build checks refuse with error=true, and whether any step was looked up before:
 *
 *   node test/engines/capture-buildkit-checks.ts [docker28-containerd]
 *
 * writes test/corpus/buildkit-checks/VERSION.json. BUILDKIT_NAME keeps engines apart. As root, with no network.
 */
import fs from "node:fs";
import path from "node:path";
import { CHECK_BASE, CHECK_CASES, CHECK_SHELL } from "./buildkit/check-cases.ts";
import { type EmbeddedKind, startBuildkit } from "./buildkit/engine.ts";

const OUT = path.join(import.meta.dirname, "../corpus/buildkit-checks");
const kind = (process.argv[2] ?? "docker28-containerd") as EmbeddedKind;
const engine = startBuildkit(process.env.BUILDKIT_NAME ?? "capture-checks", kind);
if ("skip" in engine) throw new Error(engine.skip);
try {
  engine.baseImage("checks-base:1", ...CHECK_BASE.flatMap((line) => ["-c", line]));
  const folder = path.join(engine.folder, "shell");
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, "Dockerfile"), CHECK_SHELL);
  process.env.DOCKER_BUILDKIT = "0";
  engine.docker("build", "-q", "-t", "checks-shell:1", folder);
  const config = (name: string): unknown =>
    JSON.parse(engine.docker("image", "inspect", "--format", "{{json .Config}}", name));
  const bases = Object.fromEntries(["checks-base:1", "checks-shell:1"].map((name) => [name, config(name)]));
  const cases: unknown[] = [];
  for (const one of CHECK_CASES) {
    const context = path.join(engine.folder, "context");
    fs.rmSync(context, { recursive: true, force: true });
    fs.mkdirSync(path.join(context, "d"), { recursive: true });
    for (const name of ["a.txt", "b.txt", "d/c.txt"]) fs.writeFileSync(path.join(context, name), "1");
    fs.writeFileSync(path.join(context, "Dockerfile"), one.dockerfile);
    if (one.ignore !== undefined) fs.writeFileSync(path.join(context, ".dockerignore"), one.ignore);
    const { buildArgs, target } = one;
    const built = await engine.build({
      context: "context",
      ...(buildArgs === undefined ? {} : { buildArgs }),
      ...(target === undefined ? {} : { target }),
    });
    const broken = /lint violation found for rules: ([\w, ]+)/.exec(built.output)?.[1]?.split(", ").sort();
    const refused = /ERROR: (?:failed to build: )?failed to solve: (.*)/.exec(built.output)?.[1];
    const steps = built.vertices.filter(({ step }) => step !== undefined).length;
    const answer =
      broken !== undefined ? { broken } : built.ok ? {} : { refused: (refused ?? built.output).slice(0, 200) };
    cases.push({ ...one, ...answer, steps });
    console.log(JSON.stringify(cases.at(-1)));
  }
  fs.mkdirSync(OUT, { recursive: true });
  const text = cases.map((each) => JSON.stringify(each)).join(",\n");
  const head = `"version":${JSON.stringify(engine.version)},\n"bases":${JSON.stringify(bases)}`;
  fs.writeFileSync(path.join(OUT, `${engine.version}.json`), `{${head},\n"cases":[\n${text}\n]}\n`);
} finally {
  engine.stop();
}
