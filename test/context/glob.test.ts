import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hasWildcards, match } from "../../src/context/glob.ts";
import { ForecastError } from "../../src/errors.ts";

type Token = { readonly text: string; readonly matches: (char: string) => boolean; readonly star?: true };

const literal = (char: string): Token => ({ text: char, matches: (each) => each === char });
const token = fc.constantFrom<Token>(
  literal("a"),
  literal("b"),
  literal("/"),
  literal("é"),
  { text: "\\*", matches: (char) => char === "*" },
  { text: "?", matches: (char) => char !== "/" },
  { text: "[ab]", matches: (char) => char === "a" || char === "b" },
  { text: "[^a/]", matches: (char) => char !== "a" && char !== "/" },
  { text: "[a-é]", matches: (char) => char >= "a" && char <= "é" },
  { text: "[\\]x]", matches: (char) => char === "]" || char === "x" },
  { text: "*", matches: (char) => char !== "/", star: true },
);
const name = fc
  .array(fc.constantFrom("a", "b", "/", "é", "*", "]", "x", "\n"), { maxLength: 7 })
  .map((chars) => chars.join(""));

/** Tries everything; fine for short texts. */
function tries(pattern: readonly Token[], chars: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return chars.length === 0;
  const eats = chars.length > 0 && first.matches(chars[0]!);
  if (first.star) return tries(rest, chars) || (eats && tries(pattern, chars.slice(1)));
  return eats && tries(rest, chars.slice(1));
}

test("a pattern matches what trying everything says", () => {
  fc.assert(
    fc.property(fc.array(token, { maxLength: 7 }), name, (pattern, text) => {
      assert.equal(match(pattern.map((each) => each.text).join(""), text), tries(pattern, [...text]));
    }),
    { numRuns: 3000 },
  );
});

test("any two texts give an answer or the pattern's error", () => {
  const text = fc.string({
    unit: fc.constantFrom("[", "]", "^", "-", "\\", "*", "?", "a", "/", "\udc80", "é"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (pattern, subject) => {
      try {
        assert.equal(typeof match(pattern, subject), "boolean");
      } catch (error) {
        assert.ok(error instanceof ForecastError && error.code === "ignore-syntax", String(error));
      }
    }),
    { numRuns: 3000 },
  );
});

test("a malformed end is an error even behind a mismatch", () => {
  for (const pattern of ["[", "a[", "[a", "[]", "[^]", "[a-]", "[-a]", "a\\", "b*[", "b*\\"]) {
    assert.throws(() => match(pattern, "xyz"), /syntax error in pattern/, pattern);
  }
});

test("wildcards are seen unless escaped", () => {
  assert.deepEqual(["a*", "a?", "[a", "a\\*", "a]", "\\\\*", "plain"].map(hasWildcards), [
    true,
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});
