/**
 * Bake files read without buildx: HCL, JSON and compose files with variables, user functions, groups, inheritance, matrix
 * targets and --set overrides, merged as docker/buildx bake/bake.go v0.13.1 and its hclparser do. What goes beyond that is
 * an error that says so, never a guess (docs/bake.md lists the subset).
 */
import { ForecastError } from "../errors.ts";
import { matchesTarget } from "./bake.ts";
import { type ComposeTarget, composeTargets, type ReadFile } from "./compose.ts";
import { type Body, type Expression, parseHcl, parseTemplate } from "./hcl.ts";
import { isTextOfTheRun, standardFunction, unknownCall } from "./hcl-functions.ts";
import {
  beyond,
  bounded,
  entriesOf,
  type HclValue,
  knownOr,
  listOf,
  mapOf,
  numberOf,
  parseBool,
  same,
  textOf,
  truth,
  Unknown,
  unknownIn,
  whole,
} from "./hcl-value.ts";
import type { BakeRequest } from "./step.ts";
import { asMap, asText } from "./yaml.ts";

export interface BakeFile {
  readonly path: string;
  readonly text: string;
}

/** Default files in buildx's order (bake/bake.go defaultFilenames); all that are there are read. */
export const DEFAULT_BAKE_FILES = [
  "compose.yaml",
  "compose.yml",
  "docker-compose.yml",
  "docker-compose.yaml",
  "docker-bake.json",
  "docker-bake.hcl",
  "docker-bake.override.json",
  "docker-bake.override.hcl",
];

const MAX_STEPS = 200_000;
const MAX_DEPTH = 60;
const MAX_LEGS = 2000;
const BLOCKS = ["variable", "group", "target", "function"];

/**
 * Resolved targets of the request, parents before dependants; what only the run knows is `Unknown` in them.
 * Throws `workflow`, `limit`.
 * @param read further files that compose files name.
 */
export function resolveBake(
  files: readonly BakeFile[],
  request: BakeRequest,
  read: ReadFile = () => undefined,
): Readonly<Record<string, Resolved>> {
  const project = new BakeProject(files, request, read);
  // Dots of compose service names are underscores in target names (bake/bake.go sanitizeTargetName).
  const names = request.targets.map((name) => name.replaceAll(".", "_"));
  return project.resolve(names.length > 0 ? names : ["default"]);
}

/** One block of a target, for one leg of its matrix. */
interface Part {
  readonly attributes: ReadonlyMap<string, Expression>;
  readonly leg: ReadonlyMap<string, HclValue>;
}

type Resolved = Readonly<Record<string, HclValue>>;

class BakeProject {
  private readonly variables = new Map<string, Body>();
  private readonly attributes = new Map<string, Expression>();
  private readonly functions = new Map<string, Body>();
  private readonly groups = new Map<string, readonly string[] | Expression>();
  private readonly targets = new Map<string, Part[]>();
  private readonly values = new Map<string, HclValue>();
  private readonly resolved = new Map<string, Resolved>();
  private readonly evaluating = new Set<string>();
  private readonly request: BakeRequest;
  private hasUnknown = false;
  private steps = 0;
  private made = 0;

  constructor(files: readonly BakeFile[], request: BakeRequest, read: ReadFile) {
    this.request = request;
    const compose = files.filter((file) => /\.ya?ml$/i.test(file.path));
    const others = files.filter((file) => !compose.includes(file));
    // Compose services come first, whatever the order of the files.
    if (compose.length > 0) this.addServices(composeTargets(compose, request, read));
    const bodies = others.map((file) =>
      file.path.endsWith(".json") ? jsonBody(file) : parseHcl(file.text, file.path),
    );
    for (const body of bodies) this.addNames(body);
    const renamed = new Map<string, string[]>();
    for (const body of bodies) this.addTargets(body, renamed);
    for (const [name, names] of renamed) {
      const legs = [...new Set(names)];
      if (!this.groups.has(name) && !(legs.length === 1 && legs[0] === name)) this.groups.set(name, legs);
    }
  }

  private addServices(services: readonly ComposeTarget[]): void {
    for (const { name, attributes } of services) {
      const literals = new Map(Object.entries(attributes).map(([key, value]) => [key, constant(value)]));
      this.targets.set(name, [{ attributes: literals, leg: new Map() }]);
    }
    this.groups.set("default", [...this.targets.keys()]);
  }

  private addNames(body: Body): void {
    // The first file's global attribute stays (hclparser/merged.go JustAttributes).
    for (const [name, expression] of body.attributes)
      if (!this.attributes.has(name)) this.attributes.set(name, expression);
    for (const { type, labels, body: inner } of body.blocks) {
      const name = labels[0] ?? "";
      if (type === "variable") {
        this.variables.set(name, inner);
      } else if (type === "function") this.functions.set(name, inner);
      else if (type === "group") this.groups.set(name, inner.attributes.get("targets") ?? constant([]));
    }
  }

  /** `matrix` makes one target per combination and a group under the target's own name. */
  private addTargets(body: Body, renamed: Map<string, string[]>): void {
    for (const { type, labels, body: inner } of body.blocks) {
      if (type !== "target") continue;
      const label = labels[0] ?? "";
      const nested = inner.blocks.map((block) => [block.type, objectOf(block.body)] as const);
      const attributes = new Map([...inner.attributes, ...nested]);
      const matrix = attributes.get("matrix");
      const legs = matrix === undefined ? [new Map<string, HclValue>()] : combinations(this.evaluate(matrix, NONE, 0));
      const names = legs.map((leg) => {
        const name = attributes.get("name");
        return name === undefined ? label : textOf(this.evaluate(name, leg, 0));
      });
      if (new Set(names).size < names.length) {
        throw new ForecastError(
          "workflow",
          `Two combinations of the matrix of the bake target ${label} have the same name; buildx refuses that.`,
        );
      }
      for (const [at, leg] of legs.entries()) {
        const name = names[at] ?? label;
        this.targets.set(name, [...(this.targets.get(name) ?? []), { attributes, leg }]);
      }
      renamed.set(label, [...(renamed.get(label) ?? []), ...names]);
    }
  }

  resolve(names: readonly string[]): Readonly<Record<string, Resolved>> {
    const out = new Map<string, Resolved>();
    for (const name of names.flatMap((one) => this.members(one, new Map(), 0))) this.collect(name, out, []);
    return Object.fromEntries(out);
  }

  /** A group inside itself stands for the target of that name (bake/bake.go Config.group). */
  private members(name: string, visited: Map<string, readonly string[]>, depth: number): readonly string[] {
    const known = visited.get(name);
    if (known !== undefined) return known;
    const group = this.groups.get(name);
    if (group === undefined) return [name];
    if (depth > MAX_DEPTH || visited.size > MAX_LEGS) throw circle([name]);
    visited.set(name, []);
    const listed: readonly string[] =
      "kind" in group ? listOf(this.evaluate(group, NONE, 0)).map(textOf) : (group as readonly string[]);
    const found = listed.flatMap((one) => {
      const inner = this.members(one, visited, depth + 1);
      return inner.length > 0 ? inner : [one];
    });
    const members = [...new Set(found)];
    visited.set(name, members);
    return members;
  }

  private collect(name: string, out: Map<string, Resolved>, path: readonly string[]): void {
    if (path.includes(name)) throw circle([...path, name]);
    if (out.has(name)) return;
    if (!this.targets.has(name)) {
      throw this.groups.has(name)
        ? circle([name, name])
        : new ForecastError(
            "workflow",
            `The bake files have no target or group ${name}. Name others in the input targets.`,
          );
    }
    const target = this.target(name, []);
    for (const context of Object.values(asMap(target.contexts))) {
      const parent = /^target:(.+)$/.exec(asText(context) ?? "")?.[1];
      if (parent !== undefined) this.collect(parent, out, [...path, name]);
    }
    out.set(name, { context: ".", dockerfile: "Dockerfile", ...target });
  }

  /** A target with all it inherits and the overrides for each: later parents win, then its own, then --set. */
  private target(name: string, path: readonly string[]): Resolved {
    const known = this.resolved.get(name);
    if (known !== undefined) return known;
    if (path.includes(name) || path.length > MAX_DEPTH) throw circle([...path, name]);
    const parts = this.targets.get(name);
    if (parts === undefined) {
      throw new ForecastError(
        "workflow",
        `The bake target ${path.at(-1) ?? name} inherits ${name}, which does not exist.`,
      );
    }
    let inherited: Resolved = {};
    const parents = parts.flatMap(({ attributes, leg }) => {
      const inherits = attributes.get("inherits");
      return inherits === undefined ? [] : listOf(this.evaluate(inherits, leg, 0));
    });
    for (const parent of parents) inherited = merged(inherited, this.target(textOf(parent), [...path, name]));
    // The blocks of one name are merged before what they inherit: an empty list of one empties nothing.
    const own = parts.map((part) => this.ownAttributes(part)).reduce(merged, {});
    const target = normalized(overridden(name, merged(inherited, own), this.request));
    this.resolved.set(name, target);
    return target;
  }

  private ownAttributes({ attributes, leg }: Part): Resolved {
    const own: Record<string, HclValue> = Object.create(null);
    for (const [key, expression] of attributes) {
      if (key === "inherits" || key === "matrix" || key === "name") continue;
      const value = decoded(key, this.attempt(expression, leg, 0));
      if (value !== null) own[key] = value;
    }
    return own;
  }

  /** `target.NAME.ATTRIBUTE`: what that block itself says, without what it inherits. */
  private ownAttribute(name: string, key: string): HclValue {
    const part = this.targets.get(name)?.at(-1);
    if (part === undefined) throw beyond(`the target ${name}`);
    const place = `target.${name}.${key}`;
    if (this.evaluating.has(place)) throw circle([place, place]);
    this.evaluating.add(place);
    const expression = part.attributes.get(key);
    const value = expression === undefined ? null : decoded(key, this.attempt(expression, part.leg, 0));
    this.evaluating.delete(place);
    return value;
  }

  /** A global attribute of the same name stands for the variable's default; the environment wins over both. */
  private variable(name: string): HclValue | undefined {
    const known = this.values.get(name);
    if (known !== undefined) return known;
    if (name === "BAKE_CMD_CONTEXT") return "cwd://";
    if (name === "BAKE_LOCAL_PLATFORM") return this.unknown(name);
    const attribute = this.attributes.get(name);
    const block = this.variables.get(name)?.attributes;
    if (attribute === undefined && block === undefined) return undefined;
    if (this.evaluating.has(name)) throw circle([name, name]);
    this.evaluating.add(name);
    const type = attribute === undefined ? block?.get("type") : undefined;
    const expression = attribute ?? block?.get("default") ?? constant(type === undefined ? "" : null);
    const found = this.attempt(expression, NONE, 0);
    const fallback = found instanceof Unknown ? found : converted(type, found);
    this.evaluating.delete(name);
    if (block !== undefined && this.request.unknownEnv?.has(name) === true) return this.unknown(name);
    const given = block === undefined ? undefined : this.request.env.get(name);
    const isText = expression.kind === "template" || (expression.kind === "call" && isTextOfTheRun(expression.name));
    const like = fallback instanceof Unknown && isText ? "" : fallback;
    // What a value that nobody knows would turn the environment's text into is not known.
    const isOpen = like instanceof Unknown && type === undefined;
    const value = given === undefined || isOpen ? fallback : fromEnvironment(name, given, type, like);
    this.values.set(name, value);
    return value;
  }

  /** For a place where a value may be unknown: only what is made of it is, too. */
  private attempt(expression: Expression, scope: ReadonlyMap<string, HclValue>, depth: number): HclValue {
    return knownOr(() => this.evaluate(expression, scope, depth));
  }

  private unknown(needs: string): Unknown {
    this.hasUnknown = true;
    return Unknown.of(needs);
  }

  private evaluate(expression: Expression, scope: ReadonlyMap<string, HclValue>, depth: number): HclValue {
    const value = this.valueOf(expression, scope, depth);
    if (typeof value === "string" || Array.isArray(value)) this.made += value.length;
    else if (typeof value === "object" && value !== null) this.made += Object.keys(value).length;
    bounded(this.made);
    return value;
  }

  private valueOf(expression: Expression, scope: ReadonlyMap<string, HclValue>, depth: number): HclValue {
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
        return expression.items.map((item) => this.attempt(item, scope, depth + 1));
      case "object":
        return mapOf(
          expression.items.map(([key, value]) => [textOf(inner(key)), this.attempt(value, scope, depth + 1)]),
        );
      case "name": {
        const value = scope.get(expression.name) ?? this.variable(expression.name);
        if (value === undefined) throw beyond(`the name ${expression.name}`);
        return value;
      }
      case "index":
        return this.index(expression, scope, depth);
      case "unary":
        return expression.operator === "!" ? !truth(inner(expression.of)) : negative(inner(expression.of));
      case "if":
        return truth(inner(expression.test)) ? inner(expression.yes) : inner(expression.no);
      case "binary":
        return binary(expression.operator, inner(expression.left), inner(expression.right));
      case "for":
        return this.loop(expression, scope, depth);
      case "call": {
        const args = expression.args.map((arg) => this.attempt(arg, scope, depth + 1));
        const last = args.at(-1);
        return this.call(
          expression.name,
          expression.spread && last !== undefined ? [...args.slice(0, -1), ...listOf(last)] : args,
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
    const outer = expression.of;
    if (outer.kind === "index" && outer.of.kind === "name" && outer.of.name === "target" && !scope.has("target"))
      return this.ownAttribute(textOf(this.evaluate(outer.key, scope, depth + 1)), textOf(key));
    const of = this.evaluate(outer, scope, depth + 1);
    if (of instanceof Unknown) throw of.error;
    const found = Array.isArray(of)
      ? of[whole(key)]
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
    const entries: readonly (readonly [HclValue, HclValue])[] = Array.isArray(over)
      ? over.map((value, index) => [index, value] as const)
      : entriesOf(over);
    const items: HclValue[] = [];
    const keyed: [string, HclValue][] = [];
    for (const [key, value] of entries) {
      const [first, second] = expression.names;
      const inner = new Map(scope);
      if (second === undefined) inner.set(first ?? "", value);
      else inner.set(first ?? "", key).set(second, value);
      if (expression.test !== undefined && !truth(this.evaluate(expression.test, inner, depth + 1))) continue;
      const result = this.attempt(expression.value, inner, depth + 1);
      if (expression.key === undefined) items.push(result);
      else keyed.push([textOf(this.evaluate(expression.key, inner, depth + 1)), result]);
    }
    return expression.key === undefined ? items : mapOf(keyed);
  }

  private call(name: string, args: readonly HclValue[], depth: number): HclValue {
    const needed = unknownCall(name, args, this.hasUnknown);
    if (needed !== undefined) throw this.unknown(needed.needs).error;
    const standard = standardFunction(name);
    if (standard !== undefined) return standard(...args);
    const own = this.functions.get(name);
    if (own === undefined) throw beyond(`the function ${name}`);
    const params = own.attributes.get("params");
    const names = params?.kind === "list" ? params.items.map(parameter) : [];
    const variadic = own.attributes.get("variadic_params");
    if (args.length < names.length || (variadic === undefined && args.length > names.length))
      throw beyond(`the function ${name} with ${args.length} arguments`);
    const scope = new Map(names.map((param, index) => [param, args[index] ?? null]));
    if (variadic !== undefined) scope.set(parameter(variadic), args.slice(names.length));
    return this.evaluate(own.attributes.get("result") ?? constant(null), scope, depth + 1);
  }
}

const NONE: ReadonlyMap<string, HclValue> = new Map();

/** A bare word in HCL, a string in JSON. */
function parameter(expression: Expression): string {
  if (expression.kind === "name") return expression.name;
  return expression.kind === "literal" ? String(expression.value) : "";
}

/** Attributes whose values of all parents and files are kept; the others' last value wins. */
const APPENDED = new Set([
  "annotations",
  "attest",
  "secret",
  "ssh",
  "cache-from",
  "no-cache-filter",
  "ulimits",
  "entitlements",
]);
const LISTS = new Set([...APPENDED, "tags", "platforms", "cache-to", "output"]);
const MAPS = new Set(["args", "labels", "contexts", "extra-hosts"]);
const FLAGS = new Set(["pull", "no-cache"]);

/** An attribute's value as its field takes it (hclparser/gohcl): texts, lists and maps of texts, flags; `null`: not set. */
function decoded(key: string, value: HclValue): HclValue {
  if (value === null || value instanceof Unknown) return value;
  const text = (one: HclValue): HclValue => (one instanceof Unknown ? one : textOf(one));
  if (MAPS.has(key)) return mapOf(entriesOf(value).map(([name, one]) => [name, one === null ? null : text(one)]));
  // Cache, output, secret and attest entries may be objects since buildx 0.20.
  if (LISTS.has(key))
    return listOf(value).map((one) => unknownIn(one) ?? (typeof one === "object" ? one : textOf(one)));
  if (FLAGS.has(key)) return truth(value);
  return typeof value === "object" ? value : textOf(value);
}

/** docker/buildx bake/bake.go Target.Merge. */
function merged(base: Resolved, over: Resolved): Resolved {
  const out: Record<string, HclValue> = Object.assign(Object.create(null), base);
  for (const [key, value] of Object.entries(over)) {
    const part = [value, MAPS.has(key) || APPENDED.has(key) ? out[key] : undefined];
    const whole = part.find((one) => one instanceof Unknown);
    if (whole !== undefined) out[key] = whole;
    else if (MAPS.has(key)) {
      // A null entry takes nothing away.
      const set = entriesOf(value).filter(([, one]) => one !== null);
      out[key] = mapOf([...(out[key] === undefined ? [] : entriesOf(out[key])), ...set]);
    } else if (APPENDED.has(key)) out[key] = [...(out[key] === undefined ? [] : listOf(out[key])), ...listOf(value)];
    else out[key] = value;
  }
  return out;
}

function firstOf(list: readonly HclValue[], wanted: HclValue): number {
  return list.findIndex((one) => !(one instanceof Unknown) && same(one, wanted));
}

/** docker/buildx bake/bake.go Target.normalize: no empty and no repeated entries. */
function normalized(target: Resolved): Resolved {
  const out: Record<string, HclValue> = Object.create(null);
  for (const [key, value] of Object.entries(target)) {
    if (value instanceof Unknown) out[key] = value;
    else if (LISTS.has(key)) {
      const list = listOf(value).filter((one) => one !== "");
      out[key] = list.filter((one, at) => one instanceof Unknown || firstOf(list, one) === at);
    } else out[key] = key === "contexts" ? mapOf(entriesOf(value).filter(([, one]) => one !== "")) : value;
  }
  return out;
}

/** --set target.key=value with wildcards; `args.NAME`, `labels.NAME`, `contexts.NAME` are single entries; `+=` since 0.20. */
function overridden(name: string, target: Resolved, request: BakeRequest): Resolved {
  const out: Record<string, HclValue> = Object.assign(Object.create(null), target);
  const lists = new Map<string, { readonly values: string[]; append: boolean }>();
  for (const override of request.overrides) {
    const match = /^([^.=]+)\.([\w-]+)(?:\.([^=]+?))?(\+?)(?:=(.*))?$/s.exec(override);
    if (match === null || !matchesTarget(match[1] ?? "", name)) continue;
    const [, , given = "", entry, append] = match;
    // Attributes whose overrides have another name (bake/bake.go newOverrides).
    const key = { platform: "platforms", secrets: "secret" }[given] ?? given;
    // `--set target.args.NAME` takes the environment's value.
    const value = match[5] ?? (key === "args" && entry !== undefined ? request.env.get(entry) : undefined);
    if (value === undefined) continue;
    if (out[key] instanceof Unknown && (entry !== undefined || append === "+")) continue;
    if (MAPS.has(key) && entry !== undefined) {
      const before = out[key] === undefined ? [] : entriesOf(out[key]);
      out[key] = mapOf([...before, [entry, value]]);
    } else if (LISTS.has(key)) {
      const list = lists.get(key) ?? { values: [], append: false };
      list.values.push(value);
      list.append = append === "+" || key === "attest" || key === "entitlements";
      lists.set(key, list);
    } else out[key] = FLAGS.has(key) ? flag(key, value) : value;
  }
  for (const [key, { values, append }] of lists)
    if (!append || !(out[key] instanceof Unknown))
      out[key] = append && out[key] !== undefined ? [...listOf(out[key]), ...values] : values;
  return out;
}

function flag(key: string, text: string): boolean {
  const value = parseBool(text);
  if (value === undefined)
    throw new ForecastError("workflow", `${text.slice(0, 40)} is no value for ${key}; write true or false.`);
  return value;
}

/** Strings of JSON bake files are templates; maps of targets and variables are blocks, lists of them several ones. */
function jsonBody(file: BakeFile): Body {
  let root: unknown;
  try {
    root = JSON.parse(file.text);
  } catch (cause) {
    throw new ForecastError("workflow", `${file.path} is not JSON (${(cause as Error).message}).`, { cause });
  }
  const several = (value: unknown): readonly unknown[] =>
    value === undefined ? [] : Array.isArray(value) ? value : [value];
  const blocks = BLOCKS.flatMap((type) =>
    several(asMap(root)[type]).flatMap((labelled) =>
      Object.entries(asMap(labelled)).flatMap(([label, bodies]) =>
        several(bodies).map((body) => ({
          type,
          labels: [label],
          body: { attributes: attributesOf(body, file.path), blocks: [] },
        })),
      ),
    ),
  );
  const rest = Object.fromEntries(Object.entries(asMap(root)).filter(([key]) => !BLOCKS.includes(key)));
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
      ([key, one]) => [parseTemplate(key, path), jsonExpression(one, path, depth + 1)] as const,
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

/** A value that is there already, as an expression. */
function constant(value: HclValue): Expression {
  if (Array.isArray(value)) return { kind: "list", items: value.map(constant) };
  if (typeof value !== "object" || value === null) return { kind: "literal", value: value as string };
  return { kind: "object", items: entriesOf(value).map(([key, one]) => [constant(key), constant(one)]) };
}

function combinations(matrix: HclValue): readonly ReadonlyMap<string, HclValue>[] {
  let legs: Map<string, HclValue>[] = [new Map()];
  for (const [name, values] of entriesOf(matrix)) {
    legs = legs.flatMap((leg) => listOf(values).map((value) => new Map([...leg, [name, value]])));
    if (legs.length > MAX_LEGS)
      throw new ForecastError(
        "limit",
        `A bake matrix has more than ${MAX_LEGS} combinations; name targets in the input targets.`,
      );
  }
  return legs;
}

/** `type = string`, since buildx 0.24; lists are left as they are, other types are beyond this. */
function converted(type: Expression | undefined, value: HclValue): HclValue {
  if (type === undefined || value === null) return value;
  const name = type.kind === "name" || type.kind === "call" ? type.name : "";
  if (name === "string") return textOf(value);
  if (name === "number") return numberOf(value);
  if (name === "bool") return truth(value);
  if (["list", "set", "tuple"].includes(name)) return listOf(value);
  throw beyond(`the variable type ${name || type.kind}`);
}

/** An environment value takes the variable's type, else the type of its default. */
function fromEnvironment(name: string, given: string, type: Expression | undefined, fallback: HclValue): HclValue {
  const kind = type?.kind === "name" ? type.name : fallback === null ? "string" : typeof fallback;
  if (kind === "bool" || kind === "boolean") return flag(`the variable ${name}`, given);
  if (kind === "number") return numberOf(given);
  if (kind === "object" || type?.kind === "call") throw beyond(`a list or map in the environment for ${name}`);
  return given;
}

function negative(value: HclValue): HclValue {
  const number = numberOf(value);
  // buildx writes -0; nobody means it.
  if (number === 0) throw beyond("minus zero");
  return -number;
}

function binary(operator: string, left: HclValue, right: HclValue): HclValue {
  const call = standardFunction(OPERATORS[operator] ?? "");
  return call === undefined ? null : call(left, right);
}

const OPERATORS: Readonly<Record<string, string>> = {
  "&&": "and",
  "||": "or",
  "==": "equal",
  "!=": "notequal",
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "%": "modulo",
  ">": "greaterthan",
  "<": "lessthan",
  ">=": "greaterthanorequalto",
  "<=": "lessthanorequalto",
};

function circle(path: readonly string[]): ForecastError {
  return new ForecastError(
    "workflow",
    `The bake files go round in a circle: ${path.slice(0, 12).join(" → ")}. Break it.`,
  );
}
