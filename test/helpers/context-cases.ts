/** The contexts that the engines were asked about: written by hand for each rule, and random ones from a fixed seed. */
import { fromBytes } from "../../src/context/bytes.ts";
import type { CaseEntry, ContextCase } from "./context-case.ts";
import { IGNORE_FILES, IGNORE_TREE } from "./ignore-cases.ts";

const files = (...paths: string[]): CaseEntry[] => paths.map((path) => ({ path }));
const link = (path: string, linkname: string): CaseEntry => ({ path, linkname });
const each = (...words: string[]): string[][] => words.map((word) => [word]);
const bytes = (...values: number[]): string => fromBytes(Uint8Array.from(values));

const MODES = [0o600, 0o644, 0o755, 0o777, 0o444, 0o4755, 0o2755, 0o1644, 0o7777, 0];

const PLAIN: readonly ContextCase[] = [
  { name: "one file, three spellings", entries: files("a.txt"), sources: each("a.txt", "./a.txt", "/a.txt") },
  { name: "empty file", entries: [{ path: "e", content: "" }], sources: each("e", ".") },
  {
    name: "file modes",
    entries: MODES.map((mode) => ({ path: `m${mode}`, mode })),
    sources: [...MODES.map((mode) => [`m${mode}`]), ["."]],
  },
  {
    name: "directory modes",
    entries: [0o700, 0o755, 0o777, 0o1777, 0o2775].flatMap((mode) => [
      { path: `d${mode}/f` },
      { path: `d${mode}`, type: "dir" as const, mode },
    ]),
    sources: each("d448", "d493", "d511", "d1023", "d1533", "."),
  },
  {
    name: "nested directories",
    entries: [
      ...files("a/b/c/d/e.txt", "a/b/f", "a/g", "z", "a.b/c", "a-b/c", "A/B"),
      { path: "a/empty", type: "dir" },
    ],
    sources: [
      ...each(
        ".",
        "./",
        "/",
        "a",
        "a/",
        "./a",
        "/a/",
        "a/b",
        "a/b/c",
        "a/empty",
        "./a/../z",
        "a//b",
        "a/./b/f",
        "a/b/..",
      ),
      ["a", "z"],
      ["a/b", "a/g", "z"],
    ],
  },
  {
    name: "odd names",
    entries: files(
      "héllo.txt",
      "日本語/ファイル.txt",
      "emoji-😀",
      "sp ace/a b.txt",
      "tab\there",
      "new\nline",
      'q"uote',
      "ap'os",
      "back\\slash",
      "comma,x",
      "dollar$x",
      "star*x",
      "br[x]",
      "\ufb01ligature",
      "\ue000private",
    ),
    sources: [
      ...each(
        ".",
        "日本語",
        "héllo.txt",
        "*.txt",
        "dollar$x",
        'q"uote',
        "comma,x",
        "h?llo.txt",
        "emoji-?",
        "[é-h]*.txt",
      ),
      ["back\\\\slash"],
      ["star\\*x"],
      ["br\\[x]", "star*x"],
    ],
  },
  {
    name: "names that are no UTF-8",
    entries: files(`bad${bytes(0xff, 0xfe)}.bin`, `dir${bytes(0x80)}/f`, `e${bytes(0xe2, 0x82)}`, "é"),
    sources: each(".", "bad*", "bad??.bin", "dir?", "e??", "?", "[^a]"),
  },
  {
    name: "long names",
    entries: files("n".repeat(120), `${`dir${"x".repeat(60)}/`.repeat(5)}${"n".repeat(120)}`, "l".repeat(250)),
    sources: each(".", "n*", `dir${"x".repeat(60)}`),
  },
  {
    name: "large files",
    entries: [
      { path: "big", fill: 5 * 1024 * 1024 + 17 },
      { path: "k32", fill: 32768 },
      { path: "m1", fill: 1048576 },
      { path: "m1more", fill: 1048577 },
    ],
    sources: each("big", "k32", "m1", "m1more", "."),
  },
  {
    name: "empty directories",
    entries: [
      { path: "e1", type: "dir" },
      { path: "e2/e3/e4", type: "dir" },
    ],
    sources: [...each(".", "e1", "e2", "e2/e3/e4"), ["e1", "e2"]],
  },
  { name: "only a Dockerfile", entries: [], sources: each(".", "Dockerfile", "D*") },
  {
    name: "owners and times are not hashed",
    entries: [
      { path: "f", content: "1", owner: 1234 },
      { path: "g", content: "1" },
      { path: "old", mtime: 1 },
      { path: "future", mtime: 4e9 },
    ],
    sources: each("f", "g", "old", "future", "."),
  },
  {
    name: "fifo, devices, socket",
    entries: [
      { path: "p", type: "fifo" },
      { path: "null", type: "char", mode: 0o666, device: [1, 3] },
      { path: "loop", type: "block", mode: 0o660, device: [7, 0] },
      { path: "s", type: "socket" },
      { path: "f" },
    ],
    // Named alone, the daemon would open them, and wait for the fifo for ever.
    sources: each(".", "f", "s"),
  },
  {
    name: "more than one source missing",
    entries: files("f"),
    sources: [["f"], ["f", "missing"]],
  },
  { name: "missing source", entries: files("f"), sources: each("missing") },
  { name: "source below a file", entries: files("f"), sources: each("f/x") },
  { name: "source outside", entries: files("f"), sources: each("../f") },
  { name: "source outside behind a directory", entries: files("d/f"), sources: each("d/../../f") },
  { name: "wildcard without match", entries: files("f"), sources: each("g*") },
  { name: "malformed wildcard", entries: files("f", "[a"), sources: each("[a") },
  {
    name: "wildcard with and without match",
    entries: files("f"),
    sources: [
      ["g*", "f"],
      ["f", "[a"],
    ],
  },
];

const WILDCARDS: readonly ContextCase[] = [
  {
    name: "wildcards over files",
    entries: files("a.txt", "b.txt", "c.md", "sub/a.txt", "sub/d.txt", "sub2/x/y.txt", ".hid", ".hid.txt"),
    sources: [
      ...each("*.txt", "*.md", "sub/*", "sub*", "*", "s*/*", "sub?/x", "[ab].txt", "[^a].txt", "*/*.txt", "*/*/*"),
      ...each("./*.txt", "/*.txt", "sub2/x/y*", ".*", "[a-b].t?t", "?*", "*b*", "[^.]*", "sub[^x]x", "sub/../*.md"),
      ["*.txt", "sub"],
      ["b.txt", "a.txt"],
      ["a.txt", "b.txt"],
      ["*", "*"],
    ],
  },
  {
    name: "wildcards over directories",
    entries: [...files("d1/a", "d2/b", "d3/sub/c", "d4"), { path: "d5", type: "dir" }],
    sources: each("d*", "d[12]", "d?", "d*/*", "d5*", "d1*", "d*/sub", "d[1-3]/*"),
  },
  {
    // Go steps over what a star matches byte by byte.
    name: "star that ends inside a character",
    entries: files("😀", "日", "é"),
    sources: each("*??", "*???", "*?"),
  },
  {
    name: "order of a walk",
    entries: files("a/x", "a-b", "a.b", "a0", "A", "_", "ab/y"),
    sources: each("*", "a*", "."),
  },
];

const LINKS: readonly ContextCase[] = [
  {
    name: "symlinks",
    entries: [
      ...files("t.txt", "dir/f"),
      ...[
        link("l1", "t.txt"),
        link("ld", "dir"),
        link("labs", "/t.txt"),
        link("dir/lup", "../t.txt"),
        link("dang", "nope"),
        link("dir/dang2", "nope"),
        link("l2", "l1"),
        link("l3", "ld/f"),
        link("lroot", "."),
        link("lout", ".."),
        link("lslash", "/"),
        link("lesc", "../../../../t.txt"),
      ],
    ],
    sources: [
      ...each(".", "l1", "l2", "l3", "labs", "lesc", "ld", "ld/", "ld/f", "dir", "dir/lup", "lroot", "lroot/t.txt"),
      ...each("lslash", "lout", "l?", "ld/../t.txt"),
      ["t.txt", "l1"],
    ],
  },
  { name: "dangling symlink named", entries: [link("dang", "nope")], sources: each("dang") },
  {
    name: "symlink loops",
    entries: [link("a", "b"), link("b", "a"), link("self", "self"), link("s/up", "../s"), ...files("f", "s/g")],
    sources: each(".", "f", "s", "s/up/up/g"),
  },
  { name: "symlink loop named", entries: [link("a", "a")], sources: each("a") },
  { name: "symlink loop by wildcard", entries: [link("a", "a"), ...files("b")], sources: each("?") },
  {
    name: "chain of directory links",
    entries: [...files("r/s/t"), link("x", "r"), link("y", "x/s"), link("z", "y")],
    sources: each("z", "y", "x", "x/s", ".", "x/*", "*/s"),
  },
  {
    name: "deep directories",
    entries: files(`${"d/".repeat(252)}f`, `${"e/".repeat(253)}f`, `${"g/".repeat(254)}f`),
    sources: each(".", "d", "e", "g"),
  },
  {
    name: "hard links",
    entries: [
      { path: "a", content: "data" },
      { path: "b", hardlink: "a" },
      { path: "c", hardlink: "a" },
      { path: "s/x", content: "data2" },
      { path: "first", hardlink: "s/x" },
      { path: "s/d/z", hardlink: "a" },
    ],
    sources: [...each(".", "a", "b", "c", "first", "s", "s/x", "?"), ["a", "b"]],
  },
  {
    name: "hard link whose first name is ignored",
    entries: [
      { path: "a", content: "data" },
      { path: "b", hardlink: "a" },
      { path: "c", hardlink: "a" },
    ],
    ignore: "a\n",
    sources: each(".", "b", "c"),
  },
  {
    name: "hard link to a file that the daemon removes",
    entries: [{ path: "z", hardlink: "Dockerfile" }],
    ignore: "Dockerfile\n",
    sources: each(".", "z"),
  },
];

const IGNORED: readonly ContextCase[] = [
  {
    name: "implied directory",
    entries: files("src/a", "src/b/c", "src/b/d", "other"),
    ignore: "*\n!src/b/c\n",
    sources: each(".", "src", "src/b", "s*", "src/*"),
  },
  {
    name: "Dockerfile and ignore file ignored",
    entries: files("f"),
    ignore: "Dockerfile\n.dockerignore\n",
    sources: each(".", "f"),
  },
  { name: "ignored Dockerfile named", entries: files("f"), ignore: "Dockerfile\n", sources: each("Dockerfile") },
  { name: "ignored file named", entries: files("f"), ignore: "f\n", sources: each("f") },
  { name: "ignore file ignores itself", entries: files("f"), ignore: ".dockerignore\n", sources: each(".") },
  {
    name: "ignore file visible",
    entries: files("f"),
    ignore: "nothing\n",
    sources: each(".", ".dockerignore", "Dockerfile"),
  },
  { name: "everything ignored", entries: files("f", "s/g"), ignore: "*\n", sources: each(".") },
  { name: "dot files ignored", entries: files("f", ".git/config", ".env"), ignore: ".*\n", sources: each(".") },
  {
    name: "ignored symlink target",
    entries: [...files("real/a", "gone"), link("lnk", "real"), link("g2", "gone")],
    ignore: "real\ngone\n",
    sources: each(".", "*2"),
  },
];

/** mulberry32: the same numbers for a seed everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SEGMENTS = [
  "a",
  "b",
  "ab",
  "a.b",
  "c.txt",
  "d.md",
  "é",
  "x y",
  ".h",
  "node_modules",
  "src",
  "A",
  "日",
  "z-1",
  "Z.txt",
];
const PIECES = [
  "a",
  "b",
  "ab",
  "*",
  "*",
  "**",
  "**",
  "?",
  "[a-c]",
  "*.txt",
  "*.md",
  "src",
  "node_modules",
  "é",
  ".h",
  "a*",
  "x y",
];
const RANDOM_MODES = [0o644, 0o644, 0o644, 0o755, 0o600, 0o664];

/** Contexts with random files, links, ignore rules and sources; case number i is the same whatever the count. */
export function randomCases(seed: number, count: number): readonly ContextCase[] {
  return Array.from({ length: count }, (_, i) => new RandomCase(seed + i).build());
}

class RandomCase {
  readonly #seed: number;
  readonly #next: () => number;
  readonly #entries: CaseEntry[] = [];
  readonly #directories = new Set<string>([""]);
  readonly #taken = new Set<string>([""]);

  constructor(seed: number) {
    this.#seed = seed;
    this.#next = random(seed);
  }

  build(): ContextCase {
    const count = 3 + this.#below(22);
    for (let i = 0; i < count; i++) this.#add();
    const ignore = this.#below(10) < 7 ? this.#ignore() : undefined;
    const sources = Array.from({ length: 2 + this.#below(4) }, () => this.#words());
    const given = { name: `random ${this.#seed}`, entries: this.#entries, sources };
    return ignore === undefined ? given : { ...given, ignore };
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }

  #path(depth: number): string {
    return Array.from({ length: 1 + this.#below(depth) }, () => this.#pick(SEGMENTS)).join("/");
  }

  #add(): void {
    const path = this.#path(4);
    const parents = path.split("/").map((_, i, parts) => parts.slice(0, i).join("/"));
    const isBlocked = parents.some((parent) => this.#taken.has(parent) && !this.#directories.has(parent));
    if (isBlocked || this.#taken.has(path)) return;
    for (const parent of parents) {
      this.#taken.add(parent);
      this.#directories.add(parent);
    }
    this.#taken.add(path);
    this.#entries.push(this.#entry(path));
  }

  #entry(path: string): CaseEntry {
    const kind = this.#below(100);
    if (kind < 10) {
      this.#directories.add(path);
      return { path, type: "dir", mode: this.#pick([0o755, 0o700, 0o775]) };
    }
    if (kind < 24) return { path, linkname: this.#target() };
    const files = this.#entries.filter((entry) => entry.type === undefined && entry.linkname === undefined);
    if (kind < 30 && files.length > 0) return { path, hardlink: this.#pick(files).path };
    return { path, mode: this.#pick(RANDOM_MODES), content: String(this.#below(5)) };
  }

  #target(): string {
    const known = [...this.#taken].filter((path) => path !== "");
    const path = known.length > 0 && this.#below(4) > 0 ? this.#pick(known) : this.#path(2);
    return this.#pick(["", "/", "../", "./", "../../"]) + path;
  }

  #ignore(): string {
    const lines = Array.from({ length: 1 + this.#below(6) }, () => {
      const pattern = Array.from({ length: 1 + this.#below(3) }, () => this.#pick(PIECES)).join("/");
      const known = this.#below(3) === 0 ? this.#pick([...this.#taken].filter(Boolean).concat("a")) : pattern;
      return `${this.#below(3) === 0 ? "!" : ""}${known}`;
    });
    return `${lines.join("\n")}\n`;
  }

  #words(): readonly string[] {
    return Array.from({ length: this.#below(4) === 0 ? 2 : 1 }, () => this.#word());
  }

  #word(): string {
    const known = [...this.#taken].filter(Boolean);
    const kind = this.#below(20);
    if (kind < 5 || known.length === 0) return ".";
    const path = this.#pick(known);
    if (kind < 12) return this.#pick(["", "./", "/"]) + path;
    if (kind === 12) return `${path}/..`;
    if (kind === 13) return this.#path(2);
    const parts = path.split("/");
    parts[this.#below(parts.length)] = this.#pick(["*", "?*", "[a-z]*", "*.*", "?"]);
    return parts.join("/");
  }
}

export const RANDOM_SEED = 1000;
export const WRITTEN_CASES: readonly ContextCase[] = [
  ...PLAIN,
  ...WILDCARDS,
  ...LINKS,
  ...IGNORED,
  ...IGNORE_FILES.map((ignore) => ({
    name: `ignore file ${JSON.stringify(ignore)}`,
    entries: IGNORE_TREE.filter(({ path }) => path !== "Dockerfile"),
    ignore,
    sources: [["."]],
  })),
];
