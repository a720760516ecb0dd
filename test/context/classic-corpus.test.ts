/** Every content digest that three docker engines wrote for the captured cases, computed anew from the case's files. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import {
  type ClassicSources,
  contextSources,
  rootOwnerNames,
  type SourceInfo,
  type StageDaemon,
  sourceHash,
  stageSources,
  urlInfo,
} from "../../src/context/classic-sources.ts";
import { parseIgnore } from "../../src/context/ignore.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import { sentTree } from "../../src/context/sent-tree.ts";
import { bufferSource } from "../../src/context/tar-reader.ts";
import { tarTree } from "../../src/context/tar-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import type { Instruction } from "../../src/dockerfile/instruction.ts";
import { classicParser, parse, parseTrigger } from "../../src/dockerfile/parser.ts";
import { classicWords, expand } from "../../src/dockerfile/words.ts";
import { classicStages, findStage, type Stage, type StageSet, stages, targetStage } from "../../src/plan/stages.ts";

const CORPUS = "test/corpus/classic";
const HASH = /#\(nop\) (?:COPY|ADD) (?:--chown=\S+?)? ?((?:file:|dir:|multi:)?[0-9a-f]{64}) in /;
const READ_LIMIT = 1 << 20;

interface Options {
  readonly build_args?: Readonly<Record<string, string | null>>;
  readonly target?: string;
  readonly dockerfile?: string;
  readonly dockerfile_outside?: boolean;
  readonly stdin_tar?: { readonly uid: number; readonly gid: number };
  readonly http?: Readonly<Record<string, readonly [string, string | null]>>;
}

interface BuildOp {
  readonly op: "build";
  readonly ctx: string;
  readonly tag: string;
  readonly options: Options;
  readonly client: "20" | "28";
  readonly record?: "first" | "second";
}

interface Case {
  readonly contexts: Readonly<
    Record<string, { readonly dir?: string; readonly tar?: string; readonly same_as?: string }>
  >;
  readonly ops: readonly (BuildOp | { readonly op: "tag"; readonly src: string; readonly dst: string })[];
}

interface Result {
  readonly rc: number;
  readonly created_by?: readonly string[];
}

interface Expected {
  readonly engine: string;
  readonly first?: Result;
  readonly second?: Result;
}

/** A case's context as the client finds it on disk. */
function contextTree(folder: string, found: Case, name: string): FileTree {
  const context = found.contexts[name]!;
  if (context.same_as !== undefined) return contextTree(folder, found, context.same_as);
  if (context.tar !== undefined) return tarTree(bufferSource(readFileSync(`${folder}/${context.tar}`)));
  return memoryTree(normalised(nodeTree(`${folder}/${context.dir}`), ""));
}

/** Directories of the corpus carry no modes: files are 0644, directories 0755. */
function* normalised(tree: FileTree, path: string): Generator<MemoryEntry> {
  const entry = tree.entry(path)!;
  if (entry.type === "file") yield { path, content: tree.read(path, READ_LIMIT)! };
  if (entry.type !== "dir") return;
  yield { path, type: "dir" };
  for (const name of tree.names(path)) yield* normalised(tree, path === "" ? name : `${path}/${name}`);
}

function text(tree: FileTree, path: string): string | undefined {
  return tree.entry(path) === undefined ? undefined : new TextDecoder().decode(tree.read(path, READ_LIMIT));
}

/** One build of a case for one engine: its steps' digests in order of the final image's history. */
class Build {
  readonly set: StageSet;
  readonly #op: BuildOp;
  readonly #daemon: StageDaemon;
  readonly #sources: ClassicSources;
  readonly #engine: string;
  readonly #images: ReadonlyMap<string, Build>;
  readonly #escape: string;
  readonly #tree: FileTree;

  constructor(folder: string, found: Case, op: BuildOp, engine: string, images: ReadonlyMap<string, Build>) {
    this.#op = op;
    this.#engine = engine;
    this.#images = images;
    const isOld = engine.startsWith("20.");
    this.#daemon = isOld ? { typeBits: true, ownerNames: rootOwnerNames } : { typeBits: false };
    const tree = contextTree(folder, found, op.ctx);
    this.#tree = tree;
    const dockerfile = op.options.dockerfile ?? "Dockerfile";
    const source = op.options.dockerfile_outside
      ? readFileSync(`${folder}/Dockerfile.outside`, "utf8")
      : text(tree, dockerfile)!;
    const parsed = parse(source, dockerfile, classicParser(engine));
    this.#escape = parsed.escape;
    this.set = stages(parsed, classicStages);
    const patterns = parseIgnore(text(tree, ".dockerignore") ?? "", "moby");
    const daemonDialect = isOld ? "moby-20" : "moby";
    const owner = op.options.stdin_tar;
    const sent =
      owner === undefined
        ? sentTree(tree, patterns, {
            client: "docker-cli",
            dialect: op.client === "20" ? "moby-20" : "moby",
            daemonDialect,
            ...(op.options.dockerfile_outside ? { rewrittenIgnore: true } : { dockerfile }),
          })
        : sentTree(memoryTree([...normalised(tree, "")].map((each) => ({ ...each, ...owner }))), patterns, {
            client: "tar",
            daemonDialect,
            dockerfile,
          });
    this.#sources = contextSources(sent, { typeBits: op.client === "20" });
  }

  digests(): (string | undefined)[] {
    return this.#stage(targetStage(this.set, this.#op.options.target));
  }

  #stage(stage: Stage): (string | undefined)[] {
    const global = new Map<string, string>();
    for (const arg of this.set.globalArgs) this.#declare(arg, global, global);
    const base = expand(stage.baseWord, (name) => global.get(name), classicWords(this.#engine, this.#escape)).text;
    const earlier = findStage(this.set, base, "from", stage.index);
    const image = earlier === undefined ? this.#images.get(base) : undefined;
    const before = earlier !== undefined ? this.#stage(earlier) : (image?.digests() ?? []);
    const triggers = (image?.set.stages.at(-1)?.instructions ?? [])
      .filter((each) => each.keyword === "onbuild")
      .map((each) => parseTrigger(each.rest, "trigger", classicParser(this.#engine)));
    const env = new Map<string, string>();
    const all = [...triggers, ...stage.instructions].map((each) => this.#step(each, stage, env, global));
    return [...before, ...all.flat()];
  }

  #step(
    step: Instruction,
    stage: Stage,
    env: Map<string, string>,
    global: Map<string, string>,
  ): (string | undefined)[] {
    const word = (each: string): string =>
      expand(each, (name) => env.get(name), classicWords(this.#engine, this.#escape)).text;
    if (step.keyword === "arg") this.#declare(step, env, global);
    if (step.keyword === "env") {
      const pairs = step.args.map(word);
      for (let i = 0; i < pairs.length; i += 2) env.set(pairs[i]!, pairs[i + 1]!);
    }
    if (step.keyword !== "copy" && step.keyword !== "add") return [];
    const words = step.args.slice(0, -1).map(word);
    const from = step.flags.find((flag) => flag.name === "from")?.value;
    if (from !== undefined) {
      const sources = stageSources(this.#files(from, stage), this.#daemon);
      return [sourceHash(words.flatMap((each) => sources.resolve(each)))];
    }
    return [sourceHash(words.flatMap((each) => this.#resolve(each)))];
  }

  #resolve(word: string): readonly SourceInfo[] {
    if (!word.startsWith("http://")) return this.#sources.resolve(word);
    const path = new URL(word).pathname;
    const body = Buffer.from(this.#op.options.http![path]![0]);
    return [urlInfo(path.slice(path.lastIndexOf("/") + 1), body, this.#daemon)];
  }

  #declare(step: Instruction, env: Map<string, string>, global: ReadonlyMap<string, string>): void {
    for (const item of step.args) {
      const equals = item.indexOf("=");
      const name = equals < 0 ? item : item.slice(0, equals);
      const given = this.#op.options.build_args?.[name];
      const fallback = equals < 0 ? global.get(name) : item.slice(equals + 1);
      const value = given ?? fallback;
      if (value !== undefined) env.set(name, expand(value, (each) => env.get(each), classicWords(this.#engine)).text);
    }
  }

  /** Files that the plain COPY steps of a stage or image have put there; such cases copy single files. */
  #files(from: string, user: Stage): FileTree {
    const stage = findStage(this.set, from, "copy", user.index);
    const build = stage !== undefined ? this : this.#images.get(from);
    const copied = (stage ?? build!.set.stages.at(-1)!).instructions.filter((each) => each.keyword === "copy");
    return memoryTree(copied.map((each) => build!.#copied(each)));
  }

  #copied(step: Instruction): MemoryEntry {
    const [source, destination] = step.args;
    return { path: destination!.slice(1), content: this.#content(source!) };
  }

  #content(path: string): Uint8Array {
    return this.#tree.read(path, READ_LIMIT)!;
  }
}

/** Answers how many digests were compared. A rewritten .dockerignore is the only thing nobody can know. */
function check(folder: string, name: string, key: string): number {
  const found: Case = JSON.parse(readFileSync(`${folder}/case.json`, "utf8"));
  const expected: Expected = JSON.parse(readFileSync(`${folder}/expected-${key}.json`, "utf8"));
  const images = new Map<string, Build>();
  let count = 0;
  for (const op of found.ops) {
    if (op.op === "tag") images.set(op.dst, images.get(op.src)!);
    if (op.op !== "build") continue;
    const result = op.record === undefined ? undefined : expected[op.record];
    if (result !== undefined && result.rc !== 0) continue;
    const build = new Build(folder, found, op, expected.engine, images);
    images.set(op.tag, build);
    if (result === undefined) continue;
    const written = result.created_by!.map((line) => HASH.exec(line)?.[1]).filter((each) => each !== undefined);
    const computed = build.digests();
    assert.equal(computed.length, written.length, `${name}: number of COPY and ADD steps`);
    computed.forEach((digest, i) => {
      if (digest === undefined && op.options.dockerfile_outside === true) return;
      assert.equal(digest, written[i], `${name} ${key} ${op.record}, step ${i}`);
      count++;
    });
  }
  return count;
}

for (const key of ["d20", "d26", "d26g"]) {
  test(`content digests of the captured cases, engine ${key}`, () => {
    let count = 0;
    for (const name of readdirSync(CORPUS)) {
      if (existsSync(`${CORPUS}/${name}/expected-${key}.json`)) count += check(`${CORPUS}/${name}`, name, key);
    }
    assert.ok(count > 150, `only ${count} digests were compared`);
  });
}
