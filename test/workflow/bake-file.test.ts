import assert from "node:assert/strict";
import { describe, test } from "node:test";
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
  assert.throws(() => hcl('target "default" { args = { A = cidrhost("10.0.0.0/8", 1) } }'), /the function cidrhost/);
  assert.throws(() => hcl('target "default" { args = { A = "%{ if true }x%{ endif }" } }'), refused);
});

const spec = (text: string, given: Partial<BakeRequest> = {}) => {
  const specs = bakeSpecs(hcl(text, given), { ...request, ...given });
  assert.equal(specs.length, 1);
  return specs[0]!;
};

describe("what only the run knows is unknown, and all else of the target known", () => {
  const NOW = 'formatdate("YYYY-MM-DD", timestamp())';

  test("in labels, tags, outputs and caches", () => {
    const found = spec(`
function "labels" {
  params = [more]
  result = merge({ created = "\${${NOW}}", version = "1" }, more)
}
variable "NIGHTLY" { default = "nightly-\${${NOW}}" }
target "base" {
  labels = labels({ id = uuidv4() })
  args = { A = "1" }
}
target "default" {
  inherits = ["base"]
  tags = ["x:1", "x:\${NIGHTLY}", "x:1", "x:2"]
  cache-from = ["type=gha", "type=registry,ref=x:\${NIGHTLY}", { type = "registry", ref = NIGHTLY }]
  cache-to = ["type=registry,ref=x:\${NIGHTLY}"]
  output = ["type=image,name=\${NIGHTLY}"]
}`);
    assert.deepEqual([...found.labels], [["version", "1"]]);
    assert.deepEqual([...found.buildArgs], [["A", "1"]]);
    assert.deepEqual(found.tags, ["x:1", "x:2"]);
    assert.deepEqual([found.cacheFrom, found.cacheTo], [["type=gha"], []]);
    const label = (name: string): string =>
      `The bake attribute labels ${name} uses timestamp(), which is not known before the build; set the input labels.`;
    const cache =
      "The bake attribute cache-from uses timestamp(), which is not known before the build; set the input cache-from.";
    assert.deepEqual([...found.unknowns].sort(), [
      cache,
      cache,
      label("created"),
      label("id").replace("timestamp", "uuidv4"),
    ]);
  });

  test("in arguments: that one, whatever is made of it, and not where another value replaces it", () => {
    const found = spec(`
variable "DAY" { default = ${NOW} }
variable "TAG" { default = ${NOW} }
target "base" { args = { OLD = DAY, NEW = "1" } }
target "default" {
  inherits = ["base"]
  args = {
    A = DAY
    B = upper("x-\${substr(DAY, 0, 4)}")
    C = DAY == "x" ? "1" : "2"
    D = length(compact([DAY]))
    E = length({ a = DAY })
    F = join(",", [for x in ["a", DAY] : x])
    G = coalesce(DAY, "x")
    H = [1, DAY][0]
    I = TAG
    J = contains(["a", DAY], "a")
    K = lookup({ a = DAY, b = "2" }, "b", "3")
    L = length(DAY)
    OLD = "0"
    NEW = DAY
  }
}`);
    assert.deepEqual(Object.fromEntries(found.buildArgs), {
      ...Object.fromEntries(["A", "B", "C", "D", "E", "F", "G", "J", "L", "NEW"].map((name) => [name, undefined])),
      ...{ H: "1", I: "v9", K: "2", OLD: "0" },
    });
    assert.equal(found.unknowns.length, 10);
    for (const text of found.unknowns)
      assert.match(text, /^The bake attribute args [A-N].* set the input build-args\.$/);
    const set = { overrides: ["*.args.A=5", "*.labels.L=6"] };
    const over = spec('target "default" {\n  args = { A = uuidv4() }\n  labels = { L = uuidv4() }\n}', set);
    assert.deepEqual([over.buildArgs, over.labels, over.unknowns], [new Map([["A", "5"]]), new Map([["L", "6"]]), []]);
  });

  test("in what decides the build, with the input to set", () => {
    for (const [attribute, input] of [
      ["context = timestamp()", "context"],
      ['dockerfile = "${timestamp()}.Dockerfile"', "file"],
      ["dockerfile-inline = timestamp()", "file"],
      ["target = timestamp()", "target"],
      ["platforms = [timestamp()]", "platforms"],
      ["contexts = { a = timestamp() }", "build-contexts"],
      ['contexts = length(timestamp()) > 1 ? { a = "b" } : {}', "build-contexts"],
      ['args = length(timestamp()) > 1 ? { A = "1" } : {}', "files"],
      ["no-cache = length(timestamp()) > 20", "no-cache"],
      ["no-cache-filter = [timestamp()]", "no-cache-filters"],
      ["extra-hosts = { a = timestamp() }", "add-hosts"],
    ] as const) {
      const { unknowns } = spec(`target "default" { ${attribute} }`);
      assert.match(unknowns.join("\n"), new RegExp(`^The bake attribute .* set the input ${input}\\.$`), attribute);
    }
  });

  test("which targets there are is never left open", () => {
    for (const text of [
      'group "default" { targets = [timestamp()] }',
      'target "default" { inherits = [timestamp()] }',
      'target "default" {\n  name = "x-${v}"\n  matrix = { v = [timestamp()] }\n}',
    ])
      assert.throws(() => hcl(text), /the function timestamp/, text);
  });
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
