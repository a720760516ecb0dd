/** Asks a real docker engine with the classic builder what it hashes COPY sources to. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { type ContextCase, writeCase } from "../helpers/context-case.ts";
import { type StartedEngine, startEngine } from "./engine.ts";

export interface Engine {
  /** `daemon 26.1.5, CLI 28.2.2`. */
  readonly name: string;
  readonly daemonVersion: string;
  readonly cliVersion: string;
  readonly host: string;
  readonly cli: string;
  /** Ends the daemon, which the engines of several CLIs share, unless it ran before. */
  stop(): void;
}

export interface CopyAnswers {
  /** `file:…`, `dir:…`, `multi:…` of each COPY in order, up to the first that fails. */
  readonly digests: readonly string[];
  /** Last line of the failure. */
  readonly error?: string;
}

const CLIS = ["/usr/bin/docker", "/usr/local/bin/docker"];
const DIGEST = /#\(nop\) COPY (\S+) in /;

/** The engines this machine can start, each with each docker CLI of another version; empty when none starts. */
export function startEngines(): readonly Engine[] {
  const started = [startEngine("docker20", "context"), startEngine("docker26-containerd", "context")];
  return started.flatMap((engine) => ("skip" in engine ? [] : CLIS.flatMap((cli) => describe(engine, cli))));
}

function describe({ host, stop }: StartedEngine, cli: string): Engine[] {
  if (!fs.existsSync(cli)) return [];
  const format = "{{.Server.Version}} {{.Client.Version}}";
  const run = spawnSync(cli, ["version", "--format", format], { encoding: "utf8", env: environment(host) });
  const [daemonVersion, cliVersion] = run.stdout.trim().replaceAll(/\+\S*/g, "").split(" ");
  if (run.status !== 0 || daemonVersion === undefined || cliVersion === undefined) return [];
  return [{ name: `daemon ${daemonVersion}, CLI ${cliVersion}`, daemonVersion, cliVersion, host, cli, stop }];
}

function environment(host: string): NodeJS.ProcessEnv {
  return { ...process.env, DOCKER_HOST: host, DOCKER_BUILDKIT: "0" };
}

/** Writes the case to disk, builds it and reads the digests from the history of the last image made. */
export function copyAnswers(engine: Engine, given: ContextCase): CopyAnswers {
  const root = fs.mkdtempSync(`${os.tmpdir()}/context-case-`);
  try {
    writeCase(given, root);
    const args = ["build", "--network", "none", "--no-cache", root];
    const run = spawnSync(engine.cli, args, { encoding: "utf8", env: environment(engine.host), maxBuffer: 1 << 26 });
    const ids = [...run.stdout.matchAll(/^ ---> ([0-9a-f]{12})$/gm)].map((match) => match[1]!);
    const last = ids.at(-1);
    const digests = last === undefined ? [] : history(engine, last);
    if (run.status === 0) return { digests };
    const error = run.stderr
      .trim()
      .split("\n")
      .filter((line) => !/DEPRECATED|BuildKit|buildx|^\s*$/.test(line))
      .at(-1);
    return { digests, error: (error ?? "").replaceAll(root, "CONTEXT").replace(/docker-builder\d+/g, "BUILDER") };
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
}

function history(engine: Engine, image: string): string[] {
  const args = ["history", "--no-trunc", "--format", "{{.CreatedBy}}", image];
  const lines = execFileSync(engine.cli, args, { encoding: "utf8", env: environment(engine.host) });
  return lines
    .split("\n")
    .reverse()
    .map((line) => DIGEST.exec(line)?.[1])
    .filter((digest) => digest !== undefined);
}

/** Frees what the builds left behind. */
export function prune(engine: Engine): void {
  spawnSync(engine.cli, ["image", "prune", "--force"], { env: environment(engine.host) });
}
