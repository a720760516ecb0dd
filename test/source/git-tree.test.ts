import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ForecastError } from "../../src/errors.ts";
import { gitTree } from "../../src/source/git-tree.ts";

let root: string;
const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.test", "-C", root, ...args], {
    encoding: "utf8",
  });
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const put = (path: string, text: string): void => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};

before(() => {
  root = mkdtempSync(join(tmpdir(), "git-"));
  git("init", "-q");
  put("a.txt", "one\n");
  put("dir/run.sh", "#!/bin/sh\n");
  put("gone", "was here\n");
  put("crlf.txt", "a\nb\n");
  put("lfs.bin", "real\n");
  put(".gitattributes", "crlf.txt text eol=crlf\nlfs.bin filter=upper\n");
  chmodSync(join(root, "dir/run.sh"), 0o777);
  chmodSync(join(root, "a.txt"), 0o600);
  symlinkSync("a.txt", join(root, "link"));
  git("config", "filter.upper.clean", "cat");
  git("config", "filter.upper.smudge", "tr a-z A-Z");
  git("add", "-A");
  git("commit", "-qm", "first");
  unlinkSync(join(root, "crlf.txt"));
  unlinkSync(join(root, "lfs.bin"));
  git("checkout", "--", "crlf.txt", "lfs.bin");
  put("a.txt", "two\n");
  put("untracked", "no\n");
  unlinkSync(join(root, "gone"));
});
after(() => rmSync(root, { recursive: true }));

test("modes, links and names are those of the commit", async () => {
  const tree = await gitTree(root);
  assert.equal(tree.entry("a.txt")?.mode, 0o644);
  assert.equal(tree.entry("dir/run.sh")?.mode, 0o755);
  assert.equal(tree.entry("dir")?.mode, 0o755);
  assert.equal(tree.entry("link")?.linkname, "a.txt");
  assert.equal(tree.entry("untracked"), undefined);
  assert.equal(tree.entry(".git"), undefined);
  assert.equal(tree.entry("a.txt")?.uid, 0);
});

test("contents are the committed ones, whatever the disk holds", async () => {
  const tree = await gitTree(root);
  const digest = (path: string): string | undefined => tree.digest(path, [new Uint8Array()])?.[0];
  assert.equal(digest("a.txt"), sha("one\n"));
  assert.equal(digest("gone"), sha("was here\n"));
  assert.equal(digest("crlf.txt"), sha("a\nb\n"), "line endings converted on checkout");
  assert.equal(digest("lfs.bin"), sha("real\n"), "changed by a smudge filter of the same size");
  assert.equal(digest("dir/run.sh"), sha("#!/bin/sh\n"));
});

test("an edit hidden from git by assume-unchanged does not show", async () => {
  git("update-index", "--assume-unchanged", "dir/run.sh");
  put("dir/run.sh", "#!/bin/XX\n");
  const tree = await gitTree(root);
  assert.equal(tree.digest("dir/run.sh", [new Uint8Array()])?.[0], sha("#!/bin/sh\n"));
});

test("a subdirectory is a context of its own", async () => {
  const tree = await gitTree(join(root, "dir"));
  assert.deepEqual(tree.names(""), ["run.sh"]);
});

test("outside a checkout the context is missing", async () => {
  const empty = mkdtempSync(join(tmpdir(), "no-git-"));
  await assert.rejects(gitTree(empty), (error) => error instanceof ForecastError && error.code === "context-missing");
  rmSync(empty, { recursive: true });
});
