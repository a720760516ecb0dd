/** Symlinks resolved inside a tree, as if its root were `/`. */
import { ForecastError } from "../errors.ts";
import { clean } from "./clean.ts";
import type { FileTree, TreeEntry } from "./tree.ts";

/** moby/sys symlink/fs_unix.go evalSymlinksInScope: components looked at before it gives up. */
const STEP_LIMIT = 255;

/**
 * moby/sys symlink FollowSymlinkInScope v0.2: the path with all symlinks in it resolved, relative to the root, `""` for
 * the root itself. What does not exist stays as written. Throws `source-outside` for a path that leaves the root,
 * `source-missing` for a loop, for too many components and for a path below something that is no directory.
 */
export function followInScope(tree: FileTree, path: string): string {
  const rest = clean(path);
  if (rest === ".." || rest.startsWith("../")) {
    throw new ForecastError("source-outside", `${JSON.stringify(path)} lies outside the build context: move it inside`);
  }
  return rest === "." ? "" : follow(tree, path, "", rest, 1);
}

/** The same for an entry that a walk came by: nothing above it is a link. */
export function followEntry(tree: FileTree, { path, type }: Pick<TreeEntry, "path" | "type">): string {
  const names = path.split("/");
  if (names.length > STEP_LIMIT) throw unresolvable(path, "has too many components or a symlink loop");
  return type === "symlink" ? follow(tree, path, names.slice(0, -1).join("/"), names.at(-1)!, names.length) : path;
}

function follow(tree: FileTree, path: string, from: string, left: string, taken: number): string {
  let resolved = from;
  let rest = left;
  // The slash between root and path counts as a step there.
  for (let steps = taken; rest !== ""; steps++) {
    if (steps > STEP_LIMIT) throw unresolvable(path, "has too many components or a symlink loop");
    const slash = rest.indexOf("/");
    const part = slash < 0 ? rest : rest.slice(0, slash);
    rest = slash < 0 ? "" : rest.slice(slash + 1);
    if (part === "") continue;
    const next = clean(`/${resolved}/${part}`).slice(1);
    const entry = next === "" ? undefined : tree.entry(next);
    if (entry === undefined && isBelowFile(tree, next))
      throw unresolvable(path, "leads below something that is no directory");
    if (entry?.type !== "symlink") {
      resolved = next;
      continue;
    }
    if (entry.linkname.startsWith("/")) resolved = "";
    rest = `${entry.linkname}/${rest}`;
  }
  return resolved;
}

function unresolvable(path: string, why: string): ForecastError {
  return new ForecastError("source-missing", `${JSON.stringify(path)} ${why}: correct the path or the link`);
}

/** The system says ENOTDIR for those, not ENOENT. */
function isBelowFile(tree: FileTree, path: string): boolean {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return false;
  const parent = tree.entry(path.slice(0, slash));
  return parent !== undefined && parent.type !== "dir";
}
