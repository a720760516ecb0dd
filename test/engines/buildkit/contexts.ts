/** Random build contexts, ignore files and COPY sources, and how to lay them on disk. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fromBytes, toBytes } from "../../../src/context/bytes.ts";
import { type MemoryEntry, memoryTree } from "../../../src/context/memory-tree.ts";
import type { FileTree } from "../../../src/context/tree.ts";
import type { Random } from "./random.ts";

/** One file of a context, as JSON can keep it. `content` and xattr values are latin1 text. */
export interface ContextFile {
  readonly path: string;
  readonly type: "file" | "dir" | "symlink" | "fifo" | "hardlink" | "char";
  readonly mode?: number;
  readonly content?: string;
  /** Target of a symlink; the other name of a hard link. */
  readonly target?: string;
  readonly xattrs?: Readonly<Record<string, string>>;
  readonly owner?: number;
}

export interface ContextFiles {
  readonly files: readonly ContextFile[];
  /** Text of .dockerignore. */
  readonly ignore?: string;
}

export interface ContextCase extends ContextFiles {
  /** Sources of the COPY instructions of one stage, as the words are after expansion. */
  readonly copies: readonly (readonly string[])[];
}

const NAMES = [
  ...["a", "b", "c", "d", "f", "g", "ab", "a.b", "a-b", "a b", "A", "é", "日本", "x.txt", "y.txt", "z.md", "aa", "lib"],
  ...[
    ".hidden",
    "a[b]",
    "[x]",
    "a*",
    "q?",
    "#c",
    "!n",
    "back\\slash",
    "~",
    "a+b",
    "(p)",
    "{k}",
    "d$",
    "^h",
    "tab\tname",
  ],
];
const PLAIN = NAMES.slice(0, 18);
const MODES = [0o644, 0o644, 0o644, 0o755, 0o600, 0o664, 0o444, 0o4755, 0o2755, 0o1644, 0o000];
const DIR_MODES = [0o755, 0o755, 0o755, 0o700, 0o775, 0o1777, 0o2755];

export interface ContextTaste {
  /** How odd the names are, 0 to 1. */
  readonly odd: number;
  /** Share of symlinks. */
  readonly links: number;
  /** Xattrs, fifos, devices, owners. */
  readonly special: number;
}

/** `builds` says whether a case is thought to build; most of those returned do. */
export function randomContext(
  random: Random,
  taste: ContextTaste,
  builds: (about: ContextCase) => boolean,
): ContextCase {
  const files = randomFiles(random, taste);
  const paths = files.map((file) => file.path);
  const ignore = random.chance(0.45) ? randomIgnore(random, paths) : undefined;
  const whole = { files, ...(ignore === undefined ? {} : { ignore }) };
  const mayFail = random.chance(0.08);
  const copies = random.list(1, 5, () => {
    for (let tries = 0; tries < 30; tries++) {
      const sources = random.list(1, 3, () => randomSource(random, paths));
      if (mayFail || builds({ ...whole, copies: [sources] })) return sources;
    }
    return ["."];
  });
  return { ...whole, copies };
}

function randomFiles(random: Random, taste: ContextTaste): ContextFile[] {
  const files = new Map<string, ContextFile>();
  const folders = [""];
  const count = 3 + random.below(22);
  for (let tries = 0; files.size < count && tries < 200; tries++) {
    const name = random.pick(random.chance(taste.odd) ? NAMES : PLAIN);
    const folder = random.pick(folders);
    const at = folder === "" ? name : `${folder}/${name}`;
    if (files.has(at) || at.split("/").length > 5) continue;
    const file = randomFile(random, at, [...files.values()], taste);
    files.set(at, file);
    if (file.type === "dir") folders.push(at);
  }
  return [...files.values()];
}

function randomFile(random: Random, at: string, known: readonly ContextFile[], taste: ContextTaste): ContextFile {
  const roll = random.next();
  const special: Partial<ContextFile> = random.chance(taste.special)
    ? {
        ...(random.chance(0.5) ? { xattrs: { "user.note": `v${random.below(3)}` } } : {}),
        ...(random.chance(0.5) ? { owner: 1 + random.below(2000) } : {}),
      }
    : {};
  if (roll < 0.35) return { path: at, type: "dir", mode: random.pick(DIR_MODES), ...special };
  if (roll < 0.35 + taste.links) return { path: at, type: "symlink", target: randomTarget(random, at, known) };
  const plain = known.filter((each) => each.type === "file");
  if (roll > 0.96 && plain.length > 0) return { path: at, type: "hardlink", target: random.pick(plain).path };
  if (roll > 0.93 && random.chance(taste.special))
    return { path: at, type: random.pick(["fifo", "char"]), mode: 0o644 };
  const content = random.chance(0.15) ? "" : `${random.below(4)}`.repeat(1 + random.below(40));
  return { path: at, type: "file", mode: random.pick(MODES), content, ...special };
}

function randomTarget(random: Random, at: string, known: readonly ContextFile[]): string {
  const depth = at.split("/").length - 1;
  const other = known.length === 0 ? "nowhere" : random.pick(known).path;
  const up = "../".repeat(depth);
  switch (random.below(9)) {
    case 0:
      return `/${other}`;
    case 1:
      return "nowhere";
    case 2:
      return random.pick([".", "/", "..", "./", at.split("/").at(-1)!]);
    case 3:
      return `../${up}${other}`;
    case 4:
      return `${up}${other}/../${other.split("/").at(-1)}`;
    case 5:
      return other.split("/").at(-1)!;
    default:
      return `${up}${other}`;
  }
}

function randomIgnore(random: Random, paths: readonly string[]): string {
  const lines = random.list(1, 5, () => {
    const at = random.pick(paths);
    const parts = at.split("/");
    const name = parts.at(-1)!;
    const pattern = random.pick<() => string>([
      () => at,
      () => `/${at}/`,
      () => name,
      () => `**/${name}`,
      () => "*",
      () => "**",
      () => "*.txt",
      () => "**/*.txt",
      () => `${parts[0]}/**`,
      () => `${parts[0]}/*`,
      () => blur(random, at),
      () => "?",
      () => "[a-c]*",
      () => ".*",
      () => "# comment",
      () => `${at}/../${name}`,
    ])();
    return random.chance(0.3) ? `!${pattern}` : pattern;
  });
  return `${lines.join("\n")}\n`;
}

/** A path with parts of it replaced by wildcards. */
function blur(random: Random, at: string): string {
  return at
    .split("/")
    .map((part) => {
      if (!random.chance(0.6)) return part;
      const cut = random.below(part.length + 1);
      return random.pick([
        "*",
        `${part.slice(0, cut)}*`,
        `*${part.slice(cut)}`,
        `?${part.slice(1)}`,
        `[a-z]${part.slice(1)}`,
      ]);
    })
    .join("/");
}

function randomSource(random: Random, paths: readonly string[]): string {
  const at = random.pick(paths);
  const parts = at.split("/");
  return random.pick<() => string>([
    () => at,
    () => at,
    () => `./${at}`,
    () => `/${at}`,
    () => `${at}/`,
    () => ".",
    () => parts[0]!,
    () => parts[0]!,
    () => blur(random, at),
    () => blur(random, at),
    () => blur(random, at),
    () => `${parts[0]}/*`,
    () => "*",
    () => `${at}/../${parts.at(-1)}`,
    () => `../${at}`,
    () => (random.chance(0.2) ? "missing" : at),
    () => `${at}/${random.pick(paths)}`,
  ])();
}

/** Words of a Dockerfile's JSON form that expand to `words`. */
export function jsonWords(words: readonly string[]): string {
  return JSON.stringify(words.map((word) => word.replace(/[\\$'"]/g, "\\$&")));
}

/** `FROM scratch` and one COPY per entry, from the context or from a stage that has all of the context. */
export function copyDockerfile(about: ContextCase, from: "context" | "stage"): string {
  const flag = from === "stage" ? "--from=made " : "";
  const lines = about.copies.map((sources, index) => `COPY ${flag}${jsonWords([...sources, `/to${index}/`])}`);
  const made = from === "stage" ? ["FROM scratch AS made", "COPY . /"] : [];
  return `${[...made, "FROM scratch", ...lines].join("\n")}\n`;
}

/** The context as a tree. The Dockerfile is no part of it; the ignore file is. */
export function contextTree(about: ContextFiles): FileTree {
  const entries = new Map<string, MemoryEntry>();
  for (const file of about.files) {
    const linked = file.type === "hardlink" ? about.files.find((each) => each.path === file.target)! : file;
    const { type, mode, content, xattrs, target } = linked;
    if (type === "hardlink") throw new Error("a hard link to a hard link");
    entries.set(file.path, {
      path: file.path,
      type,
      ...(mode === undefined ? {} : { mode }),
      ...(content === undefined ? {} : { content: Buffer.from(content, "latin1") }),
      ...(type === "symlink" ? { linkname: target! } : {}),
      ...(type === "char" ? { devmajor: 1, devminor: 3 } : {}),
      ...(xattrs === undefined ? {} : { xattrs: new Map(Object.entries(xattrs)) }),
    });
  }
  if (about.ignore !== undefined) entries.set(".dockerignore", { path: ".dockerignore", content: about.ignore });
  return memoryTree(entries.values());
}

/** Lays a context on disk; needs root for devices and owners. */
export function writeContext(folder: string, about: ContextFiles): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const place = (name: string): Buffer => Buffer.concat([Buffer.from(`${folder}/`), toBytes(name)]);
  for (const file of about.files) {
    const at = place(file.path);
    if (file.type === "dir") fs.mkdirSync(at);
    else if (file.type === "symlink") fs.symlinkSync(toBytes(file.target!), at);
    else if (file.type === "hardlink") fs.linkSync(place(file.target!), at);
    else if (file.type === "fifo") execFileSync("mkfifo", [path.join(folder, file.path)]);
    else if (file.type === "char") execFileSync("mknod", [path.join(folder, file.path), "c", "1", "3"]);
    else fs.writeFileSync(at, Buffer.from(file.content ?? "", "latin1"));
    if (file.type === "symlink" || file.type === "hardlink") continue;
    if (file.owner !== undefined) fs.chownSync(at, file.owner, file.owner);
  }
  for (const file of [...about.files].reverse()) {
    if (file.mode !== undefined && file.type !== "symlink") fs.chmodSync(place(file.path), file.mode);
  }
  if (about.ignore !== undefined) fs.writeFileSync(path.join(folder, ".dockerignore"), about.ignore);
  const xattrs = about.files.flatMap((file) =>
    Object.entries(file.xattrs ?? {}).map(([name, value]) => [fromBytes(place(file.path)), name, value]),
  );
  if (xattrs.length > 0) execFileSync("python3", ["-c", SET_XATTRS], { input: JSON.stringify(xattrs) });
}

/** Node has no call for extended attributes. */
const SET_XATTRS = `
import json, os, sys
for path, name, value in json.load(sys.stdin.buffer):
    os.setxattr(path.encode(), name, value.encode(), follow_symlinks=False)
`;
