/** What engine and client may be where nobody says, and how several forecasts become one. */
import type { BuildRequest, Records } from "../../request.ts";
import type { Cause, Forecast, StepForecast } from "../../verdict.ts";
import { parsing } from "../same-rules.ts";
import { CLIENTS, clientRules } from "./client.ts";
import { type Assumption, assumption } from "./forecast.ts";
import { classicRules, type Store } from "./rules.ts";

/** One version for each set of rules, newest first (rules.ts, dockerfile/rules.ts and words.ts change at them). */
const ERAS = [
  "29.5.0",
  "28.5.2",
  "28.5.2+dfsg4",
  "28.0.4",
  "27.1.2",
  "27.0.3",
  "26.1.5",
  "26.0.2",
  "25.0.5",
  "24.0.9",
  "24.0.7",
  "23.0.10",
  "23.0.6",
  "20.10.24",
];

/**
 * Every combination that the facts leave open, most likely first. Facts come from the engine, else from the last recorded
 * build: the runner that builds is taken for the one that built.
 */
export function assumptions(request: BuildRequest, records: Records): readonly Assumption[] {
  const last = records.last?.engine;
  const version = request.engine.version ?? last?.version;
  const store = request.engine.store ?? last?.store;
  const cli = request.engine.cliVersion ?? last?.cliVersion;
  const versions = version === undefined ? ERAS : [version];
  const parsed = parsing(request);
  const clients = cli === undefined ? CLIENTS : [clientRules(cli)];
  return versions.flatMap((one) =>
    storesOf(store).flatMap((kind) => clients.map((client) => assumption(classicRules(one, kind), client, parsed))),
  );
}

function storesOf(store: Store | undefined): readonly Store[] {
  return store === undefined ? ["graphdriver", "containerd"] : [store];
}

/**
 * The one forecast that all agree on. Rule sets that reproduce fewer of the recorded history lines than others are left
 * out first: an era is recognised by its digests.
 */
export function best(tried: readonly Forecast[], records: Records): Forecast {
  if (tried.length === 1) return tried[0]!;
  const recorded = new Set(
    [...records.images, ...records.cacheImages.values()].flatMap(({ config }) =>
      config.history.map((entry) => entry.created_by ?? ""),
    ),
  );
  const scores = tried.map(
    ({ steps }) => steps.filter((step) => step.createdBy !== undefined && recorded.has(step.createdBy)).length,
  );
  const most = Math.max(...scores);
  return agreed(tried.filter((_, at) => scores[at] === most));
}

function agreed(forecasts: readonly Forecast[]): Forecast {
  const first = forecasts[0]!;
  const others = forecasts.slice(1).filter((other) => other.steps.length === first.steps.length);
  const names = [...new Set(forecasts.map((one) => one.rules))];
  if (names.length === 1 && others.every((other) => sameVerdicts(first, other))) return first;
  const steps = first.steps.map((step, at) =>
    merged(
      step,
      others.map((other) => other.steps[at]!),
      names,
    ),
  );
  return {
    ...first,
    steps,
    rules: names.length <= 2 ? names.join(" or ") : `${names.at(-1)} to ${names[0]}`,
    warnings: [
      ...first.warnings,
      "The versions of docker engine and client are not known; what they would decide differently is unknown.",
    ],
  };
}

function sameVerdicts(a: Forecast, b: Forecast): boolean {
  return a.steps.every(
    (step, at) => step.verdict === b.steps[at]!.verdict && step.createdBy === b.steps[at]!.createdBy,
  );
}

function merged(step: StepForecast, others: readonly StepForecast[], names: readonly string[]): StepForecast {
  const { createdBy, ...rest } = step;
  const sameText = others.every((other) => other.createdBy === createdBy);
  const text = { createdBy: sameText ? createdBy : undefined };
  if (others.every((other) => other.verdict === step.verdict)) return { ...rest, ...text };
  const cause: Cause = {
    code: "unsupported",
    detail: `The version of the engine or the docker client is not known, and ${names.length > 1 ? "they decide" : "it decides"} this step.`,
  };
  return { ...rest, ...text, verdict: "unknown", causes: [cause], root: step.root ?? step.index };
}
