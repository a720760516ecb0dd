/**
 * Random contexts, ignore files and COPY sources against live docker engines with the classic builder. A fixed seed; more
 * with CONTEXT_CASES=200, others with CONTEXT_SEED=…; CONTEXT_ENGINE="CLI 28" picks engines by name.
 */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { classicAnswers, isRefusalOf } from "../helpers/classic-answers.ts";
import { randomCases } from "../helpers/context-cases.ts";
import { copyAnswers, prune, startEngines } from "./classic-copies.ts";

const SEED = Number(process.env.CONTEXT_SEED ?? 500_000);
const COUNT = Number(process.env.CONTEXT_CASES ?? 15);

const started = startEngines();
after(() => {
  for (const engine of started) engine.stop();
});
const engines = started.filter(({ name }) => name.includes(process.env.CONTEXT_ENGINE ?? ""));
if (engines.length === 0) {
  const reason = "no docker engine can be started here (root, bash and Debian's docker.io are needed)";
  test("random contexts", { skip: process.env.CI === "true" ? false : reason }, () => assert.fail(reason));
}

for (const engine of engines) {
  test(`random contexts: ${engine.name}`, () => {
    let digests = 0;
    for (const given of randomCases(SEED, COUNT)) {
      const expected = copyAnswers(engine, given);
      const found = classicAnswers(given, engine.daemonVersion, engine.cliVersion);
      const shown = JSON.stringify(given);
      assert.deepEqual(found.digests, expected.digests, shown);
      assert.ok(isRefusalOf(found.refusal, expected.error), `${expected.error} / ${found.refusal?.message}: ${shown}`);
      digests += expected.digests.length;
    }
    prune(engine);
    assert.ok(digests > COUNT, `only ${digests} digests were compared`);
  });
}
