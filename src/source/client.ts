/**
 * The docker client that will send the build: its version, and the proxy build args it adds from its configuration.
 * docker/cli cli/config/configfile/file.go ParseProxyConfig (v28).
 */
import type { DockerConfig } from "./credentials.ts";
import { MAX_SMALL_ANSWER_BYTES } from "./limits.ts";
import type { Run } from "./run.ts";

const PROXIES = ["httpProxy", "httpsProxy", "noProxy", "ftpProxy", "allProxy"] as const;
const NAMES: Readonly<Record<(typeof PROXIES)[number], string>> = {
  httpProxy: "HTTP_PROXY",
  httpsProxy: "HTTPS_PROXY",
  noProxy: "NO_PROXY",
  ftpProxy: "FTP_PROXY",
  allProxy: "ALL_PROXY",
};

/** `28.2.2`; `undefined` when there is no docker client to ask. */
export async function clientVersion(run: Run): Promise<string | undefined> {
  try {
    const args = ["version", "--format", "{{.Client.Version}}"];
    // Without an engine the command fails after it has printed the client's part.
    const { stdout } = await run("docker", args, { limit: MAX_SMALL_ANSWER_BYTES });
    return /^v?(\d+\.\d+\.\d+)/.exec(stdout.trim())?.[1];
  } catch {
    return undefined;
  }
}

/** Build args by name, upper and lower case, for a daemon host as the client names it (`unix:///var/run/docker.sock`). */
export function proxyArgs(config: DockerConfig, host: string): ReadonlyMap<string, string> {
  const values = config.proxies.get(host) ?? config.proxies.get("default");
  const args = new Map<string, string>();
  for (const key of PROXIES) {
    const value = values?.get(key);
    if (value === undefined || value === "") continue;
    args.set(NAMES[key], value);
    args.set(NAMES[key].toLowerCase(), value);
  }
  return args;
}
