/** Which paths a BuildKit client sends so that the ones asked for can be resolved on the other side. */
import { base, byteOrder, clean, dir, join } from "./clean.ts";
import { hasWildcards, match } from "./glob.ts";
import type { FileTree } from "./tree.ts";

/** Links followed for one request before the rest is given up; fsutil itself ends because it visits a path once. */
const LINK_LIMIT = 10_000;

/**
 * tonistiigi/fsutil followlinks.go FollowLinks (2024): the paths, and every path their symlinks lead through, sorted,
 * those below another left out. Empty when the root is among them: everything is sent.
 */
export function followLinks(tree: FileTree, paths: readonly string[]): readonly string[] {
  const resolved = new Set<string>();
  const todo = [...paths];
  for (let links = 0; todo.length > 0 && links < LINK_LIMIT; links++) todo.push(...follow(tree, todo.pop()!, resolved));
  return dedupe([...resolved].sort(byteOrder));
}

/** Walks one path component by component; answers the paths to go on with where a symlink turned up. */
function follow(tree: FileTree, path: string, resolved: Set<string>): readonly string[] {
  const parts = relative(path).split("/");
  let current = "";
  for (let i = 0; i < parts.length; i++) {
    current = join(current, parts[i]!);
    const targets = linkTargets(tree, current, true);
    const last = i === parts.length - 1;
    if (!last && targets === undefined) continue;
    if (resolved.has(current)) return [];
    resolved.add(current);
    return (targets ?? []).map((target) => join(target, parts.slice(i + 1).join("/")));
  }
  return [];
}

function relative(path: string): string {
  const cleaned = clean(`/${path}`).slice(1);
  return cleaned === "" ? "." : cleaned;
}

/** `undefined`: no symlink there. */
function linkTargets(tree: FileTree, path: string, wildcards: boolean): readonly string[] | undefined {
  const name = base(path);
  const parent = dir(path) === "." ? "" : dir(path);
  if (wildcards && hasWildcards(name)) {
    if (tree.entry(parent)?.type !== "dir") return undefined;
    const found = tree
      .names(parent)
      .filter((each) => matches(name, each))
      .flatMap((each) => linkTargets(tree, join(parent, each), false) ?? []);
    return found.length === 0 ? undefined : found;
  }
  const entry = path === "." ? undefined : tree.entry(path);
  if (entry?.type !== "symlink") return undefined;
  const link = clean(entry.linkname);
  return [link.startsWith("/") ? link : join("/", parent, link)];
}

function matches(pattern: string, name: string): boolean {
  try {
    return match(pattern, name);
  } catch {
    return false;
  }
}

function dedupe(sorted: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const path of sorted) {
    if (path === ".") return [];
    const last = kept[kept.length - 1];
    if (last === undefined || !path.startsWith(`${last}/`)) kept.push(path);
  }
  return kept;
}
