/**
 * Build checks with `error=true`: a Dockerfile that breaks one of their rules is refused before any step is looked up
 * (moby/buildkit frontend/dockerfile/linter, dockerfile2llb/convert.go toDispatchState lint.Error, instructions/parse.go
 * ParseInstructionWithLinter; v0.14 to v0.32).
 */
import { clean } from "../../context/clean.ts";
import { patternMatcher } from "../../context/ignore.ts";
import type { Dockerfile, Instruction } from "../../dockerfile/instruction.ts";
import { atLeast, buildkitVersion, type Version } from "../../dockerfile/version.ts";
import { buildkitWords, type Expansion, expand, type WordOptions, type WordRules } from "../../dockerfile/words.ts";
import { ForecastError } from "../../errors.ts";
import { normalizePlatform, platformOfWord } from "../../image/platform.ts";
import { tryParseReference } from "../../image/reference.ts";
import { argItem, argItems } from "../../plan/args.ts";
import { buildkitArgs, globalScope } from "../../plan/buildkit-args.ts";
import { buildkitStages, type Stage, type StageSet, stages } from "../../plan/stages.ts";
import type { Conversion } from "./convert/context.ts";

/** What the checks say; `open`: rules that the Dockerfile may break, which the base image or the version decides. */
export interface Checked {
  readonly broken: readonly string[];
  readonly open: readonly string[];
}

export interface CheckOptions {
  readonly skipAll: boolean;
  readonly skip: ReadonlySet<string>;
  readonly experimentalAll: boolean;
  readonly experimental: ReadonlySet<string>;
  readonly error: boolean;
}

/** The first word of a line and what ends it, where its quotes are plain ones. */
const FIRST_WORD = /^((?:[^\s"'\\`]|"[^"\\`$]*"|'[^'\\`]*')*)(\s|$)/;
const HEREDOC: WordOptions = { skipProcessQuotes: true };
const NOTHING: Checked = { broken: [], open: [] };
/** A word that is more than `$NAME`, `${NAME}` and plain text: which names it looks up may depend on their values. */
const MODIFIED = /\$\{\w+[^\w}]/;

/** linter.go ParseLintOptions; a text is what the builder says of options that it cannot read. */
export function checkOptions(text: string): CheckOptions | string {
  const options = {
    skipAll: false,
    skip: new Set<string>(),
    experimentalAll: false,
    experimental: new Set<string>(),
    error: false,
  };
  const parts = text.trim() === "" ? [] : text.trim().split(";");
  // Go's SplitN keeps what is behind the second separator as one part.
  for (const part of [...parts.slice(0, 2), ...(parts.length > 2 ? [parts.slice(2).join(";")] : [])]) {
    const at = part.indexOf("=");
    if (at === -1) return `invalid check option ${JSON.stringify(part)}`;
    const key = part.slice(0, at).trim();
    const value = part.slice(at + 1).trim();
    const names = new Set(value.split(",").map((name) => name.trim()));
    if (key === "skip") {
      if (value === "all") options.skipAll = true;
      else options.skip = names;
    } else if (key === "experimental") {
      if (value === "all") options.experimentalAll = true;
      else options.experimental = names;
    } else if (key === "error") {
      const bool = BOOLEANS.get(value);
      if (bool === undefined) return `failed to parse check option ${JSON.stringify(part)}`;
      options.error = bool;
    } else return `invalid check option ${JSON.stringify(key)}`;
  }
  return options;
}

/** Go's strconv.ParseBool. */
const BOOLEANS = new Map([
  ...["1", "t", "T", "true", "TRUE", "True"].map((text) => [text, true] as const),
  ...["0", "f", "F", "false", "FALSE", "False"].map((text) => [text, false] as const),
]);

export interface CheckInput {
  readonly dockerfile: Dockerfile;
  /** Of the frontend; `undefined`: not known. */
  readonly version: string | undefined;
  readonly buildArgs: ReadonlyMap<string, string | undefined>;
  /** Patterns of the build context's ignore file. */
  readonly ignored: readonly string[];
  /** Contexts given by name may stand in for a stage or a base image. */
  readonly namedContexts: boolean;
  /** `undefined`: another target's Dockerfile, of which only the text is looked at. */
  readonly conversion: Conversion | undefined;
}

/** Throws `build-refused` for options that the builder cannot read. */
export function buildChecks(input: CheckInput): Checked {
  const version = input.version === undefined ? undefined : buildkitVersion(input.version);
  // Before 0.14 there is no linter.
  if (version !== undefined && !atLeast(version, 0, 14)) return NOTHING;
  const given = input.buildArgs.has("BUILDKIT_DOCKERFILE_CHECK");
  const text = given
    ? input.buildArgs.get("BUILDKIT_DOCKERFILE_CHECK")
    : (input.dockerfile.directives.find(({ name }) => name === "check")?.value ?? "");
  if (text === undefined) return { broken: [], open: ["BUILDKIT_DOCKERFILE_CHECK"] };
  const options = checkOptions(text);
  if (typeof options === "string") {
    throw new ForecastError("build-refused", `The builder refuses its check options: ${options}. Correct them.`);
  }
  return options.error ? new Checks(input, options, version).run() : NOTHING;
}

class Checks {
  readonly #broken = new Set<string>();
  readonly #open = new Set<string>();
  readonly #input: CheckInput;
  readonly #options: CheckOptions;
  readonly #version: Version | undefined;
  readonly #set: StageSet;
  readonly #words: WordRules;

  constructor(input: CheckInput, options: CheckOptions, version: Version | undefined) {
    this.#input = input;
    this.#options = options;
    this.#version = version;
    this.#set = stages(input.dockerfile, buildkitStages);
    this.#words = buildkitWords(input.version, input.dockerfile.escape);
  }

  run(): Checked {
    this.#text();
    this.#from();
    for (const stage of this.#set.stages) {
      if (this.#input.conversion?.needed.has(stage.index) !== false) this.#stage(stage);
    }
    return { broken: [...this.#broken].sort(), open: [...this.#open].sort() };
  }

  /** `since`: minor version of BuildKit 0.x that has the rule; `experimental`: until then it has to be asked for. */
  #report(rule: string, certain: boolean, since = 14, experimental = 0): void {
    const { skipAll, skip, experimentalAll, experimental: asked } = this.#options;
    const version = this.#version;
    if (version !== undefined && !atLeast(version, 0, since)) return;
    const isAsked = experimentalAll || asked.has(rule);
    const isExperimental = experimental > 0 && (version === undefined || !atLeast(version, 0, experimental));
    const isSkipped = skipAll || skip.has(rule);
    if (isExperimental && version !== undefined) {
      if (!isAsked) return;
    } else if (isSkipped && !(isExperimental && isAsked)) return;
    const dated = version !== undefined;
    (certain && dated ? this.#broken : this.#open).add(rule);
  }

  /** What is read of every stage, needed or not. */
  #text(): void {
    const { dockerfile } = this.#input;
    if (dockerfile.warnings.some(({ message }) => message.startsWith("Empty continuation line")))
      this.#report("NoEmptyContinuation", true);
    const names = new Set<string>();
    for (const { name, from } of this.#set.stages) {
      const [, as, written] = from.args;
      if (written !== undefined && written !== written.toLowerCase()) this.#report("StageNameCasing", true);
      if (as !== undefined && isOneCase(from.word)) {
        const wanted = from.word === from.word.toLowerCase() ? as.toLowerCase() : as.toUpperCase();
        if (as !== wanted) this.#report("FromAsCasing", true);
      }
      if (name === undefined) continue;
      if (name === "context" || name === "scratch") this.#report("ReservedStageName", true);
      if (names.has(name)) this.#report("DuplicateStageName", true);
      names.add(name);
    }
    for (const { keyword, comments } of dockerfile.instructions) {
      if (keyword === "maintainer") this.#report("MaintainerDeprecated", true);
      if ((keyword === "from" || keyword === "arg") && comments.length > 0)
        this.#report("InvalidDefinitionDescription", false, 17, Number.MAX_SAFE_INTEGER);
    }
    this.#casing();
  }

  #casing(): void {
    const words = this.#set.stages.flatMap(({ from, instructions }) => [from, ...instructions].map(({ word }) => word));
    const uniform = words.filter(isOneCase);
    const lower = uniform.filter((word) => word === word.toLowerCase()).length;
    const isLower = lower > uniform.length - lower;
    const broken = words.some((word) => word !== (isLower ? word.toLowerCase() : word.toUpperCase()));
    // Up to 0.15 ARGs in front of the first FROM count, too.
    const globals = this.#set.globalArgs.some(({ word }) => word !== (isLower ? "arg" : "ARG"));
    const counted = this.#version !== undefined && atLeast(this.#version, 0, 16);
    if (broken || (globals && !counted)) this.#report("ConsistentInstructionCasing", broken && counted);
  }

  #from(): void {
    const { buildArgs } = this.#input;
    const rules = buildkitArgs(this.#input.version);
    const declared = new Set([...this.#set.globalArgs.flatMap(argItems).map(({ name }) => name), ...AUTOMATIC]);
    for (const { baseWord, platformWord, name } of this.#set.stages) {
      for (const word of [baseWord, platformWord ?? ""]) {
        const unset = this.#unset(word, declared);
        if (unset !== undefined) this.#report("UndefinedArgInFrom", false);
      }
      if (platformWord === undefined) continue;
      if (/^"?\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})"?$/.test(platformWord))
        this.#report("RedundantTargetPlatform", !buildArgs.has("TARGETPLATFORM"), 15);
      else if (platformWord.includes("TARGETPLATFORM")) this.#report("RedundantTargetPlatform", false, 15);
      if (!platformWord.includes("$") && isForeign(platformWord, name ?? ""))
        this.#report("FromPlatformFlagConstDisallowed", !/["'\\`]/.test(platformWord), 15);
    }
    // As if no argument were given.
    const automatic = { values: new Map([...AUTOMATIC].map((name) => [name, "x"])), unknown: new Set<string>() };
    let defaults: ReadonlyMap<string, string>;
    try {
      defaults = globalScope(this.#set.globalArgs, automatic, new Map(), this.#words, rules).from.values;
    } catch {
      return;
    }
    for (const { baseWord } of this.#set.stages) {
      const expansion = this.#expand(baseWord, (name) => defaults.get(name));
      if (expansion === undefined) return;
      if (tryParseReference(expansion.text) === undefined)
        this.#report("InvalidDefaultArgInFrom", ![...expansion.used].some((name) => AUTOMATIC.has(name)), 15);
    }
  }

  /** What is read where an instruction is worked through. */
  #stage(stage: Stage): void {
    const { conversion, namedContexts } = this.#input;
    const certain = conversion !== undefined && !namedContexts;
    const triggers = (conversion?.steps ?? []).flatMap(({ stage: at, origin, instruction }) =>
      at === stage.index && origin === "onbuild" ? [instruction] : [],
    );
    const names = this.#namesBefore(stage, triggers);
    const once = new Set<string>();
    for (const instruction of [...triggers, ...stage.instructions]) {
      this.#variables(instruction, names, certain);
      this.#own(instruction, stage, certain, once);
      for (const name of declares(instruction)) names.declared.add(name);
    }
  }

  /** Names that are set where the stage starts, and those that may be: what the image has cannot be told from later ENVs. */
  #namesBefore(stage: Stage, triggers: readonly Instruction[]): { declared: Set<string>; perhaps: Set<string> } {
    const declared = new Set(["PATH"]);
    const perhaps = new Set<string>();
    const { conversion } = this.#input;
    const state = conversion?.states.get(stage.index);
    const own = new Set([...triggers, ...stage.instructions].flatMap(declares));
    for (const { instructions } of this.#ancestors(stage))
      for (const name of instructions.flatMap(declares)) declared.add(name);
    for (const [name] of state?.env.entries() ?? []) (own.has(name) ? perhaps : declared).add(name);
    return { declared, perhaps };
  }

  #variables(
    instruction: Instruction,
    { declared, perhaps }: { readonly declared: ReadonlySet<string>; readonly perhaps: ReadonlySet<string> },
    certain: boolean,
  ): void {
    const isKnownBase = certain && !this.#isBlind();
    const { keyword, flags, heredocs } = instruction;
    // Each pair of an ARG sees those in front of it.
    const names = keyword === "arg" ? new Set([...declared, ...declares(instruction)]) : declared;
    for (const word of expandedWords(instruction)) {
      const unset = this.#unset(word, names);
      if (unset === undefined) continue;
      const isCertain = unset.exact && unset.names.some((name) => !perhaps.has(name));
      this.#report("UndefinedVar", isKnownBase && isCertain && keyword !== "arg");
    }
    const bodies =
      keyword === "run" ? [] : heredocs.flatMap(({ expand: wanted, content }) => (wanted ? [content] : []));
    for (const { value = "" } of flags)
      if (this.#unset(value, names) !== undefined) this.#report("UndefinedVar", false);
    for (const body of bodies) if (this.#unset(body, names, HEREDOC) !== undefined) this.#report("UndefinedVar", false);
  }

  /** Some base image is not known, so its environment is not either. */
  #isBlind(): boolean {
    const { conversion } = this.#input;
    return (
      conversion === undefined || [...conversion.states.values()].some(({ baseUnknown }) => baseUnknown !== undefined)
    );
  }

  #own(instruction: Instruction, stage: Stage, certain: boolean, once: Set<string>): void {
    const { keyword, args, json, rest } = instruction;
    if (keyword === "env" || keyword === "label") {
      const [first, end] = FIRST_WORD.exec(rest)?.slice(1) ?? [];
      if (first?.includes("=") !== true && !/^[^\s"'\\`]*=/.test(rest))
        this.#report("LegacyKeyValueFormat", certain && end !== undefined);
    }
    for (const name of keyword === "env" || keyword === "arg" ? declares(instruction) : []) {
      if (!SECRET.test(name)) continue;
      const isTold = this.#version !== undefined || !PUBLIC.test(name);
      const isAllowed = PUBLIC.test(name) && this.#version !== undefined && atLeast(this.#version, 0, 17);
      if (!isAllowed) this.#report("SecretsUsedInArgOrEnv", certain && isTold, 15);
    }
    if (keyword === "cmd" || keyword === "entrypoint" || keyword === "healthcheck") {
      if (once.has(keyword)) this.#report("MultipleInstructionsDisallowed", certain);
      once.add(keyword);
      if (keyword !== "healthcheck" && !json) this.#shellForm(instruction, stage, certain);
    }
    if (keyword === "workdir") this.#workdir(instruction, stage, certain);
    if (keyword === "expose") for (const port of args) this.#port(port, certain);
    if ((keyword === "copy" || keyword === "add") && this.#input.ignored.length > 0)
      this.#ignored(instruction, certain);
  }

  /** A SHELL, of the image or in front of it, makes it right. */
  #shellForm(instruction: Instruction, stage: Stage, certain: boolean): void {
    const before = stage.instructions.slice(0, Math.max(stage.instructions.indexOf(instruction), 0));
    if (before.some(({ keyword }) => keyword === "shell")) return;
    const isLater = stage.instructions.some(({ keyword }) => keyword === "shell");
    const state = this.#isBlind() ? undefined : this.#input.conversion?.states.get(stage.index);
    const isInherited = !isLater && (state?.config.shell ?? []).length > 0;
    if (isInherited && certain) return;
    this.#report("JSONArgsRecommended", certain && state !== undefined && !isLater);
  }

  /** Only the first one of the stages that are built on one another counts. */
  #workdir(instruction: Instruction, stage: Stage, certain: boolean): void {
    const isFirst = stage.instructions.find(({ keyword }) => keyword === "workdir") === instruction;
    if (!isFirst && stage.instructions.includes(instruction)) return;
    const [word = ""] = instruction.args;
    const value = this.#valueAtStart(word.replace(/^"/, ""), stage);
    if (value.startsWith("/")) return;
    const base = this.#input.conversion?.bases.get(stage.index);
    const isSet = this.#ancestors(stage).some(({ instructions }) =>
      instructions.some(({ keyword }) => keyword === "workdir"),
    );
    if (isSet && certain) return;
    this.#report("WorkdirRelativePath", certain && isFirst && !isSet && base !== undefined && /^[\w.-]/.test(value));
  }

  /** A word that starts with a variable which one instruction sets, with its value in place. */
  #valueAtStart(word: string, stage: Stage): string {
    const [whole = "", plain, braced] = /^\$(?:(\w+)|\{(\w+)\})/.exec(word) ?? [];
    const name = plain ?? braced;
    const env = this.#input.conversion?.states.get(stage.index)?.env;
    if (name === undefined || env === undefined || env.unknown.has(name) || this.#isBlind()) return word;
    const sets = stage.instructions.flatMap(declares).filter((one) => one === name).length;
    const value = env.get(name) ?? "";
    return sets > 1 || value === "" ? word : value + word.slice(whole.length);
  }

  /** Stages that this one is built on. */
  #ancestors(stage: Stage): readonly Stage[] {
    const found: Stage[] = [];
    for (let at = stage; found.length <= this.#set.stages.length; ) {
      const base = this.#input.conversion?.bases.get(at.index);
      const parent = typeof base === "number" ? this.#set.stages[base] : undefined;
      if (parent === undefined) break;
      found.push(parent);
      at = parent;
    }
    return found;
  }

  #port(word: string, certain: boolean): void {
    const isPlain = !/[$"'\\`]/.test(word);
    const protocol = word.split("/")[1] ?? "";
    if (protocol !== protocol.toLowerCase()) this.#report("ExposeProtoCasing", certain && isPlain, 24);
    if (word.includes(":")) this.#report("ExposeInvalidFormat", certain && isPlain, 24);
    if (!isPlain) {
      this.#report("ExposeProtoCasing", false, 24);
      this.#report("ExposeInvalidFormat", false, 24);
    }
  }

  /** Experimental from 0.16 to 0.26; in 0.15 an argument of its own asks for it. */
  #ignored({ keyword, args, flags, heredocs }: Instruction, certain: boolean): void {
    if (flags.some(({ name }) => name === "from")) return;
    const matcher = patternMatcher(this.#input.ignored, "moby");
    for (const word of args.slice(0, -1)) {
      if (heredocs.length > 0 && word.startsWith("<<")) continue;
      if (keyword === "add" && /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/.test(word)) continue;
      const isPlain = /^[\w./-]+$/.test(word);
      const path = word.replace(/^(?:\.?\/)+/, "").replace(/(?<!\/)\/+$/, "");
      if (isPlain && !matcher.matchesOrParentMatches(word) && (path === "" || !matcher.matchesOrParentMatches(path))) {
        continue;
      }
      const isCertain = certain && isPlain && word === clean(word) && !word.startsWith("/");
      this.#report("CopyIgnoredFile", isCertain && matcher.matchesOrParentMatches(word), 16, 27);
    }
  }

  /** Names of a word that are not set; `exact`: whatever the values of the others. `undefined`: none, or the build fails anyway. */
  #unset(
    word: string,
    names: ReadonlySet<string>,
    options: WordOptions = {},
  ): { readonly names: readonly string[]; readonly exact: boolean } | undefined {
    const unset = new Set<string>();
    for (const value of ["x", ""]) {
      const expansion = this.#expand(word, (name) => (names.has(name) ? value : undefined), options);
      for (const name of expansion?.unset ?? []) unset.add(name);
    }
    return unset.size === 0 ? undefined : { names: [...unset], exact: !MODIFIED.test(word) };
  }

  /** `undefined`: the builder fails on it, checks or not. */
  #expand(word: string, env: (name: string) => string | undefined, options: WordOptions = {}): Expansion | undefined {
    try {
      return expand(word, env, options.skipProcessQuotes ? { ...this.#words, escape: "\\" } : this.#words, options);
    } catch {
      return undefined;
    }
  }
}

/** platform.go defaultArgs: what FROM words see without any ARG. */
const AUTOMATIC: ReadonlySet<string> = new Set(
  ["BUILD", "TARGET"]
    .flatMap((side) => ["PLATFORM", "OS", "ARCH", "VARIANT", "OSVERSION"].map((name) => side + name))
    .concat("TARGETSTAGE"),
);

const SECRET = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
/** Since 0.17. */
const PUBLIC = /(?:_|^)public(?:_|$)/i;

function isOneCase(word: string): boolean {
  return word === word.toLowerCase() || word === word.toUpperCase();
}

/** A constant platform whose system and processor the stage's name leaves out. */
function isForeign(word: string, name: string): boolean {
  try {
    const { os, architecture } = normalizePlatform(platformOfWord(word));
    return !name.includes(os) && !name.includes(architecture);
  } catch {
    return false;
  }
}

/** Names that an instruction sets for those behind it. */
function declares({ keyword, args }: Instruction): readonly string[] {
  if (keyword === "env") return args.filter((_, at) => at % 2 === 0);
  return keyword === "arg" ? args.map((arg) => argItem(arg).name) : [];
}

/** Arguments that are expanded (instructions/commands.go Expand). */
function expandedWords({ keyword, args }: Instruction): readonly string[] {
  switch (keyword) {
    case "add":
    case "copy":
    case "env":
    case "label":
    case "user":
    case "workdir":
    case "volume":
    case "stopsignal":
      return args;
    case "arg":
      return args.flatMap((arg) => argItem(arg).value ?? []);
    default:
      return [];
  }
}
