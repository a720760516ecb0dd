/**
 * Where the docker client would connect: DOCKER_HOST, else the current context, else the default socket.
 * docker/cli cli/command/cli.go resolveContextName, cli/context/store/{store,metadatastore,tlsstore}.go (v28).
 */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ForecastError } from "../errors.ts";
import { readDockerConfig } from "./credentials.ts";
import { MAX_DOCKER_CONFIG_BYTES } from "./limits.ts";
import { isObject } from "./manifest.ts";

export type EngineHost =
  | { readonly kind: "socket"; readonly path: string }
  | {
      readonly kind: "tcp";
      readonly host: string;
      readonly port: number;
      /** Client certificate and authority; `undefined`: plain HTTP. */
      readonly tls: { readonly ca: string; readonly cert: string; readonly key: string } | undefined;
    }
  /** Only the docker client speaks it. */
  | { readonly kind: "ssh"; readonly url: string };

const DEFAULT_SOCKET = "unix:///var/run/docker.sock";

/**
 * @param given the user's own choice (input docker-host); `""` for none.
 * @param folder the docker client's configuration folder.
 * Throws `engine` for a host that makes no sense or whose certificates are missing.
 */
export async function engineHost(given: string, env: ReadonlyMap<string, string>, folder: string): Promise<EngineHost> {
  const named = given || env.get("DOCKER_HOST") || "";
  if (named !== "") return await fromUrl(named, certificates(env, folder));
  const context = env.get("DOCKER_CONTEXT") || (await readDockerConfig(folder)).currentContext || "default";
  if (context === "default") return await fromUrl(DEFAULT_SOCKET, undefined);
  return await fromContext(context, folder);
}

function certificates(env: ReadonlyMap<string, string>, folder: string): string | undefined {
  const verify = env.get("DOCKER_TLS_VERIFY") ?? "";
  const wanted = verify !== "" || (env.get("DOCKER_TLS") ?? "") !== "";
  return wanted ? env.get("DOCKER_CERT_PATH") || folder : undefined;
}

async function fromUrl(text: string, certificateFolder: string | undefined): Promise<EngineHost> {
  for (const scheme of ["unix://", "npipe://"]) {
    if (text.startsWith(scheme) && text.length > scheme.length) {
      return { kind: "socket", path: text.slice(scheme.length) };
    }
  }
  if (text.startsWith("ssh://") && URL.canParse(text)) return { kind: "ssh", url: text };
  const web = text.includes("://") ? text.replace(/^tcp:/, "http:") : `http://${text}`;
  if (!URL.canParse(web) || !/^https?:/.test(web)) throw bad(text, "it is not unix://, tcp:// or ssh://");
  const url = new URL(web);
  const secure = certificateFolder !== undefined || url.protocol === "https:";
  if (url.hostname === "") throw bad(text, "it names no host");
  return {
    kind: "tcp",
    host: url.hostname,
    port: url.port === "" ? (secure ? 2376 : 2375) : Number(url.port),
    tls: certificateFolder === undefined ? undefined : await readCertificates(certificateFolder),
  };
}

async function fromContext(context: string, folder: string): Promise<EngineHost> {
  const id = createHash("sha256").update(context).digest("hex");
  const text = await small(join(folder, "contexts", "meta", id, "meta.json"));
  if (text === undefined) throw bad(`context ${context}`, "there is no such context");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw bad(`context ${context}`, "its metadata is not JSON");
  }
  const endpoints = isObject(json) ? json.Endpoints : undefined;
  const endpoint = isObject(endpoints) ? endpoints.docker : undefined;
  const host = isObject(endpoint) ? endpoint.Host : undefined;
  if (typeof host !== "string" || host === "") throw bad(`context ${context}`, "it names no host");
  const tls = join(folder, "contexts", "tls", id, "docker");
  return await fromUrl(host, (await small(join(tls, "key.pem"))) === undefined ? undefined : tls);
}

async function readCertificates(folder: string) {
  const read = async (name: string): Promise<string> => {
    const text = await small(join(folder, name));
    if (text === undefined) throw bad(name, "it is missing in the certificate folder");
    return text;
  };
  return { ca: await read("ca.pem"), cert: await read("cert.pem"), key: await read("key.pem") };
}

async function small(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size > MAX_DOCKER_CONFIG_BYTES) return undefined;
  return await readFile(path, "utf8").catch(() => undefined);
}

function bad(what: string, why: string): ForecastError {
  return new ForecastError("engine", `The docker host ${what} cannot be used (${why}). Set the input docker-host.`);
}
