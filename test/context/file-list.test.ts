import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareTrees, recordedTree, recordFiles } from "../../src/context/file-list.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import { ForecastError } from "../../src/errors.ts";
import type { FileEvidence } from "../../src/verdict.ts";

const BEFORE: readonly MemoryEntry[] = [
  { path: "same", content: "1" },
  { path: "bytes", content: "old" },
  { path: "run.sh", content: "#!/bin/sh\n", mode: 0o664 },
  { path: "lines", content: "a\r\nb\r\n" },
  { path: "Readme", content: "x" },
  { path: "link", linkname: "same" },
  { path: "kind", content: "file" },
  { path: "gone/deep", content: "bye" },
];
const AFTER: readonly MemoryEntry[] = [
  { path: "same", content: "1", mtimeMs: 5 },
  { path: "bytes", content: "fresh" },
  { path: "run.sh", content: "#!/bin/sh\n", mode: 0o775 },
  { path: "lines", content: "a\nb\n" },
  { path: "README", content: "x" },
  { path: "link", linkname: "bytes" },
  { path: "kind/inside", content: "dir now" },
];

function paths(files: readonly { readonly path: string }[]): string[] {
  return files.map(({ path }) => path);
}

function compare(before: readonly MemoryEntry[], after: readonly MemoryEntry[]): readonly FileEvidence[] {
  const recorded = recordFiles(memoryTree(before));
  const tree = memoryTree(after);
  return compareTrees(recorded, tree, paths(recorded), paths(recordFiles(tree))).files;
}

test("each kind of change is told with what it takes to see it", () => {
  assert.deepEqual(compare(BEFORE, AFTER), [
    { path: "README", changes: ["case"], oldPath: "Readme" },
    { path: "bytes", changes: ["bytes"], oldSize: 3, newSize: 5 },
    { path: "gone", changes: ["removed"] },
    { path: "gone/deep", changes: ["removed"], oldSize: 3 },
    { path: "kind", changes: ["type"] },
    { path: "kind/inside", changes: ["added"], newSize: 7 },
    { path: "lines", changes: ["line-endings"] },
    { path: "link", changes: ["link"], oldTarget: "same", newTarget: "bytes" },
    { path: "run.sh", changes: ["mode"], oldMode: "0664", newMode: "0775" },
  ]);
});

test("git's word for a file counts in the size that was recorded only", () => {
  const recorded = recordFiles(memoryTree([{ path: "lines", content: "a\nb\n" }]));
  const id = `${recorded[0]!.digest}${"0".repeat(24)}`;
  const changes = (content: string): readonly string[] => {
    const tree = Object.assign(memoryTree([{ path: "lines", content }]), { cleanBlobId: () => id });
    return compareTrees(recorded, tree, ["lines"], ["lines"]).files.flatMap((file) => file.changes);
  };
  assert.deepEqual(changes("a\r\nb\r\n"), ["line-endings"]);
  assert.deepEqual(changes("xxxx"), []);
});

test("only what the step selects is compared", () => {
  const recorded = recordFiles(memoryTree(BEFORE));
  const { files, total } = compareTrees(recorded, memoryTree(AFTER), ["bytes", "same"], ["bytes", "same"]);
  assert.deepEqual(paths(files), ["bytes"]);
  assert.equal(total, 1);
});

test("a list survives JSON and becomes the tree it came from, contents apart", () => {
  const recorded = recordFiles(memoryTree(BEFORE));
  const tree = recordedTree(JSON.parse(JSON.stringify(recorded)));
  assert.deepEqual(paths(recordFiles(tree)), paths(recorded));
  assert.equal(tree.entry("run.sh")?.mode, 0o664);
  assert.equal(tree.entry("link")?.linkname, "same");
  assert.equal(tree.digest("bytes", [new Uint8Array()]), undefined);
});

test("an unchanged tree has no evidence, whatever its mtimes", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c/d", "c/e", "f/g/h"), fc.string(), fc.nat()), {
        selector: ([path]) => path,
      }),
      (files) => {
        const entries = files.map(([path, content, mtimeMs]) => ({ path, content, mtimeMs }));
        const touched = entries.map((entry) => ({ ...entry, mtimeMs: entry.mtimeMs + 1 })).reverse();
        assert.deepEqual(compare(entries, touched), []);
      },
    ),
  );
});

test("a recorded list that is no tree is refused with a code", () => {
  const file = { path: "a", type: "file", mode: 0o644, size: 1, digest: "" } as const;
  for (const files of [
    [file, file],
    [{ ...file, path: "../a" }],
    [{ ...file, path: "/a" }],
    [file, { ...file, path: "a/b" }],
  ]) {
    assert.throws(
      () => recordedTree(files),
      (error) => error instanceof ForecastError && error.code === "record-malformed",
    );
  }
});

test("beyond the evidence that is shown no file is read to tell how it changed", () => {
  const files = Array.from({ length: 3_000 }, (_, at) => ({ path: `f${at}`, content: "a\r\n" }));
  const recorded = recordFiles(memoryTree(files));
  const changed = memoryTree(files.map(({ path }) => ({ path, content: "a\n" })));
  let read = 0;
  const tree: FileTree = {
    entry: (path) => changed.entry(path),
    names: (path) => changed.names(path),
    digest: (path, prefixes) => changed.digest(path, prefixes),
    chunks: (path) => changed.chunks?.(path),
    read: (path, limit) => {
      read++;
      return changed.read(path, limit);
    },
  };
  const paths = files.map(({ path }) => path);
  const { files: shown, total } = compareTrees(recorded, tree, paths, paths);
  assert.equal(total, 3_000);
  assert.ok(shown.every(({ changes }) => changes.includes("line-endings")));
  assert.equal(read, shown.length);
});
