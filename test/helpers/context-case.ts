/** A synthetic build context with the COPY sources asked of it: as a tree in memory, and written to disk for an engine. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { dirname } from "node:path";
import { toBytes } from "../../src/context/bytes.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";

export interface CaseEntry {
  /** Invalid UTF-8 as in `bytes.ts`. */
  readonly path: string;
  /** Default: a file with its own path as content. */
  readonly type?: "dir" | "fifo" | "char" | "block" | "socket";
  readonly content?: string;
  /** Size of a file filled with the letter x, instead of content. */
  readonly fill?: number;
  readonly mode?: number;
  readonly linkname?: string;
  /** Path of an earlier entry that this is another name of. */
  readonly hardlink?: string;
  readonly owner?: number;
  readonly device?: readonly [number, number];
  readonly mtime?: number;
}

export interface ContextCase {
  readonly name: string;
  readonly entries: readonly CaseEntry[];
  readonly ignore?: string;
  /** One COPY each; the first that fails ends the build. */
  readonly sources: readonly (readonly string[])[];
}

const DIRECTORY_MODE = 0o755;

/** The Dockerfile that asks for a case's sources; `\`, quotes and `$` survive the builder's word expansion. */
export function dockerfile(given: ContextCase): string {
  const copies = given.sources.map((words, i) => `COPY ${JSON.stringify([...words.map(quoted), `/o${i}/`])}`);
  return `${["FROM scratch", ...(copies.length === 0 ? ["ENV a=b"] : copies)].join("\n")}\n`;
}

function quoted(word: string): string {
  return word.replace(/[\\"'$]/g, "\\$&");
}

/** All entries of a case: its own, its Dockerfile and its .dockerignore. */
export function allEntries(given: ContextCase): readonly CaseEntry[] {
  const files: CaseEntry[] = [{ path: "Dockerfile", content: dockerfile(given) }];
  if (given.ignore !== undefined) files.push({ path: ".dockerignore", content: given.ignore });
  return [...files, ...given.entries];
}

export function caseTree(given: ContextCase): FileTree {
  const made = new Map<string, MemoryEntry>();
  for (const entry of allEntries(given)) made.set(entry.path, memoryEntry(entry, made));
  const linked = new Set(given.entries.map(({ hardlink }) => hardlink && source(given, hardlink)).filter(Boolean));
  for (const path of linked) made.set(path!, { ...made.get(path!)!, inode: path! });
  return memoryTree(made.values());
}

/** The entry that a chain of hard links begins with. */
function source(given: ContextCase, path: string): string {
  const above = given.entries.find((entry) => entry.path === path)?.hardlink;
  return above === undefined ? path : source(given, above);
}

function memoryEntry(entry: CaseEntry, made: ReadonlyMap<string, MemoryEntry>): MemoryEntry {
  if (entry.hardlink !== undefined) {
    const first = made.get(entry.hardlink)!;
    return { ...first, path: entry.path, inode: first.inode ?? entry.hardlink };
  }
  const owner = { uid: entry.owner ?? 0, gid: entry.owner ?? 0, mtimeMs: (entry.mtime ?? 0) * 1000 };
  if (entry.linkname !== undefined) return { path: entry.path, linkname: entry.linkname, ...owner };
  const [devmajor, devminor] = entry.device ?? [0, 0];
  const mode = entry.mode ?? (entry.type === "dir" ? DIRECTORY_MODE : 0o644);
  if (entry.type !== undefined) return { path: entry.path, type: entry.type, mode, devmajor, devminor, ...owner };
  return { path: entry.path, mode, content: contentOf(entry), ...owner };
}

function contentOf(entry: CaseEntry): Buffer {
  if (entry.fill !== undefined) return Buffer.alloc(entry.fill, "x");
  return toBytes(entry.content ?? entry.path);
}

/** Writes a case into an empty directory. Devices and owners need root. */
export function writeCase(given: ContextCase, root: string): void {
  fs.chmodSync(root, DIRECTORY_MODE);
  const late: [Buffer, number][] = [];
  for (const entry of allEntries(given)) {
    const at = Buffer.concat([Buffer.from(`${root}/`), toBytes(entry.path)]);
    fs.mkdirSync(parent(at), { recursive: true, mode: DIRECTORY_MODE });
    writeEntry(entry, at, root);
    if (entry.hardlink !== undefined || entry.linkname !== undefined) continue;
    if (entry.owner !== undefined) fs.chownSync(at, entry.owner, entry.owner);
    if (entry.mtime !== undefined) fs.utimesSync(at, entry.mtime, entry.mtime);
    const mode = entry.mode ?? (entry.type === "dir" ? DIRECTORY_MODE : 0o644);
    if (entry.type === "dir") late.push([at, mode]);
    else fs.chmodSync(at, mode);
  }
  for (const [at, mode] of late) fs.chmodSync(at, mode);
}

function parent(at: Buffer): Buffer {
  return Buffer.from(dirname(at.toString("latin1")), "latin1");
}

function writeEntry(entry: CaseEntry, at: Buffer, root: string): void {
  if (entry.hardlink !== undefined) {
    fs.linkSync(Buffer.concat([Buffer.from(`${root}/`), toBytes(entry.hardlink)]), at);
  } else if (entry.linkname !== undefined) fs.symlinkSync(toBytes(entry.linkname), at);
  else if (entry.type === "dir") fs.mkdirSync(at, { recursive: true });
  else if (entry.type === "fifo") execFileSync("mkfifo", [at.toString()]);
  else if (entry.type === "socket") listen(at.toString());
  else if (entry.type !== undefined) {
    const [major, minor] = entry.device!;
    execFileSync("mknod", [at.toString(), entry.type === "char" ? "c" : "b", String(major), String(minor)]);
  } else fs.writeFileSync(at, contentOf(entry));
}

/** A socket file that nobody listens on any more: its owner ends without cleaning up. */
function listen(path: string): void {
  const script = "require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))";
  spawnSync(process.execPath, ["-e", script, path], { timeout: 20_000 });
}
