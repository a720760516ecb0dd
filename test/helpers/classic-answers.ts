/** What this repository says of a synthetic context, in the form of an engine's answers. */
import { contextSources, sourceHash } from "../../src/context/classic-sources.ts";
import { parseIgnore } from "../../src/context/ignore.ts";
import { sentTree } from "../../src/context/sent-tree.ts";
import { type ErrorCode, ForecastError } from "../../src/errors.ts";
import { type ContextCase, caseTree } from "./context-case.ts";

export interface Answers {
  readonly digests: readonly (string | undefined)[];
  /** Why the step behind the last digest fails. */
  readonly refusal: ForecastError | undefined;
}

export function classicAnswers(
  given: ContextCase,
  daemonVersion: string,
  cliVersion: string,
  tree = caseTree(given),
): Answers {
  const digests: (string | undefined)[] = [];
  const major = Number(cliVersion.split(".")[0]);
  try {
    const sent = sentTree(tree, parseIgnore(given.ignore ?? "", "moby"), {
      client: "docker-cli",
      dialect: major < 23 ? "moby-20" : "moby",
      daemonDialect: daemonVersion.startsWith("20.") ? "moby-20" : "moby",
      dockerfile: "Dockerfile",
    });
    const sources = contextSources(sent, { typeBits: major < 24 });
    for (const words of given.sources) digests.push(sourceHash(words.flatMap((word) => sources.resolve(word))));
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    return { digests, refusal: error };
  }
  return { digests, refusal: undefined };
}

/** What the engine prints, and the codes we give it. */
const REFUSALS: readonly (readonly [RegExp, readonly ErrorCode[]])[] = [
  [/no source files were specified/, ["source-missing"]],
  [/file not found in build context or excluded by \.dockerignore/, ["source-missing"]],
  [/stat .*: (no such file|file does not exist)/, ["source-missing"]],
  // The engine's words for all that it cannot resolve inside the context: a loop or a path below a file, too.
  [/forbidden path outside the build context/, ["source-outside", "source-missing"]],
  [/error checking context|syntax error in pattern|illegal exclusion pattern/, ["ignore-syntax"]],
];

export function isRefusalOf(refusal: ForecastError | undefined, error: string | undefined): boolean {
  if (refusal === undefined || error === undefined) return refusal === error;
  return REFUSALS.find(([text]) => text.test(error))?.[1].includes(refusal.code) === true;
}
