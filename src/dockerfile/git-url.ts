/** Git URLs as BuildKit reads them (moby/buildkit util/gitutil/git_url.go, frontend/dockerfile/dfgitutil/git_ref.go, v0.32.2). */
import { join } from "../context/clean.ts";
import { ForecastError } from "../errors.ts";

/** A repository, and what the URL says beside it. */
export interface GitUrl {
  /** As `git` is told it. */
  readonly remote: string;
  /** What stands behind `?` before BuildKit knew what to do with it (0.24). */
  readonly query: string;
  readonly ref: string;
  readonly subdir: string;
  readonly keepGitDir: boolean | undefined;
  readonly skipSubmodules: boolean;
  readonly checksum: string;
  readonly mtime: string;
  readonly fetchByCommit: boolean;
}

type Query = Pick<GitUrl, "keepGitDir" | "skipSubmodules" | "checksum" | "mtime" | "fetchByCommit">;

const SCP_STYLE = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:/;
const SCHEMES: ReadonlySet<string> = new Set(["http", "https", "ssh", "git"]);
/** Go's strconv.ParseBool. */
const TRUE: ReadonlySet<string> = new Set(["1", "t", "T", "TRUE", "true", "True"]);
const FALSE: ReadonlySet<string> = new Set(["0", "f", "F", "FALSE", "false", "False"]);
const FLAGS: ReadonlySet<string> = new Set(["submodules", "keep-git-dir", "fetch-by-commit"]);
const NAMES: ReadonlySet<string> = new Set([
  ...["ref", "tag", "branch", "subdir", "checksum", "commit", "mtime"],
  ...FLAGS,
]);

/**
 * `undefined` when `word` is no Git URL: an http(s) one needs a path that ends in `.git`. Throws "build-refused" for a query
 * that makes no sense, where queries are read at all.
 */
export function parseGitUrl(word: string, reads = true): GitUrl | undefined {
  const [withoutFragment, fragment = ""] = splitOnce(word, "#");
  const [remote, query = ""] = splitOnce(withoutFragment!, "?");
  const scheme = /^([a-zA-Z0-9]+):\/\//.exec(word)?.[1]?.toLowerCase();
  if (scheme === undefined ? !SCP_STYLE.test(word) : !SCHEMES.has(scheme)) return undefined;
  if ((scheme === "http" || scheme === "https") && !remote!.endsWith(".git")) return undefined;
  const values = queryValues(reads ? query : "");
  const [ref = "", subdir = ""] = splitOnce(fragment, ":");
  return {
    remote: remote!,
    query,
    ref: refOf(ref, values),
    subdir: join("/", one(subdir, values.get("subdir"), "subdir")).slice(1),
    ...fromQuery(values),
  };
}

/** `a/b.git` as the address that BuildKit 0.13 takes it for; other words as they are. */
export function withScheme(word: string): string {
  const isLocal = /^(?:\.{1,2}|github\.com)\//.test(word) || /^[a-zA-Z0-9]+:\/\//.test(word) || SCP_STYLE.test(word);
  return !isLocal && /^[\w.~-]*\/[^?#]*(?<=\.git)(?:[?#]|$)/.test(word) ? `https://${word}` : word;
}

function queryValues(query: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    if (!NAMES.has(name)) throw refused(`unexpected query ${JSON.stringify(name)}`);
    if (values.has(name)) throw refused(`query ${JSON.stringify(name)} has multiple values`);
    if (value === "" && !FLAGS.has(name)) throw refused(`query ${JSON.stringify(name)} has no value`);
    values.set(name, value);
  }
  return values;
}

function refOf(fragment: string, values: ReadonlyMap<string, string>): string {
  const tag = values.get("tag");
  const branch = values.get("branch");
  if (tag !== undefined && branch !== undefined) throw refused("branch conflicts with tag");
  const ref = one(fragment, values.get("ref"), "ref");
  const named =
    tag !== undefined
      ? withPrefix("refs/tags/", tag)
      : branch === undefined
        ? undefined
        : withPrefix("refs/heads/", branch);
  return one(ref, named, "ref");
}

/** What is said twice has to be the same. */
function one(before: string, now: string | undefined, what: string): string {
  if (now === undefined) return before;
  if (before !== "" && before !== now) {
    throw refused(`${what} conflicts: ${JSON.stringify(before)} vs ${JSON.stringify(now)}`);
  }
  return now;
}

function fromQuery(values: ReadonlyMap<string, string>): Query {
  const mtime = values.get("mtime") ?? "";
  if (!["", "checkout", "commit"].includes(mtime)) throw refused(`invalid mtime value: ${JSON.stringify(mtime)}`);
  return {
    keepGitDir: flag("keep-git-dir", values),
    skipSubmodules: flag("submodules", values) === false,
    checksum: values.get("commit") ?? values.get("checksum") ?? "",
    mtime,
    fetchByCommit: flag("fetch-by-commit", values) === true,
  };
}

function flag(name: string, values: ReadonlyMap<string, string>): boolean | undefined {
  const value = values.get(name);
  if (value === undefined) return undefined;
  if (value === "" || TRUE.has(value)) return true;
  if (FALSE.has(value)) return false;
  throw refused(`invalid ${name} value: ${JSON.stringify(value)}`);
}

function withPrefix(prefix: string, name: string): string {
  return name.startsWith(prefix) ? name : prefix + name;
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function refused(why: string): ForecastError {
  return new ForecastError("build-refused", `The builder refuses this Git URL: ${why}. Correct it.`);
}
