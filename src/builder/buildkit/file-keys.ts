/** Keys of file ops (moby/buildkit solver/llbsolver/ops/file.go CacheMap, solver/pb/ops.pb.go; v0.8.3–v0.32.2). */
import { Buffer } from "node:buffer";
import { base, byteOrder } from "../../context/clean.ts";
import type { Selector } from "../../context/contenthash-selector.ts";
import { digestOfList } from "./digest.ts";
import { GoStruct, type GoValue, unlessEmpty } from "./go-json.ts";
import { type InputRule, indexJson } from "./input-rule.ts";
import type { CopyAction, FileAction, FileVertex, Owner, UserOption } from "./ops.ts";
import type { KeyProfile } from "./profiles.ts";
import { dedupeSelectors, hasWildcard, plainSelector } from "./selectors.ts";

export function fileKey(vertex: FileVertex, profile: KeyProfile, json: (value: GoValue) => string): GoStruct {
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

export function fileRules(vertex: FileVertex, profile: KeyProfile): readonly InputRule[] {
  const selectors = new Map<number, Selector[]>();
  const written = new Set<number>();
  const add = (input: number, selector: Selector): void => {
    const known = selectors.get(input);
    if (known === undefined) selectors.set(input, [selector]);
    else known.push(selector);
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
      content: dedupeSelectors(own, profile),
    };
  });
}

function isNamed(user: UserOption | undefined): boolean {
  return user !== undefined && "name" in user;
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
