/**
 * The builds of the job that this action runs in, read from the workflow file. Nothing is run and no secret is read: a
 * value that only the runner has stays unknown, with the input that would give it.
 */
import { ForecastError } from "../errors.ts";
import { type Context, type Contexts, type ContextValue, evaluateCondition, evaluateText } from "./expression.ts";
import { type BuilderStanding, JobBuilders } from "./setup-buildx.ts";
import { type FoundBuild, metadataTarget, scriptBuilderCommands, stepBuilds } from "./step.ts";
import { asList, asMap, asText, field, parseYaml } from "./yaml.ts";

export interface WorkflowFacts {
  /** `owner/repo/.github/workflows/ci.yml@ref` of the run, and the running job's id. */
  readonly workflowRef: string;
  readonly job: string;
  /** Text of a file of the workspace, `undefined` when it is not there. */
  readonly read: (path: string) => string | undefined;
  readonly env: ReadonlyMap<string, string>;
  /** The `github` context without its token. */
  readonly github: ContextValue;
  /** JSON of the input `matrix`; `undefined` when it was not given. */
  readonly matrix: ContextValue | undefined;
  /** Other contexts given by the user: vars, steps, needs, inputs, runner. */
  readonly given: ReadonlyMap<string, ContextValue>;
}

export interface WorkflowBuilds {
  readonly builds: readonly FoundBuild[];
  /** One sentence each for what could not be followed. */
  readonly messages: readonly string[];
  /** The job has a matrix of several legs, and nothing says which one this is. */
  readonly legUnknown: boolean;
  /** Of a build of this job that is not among `builds`. */
  readonly standing: BuilderStanding;
}

/** How deep local reusable workflows and composite actions are followed (GitHub allows 10 and 10). */
const MAX_DEPTH = 10;
const MAX_STEPS = 2000;

/** Throws `workflow` when the file of the run is not there or cannot be read. */
export function readWorkflow(facts: WorkflowFacts): WorkflowBuilds {
  const path = workflowPath(facts.workflowRef);
  const text = facts.read(path);
  if (text === undefined) {
    throw new ForecastError(
      "workflow",
      `${path} is not in the workspace, so the build's inputs cannot be read from it. Check the repository out (with that file in a sparse checkout), or set the inputs context, file and builder.`,
    );
  }
  return new Reader(facts).workflow(parseYaml(text, path), path);
}

function workflowPath(reference: string): string {
  const path = reference.split("@")[0]?.split("/").slice(2).join("/") ?? "";
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) {
    throw new ForecastError(
      "workflow",
      `The running workflow's file is not known (${reference || "empty"}). Set the inputs context, file and builder.`,
    );
  }
  return path;
}

interface Scope {
  readonly contexts: Contexts;
  readonly env: Environment;
  readonly directory: string;
  readonly path: string;
}

/** Values, and the names whose values are not known. */
interface Environment {
  readonly values: ReadonlyMap<string, string>;
  readonly missing: ReadonlySet<string>;
  /** There may be more of them. */
  readonly open?: boolean;
}

class Reader {
  private readonly facts: WorkflowFacts;
  private readonly builds: FoundBuild[] = [];
  private readonly messages: string[] = [];
  private readonly builders = new JobBuilders();
  private steps = 0;
  private legUnknown = false;
  private passedOwn = false;
  private calledByMatrix = false;

  constructor(facts: WorkflowFacts) {
    this.facts = facts;
  }

  workflow(root: unknown, path: string): WorkflowBuilds {
    const found = this.findJob(root, path, this.inputs(undefined), 0);
    if (found === undefined) {
      this.messages.push(
        `The job ${this.facts.job} is not in ${path} or a local workflow it calls; set the inputs context, file and builder.`,
      );
      return this.result();
    }
    this.job(found.root, found.path, found.inputs);
    return this.result();
  }

  private result(): WorkflowBuilds {
    const { messages, legUnknown, builders } = this;
    const builds = this.builds.map(({ standing = builders.standing, ...build }) => ({
      ...build,
      standing: builders.final(standing),
    }));
    return { builds, messages, legUnknown, standing: builders.final(builders.standing) };
  }

  /** The job may live in a reusable workflow that a job of this file calls. */
  private findJob(
    root: unknown,
    path: string,
    inputs: Context,
    depth: number,
  ): { root: unknown; path: string; inputs: Context } | undefined {
    const jobs = asMap(field(root, "jobs"));
    if (Object.hasOwn(jobs, this.facts.job) && field(jobs[this.facts.job], "uses") === undefined)
      return { root, path, inputs };
    if (depth >= MAX_DEPTH) return undefined;
    for (const job of Object.values(jobs)) {
      const uses = asText(field(job, "uses"));
      if (uses === undefined) continue;
      const local = localPath(uses);
      const text = local === undefined ? undefined : this.facts.read(local);
      if (local === undefined || text === undefined) {
        this.messages.push(
          `${path} calls ${uses}, which is not in this workspace; if the build is there, set the inputs context, file and builder.`,
        );
        continue;
      }
      const called = parseYaml(text, local);
      const scope = this.scope(root, job, path, inputs);
      const found = this.findJob(called, local, this.callInputs(called, job, scope.contexts), depth + 1);
      if (found === undefined) continue;
      this.noteMatrix(job);
      this.calledByMatrix = this.legUnknown;
      return found;
    }
    return undefined;
  }

  private callInputs(called: unknown, job: unknown, contexts: Contexts): Context {
    return this.declaredInputs(
      field(field(field(called, "on"), "workflow_call"), "inputs"),
      field(job, "with"),
      contexts,
    );
  }

  /** Declared inputs with what the caller gives, else their defaults. */
  private declaredInputs(declared: unknown, given: unknown, contexts: Contexts): Context {
    const values: Record<string, ContextValue> = Object.create(null);
    const missing = new Set<string>();
    for (const name of new Set([...Object.keys(asMap(declared)), ...Object.keys(asMap(given))])) {
      const raw = field(given, name) ?? field(field(asMap(declared), name), "default");
      const value = evaluateText(asText(raw) ?? "", contexts);
      if (!value.known) missing.add(name);
      else values[name] = typeof raw === "boolean" || typeof raw === "number" ? raw : value.text;
    }
    return { value: values, open: false, missing };
  }

  private inputs(value: ContextValue | undefined): Context {
    const given = value ?? this.facts.given.get("inputs");
    return given === undefined ? { value: {}, open: true } : { value: given, open: false };
  }

  private job(root: unknown, path: string, inputs: Context): void {
    const job = field(field(root, "jobs"), this.facts.job);
    const scope = this.scope(root, job, path, inputs);
    this.noteMatrix(job);
    this.stepList(asList(field(job, "steps")), scope, 0);
    if (!this.legUnknown || this.builds.length === 0) return;
    const uncertain = this.builds.some((build) => unknownsOf(build).some((text) => text.includes("matrix.")));
    const why = uncertain ? "its values are known" : "each leg has a record of its own";
    const [whose, value] = this.calledByMatrix ? ["calling job", "inputs"] : ["job", "matrix"];
    this.messages.push(`The ${whose} has a matrix; set the input matrix to \${{ toJSON(${value}) }} so that ${why}.`);
  }

  /** Also of a job that calls a reusable workflow: its legs run the same job. */
  private noteMatrix(job: unknown): void {
    const matrix = field(field(job, "strategy"), "matrix");
    if (matrix !== undefined && this.facts.matrix === undefined && singleMatrix(matrix) === undefined)
      this.legUnknown = true;
  }

  private scope(root: unknown, job: unknown, path: string, inputs: Context): Scope {
    const hasMatrix = field(field(job, "strategy"), "matrix") !== undefined;
    const single = singleMatrix(field(field(job, "strategy"), "matrix"));
    const matrix: Context =
      this.facts.matrix !== undefined
        ? { value: this.facts.matrix, open: false }
        : single !== undefined
          ? { value: single, open: false }
          : { value: {}, open: hasMatrix };
    const base = new Map<string, Context>([
      ["github", { value: this.facts.github, open: false, missing: new Set(["token"]) }],
      ["matrix", matrix],
      ["inputs", inputs],
      ["secrets", { value: {}, open: true }],
    ]);
    for (const [name, value] of this.facts.given) {
      if (!base.has(name)) base.set(name, { value, open: name !== "vars" });
    }
    // The runner has put the workflow's and the job's env into this process already; those values win.
    let env: Environment = { values: new Map(), missing: new Set() };
    env = this.extend(env, field(root, "env"), base);
    env = this.extend(env, field(job, "env"), base);
    const values = new Map([...env.values, ...this.facts.env]);
    const missing = new Set([...env.missing].filter((name) => !values.has(name)));
    const directory =
      this.textOf(field(field(field(job, "defaults"), "run"), "working-directory"), base) ??
      this.textOf(field(field(field(root, "defaults"), "run"), "working-directory"), base) ??
      ".";
    return { contexts: withEnv(base, { values, missing }), env: { values, missing }, directory, path };
  }

  private textOf(raw: unknown, contexts: Contexts): string | undefined {
    const text = asText(raw);
    if (text === undefined) return undefined;
    const value = evaluateText(text, contexts);
    return value.known ? value.text : undefined;
  }

  private extend(env: Environment, declared: unknown, contexts: Contexts): Environment {
    const values = new Map(env.values);
    const missing = new Set(env.missing);
    for (const [name, raw] of Object.entries(asMap(declared))) {
      const value = evaluateText(asText(raw) ?? "", withEnv(contexts, env));
      if (value.known) {
        values.set(name, value.text);
        missing.delete(name);
      } else {
        values.delete(name);
        missing.add(name);
      }
    }
    return { ...env, values, missing };
  }

  private stepList(steps: readonly unknown[], given: Scope, depth: number): void {
    let scope = given;
    const metadata = new Map<string, string>();
    for (const [index, step] of steps.entries()) {
      if (++this.steps > MAX_STEPS) return;
      const env = this.extend(scope.env, field(step, "env"), scope.contexts);
      const contexts = withEnv(scope.contexts, env);
      if (evaluateCondition(asText(field(step, "if")) ?? "", contexts) === false) continue;
      const local = localPath(asText(field(step, "uses")) ?? "");
      if (local !== undefined && depth < MAX_DEPTH) {
        this.composite(local, step, { ...scope, env, contexts }, depth);
        continue;
      }
      const directory = this.textOf(field(step, "working-directory"), contexts) ?? scope.directory;
      const label = asText(field(step, "name")) ?? asText(field(step, "id")) ?? `step ${index + 1}`;
      const origin = `${scope.path} (${label})`;
      const scene = { origin, contexts, env: env.values, unknownEnv: env.missing, directory, metadata };
      const made = metadataTarget(step, contexts);
      if (made !== undefined) metadata.set(...made);
      this.builders.add(step, contexts);
      if (this.isOwn(step)) this.builders.reachOwnStep();
      const run = asText(field(step, "run"));
      if (run !== undefined) for (const command of scriptBuilderCommands(run, scene)) this.builders.run(command);
      const standing = this.builders.standingFor(step, contexts, env.values);
      for (const build of stepBuilds(step, scene)) this.builds.push({ ...build, standing });
      if (mayWriteEnv(step)) scope = this.withWritten(scope, namesWritten(run ?? ""));
      if (this.isOwn(step)) this.passedOwn = true;
    }
  }

  /** Behind a step that writes to $GITHUB_ENV; what was written before this action runs is in its own environment. */
  private withWritten(scope: Scope, names: readonly string[]): Scope {
    const isPlaceKnown = (this.facts.env.get("GITHUB_ACTION_REPOSITORY") ?? "") !== "";
    if (isPlaceKnown && !this.passedOwn) return scope;
    const open = names.filter((name) => this.passedOwn || !this.facts.env.has(name));
    const values = new Map([...scope.env.values].filter(([name]) => !open.includes(name)));
    const env = { values, missing: new Set([...scope.env.missing, ...open]), open: true };
    return { ...scope, env, contexts: withEnv(scope.contexts, env) };
  }

  /** The step that this action runs in, where the runner tells the action's own repository. */
  private isOwn(step: unknown): boolean {
    const own = this.facts.env.get("GITHUB_ACTION_REPOSITORY")?.toLowerCase() ?? "";
    const uses = (asText(field(step, "uses")) ?? "").toLowerCase();
    return own !== "" && (uses.startsWith(`${own}@`) || uses.startsWith(`${own}/`));
  }

  /** A local action: its steps when it is a composite one; anything else runs code that cannot be read. */
  private composite(folder: string, step: unknown, scope: Scope, depth: number): void {
    const path = [`${folder}/action.yml`, `${folder}/action.yaml`]
      .map(clean)
      .find((name) => this.facts.read(name) !== undefined);
    const text = path === undefined ? undefined : this.facts.read(path);
    if (path === undefined || text === undefined) return;
    const action = parseYaml(text, path);
    if (asText(field(field(action, "runs"), "using")) !== "composite") return;
    const inputs = this.declaredInputs(field(action, "inputs"), field(step, "with"), scope.contexts);
    const contexts = new Map([...scope.contexts, ["inputs", inputs] as const]);
    this.stepList(
      asList(field(field(action, "runs"), "steps")),
      { ...scope, contexts, path, directory: "." },
      depth + 1,
    );
  }
}

/** Scripts that name the file, and actions of others. */
function mayWriteEnv(step: unknown): boolean {
  const uses = asText(field(step, "uses"));
  if (uses !== undefined) return !/^(?:actions|docker|docker-cache-forecast)\//.test(uses);
  return asText(field(step, "run"))?.includes("GITHUB_ENV") === true;
}

/** `echo "NAME=…" >> $GITHUB_ENV`, with the name where it can be read. */
function namesWritten(run: string): readonly string[] {
  return [...run.matchAll(/(?:^|[\s"'])([A-Za-z_]\w*)(?:=|<<)/gm)].map((found) => found[1]!);
}

function unknownsOf(build: FoundBuild): readonly string[] {
  return build.kind === "build" ? build.spec.unknowns : build.request.unknowns;
}

function withEnv(contexts: Contexts, env: Environment): Contexts {
  const value: Record<string, ContextValue> = Object.create(null);
  for (const [name, text] of env.values) value[name] = text;
  return new Map([...contexts, ["env", { value, open: env.open === true, missing: env.missing }]]);
}

/** `./path` of this repository; `undefined` for actions of others. */
function localPath(uses: string): string | undefined {
  return uses.startsWith("./") ? clean(uses.slice(2)) : undefined;
}

function clean(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.includes("..") ? "" : parts.join("/");
}

/** A matrix with one combination needs nobody to tell which leg this is. */
function singleMatrix(matrix: unknown): ContextValue | undefined {
  const values: Record<string, ContextValue> = Object.create(null);
  const entries = Object.entries(asMap(matrix));
  if (entries.length === 0) return undefined;
  for (const [name, list] of entries) {
    const only = asList(list);
    const value = only[0];
    if (name === "include" || name === "exclude" || only.length !== 1 || asText(value) === undefined) return undefined;
    if (typeof value === "string" && value.includes("${{")) return undefined;
    values[name] = value as ContextValue;
  }
  return values;
}
