/** Our own records against those that the engine exported for the same build. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit, synthesize } from "../../../src/builder/buildkit/index.ts";
import type { CacheConfig } from "../../../src/cache-records.ts";
import { memoryTree } from "../../../src/context/memory-tree.ts";
import type { Records } from "../../../src/request.ts";
import { type CorpusCase, corpusCase, corpusIds } from "../../helpers/buildkit-corpus.ts";
import { corpusCache, corpusRequest } from "../../helpers/buildkit-request.ts";

const cases = corpusIds()
  .map(corpusCase)
  .filter(({ expected }) => expected.before.cacheconfig !== undefined);

const CREATED = "2026-11-24T00:00:00Z";

function synthesized(each: CorpusCase): CacheConfig {
  const config = synthesize(corpusRequest(each, "before"), { createdAt: CREATED });
  assert.ok(config);
  return config;
}

/** A record by everything that can be matched: its digest and, in any order, what it is linked to. */
function shapes(config: CacheConfig, without: ReadonlySet<string> = new Set()): readonly string[] {
  const known = new Map<number, string>();
  const shape = (index: number): string => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const { digest, inputs } = config.records[index]!;
    const links = inputs.map((each) =>
      each
        .filter(({ link }) => !without.has(config.records[link]!.digest))
        .map(({ link, selector }) => `${selector}<${shape(link)}>`)
        .sort()
        .join(" | "),
    );
    const text = `${digest}(${links.join(" & ")})`;
    known.set(index, text);
    return text;
  };
  return config.records
    .map(({ digest }, index) => (without.has(digest) ? "" : shape(index)))
    .filter((text) => text !== "")
    .sort();
}

/** Content records that only one of the two knows: of files that a command made. */
function onlyIn(config: CacheConfig, other: CacheConfig): ReadonlySet<string> {
  const digests = new Set(other.records.map(({ digest }) => digest));
  const roots = config.records.filter(({ inputs }) => inputs.length === 0).map(({ digest }) => digest);
  return new Set(roots.filter((digest) => !digests.has(digest)));
}

let exact = 0;
for (const each of cases) {
  const own = synthesized(each);
  const engine = corpusCache(each.expected.before);
  if (onlyIn(engine, own).size === 0) exact++;
}

test(`records of our own are those of the engine in ${cases.length} builds, ${exact} of them with every content`, () => {
  for (const each of cases) {
    const own = synthesized(each);
    const engine = corpusCache(each.expected.before);
    assert.deepEqual(shapes(own, onlyIn(own, engine)), shapes(engine, onlyIn(engine, own)), each.id);
  }
});

test("results are stored where the engine stores them", () => {
  for (const each of cases) {
    const stored = (config: CacheConfig): readonly string[] =>
      [...new Set(config.records.filter(({ results }) => results.length > 0).map(({ digest }) => digest))].sort();
    assert.deepEqual(stored(synthesized(each)), stored(corpusCache(each.expected.before)), each.id);
  }
});

function recordsOf(config: CacheConfig): Records {
  return { images: [], cacheImages: new Map(), cacheConfigs: [{ name: "own records", config }], last: undefined };
}

test("a forecast from records of our own says what one from the exported cache says, or that it cannot know", () => {
  for (const each of cases) {
    const answer = (config: CacheConfig) => buildkit.forecast(corpusRequest(each, "after"), recordsOf(config)).steps;
    const engine = answer(corpusCache(each.expected.before));
    answer(synthesized(each)).forEach(({ text, verdict }, index) => {
      if (verdict !== "unknown") assert.equal(`${verdict} ${text}`, `${engine[index]!.verdict} ${text}`, each.id);
    });
  }
});

test("files of a stage that are read after the build give the engine's content keys", () => {
  const made = memoryTree([
    { path: "o", content: "x\n" },
    { path: "p", content: "y\n" },
  ]);
  for (const id of ["ms-same-output", "ms-changed-output", "ms-link-from", "mnt-bind-stage"]) {
    const each = corpusCase(id);
    const request = corpusRequest(each, "before");
    const config = synthesize(request, { createdAt: CREATED, files: (step) => (step === 1 ? made : undefined) });
    assert.deepEqual(shapes(config!), shapes(corpusCache(each.expected.before)), id);
  }
});
