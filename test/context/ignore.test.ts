import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import {
  type IgnoreDialect,
  type ParentMatches,
  parseIgnore,
  patternMatcher,
  trimSpace,
} from "../../src/context/ignore.ts";
import { sentTree } from "../../src/context/sent-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import { ForecastError } from "../../src/errors.ts";
import { caseTree } from "../helpers/context-case.ts";
import { IGNORE_TREE } from "../helpers/ignore-cases.ts";

const GOLDEN = "test/golden/context";
const DIALECTS: readonly IgnoreDialect[] = ["moby", "moby-20", "containers"];

function listing(tree: FileTree, path = ""): string[] {
  return tree.names(path).flatMap((name) => {
    const child = path === "" ? name : `${path}/${name}`;
    return tree.entry(child)?.type === "dir" ? [child, ...listing(tree, child)] : [child];
  });
}

for (const file of readdirSync(GOLDEN).filter((name) => name.startsWith("ignore-buildah"))) {
  test(`what ${file} says Buildah copies`, () => {
    const { answers } = JSON.parse(readFileSync(`${GOLDEN}/${file}`, "utf8"));
    for (const { ignore, sent } of answers) {
      const entries = [...IGNORE_TREE, { path: ".dockerignore", content: ignore }];
      const tree = caseTree({
        name: "",
        entries: entries.filter(({ path }) => path !== "Dockerfile"),
        sources: [["."]],
      });
      const what = JSON.stringify(ignore);
      try {
        const copied = listing(sentTree(tree, parseIgnore(ignore, "containers"), { client: "buildah" }));
        assert.deepEqual(copied.sort(), typeof sent === "string" ? sent : [...sent].sort(), what);
      } catch (error) {
        if (!(error instanceof ForecastError)) throw error;
        assert.equal(error.code, "ignore-syntax", what);
        assert.match(String(sent), /syntax error in pattern|illegal exclusion pattern/, what);
      }
    }
  });
}

interface Piece {
  readonly text: string;
  readonly regexp: string;
}

/** Pieces whose meaning nobody doubts, with the expression they stand for. */
const piece = fc.constantFrom<Piece>(
  { text: "a", regexp: "a" },
  { text: "b", regexp: "b" },
  { text: ".", regexp: "\\." },
  { text: "é", regexp: "é" },
  { text: "*", regexp: "[^/]*" },
  { text: "?", regexp: "[^/]" },
  { text: "[ab]", regexp: "[ab]" },
  { text: "[^a]", regexp: "[^a]" },
);
const part = fc
  .array(piece, { minLength: 1, maxLength: 2 })
  .filter((pieces) => !/^\.+$|\*\*/.test(pieces.map(({ text }) => text).join("")));
const pattern = fc
  .record({
    negated: fc.boolean(),
    anyFirst: fc.boolean(),
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    allLast: fc.boolean(),
  })
  .map(({ negated, anyFirst, parts, allLast }) => {
    const join = (key: keyof Piece): string => parts.map((each) => each.map((one) => one[key]).join("")).join("/");
    return {
      negated,
      text: `${negated ? "!" : ""}${anyFirst ? "**/" : ""}${join("text")}${allLast ? "/**" : ""}`,
      regexp: new RegExp(`^${anyFirst ? "(.*/)?" : ""}${join("regexp")}${allLast ? "/.*" : ""}$`, "u"),
    };
  });
const path = fc
  .array(fc.constantFrom("a", "b", "ab", ".a", "é", "a.b", "bb"), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join("/"));

type Known = { readonly negated: boolean; readonly text: string; readonly regexp: RegExp };

/** The rule in one line: the last pattern that matches the path or a parent decides. */
function slow(patterns: readonly Known[], given: string): boolean {
  const all = given.split("/").map((_, i, parts) => parts.slice(0, i + 1).join("/"));
  return patterns.reduce((out, each) => (all.some((one) => each.regexp.test(one)) ? !each.negated : out), false);
}

test("all ways to ask agree with the rule", () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { maxLength: 6 }),
      fc.array(path, { minLength: 1, maxLength: 6 }),
      (patterns, paths) => {
        const texts = patterns.map(({ text }) => text);
        const moby = patternMatcher(texts, "moby");
        const containers = patternMatcher(texts, "containers");
        for (const given of paths) {
          assert.equal(moby.matchesOrParentMatches(given), slow(patterns, given), `${texts} ${given}`);
          assert.equal(containers.matches(given), slow(patterns, given), `${texts} ${given}`);
          assert.equal(moby.matches(given), patternMatcher(texts, "moby-20").matches(given));
        }
      },
    ),
    { numRuns: 500 },
  );
});

/** Which patterns hold for a path, handed down; one that could not change the answer is not looked at (patternmatcher). */
function slowWalk(
  patterns: readonly Known[],
  given: string,
): { readonly matched: boolean; readonly own: readonly boolean[] } {
  const slash = given.lastIndexOf("/");
  const above = slash < 0 ? [] : slowWalk(patterns, given.slice(0, slash)).own;
  let matched = false;
  const own = patterns.map(({ negated, regexp }, i) => {
    const holds = above[i] === true || (negated === matched && regexp.test(given));
    if (holds) matched = !negated;
    return holds;
  });
  return { matched, own };
}

test("a walk that hands parents' results down decides as its plain version", () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 6 }), path, (patterns, given) => {
      const texts = patterns.map(({ text }) => text);
      const matcher = patternMatcher(texts, "moby");
      let own: ParentMatches | undefined;
      for (let slash = given.indexOf("/"); slash >= 0; slash = given.indexOf("/", slash + 1)) {
        own = matcher.matchesUsingParentResults(given.slice(0, slash), own).own;
      }
      assert.equal(matcher.matchesUsingParentResults(given, own).matched, slowWalk(patterns, given).matched);
    }),
    { numRuns: 500 },
  );
});

test("asking in any order gives the same answers", () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 5 }), fc.array(path, { maxLength: 8 }), (patterns, paths) => {
      const texts = patterns.map(({ text }) => text);
      for (const dialect of DIALECTS) {
        const one = patternMatcher(texts, dialect);
        for (const given of paths) {
          assert.equal(one.matches(given), patternMatcher(texts, dialect).matches(given));
          const fresh = patternMatcher(texts, dialect).matchesUsingParentResults(given);
          assert.deepEqual(one.matchesUsingParentResults(given), fresh);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("any text as an ignore file gives answers or a ForecastError", () => {
  const char = fc.constantFrom(
    "*",
    "?",
    "[",
    "]",
    "!",
    "\\",
    "/",
    ".",
    "#",
    "a",
    "(",
    ")",
    "{",
    "}",
    "+",
    "|",
    "^",
    "$",
    "\n",
    "\r",
    " ",
    "\ufeff",
    "-",
    ":",
    "é",
    "1",
    ",",
  );
  fc.assert(
    fc.property(
      fc.string({ unit: char, maxLength: 30 }),
      path,
      fc.constantFrom(...DIALECTS),
      (text, given, dialect) => {
        try {
          const matcher = patternMatcher(parseIgnore(text, dialect), dialect);
          assert.equal(typeof matcher.matches(given), "boolean");
          assert.equal(typeof matcher.matchesUsingParentResults(given).matched, "boolean");
        } catch (error) {
          assert.ok(error instanceof ForecastError, String(error));
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test("white space is what Go says it is", () => {
  assert.equal(trimSpace("\u0085\u3000\t a\u200b \u00a0\r"), "a\u200b");
  assert.equal(trimSpace("\ufeffa"), "\ufeffa");
});

test("more patterns than a limit are refused with their code, as many are read", () => {
  for (const dialect of DIALECTS) {
    const most = Array.from({ length: 10_000 }, (_, at) => `p${at}`);
    assert.equal(parseIgnore(most.join("\n"), dialect).length, 10_000);
    assert.throws(
      () => parseIgnore([...most, "one"].join("\n"), dialect),
      (error) => error instanceof ForecastError && error.code === "limit",
    );
  }
});
