/** Sources that ADD fetches: URLs and Git repositories (client/llb/source.go HTTP, Git; dfgitutil/git_ref.go). */
import { base as baseName, join } from "../../../context/clean.ts";
import { ForecastError } from "../../../errors.ts";
import type { GitVertex, HttpVertex, Unknown } from "../ops.ts";
import type { Converter } from "./context.ts";

/** What a Git URL says beside the repository. */
export interface GitSource {
  readonly ref: string;
  readonly subdir: string;
  readonly keepGitDir: boolean | undefined;
  readonly skipSubmodules: boolean;
  readonly checksum: string;
  readonly mtime: string;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const SCP_STYLE = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:/;

/** An http(s) URL; Git repositories are asked for first. */
export function isHttp(word: string): boolean {
  return word.startsWith("http://") || word.startsWith("https://");
}

/** `undefined` when `word` is no Git URL: an http(s) one needs a path that ends in `.git`. */
export function gitSource(word: string): GitSource | undefined {
  const [withoutFragment, fragment = ""] = splitOnce(word, "#");
  const [address, query = ""] = splitOnce(withoutFragment!, "?");
  const scheme = /^([a-zA-Z0-9]+):\/\//.exec(word)?.[1]?.toLowerCase();
  if (scheme === undefined ? !SCP_STYLE.test(word) : !["http", "https", "ssh", "git"].includes(scheme))
    return undefined;
  if ((scheme === "http" || scheme === "https") && !address!.endsWith(".git")) return undefined;
  const [ref = "", subdir = ""] = splitOnce(fragment, ":");
  return { ...fromQuery(query, ref), subdir: cleanSubdir(queryValue(query, "subdir") ?? subdir) };
}

function fromQuery(query: string, ref: string): Omit<GitSource, "subdir"> {
  const tag = queryValue(query, "tag");
  const branch = queryValue(query, "branch");
  const keep = queryValue(query, "keep-git-dir");
  const submodules = queryValue(query, "submodules");
  return {
    ref:
      (tag === undefined ? undefined : withPrefix("refs/tags/", tag)) ??
      (branch === undefined ? undefined : withPrefix("refs/heads/", branch)) ??
      queryValue(query, "ref") ??
      ref,
    keepGitDir: keep === undefined ? undefined : keep === "" || keep === "1" || keep === "true",
    skipSubmodules: submodules === "0" || submodules === "false",
    checksum: queryValue(query, "checksum") ?? queryValue(query, "commit") ?? "",
    mtime: queryValue(query, "mtime") ?? "",
  };
}

function queryValue(query: string, name: string): string | undefined {
  return new URLSearchParams(query).get(name) ?? undefined;
}

function withPrefix(prefix: string, name: string): string {
  return name.startsWith(prefix) ? name : prefix + name;
}

function cleanSubdir(subdir: string): string {
  return join("/", subdir).slice(1);
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

export function gitVertex(
  word: string,
  git: GitSource,
  keepGitDir: boolean | undefined,
  checksum: string,
  converter: Converter,
): GitVertex {
  const known = COMMIT.test(git.ref) ? git.ref : converter.request.remote(word)?.commit;
  const expected = git.checksum === "" ? checksum : git.checksum;
  const commit = known ?? (COMMIT.test(expected) ? expected : undefined);
  return converter.graph.add({
    kind: "git",
    inputs: [],
    ignoreCache: false,
    unknown: commit === undefined ? unknownRemote(word) : undefined,
    url: word,
    commit: commit ?? "",
    ref: git.ref,
    keepGitDir: git.keepGitDir ?? keepGitDir ?? false,
    subdir: git.subdir,
    skipSubmodules: git.skipSubmodules,
    mtime: git.mtime,
  });
}

function unknownRemote(url: string): Unknown {
  return { code: "remote", name: url, detail: `What ${url} holds now is not known.` };
}

export function httpVertex(url: string, checksum: string, converter: Converter): HttpVertex {
  if (checksum !== "" && !/^sha256:[0-9a-f]{64}$/.test(checksum)) {
    throw new ForecastError("build-refused", `The checksum ${JSON.stringify(checksum)} of ${url} is none. Correct it.`);
  }
  const remote = converter.request.remote(url);
  const served = remote?.sha256 === undefined ? undefined : `sha256:${remote.sha256}`;
  const expected = checksum === "" ? served : checksum;
  return converter.graph.add({
    kind: "http",
    inputs: [],
    ignoreCache: false,
    unknown: expected === undefined ? unknownRemote(url) : undefined,
    url,
    filename: urlFilename(url),
    checksum: expected ?? "",
    // With --checksum nobody asks the server.
    lastModified: checksum === "" ? (remote?.lastModified ?? "") : "",
    body: served === expected ? remote?.body : undefined,
  });
}

/** The last part of the URL's path, percent-decoded (convert.go: path.Base(u.Path)). */
function urlFilename(url: string): string {
  const unnamed = "__unnamed__";
  if (!URL.canParse(url)) return unnamed;
  // new URL() resolves dots, which Go does not: take the path as written.
  const written = /^https?:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? "";
  let path: string;
  try {
    path = decodeURIComponent(written);
  } catch {
    return unnamed;
  }
  const name = baseName(path);
  return name === "." || name === "/" ? unnamed : name;
}
