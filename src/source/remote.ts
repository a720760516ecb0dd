/**
 * What ADD's URLs and git sources hold now. The builder will ask the same servers moments later; a body too large to fetch
 * for a forecast stays unknown.
 */
import { createHash } from "node:crypto";
import { type GitUrl, parseGitUrl } from "../dockerfile/git-url.ts";
import { ForecastError } from "../errors.ts";
import type { RemoteContent } from "../request.ts";
import { httpRequest } from "./http.ts";
import type { Run } from "./run.ts";

const MAX_REMOTE_BYTES = 64 * 1024 * 1024;
const MAX_LISTING_BYTES = 8 * 1024 * 1024;
const COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;

export interface RemoteOptions {
  readonly run: Run;
  readonly timeoutMs: number;
}

/** Throws `registry` when the server cannot be asked, `limit`, `timeout`. */
export async function readRemote(source: string, options: RemoteOptions): Promise<RemoteContent> {
  const git = parseGitUrl(source);
  if (git !== undefined) return { url: source, ...(await listing(git, options)) };
  if (!URL.canParse(source)) throw failed(source, "is no URL");
  const url = new URL(source);
  const answer = await httpRequest(url, {
    limit: MAX_REMOTE_BYTES,
    timeoutMs: options.timeoutMs,
    code: "registry",
    advice: "Steps that add it are unknown.",
  });
  if (answer.status >= 400) throw failed(url.host, `answered ${answer.status}`);
  const lastModified = answer.headers.get("last-modified");
  const filename = dispositionName(answer.headers.get("content-disposition"));
  return {
    url: source,
    body: answer.body,
    sha256: createHash("sha256").update(answer.body).digest("hex"),
    ...(lastModified === null ? {} : { lastModified }),
    ...(filename === undefined ? {} : { filename }),
  };
}

/** What the builder asks the remote: the refs of a name, tags peeled, or the default branch. */
async function listing({ remote, ref }: GitUrl, options: RemoteOptions): Promise<Pick<RemoteContent, "refs" | "head">> {
  // A leading dash would be read as an option by git.
  if (remote.startsWith("-")) throw failed(hostOf(remote), "is no Git remote");
  const asked = ref === "" ? ["--symref", "--", remote, "HEAD"] : ["--", remote, ref, `${ref}^{}`];
  const limits = { limit: MAX_LISTING_BYTES, timeoutMs: options.timeoutMs };
  const answer = await options.run("git", ["ls-remote", ...asked], limits);
  if (answer.code !== 0) throw failed(hostOf(remote), `gave no refs (git exited with ${answer.code})`);
  const refs = answer.stdout.split("\n").flatMap((line) => {
    const [commit = "", name = ""] = line.split("\t");
    return COMMIT.test(commit) ? [{ name, commit }] : [];
  });
  if (refs.length === 0) throw failed(hostOf(remote), `has no ref ${ref === "" ? "HEAD" : ref}`);
  if (ref !== "") return { refs };
  const head = /^ref: refs\/heads\/(\S+)/m.exec(answer.stdout)?.[1];
  if (head === undefined) throw failed(hostOf(remote), "tells no default branch");
  return { refs: refs.map(({ commit }) => ({ name: `refs/heads/${head}`, commit })), head };
}

function hostOf(remote: string): string {
  return URL.canParse(remote) ? new URL(remote).host : (/@([\w.-]+):/.exec(remote)?.[1] ?? "the git server");
}

/** The `filename` of Content-Disposition, as Go's mime.ParseMediaType reads the plain and quoted forms. */
function dispositionName(header: string | null): string | undefined {
  const match = /;\s*filename=(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(header ?? "");
  const name = (match?.[1]?.replace(/\\(.)/g, "$1") ?? match?.[2])?.split("/").at(-1);
  return name === "" ? undefined : name;
}

function failed(place: string, what: string): ForecastError {
  return new ForecastError("registry", `${place} ${what}. Steps that add it are unknown.`);
}
