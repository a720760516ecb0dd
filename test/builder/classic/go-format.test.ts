/** Go's texts: what the engines wrote for the captured cases is compared in classic-corpus.test.ts; here what must hold for all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { durationText, parseDuration, quote, quoteList, quoteRune } from "../../../src/builder/classic/go-format.ts";
import { ForecastError } from "../../../src/errors.ts";
import { CLASSIC_ENGINES, classicCases, readExpected } from "../../helpers/classic-corpus.ts";

test("a duration's text reads back as the same duration", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (nanoseconds) => {
      assert.equal(parseDuration(durationText(nanoseconds)), nanoseconds);
    }),
  );
});

test("any text is a duration or refused as one", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => {
      try {
        assert.equal(typeof parseDuration(text), "bigint");
      } catch (error) {
        assert.ok(error instanceof ForecastError && error.code === "build-refused");
      }
    }),
  );
});

test("printable ASCII without quotes and backslashes is quoted as it is", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ !#-[\]-~]{0,40}$/), (text) => {
      assert.equal(quote(text), JSON.stringify(text));
    }),
  );
});

test("the lines that engines wrote come out again from what they quote", () => {
  let lines = 0;
  for (const engine of CLASSIC_ENGINES) {
    for (const name of classicCases()) {
      const { first } = readExpected(name, engine);
      for (const line of first.created_by ?? []) lines += checkLine(line);
    }
  }
  assert.ok(lines > 50, `${lines} lines`);
});

/** `CMD ["a" "b"]` whose parts are JSON, and the durations and retries of HEALTHCHECK. */
function checkLine(line: string): number {
  const list = /#\(nop\) {2}(?:CMD|ENTRYPOINT) \[("[^\\]*")?\]$/.exec(line);
  if (list !== null) {
    const words = list[1] === undefined ? [] : (JSON.parse(`[${list[1].replaceAll('" "', '","')}]`) as string[]);
    assert.ok(line.endsWith(quoteList(words)), line);
    return 1;
  }
  const health = /HEALTHCHECK &\{\[.*?\] ("[^"]*") ("[^"]*") .*(?<retries>'.*')\}$/.exec(line);
  if (health === null) return 0;
  for (const text of [health[1]!, health[2]!]) {
    assert.equal(quote(durationText(parseDuration(JSON.parse(text) as string))), text);
  }
  const rune = health.groups!.retries!;
  assert.ok(Array.from({ length: 256 }, (_, count) => quoteRune(count)).includes(rune), line);
  return 1;
}
