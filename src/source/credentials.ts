/**
 * Registry credentials as the docker client keeps them: config.json with `auths`, `credHelpers`, `credsStore`.
 * docker/cli cli/config/configfile/file.go GetAuthConfig, credentials/file_store.go ConvertToHostname (v28).
 */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ForecastError } from "../errors.ts";
import { MAX_DOCKER_CONFIG_BYTES, MAX_SMALL_ANSWER_BYTES } from "./limits.ts";
import { isObject } from "./manifest.ts";
import type { Run } from "./run.ts";

export interface Credential {
  readonly username: string;
  readonly password: string;
  /** OAuth refresh token in place of a password. */
  readonly identityToken?: string;
}

/** Credential for a registry host as references name it (`docker.io`, `ghcr.io`, `localhost:5000`). */
export type Credentials = (domain: string) => Promise<Credential | undefined>;

export interface DockerConfig {
  readonly auths: ReadonlyMap<string, Credential>;
  readonly helpers: ReadonlyMap<string, string>;
  readonly store: string | undefined;
  readonly currentContext: string | undefined;
  /** Proxies that the client adds as build args, by daemon host or `default`; `undefined` when the file has none. */
  readonly proxies: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const HUB_KEY = "https://index.docker.io/v1/";
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Directory of the docker client's configuration. */
export function dockerConfigFolder(env: ReadonlyMap<string, string>): string {
  const home = env.get("HOME") ?? env.get("USERPROFILE") ?? "/";
  return env.get("DOCKER_CONFIG") || join(home, ".docker");
}

/** Reads config.json; an empty configuration when there is none. Throws `engine` for one that cannot be read. */
export async function readDockerConfig(folder: string): Promise<DockerConfig> {
  const path = join(folder, "config.json");
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return decodeDockerConfig("{}");
  if (!found.isFile() || found.size > MAX_DOCKER_CONFIG_BYTES) throw unreadable("it is no small file");
  return decodeDockerConfig(await readFile(path, "utf8"));
}

/** Throws `engine`. Entries that make no sense are passed over, as the client does. */
export function decodeDockerConfig(text: string): DockerConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw unreadable("it is not JSON", cause);
  }
  if (!isObject(json)) throw unreadable("it is not an object");
  const auths = new Map<string, Credential>();
  for (const [key, entry] of entries(json.auths)) {
    const credential = decodeAuth(entry);
    if (credential !== undefined) auths.set(key, credential);
  }
  return {
    auths,
    helpers: textEntries(json.credHelpers),
    store: nonEmpty(json.credsStore),
    currentContext: nonEmpty(json.currentContext),
    proxies: new Map(entries(json.proxies).map(([host, values]) => [host, textEntries(values)])),
  };
}

/** Looks up helpers first, then the store, then the file's own entries. A helper that fails counts as «none». */
export function dockerCredentials(config: DockerConfig, run: Run): Credentials {
  return async (domain) => {
    const key = domain === "docker.io" ? HUB_KEY : domain;
    const helper = config.helpers.get(key) ?? config.helpers.get(domain) ?? config.store;
    if (helper !== undefined && HELPER_NAME.test(helper)) {
      const found = await askHelper(helper, key, run);
      if (found !== undefined) return found;
    }
    return config.auths.get(key) ?? byHost(config.auths, hostOf(key));
  };
}

function byHost(auths: ReadonlyMap<string, Credential>, host: string): Credential | undefined {
  for (const [key, credential] of auths) if (hostOf(key) === host) return credential;
  return undefined;
}

/** `https://ghcr.io/v2/` → `ghcr.io` */
function hostOf(key: string): string {
  const bare = key.replace(/^https?:\/\//, "");
  const slash = bare.indexOf("/");
  return slash === -1 ? bare : bare.slice(0, slash);
}

async function askHelper(helper: string, key: string, run: Run): Promise<Credential | undefined> {
  try {
    const answer = await run(`docker-credential-${helper}`, ["get"], { input: key, limit: MAX_SMALL_ANSWER_BYTES });
    if (answer.code !== 0) return undefined;
    const json: unknown = JSON.parse(answer.stdout);
    if (!isObject(json) || typeof json.Secret !== "string" || typeof json.Username !== "string") return undefined;
    if (json.Username === "<token>") return { username: "", password: "", identityToken: json.Secret };
    return { username: json.Username, password: json.Secret };
  } catch {
    // No helper installed, or it has nothing for this host: the registry is asked without credentials.
    return undefined;
  }
}

function decodeAuth(entry: unknown): Credential | undefined {
  if (!isObject(entry)) return undefined;
  const identityToken = nonEmpty(entry.identitytoken);
  if (typeof entry.auth === "string" && entry.auth !== "") {
    const plain = Buffer.from(entry.auth, "base64").toString("utf8").replaceAll("\0", "");
    const colon = plain.indexOf(":");
    if (colon < 1) return undefined;
    const pair = { username: plain.slice(0, colon), password: plain.slice(colon + 1) };
    return identityToken === undefined ? pair : { ...pair, identityToken };
  }
  if (identityToken !== undefined) return { username: "", password: "", identityToken };
  const [username, password] = [nonEmpty(entry.username), nonEmpty(entry.password)];
  return username === undefined || password === undefined ? undefined : { username, password };
}

function entries(value: unknown): readonly [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function textEntries(value: unknown): ReadonlyMap<string, string> {
  return new Map(entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function unreadable(why: string, cause?: unknown): ForecastError {
  return new ForecastError("engine", `The docker configuration cannot be read (${why}). Check its config.json.`, {
    cause,
  });
}
