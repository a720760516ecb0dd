/** One build whose surroundings are broken: the report is there all the same. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { forecast } from "../src/forecast.ts";
import { commandLineInputs, type RunContext, runContext } from "../src/inputs.ts";
import { recordNow } from "../src/record.ts";

const workspace = mkdtempSync(join(tmpdir(), "one-build-"));
after(() => rmSync(workspace, { recursive: true }));

function context(): RunContext {
  const own = runContext();
  const env = new Map([...own.env, ["PATH", "/nowhere"]]);
  return { ...own, github: false, workspace, temp: workspace, env };
}

for (const builder of ["classic", "buildkit", "buildah"]) {
  // Patterns are compiled when the first path is asked for, which here only the advice about .git does.
  test(`${builder}: an ignore pattern that nothing but the advice evaluates`, async () => {
    mkdirSync(join(workspace, ".git"), { recursive: true });
    writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\nENV A=1\n");
    writeFileSync(join(workspace, ".dockerignore"), "x\\u\n");
    const flags = ["--records", "records", "--registry", "false", "--docker-host", "unix:///nowhere"];
    const inputs = commandLineInputs([...flags, "--builder", builder, "--workflow", "false"]);
    const { reports } = await forecast(inputs, context());
    assert.deepEqual(
      reports.map(({ steps }) => steps.map(({ keyword }) => keyword)),
      [["from", "env"]],
    );
  });
}

test("platform local is the client's machine, and the same platform twice is one build", async () => {
  writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\nENV A=1\n");
  rmSync(join(workspace, ".dockerignore"), { force: true });
  const flags = ["--records", "records", "--registry", "false", "--docker-host", "unix:///nowhere"];
  const common = [...flags, "--builder", "buildkit", "--workflow", "false"];
  const platforms = async (...given: readonly string[]): Promise<readonly string[]> =>
    (await forecast(commandLineInputs([...common, ...given]), context())).reports.map(({ platform }) => platform);
  const own = `linux/${process.arch === "x64" ? "amd64" : process.arch}`;
  assert.deepEqual(await platforms("--platforms", "local"), [own]);
  assert.deepEqual(await platforms("--platforms", `Local,linux/s390x,${own}`), [own, "linux/s390x"]);
});

test("the record stands for a builder's own store, but not for that of a builder made for the job, beside a cache that is imported", async () => {
  writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\nCOPY a.txt /\n");
  writeFileSync(join(workspace, "a.txt"), "1");
  emptyCache(join(workspace, "cache"));
  const path = process.env.PATH;
  after(() => {
    process.env.PATH = path;
  });
  const bin = join(workspace, "bin");
  mkdirSync(bin, { recursive: true });
  const flags = ["--records", "own", "--registry", "false", "--docker-host", "unix:///nowhere", "--workflow", "false"];
  const common = [
    ...flags,
    "--builder",
    "buildkit",
    "--builder-version",
    "0.25.2",
    "--cache-from",
    "type=local,src=cache",
  ];
  const verdicts = async (name: string, driver: string): Promise<readonly string[]> => {
    const inspect = `#!/bin/sh\n[ "$2" = inspect ] && printf 'Name: ${name}\\nDriver: ${driver}\\nBuildKit: v0.25.2\\n'\n`;
    writeFileSync(join(bin, "docker"), inspect, { mode: 0o755 });
    // Commands are looked for on this process's own PATH.
    process.env.PATH = `${bin}:${path}`;
    const there = { ...context(), env: new Map([["PATH", process.env.PATH]]) };
    await recordNow({ ...commandLineInputs(common), mode: "record" }, there);
    const { reports } = await forecast({ ...commandLineInputs(common), mode: "forecast" }, there);
    return reports[0]!.steps.slice(1).map(({ verdict }) => verdict);
  };
  assert.deepEqual(await verdicts("mine", "docker-container"), ["hit"]);
  assert.notDeepEqual(await verdicts("builder-3c1a5a0e-7b0d-4f1f-9f56-0f3f4a3d1c52", "docker-container"), ["hit"]);
});

for (const builder of ["classic", "buildkit", "buildah"]) {
  test(`${builder}: a --platform that is none is the Dockerfile's mistake, an empty one is none to Buildah and BuildKit`, async () => {
    const flags = ["--records", "records", "--registry", "false", "--docker-host", "unix:///nowhere"];
    const common = [...flags, "--builder", builder, "--workflow", "false"];
    const told = async (platform: string): Promise<readonly string[]> => {
      writeFileSync(join(workspace, "Dockerfile"), `ARG P=${platform}\nFROM --platform=$P alpine\nRUN x\n`);
      return (await forecast(commandLineInputs(common), context())).reports.flatMap(({ steps, warnings }) => [
        ...steps.flatMap(({ causes, notes }) => [...notes, ...causes.map(({ detail }) => detail)]),
        ...warnings,
      ]);
    };
    assert.ok((await told("what!")).some((text) => text.includes('"what!" is not a platform')));
    const refusals = (await told("")).filter((text) => text.includes("platform"));
    assert.equal(refusals.length > 0, builder === "classic", refusals.join("\n"));
  });
}

test("nor for that of a builder that the job makes after this step", async () => {
  writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\nCOPY a.txt /\n");
  writeFileSync(join(workspace, "a.txt"), "1");
  emptyCache(join(workspace, "cache"));
  mkdirSync(join(workspace, ".github/workflows"), { recursive: true });
  const there = (more: Readonly<Record<string, string>> = {}): RunContext => ({
    ...context(),
    env: new Map([...context().env, ...Object.entries({ PATH: "/nowhere", ...more })]),
    workflowRef: "octo/app/.github/workflows/ci.yml@refs/heads/main",
    job: "build",
  });
  const own = ["--records", "made", "--registry", "false", "--docker-host", "unix:///nowhere", "--builder", "buildkit"];
  const cache = ["--cache-from", "type=local,src=cache"];
  const verdicts = async (setup: string, given: readonly string[] = []): Promise<string> => {
    writeFileSync(
      join(workspace, ".github/workflows/ci.yml"),
      `on: push\njobs:\n  build:\n    runs-on: self-hosted\n    steps:\n      - uses: octo/forecast@v1\n${setup}      - uses: docker/build-push-action@v6\n        with: { context: ., cache-from: "type=local,src=cache" }\n`,
    );
    const all = commandLineInputs([...own, "--builder-version", "0.25.2", ...given]);
    await recordNow({ ...all, mode: "record" }, there());
    const { reports } = await forecast({ ...all, mode: "forecast" }, there());
    assert.equal(reports.length, 1);
    return reports[0]!.steps
      .slice(1)
      .map(({ verdict }) => verdict)
      .join(" ");
  };
  const setup = "      - uses: docker/setup-buildx-action@v3\n";
  for (const given of [[], ["--context", ".", "--file", "Dockerfile", ...cache]]) {
    assert.equal(await verdicts("", given), "hit");
    assert.notEqual(await verdicts(setup, given), "hit");
    assert.equal(await verdicts(`${setup}        with: { driver: docker }\n`, given), "hit");
  }
});

/** What `--cache-to type=local` writes for a build of which nothing was kept. */
function emptyCache(folder: string): void {
  const blobs = join(folder, "blobs/sha256");
  mkdirSync(blobs, { recursive: true });
  const put = (mediaType: string, content: object): object => {
    const text = JSON.stringify(content);
    const hex = createHash("sha256").update(text).digest("hex");
    writeFileSync(join(blobs, hex), text);
    return { mediaType, digest: `sha256:${hex}`, size: text.length };
  };
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const config = put("application/vnd.buildkit.cacheconfig.v0", { layers: [], records: [] });
  const manifest = put(mediaType, { schemaVersion: 2, mediaType, config, layers: [] });
  const index = {
    schemaVersion: 2,
    manifests: [{ ...manifest, annotations: { "org.opencontainers.image.ref.name": "latest" } }],
  };
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  writeFileSync(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
}
