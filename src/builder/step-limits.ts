/** What one forecast may come to, whatever the Dockerfile and the triggers of its base images make of it. */
import { ForecastError } from "../errors.ts";

/** Steps of all stages, ONBUILD triggers and options among them. */
export const MAX_STEPS = 2_000;
/** Characters of all history lines: RUN lines repeat the build args, and words their variables. */
export const MAX_HISTORY = 8 * 1024 * 1024;

/** Ports that the configs of all EXPOSE steps hold: one range may be 65,536, and each step copies those before it. */
export const MAX_PORTS = 250_000;

/** Steps of all forecasts for one build, where the version of the engine is not known and each that may be is tried. */
export const MAX_TRIED_STEPS = 20_000;

/** Throws `limit`. */
export function checkTried(tried: readonly { readonly steps: readonly unknown[] }[]): void {
  let steps = 0;
  for (const forecast of tried) steps += forecast.steps.length;
  if (steps <= MAX_TRIED_STEPS) return;
  throw new ForecastError(
    "limit",
    "The Dockerfile is too long to be tried with each version that the engine may have. Set the input builder-version.",
  );
}

export class StepLimits {
  private steps = 0;
  private characters = 0;
  private held = 0;

  /** A step whose config holds `count` ports. Throws `limit`. */
  ports(count: number): void {
    this.held += count;
    if (this.held > MAX_PORTS) throw tooMuch(`configs that hold more than ${MAX_PORTS} ports`);
  }

  /** One more step that writes `texts`. Throws `limit`. */
  count(texts: readonly string[]): void {
    this.steps++;
    for (const text of texts) this.characters += text.length;
    if (this.steps > MAX_STEPS) throw tooMuch(`more than ${MAX_STEPS} steps`);
    if (this.characters > MAX_HISTORY) throw tooMuch(`a history of more than ${MAX_HISTORY} characters`);
  }
}

export function tooMuch(what: string): ForecastError {
  return new ForecastError("limit", `The Dockerfile makes ${what}. Make it shorter.`);
}
