/** Steps that only miss because another version of Buildah builds than the one that was recorded. */
import { ForecastError } from "../../errors.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { Cause, Forecast, StepForecast } from "../../verdict.ts";
import { parsing } from "../same-rules.ts";
import { assumption, forecastBy } from "./forecast.ts";
import { buildahRules } from "./rules.ts";

/**
 * What a root step blames on files or instructions is the upgrade's doing when the recorded version would reuse the very step:
 * the digests of two versions cannot be compared.
 */
export function withUpgrades(forecast: Forecast, request: BuildRequest, records: Records): Forecast {
  const old = records.last?.engine.version;
  const now = request.engine.version;
  if (old === undefined || now === undefined || sameRules(old, now)) return forecast;
  if (!forecast.steps.some(isRootMiss)) return forecast;
  const before = forecastAgain(request, records, old);
  if (before === undefined || before.steps.length !== forecast.steps.length) return forecast;
  const steps = forecast.steps.map((step, at) =>
    isRootMiss(step) && before.steps[at]!.verdict === "hit" ? { ...step, causes: [upgraded(old, now)] } : step,
  );
  return { ...forecast, steps };
}

function sameRules(old: string, now: string): boolean {
  const [a, b] = [old, now].map((version) => ({ ...buildahRules(version), name: "", version: "" }));
  return JSON.stringify(a) === JSON.stringify(b);
}

function isRootMiss({ verdict, root, index }: StepForecast): boolean {
  return verdict === "miss" && root === index;
}

function forecastAgain(request: BuildRequest, records: Records, version: string): Forecast | undefined {
  try {
    return forecastBy(request, records, assumption(version, parsing(request)));
  } catch (error) {
    if (error instanceof ForecastError) return undefined;
    throw error;
  }
}

function upgraded(oldVersion: string, newVersion: string): Cause {
  const detail = `Buildah ${newVersion} writes another history line for this step than ${oldVersion} did, so what that version made is not found.`;
  return { code: "builder-upgraded", detail, oldVersion, newVersion };
}
