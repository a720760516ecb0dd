/**
 * A list of files as the record file holds it: a column for each property. Twenty thousand objects cost more to parse and
 * check than all the rest of a forecast that finds everything unchanged.
 */
import type { RecordedFile } from "../record-file.ts";

/** Most files of a list that is read. */
export const MAX_FILES = 300_000;
/** UTF-16 units of a path or a link's target. */
const MAX_PATH = 1024 * 1024;

const TYPES = { f: "file", d: "dir", l: "symlink", p: "fifo", c: "char", b: "block" } as const;
const LETTERS = new Map(Object.entries(TYPES).map(([letter, type]) => [type, letter]));

/** Entry `n` of each column belongs to file `n`. */
export interface FileColumns {
  readonly paths: readonly string[];
  /** A letter per file. */
  readonly types: string;
  readonly modes: readonly number[];
  readonly sizes: readonly number[];
  readonly digests: readonly string[];
  /** Targets of the files that have one, by number. */
  readonly links: Readonly<Record<string, string>>;
}

export function toColumns(files: readonly RecordedFile[]): FileColumns {
  const links: Record<string, string> = {};
  files.forEach(({ linkname }, at) => {
    if (linkname !== undefined) links[at] = linkname;
  });
  return {
    paths: files.map(({ path }) => path),
    types: files.map(({ type }) => LETTERS.get(type)).join(""),
    modes: files.map(({ mode }) => mode),
    sizes: files.map(({ size }) => size),
    digests: files.map(({ digest }) => digest),
    links,
  };
}

/** Columns out of untrusted JSON; what is wrong with them as text. */
export function fromColumns(json: unknown): readonly RecordedFile[] | string {
  if (typeof json !== "object" || json === null) return "the list of files is none";
  const { paths, types, modes, sizes, digests, links } = json as Record<string, unknown>;
  if (!Array.isArray(paths) || paths.length > MAX_FILES) return `there is no list of at most ${MAX_FILES} paths`;
  const { length } = paths;
  for (const column of [modes, sizes, digests]) {
    if (!Array.isArray(column) || column.length !== length) return "a column of the files has another length";
  }
  if (typeof types !== "string" || types.length !== length) return "the files' types have another length";
  if (typeof links !== "object" || links === null) return "the files' links are none";
  const files: RecordedFile[] = [];
  for (let at = 0; at < length; at++) {
    const file = {
      path: paths[at],
      type: TYPES[types[at] as "f"],
      ...numbersOf(modes, sizes, at),
      digest: (digests as unknown[])[at],
    };
    if (!isFile(file)) return `file ${at} has a property that it cannot have`;
    files.push(file);
  }
  for (const [at, linkname] of Object.entries(links)) {
    const file = files[Number(at)];
    if (file === undefined || !isPath(linkname)) return "a link belongs to no file";
    files[Number(at)] = { ...file, linkname };
  }
  return files;
}

function numbersOf(modes: unknown, sizes: unknown, at: number): { readonly mode: unknown; readonly size: unknown } {
  return { mode: (modes as unknown[])[at], size: (sizes as unknown[])[at] };
}

function isFile(file: Readonly<Record<keyof Omit<RecordedFile, "linkname">, unknown>>): file is RecordedFile {
  const { path, type, mode, size, digest } = file;
  return (
    isPath(path) &&
    type !== undefined &&
    isWhole(mode) &&
    mode <= 0o7777 &&
    isWhole(size) &&
    typeof digest === "string" &&
    /^[0-9a-f]{0,64}$/.test(digest)
  );
}

function isPath(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_PATH;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
