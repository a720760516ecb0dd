/** Forecasts of a workflow whose build is not fully known: nothing of a build that may be another one is promised. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { forecast } from "../src/forecast.ts";
import { commandLineInputs, type RunContext, runContext } from "../src/inputs.ts";
import { recordNow } from "../src/record.ts";
import type { Report } from "../src/report/model.ts";

const root = mkdtempSync(join(tmpdir(), "unresolved-"));
after(() => rmSync(root, { recursive: true }));
let workspace = root;
let count = 0;

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
};

const PUSH = "      - uses: docker/build-push-action@v6\n        with:\n          context: .\n";
const MATRIX = "    strategy:\n      matrix:\n        v: [a, b]\n";
const workflow = (lines: string, job = ""): void =>
  put(
    ".github/workflows/ci.yml",
    `on: push\njobs:\n  build:\n    runs-on: x\n${job}    steps:\n${PUSH}${lines.replace(/^(?=.)/gm, "          ")}`,
  );

beforeEach(() => {
  workspace = mkdtempSync(join(root, `${++count}-`));
  put("Dockerfile", "FROM scratch\nCOPY a /\nARG V\nCOPY b /\n");
  put("a", "1");
  put("b", "1");
});

function context(more: Readonly<Record<string, string>> = {}): RunContext {
  const own = runContext();
  const env = new Map([...own.env, ["PATH", "/nowhere"], ...Object.entries(more)]);
  const workflowRef = "octo/app/.github/workflows/ci.yml@refs/heads/main";
  return { ...own, github: false, workspace, temp: workspace, workflowRef, job: "build", env, ref: "refs/heads/main" };
}

const flags = (...more: readonly string[]) =>
  commandLineInputs([
    ...[
      "--records",
      "records",
      "--registry",
      "false",
      "--builder-version",
      "0.13.2",
      "--docker-host",
      "unix:///nowhere",
    ],
    ...["--summary", "false", "--annotations", "false", "--advice", "false"],
    ...more,
  ]);

async function ask(more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Report> {
  const { reports } = await forecast(flags(...more), context(env));
  assert.equal(reports.length, 1);
  return reports[0]!;
}
const record = (more: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  recordNow(flags("--mode", "record", ...more), context(env));
const verdicts = (report: Report): string => report.steps.map(({ verdict }) => verdict).join(" ");

const REUSED = "config-only hit config-only hit";

describe("an input of the build that cannot be evaluated", () => {
  for (const [what, line, answer] of [
    ["file", "file: Dockerfile${{ steps.x.outputs.suffix }}", ["--file", "Dockerfile"]],
    ["target", "target: ${{ vars.STAGE }}", undefined],
    ["no-cache", "no-cache: ${{ steps.x.outputs.fresh }}", ["--no-cache", "false"]],
    ["network", "network: ${{ vars.NET }}", undefined],
  ] as const) {
    test(`${what}: recorded or not, every step is unknown until the input is given`, async () => {
      workflow(line);
      await record();
      const report = await ask();
      assert.equal(verdicts(report), "config-only unknown config-only unknown");
      assert.equal(report.fullyCached, false);
      assert.equal(report.willRebuild, "unknown");
      assert.match(report.culprits[0]?.causes[0]?.detail ?? "", new RegExp(`set the input ${what}`));
      if (answer === undefined) return;
      await record(answer);
      assert.equal(verdicts(await ask(answer)), REUSED);
    });
  }

  test("tags decide nothing", async () => {
    workflow("tags: x:${{ steps.x.outputs.tag }}");
    await record();
    assert.equal(verdicts(await ask()), REUSED);
  });

  test("a build argument given by hand joins those of the workflow", async () => {
    workflow("build-args: |\n  V=${{ steps.x.outputs.v }}\n  W=1");
    await record(["--build-args", "V=1"]);
    const report = await ask(["--build-args", "V=1"]);
    assert.equal(verdicts(report), REUSED);
    assert.deepEqual(report.warnings, []);
  });
});

describe("a bake file with values that only the run knows, read without buildx", () => {
  const bake = (attributes: string): void =>
    put("docker-bake.hcl", `target "default" {\n  tags = ["x:\${timestamp()}"]\n  ${attributes}\n}\n`);
  const LABEL = 'labels = { "org.opencontainers.image.created" = "${timestamp()}", a = "b" }';
  const asked = ["--workflow", "false", "--files", "docker-bake.hcl"];

  beforeEach(() => put("Dockerfile", "FROM scratch\nCOPY a /\nARG V\nRUN x $V\nCOPY b /\n"));

  test("a label is no part of any step that BuildKit builds", async () => {
    bake(LABEL);
    await record(asked);
    const report = await ask(asked);
    assert.equal(verdicts(report), "config-only hit config-only hit hit");
    assert.deepEqual([report.fullyCached, report.warnings], [true, []]);
  });

  test("a label may be a step of the other builders: it is said that it is not known", async () => {
    bake(LABEL);
    for (const builder of ["classic", "buildah"]) {
      const report = await ask([...asked, "--builder", builder]);
      assert.equal(report.fullyCached, false, builder);
      assert.match(report.warnings.join("\n"), /labels org.* uses timestamp\(\), .*set the input labels\.$/, builder);
    }
  });

  test("an argument costs the steps that use it", async () => {
    bake("args = { V = timestamp(), W = timestamp() }");
    await record(asked);
    const report = await ask(asked);
    assert.equal(verdicts(report), "config-only hit config-only unknown miss");
    assert.equal(report.fullyCached, false);
    assert.match(report.warnings.join("\n"), /args V uses timestamp\(\), .*set the input build-args\./);
    await record([...asked, "--build-args", "V=1"]);
    assert.equal(verdicts(await ask([...asked, "--build-args", "V=1"])), "config-only hit config-only hit hit");
  });

  test("a context costs everything", async () => {
    bake("context = timestamp()");
    await record(asked);
    assert.match(verdicts(await ask(asked)), /^config-only unknown .*unknown$/);
  });
});

describe("a job with a matrix", () => {
  test("not told which leg this is, its record opens no gate, and says so", async () => {
    workflow("pull: false", MATRIX);
    await record();
    const report = await ask();
    assert.equal(verdicts(report), REUSED);
    assert.equal(report.fullyCached, false);
    assert.match(report.distrust.join("\n"), /another leg.*set the input matrix/);
  });

  test("told, each leg finds its own record and no other's gate", async () => {
    workflow("pull: false", MATRIX);
    const leg = (v: string) => ["--matrix", JSON.stringify({ v })];
    await record(leg("a"));
    const first = await ask(leg("b"));
    assert.equal(verdicts(first), REUSED);
    assert.equal(first.fullyCached, false);
    assert.match(first.distrust.join("\n"), /that of another leg/);
    put("b", "2");
    await record(leg("b"));
    assert.equal((await ask(leg("b"))).fullyCached, true);
    const other = await ask(leg("a"));
    assert.equal(verdicts(other), "config-only hit config-only miss");
    put("b", "1");
    assert.equal((await ask(leg("a"))).fullyCached, true);
  });

  test("runners of another kind are kept apart without being told", async () => {
    workflow("pull: false", MATRIX);
    const runner = (arch: string) => ({ RUNNER_OS: "Linux", RUNNER_ARCH: arch });
    await record([], runner("X64"));
    put("b", "2");
    await record([], runner("ARM64"));
    assert.equal(verdicts(await ask([], runner("ARM64"))), REUSED);
    assert.equal(verdicts(await ask([], runner("X64"))), "config-only hit config-only miss");
  });

  test("a matrix of one leg needs nobody to tell", async () => {
    workflow("pull: false", MATRIX.replace("[a, b]", "[a]"));
    await record();
    assert.equal((await ask()).fullyCached, true);
  });
});

test("the Dockerfile of a remote or piped context is not the one that lies here", async () => {
  for (const place of ["https://github.com/octo/other.git#main", "git@github.com:octo/other.git", "-"]) {
    const { reports } = await forecast(flags("--context", place, "--builder", "buildkit"), context());
    assert.deepEqual([reports[0]?.steps, reports[0]?.willRebuild], [[], "unknown"], place);
    assert.match(reports[0]?.warnings.join("\n") ?? "", /neither is its Dockerfile/, place);
  }
});

test("a build of a Containerfile is called so where Buildah builds it", async () => {
  put("c/Containerfile", "FROM scratch\nCOPY x /\n");
  put("c/x", "1");
  const names = async (builder: string, place: string): Promise<readonly string[]> => {
    const { reports } = await forecast(
      flags("--workflow", "false", "--builder", builder, "--context", place),
      context(),
    );
    return reports.map(({ name, dockerfile }) => `${name} ${dockerfile}`);
  };
  assert.deepEqual(await names("buildah", "c"), ["Containerfile c/Containerfile"]);
  assert.deepEqual(await names("buildah", "."), ["Dockerfile Dockerfile"]);
});
