import { ForecastError } from "../errors.ts";

/** Characters of a path that Linux takes (PATH_MAX). */
export const MAX_PATH = 4_096;

/** The working directory that a WORKDIR leads to. Throws `limit`: relative ones add up. */
export function boundedWorkdir(path: string): string {
  if (path.length <= MAX_PATH) return path;
  throw new ForecastError(
    "limit",
    `A WORKDIR comes out longer than ${MAX_PATH} characters, and no system has such a directory. Make it shorter.`,
  );
}
