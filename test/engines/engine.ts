/**
 * Private docker engines for tests, started by the scripts beside this file: `startEngine` answers where one listens, or says
 * in one line why there is none. With CI=true there must be one.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export type EngineKind =
  | "docker20"
  | "docker26-containerd"
  | "docker26-graphdriver"
  | "docker28-containerd"
  | "docker28-graphdriver";

export interface StartedEngine {
  readonly kind: EngineKind;
  /** `unix://…`, for DOCKER_HOST. */
  readonly host: string;
  /** Its `data` and `exec` folders are here. */
  readonly folder: string;
  /** Runs base-image.sh: imports BusyBox under a name. */
  baseImage(reference: string, ...options: readonly string[]): void;
  /** Ends the engine when this process started it. */
  stop(): void;
}

export interface NoEngine {
  /** One line for the skipped test. */
  readonly skip: string;
}

/** A docker client of this machine. */
export interface Client {
  readonly path: string;
  readonly version: string;
}

/** Longest wait for a first start, which installs packages. */
const START_LIMIT_MS = 600_000;
const SCRIPTS: Readonly<Record<EngineKind, readonly [script: string, ...rest: string[]]>> = {
  docker20: ["docker20.sh"],
  "docker26-containerd": ["docker26.sh", "containerd"],
  "docker26-graphdriver": ["docker26.sh", "graphdriver"],
  "docker28-containerd": ["docker28.sh", "containerd"],
  "docker28-graphdriver": ["docker28.sh", "graphdriver"],
};
/** Where docker26.sh and docker28.sh keep their trees: `e-NAME` in it is an engine's state, `shared` what a client in it sees. */
const TREES: Readonly<Record<Exclude<EngineKind, "docker20">, string>> = {
  "docker26-containerd": "trixie",
  "docker26-graphdriver": "trixie",
  "docker28-containerd": "forky",
  "docker28-graphdriver": "forky",
};

/** `given` is a name that keeps engines of different tests apart. Throws under CI=true when the engine does not start. */
export function startEngine(kind: EngineKind, given: string): StartedEngine | NoEngine {
  const [script, ...rest] = SCRIPTS[kind];
  // Both stores live in one tree: one of them must not start where the other is still ending.
  const name = kind.endsWith("-graphdriver") ? `${given}-graphdriver` : given;
  const absent = kind.startsWith("docker28") ? mayBeAbsent : mustBeThere;
  if (process.getuid?.() !== 0) return absent(`${kind} needs root`);
  const pidFile = path.join(stateFolder(kind, name), "pid");
  const wasRunning = isRunning(pidFile);
  const started = spawnSync("bash", [path.join(import.meta.dirname, script), name, ...rest], {
    encoding: "utf8",
    timeout: START_LIMIT_MS,
  });
  const host = started.stdout?.trim().split("\n").at(-1) ?? "";
  if (started.status !== 0 || !host.startsWith("unix://")) {
    const reason = (started.stderr ?? "").trim().split("\n").at(-1) ?? "";
    return absent(`${kind} does not start here${reason === "" ? "" : `: ${reason.slice(0, 200)}`}`);
  }
  return {
    kind,
    host,
    folder: stateFolder(kind, name),
    baseImage: (reference, ...options) => {
      const args = [path.join(import.meta.dirname, "base-image.sh"), reference, ...options];
      execFileSync("bash", args, {
        env: { ...process.env, DOCKER_HOST: host },
        stdio: ["ignore", "ignore", "inherit"],
      });
    },
    stop: () => {
      if (!wasRunning && isRunning(pidFile)) process.kill(Number(readFileSync(pidFile, "utf8")));
    },
  };
}

export function mustBeThere(why: string): NoEngine {
  if (process.env.CI === "true") throw new Error(`${why}, and CI must have it`);
  return { skip: why };
}

/** 28.5 comes from a release of Debian that is still being made: on some days it cannot be installed. */
export function mayBeAbsent(why: string): NoEngine {
  return { skip: why };
}

/** Where the scripts keep an engine's socket, data and pid file. */
function stateFolder(kind: EngineKind, name: string): string {
  return kind === "docker20" ? path.join(engineHome(), `docker20-${name}`) : path.join(engineTree(kind), `e-${name}`);
}

/** The root file system that an engine of another Debian release lives in. */
export function engineTree(kind: Exclude<EngineKind, "docker20">): string {
  return path.join(engineHome(), TREES[kind]);
}

function engineHome(): string {
  return process.env.ENGINE_HOME ?? path.join(os.homedir(), ".cache/engines");
}

function isRunning(pidFile: string): boolean {
  if (!existsSync(pidFile)) return false;
  try {
    return process.kill(Number(readFileSync(pidFile, "utf8")), 0);
  } catch {
    return false;
  }
}

/** Docker clients of different versions, newest first. */
export function clients(): readonly Client[] {
  const found = new Map<string, Client>();
  for (const program of ["docker", "/usr/bin/docker"]) {
    const asked = spawnSync(program, ["--version"], { encoding: "utf8" });
    const version = /version (\d+\.\d+\.\d+)/.exec(asked.stdout ?? "")?.[1];
    if (version !== undefined && !found.has(version)) found.set(version, { path: program, version });
  }
  return [...found.values()].sort((a, b) => Number.parseInt(b.version, 10) - Number.parseInt(a.version, 10));
}
