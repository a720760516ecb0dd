/** One engine under test: forecasts random builds, runs them, counts what agrees. */
import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stepsAsBuilt } from "../../src/builder/as-built.ts";
import { classic } from "../../src/builder/classic/index.ts";
import { nodeTree } from "../../src/context/node-tree.ts";
import { ForecastError } from "../../src/errors.ts";
import type { RecordedImage } from "../../src/image/config.ts";
import { type BuildRecord, RECORD_SCHEMA } from "../../src/record-file.ts";
import type { BuildRequest, EngineFacts, Records } from "../../src/request.ts";
import { type Engine, openEngine } from "../../src/source/engine.ts";
import type { Forecast } from "../../src/verdict.ts";
import { type Comparison, compare } from "../helpers/classic-verdicts.ts";
import { type BuildOutput, classicBuild, docker } from "./classic-build.ts";
import { dockerfileText, mutate, Random, type RandomProject, randomProject } from "./classic-random.ts";
import { type Client, clients, type StartedEngine } from "./engine.ts";

const STREAM_LIMIT = 256 << 20;
const TIMEOUT_MS = 120_000;
/** Later builds of a case mostly reuse: they are quick, and the store gets richer. */
const BUILDS_PER_CASE = 6;

interface Round {
  readonly project: RandomProject;
  readonly base: string;
  readonly tag: string;
  readonly cacheFrom: readonly string[];
  readonly client: Client;
}

export class ClassicBench {
  readonly falseHits: string[] = [];
  readonly wrong: string[] = [];
  readonly falseMisses: string[] = [];
  private readonly unknown = new Map<string, number>();
  /** Last words of builds that the engine failed. */
  private readonly failures = new Map<string, number>();
  private readonly sums = { builds: 0, cacheFrom: 0, failed: 0, steps: 0, hits: 0, lines: 0, unknown: 0 };
  private readonly started: StartedEngine;
  private readonly engine: Engine;
  private readonly facts: EngineFacts;
  private readonly folder: string;
  private readonly seed: number;
  private known: readonly RecordedImage[] = [];

  private constructor(started: StartedEngine, engine: Engine, facts: EngineFacts, folder: string, seed: number) {
    this.started = started;
    this.engine = engine;
    this.facts = facts;
    this.folder = folder;
    this.seed = seed;
  }

  static async open(started: StartedEngine, folder: string, seed: number): Promise<ClassicBench> {
    const engine = await openEngine({ host: started.host, env: new Map(), timeoutMs: TIMEOUT_MS });
    return new ClassicBench(started, engine, await engine.facts(), folder, seed);
  }

  figures(): string {
    const { builds, cacheFrom, failed, steps, hits, lines, unknown } = this.sums;
    const reasons = [...this.unknown].sort((a, b) => b[1] - a[1]).map(([why, count]) => `${count}× ${why}`);
    return [
      `${this.started.kind} ${this.facts.version}, seed ${this.seed}: ${builds} builds (${cacheFrom} with --cache-from on a fresh store, ${failed} that the engine failed),`,
      `${steps} steps, ${hits} reused; ${this.falseHits.length} false hits, ${this.falseMisses.length} false misses, ${unknown} unknown, ${lines} history lines equal, ${this.wrong.length} otherwise wrong`,
      ...this.falseMisses.map((text) => `\n  false miss: ${text}`),
      ...reasons.map((text) => `\n  unknown: ${text}`),
      ...[...this.failures].map(([why, count]) => `\n  failed: ${count}× ${why}`),
    ].join(" ");
  }

  /** At least `builds` builds, ended early after `minutes`. `told` gets the figures after every case. */
  async run(builds: number, minutes: number, told: (figures: string) => void): Promise<void> {
    const end = Date.now() + minutes * 60_000;
    for (let number = 0; this.sums.builds < builds && Date.now() < end; number++) {
      await this.oneCase(new Random(this.seed * 100_003 + number), number);
      told([this.figures(), ...this.falseHits, ...this.wrong].join("\n"));
    }
    this.engine.close();
  }

  private async oneCase(random: Random, number: number): Promise<void> {
    const base = `diff-base:${number}`;
    const tag = `diff:${number}`;
    let project = randomProject(random);
    const client = random.pick(clients());
    this.started.baseImage(
      base,
      "-c",
      `LABEL diff.case=${number}`,
      ...project.base.flatMap((change) => ["-c", change]),
    );
    this.known = [];
    let last: BuildRecord | undefined;
    for (let build = 0; build < BUILDS_PER_CASE; build++) {
      if (build > 0) project = mutate(random, project);
      last = await this.oneBuild({ project, base, tag, cacheFrom: [], client }, `case ${number} build ${build}`, last);
    }
    if (last !== undefined && random.chance(0.6) && (await this.onlyFinalImage(tag))) {
      this.known = [];
      const after = random.chance(0.5) ? project : mutate(random, project);
      const next = { base, tag, cacheFrom: [tag], client };
      last = await this.oneBuild({ ...next, project: after }, `case ${number} --cache-from`, last);
      last = await this.oneBuild(
        { ...next, project: mutate(random, after) },
        `case ${number} --cache-from again`,
        last,
      );
      await this.oneBuild(
        { ...next, cacheFrom: [], project: after },
        `case ${number} without --cache-from again`,
        last,
      );
    }
    for (const name of last === undefined ? [base] : [tag, base]) await this.docker(["rmi", "-f", name]);
    await this.docker(["image", "prune", "-f"]);
  }

  /** A fresh runner: the image comes back without those it was built through. False: it has no layer, so it cannot be saved. */
  private async onlyFinalImage(tag: string): Promise<boolean> {
    const archive = path.join(this.folder, "final.tar");
    if (!(await this.docker(["save", "-o", archive, tag]))) return false;
    await this.docker(["rmi", "-f", tag]);
    await this.docker(["image", "prune", "-f"]);
    if (!(await this.docker(["load", "-i", archive]))) throw new Error(`${tag} does not load`);
    rmSync(archive);
    return true;
  }

  private async docker(args: readonly string[]): Promise<boolean> {
    const config = path.join(this.folder, "config");
    const { status, output } = await docker(
      { host: this.started.host, client: clients()[0]!, cwd: this.folder, config },
      args,
    );
    if (status !== 0 && !output.includes("empty export")) throw new Error(`docker ${args.join(" ")}: ${output}`);
    return status === 0;
  }

  private async oneBuild(round: Round, name: string, last: BuildRecord | undefined): Promise<BuildRecord | undefined> {
    const context = path.join(this.folder, "context");
    writeContext(round.project, context, dockerfileText(round.project, round.base));
    const forecast = await this.forecast(round, context, last);
    const result = await this.build(round, context);
    this.sums.builds++;
    if (round.cacheFrom.length > 0) this.sums.cacheFrom++;
    if (result.rc !== 0) {
      this.sums.failed++;
      const why = (result.error ?? "").replaceAll(/[0-9a-f]{12,}/g, "…").slice(0, 240);
      this.failures.set(why, (this.failures.get(why) ?? 0) + 1);
    }
    const images = await this.images(round);
    const built = result.rc === 0 ? images.find((image) => image.names.includes(round.tag)) : undefined;
    const history = built?.config.history.map((entry) => entry.created_by ?? "");
    this.count(name, round, forecast, { ...result, ...(history === undefined ? {} : { created_by: history }) });
    if (built === undefined) return last;
    const after = await this.forecast({ ...round, cacheFrom: [] }, context, last, true);
    return after instanceof ForecastError ? last : record(after, built, images);
  }

  private count(name: string, round: Round, forecast: Forecast | ForecastError, result: BuildOutput): void {
    const told = (text: string): string =>
      `${name}: ${text}\n${dockerfileText(round.project, round.base)}${JSON.stringify(round.project)}`;
    if (forecast instanceof ForecastError) {
      if (result.steps.length > 0) this.wrong.push(told(`refused (${forecast.message}), but the engine takes it`));
      return;
    }
    if (result.steps.length === 0) {
      this.wrong.push(told(`forecast, but the engine refuses it: ${result.error}`));
      return;
    }
    this.add(compare(forecast, result), told);
  }

  private add(compared: Comparison, told: (text: string) => string): void {
    this.sums.steps += compared.steps;
    this.sums.hits += compared.hits;
    this.sums.lines += compared.lines;
    this.sums.unknown += compared.unknown.length;
    for (const step of compared.unknown) {
      const why = step.causes[0]?.code === "parent" ? "behind an unknown step" : (step.causes[0]?.detail ?? "");
      this.unknown.set(why, (this.unknown.get(why) ?? 0) + 1);
    }
    this.falseHits.push(...compared.falseHits.map(told));
    this.falseMisses.push(...compared.falseMisses.map(told));
    this.wrong.push(...compared.wrong.map(told));
  }

  private async build(round: Round, context: string): Promise<BuildOutput> {
    const { project, client } = round;
    const flags = [
      "-t",
      round.tag,
      ...Object.entries(project.args).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
      ...Object.entries(project.labels).flatMap(([name, value]) => ["--label", `${name}=${value}`]),
      ...round.cacheFrom.flatMap((name) => ["--cache-from", name]),
      ...(project.target === undefined ? [] : ["--target", project.target]),
    ];
    const config = path.join(this.folder, "config");
    return await classicBuild({ host: this.started.host, client, cwd: context, context: ".", flags, config });
  }

  /** What the action's post step records: base image, everything built on it, the images of --cache-from. */
  private async images(round: Round): Promise<readonly RecordedImage[]> {
    const { images } = await this.engine.images({
      wanted: undefined,
      known: this.known,
      maxStreamBytes: STREAM_LIMIT,
      streamTimeoutMs: TIMEOUT_MS,
      platform: undefined,
    });
    this.known = images;
    if (images.length === 0) throw new Error(`no images are left for ${round.tag}`);
    return images;
  }

  private async forecast(
    round: Round,
    folder: string,
    last: BuildRecord | undefined,
    afterBuild = false,
  ): Promise<Forecast | ForecastError> {
    const images = await this.images(round);
    const named = (name: string): RecordedImage | undefined => images.find((image) => image.names.includes(name));
    const cacheImages = new Map(
      round.cacheFrom.flatMap((name) => (named(name) === undefined ? [] : [[name, named(name)!]])),
    );
    const records: Records = { images, live: true, cacheImages, cacheConfigs: [], last, afterBuild };
    try {
      return classic.forecast(this.request(round, folder, named), records);
    } catch (error) {
      if (error instanceof ForecastError) return error;
      throw error;
    }
  }

  private request(round: Round, folder: string, named: (name: string) => RecordedImage | undefined): BuildRequest {
    const { project } = round;
    return {
      dockerfile: { path: "Dockerfile", text: dockerfileText(project, round.base) },
      dockerfileInContext: "Dockerfile",
      context: nodeTree(folder),
      contextKind: "directory",
      ignoreFiles:
        project.ignore === undefined ? {} : { dockerignore: { path: ".dockerignore", text: project.ignore } },
      options: {
        buildArgs: new Map(Object.entries(project.args)),
        target: project.target,
        labels: new Map(Object.entries(project.labels)),
        platform: undefined,
        noCache: false,
        noCacheFilter: [],
        cacheFrom: round.cacheFrom,
        pull: false,
        network: "none",
        addHosts: [],
        ulimits: [],
        shmSize: undefined,
        cgroupParent: undefined,
        namedContexts: new Map(),
        squash: false,
        buildah: {
          layers: true,
          format: "oci",
          env: new Map(),
          annotations: [],
          timestamp: undefined,
          sourceDateEpoch: undefined,
          rewriteTimestamp: false,
          cacheTtl: undefined,
          inheritLabels: true,
          inheritAnnotations: true,
          unsetLabels: [],
          unsetAnnotations: [],
          omitHistory: false,
          skipUnusedStages: true,
        },
      },
      engine: { ...this.facts, cliVersion: round.client.version, proxies: new Map() },
      image: (reference) => {
        const image = named(reference);
        return image === undefined ? undefined : { image, source: "engine" };
      },
      remote: () => undefined,
      now: 0,
    };
  }
}

function record(forecast: Forecast, built: RecordedImage, images: readonly RecordedImage[]): BuildRecord {
  return {
    schema: RECORD_SCHEMA,
    writer: "test",
    builder: "classic",
    engine: {},
    platform: forecast.platform,
    target: "",
    ref: "",
    sha: "",
    runId: "",
    created: "",
    dockerfile: { path: "Dockerfile", text: "" },
    steps: stepsAsBuilt(forecast, built),
    files: [],
    images,
    cacheConfigs: [],
    bases: Object.fromEntries(images.flatMap(({ id, names }) => names.map((name) => [name, id]))),
    runs: [],
  };
}

function writeContext(project: RandomProject, folder: string, dockerfile: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "Dockerfile"), dockerfile);
  if (project.ignore !== undefined) writeFileSync(path.join(folder, ".dockerignore"), project.ignore);
  for (const file of project.files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    if (file.link !== undefined) symlinkSync(file.link, target);
    else if (file.hard !== undefined) linkSync(path.join(folder, file.hard), target);
    else {
      writeFileSync(target, file.content ?? "");
      chmodSync(target, file.mode ?? 0o644);
    }
  }
}
