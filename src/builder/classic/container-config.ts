/** The container config that an image was committed with: taken from the record or derived, and compared as the engine does. */
import { clean } from "../../context/clean.ts";
import type { ContainerConfig, HealthConfig, ImageConfig, RecordedImage } from "../../image/config.ts";
import type { CompareRule } from "./rules.ts";

/** What an image is known to have been committed with. */
export interface Committed {
  readonly config: ContainerConfig;
  /** Cmd as one text joined by single blanks when the array itself is not known. */
  readonly joined: string | undefined;
}

/**
 * The stored container config: the recorded one, else one derived from the configs of the image and its parent, `undefined`
 * when neither is possible. Derivation follows what the daemon does while it creates the step's container.
 */
export function committedConfig(image: RecordedImage, parent: RecordedImage | undefined): Committed | undefined {
  const recorded = image.containerConfig ?? image.config.container_config;
  if (recorded !== undefined) return { config: recorded, joined: undefined };
  const text = image.config.history.at(-1)?.created_by;
  if (text === undefined) return undefined;
  if (isRestored(image.config, text)) return { config: {}, joined: undefined };
  return { config: derive(image.config.config, text, parent?.config.config), joined: text };
}

/**
 * --cache-from leaves images made of another image's layer and the step's probe: their own Cmd is the step's marker, and no
 * container config is stored with them. moby/moby image/cache/cache.go restoreCachedImage, v26.1.4.
 */
export function isRestored(config: ImageConfig, createdBy: string): boolean {
  return createdBy !== "" && (config.config.Cmd ?? []).join(" ") === createdBy;
}

const NOT_A_RUN = / #\(nop\) /;
const WITHOUT_CONTAINER = / #\(nop\) (?:COPY|ADD) /;

/**
 * Metadata steps and WORKDIR create a container, and creating one fills empty values from the parent image.
 * moby/moby daemon/create.go and daemon/commit.go merge, v20.10.24 to v28.5.2; RUN stores its probe as it is.
 */
function derive(config: ContainerConfig, createdBy: string, parent: ContainerConfig | undefined): ContainerConfig {
  if (!NOT_A_RUN.test(createdBy)) return { ...config, Entrypoint: null };
  if (WITHOUT_CONTAINER.test(createdBy)) return config;
  const entrypoint = config.Entrypoint ?? parent?.Entrypoint ?? null;
  return {
    ...config,
    WorkingDir: translated(config.WorkingDir || parent?.WorkingDir),
    User: config.User || parent?.User || "",
    Entrypoint: entrypoint?.length === 1 && entrypoint[0] === "" ? null : entrypoint,
  };
}

/**
 * What the daemon stores when it commits a step that created a container from `probe`: the same merge, forwards. A step whose
 * probe differs from this can never be found again.
 */
export function mergedWithParent(probe: ContainerConfig, parent: ContainerConfig): ContainerConfig {
  const entrypoint = isEmpty(probe.Entrypoint) ? (parent.Entrypoint ?? null) : probe.Entrypoint!;
  return {
    ...probe,
    WorkingDir: translated(probe.WorkingDir || parent.WorkingDir),
    User: probe.User || parent.User || "",
    Entrypoint: entrypoint?.length === 1 && entrypoint[0] === "" ? null : entrypoint,
    ...(probe.Healthcheck ? { Healthcheck: mergedHealth(probe.Healthcheck, parent.Healthcheck) } : {}),
  };
}

/** moby/moby daemon/container.go translateWorkingDir, v20.10.24 to v28.5.2: a container's directory is cleaned. */
function translated(directory: string | undefined): string {
  return directory === undefined || directory === "" ? "" : clean(directory);
}

function mergedHealth(own: HealthConfig, parent: HealthConfig | null | undefined): HealthConfig {
  if (parent === null || parent === undefined) return own;
  return {
    Test: isEmpty(own.Test) ? (parent.Test ?? []) : own.Test!,
    Interval: own.Interval || parent.Interval || 0,
    Timeout: own.Timeout || parent.Timeout || 0,
    StartPeriod: own.StartPeriod || parent.StartPeriod || 0,
    StartInterval: own.StartInterval || parent.StartInterval || 0,
    Retries: own.Retries || parent.Retries || 0,
  };
}

/** moby/moby image/cache/compare.go compare: v20.10.24 for `old`, v25.0.2 to v28.5.2 for `new`. */
export function sameConfig(stored: Committed, probe: ContainerConfig, rule: CompareRule): boolean {
  const a = stored.config;
  const sameCommand =
    stored.joined === undefined ? sameList(a.Cmd, probe.Cmd) : stored.joined === (probe.Cmd ?? []).join(" ");
  if (!sameCommand || !sameCommon(a, probe)) return false;
  return rule === "old" ? !a.OpenStdin && !probe.OpenStdin : sameRest(a, probe);
}

function sameCommon(a: ContainerConfig, b: ContainerConfig): boolean {
  return (
    same(a.AttachStdout, b.AttachStdout, false) &&
    same(a.AttachStderr, b.AttachStderr, false) &&
    same(a.Tty, b.Tty, false) &&
    same(a.User, b.User, "") &&
    sameList(a.Env, b.Env) &&
    sameList(a.Entrypoint, b.Entrypoint) &&
    sameKeys(a.ExposedPorts, b.ExposedPorts) &&
    sameKeys(a.Volumes, b.Volumes) &&
    sameLabels(a.Labels ?? {}, b.Labels ?? {})
  );
}

function sameRest(a: ContainerConfig, b: ContainerConfig): boolean {
  return (
    same(a.AttachStdin, b.AttachStdin, false) &&
    same(a.OpenStdin, b.OpenStdin, false) &&
    same(a.StdinOnce, b.StdinOnce, false) &&
    same(a.ArgsEscaped, b.ArgsEscaped, false) &&
    same(a.NetworkDisabled, b.NetworkDisabled, false) &&
    same(a.WorkingDir, b.WorkingDir, "") &&
    same(a.StopSignal, b.StopSignal, "") &&
    (a.StopTimeout ?? undefined) === (b.StopTimeout ?? undefined) &&
    sameList(a.Shell, b.Shell) &&
    sameList(a.OnBuild, b.OnBuild) &&
    sameHealth(a.Healthcheck, b.Healthcheck)
  );
}

function sameHealth(a: HealthConfig | null | undefined, b: HealthConfig | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  return (
    same(a.Interval, b.Interval, 0) &&
    same(a.Timeout, b.Timeout, 0) &&
    same(a.StartPeriod, b.StartPeriod, 0) &&
    same(a.StartInterval, b.StartInterval, 0) &&
    same(a.Retries, b.Retries, 0) &&
    sameList(a.Test, b.Test)
  );
}

function same<T>(a: T | undefined, b: T | undefined, absent: T): boolean {
  return (a ?? absent) === (b ?? absent);
}

function sameList(a: readonly string[] | null | undefined, b: readonly string[] | null | undefined): boolean {
  const left = a ?? [];
  const right = b ?? [];
  if (left === right) return true;
  return left.length === right.length && left.every((word, at) => word === right[at]);
}

function sameKeys(
  a: Readonly<Record<string, object>> | null | undefined,
  b: Readonly<Record<string, object>> | null | undefined,
): boolean {
  // A step that changes none shares them with the step before.
  if (a === b) return true;
  const left = Object.keys(a ?? {});
  return left.length === Object.keys(b ?? {}).length && left.every((key) => Object.hasOwn(b ?? {}, key));
}

function sameLabels(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  if (a === b) return true;
  const left = Object.keys(a);
  return left.length === Object.keys(b).length && left.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}

function isEmpty(list: readonly string[] | null | undefined): boolean {
  return list === undefined || list === null || list.length === 0;
}
