import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import type { HistoryEntry, ImageConfig } from "../../src/image/config.ts";
import { reusedEntries, reusedLayers } from "../../src/source/actual.ts";
import { type StepName, stepName } from "../../src/source/progress.ts";

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
  assert.deepEqual(reusedEntries(config([{ created_by: "RUN a" }], ["l0"]), [clamped]), [undefined]);
  const exact = config([entry(AT, "RUN a")], ["l0"]);
  assert.deepEqual(reusedEntries(exact, [clamped]), [undefined]);
  assert.deepEqual(reusedEntries(clamped, [exact]), [undefined]);
});

test("BuildKit's own cached flags agree, over every case of one stage in the corpus", () => {
  const corpus = path.join(import.meta.dirname, "../corpus/buildkit");
  const seen = { true: 0, false: 0, unknown: 0 };
  for (const name of readdirSync(corpus)) {
    const after = expected(path.join(corpus, name, "expected.json"));
    for (const { built, recorded, steps } of after) {
      // Two vertices of one name: the download of an ADD, and the step that works on it.
      const working = new Set(steps.filter((step) => (step.inputs ?? []).length > 0).map((step) => step.name));
      const flags = steps
        .filter((step) => (step.inputs ?? []).length > 0 || !working.has(step.name))
        .map((step) => ({ ...stepName(step.name), cached: step.cached }))
        .filter(isInstruction);
      if (flags.some(({ stage }) => stage !== "")) continue;
      const layers = built.history.flatMap((entry, at) => (entry.empty_layer === true ? [] : [at]));
      const reused = reusedLayers(built, [recorded]);
      flags.sort((a, b) => a.ordinal - b.ordinal);
      flags.forEach(({ cached }, nth) => {
        const answer = reused[layers[layers.length - flags.length + nth]!];
        if (answer === undefined) seen.unknown++;
        else assert.equal(answer, cached, name);
        seen[`${cached}`]++;
      });
    }
  }
  assert.ok(seen.true > 50 && seen.false > 50 && seen.unknown < 20, JSON.stringify(seen));
});

interface Flag extends StepName {
  readonly cached: boolean;
}

function isInstruction(step: Partial<Flag>): step is Flag {
  return /^(?:RUN|COPY|ADD|WORKDIR) /.test(step.text ?? "");
}

interface Run {
  readonly rc: number;
  readonly config?: ImageConfig;
  readonly steps?: readonly { readonly name: string; readonly cached: boolean; readonly inputs?: readonly string[] }[];
}

/** The second builds of a case, each with the config of the first. */
function expected(file: string) {
  const runs = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Run>>) : {};
  const recorded = runs.before?.config;
  return ["after_warm", "after_imported"].flatMap((name) => {
    const { config: built, steps } = runs[name] ?? {};
    return recorded && built && steps ? [{ built, recorded, steps }] : [];
  });
}
