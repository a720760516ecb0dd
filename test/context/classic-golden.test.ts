/** COPY digests of synthetic contexts against those that docker engines wrote (test/engines/capture-context.ts). */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { classicAnswers, isRefusalOf } from "../helpers/classic-answers.ts";
import type { ContextCase } from "../helpers/context-case.ts";
import { RANDOM_SEED, randomCases, WRITTEN_CASES } from "../helpers/context-cases.ts";

const GOLDEN = "test/golden/context";
const RANDOM_LIMIT = 1000;

interface Golden {
  readonly daemonVersion: string;
  readonly cliVersion: string;
  readonly answers: Readonly<Record<string, { readonly digests: readonly string[]; readonly error?: string }>>;
}

const cases = new Map<string, ContextCase>();
for (const given of [...WRITTEN_CASES, ...randomCases(RANDOM_SEED, RANDOM_LIMIT)]) cases.set(given.name, given);

for (const file of readdirSync(GOLDEN).filter((name) => name.startsWith("copy-"))) {
  test(`COPY digests of ${file}`, () => {
    const golden: Golden = JSON.parse(readFileSync(`${GOLDEN}/${file}`, "utf8"));
    for (const [name, expected] of Object.entries(golden.answers)) {
      const { digests, refusal } = classicAnswers(cases.get(name)!, golden.daemonVersion, golden.cliVersion);
      assert.deepEqual(digests, expected.digests, name);
      assert.ok(
        isRefusalOf(refusal, expected.error),
        `${name}: ${expected.error} / ${refusal?.code} ${refusal?.message}`,
      );
    }
  });
}
