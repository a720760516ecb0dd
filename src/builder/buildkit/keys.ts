/**
 * Cache keys of ops: the CacheMap digest of each op, and per input the selector of its definition key and the paths whose
 * content counts (moby/buildkit solver/llbsolver/ops/{exec,file,merge,source}.go CacheMap, source/*; v0.8.3–v0.32.2).
 */
import { Buffer } from "node:buffer";
import { base, byteOrder, join } from "../../context/clean.ts";
import type { Selector } from "../../context/contenthash.ts";
import { chainId, type Digest, digestOf, digestOfList, recordDigest } from "./digest.ts";
import { GoStruct, type GoValue, goJson, unlessEmpty } from "./go-json.ts";
import type { CopyAction, ExecVertex, FileAction, FileVertex, Mount, Owner, UserOption, Vertex } from "./ops.ts";
import type { KeyProfile } from "./profiles.ts";

/** How one input of an op is matched. */
export interface InputRule {
  /** Selector of the link from the input's own record, `""` for none. */
  readonly selector: Digest | "";
  /** Paths whose content links, too; empty: all of it; `undefined`: only the definition counts. */
  readonly content: readonly Selector[] | undefined;
}

/** Digests of the records an op may be found under; several only for images. Empty for local directories. */
export function recordDigests(vertex: Vertex, profile: KeyProfile): readonly Digest[] {
  const output = vertex.kind === "exec" ? vertex.rootOutput : 0;
  return cacheMapDigests(vertex, profile).map((digest) => recordDigest(digest, output));
}

export function inputRules(vertex: Vertex, profile: KeyProfile): readonly InputRule[] {
  if (vertex.kind === "file") return fileRules(vertex, profile);
  if (vertex.kind === "exec") return execRules(vertex, profile);
  return vertex.inputs.map(() => ({ selector: "", content: undefined }));
}

function cacheMapDigests(vertex: Vertex, profile: KeyProfile): readonly Digest[] {
  const json = (value: GoValue): string => goJson(value, profile);
  switch (vertex.kind) {
    case "local":
      return [];
    case "image":
      return imageKeys(vertex, json).map(sourceDigest);
    case "http":
      return [sourceDigest(digestOf(json(httpKey(vertex))))];
    case "git":
      return [sourceDigest(gitKey(vertex, profile))];
    case "file":
      return [digestOf(json(fileKey(vertex, profile, json)))];
    case "exec":
      return [digestOf(json(execKey(vertex, profile)))];
    case "merge":
      return [digestOf(json(mergeKey(vertex, profile)))];
  }
}

function sourceDigest(key: string): Digest {
  return digestOf(`buildkit.source.v0:${key}`);
}

/** source/containerimage/pull.go mainManifestKey, cacheKeyFromConfig. */
function imageKeys(vertex: Vertex & { readonly kind: "image" }, json: (value: GoValue) => string): readonly string[] {
  const { os, architecture, variant } = vertex.platform;
  const keys = vertex.digests.map((digest) =>
    digestOf(
      json(
        new GoStruct([
          ["Digest", digest],
          ["OS", os],
          ["Arch", architecture],
          ["Variant", unlessEmpty(variant)],
        ]),
      ),
    ),
  );
  return vertex.diffIds.length === 0 ? keys : [...keys, chainId(vertex.diffIds)];
}

/** source/http/source.go formatCacheKey. */
function httpKey(vertex: Vertex & { readonly kind: "http" }): GoStruct {
  return new GoStruct([
    ["Filename", vertex.filename],
    ["Perm", 0],
    ["UID", 0],
    ["GID", 0],
    ["Checksum", vertex.checksum],
    ["LastModTime", unlessEmpty(vertex.lastModified)],
  ]);
}

/** source/git/source.go shaToCacheKey. */
function gitKey(vertex: Vertex & { readonly kind: "git" }, profile: KeyProfile): string {
  let key = vertex.commit;
  if (vertex.keepGitDir) {
    key += ".git";
    if (profile.gitRefInKey && vertex.ref !== "") key += `#${vertex.ref}`;
  }
  if (vertex.subdir !== "") key += `:${vertex.subdir}`;
  if (vertex.skipSubmodules) key += "(skip-submodules)";
  if (vertex.mtime !== "" && vertex.mtime !== "checkout") key += `(mtime=${vertex.mtime})`;
  return key;
}

function mergeKey(vertex: Vertex, profile: KeyProfile): GoStruct {
  const inputs = vertex.inputs.map((_, index) => new GoStruct([["input", indexJson(index, profile)]]));
  return new GoStruct([
    ["Type", "buildkit.merge.v0"],
    ["Merge", new GoStruct([["inputs", unlessEmpty(inputs)]])],
  ]);
}

/** Input and output numbers: gogo wrote 0, vtproto leaves it out. */
function indexJson(index: number, profile: KeyProfile): GoValue | undefined {
  return profile.vtProto ? unlessEmpty(index) : index;
}

function fileKey(vertex: FileVertex, profile: KeyProfile, json: (value: GoValue) => string): GoStruct {
  const actions = vertex.actions.map((action) => Buffer.from(json(actionJson(action, vertex, profile)), "utf8"));
  const indexes = vertex.actions.map((action) => [action.input, action.secondaryInput, action.output]);
  return new GoStruct([
    ["Type", "buildkit.file.v0"],
    ["Actions", actions],
    ["indexes", isUsualLayout(indexes) ? undefined : indexes],
  ]);
}

/** file.go isDefaultIndexes; it counts actions where it means inputs, and so do the digests. */
function isUsualLayout(indexes: readonly (readonly number[])[]): boolean {
  const last = indexes.length - 1;
  return indexes.every(([input, secondary, output], i) => {
    if (input !== (i === 0 ? 0 : indexes.length + i - 1)) return false;
    if (secondary !== -1 && secondary !== 1) return false;
    return output === (i === last ? 0 : -1);
  });
}

function actionJson(action: FileAction, vertex: FileVertex, profile: KeyProfile): GoStruct {
  const owner = ownerJson(action.owner, action.ownerInput, profile);
  const timestamp = BigInt(action.timestamp);
  if (action.action === "mkdir") {
    return new GoStruct([
      ["path", unlessEmpty(action.path)],
      ["mode", unlessEmpty(action.mode)],
      ["makeParents", unlessEmpty(action.makeParents)],
      ["owner", owner],
      ["timestamp", unlessEmpty(timestamp)],
    ]);
  }
  if (action.action === "mkfile") {
    return new GoStruct([
      ["path", unlessEmpty(action.path)],
      ["mode", unlessEmpty(action.mode)],
      ["data", unlessEmpty(action.data)],
      ["owner", owner],
      ["timestamp", unlessEmpty(timestamp)],
    ]);
  }
  return copyJson(action, vertex, owner, timestamp);
}

function copyJson(action: CopyAction, vertex: FileVertex, owner: GoStruct | undefined, timestamp: bigint): GoStruct {
  const selected = action.secondaryInput !== -1 && action.secondaryInput < vertex.inputs.length;
  return new GoStruct([
    // The directory is left to the selector.
    ["src", unlessEmpty(selected ? base(action.source) : action.source)],
    ["dest", unlessEmpty(action.destination)],
    ["owner", owner],
    ["mode", unlessEmpty(action.mode)],
    ["followSymlink", unlessEmpty(action.followSymlink)],
    ["dirCopyContents", unlessEmpty(action.copyContents)],
    ["attemptUnpackDockerCompatibility", unlessEmpty(action.unpack)],
    ["createDestPath", true],
    ["allowWildcard", unlessEmpty(action.wildcard)],
    ["allowEmptyWildcard", unlessEmpty(action.wildcard)],
    ["timestamp", unlessEmpty(timestamp)],
    ["include_patterns", unlessEmpty(action.includePatterns)],
    ["exclude_patterns", unlessEmpty(action.excludePatterns)],
    ["modeStr", unlessEmpty(action.modeText)],
    ["required_paths", unlessEmpty(action.requiredPaths)],
  ]);
}

function ownerJson(owner: Owner | undefined, input: number, profile: KeyProfile): GoStruct | undefined {
  if (owner === undefined) return undefined;
  return new GoStruct([
    ["user", userJson(owner.user, input, profile)],
    ["group", owner.group === undefined ? undefined : userJson(owner.group, input, profile)],
  ]);
}

function userJson(user: UserOption, input: number, profile: KeyProfile): GoStruct {
  if ("name" in user) {
    const named = new GoStruct([
      ["name", unlessEmpty(user.name)],
      ["input", indexJson(input, profile)],
    ]);
    return new GoStruct([["User", new GoStruct([["byName", named]])]]);
  }
  // An int32 that protobuf stores as uint32.
  const id = user.id >>> 0;
  return new GoStruct([["User", new GoStruct([[profile.vtProto ? "byId" : "byID", unlessEmpty(id)]])]]);
}

function fileRules(vertex: FileVertex, profile: KeyProfile): readonly InputRule[] {
  const selectors = new Map<number, Selector[]>();
  const written = new Set<number>();
  const add = (input: number, selector: Selector): void => {
    selectors.set(input, [...(selectors.get(input) ?? []), selector]);
  };
  for (const action of vertex.actions) {
    if (action.input !== -1) written.add(action.input);
    if (action.ownerInput >= 0) {
      if (isNamed(action.owner?.user)) add(action.ownerInput, plainSelector("/etc/passwd"));
      if (isNamed(action.owner?.group)) add(action.ownerInput, plainSelector("/etc/group"));
    }
    if (action.action !== "copy" || action.secondaryInput === -1) continue;
    if (action.secondaryInput < vertex.inputs.length) add(action.secondaryInput, copySelector(action));
  }
  return vertex.inputs.map((_, index) => {
    const own = written.has(index) ? undefined : selectors.get(index);
    if (own === undefined) return { selector: "", content: undefined };
    const paths = own.map(({ path }) => path).sort((a, b) => byteOrder(b, a));
    return {
      selector: digestOfList(profile.uniqueSelectors ? [...new Set(paths)] : paths),
      content: dedupeSelectors(own),
    };
  });
}

function isNamed(user: UserOption | undefined): boolean {
  return user !== undefined && "name" in user;
}

function plainSelector(path: string): Selector {
  return { path, wildcard: false, followLinks: true, include: [], exclude: [] };
}

function copySelector(action: CopyAction): Selector {
  return {
    path: action.source,
    wildcard: action.wildcard && hasWildcard(action.source),
    followLinks: action.followSymlink,
    include: action.includePatterns,
    exclude: action.excludePatterns,
  };
}

/** file.go containsWildcards. */
export function hasWildcard(path: string): boolean {
  for (let i = 0; i < path.length; i++) {
    if (path[i] === "\\") i++;
    else if (path[i] === "*" || path[i] === "?" || path[i] === "[") return true;
  }
  return false;
}

/** file.go dedupeSelectors: plain paths below other plain paths go, all are sorted by path. */
export function dedupeSelectors(selectors: readonly Selector[]): readonly Selector[] {
  const plain = selectors.filter((selector) => !isFiltered(selector));
  const kept = [false, true].flatMap((followLinks) =>
    dedupePaths(plain.filter((selector) => selector.followLinks === followLinks).map(({ path }) => path)).map(
      (path): Selector => ({ ...plainSelector(path), followLinks }),
    ),
  );
  return [...kept, ...selectors.filter(isFiltered)].sort((a, b) => byteOrder(a.path, b.path));
}

function isFiltered(selector: Selector): boolean {
  return selector.wildcard || selector.include.length > 0 || selector.exclude.length > 0;
}

/** exec.go dedupePaths. */
function dedupePaths(paths: readonly string[]): readonly string[] {
  if (paths.length <= 1) return paths;
  const unique = [...new Set(paths)];
  const below = (path: string, parent: string): boolean =>
    path !== parent && path.startsWith(parent.endsWith("/") ? parent : `${parent}/`);
  return unique.filter((path) => !unique.some((other) => below(path, other))).sort(byteOrder);
}

function execKey(vertex: ExecVertex, profile: KeyProfile): GoStruct {
  const { os, architecture, variant } = vertex.platform;
  const mounts = onlyPlainRoot(vertex.mounts) ? [] : vertex.mounts.map((mount) => mountJson(mount, profile));
  const exec = new GoStruct([
    ["meta", metaJson(vertex)],
    ["mounts", unlessEmpty(mounts)],
    ["network", unlessEmpty(vertex.network)],
    ["security", unlessEmpty(vertex.security)],
    ["secretenv", unlessEmpty(vertex.secretEnv.map(secretEnvJson))],
    ["cdiDevices", unlessEmpty(vertex.devices.map(deviceJson))],
  ]);
  return new GoStruct([
    ["Type", "buildkit.exec.v0"],
    ["Exec", exec],
    ["OS", os],
    ["Arch", architecture],
    ["Variant", unlessEmpty(variant)],
  ]);
}

function onlyPlainRoot(mounts: readonly Mount[]): boolean {
  const [root] = mounts;
  return mounts.length === 1 && root!.target === "/" && !root!.readOnly && root!.type === "bind";
}

function metaJson(vertex: ExecVertex): GoStruct {
  const ulimits = vertex.ulimits.map(
    ({ name, soft, hard }) =>
      new GoStruct([
        ["Name", unlessEmpty(name)],
        ["Soft", unlessEmpty(soft)],
        ["Hard", unlessEmpty(hard)],
      ]),
  );
  return new GoStruct([
    ["args", unlessEmpty(vertex.args)],
    ["env", unlessEmpty(vertex.env)],
    ["cwd", unlessEmpty(vertex.cwd)],
    ["user", unlessEmpty(vertex.user)],
    // The address is left out on purpose, the proxies too.
    ["extraHosts", unlessEmpty(vertex.extraHosts.map((host) => new GoStruct([["Host", unlessEmpty(host)]])))],
    ["hostname", unlessEmpty(vertex.hostname)],
    ["ulimit", unlessEmpty(ulimits)],
    ["cgroupParent", unlessEmpty(vertex.cgroupParent)],
    ["removeMountStubsRecursive", unlessEmpty(vertex.removeMountStubs)],
  ]);
}

function secretEnvJson(secret: ExecVertex["secretEnv"][number]): GoStruct {
  return new GoStruct([
    ["ID", unlessEmpty(secret.id)],
    ["name", unlessEmpty(secret.name)],
    ["optional", unlessEmpty(secret.optional)],
  ]);
}

function deviceJson(device: ExecVertex["devices"][number]): GoStruct {
  return new GoStruct([
    ["name", unlessEmpty(device.name)],
    ["optional", unlessEmpty(device.optional)],
  ]);
}

const MOUNT_TYPES = { bind: 0, secret: 1, ssh: 2, cache: 3, tmpfs: 4 } as const;

function mountJson(mount: Mount, profile: KeyProfile): GoStruct {
  return new GoStruct([
    ["input", indexJson(mount.input, profile)],
    ["dest", unlessEmpty(mount.target)],
    ["output", indexJson(mount.output, profile)],
    ["readonly", unlessEmpty(mount.readOnly)],
    ["mountType", unlessEmpty(MOUNT_TYPES[mount.type])],
    ["TmpfsOpt", mount.type === "tmpfs" ? new GoStruct([["size", unlessEmpty(mount.size)]]) : undefined],
    ["cacheOpt", cacheOption(mount, profile)],
    ["secretOpt", mount.type === "secret" ? specialJson(mount) : undefined],
    ["SSHOpt", mount.type === "ssh" ? specialJson(mount) : undefined],
  ]);
}

/** exec.go checkShouldClearCacheOpts. */
function cacheOption(mount: Mount, profile: KeyProfile): GoStruct | undefined {
  if (mount.cache === undefined) return undefined;
  const { id, sharing } = mount.cache;
  const slash = id.indexOf("/");
  const usual = sharing === 0 && (id === mount.target || (slash !== -1 && id.slice(slash + 1) === mount.target));
  if (profile.clearCacheOptions && !usual) return new GoStruct([]);
  return new GoStruct([
    ["ID", unlessEmpty(id)],
    ["sharing", unlessEmpty(sharing)],
  ]);
}

function specialJson(mount: Mount): GoStruct {
  const { id, uid, gid, mode, optional } = mount.special!;
  return new GoStruct([
    ["ID", unlessEmpty(id)],
    ["uid", unlessEmpty(uid)],
    ["gid", unlessEmpty(gid)],
    ["mode", unlessEmpty(mode)],
    ["optional", unlessEmpty(optional)],
  ]);
}

function execRules(vertex: ExecVertex, profile: KeyProfile): readonly InputRule[] {
  return vertex.inputs.map((_, index) => {
    const mounts = vertex.mounts.filter((mount) => mountsInput(mount, index, profile));
    const selectors = mounts
      .map((mount) => (mount.selector === "" && !profile.rootSelector ? "" : join("/", mount.selector)))
      .filter((selector) => selector !== "");
    return {
      selector: selectors.length === 0 ? "" : digestOfList(selectors),
      content: contentCounts(mounts, profile) ? contentSelectors(selectors, profile) : undefined,
    };
  });
}

function mountsInput(mount: Mount, input: number, profile: KeyProfile): boolean {
  const special = mount.type === "secret" || mount.type === "ssh";
  return mount.input === input && (!special || profile.specialMountsOnInput);
}

function contentCounts(mounts: readonly Mount[], profile: KeyProfile): boolean {
  if (!profile.rootSelector) {
    return mounts.every((mount) => mount.output === -1 || (mount.readOnly && mount.target !== "/"));
  }
  // The last mount of an input decides.
  const last = mounts.at(-1);
  if (last === undefined || last.target === "/") return false;
  return last.output === -1 || last.readOnly || join("/", last.selector) === "/";
}

function contentSelectors(selectors: readonly string[], profile: KeyProfile): readonly Selector[] {
  const paths = dedupePaths(selectors);
  return profile.rootSelector && paths.includes("/") ? [] : paths.map(plainSelector);
}
