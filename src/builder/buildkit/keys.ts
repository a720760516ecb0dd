/**
 * Cache keys of ops: the CacheMap digest of each op, and per input the selector of its definition key and the paths whose
 * content counts (moby/buildkit solver/llbsolver/ops/{exec,file,merge,source}.go CacheMap, source/*; v0.8.3–v0.32.2).
 */
import { chainId, type Digest, digestOf, recordDigest } from "./digest.ts";
import { execKey, execRules } from "./exec-keys.ts";
import { fileKey, fileRules } from "./file-keys.ts";
import { GoStruct, type GoValue, goJson, unlessEmpty } from "./go-json.ts";
import { type InputRule, indexJson } from "./input-rule.ts";
import type { Vertex } from "./ops.ts";
import type { KeyProfile } from "./profiles.ts";

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
