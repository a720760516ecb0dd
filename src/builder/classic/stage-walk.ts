/** One forecast by one set of rules: the history rules of the classic builder over the stages of a Dockerfile. */
import { byteOrder } from "../../context/clean.ts";
import type { Dockerfile, Instruction } from "../../dockerfile/instruction.ts";
import { type ParserRules, parseTrigger } from "../../dockerfile/parser.ts";
import { expand, type WordRules } from "../../dockerfile/words.ts";
import { ForecastError } from "../../errors.ts";
import type { RecordedImage } from "../../image/config.ts";
import type { Platform } from "../../image/platform.ts";
import { valuesUsed } from "../../plan/args.ts";
import { findStage, type Stage, type StageSet } from "../../plan/stages.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { Cause } from "../../verdict.ts";
import {
  type Answer,
  decided,
  type Ground,
  type HistoryRules,
  type Lookup,
  type StageStart,
  type Walked,
} from "../history.ts";
import { StepLimits } from "../step-limits.ts";
import { type Base, configOf, imageBase } from "./bases.ts";
import { type BuildArgs, globalArgs, NOTHING_DECLARED } from "./build-args.ts";
import { cacheFromLookups } from "./cache-from.ts";
import { mergedWithParent } from "./container-config.ts";
import { historyOnlyLookups, labelLookups } from "./containerd-cache.ts";
import { evaluate } from "./evaluate.ts";
import type { CopyAnswer, CopyQuestion, Evaluated, Evaluation } from "./evaluated.ts";
import type { ImageStore } from "./image-store.ts";
import { type LocalCache, localLookup } from "./local-cache.ts";
import { evaluateLabelOption } from "./metadata.ts";
import type { ClassicRules } from "./rules.ts";
import { hiddenArgs } from "./run.ts";
import { stageConfig } from "./run-config.ts";
import type { StageState } from "./stage-state.ts";
import type { ClassicStage, ClassicStep } from "./step.ts";

/** Everything one walk needs; all of it is data or a pure look-up. */
export interface WalkInput {
  readonly request: BuildRequest;
  readonly records: Records;
  readonly rules: ClassicRules;
  readonly parser: ParserRules;
  readonly words: WordRules;
  readonly dockerfile: Dockerfile;
  readonly set: StageSet;
  readonly target: Stage;
  readonly store: ImageStore;
  readonly globals: BuildArgs;
  readonly platform: Platform | undefined;
  readonly copyDigest: (question: CopyQuestion, stage: number, walked: Walked) => CopyAnswer;
}

/** What is known of a stage once its FROM has been read. */
export interface OpenedStage {
  readonly stage: Stage;
  readonly fromStep: number;
  readonly base: Base | undefined;
  /** Index of the stage it is built FROM. */
  readonly fromStage: number | undefined;
  /** Why the engine fails the build at this FROM. */
  readonly refused: string | undefined;
  /** Build args that its FROM names. */
  readonly fromArgs: Readonly<Record<string, string>>;
  readonly steps: ClassicStep[];
  state: StageState;
}

const NO_IMAGE: Base = {
  reference: "scratch",
  start: { grounds: ["scratch"] },
  config: undefined,
  os: undefined,
  digest: "",
};

export class StageWalk implements HistoryRules<ClassicStage, ClassicStep> {
  readonly opened: OpenedStage[] = [];
  private readonly input: WalkInput;
  private readonly cacheImages: readonly RecordedImage[];
  private readonly limits = new StepLimits();
  private index = 0;
  private made = 0;

  constructor(input: WalkInput) {
    this.input = input;
    this.cacheImages = input.request.options.cacheFrom.flatMap((name) => input.records.cacheImages.get(name) ?? []);
  }

  start(stage: ClassicStage, walked: Walked): StageStart {
    const opened = this.open(this.input.set.stages[stage.index]!, walked);
    this.opened.push(opened);
    return opened.base?.start ?? { grounds: ["unknown"] };
  }

  *steps(stage: ClassicStage, walked: Walked): Iterable<ClassicStep> {
    const opened = this.opened[stage.index]!;
    const triggers = opened.state.config.OnBuild ?? [];
    if (triggers.length > 0) opened.state = { ...opened.state, config: { ...opened.state.config, OnBuild: null } };
    for (const trigger of triggers) {
      yield this.step(opened, this.trigger(trigger), "onbuild", walked);
    }
    for (const instruction of opened.stage.instructions) yield this.step(opened, instruction, "file", walked);
    if (opened.stage.index !== this.input.target.index) return;
    for (const [name, value] of sortedLabels(this.input.request)) yield this.labelStep(opened, name, value);
  }

  /** The engine asks its cache afresh at every FROM (imageProber.Reset). */
  lookups(stage: ClassicStage): readonly Lookup<ClassicStep>[] {
    return this.enginesLookups(stage).map((lookup) => decided(lookup, this.input.records));
  }

  private enginesLookups(stage: ClassicStage): readonly Lookup<ClassicStep>[] {
    const { rules, store, request } = this.input;
    const { live = false } = this.input.records;
    const cache: LocalCache = { store, rules, platform: this.probePlatform(stage), live };
    if (rules.cache === "history-only") return historyOnlyLookups(cache, this.cacheImages);
    if (request.options.cacheFrom.length === 0) return [localLookup(cache)];
    return rules.cache === "labels" ? labelLookups(cache, this.cacheImages) : cacheFromLookups(cache, this.cacheImages);
  }

  neverHits(step: ClassicStep): Cause | undefined {
    const opened = this.opened.at(-1)!;
    const refused = opened.refused ?? this.missingSource() ?? step.evaluated.refused;
    if (refused !== undefined) return { code: "unsupported", detail: refused };
    if (this.input.request.options.noCache) return { code: "no-cache", detail: "The build runs with --no-cache." };
    return step.evaluated.never;
  }

  builds(step: ClassicStep, ground: Ground): RecordedImage | undefined {
    if (ground === "unknown") return undefined;
    const { evaluated, by } = step;
    const order = String(++this.made).padStart(9, "0");
    const parent = ground === "scratch" ? undefined : ground.config;
    const probe = evaluated.probe?.config ?? {};
    const layers = parent?.rootfs.diff_ids ?? [];
    return {
      id: `built:${order}`,
      parent: ground === "scratch" ? "" : ground.id,
      names: [],
      builtLocally: true,
      containerConfig: evaluated.merged ? mergedWithParent(probe, parent?.config ?? {}) : probe,
      config: {
        architecture: parent?.architecture ?? this.input.platform?.architecture ?? "",
        os: parent?.os ?? this.input.platform?.os ?? "linux",
        ...(parent?.variant === undefined ? {} : { variant: parent.variant }),
        config: evaluated.state.config,
        // Later than everything recorded, and later than what this build made before.
        created: `9999-12-31T23:59:59.${order}Z`,
        history: [...(parent?.history ?? []), { created: `built:${order}`, created_by: by.texts[0] ?? "" }],
        rootfs: { type: "layers", diff_ids: evaluated.addsLayer === false ? layers : [...layers, `built:${order}`] },
      },
    };
  }

  /** initializeStage and getFromImage, moby/moby builder/dockerfile/dispatchers.go, v26.1.4. */
  private open(stage: Stage, walked: Walked): OpenedStage {
    const fromStep = this.index++;
    const state = { args: { ...this.input.globals, declared: NOTHING_DECLARED }, hidden: new Set<string>() };
    const opened = { stage, fromStep, steps: [], fromStage: undefined, fromArgs: {} };
    try {
      const name = this.globalWord(stage.baseWord);
      opened.fromArgs = name.args;
      const platform = stage.platformWord === undefined ? undefined : this.globalWord(stage.platformWord);
      const hidden = name.hidden ?? platform?.hidden;
      if (hidden === undefined && platform?.text === "") throw blank("its --platform");
      if (hidden === undefined && name.text === "") throw blank("its image name");
      const from = hidden === undefined ? findStage(this.input.set, name.text, "from", stage.index) : undefined;
      if (from !== undefined) return { ...opened, ...this.fromStage(from, walked, state), fromStage: from.index };
      const base = hidden === undefined ? this.base(name.text, platform?.text) : hiddenBase(stage, hidden);
      return { ...opened, base, refused: undefined, state: { ...state, config: stageConfig(base.config) } };
    } catch (error) {
      if (!(error instanceof ForecastError)) throw error;
      return {
        ...opened,
        base: undefined,
        refused: error.message,
        state: { ...state, config: stageConfig(undefined) },
      };
    }
  }

  private base(name: string, platform: string | undefined): Base {
    if (name === "scratch") return NO_IMAGE;
    return imageBase(this.input.request, name, platform ?? this.input.request.options.platform);
  }

  private fromStage(
    from: Stage,
    walked: Walked,
    state: Omit<StageState, "config">,
  ): Pick<OpenedStage, "base" | "refused" | "state"> {
    const grounds = walked.end(from.index) ?? ["unknown"];
    const before = this.opened[from.index];
    const config = configOf(grounds) ?? before?.state.config;
    const base: Base = {
      reference: from.name ?? String(from.index),
      start: { grounds },
      config,
      os: before?.base?.os,
      digest: "",
    };
    const hidden = before?.state.hidden ?? state.hidden;
    return { base, refused: before?.refused, state: { ...state, hidden, config: stageConfig(config) } };
  }

  /** A word of FROM, expanded; names a hidden build arg when the text hangs on one. */
  private globalWord(word: string): {
    readonly text: string;
    readonly hidden: string | undefined;
    readonly args: Readonly<Record<string, string>>;
  } {
    const globals = globalArgs(this.input.globals);
    const value = (name: string) => globals.get(name)?.value;
    const { text, used, unset } = expand(word, value, this.input.words);
    const hidden = [...used, ...unset].find((name) => this.input.globals.hidden.has(name));
    return { text, hidden, args: valuesUsed({ used }, value) };
  }

  private trigger(text: string): Instruction | ForecastError {
    try {
      return parseTrigger(text, "ONBUILD", this.input.parser);
    } catch (error) {
      if (error instanceof ForecastError) return error;
      throw error;
    }
  }

  private step(
    opened: OpenedStage,
    instruction: Instruction | ForecastError,
    origin: ClassicStep["origin"],
    walked: Walked,
  ): ClassicStep {
    if (instruction instanceof ForecastError) return this.refusedTrigger(opened, instruction);
    const evaluation: Evaluation = {
      classic: this.input.rules,
      words: this.input.words,
      limits: this.limits,
      copyDigest: (question) => this.input.copyDigest(question, opened.stage.index, walked),
      proxiesUnknown: this.input.request.engine.proxies === undefined,
    };
    const evaluated = evaluate(instruction, opened.state, evaluation);
    // A variable that is not set may be one of the image's.
    const expands = instruction.keyword !== "run" && instruction.args.some((word) => word.includes("$"));
    const isOpen = expands && this.isOnUnknown(opened);
    return this.add(opened, instruction, origin, isOpen ? withoutRefusal(evaluated) : evaluated);
  }

  private isOnUnknown({ base, fromStage }: OpenedStage): boolean {
    if (fromStage !== undefined) return this.isOnUnknown(this.opened[fromStage]!);
    return base?.start.grounds.includes("unknown") === true;
  }

  private labelStep(opened: OpenedStage, name: string, value: string): ClassicStep {
    const from = opened.stage.from;
    const instruction: Instruction = {
      ...from,
      keyword: "label",
      word: "LABEL",
      logical: `LABEL ${name}=${value}`,
      rest: `${name}=${value}`,
      flags: [],
      args: [name, value],
      comments: [],
    };
    return this.add(opened, instruction, "option", evaluateLabelOption(name, value, opened.state));
  }

  private refusedTrigger(opened: OpenedStage, error: ForecastError): ClassicStep {
    const evaluated: Evaluated = {
      probe: undefined,
      refused: error.message,
      state: opened.state,
      expanded: "",
      used: { args: {}, env: {}, hidden: [] },
      merged: false,
      addsLayer: undefined,
      notes: [],
    };
    return this.add(opened, { ...opened.stage.from, logical: "ONBUILD trigger" }, "onbuild", evaluated);
  }

  private add(
    opened: OpenedStage,
    instruction: Instruction,
    origin: ClassicStep["origin"],
    evaluated: Evaluated,
  ): ClassicStep {
    opened.state = evaluated.state;
    const { texts = [], open, doubt } = evaluated.probe ?? {};
    this.limits.count(texts);
    const step: ClassicStep = {
      index: this.index++,
      instruction,
      origin,
      evaluated,
      by: { texts, ...(open === undefined ? {} : { open }) },
      ...(doubt === undefined ? {} : { doubt }),
      sameArray: this.sameArray(instruction, texts[0]),
    };
    opened.steps.push(step);
    return step;
  }

  /** The recorded step that wrote the same line tells whether it came from the same exec form. */
  private sameArray(instruction: Instruction, text: string | undefined): Answer {
    if (instruction.keyword !== "run" || !instruction.json || text === undefined || !text.includes(" ")) return "yes";
    const recorded = (this.input.records.last?.steps ?? []).filter((step) => step.createdBy === text);
    if (recorded.length === 0) return "maybe";
    const words = JSON.stringify(instruction.args);
    return recorded.some(({ facts }) => execForm(facts.text) === words) ? "yes" : "no";
  }

  /** getPlatform: the CLI's --platform or the daemon's, with the OS of the stage's base. */
  private probePlatform(stage: ClassicStage): Platform | undefined {
    const { platform } = this.input;
    const os = this.opened[stage.index]?.base?.os;
    return platform === undefined || os === undefined || os === "" ? platform : { ...platform, os };
  }

  private missingSource(): string | undefined {
    if (!this.input.rules.missingSourceFails) return undefined;
    const missing = this.input.request.options.cacheFrom.find((name) => !this.input.records.cacheImages.has(name));
    return missing === undefined
      ? undefined
      : `The engine fails the build because the --cache-from image ${missing} does not exist. Pull it first.`;
  }
}

function withoutRefusal({ refused: _, ...evaluated }: Evaluated): Evaluated {
  return evaluated;
}

function hiddenBase(stage: Stage, name: string): Base {
  const start: StageStart = { grounds: ["unknown"], doubt: hiddenArgs([name]) };
  return { reference: stage.baseWord, start, config: undefined, os: undefined, digest: "" };
}

/** The JSON array of an instruction's text in one spelling; `undefined` when it has none. */
function execForm(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text.slice(text.indexOf("["))));
  } catch {
    return undefined;
  }
}

function blank(what: string): ForecastError {
  return new ForecastError(
    "build-refused",
    `FROM: ${what} comes out empty, so the engine fails the build here. Give it a value.`,
  );
}

/** Keys of --label in byte order. moby/moby builder/dockerfile/builder.go buildLabelOptions, v26.1.4. */
function sortedLabels(request: BuildRequest): readonly (readonly [string, string])[] {
  return [...request.options.labels].sort(([a], [b]) => byteOrder(a, b));
}
