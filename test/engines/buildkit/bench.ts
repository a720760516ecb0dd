/**
 * Random projects built by a real BuildKit, exported in every way, changed, forecast from the exported cache alone and
 * built again by a builder that has nothing but that cache.
 */
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { buildkit } from "../../../src/builder/buildkit/index.ts";
import type { CacheConfigSource } from "../../../src/cache-records.ts";
import { layerTree } from "../../../src/context/layer-tree.ts";
import { bufferSource } from "../../../src/context/tar-reader.ts";
import { ForecastError } from "../../../src/errors.ts";
import type { BuildRequest, Records, ResolvedImage } from "../../../src/request.ts";
import { readCacheFrom } from "../../../src/source/cache-from.ts";
import type { GhaOptions } from "../../../src/source/gha.ts";
import type { Registry } from "../../../src/source/registry.ts";
import type { Forecast } from "../../../src/verdict.ts";
import { explainRecords, learnDigests, noRecords } from "../../helpers/buildkit-records.ts";
import { contextTree, writeContext } from "./contexts.ts";
import type { BuildkitEngine, BuildOrder, BuildResult } from "./engine.ts";
import { mutate } from "./mutations.ts";
import { type Bases, dockerfileOf, olderProject, type Project, randomProject } from "./projects.ts";
import { Random } from "./random.ts";
import { readBase, requestOf } from "./request.ts";
import { emptyScore, type Score, scoreBuild } from "./score.ts";

/** How the first build exports its cache. */
export type Export = "local-max" | "local-min" | "registry-max" | "inline" | "gha-max" | "gha-min";
export const EXPORTS: readonly Export[] = ["local-max", "local-min", "inline", "registry-max"];
const GHA_EXPORTS: readonly Export[] = ["gha-max", "gha-max", "gha-min"];
const CHANGES_PER_PROJECT = 2;

export interface BenchOptions {
  readonly engine: BuildkitEngine;
  readonly registry: Registry;
  /** `host:port` of the registry. */
  readonly registryHost: string;
  readonly bases: Bases;
  readonly server: RemoteFile;
  /** The job that the engine's client sees in its environment, where type=gha is to be tried. */
  readonly gha?: GhaOptions;
  /** Ways that this engine has of exporting a cache; default: all but type=gha. */
  readonly exports?: readonly Export[];
}

export class Bench {
  readonly score: Score = emptyScore();
  /** Digests of the first builds' exports, by our own computation. */
  readonly records = noRecords();
  readonly #known = new Set<string>();
  readonly #options: BenchOptions;
  #images: ReadonlyMap<string, ResolvedImage> | undefined;

  constructor(options: BenchOptions) {
    this.#options = options;
  }

  /** One project: a build with an empty cache, then changed ones. The seed says all. */
  async run(seed: number): Promise<void> {
    const random = new Random(seed);
    const { bases } = this.#options;
    if (this.#images === undefined) {
      this.#images = await this.#readImages();
      // Images of the same layers are one source.
      for (const from of this.#images.keys()) learnDigests(this.#request(projectOn(from)), this.#known);
    }
    const project = this.#fitting(randomProject(random, bases, this.#options.engine.version));
    const exports = this.#options.exports ?? EXPORTS;
    const kind = exports[seed % exports.length]!;
    const first = await this.#build(project, `${seed}`, this.#exportFlags(kind, `${seed}`));
    if (!first.ok) {
      this.#refused(seed, project, first, this.#forecast(project, []));
      return;
    }
    const from = [this.#importFlag(kind, `${seed}`)];
    const caches = await this.#readCaches(from);
    for (const { config } of caches) {
      explainRecords(`${seed}`, this.#request(project), config, this.records, this.#known);
    }
    // Built once more as it is, and changed: the forecast knows the exported cache and nothing else.
    for (let change = 0; change < CHANGES_PER_PROJECT; change++) {
      const { what, project: changed } = mutate(random, project, bases);
      await this.#compare(`${seed}/${change} ${kind}, ${what}`, seed, from, this.#fitting(changed), caches);
    }
    this.#clean(`${seed}`);
  }

  /** One project, exported in two or three states, each by a builder that knows nothing, and built with all these caches. */
  async runSeveral(seed: number): Promise<void> {
    const random = new Random(seed);
    const { bases } = this.#options;
    this.#images ??= await this.#readImages();
    const states = [this.#fitting(randomProject(random, bases, this.#options.engine.version))];
    const what: string[] = [];
    const count = 2 + random.below(2);
    while (states.length < count) {
      const mutation = mutate(random, random.pick(states), bases);
      states.push(this.#fitting(mutation.project));
      what.push(mutation.what);
    }
    const from: string[] = [];
    for (const [at, state] of states.entries()) {
      const exports = this.#options.exports ?? EXPORTS;
      const kind = random.pick(this.#options.gha === undefined ? exports : [...exports, ...GHA_EXPORTS]);
      const built = await this.#build(state, `${seed}`, this.#exportFlags(kind, `${seed}-${at}`));
      if (built.ok) from.push(this.#importFlag(kind, `${seed}-${at}`));
      else this.#refused(seed, state, built, this.#forecast(state, []));
      what.push(kind);
    }
    const given = random.shuffled(from);
    const caches = await this.#readCaches(given);
    for (let change = 0; change < CHANGES_PER_PROJECT; change++) {
      const state = random.pick(states);
      const mutation = random.chance(0.4) ? mutate(random, state, bases) : { project: state, what: "nothing" };
      const name = `${seed}/${change} ${what.join(", ")}; then state ${states.indexOf(state)}, ${mutation.what}`;
      await this.#compare(name, seed, given, this.#fitting(mutation.project), caches);
    }
    for (const at of states.keys()) this.#clean(`${seed}-${at}`);
    this.#clean(`${seed}`);
  }

  #fitting(project: Project): Project {
    return this.#options.engine.version === "0.8.3" ? olderProject(project) : project;
  }

  async #compare(
    name: string,
    seed: number,
    from: readonly string[],
    project: Project,
    caches: readonly CacheConfigSource[],
  ): Promise<void> {
    const forecast = this.#forecast(project, caches);
    if (!(forecast instanceof ForecastError)) learnDigests(this.#request(project), this.#known);
    const built = await this.#build(project, `${seed}`, { cacheFrom: from });
    if (!built.ok) this.#refused(seed, project, built, forecast);
    else if (forecast instanceof ForecastError) this.score.wrong.push(`${name}: we refuse: ${forecast.message}`);
    else
      scoreBuild(
        name,
        built,
        forecast,
        project.stages.map(({ from }) => from),
        this.score,
      );
  }

  #refused(seed: number, project: Project, built: BuildResult, forecast: Forecast | ForecastError): void {
    this.score.refused++;
    if (forecast instanceof ForecastError || /failed to solve/.test(built.output)) return;
    this.score.wrong.push(`${seed}: the engine fails: ${built.output.slice(-500)}\n${dockerfileOf(project)}`);
  }

  #forecast(project: Project, caches: readonly CacheConfigSource[]): Forecast | ForecastError {
    const records: Records = { images: [], cacheImages: new Map(), cacheConfigs: caches, last: undefined };
    try {
      return buildkit.forecast(this.#request(project), records);
    } catch (error) {
      if (error instanceof ForecastError && error.code !== "internal") return error;
      throw error;
    }
  }

  #request(project: Project): BuildRequest {
    return requestOf(project, { version: this.#options.engine.version, images: this.#images!, trees: contextTree });
  }

  async #build(
    project: Project,
    name: string,
    how: Pick<BuildOrder, "cacheTo" | "cacheFrom" | "push">,
  ): Promise<BuildResult> {
    const { engine, server } = this.#options;
    const at = (part: string): string => path.join(engine.folder, `${name}-${part}`);
    writeContext(at("context"), project);
    writeContext(at("lib"), { files: project.lib });
    fs.mkdirSync(at("file"), { recursive: true });
    fs.writeFileSync(path.join(at("file"), "Dockerfile"), dockerfileOf(project));
    fs.writeFileSync(at("secret"), project.secret);
    server.body = project.remote;
    await engine.prune();
    this.score.builds++;
    return await engine.build({
      context: `${name}-context`,
      dockerfile: `${name}-file/Dockerfile`,
      buildArgs: project.args,
      ...(project.target === undefined ? {} : { target: project.target }),
      ...(project.noCache === undefined ? {} : { noCache: project.noCache }),
      ...(project.addHosts.length === 0 ? {} : { addHosts: project.addHosts }),
      contexts: { lib: `${name}-lib` },
      secrets: { s: `${name}-secret` },
      ...how,
    });
  }

  #exportFlags(kind: Export, name: string): Pick<BuildOrder, "cacheTo" | "push"> {
    const { engine } = this.#options;
    switch (kind) {
      case "inline":
        return { cacheTo: "type=inline", push: this.#reference(name) };
      case "gha-max":
      case "gha-min":
        return { cacheTo: `type=gha,mode=${kind.slice("gha-".length)},scope=${name}` };
      case "registry-max":
        return { cacheTo: `type=registry,mode=max,ref=${this.#reference(name)}` };
      default:
        return { cacheTo: `type=local,mode=${kind.slice("local-".length)},dest=${engine.inside}/${name}-cache` };
    }
  }

  #importFlag(kind: Export, name: string): string {
    if (kind.startsWith("gha")) return `type=gha,scope=${name}`;
    if (kind.startsWith("local")) return `type=local,src=${this.#options.engine.inside}/${name}-cache`;
    return `type=registry,ref=${this.#reference(name)}`;
  }

  #reference(name: string): string {
    return `${this.#options.registryHost}/case:${name}`;
  }

  async #readCaches(from: readonly string[]): Promise<readonly CacheConfigSource[]> {
    const { engine, registry, gha } = this.#options;
    const flags = from.map((flag) => flag.replace(engine.inside, engine.folder));
    const sources = { registry, gha, engineImage: undefined, base: "/" };
    const caches = await readCacheFrom(flags, sources);
    if (caches.unread.length > 0) throw new Error(caches.warnings.join(" "));
    return caches.configs;
  }

  async #readImages(): Promise<ReadonlyMap<string, ResolvedImage>> {
    const { bases, registry } = this.#options;
    const images = new Map<string, ResolvedImage>();
    for (const reference of [bases.plain, bases.other, bases.trigger]) {
      const { image, layers } = await readBase(registry, reference);
      images.set(reference, { image, source: "registry", tree: layerTree(layers.map(bufferSource)) });
    }
    return images;
  }

  #clean(name: string): void {
    for (const part of ["context", "lib", "file", "secret", "cache"]) {
      fs.rmSync(path.join(this.#options.engine.folder, `${name}-${part}`), { recursive: true, force: true });
    }
  }
}

/** Nothing but a base. */
function projectOn(from: string): Project {
  const stages = [{ name: undefined, from, lines: [] }];
  const none = { globals: [], files: [], lib: [], args: {}, target: undefined, noCache: undefined, addHosts: [] };
  return { ...none, stages, secret: "", remote: "" };
}

/** A server on loopback that answers every path with one body. */
export interface RemoteFile {
  body: string;
  readonly address: string;
  close(): void;
}

export async function serveRemote(): Promise<RemoteFile> {
  const server = http.createServer((_request, response) => {
    response.setHeader("Last-Modified", "Mon, 02 Jan 2006 15:04:05 GMT");
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const file: RemoteFile = {
    body: "",
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
    },
  };
  return file;
}
