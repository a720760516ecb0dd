/** Container configs: derived ones against those that the engines stored, and which fields each version compares. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { committedConfig, mergedWithParent, sameConfig } from "../../../src/builder/classic/container-config.ts";
import type { ContainerConfig, RecordedImage } from "../../../src/image/config.ts";
import { CLASSIC_ENGINES, classicCases, readExpected, snapshotImages } from "../../helpers/classic-corpus.ts";

for (const engine of CLASSIC_ENGINES) {
  test(`what is derived is what ${engine} stored`, () => {
    let compared = 0;
    for (const name of classicCases())
      compared += compareCase(snapshotImages(readExpected(name, engine), "recorded"), name);
    assert.ok(compared > 300, `${compared} images`);
  });
}

function compareCase(images: readonly RecordedImage[], name: string): number {
  const byId = new Map(images.map((image) => [image.id, image]));
  let compared = 0;
  for (const image of images) {
    const parent = byId.get(image.parent ?? "");
    if (parent === undefined || image.containerConfig === undefined || image.builtLocally === false) continue;
    const { containerConfig, ...bare } = image;
    const derived = committedConfig(bare, parent)!;
    assert.ok(sameConfig(derived, containerConfig, "new"), `${name}: ${image.config.history.at(-1)?.created_by}`);
    compared++;
  }
  return compared;
}

const PROBE: ContainerConfig = {
  Cmd: ["/bin/sh", "-c", "#(nop) ", "ENV A=1"],
  Env: ["A=1"],
  User: "u",
  Entrypoint: ["e"],
};
const ALWAYS: readonly ContainerConfig[] = [
  { Cmd: ["/bin/sh", "-c", "#(nop)  ENV A=1"] },
  { Env: ["A=2"] },
  { User: "v" },
  { Entrypoint: ["f"] },
  { Labels: { a: "1" } },
  { ExposedPorts: { "80/tcp": {} } },
  { Volumes: { "/v": {} } },
  { Tty: true },
  { AttachStdout: true },
  { AttachStderr: true },
];
const SINCE_THE_FIX: readonly ContainerConfig[] = [
  { WorkingDir: "/w" },
  { StopSignal: "TERM" },
  { Shell: ["/bin/ash"] },
  { OnBuild: ["RUN true"] },
  { StopTimeout: 1 },
  { AttachStdin: true },
  { StdinOnce: true },
  { NetworkDisabled: true },
  { ArgsEscaped: true },
  { Healthcheck: { Test: ["NONE"] } },
];

// moby/moby image/cache/compare.go: v20.10.24 for old, v25.0.2 for new.
for (const rule of ["old", "new"] as const) {
  test(`${rule} compare: fields that count`, () => {
    const differs = (change: ContainerConfig): boolean =>
      !sameConfig({ config: { ...PROBE, ...change }, joined: undefined }, PROBE, rule);
    for (const change of ALWAYS) assert.ok(differs(change), JSON.stringify(change));
    for (const change of SINCE_THE_FIX) assert.equal(differs(change), rule === "new", JSON.stringify(change));
    assert.ok(!differs({}));
  });
}

test("a derived config is compared by its joined line", () => {
  const joined = PROBE.Cmd!.join(" ");
  assert.ok(sameConfig({ config: { ...PROBE, Cmd: null }, joined }, PROBE, "new"));
  assert.ok(!sameConfig({ config: PROBE, joined: `${joined} ` }, PROBE, "new"));
});

test("creating the step's container fills what is empty from the parent", () => {
  const parent: ContainerConfig = { User: "p", Entrypoint: ["x"], Healthcheck: { Test: ["CMD", "p"], Interval: 5 } };
  const merged = mergedWithParent(
    { User: "", Entrypoint: null, Healthcheck: { Test: ["CMD", "c"], Interval: 0 } },
    parent,
  );
  assert.deepEqual(
    [merged.User, merged.Entrypoint, merged.Healthcheck?.Test, merged.Healthcheck?.Interval],
    ["p", ["x"], ["CMD", "c"], 5],
  );
  assert.equal(mergedWithParent({ Entrypoint: [""] }, parent).Entrypoint, null);
});
