/**
 * Which of many patterns match a path. Those that are plain paths are looked up, those that are linear tried all at once, the
 * few others one by one; and what is the same for all children of a directory is found out once for it.
 */
import type { GoRegexp } from "./go-regexp.ts";
import type { Piece } from "./linear-pattern.ts";
import { LiteralIndex, literalPath, union } from "./literal-index.ts";
import { PatternSet, type State } from "./pattern-set.ts";
import { WorkLimit } from "./work-limit.ts";

export interface TriedPattern {
  readonly depth: number;
  /** The builder fails when it evaluates this pattern. */
  readonly isBroken: boolean;
  /** `undefined` where the pattern is not linear. */
  readonly pieces: readonly Piece[] | undefined;
  /** Defined where it is neither linear nor a plain text. */
  readonly regexp: GoRegexp | undefined;
  match(path: string): boolean;
}

/** Directories that something is known of before it is forgotten. */
const VIEW_LIMIT = 2_000;
/** What an instruction of an expression is worth in steps: in memory, and in time where no table tells where it leads. */
const MAKING = 100;
const PLACING = 40;
const NONE: readonly number[] = [];

/** What is the same for all children of one directory. Lists are of patterns' numbers, rising. */
interface View {
  /** With its slash; `""` for the root. */
  readonly directory: string;
  /** Of the directory itself: its parent, its path and name there. */
  readonly parent: View | undefined;
  readonly path: string;
  /** Slashes in `directory`. */
  readonly depth: number;
  readonly state: State | undefined;
  /** Plain paths that the directory is, or is below. */
  readonly below: readonly number[];
  /** Patterns that match the directory itself, those that match it or a parent, and the one parent as deep as they are. */
  own: readonly number[] | undefined;
  above: readonly number[] | undefined;
  nearest: readonly number[] | undefined;
}

/** A pattern against one child of a known directory, given its name and its whole path. */
type NameTest = (name: string, path: string) => boolean;

interface Single {
  readonly id: number;
  readonly test: NameTest;
}

/** One path and what it matches. */
export interface Place {
  readonly view: View;
  /** The same list for places of one directory that match the same; `undefined`: there may be others that match the same. */
  readonly like: readonly number[] | undefined;
  readonly hits: () => readonly number[];
}

export class PatternTrial {
  readonly #patterns: readonly TriedPattern[];
  readonly #work = new WorkLimit();
  /** Patterns that fail the build when they are evaluated. */
  readonly #broken: number[] = [];
  readonly #index = new LiteralIndex();
  readonly #indexed: number[] = [];
  readonly #others: number[] = [];
  #set: PatternSet | undefined;
  #isReady = false;
  #views = new Map<string, View>();
  #generation = 0;
  #view: View | undefined;
  #singles: { readonly view: View; readonly tests: readonly Single[] } | undefined;

  constructor(patterns: readonly TriedPattern[]) {
    this.#patterns = patterns;
  }

  get broken(): readonly number[] {
    this.#prepare();
    return this.#broken;
  }

  /** Throws `limit`. */
  place(path: string): Place {
    this.#prepare();
    const view = this.#viewOf(path);
    const name = path.slice(view.directory.length);
    const accepted = this.#accepted(view, name);
    const isPlain = this.#indexed.length === 0 || !path.includes("\n");
    const here = isPlain ? this.#index.here(path, name) : NONE;
    const singles = this.#others.length === 0 ? NONE : this.#singleHits(view, name, path);
    if (isPlain && here.length === 0 && singles.length === 0) {
      return { view, like: accepted, hits: () => this.#spent(union(accepted, view.below)) };
    }
    const known = isPlain ? union(here, view.below) : this.#indexedHits(path);
    const hits = this.#spent(union(union(accepted, known), singles));
    return { view, like: undefined, hits: () => hits };
  }

  /** Patterns that match the directory or one of its parents. */
  above(view: View): readonly number[] {
    view.above ??=
      view.parent === undefined ? NONE : this.#spent(union(this.above(view.parent), this.#own(view, view.parent)));
    return view.above;
  }

  /** Of each pattern, whether the one parent matches that has as many components as itself. */
  nearest(view: View): readonly number[] {
    if (view.parent === undefined) return NONE;
    if (view.nearest === undefined) {
      const same = this.#own(view, view.parent).filter((id) => this.#patterns[id]!.depth === view.depth);
      view.nearest = this.#spent(union(this.nearest(view.parent), same));
    }
    return view.nearest;
  }

  #own(view: View, parent: View): readonly number[] {
    if (view.own === undefined) {
      const before = this.#view;
      this.#view = parent;
      view.own = this.place(view.path).hits();
      this.#view = before;
    }
    return view.own;
  }

  /** Compiles, which for a broken pattern shows only then that it is. */
  #prepare(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    const linear = new Map<number, readonly Piece[]>();
    for (const [id, pattern] of this.#patterns.entries()) {
      if (pattern.isBroken) {
        this.#broken.push(id);
        continue;
      }
      const { pieces } = pattern;
      if (pieces === undefined) {
        this.#work.spend((pattern.regexp?.size ?? 0) * MAKING);
        this.#others.push(id);
        continue;
      }
      this.#work.spend(pieces.length);
      const literal = literalPath(pieces);
      if (literal === undefined) linear.set(id, pieces);
      else {
        this.#index.add(id, literal);
        this.#indexed.push(id);
      }
    }
    if (linear.size > 0) this.#set = new PatternSet(linear, this.#work);
  }

  #spent(list: readonly number[]): readonly number[] {
    this.#work.spend(list.length);
    return list;
  }

  #accepted({ state }: View, name: string): readonly number[] {
    return this.#set === undefined || state === undefined ? NONE : this.#set.accepted(this.#set.run(state, name));
  }

  /** Paths with line feeds. */
  #indexedHits(path: string): readonly number[] {
    return this.#indexed.filter((id) => this.#compared(this.#patterns[id]!, path));
  }

  #singleHits(view: View, name: string, path: string): readonly number[] {
    if (this.#singles?.view !== view) this.#singles = { view, tests: this.#singleTests(view.directory) };
    return this.#singles.tests.filter(({ test }) => test(name, path)).map(({ id }) => id);
  }

  #singleTests(directory: string): readonly Single[] {
    const tests: Single[] = [];
    for (const id of this.#others) {
      const pattern = this.#patterns[id]!;
      const { regexp } = pattern;
      if (regexp === undefined) {
        tests.push({ id, test: (_, path) => this.#compared(pattern, path) });
        continue;
      }
      const behind = this.#measured(regexp, directory.length, () => regexp.behind(directory));
      if (behind === false) continue;
      const test: NameTest =
        behind === true ? () => true : (name) => this.#measured(regexp, name.length, () => behind(name));
      tests.push({ id, test });
    }
    return tests;
  }

  #compared(pattern: TriedPattern, path: string): boolean {
    this.#work.spend(path.length);
    return pattern.match(path);
  }

  #measured<Result>(regexp: GoRegexp, length: number, work: () => Result): Result {
    const before = regexp.placed;
    const result = work();
    this.#work.spend(length + 1 + (regexp.placed - before) * PLACING);
    return result;
  }

  #viewOf(path: string): View {
    const length = path.lastIndexOf("/") + 1;
    const last = this.#view;
    if (last !== undefined && last.directory.length === length && path.startsWith(last.directory)) return last;
    this.#view = this.#directory(path.slice(0, length));
    return this.#view;
  }

  #directory(directory: string): View {
    const generation = this.#set?.generation ?? 0;
    // Views hold states, which would keep those alive that the set has forgotten.
    if (this.#views.size >= VIEW_LIMIT || generation !== this.#generation) this.#views = new Map();
    this.#generation = generation;
    const missing: string[] = [];
    let view: View | undefined;
    for (let at = directory; view === undefined; at = aboveOf(at)) {
      view = this.#views.get(at);
      if (view === undefined && at === "") view = this.#root();
      else if (view === undefined) missing.push(at);
    }
    for (const each of missing.reverse()) view = this.#child(view, each);
    return view;
  }

  #root(): View {
    const root: View = {
      directory: "",
      parent: undefined,
      path: "",
      depth: 0,
      state: this.#set?.start,
      below: NONE,
      own: undefined,
      above: undefined,
      nearest: undefined,
    };
    this.#views.set("", root);
    return root;
  }

  #child(parent: View, directory: string): View {
    const path = directory.slice(0, -1);
    const rest = directory.slice(parent.directory.length);
    const below = this.#index.below(path, rest.slice(0, -1));
    const view: View = {
      directory,
      parent,
      path,
      depth: parent.depth + 1,
      state: parent.state === undefined ? undefined : this.#set?.run(parent.state, rest),
      below: this.#spent(union(parent.below, below)),
      own: undefined,
      above: undefined,
      nearest: undefined,
    };
    this.#views.set(directory, view);
    return view;
  }
}

/** `a/b/` → `a/`, `a/` and `/` → `""`. */
function aboveOf(directory: string): string {
  return directory.slice(0, directory.slice(0, -1).lastIndexOf("/") + 1);
}

/** Answers for one directory at a time: children that match the same have the same. */
export class DirectoryAnswers<Answer> {
  #view: View | undefined;
  #asked: unknown;
  readonly #known = new Map<readonly number[], Answer>();

  /** `asked`: what else the answer depends on. */
  of({ view, like }: Place, asked: unknown, find: () => Answer): Answer {
    if (like === undefined) return find();
    if (this.#view !== view || this.#asked !== asked) this.#known.clear();
    this.#view = view;
    this.#asked = asked;
    let answer = this.#known.get(like);
    if (answer === undefined) {
      answer = find();
      this.#known.set(like, answer);
    }
    return answer;
  }
}
