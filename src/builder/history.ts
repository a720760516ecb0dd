/**
 * The walk that all history builders share: probe each step against the images recorded as children of the current one, go on from the one that
 * wins, stop looking after a miss, start afresh at the next FROM. What differs between builders is a method of `HistoryRules` or `Lookup`.
 *
 * What is not known is carried as a *set* of places the build may stand at. A step is a hit when it hits from every place, a miss when it misses
 * from every place, and unknown in between; so one unknown step does not hide the certain misses behind it.
 */
import type { RecordedImage } from "../image/config.ts";
import { createdAt } from "../image/history.ts";
import type { Records } from "../request.ts";
import type { Cause } from "../verdict.ts";

export type Answer = "yes" | "no" | "maybe";

/** The image a step starts from. `scratch`: no image at all; `unknown`: some image that we cannot see. */
export type Ground = RecordedImage | "scratch" | "unknown";

/** The history line a step would write. */
export interface CreatedBy {
  /** Texts it may write, one when everything is known, several when a fact about the engine is missing. */
  readonly texts: readonly string[];
  /** Defined when a text outside `texts` is possible: says which recorded texts could be this step's. */
  readonly open?: (text: string) => boolean;
}

/** Does the step write exactly `text`? */
export function writes(by: CreatedBy, text: string): Answer {
  if (by.texts.includes(text)) return "yes";
  return by.open?.(text) === true ? "maybe" : "no";
}

export interface HistoryStep {
  /** Index in Forecast.steps. */
  readonly index: number;
  /** Why the outcome is unknown when a lookup answers `maybe`. */
  readonly doubt?: Cause | undefined;
}

export interface HistoryStage {
  readonly index: number;
}

/** One place where a builder looks for a step's image: its local store, the --cache-from images, a remote repository. */
export interface Lookup<Step extends HistoryStep> {
  /**
   * Images to look at, in the builder's order; `undefined` when they cannot be seen from here. `built` are the images that earlier steps of
   * this same build leave, oldest first.
   */
  candidates(ground: Ground, step: Step, built: readonly RecordedImage[]): readonly RecordedImage[] | undefined;
  /** Is the candidate what this step would make out of `ground`? */
  isChild(candidate: RecordedImage, ground: Ground, step: Step): Answer;
  /** Which of several matches the builder takes: the first in its order, or the one created last. */
  readonly wins: "first" | "newest";
  /** A winner that fails this is no hit of this lookup (the next lookup is asked). */
  accepts?(winner: RecordedImage): boolean;
  /**
   * The image the build goes on from, when that is not the winner itself; a Cause: the engine fails the build here. `entered` are
   * the images, not winners themselves, that earlier steps of this build went on from.
   */
  enter?(winner: RecordedImage, ground: Ground, step: Step, entered: readonly Entered[]): Entry | Cause;
  /** Lookups for the rest of the stage after this one has hit; without it they stay as they are. */
  narrow?(winner: RecordedImage, ground: Ground): readonly Lookup<Step>[];
}

/** The image that a hit leads to. */
export interface Entry {
  readonly image: RecordedImage;
  /** Defined when the engine may fail the build here instead. */
  readonly doubt?: Cause;
}

export interface Entered {
  readonly image: RecordedImage;
  /** The build went on from it for certain. */
  readonly sure: boolean;
}

/** Where a stage starts. */
export interface StageStart {
  /** One image when it is known; several when the stage it is built FROM may end in one or another. */
  readonly grounds: readonly Ground[];
  /** Why `grounds` contains `unknown`. */
  readonly doubt?: Cause | undefined;
}

export interface HistoryRules<Stage extends HistoryStage, Step extends HistoryStep> {
  start(stage: Stage, walked: Walked): StageStart;
  /** Steps of the stage in order; taken one by one, so that a step may depend on the verdicts before it. */
  steps(stage: Stage, walked: Walked): Iterable<Step>;
  /** Lookups in the order they are asked, fresh at every FROM. */
  lookups(stage: Stage): readonly Lookup<Step>[];
  /** Why the builder does not look this step up, or why it can never match: a certain miss. */
  neverHits(step: Step, ground: Ground): Cause | undefined;
  /** The image that the step leaves when it is run; `undefined` when later stages cannot find it. */
  builds(step: Step, ground: Ground): RecordedImage | undefined;
}

/** Why a step is no hit. `carried`: because of `step`, an earlier one. */
export type Reason =
  | { readonly kind: "never"; readonly cause: Cause }
  | { readonly kind: "no-match" }
  | { readonly kind: "doubt"; readonly cause: Cause }
  | { readonly kind: "carried"; readonly step: number };

export interface StepOutcome {
  readonly verdict: "hit" | "miss" | "unknown";
  /** Recorded images that the step may be served from; exactly one for a plain hit. */
  readonly winners: readonly RecordedImage[];
  /** `undefined` for a hit. */
  readonly reason: Reason | undefined;
  /** Images the step may have started from. */
  readonly grounds: readonly Ground[];
}

/** What the walk knows so far. */
export interface Walked {
  /** Outcomes by HistoryStep.index. */
  readonly outcomes: ReadonlyMap<number, StepOutcome>;
  /** Where a finished stage ends; `undefined` before it is walked. */
  end(stage: number): readonly Ground[] | undefined;
}

interface Place<Step extends HistoryStep> {
  readonly ground: Ground;
  /** A miss ends the looking until the next FROM. */
  readonly busted: boolean;
  readonly lookups: readonly Lookup<Step>[];
}

/** More places than this are one unknown place: doubt upon doubt has nothing left to say. */
const MAX_PLACES = 32;

export function walkHistory<Stage extends HistoryStage, Step extends HistoryStep>(
  stages: Iterable<Stage>,
  rules: HistoryRules<Stage, Step>,
): Walked {
  const walk = new HistoryWalk(rules);
  for (const stage of stages) walk.stage(stage);
  return walk;
}

class HistoryWalk<Stage extends HistoryStage, Step extends HistoryStep> implements Walked {
  readonly outcomes = new Map<number, StepOutcome>();
  private readonly ends = new Map<number, readonly Ground[]>();
  private readonly built: RecordedImage[] = [];
  private readonly builtIds = new Set<string>();
  private readonly entered: Entered[] = [];
  /** Root step of every image that this build makes, by id. */
  private readonly roots = new Map<string, number>();
  private readonly rules: HistoryRules<Stage, Step>;

  constructor(rules: HistoryRules<Stage, Step>) {
    this.rules = rules;
  }

  end(stage: number): readonly Ground[] | undefined {
    return this.ends.get(stage);
  }

  stage(stage: Stage): void {
    const start = this.rules.start(stage, this);
    const lookups = this.rules.lookups(stage);
    let places: readonly Place<Step>[] = start.grounds.map((ground) => ({ ground, busted: false, lookups }));
    let carried: Reason | undefined = start.doubt === undefined ? undefined : { kind: "doubt", cause: start.doubt };
    for (const step of this.rules.steps(stage, this)) {
      const next: Place<Step>[] = [];
      const tried = places.map((place) => this.tryFrom(place, step, next));
      const outcome = this.judge(step, places, tried, carried);
      this.outcomes.set(step.index, outcome);
      this.noteEntered(outcome, tried);
      if (outcome.reason !== undefined) carried = carriedBy(step, outcome.reason);
      for (const place of next) this.noteRoot(place.ground, carried);
      places = next.length > MAX_PLACES ? [{ ground: "unknown", busted: false, lookups }] : distinct(next);
    }
    this.ends.set(
      stage.index,
      places.map((place) => place.ground),
    );
  }

  private tryFrom(place: Place<Step>, step: Step, next: Place<Step>[]): Attempt {
    const never = this.rules.neverHits(step, place.ground);
    if (place.busted || never !== undefined) {
      next.push(this.missed(place, step));
      return { winners: [], misses: true, cause: never };
    }
    if (place.ground === "unknown") {
      next.push(place, this.missed(place, step));
      return { winners: [], misses: true, mayHit: true };
    }
    const found = this.lookUp(place, step);
    let failure: Cause | undefined;
    let doubt: Cause | undefined;
    const winners: RecordedImage[] = [];
    const entered: RecordedImage[] = [];
    for (const { winner, lookup } of found.winners) {
      const entry = lookup.enter?.(winner, place.ground, step, this.entered) ?? { image: winner };
      if ("code" in entry) {
        failure = entry;
        continue;
      }
      doubt ??= entry.doubt;
      winners.push(winner);
      if (entry.image !== winner) entered.push(entry.image);
      const lookups = lookup.narrow?.(winner, place.ground) ?? place.lookups;
      next.push({ ground: entry.image, busted: false, lookups });
    }
    if (found.blind) next.push({ ground: "unknown", busted: false, lookups: place.lookups });
    const misses = found.misses || failure !== undefined || doubt !== undefined;
    if (misses) next.push(this.missed(place, step));
    return { winners, misses, mayHit: found.blind, cause: failure, doubt, entered };
  }

  /** Every image that may serve the step, and whether none may. */
  private lookUp(place: Place<Step>, step: Step): Found<Step> {
    const winners: { winner: RecordedImage; lookup: Lookup<Step> }[] = [];
    let blind = false;
    for (const lookup of place.lookups) {
      const candidates = lookup.candidates(place.ground, step, this.built);
      if (candidates === undefined) {
        blind = true;
        continue;
      }
      const choice = choose(candidates, lookup, (candidate) => lookup.isChild(candidate, place.ground, step));
      const accepted = choice.possible.filter((winner) => lookup.accepts?.(winner) ?? true);
      for (const winner of accepted) winners.push({ winner, lookup });
      if (choice.sure && accepted.length === choice.possible.length) return { winners, misses: blind, blind };
    }
    return { winners, misses: true, blind };
  }

  private missed(place: Place<Step>, step: Step): Place<Step> {
    const image = this.rules.builds(step, place.ground);
    if (image !== undefined) {
      this.built.push(image);
      this.builtIds.add(image.id);
    }
    return { ground: image ?? "unknown", busted: true, lookups: place.lookups };
  }

  private judge(
    step: Step,
    places: readonly Place<Step>[],
    tried: readonly Attempt[],
    carried: Reason | undefined,
  ): StepOutcome {
    const winners = [...new Set(tried.flatMap((attempt) => attempt.winners))];
    const grounds = places.map((place) => place.ground);
    const mayHit = winners.length > 0 || tried.some((attempt) => attempt.mayHit === true);
    const mayMiss = tried.some((attempt) => attempt.misses);
    if (!mayMiss) return { verdict: "hit", winners, reason: undefined, grounds };
    const cause = tried.find((attempt) => attempt.cause !== undefined)?.cause;
    const verdict = mayHit ? "unknown" : "miss";
    // Behind an unknown step, a step that misses wherever the build stands is a root of its own.
    const own = verdict === "miss" && places.some((place) => !place.busted);
    if (carried !== undefined && !own) return { verdict, winners, reason: carried, grounds };
    if (cause !== undefined) {
      return { verdict, winners, reason: { kind: verdict === "miss" ? "never" : "doubt", cause }, grounds };
    }
    const doubt = tried.find((attempt) => attempt.doubt !== undefined)?.doubt;
    if (doubt !== undefined) return { verdict, winners, reason: { kind: "doubt", cause: doubt }, grounds };
    const root = this.rootOf(places);
    if (root !== undefined) return { verdict, winners, reason: { kind: "carried", step: root }, grounds };
    if (mayHit && step.doubt !== undefined) {
      return { verdict, winners, reason: { kind: "doubt", cause: step.doubt }, grounds };
    }
    return { verdict, winners, reason: { kind: "no-match" }, grounds };
  }

  private noteEntered(outcome: StepOutcome, tried: readonly Attempt[]): void {
    const images = tried.flatMap((attempt) => attempt.entered ?? []);
    const sure = outcome.verdict === "hit" && outcome.winners.length === 1 && images.length === 1;
    for (const image of images) this.entered.push({ image, sure });
  }

  /** A stage built FROM an image that this build makes misses because of the step that made it. */
  private rootOf(places: readonly Place<Step>[]): number | undefined {
    for (const { ground, busted } of places) {
      const root = busted || typeof ground === "string" ? undefined : this.roots.get(ground.id);
      if (root !== undefined) return root;
    }
    return undefined;
  }

  private noteRoot(ground: Ground, carried: Reason | undefined): void {
    if (typeof ground === "string" || carried?.kind !== "carried") return;
    if (this.builtIds.has(ground.id) && !this.roots.has(ground.id)) this.roots.set(ground.id, carried.step);
  }
}

interface Attempt {
  readonly winners: readonly RecordedImage[];
  readonly misses: boolean;
  readonly mayHit?: boolean;
  readonly cause?: Cause | undefined;
  readonly doubt?: Cause | undefined;
  readonly entered?: readonly RecordedImage[];
}

interface Found<Step extends HistoryStep> {
  readonly winners: readonly { readonly winner: RecordedImage; readonly lookup: Lookup<Step> }[];
  readonly misses: boolean;
  /** A lookup could not be seen: it may have hit. */
  readonly blind: boolean;
}

function carriedBy(step: HistoryStep, reason: Reason): Reason {
  return reason.kind === "carried" ? reason : { kind: "carried", step: step.index };
}

/** Images that may win, and whether one surely does. */
export function choose(
  candidates: readonly RecordedImage[],
  rule: { readonly wins: "first" | "newest" },
  isChild: (candidate: RecordedImage) => Answer,
): { readonly possible: readonly RecordedImage[]; readonly sure: boolean } {
  const answered = candidates.map((image) => ({ image, answer: isChild(image) })).filter((one) => one.answer !== "no");
  const sure = answered.some((one) => one.answer === "yes");
  if (rule.wins === "first") {
    const first = answered.findIndex((one) => one.answer === "yes");
    const upTo = first < 0 ? answered : answered.slice(0, first + 1);
    return { possible: upTo.map((one) => one.image), sure };
  }
  // Equal times leave the choice to the builder's map or sort order: every one of them may win.
  const time = (image: RecordedImage): bigint => createdAt(image.config) ?? 0n;
  const certain = answered.filter((one) => one.answer === "yes").map((one) => time(one.image));
  const newest = certain.reduce<bigint | undefined>(
    (best, at) => (best === undefined || at > best ? at : best),
    undefined,
  );
  const possible = answered.filter((one) => newest === undefined || time(one.image) >= newest);
  return { possible: possible.map((one) => one.image), sure };
}

/**
 * After the build every step has its image. Of those that may be it, it is one that this build made, else one that was there
 * before; where these wrote different lines it stays open which. `keeps`: does the builder leave an image of the step?
 */
export function decided<Step extends HistoryStep>(
  lookup: Lookup<Step>,
  { afterBuild = false, since }: Pick<Records, "afterBuild" | "since">,
  keeps: (step: Step) => boolean = () => true,
): Lookup<Step> {
  if (!afterBuild) return lookup;
  const settle = (ground: Ground, step: Step): ReadonlySet<RecordedImage> | undefined => {
    const candidates = lookup.candidates(ground, step, []) ?? [];
    const possible = candidates.filter((one) => lookup.isChild(one, ground, step) !== "no");
    const fresh = possible.filter(({ config }) => since !== undefined && (createdAt(config) ?? 0n) >= since);
    const left = fresh.length > 0 ? fresh : possible;
    return new Set(left.map(({ config }) => config.history.at(-1)?.created_by)).size === 1 ? new Set(left) : undefined;
  };
  let asked: { readonly ground: Ground; readonly step: Step; readonly settled: ReturnType<typeof settle> } | undefined;
  return {
    ...lookup,
    isChild: (candidate, ground, step) => {
      const answer = lookup.isChild(candidate, ground, step);
      if (answer !== "maybe" || !keeps(step)) return answer;
      if (asked?.ground !== ground || asked.step !== step) asked = { ground, step, settled: settle(ground, step) };
      return asked.settled === undefined ? answer : asked.settled.has(candidate) ? "yes" : "no";
    },
  };
}

function distinct<Step extends HistoryStep>(places: readonly Place<Step>[]): readonly Place<Step>[] {
  const seen = new Map<string, Place<Step>>();
  for (const place of places) {
    const ground = typeof place.ground === "string" ? place.ground : place.ground.id;
    seen.set(`${place.busted}|${ground}`, place);
  }
  return [...seen.values()];
}
