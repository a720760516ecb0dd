/** What many sources on a large context come to: each is answered from what is known, or the whole ends in a refusal. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type BuildahCopy, buildahDigest } from "../../src/context/buildah-digest.ts";
import { mountChecksum } from "../../src/context/buildah-digest-mount.ts";
import { oldFilter, SENT_ROOT } from "../../src/context/buildkit-filter.ts";
import { matchesSource } from "../../src/context/buildkit-follow.ts";
import { buildkitSent } from "../../src/context/buildkit-sent.ts";
import { contextSources } from "../../src/context/classic-sources.ts";
import { contentDigest } from "../../src/context/contenthash.ts";
import { contentProfile } from "../../src/context/contenthash-profile.ts";
import { memoryTree } from "../../src/context/memory-tree.ts";
import { followEntry, followInScope } from "../../src/context/scope.ts";
import { sentTree } from "../../src/context/sent-tree.ts";
import { type FileTree, walkTree } from "../../src/context/tree.ts";
import { WorkLimit } from "../../src/context/work-limit.ts";
import { ForecastError } from "../../src/errors.ts";

const isLimit = (error: unknown): boolean => error instanceof ForecastError && error.code === "limit";
const flat = memoryTree(Array.from({ length: 5_000 }, (_, at) => ({ path: `file-${at}`, content: "x" })));

function outcome(work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (error instanceof ForecastError) return `${error.code} ${error.message}`;
    throw error;
  }
}

test("an entry that a walk came by is followed as any path is", () => {
  const part = fc.constantFrom("a", "b", "c");
  const link = fc.constantFrom("a", "../a", "/b/c", "../../x", ".", "b/../c", "missing/x", "/", "..", "c");
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.array(part, { minLength: 1, maxLength: 4 }), link), {
        maxLength: 8,
        selector: ([names]) => names.join("/"),
      }),
      (links) => {
        // What has something below it is a directory.
        const paths = links.map(([names]) => names.join("/"));
        const tree = memoryTree(
          links
            .map(([, linkname], at) => ({ path: paths[at]!, type: "symlink" as const, linkname }))
            .filter(({ path }) => !paths.some((other) => other.startsWith(`${path}/`))),
        );
        for (const entry of walkTree(tree, "")) {
          if (entry.path === "") continue;
          const whole = outcome(() => followInScope(tree, entry.path));
          assert.equal(
            outcome(() => followEntry(tree, entry)),
            whole,
          );
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("as many components are followed as the engine follows", () => {
  for (const depth of [254, 255, 256]) {
    const directory = Array.from({ length: depth - 1 }, () => "d").join("/");
    const tree = memoryTree([
      { path: `${directory}/file`, content: "" },
      { path: `${directory}/link`, type: "symlink", linkname: "file" },
    ]);
    for (const name of ["file", "link"]) {
      const path = `${directory}/${name}`;
      const found = outcome(() => followEntry(tree, tree.entry(path)!));
      assert.equal(
        found,
        outcome(() => followInScope(tree, path)),
        `${depth} ${name}`,
      );
      if (name === "file") assert.equal(found === path, depth < 256);
    }
  }
});

test("an old client sends what each source alone would send", () => {
  const word = fc.constantFrom("a", "b", "ab", "*", "a*", "?", "[^b]", "[", "\\a");
  const path = fc
    .array(fc.constantFrom("a", "b", "ab"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("/"));
  const source = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(fc.array(source, { maxLength: 5 }), path, (sources, given) => {
      const depth = given.split("/").length;
      const found = sources.map((each) => {
        const start = each.split("/").slice(0, depth).join("/");
        return !matchesSource(start, given) ? "no" : start === each ? "whole" : "part";
      });
      const { wanted, whole } = oldFilter(sources, []).decide(given, true, SENT_ROOT);
      assert.equal(wanted, found.includes("whole") || found.includes("part"));
      assert.equal(whole, found.includes("whole"));
    }),
    { numRuns: 2000 },
  );
});

/** The files, and how many entries were asked for. */
function counted(): { readonly tree: FileTree; asked: number } {
  const count = {
    asked: 0,
    tree: {
      entry: (path: string) => {
        count.asked++;
        return flat.entry(path);
      },
      names: (path: string) => flat.names(path),
      digest: (path: string, prefixes: readonly Uint8Array[]) => flat.digest(path, prefixes),
      read: (path: string, limit: number) => flat.read(path, limit),
    },
  };
  return count;
}

test("a directory that many steps copy is gone through once: classic builder", () => {
  const count = counted();
  const sent = sentTree(count.tree, [], { client: "tar", daemonDialect: "moby" });
  const sources = contextSources(sent, { typeBits: false });
  const [first] = sources.resolve(".");
  const once = count.asked;
  for (let step = 0; step < 100; step++) assert.deepEqual(sources.resolve("."), [first]);
  assert.equal(count.asked, once);
});

const buildahCopy: BuildahCopy = {
  tree: flat,
  sources: ["."],
  heredocs: [],
  destination: "/app/",
  workdir: "/",
  excludes: ["*9"],
  chown: undefined,
  chmod: undefined,
  unpacks: false,
  parents: false,
  keepsOwners: false,
  rules: { ownerNames: false, directorySlash: true, doubleStar: true, globsTwice: false },
  views: [{ ids: (uid, gid) => ({ uid, gid }), self: "root", users: new Map(), groups: new Map() }],
};

test("a directory that many steps copy or mount is gone through once: Buildah", () => {
  const count = counted();
  const copy = { ...buildahCopy, tree: count.tree };
  const first = buildahDigest(copy);
  const mount = { withTimes: false, mapsOwner: true };
  const mounted = mountChecksum(count.tree, ".", mount);
  const once = count.asked;
  for (let step = 0; step < 100; step++) {
    assert.deepEqual(buildahDigest({ ...copy, destination: `/to-${step}/` }), first);
    assert.deepEqual(mountChecksum(count.tree, ".", mount), mounted);
  }
  assert.ok(count.asked - once < 1_000, `${count.asked - once}`);
});

test("what decides a copy's digest is not mistaken for what was copied before: Buildah", () => {
  const cases: readonly Partial<BuildahCopy>[] = [
    {},
    { sources: ["file-1"], destination: "/app" },
    { sources: ["file-1"], destination: "/app2" },
    { sources: ["file-1"] },
    { excludes: ["*8"] },
    { excludes: [] },
    { chown: { uid: 7, gid: 8 } },
    { chmod: 0o700 },
    { keepsOwners: true },
    { rules: { ...buildahCopy.rules, ownerNames: true } },
    { rules: { ...buildahCopy.rules, directorySlash: false } },
    { sources: ["d/./e"], parents: true },
    { sources: ["d/e"], parents: true },
  ];
  const files = [...Array(30).keys()].map((at) => ({ path: `file-${at}`, content: "x", uid: 5, mode: 0o4755 }));
  const make = (): FileTree => memoryTree([...files, { path: "d/e/f", content: "y" }]);
  const shared = make();
  for (const each of [...cases, ...cases.toReversed()]) {
    const alone = buildahDigest({ ...buildahCopy, ...each, tree: make() });
    assert.deepEqual(buildahDigest({ ...buildahCopy, ...each, tree: shared }), alone, JSON.stringify(each));
  }
});

test("wildcards of many steps on many files end in a refusal: classic builder", () => {
  const sources = contextSources(sentTree(flat, [], { client: "tar", daemonDialect: "moby" }), { typeBits: false });
  for (let step = 0; step < 300; step++) sources.resolve(`*-${step}*`);
  assert.throws(() => {
    for (let step = 300; step < 1_000; step++) sources.resolve(`*-${step}*`);
  }, isLimit);
});

test("wildcards of many steps on many files end in a refusal: BuildKit", () => {
  const wildcards = Array.from({ length: 500 }, (_, at) => `/*-${at}*`);
  const selectors = wildcards.map((path) => ({ path, wildcard: true, followLinks: true, include: [], exclude: [] }));
  for (const version of [
    [0, 8, 3],
    [0, 13, 2],
  ] as const) {
    assert.throws(() => contentDigest(flat, selectors, contentProfile(version, "client")), isLimit);
  }
  assert.throws(() => buildkitSent(flat, { sources: wildcards, exclude: [] }), isLimit);
  const filter = oldFilter(wildcards, []);
  assert.throws(() => {
    for (let at = 0; at < 5_000; at++) filter.decide(`file-${at}`, false, SENT_ROOT);
  }, isLimit);
});

test("what is kept for patterns has a bound of its own", () => {
  const limit = new WorkLimit();
  limit.hold(10, 10);
  assert.throws(() => limit.hold(11, 10), isLimit);
});
