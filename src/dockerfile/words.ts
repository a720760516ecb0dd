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
  try {
    return rules.engine === "buildkit"
      ? expandLikeBuildkit(word, env, rules, options)
      : expandLikeImagebuilder(word, env, rules);
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    throw new ForecastError(
      "word-expansion",
      `The builder cannot expand ${JSON.stringify(word)}: ${error.message}. Correct the word or pass the build arg it needs.`,
      { cause: error },
    );
  }
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
