import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { csvFields } from "../../src/source/csv.ts";

const golden = path.join(import.meta.dirname, "../golden/source/csv.json");
const { cases } = JSON.parse(readFileSync(golden, "utf8")) as {
  cases: readonly { readonly in: string; readonly fields: readonly string[] | null }[];
};

test("fields are split as buildx splits them", () => {
  assert.ok(cases.length > 300);
  for (const { in: line, fields } of cases) assert.deepEqual(csvFields(line) ?? null, fields, JSON.stringify(line));
});
