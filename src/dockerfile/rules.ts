/** What differs between the builders' Dockerfile parsers, as data, and the presets per builder and version. */
import type { Keyword } from "./instruction.ts";
import { atLeast, buildkitVersion, NEWEST, parseVersion, type Version } from "./version.ts";
import type { BuildkitWordRules } from "./word-rules.ts";
import { buildkitWords } from "./words.ts";

export type FlagKind = "bool" | "string" | "strings";

export interface ParserRules {
  /** Parser directives that are known; any other comment ends the search for directives. */
  readonly directives: readonly ("syntax" | "escape" | "check")[];
  /** `exact`: the whole value must be the character. `first`: only the value's first character counts (imagebuilder). */
  readonly escapeDirective: "exact" | "first";
  /** Blanks between `#` and the directive's name: any Unicode blank (BuildKit ≥ 0.27), `[\t\n\f\r ]`, or `[ \t]`. */
  readonly directiveBlanks: "unicode" | "ascii" | "tab-space";
  /** Carriage returns cut off in front of a line end: every one, or one. */
  readonly carriageReturns: "all" | "one";
  /** `\\` at the line end is an escaped escape character, not a continuation. */
  readonly escapedContinuation: boolean;
  /** Comment lines inside a continuation are warned of like empty ones. */
  readonly commentIsEmptyLine: boolean;
  /** Directive lines count as comments above the first instruction. */
  readonly directiveIsComment: boolean;
  readonly heredocs:
    | undefined
    | {
        /** Words of the instruction's line, with the vendored BuildKit's rules. */
        readonly words: BuildkitWordRules;
        /** `ended`: each body line with its own line end. `led`: a newline before each body line (imagebuilder). */
        readonly body: "ended" | "led";
      };
  /** Escape character inside `--flags`: always `\`, or the one of the escape directive (BuildKit ≥ 0.21). */
  readonly flagEscape: "backslash" | "directive";
  /** Text behind a JSON array: ignored, or it makes the arguments a shell form (BuildKit ≥ 0.15). */
  readonly afterJson: "ignored" | "shell-form";
  /** A longer line: refused, or the file silently ends there (imagebuilder before 1.2.6). Bytes without line end. */
  readonly maxLineBytes: number;
  readonly longLine: "refused" | "ends-file";
  /** Flags that an instruction takes; an instruction that is not listed ignores its flags. */
  readonly flags: ReadonlyMap<Keyword, ReadonlyMap<string, FlagKind>>;
  /** `checked`: flags are read while parsing. `expanded`: only when the step runs, after expansion (imagebuilder). */
  readonly flagCheck: "checked" | "expanded";
  /** Names behind AS: lower-cased and checked, or any word, case kept (imagebuilder). */
  readonly stageNames: "lower" | "any";
  /** Two stages of one name: an error (classic), or the later one wins. */
  readonly duplicateStages: "refused" | "allowed";
  /** A file without instructions, or without FROM, is refused with these words of the builder. */
  readonly noStage: string;
  /** ENV, LABEL and ARG without a name, and a heredoc as destination, are refused (not by imagebuilder). */
  readonly strictWords: boolean;
}

/** bufio.MaxScanTokenSize of the Go scanner, less the byte that must stay free. */
const SCANNER_LINE = 64 * 1024 - 1;
/** imagebuilder dockerfile/parser Parse since 1.2.6. */
const IMAGEBUILDER_LINE = 2048 * 1024 - 1;

type FlagTable = ReadonlyMap<Keyword, ReadonlyMap<string, FlagKind>>;

/** `version`: BuildKit's, a Docker engine's or a Dockerfile frontend's (`1.7-labs`); unknown means the newest. */
export function buildkitParser(version?: string): ParserRules {
  const buildkit = buildkitVersion(version);
  return {
    directives: atLeast(buildkit, 0, 14) ? ["syntax", "escape", "check"] : ["syntax", "escape"],
    escapeDirective: "exact",
    directiveBlanks: atLeast(buildkit, 0, 27) ? "unicode" : "ascii",
    carriageReturns: atLeast(buildkit, 0, 9) ? "all" : "one",
    escapedContinuation: true,
    commentIsEmptyLine: false,
    directiveIsComment: !atLeast(buildkit, 0, 17),
    heredocs: atLeast(buildkit, 0, 9) ? { words: buildkitWords(version), body: "ended" } : undefined,
    flagEscape: atLeast(buildkit, 0, 21) ? "directive" : "backslash",
    afterJson: atLeast(buildkit, 0, 15) ? "shell-form" : "ignored",
    maxLineBytes: SCANNER_LINE,
    longLine: "refused",
    flags: buildkitFlags(buildkit, /-labs/.test(version ?? "")),
    flagCheck: "checked",
    stageNames: "lower",
    duplicateStages: "allowed",
    noStage: "dockerfile contains no stages to build",
    strictWords: true,
  };
}

/** The classic builder parses with the BuildKit packages that its release vendors. */
export function classicParser(engineVersion: string | undefined): ParserRules {
  return { ...buildkitParser(engineVersion), duplicateStages: "refused", noStage: "no build stage in current context" };
}

/** `version`: Buildah's; Podman vendors Buildah. */
export function buildahParser(version: string | undefined): ParserRules {
  const buildah = parseVersion(version) ?? NEWEST;
  const heredocs = atLeast(buildah, 1, 33);
  return {
    directives: ["escape"],
    escapeDirective: "first",
    directiveBlanks: "tab-space",
    carriageReturns: "one",
    escapedContinuation: false,
    commentIsEmptyLine: true,
    directiveIsComment: true,
    heredocs: heredocs ? { words: buildkitWords(buildahBuildkit(buildah)), body: "led" } : undefined,
    flagEscape: "backslash",
    afterJson: "ignored",
    maxLineBytes: atLeast(buildah, 1, 33) ? IMAGEBUILDER_LINE : SCANNER_LINE,
    longLine: atLeast(buildah, 1, 33) ? "refused" : "ends-file",
    flags: buildahFlags(buildah),
    flagCheck: "expanded",
    stageNames: "any",
    duplicateStages: "allowed",
    noStage: "no FROM statement found",
    strictWords: false,
  };
}

/** go.mod of containers/buildah per release: which BuildKit packages read heredocs. */
function buildahBuildkit(buildah: Version): string {
  if (atLeast(buildah, 1, 44)) return "0.30.0";
  if (atLeast(buildah, 1, 42)) return "0.25.1";
  if (atLeast(buildah, 1, 41)) return "0.23.2";
  if (atLeast(buildah, 1, 40)) return "0.21.0";
  if (atLeast(buildah, 1, 39)) return "0.19.0";
  if (atLeast(buildah, 1, 38)) return "0.17.1";
  return atLeast(buildah, 1, 34) ? "0.12.5" : "0.10.6";
}

type Flags = readonly (readonly [name: string, kind: FlagKind])[];

/** `flags` where `condition` holds. */
function when(condition: boolean, ...flags: Flags): Flags {
  return condition ? flags : [];
}

/**
 * frontend/dockerfile/instructions parse.go and commands_run*.go per version; `labs`: the frontend's labs channel
 * (frontend/dockerfile/release/labs/tags). ARG and STOPSIGNAL ignore their flags.
 */
function buildkitFlags(version: Version, labs: boolean): FlagTable {
  const since = (minor: number, labsSince = minor) => atLeast(version, 0, labs ? labsSince : minor);
  const both: Flags = [
    ["chown", "string"],
    ["chmod", "string"],
    ...when(since(10), ["link", "bool"]),
    ...when(since(25, 13), ["exclude", "strings"]),
  ];
  const add = [
    ...both,
    ...when(since(11), ["keep-git-dir", "bool"], ["checksum", "string"]),
    ...when(since(23), ["unpack", "bool"]),
  ];
  const copy = [...both, ["from", "string"] as const, ...when(since(26, 13), ["parents", "bool"])];
  const run: Flags = [
    ["mount", "strings"],
    ...when(since(9, 8), ["network", "string"]),
    ...when(since(26, 8), ["security", "string"]),
    ...when(since(20), ["device", "strings"]),
  ];
  const healthcheck: Flags = [
    ...(["interval", "timeout", "start-period", "retries"] as const).map((name) => [name, "string"] as const),
    ...when(since(12), ["start-interval", "string"]),
  ];
  const none: readonly Keyword[] = ["env", "label", "maintainer", "onbuild", "workdir", "cmd", "entrypoint", "expose"];
  return flagTable({
    add,
    copy,
    from: [["platform", "string"]],
    run,
    healthcheck,
    ...Object.fromEntries([...none, "user", "volume", "shell"].map((keyword) => [keyword, []])),
  });
}

/** openshift/imagebuilder dispatchers.go as vendored per Buildah release; the other instructions ignore their flags. */
function buildahFlags(buildah: Version): FlagTable {
  const both: Flags = [
    ["chown", "string"],
    ["chmod", "string"],
    ...when(atLeast(buildah, 1, 37), ["link", "bool"], ["exclude", "strings"]),
  ];
  return flagTable({
    add: [
      ...both,
      ...when(atLeast(buildah, 1, 33), ["checksum", "string"]),
      ...when(atLeast(buildah, 1, 37), ["keep-git-dir", "bool"]),
    ],
    copy: [...both, ["from", "string"], ...when(atLeast(buildah, 1, 37), ["parents", "bool"])],
    from: [["platform", "string"], ...when(atLeast(buildah, 1, 44), ["after", "string"])],
    run: [["mount", "strings"], ...when(atLeast(buildah, 1, 30), ["network", "string"])],
    healthcheck: [
      ["interval", "string"],
      ["timeout", "string"],
      ["start-period", "string"],
      ["retries", "string"],
      ...when(atLeast(buildah, 1, 36), ["start-interval", "string"]),
    ],
  });
}

function flagTable(flags: Partial<Record<Keyword, Flags>>): FlagTable {
  return new Map(Object.entries(flags).map(([keyword, list]) => [keyword as Keyword, new Map(list)]));
}
