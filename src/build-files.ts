/** The files that a build starts from: its Dockerfile, ignore files and context, read within limits. Edge. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { BuildSpec } from "./build-spec.ts";
import type { FileTree } from "./context/tree.ts";
import { ForecastError } from "./errors.ts";
import type { BuildRequest, IgnoreFile, NamedContext } from "./request.ts";
import type { Directories } from "./source/directories.ts";

/** The builders themselves refuse much smaller files; nobody writes these by hand. */
const MAX_DOCKERFILE_BYTES = 4 * 1024 * 1024;
const MAX_IGNORE_BYTES = 4 * 1024 * 1024;

export type BuildFiles = Pick<
  BuildRequest,
  "dockerfile" | "dockerfileInContext" | "context" | "contextKind" | "ignoreFiles"
>;

/** docker/build-push-action's default, `{{defaultContext}}` or `{{defaultContext}}:subdir`. */
const GIT_CONTEXT = /^\{\{defaultContext\}\}(?::(.*))?$/;

/** The tree of the build context; `undefined` when it is not on this disk. Throws `context-missing`. */
export async function contextTree(
  spec: BuildSpec,
  workspace: string,
  directories: Directories,
): Promise<FileTree | undefined> {
  const { kind, directory } = contextPlace(spec.context, workspace);
  if (directory === undefined) return undefined;
  if (isDirectory(directory))
    return await (kind === "git" ? directories.committed(directory) : directories.onDisk(directory));
  throw new ForecastError(
    "context-missing",
    `The build context ${spec.context} is not a directory here. Check out the repository before this step, or set the input context.`,
  );
}

export interface ContextPlace {
  readonly kind: BuildRequest["contextKind"];
  /** Absolute directory, `undefined` when the context is not on this disk. */
  readonly directory: string | undefined;
}

export const isGit = ({ context }: BuildSpec): boolean => GIT_CONTEXT.test(context);

/** Where the build context is. A URL, a stdin context or a missing directory is nowhere. */
export function contextPlace(context: string, workspace: string): ContextPlace {
  const git = GIT_CONTEXT.exec(context);
  if (git !== null) return { kind: "git", directory: resolve(workspace, git[1] ?? "") };
  if (context === "-") return { kind: "none", directory: undefined };
  if (/^(https?|git|ssh):\/\/|^git@|^github\.com\//.test(context)) return { kind: "git", directory: undefined };
  return { kind: "directory", directory: resolve(workspace, context) };
}

/** Throws `dockerfile-missing`, `context-missing`, `limit`. `tree`: of the context's directory, where it can be seen. */
export function readBuildFiles(spec: BuildSpec, workspace: string, tree: FileTree | undefined): BuildFiles {
  const place = contextPlace(spec.context, workspace);
  const directory = place.directory;
  // The Dockerfile of a remote or piped context comes with it; one of the same name here is another file.
  if (directory === undefined && spec.inline === undefined && !isAbsolute(spec.file ?? "")) {
    throw new ForecastError(
      "dockerfile-missing",
      `The build context ${spec.context.slice(0, 200)} is not on this disk, and neither is its Dockerfile. Check it out and set the input context.`,
    );
  }
  const path = dockerfilePath(spec, workspace, directory);
  const text = spec.inline ?? readText(path, MAX_DOCKERFILE_BYTES, "dockerfile-missing");
  return {
    dockerfile: { path: shown(path, workspace), text },
    dockerfileInContext: spec.inline === undefined && directory !== undefined ? inside(directory, path) : undefined,
    context: tree,
    contextKind: directory === undefined ? (place.kind === "git" ? "git" : "none") : place.kind,
    ignoreFiles: place.kind === "git" ? {} : ignoreFiles(spec, workspace, directory, path),
  };
}

/** Relative to the workspace, as the docker CLI reads -f; Buildah and bake also look inside the context. */
function dockerfilePath(spec: BuildSpec, workspace: string, directory: string | undefined): string {
  const context = directory ?? workspace;
  if (spec.file === undefined || spec.file === "") {
    const names = spec.builder === "buildah" ? ["Containerfile", "Dockerfile"] : ["Dockerfile", "dockerfile"];
    const found = names.map((name) => join(context, name)).find((path) => existsSync(path));
    return found ?? join(context, "Dockerfile");
  }
  const given = resolve(workspace, spec.file);
  if (existsSync(given) || isAbsolute(spec.file)) return given;
  return existsSync(join(context, spec.file)) ? join(context, spec.file) : given;
}

function ignoreFiles(
  spec: BuildSpec,
  workspace: string,
  directory: string | undefined,
  dockerfile: string,
): BuildRequest["ignoreFiles"] {
  const files: { -readonly [K in keyof BuildRequest["ignoreFiles"]]: IgnoreFile } = {};
  const take = (role: keyof typeof files, path: string): void => {
    if (isFile(path))
      files[role] = { path: shown(path, workspace), text: readText(path, MAX_IGNORE_BYTES, "ignore-syntax") };
  };
  if (directory !== undefined) {
    take("dockerignore", join(directory, ".dockerignore"));
    take("containerignore", join(directory, ".containerignore"));
  }
  if (spec.inline === undefined) {
    take("dockerfileDockerignore", `${dockerfile}.dockerignore`);
    take("dockerfileContainerignore", `${dockerfile}.containerignore`);
  }
  if (spec.ignoreFile !== undefined) take("explicit", resolve(workspace, spec.ignoreFile));
  return files;
}

/** `--build-context name=value`: a directory, an image, another target, or a URL. */
export async function namedContexts(
  spec: BuildSpec,
  workspace: string,
  directories: Directories,
): Promise<ReadonlyMap<string, NamedContext>> {
  const contexts = new Map<string, NamedContext>();
  for (const [name, value] of spec.buildContexts) contexts.set(name, await namedContext(value, workspace, directories));
  return contexts;
}

async function namedContext(value: string, workspace: string, directories: Directories): Promise<NamedContext> {
  const image = /^docker-image:\/\/(.+)$/.exec(value);
  if (image?.[1] !== undefined) return { kind: "image", reference: image[1] };
  const target = /^target:(.+)$/.exec(value);
  if (target?.[1] !== undefined) return { kind: "target", target: target[1], rebuilt: undefined };
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) return { kind: "remote", url: value };
  const directory = resolve(workspace, value);
  if (!isDirectory(directory)) return { kind: "remote", url: value };
  const ignore = join(directory, ".dockerignore");
  return {
    kind: "directory",
    tree: await directories.onDisk(directory),
    ignore: isFile(ignore)
      ? { path: shown(ignore, workspace), text: readText(ignore, MAX_IGNORE_BYTES, "ignore-syntax") }
      : undefined,
  };
}

function readText(path: string, limit: number, code: "dockerfile-missing" | "ignore-syntax"): string {
  let bytes: Buffer;
  try {
    const size = statSync(path).size;
    if (size > limit)
      throw new ForecastError("limit", `${path} has ${size} bytes, more than ${limit}; it is not read.`);
    bytes = readFileSync(path);
  } catch (cause) {
    if (cause instanceof ForecastError) throw cause;
    throw new ForecastError(
      code,
      `${path} cannot be read (${(cause as NodeJS.ErrnoException).code ?? cause}). Set the input file.`,
      { cause },
    );
  }
  return bytes.toString("utf8");
}

function inside(directory: string, path: string): string | undefined {
  const within = relative(directory, path);
  return within.startsWith("..") || isAbsolute(within) ? undefined : within.split(sep).join("/");
}

/** Path for people: relative to the workspace where it lies in it. */
function shown(path: string, workspace: string): string {
  return inside(workspace, path) ?? (inside(dirname(workspace), path) === undefined ? path : `../${basename(path)}`);
}

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
