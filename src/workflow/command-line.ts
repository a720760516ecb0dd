/** `docker build`, `docker buildx build`, `podman build`, `buildah build` command lines → BuildSpec. */
import { type BuildSpec, buildSpec, DEFAULT_BUILDAH_OPTIONS } from "../build-spec.ts";
import { buildahArguments } from "../buildah-arguments.ts";
import type { BuilderName } from "../verdict.ts";
import type { Command, Word } from "./shell.ts";

export type Tool = "build" | "bake" | "compose";

/** A command that builds images, and the words after its subcommand. */
export interface BuildCommand {
  readonly tool: Tool;
  readonly builder: BuilderName | "auto";
  /** `podman`, `buildah`, `docker` … */
  readonly program: string;
  readonly words: readonly Word[];
  readonly line: number;
}

/** Recognises a build among other commands; `undefined` for anything else. */
export function buildCommand(
  command: Command,
  variable: (name: string) => string | undefined,
): BuildCommand | undefined {
  const texts = command.words.map((word) => (word.needs === "" ? word.text : "\0"));
  const program = texts[0]?.split("/").at(-1) ?? "";
  const found = recognise(program, texts.slice(1));
  if (found === undefined) return undefined;
  const buildkit = command.assignments.get("DOCKER_BUILDKIT")?.text ?? variable("DOCKER_BUILDKIT");
  const builder =
    found.builder === "auto" && buildkit === "0" ? "classic" : found.builder === "auto" ? "buildkit" : found.builder;
  return {
    tool: found.tool,
    builder: found.tool === "build" && program === "docker" && found.buildx ? "buildkit" : builder,
    program,
    words: command.words.slice(1 + found.skip),
    line: command.line,
  };
}

interface Recognised {
  readonly tool: Tool;
  readonly builder: BuilderName | "auto";
  readonly buildx: boolean;
  readonly skip: number;
}

const SUBCOMMANDS: readonly (readonly [readonly string[], Omit<Recognised, "skip">])[] = [
  [["docker", "buildx", "build"], { tool: "build", builder: "buildkit", buildx: true }],
  [["docker", "buildx", "b"], { tool: "build", builder: "buildkit", buildx: true }],
  [["docker", "buildx", "bake"], { tool: "bake", builder: "buildkit", buildx: true }],
  [["docker", "buildx", "f"], { tool: "bake", builder: "buildkit", buildx: true }],
  [["docker", "compose", "build"], { tool: "compose", builder: "buildkit", buildx: true }],
  [["docker", "image", "build"], { tool: "build", builder: "auto", buildx: false }],
  [["docker", "builder", "build"], { tool: "build", builder: "auto", buildx: false }],
  [["docker", "build"], { tool: "build", builder: "auto", buildx: false }],
  [["docker-compose", "build"], { tool: "compose", builder: "buildkit", buildx: true }],
  [["podman", "build"], { tool: "build", builder: "buildah", buildx: false }],
  [["podman", "image", "build"], { tool: "build", builder: "buildah", buildx: false }],
  [["buildah", "build"], { tool: "build", builder: "buildah", buildx: false }],
  [["buildah", "bud"], { tool: "build", builder: "buildah", buildx: false }],
  [["buildah", "build-using-dockerfile"], { tool: "build", builder: "buildah", buildx: false }],
];

/** Global flags may stand between the words (`docker --context x build`, `docker compose -f a.yml build`). */
function recognise(program: string, rest: readonly string[]): Recognised | undefined {
  for (const [[first, ...others], found] of SUBCOMMANDS) {
    if (first !== program) continue;
    let at = 0;
    const matched = others.every((word) => {
      while (at < rest.length && rest[at]?.startsWith("-")) {
        at += rest[at]?.includes("=") || SWITCHES.has(flagName(rest[at] ?? "")) ? 1 : 2;
      }
      return rest[at++] === word;
    });
    if (matched) return { ...found, skip: at };
  }
  return undefined;
}

/** Flags of all these commands that take no following word. */
const SWITCHES = new Set([
  "all-platforms",
  "check",
  "compress",
  "debug",
  "D",
  "disable-content-trust",
  "disable-compression",
  "force-rm",
  "http-proxy",
  "identity-label",
  "inherit-annotations",
  "inherit-labels",
  "layers",
  "load",
  "no-cache",
  "no-hostname",
  "no-hosts",
  "omit-history",
  "print",
  "pull",
  "pull-always",
  "pull-never",
  "push",
  "q",
  "quiet",
  "rewrite-timestamp",
  "rm",
  "skip-unused-stages",
  "squash",
  "squash-all",
  "stdin",
  "stream",
  "tls",
  "tlsverify",
  "with-dependencies",
  "dry-run",
  "save-stages",
  "build-arg-file-only",
  "cache-to-only",
]);

/** Flags whose value is a list of names joined with commas when given once. */
type Fold = (spec: Draft, value: Word) => void;
type Draft = { -readonly [K in keyof BuildSpec]: BuildSpec[K] };

function appended<T>(list: readonly T[], value: T): readonly T[] {
  return [...list, value];
}

const FLAGS: Readonly<Record<string, Fold>> = {
  f: (spec, value) => take(spec, "file", value, (text) => text),
  file: (spec, value) => take(spec, "file", value, (text) => text),
  t: (spec, value) => add(spec, "tags", value),
  tag: (spec, value) => add(spec, "tags", value),
  target: (spec, value) => take(spec, "target", value, (text) => text),
  "cache-from": (spec, value) => add(spec, "cacheFrom", value),
  "cache-to": (spec, value) => add(spec, "cacheTo", value),
  "no-cache-filter": (spec, value) =>
    take(spec, "noCacheFilter", value, (text) => [...spec.noCacheFilter, ...text.split(",")]),
  platform: (spec, value) => take(spec, "platforms", value, (text) => [...spec.platforms, ...text.split(",")]),
  network: (spec, value) => take(spec, "network", value, (text) => text),
  "add-host": (spec, value) => add(spec, "addHosts", value),
  ulimit: (spec, value) => add(spec, "ulimits", value),
  "shm-size": (spec, value) => take(spec, "shmSize", value, (text) => text),
  "cgroup-parent": (spec, value) => take(spec, "cgroupParent", value, (text) => text),
  ignorefile: (spec, value) => take(spec, "ignoreFile", value, (text) => text),
  "build-arg": (spec, value) => {
    const at = value.text.indexOf("=");
    const name = at === -1 ? value.text : value.text.slice(0, at);
    const text = value.needs === "" && at !== -1 ? value.text.slice(at + 1) : undefined;
    spec.buildArgs = new Map([...spec.buildArgs, [name, text]]);
    if (value.needs !== "") unknown(spec, `--build-arg ${name}`, value.needs, "build-args");
  },
  label: (spec, value) => {
    const at = value.text.indexOf("=");
    if (value.needs !== "") unknown(spec, "--label", value.needs, "labels");
    else
      spec.labels = new Map([
        ...spec.labels,
        at === -1 ? [value.text, ""] : [value.text.slice(0, at), value.text.slice(at + 1)],
      ]);
  },
  "build-context": (spec, value) => {
    const at = value.text.indexOf("=");
    if (value.needs !== "" || at < 1) unknown(spec, "--build-context", value.needs, "build-contexts");
    else spec.buildContexts = new Map([...spec.buildContexts, [value.text.slice(0, at), value.text.slice(at + 1)]]);
  },
};

function take<K extends keyof Draft>(spec: Draft, key: K, value: Word, read: (text: string) => Draft[K]): void {
  if (value.needs !== "") unknown(spec, String(key), value.needs, inputOf(key));
  else spec[key] = read(value.text);
}

function add(spec: Draft, key: "tags" | "cacheFrom" | "cacheTo" | "addHosts" | "ulimits", value: Word): void {
  // A tag or a target to export to decides no cache key.
  if (value.needs === "") spec[key] = appended(spec[key], value.text);
  else if (key !== "tags" && key !== "cacheTo") unknown(spec, key, value.needs, inputOf(key));
}

const INPUTS: Readonly<Record<string, string>> = {
  cacheFrom: "cache-from",
  noCacheFilter: "no-cache-filters",
  addHosts: "add-hosts",
  ulimits: "ulimit",
  shmSize: "shm-size",
  cgroupParent: "cgroup-parent",
  ignoreFile: "ignore-file",
};
const inputOf = (key: string): string => INPUTS[key] ?? key;

function unknown(spec: Draft, what: string, needs: string, input: string): void {
  spec.unknowns = appended(
    spec.unknowns,
    `${what} uses ${needs || "something unreadable"}, which is not known before the build; set the input ${input}.`,
  );
}

/** Reads one build command. `origin` is shown to people; the working directory is the command's. */
export function commandSpec(command: BuildCommand, directory: string, origin: string): BuildSpec {
  const spec: Draft = { ...buildSpec({ builder: command.builder, program: command.program, origin }) };
  let context: Word | undefined;
  const rest: string[] = [];
  for (let index = 0; index < command.words.length; index++) {
    const word = command.words[index];
    if (word === undefined || !word.text.startsWith("-") || word.text === "-") {
      context = word;
      continue;
    }
    const name = flagName(word.text);
    const inline = inlineValue(word);
    if (SWITCHES.has(name)) {
      applySwitch(spec, name, inline?.text ?? "true");
      rest.push(word.text);
      continue;
    }
    const value = inline ?? command.words[++index] ?? { text: "", needs: "" };
    if (Object.hasOwn(FLAGS, name)) FLAGS[name]?.(spec, value);
    else if (value.needs === "") rest.push(`--${name}=${value.text}`);
  }
  if (command.builder === "buildah") {
    const extra = buildahArguments(rest.join("\n"));
    // buildah itself builds without layers unless told; podman with them.
    const layers = extra.buildah.layers ?? command.program === "podman";
    spec.buildah = { ...DEFAULT_BUILDAH_OPTIONS, ...extra.buildah, layers };
  }
  if (context?.needs) unknown(spec, "The build context", context.needs, "context");
  spec.context = within(directory, context?.text ?? ".");
  if (spec.file !== undefined && spec.file !== "-") spec.file = within(directory, spec.file);
  spec.name = spec.file ?? spec.context;
  return spec;
}

function applySwitch(spec: Draft, name: string, value: string): void {
  const on = value !== "false" && value !== "0";
  if (name === "no-cache") spec.noCache = on;
  else if (name === "pull" || name === "pull-always") spec.pull = on && value !== "missing" && value !== "never";
  else if (name === "squash" || name === "squash-all") spec.squash = on;
}

function flagName(text: string): string {
  const long = /^--([^=]+)/.exec(text);
  if (long !== null) return long[1] ?? "";
  return text.slice(1, 2);
}

/** `--flag=value`, `-fvalue`, `-f=value`. */
function inlineValue(word: Word): Word | undefined {
  if (word.text.startsWith("--")) {
    const at = word.text.indexOf("=");
    return at === -1 ? undefined : { text: word.text.slice(at + 1), needs: word.needs };
  }
  const text = word.text.slice(2).replace(/^=/, "");
  return text === "" ? undefined : { text, needs: word.needs };
}

/** A path of a command, relative to the workspace; URLs, `-` and absolute paths stay. */
export function within(directory: string, path: string): string {
  if (
    directory === "" ||
    directory === "." ||
    path === "-" ||
    path.startsWith("/") ||
    /^[a-z][a-z+.-]*:\/\//i.test(path)
  )
    return path;
  return path === "." ? directory : `${directory.replace(/(?<!\/)\/+$/, "")}/${path}`;
}

/** A URL, `docker-image://…`, `target:…` or `git@…`: no path of this disk. */
export const isRemote = (path: string): boolean => /^[a-z][a-z0-9+.-]*:|^git@/i.test(path);
