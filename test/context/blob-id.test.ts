import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import fc from "fast-check";
import { blobId, otherLineEndings } from "../../src/context/blob-id.ts";

const git = (content: Uint8Array): string =>
  execFileSync("git", ["hash-object", "--no-filters", "--stdin"], { input: content }).toString().trim();

test("a blob id is git's, whatever pieces the content comes in", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), (pieces) => {
      const content = Buffer.concat(pieces);
      assert.equal(blobId(content.length, pieces), git(content));
    }),
    { numRuns: 20 },
  );
});

test("the other line endings of a text are those of LF and of CRLF throughout", () => {
  const ids = (text: string): readonly string[] => otherLineEndings(Buffer.from(text, "latin1"));
  for (const text of ["a\nb\n", "a\r\nb\r\n", "a\r\nb\n", "caf\xe9\n\r\n"]) {
    const lf = text.replaceAll("\r\n", "\n");
    assert.deepEqual(
      ids(text),
      [lf, lf.replaceAll("\n", "\r\n")].map((one) => git(Buffer.from(one, "latin1"))),
    );
  }
});

test("a file with a NUL is no text", () => assert.deepEqual(otherLineEndings(Buffer.from("a\0\r\n")), []));
