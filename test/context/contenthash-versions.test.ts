import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { computeSent } from "../engines/buildkit/content-case.ts";
import { capturedContent } from "../helpers/buildkit-content.ts";

describe("content digests of random contexts", () => {
  for (const { version, cases } of capturedContent()) {
    const answers = cases.map((about) => ({ about, ours: computeSent(about, version) }));
    const keys = answers.flatMap(({ ours }) => ("keys" in ours ? ours.keys : []));

    it(`are those that BuildKit ${version} exported: ${keys.length} records, ${cases.length} builds`, () => {
      for (const [index, { about, ours }] of answers.entries()) {
        const copies = `${version} ${index}: ${JSON.stringify(about.copies)}`;
        const exported = new Set(about.records);
        if (about.records.length === 0) assert.ok("error" in ours, `${copies} is refused by the engine`);
        else {
          assert.ok("keys" in ours, `${copies} is built by the engine`);
          assert.deepEqual(
            ours.keys.filter((key) => !exported.has(key)),
            [],
            copies,
          );
        }
      }
      assert.ok(keys.length > 30);
    });

    it(`of BuildKit ${version} change with the version's rules`, () => {
      // 0.13 and 0.16 differ in odd symlink paths only, which these contexts do not reach.
      const others = ["0.8.3", "0.26.3"].filter((other) => other !== version);
      for (const other of others) {
        const same = cases.every(
          (about) => JSON.stringify(computeSent(about, other)) === JSON.stringify(computeSent(about, version)),
        );
        assert.ok(!same, `nothing tells ${version} from ${other}`);
      }
    });
  }
});
