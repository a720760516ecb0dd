import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import fc from "fast-check";
import { fileSource, nodeTree } from "../../src/context/node-tree.ts";
import { bufferSource } from "../../src/context/tar-reader.ts";
import { tarTree } from "../../src/context/tar-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import { ForecastError } from "../../src/errors.ts";
import { type ContextCase, caseTree, writeCase } from "../helpers/context-case.ts";
import { randomCases, WRITTEN_CASES } from "../helpers/context-cases.ts";

const NO_PREFIX = [new Uint8Array()];
const isRoot = process.getuid?.() === 0;
const needsRoot = (given: ContextCase): boolean =>
  given.entries.some(({ type, owner }) => type === "char" || type === "block" || owner !== undefined);
const hasSocket = (given: ContextCase): boolean => given.entries.some(({ type }) => type === "socket");

const CASES = [...WRITTEN_CASES.filter(({ name }) => !name.startsWith("ignore file ")), ...randomCases(1, 20)].filter(
  (given) => isRoot || !needsRoot(given),
);

function described(tree: FileTree, path = ""): unknown[] {
  const { mtimeMs: _, inode, uid, gid, ...entry } = tree.entry(path)!;
  const owner = isRoot ? { uid, gid } : {};
  const digest = entry.type === "file" ? tree.digest(path, NO_PREFIX) : undefined;
  const children = entry.type === "dir" ? tree.names(path) : [];
  return [
    ...(path === "" ? [] : [{ ...entry, ...owner, linked: inode !== "", digest }]),
    ...children.flatMap((name) => described(tree, path === "" ? name : `${path}/${name}`)),
  ];
}

function inDirectory(given: ContextCase, use: (root: string) => void): void {
  const root = mkdtempSync(`${tmpdir()}/tree-test-`);
  try {
    writeCase(given, root);
    use(root);
  } finally {
    spawnSync("chmod", ["-R", "u+rwX", root]);
    rmSync(root, { recursive: true, force: true });
  }
}

for (const given of CASES) {
  test(`the same tree in memory, on disk and in tars: ${given.name}`, () => {
    inDirectory(given, (root) => {
      const expected = described(caseTree(given));
      assert.deepEqual(described(nodeTree(root)), expected);
      // GNU tar leaves sockets out, and ustar cannot hold every name.
      if (hasSocket(given)) return;
      for (const format of ["gnu", "pax", "v7", "ustar"]) {
        const run = spawnSync("tar", ["--create", `--format=${format}`, "--numeric-owner", "-C", root, "."], {
          maxBuffer: 1 << 26,
        });
        if (run.status !== 0) continue;
        assert.deepEqual(described(tarTree(bufferSource(run.stdout))), expected, format);
      }
    });
  });
}

test("a tar that is cut or damaged gives a tree or a ForecastError", () => {
  const given = randomCases(5, 1)[0]!;
  inDirectory(given, (root) => {
    const whole = spawnSync("tar", ["--create", "--format=pax", "-C", root, "."]).stdout;
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(whole.length), damage, (length, changes) => {
        const tar = Buffer.from(whole.subarray(0, length));
        for (const [at, value] of changes) if (at < length) tar[at] = value;
        try {
          described(tarTree(bufferSource(tar)));
        } catch (error) {
          assert.ok(error instanceof ForecastError, String(error));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test("a pax header that ends behind its last record is refused, not read for ever", () => {
  const records = "11 path=ab\n no length";
  const header = Buffer.alloc(1024);
  header.write("pax", 0);
  header.write(`${records.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("x", 156);
  header.fill(" ", 148, 156);
  const sum = header.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  header.write(records, 512);
  for (const cut of [records.length, 12, 14]) {
    const tar = Buffer.from(header);
    tar.fill(0, 512 + cut);
    assert.throws(() => tarTree(bufferSource(tar)), ForecastError);
  }
});

test("a tar file is read by seeking", () => {
  const given = WRITTEN_CASES.find(({ name }) => name === "large files")!;
  inDirectory(given, (root) => {
    const tar = `${root}.tar`;
    spawnSync("tar", ["--create", "-f", tar, "-C", root, "."]);
    assert.deepEqual(described(tarTree(fileSource(tar))), described(caseTree(given)));
    rmSync(tar);
  });
});

test("a name longer than any system takes is refused", () => {
  const root = mkdtempSync(`${tmpdir()}/tree-test-`);
  try {
    const args = ["--create", "--format=pax", "-C", root, "--transform", `s,^\\.$,${"d/".repeat(3000)}x,`, "."];
    const { stdout } = spawnSync("tar", args, { maxBuffer: 1 << 26 });
    assert.throws(
      () => tarTree(bufferSource(stdout)),
      (error) => error instanceof ForecastError && error.code === "limit",
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
