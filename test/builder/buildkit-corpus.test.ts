/**
 * BuildKit 0.13.2's own answers against the forecast, for every captured case.
 *
 * How agreement is scored. A vertex of the engine's progress that belongs to a Dockerfile line (FROM and internal ones
 * excepted) is compared with the step of that line: `hit` is right when the engine says CACHED, `miss` when it ran the
 * step. `depends` says that the step is reused if a rebuilt stage comes out the same, so both answers may be right; it
 * counts as right when the engine's answers are consistent: below a `depends` step that ran, no `depends` step of the same
 * stage is cached. `unknown` is never right here. A `hit` that ran is a false hit and fails whatever else is right.
 *
 * `after_imported` is a fresh builder with the exported cache: exactly what the forecast knows. `after_warm` is the builder
 * that made the cache: where its answer differs from that of the fresh one it knows something that no record shows (files
 * of equal size and time that it does not fetch again); such vertices are counted apart, and a false hit still fails.
 *
 * Records: helpers/buildkit-records.ts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit } from "../../src/builder/buildkit/index.ts";
import type { StepForecast } from "../../src/verdict.ts";
import {
  type CorpusBuild,
  type CorpusCase,
  type CorpusStep,
  corpusCase,
  corpusIds,
} from "../helpers/buildkit-corpus.ts";
import { explainRecords, noRecords } from "../helpers/buildkit-records.ts";
import { corpusCache, corpusRecords, corpusRequest } from "../helpers/buildkit-request.ts";

const cases = corpusIds().map(corpusCase);
const exported = cases.filter(({ expected }) => expected.before.cacheconfig !== undefined);

interface Score {
  vertices: number;
  right: number;
  depends: number;
  dependsReused: number;
  warmOnly: number;
  readonly wrong: string[];
  readonly falseHits: string[];
}

function newScore(): Score {
  return { vertices: 0, right: 0, depends: 0, dependsReused: 0, warmOnly: 0, wrong: [], falseHits: [] };
}

function score(each: CorpusCase, build: CorpusBuild, steps: readonly StepForecast[], into: Score): void {
  const ran = new Set<number>();
  for (const vertex of inOrder(build.steps)) {
    const step = stepOf(vertex, steps);
    const where = `${each.id}: ${vertex.name}`;
    into.vertices++;
    const verdict = verdictFor(vertex, step);
    if (verdict === "hit" && !vertex.cached) into.falseHits.push(where);
    if (verdict === "depends") {
      into.depends++;
      if (vertex.cached) into.dependsReused++;
      else ran.add(step.stage);
      if (!vertex.cached || !ran.has(step.stage)) into.right++;
      else into.wrong.push(`${where} is cached below a step that ran`);
    } else if (verdict === (vertex.cached ? "hit" : "miss")) into.right++;
    else if (vertex.cached && !importedSays(each, vertex)) into.warmOnly++;
    else into.wrong.push(`${where}: ${verdict}, but the engine says ${vertex.cached ? "CACHED" : "run"}`);
  }
}

/** What belongs to a line; consumers are listed first, so the other way round. */
function inOrder(steps: readonly CorpusStep[]): readonly CorpusStep[] {
  return steps
    .filter(({ line, name }) => line !== null && !/^\[internal\]|^(?:\[[^\]]*\] )?FROM /.test(name))
    .toReversed()
    .sort((a, b) => a.line! - b.line!);
}

/** Triggers stand on the line of their FROM. */
function stepOf(vertex: CorpusStep, steps: readonly StepForecast[]): StepForecast {
  const found = steps.find(({ range, keyword }) => range?.startLine === vertex.line && keyword !== "from");
  const text = vertex.name.replace(/^\[[^\]]*\] (?:LINK )?/, "");
  const trigger = steps.find((step) => step.origin === "onbuild" && step.text === text);
  assert.ok(found ?? trigger, `no step for line ${vertex.line} (${vertex.name})`);
  return (found ?? trigger)!;
}

/** The merge of --link has a vertex of its own; the step's note tells about it. */
function verdictFor(vertex: CorpusStep, step: StepForecast): string {
  if (!/^\[[^\]]*\] LINK /.test(vertex.name)) return step.verdict;
  return step.verdict === "hit" && step.notes.length > 0 ? "miss" : step.verdict;
}

function importedSays(each: CorpusCase, vertex: CorpusStep): boolean {
  return each.expected.after_imported.steps.some(
    ({ line, name, cached }) => line === vertex.line && name === vertex.name && cached,
  );
}

function scoreAll(build: "after_imported" | "after_warm"): Score {
  const total = newScore();
  for (const each of exported) {
    const answer = each.expected[build];
    if (answer.rc !== 0) continue;
    const forecast = buildkit.forecast(corpusRequest(each, "after"), corpusRecords(each.expected.before));
    score(each, answer, forecast.steps, total);
  }
  return total;
}

for (const build of ["after_imported", "after_warm"] as const) {
  const total = scoreAll(build);
  const figures =
    `${total.right} of ${total.vertices - total.warmOnly} vertices right, ${total.falseHits.length} false hits, ` +
    `${total.depends} depends (${total.dependsReused} reused), ${total.warmOnly} only the warm builder knows`;
  test(`${build}: ${figures}`, () => {
    assert.deepEqual(total.falseHits, []);
    assert.deepEqual(total.wrong, []);
    assert.ok(total.vertices > 300, "the corpus is there");
    if (build === "after_imported") assert.equal(total.warmOnly, 0);
  });
}

const records = noRecords();
for (const each of exported) {
  explainRecords(each.id, corpusRequest(each, "before"), corpusCache(each.expected.before), records);
}

test(`exported records: ${records.computed} of ${records.total} digests computed, ${records.notComputable} only known after a command ran`, () => {
  assert.deepEqual(records.missing, []);
  assert.equal(records.computed + records.notComputable, records.total);
  assert.ok(records.total > 800, "the corpus is there");
});

test("the build that made the cache is reused as a whole", () => {
  for (const each of exported) {
    const steps = buildkit.forecast(corpusRequest(each, "before"), corpusRecords(each.expected.before)).steps;
    const rebuilt = steps.filter(({ verdict }) => !["hit", "config-only", "not-needed"].includes(verdict));
    assert.deepEqual(
      rebuilt
        .filter(({ causes }) => causes[0]?.code !== "no-cache")
        .map(({ text, verdict }) => `${each.id}: ${verdict} ${text}`),
      [],
    );
  }
});
