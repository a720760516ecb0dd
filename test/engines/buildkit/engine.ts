/**
 * A real BuildKit for tests: the one inside Docker 26.1, driven with the buildx of the same Debian release, or any other
 * one that a client command is given for. Builds read a folder that the engine can see.
 */
import { execFile, execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type BuiltVertex, decodeProgress } from "../../../src/source/progress.ts";
import { engineTree, type NoEngine, startEngine } from "../engine.ts";

const run = promisify(execFile);
const OUTPUT_LIMIT = 64 << 20;

export interface BuildResult {
  readonly ok: boolean;
  /** In the order in which the client first heard of them. */
  readonly vertices: readonly BuiltVertex[];
  /** What the client wrote, for people. */
  readonly output: string;
}

/** One build; folders and files are named relative to the engine's `folder`. */
export interface BuildOrder {
  readonly context: string;
  /** Default: the context's own `Dockerfile`. */
  readonly dockerfile?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly target?: string;
  /** Everything, or the named stages. */
  readonly noCache?: true | readonly string[];
  readonly addHosts?: readonly string[];
  readonly ulimits?: readonly string[];
  readonly shmSize?: string;
  readonly platform?: string;
  readonly contexts?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** As `--cache-to` takes it. */
  readonly cacheTo?: string;
  readonly cacheFrom?: string | readonly string[];
  /** Image reference to push the result to. */
  readonly push?: string;
}

export interface BuildkitEngine {
  readonly version: string;
  /** Where contexts and caches go, as this process sees it. */
  readonly folder: string;
  /** The same place as the client sees it. */
  readonly inside: string;
  /** The daemon's address for this process and for a client beside it. */
  readonly host: string;
  readonly hostInside: string;
  build(order: BuildOrder): Promise<BuildResult>;
  /** Forgets every cached result. */
  prune(): Promise<void>;
  /** Runs `docker` against the engine. */
  docker(...args: readonly string[]): string;
  /** Imports BusyBox under a name. */
  baseImage(reference: string, ...options: readonly string[]): void;
  stop(): void;
}

/** BuildKit as Debian's Docker has it inside (moby/moby vendor.mod at the engine's tag). */
const EMBEDDED = { "docker26-containerd": "0.13.2", "docker28-containerd": "0.25.2" } as const;

export type EmbeddedKind = keyof typeof EMBEDDED;

/** Docker 26.1's BuildKit 0.13, or 28.5's 0.25, or why it cannot be started here. CI must have the first. */
export function startBuildkit(name: string, kind: EmbeddedKind = "docker26-containerd"): BuildkitEngine | NoEngine {
  const engine = startEngine(kind, name);
  if ("skip" in engine) return engine;
  const tree = engineTree(kind);
  const inside = `/shared/${name}`;
  const folder = path.join(tree, inside);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const hostInside = `unix:///e-${name}/docker.sock`;
  const docker = ["env", `DOCKER_HOST=${hostInside}`, "docker"];
  return {
    version: EMBEDDED[kind],
    folder,
    inside,
    host: engine.host,
    hostInside,
    build: (order) => build("chroot", [tree, ...docker, "buildx", "build", ...buildxFlags(order, inside)]),
    prune: async () => {
      await run("chroot", [tree, ...docker, "buildx", "prune", "-af"], { maxBuffer: OUTPUT_LIMIT });
    },
    docker: (...args) =>
      execFileSync("docker", args, {
        encoding: "utf8",
        env: { ...process.env, DOCKER_HOST: engine.host },
        maxBuffer: OUTPUT_LIMIT,
      }),
    baseImage: engine.baseImage,
    stop: () => {
      fs.rmSync(folder, { recursive: true, force: true });
      engine.stop();
    },
  };
}

/**
 * Docker 20.10's BuildKit 0.8. Its own client tells no progress as JSON, so the buildx of 26.1's tree is asked. It exports
 * caches inline only and knows no named contexts; what is pushed leaves nothing behind.
 */
export function startBuildkit20(name: string): BuildkitEngine | NoEngine {
  const engine = startEngine("docker20", name);
  if ("skip" in engine) return engine;
  const client = path.join(engineTree("docker26-containerd"), "usr/libexec/docker/cli-plugins/docker-buildx");
  if (!fs.existsSync(client)) return { skip: "there is no buildx for docker20 before docker26.sh has run once" };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  const docker = (...args: readonly string[]): string =>
    execFileSync("docker", args, {
      encoding: "utf8",
      env: { ...process.env, DOCKER_HOST: engine.host },
      maxBuffer: OUTPUT_LIMIT,
      stdio: ["ignore", "pipe", "ignore"],
    });
  return {
    version: "0.8.3",
    folder,
    inside: folder,
    host: engine.host,
    hostInside: engine.host,
    build: async ({ contexts: _, ...order }) => {
      const flags = ["build", ...buildxFlags(order, folder)];
      const built = await build("env", [`DOCKER_HOST=${engine.host}`, client, ...flags]);
      if (built.ok && order.push !== undefined) docker("image", "rm", "-f", order.push);
      return built;
    },
    prune: async () => {
      docker("builder", "prune", "-af");
    },
    docker,
    baseImage: engine.baseImage,
    stop: () => {
      fs.rmSync(folder, { recursive: true, force: true });
      engine.stop();
    },
  };
}

/**
 * Starts a daemon of its own, of any version whose program lies in `binaries`. Its client is buildctl:
 * of `BuildRequestOptions.flags` it understands its own only.
 */
export async function startStandalone(version: string, binaries: string): Promise<BuildkitEngine> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), `buildkit-${version}-`));
  const address = `unix://${home}/socket`;
  const log = fs.openSync(path.join(home, "log"), "w");
  const daemon = spawn(
    path.join(binaries, `buildkitd-${version}`),
    [
      ...["--root", path.join(home, "root"), "--addr", address],
      ...["--containerd-worker=false", "--oci-worker-net=host"],
    ],
    { stdio: ["ignore", log, log] },
  );
  const client = path.join(binaries, `buildctl-${version}`);
  const folder = path.join(home, "shared");
  fs.mkdirSync(folder);
  await answering(client, address);
  return {
    version,
    folder,
    inside: folder,
    host: address,
    hostInside: address,
    build: (order) => build(client, ["--addr", address, "build", ...buildctlFlags(order, folder)]),
    prune: async () => {
      await run(client, ["--addr", address, "prune", "--all"], { maxBuffer: OUTPUT_LIMIT });
    },
    docker: () => {
      throw new Error("there is no Docker here");
    },
    baseImage: () => {
      throw new Error("there is no image store here");
    },
    stop: () => {
      daemon.kill();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

async function answering(client: string, address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await run(client, ["--addr", address, "debug", "workers"]);
      return;
    } catch (error) {
      if (tries > 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function buildxFlags(order: BuildOrder, inside: string): readonly string[] {
  const { noCache, push } = order;
  return [
    ...["--progress", "rawjson", "--network", "none", "--provenance", "false"],
    ...each("-f", order.dockerfile, (file) => `${inside}/${file}`),
    ...Object.entries(order.buildArgs ?? {}).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
    ...each("--target", order.target),
    ...(noCache === true ? ["--no-cache"] : (noCache ?? []).flatMap((stage) => ["--no-cache-filter", stage])),
    ...(order.addHosts ?? []).flatMap((host) => ["--add-host", host]),
    ...(order.ulimits ?? []).flatMap((limit) => ["--ulimit", limit]),
    ...each("--shm-size", order.shmSize),
    ...each("--platform", order.platform),
    ...Object.entries(order.contexts ?? {}).flatMap(([name, at]) => ["--build-context", `${name}=${inside}/${at}`]),
    ...Object.entries(order.secrets ?? {}).flatMap(([id, at]) => ["--secret", `id=${id},src=${inside}/${at}`]),
    ...each("--cache-to", order.cacheTo),
    ...[order.cacheFrom ?? []].flat().flatMap((from) => ["--cache-from", from]),
    ...(push === undefined ? ["--output", "type=cacheonly"] : ["--output", `type=image,name=${push},push=true`]),
    `${inside}/${order.context}`,
  ];
}

function buildctlFlags(order: BuildOrder, folder: string): readonly string[] {
  const file = path.join(folder, order.dockerfile ?? `${order.context}/Dockerfile`);
  const { noCache, push } = order;
  const options = {
    filename: path.basename(file),
    "force-network-mode": "none",
    ...(order.target === undefined ? {} : { target: order.target }),
    ...(order.platform === undefined ? {} : { platform: order.platform }),
    ...(noCache === undefined ? {} : { "no-cache": noCache === true ? "" : noCache.join(",") }),
    ...(order.addHosts === undefined
      ? {}
      : { "add-hosts": order.addHosts.map((host) => host.replace(":", "=")).join(",") }),
    ...Object.fromEntries(Object.entries(order.buildArgs ?? {}).map(([name, value]) => [`build-arg:${name}`, value])),
    ...Object.fromEntries(Object.keys(order.contexts ?? {}).map((name) => [`context:${name}`, `local:${name}`])),
  };
  const locals = { context: path.join(folder, order.context), dockerfile: path.dirname(file), ...order.contexts };
  return [
    ...["--progress", "rawjson", "--frontend", "dockerfile.v0"],
    ...Object.entries(options).flatMap(([name, value]) => ["--opt", `${name}=${value}`]),
    ...Object.entries(locals).flatMap(([name, at]) => ["--local", `${name}=${path.resolve(folder, at)}`]),
    ...Object.entries(order.secrets ?? {}).flatMap(([id, at]) => ["--secret", `id=${id},src=${folder}/${at}`]),
    ...each("--export-cache", order.cacheTo),
    ...[order.cacheFrom ?? []].flat().flatMap((from) => ["--import-cache", from]),
    ...each("--output", push, (name) => `type=image,name=${name},push=true,registry.insecure=true`),
  ];
}

function each(flag: string, value: string | undefined, text = (given: string): string => given): readonly string[] {
  return value === undefined ? [] : [flag, text(value)];
}

/** One build by a client that writes `--progress rawjson` to its standard error. */
export async function build(command: string, args: readonly string[]): Promise<BuildResult> {
  try {
    const { stderr } = await run(command, args, { maxBuffer: OUTPUT_LIMIT });
    return { ok: true, ...readProgress(stderr) };
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    if (stderr === undefined) throw error;
    return { ok: false, ...readProgress(stderr) };
  }
}

/** Progress as JSON objects, and other text, which is what the client says when it fails. */
function readProgress(text: string): Omit<BuildResult, "ok"> {
  return { vertices: decodeProgress(text), output: text.replace(/^(?:\{$[\s\S]*?^\}|\{.+)$/gm, "").trim() };
}

export interface ExportedCache {
  readonly layers: readonly { readonly blob: string; readonly parent?: number }[];
  readonly records: readonly {
    readonly digest: string;
    readonly inputs?: readonly (readonly { readonly link?: number; readonly selector?: string }[])[];
    readonly layers?: readonly { readonly layer?: number; readonly createdAt?: string }[];
  }[];
}

/** The cache config of a `type=local` cache directory, raw. */
export function readCache(folder: string): ExportedCache {
  const blob = (digest: string): string =>
    fs.readFileSync(path.join(folder, "blobs/sha256", digest.split(":")[1]!), "utf8");
  const index = JSON.parse(fs.readFileSync(path.join(folder, "index.json"), "utf8"));
  const manifest = JSON.parse(blob(index.manifests[0].digest));
  const candidates = [...(manifest.manifests ?? []), manifest.config].filter((each) => each !== undefined);
  const config = candidates.find((each) => each.mediaType === "application/vnd.buildkit.cacheconfig.v0");
  return JSON.parse(blob(config.digest)) as ExportedCache;
}
