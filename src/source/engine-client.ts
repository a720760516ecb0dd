/**
 * The Docker Engine API as bytes: dockerode's transport, bounded answers, one kind of error. dockerode is loaded on first
 * use. An ssh:// host goes through `docker system dial-stdio`, as the docker client itself does it.
 */
import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { Agent } from "node:http";
import { Duplex, type Readable } from "node:stream";
import { ForecastError } from "../errors.ts";
import type { EngineHost } from "./engine-host.ts";
import { MAX_ENGINE_ANSWER_BYTES } from "./limits.ts";

export type Query = Readonly<Record<string, string | readonly string[]>>;

export interface EngineClient {
  /** JSON of a GET, `undefined` for 404. Throws `engine`, `timeout`, `limit`. */
  get(path: string, query?: Query): Promise<unknown>;
  /** Text of a GET whose body is a list of JSON objects, `""` for 404. Throws like `get`. */
  text(path: string, query: Query): Promise<string>;
  /** The body of a GET as a stream that ends with an error at the time limit or when `signal` says so. */
  stream(path: string, query: Query, signal: AbortSignal): Promise<Readable>;
  /** Answers with the newest API version of both sides, `1.44` at most: later ones leave out the container config. */
  negotiate(): Promise<void>;
  close(): void;
}

/** GET /images/{id}/json has ContainerConfig up to this version (moby/moby api/server/router/image/image_routes.go, v26.1). */
const NEWEST_API = "1.44";

interface Transport {
  readonly modem: import("docker-modem");
  readonly close: () => void;
}

export async function engineClient(
  host: EngineHost,
  env: ReadonlyMap<string, string>,
  timeoutMs: number,
): Promise<EngineClient> {
  const { modem, close } = await connect(host, env);
  const dial = (path: string, query: Query, signal: AbortSignal): Promise<Readable> =>
    new Promise((resolve, reject) => {
      modem.dial(
        {
          path: `${path}?`,
          method: "GET",
          options: query,
          isStream: true,
          statusCodes: { 200: true },
          abortSignal: signal,
        },
        (error, result) => (error === null ? resolve(result as Readable) : reject(error)),
      );
    });
  const read = async (path: string, query: Query): Promise<Buffer | undefined> => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await readAll(await dial(path, query, signal), path);
    } catch (error) {
      if (signal.aborted) throw late(timeoutMs, error);
      if (statusOf(error) === 404) return undefined;
      throw error instanceof ForecastError ? error : failed(error);
    }
  };
  const get = async (path: string, query: Query = {}): Promise<unknown> => {
    const bytes = await read(path, query);
    return bytes === undefined ? undefined : parse(bytes, path);
  };
  return {
    get,
    text: async (path, query) => (await read(path, query))?.toString("utf8") ?? "",
    stream: async (path, query, signal) => {
      try {
        return await dial(path, query, signal);
      } catch (error) {
        if (signal.aborted) throw late(timeoutMs, error);
        throw failed(error);
      }
    },
    negotiate: async () => {
      const answer = await get("/version");
      const version = (answer as { ApiVersion?: unknown } | undefined)?.ApiVersion;
      if (typeof version !== "string" || !/^1\.\d{1,3}$/.test(version)) throw failed("it names no API version");
      (modem as unknown as { version: string }).version = `v${older(version, NEWEST_API)}`;
    },
    close,
  };
}

async function connect(host: EngineHost, env: ReadonlyMap<string, string>): Promise<Transport> {
  // Most machines without an engine have no socket either: dockerode is not loaded to find that out.
  if (host.kind === "socket" && !existsSync(host.path)) throw failed({ code: "ENOENT" });
  const { default: Docker } = await import("dockerode");
  // Everything is given: what is left out, docker-modem takes from this process's environment.
  const none = { host: undefined, port: undefined, protocol: "http", ca: undefined, cert: undefined, key: undefined };
  try {
    if (host.kind === "socket") {
      return { modem: new Docker({ ...none, socketPath: host.path } as object).modem, close: () => {} };
    }
    if (host.kind === "tcp") {
      const protocol = host.tls === undefined ? "http" : "https";
      const options = { ...none, host: host.host, port: host.port, protocol, ...host.tls };
      return { modem: new Docker(options as object).modem, close: () => {} };
    }
    const agent = await stdioAgent(host.url, env);
    const options = { ...none, host: "docker.example", port: 80, agent };
    return { modem: new Docker(options as object).modem, close: () => agent.destroy() };
  } catch (error) {
    throw failed(error);
  }
}

/** Every connection is a docker client whose standard input and output are the engine's socket. */
async function stdioAgent(url: string, env: ReadonlyMap<string, string>): Promise<Agent> {
  const { spawn } = await import("node:child_process");
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const children = new Set<ChildProcess>();
  agent.createConnection = () => {
    const child = spawn("docker", ["system", "dial-stdio"], {
      env: { ...Object.fromEntries(env), DOCKER_HOST: url },
      stdio: ["pipe", "pipe", "ignore"],
    });
    children.add(child);
    const socket = Duplex.from({ readable: child.stdout, writable: child.stdin });
    child.once("error", (error) => socket.destroy(error));
    child.once("close", () => children.delete(child));
    socket.once("close", () => child.kill());
    // http.Agent calls what a net.Socket has; a pipe has no timeouts and no file descriptor to unref.
    return Object.assign(socket, {
      setTimeout: () => socket,
      setKeepAlive: () => socket,
      setNoDelay: () => socket,
      ref: () => socket,
      unref: () => socket,
    });
  };
  const destroy = agent.destroy.bind(agent);
  agent.destroy = () => {
    destroy();
    for (const child of children) child.kill();
  };
  return agent;
}

async function readAll(stream: Readable, path: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += (part as Buffer).length;
    if (length > MAX_ENGINE_ANSWER_BYTES) {
      throw new ForecastError("limit", `The engine's answer to ${path} is too large; it is ignored.`);
    }
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function parse(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw failed(`its answer to ${path} is not JSON`, cause);
  }
}

function older(a: string, b: string): string {
  return Number(a.split(".")[1]) < Number(b.split(".")[1]) ? a : b;
}

function statusOf(error: unknown): unknown {
  return (error as { statusCode?: unknown } | null)?.statusCode;
}

function failed(error: unknown, cause: unknown = error): ForecastError {
  const code = (error as { code?: unknown } | null)?.code;
  const text = typeof code === "string" ? code : error instanceof Error ? error.message : String(error);
  return new ForecastError(
    "engine",
    `The docker engine cannot be asked (${text.trim().slice(0, 300)}). Check that it runs, or set the input docker-host.`,
    { cause },
  );
}

function late(timeoutMs: number, cause: unknown): ForecastError {
  return new ForecastError(
    "timeout",
    `The docker engine did not answer within ${timeoutMs / 1000} s. Raise the input timeout if it is just slow.`,
    { cause },
  );
}
