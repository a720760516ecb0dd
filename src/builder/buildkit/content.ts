/**
 * Content of an op's input where it can be known before the build: a context as it is sent, here-documents, downloads,
 * images whose files are at hand, stages that only copy such things (moby/buildkit solver/llbsolver/ops/opsutils/contenthash.go).
 */
import { buildkitSent, contextPatterns } from "../../context/buildkit-sent.ts";
import { type ContentDigest, contentDigest } from "../../context/contenthash.ts";
import type { ContentProfile } from "../../context/contenthash-profile.ts";
import type { Selector } from "../../context/contenthash-selector.ts";
import { parseIgnore } from "../../context/ignore.ts";
import { type Digests, KnownDigests } from "../../context/known-digests.ts";
import type { FileTree } from "../../context/tree.ts";
import { EntryLimit } from "../../context/work-limit.ts";
import { ForecastError } from "../../errors.ts";
import type { BuildRequest, IgnoreFile } from "../../request.ts";
import type { Conversion } from "./convert/context.ts";
import { CONTENT_OUTPUT, recordDigest } from "./digest.ts";
import type { ContentKey, ContentKeys } from "./match.ts";
import type { Vertex } from "./ops.ts";
import type { KeyProfile } from "./profiles.ts";
import { tracer } from "./trace.ts";

/** Digests that several conversions of one request share: the same files are hashed once. */
export interface ContentCache {
  readonly keys: Map<string, ContentKey>;
  /** Directories as they are sent, where only their name and the paths that are read of them decide that. */
  readonly locals: Map<string, LocalContent>;
  /** Numbers for what decides how a directory is sent: one name may hold all paths of a Dockerfile. */
  readonly names: Map<string, number>;
  /** What all of them may look at. */
  readonly limit: EntryLimit;
}

export function contentCache(): ContentCache {
  return { keys: new Map(), locals: new Map(), names: new Map(), limit: new EntryLimit() };
}

export interface LocalContent {
  /** The directory as the builder gets it, `undefined` when it cannot be seen. */
  readonly tree: FileTree | undefined;
  readonly root: ContentProfile["root"];
  /** The client refuses to send it: an ignore file or a path that it cannot read. */
  readonly refused?: ForecastError;
}

export interface Contents {
  readonly keys: ContentKeys;
  local(name: string): LocalContent;
}

/** `externalFrontend`: the Dockerfile names its frontend by `# syntax=`. */
export function contents(
  request: BuildRequest,
  conversion: Conversion,
  profile: KeyProfile,
  externalFrontend: boolean,
  cache: ContentCache,
): Contents {
  const locals = new Map<string, LocalContent>();
  const names = new Map<string, number>();
  const nameOf = (local: string): number => {
    const name = names.get(local) ?? numberOf(localName(local, conversion), cache.names);
    names.set(local, name);
    return name;
  };
  const local = (name: string): LocalContent => {
    const { oldClient } = profile;
    const shared = conversion.linked.size > 0 ? undefined : `${nameOf(name)} ${oldClient}`;
    const known =
      locals.get(name) ??
      (shared === undefined ? undefined : cache.locals.get(shared)) ??
      sendable(() => localContent(name, request, conversion, { externalFrontend, oldClient }));
    locals.set(name, known);
    if (shared !== undefined) cache.locals.set(shared, known);
    return known;
  };
  const traced = tracer((vertex) => (vertex.kind === "local" ? local(vertex.name).tree : undefined));
  const files = (vertex: Vertex): LocalContent => {
    if (vertex.kind === "local") return local(vertex.name);
    return { tree: traced(vertex), root: "snapshot" };
  };
  const memo = new Map<Vertex, Map<string, ContentKey>>();
  return {
    local,
    keys(input, selectors) {
      const own = memo.get(input) ?? new Map<string, ContentKey>();
      memo.set(input, own);
      const name = JSON.stringify(selectors);
      const known = own.get(name);
      if (known !== undefined) return known;
      const { tree, root, refused } = files(input);
      if (refused !== undefined) return { refused };
      const rules = { ...profile.content, root };
      const shared = input.kind === "local" ? `${nameOf(input.name)} ${JSON.stringify(rules)} ${name}` : "";
      const key = cache.keys.get(shared) ?? contentKey(tree, selectors, rules, cache.limit, request.knownDigests);
      if (shared !== "") cache.keys.set(shared, key);
      own.set(name, key);
      return key;
    },
  };
}

function sendable(read: () => LocalContent): LocalContent {
  try {
    return read();
  } catch (error) {
    if (error instanceof ForecastError) return { tree: undefined, root: "client", refused: error };
    throw error;
  }
}

function contentKey(
  tree: FileTree | undefined,
  selectors: readonly Selector[],
  rules: ContentProfile,
  limit: EntryLimit,
  known = new KnownDigests(),
): ContentKey {
  if (tree === undefined) return "unknown";
  try {
    const { digest, paths } = known.of(
      tree,
      JSON.stringify(rules),
      (each) => contentDigest(each, selectors, rules, limit),
      ONE_DIGEST,
    );
    return { digest: recordDigest(digest, CONTENT_OUTPUT), paths };
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    return { refused: error };
  }
}

const ONE_DIGEST: Digests<ContentDigest> = {
  list: ({ digest }) => [digest],
  replace: (answer, [digest = ""]) => ({ ...answer, digest }),
};

/** What decides how a local directory is sent. */
function localName(name: string, conversion: Conversion): string {
  return JSON.stringify([name, ...(conversion.localPaths.get(name) ?? [])]);
}

function numberOf(name: string, numbers: Map<string, number>): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}

function localContent(
  name: string,
  request: BuildRequest,
  conversion: Conversion,
  how: { readonly externalFrontend: boolean; readonly oldClient: boolean },
): LocalContent {
  const sources = conversion.localPaths.get(name) ?? new Set<string>();
  const owner = ownerOf(name, request, conversion);
  const named = owner.request.options.namedContexts.get(owner.name);
  const sent = (tree: FileTree, exclude: readonly string[]): FileTree =>
    buildkitSent(tree, { sources, exclude, client: how.oldClient ? "old" : "current" });
  if (owner.name !== "") {
    if (named?.kind !== "directory") return { tree: undefined, root: "client" };
    return { tree: sent(named.tree, ignorePatterns(named.ignore)), root: "client" };
  }
  if (owner.request.context === undefined) return { tree: undefined, root: "client" };
  if (owner.request.contextKind !== "directory") return { tree: owner.request.context, root: "snapshot" };
  const { patterns } = contextPatterns(owner.request.ignoreFiles, how.externalFrontend);
  return { tree: sent(owner.request.context, patterns), root: "client" };
}

/** The build that a directory's name belongs to, and its name there. */
function ownerOf(
  full: string,
  request: BuildRequest,
  { linked }: Conversion,
): { readonly request: BuildRequest; readonly name: string } {
  const scope = [...linked.keys()].filter((each) => full.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  const owner = scope === undefined ? undefined : linked.get(scope);
  return owner === undefined ? { request, name: full } : { request: owner.request, name: full.slice(scope!.length) };
}

function ignorePatterns(file: IgnoreFile | undefined): readonly string[] {
  return file === undefined ? [] : parseIgnore(file.text, "moby");
}
