import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ForecastError } from "../../src/errors.ts";
import { decodeRecord, encodeRecord, MAX_RECORD_BYTES } from "../../src/store/codec.ts";
import { sampleRecord } from "../helpers/record.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = (code: string) => (error: unknown) => error instanceof ForecastError && error.code === code;

test("a record comes back as it went", () => {
  const record = sampleRecord();
  assert.deepEqual(decodeRecord(bytes(encodeRecord(record)), "test"), record);
});

test("another schema is refused by its own code", () => {
  const text = encodeRecord(sampleRecord()).replace('"schema":1', '"schema":2');
  assert.throws(() => decodeRecord(bytes(text), "test"), refused("record-schema"));
});

test("a million history entries are refused", () => {
  const history = `[${'{"created_by":"x"},'.repeat(999_999)}{"created_by":"x"}]`;
  const image = `{"id":"i","names":[],"config":{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":[]},"history":${history}}}`;
  const text = encodeRecord(sampleRecord()).replace('"images":[]', `"images":[${image}]`);
  assert.throws(() => decodeRecord(bytes(text), "test"), refused("record-malformed"));
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
