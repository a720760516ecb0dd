import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { contextSources, sourceHash, stageSources } from "../../src/context/classic-sources.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import { sentTree } from "../../src/context/sent-tree.ts";
import { fileHeader, tarsumPrefix } from "../../src/context/tarsum.ts";
import type { FileTree } from "../../src/context/tree.ts";
import { ForecastError } from "../../src/errors.ts";
import { classicAnswers } from "../helpers/classic-answers.ts";
import { type ContextCase, caseTree } from "../helpers/context-case.ts";
import { randomCases } from "../helpers/context-cases.ts";

const anyCase = fc.nat(1_000_000).map((seed) => randomCases(seed, 1)[0]!);

function entries(tree: FileTree, path = ""): MemoryEntry[] {
  const entry = tree.entry(path)!;
  const content = entry.type === "file" ? tree.read(path, 1 << 20)! : undefined;
  const children = entry.type === "dir" ? tree.names(path) : [];
  return [
    content === undefined ? entry : { ...entry, content },
    ...children.flatMap((name) => entries(tree, path === "" ? name : `${path}/${name}`)),
  ];
}

function answers(given: ContextCase, tree: FileTree): unknown {
  const { digests, refusal } = classicAnswers(given, "26.1.5", "28.2.2", tree);
  return [digests, refusal?.code, refusal?.message];
}

test("neither the order of a listing nor a time nor an owner changes a digest", () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), (given, seed) => {
      const tree = caseTree(given);
      const listed = entries(tree);
      const moved = listed.map((entry, i) => ({ ...entry, mtimeMs: seed + i, uid: seed % 70_000, gid: i }));
      assert.deepEqual(answers(given, memoryTree(moved.reverse())), answers(given, tree));
    }),
    { numRuns: 200 },
  );
});

test("a sum that was asked for before is the same for a later step", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const forwards = classicAnswers(given, "26.1.5", "28.2.2");
      for (const [i, digest] of forwards.digests.entries()) {
        // The Dockerfile is part of the context: it must stay as it is.
        const one = { ...given, sources: [given.sources[i]!] };
        assert.equal(classicAnswers(one, "26.1.5", "28.2.2", caseTree(given)).digests[0], digest);
      }
    }),
    { numRuns: 100 },
  );
});

test("a context whose contents are not known selects the same files and has no digest", () => {
  const known = memoryTree([{ path: "d/a", content: "1" }, { path: "d/l", linkname: "a" }, { path: "e" }]);
  const options = { client: "docker-cli", dialect: "moby", daemonDialect: "moby" } as const;
  const sources = contextSources(sentTree(known, [], options), { typeBits: false });
  const [info] = sources.resolve(".");
  assert.equal(info?.hash, undefined);
  assert.deepEqual(info?.unknown, ["e"]);
  assert.deepEqual(info?.files, ["d", "d/a", "d/a", "e"]);
  assert.equal(sourceHash(sources.resolve(".")), undefined);
});

test("a directory of many files is one hash over all sums in order", () => {
  const names = Array.from({ length: 20_001 }, (_, i) => `d/f${i}`);
  const options = { client: "docker-cli", dialect: "moby", daemonDialect: "moby" } as const;
  const tree = sentTree(memoryTree(names.map((path) => ({ path, content: "" }))), [], options);
  const sums = ["d", ...names].map((path) => {
    const header = fileHeader(tree.entry(path)!, false);
    return createHash("sha256").update(tarsumPrefix(header)).digest("hex");
  });
  const whole = createHash("sha256").update(sums.sort().join(",")).digest("hex");
  assert.equal(contextSources(tree, { typeBits: false }).resolve("d")[0]?.hash, `dir:${whole}`);
});

test("owner names that cannot be known make a stage's digest unknown, not wrong", () => {
  const tree = memoryTree([{ path: "f", content: "1", uid: 1000 }]);
  const old = stageSources(tree, { typeBits: true, ownerNames: () => undefined });
  assert.equal(old.resolve("f")[0]?.hash, undefined);
  assert.match(stageSources(tree, { typeBits: false }).resolve("/f")[0]?.hash ?? "", /^file:[0-9a-f]{64}$/);
});

test("any source word and ignore file gives an answer or a ForecastError", () => {
  const char = fc.constantFrom("*", "?", "[", "]", "!", "\\", "/", ".", "a", "b", "^", "-", "\n", "\udc80", "é");
  const text = fc.string({ unit: char, maxLength: 10 });
  fc.assert(
    fc.property(anyCase, text, text, (given, word, ignore) => {
      const { digests, refusal } = classicAnswers({ ...given, ignore, sources: [[word]] }, "20.10.24", "20.10.24");
      assert.ok(refusal instanceof ForecastError || digests.length === 1);
    }),
    { numRuns: 300 },
  );
});
