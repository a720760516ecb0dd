/**
 * HCL as far as bake files use it: blocks, attributes, literals, templates, lists, objects, conditionals, operators,
 * function calls, heredocs, `for` expressions. JSON bake files become the same tree. Errors carry the line.
 */
import { ForecastError } from "../errors.ts";

export type Expression =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "template"; readonly parts: readonly Expression[] }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "index"; readonly of: Expression; readonly key: Expression }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly items: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[]; readonly spread: boolean }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "if"; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | {
      readonly kind: "for";
      readonly names: readonly string[];
      readonly over: Expression;
      /** Present for `{for … : key => value}`. */
      readonly key: Expression | undefined;
      readonly value: Expression;
      readonly test: Expression | undefined;
    };

export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Expression>;
  readonly blocks: readonly Block[];
}

const MAX_DEPTH = 100;
const MAX_HCL_BYTES = 2 * 1024 * 1024;

/** Throws `workflow` with file and line, `limit`. */
export function parseHcl(text: string, path: string): Body {
  if (Buffer.byteLength(text) > MAX_HCL_BYTES)
    throw new ForecastError("limit", `${path} has more than ${MAX_HCL_BYTES} bytes; it is not read.`);
  return new HclParser(text.replaceAll("\r\n", "\n"), path).file();
}

/** A template such as `app-${VERSION}`, as JSON bake files have them in their strings. */
export function parseTemplate(text: string, path: string): Expression {
  return new HclParser(text, path).template(text.length, false);
}

class HclParser {
  private at = 0;
  private depth = 0;
  /** Line ends are blanks inside parentheses, lists and `${ }`. */
  private joined = false;
  private readonly text: string;
  private readonly path: string;

  constructor(text: string, path: string) {
    this.text = text;
    this.path = path;
  }

  file(): Body {
    const body = this.body();
    if (this.at < this.text.length) throw this.error("expected a block or an attribute");
    return body;
  }

  private body(): Body {
    const attributes = new Map<string, Expression>();
    const blocks: Block[] = [];
    for (this.blank(true); this.at < this.text.length && this.text[this.at] !== "}"; this.blank(true)) {
      const name = this.text[this.at] === '"' ? this.quotedLabel() : this.identifier();
      this.blank(false);
      if (this.text[this.at] === "=" && this.text[this.at + 1] !== "=") {
        this.at++;
        attributes.set(name, this.expression());
      } else {
        blocks.push(this.block(name));
      }
    }
    return { attributes, blocks };
  }

  private block(type: string): Block {
    const labels: string[] = [];
    while (this.text[this.at] !== "{") {
      labels.push(this.text[this.at] === '"' ? this.quotedLabel() : this.identifier());
      this.blank(false);
    }
    return this.nested(() => {
      this.expect("{");
      const body = this.body();
      this.expect("}");
      return { type, labels, body };
    });
  }

  private quotedLabel(): string {
    const match = /"((?:[^"\\\n]|\\.)*)"/y;
    match.lastIndex = this.at;
    const found = match.exec(this.text);
    if (found === null) throw this.error("expected a quoted name");
    this.at = match.lastIndex;
    return (found[1] ?? "").replace(/\\(.)/g, "$1");
  }

  private identifier(): string {
    const match = /[A-Za-z_][\w-]*/y;
    match.lastIndex = this.at;
    const found = match.exec(this.text);
    if (found === null) throw this.error("expected a name");
    this.at = match.lastIndex;
    return found[0];
  }

  expression(): Expression {
    return this.nested(() => {
      this.blank(false);
      const test = this.binary(0);
      this.blank(false);
      if (this.text[this.at] !== "?") return test;
      this.at++;
      this.blank(true);
      const yes = this.expression();
      this.blank(true);
      this.expect(":");
      this.blank(true);
      return { kind: "if", test, yes, no: this.expression() };
    });
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      this.blank(false);
      const operator = operators.find((one) => this.text.startsWith(one, this.at));
      if (operator === undefined || (operator === "/" && this.text[this.at + 1] === "/")) return left;
      this.at += operator.length;
      this.blank(true);
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Expression {
    const operator = this.text[this.at] ?? "";
    if (operator !== "!" && operator !== "-") return this.postfix(this.primary());
    this.at++;
    this.blank(false);
    return this.nested(() => ({ kind: "unary", operator, of: this.unary() }));
  }

  private postfix(first: Expression): Expression {
    let of = first;
    for (;;) {
      if (this.text[this.at] === "." && this.text[this.at + 1] !== ".") {
        this.at++;
        const number = /\d+/y;
        number.lastIndex = this.at;
        const digits = number.exec(this.text)?.[0];
        if (digits !== undefined) this.at += digits.length;
        const key = digits ?? this.identifier();
        of = { kind: "index", of, key: { kind: "literal", value: key } };
      } else if (this.text[this.at] === "[") {
        this.at++;
        this.blank(true);
        const key = this.joining(true, () => this.expression());
        this.blank(true);
        this.expect("]");
        of = { kind: "index", of, key };
      } else return of;
    }
  }

  private primary(): Expression {
    const char = this.text[this.at] ?? "";
    if (char === '"') return this.quoted();
    if (char === "[") return this.list();
    if (char === "{") return this.object();
    if (char === "<" && this.text[this.at + 1] === "<") return this.heredoc();
    if (char === "(") {
      this.at++;
      const inner = this.joining(true, () => this.expression());
      this.blank(true);
      this.expect(")");
      return inner;
    }
    const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = this.at;
    const digits = number.exec(this.text)?.[0];
    if (digits !== undefined) {
      // A double holds 15 digits; buildx more.
      if (digits.length > 15) throw this.error("a number this long is not read");
      this.at += digits.length;
      return { kind: "literal", value: Number(digits) };
    }
    return this.named(this.identifier());
  }

  private named(name: string): Expression {
    if (name === "true" || name === "false") return { kind: "literal", value: name === "true" };
    if (name === "null") return { kind: "literal", value: null };
    let full = name;
    // Namespaced functions: provider::name.
    while (this.text.startsWith("::", this.at)) {
      this.at += 2;
      full += `::${this.identifier()}`;
    }
    if (this.text[this.at] !== "(") return { kind: "name", name: full };
    this.at++;
    const args: Expression[] = [];
    let spread = false;
    for (this.blank(true); this.text[this.at] !== ")"; this.blank(true)) {
      args.push(this.joining(true, () => this.expression()));
      this.blank(true);
      if (this.text.startsWith("...", this.at)) {
        spread = true;
        this.at += 3;
        this.blank(true);
      }
      if (this.text[this.at] === ",") this.at++;
      else if (this.text[this.at] !== ")") throw this.error("expected , or )");
    }
    this.at++;
    return { kind: "call", name: full, args, spread };
  }

  private list(): Expression {
    return this.joining(true, () => this.listItems());
  }

  private listItems(): Expression {
    this.at++;
    this.blank(true);
    const loop = this.forExpression("]", false);
    if (loop !== undefined) return loop;
    const items: Expression[] = [];
    for (; this.text[this.at] !== "]"; this.blank(true)) {
      items.push(this.expression());
      this.blank(true);
      if (this.text[this.at] === ",") this.at++;
      else if (this.text[this.at] !== "]") throw this.error("expected , or ]");
    }
    this.at++;
    return { kind: "list", items };
  }

  private object(): Expression {
    this.at++;
    this.blank(true);
    const loop = this.joining(true, () => this.forExpression("}", true));
    if (loop !== undefined) return loop;
    return this.joining(false, () => this.objectItems());
  }

  private objectItems(): Expression {
    const items: [Expression, Expression][] = [];
    for (; this.text[this.at] !== "}"; this.blank(true)) {
      const bare = /[A-Za-z_][\w-]*(?=\s*[=:])/y;
      bare.lastIndex = this.at;
      const name = bare.exec(this.text)?.[0];
      if (name !== undefined) this.at += name.length;
      const key: Expression = name === undefined ? this.expression() : { kind: "literal", value: name };
      this.blank(true);
      if (this.text[this.at] !== "=" && this.text[this.at] !== ":") throw this.error("expected = or :");
      this.at++;
      this.blank(true);
      items.push([key, this.expression()]);
      this.blank(true);
      if (this.text[this.at] === ",") this.at++;
    }
    this.at++;
    return { kind: "object", items };
  }

  private forExpression(end: string, keyed: boolean): Expression | undefined {
    const start = /for\s+([A-Za-z_][\w-]*)(?:\s*,\s*([A-Za-z_][\w-]*))?\s+in\s+/y;
    start.lastIndex = this.at;
    const found = start.exec(this.text);
    if (found === null) return undefined;
    this.at = start.lastIndex;
    const names = [found[1], found[2]].filter((name) => name !== undefined);
    const over = this.expression();
    this.blank(true);
    this.expect(":");
    this.blank(true);
    let value = this.expression();
    let key: Expression | undefined;
    this.blank(true);
    if (keyed) {
      if (!this.text.startsWith("=>", this.at)) throw this.error("expected =>");
      this.at += 2;
      this.blank(true);
      key = value;
      value = this.expression();
      this.blank(true);
    }
    let test: Expression | undefined;
    if (this.text.startsWith("if", this.at)) {
      this.at += 2;
      test = this.expression();
      this.blank(true);
    }
    this.expect(end);
    return { kind: "for", names, over, key, value, test };
  }

  private quoted(): Expression {
    this.at++;
    const template = this.template(this.text.length, true);
    if (this.text[this.at] !== '"') throw this.error('expected "');
    this.at++;
    return template;
  }

  private heredoc(): Expression {
    const start = /<<(-?)([A-Za-z_]\w*)\n/y;
    start.lastIndex = this.at;
    const found = start.exec(this.text);
    if (found === null) throw this.error("expected a heredoc");
    this.at = start.lastIndex;
    const end = new RegExp(`^[ \\t]*${found[2]}[ \\t]*$`, "m").exec(this.text.slice(this.at));
    if (end === null) throw this.error(`the heredoc ${found[2]} does not end`);
    const raw = this.text.slice(this.at, this.at + end.index);
    const stop = this.at + end.index + end[0].length;
    const inner = new HclParser(found[1] === "-" ? dedent(raw) : raw, this.path);
    const template = inner.template(inner.text.length, false);
    this.at = stop;
    return template;
  }

  /** Text with `${ }` up to `end`, or to the closing quote. `%{ }` directives are beyond what is read. */
  template(end: number, quoted: boolean): Expression {
    const parts: Expression[] = [];
    let literal = "";
    const flush = (): void => {
      if (literal !== "") parts.push({ kind: "literal", value: literal });
      literal = "";
    };
    while (this.at < end && !(quoted && this.text[this.at] === '"')) {
      const two = this.text.slice(this.at, this.at + 2);
      if (this.text.startsWith("$${", this.at) || this.text.startsWith("%%{", this.at)) {
        literal += this.text.slice(this.at + 1, this.at + 3);
        this.at += 3;
      } else if (two === "${") {
        flush();
        this.at += 2;
        if (this.text[this.at] === "~") throw this.error("markers that take blanks away are not read");
        parts.push(this.joining(true, () => this.expression()));
        this.blank(true);
        this.expect("}");
      } else if (two === "%{") throw this.error("template directives are not read");
      else if (quoted && this.text[this.at] === "\\") literal += this.escape();
      else if (quoted && this.text[this.at] === "\n") throw this.error("the text does not end");
      else literal += this.text[this.at++];
    }
    flush();
    if (parts.length === 0) return { kind: "literal", value: "" };
    // "${x}" alone keeps the value's type, as HCL does.
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "template", parts };
  }

  private escape(): string {
    const char = this.text[this.at + 1] ?? "";
    if (char === "u" || char === "U") {
      const digits = this.text.slice(this.at + 2, this.at + 2 + (char === "u" ? 4 : 8));
      const code = Number.parseInt(digits, 16);
      if (!/^[0-9a-f]+$/i.test(digits) || code > 0x10ffff) throw this.error("not a character");
      this.at += 2 + digits.length;
      return String.fromCodePoint(code);
    }
    this.at += 2;
    return { n: "\n", r: "\r", t: "\t" }[char] ?? char;
  }

  /** Blanks and comments; with `lines` also line ends. */
  private blank(lines: boolean): void {
    for (;;) {
      const char = this.text[this.at];
      if (char === " " || char === "\t" || ((lines || this.joined) && char === "\n")) this.at++;
      else if (char === "#" || (char === "/" && this.text[this.at + 1] === "/")) {
        const end = this.text.indexOf("\n", this.at);
        this.at = end === -1 ? this.text.length : end;
      } else if (char === "/" && this.text[this.at + 1] === "*") {
        const end = this.text.indexOf("*/", this.at + 2);
        this.at = end === -1 ? this.text.length : end + 2;
      } else return;
    }
  }

  private joining<T>(joined: boolean, work: () => T): T {
    const before = this.joined;
    this.joined = joined;
    try {
      return work();
    } finally {
      this.joined = before;
    }
  }

  private expect(char: string): void {
    if (this.text[this.at] !== char) throw this.error(`expected ${char}`);
    this.at++;
  }

  private nested<T>(work: () => T): T {
    if (++this.depth > MAX_DEPTH) throw this.error(`nested deeper than ${MAX_DEPTH}`);
    try {
      return work();
    } finally {
      this.depth--;
    }
  }

  private error(message: string): ForecastError {
    const before = this.text.slice(0, this.at);
    const line = before.split("\n").length;
    const column = this.at - before.lastIndexOf("\n");
    return new ForecastError(
      "workflow",
      `${this.path}: ${message}. Install docker buildx, which reads every bake file, or set the inputs instead.`,
      {
        location: { file: this.path, line, column, text: this.text.split("\n")[line - 1] ?? "" },
      },
    );
  }
}

/** Weakest first. */
const LEVELS: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["==", "!="],
  [">=", "<=", ">", "<"],
  ["+", "-"],
  ["*", "/", "%"],
];

function dedent(text: string): string {
  const lines = text.split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const least = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(least, line.length - line.trimStart().length))).join("\n");
}
