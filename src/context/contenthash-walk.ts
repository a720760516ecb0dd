/** Which entries a wildcard or include/exclude patterns pick (moby/buildkit cache/contenthash checksum.go includedPaths). */
import { ForecastError } from "../errors.ts";
import { join } from "./clean.ts";
import { cleanLink, followLinks, keyPath, type Resolved } from "./contenthash-links.ts";
import type { ContentProfile } from "./contenthash-profile.ts";
import type { Selector } from "./contenthash-selector.ts";
import { hasWildcards, match } from "./glob.ts";
import { type ParentMatches, type PatternMatcher, patternMatcher } from "./ignore.ts";
import { type FileTree, walkTree } from "./tree.ts";
import type { EntryLimit } from "./work-limit.ts";

/** One picked entry: a file, link or special file, or a directory's header. */
export interface Picked {
  /** As the selector would write it: absolute, its symlinks before the wildcard not resolved. */
  readonly path: string;
  /** Where it is in the tree. */
  readonly treePath: string;
  /** A directory's header, not the directory. */
  readonly header: boolean;
  /** Nothing above it was walked into: a symlink here is followed by every version. */
  readonly top: boolean;
}

export interface Picks {
  /** Part of the selector's path without wildcards. */
  readonly prefix: string;
  readonly picked: readonly Picked[];
}

interface Visited extends Picked {
  readonly include: ParentMatches | undefined;
  readonly exclude: ParentMatches | undefined;
  readonly included: boolean;
}

/** Throws `source-missing` for a required path, `ignore-syntax` for a pattern BuildKit refuses, `limit`. */
export function pick(tree: FileTree, selector: Selector, profile: ContentProfile, limit: EntryLimit): Picks {
  const path = keyPath(selector.path);
  const { prefix, start } = startingPoint(tree, path, selector, profile);
  const picker = new Picker(path, selector);
  if (start !== undefined) {
    const shown = new Renamer(prefix, start.path === "" ? "" : `/${start.path}`);
    for (const { treePath, header } of following(tree, start.path, selector.wildcard && prefix.includes("\\"))) {
      limit.count();
      picker.visit(shown.name(treePath), treePath, header);
    }
  }
  for (const required of selector.requiredPaths ?? []) {
    if (picker.picked.some((each) => each.path.startsWith(required))) continue;
    throw new ForecastError(
      "source-missing",
      `${JSON.stringify(required)} is not there: add it or change the instruction`,
    );
  }
  return { prefix, picked: picker.picked };
}

function startingPoint(
  tree: FileTree,
  path: string,
  selector: Selector,
  profile: ContentProfile,
): { prefix: string; start: Resolved | undefined } {
  const whole: Resolved = { path: "", entry: tree.entry("") };
  let prefix = path;
  let start = whole;
  if (selector.wildcard) {
    prefix = profile.patterns === "flat" ? "" : plainPrefix(path);
    if (prefix !== "") start = resolvePrefix(tree, prefix, profile);
  } else if (prefix !== "") {
    start = followLinks(tree, prefix, false, profile.links);
  }
  return { prefix, start: start.entry === undefined ? undefined : start };
}

/** checksum.go splitWildcards: the leading components without wildcards, `""` for none. */
function plainPrefix(path: string): string {
  const parts = path.split("/");
  const first = parts.findIndex(hasWildcards);
  return keyPath(join(...parts.slice(0, first < 0 ? parts.length : first)));
}

/** checksum.go wildcardPrefix. */
function resolvePrefix(tree: FileTree, prefix: string, profile: ContentProfile): Resolved {
  if (profile.links !== "lexical") return followLinks(tree, prefix, true, profile.links);
  let found = followLinks(tree, prefix, false, "lexical");
  // Before v0.14 every link of a chain is read as if it stood where the first one does.
  const origin = `/${found.path}`;
  for (let count = 0; found.entry?.type === "symlink"; count++) {
    if (count > 255) throw new ForecastError("build-refused", `${prefix} is a symlink loop: remove it`);
    const target = cleanLink(origin, found.entry.linkname).slice(1);
    found = { path: target, entry: target === "" ? undefined : tree.entry(target) };
  }
  return found;
}

/** Names of the tree → names under the selector's own prefix. */
class Renamer {
  readonly #prefix: string;
  readonly #resolved: string;

  constructor(prefix: string, resolved: string) {
    this.#prefix = prefix;
    this.#resolved = resolved;
  }

  name(treePath: string): string {
    const path = treePath === "" ? "" : `/${treePath}`;
    return path.startsWith(this.#resolved) ? this.#prefix + path.slice(this.#resolved.length) : path;
  }
}

class Picker {
  readonly picked: Picked[] = [];
  readonly #path: string;
  readonly #wildcard: boolean;
  readonly #include: PatternMatcher | undefined;
  readonly #exclude: PatternMatcher | undefined;
  readonly #parents: { readonly directory: Visited; picked: boolean }[] = [];
  #lastMatch = "";

  constructor(path: string, selector: Selector) {
    this.#path = path;
    this.#wildcard = selector.wildcard;
    this.#include = selector.include.length === 0 ? undefined : patternMatcher(selector.include, "moby");
    this.#exclude = selector.exclude.length === 0 ? undefined : patternMatcher(selector.exclude, "moby");
  }

  visit(name: string, treePath: string, header: boolean): void {
    while (this.#parents.length > 0 && !name.startsWith(`${this.#parents.at(-1)!.directory.path}/`))
      this.#parents.pop();
    if (name === "" && this.#path === "") return;
    const below = this.#candidate(name);
    if (below === undefined) return;
    const parent = this.#parents.at(-1)?.directory;
    const own: Visited = { path: name, treePath, header, top: parent === undefined, ...this.#test(below, parent) };
    if (own.included) this.#take(own);
    if (header) this.#parents.push({ directory: own, picked: own.included });
  }

  /** The path that patterns are matched with, relative to what the selector's path or wildcard selects. */
  #candidate(name: string): string | undefined {
    if (!this.#wildcard) return name.slice(this.#path.length + 1);
    if (this.#lastMatch === "" || !name.startsWith(`${this.#lastMatch}/`)) {
      if (!match(this.#path, name)) return undefined;
      this.#lastMatch = name;
    }
    return name.slice(this.#lastMatch.length + 1);
  }

  /** checksum.go shouldIncludePath: what is not included is not asked about exclusion, its children start afresh. */
  #test(candidate: string, parent: Visited | undefined): Pick<Visited, "include" | "exclude" | "included"> {
    const include = this.#include?.matchesUsingParentResults(candidate, parent?.include);
    if (include?.matched === false) return { include: include.own, exclude: undefined, included: false };
    const exclude = this.#exclude?.matchesUsingParentResults(candidate, parent?.exclude);
    return { include: include?.own, exclude: exclude?.own, included: exclude?.matched !== true };
  }

  #take(entry: Visited): void {
    for (const above of this.#parents) {
      if (!above.picked) this.picked.push(above.directory);
      above.picked = true;
    }
    this.picked.push(entry);
  }
}

/**
 * Entries from `start` on in key order, directories as their headers. BuildKit looks at all that follow; only where the
 * prefix has a backslash, which the wildcard match drops, can anything `beyond` the start match.
 */
function* following(tree: FileTree, start: string, beyond: boolean): Generator<{ treePath: string; header: boolean }> {
  yield* walk(tree, start);
  if (!beyond) return;
  for (let at = start; at !== ""; ) {
    const slash = at.lastIndexOf("/");
    const above = slash < 0 ? "" : at.slice(0, slash);
    const names = tree.names(above);
    for (const name of names.slice(names.indexOf(at.slice(slash + 1)) + 1)) {
      yield* walk(tree, above === "" ? name : `${above}/${name}`);
    }
    at = above;
  }
}

function* walk(tree: FileTree, start: string): Generator<{ treePath: string; header: boolean }> {
  for (const { path, type } of walkTree(tree, start)) yield { treePath: path, header: type === "dir" };
}
