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

/** Which patterns matched a directory, by index; handed down to its children. */
export type ParentMatches = Uint8Array;

/**
 * Compiled patterns. Paths are relative, clean, with `/`. The match functions throw `ignore-syntax` where the builder
 * fails on a pattern, which for a bad class or repetition is only when that pattern has to be looked at.
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

/** What is the same for all children of one directory; walks ask for one directory after the other. */
interface View {
  /** With its slash; `""` for the root. */
  readonly directory: string;
  /** By pattern; `undefined` where no child can match. */
  readonly tests: readonly (NameTest | undefined)[];
  /** By pattern: the one parent that deprecated Matches looks at matches. */
  nearest: Uint8Array | undefined;
  /** By pattern: some parent matches. */
  any: Uint8Array | undefined;
}

class Matcher implements PatternMatcher {
  readonly dialect: IgnoreDialect;
  readonly patterns: readonly CompiledPattern[];
  readonly negates: boolean;
  readonly #none: Uint8Array;
  #view: View | undefined;

  constructor(patterns: readonly CompiledPattern[], dialect: IgnoreDialect) {
    this.dialect = dialect;
    this.patterns = patterns;
    this.negates = patterns.some((pattern) => pattern.negated);
    this.#none = new Uint8Array(patterns.length);
  }

  matches(path: string): boolean {
    const view = this.#viewOf(path);
    if (this.dialect === "containers") return this.#decide(view, path, this.#none);
    view.nearest ??= this.#covered(path, (pattern, parents) => {
      const parent = parents[pattern.depth - 1];
      return parent !== undefined && pattern.match(parent);
    });
    return this.#decide(view, path, view.nearest);
  }

  matchesOrParentMatches(path: string): boolean {
    const view = this.#viewOf(path);
    return this.#decide(view, path, this.#anyParent(view, path));
  }

  matchesUsingParentResults(path: string, parent?: ParentMatches): { matched: boolean; own: ParentMatches } {
    const view = this.#viewOf(path);
    const inherited = parent !== undefined && parent.length > 0;
    const covered = inherited ? parent : this.#none;
    const above = inherited ? this.#none : this.#anyParent(view, path);
    const name = path.slice(view.directory.length);
    let own: Uint8Array | undefined;
    let matched = false;
    for (let i = 0; i < this.patterns.length; i++) {
      const test = view.tests[i];
      if (covered[i] === 0) {
        if (test === undefined && above[i] === 0) continue;
        if (this.patterns[i]!.negated !== matched) continue;
        if (test?.(name, path) !== true && above[i] === 0) continue;
      }
      own ??= new Uint8Array(this.patterns.length);
      own[i] = 1;
      matched = !this.patterns[i]!.negated;
    }
    return { matched, own: own ?? this.#none };
  }

  /**
   * The last matching pattern decides. One that cannot change the answer is not evaluated where the builder does not: it
   * might be one that the builder fails on.
   */
  #decide(view: View, path: string, covered: Uint8Array): boolean {
    const name = path.slice(view.directory.length);
    let matched = false;
    for (let i = 0; i < this.patterns.length; i++) {
      const test = view.tests[i];
      if (test === undefined && covered[i] === 0) continue;
      const { negated } = this.patterns[i]!;
      if (this.dialect === "moby" && negated !== matched) continue;
      if (test?.(name, path) === true || covered[i] === 1) matched = !negated;
    }
    return matched;
  }

  #viewOf(path: string): View {
    const length = path.lastIndexOf("/") + 1;
    const known = this.#view;
    if (known !== undefined && known.directory.length === length && path.startsWith(known.directory)) return known;
    const directory = path.slice(0, length);
    const tests = this.patterns.map((pattern) => pattern.testIn(directory));
    this.#view = { directory, tests, nearest: undefined, any: undefined };
    return this.#view;
  }

  #anyParent(view: View, path: string): Uint8Array {
    view.any ??= this.#covered(path, (pattern, parents) => parents.some((parent) => pattern.match(parent)));
    return view.any;
  }

  #covered(path: string, test: (pattern: CompiledPattern, parents: readonly string[]) => boolean): Uint8Array {
    const parents = parentPaths(path);
    // A pattern that cannot be compiled says so when it is evaluated, if ever.
    return Uint8Array.from(this.patterns, (pattern) => (!pattern.isBroken && test(pattern, parents) ? 1 : 0));
  }
}

/** `a/b/c` → `a`, `a/b`. */
function parentPaths(path: string): string[] {
  const parents: string[] = [];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
    parents.push(path.slice(0, slash));
  return parents;
}

/** A pattern against one child of a known directory, given its name and its whole path. */
type NameTest = (name: string, path: string) => boolean;

type Kind = "unknown" | "exact" | "prefix" | "suffix" | "regexp";

const ALWAYS: NameTest = () => true;

class CompiledPattern implements Pattern {
  readonly text: string;
  readonly negated: boolean;
  readonly depth: number;
  readonly #dialect: IgnoreDialect;
  #kind: Kind = "unknown";
  #literal = "";
  #regexp: GoRegexp | undefined;
  #failure: ForecastError | undefined;

  constructor(text: string, negated: boolean, dialect: IgnoreDialect) {
    this.text = text;
    this.negated = negated;
    this.depth = text.split("/").length;
    this.#dialect = dialect;
  }

  match(path: string): boolean {
    this.#compile();
    if (this.#failure !== undefined) throw this.#failure;
    switch (this.#kind) {
      case "exact":
        return path === this.#literal;
      case "prefix":
        return path.startsWith(this.#literal);
      case "suffix":
        // **/foo matches foo, too.
        return path.endsWith(this.#literal) || (this.#literal.startsWith("/") && path === this.#literal.slice(1));
      default:
        return this.#regexp!.test(path);
    }
  }

  /** The builder fails when it evaluates this pattern. */
  get isBroken(): boolean {
    this.#compile();
    return this.#failure !== undefined;
  }

  /** `match` for the children of `directory` (with its slash); `undefined` where none can match. */
  testIn(directory: string): NameTest | undefined {
    if (this.isBroken) return (_, path) => this.match(path);
    const literal = this.#literal;
    switch (this.#kind) {
      case "exact": {
        const rest = behind(literal, directory);
        return rest === undefined ? undefined : (name) => name === rest;
      }
      case "prefix": {
        if (directory.startsWith(literal)) return ALWAYS;
        const rest = behind(literal, directory);
        return rest === undefined ? undefined : (name) => name.startsWith(rest);
      }
      case "suffix": {
        const wanted = literal.slice(1);
        if (literal.startsWith("/") && !wanted.includes("/")) return (name) => name === wanted;
        return (_, path) => this.match(path);
      }
      default: {
        const test = this.#regexp!.behind(directory);
        if (test === false) return undefined;
        return test === true ? ALWAYS : test;
      }
    }
  }

  #compile(): void {
    if (this.#kind !== "unknown") return;
    const { kind, source } = translate(this.text, this.#dialect);
    this.#kind = kind;
    if (kind === "prefix") this.#literal = this.text.slice(0, -2);
    else if (kind === "suffix") this.#literal = this.text.slice(2);
    else this.#literal = this.text;
    if (kind !== "regexp") return;
    try {
      this.#regexp = new GoRegexp(source);
    } catch (error) {
      if (!(error instanceof RegexpSyntaxError)) throw error;
      this.#failure = badPattern(this.text, error.message);
    }
  }
}

/** What of a literal path is left for a child of the directory; `undefined` when it leads elsewhere or deeper. */
function behind(literal: string, directory: string): string | undefined {
  if (!literal.startsWith(directory)) return undefined;
  const rest = literal.slice(directory.length);
  return rest.includes("/") ? undefined : rest;
}

/**
 * Characters that lose their meaning in an expression. patternmatcher means to escape `{ | }` too, but its table is of
 * bytes and the bits of characters above `?` fall out of them: docker CLI 28.2 takes `a|b*` for two alternatives.
 */
const ESCAPED = { moby: ".+()$", "moby-20": ".$", containers: ".$" } as const;

/**
 * Pattern.compile of the three: a pattern as a regular expression, or as something simpler (`moby` only). Brackets and
 * escaped characters go into the expression as they are; so do `{ | } ^`, and in the older two `+ ( )`.
 */
function translate(pattern: string, dialect: IgnoreDialect): { kind: Kind; source: string } {
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
  return { kind, source: `${source}${dialect === "containers" ? "(/.*)?$" : "$"}` };
}
