import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import type { HistoryEntry, ImageConfig } from "../../src/image/config.ts";
import { reusedEntries, reusedLayers } from "../../src/source/actual.ts";

const config = (history: readonly HistoryEntry[], layers: readonly string[]): ImageConfig => ({
  architecture: "amd64",
  os: "linux",
  config: {},
  rootfs: { type: "layers", diff_ids: layers },
  history,
});
const entry = (created: string, created_by: string, empty = false): HistoryEntry => ({
  created,
  created_by,
  ...(empty ? { empty_layer: true } : {}),
});
const AT = "2026-01-01T00:00:00.000000001Z";

test("an entry that was there before with the same time, line and layer was reused", () => {
  const recorded = config(
    [entry(AT, "base"), entry("2026-01-01T00:00:01.5Z", "ENV A=1", true), entry("2026-01-01T00:00:02.5Z", "RUN a")],
    ["l0", "l1"],
  );
  const same = config(
    [entry("2026-01-01T01:00:00.000000001+01:00", "base"), ...recorded.history.slice(1)],
    ["l0", "l1"],
  );
  assert.deepEqual(reusedEntries(same, [recorded]), [true, true, true]);
  assert.deepEqual(reusedLayers(same, [recorded]), [true, undefined, true]);
  const later = config([...recorded.history.slice(0, 2), entry("2026-01-01T00:00:09.5Z", "RUN a")], ["l0", "l1"]);
  assert.deepEqual(reusedEntries(later, [recorded]), [true, true, false]);
  assert.deepEqual(reusedEntries(config(recorded.history, ["l0", "other"]), [recorded]), [true, true, false]);
  assert.deepEqual(reusedEntries(same, []), [false, false, false]);
});

test("times in whole seconds or none at all prove no reuse", () => {
  const clamped = config([entry("2026-01-01T00:00:00Z", "RUN a")], ["l0"]);
  assert.deepEqual(reusedEntries(clamped, [clamped]), [undefined]);
  assert.deepEqual(reusedEntries(config(clamped.history, ["l1"]), [clamped]), [false]);
  assert.deepEqual(reusedEntries(config([{ created_by: "x" }], ["l0"]), [clamped]), [undefined]);
});

test("BuildKit's own cached flags agree, over the corpus", () => {
  const corpus = path.join(import.meta.dirname, "../corpus/buildkit");
  let checked = 0;
  for (const name of [
    "copy-dir-same",
    "env-after-run",
    "str-comment",
    "cfg-label",
    "all-dockerfile",
    "arg-after-run",
    "ms-target",
  ]) {
    let json: Corpus;
    try {
      json = JSON.parse(readFileSync(path.join(corpus, name, "expected.json"), "utf8")) as Corpus;
    } catch {
      continue;
    }
    const { before, after_warm: after } = json;
    if (before.config === undefined || after?.config === undefined) continue;
    const reused = reusedLayers(after.config, [before.config]).slice(before.config.history.length === 0 ? 0 : 1);
    const layers = reused.filter((one) => one !== undefined);
    const steps = after.steps.filter(({ name: step }) =>
      /^\[(?:\S+ )? *\d+\/\d+\] (?:RUN|COPY|ADD|WORKDIR)/.test(step),
    );
    if (steps.length !== layers.length) continue;
    const lines = new Map(steps.map((step) => [step.line, step.cached]));
    assert.deepEqual(
      layers,
      [...lines].sort((a, b) => a[0] - b[0]).map(([, cached]) => cached),
      name,
    );
    checked += layers.length;
  }
  assert.ok(checked > 0, `${checked} layers`);
});

interface Corpus {
  readonly before: { readonly config?: ImageConfig };
  readonly after_warm?: {
    readonly config?: ImageConfig;
    readonly steps: readonly { readonly line: number; readonly name: string; readonly cached: boolean }[];
  };
}
