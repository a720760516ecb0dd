/** Sources that ADD fetches: URLs and Git repositories (client/llb/source.go HTTP, Git). */
import { base as baseName } from "../../../context/clean.ts";
import type { GitUrl } from "../../../dockerfile/git-url.ts";
import { ForecastError } from "../../../errors.ts";
import type { GitVertex, HttpVertex, Unknown } from "../ops.ts";
import type { Converter } from "./context.ts";
import { resolveGit } from "./git.ts";

/** An http(s) URL; Git repositories are asked for first. */
export function isHttp(word: string): boolean {
  return word.startsWith("http://") || word.startsWith("https://");
}

export function gitVertex(
  word: string,
  git: GitUrl,
  flags: { readonly keepGitDir: boolean | undefined; readonly checksum: string },
  converter: Converter,
): GitVertex {
  const keepGitDir = git.keepGitDir ?? flags.keepGitDir ?? false;
  const resolved = resolveGit(word, git, { keepGitDir, checksum: git.checksum || flags.checksum }, converter);
  return converter.graph.add({
    kind: "git",
    inputs: [],
    ignoreCache: false,
    unknown: resolved === undefined ? unknownRemote(word) : undefined,
    url: word,
    commit: resolved?.commit ?? "",
    ref: resolved?.ref ?? "",
    keepGitDir,
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
