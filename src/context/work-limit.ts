/** What trying patterns may cost, in steps that take about the same time, so that the answer is the same on every machine. */
import { ForecastError } from "../errors.ts";

/** Steps for one list of patterns and all paths: about a second. */
const STEP_LIMIT = 100_000_000;

export class WorkLimit {
  #left = STEP_LIMIT;

  /** Throws `limit`. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw tooMuch();
  }

  /** Throws `limit` for more numbers than may be kept. */
  hold(numbers: number, limit: number): void {
    if (numbers > limit) throw tooMuch();
  }
}

function tooMuch(): ForecastError {
  return new ForecastError(
    "limit",
    `trying these patterns on these paths takes more than ${STEP_LIMIT} steps: merge patterns of the ignore file, or write fewer wildcards`,
  );
}
