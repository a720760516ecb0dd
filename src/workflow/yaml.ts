/** YAML from a repository: untrusted, so size, aliases and depth are bounded before anything is read. */
import { Composer, type CST, type Document, isCollection, isMap, isPair, isScalar, Lexer, Parser } from "yaml";
import { ForecastError } from "../errors.ts";

export type YamlMap = { readonly [key: string]: unknown };

const MAX_YAML_BYTES = 256 * 1024;
/** The parser takes most of a second for so many. Nothing but brackets has more in a file of that size. */
const MAX_TOKENS = 150_000;
/** How often anchors may be used; a bomb needs thousands. */
const MAX_ALIASES = 500;
const MAX_DEPTH = 100;

/** Throws `workflow` with the parser's line, `limit`. `merge`: `<<:` keys, which compose has and GitHub does not. */
export function parseYaml(text: string, path: string, merge = false): unknown {
  if (Buffer.byteLength(text) > MAX_YAML_BYTES) {
    throw new ForecastError(
      "limit",
      `${path} has more than ${MAX_YAML_BYTES} bytes; it is not read. Set the inputs instead.`,
    );
  }
  try {
    const document = compose(text, path, merge);
    const problem = document.errors[0];
    if (problem !== undefined) throw problem;
    checkNodes(document.contents, path, merge);
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    checkDepth(value, path);
    return value;
  } catch (error) {
    if (error instanceof ForecastError) throw error;
    if (error instanceof RangeError) throw tooDeep(path);
    // The parser calls itself for each level, and reports the stack's end like a mistake in the text.
    if (/call stack/.test((error as Error).message))
      throw new ForecastError("limit", `${path} is nested deeper than ${MAX_DEPTH}; it is not read.`, { cause: error });
    const position = (error as { linePos?: [{ line: number; col: number }] }).linePos?.[0];
    const location = position === undefined ? undefined : { file: path, line: position.line, column: position.col };
    throw new ForecastError("workflow", `${path} is not YAML that can be read (${(error as Error).message}).`, {
      location,
      cause: error,
    });
  }
}

/** What `parseDocument` of the parser does, which has no limit of its own. */
function compose(text: string, path: string, merge: boolean): Document.Parsed {
  // Warnings would be written to this process's output with the file's text in them. The parser's own look for equal
  // keys compares each with each.
  const composer = new Composer({ merge, uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  const [document, another] = composer.compose(tokens(text, path), true, text.length);
  if (document === undefined || another !== undefined)
    throw new ForecastError("workflow", `${path} holds several YAML documents; only files of one are read.`);
  return document as Document.Parsed;
}

/** Up to the first mistake: telling of thousands takes seconds. */
function* tokens(text: string, path: string): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > MAX_TOKENS)
      throw new ForecastError(
        "limit",
        `${path} has more than ${MAX_TOKENS} brackets, commas, words and the like; it is not read. Set the inputs instead.`,
      );
    for (const token of parser.next(lexeme)) {
      yield token;
      if (token.type === "error") return;
    }
  }
  yield* parser.end();
}

/** Depth as written, and no two equal keys in a map; merge keys may stand twice. */
function checkNodes(root: unknown, path: string, merge: boolean): void {
  const open: [unknown, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    if (depth > MAX_DEPTH) throw tooDeep(path);
    if (isPair(node)) open.push([node.key, depth], [node.value, depth]);
    if (!isCollection(node)) continue;
    for (const item of node.items) open.push([item, depth + 1]);
    if (!isMap(node)) continue;
    const keys = new Set<unknown>();
    for (const { key } of node.items) {
      if (!isScalar(key) || (merge && key.value === "<<")) continue;
      if (keys.has(key.value)) {
        throw new ForecastError("workflow", `${path} is not YAML that can be read (Map keys must be unique).`);
      }
      keys.add(key.value);
    }
  }
}

function tooDeep(path: string): ForecastError {
  return new ForecastError("limit", `${path} is nested deeper than ${MAX_DEPTH}; it is not read.`);
}

/** An anchor may hold itself: count down instead of trusting the data to end. */
function checkDepth(root: unknown, path: string): void {
  const open: [unknown, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (depth > MAX_DEPTH) throw tooDeep(path);
    if (typeof value === "object" && value !== null)
      for (const child of Object.values(value)) open.push([child, depth + 1]);
  }
}

export function asMap(value: unknown): YamlMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as YamlMap) : {};
}

/** Own key only: `__proto__` and `constructor` in a file are data like any other. */
export function field(value: unknown, key: string): unknown {
  const map = asMap(value);
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Scalars as text, the way GitHub and compose read them; `undefined` for maps, lists and nothing. */
export function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return undefined;
}
