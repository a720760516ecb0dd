/** The directories that builds read, each opened once however many builds share it. Edge. */
import { realpathSync } from "node:fs";
import { nodeTree } from "../context/node-tree.ts";
import type { FileTree } from "../context/tree.ts";
import { type CleanBlob, cleanBlobs } from "./git-files.ts";
import { gitTree } from "./git-tree.ts";

export class Directories {
  readonly #toRecord: boolean;
  readonly #asked: Promise<void>[] = [];
  readonly #disk = new Map<string, Promise<FileTree>>();
  readonly #committed = new Map<string, Promise<FileTree>>();

  /** `toRecord`: files that are read get the id that a record has of them in the same go. */
  constructor(toRecord: boolean) {
    this.#toRecord = toRecord;
  }

  /** A directory as it is on disk; what git vouches for will not be read where names are enough, once git has answered. */
  onDisk(directory: string): Promise<FileTree> {
    return once(this.#disk, directory, async () => {
      let clean: CleanBlob | undefined;
      const asked = cleanBlobs(directory).then((found) => {
        clean = found;
      });
      asked.catch(() => {});
      this.#asked.push(asked);
      return nodeTree(directory, { blobIds: this.#toRecord, clean: (entry) => clean?.(entry) });
    });
  }

  /** Waits for git, where names of contents are of use. */
  async named(): Promise<void> {
    await Promise.all(this.#asked);
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
