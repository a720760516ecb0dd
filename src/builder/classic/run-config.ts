/** The container config that a stage carries from step to step, and the marker that a step puts into its Cmd. */
import type { ContainerConfig } from "../../image/config.ts";

const DEFAULT_SHELL = ["/bin/sh", "-c"];
// moby/moby oci/defaults.go DefaultPathEnv, v26.1.4.
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** moby/moby builder/dockerfile/internals.go getShell. */
export function shellOf(config: ContainerConfig): readonly string[] {
  return config.Shell === undefined || config.Shell === null || config.Shell.length === 0
    ? DEFAULT_SHELL
    : config.Shell;
}

/** withCmdComment: the text is an element of its own; joined, two blanks stand before it. */
export function marker(config: ContainerConfig, text: string): readonly string[] {
  return [...shellOf(config), "#(nop) ", text];
}

/** withCmdCommentString: WORKDIR, COPY and ADD put the text into the marker's element. */
export function singleMarker(config: ContainerConfig, text: string): readonly string[] {
  return [...shellOf(config), `#(nop) ${text}`];
}

/** opts.ConvertKVStringsToMap: a later entry of the same name wins; an entry without `=` has an empty value. */
export function environmentOf(config: ContainerConfig): ReadonlyMap<string, string> {
  const environment = new Map<string, string>();
  for (const entry of config.Env ?? []) {
    const [name, value] = splitEntry(entry);
    environment.set(name, value);
  }
  return environment;
}

export function splitEntry(entry: string): readonly [name: string, value: string] {
  const at = entry.indexOf("=");
  return at < 0 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
}

/** dispatchEnv: the first entry of that name is replaced in place, else the new one is appended. */
export function withVariable(env: readonly string[], name: string, value: string): readonly string[] {
  const at = env.findIndex((entry) => splitEntry(entry)[0] === name);
  const entry = `${name}=${value}`;
  return at < 0 ? [...env, entry] : env.with(at, entry);
}

/** dispatchState.beginStage and setDefaultPath: what a stage starts with. `undefined`: FROM scratch. */
export function stageConfig(base: ContainerConfig | undefined): ContainerConfig {
  const config = base ?? {};
  const env = config.Env ?? [];
  const hasPath = env.some((entry) => splitEntry(entry)[0] === "PATH");
  return {
    ...config,
    Env: hasPath ? env : [...env, `PATH=${DEFAULT_PATH}`],
    OpenStdin: false,
    StdinOnce: false,
  };
}
