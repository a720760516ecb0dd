import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { fromBytes, toBytes } from "../../src/context/bytes.ts";
import { base, byteOrder, clean, dir, join } from "../../src/context/clean.ts";

const path = fc
  .array(fc.constantFrom("a", "b", "..", ".", "", "/", "//", "c d", "é"), { maxLength: 8 })
  .map((parts) => parts.join("/"));
const rawBytes = fc.uint8Array({ maxLength: 12 });
const name = fc.oneof(
  rawBytes.map(fromBytes),
  fc.string({ maxLength: 6 }),
  fc.constantFrom("a", "a\ue000", "a\u{1f600}", "a\uffff"),
);

test("clean agrees with Node's normalize, which differs only in final slashes", () => {
  fc.assert(
    fc.property(path, (given) => {
      const normal = posix.normalize(given);
      assert.equal(clean(given), normal.length > 1 && normal.endsWith("/") ? normal.slice(0, -1) : normal);
      assert.equal(clean(clean(given)), clean(given));
    }),
    { numRuns: 500 },
  );
});

test("join, dir and base fit together", () => {
  fc.assert(
    fc.property(path, (given) => {
      assert.equal(join("", given), given === "" ? "" : clean(given));
      assert.equal(join(dir(clean(given)), base(clean(given))), clean(given));
    }),
    { numRuns: 500 },
  );
});

test("names keep their bytes", () => {
  fc.assert(
    fc.property(rawBytes, (bytes) => {
      assert.deepEqual(Uint8Array.from(toBytes(fromBytes(bytes))), bytes);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 0, max: 0xd7ff }), { maxLength: 8 })
        .map((points) => String.fromCodePoint(...points, 0x1f600)),
      (text) => {
        assert.equal(fromBytes(Buffer.from(text)), text);
        assert.deepEqual(toBytes(text), Buffer.from(text));
      },
    ),
  );
});

test("names are ordered by their bytes", () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      assert.equal(Math.sign(byteOrder(a, b)), Buffer.compare(toBytes(a), toBytes(b)));
    }),
    { numRuns: 500 },
  );
});
