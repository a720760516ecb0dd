/** Ignore files, patterns, archives: what decides which files a build sees. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readArchive } from "../../src/context/buildah-digest-archive.ts";
import { fromBytes, toBytes } from "../../src/context/bytes.ts";
import { clean } from "../../src/context/clean.ts";
import { match } from "../../src/context/glob.ts";
import { GoRegexp } from "../../src/context/go-regexp.ts";
import { RegexpSyntaxError } from "../../src/context/go-regexp-syntax.ts";
import { goTarHeader, TAR_END, tarPadding } from "../../src/context/go-tar.ts";
import { type IgnoreDialect, parseIgnore, patternMatcher } from "../../src/context/ignore.ts";
import { layerTree } from "../../src/context/layer-tree.ts";
import { memoryTree } from "../../src/context/memory-tree.ts";
import { bufferSource, tarMembers } from "../../src/context/tar-reader.ts";
import { tarTree } from "../../src/context/tar-tree.ts";
import { IGNORE_FILES } from "../helpers/ignore-cases.ts";
import { joined, parts, refused, type Target, walk } from "./target.ts";

const DIALECTS: readonly IgnoreDialect[] = ["moby", "moby-20", "containers"];
const CORPUS = join(import.meta.dirname, "../corpus");
const PATHS = "a\na/b/c\nsrc/a.txt\nnode_modules/x/y\n.git/config\né/日\na b\n[x]\n";
const PATTERNS = [
  "**/",
  "/**",
  "*.",
  "[a-z]",
  "[^a]",
  "[",
  "]",
  "\\*",
  "!",
  "#",
  "?",
  "{2,3}",
  "(?:",
  "|",
  "+",
  "\\b",
  "\\pL",
];

const TAR_NAMES = [
  "../",
  "/etc/x",
  ".wh.a",
  ".wh..wh..opq",
  "a/../b",
  "ustar\0",
  "ustar  \0",
  "././@LongLink",
  "path=",
];

/** Checksums of headers made right again: else nearly every change ends at the first one. */
function resummed(input: Buffer): Buffer {
  const bytes = Buffer.from(input);
  for (let at = 0; at + 512 <= bytes.length; at += 512) {
    if (bytes.toString("latin1", at + 257, at + 262) !== "ustar") continue;
    bytes.fill(0x20, at + 148, at + 156);
    let sum = 0;
    for (let byte = at; byte < at + 512; byte++) sum += bytes[byte]!;
    bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, at + 148, "latin1");
  }
  return bytes;
}

function tar(
  ...members: readonly (readonly [name: string, typeflag: string, content: string, linkname?: string])[]
): Buffer {
  const all = members.flatMap(([name, typeflag, content, linkname = ""]) => {
    const data = Buffer.from(content);
    const header = goTarHeader({
      ...{ name, typeflag, linkname, mode: 0o644, uid: 0, gid: 0, size: data.length, uname: "root", gname: "" },
      ...{ devmajor: 0, devminor: 0, mtime: 1, format: undefined, records: new Map([["SCHILY.xattr.user.x", data]]) },
    });
    return [header, data, tarPadding(data.length)];
  });
  return Buffer.concat([...all, TAR_END]);
}

const long = "long-name/".repeat(30);
const TARS = (): readonly Buffer[] => [
  tar(["a", "0", "A"], ["d", "5", ""], ["d/b", "0", "BB"], ["l", "2", "", "d/b"], ["h", "1", "", "a"]),
  tar(["d", "5", ""], ["d/.wh.b", "0", ""], ["d/.wh..wh..opq", "0", ""], [`${long}x`, "0", "x"]),
  tar(["c", "3", ""], ["p", "6", ""], ["é", "0", "é"], ["up", "2", "", "../../x"]),
  readFileSync(join(CORPUS, "classic/symlinks/before.tar")),
];

export const CONTEXT_TARGETS: readonly Target[] = [
  {
    name: "ignore-file",
    dictionary: PATTERNS,
    seeds: () => IGNORE_FILES.map((text) => joined(text, PATHS)),
    run(input) {
      const [text = "", names = ""] = parts(input);
      const paths = names
        .split("\n")
        .map((name) => clean(name).replace(/^(?:\/|\.\.\/)+/, ""))
        .filter((name) => name !== "" && name !== ".");
      for (const dialect of DIALECTS) {
        refused(() => {
          const patterns = parseIgnore(text, dialect);
          const matcher = patternMatcher(patterns, dialect);
          for (const path of paths.slice(0, 30)) {
            matcher.matches(path);
            matcher.matchesOrParentMatches(path);
            matcher.matchesUsingParentResults(path);
          }
        }, ["ignore-syntax", "limit"]);
      }
    },
  },
  {
    name: "path-pattern",
    dictionary: PATTERNS,
    seeds: () => ["*", "a*b?c", "[a-c]*", "[^x]\\*", "*a*a*a*a*b", "日[本-語]"].map((one) => joined(one, "aXbYc")),
    run(input) {
      const [pattern = "", name = ""] = parts(input);
      const found = refused(() => match(pattern, name), ["ignore-syntax", "limit"]);
      // A pattern without special characters matches itself alone.
      if (found !== undefined && !/[*?[\\]/.test(pattern)) assert.equal(found, pattern === name);
    },
  },
  {
    name: "go-regexp",
    dictionary: [
      ...PATTERNS,
      "[[:alpha:]]",
      "(?i)",
      "(?P<n>",
      "\\x{10FFFF}",
      "{1000}",
      "*?",
      "^",
      "$",
      "\\z",
      "\\Q",
      "\\E",
    ],
    seeds: () =>
      ["^a[^/]*$", "^(?:a|b)*c$", "^.*x$", "^(a*)*$", "(?i:É)", "[\\d\\s]+", "a{2,5}"].map((one) =>
        joined(one, "aaa\nb"),
      ),
    run(input) {
      const [source = "", text = ""] = parts(input);
      try {
        const regexp = new GoRegexp(source.trimEnd());
        assert.equal(regexp.test(text), regexp.test(text));
      } catch (error) {
        if (!(error instanceof RegexpSyntaxError)) refused(() => fail(error));
      }
    },
  },
  {
    name: "bytes",
    dictionary: [],
    seeds: () => ["a", "é日😀", "\ufeff\u0000"].map((one) => Buffer.from(one)),
    run(input) {
      assert.deepEqual(toBytes(fromBytes(input)), Buffer.from(input));
      const path = clean(fromBytes(input));
      assert.equal(clean(path), path);
    },
  },
  {
    name: "tar",
    dictionary: TAR_NAMES,
    seeds: TARS,
    run(input) {
      const bytes = resummed(input);
      refused(() => {
        let last = 0;
        for (const { offset, length, header } of tarMembers(bufferSource(bytes))) {
          assert.ok(offset >= last && length >= 0 && offset + length <= bytes.length + 512);
          assert.equal(typeof header.name, "string");
          last = offset;
        }
      });
      const tree = refused(() => tarTree(bufferSource(bytes)));
      if (tree !== undefined) walk(tree);
    },
  },
  {
    name: "layers",
    dictionary: TAR_NAMES,
    seeds: () => TARS().map((one) => Buffer.concat([one, Buffer.alloc(512, "%"), one])),
    run(input) {
      const middle = input.indexOf(Buffer.alloc(512, "%"));
      const layers = middle === -1 ? [input] : [input.subarray(0, middle), input.subarray(middle + 512)];
      const tree = refused(() => layerTree(layers.map((one) => bufferSource(resummed(Buffer.from(one))))));
      if (tree !== undefined) walk(tree);
    },
  },
  {
    name: "added-archive",
    dictionary: TAR_NAMES,
    seeds: TARS,
    run(input) {
      const tree = memoryTree([{ path: "a.tar", content: resummed(input) }]);
      refused(() => readArchive(tree, "a.tar"));
    },
  },
];

function fail(error: unknown): never {
  throw error;
}
