/**
 * One answer out of all rules that may hold. Rules that explain less of the records than others are left out (the records
 * show in which format they are written); where those that stay disagree, the step is unknown.
 */
import { ForecastError } from "../../errors.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { Cause, StepForecast, Verdict } from "../../verdict.ts";
import { type Candidates, rulesText } from "./candidates.ts";
import { type Evaluation, evaluate, type Surroundings, support } from "./evaluate.ts";
import { forecastSteps, verdicts } from "./forecast-steps.ts";
import type { Platform } from "./ops.ts";
import { BUILDKIT_VERSIONS, frontendProfile, keyProfile, type Profile } from "./profiles.ts";

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
  const tried = evaluateAll(
    request,
    rules.profiles.length === 0 ? [newestProfile()] : rules.profiles,
    platform,
    surroundings,
  );
  const newest = tried[0]!;
  const steps = forecastSteps(request, records.last, newest, surroundings.graph);
  if (rules.missing !== undefined) return allUnknown(newest, steps, rules.missing, []);
  if (rules.certain) return { evaluation: newest, steps, profiles: [newest.profile], warnings: [] };
  const kept = explaining(tried, request, records, platform, surroundings);
  if (kept.length === 0) {
    const detail = "None of the known versions of BuildKit writes records like those of the last build.";
    return allUnknown(newest, steps, detail, rules.profiles);
  }
  return combined(kept, request, records, surroundings);
}

/** For the shape of the answer where no rules are known. */
function newestProfile(): Profile {
  const version = BUILDKIT_VERSIONS.at(-1)!;
  return { keys: keyProfile(version)!, frontend: frontendProfile(version)! };
}

/** Rules under which the builder would refuse the build are no candidates, unless all refuse it. */
function evaluateAll(
  request: BuildRequest,
  profiles: readonly Profile[],
  platform: Platform,
  surroundings: Surroundings,
): readonly Evaluation[] {
  const found: Evaluation[] = [];
  let refusal: ForecastError | undefined;
  for (const profile of profiles) {
    try {
      found.push(evaluate(request, profile, platform, surroundings));
    } catch (error) {
      if (!(error instanceof ForecastError)) throw error;
      refusal ??= error;
    }
  }
  if (found.length === 0 && refusal !== undefined) throw refusal;
  return found;
}

/** Those whose support no other's contains; none when there are records of steps and nothing explains any of them. */
function explaining(
  tried: readonly Evaluation[],
  request: BuildRequest,
  records: Records,
  platform: Platform,
  surroundings: Surroundings,
): readonly Evaluation[] {
  const { graph } = surroundings;
  const supports = tried.map((evaluation) => {
    const found = new Set(support(evaluation, graph));
    for (const each of lastSupport(evaluation, request, records, platform, surroundings)) found.add(each);
    return found;
  });
  if (graph.hasSteps && supports.every((found) => found.size === 0)) return [];
  return tried.filter(
    (_, at) => !supports.some((other) => other.size > supports[at]!.size && contains(other, supports[at]!)),
  );
}

function contains(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((each) => whole.has(each));
}

/** What the Dockerfile of the last build explains, where it was another one. */
function lastSupport(
  { profile }: Evaluation,
  request: BuildRequest,
  { last }: Records,
  platform: Platform,
  surroundings: Surroundings,
): ReadonlySet<string> {
  if (last === undefined || last.dockerfile.text === request.dockerfile.text) return new Set();
  try {
    const before = evaluate({ ...request, dockerfile: last.dockerfile }, profile, platform, surroundings);
    return support(before, surroundings.graph);
  } catch (error) {
    // Its target, files or images may be gone: it says nothing then.
    if (error instanceof ForecastError) return new Set();
    throw error;
  }
}

function combined(
  kept: readonly Evaluation[],
  request: BuildRequest,
  records: Records,
  surroundings: Surroundings,
): Agreed {
  const newest = kept[0]!;
  const steps = forecastSteps(request, records.last, newest, surroundings.graph);
  const profiles = kept.map(({ profile }) => profile);
  const others = kept.slice(1).map(verdicts);
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
