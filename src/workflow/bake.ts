/** Bake targets → BuildSpecs, from what `docker buildx bake --print` prints or from the files' own evaluation. */
import { posix } from "node:path";
import { type BuildSpec, buildSpec } from "../build-spec.ts";
import { ForecastError } from "../errors.ts";
import { isRemote, within } from "./command-line.ts";
import { beyond, Unknown } from "./hcl-value.ts";
import { type BakeRequest, DEFAULT_CONTEXT, HARMLESS_OVERRIDES, notKnown, OVERRIDE_INPUTS } from "./step.ts";
import { asList, asMap, asText, field } from "./yaml.ts";

const MAX_TARGETS = 2000;

/** The printed JSON: groups and targets with inheritance, variables and overrides already applied. Throws `workflow`. */
export function printedBakeSpecs(printed: string, request: BakeRequest): readonly BuildSpec[] {
  let root: unknown;
  try {
    root = JSON.parse(printed);
  } catch (cause) {
    throw new ForecastError(
      "workflow",
      "docker buildx bake --print printed something that is not JSON. Set the inputs instead.",
      { cause },
    );
  }
  return bakeSpecs(asMap(field(root, "target")), request);
}

/** Resolved targets (`context`, `dockerfile`, `args` …, all scalars evaluated) → specs, parents before dependants. */
export function bakeSpecs(targets: Readonly<Record<string, unknown>>, request: BakeRequest): readonly BuildSpec[] {
  const names = Object.keys(targets);
  if (names.length > MAX_TARGETS) {
    throw new ForecastError(
      "limit",
      `The bake file has ${names.length} targets, more than ${MAX_TARGETS}. Name some in the input targets.`,
    );
  }
  return names.map((name) => targetSpec(name, targets[name], request));
}

function targetSpec(name: string, given: unknown, request: BakeRequest): BuildSpec {
  const { target, args: unknownArgs, unknowns } = knownPart(asMap(given));
  const text = (key: string): string | undefined => asText(field(target, key)) || undefined;
  const path = within(request.directory, localPath(text("context") ?? "."));
  const context = request.committed ? committedContext(path) : path;
  const file = text("dockerfile");
  const contexts = new Map(
    Object.entries(asMap(field(target, "contexts"))).map(([alias, value]) => [
      alias,
      namedContext(asText(value) ?? "", request.directory),
    ]),
  );
  const args = new Map<string, string | undefined>();
  for (const [arg, value] of Object.entries(asMap(field(target, "args")))) {
    // null: not given at all.
    if (value !== null) args.set(arg, asText(value));
  }
  for (const arg of unknownArgs) args.set(arg, undefined);
  for (const [pattern, arg] of request.unknownArgs) if (matchesTarget(pattern, name)) args.set(arg, undefined);
  return buildSpec({
    name,
    builder: "buildkit",
    context,
    // Relative to the context, unless it is an absolute path or inside another repository.
    file: file === undefined || isRemote(path) ? file : within(path, file),
    inline: text("dockerfile-inline"),
    target: text("target"),
    buildArgs: args,
    platforms: texts(field(target, "platforms")),
    labels: new Map(Object.entries(asMap(field(target, "labels"))).map(([key, value]) => [key, asText(value) ?? ""])),
    tags: texts(field(target, "tags")),
    cacheFrom: caches(field(target, "cache-from")),
    cacheTo: caches(field(target, "cache-to")),
    noCache: field(target, "no-cache") === true || request.noCache,
    noCacheFilter: texts(field(target, "no-cache-filter")),
    pull: field(target, "pull") === true || request.pull,
    network: text("network"),
    addHosts: Object.entries(asMap(field(target, "extra-hosts"))).map(
      ([host, address]) => `${host}:${asText(address) ?? ""}`,
    ),
    ulimits: texts(field(target, "ulimits")),
    shmSize: text("shm-size"),
    buildContexts: contexts,
    dependsOn: [...contexts.values()].filter((value) => value.startsWith("target:")).map((value) => value.slice(7)),
    origin: `${request.origin} target ${name}`,
    unknowns: [...request.unknowns, ...unknowns],
  });
}

/** Inputs that answer for an attribute, where they have another name or one of --set does not. */
const INPUTS: Readonly<Record<string, string>> = {
  ...OVERRIDE_INPUTS,
  "cache-from": "cache-from",
  context: "context",
  "dockerfile-inline": "file",
  "extra-hosts": "add-hosts",
  labels: "labels",
  network: "network",
  "no-cache": "no-cache",
  "no-cache-filter": "no-cache-filters",
  platforms: "platforms",
  pull: "pull",
  "shm-size": "shm-size",
  target: "target",
  ulimits: "ulimit",
};
/** They decide no cache key of any builder. */
const HARMLESS = new Set([...HARMLESS_OVERRIDES, "secret", "entitlements", "description"]);

interface KnownPart {
  readonly target: Readonly<Record<string, unknown>>;
  /** Build arguments of unknown value. */
  readonly args: readonly string[];
  readonly unknowns: readonly string[];
}

/** A target without what only the run knows; all that such a value decides is said. Throws `workflow`. */
function knownPart(given: Readonly<Record<string, unknown>>): KnownPart {
  const target: Record<string, unknown> = Object.create(null);
  const args: string[] = [];
  const unknowns: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    const say = (unknown: Unknown, entry = ""): void => {
      // Any argument may be among those of which not even the names are known.
      const input = key === "args" && entry === "" ? "files" : INPUTS[key];
      if (input === undefined && HARMLESS.has(key)) return;
      if (input === undefined) throw unknown.error;
      unknowns.push(
        notKnown(`The bake attribute ${[key, entry].filter((one) => one !== "").join(" ")}`, unknown.needs, input),
      );
    };
    if (value instanceof Unknown) say(value);
    else if (Array.isArray(value)) {
      for (const one of value) if (one instanceof Unknown) say(one);
      target[key] = value.filter((one) => !(one instanceof Unknown));
    } else if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value);
      for (const [entry, one] of entries) {
        if (!(one instanceof Unknown)) continue;
        say(one, entry);
        if (key === "args") args.push(entry);
      }
      target[key] = Object.fromEntries(entries.filter(([, one]) => !(one instanceof Unknown)));
    } else target[key] = value;
  }
  return { target, args, unknowns };
}

/** A directory of the commit; other places stay what they are. */
function committedContext(path: string): string {
  if (path === ".") return DEFAULT_CONTEXT;
  return isRemote(path) || path.startsWith("/") ? path : `${DEFAULT_CONTEXT}:${path}`;
}

/** `cwd://` is the working directory; local paths are cleaned, others stay (docker/buildx bake/bake.go toBuildOpt). */
function localPath(path: string): string {
  const local = path.startsWith("cwd://") ? path.slice("cwd://".length) : path;
  if (local === path && (isRemote(path) || path.startsWith("{{"))) return path;
  return posix.normalize(local || ".").replace(/(?<=.)\/$/, "");
}

function namedContext(given: string, directory: string): string {
  const value = localPath(given);
  return isRemote(value) ? value : within(directory, value);
}

const texts = (value: unknown): readonly string[] => asList(value).flatMap((entry) => asText(entry) ?? []);

/** A string, or since buildx 0.20 an object with the same keys. */
function caches(value: unknown): readonly string[] {
  return asList(value).flatMap((entry) => {
    const text = asText(entry);
    if (text !== undefined) return text;
    const pairs = Object.entries(asMap(entry)).map(([key, one]) => `${key}=${asText(one) ?? ""}`);
    return pairs.length === 0 ? [] : pairs.join(",");
  });
}

/** A target pattern of --set: a name, or with `*`. Throws `workflow` for other patterns. */
export function matchesTarget(pattern: string, name: string): boolean {
  if (pattern === name) return true;
  if (/[?[\]\\]/.test(pattern)) throw beyond(`the pattern ${pattern.slice(0, 40)}`);
  const parts = pattern.split("*");
  if (parts.length === 1) return false;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found =
      index === 0
        ? name.startsWith(part)
          ? 0
          : -1
        : index === parts.length - 1
          ? name.endsWith(part)
            ? Math.max(at, name.length - part.length)
            : -1
          : name.indexOf(part, at);
    if (found < at) return false;
    at = found + part.length;
  }
  return at <= name.length;
}
