/** What BuildKit says of a context case, and what we say: the content record of every COPY. */
import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { keyProfile } from "../../../src/builder/buildkit/profiles.ts";
import { dedupeSelectors } from "../../../src/builder/buildkit/selectors.ts";
import { buildkitSent, contextPatterns } from "../../../src/context/buildkit-sent.ts";
import { join } from "../../../src/context/clean.ts";
import { contentDigest } from "../../../src/context/contenthash.ts";
import { type ContentProfile, contentProfile } from "../../../src/context/contenthash-profile.ts";
import type { Selector } from "../../../src/context/contenthash-selector.ts";
import { hasWildcards } from "../../../src/context/glob.ts";
import type { FileTree } from "../../../src/context/tree.ts";
import { parseVersion } from "../../../src/dockerfile/version.ts";
import { ForecastError } from "../../../src/errors.ts";
import { type ContextCase, contextTree, writeContext } from "./contexts.ts";
import { type BuildkitEngine, type ExportedCache, readCache } from "./engine.ts";

/** Content keys in the order of the COPY instructions, or why the build failed. */
export type ContentAnswer = { readonly keys: readonly string[] } | { readonly error: string };

/** What an engine exported: the digests of all records, and the layers that a stage's files are in. */
export type Exported =
  | { readonly records: ReadonlySet<string>; readonly chains: readonly (readonly Buffer[])[] }
  | { readonly error: string };

/** Builds a Dockerfile on a context and reads the cache it exports. */
export async function exportCache(
  engine: BuildkitEngine,
  name: string,
  about: ContextCase,
  dockerfile: string,
): Promise<Exported> {
  const at = (part: string): string => path.join(engine.folder, `${name}-${part}`);
  writeContext(at("context"), about);
  fs.mkdirSync(at("file"), { recursive: true });
  fs.writeFileSync(path.join(at("file"), "Dockerfile"), dockerfile);
  // A daemon that keeps the files of an earlier transfer keeps some of its digests, too.
  await engine.prune();
  const result = await engine.build({
    context: `${name}-context`,
    dockerfile: `${name}-file/Dockerfile`,
    cacheTo: `type=local,mode=max,dest=${engine.inside}/${name}-cache`,
  });
  try {
    if (!result.ok) return { error: result.output };
    const cache = readCache(at("cache"));
    return { records: new Set(cache.records.map(({ digest }) => digest)), chains: layerChains(cache, at("cache")) };
  } finally {
    for (const part of ["context", "file", "cache"]) fs.rmSync(at(part), { recursive: true, force: true });
  }
}

/** The uncompressed layers of every stored result, lowest first. */
function layerChains(cache: ExportedCache, folder: string): Buffer[][] {
  return cache.records.flatMap((record) =>
    (record.layers ?? []).map(({ layer = 0 }) => {
      const chain: Buffer[] = [];
      for (let index = layer; index >= 0; index = cache.layers[index]!.parent ?? 0) {
        const blob = path.join(folder, "blobs/sha256", cache.layers[index]!.blob.slice("sha256:".length));
        chain.unshift(gunzipSync(fs.readFileSync(blob)));
      }
      return chain;
    }),
  );
}

/** The context as the engine gets it for some source words. */
export function sentContext(about: ContextCase, words: readonly string[], version: string): FileTree {
  const { ignore } = about;
  const files = ignore === undefined ? {} : { dockerignore: { path: ".dockerignore", text: ignore } };
  const client = keyProfile(version)!.oldClient ? "old" : "current";
  const { patterns } = contextPatterns(files, false);
  return buildkitSent(contextTree(about), { sources: words, exclude: patterns, client });
}

/** Our answer for COPY instructions from a tree, by the rules of a BuildKit version. */
export function compute(
  tree: () => FileTree,
  copies: ContextCase["copies"],
  version: string,
  root: ContentProfile["root"],
): ContentAnswer {
  const profile = contentProfile(parseVersion(version)!, root);
  const keys = keyProfile(version)!;
  try {
    const from = tree();
    return {
      keys: copies.map((sources) =>
        contentKey(contentDigest(from, dedupeSelectors(sources.map(selector), keys), profile).digest),
      ),
    };
  } catch (error) {
    if (error instanceof ForecastError && error.code !== "internal") return { error: error.message };
    throw error;
  }
}

export function computeSent(about: ContextCase, version: string): ContentAnswer {
  return compute(() => sentContext(about, about.copies.flat(), version), about.copies, version, "client");
}

function contentKey(digest: string): string {
  return `sha256:${hash("sha256", `${digest}@-1`)}`;
}

function selector(source: string): Selector {
  const at = join("/", source);
  return { path: at, wildcard: hasWildcards(at), followLinks: true, include: [], exclude: [] };
}
