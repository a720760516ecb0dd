/**
 * A matching record without a result is of use as long as nothing needs its files: moby/buildkit solver/edge.go
 * createInputRequests, execIfPossible. Made-up graphs: op `n` has record `n`, and `10 + n` as another one.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Match } from "../../../src/builder/buildkit/match.ts";
import type { Vertex } from "../../../src/builder/buildkit/ops.ts";
import { outcomes } from "../../../src/builder/buildkit/outcome.ts";

interface Op {
  readonly inputs?: readonly number[];
  /** Records that match for certain. */
  readonly sure?: readonly number[];
  readonly doubt?: Match["doubt"];
  /** Per input: records that match by its definition; every sure one where it is not said. */
  readonly byDefinition?: readonly (readonly number[])[];
  /** Inputs whose content is asked for, too. */
  readonly content?: readonly number[];
}

/** Outcome of each op, inputs first; `stored`: records that have a result. The last op is what is built. */
function outcomesOf(ops: readonly Op[], ...stored: readonly number[]): readonly (string | undefined)[] {
  const vertices: Vertex[] = [];
  const matches = ops.map((op, index): Match => {
    const { inputs = [], sure = [], doubt = "none", byDefinition, content = [] } = op;
    const vertex = { index, inputs: inputs.map((at) => vertices[at]!) } as unknown as Vertex;
    vertices.push(vertex);
    const rules = inputs.map((_, at) => ({
      rule: { selector: "", content: content.includes(at) ? [] : undefined },
      byDefinition: new Set(byDefinition?.[at] ?? sure),
    }));
    return {
      vertex,
      digests: [],
      inputs: rules as unknown as Match["inputs"],
      sure: new Set(sure),
      possible: "any",
      doubt,
      stored: sure.some((at) => stored.includes(at)) ? "yes" : "no",
    };
  });
  const found = outcomes(vertices.at(-1), matches);
  return ops.map((_, index) => found.get(index));
}

test("nothing is built: nothing happens", () => {
  assert.equal(outcomes(undefined, []).size, 0);
});

test("what is built needs its result, what it is loaded over does not", () => {
  const chain: readonly Op[] = [{ sure: [0] }, { inputs: [0], sure: [1] }];
  assert.deepEqual(outcomesOf(chain, 0, 1), ["reused", "reused"]);
  assert.deepEqual(outcomesOf(chain, 1), ["reused", "reused"]);
  assert.deepEqual(outcomesOf(chain, 0), ["reused", "not-stored"]);
  assert.deepEqual(outcomesOf(chain), ["not-stored", "not-stored"]);
});

test("an op that runs needs the files of its inputs", () => {
  const run: readonly Op[] = [{ sure: [0] }, { inputs: [0] }];
  assert.deepEqual(outcomesOf(run, 0), ["reused", "unmatched"]);
  assert.deepEqual(outcomesOf(run), ["not-stored", "unmatched"]);
});

test("one result is enough, whichever of the matching records has it", () => {
  assert.deepEqual(outcomesOf([{ sure: [0, 10] }], 10), ["reused"]);
  assert.deepEqual(outcomesOf([{ sure: [0, 10] }], 0), ["reused"]);
});

test("an input that is matched by its content alone has to be there, one that is matched by its definition, too, has not", () => {
  const copy = (...byDefinition: readonly number[]): readonly Op[] => [
    { sure: [0] },
    { inputs: [0], sure: [1, 11], byDefinition: [byDefinition], content: [0] },
  ];
  assert.deepEqual(outcomesOf(copy(), 1), ["not-stored", "reused"]);
  assert.deepEqual(outcomesOf(copy(1), 1), ["reused", "reused"]);
  assert.deepEqual(outcomesOf(copy(1, 11), 1), ["reused", "reused"]);
});

test("an op that may run may need its inputs: those whose content decides for certain", () => {
  const may: Op = { inputs: [0], doubt: "content" };
  assert.deepEqual(outcomesOf([{ sure: [0] }, may]), ["content", "content"]);
  assert.deepEqual(outcomesOf([{ sure: [0] }, may], 0), ["reused", "content"]);
  assert.deepEqual(outcomesOf([{ sure: [0] }, { ...may, content: [0] }]), ["not-stored", "content"]);
  assert.deepEqual(outcomesOf([{ sure: [0] }, { ...may, doubt: "unknown" }]), ["content", "unknown"]);
});

test("what may be needed and has no result may need its own inputs", () => {
  const ops: readonly Op[] = [{ sure: [0] }, { inputs: [0], sure: [1] }, { inputs: [1], doubt: "content" }];
  assert.deepEqual(outcomesOf(ops), ["content", "content", "content"]);
  assert.deepEqual(outcomesOf(ops, 1), ["reused", "reused", "content"]);
});

test("of several consumers the one that needs the files decides", () => {
  // 1 is loaded over, 2 runs; built is 3 on top of both, in either order.
  const over: Op = { inputs: [0], sure: [1] };
  const runs: Op = { inputs: [0] };
  const both: Op = { inputs: [1, 2] };
  assert.deepEqual(outcomesOf([{ sure: [0] }, over, runs, both], 1), [
    "not-stored",
    "reused",
    "unmatched",
    "unmatched",
  ]);
  const swapped: readonly Op[] = [{ sure: [0] }, runs, { ...over, sure: [2] }, both];
  assert.deepEqual(outcomesOf(swapped, 2), ["not-stored", "unmatched", "reused", "unmatched"]);
});

test("consumers are looked at before their inputs, however the graph is drawn", () => {
  for (const inputs of [
    [0, 1],
    [1, 0],
  ]) {
    const ops: readonly Op[] = [{ sure: [0] }, { inputs: [0] }, { inputs, doubt: "content" }];
    assert.deepEqual(outcomesOf(ops), ["not-stored", "unmatched", "content"]);
  }
});

test("ops that do not lead to what is built have no outcome", () => {
  assert.deepEqual(outcomesOf([{ sure: [0] }, { sure: [1] }, { inputs: [1], sure: [2] }], 0, 1, 2), [
    undefined,
    "reused",
    "reused",
  ]);
});

test("with several caches, an input whose content counts may be wanted although its definition matches", () => {
  const vertex = (index: number, ...inputs: Vertex[]): Vertex => ({ index, inputs }) as unknown as Vertex;
  const [root, stage] = [vertex(0), vertex(1)];
  const match = (of: Vertex, stored: Match["stored"]): Match => {
    const inputs = of.inputs.map((_, at) => ({
      rule: { selector: "", content: at === 1 ? [] : undefined },
      byDefinition: new Set([2]),
    }));
    const rest = { digests: [], possible: "any", doubt: "none" } as const;
    return { ...rest, vertex: of, inputs: inputs as unknown as Match["inputs"], sure: new Set([2]), stored };
  };
  const copy = vertex(2, root, stage);
  const matches = [match(root, "no"), match(stage, "no"), match(copy, "yes")];
  assert.deepEqual([...outcomes(copy, matches)].sort(), [
    [0, "reused"],
    [1, "reused"],
    [2, "reused"],
  ]);
  assert.deepEqual([...outcomes(copy, matches, true)].sort(), [
    [0, "reused"],
    [1, "content"],
    [2, "reused"],
  ]);
});
