import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { contentDigest } from "../../src/context/content-digest.ts";

const short = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
const letters = fc.constantFrom("\r", "\n", "\r\n", "a", "bb");

test("any cut of a text gives the digest of the whole, and of the whole without CR before LF", () => {
  fc.assert(
    fc.property(fc.array(fc.array(letters, { maxLength: 6 }), { maxLength: 6 }), (pieces) => {
      const parts = pieces.map((piece) => piece.join(""));
      const whole = parts.join("");
      const found = contentDigest(parts.map((part) => Buffer.from(part)));
      const plain = whole.replaceAll("\r\n", "\n");
      assert.equal(found.digest, short(whole));
      assert.equal(found.lfDigest, plain === whole ? undefined : short(plain));
    }),
    { numRuns: 500 },
  );
});

test("a file with a NUL near its start has no line ends", () => {
  const found = contentDigest([Buffer.from("a\0\r\n")]);
  assert.deepEqual(found, { digest: short("a\0\r\n") });
});
