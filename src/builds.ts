/**
 * Which images this job builds: the action's own inputs over what the running workflow says. Edge. The readers of workflow,
 * bake and compose files are loaded where there is one to read.
 */
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { type BuildSpec, buildSpec } from "./build-spec.ts";
import { ForecastError, toForecastError } from "./errors.ts";
import { type Inputs, isHosted, type RunContext } from "./inputs.ts";
import type { Run } from "./source/run.ts";
import type { BakeFile } from "./workflow/bake-file.ts";
import { within } from "./workflow/command-line.ts";
import type { ContextValue } from "./workflow/expression.ts";
import type { BuilderStanding } from "./workflow/setup-buildx.ts";
import type { BakeRequest, ComposeRequest, FoundBuild } from "./workflow/step.ts";
import type { WorkflowBuilds } from "./workflow/workflow.ts";

export interface Builds {
  /** Parents before dependants. */
  readonly specs: readonly BuildSpec[];
  readonly warnings: readonly string[];
}

const MAX_FILE_BYTES = 2 * 1024 * 1024;
const PRINT = { limit: 16 * 1024 * 1024, timeoutMs: 20_000 };

/**
 * Throws `input`, `workflow` for bake and compose files that cannot be read.
 * @param overlay files that are looked at before the workspace's own.
 */
export async function readBuilds(
  inputs: Inputs,
  context: RunContext,
  run: Run,
  overlay: Read = () => undefined,
): Promise<Builds> {
  const warnings: string[] = [];
  const workspace = workspaceReader(context.workspace);
  const read: Read = (path) => overlay(path) ?? workspace(path);
  const found = await foundBuilds(inputs, context, read, warnings);
  const specs: BuildSpec[] = [];
  for (const build of found.builds) {
    const those =
      build.kind === "build"
        ? [build.spec]
        : build.kind === "bake"
          ? await bakeBuilds(build.request, read, context, run, warnings)
          : await composeBuilds(build.request, read, context, run, warnings);
    specs.push(...those.map((spec) => ({ ...spec, ...(build.standing ?? found.standing) })));
  }
  const meant = specs.filter((spec) => isMeant(spec, inputs));
  const given = meant.length > 0 ? meant : [buildSpec(found.standing)];
  const merged = given.map((spec) => ({ ...named(withInputs(spec, inputs), read), legUnknown: found.legUnknown }));
  return { specs: inOrder(distinct(merged)), warnings };
}

type Found = Omit<WorkflowBuilds, "messages">;

const UNTOUCHED: BuilderStanding = { emptyBuilder: false, buildxBuilder: undefined, takenAway: [] };
const NOTHING: Found = { builds: [], legUnknown: false, standing: UNTOUCHED };

async function foundBuilds(
  inputs: Inputs,
  context: RunContext,
  read: (path: string) => string | undefined,
  warnings: string[],
): Promise<Found> {
  if (inputs.files.length > 0 || inputs.targets.length > 0) {
    const standing = await jobStanding(inputs, context, read);
    return { ...NOTHING, builds: [explicitFiles(inputs, context)], standing };
  }
  // A context and Dockerfile given by hand say which build is meant; the workflow could only blur it.
  if (!inputs.workflow || context.workflowRef === "") return NOTHING;
  if (inputs.spec.context !== undefined && inputs.spec.file !== undefined)
    return { ...NOTHING, standing: await jobStanding(inputs, context, read) };
  try {
    const builds = await workflowBuilds(inputs, context, read);
    warnings.push(...builds.messages);
    return builds;
  } catch (error) {
    const problem = toForecastError(error, "workflow");
    if (problem.code === "input") throw problem;
    if (inputs.spec.context === undefined && inputs.spec.file === undefined) warnings.push(problem.message);
    return NOTHING;
  }
}

async function workflowBuilds(inputs: Inputs, context: RunContext, read: Read): Promise<WorkflowBuilds> {
  const { readWorkflow } = await import("./workflow/workflow.ts");
  return readWorkflow({
    workflowRef: context.workflowRef,
    job: context.job,
    read,
    env: context.env,
    github: githubContext(context),
    matrix: json("matrix", inputs.matrix),
    given: givenContexts(inputs),
  });
}

/** What the job says of the builder of a build given by hand; GitHub's own runners start empty anyway. */
async function jobStanding(inputs: Inputs, context: RunContext, read: Read): Promise<BuilderStanding> {
  if (!inputs.workflow || context.workflowRef === "" || isHosted(context)) return UNTOUCHED;
  try {
    return (await workflowBuilds(inputs, context, read)).standing;
  } catch (error) {
    const problem = toForecastError(error, "workflow");
    if (problem.code === "input") throw problem;
    return UNTOUCHED;
  }
}

function explicitFiles(inputs: Inputs, context: RunContext): FoundBuild {
  const compose = inputs.files.length > 0 && inputs.files.every((file) => /\.ya?ml$/.test(file));
  const shared = {
    directory: ".",
    files: inputs.files,
    noCache: inputs.spec.noCache ?? false,
    pull: inputs.spec.pull ?? false,
    env: context.env,
    origin: "inputs",
    unknowns: [],
  };
  return compose
    ? {
        kind: "compose",
        request: {
          ...shared,
          services: inputs.targets,
          profiles: [],
          envFile: undefined,
          buildArgs: inputs.spec.buildArgs ?? new Map(),
        },
      }
    : {
        kind: "bake",
        request: { ...shared, committed: false, targets: inputs.targets, overrides: [], unknownArgs: [] },
      };
}

/** buildx evaluates its own files best; without it the files are read here. */
async function bakeBuilds(
  request: BakeRequest,
  read: Read,
  context: RunContext,
  run: Run,
  warnings: string[],
): Promise<readonly BuildSpec[]> {
  const { bakeSpecs, printedBakeSpecs } = await import("./workflow/bake.ts");
  const args = [
    "buildx",
    "bake",
    "--print",
    ...request.files.flatMap((file) => ["--file", file]),
    ...request.overrides.flatMap((one) => ["--set", one]),
    ...request.targets,
  ];
  const made = (request.madeTargets ?? []).map((name): BakeFile => {
    return { path: `${name}.json`, text: JSON.stringify({ target: { [name]: {} } }) };
  });
  // Without --file buildx would read the default files.
  const onlyMade = request.files.length === 0 && made.length > 0;
  const directory = resolve(context.workspace, request.directory);
  const isPrintable = !onlyMade && (request.unknownEnv?.size ?? 0) === 0;
  const printed = isPrintable ? await runIn(directory, "docker", args, request.env, run) : undefined;
  if (printed !== undefined) return printedBakeSpecs(printed, request);
  const { DEFAULT_BAKE_FILES, resolveBake } = await import("./workflow/bake-file.ts");
  const names = request.files.length > 0 || onlyMade ? request.files : DEFAULT_BAKE_FILES;
  const files = names.flatMap((name): BakeFile[] => {
    const path = within(request.directory, name);
    const text = read(path);
    return text === undefined ? [] : [{ path, text }];
  });
  if (files.length === 0 && made.length === 0) {
    throw new ForecastError(
      "workflow",
      `No bake file is in ${request.directory}. Check the repository out before this step, or set the input files.`,
    );
  }
  warnings.push(...request.unknowns);
  return bakeSpecs(resolveBake([...files, ...made], request, read), request);
}

async function composeBuilds(
  request: ComposeRequest,
  read: Read,
  context: RunContext,
  run: Run,
  warnings: string[],
): Promise<readonly BuildSpec[]> {
  const { composeSpecs, printedComposeSpecs } = await import("./workflow/compose.ts");
  const args = [
    "compose",
    ...request.files.flatMap((file) => ["--file", file]),
    ...request.profiles.flatMap((one) => ["--profile", one]),
    "config",
  ];
  const directory = resolve(context.workspace, request.directory);
  const isPrintable = (request.unknownEnv?.size ?? 0) === 0;
  const printed = isPrintable ? await runIn(directory, "docker", args, request.env, run) : undefined;
  warnings.push(...request.unknowns);
  return printed === undefined ? composeSpecs(request, read) : printedComposeSpecs(printed, request, context.workspace);
}

/** Standard output of a command that ended well; `undefined` for one that is not there or failed. */
async function runIn(
  directory: string,
  command: string,
  args: readonly string[],
  env: ReadonlyMap<string, string>,
  run: Run,
): Promise<string | undefined> {
  const answer = await run(command, args, { ...PRINT, cwd: directory, env }).catch(() => undefined);
  return answer?.code === 0 ? answer.stdout : undefined;
}

/** A context or Dockerfile given by hand chooses among the workflow's builds. */
function isMeant(spec: BuildSpec, inputs: Inputs): boolean {
  const same = (given: string | undefined, own: string | undefined): boolean =>
    given === undefined || normalized(given) === normalized(own ?? "");
  const file = spec.file ?? within(spec.context, "Dockerfile");
  return (
    same(inputs.spec.context, spec.context) && same(inputs.spec.file, file) && same(inputs.spec.target, spec.target)
  );
}

const normalized = (path: string): string => path.replace(/^(\.\/)+/, "").replace(/(?<!\/)\/+$/, "") || ".";

/** Explicit inputs win over what the workflow says. */
function withInputs(spec: BuildSpec, inputs: Inputs): BuildSpec {
  const given = inputs.spec;
  const builder = inputs.builder === "auto" ? spec.builder : inputs.builder;
  const name = given.file ?? spec.name;
  const buildArgs = new Map([...spec.buildArgs, ...(given.buildArgs ?? [])]);
  return {
    ...spec,
    ...given,
    name,
    builder,
    buildArgs,
    unknowns: spec.unknowns.filter((text) => !answered(text, given)),
  };
}

/** Buildah's own default file where there is one (src/build-files.ts). */
function named(spec: BuildSpec, read: Read): BuildSpec {
  const isDefault = spec.builder === "buildah" && spec.file === undefined && spec.name === "Dockerfile";
  return isDefault && read(within(spec.context, "Containerfile")) !== undefined
    ? { ...spec, name: "Containerfile" }
    : spec;
}

/** An input that was set answers the message that asked for it. */
function answered(text: string, given: Partial<BuildSpec>): boolean {
  const input = /set the input ([a-z-]+)\.$/.exec(text)?.[1] ?? "";
  const key = input
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^noCacheFilters$/, "noCacheFilter")
    .replace(/^ulimit$/, "ulimits");
  return Object.hasOwn(given, key);
}

/** A job that builds and then pushes the same image runs one build, not two. */
function distinct(specs: readonly BuildSpec[]): readonly BuildSpec[] {
  const seen = new Map<string, BuildSpec>();
  for (const spec of specs) {
    const same = [
      spec.builder,
      spec.context,
      spec.file,
      spec.inline,
      spec.target,
      [...spec.platforms].sort(),
      [...spec.buildArgs].sort(),
      [...spec.buildContexts].sort(),
    ];
    const key = JSON.stringify(same);
    if (!seen.has(key)) seen.set(key, spec);
  }
  return [...seen.values()];
}

/** Parents before dependants; a circle keeps the given order. */
function inOrder(specs: readonly BuildSpec[]): readonly BuildSpec[] {
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const done = new Set<BuildSpec>();
  const visit = (spec: BuildSpec, path: readonly string[]): void => {
    if (done.has(spec) || path.includes(spec.name)) return;
    for (const name of spec.dependsOn) {
      const parent = byName.get(name);
      if (parent !== undefined) visit(parent, [...path, spec.name]);
    }
    done.add(spec);
  };
  for (const spec of specs) visit(spec, []);
  return [...done];
}

type Read = (path: string) => string | undefined;

/** Files of the workspace only: neither `..` nor a link leads out of it. */
function workspaceReader(workspace: string): Read {
  const root = realpathSync(workspace);
  return (path) => {
    const full = resolve(root, path);
    try {
      if (!lstatSync(full).isFile() && !lstatSync(full).isSymbolicLink()) return undefined;
      const real = realpathSync(full);
      const inside = relative(root, real);
      if (inside.startsWith("..") || isAbsolute(inside) || statSync(real).size > MAX_FILE_BYTES) return undefined;
      return readFileSync(real, "utf8");
    } catch {
      return undefined;
    }
  };
}

function givenContexts(inputs: Inputs): ReadonlyMap<string, ContextValue> {
  const value = json("variables", inputs.variables);
  return new Map(typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

function json(name: string, text: string): ContextValue | undefined {
  if (text === "" || text === "null") return undefined;
  try {
    return JSON.parse(text) as ContextValue;
  } catch (cause) {
    throw new ForecastError("input", `The input ${name} is not JSON; write it as \${{ toJSON(…) }}.`, { cause });
  }
}

/** The `github` context as far as the environment has it; its token stays out. */
function githubContext(context: RunContext): ContextValue {
  const get = (name: string): string => context.env.get(name) ?? "";
  return {
    actor: get("GITHUB_ACTOR"),
    api_url: get("GITHUB_API_URL"),
    base_ref: get("GITHUB_BASE_REF"),
    event: context.event as ContextValue,
    event_name: get("GITHUB_EVENT_NAME"),
    head_ref: get("GITHUB_HEAD_REF"),
    job: get("GITHUB_JOB"),
    ref: get("GITHUB_REF"),
    ref_name: get("GITHUB_REF_NAME"),
    ref_type: get("GITHUB_REF_TYPE"),
    repository: get("GITHUB_REPOSITORY"),
    repository_owner: get("GITHUB_REPOSITORY_OWNER"),
    run_attempt: get("GITHUB_RUN_ATTEMPT"),
    run_id: get("GITHUB_RUN_ID"),
    run_number: get("GITHUB_RUN_NUMBER"),
    server_url: get("GITHUB_SERVER_URL"),
    sha: get("GITHUB_SHA"),
    triggering_actor: get("GITHUB_TRIGGERING_ACTOR"),
    workflow: get("GITHUB_WORKFLOW"),
    workflow_ref: get("GITHUB_WORKFLOW_REF"),
    workflow_sha: get("GITHUB_WORKFLOW_SHA"),
    workspace: get("GITHUB_WORKSPACE"),
  };
}
