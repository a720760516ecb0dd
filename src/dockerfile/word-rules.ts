/** What differs between the builders' word expansions, as data. */

/** moby/buildkit frontend/dockerfile/shell/lex.go; the classic builder uses the one vendored in its release. */
export interface BuildkitWordRules {
  readonly engine: "buildkit";
  /** `\` or `` ` ``. */
  readonly escape: string;
  /** `${v-w}`, `${v+w}` beside `${v:-w}`, `${v:+w}` (since BuildKit 0.12). */
  readonly plainModifiers: boolean;
  /** `${v#p}`, `${v%p}`, `${v/p/w}` (since BuildKit 0.13). */
  readonly patterns: boolean;
  /** `${v#}`: the builder crashes before BuildKit 0.14, later nothing is removed. */
  readonly emptyPattern: boolean;
  /** `${v:#p}` means `${v#p}` (BuildKit 0.13 to 0.15); refused later. */
  readonly colonPatterns: boolean;
  /** Blanks after `<<` do not end a word (since BuildKit 0.22). */
  readonly heredocBlank: boolean;
  /**
   * A `${v:-w}` in the middle of a word drops the part of that word read so far from the list of words, not from the
   * text: the buffer is shared since BuildKit 0.15.
   */
  readonly sharedWordBuffer: boolean;
  /** RawEscapes keeps the escape character in the text, too, not only in the words (since BuildKit 0.10). */
  readonly rawEscapesInText: boolean;
}

/** openshift/imagebuilder shell_parser.go, for Buildah and Podman. */
export interface ImagebuilderWordRules {
  readonly engine: "imagebuilder";
  /** Always `\`: the `# escape=` directive does not reach this engine. */
  readonly escape: string;
  /** `${v:?w}` (imagebuilder 1.2.4). */
  readonly required: boolean;
  /** `${v#p}`, `${v%p}`, `${v/p/w}` (imagebuilder 1.2.12). */
  readonly patterns: boolean;
}

export type WordRules = BuildkitWordRules | ImagebuilderWordRules;

/** lex.go's Lex fields beside the escape token; only BuildKit's heredocs use them. */
export interface WordOptions {
  readonly rawQuotes?: boolean;
  readonly rawEscapes?: boolean;
  readonly skipProcessQuotes?: boolean;
  /** Unset variables stay as written. */
  readonly skipUnset?: boolean;
}

export interface Expansion {
  /** The expanded word, blanks kept (ProcessWord). */
  readonly text: string;
  /** Split at unquoted blanks after expansion (ProcessWords). */
  readonly words: readonly string[];
  /** Names that were looked up and have a value. */
  readonly used: ReadonlySet<string>;
  /** Names that were looked up and have none. */
  readonly unset: ReadonlySet<string>;
}

/** Why a word cannot be expanded, in the builder's terms; `expand` turns it into a ForecastError. */
export class WordError extends Error {}
