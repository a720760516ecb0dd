/** An example workflow of this repository, checked out into a workspace and run as GitHub runs it, without any engine. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { copyProject } from "../../src/demo.ts";
import type { Report } from "../../src/report/model.ts";
import { type CacheService, startCacheService } from "./cache-service.ts";
import { type Job, type RunResult, startJob } from "./runner.ts";

export const ROOT = resolve(import.meta.dirname, "../..");
const ACTION = "docker-cache-forecast/docker-cache-forecast@";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}
interface Workflow {
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly env?: Readonly<Record<string, string>>; readonly steps: Step[] }>>;
}

export interface ExampleRun extends RunResult {
  readonly reports: readonly Report[];
}

export interface Example {
  readonly workspace: string;
  readonly service: CacheService;
  /** Main of the action's step in a job; `matrix` is the leg. */
  main(job: string, matrix?: Readonly<Record<string, string>>): Promise<ExampleRun>;
  /** Its post, at the end of the same job. */
  post(): Promise<RunResult>;
  edit(path: string, text: string): void;
  close(): Promise<void>;
}

/** The cache scopes of a run on the default branch, in the form of the runner's token. */
const TOKEN = ["{}", JSON.stringify({ ac: JSON.stringify([{ Scope: "refs/heads/main", Permission: 3 }]) }), ""]
  .map((part) => Buffer.from(part).toString("base64url"))
  .join(".");

/** What action.yml gives an input that the workflow does not set. */
export function defaults(): Record<string, string> {
  const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as {
    readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  };
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, evaluated(String(input.default ?? ""), {})]),
  );
}

/** The few expressions that the examples give to this action. */
function evaluated(text: string, matrix: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => {
    if (expression === "toJSON(matrix)") return Object.keys(matrix).length === 0 ? "null" : JSON.stringify(matrix);
    if (expression === "github.token") return "";
    const name = /^matrix\.(\w+)$/.exec(expression)?.[1];
    if (name !== undefined && matrix[name] !== undefined) return matrix[name];
    throw new Error(`the runner of this test does not know ${expression}`);
  });
}

/** @param more inputs on top of the workflow's own, for what the real run would find outside. */
export async function startExample(name: string, more: Readonly<Record<string, string>> = {}): Promise<Example> {
  const workflow = parse(readFileSync(join(ROOT, "examples/workflows", name), "utf8")) as Workflow;
  const service = await startCacheService();
  // No docker, buildah or podman on this runner.
  const bin = mkdtempSync(join(tmpdir(), "bin-"));
  for (const program of ["git", "tar", "gzip"]) {
    const found = ["/usr/bin", "/bin"].map((folder) => join(folder, program)).find((path) => existsSync(path));
    if (found !== undefined) symlinkSync(found, join(bin, program));
  }
  const job: Job = startJob({
    ...service.env(),
    ...workflow.env,
    ACTIONS_RUNTIME_TOKEN: TOKEN,
    PATH: bin,
    DOCKER_HOST: "unix:///nowhere.sock",
    GITHUB_WORKFLOW_REF: `octo/app/.github/workflows/${name}@refs/heads/main`,
  });
  for (const folder of ["hello", "monorepo", "compose"]) {
    const target = join(job.workspace, "examples", folder);
    mkdirSync(target, { recursive: true });
    copyProject(join(ROOT, "examples", folder), target);
  }
  mkdirSync(join(job.workspace, ".github/workflows"), { recursive: true });
  cpSync(join(ROOT, "examples/workflows", name), join(job.workspace, ".github/workflows", name));

  let inputs: Record<string, string> = {};
  return {
    workspace: job.workspace,
    service,
    async main(id, matrix = {}) {
      const own = workflow.jobs[id]?.steps.find((step) => step.uses?.startsWith(ACTION));
      if (own === undefined) throw new Error(`${name} has no step of this action in its job ${id}`);
      const given = Object.entries(own.with ?? {}).map(([key, value]) => [key, evaluated(String(value), matrix)]);
      // A test asks no registry: what one would say comes with `more`.
      inputs = { ...defaults(), registry: "false", ...Object.fromEntries(given), ...more };
      job.env.GITHUB_JOB = id;
      Object.assign(job.env, workflow.jobs[id]?.env);
      const run = await job.main(inputs);
      const report = run.outputs.report === undefined ? undefined : readFileSync(run.outputs.report, "utf8");
      const { builds } = JSON.parse(report ?? '{"builds":[]}') as { readonly builds: readonly Report[] };
      return { ...run, reports: builds };
    },
    post: () => job.post(inputs),
    edit: (path, text) => writeFileSync(join(job.workspace, path), text),
    async close() {
      job.remove();
      rmSync(bin, { recursive: true });
      await service.close();
    },
  };
}

/** `docker image inspect` of a stand-in for each base image that the examples name, as a registry would resolve them. */
export function baseImages(folder: string): string {
  const [node] = JSON.parse(readFileSync(join(ROOT, "examples/demo/buildkit/base.json"), "utf8"));
  const image = (name: string, architecture: string, fill: string) => {
    const digest = `sha256:${fill.repeat(32)}`;
    const names = { RepoTags: [name], RepoDigests: [`${name.split(":")[0]}@${digest}`] };
    return { ...node, ...names, Id: digest, Architecture: architecture };
  };
  const path = join(folder, "bases.json");
  writeFileSync(
    path,
    JSON.stringify([node, image("node:22-alpine", "arm64", "b2"), image("alpine:3.22", "amd64", "a1")]),
  );
  return path;
}
