/** Which commit a Git source stands for, by what its remote lists (moby/buildkit source/git/source.go CacheKey, v0.8.3-v0.32.2). */
import type { GitUrl } from "../../../dockerfile/git-url.ts";
import { ForecastError } from "../../../errors.ts";
import type { RemoteContent } from "../../../request.ts";
import type { KeyProfile } from "../profiles.ts";
import type { Converter } from "./context.ts";

export interface ResolvedGit {
  readonly commit: string;
  /** What stands in the key beside a kept .git directory. */
  readonly ref: string;
}

interface Wanted {
  readonly keepGitDir: boolean;
  readonly checksum: string;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** `undefined`: it is not known. */
export function resolveGit(word: string, git: GitUrl, wanted: Wanted, converter: Converter): ResolvedGit | undefined {
  const { keys, frontend } = converter.profile;
  const { keepGitDir, checksum } = wanted;
  if (git.query !== "" && !frontend.gitQueries) return undefined;
  const pinned = COMMIT.test(checksum);
  // The remote is not asked then; what it has is compared when the files are fetched.
  if (!keys.gitMetadata && pinned && !keepGitDir) return { commit: checksum, ref: "" };
  if (COMMIT.test(git.ref)) return { commit: git.ref, ref: keys.gitMetadata ? git.ref : "" };
  if (git.fetchByCommit && pinned) return { commit: checksum, ref: fetchedRef(git.ref, checksum) };
  const listed = listedCommit(git.ref, wanted, converter.request.remote(word), keys);
  return listed ?? (pinned && !keepGitDir ? { commit: checksum, ref: "" } : undefined);
}

function fetchedRef(ref: string, checksum: string): string {
  if (ref === "") return checksum;
  return ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
}

function listedCommit(
  given: string,
  { keepGitDir, checksum }: Wanted,
  remote: RemoteContent | undefined,
  keys: KeyProfile,
): ResolvedGit | undefined {
  const { refs, head } = remote ?? {};
  const ref = given === "" ? head : given;
  if (refs === undefined || ref === undefined) return undefined;
  if (!keys.gitPeelsTags) {
    // The first line of the listing, whatever it is.
    const first = refs.find(({ name }) => !name.endsWith("^{}"));
    return first === undefined ? undefined : { commit: first.commit, ref: "" };
  }
  const at = (name: string): string | undefined => refs.findLast((each) => each.name === name)?.commit;
  const full = (prefix: string): string => prefix + (ref.startsWith(prefix) ? ref.slice(prefix.length) : ref);
  const [whole, branch, tag] = [full("refs/"), full("refs/heads/"), full("refs/tags/")];
  const matched = [whole, branch].find((name) => name !== tag && at(name) !== undefined);
  const name = matched ?? tag;
  const object = at(name);
  if (object === undefined) return undefined;
  const peeled = (matched === undefined ? at(`${tag}^{}`) : undefined) ?? object;
  if (checksum !== "" && ![object, peeled].some((commit) => commit.startsWith(checksum))) {
    throw new ForecastError(
      "build-refused",
      `The commit ${checksum} is not what ${name} is now. Correct the checksum.`,
    );
  }
  return { commit: keys.gitMetadata && keepGitDir ? object : peeled, ref: name };
}
