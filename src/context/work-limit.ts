/** What a forecast may cost, counted in what is done and not in time, so that the answer is the same on every machine. */
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

/** Entries of a context that all steps of a build may look at: one of 20,000 files 100 times over. */
const ENTRY_LIMIT = 2_000_000;

export class EntryLimit {
  #left = ENTRY_LIMIT;

  /** Throws `limit`. */
  count(entries = 1): void {
    this.#left -= entries;
    if (this.#left >= 0) return;
    throw new ForecastError(
      "limit",
      `the steps look at more than ${ENTRY_LIMIT} files in all: leave some out by .dockerignore, or copy narrower paths`,
    );
  }
}

function tooMuch(): ForecastError {
  return new ForecastError(
    "limit",
    `trying these patterns on these paths takes more than ${STEP_LIMIT} steps: merge patterns of the ignore file, or write fewer wildcards`,
  );
}
