/**
 * Records what real clients leave out of one tree for many ignore files (test/helpers/ignore-cases.ts): docker CLIs with
 * the classic builder, buildx, Buildah. `node test/engines/capture-ignore.ts`, as root, with no network.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { writeCase } from "../helpers/context-case.ts";
import { IGNORE_FILES, IGNORE_TREE } from "../helpers/ignore-cases.ts";
import { startEngines } from "./classic-copies.ts";

interface Client {
  readonly name: string;
  /** Lists what `COPY . /` puts into an image, as `tar --list` names; text of the failure otherwise. */
  readonly list: (context: string) => string[] | string;
}

const TREE = process.env.ENGINE_HOME ?? `${os.homedir()}/.cache/engines`;
const TRIXIE = `${TREE}/trixie`;
const GOLDEN = "test/golden/context";

function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): { status: number; out: Buffer; err: string } {
  const done = spawnSync(command, args, { env: { ...process.env, ...env }, maxBuffer: 1 << 26 });
  return { status: done.status ?? 1, out: done.stdout, err: done.stderr.toString().trim().split("\n").at(-1) ?? "" };
}

/** Names in a tar, sorted, directories without their slash. */
function listed(tar: string | Buffer): string[] {
  const [args, input] = typeof tar === "string" ? [["-f", tar], undefined] : [[], tar];
  const done = spawnSync("tar", ["--list", "--quoting-style=c", ...args], { input, maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(done.stderr.toString());
  const names = done.stdout
    .toString()
    .split("\n")
    .filter((line) => line !== "");
  // GNU tar quotes as C does, octal escapes included; a name here is UTF-8.
  return names
    .map((quoted) =>
      unquoted(quoted)
        .replace(/^\.?\//, "")
        .replace(/\/$/, ""),
    )
    .filter((name) => name !== "")
    .sort();
}

/** The pattern's fault, which stands at the end of the message; any other message whole. */
function cause(message: string): string {
  return /(syntax error in pattern|illegal exclusion pattern: "!")$/.exec(message)?.[0] ?? message;
}

function unquoted(quoted: string): string {
  const bytes = quoted.slice(1, -1).replace(/\\([0-7]{3}|.)/g, (_, code: string) => {
    if (code.length === 3) return String.fromCharCode(Number.parseInt(code, 8));
    return code === "n" ? "\n" : code === "t" ? "\t" : code;
  });
  return Buffer.from(bytes, "latin1").toString();
}

function classic(host: string, cli: string, name: string): Client {
  const env = { DOCKER_HOST: host, DOCKER_BUILDKIT: "0" };
  return {
    name,
    list(context) {
      const built = run(cli, ["build", "--network", "none", "--no-cache", "--quiet", context], env);
      if (built.status !== 0) return cause(built.err);
      const container = run(cli, ["create", built.out.toString().trim(), "/none"], env).out.toString().trim();
      const tar = run(cli, ["export", container], env).out;
      run(cli, ["rm", container], env);
      return listed(tar).filter((path) => !ADDED.has(path));
    },
  };
}

/** What the daemon adds to every container. */
const ADDED = new Set([
  ".dockerenv",
  "dev",
  "dev/console",
  "dev/pts",
  "dev/shm",
  "etc",
  "etc/hostname",
  "etc/hosts",
  "etc/mtab",
  "etc/resolv.conf",
  "proc",
  "sys",
]);

function buildx(): Client {
  const version = /v?(\d+\.\d+\.\d+)/.exec(run("chroot", [TRIXIE, "docker", "buildx", "version"]).out.toString())?.[1];
  return {
    name: `buildx ${version}`,
    list(context) {
      const inside = context.slice(TRIXIE.length);
      const tar = `${inside}.tar`;
      const args = [
        TRIXIE,
        "env",
        "DOCKER_HOST=unix:///e-context/docker.sock",
        "docker",
        "buildx",
        "build",
        "--no-cache",
      ];
      const built = run("chroot", [...args, "--output", `type=tar,dest=${tar}`, inside]);
      if (built.status !== 0) return cause(built.err);
      const names = listed(`${TRIXIE}${tar}`);
      fs.rmSync(`${TRIXIE}${tar}`);
      return names;
    },
  };
}

function buildah(prefix: readonly string[], root: string): Client {
  const [command = "buildah", ...before] = [...prefix, "buildah"];
  const version = /(\d+\.\d+\.\d+)/.exec(run(command, [...before, "--version"]).out.toString())?.[1];
  const storage = [
    "--root",
    "/tmp/context-ignore/root",
    "--runroot",
    "/tmp/context-ignore/run",
    "--storage-driver",
    "vfs",
  ];
  return {
    name: `buildah ${version}`,
    list(context) {
      const inside = context.slice(root.length);
      const args = [...before, ...storage, "build", "--isolation", "chroot", "--layers=false"];
      const built = run(command, [...args, "--output", `type=tar,dest=${inside}.tar`, inside]);
      if (built.status !== 0) return cause(built.err);
      const names = listed(`${context}.tar`);
      fs.rmSync(`${context}.tar`);
      return names;
    },
  };
}

function clients(): readonly Client[] {
  const engines = startEngines().filter(({ name }) => /daemon 20.*CLI 20|daemon 2[3-9].*CLI 2[3-9]/.test(name));
  return [
    ...engines.map((engine) =>
      classic(engine.host, engine.cli, `docker ${engine.cliVersion}, daemon ${engine.daemonVersion}`),
    ),
    buildx(),
    buildah(["chroot", TRIXIE], TRIXIE),
    buildah([], ""),
  ];
}

const wanted = process.argv[2] ?? "";
fs.mkdirSync(GOLDEN, { recursive: true });
for (const client of clients().filter(({ name }) => name.startsWith(wanted))) {
  const answers: (string[] | string)[] = [];
  for (const ignore of IGNORE_FILES) {
    const context = fs.mkdtempSync(`${TRIXIE}/shared/context-`);
    const entries = [...IGNORE_TREE, { path: ".dockerignore", content: ignore }];
    writeCase({ name: "", entries: entries.filter(({ path }) => path !== "Dockerfile"), sources: [["."]] }, context);
    fs.writeFileSync(`${context}/Dockerfile`, "FROM scratch\nCOPY . /\n");
    const answer = client.list(context);
    answers.push(
      typeof answer === "string"
        ? answer.replaceAll(context, "CONTEXT").replaceAll(context.slice(TRIXIE.length), "CONTEXT")
        : answer,
    );
    fs.rmSync(context, { recursive: true });
  }
  const file = `${GOLDEN}/ignore-${client.name.replaceAll(/[^a-z0-9.]+/g, "-")}.json`;
  const golden = { client: client.name, answers: IGNORE_FILES.map((ignore, i) => ({ ignore, sent: answers[i] })) };
  fs.writeFileSync(file, `${JSON.stringify(golden, undefined, 1)}\n`);
  console.log(file);
}
