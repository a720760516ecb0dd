import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import {
  canonicalName,
  familiarName,
  isDigest,
  parseReference,
  sameReference,
  tryParseReference,
} from "../../src/image/reference.ts";

interface Case {
  readonly in: string;
  readonly error?: boolean;
  readonly domain?: string;
  readonly path?: string;
  readonly tag?: string;
  readonly digest?: string;
  readonly canonical?: string;
  readonly familiar?: string;
}

const golden = path.join(import.meta.dirname, "../golden/source/references.json");
const { cases } = JSON.parse(readFileSync(golden, "utf8")) as { cases: readonly Case[] };

test("references are read as the docker client's library reads them", () => {
  assert.ok(cases.length > 300);
  for (const expected of cases) {
    const found = tryParseReference(expected.in);
    // The library also takes names whose registry part is no host name; no registry can be asked for those.
    if (expected.error !== true && expected.domain === undefined) assert.equal(found, undefined, expected.in);
    else if (expected.error === true) assert.equal(found, undefined, expected.in);
    else {
      assert.deepEqual(
        { ...found, canonical: canonicalName(found!), familiar: familiarName(found!) },
        {
          domain: expected.domain,
          path: expected.path,
          tag: expected.tag,
          digest: expected.digest,
          canonical: expected.canonical,
          familiar: expected.familiar,
        },
        expected.in,
      );
    }
  }
});

test("the short and the full spelling name the same thing", () => {
  for (const { in: text, error, domain } of cases) {
    if (error === true || domain === undefined) continue;
    const reference = parseReference(text);
    assert.ok(sameReference(text, canonicalName(reference)), text);
    assert.ok(sameReference(text, familiarName(reference)), text);
  }
  assert.equal(sameReference("node", "node:22"), false);
  assert.equal(sameReference("sha256:x y", "sha256:x y"), true);
});

test("any text is a reference or refused with a code", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      try {
        const reference = parseReference(text);
        assert.deepEqual(parseReference(canonicalName(reference)).path, reference.path);
      } catch (error) {
        assert.equal((error as { code?: string }).code, "reference");
      }
    }),
  );
  assert.throws(() => parseReference("a".repeat(100_000)), { code: "reference" });
});

test("digests have the length of their algorithm", () => {
  assert.ok(isDigest(`sha256:${"0".repeat(64)}`) && isDigest(`sha512:${"0".repeat(128)}`));
  assert.ok(!isDigest(`sha256:${"0".repeat(63)}`) && !isDigest(`sha256:${"A".repeat(64)}`) && !isDigest("md5:00"));
});
