import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { match } from "../../src/context/glob.ts";
import { buildahWords, buildkitWords, expand, type WordRules } from "../../src/dockerfile/words.ts";
import { ForecastError } from "../../src/errors.ts";
import { wordText } from "../helpers/dockerfiles.ts";

const PRESETS: readonly WordRules[] = [
  ...["0.8.3", "0.10.6", "0.12.5", "0.13.2", "0.15.1", "0.25.2"].map((version) => buildkitWords(version)),
  buildkitWords(undefined, "`"),
  buildahWords("1.28.2"),
  buildahWords("1.39.3"),
];

const VALUES = new Map([
  ["x", "aab/bc"],
  ["y", ""],
  ["_1", "a b"],
]);
const env = (name: string) => VALUES.get(name);
const none = () => undefined;

function text(word: string, rules: WordRules, value: string): string {
  return expand(word, (name) => (name === "v" ? value : undefined), rules).text;
}

test("expand throws nothing but ForecastError and reports what it looked up", () => {
  for (const rules of PRESETS) {
    let expanded = 0;
    fc.assert(
      fc.property(wordText, (word) => {
        try {
          const { used, unset, words } = expand(word, env, rules);
          expanded++;
          for (const name of used) assert.ok(VALUES.has(name));
          for (const name of unset) assert.ok(!VALUES.has(name));
          assert.ok(words.every((each) => each !== ""));
        } catch (error) {
          assert.ok(error instanceof ForecastError && error.code === "word-expansion", String(error));
        }
      }),
      { numRuns: 500 },
    );
    assert.ok(expanded > 50, `only ${expanded} words were expanded`);
  }
});

test("plain text stays, single quotes protect everything", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."abc é😀=,.;#!-_/*?[]()".split("")), maxLength: 20 });
  for (const rules of PRESETS) {
    fc.assert(
      fc.property(plain, fc.string({ maxLength: 20 }), (word, quoted) => {
        assert.equal(expand(word, none, rules).text, word);
        const inside = quoted.replaceAll("'", "");
        assert.equal(expand(`'${inside}'`, none, rules).text, inside);
      }),
      { numRuns: 100 },
    );
  }
});

test("the words are the text split at blanks where nothing is quoted", () => {
  const piece = fc.constantFrom("a", "b", " ", "  ", "\t", "$x", "$_1", "\u00a0", "\u2003", "c");
  for (const rules of PRESETS) {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const { text: whole, words } = expand(pieces.join(""), env, rules);
        assert.deepEqual(
          words,
          whole.split(/[ \t\u00a0\u2003]+/).filter((word) => word !== ""),
        );
      }),
      { numRuns: 200 },
    );
  }
});

/** The meaning that BuildKit gives a pattern, said with a regular expression (small patterns only). */
function asRegExp(pattern: string, lazy: boolean, anchor: "" | "^" | "$", flags: string): RegExp {
  const source = [...pattern].map((char) => ({ "*": lazy ? ".*?" : ".*", "?": "." })[char] ?? `\\${char}`).join("");
  return new RegExp(anchor === "$" ? `${source}$` : anchor + source, `s${flags}`);
}

const SMALL = fc.string({ unit: fc.constantFrom("[", ".", "*", "?", "/"), maxLength: 5 });
const VALUE = fc.string({ unit: fc.constantFrom("[", ".", "/", "]"), maxLength: 8 });

test("BuildKit's pattern removal is that of its regular expressions", () => {
  const rules = buildkitWords("0.25.2");
  fc.assert(
    fc.property(SMALL, VALUE, (pattern, value) => {
      const remove = (operator: string) => text(`\${v${operator}${pattern}}`, rules, value);
      assert.equal(remove("#"), value.replace(asRegExp(pattern, true, "^", ""), ""));
      assert.equal(remove("##"), value.replace(asRegExp(pattern, false, "^", ""), ""));
      // The shortest or longest ending that matches, found by trying all.
      const endings = Array.from({ length: value.length + 1 }, (_, i) => value.length - i);
      const fitting = endings.filter((i) =>
        new RegExp(`^${asRegExp(pattern, false, "", "").source}$`, "s").test(value.slice(i)),
      );
      assert.equal(remove("%"), value.slice(0, fitting[0] ?? value.length));
      assert.equal(remove("%%"), value.slice(0, fitting.at(-1) ?? value.length));
    }),
    { numRuns: 1500 },
  );
});

test("BuildKit's replacement is that of its regular expressions", () => {
  const rules = buildkitWords("0.25.2");
  const pattern = fc.string({ unit: fc.constantFrom("[", ".", "*", "?"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(pattern, VALUE, fc.constantFrom("", "r", "rr"), (wanted, value, by) => {
      assert.equal(text(`\${v/${wanted}/${by}}`, rules, value), value.replace(asRegExp(wanted, false, "", ""), by));
      // JavaScript replaces an empty match behind another match, Go does not.
      const all = value.replace(asRegExp(wanted, false, "", "g"), (found, at) => (found === "" && at > 0 ? "" : by));
      assert.equal(text(`\${v//${wanted}/${by}}`, rules, value), all);
    }),
    { numRuns: 1500 },
  );
});

/** Go's loops of imagebuilder's shellWord.processDollar, said with the path matcher. */
function byLoops(operator: string, pattern: string, value: string): string {
  const indices = Array.from({ length: value.length }, (_, i) => i);
  const short = indices.slice(0, Math.max(0, value.length - 1));
  const fits = (part: string) => match(pattern, part);
  const cut = (candidates: readonly number[], part: (i: number) => string, rest: (i: number) => string) => {
    const found = candidates.find((i) => fits(part(i)));
    return found === undefined ? value : rest(found);
  };
  const [head, tail] = [(i: number) => value.slice(0, i), (i: number) => value.slice(i)];
  if (operator === "#") return cut(short, head, tail);
  if (operator === "##") return cut(indices.toReversed(), head, tail);
  if (operator === "%%") return cut(short, tail, head);
  return cut(indices.toReversed(), tail, head);
}

test("imagebuilder's pattern removal is that of its loops", () => {
  const rules = buildahWords("1.39.3");
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?", "/"), minLength: 1, maxLength: 5 });
  const value = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 8 });
  fc.assert(
    fc.property(pattern, value, fc.constantFrom("#", "##", "%", "%%"), (wanted, each, operator) => {
      // A pattern that begins with the operator's own character is another operator.
      assert.equal(text(`\${v${operator}${wanted}}`, rules, each), byLoops(operator, wanted, each));
    }),
    { numRuns: 3000 },
  );
});

test("hostile patterns and nesting come to an end", () => {
  const rules = buildkitWords("0.25.2");
  const value = "a".repeat(20_000);
  for (const word of [`\${v#${"*a".repeat(1000)}b}`, `\${v//${"*?".repeat(1000)}/x}`, `\${v:-`.repeat(50_000)]) {
    for (const each of [rules, buildahWords("1.39.3")]) {
      try {
        text(word, each, value);
      } catch (error) {
        assert.ok(error instanceof ForecastError && ["word-expansion", "limit"].includes(error.code), String(error));
      }
    }
  }
});
