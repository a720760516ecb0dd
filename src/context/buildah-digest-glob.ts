/**
 * Paths as Buildah's copier sees them inside its chroot: the tree's root is `/`, links are resolved in it, sources are Go
 * filepath.Glob patterns, with `**` components since 1.38.
 * containers/buildah copier/copier.go extendedGlob, resolvePath, copierHandlerGet (v1.28.2, v1.39.3).
 */
import { ForecastError } from "../errors.ts";
import { byteOrder, clean, join } from "./clean.ts";
import { match } from "./glob.ts";
import type { FileTree, TreeEntry } from "./tree.ts";

/** Links followed on the way to one path. */
const LINK_LIMIT = 255;
/** Paths that one `**` may stand for. */
const DIRECTORY_LIMIT = 200_000;

/** The path, absolute, with all its links resolved; what does not exist stays as written. Throws `build-refused`. */
export function resolveInRoot(tree: FileTree, path: string, followLast = true): string {
  const left = parts(path);
  let at: string[] = [];
  let links = 0;
  for (let part = left.shift(); part !== undefined; part = left.shift()) {
    if (part === "..") {
      at = at.slice(0, -1);
      continue;
    }
    const here = [...at, part].join("/");
    const entry = left.length > 0 || followLast ? tree.entry(here) : undefined;
    if (entry?.type !== "symlink") {
      at.push(part);
      continue;
    }
    if (++links > LINK_LIMIT) {
      throw new ForecastError("build-refused", `${JSON.stringify(path)} leads round in circles: correct its links`);
    }
    if (entry.linkname.startsWith("/")) at = [];
    left.unshift(...parts(entry.linkname));
  }
  return `/${at.join("/")}`;
}

function parts(path: string): string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

/** Entry at an absolute path, its last component not followed. */
export function entryAt(tree: FileTree, path: string): TreeEntry | undefined {
  return tree.entry(resolveInRoot(tree, path, false).slice(1));
}

/** Entry that an absolute path leads to. */
export function targetAt(tree: FileTree, path: string): TreeEntry | undefined {
  return tree.entry(resolveInRoot(tree, path).slice(1));
}

/** Matches of an absolute pattern, in the copier's order. Throws `ignore-syntax` for a malformed pattern. */
export function globInRoot(tree: FileTree, pattern: string, doubleStar: boolean): readonly string[] {
  if (!doubleStar) return glob(tree, pattern);
  let patterns: readonly string[] = ["/"];
  for (const part of parts(pattern)) {
    const next = patterns.flatMap((one) =>
      part === "**" ? directories(tree, one).map((sub) => join(one, sub)) : [join(one, part)],
    );
    patterns = [...new Set(next)];
  }
  return patterns.flatMap((one) => glob(tree, one));
}

function hasMeta(text: string): boolean {
  return /[*?[\\]/.test(text);
}

/** Go path/filepath Glob; its recursion is as deep as the pattern has components. */
function glob(tree: FileTree, pattern: string): readonly string[] {
  if (!hasMeta(pattern)) return entryAt(tree, pattern) === undefined ? [] : [pattern];
  const slash = pattern.lastIndexOf("/");
  const parent = slash <= 0 ? "/" : pattern.slice(0, slash);
  const name = pattern.slice(slash + 1);
  const found: string[] = [];
  for (const directory of hasMeta(parent) ? glob(tree, parent) : [parent]) {
    const real = resolveInRoot(tree, directory).slice(1);
    if (tree.entry(real)?.type !== "dir") continue;
    const names = [...tree.names(real)].sort(byteOrder);
    for (const each of names) if (match(name, each)) found.push(join(directory, each));
  }
  return found;
}

/** The directory itself and everything below it that is a directory, depth first. */
function directories(tree: FileTree, start: string): readonly string[] {
  const top = resolveInRoot(tree, start, false).slice(1);
  if (tree.entry(top)?.type !== "dir") return [];
  const found: string[] = [];
  const left = ["."];
  for (let sub = left.pop(); sub !== undefined; sub = left.pop()) {
    found.push(sub);
    if (found.length > DIRECTORY_LIMIT) {
      throw new ForecastError("limit", `** stands for more than ${DIRECTORY_LIMIT} directories: name them`);
    }
    const path = clean(join(top, sub));
    const names = [...tree.names(path === "." ? "" : path)].sort(byteOrder).reverse();
    for (const name of names) {
      const child = join(top, sub, name);
      if (tree.entry(child)?.type === "dir") left.push(join(sub, name));
    }
  }
  return found;
}
