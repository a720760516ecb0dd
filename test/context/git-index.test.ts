import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { GitIndex } from "../../src/context/git-index.ts";
import { ForecastError } from "../../src/errors.ts";

interface Repository {
  readonly root: string;
  git(...args: string[]): string;
  bytes(): Buffer;
}

/** Paths that sort differently as folders and as text, long ones, ones with bytes that are not ASCII, a link. */
function withRepository(use: (repository: Repository) => void): void {
  const root = mkdtempSync(join(tmpdir(), "index-"));
  try {
    const git = (...args: string[]): string =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.test", "-C", root, ...args], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    git("init", "-q");
    const folder = Array.from({ length: 30 }, (_, at) => `folder-of-some-length-${"x".repeat(180)}-${at}`).slice(0, 19);
    mkdirSync(join(root, "a"));
    mkdirSync(join(root, "ä ö"));
    mkdirSync(join(root, ...folder), { recursive: true });
    for (const path of ["a.txt", "a/b", "a/c.sh", "a0", "empty", "ä ö/ü\n", `${folder.join("/")}/deep`]) {
      writeFileSync(join(root, path), path === "empty" ? "" : path, { mode: path.endsWith(".sh") ? 0o755 : 0o644 });
    }
    symlinkSync("a.txt", join(root, "link"));
    git("add", "-A");
    git("commit", "-qm", "first");
    use({ root, git, bytes: () => readFileSync(join(root, ".git/index")) });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What git itself lists: path → mode and id. */
function listed({ git }: Repository): ReadonlyMap<string, string> {
  const lines = git("ls-files", "-s", "-z").split("\0").slice(0, -1);
  return new Map(lines.map((line) => [line.slice(line.indexOf("\t") + 1), line.slice(0, 47)]));
}

function check(repository: Repository, why: string): GitIndex {
  const index = new GitIndex(repository.bytes());
  const expected = listed(repository);
  const paths = [...expected.keys()];
  assert.deepEqual(
    Array.from({ length: index.length }, (_, at) => index.path(at)),
    paths,
    why,
  );
  // In any order, and twice.
  for (const path of [...paths, ...paths.toReversed(), ...paths]) {
    const at = index.find(path);
    assert.equal(index.path(at), path);
    assert.equal(index.oid(at), expected.get(path)?.slice(7, 47));
    const stats = lstatSync(join(repository.root, path));
    assert.equal(index.isPlain(at), stats.isFile(), path);
    assert.ok(index.looksUnchanged(at, stats), path);
    assert.equal(index.size(at), stats.size);
  }
  for (const path of ["", "a", "b", "zz", "a/", "a/bb", "ä ö"]) assert.equal(index.find(path), -1, path);
  const [first, end] = index.below("a");
  assert.deepEqual([index.path(first), index.path(end - 1), end - first], ["a/b", "a/c.sh", 2]);
  assert.equal(index.listing(first, end).toString(), "a/b\0a/c.sh\0");
  assert.deepEqual(index.below("b"), [index.find("empty"), index.find("empty")]);
  assert.deepEqual(index.below(""), [0, paths.length]);
  return index;
}

test("what git writes in each version, with and without checksum, with its caches behind", () =>
  withRepository((repository) => {
    const { git, bytes } = repository;
    for (const version of ["2", "4", "2"]) {
      git("update-index", "--index-version", version);
      assert.equal(bytes().readUInt32BE(4), Number(version));
      check(repository, `version ${version}`);
    }
    git("update-index", "--untracked-cache");
    git("status");
    check(repository, "untracked cache");
    // index.skipHash, which git has since 2.40.
    const unsummed = bytes();
    unsummed.fill(0, unsummed.length - 20);
    check({ ...repository, bytes: () => unsummed }, "without checksum");
    git("update-index", "--skip-worktree", "a0");
    assert.equal(bytes().readUInt32BE(4), 3);
    git("update-index", "--assume-unchanged", "a.txt");
    for (const version of ["3", "4"]) {
      if (version === "4") git("update-index", "--index-version", "4");
      const index = new GitIndex(bytes());
      const plain = [...listed(repository).keys()].filter((path) => index.isPlain(index.find(path)));
      assert.deepEqual(
        plain.filter((path) => path.length < 9),
        ["a/b", "a/c.sh", "empty", "ä ö/ü\n"],
        version,
      );
    }
  }));

test("every number that lstat gives counts", () =>
  withRepository(({ root, bytes }) => {
    const index = new GitIndex(bytes());
    const at = index.find("a.txt");
    const stats = lstatSync(join(root, "a.txt"));
    for (const name of ["ctimeMs", "mtimeMs", "ino", "uid", "gid", "size"] as const) {
      assert.ok(!index.looksUnchanged(at, { ...stats, [name]: stats[name] + 1 }), name);
    }
    // A microsecond more.
    assert.ok(!index.looksUnchanged(at, { ...stats, mtimeMs: stats.mtimeMs + 0.001 }));
    // The size 0 of an entry that git itself does not trust.
    const distrusted = Buffer.from(bytes());
    distrusted.writeUInt32BE(0, 12 + 36);
    distrusted.fill(0, distrusted.length - 20);
    const first = new GitIndex(distrusted);
    assert.equal(first.path(0), "a.txt");
    assert.ok(!first.looksUnchanged(0, { ...stats, size: 0 }));
    assert.ok(index.looksUnchanged(index.find("empty"), lstatSync(join(root, "empty"))));
    utimesSync(join(root, "a.txt"), stats.atime, new Date(stats.mtimeMs + 1000));
    assert.ok(!index.looksUnchanged(at, lstatSync(join(root, "a.txt"))));
  }));

test("a file in conflict and one that is to be added later hold no blob of their own", () =>
  withRepository(({ root, git, bytes }) => {
    git("branch", "other");
    for (const [branch, text] of [
      ["other", "theirs"],
      ["-", "ours"],
    ] as const) {
      git("checkout", "-q", branch);
      writeFileSync(join(root, "a.txt"), text);
      git("commit", "-qam", text);
    }
    assert.throws(() => git("merge", "other"));
    writeFileSync(join(root, "new"), "");
    git("add", "-N", "new");
    const index = new GitIndex(bytes());
    const plain = Array.from({ length: index.length }, (_, at) => (index.isPlain(at) ? index.path(at) : ""));
    assert.ok(plain.includes("a0"));
    assert.ok(!plain.includes("a.txt") && !plain.includes("new") && !plain.includes("link"));
  }));

test("an index that is a part of the truth, of another kind, cut off or damaged is refused", () =>
  withRepository(({ git, bytes }) => {
    const whole = bytes();
    const refused = (index: Buffer, why: RegExp): void =>
      assert.throws(
        () => new GitIndex(index),
        (error) => error instanceof ForecastError && error.code === "context-missing" && why.test(error.message),
      );
    for (let length = 0; length < whole.length; length++)
      refused(whole.subarray(0, length), /it is none|cut off|checksum/);
    for (let at = 12; at < whole.length; at += 7) {
      const other = Buffer.from(whole);
      other[at]! ^= 1;
      refused(other, /./);
    }
    git("update-index", "--split-index");
    refused(bytes(), /it needs "link"/);
    git("update-index", "--no-split-index");
    git("sparse-checkout", "set", "--cone", "--sparse-index", "a");
    refused(bytes(), /it needs "sdir"/);
  }));
