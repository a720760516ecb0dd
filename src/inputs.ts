/**
 * The only place that reads action inputs and the environment. Everything after it gets plain data.
 * Inputs are read from the environment directly, as @actions/core does: loading that package costs more than this
 * whole step (docs/architecture.md, "Start").
 */
import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { type BuildSpec, DEFAULT_BUILDAH_OPTIONS } from "./build-spec.ts";
import { buildahArguments } from "./buildah-arguments.ts";
import { ForecastError } from "./errors.ts";
import type { BuilderName } from "./verdict.ts";

export interface Inputs {
  readonly mode: "auto" | "forecast" | "record";
  readonly builder: BuilderName | "auto";
  /** Only what the user gave; the workflow's build step fills the rest. */
  readonly spec: Partial<BuildSpec>;
  readonly targets: readonly string[];
  readonly files: readonly string[];
  readonly store: "auto" | "graphdriver" | "containerd";
  readonly builderVersion: string;
  readonly cliVersion: string;
  readonly imageConfigs: readonly string[];
  readonly against: "auto" | "record" | "cache";
  readonly metadata: string;
  readonly dockerHost: string;
  readonly registry: boolean;
  readonly workflow: boolean;
  readonly matrix: string;
  readonly variables: string;
  readonly recordName: string;
  readonly recordArgs: boolean;
  readonly comment: "auto" | "always" | "never" | "on-miss";
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly advice: boolean;
  readonly failOn: string;
  readonly expectCached: string;
  readonly sarifFile: string;
  readonly timeoutMs: number;
  readonly token: string;
  /** Local runs: directory that holds the records instead of the Actions cache. */
  readonly records: string;
}

/** The job this runs in; empty texts outside GitHub. */
export interface RunContext {
  readonly github: boolean;
  readonly workspace: string;
  readonly temp: string;
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly ref: string;
  readonly sha: string;
  /** Head commit of the pull request, else `sha`. */
  readonly headSha: string;
  readonly eventName: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly workflow: string;
  /** `owner/repo/.github/workflows/ci.yml@refs/heads/main` */
  readonly workflowRef: string;
  readonly job: string;
  /** `undefined` outside pull requests. */
  readonly pullRequest: { readonly number: number; readonly fork: boolean } | undefined;
  readonly defaultBranch: string;
  /** The event's payload, untrusted; `null` when there is none. */
  readonly event: unknown;
  /** The environment, for ${{ env.X }}, build args without value, credentials and proxies. */
  readonly env: ReadonlyMap<string, string>;
}

type Get = (name: string) => string;

/** Inputs as the runner passes them: `INPUT_BUILD-ARGS`. Throws `input`. */
export function actionInputs(): Inputs {
  return readInputs((name) => (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim());
}

/** The same from command-line flags of the same names, each repeatable: `--build-arg A=1` is `build-args`. */
export function commandLineInputs(args: readonly string[]): Inputs {
  const values = parseFlags(args, FLAG_NAMES);
  return readInputs((name) => (values[name] ?? []).join("\n"));
}

function parseFlags(args: readonly string[], names: readonly string[]): Readonly<Record<string, string[] | undefined>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string", multiple: true } as const]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (cause) {
    throw new ForecastError("input", `${(cause as Error).message}. --help lists the flags.`, { cause });
  }
}

export const INPUT_NAMES = [
  "mode",
  "builder",
  "context",
  "file",
  "target",
  "targets",
  "files",
  "build-args",
  "build-contexts",
  "platforms",
  "labels",
  "tags",
  "cache-from",
  "cache-to",
  "no-cache",
  "no-cache-filters",
  "pull",
  "network",
  "add-hosts",
  "ulimit",
  "shm-size",
  "cgroup-parent",
  "ignore-file",
  "squash",
  "extra-args",
  "store",
  "builder-version",
  "cli-version",
  "image-configs",
  "against",
  "metadata",
  "docker-host",
  "registry",
  "workflow",
  "matrix",
  "variables",
  "record-name",
  "record-args",
  "comment",
  "summary",
  "annotations",
  "advice",
  "fail-on",
  "expect-cached",
  "sarif-file",
  "timeout",
  "github-token",
] as const;

/** Those of the command line: a workflow keeps its records elsewhere. */
export const FLAG_NAMES = [...INPUT_NAMES, "records"] as const;

function readInputs(get: Get): Inputs {
  const timeout = Number(get("timeout") || "30");
  if (!Number.isFinite(timeout) || timeout <= 0) throw bad("timeout", "a number of seconds above 0");
  return {
    mode: choice(get, "mode", ["auto", "forecast", "record"]),
    builder: choice(get, "builder", ["auto", "classic", "buildkit", "buildah"]),
    spec: readSpec(get),
    targets: list(get("targets")),
    files: lines(get("files")),
    store: choice(get, "store", ["auto", "graphdriver", "containerd"]),
    builderVersion: get("builder-version"),
    cliVersion: get("cli-version"),
    imageConfigs: lines(get("image-configs")),
    against: choice(get, "against", ["auto", "record", "cache"]),
    metadata: get("metadata"),
    dockerHost: get("docker-host"),
    registry: flag(get, "registry", true),
    workflow: flag(get, "workflow", true),
    matrix: get("matrix"),
    variables: get("variables"),
    recordName: get("record-name"),
    recordArgs: flag(get, "record-args", true),
    comment: choice(get, "comment", ["auto", "always", "never", "on-miss"]),
    summary: flag(get, "summary", true),
    annotations: flag(get, "annotations", true),
    advice: flag(get, "advice", true),
    failOn: get("fail-on"),
    expectCached: get("expect-cached"),
    sarifFile: get("sarif-file"),
    timeoutMs: timeout * 1000,
    token: get("github-token"),
    records: get("records"),
  };
}

function readSpec(get: Get): Partial<BuildSpec> {
  const spec: { -readonly [K in keyof BuildSpec]?: BuildSpec[K] } = {};
  if (get("context") !== "") spec.context = get("context");
  if (get("file") !== "") spec.file = get("file");
  if (get("target") !== "") spec.target = get("target");
  if (get("build-args") !== "") spec.buildArgs = buildArgs(lines(get("build-args")));
  if (get("build-contexts") !== "") spec.buildContexts = pairs("build-contexts", lines(get("build-contexts")));
  if (get("platforms") !== "") spec.platforms = list(get("platforms"));
  if (get("labels") !== "") spec.labels = pairs("labels", lines(get("labels")));
  if (get("tags") !== "") spec.tags = list(get("tags"));
  if (get("cache-from") !== "") spec.cacheFrom = lines(get("cache-from"));
  if (get("cache-to") !== "") spec.cacheTo = lines(get("cache-to"));
  if (get("no-cache") !== "") spec.noCache = flag(get, "no-cache", false);
  if (get("no-cache-filters") !== "") spec.noCacheFilter = list(get("no-cache-filters"));
  if (get("pull") !== "") spec.pull = flag(get, "pull", false);
  if (get("network") !== "") spec.network = get("network");
  if (get("add-hosts") !== "") spec.addHosts = list(get("add-hosts"));
  if (get("ulimit") !== "") spec.ulimits = lines(get("ulimit"));
  if (get("shm-size") !== "") spec.shmSize = get("shm-size");
  if (get("cgroup-parent") !== "") spec.cgroupParent = get("cgroup-parent");
  if (get("ignore-file") !== "") spec.ignoreFile = get("ignore-file");
  if (get("squash") !== "") spec.squash = flag(get, "squash", false);
  if (get("extra-args") !== "") {
    const extra = buildahArguments(get("extra-args"));
    spec.buildah = { ...DEFAULT_BUILDAH_OPTIONS, ...extra.buildah };
    Object.assign(spec, extra.spec);
  }
  return spec;
}

/** `NAME` alone is taken from this process's environment, as the docker CLI does; not set there: not known. */
function buildArgs(all: readonly string[]): Map<string, string | undefined> {
  const args = new Map<string, string | undefined>();
  for (const line of all) {
    const at = line.indexOf("=");
    if (at === -1) args.set(line, process.env[line]);
    else args.set(line.slice(0, at), line.slice(at + 1));
  }
  return args;
}

function pairs(name: string, all: readonly string[]): Map<string, string> {
  return new Map(
    all.map((line) => {
      const at = line.indexOf("=");
      if (at < 1 && name === "build-contexts") throw bad(name, "name=value lines");
      return at === -1 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** One entry per line; entries may hold commas (docker/build-push-action's rule for args, labels and caches). */
function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** One entry per line or comma. */
function list(text: string): string[] {
  return lines(text)
    .flatMap((line) => line.split(","))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function choice<const T extends readonly string[]>(get: Get, name: string, allowed: T): T[number] {
  const value = get(name) === "" ? allowed[0] : get(name);
  if (allowed.includes(value as string)) return value as T[number];
  throw bad(name, `one of ${allowed.join(", ")}`);
}

function flag(get: Get, name: string, fallback: boolean): boolean {
  const value = get(name).toLowerCase();
  if (value === "") return fallback;
  if (value === "true") return true;
  if (value === "false") return false;
  throw bad(name, "true or false");
}

function bad(name: string, expected: string): ForecastError {
  return new ForecastError("input", `The input ${name} must be ${expected}.`);
}

const MAX_EVENT_BYTES = 16 * 1024 * 1024;

export function runContext(): RunContext {
  const env = new Map<string, string>();
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env.set(name, value);
  const get = (name: string): string => env.get(name) ?? "";
  const event = readEvent(get("GITHUB_EVENT_PATH"));
  const branch = field(field(event, "repository"), "default_branch");
  const pull = field(event, "pull_request");
  const number = field(pull, "number");
  const head = field(pull, "head");
  const headSha = field(head, "sha");
  const headRepository = field(field(head, "repo"), "full_name");
  const isPull = get("GITHUB_EVENT_NAME").startsWith("pull_request") && Number.isSafeInteger(number);
  return {
    github: get("GITHUB_ACTIONS") === "true",
    workspace: get("GITHUB_WORKSPACE") || process.cwd(),
    temp: get("RUNNER_TEMP") || get("TMPDIR") || "/tmp",
    repository: get("GITHUB_REPOSITORY"),
    serverUrl: get("GITHUB_SERVER_URL") || "https://github.com",
    apiUrl: get("GITHUB_API_URL") || "https://api.github.com",
    ref: get("GITHUB_REF"),
    sha: get("GITHUB_SHA"),
    headSha: isPull && typeof headSha === "string" && /^[0-9a-f]{40,64}$/.test(headSha) ? headSha : get("GITHUB_SHA"),
    eventName: get("GITHUB_EVENT_NAME"),
    runId: get("GITHUB_RUN_ID"),
    runAttempt: get("GITHUB_RUN_ATTEMPT"),
    workflow: get("GITHUB_WORKFLOW"),
    workflowRef: get("GITHUB_WORKFLOW_REF"),
    job: get("GITHUB_JOB"),
    pullRequest: isPull ? { number: number as number, fork: headRepository !== get("GITHUB_REPOSITORY") } : undefined,
    defaultBranch: typeof branch === "string" ? branch : "",
    event: event ?? null,
    env,
  };
}

/** GitHub's own runners start every job with an empty builder: then only what is imported counts. */
export function isHosted({ env }: Pick<RunContext, "env">): boolean {
  return env.get("RUNNER_ENVIRONMENT") === "github-hosted";
}

/** State that main leaves for post, through the runner. */
export function savedState(name: string): string {
  return process.env[`STATE_${name}`] ?? "";
}

function readEvent(path: string): unknown {
  try {
    if (path === "" || statSync(path).size > MAX_EVENT_BYTES) return undefined;
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // The event only adds the pull request's number; without it there is no comment, and everything else works.
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
