/**
 * Loaded before the fuzzer (`--import`): every module of src/ gets a counter at each branch and block, so that the fuzzer
 * sees after each input which of them ran. Lines and columns stay as they are up to the counters on the same line.
 */
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type AnyNode, parse } from "acorn";

/** One counter per place, all modules together. */
export const COUNTERS = new Uint8Array(1 << 16);
let places = 0;

/** Counters in use. */
export function placeCount(): number {
  return places;
}

const SOURCES = pathToFileURL(`${import.meta.dirname}/../../src/`).href;

(globalThis as { coverageCounters?: Uint8Array }).coverageCounters = COUNTERS;
registerHooks({
  load(url, context, next) {
    if (!url.startsWith(SOURCES) || !url.endsWith(".ts")) return next(url, context);
    const code = stripTypeScriptTypes(readFileSync(fileURLToPath(url), "utf8"));
    return { format: "module", source: instrument(code), shortCircuit: true };
  },
});

function instrument(code: string): string {
  const before = new Map<number, string[]>();
  const after = new Map<number, string[]>();
  const count = (): string => `$c[${places++ % COUNTERS.length}]++`;
  const insert = (at: number, text: string): void => {
    before.set(at, [...(before.get(at) ?? []), text]);
  };
  const wrap = (node: AnyNode, open: string, close: string): void => {
    insert(node.start, open);
    // Visited from the outside in: the inner one ends first.
    after.set(node.end, [close, ...(after.get(node.end) ?? [])]);
  };
  const expression = (node: AnyNode): void => wrap(node, `(${count()},`, ")");
  const statement = (node: AnyNode | null | undefined): void => {
    if (node !== null && node !== undefined && node.type !== "BlockStatement") wrap(node, `{${count()};`, "}");
  };

  const visit = (node: AnyNode): void => {
    switch (node.type) {
      case "BlockStatement":
        insert(node.start + 1, `${count()};`);
        break;
      case "IfStatement":
        statement(node.consequent);
        statement(node.alternate);
        break;
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        statement(node.body);
        break;
      case "SwitchCase":
        if (node.consequent[0] !== undefined) insert(node.consequent[0].start, `${count()};`);
        break;
      case "ConditionalExpression":
        expression(node.consequent);
        expression(node.alternate);
        break;
      case "LogicalExpression":
        expression(node.right);
        break;
      case "ArrowFunctionExpression":
        if (node.body.type !== "BlockStatement") expression(node.body);
        break;
    }
    for (const child of Object.values(node)) {
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one);
    }
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));

  let text = "const $c = globalThis.coverageCounters;";
  let from = 0;
  for (const at of [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b)) {
    text += code.slice(from, at) + (after.get(at) ?? []).join("") + (before.get(at) ?? []).join("");
    from = at;
  }
  return text + code.slice(from);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
