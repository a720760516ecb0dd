/** The directories that builds read, each opened once however many builds share it. Edge. */
import { realpathSync } from "node:fs";
import { type CleanFiles, nodeTree } from "../context/node-tree.ts";
import type { FileTree } from "../context/tree.ts";
import { cleanFiles } from "./git-clean.ts";
import { gitTree } from "./git-tree.ts";

export class Directories {
  readonly #toRecord: boolean;
  /** Asks git about a directory; the tree is there already. */
  readonly #unasked: (() => Promise<void>)[] = [];
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
      this.#unasked.push(async () => {
        clean = await cleanFiles(directory, this.#toRecord);
      });
      return nodeTree(directory, { blobIds: this.#toRecord, clean: () => clean });
    });
  }

  /** Asks git, where names of contents are of use. */
  async named(): Promise<void> {
    const asked = this.#unasked.splice(0).map((ask) => ask());
    this.#asked = Promise.all([this.#asked, ...asked]);
    await this.#asked;
  }

  /** The commit's tree of a checkout's directory. Throws `context-missing`. */
  committed(directory: string): Promise<FileTree> {
    return once(this.#committed, directory, () => gitTree(directory));
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
