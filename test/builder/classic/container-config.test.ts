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

test("a field counts on whichever side it stands", () => {
  const differs = (stored: ContainerConfig, probe: ContainerConfig): boolean =>
    !sameConfig({ config: { ...PROBE, ...stored }, joined: undefined }, { ...PROBE, ...probe }, "new");
  for (const change of [...ALWAYS, ...SINCE_THE_FIX]) {
    assert.ok(differs({}, change), JSON.stringify(change));
    assert.ok(differs(change, {}), JSON.stringify(change));
    assert.ok(!differs(change, change), JSON.stringify(change));
  }
  for (const field of ["Labels", "ExposedPorts", "Volumes"]) {
    const of = (...keys: readonly string[]): ContainerConfig => ({
      [field]: Object.fromEntries(keys.map((key) => [key, field === "Labels" ? "1" : {}])),
    });
    assert.ok(differs(of("a"), of("b")), field);
    assert.ok(differs(of("a"), of("a", "b")), field);
    assert.ok(differs(of("a", "b"), of("a")), field);
    assert.ok(!differs(of("a", "b"), of("b", "a")), field);
  }
  assert.ok(differs({ Labels: { a: "1" } }, { Labels: { a: "2" } }));
});

test("the old compare never takes what reads from stdin, the new one compares it like the rest", () => {
  const same = (stored: boolean, probe: boolean, rule: "old" | "new"): boolean =>
    sameConfig({ config: { ...PROBE, OpenStdin: stored }, joined: undefined }, { ...PROBE, OpenStdin: probe }, rule);
  assert.deepEqual(
    [same(true, true, "old"), same(true, false, "old"), same(false, true, "old")],
    [false, false, false],
  );
  assert.deepEqual([same(true, true, "new"), same(true, false, "new"), same(false, true, "new")], [true, false, false]);
});

function bare(line: string | undefined, config: ContainerConfig, more: Partial<RecordedImage["config"]> = {}) {
  const history = line === undefined ? [] : [{ created_by: line }];
  const rootfs = { type: "layers", diff_ids: [] };
  const own = { architecture: "amd64", os: "linux", config, rootfs, history, ...more };
  return { id: "image", parent: "parent", names: [], config: own } satisfies RecordedImage;
}

test("a recorded container config is taken as it is, wherever the source has it", () => {
  const recorded: ContainerConfig = { Cmd: ["a b", "c"], User: "u" };
  const image = bare("line", { Cmd: ["own"] });
  assert.deepEqual(committedConfig({ ...image, containerConfig: recorded }, undefined), {
    config: recorded,
    joined: undefined,
  });
  assert.deepEqual(committedConfig(bare("line", {}, { container_config: recorded }), undefined), {
    config: recorded,
    joined: undefined,
  });
  assert.equal(committedConfig(bare(undefined, {}), undefined), undefined);
});

test("an image whose own command is its line was restored by --cache-from: nothing is stored with it", () => {
  const line = "/bin/sh -c #(nop)  ENV A=1";
  const restored = committedConfig(bare(line, { Cmd: line.split(" ") }), undefined);
  assert.deepEqual(restored, { config: {}, joined: undefined });
  assert.equal(committedConfig(bare(line, { Cmd: ["sh"] }), undefined)?.joined, line);
  assert.equal(committedConfig(bare("", {}), undefined)?.joined, "");
});

// moby/moby builder/dockerfile/internals.go performCopy and commit, v26.1.4: COPY and ADD create no container, RUN stores its probe.
test("only steps that create a container to be committed have empty values filled from the parent", () => {
  const parent = bare("base", { User: "p", WorkingDir: "/p", Entrypoint: ["e"] });
  const derived = (line: string, config: ContainerConfig, on: RecordedImage | undefined = parent) => {
    const { User, WorkingDir, Entrypoint } = committedConfig(bare(line, config), on)!.config;
    return [User, WorkingDir, Entrypoint];
  };
  const empty = { User: "", WorkingDir: "", Entrypoint: null };
  assert.deepEqual(derived("/bin/sh -c #(nop)  ENV A=1", empty), ["p", "/p", ["e"]]);
  assert.deepEqual(derived("/bin/sh -c #(nop)  ENV A=1", { ...empty, User: "o", WorkingDir: "/o/" }), [
    "o",
    "/o",
    ["e"],
  ]);
  assert.deepEqual(committedConfig(bare("/bin/sh -c #(nop)  ENV A=1", empty), undefined)?.config, empty);
  assert.deepEqual(derived("/bin/sh -c #(nop) COPY file:1 in / ", empty), ["", "", null]);
  assert.deepEqual(derived("/bin/sh -c #(nop) ADD file:1 in / ", empty), ["", "", null]);
  assert.deepEqual(derived("/bin/sh -c make", { ...empty, Entrypoint: ["o"] }), ["", "", null]);
});

// moby/moby daemon/commit.go merge, v26.1.4.
test("each value of a health check is filled on its own", () => {
  const parent = { Test: ["CMD", "p"], Interval: 1, Timeout: 2, StartPeriod: 3, StartInterval: 4, Retries: 5 };
  const own = { Test: ["CMD", "c"], Interval: 10, Timeout: 20, StartPeriod: 30, StartInterval: 40, Retries: 50 };
  const merged = (probe: ContainerConfig["Healthcheck"], image: ContainerConfig["Healthcheck"]) =>
    mergedWithParent({ Healthcheck: probe! }, image === undefined ? {} : { Healthcheck: image }).Healthcheck;
  assert.deepEqual(merged(own, parent), own);
  assert.deepEqual(merged({}, parent), parent);
  for (const field of Object.keys(own) as readonly (keyof typeof own)[]) {
    const { [field]: _, ...rest } = own;
    assert.deepEqual(merged(rest, parent), { ...own, [field]: parent[field] }, field);
    assert.deepEqual(merged({ [field]: own[field] }, parent), { ...parent, [field]: own[field] }, field);
  }
  assert.deepEqual(merged(own, null), own);
  assert.deepEqual(merged(own, undefined), own);
  assert.deepEqual(merged({}, {}), { Test: [], Interval: 0, Timeout: 0, StartPeriod: 0, StartInterval: 0, Retries: 0 });
});

test("a directory of the step's own stays, an empty entrypoint is the parent's", () => {
  const on = (probe: ContainerConfig, parent: ContainerConfig) => mergedWithParent(probe, parent);
  assert.equal(on({ WorkingDir: "/c" }, { WorkingDir: "/p" }).WorkingDir, "/c");
  assert.equal(on({ WorkingDir: "/c" }, {}).WorkingDir, "/c");
  assert.equal(on({}, { WorkingDir: "/p" }).WorkingDir, "/p");
  assert.equal(on({}, {}).WorkingDir, "");
  assert.deepEqual(on({ Entrypoint: [] }, { Entrypoint: ["p"] }).Entrypoint, ["p"]);
  assert.deepEqual(on({ Entrypoint: ["c"] }, { Entrypoint: ["p"] }).Entrypoint, ["c"]);
});

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
