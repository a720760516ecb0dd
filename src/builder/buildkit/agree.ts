/**
 * One answer out of all rules that may hold. Rules that explain less of the records than others are left out (the records
 * show in which format they are written); where those that stay disagree, the step is unknown.
 */
import { ForecastError } from "../../errors.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { Cause, StepForecast, Verdict } from "../../verdict.ts";
import { Answers, attempt, unifying } from "../same-rules.ts";
import { type Candidates, rulesText } from "./candidates.ts";
import type { Conversion } from "./convert/context.ts";
import { convert } from "./convert/convert.ts";
import { type Evaluation, type Matched, matched, type Surroundings, support } from "./evaluate.ts";
import { forecastSteps, verdicts } from "./forecast-steps.ts";
import type { Platform } from "./ops.ts";
import { BUILDKIT_VERSIONS, frontendProfile, type KeyProfile, keyProfile, type Profile } from "./profiles.ts";

export interface Agreed {
  readonly evaluation: Evaluation;
  readonly steps: readonly StepForecast[];
  /** Rules that may hold, newest first. */
  readonly profiles: readonly Profile[];
  readonly warnings: readonly string[];
}

export function agree(
  request: BuildRequest,
  records: Records,
  rules: Candidates,
  platform: Platform,
  surroundings: Surroundings,
): Agreed {
  const profiles = rules.profiles.length === 0 ? [newestProfile()] : rules.profiles;
  const tried = evaluateAll(request, profiles, platform, surroundings);
  const newest = tried[0]!.evaluation;
  const steps = forecastSteps(request, records.last, newest, surroundings.graph);
  if (rules.missing !== undefined) return allUnknown(newest, steps, rules.missing, []);
  if (rules.certain) return { evaluation: newest, steps, profiles: [newest.profile], warnings: [] };
  const kept = explaining(tried, request, records, platform, surroundings);
  if (kept.length === 0) {
    const detail = "None of the known versions of BuildKit writes records like those of the last build.";
    return allUnknown(newest, steps, detail, rules.profiles);
  }
  return combined(kept, rules.profiles, request, records, surroundings);
}

/** What several rules have in common. */
interface Tried {
  /** Its profile is the first of those. */
  readonly evaluation: Evaluation;
  /** Newest first. */
  readonly profiles: readonly Profile[];
}

/** For the shape of the answer where no rules are known. */
function newestProfile(): Profile {
  const version = BUILDKIT_VERSIONS.at(-1)!;
  return { keys: keyProfile(version)!, frontend: frontendProfile(version)! };
}

/** Rules under which the builder would refuse the build are no candidates, unless all refuse it. Throws `limit` at once. */
function evaluateAll(
  request: BuildRequest,
  profiles: readonly Profile[],
  platform: Platform,
  surroundings: Surroundings,
): readonly Tried[] {
  const evaluated = evaluating(request, platform, surroundings);
  const found = new Map<Matched, Profile[]>();
  let refusal: ForecastError | undefined;
  for (const profile of profiles) {
    const answer = evaluated(profile);
    if (answer instanceof ForecastError) {
      if (answer.code === "limit") throw answer;
      refusal ??= answer;
    } else found.set(answer, [...(found.get(answer) ?? []), profile]);
  }
  if (found.size === 0 && refusal !== undefined) throw refusal;
  return [...found].map(([answer, same]) => triedWith(answer, same));
}

/** Frontends make few graphs of one Dockerfile, daemons read few of their rules: each is worked out once. */
function evaluating(
  request: BuildRequest,
  platform: Platform,
  surroundings: Surroundings,
): (profile: Profile) => Matched | ForecastError {
  const convertWith = (profile: Profile): Conversion => convert(request, profile, platform, surroundings.build);
  const converted = unifying((profile: Profile) => attempt(() => convertWith(profile)), outlineOf);
  const matching = new Map<Conversion, Answers<KeyProfile, Matched | ForecastError>>();
  return (profile) => {
    const conversion = converted(profile);
    if (conversion instanceof ForecastError) return conversion;
    const answers =
      matching.get(conversion) ??
      new Answers((keys: KeyProfile) => attempt(() => matched(request, conversion, keys, surroundings)));
    matching.set(conversion, answers);
    return answers.of(profile.keys);
  };
}

/** All of a conversion that verdicts come from. */
function outlineOf(made: Conversion | ForecastError): unknown {
  if (made instanceof ForecastError) return made;
  const { graph, steps, needed, result, localPaths, linked } = made;
  return JSON.stringify([
    graph.definitions,
    graph.vertices.map(({ unknown }) => unknown ?? null),
    steps.map(({ stage, vertex, others }) => [stage, ...[vertex, ...others].map((one) => one?.index)]),
    [...needed],
    result?.index,
    [...localPaths].map(([name, paths]) => [name, ...paths]),
    [...linked].map(([scope, { first, end }]) => [scope, first, end]),
  ]);
}

function triedWith(evaluation: Matched, profiles: readonly Profile[]): Tried {
  return { evaluation: { ...evaluation, profile: profiles[0]! }, profiles };
}

/** Those whose support no other's contains; none when there are records of steps and nothing explains any of them. */
function explaining(
  tried: readonly Tried[],
  request: BuildRequest,
  records: Records,
  platform: Platform,
  surroundings: Surroundings,
): readonly Tried[] {
  const { graph } = surroundings;
  const before = lastSupport(request, records, platform, surroundings);
  // What has the same support is compared once.
  const bySupport = tried.map(({ evaluation, profiles }) => {
    const own = support(evaluation, graph);
    const found = new Map<ReadonlySet<string>, Profile[]>();
    for (const profile of profiles) {
      const last = before(profile);
      found.set(last, [...(found.get(last) ?? []), profile]);
    }
    return [...found].map(([last, same]) => ({
      tried: triedWith(evaluation, same),
      support: new Set([...own, ...last]),
    }));
  });
  const all = bySupport.flat();
  if (graph.hasSteps && all.every((one) => one.support.size === 0)) return [];
  return all
    .filter(
      (one) => !all.some((other) => other.support.size > one.support.size && contains(other.support, one.support)),
    )
    .map((one) => one.tried);
}

function contains(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((each) => whole.has(each));
}

const NOTHING: ReadonlySet<string> = new Set();

/** What the Dockerfile of the last build explains, where it was another one. */
function lastSupport(
  request: BuildRequest,
  { last }: Records,
  platform: Platform,
  surroundings: Surroundings,
): (profile: Profile) => ReadonlySet<string> {
  if (last === undefined || last.dockerfile.text === request.dockerfile.text) return () => NOTHING;
  const evaluated = evaluating({ ...request, dockerfile: last.dockerfile }, platform, surroundings);
  const known = new Map<Matched, ReadonlySet<string>>();
  return (profile) => {
    const before = evaluated(profile);
    // Its target, files or images may be gone: it says nothing then.
    if (before instanceof ForecastError) return NOTHING;
    const found = known.get(before) ?? support(before, surroundings.graph);
    known.set(before, found);
    return found;
  };
}

function combined(
  kept: readonly Tried[],
  candidates: readonly Profile[],
  request: BuildRequest,
  records: Records,
  surroundings: Surroundings,
): Agreed {
  const newest = kept[0]!.evaluation;
  const steps = forecastSteps(request, records.last, newest, surroundings.graph);
  const may = new Set(kept.flatMap((one) => one.profiles));
  const profiles = candidates.filter((profile) => may.has(profile));
  const others = kept.slice(1).map(({ evaluation }) => verdicts(evaluation));
  const detail = `The version of BuildKit is not known, and it decides this step (${rulesText(profiles)}).`;
  const agreed = steps.map((step) =>
    others.every((other) => other[step.index] === step.verdict) ? step : unknownStep(step, detail),
  );
  const differ = agreed.some((step, at) => step !== steps[at]);
  const warning =
    "The version of BuildKit is not known; what the versions that may hold decide differently is unknown.";
  return { evaluation: newest, steps: agreed, profiles, warnings: differ ? [warning] : [] };
}

const DECIDED: ReadonlySet<Verdict> = new Set(["hit", "miss", "depends", "unknown"]);

function unknownStep(step: StepForecast, detail: string): StepForecast {
  const cause: Cause = { code: "unsupported", detail };
  return { ...step, verdict: "unknown", causes: [cause], root: step.index };
}

function allUnknown(
  evaluation: Evaluation,
  steps: readonly StepForecast[],
  detail: string,
  profiles: readonly Profile[],
): Agreed {
  return {
    evaluation,
    steps: steps.map((step) => (DECIDED.has(step.verdict) ? unknownStep(step, detail) : step)),
    profiles,
    warnings: [detail],
  };
}
