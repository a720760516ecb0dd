/** The JSON that is hashed: what every JSON reader gets back from it, and the escapes that only Go writes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GoStruct, goJson, unlessEmpty } from "../../../src/builder/buildkit/go-json.ts";

const RULES = { shortControlEscapes: true };
const OLD = { shortControlEscapes: false };

test("any text reads back as itself under both rules", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.equal(JSON.parse(goJson(text, RULES)), text.toWellFormed());
      assert.equal(JSON.parse(goJson(text, OLD)), text.toWellFormed());
    }),
  );
});

test("what HTML would read is never written as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.ok(!/[<>&\u2028\u2029]/.test(goJson(text, RULES)));
    }),
  );
});

test("the two rules differ in backspace and form feed only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.equal(goJson(text, RULES) === goJson(text, OLD), !/[\b\f]/.test(text));
    }),
  );
});

test("fields keep their order, absent ones leave nothing behind", () => {
  const value = new GoStruct([
    ["b", 1],
    ["a", unlessEmpty("")],
    ["c", unlessEmpty([])],
    ["d", unlessEmpty(0)],
    ["e", new GoStruct([])],
    ["f", 0],
    ["g", unlessEmpty(9007199254740993n)],
  ]);
  assert.equal(goJson(value, RULES), '{"b":1,"e":{},"f":0,"g":9007199254740993}');
});
