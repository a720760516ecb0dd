/**
 * What a client sends BuildKit of a local directory: the paths that the build names with the symlinks they lead through,
 * minus what the ignore file leaves out, everything owned by root (tonistiigi/fsutil; buildx build/opt.go and moby/buildkit
 * client/solve.go for the owner).
 */
import { ForecastError } from "../errors.ts";
import type { IgnoreFile } from "../request.ts";
import { currentFilter, oldFilter, SENT_ROOT, type SendFilter, type Sent } from "./buildkit-filter.ts";
import { followedPaths } from "./buildkit-follow.ts";
import { parseIgnore } from "./ignore.ts";
import { unreadable } from "./memory-tree.ts";
import { PartialTree } from "./partial-tree.ts";
import { entriesOf, type FileTree, type TreeEntry } from "./tree.ts";

/** Deepest directory that is looked into. */
const DEPTH_LIMIT = 2048;

export interface SentOptions {
  /** Source paths of all steps that read this directory, as in their selectors. `/` among them or none: no filter. */
  readonly sources: Iterable<string>;
  /** Patterns as `contextPatterns` returns them. */
  readonly exclude: readonly string[];
  /** `old`: docker 20.10 and buildx before 0.8. Default: current. */
  readonly client?: "current" | "old";
}

/**
 * The patterns that hold for a build's main context: those of `<Dockerfile>.dockerignore` next to the Dockerfile where it
 * exists, else of `.dockerignore` in the context (moby/buildkit frontend/dockerui/config.go dockerIgnorePatterns). With a
 * frontend from `# syntax=` an empty specific file counts as none: gRPC does not tell the two apart. A named context only
 * has its own `.dockerignore`.
 */
export function contextPatterns(
  files: { readonly dockerfileDockerignore?: IgnoreFile; readonly dockerignore?: IgnoreFile },
  externalFrontend: boolean,
): { readonly file: IgnoreFile | undefined; readonly patterns: readonly string[] } {
  const specific = files.dockerfileDockerignore;
  const file = specific === undefined || (externalFrontend && specific.text === "") ? files.dockerignore : specific;
  return { file, patterns: file === undefined ? [] : parseIgnore(file.text, "moby") };
}

/**
 * The tree as the daemon gets it. Lazy: nothing is listed or read that nobody asks for. The same object for the same
 * question, so that what is known of it elsewhere stays known.
 */
export function buildkitSent(tree: FileTree, options: SentOptions): FileTree {
  const include = followedPaths(tree, options.sources);
  const filter = options.client === "old" ? oldFilter : currentFilter;
  const made = SENT.get(tree) ?? new Map<string, FileTree>();
  SENT.set(tree, made);
  const key = JSON.stringify([filter.name, include ?? "all", options.exclude]);
  const sent = made.get(key) ?? new SentTree(tree, filter(include, options.exclude));
  made.set(key, sent);
  return sent;
}

function ownedByRoot(entry: TreeEntry): TreeEntry {
  return entry.uid === 0 && entry.gid === 0 ? entry : { ...entry, uid: 0, gid: 0 };
}

const SENT = new WeakMap<FileTree, Map<string, FileTree>>();

class SentTree extends PartialTree {
  readonly #filter: SendFilter;
  readonly #entries = new Map<string, readonly TreeEntry[]>();
  readonly #directories = new Map<string, Sent>([["", SENT_ROOT]]);
  readonly #below = new Map<string, boolean>();
  readonly #names = new Map<string, readonly string[]>();

  constructor(tree: FileTree, filter: SendFilter) {
    super(tree, "is not sent to the builder");
    this.#filter = filter;
  }

  entry(path: string): TreeEntry | undefined {
    const entry = this.tree.entry(path);
    return entry !== undefined && this.#isSent(entry, 0) ? ownedByRoot(entry) : undefined;
  }

  names(path: string): readonly string[] {
    let names = this.#names.get(path);
    if (names === undefined) {
      names = this.entries(path).map((entry) => entry.path.slice(path === "" ? 0 : path.length + 1));
      this.#names.set(path, names);
    }
    return names;
  }

  entries(path: string): readonly TreeEntry[] {
    let entries = this.#entries.get(path);
    if (entries === undefined) {
      if (this.entry(path)?.type !== "dir") throw unreadable(path, "is not sent to the builder");
      const all = entriesOf(this.tree, path);
      const sent = all.filter((entry) => this.#isSent(entry, 0)).map(ownedByRoot);
      entries = sent.length === all.length && sent.every((entry, at) => entry === all[at]) ? all : sent;
      this.#entries.set(path, entries);
    }
    return entries;
  }

  #isSent(entry: TreeEntry, depth: number): boolean {
    const match = this.#match(entry.path, entry.type === "dir");
    return match.wanted || (entry.type === "dir" && match.open && this.#hasSentBelow(entry.path, depth));
  }

  /** A directory that is not wanted is sent, with its header, where something below it is. */
  #hasSentBelow(path: string, depth: number): boolean {
    let found = this.#below.get(path);
    if (found === undefined) {
      if (depth > DEPTH_LIMIT) {
        throw new ForecastError("limit", `directories are nested deeper than ${DEPTH_LIMIT}: flatten them`);
      }
      found = entriesOf(this.tree, path).some((entry) => this.#isSent(entry, depth + 1));
      this.#below.set(path, found);
    }
    return found;
  }

  #match(path: string, isDirectory: boolean): Sent {
    const known = this.#directories.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf("/");
    const above = this.#match(slash < 0 ? "" : path.slice(0, slash), true);
    const match = this.#filter.decide(path, isDirectory, above);
    if (isDirectory) this.#directories.set(path, match);
    return match;
  }
}
