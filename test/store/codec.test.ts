import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ForecastError } from "../../src/errors.ts";
import { type BuildRecord, RECORD_SCHEMA } from "../../src/record-file.ts";
import { decodeRecord, encodeRecord, MAX_RECORD_BYTES } from "../../src/store/codec.ts";
import { sampleRecord } from "../helpers/record.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = (code: string) => (error: unknown) => error instanceof ForecastError && error.code === code;

test("a record comes back as it went", () => {
  const record = sampleRecord();
  assert.deepEqual(decodeRecord(bytes(encodeRecord(record)), "test"), record);
});

test("another schema is refused by its own code", () => {
  const text = encodeRecord(sampleRecord()).replace(`"schema":${RECORD_SCHEMA}`, `"schema":${RECORD_SCHEMA - 1}`);
  assert.throws(() => decodeRecord(bytes(text), "test"), refused("record-schema"));
});

test("a million history entries are refused", () => {
  const history = `[${'{"created_by":"x"},'.repeat(999_999)}{"created_by":"x"}]`;
  const image = `{"id":"i","names":[],"config":{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":[]},"history":${history}}}`;
  const text = encodeRecord(sampleRecord()).replace('"images":[]', `"images":[${image}]`);
  assert.throws(() => decodeRecord(bytes(text), "test"), refused("record-malformed"));
});

test("an image whose variables or triggers every step would carry is refused", () => {
  for (const name of ["Env", "OnBuild"]) {
    const config = { [name]: Array.from({ length: 1_001 }, (_, at) => `A${at}=1`) };
    const image = {
      id: "i",
      names: [],
      config: { architecture: "amd64", os: "linux", config, rootfs: { type: "layers", diff_ids: [] }, history: [] },
    };
    const text = (one: object): string =>
      encodeRecord(sampleRecord()).replace('"images":[]', `"images":[${JSON.stringify(one)}]`);
    assert.throws(() => decodeRecord(bytes(text(image)), "test"), refused("record-malformed"));
    config[name]!.pop();
    assert.equal(decodeRecord(bytes(text(image)), "test").images.length, 1);
  }
});

test("a file larger than the limit is refused before it is parsed", () => {
  assert.throws(() => decodeRecord(new Uint8Array(MAX_RECORD_BYTES + 1), "test"), refused("limit"));
});

test("cache records that point outside their document are refused", () => {
  const config = {
    layers: [],
    records: [{ digest: "d", inputs: [[{ link: 7, selector: "" }]], results: [], chains: [] }],
  };
  const text = encodeRecord(sampleRecord({ cacheConfigs: [{ name: "c", config }] }));
  assert.throws(() => decodeRecord(bytes(text), "test"), refused("record-malformed"));
});

test("prototype keys do not reach an object's prototype", () => {
  const text = encodeRecord(sampleRecord()).replace('"bases":{', '"bases":{"__proto__":"polluted",');
  const record = decodeRecord(bytes(text), "test");
  assert.equal(Object.getPrototypeOf(record.bases), Object.prototype);
  assert.equal(record.bases.polluted, undefined);
});

test("anything at all either decodes or is refused with a code", () => {
  const whole = encodeRecord(sampleRecord());
  fc.assert(
    fc.property(fc.nat(whole.length), fc.string({ maxLength: 12 }), fc.nat(40), (at, insert, cut) => {
      const text = whole.slice(0, at) + insert + whole.slice(at + cut);
      try {
        decodeRecord(bytes(text), "test");
      } catch (error) {
        assert.ok(error instanceof ForecastError, String(error));
      }
    }),
    { numRuns: 2000 },
  );
});

const LISTED: BuildRecord["files"] = [
  { path: "a", type: "dir", mode: 0o755, size: 0, digest: "" },
  { path: "a/__proto__", type: "file", mode: 0o4711, size: 5e9, digest: "0123456789abcdef" },
  { path: "l\n\udc80", type: "symlink", mode: 0o777, size: 0, digest: "", linkname: "../a" },
  { path: "p", type: "fifo", mode: 0o600, size: 0, digest: "" },
];

test("lists of files come back as they went", () => {
  const record = sampleRecord({ files: LISTED });
  assert.deepEqual(decodeRecord(bytes(encodeRecord(record)), "test").files, LISTED);
});

test("a list of files that is none is refused, whichever column is wrong", () => {
  const record = JSON.parse(encodeRecord(sampleRecord({ files: LISTED })));
  const wrong: readonly Readonly<Record<string, unknown>>[] = [
    { paths: ["a"] },
    { paths: ["a", "b", "c", 4] },
    { paths: "abcd" },
    { types: "dfl" },
    { types: "dfls" },
    { types: "dfl_" },
    { types: ["d", "f", "l", "p"] },
    { modes: [1, 2, 3] },
    { modes: [1, 2, 3, 0o10000] },
    { modes: [1, 2, 3, -1] },
    { sizes: [0, 0, 0, 0.5] },
    { sizes: [0, 0, 0, 1e300] },
    { sizes: [0, 0, 0, 0, 0] },
    { sizes: null },
    { digests: ["", "", "", "x"] },
    { digests: ["", "", "", "0".repeat(65)] },
    { digests: ["", "", "", null] },
    { links: { 4: "a" } },
    { links: { __proto__: "a", constructor: "b" } },
    { links: { 2: 5 } },
    { links: null },
  ];
  for (const column of wrong) {
    const text = JSON.stringify({ ...record, files: { ...record.files, ...column } });
    assert.throws(() => decodeRecord(bytes(text), "test"), refused("record-malformed"), JSON.stringify(column));
  }
  for (const files of [null, [], "x", {}]) {
    assert.throws(() => decodeRecord(bytes(JSON.stringify({ ...record, files })), "test"), refused("record-malformed"));
  }
});
