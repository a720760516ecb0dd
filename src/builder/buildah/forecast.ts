/** One forecast by one set of rules: parse, walk, and put every step's outcome into the report's words. */
import { sentTree } from "../../context/sent-tree.ts";
import type { FileTree } from "../../context/tree.ts";
import { buildahParser, type ParserRules } from "../../dockerfile/parser.ts";
import { buildahWords, type WordRules } from "../../dockerfile/words.ts";
import { ForecastError } from "../../errors.ts";
import { type Platform, parsePlatform } from "../../image/platform.ts";
import { EMPTY_SCOPE, expandIn, type Scope } from "../../plan/args.ts";
import {
  type BuildahArgRules,
  type BuildahGiven,
  type BuildahScope,
  buildahArgs,
  declareArg,
  fromScope,
  startScope,
  visibleArgs,
} from "../../plan/buildah-args.ts";
import {
  buildahStages,
  findStage,
  reachable,
  type Stage,
  type StageRules,
  type StageSet,
  stages,
  targetStage,
} from "../../plan/stages.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { Forecast } from "../../verdict.ts";
import { walkHistory } from "../history.ts";
import type { Parsed } from "../same-rules.ts";
import { ignoredPatterns } from "./copy.ts";
import { MANIFEST_TYPES, type Store } from "./match.ts";
import { mountedStages } from "./mounts.ts";
import { reportForecast } from "./outcome.ts";
import { ownerViews } from "./owners.ts";
import { type BuildahRules, buildahRules } from "./rules.ts";
import { StageWalk } from "./stage-walk.ts";
import type { WalkInput } from "./walk-input.ts";

/** All rules of one version. */
export interface Assumption extends BuildahRules {
  readonly parser: ParserRules;
  /** The Dockerfile by that parser. Throws `dockerfile-syntax`, `limit`. */
  readonly parsed: Parsed;
  readonly stages: StageRules;
  readonly words: WordRules;
  readonly argRules: BuildahArgRules;
}

export function assumption(version: string, parsed: (parser: ParserRules) => Parsed): Assumption {
  const rules = buildahRules(version);
  // Flags that this version does not know fail the build at their step, not here.
  const parser = { ...buildahParser(rules.version), flags: new Map() };
  return {
    ...rules,
    parser,
    parsed: parsed(parser),
    stages: buildahStages(rules.version),
    words: buildahWords(rules.version),
    argRules: buildahArgs(rules.version),
  };
}

/** Throws ForecastError for a build that cannot start: syntax, unknown target. */
export function forecastBy(request: BuildRequest, records: Records, rules: Assumption): Forecast {
  const { parser, words, argRules } = rules;
  const dockerfile = rules.parsed();
  const set = stages(dockerfile, rules.stages);
  const target = targetStage(set, request.options.target);
  const platform = platformOf(request, records);
  const platformWords = platformArgs(request, platform ?? parsePlatform(LINUX));
  const given = { buildArgs: request.options.buildArgs, platformArgs: platformWords };
  const heading = headingScope(set, given, argRules, words);
  const ignored = ignoredPatterns(request);
  const input: WalkInput = {
    request,
    records,
    rules,
    parser,
    words,
    argRules,
    dockerfile,
    set,
    target,
    given,
    heading,
    store: storeOf(request, records, rules, platform),
    copy: {
      request,
      rules,
      heredocWords: parser.heredocs?.words,
      views: ownerViews(request.context),
      ignored,
    },
  };
  const walk = new StageWalk(input);
  const needed = neededStages(input).map((index) => ({ index }));
  const walked = walkHistory(needed, walk);
  return reportForecast({ input, walk, walked, sent: sentBy(request, ignored) });
}

function storeOf(request: BuildRequest, records: Records, rules: BuildahRules, platform: Platform | undefined): Store {
  const { cacheTtl, format } = request.options.buildah;
  const limited = cacheTtl !== undefined && Number.isFinite(cacheTtl);
  return {
    images: records.images,
    rules,
    mediaType: MANIFEST_TYPES[format],
    platform,
    notBefore: limited ? BigInt(Math.floor(request.now - cacheTtl * 1000)) * 1_000_000n : undefined,
  };
}

/** The tree that COPY . sees, for the names of changed files. */
function sentBy(request: BuildRequest, ignored: readonly string[]): FileTree | undefined {
  if (request.context === undefined) return undefined;
  try {
    return sentTree(request.context, ignored, { client: "buildah" });
  } catch (error) {
    if (error instanceof ForecastError) return undefined;
    throw error;
  }
}

const LINUX = "linux/amd64";

/** `undefined`: nobody told. */
function platformOf(request: BuildRequest, records: Records): Platform | undefined {
  const own = request.engine.platform ?? records.last?.engine.platform ?? records.last?.platform;
  const told = request.options.platform ?? own;
  return told === undefined || told === "" ? undefined : parsePlatform(told);
}

/** openshift/imagebuilder builder.go builtinArgDefaults, imagebuildah/build.go. */
function platformArgs(request: BuildRequest, target: Platform): ReadonlyMap<string, string> {
  const build = request.engine.platform === undefined ? target : parsePlatform(request.engine.platform);
  return new Map([...named("TARGET", target), ...named("BUILD", build)]);
}

function named(prefix: string, { os, architecture, variant }: Platform): readonly (readonly [string, string])[] {
  const text = variant === "" ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
  return [
    [`${prefix}PLATFORM`, text],
    [`${prefix}OS`, os],
    [`${prefix}ARCH`, architecture],
    [`${prefix}VARIANT`, variant],
  ];
}

/** openshift/imagebuilder builder.go extractHeadingArgsFromNode: each ARG sees those before it. */
function headingScope(set: StageSet, given: BuildahGiven, rules: BuildahArgRules, words: WordRules): Scope {
  let scope: BuildahScope = startScope(given, EMPTY_SCOPE, true, rules);
  for (const instruction of set.globalArgs) {
    for (const word of instruction.args) {
      const expanded = expandIn(visibleArgs(scope), word, words);
      const text = expanded.unknown.length > 0 ? expanded.text.split("=", 1)[0]! : expanded.text;
      scope = declareArg(scope, text, given, rules);
    }
  }
  return visibleArgs(scope);
}

/** imagebuildah/executor.go Build: dependencies by name, before anything is built. */
function neededStages(input: WalkInput): readonly number[] {
  const { set, target, rules, request } = input;
  if (!rules.skipsUnused || !request.options.buildah.skipUnusedStages) {
    return set.stages.slice(0, target.index + 1).map(({ index }) => index);
  }
  return reachable(set, target, (stage) => usedStages(input, stage));
}

function usedStages(input: WalkInput, stage: Stage): readonly number[] {
  const { set, request } = input;
  const scope = fromScope(input.heading, input.given, input.argRules);
  const text = (word: string): string => {
    try {
      return expandIn(scope, word, input.words).text;
    } catch (error) {
      if (error instanceof ForecastError) return word;
      throw error;
    }
  };
  const found = [findStage(set, text(stage.baseWord), "from", stage.index)?.index];
  for (const instruction of stage.instructions) {
    const from = instruction.flags.findLast(({ name }) => name === "from")?.value;
    if (from !== undefined) found.push(findStage(set, text(from), "copy", stage.index)?.index);
    for (const used of mountedStages(instruction, set, stage.index, request, (word) => word)) found.push(used.index);
  }
  return found.filter((index) => index !== undefined);
}
