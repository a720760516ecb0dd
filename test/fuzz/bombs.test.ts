/** Small inputs that unfold: nesting, long lists, many names, long texts, as a whole and in place of every value. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MAX_MS } from "./limits.ts";
import { TARGETS } from "./targets.ts";

const DEEP = 20_000;
const nested = (open: string, close: string): string => open.repeat(DEEP) + close.repeat(DEEP);
const names = (count: number, end: string): string =>
  Array.from({ length: count }, (_, at) => `"k${at}":1${end}`).join("");

/** In place of a value. */
const VALUES = [nested("[", "]"), `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`, "9".repeat(100_000), "1e999"];
const WHOLE = [
  ...VALUES,
  "[".repeat(DEEP),
  `[${"1,".repeat(100_000)}1]`,
  `{${names(20_000, ",")}"x":1}`,
  `"${"x".repeat(250_000)}"`,
  names(20_000, "\n").replaceAll('"', "").replaceAll(":", ": "),
  "- ".repeat(DEEP),
  "? ".repeat(DEEP),
  "a: &a [*a, *a]\n".repeat(2_000),
  `a: &a ["lol","lol"]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? "a" : `b${at - 1}`}, *${at === 0 ? "a" : `b${at - 1}`}]\n`).join("")}`,
  "(".repeat(DEEP),
  "${x:-".repeat(DEEP),
  "${{ ".repeat(DEEP),
  "!".repeat(DEEP),
  "a/".repeat(DEEP),
  "../".repeat(DEEP),
];

/** The input with `value` in place of what stands behind each of its JSON keys, the first of equal keys. */
function* replaced(text: string, value: string): Generator<string> {
  const seen = new Set<string>();
  for (const found of text.matchAll(/"([A-Za-z_.]+)":/g)) {
    if (seen.has(found[1] ?? "")) continue;
    seen.add(found[1] ?? "");
    const start = found.index + found[0].length;
    yield text.slice(0, start) + value + text.slice(valueEnd(text, start));
  }
}

function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === '"') {
      at = text.indexOf('"', at + 1);
      if (at === -1) return text.length;
    } else if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") {
      if (depth-- === 0) return at;
    } else if (char === "," && depth === 0) return at;
  }
  return text.length;
}

for (const target of TARGETS) {
  test(`${target.name}: inputs that unfold are read or refused within a second`, async () => {
    const json = target
      .seeds()
      .map(String)
      .filter((seed) => /^\s*[{[]/.test(seed));
    const inside = json.slice(0, 1).flatMap((seed) => VALUES.flatMap((value) => [...replaced(seed, value)]));
    for (const input of [...WHOLE, ...inside]) {
      const before = process.threadCpuUsage();
      await target.run(Buffer.from(input));
      const { user, system } = process.threadCpuUsage(before);
      const ms = (user + system) / 1000;
      assert.ok(ms < MAX_MS, `${ms} ms for ${input.slice(0, 60)}…`);
    }
  });
}
