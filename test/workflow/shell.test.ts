import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { commands } from "../../src/workflow/shell.ts";

const read = (script: string, values: Readonly<Record<string, string>> = {}) =>
  commands(script, (name) => (Object.hasOwn(values, name) ? values[name] : undefined)).map((command) =>
    command.words.map((word) => (word.needs === "" ? word.text : `${word.text}<${word.needs}>`)),
  );

const CASES: readonly (readonly [string, string, readonly (readonly string[])[], Readonly<Record<string, string>>?])[] =
  [
    ["words and quotes", `docker build -t 'a b' "c d" e\\ f`, [["docker", "build", "-t", "a b", "c d", "e f"]]],
    ["continuations", "docker build \\\n  -t a \\\n  .", [["docker", "build", "-t", "a", "."]]],
    ["several commands", "a && b; c | d || e & f", [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]]],
    ["comments", "# no\na # no\nb#yes", [["a"], ["b#yes"]]],
    ["known variables", 'x "$A" ${B} ${C:-dflt} ${C-d2}', [["x", "1", "2", "dflt", "d2"]], { A: "1", B: "2" }],
    ["unknown variables", 'x "v-$A"', [["x", "v-<$A>"]]],
    [
      "substitutions are never run",
      'x --arg A=$(git rev-parse "HEAD)") `id` end',
      [["x", "--arg", 'A=<$(git rev-parse "HEAD)")>', "<`id`>", "end"]],
    ],
    ["assignments are followed", "T=v1\nexport U=$T-u\nx $T $U", [["x", "v1", "v1-u"]]],
    ["an assignment that is not known", "T=$(date)\nx $T", [["x", "<$(date)>"]]],
    ["redirections", "x >out 2>&1 <in >>log", [["x"]]],
    ["heredocs are no commands", "cat <<EOF >f\ndocker build .\nEOF\nx", [["cat"], ["x"]]],
    ["tab heredocs", "cat <<-'E'\n\tno\n\tE\nx", [["cat"], ["x"]]],
    ["keywords", "if true; then x; fi", [["true"], ["x"], ["fi"]]],
    ["single quotes keep all", "x '$A \"b\"'", [["x", '$A "b"']]],
    ["a lone dollar", "x $ $1 a$", [["x", "$", "$1", "a$"]]],
  ];

for (const [name, script, expected, values] of CASES) {
  test(name, () => assert.deepEqual(read(script, values), expected));
}

test("lines are those of the script", () => {
  const lines = commands("a\n\nb \\\n c\n'x\ny'\nd", () => undefined).map((command) => command.line);
  assert.deepEqual(lines, [1, 3, 5, 7]);
});

test("any script ends", () => {
  const parts = fc.constantFrom(
    "$(",
    ")",
    "`",
    "'",
    '"',
    "\\",
    "\n",
    "<<E",
    "E",
    "$",
    "{",
    "}",
    "${A",
    ";",
    "&",
    "|",
    " ",
    "x",
    "=",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (words) => Array.isArray(read(words.join("")))),
    { numRuns: 3000 },
  );
});
