/** Files of an op that nothing but the Dockerfile and known inputs decide. */
import { memoryTree } from "../../context/memory-tree.ts";
import type { FileTree } from "../../context/tree.ts";
import type { FileAction, Vertex } from "./ops.ts";

/** `undefined` when they cannot be known without running something. */
export function tracedFiles(vertex: Vertex): FileTree | undefined {
  switch (vertex.kind) {
    case "image":
      return vertex.tree;
    case "http":
      if (vertex.body === undefined) return undefined;
      return memoryTree([{ path: vertex.filename, mode: 0o600, content: vertex.body }]);
    case "file":
      return vertex.inputs.length === 0 && vertex.actions.length === 1 ? madeOnScratch(vertex.actions[0]!) : undefined;
    default:
      return undefined;
  }
}

function madeOnScratch(action: FileAction): FileTree | undefined {
  const owner = action.owner;
  if (owner !== undefined && ("name" in owner.user || (owner.group !== undefined && "name" in owner.group))) {
    return undefined;
  }
  const ids = { uid: id(owner?.user), gid: id(owner?.group ?? owner?.user) };
  const path = action.action === "copy" ? "" : action.path.slice(1);
  if (action.action === "mkfile") return memoryTree([{ path, mode: action.mode, content: action.data, ...ids }]);
  if (action.action === "mkdir") return memoryTree([{ path, type: "dir", mode: action.mode, ...ids }]);
  return undefined;
}

function id(user: { readonly id: number } | { readonly name: string } | undefined): number {
  return user !== undefined && "id" in user ? user.id : 0;
}
