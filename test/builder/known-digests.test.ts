import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { blobId } from "../../src/context/blob-id.ts";
import { contentDigest } from "../../src/context/contenthash.ts";
import { contentProfile } from "../../src/context/contenthash-profile.ts";
import { type Digests, KnownDigests } from "../../src/context/known-digests.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree, TreeEntry } from "../../src/context/tree.ts";
import type { BuildRequest, Records } from "../../src/request.ts";
import type { BuilderName } from "../../src/verdict.ts";
import { RULES, requestOf } from "../helpers/cause-lab.ts";

/** Counts the files whose contents are looked at; git vouches for all but `dirty`. */
class CountingTree implements FileTree {
  readonly read_: string[] = [];
  private readonly tree: FileTree;
  private readonly dirty: ReadonlySet<string>;
  constructor(tree: FileTree, dirty: readonly string[] = []) {
    this.tree = tree;
    this.dirty = new Set(dirty);
  }
  entry(path: string) {
    return this.tree.entry(path);
  }
  names(path: string) {
    return this.tree.names(path);
  }
  digest(path: string, prefixes: readonly Uint8Array[]) {
    this.read_.push(path);
    return this.tree.digest(path, prefixes);
  }
  chunks(path: string) {
    this.read_.push(path);
    return this.tree.chunks?.(path);
  }
  read(path: string, limit: number) {
    this.read_.push(path);
    return this.tree.read(path, limit);
  }
  cleanBlobId({ path }: TreeEntry) {
    const content = this.dirty.has(path) ? undefined : this.tree.read(path, 1 << 20);
    return content === undefined ? undefined : blobId(content.length, [content]);
  }
}

const PROJECT = {
  lines: [
    "FROM base:1",
    "COPY package.json ./",
    "RUN install",
    "COPY . .",
    "ADD --chown=1:2 src /src/",
    "COPY s*c/* /flat/",
  ],
  files: [
    { path: "package.json", content: "{}" },
    { path: "src/a.ts", content: "a" },
    { path: "src/b.ts", content: "b", mode: 0o755 },
    { path: "src/link", type: "symlink" as const, linkname: "a.ts" },
    { path: "docs/x.md", content: "" },
  ],
  args: new Map<string, string>(),
  ignore: "docs/y*\n",
  base: "1",
};
const NOTHING: Records = { images: [], cacheImages: new Map(), cacheConfigs: [], last: undefined };

function forecast(builder: BuilderName, tree: CountingTree, knownDigests?: KnownDigests) {
  const request: BuildRequest = {
    ...requestOf(builder, PROJECT),
    context: tree,
    ...(knownDigests === undefined ? {} : { knownDigests }),
  };
  return RULES[builder].forecast(request, NOTHING).steps.map(({ facts, key, createdBy }) => [facts, key, createdBy]);
}

function context(files: readonly MemoryEntry[] = PROJECT.files): FileTree {
  return memoryTree([
    ...files,
    { path: "Dockerfile", content: PROJECT.lines.join("\n") },
    { path: ".dockerignore", content: PROJECT.ignore },
  ]);
}

for (const builder of ["classic", "buildkit", "buildah"] as const) {
  test(`${builder}: the next forecast of an unchanged checkout reads nothing and says the same`, () => {
    const plain = forecast(builder, new CountingTree(context()));
    const first = new KnownDigests();
    assert.deepEqual(forecast(builder, new CountingTree(context()), first), plain);
    const tree = new CountingTree(context());
    const next = new KnownDigests(JSON.parse(JSON.stringify(first.pairs)));
    assert.deepEqual(forecast(builder, tree, next), plain);
    assert.deepEqual(tree.read_, []);
    assert.deepEqual(next.pairs, first.pairs);
  });

  test(`${builder}: names that nobody will record and nobody has recorded are not made`, () => {
    const tree = new CountingTree(context());
    let asked = 0;
    const vouching: FileTree = Object.assign(Object.create(tree), {
      cleanBlobId: (entry: TreeEntry) => {
        asked++;
        return tree.cleanBlobId(entry);
      },
    });
    const none = new KnownDigests({}, false);
    const plain = forecast(builder, new CountingTree(context()));
    assert.deepEqual(forecast(builder, vouching as CountingTree, none), plain);
    assert.deepEqual([asked, none.pairs], [0, {}]);
  });

  test(`${builder}: any change is read, and the answer is that of reading all`, () => {
    const first = new KnownDigests();
    forecast(builder, new CountingTree(context()), first);
    const changes: readonly (readonly MemoryEntry[])[] = [
      PROJECT.files.map((file) => (file.path === "src/a.ts" ? { ...file, content: "A" } : file)),
      PROJECT.files.map((file) => (file.path === "src/b.ts" ? { ...file, mode: 0o644 } : file)),
      PROJECT.files.map((file) => (file.path === "src/link" ? { ...file, linkname: "b.ts" } : file)),
      PROJECT.files.filter((file) => file.path !== "src/a.ts"),
      [...PROJECT.files, { path: "src/c.ts", content: "c" }],
      // Contents that change places: the same set of names, another digest.
      PROJECT.files.map((file) => ({
        ...file,
        ...({ "src/a.ts": { content: "b" }, "src/b.ts": { content: "a" } } as Record<string, object>)[file.path],
      })),
    ];
    for (const files of changes) {
      const expected = forecast(builder, new CountingTree(context(files)));
      const known = new KnownDigests(first.pairs);
      assert.deepEqual(forecast(builder, new CountingTree(context(files)), known), expected);
      assert.notDeepEqual(known.pairs, first.pairs);
    }
  });

  test(`${builder}: a file that git does not vouch for is read, and nothing is learnt of it`, () => {
    const first = new KnownDigests();
    forecast(builder, new CountingTree(context()), first);
    const files = PROJECT.files.map((file) => (file.path === "src/a.ts" ? { ...file, content: "X" } : file));
    const expected = forecast(builder, new CountingTree(context(files)));
    const tree = new CountingTree(context(files), ["src/a.ts"]);
    assert.deepEqual(forecast(builder, tree, new KnownDigests(first.pairs)), expected);
    assert.ok(tree.read_.includes("src/a.ts"));
  });
}

const DIGEST: Digests<{ readonly digest: string; readonly paths: readonly string[] }> = {
  list: ({ digest }) => [digest],
  replace: (answer, [digest = ""]) => ({ ...answer, digest }),
};

test("whatever trees come one after the other, each gets its own digest", () => {
  const name = fc.constantFrom("a", "b", "c/d", "c/e");
  const file = fc.record({ content: fc.constantFrom("", "1", "2"), mode: fc.constantFrom(0o644, 0o755) });
  const trees = fc.array(fc.dictionary(name, file), { minLength: 1, maxLength: 6 });
  const selector = { wildcard: false, followLinks: true, include: [], exclude: [] };
  const rules = contentProfile([0, 13, 2], "client");
  fc.assert(
    fc.property(trees, fc.constantFrom("/", "/c", "/a"), (all, path) => {
      let pairs: Readonly<Record<string, string>> = {};
      for (const files of all) {
        const tree = (): CountingTree =>
          new CountingTree(
            memoryTree(Object.entries(files).map(([at, { content, mode }]) => ({ path: at, content, mode }))),
          );
        const compute = (each: FileTree) => contentDigest(each, [{ ...selector, path }], rules);
        const known = new KnownDigests(pairs);
        const answer = (work: () => unknown): unknown => {
          try {
            return work();
          } catch (error) {
            return String(error);
          }
        };
        assert.deepEqual(
          answer(() => known.of(tree(), "", compute, DIGEST)),
          answer(() => compute(tree())),
        );
        pairs = known.pairs;
      }
    }),
    { numRuns: 300 },
  );
});

test("pairs are bounded, and the latest stay", () => {
  let pairs: Readonly<Record<string, string>> = {};
  const tree = new CountingTree(memoryTree([{ path: "a", content: "1" }]));
  for (let at = 0; at < 300; at++) {
    const known = new KnownDigests(pairs);
    known.of(
      tree,
      String(at),
      () => ({ digest: createHash("sha256").update(`${at}`).digest("hex"), paths: [] }),
      DIGEST,
    );
    pairs = known.pairs;
  }
  assert.equal(Object.keys(pairs).length, 200);
  const last = new KnownDigests(pairs);
  last.of(tree, "299", () => ({ digest: createHash("sha256").update("299").digest("hex"), paths: [] }), DIGEST);
  assert.deepEqual(last.pairs, pairs);
});
