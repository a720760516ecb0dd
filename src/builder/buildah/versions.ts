/** Which version of Buildah builds, where nobody says, and how several forecasts become one. */
import { createdAt } from "../../image/history.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { Cause, Forecast, StepForecast } from "../../verdict.ts";
import { buildahVersion, ERAS } from "./rules.ts";

/** Label that Buildah and Podman write into every image they build (--identity-label). */
const IDENTITY_LABEL = "io.buildah.version";

/** The engine's own word, else the last recorded build's, else that of the newest recorded image; else all there are. */
export function versionsOf(request: BuildRequest, records: Records): readonly string[] {
  const known = request.engine.version ?? records.last?.engine.version ?? labelled(records);
  return known === undefined || buildahVersion(known) === undefined ? ERAS : [known];
}

function labelled(records: Records): string | undefined {
  let version: string | undefined;
  let newest = -1n;
  for (const { config } of records.images) {
    const label = config.config.Labels?.[IDENTITY_LABEL];
    const created = createdAt(config) ?? 0n;
    if (label === undefined || created < newest) continue;
    newest = created;
    version = label;
  }
  return version;
}

/** Rules that reproduce fewer of the recorded history lines than others are left out; what the rest disagree on is unknown. */
export function agreed(tried: readonly Forecast[], records: Records): Forecast {
  if (tried.length === 1) return tried[0]!;
  const recorded = new Set(
    records.images.flatMap(({ config }) => config.history.map((entry) => entry.created_by ?? "")),
  );
  const scores = tried.map(
    ({ steps }) => steps.filter((step) => step.createdBy !== undefined && recorded.has(step.createdBy)).length,
  );
  const most = Math.max(...scores);
  return merged(tried.filter((_, at) => scores[at] === most));
}

function merged(forecasts: readonly Forecast[]): Forecast {
  const first = forecasts[0]!;
  if (forecasts.length === 1) return first;
  const comparable = forecasts.every((one) => one.steps.length === first.steps.length);
  const steps = first.steps.map((step, at) =>
    comparable ? mergedStep(forecasts.map((one) => one.steps[at]!)) : doubtful(step),
  );
  const names = `${first.rules} to ${forecasts.at(-1)!.rules}`;
  const warning = `The version of Buildah is not known; what ${names} would decide differently is unknown. Set the input builder-version.`;
  return { ...first, rules: names, steps, warnings: [...first.warnings, warning] };
}

function mergedStep(steps: readonly StepForecast[]): StepForecast {
  const first = steps[0]!;
  const sameText = steps.every((step) => step.createdBy === first.createdBy);
  const step = { ...first, createdBy: sameText ? first.createdBy : undefined };
  return steps.every((one) => one.verdict === first.verdict) ? step : doubtful(step);
}

function doubtful(step: StepForecast): StepForecast {
  if (step.verdict === "config-only") return step;
  const cause: Cause = {
    code: "unsupported",
    detail: "The version of Buildah is not known, and it decides this step.",
  };
  return { ...step, verdict: "unknown", causes: [cause], root: step.index };
}
