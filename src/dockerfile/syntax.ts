/**
 * Which frontend a Dockerfile asks for. BuildKit looks before it parses, and by its own rules
 * (moby/buildkit frontend/dockerfile/parser/directives.go DetectSyntax, v0.11 and later; dockerfile2llb/directives.go before).
 */
import { DirectiveReader, type DirectiveRules, trimEndAscii } from "./directives.ts";
import { atLeast, buildkitVersion } from "./version.ts";

export interface Syntax {
  /** Image reference of the frontend, `docker/dockerfile:1.7`. */
  readonly reference: string;
  /** The whole value; the frontend gets it as its command line. */
  readonly commandLine: string;
  /** From 1. */
  readonly line: number;
}

interface SyntaxRules {
  /** Any `# name=value` lines may stand above, and the last `syntax` counts (up to 0.10). */
  readonly anyName: boolean;
  /** `#!` line skipped, `// syntax=…` and `{"syntax": …}` read (since 0.11). */
  readonly otherForms: boolean;
  /** A byte order mark does not hide the line (since 0.19). */
  readonly skipsMark: boolean;
  /** Other members of the JSON form need not be strings (since 0.21). */
  readonly anyJson: boolean;
  readonly directives: DirectiveRules;
}

function syntaxRules(version: string | undefined): SyntaxRules {
  const buildkit = buildkitVersion(version);
  return {
    anyName: !atLeast(buildkit, 0, 11),
    otherForms: atLeast(buildkit, 0, 11),
    skipsMark: atLeast(buildkit, 0, 19),
    anyJson: atLeast(buildkit, 0, 21),
    directives: {
      directives: atLeast(buildkit, 0, 14) ? ["syntax", "escape", "check"] : ["syntax", "escape"],
      escapeDirective: "exact",
      directiveBlanks: atLeast(buildkit, 0, 27) ? "unicode" : "ascii",
    },
  };
}

/**
 * The frontend that the text asks for, `undefined` when the builder's own one reads it. `version`: BuildKit's or a Docker
 * engine's; the classic builder and Buildah ask nobody. The build arg BUILDKIT_SYNTAX goes before the text.
 */
export function detectSyntax(text: string, version: string | undefined): Syntax | undefined {
  const rules = syntaxRules(version);
  const body = rules.skipsMark && text.startsWith("\ufeff") ? text.slice(1) : text;
  if (rules.anyName) return lastDirective(body);
  const shebang = body.startsWith("#!");
  const newline = body.indexOf("\n");
  const rest = shebang ? (newline < 0 ? "" : body.slice(newline + 1)) : body;
  const skipped = shebang ? 1 : 0;
  return (
    directive(rest, "#", skipped, rules) ?? directive(rest, "//", skipped, rules) ?? jsonForm(rest, skipped, rules)
  );
}

function lines(text: string): readonly string[] {
  return text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}

function syntax(value: string, line: number): Syntax {
  return { reference: value.split(" ", 1)[0]!, commandLine: value, line };
}

function directive(text: string, mark: string, skipped: number, rules: SyntaxRules): Syntax | undefined {
  const reader = new DirectiveReader(rules.directives, mark);
  for (const [i, line] of lines(text).entries()) {
    const found = reader.read(line);
    if (found === undefined || "error" in found) return undefined;
    if (found.name === "syntax") return syntax(found.value, skipped + i + 1);
  }
  return undefined;
}

function lastDirective(text: string): Syntax | undefined {
  let found: Syntax | undefined;
  for (const [i, line] of lines(text).entries()) {
    const match = /^#[\t\n\f\r ]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*(\S.*)$/.exec(line);
    if (match === null) break;
    if (match[1]!.toLowerCase() === "syntax") found = syntax(trimEndAscii(match[2]!), i + 1);
  }
  return found;
}

function jsonForm(text: string, skipped: number, rules: SyntaxRules): Syntax | undefined {
  if (!rules.otherForms || !/^\s*\{/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const members = new Map(Object.entries(value as object));
  if (!rules.anyJson && [...members.values()].some((each) => typeof each !== "string")) return undefined;
  const found = members.get("syntax");
  return typeof found === "string" && found !== "" ? syntax(found, skipped + 1) : undefined;
}
