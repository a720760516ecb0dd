/** Content digests of COPY and ADD: from the context, from a URL, from a stage or an image. */
import {
  type ClassicSources,
  contextSources,
  type SourceInfo,
  sourceHash,
  urlInfo,
} from "../../context/classic-sources.ts";
import { type Digests, KnownDigests } from "../../context/known-digests.ts";
import type { SentTree } from "../../context/sent-tree.ts";
import type { FileTree } from "../../context/tree.ts";
import { ForecastError } from "../../errors.ts";
import type { BuildRequest } from "../../request.ts";
import type { SourceFacts } from "../../step-facts.ts";
import type { Cause } from "../../verdict.ts";
import type { CopyAnswer, CopyQuestion } from "./evaluated.ts";

/** What hashing needs to know of the context; one object serves all steps. */
export interface ContextSide {
  /** `undefined`: cannot be seen here. */
  readonly tree: SentTree | undefined;
  /** Why the CLI would not even send it. */
  readonly refused: string | undefined;
  readonly sources: ClassicSources | undefined;
}

/** `load` makes the tree as the daemon gets it. */
export function contextSide(
  load: () => SentTree | undefined,
  typeBits: boolean,
  known = new KnownDigests(),
): ContextSide {
  try {
    const tree = load();
    return { tree, refused: undefined, sources: tree === undefined ? undefined : knownSources(tree, typeBits, known) };
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    // A limit of ours is none of the CLI's: what it sends is not known then.
    if (error.code === "limit") return { tree: undefined, refused: undefined, sources: undefined };
    return { tree: undefined, refused: error.message, sources: undefined };
  }
}

/** Resolves as contextSources does, without reading what an earlier build has read. */
function knownSources(tree: SentTree, typeBits: boolean, known: KnownDigests): ClassicSources {
  const made = new Map<FileTree, ClassicSources>();
  const sourcesOf = (each: FileTree): ClassicSources => {
    const sources = made.get(each) ?? contextSources(each as SentTree, { typeBits });
    made.set(each, sources);
    return sources;
  };
  return {
    resolve: (word) => known.of(tree, `classic ${typeBits}`, (each) => sourcesOf(each).resolve(word), SOURCE_DIGESTS),
  };
}

const SOURCE_DIGESTS: Digests<readonly SourceInfo[]> = {
  list: (infos) => infos.map(({ hash = "" }) => hash),
  replace: (infos, digests) => infos.map((info, at) => ({ ...info, hash: digests[at] })),
};

/** How the daemon that downloads ADD's URLs describes the file. */
export interface DaemonHeaders {
  readonly typeBits: boolean;
  readonly ownerNames?: (uid: number, gid: number) => { readonly uname: string; readonly gname: string } | undefined;
}

const URL_WORD = /^https?:\/\//;
/** What the engine says when a source is missing, outside or unreadable is a refusal; the rest is our own limit. */
const REFUSALS = new Set(["source-missing", "source-outside", "source-unreadable", "build-refused", "ignore-syntax"]);

/** Sources in the build context and URLs: everything without --from. */
export function contextDigest(
  question: CopyQuestion,
  side: ContextSide,
  request: BuildRequest,
  daemon: DaemonHeaders,
): CopyAnswer {
  const facts = (paths: readonly string[], digest?: string): readonly SourceFacts[] => [
    { from: "context", paths, ...(digest === undefined ? {} : { digest }) },
  ];
  return answering(facts(question.sources), () => {
    const infos: SourceInfo[] = [];
    let remote: Cause | undefined;
    for (const word of question.sources) {
      if (URL_WORD.test(word)) {
        if (question.keyword === "copy") return refused("COPY cannot take a URL: use ADD.", facts(question.sources));
        const found = download(word, question.destination, request, daemon);
        if ("code" in found) remote = found;
        else infos.push(found);
        continue;
      }
      if (request.contextKind === "none") return refused("There is no build context.", facts(question.sources));
      if (side.refused !== undefined) return refused(side.refused, facts(question.sources));
      if (side.sources === undefined)
        return { kind: "unknown", cause: unseenContext(), sources: facts(question.sources) };
      for (const info of side.sources.resolve(word)) infos.push(info);
    }
    if (remote !== undefined) return { kind: "unknown", cause: remote, sources: facts(question.sources) };
    return combined(infos, question, facts);
  });
}

/** One digest out of the resolved sources, as getSourceHashFromInfos does. */
export function combined(
  infos: readonly SourceInfo[],
  question: CopyQuestion,
  facts: (paths: readonly string[], digest?: string) => readonly SourceFacts[],
): CopyAnswer {
  const paths = infos.map((info) => info.path);
  if (infos.length > 1 && !question.destination.endsWith("/")) {
    return refused(
      `${question.keyword.toUpperCase()} of several sources needs a destination that ends with a slash, so the engine fails the build here.`,
      facts(paths),
    );
  }
  const unknown = infos.flatMap((info) => info.unknown);
  const digest = sourceHash(infos);
  if (digest !== undefined) return { kind: "known", digest, sources: facts(paths, digest) };
  return unknown.includes(".dockerignore")
    ? { kind: "never", cause: randomIgnoreFile(), sources: facts(paths) }
    : { kind: "unknown", cause: unseenContext(), sources: facts(paths) };
}

/** Runs `work`; sources that the engine does not find become a refusal, limits of ours an unknown. */
export function answering(sources: readonly SourceFacts[], work: () => CopyAnswer): CopyAnswer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    if (REFUSALS.has(error.code)) return { kind: "refused", why: error.message, sources };
    return { kind: "unknown", cause: { code: "unsupported", detail: error.message }, sources };
  }
}

function refused(why: string, sources: readonly SourceFacts[]): CopyAnswer {
  return { kind: "refused", why, sources };
}

/** downloadSource and getFilenameForDownload, moby/moby builder/dockerfile/copy.go, v26.1.4. */
function download(word: string, destination: string, request: BuildRequest, daemon: DaemonHeaders): SourceInfo | Cause {
  const content = request.remote(word);
  if (content?.body === undefined) {
    return { code: "remote", detail: `What ${word} serves is only known to the network.`, url: word };
  }
  const name = lastComponent(pathOf(word)) || lastComponent(content.filename ?? "");
  if (name === "" && destination.endsWith("/")) {
    throw new ForecastError(
      "build-refused",
      `The engine cannot tell a file name from ${word}. Name the file in the destination.`,
    );
  }
  const info = urlInfo(name, content.body, daemon);
  return info.hash === undefined
    ? { code: "remote", detail: `How the daemon owns a download of ${word} is not known.`, url: word }
    : info;
}

/** Path of a URL, percent escapes decoded (net/url Path). */
function pathOf(word: string): string {
  try {
    return decodeURIComponent(new URL(word).pathname);
  } catch {
    return "";
  }
}

function lastComponent(path: string): string {
  return path.endsWith("/") ? "" : path.slice(path.lastIndexOf("/") + 1);
}

function unseenContext(): Cause {
  return {
    code: "unsupported",
    detail: "The build context as the builder gets it cannot be seen here, so the digest of these files is not known.",
  };
}

function randomIgnoreFile(): Cause {
  return {
    code: "unsupported",
    detail:
      "Never reused: the Dockerfile lies outside the context, so the CLI writes a random name into the .dockerignore that is copied here. Let .dockerignore list itself.",
  };
}
