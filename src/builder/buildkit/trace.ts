/**
 * Files of an op that nothing but the Dockerfile and known files decide: here-documents, downloads, images at hand, and
 * what mkdir and COPY put on top of them (moby/buildkit solver/llbsolver/file/backend.go, tonistiigi/fsutil copy/copy.go,
 * v0.13.2). What a command may have touched is not known.
 */
import { memoryTree } from "../../context/memory-tree.ts";
import type { FileTree } from "../../context/tree.ts";
import type { CopyAction, FileAction, FileVertex, Owner, Vertex } from "./ops.ts";
import { type Ids, OverlayTree, type Room, Untraceable } from "./overlay-tree.ts";
import { hasWildcard } from "./selectors.ts";

/** Bits that the daemon's umask may take away. */
const MASKED = 0o022;
const DOWNLOAD_MODE = 0o600;
/** Files and directories that all traced stages together may have: a stage that takes another one twice doubles it. */
const MAX_TRACED = 40_000;

export type FilesOf = (vertex: Vertex) => FileTree | undefined;

/**
 * Answers with the files of any vertex of one conversion, `undefined` when they cannot be known without running something;
 * each is traced once. `context` answers for contexts.
 */
export function tracer(context: FilesOf): FilesOf {
  const traced = new Map<Vertex, FileTree | undefined>();
  const room = { left: MAX_TRACED };
  const files: FilesOf = (vertex) => {
    if (vertex.kind === "local") return context(vertex);
    if (!traced.has(vertex)) traced.set(vertex, tracedFiles(vertex, files, room));
    return traced.get(vertex);
  };
  return files;
}

function tracedFiles(vertex: Vertex, files: FilesOf, room: Room): FileTree | undefined {
  const chain: FileVertex[] = [];
  let root: Vertex | undefined = vertex;
  while (root?.kind === "file") {
    chain.unshift(root);
    root = rootInput(root);
  }
  const base = root === undefined ? memoryTree([]) : sourceFiles(root, files);
  if (base === undefined || chain.length === 0) return base;
  const tree = new OverlayTree(base, room);
  try {
    for (const each of chain) apply(tree, each, files);
  } catch (error) {
    if (error instanceof Untraceable) return undefined;
    throw error;
  }
  return tree;
}

function rootInput(vertex: FileVertex): Vertex | undefined {
  const input = vertex.actions[0]?.input ?? -1;
  return input === -1 ? undefined : vertex.inputs[input];
}

function sourceFiles(vertex: Vertex, files: FilesOf): FileTree | undefined {
  switch (vertex.kind) {
    case "local":
      return files(vertex);
    case "image":
      return vertex.unknown === undefined ? vertex.tree : undefined;
    case "http":
      if (vertex.body === undefined) return undefined;
      return memoryTree([{ path: vertex.filename, mode: DOWNLOAD_MODE, content: vertex.body }]);
    default:
      return undefined;
  }
}

function apply(tree: OverlayTree, vertex: FileVertex, files: FilesOf): void {
  if (vertex.unknown !== undefined) throw new Untraceable();
  for (const action of vertex.actions) {
    const owner = ownerIds(action.owner);
    if (action.action === "copy") copy(tree, action, vertex, owner, files);
    else if ((action.mode & MASKED) !== 0) throw new Untraceable();
    else if (action.action === "mkdir") tree.makeDirectories(action.path, action.mode, owner ?? ROOT);
    else tree.writeFile(action.path, action.mode, action.data, owner ?? ROOT);
  }
}

const ROOT: Ids = { uid: 0, gid: 0 };

/** A numeric user without a group is its own group (ops/user_linux.go). */
function ownerIds(owner: Owner | undefined): Ids | undefined {
  if (owner === undefined) return undefined;
  const group = owner.group ?? owner.user;
  if (!("id" in owner.user) || !("id" in group)) throw new Untraceable();
  return { uid: owner.user.id, gid: group.id };
}

function copy(tree: OverlayTree, action: CopyAction, vertex: FileVertex, owner: Ids | undefined, files: FilesOf): void {
  const input = vertex.inputs[action.secondaryInput];
  const patterns = action.includePatterns.length + action.excludePatterns.length > 0;
  const special = patterns || action.modeText !== "" || action.unpack || isWild(action);
  const source = input === undefined || special ? undefined : files(input);
  if (source === undefined) throw new Untraceable();
  tree.copyFrom(source, action.source, action.destination, {
    owner,
    mode: action.mode === -1 ? undefined : action.mode,
    contents: action.copyContents,
    follow: action.followSymlink,
  });
}

function isWild(action: FileAction): boolean {
  return action.action === "copy" && action.wildcard && hasWildcard(action.source);
}
