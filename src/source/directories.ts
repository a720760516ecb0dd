/** The directories that builds read, each opened once however many builds share it. Edge. */
import { realpathSync } from "node:fs";
import { dirname } from "node:path/posix";
import { setImmediate } from "node:timers/promises";
import { type CleanFiles, nodeTree } from "../context/node-tree.ts";
import type { FileTree } from "../context/tree.ts";
import { ForecastError } from "../errors.ts";
import { cleanFiles } from "./git-clean.ts";
import { gitTree } from "./git-tree.ts";

export class Directories {
  readonly #toRecord: boolean;
  /** Asks git about a directory; the tree is there already. */
  readonly #unasked: ((begun: () => void) => Promise<void>)[] = [];
  #asked: Promise<unknown> = Promise.resolve();
  readonly #disk = new Map<string, Promise<FileTree>>();
  readonly #committed = new Map<string, Promise<FileTree>>();

  /** `toRecord`: files that are read get the id that a record has of them in the same go. */
  constructor(toRecord: boolean) {
    this.#toRecord = toRecord;
  }

  /** A directory as it is on disk; what git vouches for will not be read where names are enough, once it was asked for. */
  onDisk(directory: string): Promise<FileTree> {
    return once(this.#disk, directory, async () => {
      let clean: CleanFiles | undefined;
      this.#unasked.push(async (begun) => {
        clean = await cleanFiles(directory, this.#toRecord, (files) => {
          clean = files;
          begun();
        });
      });
      return nodeTree(directory, { blobIds: this.#toRecord, clean: () => clean });
    });
  }

  /**
   * Asks git, where names of contents are of use. Until it answers, the directories of `files`, which will be asked for if
   * the build is like the last one, are looked at in `tree`.
   */
  async named(tree?: FileTree, files: readonly { readonly path: string }[] = []): Promise<void> {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const asked = this.#unasked.splice(0).map((ask) => ask(begin));
    this.#asked = Promise.all([this.#asked, ...asked]);
    let over = asked.length === 0;
    const ended = this.#asked.finally(() => {
      over = true;
    });
    // What is looked at before would have to be looked at again for Git's sake.
    await Promise.race([begun, ended]);
    if (tree !== undefined) await lookAhead(tree, files, () => over);
    await this.#asked;
  }

  /** The commit's tree of a checkout's directory. Throws `context-missing`. */
  committed(directory: string): Promise<FileTree> {
    return once(this.#committed, directory, () => gitTree(directory));
  }
}

/** Directories between two looks at what else goes on. */
const AT_ONCE = 8;

async function lookAhead(
  tree: FileTree,
  files: readonly { readonly path: string }[],
  isOver: () => boolean,
): Promise<void> {
  let last: string | undefined;
  let looked = 0;
  for (const { path } of files) {
    const directory = dirname(path);
    if (directory === last) continue;
    last = directory;
    if (looked++ % AT_ONCE === 0) await setImmediate();
    if (isOver()) return;
    // What is wrong with a directory, whoever needs it will hear.
    try {
      tree.entries?.(directory === "." ? "" : directory);
    } catch (error) {
      if (!(error instanceof ForecastError)) throw error;
    }
  }
}

function once(known: Map<string, Promise<FileTree>>, directory: string, open: () => Promise<FileTree>) {
  const key = realpathSync(directory);
  const opened = known.get(key) ?? open();
  known.set(key, opened);
  // Whoever waits for it hears of a failure; nobody may.
  opened.catch(() => {});
  return opened;
}
