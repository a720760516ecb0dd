/**
 * A real BuildKit for tests: the one inside Docker 26.1, driven with the buildx of the same Debian release, or any other
 * one that a client command is given for. Builds read a folder that the engine can see.
 */
import { execFile, execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type NoEngine, startEngine } from "../engine.ts";

const run = promisify(execFile);
const OUTPUT_LIMIT = 64 << 20;

export interface Vertex {
  readonly digest: string;
  readonly name: string;
  readonly cached?: boolean;
  readonly started?: string;
  readonly completed?: string;
  readonly error?: string;
  readonly inputs?: readonly string[];
}

export interface BuildResult {
  readonly ok: boolean;
  /** In the order in which the client first heard of them, merged. */
  readonly vertices: readonly Vertex[];
  /** What the client wrote, for people. */
  readonly output: string;
}

export interface BuildRequestOptions {
  /** Folder name below `folder`. */
  readonly context: string;
  readonly dockerfile?: string;
  /** Further flags of `docker buildx build`. */
  readonly flags?: readonly string[];
}

export interface BuildkitEngine {
  readonly version: string;
  /** Where contexts and caches go, as this process sees it. */
  readonly folder: string;
  /** The same place as the client sees it. */
  readonly inside: string;
  /** Flag that a cache export's `type=…` follows. */
  readonly cacheTo: string;
  /** Flags for a build whose result nobody wants. */
  readonly cacheOnly: readonly string[];
  build(options: BuildRequestOptions): Promise<BuildResult>;
  /** Forgets every cached result. */
  prune(): Promise<void>;
  /** Runs `docker` against the engine. */
  docker(...args: readonly string[]): string;
  /** Imports BusyBox under a name. */
  baseImage(reference: string, ...options: readonly string[]): void;
  stop(): void;
}

/** Docker 26.1's BuildKit 0.13, or why it cannot be started here. CI must have it. */
export function startBuildkit(name: string): BuildkitEngine | NoEngine {
  const engine = startEngine("docker26-containerd", name);
  if ("skip" in engine) return engine;
  const tree = path.join(process.env.ENGINE_HOME ?? path.join(os.homedir(), ".cache/engines"), "trixie");
  const inside = `/shared/${name}`;
  const folder = path.join(tree, inside);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const docker = ["env", `DOCKER_HOST=unix:///e-${name}/docker.sock`, "docker"];
  return {
    version: "0.13.2",
    folder,
    inside,
    cacheTo: "--cache-to",
    cacheOnly: ["--output", "type=cacheonly"],
    build: ({ context, dockerfile, flags = [] }) =>
      build("chroot", [
        ...[tree, ...docker, "buildx", "build", "--progress", "rawjson", ...flags],
        ...(dockerfile === undefined ? [] : ["-f", `${inside}/${dockerfile}`]),
        `${inside}/${context}`,
      ]),
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
 * Starts a daemon of its own, of any version that `build-daemon.sh` has built into `binaries`. Its client is buildctl:
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
    cacheTo: "--export-cache",
    cacheOnly: [],
    build: ({ context, dockerfile, flags = [] }) => {
      const file = path.join(folder, dockerfile ?? `${context}/Dockerfile`);
      return build(client, [
        ...["--addr", address, "build", "--progress", "rawjson", "--frontend", "dockerfile.v0"],
        ...["--local", `context=${path.join(folder, context)}`, "--local", `dockerfile=${path.dirname(file)}`],
        ...["--opt", `filename=${path.basename(file)}`, ...flags],
      ]);
    },
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

/** A stream of JSON objects, one per line in buildctl and indented by nothing; text where the client has failed. */
function readProgress(text: string): { vertices: readonly Vertex[]; output: string } {
  const vertices = new Map<string, Vertex>();
  const rest: string[] = [];
  for (const line of text.split("\n")) {
    const status = parseLine(line);
    if (status === undefined) rest.push(line);
    for (const vertex of status?.vertexes ?? []) {
      vertices.set(vertex.digest, { ...vertices.get(vertex.digest), ...vertex });
    }
    for (const log of status?.logs ?? []) rest.push(Buffer.from(log.data, "base64").toString("utf8"));
  }
  return { vertices: [...vertices.values()], output: rest.join("\n").trim() };
}

interface Status {
  readonly vertexes?: readonly Vertex[];
  readonly logs?: readonly { readonly data: string }[];
}

function parseLine(line: string): Status | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line) as Status;
  } catch {
    return undefined;
  }
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
