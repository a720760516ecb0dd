/** The context as a short list that the next forecast compares with: recording it, reading it back as a tree, comparing. */
import { ForecastError } from "../errors.ts";
import type { RecordedFile } from "../record-file.ts";
import type { FileChange, FileEvidence } from "../verdict.ts";
import { blobId, otherLineEndings } from "./blob-id.ts";
import { byteOrder } from "./clean.ts";
import { memoryTree } from "./memory-tree.ts";
import { type FileTree, type TreeEntry, walkTree } from "./tree.ts";

/** Most files a list holds; the rest is left out, and then only misses its evidence. */
const FILE_LIMIT = 200_000;
/** Most files of one comparison that are told one by one. */
const EVIDENCE_LIMIT = 1000;
/** Digits of a blob id that are recorded. */
const ID_DIGITS = 16;
/** Largest file whose line ends are looked at. */
const TEXT_LIMIT = 16 * 1024 * 1024;

/**
 * Every file of a tree (the context after the ignore rules) in tree order, the root left out. A file that cannot be read
 * has the digest `""`: it is evidence, no verdict hangs on it.
 */
export function recordFiles(tree: FileTree): readonly RecordedFile[] {
  const files = LISTS.get(tree) ?? listFiles(tree);
  LISTS.set(tree, files);
  return files;
}

/** One list for all builds of a tree. */
const LISTS = new WeakMap<FileTree, readonly RecordedFile[]>();

function listFiles(tree: FileTree): readonly RecordedFile[] {
  const files: RecordedFile[] = [];
  for (const entry of walkTree(tree, "")) {
    if (entry.path === "" || entry.type === "socket") continue;
    if (files.length >= FILE_LIMIT) break;
    files.push(recordedFile(tree, entry, entry.type));
  }
  return files;
}

function recordedFile(tree: FileTree, entry: TreeEntry, type: RecordedFile["type"]): RecordedFile {
  return {
    path: entry.path,
    type,
    mode: entry.mode,
    size: entry.size,
    digest: type === "file" ? (shortId(tree, entry) ?? "") : "",
    ...(entry.linkname === "" ? undefined : { linkname: entry.linkname }),
  };
}

function shortId(tree: FileTree, { path, size }: TreeEntry): string | undefined {
  return readable(() => {
    const known = tree.blobId?.(path);
    const pieces = known === undefined ? tree.chunks?.(path) : undefined;
    return (pieces === undefined ? known : blobId(size, pieces))?.slice(0, ID_DIGITS);
  });
}

/** `undefined` for what cannot be read. */
function readable<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ForecastError && (error.code === "source-unreadable" || error.code === "limit"))
      return undefined;
    throw error;
  }
}

/**
 * A recorded list as a tree that knows names and modes but no contents: what a step's sources select in it says what
 * they selected then. Throws `record-malformed` for a list that is no tree.
 */
export function recordedTree(files: readonly RecordedFile[]): FileTree {
  const known = TREES.get(files);
  if (known !== undefined) return known;
  try {
    const tree = memoryTree(
      files.map(({ path, type, mode, size, linkname }) => ({ path, type, mode, size, linkname: linkname ?? "" })),
    );
    TREES.set(files, tree);
    return tree;
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    throw new ForecastError(
      "record-malformed",
      "the recorded file list is no directory tree: delete the record, the next build makes a new one",
      { cause: error },
    );
  }
}

/** Every step is compared with one list. */
const TREES = new WeakMap<readonly RecordedFile[], FileTree>();
const BY_PATH = new WeakMap<readonly RecordedFile[], ReadonlyMap<string, RecordedFile>>();

function byPath(files: readonly RecordedFile[]): ReadonlyMap<string, RecordedFile> {
  let known = BY_PATH.get(files);
  if (known === undefined) {
    known = new Map(files.map((file) => [file.path, file]));
    BY_PATH.set(files, known);
  }
  return known;
}

/** What differs, in byte order of the paths; `total` counts all of it. */
export interface FileComparison {
  readonly files: readonly FileEvidence[];
  readonly total: number;
}

/**
 * Compares what was recorded with what is there now. `oldPaths` and `newPaths`: what the step selects in the recorded tree
 * and in the present one. Reads the files that may differ in content.
 */
export function compareTrees(
  recorded: readonly RecordedFile[],
  tree: FileTree,
  oldPaths: Iterable<string>,
  newPaths: Iterable<string>,
): FileComparison {
  const old = byPath(recorded);
  const before = new Set([...oldPaths].filter((path) => old.has(path)));
  const after = new Set([...newPaths].filter((path) => path !== "" && tree.entry(path) !== undefined));
  const renamed = caseRenames(before, after);
  const gone = new Set(renamed.values());
  const files: FileEvidence[] = [];
  let total = 0;
  for (const path of [...new Set([...before, ...after])].sort(byteOrder)) {
    if (gone.has(path)) continue;
    const isShown = files.length < EVIDENCE_LIMIT;
    const oldPath = renamed.get(path);
    const evidence = compareFile(path, old.get(oldPath ?? path), before, after, tree, oldPath, isShown);
    if (evidence === undefined) continue;
    total++;
    if (isShown) files.push(evidence);
  }
  return { files, total };
}

/** New path → old path for names that differ in case only. */
function caseRenames(before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlyMap<string, string> {
  const lost = new Map<string, string>();
  for (const path of before) if (!after.has(path)) lost.set(path.toLowerCase(), path);
  const renamed = new Map<string, string>();
  for (const path of after) {
    const old = before.has(path) ? undefined : lost.get(path.toLowerCase());
    if (old === undefined) continue;
    renamed.set(path, old);
    lost.delete(path.toLowerCase());
  }
  return renamed;
}

function compareFile(
  path: string,
  old: RecordedFile | undefined,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  tree: FileTree,
  oldPath: string | undefined,
  isShown: boolean,
): FileEvidence | undefined {
  const now = after.has(path) ? tree.entry(path) : undefined;
  if (now === undefined)
    return { path, changes: ["removed"], ...(old?.type === "file" ? { oldSize: old.size } : undefined) };
  if (old === undefined || (oldPath === undefined && !before.has(path))) {
    return { path, changes: ["added"], ...(now.type === "file" ? { newSize: now.size } : undefined) };
  }
  const changes = changesOf(old, now, tree, isShown);
  if (oldPath !== undefined) changes.unshift("case");
  if (changes.length === 0) return undefined;
  return {
    path,
    changes,
    ...(changes.includes("mode") ? { oldMode: octal(old.mode), newMode: octal(now.mode) } : undefined),
    ...(changes.includes("bytes") ? { oldSize: old.size, newSize: now.size } : undefined),
    ...(changes.includes("link") ? { oldTarget: old.linkname ?? "", newTarget: now.linkname } : undefined),
    ...(oldPath === undefined ? undefined : { oldPath }),
  };
}

function changesOf(old: RecordedFile, now: TreeEntry, tree: FileTree, isShown: boolean): FileChange[] {
  if (old.type !== now.type) return ["type"];
  const changes: FileChange[] = [];
  if (old.type === "symlink") {
    if ((old.linkname ?? "") !== now.linkname) changes.push("link");
    return changes;
  }
  const content = old.type === "file" ? contentChange(old, now, tree, isShown) : undefined;
  if (content !== undefined) changes.push(content);
  if (old.mode !== now.mode) changes.push("mode");
  return changes;
}

/** `isShown`: whether it is told what of the content changed, for which the file is read once more. */
function contentChange(old: RecordedFile, now: TreeEntry, tree: FileTree, isShown: boolean): FileChange | undefined {
  if (old.size === now.size && old.digest !== "" && tree.cleanBlobId?.(now)?.slice(0, ID_DIGITS) === old.digest)
    return undefined;
  const id = old.digest === "" ? undefined : shortId(tree, now);
  if (id === undefined) return old.size === now.size ? undefined : "bytes";
  if (id === old.digest) return undefined;
  if (!isShown) return "bytes";
  const content = readable(() => tree.read(now.path, TEXT_LIMIT)) ?? new Uint8Array();
  return otherLineEndings(content).some((other) => other.startsWith(old.digest)) ? "line-endings" : "bytes";
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, "0");
}
