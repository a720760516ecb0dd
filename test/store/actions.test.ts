/** The real @actions/cache client against the loopback service. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { ForecastError } from "../../src/errors.ts";
import { actionsStore } from "../../src/store/actions.ts";
import { recordKeys } from "../../src/store/keys.ts";
import { type CacheService, startCacheService } from "../helpers/cache-service.ts";
import { sampleRecord } from "../helpers/record.ts";

let service: CacheService;
let home: string;
const saved = { ...process.env };

before(async () => {
  service = await startCacheService();
  home = mkdtempSync(join(tmpdir(), "home-"));
  Object.assign(process.env, service.env(), {
    HOME: home,
    RUNNER_TEMP: join(home, "temp"),
    GITHUB_WORKSPACE: home,
  });
  delete process.env.GITHUB_SERVER_URL;
});
after(async () => {
  await service.close();
  process.env = saved;
  rmSync(home, { recursive: true });
});
afterEach(() => {
  service.fault = () => undefined;
});

const keysOf = (identity: string) => recordKeys({ identity: [identity], buildArgs: new Map(), matrix: "" });

test("miss, save, restore, unchanged, and a second saver of the same content", async () => {
  const store = actionsStore(10_000);
  const keys = keysOf("round");
  assert.equal(await store.restore(keys), undefined);
  assert.equal(await store.save(keys, sampleRecord(), undefined), "saved");
  const restored = await store.restore(keys);
  assert.deepEqual(restored?.record, sampleRecord());
  assert.equal(await store.save(keys, sampleRecord({ runId: "2" }), restored?.key), "unchanged");
  assert.equal(await store.save(keys, sampleRecord(), undefined), "skipped");
});

test("newest record of another arg set serves when the exact one is missing", async () => {
  const store = actionsStore(10_000);
  const name = { identity: ["args"], matrix: "" };
  const old = recordKeys({ ...name, buildArgs: new Map([["SHA", "1"]]) });
  await store.save(old, sampleRecord({ target: "old" }), undefined);
  const restored = await store.restore(recordKeys({ ...name, buildArgs: new Map([["SHA", "2"]]) }));
  assert.equal(restored?.record.target, "old");
});

for (const [what, fault] of [
  ["403", { kind: "status", status: 403 }],
  ["reset", { kind: "reset" }],
] as const) {
  test(`a service that answers ${what} is a failure, not an absent record`, async () => {
    service.fault = () => fault;
    await assert.rejects(
      actionsStore(10_000).restore(keysOf(what)),
      (error) => error instanceof ForecastError && error.code === "cache-service",
    );
  });
}

test("a service that hangs is given up in time", async () => {
  service.fault = () => ({ kind: "hang" });
  await assert.rejects(
    actionsStore(300).restore(keysOf("hang")),
    (error) => error instanceof ForecastError && error.code === "timeout",
  );
});

for (const kind of ["truncate", "garbage"] as const) {
  test(`a ${kind} download is no record`, async () => {
    const keys = keysOf(kind);
    await actionsStore(10_000).save(keys, sampleRecord(), undefined);
    service.fault = (call) => (call === "download" ? { kind } : undefined);
    const outcome = await actionsStore(10_000)
      .restore(keys)
      .catch((error: unknown) => error);
    assert.ok(outcome === undefined || outcome instanceof ForecastError, String(outcome));
  });
}

test("a key that a killed run left reserved does not keep its content from being saved", async () => {
  const store = actionsStore(10_000);
  const keys = keysOf("reserved");
  service.fault = (call) => (call === "upload" ? { kind: "status", status: 403 } : undefined);
  await assert.rejects(store.save(keys, sampleRecord(), undefined), /did not take the record/);
  service.fault = () => undefined;
  assert.equal(await store.restore(keys), undefined);
  assert.equal(await store.save(keys, sampleRecord(), undefined), "saved");
  const restored = await store.restore(keys);
  assert.deepEqual(restored?.record, sampleRecord());
  assert.equal(await store.save(keys, sampleRecord({ runId: "3" }), restored?.key), "unchanged");
});

test("a token that may only read saves nothing and is no fault", async () => {
  const body = { ok: false, message: "cache write denied: untrusted event" };
  service.fault = (call) => (call === "CreateCacheEntry" ? { kind: "answer", status: 200, body } : undefined);
  assert.equal(await actionsStore(10_000).save(keysOf("read-only"), sampleRecord(), undefined), "skipped");
});

test("two legs that save from one home at once each keep their own record", async () => {
  const leg = (matrix: string) => recordKeys({ identity: ["shared"], buildArgs: new Map(), matrix });
  const legs = ["1", "2", "3", "4"];
  const save = (name: string) => actionsStore(10_000).save(leg(name), sampleRecord({ target: name }), undefined);
  assert.deepEqual(await Promise.all(legs.map(save)), ["saved", "saved", "saved", "saved"]);
  const restored = await Promise.all(legs.map((name) => actionsStore(10_000).restore(leg(name))));
  assert.deepEqual(
    restored.map((one) => one?.record.target),
    legs,
  );
});
