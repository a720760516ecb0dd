/** The question: one build as the builder would get it, every outside fact already fetched. Pure data plus look-ups. */
import type { CacheConfigSource } from "./cache-records.ts";
import type { KnownDigests } from "./context/known-digests.ts";
import type { FileTree } from "./context/tree.ts";
import type { RecordedImage } from "./image/config.ts";
import type { BuildRecord } from "./record-file.ts";
import type { BuilderName, Forecast } from "./verdict.ts";

/** Facts about the engine that decide which rules hold. Absent: not known. */
export interface EngineFacts {
  /** Daemon, BuildKit or Buildah version, `26.1.5`. */
  readonly version?: string;
  /** Image store of dockerd. */
  readonly store?: "graphdriver" | "containerd";
  /** docker CLI version (it writes the context's tar). */
  readonly cliVersion?: string;
  /** Version of the BuildKit Dockerfile frontend when it differs from the daemon's. */
  readonly frontendVersion?: string;
  /** Default platform, `linux/amd64`. */
  readonly platform?: string;
  /** Proxy build args that the CLI adds from its config; absent: not known, empty: none. */
  readonly proxies?: ReadonlyMap<string, string>;
}

/** A FROM / COPY --from image as it resolves now. */
export interface ResolvedImage {
  readonly image: RecordedImage;
  /** Who said so. `recorded`: nobody could be asked, this is what the last build used; the tag may have moved. */
  readonly source: "engine" | "registry" | "recorded";
  /** Its root filesystem when its layers are at hand. */
  readonly tree?: FileTree;
}

/** What a URL or git source holds, where someone could be asked. */
export interface RemoteContent {
  readonly url: string;
  /** Hex sha256 of the body. */
  readonly sha256?: string;
  readonly body?: Uint8Array;
  readonly filename?: string;
  readonly lastModified?: string;
  /** Of a Git remote, as `git ls-remote` lists them: tags are followed by `NAME^{}`. */
  readonly refs?: readonly { readonly name: string; readonly commit: string }[];
  /** Its default branch, where no ref was asked for. */
  readonly head?: string;
}

export type NamedContext =
  | { readonly kind: "directory"; readonly tree: FileTree; readonly ignore: IgnoreFile | undefined }
  | { readonly kind: "image"; readonly reference: string }
  | {
      readonly kind: "target";
      readonly target: string;
      readonly rebuilt: boolean | undefined;
      /** The build that makes it, where this run knows it; its look-ups are those of the build that asks. */
      readonly request?: BuildRequest;
    }
  | { readonly kind: "remote"; readonly url: string };

export interface IgnoreFile {
  readonly path: string;
  readonly text: string;
}

export interface BuildOptions {
  /** `--build-arg`; value `undefined`: taken from the environment and not known here. */
  readonly buildArgs: ReadonlyMap<string, string | undefined>;
  readonly target: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  readonly platform: string | undefined;
  readonly noCache: boolean;
  readonly noCacheFilter: readonly string[];
  /** `--cache-from`, as written, comma lists split. */
  readonly cacheFrom: readonly string[];
  readonly pull: boolean;
  readonly network: string | undefined;
  readonly addHosts: readonly string[];
  readonly ulimits: readonly string[];
  readonly shmSize: string | undefined;
  readonly cgroupParent: string | undefined;
  readonly namedContexts: ReadonlyMap<string, NamedContext>;
  readonly squash: boolean;
  readonly buildah: BuildahOptions;
}

export interface BuildahOptions {
  readonly layers: boolean;
  readonly format: "oci" | "docker";
  readonly env: ReadonlyMap<string, string | undefined>;
  readonly annotations: readonly string[];
  /** Seconds since 1970. */
  readonly timestamp: number | undefined;
  readonly sourceDateEpoch: number | undefined;
  readonly rewriteTimestamp: boolean;
  /** Seconds; `undefined`: no limit. */
  readonly cacheTtl: number | undefined;
  readonly inheritLabels: boolean;
  readonly inheritAnnotations: boolean;
  readonly unsetLabels: readonly string[];
  readonly unsetAnnotations: readonly string[];
  readonly omitHistory: boolean;
  readonly skipUnusedStages: boolean;
}

export interface BuildRequest {
  /** Path shown to people; text `undefined` when there is no such file. */
  readonly dockerfile: { readonly path: string; readonly text: string };
  /** The Dockerfile's path inside the context, `undefined` when it lies outside. */
  readonly dockerfileInContext: string | undefined;
  /** `undefined`: the context cannot be seen here; every step that reads it is `unknown`. */
  readonly context: FileTree | undefined;
  /** `git`: committed tree without .dockerignore (BuildKit Git context); `tar`: sent as it is. */
  readonly contextKind: "directory" | "tar" | "git" | "none";
  /** Ignore files that exist, by role. Which one counts is the builder's rule. */
  readonly ignoreFiles: {
    readonly dockerignore?: IgnoreFile;
    readonly dockerfileDockerignore?: IgnoreFile;
    readonly containerignore?: IgnoreFile;
    readonly dockerfileContainerignore?: IgnoreFile;
    readonly explicit?: IgnoreFile;
  };
  readonly options: BuildOptions;
  readonly engine: EngineFacts;
  /** Digests of earlier builds that need no reading; takes in those of this one. */
  readonly knownDigests?: KnownDigests;
  /** Resolves an image reference as the builder would, for a platform (`undefined`: the default one). */
  readonly image: (reference: string, platform: string | undefined) => ResolvedImage | undefined;
  readonly remote: (url: string) => RemoteContent | undefined;
  /** Milliseconds since 1970 of this forecast, for --cache-ttl. */
  readonly now: number;
}

/** Everything recorded or exported that the builder will be able to use. */
export interface Records {
  /** Images of the local store, in store order (history builders). */
  readonly images: readonly RecordedImage[];
  /** `images` were read from the builder's own store for this forecast, not recorded some time ago (history builders). */
  readonly live?: boolean;
  /** Images named by --cache-from that exist, in the order given (classic). */
  readonly cacheImages: ReadonlyMap<string, RecordedImage>;
  /** Exported BuildKit caches: decoded `application/vnd.buildkit.cacheconfig.v0` documents. */
  readonly cacheConfigs: readonly CacheConfigSource[];
  /** Buildah's --cache-from: the image at `REPOSITORY:KEY`, a computed tag; absent: no registry can be asked. */
  readonly buildahCache?: (reference: string) => RecordedImage | undefined;
  /**
   * The build in question is done and `images` is the store it left: a step whose history line cannot be known beforehand
   * (COPY --from, ADD URL) is the image that can be its (history builders).
   */
  readonly afterBuild?: boolean;
  /** With `afterBuild`: what was created from this instant on, in nanoseconds since 1970, was made by that build. */
  readonly since?: bigint;
  /** The last recorded build of this target, for causes, sizes and durations. */
  readonly last: BuildRecord | undefined;
}

/** One builder: how it decides. `forecast` is pure and throws ForecastError only for builds that cannot start. */
export interface Builder {
  readonly name: BuilderName;
  forecast(request: BuildRequest, records: Records): Forecast;
  /** `context` as the builder's client sends it; `undefined`: not known. Throws what the client refuses. */
  sent(request: BuildRequest, context: FileTree): FileTree | undefined;
}
