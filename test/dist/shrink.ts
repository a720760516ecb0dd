/**
 * Makes the bundle smaller and faster to load, as the last step of `npm run build`: ncc minifies its first file only, and
 * the chunks are where the code is. Function and class names and line breaks stay, so that a stack trace can be read.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Node, type ObjectExpression, type Property, parse } from "acorn";
import { type MinifyOptions, minify } from "terser";

const DIST = resolve(import.meta.dirname, "../../dist");
const OPTIONS: MinifyOptions = {
  module: true,
  keep_classnames: true,
  keep_fnames: true,
  // Licences are in licenses.txt. Pure ASCII is read as Latin-1, which takes half the memory and less time.
  format: { comments: false, ascii_only: true, beautify: true, indent_level: 0 },
};

for (const name of readdirSync(DIST).filter((each) => each.endsWith(".js"))) {
  const path = join(DIST, name);
  const { code } = await minify(readFileSync(path, "utf8"), OPTIONS);
  writeFileSync(path, withParentheses(code ?? ""));
}

/**
 * V8 compiles a function in parentheses at once and any other at its first call, after a first look that finds its end.
 * A chunk's modules are all called when it is loaded: webpack has put them in parentheses, terser has taken those away.
 */
function withParentheses(code: string): string {
  const places = modulesOf(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  let text = "";
  let done = 0;
  for (const { start, end } of places) {
    text += `${code.slice(done, start)}(${code.slice(start, end)})`;
    done = end;
  }
  return text + code.slice(done);
}

/** Functions in objects whose keys are all numbers: the tables of modules that webpack writes. */
function modulesOf(node: Node): readonly Node[] {
  if (node.type === "ObjectExpression") {
    const { properties } = node as ObjectExpression;
    const functions = properties.filter(isModule);
    if (functions.length > 0 && functions.length === properties.length) return functions.map(({ value }) => value);
  }
  return Object.values(node).flat().filter(isNode).flatMap(modulesOf);
}

function isModule(property: ObjectExpression["properties"][number]): property is Property {
  return (
    property.type === "Property" &&
    !property.method &&
    property.key.type === "Literal" &&
    typeof property.key.value === "number" &&
    /Function/.test(property.value.type)
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
