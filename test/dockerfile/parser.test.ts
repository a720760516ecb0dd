import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Dockerfile, Instruction, SourceRange } from "../../src/dockerfile/instruction.ts";
import {
  buildahParser,
  buildkitParser,
  classicParser,
  MAX_FILE_LENGTH,
  MAX_HEREDOCS,
  MAX_INSTRUCTIONS,
  type ParserRules,
  parse,
  parseTrigger,
} from "../../src/dockerfile/parser.ts";
import { ForecastError } from "../../src/errors.ts";
import { dockerfileText } from "../helpers/dockerfiles.ts";

const PRESETS: readonly (readonly [name: string, rules: ParserRules])[] = [
  ["BuildKit 0.8", buildkitParser("0.8.3")],
  ["BuildKit 0.13", buildkitParser("0.13.2")],
  ["BuildKit newest", buildkitParser()],
  ["classic 20.10", classicParser("20.10.24")],
  ["classic 28", classicParser("28.5.2")],
  ["Buildah 1.28", buildahParser("1.28.2")],
  ["Buildah 1.39", buildahParser("1.39.3")],
];

function tryParse(text: string, rules: ParserRules): Dockerfile | undefined {
  try {
    return parse(text, "Dockerfile", rules);
  } catch (error) {
    assert.ok(error instanceof ForecastError, `not a ForecastError: ${String(error)}`);
    assert.ok(error.code === "dockerfile-syntax" || error.code === "limit", error.code);
    if (error.code === "dockerfile-syntax") assert.ok(error.location !== undefined && error.location.line >= 1);
    return undefined;
  }
}

function eachParsed(check: (parsed: Dockerfile, text: string, rules: ParserRules) => void, runs = 400): void {
  for (const [name, rules] of PRESETS) {
    let parsedTexts = 0;
    const property = fc.property(dockerfileText, (text) => {
      const parsed = tryParse(text, rules);
      if (parsed === undefined) return;
      parsedTexts++;
      check(parsed, text, rules);
    });
    fc.assert(property, { numRuns: runs });
    assert.ok(parsedTexts > runs / 20, `${name}: only ${parsedTexts} texts could be parsed`);
  }
}

function lineAndColumn(text: string, offset: number): readonly [number, number] {
  const before = text.slice(0, offset).split("\n");
  return [before.length, before.at(-1)!.length + 1];
}

function checkRange(text: string, range: SourceRange): void {
  assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
  assert.deepEqual([range.startLine, range.startColumn], lineAndColumn(text, range.start));
  assert.deepEqual([range.endLine, range.endColumn], lineAndColumn(text, range.end));
}

test("parse throws nothing but ForecastError, whatever the text", () => {
  for (const [, rules] of PRESETS) {
    fc.assert(
      fc.property(fc.oneof(dockerfileText, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        tryParse(text, rules);
      }),
      { numRuns: 300 },
    );
  }
});

test("every range is an exact slice with matching lines and columns", () => {
  eachParsed((parsed, text) => {
    const ranges = [parsed.instructions, parsed.directives, parsed.warnings].flat().map(({ range }) => range);
    const bodies = parsed.instructions.flatMap(({ heredocs }) => heredocs.map(({ range }) => range));
    for (const range of [...ranges, ...bodies]) checkRange(text, range);
    for (const { range, word } of parsed.instructions) {
      const slice = text.slice(range.start, range.end);
      assert.ok(!/^[ \t]/.test(slice) && /^[\r\n]?$/.test(text.slice(range.end, range.end + 1)));
      if (!/[\\`]/.test(slice.slice(0, word.length + 1))) assert.ok(slice.startsWith(word), slice);
    }
    for (const { range, name, value } of parsed.directives) {
      const slice = text.slice(range.start, range.end).toLowerCase();
      assert.ok(slice.startsWith("#") && slice.includes(name) && slice.includes(value.toLowerCase()));
    }
  });
});

test("instructions, comments and blank lines are the whole file, in order", () => {
  eachParsed((parsed, text) => {
    let at = text.startsWith("\ufeff") ? 1 : 0;
    for (const { range } of parsed.instructions) {
      assert.ok(range.start >= at);
      checkGap(text.slice(at, range.start));
      at = range.end;
    }
    checkGap(text.slice(at));
  });
});

function checkGap(gap: string): void {
  for (const line of gap.split("\n")) assert.ok(line.trim() === "" || /^[\s\u0085]*#/.test(line), JSON.stringify(line));
}

test("a body is the slice of its lines, with tabs cut for <<-", () => {
  let bodies = 0;
  eachParsed((parsed, text, rules) => {
    for (const { chomp, content, range } of parsed.instructions.flatMap(({ heredocs }) => heredocs)) {
      bodies++;
      const slice = text.slice(range.start, range.end);
      const lines = rules.heredocs?.body === "led" ? slice.replace(/\r?\n/g, "\n").replace(/\n$/, "") : slice;
      const written = rules.heredocs?.body === "led" && slice !== "" ? `\n${lines}` : lines;
      assert.equal(content, chomp ? written.replace(/(^|\n)\t+/g, "$1") : written);
    }
  });
  assert.ok(bodies > 50, `only ${bodies} bodies`);
});

test("a file of logical lines reads the same as the file they came from", () => {
  let compared = 0;
  eachParsed((parsed, text, rules) => {
    // A logical line that ends with the escape character came from a line that escaped it: alone it would continue.
    const simple = parsed.instructions.every(
      ({ heredocs, logical }) => heredocs.length === 0 && /^[^\r]*$/.test(logical) && !/[\\`][ \t]*$/.test(logical),
    );
    if (!simple || text.includes("\ufeff")) return;
    compared++;
    const head = parsed.escape === "`" ? "# escape=`\n" : "";
    const again = parse(head + parsed.instructions.map(({ logical }) => logical).join("\n"), "Dockerfile", rules);
    assert.deepEqual(again.instructions.map(meaning), parsed.instructions.map(meaning));
  });
  assert.ok(compared > 200, `only ${compared} files`);
});

function meaning(instruction: Instruction): unknown {
  const { keyword, word, logical, rest, flags, args, json } = instruction;
  const sub = instruction.sub === undefined ? undefined : meaning(instruction.sub);
  return { keyword, word, logical, rest, flags, args, json, sub };
}

test("LF and CRLF files have the same instructions", () => {
  for (const [, rules] of PRESETS) {
    fc.assert(
      fc.property(dockerfileText, (text) => {
        const plain = text.replaceAll("\r", "");
        const parsed = tryParse(plain, rules);
        const other = tryParse(plain.replaceAll("\n", "\r\n"), rules);
        assert.deepEqual(other?.instructions.map(meaning), parsed?.instructions.map(meaning));
      }),
      { numRuns: 200 },
    );
  }
});

test("limits are refused with their code", () => {
  const rules = buildkitParser();
  const code = (text: string, each = rules) => {
    try {
      parse(text, "Dockerfile", each);
    } catch (error) {
      return (error as ForecastError).code;
    }
    return "parsed";
  };
  assert.equal(code("FROM a\n".padEnd(MAX_FILE_LENGTH + 1, "#")), "limit");
  assert.equal(code(`FROM a\n${"RUN a\n".repeat(MAX_INSTRUCTIONS)}`), "limit");
  const many = Array.from({ length: MAX_HEREDOCS + 1 }, (_, i) => `<<E${i}`).join(" ");
  assert.equal(code(`FROM a\nRUN ${many}\n`), "limit");
  const longest = (rule: ParserRules) => `FROM a\nRUN ${"x".repeat(rule.maxLineBytes - 4)}`;
  assert.equal(code(longest(rules)), "parsed");
  assert.equal(code(`${longest(rules)}x`), "dockerfile-syntax");
  assert.equal(code(`${longest(rules)}x`, buildahParser("1.39.3")), "parsed");
  // Before 1.33 the rest of the file is lost without a word.
  const cut = parse(`${longest(rules)}x\nRUN b\n`, "Dockerfile", buildahParser("1.28.2"));
  assert.deepEqual(
    cut.instructions.map(({ keyword }) => keyword),
    ["from"],
  );
});

test("deep nesting and endless words come to an end", () => {
  const rules = buildkitParser();
  for (const text of [
    `FROM a\nCMD ${"[".repeat(30_000)}`,
    `FROM a\nONBUILD ${"ONBUILD ".repeat(7_000)}RUN a`,
    `FROM a\nRUN ${"${a:-".repeat(12_000)} <<E\nE`,
    `FROM a\n${"\\\n".repeat(50_000)}`,
    `FROM a\nCOPY ${"--a ".repeat(15_000)} b c`,
  ]) {
    tryParse(text, rules);
  }
});

test("a trigger is one instruction, read with the backslash", () => {
  const rules = buildkitParser();
  assert.equal(parseTrigger("RUN a \\\n  b", "base", rules).logical, "RUN a   b");
  for (const text of ["RUN a\nRUN b", "", "FROM a", "NOPE"]) {
    assert.throws(() => parseTrigger(text, "base", rules), { code: "dockerfile-syntax" });
  }
});

test("an error shows its line", () => {
  assert.throws(
    () => parse("FROM a\n\n  NOPE b\n", "dir/Dockerfile", buildkitParser()),
    (error: ForecastError) => {
      assert.deepEqual(error.location, { file: "dir/Dockerfile", line: 3, column: 3, text: "  NOPE b" });
      assert.match(error.message, /unknown instruction: NOPE/);
      return true;
    },
  );
});
