/**
 * The cases of test/corpus/buildkit against what other versions of BuildKit answered about them, by the same rules as
 * buildkit-corpus.test.ts: a builder with nothing but the exported cache, the one that made it, and the exported digests.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildkit } from "../../src/builder/buildkit/index.ts";
import type { BuildRequest, Records } from "../../src/request.ts";
import type { BuiltVertex } from "../../src/source/progress.ts";
import type { Forecast } from "../../src/verdict.ts";
import { emptyScore, figures, type Score, scoreBuild } from "../engines/buildkit/score.ts";
import { type AnsweredCase, type Answers, answeredVersions, type Reuse } from "../helpers/buildkit-answers.ts";
import { corpusCase } from "../helpers/buildkit-corpus.ts";
import { explainRecords, noRecords } from "../helpers/buildkit-records.ts";
import { answeredImage, corpusRequest } from "../helpers/buildkit-request.ts";

function requestOf(id: string, side: "before" | "after", { version, bases }: Answers): BuildRequest {
  return corpusRequest(corpusCase(id), side, { version, platform: "linux/amd64" }, answeredImage(bases));
}

function recordsOf({ records }: AnsweredCase): Records {
  const cacheConfigs = [{ name: "exported cache", config: records }];
  return { images: [], cacheImages: new Map(), cacheConfigs, last: undefined };
}

function vertex(name: string, how: Reuse): BuiltVertex {
  const bare = { digest: name, name, failed: false, seconds: 0, hasInputs: true, step: undefined };
  return { ...bare, cached: how === "C", canceled: how === ".", ...(how === "x" ? { completed: "now" } : {}) };
}

/** A builder that made the cache knows more than is exported: it does not fetch what has the same size and time. */
function isComparable([, imported, warm]: AnsweredCase["steps"][number], build: "imported" | "warm"): boolean {
  return build === "imported" || warm !== "C" || imported === "C";
}

/** What FROM says, per stage, as far as it decides the numbering: an image of a named context has no number. */
function basesOf({ stages }: Forecast, contexts: ReadonlyMap<string, unknown>): readonly string[] {
  return stages.map(({ from, base }) => {
    if (from !== undefined) return stages[from]!.name;
    return base === undefined || contexts.has(base) ? "scratch" : base;
  });
}

for (const answers of answeredVersions()) {
  const { version, cases } = answers;
  const scores: Record<"imported" | "warm", Score> = { imported: emptyScore(), warm: emptyScore() };
  for (const [id, each] of Object.entries(cases)) {
    const request = requestOf(id, "after", answers);
    const forecast = buildkit.forecast(request, recordsOf(each));
    const bases = basesOf(forecast, request.options.namedContexts);
    for (const [at, build] of (["imported", "warm"] as const).entries()) {
      const vertices = each.steps
        .filter((step) => isComparable(step, build))
        .map((step) => vertex(step[0], step[at + 1] as Reuse));
      scores[build].builds++;
      scoreBuild(id, { ok: true, vertices, output: "" }, forecast, bases, scores[build]);
    }
  }
  for (const [build, score] of Object.entries(scores)) {
    test(`BuildKit ${version}, ${build}: ${figures(score).split("\n")[0]}`, () => {
      const { falseHits, falseMisses, wrong, unknown } = score;
      assert.deepEqual(
        { falseHits, falseMisses, wrong, unknown },
        { falseHits: [], falseMisses: [], wrong: [], unknown: 0 },
      );
      assert.ok(score.steps > 280, "the cases are there");
    });
  }

  const records = noRecords();
  for (const [id, each] of Object.entries(cases)) {
    explainRecords(id, requestOf(id, "before", answers), each.records, records);
  }
  test(`BuildKit ${version}: ${records.computed} of ${records.total} exported digests computed, ${records.notComputable} only known after a command ran`, () => {
    assert.deepEqual(records.missing, []);
    assert.ok(records.total > 500, "the cases are there");
  });

  test(`BuildKit ${version}: the build that made the cache is reused as far as results were kept`, () => {
    for (const [id, each] of Object.entries(cases)) {
      const { steps } = buildkit.forecast(requestOf(id, "before", answers), recordsOf(each));
      const rebuilt = steps.filter(({ verdict }) => !["hit", "config-only", "not-needed"].includes(verdict));
      assert.deepEqual(
        rebuilt.map(({ text, verdict }) => `${id}: ${verdict} ${text}`),
        [],
      );
    }
  });
}
