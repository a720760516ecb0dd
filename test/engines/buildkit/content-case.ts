/** What BuildKit says of a context case, and what we say: the content record of every COPY. */
import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { buildkitSent, contextPatterns } from "../../../src/context/buildkit-sent.ts";
import { join } from "../../../src/context/clean.ts";
import { contentDigest, type Selector } from "../../../src/context/contenthash.ts";
import type { ContentProfile } from "../../../src/context/contenthash-profile.ts";
import { hasWildcards } from "../../../src/context/glob.ts";
import { ForecastError } from "../../../src/errors.ts";
import { type ContextCase, contextTree, copyDockerfile, writeContext } from "./contexts.ts";
import { type BuildkitEngine, type ExportedCache, readCache } from "./engine.ts";

/** Digests of the content records in the order of the COPY instructions, or why the build failed. */
export type ContentAnswer = { readonly keys: readonly string[] } | { readonly error: string };

/** Builds the case with an exported cache and reads the records. */
export async function askEngine(engine: BuildkitEngine, name: string, about: ContextCase): Promise<ContentAnswer> {
  const at = (part: string): string => path.join(engine.folder, `${name}-${part}`);
  writeContext(at("context"), about);
  fs.mkdirSync(at("file"), { recursive: true });
  fs.writeFileSync(path.join(at("file"), "Dockerfile"), copyDockerfile(about));
  // A daemon that keeps the files of an earlier transfer keeps some of its digests, too.
  await engine.prune();
  const cache = `type=local,mode=max,dest=${engine.inside}/${name}-cache`;
  const result = await engine.build({
    context: `${name}-context`,
    dockerfile: `${name}-file/Dockerfile`,
    flags: [...engine.cacheOnly, engine.cacheTo, cache],
  });
  try {
    if (result.ok) return { keys: copiedContent(readCache(at("cache")), about.copies.length) };
    return { error: result.output };
  } finally {
    for (const part of ["context", "file", "cache"]) fs.rmSync(at(part), { recursive: true, force: true });
  }
}

/** Follows the chain of COPY records from the first, on scratch, and takes the content record that each is linked to. */
function copiedContent(cache: ExportedCache, count: number): string[] {
  const content: string[] = [];
  let last = -1;
  for (let step = 0; step < count; step++) {
    const input = step === 0 ? 0 : 1;
    const index = cache.records.findIndex(
      (record) =>
        record.inputs?.length === input + 1 &&
        (step === 0 || record.inputs[0]!.some(({ link = 0 }) => link === last)) &&
        record.inputs[input]!.length > 0,
    );
    const links = cache.records[index]?.inputs?.[input] ?? [];
    if (links.length !== 1) throw new Error(`step ${step} has ${links.length} content records`);
    content.push(cache.records[links[0]!.link ?? 0]!.digest);
    last = index;
  }
  return content;
}

/** The same, computed. */
export function compute(about: ContextCase, profile: ContentProfile): ContentAnswer {
  try {
    const dockerignore =
      about.ignore === undefined ? {} : { dockerignore: { path: ".dockerignore", text: about.ignore } };
    const tree = buildkitSent(contextTree(about), {
      sources: about.copies.flat().map((source) => join("/", source)),
      exclude: contextPatterns(dockerignore, false).patterns,
    });
    return {
      keys: about.copies.map((sources) => contentKey(contentDigest(tree, sources.map(selector), profile).digest)),
    };
  } catch (error) {
    if (error instanceof ForecastError && error.code !== "internal") return { error: error.message };
    throw error;
  }
}

function contentKey(digest: string): string {
  return `sha256:${hash("sha256", `${digest}@-1`)}`;
}

function selector(source: string): Selector {
  const at = join("/", source);
  return { path: at, wildcard: hasWildcards(at), followLinks: true, include: [], exclude: [] };
}
