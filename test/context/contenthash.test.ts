import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { describe, it } from "node:test";
import { keyProfile } from "../../src/builder/buildkit/profiles.ts";
import { dedupeSelectors } from "../../src/builder/buildkit/selectors.ts";
import { buildkitSent } from "../../src/context/buildkit-sent.ts";
import { contentDigest } from "../../src/context/contenthash.ts";
import { contentProfile } from "../../src/context/contenthash-profile.ts";
import type { Selector } from "../../src/context/contenthash-selector.ts";
import type { FileTree } from "../../src/context/tree.ts";
import { type CorpusCase, type CorpusOp, corpusCase, corpusIds } from "../helpers/buildkit-corpus.ts";

const PROFILE = contentProfile([0, 13, 2], "client");
const KEYS = keyProfile("0.13.2")!;

/** What an op of the captured definition selects of a local source: selectors per input that has any. */
function selections(op: CorpusOp): Map<number, Selector[]> {
  const found = new Map<number, Selector[]>();
  const inner = op.op.Op ?? {};
  for (const action of inner.file?.actions ?? []) {
    const copy = action.Action.copy;
    if (copy === undefined || action.secondaryInput < 0 || action.secondaryInput >= (op.inputs ?? []).length) continue;
    const list = found.get(action.secondaryInput) ?? [];
    list.push({
      path: copy.src,
      wildcard: copy.allowWildcard === true && /[*?[]/.test(copy.src),
      followLinks: copy.followSymlink === true,
      include: copy.include_patterns ?? [],
      exclude: copy.exclude_patterns ?? [],
    });
    found.set(action.secondaryInput, list);
  }
  for (const mount of inner.exec?.mounts ?? []) {
    if (mount.dest === "/" || mount.mountType !== undefined || mount.input < 0) continue;
    const path = `/${mount.selector ?? ""}`;
    const list = found.get(mount.input) ?? [];
    if (path !== "/") list.push({ path, wildcard: false, followLinks: true, include: [], exclude: [] });
    found.set(mount.input, list);
  }
  return found;
}

/** Content keys of everything that the ops read from local sources, as records name them. */
function contentKeys(about: CorpusCase, ops: readonly CorpusOp[]): { key: string; what: string }[] {
  const sources = new Map(ops.map((op) => [op.id, op]));
  return ops.flatMap((op) =>
    [...selections(op)].flatMap(([input, selectors]) => {
      const source = sources.get(op.inputs![input]!.split(":")[0]!)?.op.Op?.source;
      if (source?.identifier?.startsWith("local://") !== true) return [];
      const digest = contentDigest(sentTree(about, source), dedupeSelectors(selectors, KEYS), PROFILE).digest;
      const what = `${about.id}: ${selectors.map(({ path }) => path).join(" ")}`;
      return [{ key: `sha256:${hash("sha256", `${digest}@-1`)}`, what }];
    }),
  );
}

function sentTree(about: CorpusCase, source: { identifier: string; attrs: Record<string, string> }): FileTree {
  const name = source.identifier.slice("local://".length);
  const folder = about.options.before.contexts?.[name]?.replace(/^dir:/, "");
  const whole = about.tree("before");
  return buildkitSent(folder === undefined ? whole : subtree(whole, folder), {
    sources: JSON.parse(source.attrs["local.followpaths"] ?? "[]"),
    exclude: JSON.parse(source.attrs["local.excludepatterns"] ?? "[]"),
  });
}

function subtree(tree: FileTree, folder: string): FileTree {
  const inside = (path: string): string => (path === "" ? folder : `${folder}/${path}`);
  return {
    entry: (path) => {
      const entry = tree.entry(inside(path));
      return entry && { ...entry, path };
    },
    names: (path) => tree.names(inside(path)),
    digest: (path, prefixes) => tree.digest(inside(path), prefixes),
    read: (path, limit) => tree.read(inside(path), limit),
  };
}

describe("content digests of BuildKit's corpus", () => {
  it("gives every content record of a local source that BuildKit 0.13 exported", () => {
    let checked = 0;
    const wrong: string[] = [];
    for (const id of corpusIds()) {
      const about = corpusCase(id);
      const { llb, cacheconfig } = about.expected.before;
      if (cacheconfig === undefined || !Array.isArray(llb)) continue;
      const exported = new Set(cacheconfig.records.map((record) => record.digest));
      for (const { key, what } of contentKeys(about, llb)) {
        checked++;
        if (!exported.has(key)) wrong.push(what);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(checked >= 100, `${checked} records compared`);
  });
});
