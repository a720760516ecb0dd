/**
 * Every regular expression of src/ against texts that make a backtracking matcher slow: parts of what the expression
 * itself looks for, repeated, with something at the end that does not fit. Time has to grow like the text, not faster.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { type AnyNode, parse } from "acorn";

const SOURCES = join(import.meta.dirname, "../../src");
/**
 * Characters of the texts, the short ones first: an exponential search shows at once, a cubic one next. CPU milliseconds for
 * one search; a quadratic one takes ten times as long.
 */
const LENGTHS = [24, 200, 700, 2_500, 10_000];
const MAX_MS = 10;
const MAX_PIECES = 14;
const MAX_SAMPLE = 30;

/** Not linear, and only ever asked about short texts. */
const SHORT: readonly (readonly [part: string, why: string])[] = [
  ["\\B(?=(?:\\d{3})+$)", "the digits of one number"],
  ["0+$", "the fraction of a time: nine digits at most"],
  ["Jenkinsfile", "a file's name, 255 characters at most"],
  ["(h|ms|us|µs|ns|m|s)", "a duration, 200 characters at most"],
  ["(\\d+\\.\\d+(?:\\.\\d+)?\\S*)", "the beginning of what --version prints, 1000 characters"],
  ["(\\d{1,6})\\/(\\d{1,6})\\] ", "the beginning of a vertex name, 1024 characters"],
];

interface Found {
  readonly regexp: RegExp;
  readonly where: string;
}

function literals(): readonly Found[] {
  const found = new Map<string, Found>();
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const code = stripTypeScriptTypes(readFileSync(join(SOURCES, file), "utf8"));
    const visit = (node: AnyNode): void => {
      if (node.type === "Literal" && "regex" in node && node.regex !== undefined && node.regex !== null) {
        const { pattern, flags } = node.regex;
        const line = code.slice(0, node.start).split("\n").length;
        found.set(`/${pattern}/${flags}`, { regexp: new RegExp(pattern, flags), where: `${file}:${line}` });
      }
      for (const child of Object.values(node)) {
        for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one);
      }
    };
    visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  }
  return [...found.values()];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** Words, single characters and members of classes that stand in an expression. */
function pieces(source: string): readonly string[] {
  const plain = source
    .replace(/\\[dD]/g, "0")
    .replace(/\\[wWpPbB]/g, "a")
    .replace(/\\s/g, " ")
    .replace(/\\S/g, "x")
    .replace(/\\t/g, "\t")
    .replace(/\\n/g, "\n")
    .replace(/\\r/g, "\r")
    .replace(/\\(?:x[0-9a-f]{2}|u\{?[0-9a-f]+\}?|0)/gi, "\0")
    .replace(/\{\d+(?:,\d*)?\}/g, "")
    .replace(/\\(.)/g, "$1");
  const words = plain.match(/[A-Za-z0-9]{2,}/g) ?? [];
  const singles = [...plain].filter((char) => !"^$()|?+".includes(char) || source.includes(`\\${char}`));
  return [...new Set([...singles, ..."a0 \t\n/.x", ...words])].slice(0, MAX_PIECES + 8);
}

/** A text like those that the expression looks for, roughly. */
function sample(source: string): string {
  const plain = source
    .replace(/\\[dD]/g, "0")
    .replace(/\\[wWpPbB]/g, "a")
    .replace(/\\s/g, " ")
    .replace(/\\(.)/g, "$1");
  return plain.replace(/[()?*+^$|]/g, "").slice(0, MAX_SAMPLE);
}

/** Texts made of one or two pieces, and of one behind each beginning that the expression may ask for. */
function* texts(source: string, length: number): Generator<string> {
  const all = pieces(source);
  const some = all.slice(0, MAX_PIECES);
  const likely = sample(source);
  const starts = new Set([...some, ...Array.from(likely, (_, at) => likely.slice(0, at + 1))]);
  const pumps = new Set([...all, ...some.flatMap((one) => some.slice(0, 8).map((other) => one + other))]);
  const repeated = (pump: string): string => pump.repeat(Math.ceil(length / pump.length));
  for (const pump of pumps) {
    yield repeated(pump);
    yield `${repeated(pump)}\0\n\0`;
  }
  for (const start of starts) for (const pump of all) yield `${start}${repeated(pump)}\0\n\0`;
}

function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The text that takes longest, when it takes too long. Measured again before it is blamed. */
function slow(regexp: RegExp): string | undefined {
  const search = (text: string): void => {
    regexp.lastIndex = 0;
    if (regexp.global) text.replace(regexp, "");
    else regexp.exec(text);
  };
  for (const length of LENGTHS) {
    for (const text of texts(regexp.source, length)) {
      if (cpuMs(() => search(text)) <= MAX_MS) continue;
      const least = Math.min(...Array.from({ length: 3 }, () => cpuMs(() => search(text))));
      if (least > MAX_MS) return `${least.toFixed(0)} ms for ${JSON.stringify(text.slice(0, 30))}… of ${text.length}`;
    }
  }
  return undefined;
}

test("this test finds expressions that backtrack", () => {
  for (const bad of [
    /^(?:a+)+$/,
    /\/+$/,
    /(?:\r\n|\n)+$/,
    /\s+#.*$/,
    /^\s*(\w+)\s*=\s*(.*?)\s*$/,
    /(["'])(.*)\1(?:\s+#.*)?$/,
  ]) {
    assert.notEqual(slow(bad), undefined, bad.source);
  }
});

test("no regular expression of src/ takes longer than its text is long", () => {
  const found = literals();
  assert.ok(found.length > 200, `${found.length} expressions`);
  const bad = found.flatMap(({ regexp, where }) => {
    if (SHORT.some(([part]) => regexp.source.includes(part))) return [];
    const why = slow(regexp);
    return why === undefined ? [] : [`${where} ${regexp}: ${why}`];
  });
  assert.deepEqual(bad, []);
});
