/**
 * The example workflows' forecasts: the bundle as the runner starts it in each workflow's own job, with its own inputs, no
 * engine and no registry. What only the outside could tell (base images, the builder's version) is given where a test says so.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Report } from "../../src/report/model.ts";
import { baseImages, type Example, type ExampleRun, ROOT, startExample } from "../helpers/example.ts";

const temp = mkdtempSync(join(tmpdir(), "examples-"));
after(() => rmSync(temp, { recursive: true }));
const BASES = baseImages(temp);

const HELLO = 15;
/** Steps of examples/hello that BuildKit can reuse; the others build nothing. */
const HELLO_BUILT = 9;

interface Expected {
  readonly job: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly builds: readonly {
    readonly name: string;
    readonly builder: string;
    readonly dockerfile: string;
    readonly platform?: string;
    /** All steps, and those that can hit or miss. */
    readonly steps: readonly [number, number];
  }[];
}

const hello = (name: string, builder: string, built: number, platform = "linux/amd64"): Expected["builds"] => [
  { name, builder, dockerfile: "examples/hello/Dockerfile", platform, steps: [HELLO, built] },
];

const EXPECTED: Readonly<Record<string, Expected>> = {
  "build-push-gha.yml": { job: "image", builds: hello("Dockerfile", "buildkit", HELLO_BUILT) },
  "registry-cache.yml": {
    job: "image",
    matrix: { platform: "linux/arm64" },
    builds: hello("Dockerfile", "buildkit", HELLO_BUILT, "linux/arm64"),
  },
  "skip-when-cached.yml": { job: "image", builds: hello("Dockerfile", "buildkit", HELLO_BUILT) },
  "fork-forecast.yml": { job: "forecast", builds: hello("Dockerfile", "buildkit", HELLO_BUILT) },
  // The history builders' metadata steps can be reused, too.
  "classic-cache-from.yml": { job: "image", builds: hello("examples/hello", "classic", 12, "") },
  "buildah.yml": { job: "image", builds: hello("examples/hello/Dockerfile", "buildah", 12) },
  "compose.yml": {
    job: "services",
    builds: [
      { name: "api", builder: "buildkit", dockerfile: "examples/compose/api/Dockerfile", steps: [5, 2] },
      { name: "worker", builder: "buildkit", dockerfile: "examples/compose/worker/Dockerfile", steps: [3, 1] },
    ],
  },
  "bake-monorepo.yml": {
    job: "forecast",
    builds: [
      { name: "base", builder: "buildkit", dockerfile: "examples/monorepo/base/Dockerfile", steps: [2, 1] },
      { name: "api", builder: "buildkit", dockerfile: "examples/monorepo/api/Dockerfile", steps: [4, 1] },
      { name: "web", builder: "buildkit", dockerfile: "examples/monorepo/web/Dockerfile", steps: [6, 2] },
      { name: "proxy", builder: "buildkit", dockerfile: "examples/monorepo/proxy/Dockerfile", steps: [4, 2] },
    ],
  },
};

/** Workflows without a step of this action. */
const OTHERS = ["fork-comment.yml"];

const counted = ({ steps }: Report) => steps.filter(({ verdict }) => !["config-only", "not-needed"].includes(verdict));
const verdicts = (report: Report | undefined): string =>
  (report?.steps ?? [])
    .map(({ verdict }) => verdict)
    .filter((verdict) => verdict !== "config-only")
    .join(" ");

function went(run: ExampleRun): void {
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.equal(run.stderr, "");
  assert.deepEqual(
    run.commands.filter((line) => line.startsWith("::error")),
    [],
  );
}

async function withExample(
  name: string,
  more: Readonly<Record<string, string>>,
  use: (example: Example) => Promise<void>,
): Promise<void> {
  const example = await startExample(name, more);
  try {
    await use(example);
  } finally {
    await example.close();
  }
}

test("every example is forecast here", () => {
  assert.deepEqual(readdirSync(join(ROOT, "examples/workflows")).sort(), [...Object.keys(EXPECTED), ...OTHERS].sort());
});

for (const [name, { job, matrix, builds }] of Object.entries(EXPECTED)) {
  test(`${name}: on the first run its builds are found, and nothing is promised`, () =>
    withExample(name, {}, async (example) => {
      const run = await example.main(job, matrix);
      went(run);
      const found = run.reports.map((report) => ({
        name: report.name,
        builder: report.builder,
        dockerfile: report.dockerfile,
        platform: report.platform,
        steps: [report.steps.length, counted(report).length],
      }));
      assert.deepEqual(
        found,
        builds.map((build) => ({ ...build, platform: build.platform ?? "linux/amd64" })),
      );
      for (const report of run.reports)
        for (const { verdict } of counted(report)) assert.match(verdict, /^(unknown|miss)$/);
      assert.equal(run.outputs["fully-cached"], "false");
      assert.notEqual(run.outputs["will-rebuild"], "no");
      assert.equal(run.outputs.hits, "0");
      assert.deepEqual(
        JSON.parse(run.outputs["rebuild-targets"] ?? ""),
        builds.map((build) => build.name),
      );
    }));
}

/** What a registry and the builder would answer. */
const KNOWN = { "image-configs": BASES, "builder-version": "0.13.2" };

for (const name of ["build-push-gha.yml", "registry-cache.yml", "skip-when-cached.yml"]) {
  test(`${name}: recorded, then reused, then rebuilt from the edited file on`, () =>
    withExample(name, KNOWN, async (example) => {
      const { matrix } = EXPECTED[name]!;
      const first = await example.main("image", matrix);
      went(first);
      assert.equal(verdicts(first.reports[0]), Array(HELLO_BUILT).fill("miss").join(" "));
      assert.match((await example.post()).stdout, /^Dockerfile: recorded for the next forecast$/m);

      const again = await example.main("image", matrix);
      assert.equal(verdicts(again.reports[0]), Array(HELLO_BUILT).fill("hit").join(" "));
      assert.equal(again.outputs["fully-cached"], "true");
      assert.match(again.outputs.fingerprint ?? "", /^[0-9a-f]{64}$/);

      example.edit("examples/hello/src/greeting.ts", "// edited\n");
      const edited = await example.main("image", matrix);
      // The last COPY takes only the build's output: it is reused if that comes out the same.
      assert.equal(verdicts(edited.reports[0]), "hit hit hit hit miss miss hit hit depends");
      assert.equal(edited.outputs["first-miss"], "examples/hello/Dockerfile:8");
      assert.match(edited.stdout, /src\/greeting\.ts changed/);
      assert.equal(edited.outputs["fully-cached"], "false");
    }));
}

test("registry-cache.yml: the legs of its matrix keep records of their own", () =>
  withExample("registry-cache.yml", KNOWN, async (example) => {
    await example.main("image", { platform: "linux/arm64" });
    await example.post();
    const other = await example.main("image", { platform: "linux/amd64" });
    went(other);
    assert.equal(other.outputs.hits, "0");
    await example.post();
    for (const platform of ["linux/arm64", "linux/amd64"]) {
      const again = await example.main("image", { platform });
      assert.deepEqual([again.reports[0]?.platform, again.outputs["fully-cached"]], [platform, "true"]);
    }
  }));

test("compose.yml: only the service whose file changed is rebuilt", () =>
  withExample("compose.yml", KNOWN, async (example) => {
    went(await example.main("services"));
    const post = await example.post();
    assert.match(post.stdout, /^api: recorded/m);
    assert.match(post.stdout, /^worker: recorded/m);
    assert.equal((await example.main("services")).outputs["fully-cached"], "true");
    example.edit("examples/compose/worker/worker.sh", "#!/bin/sh\necho other\n");
    const edited = await example.main("services");
    assert.deepEqual(edited.reports.map(verdicts), ["hit hit", "miss"]);
    assert.equal(edited.outputs["rebuild-targets"], '["worker"]');
    assert.match(edited.stdout, /worker\.sh changed/);
  }));

test("bake-monorepo.yml: each build job records its target, and the next run builds what is not certain", () =>
  withExample("bake-monorepo.yml", KNOWN, async (example) => {
    const first = await example.main("forecast");
    went(first);
    assert.equal(first.outputs["rebuild-targets"], '["base","api","web","proxy"]');
    for (const target of ["base", "api", "web", "proxy"]) {
      const recorded = await example.main("build", { target });
      went(recorded);
      assert.match(recorded.stdout, new RegExp(`^${target}: recorded`, "m"));
    }
    // What is built on another target starts from that one's own steps.
    const again = await example.main("forecast");
    assert.deepEqual(again.reports.map(verdicts), ["hit", "hit", "hit hit", "hit hit"]);
    assert.equal(again.outputs["rebuild-targets"], "[]");
    example.edit("examples/monorepo/proxy/proxy.conf", "listen 9090\n");
    const edited = await example.main("forecast");
    assert.equal(verdicts(edited.reports[3]), "hit miss");
    assert.equal(edited.outputs["rebuild-targets"], '["proxy"]');
    example.edit("examples/monorepo/base/Dockerfile", "FROM alpine:3.22\nRUN adduser -D other\n");
    const base = await example.main("forecast");
    assert.equal(base.outputs["rebuild-targets"], '["base","api","web","proxy"]');
  }));

test("fork-forecast.yml: a forecast alone leaves nothing behind but its report", () =>
  withExample("fork-forecast.yml", KNOWN, async (example) => {
    const run = await example.main("forecast");
    went(run);
    assert.equal(run.reports.length, 1);
    assert.equal(run.outputs["comment-id"], "");
    assert.deepEqual(example.service.entries, []);
  }));

/** A build of examples/hello by the classic builder, recorded by test/engines/capture-demo.ts. */
test("classic-cache-from.yml: against the images that a real build left", () => {
  const records = join(temp, "classic");
  mkdirSync(records);
  const known = {
    "image-configs": join(ROOT, "examples/demo/classic/base.json"),
    "builder-version": "26.1.5",
    "cli-version": "20.10.24",
    store: "containerd",
  };
  return withExample("classic-cache-from.yml", { ...known, records }, async (example) => {
    went(await example.main("image"));
    assert.match((await example.post()).stdout, /^examples\/hello: recorded/m);
    const own = readdirSync(records)[0] ?? "";
    const captured = join(ROOT, "examples/demo/classic");
    const real = readdirSync(captured).find((entry) => entry.startsWith("dcf1-")) ?? "";
    // The same place in the store, newer than what was recorded without an engine.
    const newer = join(records, `${own.slice(0, own.lastIndexOf("-"))}-${real.slice(real.lastIndexOf("-") + 1)}`);
    mkdirSync(newer);
    const text = readFileSync(join(captured, real, "record.json"), "utf8");
    // The job pulled the image under its own name.
    writeFileSync(
      join(newer, "record.json"),
      text.replaceAll("hello:classic", "registry.example.test/team/hello:latest"),
    );
    utimesSync(newer, new Date(), new Date(Date.now() + 60_000));

    const again = await example.main("image");
    went(again);
    // The image remembers its own stage; whether what it copies comes out the same is known when the others have run.
    assert.equal(verdicts(again.reports[0]), "miss miss miss miss miss miss hit hit unknown unknown unknown unknown");
    assert.equal(again.outputs["fully-cached"], "false");
    assert.equal(again.reports[0]?.record?.created, JSON.parse(text).created);
  });
});

test("buildah.yml: what a repository might hold is never a certain miss, and the change is named", () =>
  withExample("buildah.yml", { "image-configs": BASES, "builder-version": "1.39.3" }, async (example) => {
    went(await example.main("image"));
    await example.post();
    example.edit("examples/hello/src/greeting.ts", "// edited\n");
    const edited = await example.main("image");
    went(edited);
    assert.equal(edited.outputs["fully-cached"], "false");
    assert.equal(edited.outputs.hits, "0");
    assert.equal(edited.outputs["will-rebuild"], "unknown");
  }));
