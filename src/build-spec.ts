/** One image build as a user asks for it, before anything is looked up. From action inputs, the workflow, bake or compose. */
import type { BuildahOptions } from "./request.ts";
import type { BuilderName } from "./verdict.ts";

export interface BuildSpec {
  /** Shown to people and part of the record's name: bake target, compose service, or the Dockerfile's path. */
  readonly name: string;
  readonly builder: BuilderName | "auto";
  /** Command that builds where that matters: `podman` or `buildah`; empty: whichever is there. */
  readonly program: string;
  /** Directory, git or http URL, `-`; relative to the workspace. */
  readonly context: string;
  /** Dockerfile, relative to the workspace; `undefined`: the builder's default inside the context. */
  readonly file: string | undefined;
  /** Dockerfile text given inline (compose dockerfile_inline, bake dockerfile-inline). */
  readonly inline: string | undefined;
  readonly target: string | undefined;
  /** Value `undefined`: taken from the environment and not known. */
  readonly buildArgs: ReadonlyMap<string, string | undefined>;
  /** Empty: the engine's default platform. */
  readonly platforms: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly noCache: boolean;
  readonly noCacheFilter: readonly string[];
  readonly pull: boolean;
  readonly network: string | undefined;
  readonly addHosts: readonly string[];
  readonly ulimits: readonly string[];
  readonly shmSize: string | undefined;
  readonly cgroupParent: string | undefined;
  /** `--build-context name=value`; `target:NAME` for bake targets. */
  readonly buildContexts: ReadonlyMap<string, string>;
  readonly squash: boolean;
  readonly ignoreFile: string | undefined;
  readonly buildah: BuildahOptions;
  /** Names of builds (specs) that must be forecast first: their image is this one's base or context. */
  readonly dependsOn: readonly string[];
  /** Where this was read, `.github/workflows/ci.yml:41`; empty for action inputs. */
  readonly origin: string;
  /** One sentence for everything that could not be evaluated, naming the input to set. */
  readonly unknowns: readonly string[];
  /** The job has a matrix and nothing says which leg this is: records of its legs may be mixed up. */
  readonly legUnknown: boolean;
  /** The job makes the builder anew, before this action or after it: it starts without any cache. */
  readonly emptyBuilder: boolean;
  /** The builder of buildx that the job names for this build; `undefined`: the one in use. */
  readonly buildxBuilder: string | undefined;
  /** What the job itself may take from the builder's store. */
  readonly takenAway: readonly TakenAway[];
}

/** A command that throws away caches of BuildKit or images of a history builder, as people wrote it. */
export interface TakenAway {
  readonly builder: BuilderName;
  readonly command: string;
}

export const DEFAULT_BUILDAH_OPTIONS: BuildahOptions = {
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
};

/** A complete spec with every builder default, changed by what is given. */
export function buildSpec(given: Partial<BuildSpec>): BuildSpec {
  return {
    name: given.file ?? "Dockerfile",
    builder: "auto",
    program: "",
    context: ".",
    file: undefined,
    inline: undefined,
    target: undefined,
    buildArgs: new Map(),
    platforms: [],
    labels: new Map(),
    tags: [],
    cacheFrom: [],
    cacheTo: [],
    noCache: false,
    noCacheFilter: [],
    pull: false,
    network: undefined,
    addHosts: [],
    ulimits: [],
    shmSize: undefined,
    cgroupParent: undefined,
    buildContexts: new Map(),
    squash: false,
    ignoreFile: undefined,
    buildah: DEFAULT_BUILDAH_OPTIONS,
    dependsOn: [],
    origin: "",
    unknowns: [],
    legUnknown: false,
    emptyBuilder: false,
    buildxBuilder: undefined,
    takenAway: [],
    ...given,
  };
}
