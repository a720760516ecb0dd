/** Bake targets → BuildSpecs, from what `docker buildx bake --print` prints or from the files' own evaluation. */
import { posix } from "node:path";
import { type BuildSpec, buildSpec } from "../build-spec.ts";
import { ForecastError } from "../errors.ts";
import { isRemote, within } from "./command-line.ts";
import { beyond } from "./hcl-value.ts";
import { type BakeRequest, DEFAULT_CONTEXT } from "./step.ts";
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

function targetSpec(name: string, target: unknown, request: BakeRequest): BuildSpec {
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
    unknowns: request.unknowns,
  });
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
