/**
 * Commands of a `run:` script, as far as they can be read without running anything: words with quotes removed, variables
 * replaced where their value is known. No substitution is ever executed; a word that holds one is not known.
 */

/**
 * A word. `needs` is empty when all of it is known; else it names what is only known when the script runs, and `text` is
 * the part in front of that: `--build-arg=SHA=$(git …)` still names its argument.
 */
export interface Word {
  readonly text: string;
  readonly needs: string;
}

export interface Command {
  /** `NAME=value` in front of the command. */
  readonly assignments: ReadonlyMap<string, Word>;
  readonly words: readonly Word[];
  /** Line within the script, from 1. */
  readonly line: number;
}

/** Longest script in characters that is looked at. */
export const MAX_SCRIPT = 256 * 1024;

/**
 * @param variable value of a shell variable, `undefined` when it is not known. Assignments in the script are followed.
 */
export function commands(script: string, variable: (name: string) => string | undefined): readonly Command[] {
  return new ShellReader(script.slice(0, MAX_SCRIPT), variable).read();
}

/** Longest word in characters; a variable that holds itself twice doubles with each line. */
const MAX_WORD = 32 * 1024;

const SEPARATORS = new Set(["\n", ";", "&", "|", "(", ")"]);
const KEYWORDS = new Set([
  "if",
  "then",
  "else",
  "elif",
  "do",
  "while",
  "until",
  "!",
  "{",
  "time",
  "exec",
  "sudo",
  "command",
]);

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
/** Substitutions inside substitutions that are followed. */
const MAX_NESTED = 100;

class ShellReader {
  private at = 0;
  private line = 1;
  private words: Word[] = [];
  private startLine = 1;
  private readonly found: Command[] = [];
  private readonly heredocs: { name: string; chomp: boolean }[] = [];
  private readonly assigned = new Map<string, Word>();
  private readonly script: string;
  private readonly variable: (name: string) => string | undefined;

  constructor(script: string, variable: (name: string) => string | undefined) {
    this.script = script.replaceAll("\r\n", "\n");
    this.variable = variable;
  }

  read(): readonly Command[] {
    while (this.at < this.script.length) this.step();
    this.endCommand();
    return this.found;
  }

  private step(): void {
    const char = this.script[this.at] ?? "";
    if (char === "\n") {
      this.endCommand();
      this.at++;
      this.line++;
      this.skipHeredocs();
    } else if (char === " " || char === "\t") {
      this.at++;
    } else if (char === "\\" && this.script[this.at + 1] === "\n") {
      this.at += 2;
      this.line++;
    } else if (char === "#") {
      while (this.at < this.script.length && this.script[this.at] !== "\n") this.at++;
    } else if (char === "<" || char === ">") {
      this.redirect();
    } else if (SEPARATORS.has(char)) {
      this.at++;
      this.endCommand();
    } else {
      if (this.words.length === 0) this.startLine = this.line;
      const word = this.word();
      const redirects = this.script[this.at] === "<" || this.script[this.at] === ">";
      // `2>log`: the digits belong to the redirection.
      if (!(redirects && /^\d+$/.test(word.text))) this.words.push(word);
    }
  }

  /** Redirections take the next word with them; a heredoc's body is not commands. */
  private redirect(): void {
    const heredoc = /^<<(-?)(?!<)/.exec(this.script.slice(this.at, this.at + 3));
    while (this.script[this.at] === "<" || this.script[this.at] === ">" || this.script[this.at] === "&") this.at++;
    if (heredoc !== null && this.script[this.at] === "-") this.at++;
    while (this.script[this.at] === " " || this.script[this.at] === "\t") this.at++;
    const target = this.word();
    if (heredoc !== null && target.needs === "") this.heredocs.push({ name: target.text, chomp: heredoc[1] === "-" });
  }

  private skipHeredocs(): void {
    for (const { name, chomp } of this.heredocs.splice(0)) {
      while (this.at < this.script.length) {
        const end = this.script.indexOf("\n", this.at);
        const text = this.script.slice(this.at, end === -1 ? undefined : end);
        this.at = end === -1 ? this.script.length : end + 1;
        this.line++;
        if ((chomp ? text.replace(/^\t+/, "") : text) === name) break;
      }
    }
  }

  private endCommand(): void {
    const words = this.words;
    this.words = [];
    while (words[0] !== undefined && KEYWORDS.has(words[0].text)) words.shift();
    const assignments = new Map<string, Word>();
    for (let first = words[0]; first !== undefined; first = words[0]) {
      const split = assignment(first);
      if (split === undefined) break;
      assignments.set(split.name, split.value);
      words.shift();
    }
    if (words.length > 0) {
      if (words[0]?.text === "export") for (const word of words.slice(1)) this.remember(assignment(word));
      else this.found.push({ assignments, words, line: this.startLine });
    } else {
      for (const [name, value] of assignments) this.remember({ name, value });
    }
  }

  private remember(split: { name: string; value: Word } | undefined): void {
    if (split !== undefined) this.assigned.set(split.name, split.value);
  }

  private word(): Word {
    const out = new Builder();
    while (this.at < this.script.length) {
      const char = this.script[this.at] ?? "";
      if (char === " " || char === "\t" || SEPARATORS.has(char) || char === "<" || char === ">") break;
      if (char === "'") this.singleQuoted(out);
      else if (char === '"') this.doubleQuoted(out);
      else if (char === "\\") this.escaped(out);
      else if (char === "$" || char === "`") this.expansion(out);
      else {
        out.add(char);
        this.at++;
      }
    }
    return out.word();
  }

  private singleQuoted(out: Builder): void {
    const end = this.script.indexOf("'", this.at + 1);
    const text = this.script.slice(this.at + 1, end === -1 ? undefined : end);
    out.add(text);
    this.countLines(text);
    this.at = end === -1 ? this.script.length : end + 1;
  }

  private doubleQuoted(out: Builder): void {
    for (this.at++; this.at < this.script.length && this.script[this.at] !== '"'; ) {
      const char = this.script[this.at] ?? "";
      const next = this.script[this.at + 1] ?? "";
      if (char === "\\" && ['"', "\\", "$", "`", "\n"].includes(next)) this.escaped(out);
      else if (char === "$" || char === "`") this.expansion(out);
      else {
        out.add(char);
        this.countLines(char);
        this.at++;
      }
    }
    this.at++;
  }

  private escaped(out: Builder): void {
    const next = this.script[this.at + 1] ?? "";
    if (next === "\n") this.line++;
    else out.add(next);
    this.at += 2;
  }

  private expansion(out: Builder): void {
    const rest = this.script.slice(this.at, this.at + 300);
    const simple = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?-)([^}$`"'\\]*))?\})/.exec(rest);
    if (simple !== null) {
      this.at += simple[0].length;
      const name = simple[1] ?? simple[2] ?? "";
      const assigned = this.assigned.get(name);
      const value = assigned === undefined ? this.variable(name) : assigned.needs === "" ? assigned.text : undefined;
      const empty = value === undefined || (value === "" && simple[3] === ":-");
      if (simple[3] !== undefined && empty && assigned === undefined) out.add(simple[4] ?? "");
      else if (value === undefined) out.unknown(assigned?.needs || `$${name}`);
      else out.add(value);
      return;
    }
    const arithmeticOrCommand = rest.startsWith("$(") || rest.startsWith("`") || rest.startsWith("${");
    if (!arithmeticOrCommand) {
      out.add("$");
      this.at++;
      return;
    }
    const end = this.substitutionEnd();
    const text = this.script.slice(this.at, end);
    out.unknown(text.length > 60 ? `${text.slice(0, 60)}…` : text);
    this.countLines(text);
    this.at = end;
  }

  /** End of `$(…)`, `${…}` or `` `…` ``: nested ones counted, quotes respected. */
  private substitutionEnd(): number {
    if (this.script[this.at] !== "`") return this.closing(this.at + 1, 0);
    const end = this.script.indexOf("`", this.at + 1);
    return end === -1 ? this.script.length : end + 1;
  }

  /** Position behind the bracket or quote that closes the one at `from`. */
  private closing(from: number, depth: number): number {
    const open = this.script[from] ?? "";
    const close = CLOSING[open] ?? open;
    if (depth > MAX_NESTED) return this.script.length;
    for (let at = from + 1; at < this.script.length; at++) {
      const char = this.script[at] ?? "";
      if (char === close) return at + 1;
      if (char === "\\" && open !== "'") at++;
      else if (open !== "'" && (char === "(" || char === "{") && (open !== '"' || this.script[at - 1] === "$")) {
        at = this.closing(at, depth + 1) - 1;
      } else if ((char === '"' || char === "'") && open !== '"' && open !== "'") at = this.closing(at, depth + 1) - 1;
    }
    return this.script.length;
  }

  private countLines(text: string): void {
    for (const char of text) if (char === "\n") this.line++;
  }
}

class Builder {
  private text = "";
  private needs = "";

  add(text: string): void {
    if (this.text.length + text.length > MAX_WORD) this.unknown("a shorter text");
    else if (this.needs === "") this.text += text;
  }

  unknown(needs: string): void {
    if (this.needs === "") this.needs = needs;
  }

  word(): Word {
    return { text: this.text, needs: this.needs };
  }
}

function assignment(word: Word): { name: string; value: Word } | undefined {
  const match = /^([A-Za-z_]\w*)=(.*)$/s.exec(word.text);
  return match === null ? undefined : { name: match[1] ?? "", value: { text: match[2] ?? "", needs: word.needs } };
}
