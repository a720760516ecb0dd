/**
 * What git says of a checkout: which blobs the commit has, and which files on disk hold those very bytes. No program of the
 * checkout's own choosing is run.
 */
import { execFile } from "node:child_process";
import { fromPart, toBytes } from "../context/bytes.ts";
import { ForecastError } from "../errors.ts";

/** Bytes of git's listings. */
const MAX_LISTING_BYTES = 512 * 1024 * 1024;
/** Attributes that make the file on disk another one than the committed blob. */
const CONVERTING: ReadonlySet<string> = new Set(["filter", "working-tree-encoding", "ident", "text", "eol", "crlf"]);
/** Settings that leave bytes as they are, or change their number, which shows. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...[...CONVERTING].map((name) => `${name}=unset`),
  "text=auto",
  "text=set",
  "eol=lf",
]);
const TIMEOUT_MS = 30_000;

export interface Blob {
  /** From the directory that was asked about. */
  readonly path: string;
  /** `100644`, `100755`, `120000` for a symlink, `160000` for a submodule. */
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
}

/** The blobs of a commit below a directory. Throws `context-missing`. */
export async function listCommit(directory: string, commit: string): Promise<readonly Blob[]> {
  return [...blobsOf(await git(directory, ["ls-tree", "-r", "-z", "-l", commit]))];
}

/** What `ls-tree -z -l` lists. Throws `context-missing` for a listing that is cut off. */
export function* blobsOf(listing: Buffer): Generator<Blob> {
  for (let start = 0; start < listing.length; ) {
    const end = listing.indexOf(0, start);
    const tab = listing.indexOf(9, start);
    if (end === -1 || tab === -1 || tab > end) throw missing("git's listing is cut off");
    const [mode = "", , oid = "", length = ""] = listing.toString("latin1", start, tab).split(/ +/);
    const size = length === "-" ? 0 : Number(length);
    if (!Number.isSafeInteger(size) || size < 0) throw missing("git's listing has no sizes");
    yield { mode, oid, size, path: fromPart(listing, tab + 1, end) };
    start = end + 1;
  }
}

/** Paths whose file on disk may hold other bytes than the blob. Throws `context-missing`. */
export async function differing(directory: string, listed: readonly Blob[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all([dirty(directory), hidden(directory), converted(directory, listed)]);
  return new Set(found.flat());
}

/** Tracked files that differ from the commit, staged or not. */
async function dirty(directory: string): Promise<readonly string[]> {
  const listing = await git(directory, [
    ...(await withoutFilters(directory)),
    "diff-index",
    "-z",
    "--name-only",
    "--relative",
    "--ignore-submodules=all",
    "HEAD",
    "--",
    ".",
  ]);
  return splitNul(listing);
}

/**
 * Settings that switch the checkout's clean filters off: git compares what is too young for its index by content, and would
 * run them over it. Throws `context-missing` for a filter's name that cannot be written as a setting.
 */
async function withoutFilters(directory: string): Promise<readonly string[]> {
  const wanted = ["config", "-z", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|process|required)$"];
  const names = splitNul(await git(directory, wanted).catch(() => Buffer.alloc(0)));
  if (names.some((name) => name.includes("="))) throw missing("git has a filter of an odd name");
  return names.flatMap((name) => ["-c", `${name}=${name.endsWith(".required") ? "false" : ""}`]);
}

/** Files that the index calls clean without looking: assume-unchanged, skip-worktree, fsmonitor's valid bit. */
async function hidden(directory: string): Promise<readonly string[]> {
  const listing = await git(directory, ["ls-files", "-z", "-f", "-v"]);
  // Nearly all are `H`: only the others become text.
  return splitNul(listing, (at) => listing[at] === SKIP_WORKTREE || listing[at]! >= LOWER_A).map((line) =>
    line.slice(2),
  );
}

/** Flags of `ls-files -f -v`: small letters are assume-unchanged or fsmonitor's valid bit. */
const SKIP_WORKTREE = "S".charCodeAt(0);
const LOWER_A = "a".charCodeAt(0);

/** Files that a filter or line-ending rule may have changed on the way to the disk. */
async function converted(directory: string, blobs: readonly Blob[]): Promise<readonly string[]> {
  const autocrlf = (await git(directory, ["config", "--get", "core.autocrlf"]).catch(() => Buffer.alloc(0)))
    .toString()
    .trim();
  if (autocrlf !== "" && autocrlf !== "false") return blobs.map((blob) => blob.path);
  const input = toBytes(blobs.map((blob) => `${blob.path}\0`).join(""));
  return convertedPaths(await git(directory, ["check-attr", "-z", "--all", "--stdin"], input));
}

/** What `check-attr -z --all` answers, which leaves unspecified attributes out: path, attribute, value, each ended by a NUL. */
export function convertedPaths(answer: Buffer): readonly string[] {
  const found = new Set<string>();
  let at = 0;
  const next = (): number => {
    const end = answer.indexOf(0, at);
    return end < 0 ? answer.length : end;
  };
  while (at < answer.length) {
    const [path, pathEnd] = [at, next()];
    at = pathEnd + 1;
    const [attribute, attributeEnd] = [at, next()];
    at = attributeEnd + 1;
    const [value, valueEnd] = [at, next()];
    at = valueEnd + 1;
    const name = answer.toString("latin1", attribute, attributeEnd);
    if (CONVERTING.has(name) && !HARMLESS.has(`${name}=${answer.toString("latin1", value, valueEnd)}`)) {
      found.add(fromPart(answer, path, pathEnd));
    }
  }
  return [...found];
}

/** `wanted`: is the part that begins there asked for? */
function splitNul(bytes: Buffer, wanted: (start: number) => boolean = () => true): string[] {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    const stop = end === -1 ? bytes.length : end;
    if (wanted(start)) parts.push(fromPart(bytes, start, stop));
    start = stop + 1;
  }
  return parts;
}

const NO_TRANSPORT = ["", "ssh.", "git.", "http.", "https.", "file.", "ext."].flatMap((scheme) => [
  "-c",
  `protocol.${scheme}allow=never`,
]);

export function git(directory: string, args: readonly string[], input?: Buffer): Promise<Buffer> {
  return new Promise((done, fail) => {
    // Hooks, pagers and fsmonitor programs of the checkout must not run.
    const safe = [
      "-c",
      "core.fsmonitor=false",
      "-c",
      "core.hooksPath=/dev/null",
      // What a partial clone left at its remote stays there.
      ...NO_TRANSPORT,
      // A file counts as unchanged only by all that git can look at.
      "-c",
      "core.trustctime=true",
      "-c",
      "core.checkStat=default",
      "-c",
      "core.ignoreStat=false",
      "-c",
      "core.fileMode=true",
      "--no-pager",
      "--no-replace-objects",
      "-C",
      directory,
      ...args,
    ];
    const child = execFile(
      "git",
      safe,
      { encoding: "buffer", maxBuffer: MAX_LISTING_BYTES, timeout: TIMEOUT_MS },
      (error, stdout) => {
        if (error === null) done(stdout);
        else
          fail(
            missing(
              `git ${args.find((each, at) => each !== "-c" && args[at - 1] !== "-c")} failed (${error.message.split("\n")[0]})`,
            ),
          );
      },
    );
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

export function missing(why: string): ForecastError {
  return new ForecastError(
    "context-missing",
    `The commit's files cannot be read: ${why}. Set the input context to a directory instead.`,
  );
}
