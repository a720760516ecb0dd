/**
 * After the build: what `docker buildx history` of a real buildx tells of real builds, read by the code that post uses; by
 * the reference in --metadata-file and as the latest build. What the client printed while it built is what happened.
 */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import {
  afterBuild,
  type BuiltStep,
  builderFacts,
  buildkitVersion,
  builtSteps,
  decodeMetadata,
} from "../../src/source/buildx.ts";
import { openEngine } from "../../src/source/engine.ts";
import type { BuiltVertex } from "../../src/source/progress.ts";
import { commandRunner, type Run } from "../../src/source/run.ts";
import { type BuildkitEngine, startBuildkit } from "./buildkit/engine.ts";
import { type BuildxClient, buildxClient } from "./buildx-client.ts";

const DOCKERFILE = `FROM history-base:1 AS made
RUN sleep 1; echo made > /made
FROM history-base:1
WORKDIR /w
COPY a.txt b.txt ./
COPY --link --from=made /made /made
RUN <<EOF
head -c 300000 /dev/urandom > big
EOF
CMD ["true"]
`;

const started = startBuildkit("history", "docker28-containerd");
describe("docker buildx history", { skip: "skip" in started ? started.skip : false }, () => {
  const engine = started as BuildkitEngine;
  let client: BuildxClient;
  let run: Run;
  let context: string;

  before(async () => {
    engine.baseImage("history-base:1", "-c", `LABEL run=${process.pid}`);
    client = buildxClient(engine);
    const inner = commandRunner(new Map([["PATH", process.env.PATH ?? ""]]));
    run = (command, args, options) => inner(path.join(client.bin, command), args, options);
    context = path.join(engine.folder, "context");
    fs.mkdirSync(context);
    fs.writeFileSync(path.join(context, "Dockerfile"), DOCKERFILE);
    for (const name of ["a.txt", "b.txt"]) fs.writeFileSync(path.join(context, name), "1");
    await engine.prune();
  });
  after(() => engine.stop());

  async function build(name: string, ...more: readonly string[]): Promise<readonly BuiltVertex[]> {
    const file = `${engine.inside}/${name}.json`;
    return await client.buildx(
      ["build", "--network", "none", "--metadata-file", file, "-t", `${name}:1`, ...more, "."],
      context,
    );
  }

  const metadata = (name: string) => decodeMetadata(fs.readFileSync(path.join(engine.folder, `${name}.json`), "utf8"));

  /** Steps in the order of the file, and what is compared of them. */
  function told(steps: readonly BuiltStep[]): readonly unknown[] {
    return steps
      .toSorted((a, b) => `${a.stage} ${a.ordinal} ${a.text}`.localeCompare(`${b.stage} ${b.ordinal} ${b.text}`))
      .map(({ stage, ordinal, text, cached, failed, seconds }) => [stage, ordinal, text, cached, failed, seconds]);
  }

  test("the builder is the one in the engine, which does not say its version", async () => {
    const facts = await builderFacts(run, undefined);
    assert.deepEqual([facts.driver, facts.version, facts.platforms[0]], ["docker", undefined, "linux/amd64"]);
    assert.equal(buildkitVersion(facts, "28.5.2+dfsg4"), engine.version);
  });

  test("the client says when it last built, and the engine who it is", async () => {
    assert.equal((await builderFacts(run, undefined)).lastActivity, undefined);
    const start = Math.floor(Date.now() / 1000) * 1000;
    await client.buildx(["build", "--network", "none", "--output", "type=cacheonly", "."], context);
    const { lastActivity, instance } = await builderFacts(run, undefined);
    assert.ok(lastActivity !== undefined && lastActivity >= start && lastActivity <= Date.now());
    assert.notEqual(instance, "");
    const opened = await openEngine({ host: engine.host, env: new Map(), timeoutMs: 10_000 });
    assert.equal(await opened.id(), engine.docker("info", "--format", "{{.ID}}").trim());
    opened.close();
    await client.buildx(["inspect"], context);
    assert.equal((await builderFacts(run, undefined)).lastActivity, lastActivity);
    await engine.prune();
  });

  test("by its reference and as the latest: what the client printed, with lines and layers", async () => {
    const printed = await build("first", "--provenance", "mode=max");
    const { ref, digest } = metadata("first");
    assert.match(ref?.id ?? "", /^[a-z0-9]{25}$/);
    assert.match(digest ?? "", /^sha256:/);
    const [named, latest] = [await afterBuild(run, metadata("first")), await afterBuild(run, undefined)];
    assert.deepEqual(told(named.steps), told(builtSteps(printed, [])));
    assert.deepEqual(told(latest.steps), told(named.steps));
    assert.deepEqual(
      named.steps
        .filter(({ text }) => !/^(?:FROM|LINK)/.test(text))
        .map(({ lines, text }) => [lines, text.split(" ")[0]])
        .sort(),
      [
        [[2], "RUN"],
        [[4], "WORKDIR"],
        [[5], "COPY"],
        [[6], "COPY"],
        [[7], "RUN"],
      ],
    );
    assert.ok(named.steps.find(({ lines }) => lines[0] === 2)!.seconds >= 1, "it slept");
    // The layers of the image as it lies in the store: what a step is told to have made is in there.
    const image = JSON.parse(engine.docker("image", "inspect", "first:1"))[0] as { RootFS: { Layers: string[] } };
    const big = named.steps.find(({ lines }) => lines[0] === 7)!;
    assert.ok(big.layer !== undefined && big.layer.size > 300_000 && big.layer.size < 310_000);
    const layers = named.steps.flatMap(({ layer, text }) => (layer === undefined || /^FROM/.test(text) ? [] : [layer]));
    assert.ok(new Set(layers.map((layer) => layer.digest)).size >= image.RootFS.Layers.length - 1);
    assert.match(named.images.get("history-base:1") ?? "", /^sha256:/);
  });

  test("unchanged, changed, and with provenance of mode=min or none", async () => {
    const reused = (steps: readonly BuiltStep[]): readonly boolean[] =>
      steps
        .filter(({ text }) => !/^(?:FROM|LINK)/.test(text))
        .toSorted((a, b) => `${a.stage} ${a.ordinal}`.localeCompare(`${b.stage} ${b.ordinal}`))
        .map(({ cached }) => cached);
    for (const [name, flags, expected] of [
      ["same", ["--provenance", "mode=min,inline-only=true"], [true, true, true, true, true]],
      ["none", ["--provenance", "false"], [true, true, true, true, true]],
      ["changed", [], [true, true, false, true, false]],
      ["again", ["--no-cache"], [false, true, false, false, false]],
    ] as const) {
      if (name === "changed") fs.writeFileSync(path.join(context, "a.txt"), "22");
      const printed = await build(name, ...flags);
      const { steps } = await afterBuild(run, metadata(name));
      assert.deepEqual(told(steps), told(builtSteps(printed, [])), name);
      assert.deepEqual(reused(steps), expected, name);
    }
  });

  test("of two builds the reference names the right one; a build that failed, and one that nobody knows", async () => {
    const first = await afterBuild(run, metadata("first"));
    assert.ok(first.steps.some(({ cached }) => !cached));
    fs.writeFileSync(path.join(context, "Dockerfile"), `${DOCKERFILE}RUN false\n`);
    await assert.rejects(build("broken"));
    const { steps } = await afterBuild(run, undefined);
    assert.deepEqual(
      steps.filter(({ failed }) => failed).map(({ text }) => text),
      ["RUN false"],
    );
    const ref = { builder: "default", node: "default", id: "nobodyknowsthisbuildrefxx" };
    await assert.rejects(afterBuild(run, { ...metadata("first"), ref }), { code: "engine" });
  });
});
