/** One forecast by one set of rules: parse, walk, and put every step's outcome into the report's words. */
import { rootOwnerNames } from "../../context/classic-sources.ts";
import type { Instruction } from "../../dockerfile/instruction.ts";
import { classicParser, type ParserRules } from "../../dockerfile/parser.ts";
import { type BuildkitWordRules, classicWords, expand } from "../../dockerfile/words.ts";
import { ForecastError } from "../../errors.ts";
import { type Platform, parsePlatform } from "../../image/platform.ts";
import { classicStages, reachable, stages, targetStage } from "../../plan/stages.ts";
import type { BuildRequest, Records } from "../../request.ts";
import type { Forecast } from "../../verdict.ts";
import { walkHistory } from "../history.ts";
import { attempt, type Parsed } from "../same-rules.ts";
import { type BuildArgs, globalArgs, NOTHING_DECLARED } from "./build-args.ts";
import { type ClientRules, receivedContext } from "./client.ts";
import { copyDigests } from "./copy-digest.ts";
import { imageStore } from "./image-store.ts";
import { declarations } from "./metadata.ts";
import { reportForecast } from "./outcome.ts";
import type { ClassicRules } from "./rules.ts";
import { type ContextSide, contextSide, type DaemonHeaders } from "./source-digest.ts";
import { StageWalk, type WalkInput } from "./stage-walk.ts";

/** What one forecast takes for granted about engine and client. */
export interface Assumption extends ClassicRules {
  readonly parser: ParserRules;
  /** The Dockerfile by that parser. Throws `dockerfile-syntax`, `limit`. */
  readonly parsed: Parsed;
  readonly words: BuildkitWordRules;
  readonly client: ClientRules;
}

export function assumption(
  rules: ClassicRules,
  client: ClientRules,
  parsed: (parser: ParserRules) => Parsed,
): Assumption {
  const parser = classicParser(rules.version);
  const own = parsed(parser);
  const dockerfile = attempt(own);
  const words = classicWords(rules.version, dockerfile instanceof ForecastError ? undefined : dockerfile.escape);
  return { ...rules, parser, parsed: own, words, client };
}

/** Contexts already sent and hashed, by client and daemon: reading one is what a forecast spends its time on. */
export type ContextSides = Map<string, ContextSide>;

/** Throws ForecastError for a build that cannot start: syntax, unknown target. */
export function forecastBy(request: BuildRequest, records: Records, rules: Assumption, sides: ContextSides): Forecast {
  const { parser, client } = rules;
  const dockerfile = rules.parsed();
  const set = stages(dockerfile, classicStages);
  const target = targetStage(set, request.options.target);
  const { words } = rules;
  const side = (): ContextSide => sideOf(request, rules, client, sides);
  const headers = (): DaemonHeaders => ({
    typeBits: rules.daemonTypeBits,
    ...(rules.daemonOwnerNames ? { ownerNames: rootOwnerNames } : {}),
  });
  const digests = copyDigests({ request, records, set, side, headers });
  const input: WalkInput = {
    request,
    records,
    rules,
    parser,
    words,
    dockerfile,
    set,
    target,
    store: imageStore(records.images),
    globals: globalScope(request, rules, (word, env) => expand(word, env, words).text, set.globalArgs),
    platform: platformOf(request, records),
    copyDigest: (question, stage, walked) => digests.answer(question, stage, walked, walk.opened),
  };
  const walk: StageWalk = new StageWalk(input);
  const walked = walkHistory(
    reachable(set, target, () => []).map((index) => ({ index })),
    walk,
  );
  return reportForecast({ input, walk, walked, sent: () => side().tree });
}

function sideOf(request: BuildRequest, rules: ClassicRules, client: ClientRules, sides: ContextSides): ContextSide {
  const daemonDialect = rules.daemonOwnerNames ? "moby-20" : "moby";
  const key = `${client.name}, daemon ${daemonDialect}`;
  const side =
    sides.get(key) ??
    contextSide(() => receivedContext(request, client, daemonDialect), client.typeBits, request.knownDigests);
  sides.set(key, side);
  return side;
}

/** Platform that the engine builds for; `undefined` when neither the build nor a record tells. */
function platformOf(request: BuildRequest, records: Records): Platform | undefined {
  const standard = request.engine.platform ?? records.last?.engine.platform ?? records.last?.platform;
  const local = standard === undefined || standard === "" ? undefined : parsePlatform(standard);
  const { platform } = request.options;
  return platform === undefined ? local : parsePlatform(platform, local);
}

/** Global ARGs are declared one after the other, each seeing those before it (processMetaArg, v26.1.4). */
function globalScope(
  request: BuildRequest,
  rules: ClassicRules,
  text: (word: string, env: (name: string) => string | undefined) => string,
  instructions: readonly Instruction[],
): BuildArgs {
  const given = new Map<string, string>(request.engine.proxies ?? []);
  const hidden = new Set<string>();
  for (const [name, value] of request.options.buildArgs) {
    if (value === undefined) hidden.add(name);
    else given.set(name, value);
  }
  for (const name of hidden) given.delete(name);
  let args: BuildArgs = {
    given,
    hidden,
    predefined: rules.predefinedArgs,
    global: NOTHING_DECLARED,
    declared: NOTHING_DECLARED,
  };
  for (const instruction of instructions) {
    const visible = globalArgs(args);
    const found = declarations(instruction, (word) => text(word, (name) => visible.get(name)?.value));
    args = { ...args, global: args.global.with(found.map(({ name, value }) => [name, value])) };
  }
  return args;
}
