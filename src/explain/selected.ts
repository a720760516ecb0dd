/** Which paths of a tree a step's sources take: a superset shared by all builders, good enough to name files by. */
import { clean } from "../context/clean.ts";
import { hasWildcards, match } from "../context/glob.ts";
import { patternMatcher } from "../context/ignore.ts";
import type { FileTree } from "../context/tree.ts";

/** Paths after which a selection stops; evidence only. */
const MAX_SELECTED = 300_000;
/** Symlinks followed for one source word. */
const MAX_LINKS = 40;

/** Every path at or below what `words` name in `tree`, without those that `exclude` patterns take out. */
export function selectedPaths(
  tree: FileTree,
  words: readonly string[],
  exclude: readonly string[],
): ReadonlySet<string> {
  const selected = new Set<string>();
  for (const word of words) {
    for (const start of startsOf(tree, word)) addBelow(tree, start, exclude, selected);
  }
  return selected;
}

/** Source words are looked up from the context's root, whatever they start with. */
function rooted(word: string): string {
  const path = clean(`/${word}`).slice(1);
  return path === "." ? "" : path;
}

function startsOf(tree: FileTree, word: string): readonly string[] {
  const path = rooted(word);
  if (path === "" || !hasWildcards(path)) return withTargets(tree, path);
  let level: readonly string[] = [""];
  for (const part of path.split("/")) {
    level = level.flatMap((parent) => childrenLike(tree, parent, part));
    if (level.length === 0) break;
  }
  return level.flatMap((found) => withTargets(tree, found));
}

function childrenLike(tree: FileTree, parent: string, pattern: string): readonly string[] {
  if (tree.entry(parent)?.type !== "dir") return [];
  if (!hasWildcards(pattern)) {
    const path = join(parent, pattern);
    return tree.entry(path) === undefined ? [] : [path];
  }
  if (pattern === "**") return descendants(tree, parent);
  return tree
    .names(parent)
    .filter((name) => match(pattern, name))
    .map((name) => join(parent, name));
}

function descendants(tree: FileTree, top: string): readonly string[] {
  const found = [top];
  for (let index = 0; index < found.length && found.length < MAX_SELECTED; index++) {
    const path = found[index]!;
    if (tree.entry(path)?.type === "dir") for (const name of tree.names(path)) found.push(join(path, name));
  }
  return found;
}

function join(parent: string, name: string): string {
  return parent === "" ? name : `${parent}/${name}`;
}

/** The path and, where a symlink stands on the way or at its end, what that leads to inside the tree. */
function withTargets(tree: FileTree, path: string): readonly string[] {
  const paths = [path];
  let current = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    const next = followOne(tree, current);
    if (next === undefined || paths.includes(next)) break;
    paths.push(next);
    current = next;
  }
  return paths;
}

/** The path with its first symlink replaced by where it points; `undefined` when there is none. */
function followOne(tree: FileTree, path: string): string | undefined {
  const parts = path.split("/");
  for (let count = 1; count <= parts.length; count++) {
    const prefix = parts.slice(0, count).join("/");
    const entry = tree.entry(prefix);
    if (entry === undefined) return undefined;
    if (entry.type !== "symlink") continue;
    const parent = parts.slice(0, count - 1).join("/");
    const target = entry.linkname.startsWith("/") ? entry.linkname : `${parent}/${entry.linkname}`;
    return rooted([target, ...parts.slice(count)].join("/"));
  }
  return undefined;
}

function addBelow(tree: FileTree, start: string, exclude: readonly string[], selected: Set<string>): void {
  const matcher = exclude.length === 0 ? undefined : patternMatcher(exclude, "moby");
  const todo = [start];
  for (let path = todo.pop(); path !== undefined && selected.size < MAX_SELECTED; path = todo.pop()) {
    const entry = tree.entry(path);
    if (entry === undefined) continue;
    const inside = path === start ? "" : path.slice(start === "" ? 0 : start.length + 1);
    const out =
      matcher !== undefined &&
      ((path !== "" && matcher.matchesOrParentMatches(path)) ||
        (inside !== "" && matcher.matchesOrParentMatches(inside)));
    if (!out && path !== "") selected.add(path);
    if (entry.type === "dir") for (const name of tree.names(path)) todo.push(join(path, name));
  }
}
