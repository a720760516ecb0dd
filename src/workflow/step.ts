/** One workflow step → the builds it runs. The inputs of each known action are read as that action reads them. */
import { type BuildSpec, buildSpec, DEFAULT_BUILDAH_OPTIONS } from "../build-spec.ts";
import { buildahArguments } from "../buildah-arguments.ts";
import { type BuilderCommand, builderCommands } from "./builder-commands.ts";
import { buildCommand, commandSpec, isRemote, within } from "./command-line.ts";
import { type Contexts, evaluateText, expressionEnd, MAX_EXPRESSIONS } from "./expression.ts";
import type { BuilderStanding } from "./setup-buildx.ts";
import { commands, type Word } from "./shell.ts";
import { asMap, asText, field } from "./yaml.ts";

/** A bake invocation, before its files are read. */
export interface BakeRequest {
  readonly directory: string;
  /** The definition is fetched as a Git commit: paths are those of the committed tree, without .dockerignore. */
  readonly committed: boolean;
  readonly files: readonly string[];
  /** Targets that a file made by the run defines, without what decides no cache key. */
  readonly madeTargets?: readonly string[];
  readonly targets: readonly string[];
  /** `target.key=value`, as --set. */
  readonly overrides: readonly string[];
  /** Build arguments that --set gives a value nobody knows here: target pattern and name. */
  readonly unknownArgs: readonly (readonly [string, string])[];
  readonly noCache: boolean;
  readonly pull: boolean;
  readonly env: ReadonlyMap<string, string>;
  /** Names that the environment holds with a value nobody knows here. */
  readonly unknownEnv?: ReadonlySet<string>;
  readonly origin: string;
  readonly unknowns: readonly string[];
}

export interface ComposeRequest {
  readonly directory: string;
  readonly files: readonly string[];
  readonly services: readonly string[];
  readonly profiles: readonly string[];
  readonly envFile: string | undefined;
  readonly buildArgs: ReadonlyMap<string, string | undefined>;
  readonly noCache: boolean;
  readonly pull: boolean;
  readonly env: ReadonlyMap<string, string>;
  /** Names that the environment holds with a value nobody knows here. */
  readonly unknownEnv?: ReadonlySet<string>;
  readonly origin: string;
  readonly unknowns: readonly string[];
}

export type FoundBuild = (
  | { readonly kind: "build"; readonly spec: BuildSpec }
  | { readonly kind: "bake"; readonly request: BakeRequest }
  | { readonly kind: "compose"; readonly request: ComposeRequest }
) & { readonly standing?: BuilderStanding };

export interface StepScene {
  /** Path and line, shown to people. */
  readonly origin: string;
  readonly contexts: Contexts;
  /** Environment of the step, values that are not known left out. */
  readonly env: ReadonlyMap<string, string>;
  /** Names of it whose value is not known. */
  readonly unknownEnv?: ReadonlySet<string>;
  /** Directory of `run:` steps, relative to the workspace. */
  readonly directory: string;
  /** Ids of the earlier steps that make bake files with docker/metadata-action, and the target these define. */
  readonly metadata?: ReadonlyMap<string, string>;
}

/** docker/build-push-action's default: the commit, fetched by the builder itself. */
export const DEFAULT_CONTEXT = "{{defaultContext}}";

/** An action's `with:`, each input evaluated once, what is not known collected. */
class With {
  readonly unknowns: string[] = [];
  private readonly inputs: unknown;
  private readonly contexts: Contexts;

  constructor(step: unknown, contexts: Contexts) {
    this.inputs = field(step, "with");
    this.contexts = contexts;
  }

  /** Empty when absent or not known; `harmless`: not knowing it changes no cache key. */
  text(name: string, options: { readonly harmless?: boolean; readonly input?: string } = {}): string {
    const raw = asText(field(this.inputs, name));
    if (raw === undefined) return "";
    const value = evaluateText(raw, this.contexts);
    if (value.known) return value.text.trim();
    if (options.harmless !== true) this.missing(name, value.needs, options.input ?? name);
    return "";
  }

  flag(name: string): boolean {
    return this.text(name).toLowerCase() === "true";
  }

  /** One entry per line; a line that is not known is left out (or kept by `keep`). */
  lines(
    name: string,
    options: { readonly harmless?: boolean; readonly input?: string; readonly comma?: boolean } = {},
  ): string[] {
    return this.entries(name, splitEntries(asText(field(this.inputs, name)) ?? "", options.comma === true), options);
  }

  private entries(
    name: string,
    lines: readonly string[],
    options: { readonly harmless?: boolean; readonly input?: string; readonly comma?: boolean },
  ): string[] {
    return lines.flatMap((line) => {
      const value = evaluateText(line, this.contexts);
      if (value.known) return splitEntries(value.text, options.comma === true);
      if (options.harmless !== true) this.missing(name, value.needs, options.input ?? name);
      return [];
    });
  }

  /** The same, without the lines for which `answer` has something else; their answers. */
  linesBut<Answer>(
    name: string,
    answer: (line: string) => Answer | undefined,
    options: { readonly comma?: boolean },
  ): { readonly lines: string[]; readonly answers: Answer[] } {
    const answers: Answer[] = [];
    const left = splitEntries(asText(field(this.inputs, name)) ?? "", options.comma === true).filter((line) => {
      const found = answer(line);
      if (found !== undefined) answers.push(found);
      return found === undefined;
    });
    return { lines: this.entries(name, left, options), answers };
  }

  /** NAME=value lines where the name stays when only the value is not known. */
  args(name: string): Map<string, string | undefined> {
    const args = new Map<string, string | undefined>();
    for (const line of splitEntries(asText(field(this.inputs, name)) ?? "", false)) {
      const value = evaluateText(line, this.contexts);
      if (value.known) {
        for (const entry of splitEntries(value.text, false)) {
          const at = entry.indexOf("=");
          args.set(at === -1 ? entry : entry.slice(0, at), at === -1 ? undefined : entry.slice(at + 1));
        }
        continue;
      }
      const at = line.indexOf("=");
      if (at > 0 && !line.slice(0, at).includes("${{")) args.set(line.slice(0, at), undefined);
      this.missing(`${name} ${at > 0 ? line.slice(0, at) : ""}`.trim(), value.needs, name);
    }
    return args;
  }

  /** --set lines, and the arguments of those whose value is not known. */
  overrides(name: string): { readonly known: string[]; readonly args: (readonly [string, string])[] } {
    const known: string[] = [];
    const args: (readonly [string, string])[] = [];
    for (const line of splitEntries(asText(field(this.inputs, name)) ?? "", false)) {
      const value = evaluateText(line, this.contexts);
      if (value.known) {
        known.push(...splitEntries(value.text, false));
        continue;
      }
      const left = unknownOverride(line, value.needs);
      if (left === undefined) continue;
      if (left.arg !== undefined) args.push(left.arg);
      this.unknowns.push(left.message);
    }
    return { known, args };
  }

  private missing(name: string, needs: string, input: string): void {
    this.unknowns.push(notKnown(name, needs, input));
  }
}

/** Attributes of bake targets that decide no cache key. */
export const HARMLESS_OVERRIDES = new Set([
  "tags",
  "labels",
  "output",
  "cache-to",
  "attest",
  "annotations",
  "secrets",
  "ssh",
]);
export const OVERRIDE_INPUTS: Readonly<Record<string, string>> = {
  args: "build-args",
  contexts: "build-contexts",
  dockerfile: "file",
  platform: "platforms",
};

function splitEntries(text: string, comma: boolean): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => (comma && !line.includes("${{") ? line.split(",") : [line]))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function pair(entry: string): [string, string] {
  const at = entry.indexOf("=");
  return at === -1 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
}

const pairs = (entries: readonly string[]): Map<string, string> => new Map(entries.map(pair));

/** Builds of one step; empty for every step that builds no image. */
export function stepBuilds(step: unknown, scene: StepScene): readonly FoundBuild[] {
  const uses = (asText(field(step, "uses")) ?? "").toLowerCase();
  const name = uses.split("@")[0] ?? "";
  // A check or an outline builds nothing.
  if (name.startsWith("docker/b") && !BUILDING_CALLS.has(asText(field(field(step, "with"), "call")) ?? "")) return [];
  if (name === "docker/build-push-action") return [buildPush(step, scene)];
  if (name === "docker/bake-action") return [bakeAction(step, scene)];
  if (name === "redhat-actions/buildah-build") return buildahBuild(step, scene);
  const run = asText(field(step, "run"));
  return run === undefined ? [] : runScript(run, scene);
}

function buildPush(step: unknown, scene: StepScene): FoundBuild {
  const given = new With(step, scene.contexts);
  const context = ownCommit(given.text("context"), scene.contexts) || DEFAULT_CONTEXT;
  const file = given.text("file");
  const spec: Partial<BuildSpec> = {
    builder: "buildkit",
    context,
    file: file === "" ? undefined : file,
    target: given.text("target") || undefined,
    buildArgs: environmentArgs(given.args("build-args"), scene.env),
    platforms: given.lines("platforms", { comma: true }),
    labels: pairs(given.lines("labels", { harmless: true })),
    tags: given.lines("tags", { harmless: true, comma: true }),
    cacheFrom: given.lines("cache-from"),
    cacheTo: given.lines("cache-to", { harmless: true }),
    noCache: given.flag("no-cache"),
    noCacheFilter: given.lines("no-cache-filters", { comma: true }),
    pull: given.flag("pull"),
    network: given.text("network") || undefined,
    addHosts: given.lines("add-hosts", { comma: true }),
    ulimits: given.lines("ulimit"),
    shmSize: given.text("shm-size") || undefined,
    cgroupParent: given.text("cgroup-parent") || undefined,
    buildContexts: pairs(given.lines("build-contexts")),
    origin: scene.origin,
  };
  return {
    kind: "build",
    spec: buildSpec({ ...spec, name: file || spec.target || "Dockerfile", unknowns: given.unknowns }),
  };
}

/** A Git URL of this very commit is the default context written out. */
function ownCommit(context: string, contexts: Contexts): string {
  const [, repository, ref = "", folder] =
    /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?#([^:]+)(?::(.*))?$/.exec(context) ?? [];
  if (repository === undefined) return context;
  const github = asMap(contexts.get("github")?.value);
  const is = (name: string, value: string): boolean => asText(github[name])?.toLowerCase() === value.toLowerCase();
  const own = is("repository", repository) && (is("sha", ref) || is("ref", ref) || is("ref_name", ref));
  if (!own || !context.startsWith(`${asText(github.server_url) || "https://github.com"}/`)) return context;
  return folder ? `${DEFAULT_CONTEXT}:${folder}` : DEFAULT_CONTEXT;
}

/** `--build-arg NAME` takes the value of the environment; not set there, the argument is not given at all. */
function environmentArgs(
  args: ReadonlyMap<string, string | undefined>,
  env: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | undefined> {
  return new Map([...args].map(([name, value]) => [name, value ?? env.get(name)]));
}

/** Args of the bake file that docker/metadata-action makes beside tags, labels and annotations (src/meta.ts getBakeFile). */
const METADATA_ARGS = ["DOCKER_META_IMAGES", "DOCKER_META_VERSION"];

/** The step's bake file, by the id of an earlier docker/metadata-action. */
function metadataFile(
  line: string,
  { metadata }: StepScene,
): { readonly target: string; readonly args: readonly string[] } | undefined {
  const found = /^(?:cwd:\/\/)?\$\{\{ *steps\.([\w-]+)\.outputs\.bake-file(-tags|-labels|-annotations)? *\}\}$/.exec(
    line,
  );
  const target = metadata?.get(found?.[1] ?? "");
  if (target === undefined) return undefined;
  const hasArgs = found?.[2] === undefined || found[2] === "-tags";
  return { target, args: hasArgs ? METADATA_ARGS : [] };
}

/** Id and bake target of a docker/metadata-action. */
export function metadataTarget(step: unknown, contexts: Contexts): readonly [id: string, target: string] | undefined {
  const uses = (asText(field(step, "uses")) ?? "").toLowerCase();
  const id = asText(field(step, "id"));
  if (id === undefined || !/^(?:docker\/metadata-action|crazy-max\/ghaction-docker-meta)@/.test(uses)) return undefined;
  const given = new With(step, contexts);
  const target = given.text("bake-target") || "docker-metadata-action";
  return given.unknowns.length > 0 ? undefined : [id, target];
}

function without(
  names: ReadonlySet<string> | undefined,
  given: Iterable<readonly [string, string]>,
): ReadonlySet<string> {
  const known = new Set([...given].map(([name]) => name));
  return new Set([...(names ?? [])].filter((name) => !known.has(name)));
}

function bakeAction(step: unknown, scene: StepScene): FoundBuild {
  const given = new With(step, scene.contexts);
  const directory = given.text("workdir", { input: "files" }) || ".";
  const source = ownCommit(given.text("source", { input: "files" }), scene.contexts);
  const commit = /^\{\{ *defaultContext *\}\}(?::(.*))?$/.exec(source);
  const set = given.overrides("set");
  const vars = given.lines("vars", { input: "files" }).map(pair);
  // Local files by default up to v5, the commit since v6 (docker/bake-action README, "source semantics").
  const old = /@v[1-5](?:\.|$)/.test(asText(field(step, "uses")) ?? "");
  const local = source !== "" && commit === null && !isRemote(source);
  const files = given.linesBut("files", (line) => metadataFile(line, scene), { comma: true });
  if (source !== "" && commit === null && !local)
    given.unknowns.push(notKnown("source", "the files of another repository or commit", "files"));
  const request: BakeRequest = {
    directory: local ? within(directory, source) : (commit?.[1] ?? directory),
    committed: !local && !old,
    files: files.lines,
    madeTargets: files.answers.map(({ target }) => target),
    targets: given.lines("targets", { comma: true }),
    overrides: set.known,
    unknownArgs: [...set.args, ...files.answers.flatMap(({ args }) => args.map((arg) => ["*", arg] as const))],
    noCache: given.flag("no-cache"),
    pull: given.flag("pull"),
    env: new Map([...scene.env, ...vars]),
    unknownEnv: without(scene.unknownEnv, vars),
    origin: scene.origin,
    unknowns: given.unknowns,
  };
  return { kind: "bake", request };
}

function buildahBuild(step: unknown, scene: StepScene): readonly FoundBuild[] {
  const given = new With(step, scene.contexts);
  const files = [...given.lines("containerfiles", { input: "file" }), ...given.lines("dockerfiles", { input: "file" })];
  // Without a containerfile the action builds from a base image with no Dockerfile at all: nothing to forecast.
  if (files.length === 0) return [];
  const extra = buildahArguments(given.lines("extra-args").join("\n"));
  const context = given.text("context") || ".";
  const layers = given.text("layers");
  const spec: Partial<BuildSpec> = {
    builder: "buildah",
    context,
    file: files[0],
    name: files[0] ?? context,
    buildArgs: environmentArgs(given.args("build-args"), scene.env),
    platforms: given.lines("platforms", { comma: true }),
    labels: pairs(given.lines("labels")),
    tags: given.lines("tags", { harmless: true }),
    origin: scene.origin,
    buildah: {
      ...DEFAULT_BUILDAH_OPTIONS,
      layers: layers === "true",
      format: given.text("oci") === "true" ? "oci" : "docker",
      ...extra.buildah,
    },
    ...extra.spec,
    unknowns: given.unknowns,
  };
  return [{ kind: "build", spec: buildSpec(spec) }];
}

/** What a script does to builders and their stores, in its order. */
export function scriptBuilderCommands(run: string, scene: StepScene): readonly BuilderCommand[] {
  const script = inlineExpressions(run, scene.contexts);
  return commands(script.text, (name) => scene.env.get(name)).flatMap(builderCommands);
}

function runScript(run: string, scene: StepScene): readonly FoundBuild[] {
  const script = inlineExpressions(run, scene.contexts);
  const variable = (name: string): string | undefined => scene.env.get(name);
  const found: FoundBuild[] = [];
  let directory = scene.directory;
  for (const command of commands(script.text, variable)) {
    const [program, argument] = command.words;
    if (program?.text === "cd" && argument?.needs === "") directory = within(directory, argument.text);
    const build = buildCommand(command, variable);
    if (build === undefined || onlyChecks(build.words)) continue;
    const words = build.words.map((word) => rename(word, script.unknown));
    const named = { ...build, words };
    const env = new Map([
      ...scene.env,
      ...[...command.assignments]
        .filter(([, value]) => value.needs === "")
        .map(([name, value]) => [name, value.text] as const),
    ]);
    if (build.tool === "build") {
      const spec = commandSpec(named, directory, scene.origin);
      found.push({ kind: "build", spec: { ...spec, buildArgs: environmentOnly(spec, words, env) } });
    } else if (build.tool === "bake")
      found.push({ kind: "bake", request: bakeCommand(words, { ...scene, directory, env }) });
    else found.push({ kind: "compose", request: composeCommand(command.words, words, { ...scene, directory, env }) });
  }
  return found;
}

const BUILDING_CALLS: ReadonlySet<string> = new Set(["", "build"]);

/** `--check`, `--call=outline`, `bake --print`: nothing is built. */
function onlyChecks(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => {
    if (text === "--check" || text === "--print") return true;
    const call = text.startsWith("--call=")
      ? text.slice("--call=".length)
      : text === "--call"
        ? words[at + 1]?.text
        : "";
    return !BUILDING_CALLS.has(call ?? "");
  });
}

/** `--build-arg NAME` without `=` reads the environment. */
function environmentOnly(
  spec: BuildSpec,
  words: readonly Word[],
  env: ReadonlyMap<string, string>,
): BuildSpec["buildArgs"] {
  const bare = new Set(words.filter((word) => word.needs === "").map((word) => word.text.replace(/^--build-arg=/, "")));
  return new Map(
    [...spec.buildArgs].map(([name, value]) => [name, value ?? (bare.has(name) ? env.get(name) : undefined)]),
  );
}

interface Inlined {
  readonly text: string;
  /** Stand-in variable → what it stands for. */
  readonly unknown: ReadonlyMap<string, string>;
}

/** GitHub pastes `${{ }}` into the script's text; what is not known becomes a variable without a value. */
function inlineExpressions(run: string, contexts: Contexts): Inlined {
  const unknown = new Map<string, string>();
  const instead = (expression: string): string => {
    const value = evaluateText(expression, contexts);
    if (value.known) return value.text;
    const name = `__EXPRESSION_${unknown.size}__`;
    unknown.set(name, value.needs);
    return `\${${name}}`;
  };
  let text = "";
  let at = 0;
  for (let count = 0; count < MAX_EXPRESSIONS; count++) {
    const open = run.indexOf("${{", at);
    const end = open === -1 ? -1 : expressionEnd(run, open + 3);
    // GitHub refuses a workflow with an expression that does not end.
    if (end === -1) break;
    text += run.slice(at, open) + instead(run.slice(open, end + 2));
    at = end + 2;
  }
  return { text: text + run.slice(at), unknown };
}

function rename(word: Word, unknown: ReadonlyMap<string, string>): Word {
  const stand = /^\$(__EXPRESSION_\d+__)$/.exec(word.needs)?.[1];
  return stand === undefined ? word : { text: word.text, needs: unknown.get(stand) ?? word.needs };
}

/** Values of the flags named in `withValue`, and the words that are no flag; those that are not known apart. */
interface Flags {
  readonly values: (name: string) => string[];
  readonly has: (name: string) => boolean;
  readonly rest: string[];
  readonly unknownValues: (name: string) => readonly Word[];
  readonly unknowns: string[];
}

function flags(words: readonly Word[], withValue: readonly string[]): Flags {
  const values = new Map<string, Word[]>();
  const rest: string[] = [];
  const unknowns: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const flag = /^--?([A-Za-z-]+)(?:=(.*))?$/s.exec(word.text);
    if (flag === null) {
      if (word.needs === "") rest.push(word.text);
      else unknowns.push(notKnown("A build target", word.needs, "targets"));
      continue;
    }
    const name = flag[1] ?? "";
    const inline = flag[2] === undefined ? undefined : { text: flag[2], needs: word.needs };
    const value = inline ?? (withValue.includes(name) ? words[++index] : undefined) ?? { text: "", needs: "" };
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const known = (name: string, needed: boolean): readonly Word[] =>
    (values.get(name) ?? []).filter((word) => (word.needs === "") !== needed);
  return {
    values: (name) => known(name, false).map((word) => word.text),
    has: (name) => values.has(name) && values.get(name)?.[0]?.text !== "false",
    rest,
    unknownValues: (name) => known(name, true),
    unknowns,
  };
}

export const notKnown = (what: string, needs: string, input: string): string =>
  `${what} uses ${needs || "something unreadable"}, which is not known before the build; set the input ${input}.`;

/** What an override without a known value leaves open; `undefined` where it decides no cache key. */
function unknownOverride(
  line: string,
  needs: string,
): { readonly arg: readonly [string, string] | undefined; readonly message: string } | undefined {
  const [, pattern = "", key = "", entry = ""] = /^([^.=]+)\.([\w-]+)(?:\.([^=]+?))?\+?=/.exec(line) ?? [];
  const plain = !`${pattern}${entry}`.includes("${{");
  if (HARMLESS_OVERRIDES.has(key) && plain) return undefined;
  const what = key === "" ? "A --set" : `--set ${key} ${plain ? entry : ""}`.trim();
  return {
    arg: key === "args" && plain ? [pattern, entry] : undefined,
    message: notKnown(what, needs, key === "args" && !plain ? "targets" : (OVERRIDE_INPUTS[key] ?? (key || "files"))),
  };
}

function bakeCommand(words: readonly Word[], scene: StepScene): BakeRequest {
  const read = flags(words, [
    "f",
    "file",
    "set",
    "builder",
    "progress",
    "metadata-file",
    "provenance",
    "sbom",
    "allow",
    "call",
    "list",
    "var",
  ]);
  const left = read.unknownValues("set").flatMap((word) => unknownOverride(word.text, word.needs) ?? []);
  const files = [...read.unknownValues("f"), ...read.unknownValues("file")];
  const vars = read.values("var").map(pair);
  return {
    directory: scene.directory,
    committed: false,
    files: [...read.values("f"), ...read.values("file")],
    targets: read.rest,
    overrides: read.values("set"),
    unknownArgs: left.flatMap(({ arg }) => (arg === undefined ? [] : [arg])),
    noCache: read.has("no-cache"),
    pull: read.has("pull"),
    env: new Map([...scene.env, ...vars]),
    unknownEnv: without(scene.unknownEnv, vars),
    origin: scene.origin,
    unknowns: [
      ...read.unknowns,
      ...left.map(({ message }) => message),
      ...[...files, ...read.unknownValues("var")].map((word) =>
        notKnown("A bake file or variable", word.needs, "files"),
      ),
    ],
  };
}

function composeCommand(all: readonly Word[], words: readonly Word[], scene: StepScene): ComposeRequest {
  const before = flags(all.slice(0, all.length - words.length), [
    "f",
    "file",
    "p",
    "project-name",
    "profile",
    "env-file",
    "project-directory",
    "ansi",
    "progress",
    "context",
  ]);
  const after = flags(words, ["build-arg", "m", "memory", "ssh", "builder", "progress"]);
  const args = new Map<string, string | undefined>();
  for (const entry of after.values("build-arg")) {
    const at = entry.indexOf("=");
    args.set(at === -1 ? entry : entry.slice(0, at), at === -1 ? scene.env.get(entry) : entry.slice(at + 1));
  }
  const unknowns = [...after.unknowns];
  for (const word of after.unknownValues("build-arg")) {
    const name = word.text.split("=")[0] ?? "";
    args.set(name, undefined);
    unknowns.push(notKnown(`--build-arg ${name}`, word.needs, "build-args"));
  }
  for (const name of ["f", "file", "profile", "env-file", "project-directory"])
    for (const word of before.unknownValues(name))
      unknowns.push(notKnown(`--${name === "f" ? "file" : name}`, word.needs, "files"));
  return {
    directory: before.values("project-directory")[0] ?? scene.directory,
    files: [...before.values("f"), ...before.values("file")],
    services: after.rest,
    profiles: before.values("profile").flatMap((entry) => entry.split(",")),
    envFile: before.values("env-file")[0],
    buildArgs: args,
    noCache: after.has("no-cache"),
    pull: after.has("pull"),
    env: scene.env,
    unknownEnv: scene.unknownEnv ?? new Set(),
    origin: scene.origin,
    unknowns,
  };
}
