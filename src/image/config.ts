/** OCI / Docker image config as the builders compare it. JSON field names stay as in the image spec. */

export interface HistoryEntry {
  /** RFC 3339 text as recorded (nanoseconds kept); absent in some images. */
  readonly created?: string;
  readonly created_by?: string;
  readonly author?: string;
  readonly comment?: string;
  readonly empty_layer?: boolean;
}

export interface HealthConfig {
  readonly Test?: readonly string[];
  /** Nanoseconds. */
  readonly Interval?: number;
  readonly Timeout?: number;
  readonly StartPeriod?: number;
  readonly StartInterval?: number;
  readonly Retries?: number;
}

export interface ContainerConfig {
  readonly User?: string;
  readonly AttachStdin?: boolean;
  readonly AttachStdout?: boolean;
  readonly AttachStderr?: boolean;
  readonly ExposedPorts?: Readonly<Record<string, object>> | null;
  readonly Tty?: boolean;
  readonly OpenStdin?: boolean;
  readonly StdinOnce?: boolean;
  readonly Env?: readonly string[] | null;
  readonly Cmd?: readonly string[] | null;
  readonly Healthcheck?: HealthConfig | null;
  readonly ArgsEscaped?: boolean;
  readonly Volumes?: Readonly<Record<string, object>> | null;
  readonly WorkingDir?: string;
  readonly Entrypoint?: readonly string[] | null;
  readonly NetworkDisabled?: boolean;
  readonly OnBuild?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly StopSignal?: string;
  readonly StopTimeout?: number | null;
  readonly Shell?: readonly string[] | null;
}

export interface ImageConfig {
  readonly created?: string;
  readonly author?: string;
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
  readonly "os.version"?: string;
  readonly "os.features"?: readonly string[];
  readonly config: ContainerConfig;
  readonly container_config?: ContainerConfig;
  readonly rootfs: { readonly type: string; readonly diff_ids: readonly string[] };
  readonly history: readonly HistoryEntry[];
  /** BuildKit's inline cache: base64 JSON. */
  readonly "moby.buildkit.cache.v0"?: string;
}

/** One image of a store, registry, archive or layout. */
export interface RecordedImage {
  /** What the engine calls it: config digest (graphdriver, registry config) or manifest digest (containerd). */
  readonly id: string;
  /** Id of the parent image, `""` when it has none, `undefined` when the source cannot tell. */
  readonly parent: string | undefined;
  /** Digest of the manifest, and of the index the name points at, where known. */
  readonly manifestDigest?: string;
  readonly indexDigest?: string;
  readonly mediaType?: string;
  /** Names that point at this image, as the engine prints them (`node:22`, `localhost/app:latest`). */
  readonly names: readonly string[];
  readonly config: ImageConfig;
  /** The builder's own container config, where the source has it (graphdriver API ≤ 1.44, docker save). */
  readonly containerConfig?: ContainerConfig;
  /** Built on that engine (not pulled or loaded), where the source can tell. */
  readonly builtLocally?: boolean;
  /** Uncompressed bytes per history entry that has a layer, in order, where known. */
  readonly layerSizes?: readonly number[];
  /** Compressed bytes per layer, in order, where known. */
  readonly compressedSizes?: readonly number[];
}
