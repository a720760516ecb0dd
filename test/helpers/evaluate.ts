/**
 * A small evaluator over the parser and the word engines: what a Dockerfile's settings come to. Only for comparing our
 * reading with what real builders wrote; the forecasts have their own.
 */
import path from "node:path";
import { heredocSource } from "../../src/dockerfile/heredoc.ts";
import type { Instruction } from "../../src/dockerfile/instruction.ts";
import { buildahParser, buildkitParser, classicParser, type ParserRules, parse } from "../../src/dockerfile/parser.ts";
import { buildahWords, buildkitWords, classicWords, expand, type WordRules } from "../../src/dockerfile/words.ts";
import { ForecastError } from "../../src/errors.ts";
import { LINUX_AMD64 } from "../../src/image/platform.ts";
import { EMPTY_SCOPE, expandIn, type Scope, withArg } from "../../src/plan/args.ts";
import {
  type BuildahScope,
  buildahArgs,
  declareArg,
  fromScope,
  startScope,
  visibleArgs,
} from "../../src/plan/buildah-args.ts";
import {
  buildkitArgs,
  declareArgs,
  type GlobalScope,
  globalScope,
  platformArgs,
} from "../../src/plan/buildkit-args.ts";
import {
  buildahStages,
  buildkitStages,
  classicStages,
  findStage,
  type Stage,
  type StageRules,
  type StageSet,
  stages,
  targetStage,
} from "../../src/plan/stages.ts";
import type { BuiltConfig, ExecutedCommand, WrittenFile } from "./captured.ts";
import type { Snippet } from "./snippets.ts";

/** How one builder keeps build args while it works through a stage. */
export interface ArgKeeper {
  /** What FROM words see. */
  readonly from: Scope;
  /** What words of a stage see beside its ENV; ENV wins unless `overEnv`. */
  start(base: Scope | undefined): StageArgs;
}

interface StageArgs {
  /** Names and values that words see now, given the stage's ENV. */
  scope(env: ReadonlyMap<string, string>): Scope;
  declare(instruction: Instruction, env: ReadonlyMap<string, string>): void;
  /** BuildKit: ENV replaces an ARG of the same name. */
  setEnv(name: string, value: string): void;
}

export interface Dialect {
  readonly parser: ParserRules;
  readonly words: (escapeToken: string) => WordRules;
  readonly stages: StageRules;
  readonly args: (set: StageSet, given: Snippet, words: WordRules) => ArgKeeper;
  /** CMD and ENTRYPOINT take SHELL's value (not imagebuilder). */
  readonly shellCounts: boolean;
  /** `80-82` becomes three ports (not imagebuilder). */
  readonly portRanges: boolean;
}

export interface Evaluated {
  readonly set: StageSet;
  /** Stages that the result consists of, base first. */
  readonly chain: readonly Stage[];
  readonly config: BuiltConfig;
  readonly author: string;
  readonly execs: readonly ExecutedCommand[];
  readonly files: readonly WrittenFile[];
  /** COPY and ADD words after expansion, heredocs as `<<NAME`. */
  readonly copies: readonly string[];
}

/** Throws ForecastError where the builder would refuse the file. */
export function evaluate(snippet: Snippet, dialect: Dialect): Evaluated {
  const dockerfile = parse(snippet.text, "Dockerfile", dialect.parser);
  const set = stages(dockerfile, dialect.stages);
  const words = dialect.words(dockerfile.escape);
  const keeper = dialect.args(set, snippet, words);
  // Every builder refuses a bad FROM or COPY --from before it runs anything.
  const bases = set.stages.map((stage) => {
    const word = expandIn(keeper.from, stage.baseWord, words).text;
    for (const { keyword, flags } of stage.instructions) {
      const from = keyword === "copy" ? flags.find(({ name }) => name === "from")?.value : undefined;
      if (from !== undefined) findStage(set, from, "copy", stage.index);
    }
    const found = findStage(set, word, "from", stage.index);
    if (found === undefined && word !== "scratch" && word !== "base:1") {
      throw new ForecastError("reference", `There is no image ${word} in these tests. Use base:1.`);
    }
    return found;
  });
  const chain: Stage[] = [];
  for (
    let stage: Stage | undefined = targetStage(set, snippet.target);
    stage !== undefined;
    stage = bases[stage.index]
  ) {
    chain.unshift(stage);
  }
  const state = new State(dialect, words);
  for (const stage of chain) {
    state.begin(keeper);
    for (const instruction of stage.instructions) state.apply(instruction);
  }
  return { set, chain, ...state.result() };
}

class State {
  private readonly dialect: Dialect;
  private readonly words: WordRules;
  private readonly env = new Map<string, string>();
  private readonly labels: Record<string, string> = {};
  private readonly ports = new Set<string>();
  private readonly volumes = new Set<string>();
  private readonly onbuild: string[] = [];
  private readonly execs: ExecutedCommand[] = [];
  private readonly files: WrittenFile[] = [];
  private readonly copies: string[] = [];
  private cmd: readonly string[] | null = null;
  private entrypoint: readonly string[] | null = null;
  private shell: readonly string[] | null = null;
  private healthcheck: readonly string[] | null = null;
  private user = "";
  private workdir = "";
  private stopsignal = "";
  private author = "";
  private args: StageArgs | undefined;

  constructor(dialect: Dialect, words: WordRules) {
    this.dialect = dialect;
    this.words = words;
  }

  begin(keeper: ArgKeeper): void {
    this.args = keeper.start(this.args?.scope(this.env));
  }

  result(): Omit<Evaluated, "set" | "chain"> {
    const config = {
      env: [...this.env].map(([name, value]) => `${name}=${value}`),
      labels: this.labels,
      cmd: this.cmd,
      entrypoint: this.entrypoint,
      shell: this.shell,
      user: this.user,
      workdir: this.workdir,
      ports: [...this.ports].sort(),
      volumes: [...this.volumes].sort(),
      stopsignal: this.stopsignal,
      onbuild: this.onbuild,
      healthcheck: this.healthcheck,
    };
    return { config, author: this.author, execs: this.execs, files: this.files, copies: this.copies };
  }

  private get scope(): Scope {
    return this.args!.scope(this.env);
  }

  private word(word: string): string {
    return expandIn(this.scope, word, this.words).text;
  }

  apply(instruction: Instruction): void {
    const { keyword, args } = instruction;
    switch (keyword) {
      case "env":
      case "label":
        this.pairs(keyword, args);
        return;
      case "arg":
        this.args!.declare(instruction, this.env);
        return;
      case "cmd":
        this.cmd = this.command(instruction);
        return;
      case "entrypoint":
        this.entrypoint = instruction.args.length === 0 ? null : this.command(instruction);
        return;
      case "shell":
        this.shell = args;
        return;
      case "expose":
        for (const each of args.flatMap((word) => expandIn(this.scope, word, this.words).words)) this.expose(each);
        return;
      case "volume":
        for (const each of args) this.volumes.add(this.word(each));
        return;
      case "copy":
      case "add":
        this.copy(instruction);
        return;
      case "run":
        this.run(instruction);
        return;
      default:
        this.plain(instruction);
        return;
    }
  }

  private plain({ keyword, args, sub, logical, heredocs }: Instruction): void {
    switch (keyword) {
      case "user":
        this.user = this.word(args[0]!);
        return;
      case "workdir":
        this.workdir = path.posix.resolve("/", this.workdir, this.word(args[0]!));
        return;
      case "stopsignal":
        this.stopsignal = this.word(args[0]!);
        return;
      case "maintainer":
        this.author = args[0]!;
        return;
      case "healthcheck":
        this.healthcheck = sub === undefined ? ["NONE"] : [sub.json ? "CMD" : "CMD-SHELL", ...sub.args];
        return;
      case "onbuild": {
        const bodies = this.dialect.shellCounts ? heredocs.map(({ raw, name }) => `\n${raw}${name}`) : [];
        this.onbuild.push(logical.replace(/^\s*ONBUILD\s*/i, "") + bodies.join(""));
        return;
      }
      default:
        throw new Error(`${keyword} is not evaluated`);
    }
  }

  private pairs(keyword: "env" | "label", args: readonly string[]): void {
    const pairs = Array.from({ length: args.length / 2 }, (_, i) => [args[2 * i]!, args[2 * i + 1]!] as const);
    const expanded = pairs.map(([name, value]) => [this.word(name), this.word(value)] as const);
    for (const [name, value] of expanded) {
      if (keyword === "label") this.labels[name] = value;
      else {
        this.env.set(name, value);
        this.args!.setEnv(name, value);
      }
    }
  }

  private command({ json, args }: Instruction): readonly string[] {
    if (json) return args;
    const shell = (this.dialect.shellCounts ? this.shell : null) ?? ["/bin/sh", "-c"];
    return [...shell, ...args];
  }

  private expose(word: string): void {
    const [numbers = "", protocol = "tcp"] = word.split("/");
    const [first, last] = numbers.split("-");
    if (last === undefined || !this.dialect.portRanges) this.ports.add(`${numbers}/${protocol}`);
    else for (let port = Number(first); port <= Number(last); port++) this.ports.add(`${port}/${protocol}`);
  }

  private run(instruction: Instruction): void {
    const { json, args, heredocs } = instruction;
    const shell = json ? [] : (this.shell ?? ["/bin/sh", "-c"]);
    const [first] = heredocs;
    const line = args[0] ?? "";
    let command = args;
    if (first !== undefined) {
      // moby/buildkit convert.go dispatchRun.
      const rules = this.dialect.parser.heredocs!.words;
      if (heredocSource(line, rules) === undefined) {
        command = [line + heredocs.map(({ raw, name }) => `\n${raw}${name}`).join("")];
      } else if (first.raw.startsWith("#!")) {
        this.files.push({ path: `/${first.name}`, text: first.content });
        command = [`/dev/pipes/${first.name}`];
      } else command = [first.content];
    }
    const env = [...this.scope.values].map(([name, value]) => `${name}=${value}`);
    this.execs.push({ args: [...shell, ...command], env, cwd: this.workdir === "" ? "/" : this.workdir });
  }

  private copy({ keyword, args, heredocs }: Instruction): void {
    const rules = this.dialect.parser.heredocs?.words;
    const sources: string[] = [];
    const bodies: string[] = [];
    for (const word of args.slice(0, -1)) {
      const heredoc = rules === undefined ? undefined : heredocSource(word, rules);
      if (heredoc === undefined) sources.push(this.word(word));
      else {
        const { content } = heredocs.findLast(({ name }) => name === heredoc.name)!;
        const raw = { ...buildkitWords(undefined), escape: "\\" };
        const look = (name: string) => this.scope.values.get(name);
        const text = heredoc.expand ? expand(content, look, raw, { skipProcessQuotes: true }).text : content;
        this.files.push({ path: `/${heredoc.name}`, text });
        bodies.push(`<<${heredoc.name}`);
      }
    }
    this.copies.push([keyword.toUpperCase(), ...sources, ...bodies, this.word(args.at(-1)!)].join(" "));
  }
}

export function classicDialect(version: string): Dialect {
  return {
    parser: classicParser(version),
    words: (escapeToken) => classicWords(version, escapeToken),
    stages: classicStages,
    args: classicKeeper,
    shellCounts: true,
    portRanges: true,
  };
}

export function buildkitDialect(version: string): Dialect {
  return {
    parser: buildkitParser(version),
    words: (escapeToken) => buildkitWords(version, escapeToken),
    stages: buildkitStages,
    args: buildkitKeeper(version),
    shellCounts: true,
    portRanges: true,
  };
}

export function buildahDialect(version: string): Dialect {
  return {
    parser: buildahParser(version),
    words: () => buildahWords(version),
    stages: buildahStages(version),
    args: buildahKeeper(version),
    shellCounts: false,
    portRanges: false,
  };
}

/** BuildKit: an ARG with a value is environment. */
function buildkitKeeper(version: string): Dialect["args"] {
  return (set, given, words) => {
    const rules = buildkitArgs(version);
    const buildArgs = new Map(Object.entries(given.buildArgs ?? {}));
    const target = targetStage(set, given.target).name ?? "";
    const automatic = platformArgs(
      { buildPlatform: LINUX_AMD64, targetPlatform: LINUX_AMD64, target },
      buildArgs,
      rules,
    );
    const global = globalScope(set.globalArgs, automatic, buildArgs, words, rules);
    return {
      from: global.from,
      start: (base) => buildkitStage(base ?? EMPTY_SCOPE, global, buildArgs, words, version),
    };
  };
}

function buildkitStage(
  base: Scope,
  global: GlobalScope,
  buildArgs: ReadonlyMap<string, string>,
  words: WordRules,
  version: string,
): StageArgs {
  let scope = base;
  return {
    scope: () => scope,
    declare: (instruction) => {
      for (const { name, hasValue, value } of declareArgs(
        instruction,
        scope,
        global,
        buildArgs,
        words,
        buildkitArgs(version),
      )) {
        if (hasValue) scope = withArg(scope, name, value);
      }
    },
    setEnv: (name, value) => {
      scope = withArg(scope, name, value);
    },
  };
}

/** imagebuilder: ENV wins over ARG. */
function buildahKeeper(version: string): Dialect["args"] {
  return (set, snippet, words) => {
    const rules = buildahArgs(version);
    const platform = { TARGETPLATFORM: "linux/amd64", TARGETOS: "linux", TARGETARCH: "amd64", TARGETVARIANT: "" };
    const given = {
      buildArgs: new Map(Object.entries(snippet.buildArgs ?? {})),
      platformArgs: new Map(Object.entries(platform)),
    };
    const declare = (scope: BuildahScope, instruction: Instruction, env: ReadonlyMap<string, string>) => {
      const seen = withEnv(visibleArgs(scope), env);
      const expanded = instruction.args.map((word) => expandIn(seen, word, words).text);
      return expanded.reduce((each, word) => declareArg(each, word, given, rules), scope);
    };
    let heading = startScope(given, EMPTY_SCOPE, true, rules);
    for (const instruction of set.globalArgs) heading = declare(heading, instruction, new Map());
    const left = visibleArgs(heading);
    const start = (): StageArgs => {
      let scope = startScope(given, left, false, rules);
      return {
        scope: (env) => withEnv(visibleArgs(scope), env),
        declare: (instruction, env) => {
          scope = declare(scope, instruction, env);
        },
        setEnv: () => {},
      };
    };
    return { from: fromScope(left, given, rules), start };
  };
}

function withEnv(scope: Scope, env: ReadonlyMap<string, string>): Scope {
  return [...env].reduce((each, [name, value]) => withArg(each, name, value), scope);
}

/** The classic builder: a declared name has the build arg's value, else its default, else the global one; ENV wins. */
const classicKeeper: Dialect["args"] = (set, snippet, words) => {
  const given = new Map(Object.entries(snippet.buildArgs ?? {}));
  const proxies = [...given].filter(([name]) => /^(https?|ftp|no)_proxy$/i.test(name));
  const value = (name: string, own: string | undefined, global: ReadonlyMap<string, string | undefined>) =>
    given.get(name) ?? own ?? global.get(name);
  const visible = (
    declared: ReadonlyMap<string, string | undefined>,
    global: ReadonlyMap<string, string | undefined>,
  ): Scope => {
    const values = [...declared].map(([name, own]) => [name, value(name, own, global)] as const);
    const known = values.flatMap(([name, each]) => (each === undefined ? [] : [[name, each] as const]));
    return { values: new Map([...proxies, ...known]), unknown: new Set() };
  };
  const declareInto = (declared: Map<string, string | undefined>, { args }: Instruction, scope: Scope) => {
    const items = args.map((word) => {
      const at = word.indexOf("=");
      const name = expandIn(scope, at < 0 ? word : word.slice(0, at), words).text;
      return [name, at < 0 ? undefined : expandIn(scope, word.slice(at + 1), words).text] as const;
    });
    for (const [name, own] of items) declared.set(name, own);
  };
  const global = new Map<string, string | undefined>();
  for (const instruction of set.globalArgs) declareInto(global, instruction, visible(global, global));
  const start = (): StageArgs => {
    const declared = new Map<string, string | undefined>();
    return {
      scope: (env) => withEnv(visible(declared, global), env),
      declare: (instruction, env) => declareInto(declared, instruction, withEnv(visible(declared, global), env)),
      setEnv: () => {},
    };
  };
  return { from: visible(global, global), start };
};
