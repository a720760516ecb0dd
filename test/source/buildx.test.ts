import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { matchBuiltSteps } from "../../src/source/actual.ts";
import {
  afterBuild,
  builderFacts,
  buildkitVersion,
  builtSteps,
  decodeBuilder,
  decodeMetadata,
  isMadeForJob,
} from "../../src/source/buildx.ts";
import { embeddedBuildkit } from "../../src/source/embedded-buildkit.ts";
import { decodeProgress, jsonObjects, stepName } from "../../src/source/progress.ts";
import { decodeProvenance } from "../../src/source/provenance.ts";
import type { Run } from "../../src/source/run.ts";

const golden = (name: string): string => readFileSync(path.join(import.meta.dirname, "../golden/source", name), "utf8");
// A build with buildx 0.13.1 on the BuildKit of Docker 26.1.5, captured with --progress rawjson --provenance mode=max.
const progress = golden("progress-buildx-0.13.jsonl");
const provenance = JSON.parse(golden("provenance-buildkit-0.13.json")) as unknown;
const metadata = golden("metadata-buildx-0.13.json");

describe("what was built", () => {
  test("every instruction with line, order, time and layer", () => {
    const steps = builtSteps(decodeProgress(progress), [decodeProvenance(provenance)!]);
    assert.deepEqual(
      steps
        .map(({ stage, ordinal, total, text, lines, cached }) => [
          stage,
          ordinal,
          total,
          text.split(" ")[0],
          lines,
          cached,
        ])
        .sort(),
      [
        ["build", 1, 3, "FROM", [1, 5], false],
        ["build", 2, 3, "RUN", [3], false],
        ["build", 3, 3, "COPY", [4], false],
        ["stage-1", 2, 4, "WORKDIR", [6], false],
        ["stage-1", 3, 4, "COPY", [7], false],
        ["stage-1", 4, 4, "RUN", [8], false],
      ],
    );
    const run = steps.find(({ text }) => text.startsWith("RUN echo"))!;
    assert.ok(run.seconds > 1 && run.seconds < 3, "it sleeps for a second");
    assert.equal(steps.find(({ text }) => text.startsWith("WORKDIR"))?.layer?.size, 89);
    assert.equal(run.layer, undefined, "not exported: only the final stage is");
  });

  test("forecast steps find their built steps by line, and by stage and order without lines", () => {
    const forecast = [
      { keyword: "from", stageName: "build", stage: 0, line: 1 },
      { keyword: "arg", stageName: "build", stage: 0, line: 2 },
      { keyword: "run", stageName: "build", stage: 0, line: 3 },
      { keyword: "copy", stageName: "build", stage: 0, line: 4 },
      { keyword: "workdir", stageName: "1", stage: 1, line: 6 },
      { keyword: "copy", stageName: "1", stage: 1, line: 7 },
      { keyword: "run", stageName: "1", stage: 1, line: 8 },
      { keyword: "cmd", stageName: "1", stage: 1, line: 9 },
    ];
    const vertices = decodeProgress(progress);
    const byLine = matchBuiltSteps(forecast, builtSteps(vertices, [decodeProvenance(provenance)!]), "linux/amd64");
    const byOrder = matchBuiltSteps(forecast, builtSteps(vertices, []), "linux/amd64");
    const found = (all: typeof byLine) => all.map((step) => step && `${step.stage} ${step.ordinal}`);
    const expected = [undefined, undefined, "build 2", "build 3", "stage-1 2", "stage-1 3", "stage-1 4", undefined];
    assert.deepEqual(found(byLine), expected);
    assert.deepEqual(found(byOrder), expected);
    const root = { keyword: "workdir", stageName: "1", stage: 1, line: 5, buildsNothing: true };
    const withRoot = matchBuiltSteps(forecast.toSpliced(4, 0, root), builtSteps(vertices, []), "linux/amd64");
    assert.deepEqual(found(withRoot), expected.toSpliced(4, 0, undefined), "WORKDIR / is no vertex");
    const other = forecast.map((step) => ({ ...step, keyword: step.keyword === "workdir" ? "copy" : step.keyword }));
    assert.equal(found(matchBuiltSteps(other, builtSteps(vertices, []), "linux/amd64"))[4], undefined);
  });

  test("names of every kind", () => {
    assert.deepEqual(stepName("[ 2/10] RUN a"), { platform: "", stage: "", ordinal: 2, total: 10, text: "RUN a" });
    assert.deepEqual(stepName("[linux/arm64 build  3/12] COPY . ."), {
      platform: "linux/arm64",
      stage: "build",
      ordinal: 3,
      total: 12,
      text: "COPY . .",
    });
    assert.equal(stepName("[linux/amd64->arm64 b 1/1] RUN [x] y")?.platform, "linux/amd64->arm64");
    for (const internal of ["[internal] load .dockerignore", "exporting to image", "[auth] a/b", "[1/x] RUN"]) {
      assert.equal(stepName(internal), undefined, internal);
    }
  });

  test("a stream that is cut off, doubled or mixed with text gives what it had", () => {
    const whole = decodeProgress(progress);
    assert.deepEqual(decodeProgress(`WARNING: x\n${progress}#1 {odd\n`), whole);
    assert.deepEqual(decodeProgress(progress + progress), whole);
    fc.assert(
      fc.property(fc.nat(progress.length), (length) => {
        assert.ok(decodeProgress(progress.slice(0, length)).length <= whole.length);
      }),
      { numRuns: 30 },
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => decodeProgress(text).length >= 0 && decodeProvenance(text) === undefined,
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (all) => {
        assert.deepEqual(
          [...jsonObjects(all.map((one) => JSON.stringify(one)).join("\n- "))],
          JSON.parse(JSON.stringify(all)),
        );
      }),
    );
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (json) => void decodeProvenance({ buildType: "x", buildConfig: json, metadata: json, materials: json }),
      ),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void decodeProvenance({ buildDefinition: json, runDetails: json })),
    );
  });

  test("ADD of a URL shows its download under the same name: the step counts", () => {
    const name = "[2/2] ADD http://x /x";
    const vertex = (digit: string, more: object): object => ({ digest: `sha256:${digit.repeat(64)}`, name, ...more });
    const stream = JSON.stringify({
      vertexes: [vertex("1", { cached: true, inputs: [`sha256:${"2".repeat(64)}`] }), vertex("2", { cached: false })],
    });
    assert.deepEqual(
      builtSteps(decodeProgress(stream), []).map(({ cached }) => cached),
      [true],
    );
  });

  // The shapes of streams from BuildKit 0.13 (mode=min) and 0.16 (type=inline), times shortened.
  test("a found key whose result has to be made is no reuse, a fetched result whose layers are pulled is", () => {
    const digest = `sha256:${"1".repeat(64)}`;
    const at = (tenth: number): string => `2026-01-01T00:00:0${tenth / 10}Z`;
    const stream = (...updates: readonly object[]): string =>
      updates.map((more) => JSON.stringify({ vertexes: [{ digest, name: "[1/2] COPY a b", ...more }] })).join("\n");
    const cached = (...updates: readonly object[]): boolean | undefined =>
      decodeProgress(stream({}, ...updates))[0]?.cached;
    const found = { started: at(1), completed: at(1), cached: true };
    const loading = { started: at(2), cached: true };
    const loaded = { started: at(2), completed: at(3), cached: true };
    const working = { started: at(4) };
    const worked = { started: at(4), completed: at(5) };
    assert.equal(cached(found), true);
    assert.equal(cached(found, working, worked), false);
    assert.equal(cached(found, loading, loaded, working, worked), true);
    assert.equal(cached(loading, working, worked, loaded), true);
    assert.equal(cached(working, worked), false);
    // BuildKit 0.25: fetching ends because what builds on the step was found.
    const given = { ...loaded, error: "failed to create lease: context canceled" };
    assert.equal(cached(loading, given), true);
    assert.equal(cached(loading, given, found), true);
    assert.equal(cached(loading, given, working, worked), false);
    // The same with work of its own that nobody waits for any more: it neither ran nor was reused.
    const givenUp = { ...worked, error: "context canceled: context canceled" };
    const canceled = (...updates: readonly object[]): boolean | undefined =>
      decodeProgress(stream(...updates))[0]?.canceled;
    assert.deepEqual([cached(working, givenUp), canceled(working, givenUp)], [false, true]);
    assert.deepEqual([canceled(working, worked), canceled(working, givenUp, working, worked)], [false, false]);
    assert.equal(canceled(working, { ...worked, error: "exit code: 1" }), false);
    assert.equal(canceled(loading, given), false);
    const failed = (...updates: readonly object[]): boolean | undefined =>
      decodeProgress(stream(...updates))[0]?.failed;
    const broken = { ...loaded, error: "blob not found" };
    assert.deepEqual([failed(loading, given), failed(loading, broken)], [false, true]);
    assert.deepEqual([failed(loading, broken, working, worked), cached(broken, working, worked)], [false, false]);
  });

  test("cached steps take no time, overlapping intervals count once", () => {
    const at = (second: number): string => `2026-01-01T00:00:${String(second).padStart(2, "0")}Z`;
    const digest = `sha256:${"1".repeat(64)}`;
    const line = (more: object): string => JSON.stringify({ vertexes: [{ digest, name: "[1/2] RUN a", ...more }] });
    const stream = line({ started: at(1), completed: at(5) }) + line({ started: at(3), completed: at(8) });
    assert.equal(decodeProgress(stream)[0]?.seconds, 7);
    assert.equal(decodeProgress(stream + line({ started: at(9), completed: at(10), cached: true }))[0]?.seconds, 0);
    assert.equal(decodeProgress(line({ started: at(1) }))[0]?.completed, undefined);
  });
});

describe("builder", () => {
  test("inspect output of buildx 0.13 on Docker 26.1, whose BuildKit does not say its version", () => {
    const builder = decodeBuilder(golden("buildx-inspect-0.13.txt"));
    assert.deepEqual(
      [builder.name, builder.driver, builder.version, builder.platforms[0]],
      ["default", "docker", undefined, "linux/amd64"],
    );
    assert.equal(buildkitVersion(builder, "26.1.5"), "0.13.2");
    assert.equal(buildkitVersion({ ...builder, driver: "docker-container" }, "26.1.5"), undefined);
  });

  test("other spellings of the version", () => {
    for (const [text, version] of [
      ["Driver: docker-container\nBuildkit:  v0.11.6\n", "0.11.6"],
      ["BuildKit version: v0.17.2\nPlatforms: linux/amd64*, linux/arm64\n", "0.17.2"],
      ["BuildKit version: v0.16.0-moby\n", "0.16.0"],
      ["BuildKit version: v0.0.0+unknown\nBuildKit version: v0.20.1\n", "0.20.1"],
      ["", undefined],
    ] as const) {
      assert.equal(decodeBuilder(text).version, version);
    }
  });

  test("a builder that setup-buildx-action made for the job", () => {
    const name = "builder-3c1a5a0e-7b0d-4f1f-9f56-0f3f4a3d1c52";
    const inspected = `Name:          ${name}\nDriver:        docker-container\n`;
    assert.equal(isMadeForJob(decodeBuilder(inspected)), true);
    for (const other of [inspected.replace(name, "mine"), inspected.replace(/docker-container/, "docker")])
      assert.equal(isMadeForJob(decodeBuilder(other)), false);
  });

  test("the engine's BuildKit by the engine's version", () => {
    const known = {
      "20.10.24": "0.8.3",
      "24.0.9": "0.11.6",
      "26.1.5": "0.13.2",
      "28.5.2": "0.25.2",
      "29.7.3": "0.32.2",
    };
    for (const [engine, buildkit] of Object.entries(known)) assert.equal(embeddedBuildkit(engine), buildkit);
    for (const other of ["19.03.5", "29.8.0", "30.0.0", "x"]) assert.equal(embeddedBuildkit(other), undefined);
  });
});

describe("after the build", () => {
  const asked: string[] = [];
  const run =
    (answers: Readonly<Record<string, string>>): Run =>
    async (command, args) => {
      asked.push([command, ...args].join(" "));
      const found = Object.entries(answers).find(([part]) => args.join(" ").includes(part));
      if (found === undefined) return { code: 1, stdout: "", stderr: "ERROR: unknown command\n" };
      return { code: 0, stdout: part(found[0]) ? found[1] : "", stderr: part(found[0]) ? "" : found[1] };
    };
  /** Attachments come on standard output, progress on standard error. */
  const part = (name: string): boolean => name !== "logs";

  test("the build of the metadata, else the latest one", async () => {
    const known = decodeMetadata(metadata);
    assert.equal(known.ref?.builder, "default");
    assert.match(known.digest ?? "", /^sha256:/);
    const answers = { logs: progress, attachment: JSON.stringify(provenance) };
    const built = await afterBuild(run(answers), known);
    assert.deepEqual(built.steps, builtSteps(decodeProgress(progress), [decodeProvenance(provenance)!]));
    assert.match(built.images.get("node:22") ?? "", /^sha256:2233/);
    assert.deepEqual(asked, [
      `docker buildx history logs --builder default --progress rawjson ${known.ref?.id}`,
      `docker buildx history inspect attachment --builder default --type provenance ${known.ref?.id}`,
    ]);
    asked.length = 0;
    assert.equal((await afterBuild(run({ logs: progress }), undefined)).steps.length, built.steps.length);
    assert.equal(asked[0], "docker buildx history logs --progress rawjson");
  });

  test("provenance in the metadata needs no second question", async () => {
    asked.length = 0;
    const more = JSON.stringify({
      ...JSON.parse(metadata),
      "buildx.build.provenance": (provenance as { predicate: object }).predicate,
    });
    const built = await afterBuild(run({ logs: progress }), decodeMetadata(more));
    assert.equal(asked.length, 1);
    assert.deepEqual(built.steps.find(({ text }) => text.startsWith("WORKDIR"))?.lines, [6]);
  });

  test("no history, no buildx, no metadata: one code", async () => {
    await assert.rejects(afterBuild(run({}), undefined), { code: "engine", message: /unknown command/ });
    await assert.rejects(afterBuild(run({ logs: "nothing" }), undefined), { code: "engine" });
    await assert.rejects(builderFacts(run({}), undefined), { code: "engine" });
    assert.throws(() => decodeMetadata("x"), { code: "input" });
    assert.equal(decodeMetadata('{"buildx.build.ref":"a/b/--help"}').ref, undefined);
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        (json) => decodeMetadata(JSON.stringify(json)).provenance instanceof Map,
      ),
    );
  });
});
