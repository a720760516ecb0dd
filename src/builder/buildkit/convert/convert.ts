/**
 * Dockerfile → graph of ops, as BuildKit's frontend makes it for one platform (moby/buildkit frontend/dockerfile/
 * dockerfile2llb/convert.go toDispatchState; v0.8.3–v0.32.2, differences in FrontendProfile).
 */
import { join } from "../../../context/clean.ts";
import type { Dockerfile, Instruction } from "../../../dockerfile/instruction.ts";
import { parse, parseTrigger } from "../../../dockerfile/parser.ts";
import { ForecastError } from "../../../errors.ts";
import { normalizePlatform, platformOfWord } from "../../../image/platform.ts";
import { expandIn, valuesUsed } from "../../../plan/args.ts";
import { globalScope, platformArgs } from "../../../plan/buildkit-args.ts";
import { buildkitStages, findStage, type Stage, stages, targetStage } from "../../../plan/stages.ts";
import { boundedWorkdir } from "../../../plan/workdir.ts";
import type { BuildRequest } from "../../../request.ts";
import { MAX_STEPS, tooMuch } from "../../step-limits.ts";
import { frontendImage } from "../frontend-image.ts";
import { Graph, type Platform, type Unknown, type Vertex } from "../ops.ts";
import type { Profile } from "../profiles.ts";
import type { Base } from "./base.ts";
import { contextBase, DEFAULT_PATH, namedContext, plainBase, resolveBase, unknownBase } from "./bases.ts";
import {
  type Conversion,
  type Converter,
  flagValue,
  flagValues,
  type LinkedTarget,
  noteLocalPath,
  oneLine,
  type Step,
  stageExpander,
  stepFacts,
  unknownArg,
  unknownOf,
} from "./context.ts";
import { convertCopy } from "./copy.ts";
import { NO_TIMESTAMP, parseOwner } from "./file-ops.ts";
import { applyMetadata, triggerText } from "./metadata.ts";
import { mountFrom } from "./mounts.ts";
import { llbPath, normalizePath } from "./paths.ts";
import { convertRun } from "./run.ts";
import { Environment, envName, envValue, type StageState } from "./state.ts";

/** Deepest chain of stages built from one another. */
const MAX_STAGE_DEPTH = 1000;

/** Throws ForecastError where the builder refuses the Dockerfile or the options. */
export function convert(request: BuildRequest, profile: Profile, platform: Platform, build: Platform): Conversion {
  const dockerfile = parse(request.dockerfile.text, request.dockerfile.path, profile.frontend.parser);
  return new StageWalk(request, profile, platform, build, dockerfile).run();
}

/** What the builds of linked targets share. */
interface Shared {
  readonly graph: Graph;
  readonly localPaths: Map<string, Set<string>>;
  readonly linked: Map<string, LinkedTarget>;
  readonly scope: string;
}

/** Most targets in a row of which each is built on the next; a circle ends here. */
const MAX_LINKED = 20;

class StageWalk implements Converter {
  readonly request: BuildRequest;
  readonly profile: Profile;
  readonly graph: Graph;
  readonly scope: string;
  readonly set: Converter["set"];
  readonly escape: string;
  readonly words: Converter["words"];
  readonly argRules: Converter["argRules"];
  readonly globals: Converter["globals"];
  readonly platform: Platform;
  readonly states = new Map<number, StageState>();
  readonly localPaths: Map<string, Set<string>>;
  readonly steps: Step[] = [];
  readonly #dockerfile: Dockerfile;
  readonly #build: Platform;
  readonly #linked: Map<string, LinkedTarget>;
  readonly #linkedBases = new Map<string, Base>();
  readonly #bases = new Map<number, Base | Stage>();
  readonly #triggers = new Map<number, readonly Instruction[]>();
  readonly #triggerTexts = new Map<Instruction, string>();
  readonly #uses = new Map<number, readonly number[]>();

  constructor(
    request: BuildRequest,
    profile: Profile,
    platform: Platform,
    build: Platform,
    dockerfile: Dockerfile,
    shared: Shared = { graph: new Graph(), localPaths: new Map(), linked: new Map(), scope: "" },
  ) {
    const { frontend } = profile;
    this.graph = shared.graph;
    this.localPaths = shared.localPaths;
    this.#linked = shared.linked;
    this.scope = shared.scope;
    this.#build = build;
    this.request = request;
    this.profile = profile;
    this.platform = platform;
    this.#dockerfile = dockerfile;
    this.escape = dockerfile.escape;
    this.set = stages(dockerfile, buildkitStages);
    this.words = frontend.words[dockerfile.escape === "`" ? "`" : "\\"];
    this.argRules = frontend.args;
    const wanted = request.options.target;
    const at = {
      buildPlatform: build,
      targetPlatform: platform,
      target: wanted === undefined || wanted === "" ? (this.set.stages.at(-1)?.name ?? "") : wanted,
    };
    const { buildArgs } = request.options;
    const automatic = platformArgs(at, buildArgs, this.argRules);
    this.globals = globalScope(this.set.globalArgs, automatic, buildArgs, this.words, this.argRules);
  }

  run(): Conversion {
    const target = targetStage(this.set, this.request.options.target);
    const needed = new Set<number>();
    this.#reach(target, needed, 0);
    for (const stage of this.set.stages) {
      if (needed.has(stage.index)) this.#stage(stage);
      else this.#skipped(stage);
    }
    const state = this.states.get(target.index)!;
    if (state.local !== undefined) noteLocalPath(state.local, "/", this);
    return {
      graph: this.graph,
      set: this.set,
      target,
      needed,
      result: state.vertex,
      steps: this.steps,
      states: this.states,
      uses: this.#uses,
      bases: new Map(this.set.stages.map((stage) => [stage.index, this.#baseName(stage)])),
      localPaths: this.localPaths,
      linked: this.#linked,
    };
  }

  /**
   * The frontend gets another target's result as LLB and image config and goes on from there (dockerui/namedcontext.go
   * `input:`), so its ops are ops of this build, too.
   */
  linked(name: string, request: BuildRequest): Base {
    const known = this.#linkedBases.get(name);
    if (known !== undefined) return known;
    const base = this.#link(name, request);
    this.#linkedBases.set(name, base);
    return base;
  }

  #link(name: string, given: BuildRequest): Base {
    const { image, remote } = this.request;
    const request = { ...given, image, remote };
    if (frontendImage(request) !== frontendImage(this.request)) {
      const detail = `The Dockerfile of target ${name} is read by another frontend than this one.`;
      return unknownBase(name, "unsupported", detail, this);
    }
    const scope = `${this.scope}\0${name}\0`;
    if (this.#linked.size >= MAX_LINKED) {
      throw new ForecastError("limit", `More than ${MAX_LINKED} targets are built on one another. Use fewer.`);
    }
    const first = this.graph.vertices.length;
    const dockerfile = parse(request.dockerfile.text, request.dockerfile.path, this.profile.frontend.parser);
    const shared = { graph: this.graph, localPaths: this.localPaths, linked: this.#linked, scope };
    this.#linked.set(scope, { name, request, first, end: first });
    const walk = new StageWalk(request, this.profile, this.platform, this.#build, dockerfile, shared);
    const { result, target } = walk.run();
    this.#linked.set(scope, { name, request, first, end: this.graph.vertices.length });
    const state = walk.states.get(target.index)!;
    const onbuild = target.instructions.filter(({ keyword }) => keyword === "onbuild").map(triggerText);
    const base = plainBase(result, { ...state.config, onbuild });
    const local = state.local === undefined ? undefined : scope.slice(this.scope.length) + state.local;
    return { ...base, unknown: state.baseUnknown, local };
  }

  textOf(instruction: Instruction): string | undefined {
    return this.#triggerTexts.get(instruction) ?? this.#dockerfile.text;
  }

  #reach(stage: Stage, needed: Set<number>, depth: number): void {
    if (needed.has(stage.index)) return;
    if (depth > MAX_STAGE_DEPTH)
      throw new ForecastError("limit", "Stages use each other too deeply. Use fewer stages.");
    needed.add(stage.index);
    const base = this.#base(stage);
    if ("instructions" in base) this.#reach(base, needed, depth + 1);
    const instructions = this.#replaced(stage) ? [] : [...this.#triggersOf(stage), ...stage.instructions];
    const used = new Set(instructions.flatMap((instruction) => this.#stagesOf(instruction, stage.index)));
    this.#uses.set(stage.index, [...used]);
    for (const index of used) this.#reach(this.set.stages[index]!, needed, depth + 1);
  }

  #stagesOf(instruction: Instruction, asking: number): readonly number[] {
    if (instruction.keyword === "copy") {
      const from = flagValue(instruction, "from");
      const stage = from === undefined || from === "" ? undefined : findStage(this.set, from, "copy", asking);
      return stage === undefined ? [] : [stage.index];
    }
    if (instruction.keyword !== "run") return [];
    return flagValues(instruction, "mount").flatMap((mount) => {
      const from = mountFrom(mount);
      const stage = from === "" ? undefined : findStage(this.set, from, "mount", asking);
      return stage === undefined ? [] : [stage.index];
    });
  }

  /** A named context stands in for the stage: its instructions are not run. */
  #replaced(stage: Stage): boolean {
    return stage.name !== undefined && namedContext(stage.name, this) !== undefined;
  }

  #base(stage: Stage): Base | Stage {
    const known = this.#bases.get(stage.index);
    if (known !== undefined) return known;
    const base = this.#findBase(stage);
    this.#bases.set(stage.index, base);
    return base;
  }

  #findBase(stage: Stage): Base | Stage {
    const platform = this.#stagePlatform(stage);
    const named = stage.name === undefined ? undefined : namedContext(stage.name, this);
    if (named !== undefined) return contextBase(named.name, named.context, platform, this);
    const word = this.#expandGlobal(stage.baseWord);
    if (word === undefined) return this.#unknownBase(stage);
    if (word === "") {
      throw new ForecastError(
        "build-refused",
        `${oneLine(stage.from)} names no image once its variables are filled in. Pass the build arg or give the ARG a default.`,
      );
    }
    return findStage(this.set, word, "from", stage.index) ?? resolveBase(word, platform, this);
  }

  /** Looks nothing up: stages that are not needed must not cost a request. */
  #baseName(stage: Stage): number | string {
    const word = this.#expandGlobal(stage.baseWord) ?? stage.baseWord;
    return findStage(this.set, word, "from", stage.index)?.index ?? word;
  }

  /** FROM depends on a build arg whose value is not known: like an image that cannot be resolved. */
  #unknownBase(stage: Stage): Base {
    const context = { kind: "remote", url: stage.baseWord } as const;
    return contextBase(stage.baseWord, context, undefined, this);
  }

  #stagePlatform(stage: Stage): Platform | undefined {
    if (stage.platformWord === undefined) return undefined;
    const word = this.#expandGlobal(stage.platformWord);
    return word === undefined || word === "" ? undefined : normalizePlatform(platformOfWord(word));
  }

  /** `undefined` when it depends on a value that is not known. */
  #expandGlobal(word: string): string | undefined {
    const expansion = expandIn(this.globals.from, word, this.words);
    return expansion.unknown.length > 0 ? undefined : expansion.text;
  }

  #triggersOf(stage: Stage): readonly Instruction[] {
    const known = this.#triggers.get(stage.index);
    if (known !== undefined) return known;
    const base = this.#base(stage);
    const texts =
      "instructions" in base
        ? base.instructions.filter(({ keyword }) => keyword === "onbuild").map(triggerText)
        : base.config.onbuild;
    const rules = this.profile.frontend.parser;
    const parsed = texts.map((text) => {
      const instruction = parseTrigger(text, this.#dockerfile.path, rules);
      this.#triggerTexts.set(instruction, text);
      return instruction;
    });
    this.#triggers.set(stage.index, parsed);
    return parsed;
  }

  #stage(stage: Stage): void {
    const state = this.#begin(stage);
    this.states.set(stage.index, state);
    this.#fromStep(stage, state);
    if (this.#replaced(stage)) {
      for (const instruction of stage.instructions) this.#plainStep(stage, instruction, "file", undefined);
      return;
    }
    for (const trigger of this.#triggersOf(stage)) this.#instruction(trigger, stage, state, "onbuild");
    for (const instruction of stage.instructions) this.#instruction(instruction, stage, state, "file");
  }

  #begin(stage: Stage): StageState {
    const base = this.#base(stage);
    const parent = "instructions" in base ? this.states.get(base.index)! : undefined;
    const root = "instructions" in base ? undefined : base;
    const config = parent?.config ?? root!.config;
    const env = config.env.some((line) => envName(line) === "PATH") ? config.env : [...config.env, DEFAULT_PATH];
    const environment = new Environment(parent?.env);
    // The image's own list goes on top again: it undoes ARGs of the same name and decides the order.
    for (const line of env) environment.set(envName(line), envValue(line), !isUnknown(parent, envName(line)));
    const { noCache, noCacheFilter } = this.request.options;
    const filtered = noCacheFilter.some((name) => name.toLowerCase() === (stage.name ?? "").toLowerCase());
    const state: StageState = {
      index: stage.index,
      name: stage.name ?? String(stage.index),
      vertex: parent === undefined ? root!.vertex : parent.vertex,
      env: environment,
      config: { ...config, env, onbuild: [] },
      dir: parent?.dir ?? "/",
      user: parent?.user ?? "",
      platform: parent?.platform ?? this.#ownPlatform(stage, root),
      ignoreCache: noCache || filtered,
      baseUnknown: parent === undefined ? root!.unknown : parent.baseUnknown,
      buildArgs: [...(parent?.buildArgs ?? [])],
      argNames: new Set(parent?.argNames),
      local: root?.local,
    };
    if (config.workdir !== "") this.#changeDir(config.workdir, state);
    if (config.user !== "") state.user = config.user;
    return state;
  }

  /** Scratch is always of the target platform (convert.go). */
  #ownPlatform(stage: Stage, base: Base | undefined): Platform {
    if (base?.vertex === undefined) return this.platform;
    return this.#stagePlatform(stage) ?? this.platform;
  }

  #changeDir(path: string, state: StageState): string {
    const workdir = boundedWorkdir(normalizePath(state.config.workdir, path, false));
    state.config = { ...state.config, workdir };
    state.dir = workdir.startsWith("/") ? workdir : join(state.dir, workdir);
    return workdir;
  }

  #fromStep(stage: Stage, state: StageState): void {
    const base = this.#base(stage);
    const root = "instructions" in base ? undefined : base;
    const word = expandIn(this.globals.from, stage.baseWord, this.words);
    const facts = {
      ...stepFacts(stage.from, state, {
        ...(word.unknown.length > 0 ? {} : { expanded: `FROM ${word.text}` }),
        ...(root?.image === undefined ? {} : { base: root.image }),
      }),
      args: valuesUsed(word, (name) => (word.unknown.includes(name) ? undefined : this.globals.from.values.get(name))),
    };
    this.steps.push({
      stage: stage.index,
      stageName: state.name,
      instruction: stage.from,
      origin: "file",
      vertex: root?.vertex?.kind === "image" ? root.vertex : undefined,
      others: [],
      facts,
      createdBy: undefined,
    });
  }

  #instruction(instruction: Instruction, stage: Stage, state: StageState, origin: Step["origin"]): void {
    if (this.steps.length >= MAX_STEPS) throw tooMuch(`more than ${MAX_STEPS} steps`);
    const common = { stage: stage.index, stageName: state.name, origin };
    switch (instruction.keyword) {
      case "run":
        this.steps.push({ ...common, ...convertRun(instruction, state, this) });
        return;
      case "copy":
      case "add":
        this.steps.push({ ...common, ...convertCopy(instruction, state, this) });
        return;
      case "workdir":
        this.steps.push({ ...common, ...this.#workdir(instruction, state) });
        return;
      default: {
        const { used, createdBy } = applyMetadata(instruction, state, this);
        const facts = stepFacts(instruction, state, { used });
        this.steps.push({ ...common, instruction, vertex: undefined, others: [], facts, createdBy });
      }
    }
  }

  #workdir(
    instruction: Instruction,
    state: StageState,
  ): Pick<Step, "instruction" | "vertex" | "others" | "facts" | "createdBy"> {
    const expander = stageExpander(state, this);
    const workdir = this.#changeDir(expander(instruction.args[0] ?? ""), state);
    const facts = stepFacts(instruction, state, {
      expanded: `WORKDIR ${workdir}`,
      used: expander.used,
      settings: { user: state.config.user },
    });
    const createdBy = `WORKDIR ${workdir}`;
    if (workdir === "/") return { instruction, vertex: undefined, others: [], facts, createdBy };
    const root = state.vertex;
    const input = root === undefined ? -1 : 0;
    const epoch = this.#epoch();
    const vertex: Vertex = this.graph.add({
      kind: "file",
      inputs: root === undefined ? [] : [root],
      ignoreCache: false,
      unknown: unknownOf(state, expander.used) ?? epoch.unknown,
      actions: [
        {
          action: "mkdir",
          input,
          secondaryInput: -1,
          output: 0,
          owner: parseOwner(state.config.user),
          ownerInput: input,
          timestamp: epoch.timestamp,
          path: llbPath(state.dir, state.dir, false),
          mode: 0o755,
          makeParents: true,
        },
      ],
    });
    state.vertex = vertex;
    return { instruction, vertex, others: [], facts, createdBy };
  }

  /** SOURCE_DATE_EPOCH in nanoseconds, where the frontend stamps directories with it. */
  #epoch(): { readonly timestamp: string; readonly unknown: Unknown | undefined } {
    const { frontend } = this.profile;
    const name = "SOURCE_DATE_EPOCH";
    const { buildArgs } = this.request.options;
    if (!frontend.workdirEpoch) return { timestamp: NO_TIMESTAMP, unknown: undefined };
    if (buildArgs.has(name) && buildArgs.get(name) === undefined) return { timestamp: "0", unknown: unknownArg(name) };
    const given = buildArgs.get(name) ?? (frontend.epochFromArg ? this.globals.from.values.get(name) : undefined);
    if (given === undefined || given === "") return { timestamp: NO_TIMESTAMP, unknown: undefined };
    if (/^[+-]?\d{1,12}$/.test(given)) {
      return { timestamp: String(BigInt(given.replace(/^\+/, "")) * 1_000_000_000n), unknown: undefined };
    }
    const detail = `The time that ${name}=${given} stands for is not known.`;
    return { timestamp: "0", unknown: { code: "unsupported", name, detail } };
  }

  #skipped(stage: Stage): void {
    this.#plainStep(stage, stage.from, "file", undefined);
    for (const instruction of stage.instructions) this.#plainStep(stage, instruction, "file", undefined);
  }

  #plainStep(stage: Stage, instruction: Instruction, origin: Step["origin"], vertex: Vertex | undefined): void {
    const text = oneLine(instruction);
    this.steps.push({
      stage: stage.index,
      stageName: stage.name ?? String(stage.index),
      instruction,
      origin,
      vertex,
      others: [],
      facts: { text, expanded: text, args: {}, env: {}, settings: {} },
      createdBy: undefined,
    });
  }
}

function isUnknown(parent: StageState | undefined, name: string): boolean {
  return parent?.env.unknown.has(name) ?? false;
}
