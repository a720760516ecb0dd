/**
 * Everything a forecast may ask of the world outside: the engine, registries, exported caches. Opened on first use, each
 * fault one warning, all of it within the time the user allows.
 */
import type { BuildSpec } from "./build-spec.ts";
import { ForecastError, toForecastError } from "./errors.ts";
import type { RecordedImage } from "./image/config.ts";
import { LINUX_AMD64, matches, parsePlatform, platformOfConfig } from "./image/platform.ts";
import { sameReference } from "./image/reference.ts";
import { localImage, type ShortNames } from "./image/short-name.ts";
import type { Inputs, RunContext } from "./inputs.ts";
import type { BuilderIdentity, BuildRecord } from "./record-file.ts";
import type { EngineFacts } from "./request.ts";
import type { Fetchers } from "./rounds.ts";
import { type BuildahFacts, type BuildahTool, buildahFacts, buildahImages } from "./source/buildah.ts";
import { type BuilderFacts, builderFacts } from "./source/buildx.ts";
import { type Caches, readCacheFrom } from "./source/cache-from.ts";
import { clientVersion, proxyArgs } from "./source/client.ts";
import { readImage } from "./source/content.ts";
import { dockerConfigFolder, dockerCredentials, readDockerConfig } from "./source/credentials.ts";
import type { Engine } from "./source/engine.ts";
import { engineHost } from "./source/engine-host.ts";
import { readImageFiles } from "./source/files.ts";
import { resolveImages } from "./source/images.ts";
import { type Registry, registryClient } from "./source/registry.ts";
import { readRemote } from "./source/remote.ts";
import { commandRunner, type Run } from "./source/run.ts";
import { readShortNames } from "./source/short-names.ts";
import type { BuilderName } from "./verdict.ts";

/** Bytes that may stream out of the engine before a build for exact histories of bases it did not build. */
const MAX_STREAM_BYTES = 64 * 1024 * 1024;

export interface StoreWish {
  readonly builder: BuilderName;
  readonly program: string;
  /** References and ids: their ancestors and what was built on them belong to the answer. */
  readonly wanted: readonly string[];
  readonly known: readonly RecordedImage[];
  readonly platform: string | undefined;
}

export interface ImageWishes {
  readonly builder: BuilderName;
  /** Images already read from the engine that builds. */
  readonly local: readonly RecordedImage[];
  /** `local` is what the engine has now, not what a record tells of it. */
  readonly live: boolean;
  readonly last: BuildRecord | undefined;
  /** `undefined`: the engine's own. */
  readonly platform: string | undefined;
  /** BuildSpec.buildxBuilder */
  readonly buildxBuilder: string | undefined;
  readonly pull: boolean;
}

/** Node's names of processors → platforms of Linux images, where the two tell the same. */
const HOSTS: Partial<Record<NodeJS.Architecture, string>> = {
  x64: "linux/amd64",
  arm64: "linux/arm64",
  ppc64: "linux/ppc64le",
  s390x: "linux/s390x",
  riscv64: "linux/riscv64",
};

export class Surroundings {
  readonly warnings = new Set<string>();
  readonly run: Run;
  /** What a container on this machine runs on. */
  readonly host = HOSTS[process.arch];
  private readonly inputs: Inputs;
  private readonly context: RunContext;
  private readonly deadline: number;
  private readonly buildahs = new Map<string, ReturnType<Surroundings["buildah"]>>();
  private readonly builders = new Map<string | undefined, Promise<BuilderFacts | undefined>>();
  private shortNamesRead: Promise<ShortNames | undefined> | undefined;
  private opened: Promise<Engine | undefined> | undefined;
  private facts: Promise<EngineFacts> | undefined;
  private registryOpened: Promise<Registry> | undefined;
  private files: Promise<readonly RecordedImage[]> | undefined;

  constructor(inputs: Inputs, context: RunContext) {
    this.inputs = inputs;
    this.context = context;
    this.run = commandRunner(context.env);
    // Not the wall clock, which may jump.
    this.deadline = performance.now() + inputs.timeoutMs;
  }

  /** Milliseconds left of the time the user allows for all look-ups together. */
  get timeLeft(): number {
    return Math.max(0, Math.ceil(this.deadline - performance.now()));
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

  /** What is known of a docker engine without asking it: behind a socket of this machine it builds for this machine. */
  async unaskedEngine(): Promise<EngineFacts> {
    const { env } = this.context;
    const at = await engineHost(this.inputs.dockerHost, env, dockerConfigFolder(env)).catch(() => undefined);
    return at?.kind === "socket" && this.host !== undefined ? { platform: this.host } : {};
  }

  /** Asked once. */
  engineFacts(): Promise<EngineFacts> {
    this.facts ??= (async () => {
      const engine = await this.engine();
      if (engine === undefined) return {};
      return (await this.attempt(() => engine.facts())) ?? {};
    })();
    return this.facts;
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

  /** Buildah or Podman of this machine, `undefined` where neither is. Asked once per program. */
  buildah(program: string): Promise<(BuildahTool & { readonly facts: BuildahFacts }) | undefined> {
    const commands = program === "podman" || program === "buildah" ? [program] : ["buildah", "podman"];
    const key = commands.join();
    const known = this.buildahs.get(key);
    if (known !== undefined) return known;
    const asked = (async () => {
      for (const command of commands as BuildahTool["command"][]) {
        const tool: BuildahTool = { run: this.run, command };
        const facts = await this.attempt(() => buildahFacts(tool), ["engine"]);
        if (facts !== undefined) return { ...tool, facts };
      }
      return undefined;
    })();
    this.buildahs.set(key, asked);
    return asked;
  }

  /** The store of a history builder around some names; `undefined` when it cannot be seen. */
  async storeImages(wish: StoreWish): Promise<readonly RecordedImage[] | undefined> {
    if (wish.builder === "classic") return await this.engineImages(wish.wanted, wish.known, wish.platform);
    const tool = await this.buildah(wish.program);
    return tool === undefined ? undefined : await this.attempt(() => buildahImages(tool, tool.facts));
  }

  /** What Buildah and Podman make of names without a registry; read once. */
  private shortNames(): Promise<ShortNames | undefined> {
    this.shortNamesRead ??= readShortNames({ env: this.context.env, isRoot: process.getuid?.() === 0 });
    return this.shortNamesRead;
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

  /** The builder of that name, or the one that docker buildx would use; `undefined` without it. Asked once. */
  buildkit(given?: string): Promise<BuilderFacts | undefined> {
    const name = given ?? this.context.env.get("BUILDX_BUILDER");
    const known = this.builders.get(name);
    if (known !== undefined) return known;
    const asked = this.attempt(() => builderFacts(this.run, name), ["engine"]);
    this.builders.set(name, asked);
    return asked;
  }

  /** Who builds, told apart from builders of the same name elsewhere or made anew. */
  async identity(facts: BuilderFacts): Promise<BuilderIdentity> {
    const { name, driver } = facts;
    const engine = driver === "docker" ? await this.engine() : undefined;
    const own = engine === undefined ? facts.instance : ((await this.attempt(() => engine.id(), ["engine"])) ?? "");
    // Nothing better: at least machines are told apart.
    const instance = own || (this.context.env.get("RUNNER_NAME") ?? "");
    return { name, driver, instance };
  }

  /** Version of the docker CLI, and the proxy arguments it adds to every build; absent: not known. */
  async clientFacts(): Promise<Pick<EngineFacts, "cliVersion" | "proxies">> {
    const host = this.inputs.dockerHost || this.context.env.get("DOCKER_HOST") || "unix:///var/run/docker.sock";
    const [cliVersion, config] = await Promise.all([
      this.inputs.cliVersion === "" ? this.attempt(() => clientVersion(this.run)) : undefined,
      this.attempt(() => readDockerConfig(dockerConfigFolder(this.context.env))),
    ]);
    return {
      ...(cliVersion === undefined ? {} : { cliVersion }),
      ...(config === undefined ? {} : { proxies: proxyArgs(config, host) }),
    };
  }

  /** The engine whose images FROM resolves to, where the builder has one: not with buildx's other drivers, not with Buildah. */
  private async baseEngine(builder: BuilderName, named: string | undefined): Promise<Engine | undefined> {
    if (builder === "buildah") return undefined;
    const driver = builder === "buildkit" ? (await this.buildkit(named))?.driver : undefined;
    return driver === undefined || driver === "docker" ? await this.engine() : undefined;
  }

  /**
   * Look-ups of one forecast. FROM is resolved by the engine that builds, then by the registry, then from the record,
   * which is marked as such: the tag may have moved since.
   */
  fetchers(question: ImageWishes): Fetchers {
    const { builder, local, live, last, platform, buildxBuilder, pull } = question;
    return {
      image: async (reference, asked) => {
        const wanted = asked ?? platform ?? "linux/amd64";
        const fits = (image: RecordedImage): boolean => matches(parsePlatform(wanted), platformOfConfig(image.config));
        const settings = builder === "buildah" && live ? await this.shortNames() : undefined;
        const short = builder === "buildah" && live ? localImage(local, reference, fits, pull, settings) : "other";
        if (short === "open") return undefined;
        if (typeof short === "object" && "config" in short) return { image: short, source: "engine" };
        const wholeName = short === "other" ? reference : short.reference;
        const found = local.find(
          (image) =>
            (image.id === wholeName || image.names.some((name) => sameReference(name, wholeName))) && fits(image),
        );
        if (found !== undefined && !pull) return { image: found, source: "engine" };
        const resolved = await this.attempt(async () =>
          resolveImages([{ reference: wholeName, platform: asked }], {
            engine: await this.baseEngine(builder, buildxBuilder),
            registry: this.inputs.registry ? await this.registry() : undefined,
            recorded: last?.images ?? [],
            bases: last?.bases ?? {},
            pull,
            defaultPlatform: platform ?? "linux/amd64",
          }),
        );
        const answer = resolved?.image(wholeName, asked);
        // Nobody could be asked, but the record knows: the verdict is marked, and that is warning enough.
        if (answer?.source !== "recorded") for (const warning of resolved?.warnings ?? []) this.warnings.add(warning);
        return answer;
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

  async close(): Promise<void> {
    (await this.opened)?.close();
  }
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
