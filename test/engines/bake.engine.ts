/** Bake and compose files read here and by the real buildx and compose (no engine runs: printing needs none). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { BuildSpec } from "../../src/build-spec.ts";
import { ForecastError } from "../../src/errors.ts";
import { readComposeHere, readHere, readPrinted, readPrintedCompose } from "../helpers/bake.ts";
import { BAKE_CASES, type BakeCase } from "./bake-cases.ts";
import { randomBake } from "./bake-random.ts";
import { absent, composeAbsent, printed, printedCompose } from "./buildx.ts";
import { COMPOSE_CASES } from "./compose-cases.ts";

if ((absent || composeAbsent) && process.env.CI === "true")
  throw new Error("no buildx: run test/engines/docker26.sh first");

for (const one of BAKE_CASES) {
  test(`${one.name}: the same as docker buildx bake --print`, { skip: absent && "no buildx here" }, () => {
    const answer = printed(one);
    assert.ok("text" in answer, JSON.stringify(answer));
    assert.deepEqual(readHere(one), readPrinted(answer.text, one));
  });
}

test("what only the run knows is all that is open here, and buildx prints another value for it", {
  skip: absent && "no buildx here",
}, async () => {
  const one: BakeCase = {
    name: "",
    files: {
      "docker-bake.hcl": `
variable "NOW" { default = "\${formatdate("YYYY-MM-DD'T'hh:mm:ssZ", timestamp())}" }
variable "GIVEN" { default = timestamp() }
function "labels" {
  params = [id]
  result = merge({ created = NOW, kept = "1" }, { id = id })
}
target "base" {
  labels = labels("x-\${uuidv4()}")
  args = { A = substr(NOW, 0, 30), B = GIVEN, C = "2" }
}
target "default" {
  inherits = ["base"]
  args = { D = NOW == "" ? "1" : NOW, C = "3" }
  tags = ["a:1", "a:\${uuidv4()}"]
}
`,
    },
    env: { GIVEN: "by hand" },
  };
  const read = (specs: unknown): BuildSpec => (specs as Readonly<Record<string, BuildSpec>>).default!;
  const first = printed(one);
  await setTimeout(1100);
  const second = printed(one);
  assert.ok("text" in first && "text" in second, JSON.stringify(first));
  const [a, b] = [read(readPrinted(first.text, one)), read(readPrinted(second.text, one))];
  const both = <T>(of: (spec: BuildSpec) => ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
    [...of(a)].filter(([key, value]) => of(b).get(key) === value);
  const here = read(readHere(one));
  assert.deepEqual(
    [...here.labels],
    both((spec) => spec.labels),
  );
  assert.deepEqual(
    [...here.buildArgs].filter(([, value]) => value !== undefined),
    both((spec) => spec.buildArgs),
  );
  assert.deepEqual([...here.buildArgs.keys()].sort(), [...a.buildArgs.keys()]);
  assert.deepEqual(
    here.tags,
    a.tags.filter((tag) => b.tags.includes(tag)),
  );
  assert.equal(here.unknowns.length, 4);
});

for (const one of COMPOSE_CASES) {
  test(`${one.name}: the same as docker compose config`, { skip: composeAbsent && "no compose here" }, () => {
    const answer = printedCompose(one);
    assert.ok("text" in answer, JSON.stringify(answer));
    assert.deepEqual(readComposeHere(one), readPrintedCompose(answer.text, one));
  });
}

const RUNS = Number(process.env.BAKE_RUNS ?? 150);
const SEED = Number(process.env.BAKE_SEED ?? 1);

test(`${RUNS} generated bake files are read as buildx reads them, or refused`, {
  skip: absent && "no buildx here",
}, () => {
  const count = { same: 0, refused: 0, invalid: 0 };
  for (let seed = SEED; seed < SEED + RUNS; seed++) {
    const one = randomBake(seed);
    const answer = printed(one);
    let here: unknown;
    try {
      here = readHere(one);
    } catch (error) {
      assert.ok(error instanceof ForecastError, `seed ${seed}: ${String(error)}`);
    }
    if ("error" in answer) count.invalid++;
    else if (here === undefined) count.refused++;
    else {
      assert.deepEqual(here, readPrinted(answer.text, one), `seed ${seed}`);
      count.same++;
    }
  }
  console.log(`# ${count.same} the same, ${count.refused} refused here, ${count.invalid} refused by buildx`);
  // The generator keeps mostly to what both read.
  assert.ok(count.same >= RUNS * 0.7, JSON.stringify(count));
});
