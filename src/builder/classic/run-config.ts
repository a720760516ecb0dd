/** The container config that a stage carries from step to step, and the marker that a step puts into its Cmd. */
import type { ContainerConfig } from "../../image/config.ts";
import { GrowingMap } from "./growing-map.ts";

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
export function environmentOf({ Env: entries }: ContainerConfig): Environment {
  return entries === undefined || entries === null ? { size: 0, values: NOTHING_SET } : listed(entries);
}

export interface Environment {
  readonly values: GrowingMap<string>;
  /** Names; entries of one name twice count once. */
  readonly size: number;
}

function listed(entries: readonly string[]): Environment {
  let environment = ENVIRONMENTS.get(entries);
  if (environment === undefined) {
    const pairs = new Map(entries.map(splitEntry));
    environment = { values: GrowingMap.of(pairs), size: pairs.size };
    ENVIRONMENTS.set(entries, environment);
  }
  return environment;
}

const NOTHING_SET: GrowingMap<string> = GrowingMap.of();
/** Steps that set no variable share the list. */
const ENVIRONMENTS = new WeakMap<readonly string[], Environment>();

export function splitEntry(entry: string): readonly [name: string, value: string] {
  const at = entry.indexOf("=");
  return at < 0 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
}

/** dispatchEnv: the first entry of that name is replaced in place, else the new one is appended. */
export function withVariables(
  env: readonly string[],
  variables: readonly (readonly [name: string, value: string])[],
): readonly string[] {
  const entries = [...env];
  for (const [name, value] of variables) {
    const at = entries.findIndex((entry) => entry.startsWith(name) && splitEntry(entry)[0] === name);
    if (at < 0) entries.push(`${name}=${value}`);
    else entries[at] = `${name}=${value}`;
  }
  // Of one name twice the first entry is replaced and the last one holds.
  const before = listed(env);
  if (before.size === env.length)
    ENVIRONMENTS.set(entries, { values: before.values.with(variables), size: entries.length });
  return entries;
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
