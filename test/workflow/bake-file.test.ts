import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ForecastError } from "../../src/errors.ts";
import { bakeSpecs, printedBakeSpecs } from "../../src/workflow/bake.ts";
import { resolveBake } from "../../src/workflow/bake-file.ts";
import type { BakeRequest } from "../../src/workflow/step.ts";

const request: BakeRequest = {
  directory: ".",
  committed: false,
  files: [],
  targets: [],
  overrides: [],
  unknownArgs: [],
  noCache: false,
  pull: false,
  env: new Map([["TAG", "v9"]]),
  origin: "ci",
  unknowns: [],
};
const hcl = (text: string, given: Partial<BakeRequest> = {}) =>
  resolveBake([{ path: "docker-bake.hcl", text }], { ...request, ...given });
const refused = (error: unknown): boolean =>
  error instanceof ForecastError && ["workflow", "limit"].includes(error.code);

test("an unresolvable name, function or directive is refused with its name", () => {
  assert.throws(() => hcl('target "default" { args = { A = NOPE } }'), /the name NOPE/);
  assert.throws(() => hcl('target "default" { args = { A = timestamp() } }'), /the function timestamp/);
  assert.throws(() => hcl('target "default" { args = { A = "%{ if true }x%{ endif }" } }'), refused);
});

test("circles of inheritance, groups and variables are refused", () => {
  assert.throws(() => hcl('target "default" { inherits = ["b"] }\ntarget "b" { inherits = ["default"] }'), /circle/);
  assert.throws(() => hcl('group "default" { targets = ["g"] }\ngroup "g" { targets = ["default"] }'), /circle/);
  assert.throws(
    () => hcl('variable "A" { default = B }\nvariable "B" { default = A }\ntarget "default" { args = { A = A } }'),
    /circle/,
  );
});

test("parents come before dependants", () => {
  const targets = hcl(
    'group "default" { targets = ["app", "base"] }\ntarget "app" { contexts = { base = "target:base" } }\ntarget "base" {}',
  );
  assert.deepEqual(Object.keys(targets), ["base", "app"]);
});

test("JSON files are templates, too", () => {
  const text = JSON.stringify({
    variable: { TAG: { default: "x" } },
    target: { default: { args: { T: "app-${TAG}" }, tags: ["a:${upper(TAG)}"] } },
  });
  const targets = resolveBake([{ path: "docker-bake.json", text }], request);
  assert.deepEqual(targets.default, { context: ".", dockerfile: "Dockerfile", args: { T: "app-v9" }, tags: ["a:V9"] });
});

test("a committed definition has the commit's directories as contexts", () => {
  const [spec] = bakeSpecs({ a: { context: "svc", dockerfile: "D" } }, { ...request, committed: true });
  assert.partialDeepStrictEqual(spec, { context: "{{defaultContext}}:svc", file: "svc/D" });
});

test("what buildx prints is read; anything else is refused", () => {
  const [spec] = printedBakeSpecs(
    '{"group":{},"target":{"x":{"context":".","dockerfile":"Dockerfile","args":{"A":"1","B":null}}}}',
    request,
  );
  assert.deepEqual([...(spec?.buildArgs ?? [])], [["A", "1"]]);
  assert.throws(() => printedBakeSpecs("oops", request), refused);
});

test("deep and endless expressions end with a code", () => {
  assert.throws(() => hcl(`target "default" { args = { A = ${"(".repeat(500)}1${")".repeat(500)} } }`), refused);
  const loops = "[for a in range(2000) : [for b in range(2000) : [for c in range(2000) : c]]]";
  assert.throws(() => hcl(`target "default" { args = { A = length(${loops}) } }`), refused);
});

test("any text is read or refused", () => {
  const parts = fc.constantFrom(
    "target",
    ' "a" ',
    "{",
    "}",
    "=",
    "[",
    "]",
    "${",
    '"',
    "\n",
    "<<E\n",
    "E",
    "for x in ",
    ":",
    "?",
    "(",
    ")",
    "a",
    "1",
    ",",
    "#",
    "/*",
    ".",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
      try {
        hcl(words.join(""));
      } catch (error) {
        assert.ok(refused(error), String(error));
      }
    }),
    { numRuns: 5000 },
  );
});

test("typed variables take the environment in their type", () => {
  const text = `
variable "TAG" { type = string }
variable "N" {
  type = number
  default = "2"
}
variable "LIST" {
  type = list(string)
  default = ["a"]
}
target "default" { args = { TAG = TAG, N = N + 1, L = LIST[0] } }
`;
  assert.deepEqual(hcl(text).default, { context: ".", dockerfile: "Dockerfile", args: { TAG: "v9", N: "3", L: "a" } });
  assert.throws(() => hcl(text, { env: new Map([["LIST", "a,b"]]) }), /LIST/);
  assert.throws(() => hcl(text, { env: new Map([["N", "many"]]) }), refused);
});

test("--set appends with +=, and refuses patterns and flags it cannot read", () => {
  const text = 'target "default" { tags = ["a"] }';
  assert.deepEqual(hcl(text, { overrides: ["default.tags+=b"] }).default?.tags, ["a", "b"]);
  assert.throws(() => hcl(text, { overrides: ["def[a]ult.tags=b"] }), refused);
  assert.throws(() => hcl(text, { overrides: ["*.no-cache=maybe"] }), /no-cache/);
});

test("legs of one name, minus zero and inexact numbers are refused", () => {
  assert.throws(() => hcl('target "default" { matrix = { v = ["a", "b"] } }'), /same name/);
  for (const number of ["-0", "1 / 3", "0.1 + 0.2", "9007199254740991 + 1", "1234567890123456789"])
    assert.throws(() => hcl(`target "default" { args = { A = ${number} } }`), refused, number);
});
