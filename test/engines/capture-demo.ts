/**
 * Writes examples/demo: the records that the demo forecasts from, made by the bundle after real builds of examples/hello
 * on Docker 26.1. The base image is a stand-in with a shell and an `npm` that makes the folders the real one would make,
 * so that the builds run without a network; what the builders decide stays theirs.
 * Run: node test/engines/capture-demo.ts (root, Debian 12)
 */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { copyProject } from "../../src/demo.ts";
import { startEngine } from "./engine.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BASE = "node:22-alpine";
const NPM = `#!/bin/sh
case "$1" in
  ci) mkdir -p node_modules/typescript && echo 5.9.3 > node_modules/typescript/version ;;
  run) mkdir -p dist && cat src/*.ts > dist/server.js ;;
esac
`;

const engine = startEngine("docker26-containerd", "demo");
if ("skip" in engine) throw new Error(engine.skip);
const work = mkdtempSync(join(tmpdir(), "capture-demo-"));
try {
  importBase(join(work, "root"));
  const inspected = docker("image", "inspect", BASE);
  for (const builder of ["classic", "buildkit"]) {
    const project = join(work, builder);
    mkdirSync(project);
    copyProject(join(ROOT, "examples/hello"), project);
    const target = join(ROOT, "examples/demo", builder);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "base.json"), inspected);
    docker(
      "build",
      "--network",
      "none",
      "--no-cache",
      "-t",
      `hello:${builder}`,
      project,
      builder === "classic" ? "0" : "1",
    );
    record(builder, project, target);
  }
} finally {
  engine.stop();
  rmSync(work, { recursive: true, force: true });
}

function importBase(root: string): void {
  for (const folder of ["bin", "usr/bin", "etc", "tmp"]) mkdirSync(join(root, folder), { recursive: true });
  copyFileSync("/bin/busybox", join(root, "bin/busybox"));
  chmodSync(join(root, "bin/busybox"), 0o755);
  const applets = execFileSync("/bin/busybox", ["--list"], { encoding: "utf8" })
    .split("\n")
    .filter((name) => name !== "" && name !== "busybox");
  for (const applet of applets) symlinkSync("busybox", join(root, "bin", applet));
  writeFileSync(join(root, "usr/bin/npm"), NPM, { mode: 0o755 });
  const tar = execFileSync("tar", ["-C", root, "-c", "."], { maxBuffer: 1 << 28 });
  execFileSync("docker", ["import", "-c", "ENV NODE_VERSION=22", "-", BASE], { input: tar, env: environment("0") });
}

function environment(buildkit: string): NodeJS.ProcessEnv {
  return { ...process.env, DOCKER_HOST: (engine as { host: string }).host, DOCKER_BUILDKIT: buildkit };
}

/** The last argument of `build` says which builder. */
function docker(command: string, ...args: string[]): string {
  const buildkit = command === "build" ? (args.pop() ?? "0") : "0";
  return execFileSync("/usr/bin/docker", [command, ...args], { env: environment(buildkit), encoding: "utf8" });
}

function record(builder: string, project: string, target: string): void {
  const version = builder === "classic" ? "26.1.5" : "0.13.2";
  const flags = [
    "--builder",
    builder,
    "--builder-version",
    version,
    "--cli-version",
    "20.10.24",
    "--store",
    "containerd",
    "--tags",
    `hello:${builder}`,
  ];
  const args = [
    "record",
    ...flags,
    "--records",
    target,
    "--image-configs",
    join(target, "base.json"),
    "--registry",
    "false",
    "--workflow",
    "false",
  ];
  process.stdout.write(
    execFileSync(process.execPath, [join(ROOT, "dist/index.js"), ...args], {
      cwd: project,
      env: { ...environment("0"), GITHUB_ACTIONS: "" },
      encoding: "utf8",
    }),
  );
}
