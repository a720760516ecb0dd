import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Context, evaluateCondition, evaluateText } from "../../src/workflow/expression.ts";

const contexts = new Map<string, Context>([
  [
    "github",
    { value: { sha: "abc", ref_name: "main", event: { number: 5 } }, open: false, missing: new Set(["token"]) },
  ],
  ["matrix", { value: { node: 22, os: ["a", "b"] }, open: false }],
  ["env", { value: { A: "x" }, open: false, missing: new Set(["LATER"]) }],
]);
const KNOWN: readonly (readonly [string, string])[] = [
  ["plain", "plain"],
  ["v-${{ github.sha }}-${{ matrix.node }}", "v-abc-22"],
  ["${{ format('{0}/{1}', github.ref_name, env.A) }}", "main/x"],
  ["${{ matrix.node == 22 && 'new' || 'old' }}", "new"],
  ["${{ env.NOPE }}", ""],
  ["${{ github.event.number }}", "5"],
  ["${{ 'it''s }} fine' }}", "it's }} fine"],
  ["${{ env.A || secrets.B }}", "x"],
  ["${{ join(matrix.os, '+') }}", "a+b"],
];
const UNKNOWN = [
  "${{ secrets.TOKEN }}",
  "${{ secrets.TOKEN || 'fallback' }}",
  "${{ github.token }}",
  "${{ toJSON(secrets) }}",
  "${{ toJSON(github) }}",
  "${{ secrets['A'] }}",
  "${{ secrets.* }}",
  "${{ steps.meta.outputs.tags }}",
  "${{ vars.X }}",
  "${{ needs.a.outputs.b }}",
  "${{ env.LATER }}",
  "${{ hashFiles('**/go.sum') }}",
  "${{ broken broken }}",
  "${{ nosuchcontext.a }}",
  "${{ unfinished",
];

for (const [text, value] of KNOWN) {
  test(`${text} is ${JSON.stringify(value)}`, () =>
    assert.deepEqual(evaluateText(text, contexts), { known: true, text: value }));
}
for (const text of UNKNOWN) {
  test(`${text} is not known`, () => assert.equal(evaluateText(text, contexts).known, false));
}

test("conditions: status functions hold, unknown stays open", () => {
  assert.equal(evaluateCondition("", contexts), true);
  assert.equal(evaluateCondition("success() && github.ref_name == 'main'", contexts), true);
  assert.equal(evaluateCondition("${{ failure() }}", contexts), false);
  assert.equal(evaluateCondition("github.ref_name != 'main'", contexts), false);
  assert.equal(evaluateCondition("secrets.A != ''", contexts), undefined);
});

test("no text makes it throw, and what is known is the same whatever the secrets are", () => {
  const parts = fc.constantFrom(
    "${{",
    "}}",
    "secrets.KEY",
    "github.sha",
    "'",
    "||",
    "&&",
    "==",
    "(",
    ")",
    " ",
    "toJSON",
    "[",
    "]",
    ".",
    "x",
  );
  const withSecrets = (secrets: Context): ReadonlyMap<string, Context> => new Map([...contexts, ["secrets", secrets]]);
  const hidden = withSecrets({ value: {}, open: true });
  const revealed = ["", "one", "two"].map((KEY) => withSecrets({ value: { KEY }, open: false }));
  let expressions = 0;
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), fc.boolean(), (words, wrapped) => {
      const text = wrapped ? `\${{ ${words.join(" ")} }}` : words.join("");
      const value = evaluateText(text, hidden);
      if (!value.known) return;
      if (text.includes("${{")) expressions++;
      for (const context of revealed) assert.deepEqual(evaluateText(text, context), value);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(expressions > 20, `only ${expressions} known expressions`);
});
