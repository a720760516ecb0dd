import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { followedPaths } from "../../src/context/buildkit-follow.ts";
import { buildkitSent, contextPatterns } from "../../src/context/buildkit-sent.ts";
import { contentDigest } from "../../src/context/contenthash.ts";
import { contentProfile } from "../../src/context/contenthash-profile.ts";
import type { Selector } from "../../src/context/contenthash-selector.ts";
import { type ParentMatches, patternMatcher } from "../../src/context/ignore.ts";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import { ForecastError } from "../../src/errors.ts";

const NAMES = ["a", "b", "c.txt", "d"] as const;
const PATTERNS = [
  "a",
  "b",
  "**/b",
  "*",
  "**",
  "*.txt",
  "**/*.txt",
  "a/*",
  "a/**",
  "!a",
  "!a/b",
  "!**/c.txt",
  "?",
  "d/b",
];
const PROFILE = contentProfile([0, 13, 2], "client");

const paths = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

const trees: fc.Arbitrary<FileTree> = fc
  .array(
    fc.record({ path: paths, kind: fc.constantFrom("file", "file", "dir", "link"), target: paths, owner: fc.nat(3) }),
    {
      maxLength: 14,
    },
  )
  .map((wishes) => {
    const entries = new Map<string, MemoryEntry>();
    for (const { path, kind, target, owner } of wishes) {
      const parents = [...entries.values()].filter((each) => path.startsWith(`${each.path}/`) && each.type !== "dir");
      const children = [...entries.keys()].some((each) => each.startsWith(`${path}/`));
      if (entries.has(path) || parents.length > 0 || (children && kind !== "dir")) continue;
      if (kind === "file") entries.set(path, { path, type: "file", content: path, uid: owner });
      else if (kind === "dir") entries.set(path, { path, type: "dir", gid: owner });
      else entries.set(path, { path, type: "symlink", linkname: `/${target}` });
    }
    return memoryTree(entries.values());
  });

function everything(tree: FileTree): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    found.push(path);
    if (tree.entry(path)!.type !== "dir") return;
    for (const name of tree.names(path)) visit(path === "" ? name : `${path}/${name}`);
  };
  visit("");
  return found;
}

/** tonistiigi/fsutil filter.go without the short cuts that save the walk. */
function slowly(tree: FileTree, exclude: readonly string[]): string[] {
  const matcher = patternMatcher(exclude, "moby");
  const sent = new Set([""]);
  const visit = (path: string, parent: ParentMatches | undefined): void => {
    const { matched, own } = matcher.matchesUsingParentResults(path, parent);
    if (!matched) for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) sent.add(at);
    if (tree.entry(path)!.type !== "dir") return;
    for (const name of tree.names(path)) visit(`${path}/${name}`, own);
  };
  for (const name of tree.names("")) visit(name, undefined);
  return everything(tree).filter((path) => sent.has(path));
}

/** Resolving the path leads through one link twice: fsutil followlinks.go goes through it once and sends no more. */
function meetsLinkTwice(tree: FileTree, path: string): boolean {
  const met = new Set<string>();
  let rest = path.split("/");
  let at = "";
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    const next = at === "" ? part : `${at}/${part}`;
    const entry = tree.entry(next);
    if (entry?.type !== "symlink") {
      at = next;
      continue;
    }
    if (met.has(next)) return true;
    met.add(next);
    rest = [...entry.linkname.slice(1).split("/"), ...rest];
    at = "";
  }
  return false;
}

describe("what a client sends BuildKit", () => {
  it("is what a walk without short cuts finds", () => {
    fc.assert(
      fc.property(trees, fc.array(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 5 }), (tree, exclude) => {
        const sent = buildkitSent(tree, { sources: ["/"], exclude });
        assert.deepEqual(everything(sent), slowly(tree, exclude));
        for (const path of everything(tree)) {
          assert.equal(sent.entry(path) !== undefined, everything(sent).includes(path), path);
        }
      }),
    );
  });

  it("belongs to root", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const sent = buildkitSent(tree, { sources: [], exclude: [] });
        for (const path of everything(sent)) {
          const { uid, gid, ...rest } = sent.entry(path)!;
          const { uid: _uid, gid: _gid, ...whole } = tree.entry(path)!;
          assert.deepEqual([uid, gid, rest], [0, 0, whole]);
        }
      }),
    );
  });

  it("has all that the sources select, whatever links they lead through", () => {
    fc.assert(
      fc.property(trees, fc.array(paths, { minLength: 1, maxLength: 3 }), (tree, sources) => {
        fc.pre(!sources.some((path) => meetsLinkTwice(tree, path)));
        const selectors = [...new Set(sources)].map(
          (path): Selector => ({ path: `/${path}`, wildcard: false, followLinks: true, include: [], exclude: [] }),
        );
        const whole = digestOf(tree, selectors);
        const followed = digestOf(
          buildkitSent(tree, { sources: selectors.map(({ path }) => path), exclude: [] }),
          selectors,
        );
        assert.equal(followed, whole);
      }),
    );
  });

  it("is everything when a source is the root, leads there, or there is none", () => {
    const tree = memoryTree([
      { path: "l", linkname: "." },
      { path: "f", content: "" },
    ]);
    assert.equal(followedPaths(tree, []), undefined);
    assert.equal(followedPaths(tree, ["/f", "/"]), undefined);
    assert.equal(followedPaths(tree, ["/l"]), undefined);
    assert.deepEqual(followedPaths(tree, ["/f"]), ["f"]);
  });

  it("cannot be read where it is not sent", () => {
    const sent = buildkitSent(memoryTree([{ path: "f", content: "x" }]), { sources: [], exclude: ["f"] });
    assert.throws(() => sent.digest("f", []), ForecastError);
    assert.throws(() => sent.read("f", 10), ForecastError);
    assert.throws(() => sent.names("f"), ForecastError);
  });
});

/** The owner is sent as root's either way; here it is no part of what is compared. */
function digestOf(tree: FileTree, selectors: readonly Selector[]): string {
  try {
    return contentDigest(tree, selectors, { ...PROFILE, owners: false }).digest;
  } catch (error) {
    assert.ok(error instanceof ForecastError);
    return error.code;
  }
}

describe("the ignore file that holds", () => {
  const dockerignore = { path: ".dockerignore", text: "a\n" };
  const dockerfileDockerignore = { path: "Dockerfile.dockerignore", text: "b\n" };
  const empty = { path: "Dockerfile.dockerignore", text: "" };

  it("is the Dockerfile's own before the context's", () => {
    assert.deepEqual(contextPatterns({ dockerignore, dockerfileDockerignore }, false).patterns, ["b"]);
    assert.deepEqual(contextPatterns({ dockerignore }, false), { file: dockerignore, patterns: ["a"] });
    assert.deepEqual(contextPatterns({}, false), { file: undefined, patterns: [] });
  });

  it("an empty one of the Dockerfile counts, but not for a frontend that is an image", () => {
    assert.deepEqual(contextPatterns({ dockerignore, dockerfileDockerignore: empty }, false).patterns, []);
    assert.deepEqual(contextPatterns({ dockerignore, dockerfileDockerignore: empty }, true).patterns, ["a"]);
  });
});
