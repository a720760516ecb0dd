/** The cases captured from BuildKit 0.13: contexts, options, and what the engine answered. Layout: test/corpus/buildkit/README.md */
import fs from "node:fs";
import path from "node:path";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";

const ROOT = path.join(import.meta.dirname, "../corpus/buildkit");

export interface CorpusCase {
  readonly id: string;
  readonly rule: string;
  readonly options: { readonly before: CorpusOptions; readonly after: CorpusOptions };
  readonly expected: {
    readonly before: CorpusBuild;
    readonly after_warm: CorpusBuild;
    readonly after_imported: CorpusBuild;
  };
  tree(side: "before" | "after"): FileTree;
}

export interface CorpusOptions {
  readonly args?: Readonly<Record<string, string>>;
  readonly target?: string;
  readonly no_cache?: boolean | readonly string[];
  readonly network?: string;
  readonly extra?: readonly string[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly file?: string;
  readonly contexts?: Readonly<Record<string, string>>;
  readonly http?: Readonly<Record<string, readonly [body: string, lastModified: string | null, etag: string | null]>>;
}

export interface CorpusBuild {
  readonly rc: number;
  readonly steps: readonly CorpusStep[];
  /** The provenance's llbDefinition. */
  readonly llb?: readonly CorpusOp[] | "same-as-before";
  readonly cacheconfig?: { readonly layers: readonly unknown[]; readonly records: readonly CorpusRecord[] };
  readonly config?: unknown;
}

export interface CorpusStep {
  readonly line: number | null;
  readonly step: string | null;
  readonly name: string;
  readonly cached: boolean;
  readonly ran?: boolean;
}

export interface CorpusRecord {
  readonly digest: string;
  readonly inputs?: readonly (readonly { readonly link?: number; readonly selector?: string }[])[];
  readonly layers?: readonly unknown[];
}

/** One op as Go writes it as JSON; only what tests read is typed. */
export interface CorpusOp {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: the engine's own JSON
  readonly op: any;
  readonly inputs?: readonly string[];
}

export interface SpecialFile {
  readonly data?: string;
  readonly tar?: unknown;
  readonly mode?: number;
  readonly dir?: boolean;
  readonly link?: string;
  readonly hardlink?: string;
  readonly mtime?: number;
  readonly uid?: number;
  readonly xattr?: Readonly<Record<string, string>>;
}

export function corpusIds(): readonly string[] {
  return fs
    .readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(ROOT, entry.name, "case.json")))
    .map((entry) => entry.name)
    .sort();
}

interface CaseFile {
  readonly rule: string;
  readonly before: CorpusOptions;
  readonly after: CorpusOptions;
  readonly special_files: Readonly<Record<"before" | "after", Readonly<Record<string, SpecialFile>>>>;
}

function readCase(id: string, name: string): unknown {
  return JSON.parse(fs.readFileSync(path.join(ROOT, id, name), "utf8"));
}

/** What a checkout cannot keep of a case's files. */
export function specialFiles(id: string): CaseFile["special_files"] {
  return (readCase(id, "case.json") as CaseFile).special_files;
}

export function corpusCase(id: string): CorpusCase {
  const about = readCase(id, "case.json") as CaseFile;
  return {
    id,
    rule: about.rule,
    options: { before: about.before, after: about.after },
    expected: readCase(id, "expected.json") as CorpusCase["expected"],
    tree: (side) => contextTree(path.join(ROOT, id, side), about.special_files[side]),
  };
}

export function corpusBases(): Readonly<Record<string, unknown>> {
  return JSON.parse(fs.readFileSync(path.join(ROOT, "bases.json"), "utf8")) as Readonly<Record<string, unknown>>;
}

/** Files as they lie there, 0644 and 0755, with what a checkout cannot keep taken from the case. */
function contextTree(folder: string, special: Readonly<Record<string, SpecialFile>>): FileTree {
  const entries = new Map<string, MemoryEntry>();
  for (const found of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const name = path.relative(folder, path.join(found.parentPath, found.name));
    if (found.isDirectory()) entries.set(name, { path: name, type: "dir" });
    else entries.set(name, { path: name, content: fs.readFileSync(path.join(folder, name)) });
  }
  for (const [name, file] of Object.entries(special)) {
    const plain = entries.get(file.hardlink ?? name);
    if (file.dir === true) entries.set(name, { path: name, type: "dir", mode: file.mode ?? 0o755 });
    else if (file.link !== undefined) entries.set(name, { path: name, linkname: file.link });
    else if (plain !== undefined) {
      const xattrs = new Map(Object.entries(file.xattr ?? {}));
      entries.set(name, { ...plain, path: name, mode: file.mode ?? 0o644, xattrs });
    }
  }
  return memoryTree(entries.values());
}
