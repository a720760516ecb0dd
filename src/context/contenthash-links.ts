/** Following symlinks inside a tree as BuildKit's content hash does; never out of it. */
import { ForecastError } from "../errors.ts";
import { clean, dir, join } from "./clean.ts";
import type { ContentProfile } from "./contenthash-profile.ts";
import type { FileTree, TreeEntry } from "./tree.ts";

/** moby/buildkit cache/contenthash maxSymlinkLimit. */
const LINK_LIMIT = 255;
/** Path components looked at for one path, links' targets included. */
const COMPONENT_LIMIT = 20_000;

/** Where a path leads. `path` is the tree's own (relative, `""` the root); `entry` absent: nothing is there. */
export interface Resolved {
  readonly path: string;
  readonly entry: TreeEntry | undefined;
}

/** checksum.go keyPath: an absolute clean path, `""` for the root. */
export function keyPath(path: string): string {
  const absolute = join("/", path);
  return absolute === "/" ? "" : absolute;
}

/**
 * Looks a key path (`/a/b`) up. Symlinks before the last component are followed, the last one when `trailing`. Throws
 * `build-refused` where BuildKit gives up on a loop.
 */
export function followLinks(tree: FileTree, path: string, trailing: boolean, links: ContentProfile["links"]): Resolved {
  const direct = look(tree, path);
  if (direct.entry !== undefined && (!trailing || direct.entry.type !== "symlink")) return direct;
  return links === "lexical" ? followLexically(tree, path, trailing) : followComponents(tree, path, trailing, links);
}

function look(tree: FileTree, path: string): Resolved {
  const relative = path.slice(1);
  return { path: relative, entry: tree.entry(relative) };
}

/** checksum.go getFollowLinksCallback, v0.14–v0.32. */
function followComponents(tree: FileTree, path: string, trailing: boolean, links: ContentProfile["links"]): Resolved {
  const rest = path.split("/").reverse();
  let current = "";
  let found = look(tree, "");
  let walked = 0;
  for (let count = 0; rest.length > 0; count++) {
    if (count > COMPONENT_LIMIT) throw tooManyLinks(path);
    const next = keyPath(`${current}/${rest.pop()}`);
    found = look(tree, next);
    if (found.entry?.type !== "symlink" || (!trailing && rest.length === 0)) {
      current = next;
      continue;
    }
    if (++walked > LINK_LIMIT) throw tooManyLinks(path);
    rest.push(...found.entry.linkname.split("/").reverse());
    if (found.entry.linkname.startsWith("/")) current = "";
  }
  if (links === "early" && walked > 0 && current === "") {
    // v0.14 forgets to look the root up and hashes whatever it looked at before.
    throw new ForecastError(
      "build-refused",
      `${path} leads to the root, which BuildKit 0.14 mistakes: update BuildKit`,
    );
  }
  return found;
}

/** checksum.go getFollowLinksWalk and checksumFollow, v0.8–v0.13: targets are joined by text before they are looked up. */
function followLexically(tree: FileTree, path: string, trailing: boolean): Resolved {
  const budget = { links: 0, components: 0 };
  let at = path;
  for (let count = 0; count <= LINK_LIMIT; count++) {
    budget.links = 0;
    const found = followParents(tree, keyPath(at), budget);
    if (!trailing || found.entry?.type !== "symlink") return found;
    const target = found.entry.linkname;
    at = target.startsWith("/") ? target : join(dir(at), target);
  }
  throw tooManyLinks(path);
}

function followParents(tree: FileTree, path: string, budget: { links: number; components: number }): Resolved {
  const direct = look(tree, path);
  if (direct.entry !== undefined || path === "") return direct;
  if (++budget.components > COMPONENT_LIMIT / 4) throw tooManyLinks(path);
  const slash = path.lastIndexOf("/");
  const above = path.slice(0, slash);
  const name = path.slice(slash);
  const parent = followParents(tree, above, budget);
  if (parent.entry?.type === "symlink") {
    if (++budget.links > LINK_LIMIT) throw tooManyLinks(path);
    const target = cleanLink(above, parent.entry.linkname);
    // The key of `/` is that of the root's header: nothing is found below it.
    if (target === "/") return { path: "", entry: undefined };
    return followParents(tree, target + name, budget);
  }
  return look(tree, `${parent.path === "" ? "" : `/${parent.path}`}${name}`);
}

/** checksum.go cleanLink: the absolute path that a link at `at` points to. */
export function cleanLink(at: string, linkname: string): string {
  const place = clean(at);
  const target = clean(linkname);
  if (target.startsWith("/")) return target;
  return join("/", join(dir(place === "." || place === "/" ? "" : place), target));
}

function tooManyLinks(path: string): ForecastError {
  return new ForecastError("build-refused", `${JSON.stringify(path)} goes through too many symlinks: remove the loop`);
}
