/** Which paths a client sends for the sources a build names (tonistiigi/fsutil followlinks.go, BuildKit v0.8–v0.32). */
import { ForecastError } from "../errors.ts";
import { byteOrder, clean, dir, join } from "./clean.ts";
import { hasWildcards, match } from "./glob.ts";
import type { FileTree } from "./tree.ts";
import { EntryLimit } from "./work-limit.ts";

/**
 * The sources and every symlink on the way to them, relative, in byte order, none below another; they are used as
 * patterns. `undefined`: everything is sent, since a source is the root or leads there, or there is none (moby/buildkit
 * frontend/dockerfile/dockerfile2llb/convert.go normalizeContextPaths).
 */
export function followedPaths(tree: FileTree, sources: Iterable<string>): readonly string[] | undefined {
  const paths = new Set([...sources].map((source) => join("/", source)));
  if (paths.size === 0 || paths.has("/")) return undefined;
  const resolver = new Resolver(tree);
  for (const path of [...paths].map((each) => each.slice(1)).sort(byteOrder)) resolver.add(path);
  return withoutChildren([...resolver.resolved].sort(byteOrder));
}

/** followlinks.go dedupePaths; `.` among the paths means no filter. */
function withoutChildren(sorted: readonly string[]): readonly string[] | undefined {
  const kept: string[] = [];
  for (const path of sorted) {
    if (path === ".") return undefined;
    if (kept.length === 0 || !path.startsWith(`${kept.at(-1)}/`)) kept.push(path);
  }
  return kept;
}

class Resolver {
  readonly resolved = new Set<string>();
  readonly #tree: FileTree;
  readonly #limit = new EntryLimit();

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  /** followlinks.go append. Ends with loops of links, too: each link is gone through once. */
  add(path: string): void {
    const open = [path];
    for (let next = open.pop(); next !== undefined; next = open.pop()) open.push(...this.#walk(next).reverse());
  }

  /** The paths that the first symlink in `path` leads to; none when there is no symlink. */
  #walk(path: string): string[] {
    const parts = clean(`./${path}`).split("/");
    let current = ".";
    for (let i = 0; i < parts.length; i++) {
      current = join(current, parts[i]!);
      const targets = this.#targets(current);
      const rest = parts.slice(i + 1).join("/");
      if (targets.length === 0 && rest !== "") continue;
      if (this.resolved.has(current)) return [];
      this.resolved.add(current);
      return targets.map((target) => join(target, rest));
    }
    return [];
  }

  /** followlinks.go readSymlink: where a link points, or all links that a wildcard matches. */
  #targets(path: string): string[] {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!hasWildcards(name)) return this.#target(path);
    const above = dir(path) === "." ? "" : dir(path);
    if (this.#tree.entry(above)?.type !== "dir") return [];
    const names = this.#tree.names(above);
    this.#limit.count(names.length);
    return names.filter((each) => matchesSource(name, each)).flatMap((each) => this.#target(join(above, each)));
  }

  #target(path: string): string[] {
    const entry = this.#tree.entry(path);
    if (entry?.type !== "symlink") return [];
    const link = clean(entry.linkname);
    return [link.startsWith("/") ? link : join("/", dir(path), link)];
  }
}

/** A bad pattern matches nothing here; the copy itself fails on it. */
export function matchesSource(pattern: string, name: string): boolean {
  try {
    return match(pattern, name);
  } catch (error) {
    if (error instanceof ForecastError && error.code === "ignore-syntax") return false;
    throw error;
  }
}
