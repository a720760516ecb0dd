/** Takes certainty away from a forecast that was made without something that decides it. Pure. */
import type { BuilderName, Cause, CauseCode, Forecast, StepForecast } from "./verdict.ts";

/** A cache that could not be read may hold what nothing else does: a miss without it is no certain miss. */
export function doubtMisses(forecast: Forecast, unread: readonly string[]): Forecast {
  if (unread.length === 0) return forecast;
  const detail = `The cache ${unread.join(", ")} could not be read; it may hold this step.`;
  const doubt: Cause = { code: "no-record", detail };
  const certain = new Set<CauseCode>(["no-cache", "unsupported"]);
  const steps = forecast.steps.map((step): StepForecast => {
    if (step.verdict !== "miss" || step.causes.some((cause) => certain.has(cause.code))) return step;
    return { ...step, verdict: "unknown", causes: step.root === step.index ? [...step.causes, doubt] : step.causes };
  });
  return { ...forecast, steps };
}

/**
 * A step that is found in what the builder may no longer hold is no certain hit. `without` is the same forecast with nothing
 * of that: what it finds, too, stays found; a step that was not even there is rebuilt all the same.
 */
export function doubtHits(forecast: Forecast, without: Forecast | undefined, cause: Cause): Forecast {
  const steps = forecast.steps.map((step, at): StepForecast => {
    const other = without?.steps[at]?.verdict;
    const isHit = step.verdict === "hit" || step.verdict === "depends";
    if (!isHit || other === step.verdict) return step;
    return { ...step, verdict: "unknown", causes: [cause], root: step.index };
  });
  return { ...forecast, steps };
}

/** Inputs whose unknown values the steps themselves account for. */
const ACCOUNTED = new Set(["build-args"]);
/** Inputs that only add to what was forecast: more labels, more targets. */
const ADDING = new Set(["labels", "targets"]);

/** What of it this builder asks about: BuildKit writes --label into the image's config only, no step has it in its key. */
export function unresolvedFor(builder: BuilderName, unresolved: readonly string[]): readonly string[] {
  return builder === "buildkit" ? unresolved.filter((text) => inputOf(text) !== "labels") : unresolved;
}

/**
 * What a value nobody could evaluate means for the forecast: another Dockerfile, stage or context is another build, so
 * that nothing said of this one is certain. `unresolved`: BuildSpec.unknowns.
 */
export function doubtUnresolved(forecast: Forecast, unresolved: readonly string[]): Forecast {
  const caches = unresolved.filter((text) => inputOf(text) === "cache-from");
  const decisive = unresolved.filter((text) => {
    const input = inputOf(text);
    return input !== "cache-from" && !ACCOUNTED.has(input) && !ADDING.has(input);
  });
  const doubted = caches.length === 0 ? forecast : doubtMisses(forecast, ["of cache-from"]);
  if (decisive.length === 0) return doubted;
  const causes = decisive.map((detail): Cause => ({ code: "unsupported", detail }));
  const counted = (step: StepForecast): boolean => !["config-only", "not-needed"].includes(step.verdict);
  const root = doubted.steps.find(counted)?.index;
  const steps = doubted.steps.map(
    (step): StepForecast => (counted(step) ? { ...step, verdict: "unknown", causes, root } : step),
  );
  return { ...doubted, steps };
}

/** Why a forecast without any miss still does not say that nothing is to be built. */
export const distrustUnresolved = (unresolved: readonly string[]): readonly string[] =>
  unresolved.filter((text) => ADDING.has(inputOf(text)));

/** The input that the message names. */
function inputOf(text: string): string {
  return /set the input ([a-z-]+)\.$/.exec(text)?.[1] ?? "";
}
