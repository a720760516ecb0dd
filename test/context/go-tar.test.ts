/** Headers as Go writes them: read back by the tar reader, and the laws that digests rest on. The bytes are checked by engines. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type GoTarHeader, goTarHeader, TAR_BLOCK, TAR_END, tarPadding } from "../../src/context/go-tar.ts";
import { bufferSource, tarMembers } from "../../src/context/tar-reader.ts";
import type { ForecastError } from "../../src/errors.ts";

const PLAIN: GoTarHeader = {
  name: "a",
  typeflag: "0",
  mode: 0o644,
  uid: 0,
  gid: 0,
  size: 0,
  linkname: "",
  uname: "",
  gname: "",
  devmajor: 0,
  devminor: 0,
  mtime: 0,
  records: new Map(),
  format: undefined,
};

const part = fc.string({ unit: fc.constantFrom("a", "b", "ü", "日", " ", "."), minLength: 1, maxLength: 60 });
const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("/"));
const header = fc.record({
  name,
  linkname: fc.option(name, { nil: "" }),
  mode: fc.nat({ max: 0o7777 }),
  uid: fc.nat({ max: 5_000_000 }),
  gid: fc.nat({ max: 5_000_000 }),
  size: fc.nat({ max: 2000 }),
});

test("what is written is read back, whatever format it needs", () => {
  fc.assert(
    fc.property(header, (given) => {
      const typeflag = given.linkname === "" ? "0" : "2";
      const size = typeflag === "0" ? given.size : 0;
      const blocks = goTarHeader({ ...PLAIN, ...given, typeflag, size });
      assert.equal(blocks.length % TAR_BLOCK, 0);
      const archive = Buffer.concat([blocks, Buffer.alloc(size), tarPadding(size), TAR_END]);
      const [member, ...others] = [...tarMembers(bufferSource(archive))];
      assert.equal(others.length, 0);
      const { name: read, linkname, mode, uid, gid } = member!.header;
      assert.deepEqual({ read, linkname, mode, uid, gid }, { ...pick(given), read: given.name });
      assert.equal(member!.length, size);
    }),
  );
});

function pick({ linkname, mode, uid, gid }: Pick<GoTarHeader, "linkname" | "mode" | "uid" | "gid">) {
  return { linkname, mode, uid, gid };
}

test("different headers are different bytes", () => {
  fc.assert(
    fc.property(header, header, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      const [first, second] = [a, b].map((one) => goTarHeader({ ...PLAIN, ...one }));
      assert.notEqual(Buffer.compare(first!, second!), 0);
    }),
  );
});

test("a header bound to USTAR refuses what only PAX can say", () => {
  for (const given of [{ name: "é" }, { name: "n".repeat(120) }, { uid: 3_000_000 }]) {
    assert.throws(
      () => goTarHeader({ ...PLAIN, ...given, format: "ustar" }),
      (error: ForecastError) => error.code === "build-refused",
    );
  }
});
