import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GoRegexp } from "../../src/context/go-regexp.ts";
import { RegexpSyntaxError } from "../../src/context/go-regexp-syntax.ts";

const atom = fc.constantFrom(
  "a",
  "b",
  ".",
  "[ab]",
  "[^a/]",
  "[^/]",
  "\\.",
  "\\d",
  "\\W",
  "x",
  "/",
  "é",
  "[b-é]",
  "\\x61",
  "[[:digit:]]",
  "^",
  "\\b",
  "\\B",
  "(.*/)?",
);
const repeat = fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}");

/** Expressions that Go and JavaScript (flags u, s off) read alike, apart from the POSIX class. */
const expression: fc.Arbitrary<string> = fc.letrec<{ expression: string; sequence: string; item: string }>((tie) => ({
  expression: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("|")),
  sequence: fc.array(tie("item"), { maxLength: 4 }).map((parts) => parts.join("")),
  item: fc.oneof(
    { maxDepth: 2 },
    fc.tuple(atom, repeat).map(([one, times]) => (/^[\^]|\\[bB]$|\?$/.test(one) ? one : one + times)),
    fc.tuple(tie("expression"), repeat).map(([inner, times]) => `(${inner})${times}`),
  ),
})).expression;
const text = fc
  .array(fc.constantFrom("a", "b", "x", "/", ".", "1", "é", "-", "\n", "aa"), { maxLength: 5 })
  .map((chars) => chars.join(""));

test("a match is found where JavaScript finds one", () => {
  fc.assert(
    fc.property(expression, text, fc.boolean(), fc.boolean(), (source, subject, start, end) => {
      const whole = `${start ? "^" : ""}${source}${end ? "$" : ""}`;
      const peer = new RegExp(
        whole.replaceAll("[[:digit:]]", "[0-9]").replaceAll(".", "[^\\n]").replaceAll("\\[^\\n]", "\\."),
        "u",
      );
      assert.equal(new GoRegexp(whole).test(subject), peer.test(subject), whole);
    }),
    { numRuns: 2000 },
  );
});

test("a text cut anywhere matches as the whole", () => {
  fc.assert(
    fc.property(expression, text, text, (source, head, tail) => {
      const regexp = new GoRegexp(`^${source}$`);
      const behind = regexp.behind(head);
      assert.equal(typeof behind === "function" ? behind(tail) : behind, regexp.test(head + tail));
    }),
    { numRuns: 1000 },
  );
});

test("a table that overflows changes nothing", () => {
  const source = "^(a|b)*a(a|b){9}$";
  const regexp = new GoRegexp(source);
  const peer = new RegExp(source);
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b"), { minLength: 5, maxLength: 200 }), (chars) => {
      assert.equal(regexp.test(chars.join("")), peer.test(chars.join("")));
    }),
    { numRuns: 100 },
  );
});

test("what makes a backtracking engine run for ever is answered", () => {
  const subject = `${"a".repeat(20_000)}!`;
  for (const source of ["^(a+)+$", "^(a|a)*$", "^(.*a){12}$", "(a*)*b", "^(a?){50}a{50}$"]) {
    assert.equal(new GoRegexp(source).test(subject), false);
  }
});

test("what Go does not compile is refused, whatever the text", () => {
  const wrong = [
    "a**",
    "a+*",
    "*a",
    "(",
    ")",
    "a)",
    "[",
    "[z-a]",
    "\\",
    "\\y",
    "\\1",
    "a{2}{3}",
    "{1001}a{1001}",
    "(a{100}){100}",
    "[[:foo:]]",
    "\\p{Foo}",
    "|*",
  ];
  for (const source of wrong) assert.throws(() => new GoRegexp(source), RegexpSyntaxError, source);
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "*",
          "+",
          "?",
          "|",
          "\\",
          "^",
          "$",
          "1",
          ",",
          "a",
          "-",
          ":",
          "p",
          "Q",
          "E",
          "x",
        ),
        maxLength: 14,
      }),
      text,
      (source, subject) => {
        try {
          assert.equal(typeof new GoRegexp(source).test(subject), "boolean");
        } catch (error) {
          assert.ok(error instanceof RegexpSyntaxError, String(error));
        }
      },
    ),
    { numRuns: 2000 },
  );
});
