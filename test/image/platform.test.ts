import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ForecastError } from "../../src/errors.ts";
import {
  acceptable,
  formatPlatform,
  formatPlatformAll,
  matches,
  normalizePlatform,
  parsePlatform,
  pickPlatform,
} from "../../src/image/platform.ts";

const text = fc
  .tuple(
    fc.constantFrom("linux", "windows", "macos", "Linux"),
    fc.constantFrom("amd64", "x86_64", "arm64", "aarch64", "arm", "armhf", "armel", "386", "i386", "s390x"),
    fc.constantFrom("", "v1", "v2", "v3", "v5", "v6", "7", "v8", "8", "v8.2", "v9"),
  )
  .map((parts) => parts.filter((part) => part !== "").join("/"));

test("normal form is stable and survives being written and read", () => {
  fc.assert(
    fc.property(text, (each) => {
      const normal = normalizePlatform(parsePlatform(each));
      assert.deepEqual(normalizePlatform(normal), normal);
      assert.deepEqual(normalizePlatform(parsePlatform(formatPlatform(normal))), normal);
      assert.equal(formatPlatformAll(normal), formatPlatform(normal));
    }),
  );
});

test("a platform serves itself first, and strictly only itself", () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [wanted, other] = [parsePlatform(first), parsePlatform(second)];
      const equal = formatPlatform(normalizePlatform(wanted)) === formatPlatform(normalizePlatform(other));
      assert.equal(matches(wanted, other, true), equal);
      const served = acceptable(wanted);
      if (served.length > 0) assert.equal(pickPlatform(wanted, served.toReversed()), served.length - 1);
      assert.equal(pickPlatform(wanted, [other]) === 0, matches(wanted, other));
    }),
  );
});

test("any other text is refused with a code", () => {
  fc.assert(
    fc.property(fc.string(), (each) => {
      try {
        parsePlatform(each);
      } catch (error) {
        assert.ok(error instanceof ForecastError && error.code === "input");
      }
    }),
  );
});
