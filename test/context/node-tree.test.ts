import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { nodeTree } from "../../src/context/node-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import { type ErrorCode, ForecastError } from "../../src/errors.ts";

const NO_PREFIX = [new Uint8Array()];

function inTemporary(use: (root: string, tree: FileTree) => void): void {
  const root = fs.mkdtempSync(`${tmpdir()}/node-tree-`);
  try {
    use(root, nodeTree(root));
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
}

function fails(code: ErrorCode, text: RegExp, run: () => unknown): void {
  assert.throws(run, (error) => error instanceof ForecastError && error.code === code && text.test(error.message));
}

test("several prefixes in one read, small and large, give what hashing them together gives", () => {
  inTemporary((root, tree) => {
    const prefixes = ["", "name", "x".repeat(70_000)].map((text) => Buffer.from(text));
    for (const size of [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20]) {
      const content = Buffer.alloc(size, "abc");
      fs.writeFileSync(`${root}/f${size}`, content);
      const hex = prefixes.map((prefix) => createHash("sha256").update(prefix).update(content).digest("hex"));
      assert.deepEqual(tree.digest(`f${size}`, prefixes), hex, String(size));
    }
  });
});

test("a file that changed since it was looked at is not hashed", () => {
  inTemporary((root, tree) => {
    for (const [name, before, after] of [
      ["grown", 10, 11],
      ["shrunk", 10, 9],
      ["large", 2 << 20, (2 << 20) + 1],
    ] as const) {
      fs.writeFileSync(`${root}/${name}`, Buffer.alloc(before));
      assert.equal(tree.entry(name)?.size, before);
      fs.writeFileSync(`${root}/${name}`, Buffer.alloc(after));
      fails("source-unreadable", /changed while it was read/, () => tree.digest(name, NO_PREFIX));
      fails("source-unreadable", /changed while it was read/, () => tree.read(name, 8 << 20));
    }
    fs.writeFileSync(`${root}/gone`, "1");
    assert.equal(tree.entry("gone")?.type, "file");
    fs.rmSync(`${root}/gone`);
    fails("source-unreadable", /"gone" cannot be opened \(ENOENT\).*\.dockerignore/, () =>
      tree.digest("gone", NO_PREFIX),
    );
  });
});

test("a file put in place of a link is not followed", () => {
  inTemporary((root, tree) => {
    fs.writeFileSync(`${root}/f`, "1");
    fs.writeFileSync(`${root}/target`, "2");
    assert.equal(tree.entry("f")?.type, "file");
    fs.rmSync(`${root}/f`);
    fs.symlinkSync("target", `${root}/f`);
    fails("source-unreadable", /ELOOP/, () => tree.digest("f", NO_PREFIX));
  });
});

test("nothing is looked up through a symlink or outside the root", () => {
  inTemporary((root, tree) => {
    fs.mkdirSync(`${root}/d`);
    fs.writeFileSync(`${root}/d/f`, "1");
    fs.symlinkSync("d", `${root}/l`);
    fs.symlinkSync("/", `${root}/top`);
    for (const path of [
      "l/f",
      "top/etc",
      "../x",
      "d/..",
      "./d",
      "d//f",
      "/d",
      "d/",
      "d/f/x",
      "a\0b",
      `${"x/".repeat(3000)}y`,
    ]) {
      assert.equal(tree.entry(path), undefined, path);
    }
    assert.equal(tree.entry("l")?.linkname, "d");
    fails("source-unreadable", /is not a directory/, () => tree.names("l"));
    fails("source-unreadable", /is a symlink, not a regular file/, () => tree.digest("l", NO_PREFIX));
    fails("source-unreadable", /is a dir, not a regular file/, () => tree.read("d", 1));
    fails("source-unreadable", /does not exist/, () => tree.digest("none", NO_PREFIX));
  });
});

test("a file larger than the limit is not read", () => {
  inTemporary((root, tree) => {
    fs.writeFileSync(`${root}/f`, "12345");
    assert.deepEqual(Buffer.from(tree.read("f", 5)!), Buffer.from("12345"));
    fails("limit", /5 bytes, more than 4/, () => tree.read("f", 4));
  });
});

test("what the user may not read is named with what can be done", {
  skip: process.getuid?.() !== 0 && "needs root",
}, () => {
  inTemporary((root, tree) => {
    fs.chmodSync(root, 0o755);
    fs.writeFileSync(`${root}/secret`, "1", { mode: 0 });
    fs.mkdirSync(`${root}/closed`, { mode: 0 });
    process.seteuid!(65534);
    try {
      assert.equal(tree.entry("secret")?.size, 1);
      fails("source-unreadable", /"secret" cannot be opened \(EACCES\): make it readable/, () =>
        tree.digest("secret", NO_PREFIX),
      );
      fails("source-unreadable", /"closed" cannot be listed \(EACCES\)/, () => tree.names("closed"));
      fails("source-unreadable", /"closed\/x" cannot be examined \(EACCES\)/, () => tree.entry("closed/x"));
    } finally {
      process.seteuid!(0);
    }
  });
});

test("a root that is not there is an error at the first look", () => {
  fails("source-unreadable", /the build context cannot be examined \(ENOENT\)/, () => nodeTree("/none/such").names(""));
});
