/**
 * Everything a forecast may ask of the world outside: the engine, registries, exported caches. Opened on first use, each
 * fault one warning, all of it within the time the user allows.
 */
import type { BuildSpec } from "./build-spec.ts";
import { ForecastError, toForecastError } from "./errors.ts";
import type { RecordedImage } from "./image/config.ts";
import { LINUX_AMD64, type Platform, parsePlatform } from "./image/platform.ts";
import { sameReference } from "./image/reference.ts";
import type { Inputs, RunContext } from "./inputs.ts";
import type { BuildRecord } from "./record-file.ts";
import type { EngineFacts, ResolvedImage } from "./request.ts";
import type { Fetchers } from "./rounds.ts";
import { type Caches, readCacheFrom } from "./source/cache-from.ts";
import { readImage } from "./source/content.ts";
import { dockerConfigFolder, dockerCredentials, readDockerConfig } from "./source/credentials.ts";
import type { Engine } from "./source/engine.ts";
import { readImageFiles } from "./source/files.ts";
import { type Registry, registryClient } from "./source/registry.ts";
import { readRemote } from "./source/remote.ts";
import { commandRunner, type Run } from "./source/run.ts";

/** Bytes that may stream out of the engine before a build for exact histories of bases it did not build. */
const MAX_STREAM_BYTES = 64 * 1024 * 1024;

export class Surroundings {
  readonly warnings = new Set<string>();
  readonly run: Run;
  private readonly inputs: Inputs;
  private readonly context: RunContext;
  private readonly deadline: number;
  private opened: Promise<Engine | undefined> | undefined;
  private registryOpened: Promise<Registry> | undefined;
  private files: Promise<readonly RecordedImage[]> | undefined;

  constructor(inputs: Inputs, context: RunContext) {
    this.inputs = inputs;
    this.context = context;
    this.run = commandRunner(context.env);
    this.deadline = Date.now() + inputs.timeoutMs;
  }

  /** Milliseconds left of the time the user allows for all look-ups together. */
  get timeLeft(): number {
    return Math.max(0, this.deadline - Date.now());
  }

  /** The result, or `undefined` and one warning. `quiet` codes are no news. */
  async attempt<T>(work: () => Promise<T>, quiet: readonly string[] = []): Promise<T | undefined> {
    if (this.timeLeft === 0) {
      this.warnings.add(
        "Looking things up took longer than the input timeout allows; what is missing is unknown. Raise timeout if that is too short.",
      );
      return undefined;
    }
    try {
      return await within(work(), this.timeLeft);
    } catch (error) {
      const problem = toForecastError(error);
      if (!quiet.includes(problem.code)) this.warnings.add(problem.message);
      return undefined;
    }
  }

  /** The docker engine; `undefined` when there is none, which is no fault: a forecast needs none. */
  engine(): Promise<Engine | undefined> {
    this.opened ??= this.attempt(
      async () => {
        const { openEngine } = await import("./source/engine.ts");
        return await openEngine({
          host: this.inputs.dockerHost,
          env: this.context.env,
          timeoutMs: Math.min(this.timeLeft, 10_000),
        });
      },
      this.inputs.dockerHost === "" ? ["engine"] : [],
    );
    return this.opened;
  }

  async engineFacts(): Promise<EngineFacts> {
    const engine = await this.engine();
    if (engine === undefined) return {};
    return (await this.attempt(() => engine.facts())) ?? {};
  }

  /** Images around the references, from the engine; `undefined` without an engine. */
  async engineImages(
    wanted: readonly string[],
    known: readonly RecordedImage[],
    platform: string | undefined,
  ): Promise<readonly RecordedImage[] | undefined> {
    const engine = await this.engine();
    if (engine === undefined) return undefined;
    const exported = await this.attempt(() =>
      engine.images({
        wanted,
        known,
        maxStreamBytes: MAX_STREAM_BYTES,
        streamTimeoutMs: Math.min(this.timeLeft, 10_000),
        platform: platform === undefined ? undefined : parsePlatform(platform),
      }),
    );
    for (const warning of exported?.warnings ?? []) this.warnings.add(warning);
    return exported?.images;
  }

  registry(): Promise<Registry> {
    this.registryOpened ??= (async () => {
      const config = await readDockerConfig(dockerConfigFolder(this.context.env));
      return registryClient({
        credentials: dockerCredentials(config, this.run),
        timeoutMs: Math.min(this.timeLeft, 10_000),
      });
    })();
    return this.registryOpened;
  }

  /** Images of the input image-configs. */
  imageFiles(): Promise<readonly RecordedImage[]> {
    this.files ??= (async () => {
      if (this.inputs.imageConfigs.length === 0) return [];
      const read = await readImageFiles(this.inputs.imageConfigs, this.context.workspace);
      for (const warning of read.warnings) this.warnings.add(warning);
      return read.images;
    })();
    return this.files;
  }

  /** The caches that the build will import. */
  async caches(spec: BuildSpec): Promise<Caches> {
    if (spec.cacheFrom.length === 0) return { configs: [], warnings: [], unread: [] };
    const engine = await this.engine();
    const get = (name: string): string => this.context.env.get(name) ?? "";
    const caches = await this.attempt(async () =>
      readCacheFrom(spec.cacheFrom, {
        registry: this.inputs.registry ? await this.registry() : undefined,
        gha: this.context.github
          ? {
              resultsUrl: get("ACTIONS_RESULTS_URL"),
              token: get("ACTIONS_RUNTIME_TOKEN"),
              timeoutMs: Math.min(this.timeLeft, 10_000),
            }
          : undefined,
        engineImage: engine === undefined ? undefined : (reference) => engine.image(reference, undefined),
        base: this.context.workspace,
      }),
    );
    for (const warning of caches?.warnings ?? []) this.warnings.add(warning);
    return caches ?? { configs: [], warnings: [], unread: spec.cacheFrom };
  }

  /**
   * Look-ups of one forecast. FROM is resolved by the engine that builds, then by the registry, then from the record,
   * which is marked as such: the tag may have moved since.
   */
  fetchers(local: readonly RecordedImage[], last: BuildRecord | undefined, own: string | undefined): Fetchers {
    return {
      image: async (reference, platform) => {
        const wanted = parsePlatform(platform ?? own ?? "linux/amd64", LINUX_AMD64);
        return (
          named(local, reference, wanted, "engine") ??
          (await this.fromEngine(reference, platform ?? own)) ??
          (await this.fromRegistry(reference, wanted)) ??
          named(last?.images ?? [], reference, wanted, "recorded")
        );
      },
      remote: async (url) =>
        this.inputs.registry
          ? await this.attempt(() => readRemote(url, { run: this.run, timeoutMs: Math.min(this.timeLeft, 10_000) }))
          : undefined,
      cacheImage: async (key) => {
        const registry = await this.registry();
        return await this.attempt(async () => readImage(await registry(key), LINUX_AMD64, [key]), ["absent"]);
      },
    };
  }

  private async fromEngine(reference: string, platform: string | undefined): Promise<ResolvedImage | undefined> {
    const engine = await this.engine();
    if (engine === undefined) return undefined;
    const image = await this.attempt(() =>
      engine.image(reference, platform === undefined ? undefined : parsePlatform(platform)),
    );
    return image === undefined ? undefined : { image, source: "engine" };
  }

  private async fromRegistry(reference: string, platform: Platform): Promise<ResolvedImage | undefined> {
    if (!this.inputs.registry) return undefined;
    const image = await this.attempt(
      async () => readImage(await (await this.registry())(reference), platform, [reference]),
      ["absent"],
    );
    return image === undefined ? undefined : { image, source: "registry" };
  }

  async close(): Promise<void> {
    (await this.opened)?.close();
  }
}

function named(
  images: readonly RecordedImage[],
  reference: string,
  platform: Platform,
  source: ResolvedImage["source"],
): ResolvedImage | undefined {
  const image = images.find(
    (one) =>
      (one.id === reference || one.names.some((name) => sameReference(name, reference))) &&
      one.config.os === platform.os &&
      one.config.architecture === platform.architecture,
  );
  return image === undefined ? undefined : { image, source };
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new ForecastError(
            "timeout",
            "Looking things up took longer than the input timeout allows; what is missing is unknown. Raise timeout if that is too short.",
          ),
        ),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
