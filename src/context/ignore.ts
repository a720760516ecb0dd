/**
 * Ignore files: their lines, and whether a path matches them, as the client that reads them decides it.
 *
 * - `moby`: moby/patternmatcher v0.6 (docker CLI ≥ 23, BuildKit, docker daemon ≥ 23)
 * - `moby-20`: moby/moby pkg/fileutils v20.10 (docker CLI and daemon 20.10)
 * - `containers`: containers/storage pkg/fileutils v1.43–v1.57 (Buildah, Podman)
 */
import { ForecastError } from "../errors.ts";
import { clean } from "./clean.ts";
import { badPattern, match as globMatch } from "./glob.ts";
import { GoRegexp } from "./go-regexp.ts";
import { RegexpSyntaxError } from "./go-regexp-syntax.ts";
import { linearRegexp, linearText, type Piece } from "./linear-pattern.ts";
import { union } from "./literal-index.ts";
import { DirectoryAnswers, PatternTrial, type TriedPattern } from "./pattern-trial.ts";

export type IgnoreDialect = "moby" | "moby-20" | "containers";

/** Most patterns an ignore file may have. */
const PATTERN_LIMIT = 10_000;
/** Go bufio.Scanner's longest line in bytes; the docker CLI refuses longer ones. */
const LINE_LIMIT = 65_536;

/**
 * The patterns of an ignore file in order, `!` in front of negations, as the client hands them on.
 * `text` is the file decoded as UTF-8. Throws `limit`.
 */
export function parseIgnore(text: string, dialect: IgnoreDialect): readonly string[] {
  const patterns = dialect === "containers" ? containersLines(text) : mobyLines(text);
  if (patterns.length > PATTERN_LIMIT) {
    throw new ForecastError("limit", `the ignore file has more than ${PATTERN_LIMIT} patterns: merge some of them`);
  }
  return patterns;
}

/** moby/patternmatcher ignorefile/ignorefile.go ReadAll v0.6; builder/dockerignore ReadAll of moby v20.10 is the same. */
function mobyLines(text: string): string[] {
  const patterns: string[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.length > LINE_LIMIT) {
      throw new ForecastError("limit", `line ${index + 1} of the ignore file is too long for Docker: split it`);
    }
    const bare = index === 0 && line.startsWith("\ufeff") ? line.slice(1) : line;
    if (bare.startsWith("#")) return;
    const trimmed = trimSpace(bare);
    if (trimmed === "") return;
    const negated = trimmed.startsWith("!");
    let pattern = negated ? trimSpace(trimmed.slice(1)) : trimmed;
    if (pattern !== "") {
      pattern = clean(pattern);
      if (pattern.length > 1 && pattern.startsWith("/")) pattern = pattern.slice(1);
    }
    patterns.push(negated ? `!${pattern}` : pattern);
  });
  return patterns;
}

/** openshift/imagebuilder builder.go ParseIgnore v1.2: nothing but slashes is trimmed here, the matcher trims blanks. */
function containersLines(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map(trimSlashes)
    .filter((line) => line !== "");
}

function trimSlashes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === "/") start++;
  while (end > start && text[end - 1] === "/") end--;
  return text.slice(start, end);
}

/** Go strings.TrimSpace: unicode.IsSpace, which unlike JavaScript has U+0085 and lacks U+FEFF. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit === 0x85 || unit === 0xa0 || unit === 0x1680 || unit === 0x3000) return true;
  return (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
}

export interface Pattern {
  /** Cleaned, without `!`. */
  readonly text: string;
  /** `!`: re-includes. */
  readonly negated: boolean;
  /** Number of path components. */
  readonly depth: number;
  /** This pattern alone against a whole path. Throws `ignore-syntax`. */
  match(path: string): boolean;
}

/** Which patterns matched a directory, by index, rising; handed down to its children. */
export type ParentMatches = readonly number[];

/** What `matchesUsingParentResults` is given at the top. */
export const NO_PARENT: ParentMatches = [];

/**
 * Compiled patterns. Paths are relative, clean, with `/`. The match functions throw `ignore-syntax` where the builder
 * fails on a pattern, which for a bad class or repetition is only when that pattern has to be looked at, and `limit` where
 * the patterns take too long.
 */
export interface PatternMatcher {
  readonly dialect: IgnoreDialect;
  readonly patterns: readonly Pattern[];
  /** Some pattern starts with `!`. */
  readonly negates: boolean;
  /**
   * `moby`, `moby-20`: deprecated Matches, which looks at the path and at the one parent with as many components as
   * the pattern. `containers`: Matches, whose patterns cover everything below what they match.
   */
  matches(path: string): boolean;
  /** MatchesOrParentMatches: the path or any parent of it. */
  matchesOrParentMatches(path: string): boolean;
  /** MatchesUsingParentResults; `parent` absent at the top: all parents are looked at. */
  matchesUsingParentResults(path: string, parent?: ParentMatches): { matched: boolean; own: ParentMatches };
}

/** Compiles patterns as `parseIgnore` returns them. Throws `ignore-syntax` where the builder refuses the list. */
export function patternMatcher(patterns: readonly string[], dialect: IgnoreDialect): PatternMatcher {
  const compiled: CompiledPattern[] = [];
  for (const given of patterns) {
    const trimmed = trimSpace(given);
    if (trimmed === "") continue;
    let text = clean(trimmed);
    const negated = text.startsWith("!");
    if (text === "!") {
      throw new ForecastError(
        "ignore-syntax",
        'illegal exclusion pattern: "!": write what it shall include, or remove it',
      );
    }
    if (negated) {
      text = text.slice(1);
      if (dialect === "containers") text = clean(text).replace(/^\//, "");
    }
    globMatch(text, ".");
    compiled.push(new CompiledPattern(text, negated, dialect));
  }
  return new Matcher(compiled, dialect);
}

type Answer = ReturnType<PatternMatcher["matchesUsingParentResults"]>;

class Matcher implements PatternMatcher {
  readonly dialect: IgnoreDialect;
  readonly patterns: readonly CompiledPattern[];
  readonly negates: boolean;
  readonly #trial: PatternTrial;
  readonly #matches = new DirectoryAnswers<boolean>();
  readonly #any = new DirectoryAnswers<boolean>();
  readonly #walked = new DirectoryAnswers<Answer>();
  /** By pattern, while one answer is found: a parent matches it. */
  readonly #covered: Uint8Array;

  constructor(patterns: readonly CompiledPattern[], dialect: IgnoreDialect) {
    this.dialect = dialect;
    this.patterns = patterns;
    this.negates = patterns.some((pattern) => pattern.negated);
    this.#trial = new PatternTrial(patterns);
    this.#covered = new Uint8Array(patterns.length);
  }

  matches(path: string): boolean {
    const place = this.#trial.place(path);
    const nearest = this.dialect === "containers" ? NONE : this.#trial.nearest(place.view);
    return this.#matches.of(place, undefined, () => this.#decide(union(place.hits(), nearest)));
  }

  matchesOrParentMatches(path: string): boolean {
    const place = this.#trial.place(path);
    return this.#any.of(place, undefined, () => this.#decide(union(place.hits(), this.#trial.above(place.view))));
  }

  matchesUsingParentResults(path: string, parent: ParentMatches = NO_PARENT): Answer {
    const place = this.#trial.place(path);
    return this.#walked.of(place, parent, () => {
      const above = parent === NO_PARENT ? this.#trial.above(place.view) : parent;
      return this.#walk(union(place.hits(), above), parent);
    });
  }

  #walk(hits: readonly number[], covered: ParentMatches): Answer {
    for (const at of covered) this.#covered[at] = 1;
    try {
      const own: number[] = [];
      let matched = false;
      for (const at of union(hits, this.#trial.broken)) {
        const pattern = this.patterns[at]!;
        if (this.#covered[at] === 0) {
          if (pattern.negated !== matched) continue;
          pattern.check();
        }
        own.push(at);
        matched = !pattern.negated;
      }
      return { matched, own };
    } finally {
      for (const at of covered) this.#covered[at] = 0;
    }
  }

  /**
   * The last matching pattern decides. One that cannot change the answer is not evaluated where the builder does not: it
   * might be one that the builder fails on.
   */
  #decide(hits: readonly number[]): boolean {
    let matched = false;
    for (const at of union(hits, this.#trial.broken)) {
      const pattern = this.patterns[at]!;
      if (this.dialect === "moby" && pattern.negated !== matched) continue;
      pattern.check();
      matched = !pattern.negated;
    }
    return matched;
  }
}

const NONE: readonly number[] = [];

type Kind = "exact" | "prefix" | "suffix" | "regexp";

class CompiledPattern implements Pattern, TriedPattern {
  readonly text: string;
  readonly negated: boolean;
  readonly depth: number;
  readonly #dialect: IgnoreDialect;
  #translated: Translated | undefined;
  #pieces: readonly Piece[] | undefined;
  #regexp: GoRegexp | undefined;
  #failure: ForecastError | undefined;

  constructor(text: string, negated: boolean, dialect: IgnoreDialect) {
    this.text = text;
    this.negated = negated;
    this.depth = text.split("/").length;
    this.#dialect = dialect;
  }

  match(path: string): boolean {
    const { kind, literal, source } = this.#compiled();
    this.check();
    switch (kind) {
      case "exact":
        return path === literal;
      case "prefix":
        return path.startsWith(literal);
      case "suffix":
        // **/foo matches foo, too.
        return path.endsWith(literal) || (literal.startsWith("/") && path === literal.slice(1));
      case "regexp":
        // Most patterns are tried without.
        this.#regexp ??= new GoRegexp(source);
        return this.#regexp.test(path);
    }
  }

  /** Throws `ignore-syntax` where the builder fails on this pattern. */
  check(): void {
    if (this.isBroken) throw this.#failure;
  }

  get isBroken(): boolean {
    this.#compiled();
    return this.#failure !== undefined;
  }

  get pieces(): readonly Piece[] | undefined {
    this.#compiled();
    return this.#pieces;
  }

  get regexp(): GoRegexp | undefined {
    this.#compiled();
    return this.#regexp;
  }

  #compiled(): Translated {
    if (this.#translated !== undefined) return this.#translated;
    const translated = translate(this.text, this.#dialect);
    this.#translated = translated;
    const { kind, literal, source } = translated;
    if (kind !== "regexp") {
      this.#pieces = linearText(kind, literal);
      return translated;
    }
    try {
      this.#pieces = linearRegexp(source);
      if (this.#pieces === undefined) this.#regexp = new GoRegexp(source);
    } catch (error) {
      if (!(error instanceof RegexpSyntaxError)) throw error;
      this.#failure = badPattern(this.text, error.message);
    }
    return translated;
  }
}

/**
 * Characters that lose their meaning in an expression. patternmatcher means to escape `{ | }` too, but its table is of
 * bytes and the bits of characters above `?` fall out of them: docker CLI 28.2 takes `a|b*` for two alternatives.
 */
const ESCAPED = { moby: ".+()$", "moby-20": ".$", containers: ".$" } as const;

interface Translated {
  readonly kind: Kind;
  /** What texts are compared with where no expression is needed. */
  readonly literal: string;
  readonly source: string;
}

/**
 * Pattern.compile of the three: a pattern as a regular expression, or as something simpler (`moby` only). Brackets and
 * escaped characters go into the expression as they are; so do `{ | } ^`, and in the older two `+ ( )`.
 */
function translate(pattern: string, dialect: IgnoreDialect): Translated {
  // text/scanner drops a byte order mark.
  const runes = [...(pattern.startsWith("\ufeff") ? pattern.slice(1) : pattern)];
  let kind: Kind = "exact";
  let source = "^";
  for (let i = 0, first = true; i < runes.length; i++, first = false) {
    const rune = runes[i]!;
    if (rune === "*" && runes[i + 1] === "*") {
      i++;
      if (runes[i + 1] === "/") i++;
      const last = i + 1 >= runes.length;
      source += last ? ".*" : "(.*/)?";
      kind = last && kind === "exact" ? "prefix" : "regexp";
      if (first) kind = "suffix";
    } else if (rune === "*" || rune === "?") {
      source += rune === "*" ? "[^/]*" : "[^/]";
      kind = "regexp";
    } else if (ESCAPED[dialect].includes(rune)) {
      source += `\\${rune}`;
    } else if (rune === "\\") {
      source += `\\${runes[++i] ?? ""}`;
      kind = "regexp";
    } else {
      source += rune;
      if (rune === "[" || rune === "]") kind = "regexp";
    }
  }
  if (dialect !== "moby") kind = "regexp";
  let literal = pattern;
  if (kind === "prefix") literal = pattern.slice(0, -2);
  else if (kind === "suffix") literal = pattern.slice(2);
  return { kind, literal, source: `${source}${dialect === "containers" ? "(/.*)?$" : "$"}` };
}
