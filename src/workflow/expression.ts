/**
 * `${{ … }}` in workflow texts, evaluated with what an action can know. GitHub's own evaluator does the work; this file
 * only makes "not known here" an outcome of its own: reading a value that we do not have ends the evaluation, so
 * `secrets.X || 'y'` is unknown while `'y' || secrets.X` is `y`, and a secret never enters a text.
 */
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { format } from "@actions/expressions/funcs/format";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { join } from "@actions/expressions/funcs/join";
import { tojson } from "@actions/expressions/funcs/tojson";

/** A text, or the names of what would have to be known for it: `vars.REGISTRY`. */
export type Value = { readonly known: true; readonly text: string } | { readonly known: false; readonly needs: string };

/** Plain JSON-like data of one expression context. */
export type ContextValue =
  | string
  | number
  | boolean
  | null
  | readonly ContextValue[]
  | { readonly [key: string]: ContextValue };

export interface Context {
  readonly value: ContextValue;
  /** A name that is not in `value` may still exist: reading it is unknown instead of empty. */
  readonly open: boolean;
  /** Names that exist though their values are not known, in a context that is not open. */
  readonly missing?: ReadonlySet<string>;
}

/** By lower-case name. A context that is not in the map is open and empty. */
export type Contexts = ReadonlyMap<string, Context>;

export const known = (text: string): Value => ({ known: true, text });

class NotKnown extends Error {}

/** Names that GitHub defines; any other name is a mistake in the workflow and evaluates to unknown. */
const CONTEXT_NAMES = [
  "github",
  "env",
  "vars",
  "job",
  "jobs",
  "steps",
  "runner",
  "secrets",
  "strategy",
  "matrix",
  "needs",
  "inputs",
];

/** Longest template in characters, and most expressions in it, that are looked at. */
const MAX_TEMPLATE = 64 * 1024;
/** Characters that a function may make. */
const MAX_TEXT = 1024 * 1024;
export const MAX_EXPRESSIONS = 1000;
/** Characters of an expression that a message shows. */
const MAX_SHOWN = 200;

/** Every `${{ }}` of a text replaced. Never throws: what cannot be evaluated is not known. */
export function evaluateText(template: string, contexts: Contexts): Value {
  if (!template.includes("${{")) return known(template);
  if (template.length > MAX_TEMPLATE) return { known: false, needs: "a shorter expression" };
  let text = "";
  let at = 0;
  for (let count = 0; ; count++) {
    const open = template.indexOf("${{", at);
    if (open === -1) return known(text + template.slice(at));
    const close = expressionEnd(template, open + 3);
    if (close === -1 || count >= MAX_EXPRESSIONS) return { known: false, needs: "a valid expression" };
    const value = evaluateExpression(template.slice(open + 3, close), contexts);
    if (!value.known) return value;
    text += template.slice(at, open) + value.text;
    at = close + 2;
  }
}

/** An `if:` condition, with or without `${{ }}`: true, false, or not known. Empty: true. */
export function evaluateCondition(text: string, contexts: Contexts): boolean | undefined {
  const inner = text.trim().replace(/^\$\{\{(.*)\}\}$/s, "$1");
  if (inner.trim() === "") return true;
  const value = evaluateExpression(inner.includes("${{") ? "" : inner, contexts, STATUS_FUNCTIONS);
  return value.known ? !["", "false", "0", "null"].includes(value.text.toLowerCase()) : undefined;
}

/** The single expression of a text that is nothing but `${{ expr }}`, as data; used for whole matrices and lists. */
export function evaluateExpression(
  expression: string,
  contexts: Contexts,
  extra: readonly FunctionDefinition[] = [],
): Value {
  try {
    const functions = [...UNKNOWN_FUNCTIONS, ...LIMITED_FUNCTIONS, ...extra];
    const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXT_NAMES, functions).parse();
    const byName = new Map(functions.map((one) => [one.name.toLowerCase(), one]));
    const root = new Watched("", { value: {}, open: true });
    for (const name of CONTEXT_NAMES) {
      root.add(name, new Watched(name, contexts.get(name) ?? { value: {}, open: true }));
    }
    const result = new Evaluator(tree, root, byName).evaluate();
    return known(result.coerceString());
  } catch (error) {
    const what = expression.trim().slice(0, MAX_SHOWN);
    const missing = rootOf(error) instanceof NotKnown;
    return { known: false, needs: missing ? `\${{ ${what} }}` : `a valid expression (${what})` };
  }
}

/** The evaluator wraps errors of index look-ups. */
function rootOf(error: unknown): unknown {
  let current = error;
  for (let depth = 0; depth < 20 && current instanceof Error && current.cause !== undefined; depth++)
    current = current.cause;
  return current;
}

/** A dictionary that refuses to answer for what it does not have. */
class Watched extends data.Dictionary {
  readonly #path: string;
  readonly #open: boolean;
  readonly #missing: ReadonlySet<string>;

  constructor(path: string, context: Context) {
    super();
    this.#path = path;
    this.#open = context.open;
    this.#missing = context.missing ?? new Set();
    const value = context.value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [key, child] of Object.entries(value)) {
      this.add(key, toData(path === "" ? key : `${path}.${key}`, child, context.open));
    }
  }

  override get(key: string): data.ExpressionData | undefined {
    const found = super.get(key);
    if (found === undefined && (this.#open || this.#missing.has(key))) throw new NotKnown(`${this.#path}.${key}`);
    return found;
  }

  override values(): data.ExpressionData[] {
    if (this.#open || this.#missing.size > 0) throw new NotKnown(`${this.#path}.*`);
    return super.values();
  }

  override pairs(): ReturnType<data.Dictionary["pairs"]> {
    if (this.#open || this.#missing.size > 0) throw new NotKnown(`${this.#path}.*`);
    return super.pairs();
  }
}

function toData(path: string, value: ContextValue, open: boolean): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map((child) => toData(path, child, open)));
  return new Watched(path, { value, open });
}

/** Position of the `}}` that ends an expression; quoted text may hold braces. */
export function expressionEnd(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === "}" && text[at + 1] === "}") return at;
  }
  return -1;
}

const unknownFunction = (name: string, maxArgs: number): FunctionDefinition => ({
  name,
  minArgs: 0,
  maxArgs,
  call: () => {
    throw new NotKnown(`${name}()`);
  },
});

const UNKNOWN_FUNCTIONS = [unknownFunction("hashFiles", 255)];

/** GitHub's own function, as long as what it makes stays within MAX_TEXT; `length` is an estimate from above. */
const withinLimit = (
  of: FunctionDefinition,
  length: (args: readonly data.ExpressionData[]) => number,
): FunctionDefinition => ({
  ...of,
  call: (...args) => {
    if (length(args) > MAX_TEXT) throw new Error("the text grows without end");
    const result = of.call(...args);
    if (result.kind === data.Kind.String && result.coerceString().length > MAX_TEXT) {
      throw new Error("the text grows without end");
    }
    return result;
  },
});

/** Functions that make longer texts of their arguments: the evaluator prefers these to its own. */
const LIMITED_FUNCTIONS = [
  withinLimit(format, ([template, ...args]) => {
    const longest = args.reduce((most, arg) => Math.max(most, arg.coerceString().length), 0);
    return (template?.coerceString().split("{").length ?? 0) * longest;
  }),
  withinLimit(join, ([list, separator]) =>
    list?.kind === data.Kind.Array ? list.values().length * (separator?.coerceString().length ?? 1) : 0,
  ),
  withinLimit(tojson, () => 0),
];

const status = (name: string, value: boolean): FunctionDefinition => ({
  name,
  minArgs: 0,
  maxArgs: 255,
  call: () => new data.BooleanData(value),
});

/** The build step runs when everything before it went well. */
const STATUS_FUNCTIONS = [
  status("success", true),
  status("always", true),
  status("failure", false),
  status("cancelled", false),
];
