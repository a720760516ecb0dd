/** YAML from a repository: untrusted, so size, aliases and depth are bounded before anything is read. */
import { parseDocument } from "yaml";
import { ForecastError } from "../errors.ts";

export type YamlMap = { readonly [key: string]: unknown };

const MAX_YAML_BYTES = 2 * 1024 * 1024;
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
    // Warnings would be written to this process's output with the file's text in them.
    const document = parseDocument(text, { merge, uniqueKeys: true, prettyErrors: false, logLevel: "error" });
    const problem = document.errors[0];
    if (problem !== undefined) throw problem;
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    checkDepth(value, path);
    return value;
  } catch (error) {
    if (error instanceof ForecastError) throw error;
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

/** An anchor may hold itself: count down instead of trusting the data to end. */
function checkDepth(root: unknown, path: string): void {
  const open: [unknown, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (depth > MAX_DEPTH)
      throw new ForecastError("limit", `${path} is nested deeper than ${MAX_DEPTH}; it is not read.`);
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
