/**
 * Bake files read without buildx: HCL and JSON with variables, user functions, groups, inheritance, matrix targets and
 * --set overrides. What goes beyond that is an error that says so, never a guess (docs/bake.md lists the subset).
 */
import { ForecastError } from "../errors.ts";
import { type Body, type Expression, parseHcl, parseTemplate } from "./hcl.ts";
import type { BakeRequest } from "./step.ts";
import { asList, asMap, asText } from "./yaml.ts";

export type HclValue = string | number | boolean | null | readonly HclValue[] | { readonly [key: string]: HclValue };

export interface BakeFile {
  readonly path: string;
  readonly text: string;
}

/** Default files in buildx's order (docker/buildx bake/bake.go defaultFilenames); compose files are read apart. */
export const DEFAULT_BAKE_FILES = [
  "docker-bake.json",
  "docker-bake.hcl",
  "docker-bake.override.json",
  "docker-bake.override.hcl",
];

const MAX_STEPS = 200_000;
const MAX_DEPTH = 60;
const MAX_LEGS = 2000;

/** Resolved targets of the request, parents before dependants. Throws `workflow`, `limit`. */
export function resolveBake(files: readonly BakeFile[], request: BakeRequest): Readonly<Record<string, HclValue>> {
  const project = new BakeProject(files, request);
  return project.resolve(request.targets.length > 0 ? request.targets : ["default"]);
}

interface Target {
  /** By name, the last one written. */
  readonly attributes: ReadonlyMap<string, Expression>;
  /** The same per file that has this target, in file order. */
  readonly parts: readonly ReadonlyMap<string, Expression>[];
  /** Values of one leg of a matrix. */
  readonly leg: ReadonlyMap<string, HclValue>;
}

class BakeProject {
  private readonly variables = new Map<string, Expression>();
  private readonly attributes = new Map<string, Expression>();
  private readonly functions = new Map<string, Body>();
  private readonly groups = new Map<string, Expression>();
  private readonly targets = new Map<string, Target>();
  private readonly values = new Map<string, HclValue>();
  private readonly evaluating = new Set<string>();
  private readonly request: BakeRequest;
  private steps = 0;

  constructor(files: readonly BakeFile[], request: BakeRequest) {
    this.request = request;
    for (const file of files) this.read(file.path.endsWith(".json") ? jsonBody(file) : parseHcl(file.text, file.path));
    this.expandMatrices();
  }

  private read(body: Body): void {
    for (const [name, expression] of body.attributes) this.attributes.set(name, expression);
    for (const block of body.blocks) {
      const name = block.labels[0] ?? "";
      if (block.type === "variable") {
        const value = block.body.attributes.get("default");
        if (value !== undefined || !this.variables.has(name))
          this.variables.set(name, value ?? { kind: "literal", value: null });
      } else if (block.type === "function") this.functions.set(name, block.body);
      else if (block.type === "group")
        this.groups.set(name, block.body.attributes.get("targets") ?? { kind: "list", items: [] });
      else if (block.type === "target") {
        const before = this.targets.get(name);
        const nested = block.body.blocks.map((inner) => [inner.type, objectOf(inner.body)] as const);
        this.targets.set(name, {
          attributes: new Map([...(before?.attributes ?? []), ...block.body.attributes, ...nested]),
          // A later file's target of the same name is merged over the earlier one, maps entry by entry.
          parts: [...(before?.parts ?? []), new Map([...block.body.attributes, ...nested])],
          leg: new Map(),
        });
      }
    }
  }

  /** `matrix` makes one target per combination and a group under the target's own name. */
  private expandMatrices(): void {
    for (const [name, target] of [...this.targets]) {
      const matrix = target.attributes.get("matrix");
      if (matrix === undefined) continue;
      this.targets.delete(name);
      const legs = combinations(this.evaluate(matrix, new Map(), 0));
      const names = legs.map((leg) => {
        const nameText = target.attributes.get("name");
        const legName =
          nameText === undefined ? `${name}-${[...leg.values()].join("-")}` : textOf(this.evaluate(nameText, leg, 0));
        const { attributes, parts } = target;
        this.targets.set(legName, { attributes, parts, leg });
        return legName;
      });
      this.groups.set(name, { kind: "list", items: names.map((value) => ({ kind: "literal", value })) });
    }
  }

  resolve(names: readonly string[]): Readonly<Record<string, HclValue>> {
    const out = new Map<string, Readonly<Record<string, HclValue>>>();
    for (const name of names) this.collect(name, out, []);
    return Object.fromEntries(out);
  }

  private collect(name: string, out: Map<string, Readonly<Record<string, HclValue>>>, path: readonly string[]): void {
    if (path.includes(name)) throw circle([...path, name]);
    const group = this.groups.get(name);
    if (group !== undefined) {
      for (const member of list(this.evaluate(group, new Map(), 0))) this.collect(textOf(member), out, [...path, name]);
      return;
    }
    if (out.has(name)) return;
    if (!this.targets.has(name)) {
      throw new ForecastError(
        "workflow",
        `The bake files have no target or group ${name}. Name others in the input targets.`,
      );
    }
    const target = this.overridden(name, this.target(name, []));
    for (const context of Object.values(asMap(target.contexts))) {
      const parent = /^target:(.+)$/.exec(asText(context) ?? "")?.[1];
      if (parent !== undefined) this.collect(parent, out, [...path, name]);
    }
    out.set(name, { context: ".", dockerfile: "Dockerfile", ...target });
  }

  /** A target with all it inherits: later parents win over earlier ones, its own attributes over all. */
  private target(name: string, path: readonly string[]): Readonly<Record<string, HclValue>> {
    if (path.includes(name) || path.length > MAX_DEPTH) throw circle([...path, name]);
    const target = this.targets.get(name);
    if (target === undefined) {
      throw new ForecastError(
        "workflow",
        `The bake target ${path.at(-1) ?? name} inherits ${name}, which does not exist.`,
      );
    }
    let merged: Record<string, HclValue> = Object.create(null);
    const inherits = target.attributes.get("inherits");
    for (const parent of inherits === undefined ? [] : list(this.evaluate(inherits, target.leg, 0))) {
      merged = mergeTargets(merged, this.target(textOf(parent), [...path, name]));
    }
    for (const part of target.parts) {
      const own: Record<string, HclValue> = Object.create(null);
      for (const [key, expression] of part) {
        if (key !== "inherits" && key !== "matrix" && key !== "name")
          own[key] = this.evaluate(expression, target.leg, 0);
      }
      merged = mergeTargets(merged, own);
    }
    return merged;
  }

  /** --set target.key=value, with `*` for all targets; `args.NAME`, `labels.NAME`, `contexts.NAME` are single entries. */
  private overridden(name: string, target: Readonly<Record<string, HclValue>>): Readonly<Record<string, HclValue>> {
    let out = target;
    const replaced = new Set<string>();
    for (const override of this.request.overrides) {
      const match = /^([^.=]+)\.([\w-]+)(?:\.([^=]+?))?(\+?)=(.*)$/s.exec(override);
      if (match === null || !wildcard(match[1] ?? "", name)) continue;
      const [, , given = "", entry, append, value = ""] = match;
      // The one attribute whose override has another name (docker/buildx bake/bake.go newOverrides).
      const key = given === "platform" ? "platforms" : given;
      if (entry !== undefined) out = { ...out, [key]: { ...(asMap(out[key]) as object), [entry]: value } };
      else if (Array.isArray(out[key]) || LISTS.has(key)) {
        const before = append === "+" || replaced.has(key) ? list(out[key] ?? null) : [];
        replaced.add(key);
        out = { ...out, [key]: [...before, value] };
      } else out = { ...out, [key]: value === "true" ? true : value === "false" ? false : value };
    }
    return out;
  }

  private variable(name: string): HclValue | undefined {
    const known = this.values.get(name);
    if (known !== undefined) return known;
    const declared = this.variables.get(name);
    const expression = declared ?? this.attributes.get(name);
    if (expression === undefined) return builtin(name);
    if (this.evaluating.has(name)) throw circle([name]);
    this.evaluating.add(name);
    const fallback = this.evaluate(expression, new Map(), 0);
    this.evaluating.delete(name);
    const given = declared === undefined ? undefined : this.request.env.get(name);
    const value = given === undefined ? fallback : typed(given, fallback);
    this.values.set(name, value);
    return value;
  }

  private evaluate(expression: Expression, scope: ReadonlyMap<string, HclValue>, depth: number): HclValue {
    if (depth > MAX_DEPTH || ++this.steps > MAX_STEPS) {
      throw new ForecastError(
        "limit",
        "The bake file's expressions are nested too deep or run too long. Set the inputs instead.",
      );
    }
    const inner = (one: Expression, also: ReadonlyMap<string, HclValue> = scope): HclValue =>
      this.evaluate(one, also, depth + 1);
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "template":
        return expression.parts.map((part) => textOf(inner(part))).join("");
      case "list":
        return expression.items.map((item) => inner(item));
      case "object":
        return Object.fromEntries(expression.items.map(([key, value]) => [textOf(inner(key)), inner(value)]));
      case "name": {
        const value = scope.get(expression.name) ?? this.variable(expression.name);
        if (value === undefined) throw beyond(`the name ${expression.name}`);
        return value;
      }
      case "index":
        return this.index(expression, scope, depth);
      case "unary":
        return expression.operator === "!" ? inner(expression.of) !== true : -Number(inner(expression.of));
      case "if":
        return truth(inner(expression.test)) ? inner(expression.yes) : inner(expression.no);
      case "binary":
        return binary(expression.operator, inner(expression.left), () => inner(expression.right));
      case "for":
        return this.loop(expression, scope, depth);
      case "call": {
        const args = expression.args.map((arg) => inner(arg));
        const last = args.at(-1);
        return this.call(
          expression.name,
          expression.spread && last !== undefined ? [...args.slice(0, -1), ...list(last)] : args,
          depth,
        );
      }
    }
  }

  private index(
    expression: Expression & { kind: "index" },
    scope: ReadonlyMap<string, HclValue>,
    depth: number,
  ): HclValue {
    const key = this.evaluate(expression.key, scope, depth + 1);
    // target.NAME.ATTRIBUTE reads another target.
    if (expression.of.kind === "name" && expression.of.name === "target" && !scope.has("target"))
      return this.target(textOf(key), []);
    const of = this.evaluate(expression.of, scope, depth + 1);
    const found = Array.isArray(of)
      ? of[Number(key)]
      : Object.hasOwn(asMap(of), textOf(key))
        ? (asMap(of)[textOf(key)] as HclValue)
        : undefined;
    if (found === undefined) throw beyond(`the key ${textOf(key)}`);
    return found;
  }

  private loop(
    expression: Expression & { kind: "for" },
    scope: ReadonlyMap<string, HclValue>,
    depth: number,
  ): HclValue {
    const over = this.evaluate(expression.over, scope, depth + 1);
    const entries: [HclValue, HclValue][] = Array.isArray(over)
      ? over.map((value, index) => [index, value])
      : Object.entries(asMap(over)).map(([key, value]) => [key, value as HclValue]);
    const items: HclValue[] = [];
    const keyed: [string, HclValue][] = [];
    for (const [key, value] of entries) {
      const [first, second] = expression.names;
      const inner = new Map(scope);
      if (second === undefined) inner.set(first ?? "", value);
      else inner.set(first ?? "", key).set(second, value);
      if (expression.test !== undefined && !truth(this.evaluate(expression.test, inner, depth + 1))) continue;
      const result = this.evaluate(expression.value, inner, depth + 1);
      if (expression.key === undefined) items.push(result);
      else keyed.push([textOf(this.evaluate(expression.key, inner, depth + 1)), result]);
    }
    return expression.key === undefined ? items : Object.fromEntries(keyed);
  }

  private call(name: string, args: readonly HclValue[], depth: number): HclValue {
    const own = this.functions.get(name);
    if (own !== undefined) {
      const params = own.attributes.get("params");
      const names = params?.kind === "list" ? params.items.map((item) => (item.kind === "name" ? item.name : "")) : [];
      const variadic = own.attributes.get("variadic_params") ?? own.attributes.get("variadic_param");
      const scope = new Map(names.map((param, index) => [param, args[index] ?? null]));
      if (variadic?.kind === "name") scope.set(variadic.name, args.slice(names.length));
      return this.evaluate(own.attributes.get("result") ?? { kind: "literal", value: null }, scope, depth + 1);
    }
    const standard = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (standard === undefined) throw beyond(`the function ${name}`);
    return standard(...args);
  }
}

const LISTS = new Set([
  "tags",
  "platforms",
  "cache-from",
  "cache-to",
  "no-cache-filter",
  "output",
  "secret",
  "ssh",
  "ulimits",
  "entitlements",
  "annotations",
  "attest",
]);
const MERGED = new Set(["args", "labels", "contexts", "extra-hosts"]);

function mergeTargets(
  base: Readonly<Record<string, HclValue>>,
  over: Readonly<Record<string, HclValue>>,
): Record<string, HclValue> {
  const out: Record<string, HclValue> = Object.assign(Object.create(null), base);
  for (const [key, value] of Object.entries(over)) {
    out[key] = MERGED.has(key) ? ({ ...asMap(out[key]), ...asMap(value) } as HclValue) : value;
  }
  return out;
}

/** Strings of JSON bake files are templates; maps of targets and variables are blocks. */
function jsonBody(file: BakeFile): Body {
  let root: unknown;
  try {
    root = JSON.parse(file.text);
  } catch (cause) {
    throw new ForecastError("workflow", `${file.path} is not JSON (${(cause as Error).message}).`, { cause });
  }
  const blocks: Body["blocks"][number][] = [];
  for (const type of ["variable", "group", "target", "function"]) {
    for (const [label, value] of Object.entries(asMap(asMap(root)[type]))) {
      blocks.push({ type, labels: [label], body: { attributes: attributesOf(value, file.path), blocks: [] } });
    }
  }
  const rest = Object.fromEntries(
    Object.entries(asMap(root)).filter(([key]) => !["variable", "group", "target", "function"].includes(key)),
  );
  return { attributes: attributesOf(rest, file.path), blocks };
}

function attributesOf(value: unknown, path: string): ReadonlyMap<string, Expression> {
  return new Map(Object.entries(asMap(value)).map(([key, one]) => [key, jsonExpression(one, path, 0)]));
}

function jsonExpression(value: unknown, path: string, depth: number): Expression {
  if (depth > MAX_DEPTH)
    throw new ForecastError("limit", `${path} is nested deeper than ${MAX_DEPTH}; it is not read.`);
  if (typeof value === "string") return parseTemplate(value, path);
  if (Array.isArray(value)) return { kind: "list", items: value.map((one) => jsonExpression(one, path, depth + 1)) };
  if (typeof value === "object" && value !== null) {
    const items = Object.entries(value).map(
      ([key, one]) =>
        [{ kind: "literal", value: key }, jsonExpression(one, path, depth + 1)] as [Expression, Expression],
    );
    return { kind: "object", items };
  }
  return { kind: "literal", value: value as number | boolean | null };
}

function objectOf(body: Body): Expression {
  return {
    kind: "object",
    items: [...body.attributes].map(([key, value]) => [{ kind: "literal", value: key }, value]),
  };
}

function combinations(matrix: HclValue): readonly ReadonlyMap<string, HclValue>[] {
  let legs: Map<string, HclValue>[] = [new Map()];
  for (const [name, values] of Object.entries(asMap(matrix))) {
    legs = legs.flatMap((leg) => asList(values).map((value) => new Map([...leg, [name, value as HclValue]])));
    if (legs.length > MAX_LEGS)
      throw new ForecastError(
        "limit",
        `A bake matrix has more than ${MAX_LEGS} combinations; name targets in the input targets.`,
      );
  }
  return legs;
}

/** An environment value takes the type of the variable's default. */
function typed(given: string, fallback: HclValue): HclValue {
  if (typeof fallback === "boolean") return given === "true" || given === "1";
  if (typeof fallback === "number" && given.trim() !== "" && Number.isFinite(Number(given))) return Number(given);
  return given;
}

function builtin(name: string): HclValue | undefined {
  return name === "BAKE_CMD_CONTEXT" ? "." : undefined;
}

const truth = (value: HclValue): boolean => value === true || value === "true";
const list = (value: HclValue): readonly HclValue[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

function textOf(value: HclValue): string {
  if (value === null) return "";
  if (typeof value === "object") throw beyond("a list or map inside a text");
  return String(value);
}

function binary(operator: string, left: HclValue, right: () => HclValue): HclValue {
  if (operator === "&&") return truth(left) && truth(right());
  if (operator === "||") return truth(left) || truth(right());
  if (operator === "==") return same(left, right());
  if (operator === "!=") return !same(left, right());
  const [a, b] = [Number(left), Number(right())];
  const results: Readonly<Record<string, HclValue>> = {
    "+": a + b,
    "-": a - b,
    "*": a * b,
    "/": a / b,
    "%": a % b,
    ">": a > b,
    "<": a < b,
    ">=": a >= b,
    "<=": a <= b,
  };
  return results[operator] ?? null;
}

const same = (a: HclValue, b: HclValue): boolean => JSON.stringify(a) === JSON.stringify(b);

function wildcard(pattern: string, name: string): boolean {
  const parts = pattern.split("*");
  if (parts.length === 1) return pattern === name;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found =
      index === 0
        ? name.startsWith(part)
          ? 0
          : -1
        : index === parts.length - 1
          ? name.endsWith(part)
            ? Math.max(at, name.length - part.length)
            : -1
          : name.indexOf(part, at);
    if (found < at) return false;
    at = found + part.length;
  }
  return at <= name.length;
}

/** The functions bake files are seen to use; any other one is an error that names it. */
const FUNCTIONS: Readonly<Record<string, (...args: readonly HclValue[]) => HclValue>> = {
  add: (a = 0, b = 0) => Number(a) + Number(b),
  and: (a = null, b = null) => truth(a) && truth(b),
  coalesce: (...args) => args.find((arg) => arg !== null) ?? null,
  compact: (items = null) => list(items).filter((item) => item !== "" && item !== null),
  concat: (...lists) => lists.flatMap((items) => list(items)),
  contains: (items = null, wanted = null) => list(items).some((item) => same(item, wanted)),
  distinct: (items = null) =>
    list(items).filter((item, index, all) => all.findIndex((one) => same(one, item)) === index),
  equal: (a = null, b = null) => same(a, b),
  flatten: (items = null) => flatten(list(items), 0),
  format: (template = "", ...args) => formatted(textOf(template), args),
  join: (separator = "", ...lists) =>
    lists
      .flatMap((items) => list(items))
      .map(textOf)
      .join(textOf(separator)),
  keys: (map = null) => Object.keys(asMap(map)).sort(),
  length: (value = null) =>
    typeof value === "string"
      ? [...value].length
      : Array.isArray(value)
        ? value.length
        : Object.keys(asMap(value)).length,
  lower: (text = "") => textOf(text).toLowerCase(),
  max: (...args) => Math.max(...args.map(Number)),
  merge: (...maps) => Object.assign({}, ...maps.map((map) => asMap(map))) as HclValue,
  min: (...args) => Math.min(...args.map(Number)),
  not: (a = null) => !truth(a),
  notequal: (a = null, b = null) => !same(a, b),
  or: (a = null, b = null) => truth(a) || truth(b),
  range: (...args) => range(args.map(Number)),
  replace: (text = "", from = "", to = "") => textOf(text).replaceAll(textOf(from), textOf(to)),
  reverse: (text = "") => (Array.isArray(text) ? [...text].reverse() : [...textOf(text)].reverse().join("")),
  sort: (items = null) => list(items).map(textOf).sort(),
  split: (separator = "", text = "") => textOf(text).split(textOf(separator)),
  strlen: (text = "") => [...textOf(text)].length,
  substr: (text = "", offset = 0, length = -1) => {
    const chars = [...textOf(text)];
    const from = Number(offset) < 0 ? chars.length + Number(offset) : Number(offset);
    return chars.slice(from, Number(length) < 0 ? undefined : from + Number(length)).join("");
  },
  title: (text = "") => textOf(text).replace(/\b\w/g, (char) => char.toUpperCase()),
  trim: (text = "", cut = "") => trimmed(textOf(text), textOf(cut), true, true),
  trimprefix: (text = "", prefix = "") =>
    textOf(text).startsWith(textOf(prefix)) ? textOf(text).slice(textOf(prefix).length) : textOf(text),
  trimspace: (text = "") => textOf(text).trim(),
  trimsuffix: (text = "", suffix = "") =>
    textOf(suffix) !== "" && textOf(text).endsWith(textOf(suffix))
      ? textOf(text).slice(0, -textOf(suffix).length)
      : textOf(text),
  upper: (text = "") => textOf(text).toUpperCase(),
  values: (map = null) =>
    Object.entries(asMap(map))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, value]) => value as HclValue),
};

function flatten(items: readonly HclValue[], depth: number): readonly HclValue[] {
  if (depth > MAX_DEPTH) throw beyond("a list this deep");
  return items.flatMap((item) => (Array.isArray(item) ? flatten(item, depth + 1) : [item]));
}

/** %s, %d, %v, %q, %%; anything finer is beyond what bake files use. */
function formatted(template: string, args: readonly HclValue[]): string {
  let next = 0;
  return template.replace(/%([a-z%])/g, (whole, verb: string) => {
    if (verb === "%") return "%";
    if (!["s", "d", "v", "q"].includes(verb)) throw beyond(`the format ${whole}`);
    const text = textOf(args[next++] ?? null);
    return verb === "q" ? JSON.stringify(text) : text;
  });
}

function range(numbers: readonly number[]): readonly number[] {
  const [from, to] = numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
  const step = numbers[2] ?? (from <= to ? 1 : -1);
  const out: number[] = [];
  for (let value = from; step !== 0 && (step > 0 ? value < to : value > to); value += step) {
    if (out.push(value) > MAX_LEGS) throw beyond("a range this long");
  }
  return out;
}

function trimmed(text: string, cut: string, start: boolean, end: boolean): string {
  let [from, to] = [0, text.length];
  while (start && from < to && cut.includes(text[from] ?? "")) from++;
  while (end && to > from && cut.includes(text[to - 1] ?? "")) to--;
  return text.slice(from, to);
}

function circle(path: readonly string[]): ForecastError {
  return new ForecastError(
    "workflow",
    `The bake files go round in a circle: ${path.slice(0, 12).join(" → ")}. Break it.`,
  );
}

function beyond(what: string): ForecastError {
  return new ForecastError(
    "workflow",
    `The bake file uses ${what}, which is not read here. Install docker buildx, which evaluates every bake file, or set the inputs instead.`,
  );
}
