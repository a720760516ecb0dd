/**
 * Files of a stage as far as they can be traced to COPYs from the context, so that COPY --from of them has a digest
 * although the stage is rebuilt. What anything else may have written is unknown, never guessed.
 */
import { base as baseName, clean } from "../../context/clean.ts";
import { followInScope } from "../../context/scope.ts";
import type { SentTree } from "../../context/sent-tree.ts";
import { impliedDirectory } from "../../context/tar-tree.ts";
import type { FileTree, TreeEntry } from "../../context/tree.ts";
import type { RecordedImage } from "../../image/config.ts";
import type { BuildRequest } from "../../request.ts";
import type { CopyQuestion } from "./evaluated.ts";
import type { ContextSide } from "./source-digest.ts";
import type { OpenedStage } from "./stage-walk.ts";
import type { ClassicStep } from "./step.ts";

/** Thrown when a path is asked for that nothing is known of. */
export class UnknownFiles extends Error {}

export interface StageFiles {
  readonly tree: FileTree;
  /** Nothing had to be assumed of the base image. */
  exact(): boolean;
  /** The files that were hashed hold contents that no recorded image was ever built from. */
  isNew(images: readonly RecordedImage[]): boolean;
}

interface TracedFile {
  readonly entry: TreeEntry;
  /** Path in the context. */
  readonly source: string;
  /** Digest of the step that copied it. */
  readonly digest: string;
}

/** More files than one stage can sensibly copy. */
const MAX_FILES = 200_000;

/** `opened`: the stages walked so far. Throws UnknownFiles when the stage cannot be traced at all. */
export function stageFiles(
  opened: readonly OpenedStage[],
  index: number,
  input: { readonly request: BuildRequest; readonly side: ContextSide },
): StageFiles {
  const chain: OpenedStage[] = [];
  for (
    let stage = opened[index];
    stage !== undefined;
    stage = stage.fromStage === undefined ? undefined : opened[stage.fromStage]
  ) {
    chain.unshift(stage);
  }
  const first = chain[0]?.base;
  if (first === undefined || input.side.tree === undefined) throw new UnknownFiles();
  const isScratch = first.start.grounds[0] === "scratch";
  const known = isScratch ? undefined : input.request.image(first.reference, input.request.options.platform)?.tree;
  const traced = new TracedTree(input.side.tree, isScratch ? "empty" : known);
  for (const stage of chain) for (const step of stage.steps) apply(traced, step, input.side);
  return traced;
}

function apply(traced: TracedTree, step: ClassicStep, side: ContextSide): void {
  const { keyword } = step.instruction;
  if (keyword === "copy" ? !copiesTraceably(traced, step, side) : keyword === "run" || keyword === "add") {
    traced.forget();
  }
}

function copiesTraceably(traced: TracedTree, step: ClassicStep, side: ContextSide): boolean {
  const { copied, sources, state } = step.evaluated;
  const digest = sources?.[0]?.digest;
  if (copied === undefined || copied.from !== undefined || digest === undefined) return false;
  const owner = ownerOf(copied.chown);
  return owner !== undefined && traced.copy(copied, state.config.WorkingDir ?? "", owner, digest, side);
}

/** `1000` or `1000:1001`; names are looked up in the stage's own files, which are not known. */
function ownerOf(chown: string): readonly [uid: number, gid: number] | undefined {
  if (chown === "") return [0, 0];
  const found = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(chown);
  return found === null ? undefined : [Number(found[1]), Number(found[2] ?? found[1])];
}

class TracedTree implements FileTree, StageFiles {
  private readonly files = new Map<string, TracedFile>();
  /** Directories that must exist because a traced file lies below. */
  private readonly parents = new Set<string>();
  private readonly hashed = new Set<string>();
  private readonly context: SentTree;
  private base: FileTree | "empty" | undefined;
  private assumed = false;

  constructor(context: SentTree, base: FileTree | "empty" | undefined) {
    this.context = context;
    this.base = base;
  }

  get tree(): FileTree {
    return this;
  }

  exact(): boolean {
    return !this.assumed;
  }

  isNew(images: readonly RecordedImage[]): boolean {
    const digests = [...this.hashed].map((path) => this.files.get(path)!.digest);
    if (digests.length === 0 || !digests.every((digest) => digest.startsWith("file:"))) return false;
    return !images.some(({ config }) =>
      config.history.some((entry) => digests.some((digest) => entry.created_by?.includes(digest) === true)),
    );
  }

  /** Anything may have been written anywhere. */
  forget(): void {
    this.files.clear();
    this.parents.clear();
    this.base = undefined;
  }

  /** performCopy and performCopyForInfo, moby/moby builder/dockerfile/copy.go v26.1.4; false: cannot be traced. */
  copy(
    question: CopyQuestion,
    workdir: string,
    owner: readonly [uid: number, gid: number],
    digest: string,
    side: ContextSide,
  ): boolean {
    const target = question.destination.startsWith("/") ? question.destination : `/${workdir}/${question.destination}`;
    const intoDirectory = target.endsWith("/") || target.endsWith("/.");
    const destination = clean(target).slice(1);
    for (const info of question.sources.flatMap((word) => side.sources!.resolve(word))) {
      const source = followInScope(this.context, info.path);
      const isDirectory = this.context.entry(source)?.type === "dir";
      for (const path of isDirectory ? info.files : [source]) {
        const entry = this.context.entry(path);
        if (entry === undefined || entry.xattrs.size > 0 || this.files.size >= MAX_FILES) return false;
        if (entry.type === "dir") continue;
        if (entry.type !== "file" || (isDirectory && source !== "" && !path.startsWith(`${source}/`))) return false;
        const below = isDirectory ? path.slice(source === "" ? 0 : source.length + 1) : baseName(info.path);
        this.add(isDirectory || intoDirectory ? joined(destination, below) : destination, path, entry, owner, digest);
      }
    }
    return true;
  }

  private add(
    path: string,
    source: string,
    entry: TreeEntry,
    [uid, gid]: readonly [uid: number, gid: number],
    digest: string,
  ): void {
    this.files.set(path, { entry: { ...entry, path, uid, gid, inode: "" }, source, digest });
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      this.parents.add(path.slice(0, slash));
    }
  }

  entry(path: string): TreeEntry | undefined {
    const file = this.files.get(path);
    if (file !== undefined) {
      // A directory or link of that name in the base image would have taken the copy elsewhere.
      if (this.base === undefined) this.assumed = true;
      return file.entry;
    }
    if (typeof this.base === "object" && this.base.entry(path) !== undefined) return this.base.entry(path);
    if (path === "" || this.parents.has(path)) {
      if (this.base === undefined && path !== "") this.assumed = true;
      return impliedDirectory(path);
    }
    if (this.base === undefined) throw new UnknownFiles();
    return undefined;
  }

  names(path: string): readonly string[] {
    const touched = this.parents.has(path) || (path === "" && this.files.size > 0);
    if (typeof this.base !== "object" || touched) throw new UnknownFiles();
    return this.base.names(path);
  }

  digest(path: string, prefixes: readonly Uint8Array[]): readonly string[] | undefined {
    const file = this.files.get(path);
    if (file === undefined) return typeof this.base === "object" ? this.base.digest(path, prefixes) : undefined;
    this.hashed.add(path);
    return this.context.digest(file.source, prefixes);
  }

  read(path: string, limit: number): Uint8Array | undefined {
    const file = this.files.get(path);
    if (file === undefined) return typeof this.base === "object" ? this.base.read(path, limit) : undefined;
    return this.context.read(file.source, limit);
  }
}

function joined(directoryPath: string, name: string): string {
  return directoryPath === "" ? name : `${directoryPath}/${name}`;
}
