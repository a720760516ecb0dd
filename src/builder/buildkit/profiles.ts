/**
 * What changes between versions of BuildKit, as data. Keys follow the daemon (KeyProfile), the graph follows the
 * Dockerfile frontend (FrontendProfile); without `# syntax=` both are of one version. Checked at the release tags of
 * moby/buildkit, files named beside each field.
 */
import { type ContentRules, contentRules } from "../../context/contenthash-profile.ts";
import { buildkitParser, type ParserRules } from "../../dockerfile/parser.ts";
import { atLeast, parseVersion, type Version } from "../../dockerfile/version.ts";
import { type BuildkitWordRules, buildkitWords } from "../../dockerfile/words.ts";
import { type BuildkitArgRules, buildkitArgs } from "../../plan/buildkit-args.ts";

/** How the daemon computes cache keys. */
export interface KeyProfile {
  /** BuildKit version that stands for the range. */
  readonly version: string;
  /** The root filesystem of RUN is linked with selector sha256("/") (solver/llbsolver/ops/exec.go getMountDeps, 0.13). */
  readonly rootSelector: boolean;
  /** Cache mounts with an id or sharing of their own leave both out (exec.go checkShouldClearCacheOpts, 0.13). */
  readonly clearCacheOptions: boolean;
  /** Secret and ssh mounts count as mounts of input 0, where the frontend gives them one (exec.go getMountDeps, until 0.15.2). */
  readonly specialMountsOnInput: boolean;
  /** Input and output 0 are left out of JSON, user ids are `byId` (solver/pb/ops.pb.go, json.go, 0.17). */
  readonly vtProto: boolean;
  /** `--link` becomes a merge op (client/llb CapMergeOp, 0.10). */
  readonly mergeOp: boolean;
  /** Selectors of a file op are a set before 0.9: equal ones count once (file.go addSelector). */
  readonly uniqueSelectors: boolean;
  /** A path that ends with a slash, as `/` does, covers what is below it (exec.go dedupePaths, 0.13). */
  readonly slashCovers: boolean;
  /** The client of that time sends more directories (tonistiigi/fsutil walker.go, before 0.10). */
  readonly oldClient: boolean;
  /** Refs of a Git remote are told apart, annotated tags followed (source/git/source.go CacheKey, 0.13). */
  readonly gitPeelsTags: boolean;
  /** `.git#REF` in keys of Git sources that keep their .git directory (source/git/source.go shaToCacheKey, 0.17). */
  readonly gitRefInKey: boolean;
  /**
   * Git sources are resolved before their key is made: REF may be a commit, a tag that keeps its .git directory counts by
   * its own object, and a checksum does not stand for the remote's answer (source/git/source.go ResolveMetadata, 0.26).
   */
  readonly gitMetadata: boolean;
  /**
   * Records of imported caches have ids made from their digests, so of two caches that hold the same step only one is asked
   * for what builds on it (cache/remotecache/v1/chains.go computeID, solver/combinedcache.go Query, 0.25).
   */
  readonly sharedIds: boolean;
  /** Built with Go 1.22 or newer (Dockerfile ARG GO_VERSION, 0.15). */
  readonly shortControlEscapes: boolean;
  /** How it hashes files. */
  readonly content: ContentRules;
}

/** How the Dockerfile frontend turns instructions into ops. */
export interface FrontendProfile {
  /** Version whose parser, words and arguments these are: BuildKit's or the frontend image's, `1.7-labs`. */
  readonly version: string;
  readonly parser: ParserRules;
  /** By the file's escape character. */
  readonly words: Readonly<Record<"\\" | "`", BuildkitWordRules>>;
  readonly args: BuildkitArgRules;
  /** `--shm-size`, `--ulimit`, `--cgroup-parent`, BUILDKIT_SANDBOX_HOSTNAME, options of tmpfs mounts (builder/build.go, 1.4). */
  readonly machineOptions: boolean;
  /** RUN says removeMountStubsRecursive (client/llb/exec.go, frontend 1.5). */
  readonly removeMountStubs: boolean;
  /** Destinations keep `/.` (util/system NormalizePath keepSlash, 1.8). */
  readonly destinationKeepsDot: boolean;
  /** `--chmod=u+x` (convert_copy.go ModeStr, 1.11). */
  readonly symbolicChmod: boolean;
  /** WORKDIR's directory is stamped with SOURCE_DATE_EPOCH (convert.go dispatchWorkdir, 1.16). */
  readonly workdirEpoch: boolean;
  /** SOURCE_DATE_EPOCH may stand in a global ARG, and name a context instead of a time (epoch.go, 1.24). */
  readonly epochFromArg: boolean;
  /** Secret and ssh mounts say that they have no input (client/llb/exec.go Marshal, 0.15.2). */
  readonly specialMountsEmptyInput: boolean;
  /** `--parents` names the paths that must exist (convert_copy.go, FileActionCopy.required_paths). */
  readonly requiredPaths: boolean;
  /** `#!` is looked for after `<<-` has removed tabs (convert.go dispatchRun). */
  readonly shebangAfterChomp: boolean;
  /** `--chmod` applies to ADD of URLs (convert.go dispatchCopy, 1.3). */
  readonly chmodOfUrls: boolean;
  /** Variables in `--chmod` (instructions/commands.go Expand, 1.10). */
  readonly expandsChmod: boolean;
  /** Git URLs in ADD (1.5). */
  readonly addGit: boolean;
  /** `a/b.git` is `https://a/b.git` (util/gitutil/git_ref.go ParseGitRef, 0.13 only). */
  readonly gitWithoutScheme: boolean;
  /** `--checksum` of them (convert.go dispatchCopy, 1.16). */
  readonly gitChecksums: boolean;
  /** `?branch=…` in them (dfgitutil/git_ref.go loadQuery, 1.18). */
  readonly gitQueries: boolean;
}

export interface Profile {
  readonly keys: KeyProfile;
  readonly frontend: FrontendProfile;
}

/** One version at least per range in which nothing that enters a key changes, oldest first. */
export const BUILDKIT_VERSIONS: readonly string[] = [
  "0.8.3",
  "0.9.3",
  "0.10.6",
  "0.11.6",
  "0.12.5",
  "0.13.2",
  "0.14.1",
  "0.15.1",
  "0.15.2",
  "0.16.0",
  "0.17.3",
  "0.19.0",
  "0.20.2",
  "0.22.0",
  "0.24.0",
  "0.25.2",
  "0.26.3",
  "0.28.1",
  "0.30.0",
  "0.32.2",
];

const OLDEST: Version = [0, 8, 0];

/** `undefined` for versions older than 0.8, whose keys are not known. */
export function keyProfile(version: string): KeyProfile | undefined {
  const v = parseVersion(version);
  if (v === undefined || !atLeast(v, ...OLDEST)) return undefined;
  return {
    version,
    rootSelector: atLeast(v, 0, 13),
    clearCacheOptions: atLeast(v, 0, 13),
    specialMountsOnInput: !atLeast(v, 0, 15, 2),
    vtProto: atLeast(v, 0, 17),
    mergeOp: atLeast(v, 0, 10),
    uniqueSelectors: !atLeast(v, 0, 9),
    slashCovers: atLeast(v, 0, 13),
    oldClient: !atLeast(v, 0, 10),
    gitPeelsTags: atLeast(v, 0, 13),
    gitRefInKey: atLeast(v, 0, 17),
    gitMetadata: atLeast(v, 0, 26),
    sharedIds: atLeast(v, 0, 25),
    shortControlEscapes: atLeast(v, 0, 15),
    content: contentRules(v),
  };
}

/** `buildkit`: the BuildKit release the frontend belongs to; `version`: what parser and words are told, when it differs. */
export function frontendProfile(buildkit: string, version = buildkit): FrontendProfile | undefined {
  const v = parseVersion(buildkit);
  if (v === undefined || !atLeast(v, ...OLDEST)) return undefined;
  return {
    version,
    parser: buildkitParser(version),
    words: { "\\": buildkitWords(version, "\\"), "`": buildkitWords(version, "`") },
    args: buildkitArgs(version),
    machineOptions: atLeast(v, 0, 10),
    removeMountStubs: atLeast(v, 0, 11),
    destinationKeepsDot: atLeast(v, 0, 14),
    symbolicChmod: atLeast(v, 0, 17),
    workdirEpoch: atLeast(v, 0, 22),
    epochFromArg: atLeast(v, 0, 30),
    specialMountsEmptyInput: atLeast(v, 0, 15, 2),
    requiredPaths: atLeast(v, 0, 26),
    shebangAfterChomp: atLeast(v, 0, 27),
    chmodOfUrls: atLeast(v, 0, 9),
    expandsChmod: atLeast(v, 0, 16),
    addGit: atLeast(v, 0, 11),
    gitWithoutScheme: atLeast(v, 0, 13) && !atLeast(v, 0, 14),
    gitChecksums: atLeast(v, 0, 22),
    gitQueries: atLeast(v, 0, 24),
  };
}
