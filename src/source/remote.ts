/**
 * What ADD's URLs and git sources hold now. The builder will ask the same servers moments later; a body too large to fetch
 * for a forecast stays unknown.
 */
import { createHash } from "node:crypto";
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
  const git = gitSource(source);
  if (git !== undefined) return { url: source, commit: await commitOf(git.remote, git.ref, options) };
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

/** `https://host/x.git#ref:dir`, `git@host:x#ref`, `git://…`, `ssh://…`; `undefined` for plain downloads. */
function gitSource(source: string): { remote: string; ref: string } | undefined {
  const hash = source.indexOf("#");
  const remote = hash === -1 ? source : source.slice(0, hash);
  const isGit = /^git:\/\/|^ssh:\/\/|^[\w.-]+@[\w.-]+:/.test(remote) || /^https?:\/\/[^?]+\.git$/.test(remote);
  // A leading dash would be read as an option by git.
  if (!isGit || remote.startsWith("-")) return undefined;
  return { remote, ref: hash === -1 ? "" : (source.slice(hash + 1).split(":")[0] ?? "") };
}

/** moby/buildkit source/git/source.go: a full commit is itself; anything else is looked up at the remote, tags peeled. */
async function commitOf(remote: string, ref: string, options: RemoteOptions): Promise<string> {
  if (COMMIT.test(ref)) return ref;
  const wanted = ref === "" ? "HEAD" : ref;
  const answer = await options.run("git", ["ls-remote", "--", remote, wanted, `${wanted}^{}`], {
    limit: MAX_LISTING_BYTES,
    timeoutMs: options.timeoutMs,
  });
  if (answer.code !== 0) throw failed(hostOf(remote), `gave no refs (git exited with ${answer.code})`);
  const lines = answer.stdout.split("\n").map((line) => line.split("\t"));
  const names = [wanted, `refs/heads/${wanted}`, `refs/tags/${wanted}`];
  const found = lines.filter(([, name = ""]) => names.includes(name.replace(/\^\{\}$/, "")));
  const peeled = found.find(([, name]) => name?.endsWith("^{}")) ?? found[0];
  const commit = peeled?.[0] ?? "";
  if (!COMMIT.test(commit)) throw failed(hostOf(remote), `has no ref ${wanted}`);
  return commit;
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
