/**
 * Word expansion: quotes, escapes, `$name`, `${name…}`. Every difference between builders and versions is a field of
 * WordRules; `expand` picks the engine by the rules' shape.
 */
import { ForecastError } from "../errors.ts";
import { atLeast, buildkitVersion, NEWEST, parseVersion } from "./version.ts";
import {
  type BuildkitWordRules,
  type Expansion,
  type ImagebuilderWordRules,
  WordError,
  type WordOptions,
  type WordRules,
} from "./word-rules.ts";
import { expandLikeBuildkit } from "./words-buildkit.ts";
import { expandLikeImagebuilder } from "./words-imagebuilder.ts";

/** Characters of values that one word may take in; Linux starts no program with a longer text (MAX_ARG_STRLEN). */
export const MAX_EXPANDED = 128 * 1024;

/** Words in which no builder finds anything to expand, unquote or split. */
const PLAIN = /^[\w.,:;/@%+=-]+$/;
const NO_NAMES: ReadonlySet<string> = new Set();

export type { BuildkitWordRules, Expansion, ImagebuilderWordRules, WordOptions, WordRules } from "./word-rules.ts";

/**
 * Expands one word as written. `env` answers the value of a name, `undefined` when it is unset.
 * Throws ForecastError "word-expansion" where the builder itself refuses, "limit" for words too large to work on.
 */
export function expand(
  word: string,
  env: (name: string) => string | undefined,
  rules: WordRules,
  options: WordOptions = {},
): Expansion {
  if (PLAIN.test(word)) return { text: word, words: [word], used: NO_NAMES, unset: NO_NAMES };
  let length = 0;
  const bounded = (name: string): string | undefined => {
    const value = env(name);
    length += value?.length ?? 0;
    if (length > MAX_EXPANDED) throw tooLong(word);
    return value;
  };
  try {
    return rules.engine === "buildkit"
      ? expandLikeBuildkit(word, bounded, rules, options)
      : expandLikeImagebuilder(word, bounded, rules);
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    throw new ForecastError(
      "word-expansion",
      `The builder cannot expand ${JSON.stringify(word)}: ${error.message}. Correct the word or pass the build arg it needs.`,
      { cause: error },
    );
  }
}

function tooLong(word: string): ForecastError {
  return new ForecastError(
    "limit",
    `The values in ${JSON.stringify(word.slice(0, 100))} have more than ${MAX_EXPANDED} characters together. Make them shorter.`,
  );
}

/** `version`: BuildKit's, a Docker engine's or a Dockerfile frontend's; unknown means the newest. */
export function buildkitWords(version: string | undefined, escapeToken = "\\"): BuildkitWordRules {
  const buildkit = buildkitVersion(version);
  return {
    engine: "buildkit",
    escape: escapeToken,
    plainModifiers: atLeast(buildkit, 0, 12),
    patterns: atLeast(buildkit, 0, 13),
    emptyPattern: atLeast(buildkit, 0, 14),
    colonPatterns: !atLeast(buildkit, 0, 16),
    heredocBlank: atLeast(buildkit, 0, 22),
    sharedWordBuffer: atLeast(buildkit, 0, 15),
    rawEscapesInText: atLeast(buildkit, 0, 10),
  };
}

/** The classic builder of a Docker engine uses the words of the BuildKit it vendors. */
export function classicWords(engineVersion: string | undefined, escapeToken = "\\"): BuildkitWordRules {
  return buildkitWords(engineVersion, escapeToken);
}

/** `version`: Buildah's. Words have no escape directive here. */
export function buildahWords(version: string | undefined): ImagebuilderWordRules {
  const buildah = parseVersion(version) ?? NEWEST;
  return {
    engine: "imagebuilder",
    escape: "\\",
    required: atLeast(buildah, 1, 30),
    patterns: atLeast(buildah, 1, 37),
  };
}
