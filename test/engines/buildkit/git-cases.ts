/** A Git repository served on loopback, and what ADD may say of it. */
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";

export const GIT_PORT = 18_924;
export const GIT_URL = `http://127.0.0.1:${GIT_PORT}/r.git`;

/** Flags of ADD, and what stands behind the URL; `{main}`, `{dev}` and `{tag}` are ids of a commit and of a tag's object. */
export const GIT_CASES: readonly (readonly [flags: string, suffix: string])[] = [
  ["", ""],
  ["", "#dev"],
  ["", "#{dev}"],
  ["", "#refs/heads/dev"],
  ["", "#heads/dev"],
  ["", "#v1"],
  ["", "#annotated"],
  ["", "#refs/tags/annotated"],
  ["", "#both"],
  ["", "#tags/both"],
  ["", "#main:sub"],
  ["", "#:sub"],
  ["", "#:/sub/../sub/"],
  ["", "#{short}"],
  ["--keep-git-dir", ""],
  ["--keep-git-dir=true", "#dev"],
  ["--keep-git-dir", "#{dev}"],
  ["--keep-git-dir", "#annotated"],
  ["--keep-git-dir", "#v1"],
  ["--keep-git-dir", "#refs/tags/both"],
  ["--keep-git-dir", "#both:sub"],
  ["", "?branch=dev"],
  ["", "?branch=refs/heads/dev"],
  ["", "?ref=dev"],
  ["", "?ref={dev}"],
  ["", "?tag=v1"],
  ["", "?tag=annotated"],
  ["", "?tag=both"],
  ["", "?branch=both"],
  ["", "?subdir=sub"],
  ["", "?branch=main&subdir=/sub/"],
  ["", "?keep-git-dir"],
  ["", "?keep-git-dir=1"],
  ["", "?keep-git-dir=T&branch=dev"],
  ["", "?keep-git-dir=false"],
  ["", "?submodules=0"],
  ["", "?submodules=F"],
  ["", "?submodules"],
  ["", "?submodules=false&subdir=sub"],
  ["", "?ref=dev#dev"],
  ["--checksum={main}", ""],
  ["--checksum={short}", "#main"],
  ["--checksum={dev}", "#dev:sub"],
  ["--checksum={dev} --keep-git-dir", "#dev"],
  ["", "?commit={dev}&branch=dev"],
  ["", "?checksum={short}"],
  ["--checksum={dev}", "#main"],
  ["--checksum={main}", "?checksum={dev}"],
  ["--keep-git-dir=false", "?keep-git-dir=1"],
  ["", "?other=1"],
  ["", "?ref="],
  ["", "?branch=dev&branch=main"],
  ["", "?branch=dev&tag=v1"],
  ["", "?ref=main#dev"],
  ["", "?subdir=sub#main:other"],
  ["", "?keep-git-dir=yes"],
  ["", "?submodules=no"],
];

export interface GitServer {
  /** `text` with ids in place of names. */
  filled(text: string): string;
  stop(): void;
}

/** A branch and a tag of one name, and a branch whose name ends with another's. */
export async function serveGit(): Promise<GitServer> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "git-cases-"));
  const work = path.join(home, "work");
  const date = "2026-01-01T00:00:00Z";
  const person = { NAME: "a", EMAIL: "a@example.com", DATE: date };
  const env = { ...process.env, ...prefixed("GIT_AUTHOR_", person), ...prefixed("GIT_COMMITTER_", person) };
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: work, env, encoding: "utf8" }).trim();
  const commit = (name: string, content: string): void => {
    fs.writeFileSync(path.join(work, name), content);
    git("add", ".");
    git("commit", "-qm", content);
  };
  fs.mkdirSync(path.join(work, "sub"), { recursive: true });
  git("init", "-q", "-b", "main");
  fs.writeFileSync(path.join(work, "sub/file"), "file\n");
  commit("first", "1");
  git("tag", "v1");
  git("tag", "-am", "annotated", "annotated");
  git("tag", "-am", "both", "both");
  git("checkout", "-qb", "dev");
  commit("first", "2");
  git("branch", "both");
  git("checkout", "-qb", "a/dev");
  commit("first", "3");
  git("checkout", "-q", "main");
  execFileSync("git", ["clone", "-q", "--bare", work, path.join(home, "r.git")]);
  const ids = { main: git("rev-parse", "main"), dev: git("rev-parse", "dev") };
  const names: Readonly<Record<string, string>> = { ...ids, short: ids.main.slice(0, 9) };
  const server = http.createServer((request, response) => {
    backend(home, request, response);
  });
  await new Promise<void>((resolve) => server.listen(GIT_PORT, "127.0.0.1", resolve));
  return {
    filled: (text) => text.replace(/\{(\w+)\}/g, (_, name: string) => names[name]!),
    stop: () => {
      server.close();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

/** One request through `git http-backend`, a CGI program. */
function backend(root: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const url = new URL(request.url ?? "/", "http://localhost");
  const child = spawn("git", ["http-backend"], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"],
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
      GIT_PROTOCOL: request.headers["git-protocol"] as string | undefined,
      REMOTE_ADDR: "127.0.0.1",
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  // It does not read what it refuses.
  child.stdin.on("error", () => undefined);
  request.pipe(child.stdin);
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  child.on("close", () => {
    const whole = Buffer.concat(parts);
    const end = whole.indexOf("\r\n\r\n");
    for (const line of whole.subarray(0, end).toString().split("\r\n")) {
      const [name = "", value = ""] = line.split(/: (.*)/);
      if (name === "Status") response.statusCode = Number(value.slice(0, 3));
      else if (name !== "") response.setHeader(name, value);
    }
    response.end(whole.subarray(end + 4));
  });
}
