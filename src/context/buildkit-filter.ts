/** Which paths of a local directory a BuildKit client sends, decided path by path (tonistiigi/fsutil). */
import { matchesSource } from "./buildkit-follow.ts";
import { type IgnoreDialect, type ParentMatches, type PatternMatcher, patternMatcher } from "./ignore.ts";
import { TextStarts } from "./text-starts.ts";
import { EntryLimit } from "./work-limit.ts";

/** What is decided about one path; handed down to what lies below it. */
export interface Sent {
  readonly include: ParentMatches | undefined;
  readonly exclude: ParentMatches | undefined;
  /** Sent for its own sake. */
  readonly wanted: boolean;
  /** Something below it may be wanted. */
  readonly open: boolean;
  /** Included with all that is below it. */
  readonly whole: boolean;
}

export const SENT_ROOT: Sent = { include: undefined, exclude: undefined, wanted: true, open: true, whole: false };

export interface SendFilter {
  /** A directory that is open but not wanted is sent where something below it is. */
  decide(path: string, isDirectory: boolean, above: Sent): Sent;
}

/** Patterns, and whether something below a directory may match those that reach into it. */
class Patterns {
  readonly matcher: PatternMatcher;
  /** Starts of the patterns that reach into directories, with `/`; `undefined`: a wildcard may match anywhere. */
  readonly #starts: TextStarts | undefined;

  constructor(patterns: readonly string[], reaching: (pattern: { readonly negated: boolean }) => boolean) {
    this.matcher = patternMatcher(patterns, "moby");
    const starts = this.matcher.patterns
      .filter(reaching)
      .map(({ text }) => text.replace(/\/\*\*$/, "").replace(/\/\*$/, ""));
    const open = starts.some((start) => /[*[\]?^\\]/.test(start));
    this.#starts = open ? undefined : new TextStarts(starts.map((start) => `${start}/`));
  }

  reachesInto(directory: string): boolean {
    return this.#starts === undefined || this.#starts.some(`${directory}/`);
  }
}

/** filter.go Walk of BuildKit v0.10–v0.32; `include` absent: everything. */
export function currentFilter(include: readonly string[] | undefined, exclude: readonly string[]): SendFilter {
  const included = include === undefined ? undefined : new Patterns(include, (pattern) => !pattern.negated);
  const excluded = exclude.length === 0 ? undefined : new Patterns(exclude, (pattern) => pattern.negated);
  return {
    decide(path, isDirectory, above) {
      const inside = included?.matcher.matchesUsingParentResults(path, above.include);
      const outside = excluded?.matcher.matchesUsingParentResults(path, above.exclude);
      const left = inside?.matched === false;
      const out = outside?.matched === true;
      return {
        include: inside?.own,
        exclude: outside?.own,
        wanted: above.open && !left && !out,
        open:
          above.open &&
          isDirectory &&
          !(left && !included!.reachesInto(path)) &&
          !(out && !excluded!.reachesInto(path)),
        whole: false,
      };
    },
  };
}

/**
 * walker.go Walk of BuildKit v0.8 and v0.9, as docker 20.10 has it: what leads to an included or re-included path is sent
 * whether or not there is something behind it.
 */
export function oldFilter(include: readonly string[] | undefined, exclude: readonly string[]): SendFilter {
  const dialect: IgnoreDialect = "moby-20";
  const excluded = exclude.length === 0 ? undefined : patternMatcher(exclude, dialect);
  const negated = (excluded?.patterns ?? []).filter((pattern) => pattern.negated);
  const prefixes = include === undefined ? undefined : new Prefixes(include);
  const exceptions = new TextStarts(negated.map(({ text }) => `${text}/`));
  return {
    decide(path, isDirectory, above) {
      const matched = above.whole || prefixes === undefined ? "whole" : prefixes.match(path);
      const out = excluded?.matches(path) === true;
      const passed = !out || (isDirectory && exceptions.some(`${path}/`));
      const sent = above.open && matched !== undefined && passed;
      return {
        include: undefined,
        exclude: undefined,
        wanted: sent,
        open: sent && isDirectory,
        whole: matched === "whole" && isDirectory,
      };
    },
  };
}

/** walker.go matchPrefix over all patterns: the whole of one matches, or the start of one. */
class Prefixes {
  readonly #plain: ReadonlySet<string>;
  readonly #starts: TextStarts;
  /** By components of the pattern. */
  readonly #wild: readonly (readonly string[])[];
  readonly #limit = new EntryLimit();

  constructor(patterns: readonly string[]) {
    const plain = patterns.filter((pattern) => !/[*?[\\]/.test(pattern));
    this.#plain = new Set(plain);
    this.#starts = new TextStarts(plain);
    this.#wild = patterns.filter((pattern) => !this.#plain.has(pattern)).map((pattern) => pattern.split("/"));
  }

  match(path: string): "whole" | "part" | undefined {
    if (this.#plain.has(path)) return "whole";
    let found: "part" | undefined = this.#starts.some(`${path}/`) ? "part" : undefined;
    this.#limit.count(this.#wild.length);
    const depth = this.#wild.length === 0 ? 0 : path.split("/").length;
    for (const parts of this.#wild) {
      const isPart = parts.length > depth;
      if (isPart && found === "part") continue;
      if (!matchesSource((isPart ? parts.slice(0, depth) : parts).join("/"), path)) continue;
      if (!isPart) return "whole";
      found = "part";
    }
    return found;
  }
}
