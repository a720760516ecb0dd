/** Sources of COPY and ADD that look like addresses: what a real BuildKit copied, fetched or refused (test/engines/capture-buildkit-paths.ts). */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { buildkit } from "../../../src/builder/buildkit/index.ts";
import { memoryTree } from "../../../src/context/memory-tree.ts";
import { ForecastError } from "../../../src/errors.ts";
import type { BuildRequest, Records } from "../../../src/request.ts";
import { decodeCacheConfig } from "../../../src/source/cache-config.ts";
import type { Verdict } from "../../../src/verdict.ts";
import type { ExportedCache } from "../../engines/buildkit/engine.ts";
import { corpusCase } from "../../helpers/buildkit-corpus.ts";
import { corpusRequest } from "../../helpers/buildkit-request.ts";

const FOLDER = path.join(import.meta.dirname, "../../corpus/buildkit-paths");

interface Captured {
  readonly version: string;
  readonly files: readonly string[];
  readonly cases: readonly { readonly line: string; readonly cache?: ExportedCache; readonly refused?: string }[];
}

const corpus = corpusCase("add-url-same");

function request({ version, files }: Captured, line: string): BuildRequest {
  const base = corpusRequest(corpus, "before", { version, platform: "linux/amd64" });
  const tree = memoryTree(files.map((name) => ({ path: name, content: name, mode: 0o644 })));
  return {
    ...base,
    dockerfile: { path: "Dockerfile", text: `FROM scratch\n${line}\n` },
    context: tree,
    ignoreFiles: {},
    remote: () => undefined,
  };
}

function records(cache: ExportedCache | undefined): Records {
  if (cache === undefined) return { images: [], cacheImages: new Map(), cacheConfigs: [], last: undefined };
  const layers = cache.layers.map(({ blob }) => ({
    mediaType: "application/x",
    digest: blob,
    size: 1,
    annotations: new Map(),
    platform: undefined,
  }));
  const config = decodeCacheConfig(Buffer.from(JSON.stringify(cache)), layers, "captured");
  return { images: [], cacheImages: new Map(), cacheConfigs: [{ name: "captured", config }], last: undefined };
}

/** The verdict of the one step, or why the build is refused. */
function answer(captured: Captured, line: string, cache: ExportedCache | undefined): Verdict | ForecastError {
  try {
    return buildkit.forecast(request(captured, line), records(cache)).steps.at(-1)!.verdict;
  } catch (error) {
    assert.ok(error instanceof ForecastError, String(error));
    return error;
  }
}

for (const name of fs.readdirSync(FOLDER).sort()) {
  const captured = JSON.parse(fs.readFileSync(path.join(FOLDER, name), "utf8")) as Captured;
  for (const { line, cache, refused } of captured.cases) {
    test(`BuildKit ${captured.version}: ${line}`, () => {
      const found = answer(captured, line, cache);
      if (cache !== undefined) assert.equal(found, "hit", String(found));
      else if (refused?.startsWith("source can't be a"))
        assert.ok(found instanceof ForecastError, `${refused}: ${found}`);
      else assert.notEqual(found, "hit", refused);
    });
  }
}
