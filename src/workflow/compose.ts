/**
 * Compose services with a `build:` section → BuildSpecs. Reads what `docker compose config` prints, or the files
 * themselves with merging, profiles, extends, interpolation and anchors. Source of the rules: the compose specification.
 */
import { posix } from "node:path";
import { type BuildSpec, buildSpec } from "../build-spec.ts";
import { ForecastError } from "../errors.ts";
import { isRemote, within } from "./command-line.ts";
import { marked, withoutMarks } from "./compose-unknown.ts";
import { type HclValue, mapOf } from "./hcl-value.ts";
import type { BakeRequest, ComposeRequest } from "./step.ts";
import { asList, asMap, asText, field, parseYaml, type YamlMap } from "./yaml.ts";

/** File names compose looks for, and the override beside each, in its order. */
const DEFAULT_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
/** compose-spec/compose-go schema/compose-spec.json, patternProperties of services. */
const SERVICE_NAME = /^[a-zA-Z0-9._-]+$/;
const MAX_EXTENDS = 50;
const MAX_FILES = 100;
/** Characters that a text with variables may come to. */
const MAX_TEXT = 64 * 1024;
/** Characters of an environment file that are read. */
const MAX_ENV_FILE = 1 << 20;

/** Text of a file of the workspace, `undefined` when it is not there. */
export type ReadFile = (path: string) => string | undefined;

/** Throws `workflow` for files that compose itself would refuse, `limit`. */
export function composeSpecs(request: ComposeRequest, read: ReadFile): readonly BuildSpec[] {
  const env = marked(request.env, request.unknownEnv);
  const project = new Project({ ...request, env }, read);
  const found = selected(project.services(), request);
  return found.flatMap(([name, service]) => serviceSpec(name, service, { ...request, env }, ".")).map(withoutMarks);
}

/** A service as a bake target. */
export interface ComposeTarget {
  readonly name: string;
  readonly attributes: Readonly<Record<string, HclValue>>;
}

/**
 * The services of compose files that `docker buildx bake` reads, as its targets (docker/buildx bake/compose.go): every
 * profile, contexts relative to the working directory, `x-bake` entries. Throws as `composeSpecs`.
 */
export function composeTargets(
  files: readonly { readonly path: string; readonly text: string }[],
  request: BakeRequest,
  read: ReadFile,
): readonly ComposeTarget[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const compose: ComposeRequest = {
    ...request,
    directory: ".",
    files: [...texts.keys()],
    services: [],
    profiles: ["*"],
    envFile: within(request.directory, ".env"),
    buildArgs: new Map(),
  };
  // buildx takes paths relative to where it runs, not to the file.
  const project = new Project(compose, (path) => texts.get(path) ?? read(path), ".");
  return project.services().flatMap(([name, service]) => {
    const build = field(service, "build");
    if (build === undefined || build === null) return [];
    const attributes = bakeAttributes(service, buildMap(build), project.env);
    return [{ name: name.replaceAll(".", "_"), attributes }];
  });
}

function bakeAttributes(
  service: unknown,
  build: YamlMap,
  env: ReadonlyMap<string, string>,
): Readonly<Record<string, HclValue>> {
  const text = (key: string): string | null => asText(field(build, key)) || null;
  const texts = (value: unknown): readonly string[] => asList(value).flatMap((entry) => asText(entry) ?? []);
  const extra = field(build, "x-bake");
  // A list, or words in one text.
  const more = (key: string): readonly string[] => {
    const value = field(extra, key);
    return typeof value === "string" ? value.split(/\s+/).filter((word) => word !== "") : texts(value);
  };
  const own = namedMap(field(service, "environment"));
  const args = Object.entries(namedMap(field(build, "args"))).flatMap(([name, value]): [string, string][] => {
    const given = asText(value) ?? asText(own[name]) ?? env.get(name);
    return given === undefined ? [] : [[name, given]];
  });
  const contexts = { ...asMap(field(extra, "contexts")), ...namedMap(field(build, "additional_contexts")) };
  const tags = [...texts(field(build, "tags")), ...more("tags")];
  const image = asText(field(service, "image"));
  return {
    context: text("context"),
    dockerfile: text("dockerfile"),
    "dockerfile-inline": text("dockerfile_inline"),
    target: text("target"),
    args: mapOf(args),
    contexts: mapOf(Object.entries(contexts).map(([name, value]) => [name, linked(asText(value) ?? "")])),
    labels: mapOf(Object.entries(namedMap(field(build, "labels"))).map(([name, value]) => [name, asText(value) ?? ""])),
    tags: tags.length === 0 && image !== undefined ? [image] : tags,
    "cache-from": [...texts(field(build, "cache_from")), ...more("cache-from")],
    "cache-to": [...texts(field(build, "cache_to")), ...more("cache-to")],
    platforms: [...texts(field(build, "platforms")), ...more("platforms")],
    network: text("network"),
    "no-cache": flagOf(field(extra, "no-cache") ?? field(build, "no_cache")),
    pull: flagOf(field(extra, "pull") ?? field(build, "pull")),
    "no-cache-filter": more("no-cache-filter"),
    "shm-size": text("shm_size"),
    "extra-hosts": mapOf(
      hosts(field(build, "extra_hosts")).map((entry): [string, string] => {
        const at = entry.indexOf(":");
        return [entry.slice(0, at), entry.slice(at + 1)];
      }),
    ),
  };
}

const flagOf = (value: unknown): boolean | null => (typeof value === "boolean" ? value : null);

/** A context that is another service is the target of that name. */
const linked = (value: string): string =>
  value.startsWith("service:") ? `target:${value.slice("service:".length).replaceAll(".", "_")}` : value;

/**
 * The same from the JSON or YAML that `docker compose config` printed: merged, interpolated, profiles applied, paths absolute.
 * @param workspace its paths become relative, so that they name the same build on every runner.
 */
export function printedComposeSpecs(printed: string, request: ComposeRequest, workspace: string): readonly BuildSpec[] {
  // It prints every dollar twice, so that its output is a compose file again.
  const root = parseYaml(printed.replaceAll("$$", "$"), "docker compose config");
  const services = Object.entries(asMap(field(root, "services")));
  return selected(services, request).flatMap(([name, service]) =>
    serviceSpec(name, service, request, request.directory, workspace),
  );
}

function selected(services: readonly [string, unknown][], request: ComposeRequest): readonly [string, unknown][] {
  if (request.services.length === 0) return services;
  return services.filter(([name]) => request.services.includes(name));
}

class Project {
  /** The first file's folder, which paths are relative to. */
  private readonly directory: string;
  private readonly base: string;
  private readonly request: ComposeRequest;
  private readonly read: ReadFile;
  readonly env: ReadonlyMap<string, string>;
  private files = 0;

  constructor(request: ComposeRequest, read: ReadFile, base?: string) {
    this.request = request;
    this.read = read;
    const first = request.files[0];
    this.directory = first?.includes("/")
      ? within(request.directory, first.slice(0, first.lastIndexOf("/")))
      : request.directory;
    this.base = base ?? this.directory;
    const envFile = read(within(request.directory, request.envFile ?? ".env"));
    this.env = new Map([...dotenv(envFile ?? "", request.env), ...request.env]);
  }

  services(): readonly [string, unknown][] {
    let merged: YamlMap = {};
    for (const path of this.paths()) merged = merge(merged, this.load(path, this.base), "") as YamlMap;
    const services = asMap(field(merged, "services"));
    const odd = Object.keys(services).find((name) => !SERVICE_NAME.test(name));
    if (odd !== undefined) {
      throw new ForecastError("workflow", `Compose refuses the service name ${JSON.stringify(odd.slice(0, 100))}.`);
    }
    return Object.entries(services)
      .filter(([name, service]) => this.active(name, service))
      .map(([name]) => [name, this.extended(services, name, 0)]);
  }

  private paths(): readonly string[] {
    if (this.request.files.length > 0) return this.request.files.map((file) => within(this.request.directory, file));
    const given = this.env.get("COMPOSE_FILE");
    if (given !== undefined) return given.split(":").map((file) => within(this.request.directory, file));
    const found = DEFAULT_FILES.map((name) => within(this.request.directory, name)).find(
      (path) => this.read(path) !== undefined,
    );
    if (found === undefined) {
      throw new ForecastError(
        "workflow",
        `There is no compose file in ${this.request.directory}. Set the input files.`,
      );
    }
    const override = found.replace(/\.(ya?ml)$/, ".override.$1");
    return this.read(override) === undefined ? [found] : [found, override];
  }

  /** `base`: what the file's own paths are relative to. */
  private load(path: string, base: string): unknown {
    const text = this.read(path);
    if (text === undefined || ++this.files > MAX_FILES) {
      throw new ForecastError(
        "workflow",
        `The compose file ${path} is not in the workspace. Check it out, or set the input files.`,
      );
    }
    if (/!(?:reset|override)\b/.test(text)) {
      throw new ForecastError(
        "workflow",
        `${path} uses !reset or !override, which are not read here. Install docker compose, or set the inputs instead.`,
      );
    }
    const root = placed(interpolate(parseYaml(text, path, true), this.env), base);
    const folder = folderOf(path);
    let included: unknown = {};
    for (const entry of asList(field(root, "include"))) {
      for (const file of asText(entry) !== undefined ? [entry] : listOf(field(entry, "path"))) {
        const place = within(folder, asText(file) ?? "");
        const own = asText(field(entry, "project_directory"));
        included = merge(included, this.load(place, own === undefined ? folderOf(place) : within(folder, own)), "");
      }
    }
    return merge(included, root, "");
  }

  /** A service with profiles runs only when one of them is active or it is named. */
  private active(name: string, service: unknown): boolean {
    const profiles = asList(field(service, "profiles")).map(asText);
    const active = [...this.request.profiles, ...(this.env.get("COMPOSE_PROFILES")?.split(",") ?? [])];
    return (
      profiles.length === 0 ||
      this.request.services.includes(name) ||
      active.includes("*") ||
      profiles.some((one) => active.includes(one ?? ""))
    );
  }

  private extended(services: YamlMap, name: string, depth: number): unknown {
    const service = field(services, name);
    const from = field(service, "extends");
    if (from === undefined || service === undefined) return service;
    if (depth >= MAX_EXTENDS) {
      throw new ForecastError(
        "workflow",
        `The service ${name} extends itself. Remove the circle from the compose file.`,
      );
    }
    const file = asText(field(from, "file"));
    const base = asText(from) ?? asText(field(from, "service")) ?? "";
    const place = within(this.directory, file ?? "");
    const others = file === undefined ? services : asMap(field(this.load(place, folderOf(place)), "services"));
    const parent = this.extended(others, base, depth + 1);
    return merge(
      parent,
      Object.fromEntries(Object.entries(asMap(service)).filter(([key]) => key !== "extends")),
      "service",
    );
  }
}

const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");

/** The file with the paths of its build sections relative to the workspace. */
function placed(root: unknown, base: string): unknown {
  const services = field(root, "services");
  if (base === "." || services === undefined) return root;
  const local = (path: unknown): unknown =>
    typeof path === "string" && !isRemote(path) ? within(base, path) : (path ?? null);
  const place = (service: unknown): unknown => {
    const build = field(service, "build");
    if (typeof build === "string") return { ...asMap(service), build: local(build) };
    if (!isMap(build)) return service;
    const contexts = Object.entries(namedMap(field(build, "additional_contexts"))).map(([name, path]) => [
      name,
      local(path),
    ]);
    return {
      ...asMap(service),
      build: {
        ...build,
        ...(field(build, "context") === undefined ? {} : { context: local(field(build, "context")) }),
        ...(contexts.length === 0 ? {} : { additional_contexts: Object.fromEntries(contexts) }),
      },
    };
  };
  const entries = Object.entries(asMap(services)).map(([name, service]) => [name, place(service)]);
  return { ...asMap(root), services: Object.fromEntries(entries) };
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Later files win: maps are merged, `args`-like lists by name, sequences appended, scalars replaced. */
function merge(base: unknown, over: unknown, key: string): unknown {
  if (over === undefined || over === null) return base;
  if (MAPPED.has(key)) return { ...namedMap(base), ...namedMap(over) };
  // The short form of build is its context.
  if (key === "build" && typeof base !== typeof over) return merge(buildMap(base), buildMap(over), "");
  if (Array.isArray(base) && Array.isArray(over)) return [...base, ...over];
  if (isMap(base) && isMap(over)) {
    const out: Record<string, unknown> = Object.assign(Object.create(null), base);
    for (const [name, value] of Object.entries(over)) out[name] = merge(out[name], value, name);
    return out;
  }
  return over;
}

const MAPPED = new Set(["args", "labels", "additional_contexts"]);
const isMap = (value: unknown): value is YamlMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const buildMap = (value: unknown): YamlMap => (typeof value === "string" ? { context: value } : asMap(value));

/** `{A: 1}` and `[A=1, B]` are one thing; a name without value is `null`: taken from the environment. */
function namedMap(value: unknown): Record<string, unknown> {
  if (!Array.isArray(value)) return { ...asMap(value) };
  return Object.fromEntries(
    value.map((entry) => {
      const text = asText(entry) ?? "";
      const at = text.indexOf("=");
      return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function serviceSpec(
  name: string,
  service: unknown,
  request: ComposeRequest,
  directory: string,
  workspace = "",
): readonly BuildSpec[] {
  const build = field(service, "build");
  if (build === undefined || build === null) return [];
  const given = buildMap(build);
  const place = (path: string): string => relativePath(within(directory, path), workspace);
  const context = place(asText(field(given, "context")) ?? ".");
  const inline = asText(field(given, "dockerfile_inline"));
  const file = asText(field(given, "dockerfile")) ?? (inline === undefined ? "Dockerfile" : undefined);
  const args = new Map<string, string | undefined>();
  for (const [arg, value] of Object.entries(namedMap(field(given, "args")))) {
    const text = asText(value) ?? request.env.get(arg);
    // Compose leaves an argument out that neither the file nor the environment gives.
    if (text !== undefined) args.set(arg, text);
  }
  for (const [arg, value] of request.buildArgs) args.set(arg, value);
  const contexts = new Map<string, string>();
  for (const [alias, value] of Object.entries(namedMap(field(given, "additional_contexts")))) {
    const text = asText(value) ?? "";
    contexts.set(alias, text.startsWith("service:") ? `target:${text.slice(8)}` : place(text));
  }
  const platforms = asList(field(given, "platforms")).flatMap((entry) => asText(entry) ?? []);
  const own = asText(field(service, "platform"));
  const spec = buildSpec({
    name,
    builder: "buildkit",
    context,
    file: file === undefined || isRemote(context) ? file : within(context, file),
    inline,
    target: asText(field(given, "target")),
    buildArgs: args,
    platforms: own === undefined ? platforms : [own],
    labels: new Map(Object.entries(namedMap(field(given, "labels"))).map(([key, value]) => [key, asText(value) ?? ""])),
    tags: [asText(field(service, "image")), ...asList(field(given, "tags")).map(asText)].filter(
      (tag) => tag !== undefined,
    ),
    cacheFrom: asList(field(given, "cache_from")).flatMap((entry) => asText(entry) ?? []),
    cacheTo: asList(field(given, "cache_to")).flatMap((entry) => asText(entry) ?? []),
    noCache: field(given, "no_cache") === true || request.noCache,
    pull: field(given, "pull") === true || request.pull,
    network: asText(field(given, "network")),
    addHosts: hosts(field(given, "extra_hosts")),
    shmSize: asText(field(given, "shm_size")),
    buildContexts: contexts,
    dependsOn: [...contexts.values()].filter((value) => value.startsWith("target:")).map((value) => value.slice(7)),
    origin: `${request.origin} service ${name}`,
    unknowns: request.unknowns,
  });
  return [spec];
}

/** Cleaned, and relative to the workspace where it lies inside; URLs stay. */
function relativePath(path: string, workspace: string): string {
  if (isRemote(path)) return path;
  const clean = posix.normalize(path).replace(/(?<=.)\/$/, "");
  return workspace !== "" && posix.isAbsolute(clean) ? posix.relative(workspace, clean) || "." : clean;
}

function hosts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => asText(entry)?.replace("=", ":") ?? []);
  return Object.entries(asMap(value)).flatMap(([host, address]) =>
    listOf(address).map((one) => `${host}:${asText(one) ?? ""}`),
  );
}

/** `$VAR`, `${VAR}`, `${VAR:-default}`, `${VAR-default}`, `${VAR:+other}`, `${VAR+other}`, `$$`. Unset: empty, as compose warns. */
function interpolate(value: unknown, env: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return interpolateText(value, env, 0);
  if (Array.isArray(value)) return value.map((entry) => interpolate(entry, env));
  if (!isMap(value)) return value;
  const out: Record<string, unknown> = Object.create(null);
  for (const [key, child] of Object.entries(value)) out[key] = interpolate(child, env);
  return out;
}

function interpolateText(text: string, env: ReadonlyMap<string, string>, depth: number): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const dollar = text.indexOf("$", at);
    if (dollar === -1 || depth > 20) return out + text.slice(at);
    out += text.slice(at, dollar);
    const name = /^\$([A-Za-z_]\w*)/.exec(text.slice(dollar, dollar + 256))?.[1];
    if (text[dollar + 1] === "$") {
      out += "$";
      at = dollar + 2;
    } else if (name !== undefined) {
      out += env.get(name) ?? "";
      at = dollar + 1 + name.length;
    } else if (text[dollar + 1] === "{") {
      const end = closing(text, dollar + 1);
      out += braced(text.slice(dollar + 2, end), env, depth);
      at = end + 1;
    } else {
      out += "$";
      at = dollar + 1;
    }
    if (out.length > MAX_TEXT) {
      throw new ForecastError("limit", "A text of the compose file grows without end. Set the inputs instead.");
    }
  }
  return out;
}

function braced(inner: string, env: ReadonlyMap<string, string>, depth: number): string {
  const match = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s.exec(inner);
  const value = env.get(match?.[1] ?? "");
  const operator = match?.[2] ?? "";
  const present = operator.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
  const other = (): string => interpolateText(match?.[3] ?? "", env, depth + 1);
  if (operator.endsWith("-")) return present ? (value ?? "") : other();
  if (operator.endsWith("+")) return present ? other() : "";
  return value ?? "";
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return text.length;
}

/** `.env`: NAME=value lines, quotes around values, comments; variables outside single quotes are replaced. */
function dotenv(text: string, env: ReadonlyMap<string, string>): Map<string, string> {
  const values = new Map<string, string>();
  const known = new Map(env);
  for (const line of text.slice(0, MAX_ENV_FILE).split(/\r?\n/)) {
    const at = line.indexOf("=");
    const name = line
      .slice(0, Math.max(0, at))
      .trim()
      .replace(/^export\s+/, "");
    if (!/^[A-Za-z_][\w.]*$/.test(name)) continue;
    const { text: raw, literal } = dotenvValue(line.slice(at + 1).trim());
    const value = literal ? raw : interpolateText(raw, known, 0);
    values.set(name, value);
    if (!env.has(name)) known.set(name, value);
  }
  return values;
}

/** Without its quotes and the comment behind it (compose-spec/compose-go dotenv/parser.go extractVarValue). */
function dotenvValue(text: string): { readonly text: string; readonly literal: boolean } {
  const quote = text[0] ?? "";
  let end = quote === "'" || quote === '"' ? text.indexOf(quote, 1) : -1;
  while (end !== -1 && text[end - 1] === "\\") end = text.indexOf(quote, end + 1);
  if (end !== -1) return { text: text.slice(1, end), literal: quote === "'" };
  const comment = text.search(/\s#/);
  return { text: comment === -1 ? text : text.slice(0, comment).trimEnd(), literal: false };
}
