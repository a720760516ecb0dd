/** One forecast by one set of rules: Buildah's history rules over the stages of a Dockerfile. */
import type { Instruction } from "../../dockerfile/instruction.ts";
import { type ParserRules, parseTrigger } from "../../dockerfile/parser.ts";
import { ForecastError } from "../../errors.ts";
import type { HistoryEntry, RecordedImage } from "../../image/config.ts";
import { isoSeconds } from "../../image/instant.ts";
import { expandIn, valuesUsed } from "../../plan/args.ts";
import { type BuildahScope, declareArg, fromScope, startScope } from "../../plan/buildah-args.ts";
import { findStage, type Stage } from "../../plan/stages.ts";
import type { Cause } from "../../verdict.ts";
import { type Base, imageBase } from "../classic/bases.ts";
import { decided, type Ground, type HistoryRules, type Lookup, type StageStart, type Walked } from "../history.ts";
import { StepLimits } from "../step-limits.ts";
import { suffixOf } from "./created-by.ts";
import { addsLayer, type Evaluated, type Evaluation, evaluate, hiddenArgs } from "./evaluate.ts";
import { localLookup, OR, REBUILT, remoteLookup } from "./match.ts";
import { mountedStages } from "./mounts.ts";
import { envSteps, labelSteps } from "./options-steps.ts";
import { copyOrigins } from "./origins.ts";
import type { BuildahStage, BuildahStep } from "./step.ts";
import type { OpenedStage, WalkInput } from "./walk-input.ts";
import { type StageState, stageState, Words } from "./words.ts";

type Opening = Pick<OpenedStage, "base" | "fromStage" | "refused" | "fromArgs" | "triggers" | "state">;

const NOT_LAYERED: Cause = {
  code: "no-cache",
  detail: "Buildah looks for reusable steps only with --layers (podman build does so by itself).",
};

export class StageWalk implements HistoryRules<BuildahStage, BuildahStep> {
  /** Stages by index; those that are not needed stay away. */
  readonly opened = new Map<number, OpenedStage>();
  private readonly input: WalkInput;
  private readonly limits = new StepLimits();
  private index = 0;
  private made = 0;

  constructor(input: WalkInput) {
    this.input = input;
  }

  start(stage: BuildahStage, walked: Walked): StageStart {
    const fromStep = this.index++;
    const found = this.input.set.stages[stage.index]!;
    const opened: OpenedStage = { stage: found, fromStep, steps: [], ...this.open(found, walked) };
    this.opened.set(stage.index, opened);
    return opened.base?.start ?? { grounds: ["unknown"] };
  }

  *steps(stage: BuildahStage, walked: Walked): Iterable<BuildahStep> {
    const opened = this.opened.get(stage.index)!;
    const plan = this.plan(opened);
    for (const [at, { instruction, origin }] of plan.entries()) {
      const isLast = at === plan.length - 1 && stage.index === this.input.target.index;
      yield this.step(opened, instruction, origin, isLast, walked);
    }
  }

  lookups(): readonly Lookup<BuildahStep>[] {
    const { request, records, rules, store } = this.input;
    const local = decided(localLookup(store), records, (step) => !(request.options.squash && step.ends));
    if (request.options.cacheFrom.length === 0 || rules.remoteCache === "no") return [local];
    return [local, remoteLookup(store, request.options.cacheFrom, records.buildahCache)];
  }

  neverHits(step: BuildahStep): Cause | undefined {
    const { options } = this.input.request;
    const refused = step.evaluated.refused;
    if (refused !== undefined) return { code: "unsupported", detail: refused };
    if (options.noCache || options.buildah.cacheTtl === 0) {
      return { code: "no-cache", detail: "The build runs with --no-cache." };
    }
    return options.buildah.layers ? step.never : NOT_LAYERED;
  }

  builds(step: BuildahStep, ground: Ground): RecordedImage | undefined {
    const { options } = this.input.request;
    if (ground === "unknown") return undefined;
    const order = String(++this.made).padStart(9, "0");
    const parent = ground === "scratch" ? undefined : ground.config;
    const layers = parent?.rootfs.diff_ids ?? [];
    const entry = this.builtEntry(step, order);
    return {
      id: `built:${order}`,
      parent: undefined,
      names: [],
      mediaType: this.input.store.mediaType,
      config: {
        architecture: parent?.architecture ?? this.input.store.platform?.architecture ?? "",
        os: parent?.os ?? this.input.store.platform?.os ?? "linux",
        config: {},
        // Later than everything recorded, and later than what this build made before.
        created: `9999-12-31T23:59:59.${order}Z`,
        history: options.buildah.omitHistory ? [] : [...(parent?.history ?? []), entry],
        rootfs: { type: "layers", diff_ids: step.addsLayer ? [...layers, `built:${order}`] : layers },
      },
    };
  }

  /** With a fixed time the rebuilt image may equal a recorded one; otherwise its time makes it unlike all others. */
  private builtEntry(step: BuildahStep, order: string): HistoryEntry {
    const { timestamp, sourceDateEpoch } = this.input.request.options.buildah;
    const fixed = timestamp ?? sourceDateEpoch;
    const line = step.by.open === undefined ? { created_by: step.by.texts.join(OR) } : {};
    const empty_layer = !step.addsLayer;
    if (fixed !== undefined) return { ...line, created: isoSeconds(fixed), comment: REBUILT, empty_layer };
    const text = step.by.texts[0] ?? `built:${order}`;
    return { created: `built:${order}`, created_by: text, empty_layer };
  }

  private open(stage: Stage, walked: Walked): Opening {
    const nothing = { base: undefined, fromStage: undefined, refused: undefined, fromArgs: {}, triggers: [] };
    const args = this.stageArgs(stage);
    const unknown = stageState(args, undefined, false);
    try {
      const scope = fromScope(this.input.heading, this.input.given, this.input.argRules);
      const word = expandIn(scope, stage.baseWord, this.input.words);
      nothing.fromArgs = valuesUsed(word, (name) => scope.values.get(name));
      const platform =
        stage.platformWord === undefined ? undefined : expandIn(scope, stage.platformWord, this.input.words);
      const hidden = [...word.unknown, ...(platform?.unknown ?? [])];
      if (hidden.length > 0) return { ...nothing, base: doubtfulBase(stage, hiddenArgs(hidden)), state: unknown };
      const named = this.input.request.options.namedContexts.get(word.text);
      const from = named === undefined ? findStage(this.input.set, word.text, "from", stage.index) : undefined;
      if (from !== undefined) return { ...nothing, ...this.fromStage(from, walked, args) };
      if (word.text === "scratch") {
        const base: Base = { ...doubtfulBase(stage, undefined), start: { grounds: ["scratch"] } };
        return { ...nothing, base, state: stageState(args, undefined, true) };
      }
      const reference = named?.kind === "image" ? named.reference : word.text;
      // An empty --platform is none (containers/buildah imagebuildah/stage_executor.go prepare).
      const base = imageBase(this.input.request, reference, platform?.text || this.input.request.options.platform);
      const state = stageState(args, base.config, base.digest !== "");
      return { ...nothing, base, triggers: base.config?.OnBuild ?? [], state };
    } catch (error) {
      if (!(error instanceof ForecastError)) throw error;
      return { ...nothing, refused: error.message, state: unknown };
    }
  }

  private fromStage(from: Stage, walked: Walked, args: BuildahScope): Omit<Opening, "fromArgs"> {
    const before = this.opened.get(from.index);
    const grounds = walked.end(from.index) ?? ["unknown"];
    const base: Base = {
      reference: from.name ?? String(from.index),
      start: { grounds },
      config: before?.base?.config,
      os: before?.base?.os,
      digest: "",
    };
    const fresh = stageState(args, undefined, false);
    const earlier = before?.state;
    const state: StageState =
      earlier === undefined ? fresh : { ...fresh, baseEnv: mergedEnv(earlier), workdir: earlier.workdir };
    // OCI configs have no place for triggers.
    const isDocker = this.input.request.options.buildah.format === "docker";
    const triggers = isDocker ? (earlier?.onbuild ?? []) : [];
    return { base, fromStage: from.index, refused: before?.refused, triggers, state };
  }

  /** Builder.Args of the stage, with those of the stage that its FROM names as written (imagebuilder 1.2.16). */
  private stageArgs(stage: Stage): BuildahScope {
    const { given, heading, argRules } = this.input;
    const scope = startScope(given, heading, false, argRules);
    if (!argRules.inheritsStageArgs) return scope;
    return this.inheritedArgs(stage).reduce((args, word) => declareArg(args, word, given, argRules), scope);
  }

  private inheritedArgs(stage: Stage): readonly string[] {
    const words: string[] = [];
    for (let at: Stage | undefined = this.writtenFrom(stage); at !== undefined; at = this.writtenFrom(at)) {
      const own = at.instructions.filter(({ keyword }) => keyword === "arg").flatMap(({ args }) => args);
      words.unshift(...own);
    }
    return words;
  }

  private writtenFrom(stage: Stage): Stage | undefined {
    return this.input.set.stages
      .slice(0, stage.index)
      .findLast(({ name, index }) => stage.baseWord === name || stage.baseWord === String(index));
  }

  private plan(opened: OpenedStage): readonly {
    readonly instruction: Instruction | ForecastError;
    readonly origin: BuildahStep["origin"];
  }[] {
    const { request, rules, parser, set, target } = this.input;
    const isTarget = opened.stage.index === target.index;
    const option = (instruction: Instruction) => ({ instruction, origin: "option" as const });
    return [
      ...opened.triggers.map((text) => ({ instruction: trigger(text, parser), origin: "onbuild" as const })),
      ...envSteps(request.options, rules, parser).map(option),
      ...opened.stage.instructions.map((instruction) => ({ instruction, origin: "file" as const })),
      ...(isTarget
        ? labelSteps(request.options, rules, parser, target.index === set.stages.length - 1).map(option)
        : []),
    ];
  }

  private step(
    opened: OpenedStage,
    instruction: Instruction | ForecastError,
    origin: BuildahStep["origin"],
    isLast: boolean,
    walked: Walked,
  ): BuildahStep {
    if (instruction instanceof ForecastError) return this.refusedTrigger(opened, instruction);
    const evaluated = evaluate(instruction, opened.state, this.evaluation(opened, instruction, isLast, walked));
    this.limits.count([...evaluated.by.texts, evaluated.expanded]);
    const executed = this.mountsOfExecuted(opened, instruction, walked);
    const step: BuildahStep = {
      index: this.index++,
      instruction,
      origin,
      evaluated: { ...evaluated, ...(opened.refused === undefined ? {} : { refused: opened.refused }) },
      by: executed === "maybe" ? onlyPossible(evaluated) : evaluated.by,
      ...(evaluated.doubt === undefined ? {} : { doubt: evaluated.doubt }),
      addsLayer: addsLayer(instruction),
      never: executed === undefined || executed === "maybe" ? undefined : executed,
      ends: isLast,
      remote: instruction.keyword !== "arg" || this.input.rules.remoteCache === "all",
    };
    opened.state = evaluated.state;
    opened.steps.push(step);
    return step;
  }

  private evaluation(opened: OpenedStage, instruction: Instruction, isLast: boolean, walked: Walked): Evaluation {
    const { rules, request, set } = this.input;
    const asking = opened.stage.index;
    return {
      ...this.input,
      suffix: suffixOf(request.options.buildah, rules, instruction.keyword, isLast),
      copy: { ...this.input.copy, origin: copyOrigins(this.input, opened, instruction, this.opened, walked) },
      mounts: { set, asking, request, rules },
    };
  }

  /** Mounting from a stage that did something: Buildah does not look the step up. */
  private mountsOfExecuted(opened: OpenedStage, instruction: Instruction, walked: Walked): Cause | "maybe" | undefined {
    const { rules, set, request, words } = this.input;
    if (rules.mountsOfExecuted === "looked-up" || instruction.keyword !== "run") return undefined;
    if (!instruction.flags.some(({ name }) => name === "mount")) return undefined;
    const own = new Words(opened.state, words);
    const stages = mountedStages(instruction, set, opened.stage.index, request, (word) => own.withArgs(word));
    let maybe = false;
    for (const stage of stages) {
      const last = this.opened.get(stage.index)?.steps.at(-1);
      const executed = last === undefined ? false : this.isExecuted(last, walked);
      if (executed === true) return executedCause(stage, last!, walked);
      maybe ||= executed === undefined;
    }
    return maybe ? "maybe" : undefined;
  }

  /** `undefined`: not known. */
  private isExecuted(step: BuildahStep, walked: Walked): boolean | undefined {
    if (!step.addsLayer) return true;
    const isCopy = step.instruction.keyword !== "run";
    if (isCopy && this.input.rules.mountsOfExecuted === "copies-count") return true;
    const verdict = walked.outcomes.get(step.index)?.verdict;
    return verdict === "unknown" ? undefined : verdict !== "hit";
  }

  private refusedTrigger(opened: OpenedStage, error: ForecastError): BuildahStep {
    this.limits.count([]);
    const evaluated: Evaluated = {
      by: { texts: [] },
      refused: error.message,
      state: opened.state,
      expanded: "",
      used: { args: {}, env: {}, unknown: [] },
    };
    const instruction: Instruction = { ...opened.stage.from, logical: "ONBUILD trigger" };
    const { by } = evaluated;
    const step = { index: this.index++, instruction, origin: "onbuild" as const, evaluated, by };
    const refused: BuildahStep = { ...step, addsLayer: false, never: undefined, ends: false, remote: false };
    opened.steps.push(refused);
    return refused;
  }
}

/** The step may not be looked up at all: its text alone proves nothing. */
function onlyPossible({ by }: Evaluated): Evaluated["by"] {
  return { texts: [], open: (text) => by.texts.includes(text) || by.open?.(text) === true };
}

function executedCause(stage: Stage, last: BuildahStep, walked: Walked): Cause {
  const name = stage.name ?? String(stage.index);
  if (walked.outcomes.get(last.index)?.verdict !== "hit") {
    return { code: "stage", detail: `Stage ${name}, which it mounts, is rebuilt.`, stage: name, step: last.index };
  }
  return {
    code: "unsupported",
    detail: `Buildah never reuses a RUN that mounts from stage ${name}, because that stage ends in ${last.instruction.word}: end it with a RUN.`,
  };
}

function doubtfulBase(stage: Stage, doubt: Cause | undefined): Base {
  const start: StageStart = doubt === undefined ? { grounds: ["unknown"] } : { grounds: ["unknown"], doubt };
  return { reference: stage.baseWord, start, config: undefined, os: undefined, digest: "" };
}

function mergedEnv(state: StageState): ReadonlyMap<string, string> | undefined {
  if (state.baseEnv === undefined || state.env.unknown.size > 0) return undefined;
  return new Map([...state.baseEnv, ...state.env.values]);
}

/** openshift/imagebuilder builder.go FromImage. */
function trigger(text: string, parser: ParserRules): Instruction | ForecastError {
  try {
    return parseTrigger(text, "ONBUILD", parser);
  } catch (error) {
    if (error instanceof ForecastError) return error;
    throw error;
  }
}
