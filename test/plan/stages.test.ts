import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildahParser, buildkitParser, parse } from "../../src/dockerfile/parser.ts";
import {
  buildahStages,
  buildkitStages,
  classicStages,
  findStage,
  reachable,
  type StageRules,
  stages,
  targetStage,
} from "../../src/plan/stages.ts";

const RULES: readonly StageRules[] = [buildkitStages, classicStages, buildahStages("1.28.2"), buildahStages(undefined)];

/** Names of stages in file order, `undefined` for none. */
const names = fc.array(fc.option(fc.constantFrom("a", "B", "cC"), { nil: undefined }), { minLength: 1, maxLength: 6 });

function file(stageNames: readonly (string | undefined)[]): string {
  return `ARG G\n${stageNames.map((name) => `FROM x${name === undefined ? "" : ` AS ${name}`}\nENV A=1\n`).join("")}`;
}

test("every instruction belongs to one stage or stands before all of them", () => {
  fc.assert(
    fc.property(names, (list) => {
      const dockerfile = parse(file(list), "Dockerfile", buildkitParser());
      for (const rules of RULES) {
        const set = stages(dockerfile, rules);
        const all = [...set.globalArgs, ...set.stages.flatMap(({ from, instructions }) => [from, ...instructions])];
        assert.deepEqual(all, dockerfile.instructions);
        assert.deepEqual(
          set.stages.map(({ index }) => index),
          list.map((_, i) => i),
        );
      }
    }),
  );
});

test("a stage is found by its own name, from below only where the builder looks below", () => {
  fc.assert(
    fc.property(names, fc.nat(5), (list, pick) => {
      const set = stages(parse(file(list), "Dockerfile", buildkitParser()), buildkitStages);
      const asking = pick % list.length;
      for (const { name } of set.stages) {
        if (name === undefined) continue;
        const copied = findStage(set, name.toUpperCase(), "copy", asking);
        assert.equal(copied?.name, name);
        const based = findStage(set, name, "from", asking);
        assert.ok(based === undefined || (based.name === name && based.index < asking));
        assert.equal(findStage(set, `${name}!`, "copy", asking), undefined);
      }
    }),
  );
});

test("the target is the last stage unless it is named; a name that is nowhere is refused", () => {
  for (const rules of RULES) {
    const set = stages(parse(file(["a", undefined, "b"]), "Dockerfile", buildahParser("1.39.3")), rules);
    assert.equal(targetStage(set, undefined).index, 2);
    assert.equal(targetStage(set, "a").index, 0);
    assert.throws(() => targetStage(set, "nowhere"), { code: "target-missing" });
  }
});

test("what is reachable is the target, all it uses, and nothing else", () => {
  const edges = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 });
  fc.assert(
    fc.property(names, edges, (list, pairs) => {
      const set = stages(parse(file(list), "Dockerfile", buildkitParser()), buildkitStages);
      const uses = (index: number) => pairs.filter(([from]) => from === index).map(([, to]) => to);
      const target = targetStage(set, undefined);
      const found = reachable(set, target, ({ index }) => uses(index));
      assert.deepEqual(
        found,
        [...found].sort((a, b) => a - b),
      );
      assert.ok(found.includes(target.index));
      const closed = new Set(found.flatMap(uses).filter((index) => index < list.length));
      for (const index of closed) assert.ok(found.includes(index));
      for (const index of found) assert.ok(index === target.index || closed.has(index));
      const all = reachable({ ...set, rules: classicStages }, target, () => []);
      assert.equal(all.length, target.index + 1);
    }),
  );
});
