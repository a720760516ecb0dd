/** Bake files made from a seed: variables, functions, inheritance, matrices, overrides, in HCL or JSON, in one or two files. */
import type { BakeCase } from "./bake-cases.ts";

type Kind = "string" | "number" | "bool" | "list" | "map";

interface Name {
  readonly name: string;
  readonly kind: Kind;
}

const TEXTS = ["a", "b-c", "v1.2", "", "x y", "Ü", "true", "7", "a,b", "dollar$$", "100%", "tab\\t", 'q\\"q', "latest"];

/** The same numbers from the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

class Maker {
  private readonly random: () => number;
  private readonly functions: Name[] = [];
  readonly env: Record<string, string> = {};

  constructor(seed: number) {
    this.random = generator(seed);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  pick<T>(of: readonly [T, ...T[]] | readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  some(most: number, least = 0): number[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, at) => at);
  }

  private known(names: readonly Name[], kind: Kind): string | undefined {
    const fitting = names.filter((one) => one.kind === kind);
    return fitting.length > 0 && this.chance(0.5) ? this.pick(fitting).name : undefined;
  }

  text(names: readonly Name[], depth: number): string {
    const name = this.known(names, "string");
    if (name !== undefined) return this.chance(0.5) ? name : `"p-\${${name}}"`;
    if (depth <= 0) return `"${this.pick(TEXTS)}"`;
    const inner = (): string => this.text(names, depth - 1);
    const list = (): string => this.list(names, depth - 1);
    const own = this.functions.filter((one) => one.kind === "string");
    const forms: (() => string)[] = [
      () => `"${this.pick(TEXTS)}"`,
      () => `"\${${inner()}}-\${${this.number(names, depth - 1)}}"`,
      () => `${this.bool(names, depth - 1)} ? ${inner()} : ${inner()}`,
      () => `${this.pick(["upper", "lower", "title", "trimspace", "md5", "sha256", "reverse", "chomp"])}(${inner()})`,
      () => `replace(${inner()}, "${this.pick(["a", "-", ".", "x"])}", ${inner()})`,
      () => `join("${this.pick([",", "", "-"])}", ${list()})`,
      () => `format("%s/%0${1 + this.below(4)}d", ${inner()}, ${this.pick(["0", "7", "123"])})`,
      () => `substr(${inner()}, ${this.below(3)}, ${this.pick([-1, 0, 1, 4])})`,
      () => `${this.pick(["trimprefix", "trimsuffix", "trim"])}(${inner()}, "${this.pick(["a", "v", "1.2"])}")`,
      () => `coalesce(${this.pick(["null", inner()])}, ${inner()})`,
      () => `element(concat(${list()}, ["z"]), ${this.below(5)})`,
      () => `lookup(${this.map(names, depth - 1)}, "${this.pick(["a", "b", "none"])}", "fallback")`,
      () => `(\n${inner()}\n)`,
    ];
    if (own.length > 0) forms.push(() => `${this.pick(own).name}(${inner()}, ${this.number(names, depth - 1)})`);
    return this.pick(forms)();
  }

  number(names: readonly Name[], depth: number): string {
    const name = this.known(names, "number");
    if (name !== undefined) return name;
    if (depth <= 0) return String(1 + this.below(20));
    const inner = (): string => this.number(names, depth - 1);
    return this.pick<() => string>([
      () => String(1 + this.below(1000)),
      () => `(${inner()} ${this.pick(["+", "*"])} ${inner()})`,
      () => `length(${this.list(names, depth - 1)})`,
      () => `${this.pick(["max", "min", "add"])}(${inner()}, ${inner()})`,
      () => `strlen(${this.text(names, depth - 1)})`,
    ])();
  }

  bool(names: readonly Name[], depth: number): string {
    const name = this.known(names, "bool");
    if (name !== undefined) return name;
    if (depth <= 0) return this.pick(["true", "false"]);
    const text = (): string => `(${this.text(names, depth - 1)})`;
    return this.pick<() => string>([
      () => `(${text()} ${this.pick(["==", "!="])} ${text()})`,
      () => `(${this.number(names, depth - 1)} ${this.pick([">", "<", ">=", "<=", "=="])} 5)`,
      () => `(${this.bool(names, depth - 1)} ${this.pick(["&&", "||"])} !${this.bool(names, depth - 1)})`,
      () => `contains(${this.list(names, depth - 1)}, ${text()})`,
    ])();
  }

  list(names: readonly Name[], depth: number): string {
    const name = this.known(names, "list");
    if (name !== undefined) return name;
    const items = (): string =>
      `[${this.some(3, 1)
        .map(() => this.text(names, depth - 1))
        .join(", ")}]`;
    if (depth <= 0) return items();
    const inner = (): string => this.list(names, depth - 1);
    const loop = (): string => {
      const scope: Name[] = [...names, { name: "each", kind: "string" }];
      return `[for each in ${inner()} : ${this.text(scope, depth - 1)} if ${this.bool(scope, depth - 1)}]`;
    };
    return this.pick<() => string>([
      items,
      loop,
      () => `[for key, each in ${this.map(names, depth - 1)} : "\${key}:\${each}"]`,
      () => `${this.pick(["sort", "distinct", "compact", "reverselist"])}(${inner()})`,
      () => `concat(${inner()}, ${inner()})`,
      () => `split(",", ${this.text(names, depth - 1)})`,
      () => `keys(${this.map(names, depth - 1)})`,
      () => `values(${this.map(names, depth - 1)})`,
    ])();
  }

  map(names: readonly Name[], depth: number): string {
    const name = this.known(names, "map");
    if (name !== undefined) return name;
    const entries = this.some(2, 1).map(() => `${this.pick(["a", "b", '"c.d"'])} = ${this.text(names, depth - 1)}`);
    // A key given twice is last given.
    return `{\n${[...new Map(entries.map((one) => [one.split(" ")[0], one])).values()].join("\n")}\n}`;
  }

  of(kind: Kind, names: readonly Name[], depth: number): string {
    if (kind === "string") return this.text(names, depth);
    if (kind === "number") return this.number(names, depth);
    if (kind === "bool") return this.bool(names, depth);
    return kind === "list" ? this.list(names, depth) : this.map(names, depth);
  }

  variables(): readonly [Name, string | undefined][] {
    const made: [Name, string | undefined][] = [];
    for (const at of this.some(5, 2)) {
      const name = `V${at}`;
      const kind = this.pick<Kind>(["string", "string", "string", "number", "bool", "list", "map"]);
      const before = made.map(([one]) => one);
      if (kind === "string" && this.chance(0.2)) made.push([{ name, kind }, undefined]);
      else made.push([{ name, kind }, this.of(kind, before, 2)]);
      if (!this.chance(0.3)) continue;
      if (kind === "string") this.env[name] = this.pick(["env", "", "1", "with space"]);
      else if (kind === "number") this.env[name] = this.pick(["3", "12", "0.5"]);
      else if (kind === "bool") this.env[name] = this.pick(["true", "0", "T", "false", "1"]);
    }
    return made;
  }

  /** Name → its result, of the parameters s and n. */
  userFunctions(): readonly [string, string][] {
    return this.some(2).map((at): [string, string] => {
      const result = this.text(
        [
          { name: "s", kind: "string" },
          { name: "n", kind: "number" },
        ],
        2,
      );
      this.functions.push({ name: `f${at}`, kind: "string" });
      return [`f${at}`, result];
    });
  }

  target(names: readonly Name[], others: readonly string[]): readonly [string, string][] {
    const made: [string, string][] = [];
    const maybe = (share: number, key: string, value: () => string): void => {
      if (this.chance(share)) made.push([key, value()]);
    };
    const texts = (): string => this.list(names, 1);
    if (others.length > 0) maybe(0.5, "inherits", () => JSON.stringify(this.some(2, 1).map(() => this.pick(others))));
    maybe(0.5, "context", () => this.pick(['"."', '"dir/"', '"./a/../b"', '"https://example.test/x.git#main"']));
    maybe(0.4, "dockerfile", () => this.pick(['"Dockerfile.x"', '"docker/Dockerfile"']));
    maybe(0.2, "dockerfile-inline", () => this.text(names, 1));
    maybe(0.4, "target", () => this.text(names, 1));
    maybe(0.8, "args", () => {
      const entries = this.some(3, 1).map(
        (at): string => `${this.pick(["A", "B", `K${at}`])}${at} = ${this.chance(0.1) ? "null" : this.anything(names)}`,
      );
      return `{\n${entries.join("\n")}\n}`;
    });
    maybe(0.3, "labels", () => `{\n"org.x.${this.pick(["a", "b"])}" = ${this.text(names, 1)}\n}`);
    maybe(0.5, "tags", texts);
    maybe(0.3, "platforms", () => this.pick(['["linux/amd64"]', '["linux/amd64", "linux/arm64"]', "[]"]));
    maybe(0.3, "cache-from", () => this.pick(['["type=gha"]', '["type=registry,ref=r", "type=gha"]', "[]"]));
    maybe(0.2, "cache-to", () => this.pick(['["type=gha,mode=max"]', '["type=inline"]']));
    maybe(0.2, "no-cache-filter", () => this.pick(['["deps"]', '["a", "b", "a"]']));
    maybe(0.2, "no-cache", () => this.bool(names, 1));
    maybe(0.2, "pull", () => this.bool(names, 1));
    maybe(0.3, "contexts", () => {
      const link = others.length > 0 && this.chance(0.6) ? `"target:${this.pick(others)}"` : '"./src"';
      return `{\nbase = ${link}\n}`;
    });
    return made;
  }

  private anything(names: readonly Name[]): string {
    return this.of(this.pick<Kind>(["string", "string", "number", "bool"]), names, 2);
  }
}

type Attributes = readonly [string, string][];

interface Block {
  readonly type: string;
  readonly label: string;
  readonly attributes: Attributes;
}

const hcl = (blocks: readonly Block[]): string =>
  blocks
    .map(({ type, label, attributes }) => {
      const body = attributes.map(([key, value]) => `  ${key} = ${value}\n`).join("");
      return `${type} "${label}" {\n${body}}\n`;
    })
    .join("");

/** The same in JSON, each expression in a template of its own; parameters are names there. */
function json(blocks: readonly Block[]): string {
  const root: Record<string, Record<string, unknown>> = {};
  for (const { type, label, attributes } of blocks) {
    const body = attributes.map(([key, value]) => [key, key === "params" ? ["s", "n"] : `\${${value}}`]);
    root[type] = { ...root[type], [label]: Object.fromEntries(body) };
  }
  return JSON.stringify(root, null, 1);
}

export function randomBake(seed: number): BakeCase {
  const maker = new Maker(seed);
  const variables = maker.variables();
  const names = variables.map(([name]) => name);
  const functions = maker.userFunctions();
  const first: Block[] = [
    ...variables.map(([{ name }, value]) => ({
      type: "variable",
      label: name,
      attributes: value === undefined ? [] : ([["default", value]] as Attributes),
    })),
    ...functions.map(([label, result]) => ({
      type: "function",
      label,
      attributes: [
        ["params", "[s, n]"],
        ["result", result],
      ] as Attributes,
    })),
  ];
  const second: Block[] = [];
  const targets: string[] = [];
  const groups: string[] = [];
  for (const at of maker.some(4, 2)) {
    const name = `t${at}`;
    if (maker.chance(0.25)) {
      const scope: Name[] = [...names, { name: "leg", kind: "string" }];
      const attributes = maker.target(scope, targets);
      first.push({
        type: "target",
        label: name,
        attributes: [["name", `"${name}-\${leg}"`], ["matrix", '{\nleg = ["x", "y"]\n}'], ...attributes],
      });
      targets.push(`${name}-x`);
      groups.push(name);
    } else {
      first.push({ type: "target", label: name, attributes: maker.target(names, targets) });
      if (maker.chance(0.3)) second.push({ type: "target", label: name, attributes: maker.target(names, targets) });
      targets.push(name);
    }
  }
  const members = [...targets, ...groups].filter(() => maker.chance(0.6));
  const group: Block = {
    type: "group",
    label: "default",
    attributes: [["targets", JSON.stringify(members.length > 0 ? members : targets)]],
  };
  (maker.chance(0.5) ? first : second).push(group);
  const overrides = maker.some(3).map(() => {
    const target = maker.pick(["*", "t*", maker.pick(targets)]);
    const key = maker.pick([
      "args.A0=set",
      "args.NEW=a=b",
      "platform=linux/arm64",
      "tags=set:1",
      "cache-from=type=local,src=c",
      "no-cache=true",
      "pull=0",
      "target=stage",
      "context=./set/",
      "labels.org.x.a=set",
      "contexts.base=./set",
    ]);
    return `${target}.${key}`;
  });
  const render = maker.chance(0.3) ? json : hcl;
  const end = render === json ? "json" : "hcl";
  const files = { [`a.${end}`]: render(first), ...(second.length > 0 ? { "b.hcl": hcl(second) } : {}) };
  return { name: `seed ${seed}`, files, named: Object.keys(files), overrides, env: maker.env };
}
