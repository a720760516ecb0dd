/** Does the record stand for what the builder holds? On a runner of one's own, told by who was seen to build. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { forecast } from "../src/forecast.ts";
import { commandLineInputs, type RunContext, runContext } from "../src/inputs.ts";
import { recordPending } from "../src/record.ts";
import type { Report } from "../src/report/model.ts";

const root = mkdtempSync(join(tmpdir(), "standing-"));
const bin = join(root, "bin");
mkdirSync(bin);
const path = process.env.PATH;
// Commands are looked for on this process's own PATH.
process.env.PATH = `${bin}:${path}`;
after(() => {
  process.env.PATH = path;
  rmSync(root, { recursive: true });
});

interface Shown {
  readonly name: string;
  readonly driver?: string;
  readonly host?: string;
  /** Milliseconds since 1970. */
  readonly active?: number;
}

/** What `docker buildx inspect` prints; `undefined`: no docker. */
function show(builder: Shown | undefined): void {
  const time = new Date(builder?.active ?? 0).toISOString();
  const activity = `Last Activity: ${time.slice(0, 10)} ${time.slice(11, 19)} +0000 UTC\n`;
  const text =
    builder === undefined
      ? ""
      : `Name: ${builder.name}\nDriver: ${builder.driver ?? "docker-container"}\n${builder.active === undefined ? "" : activity}
Nodes:
BuildKit version: v0.25.2
Labels:
${builder.host === undefined ? "" : ` org.mobyproject.buildkit.worker.hostname: ${builder.host}\n`}`;
  writeFileSync(join(bin, "answer"), text);
  const script = `#!/bin/sh\n[ "$2" = inspect ] || exit 1\n[ -s ${bin}/answer ] || exit 1\ncat ${bin}/answer\n`;
  writeFileSync(join(bin, "docker"), script, { mode: 0o755 });
}

let runs = 0;
let workspace = "";
let job = "";

beforeEach(() => {
  workspace = join(root, `run-${runs++}`);
  mkdirSync(join(workspace, ".github/workflows"), { recursive: true });
  writeFileSync(join(workspace, "Dockerfile"), "FROM scratch\nCOPY a.txt /\nCOPY b.txt /\n");
  for (const name of ["a.txt", "b.txt"]) writeFileSync(join(workspace, name), "1");
  job = "      - uses: docker/build-push-action@v6\n        with: { context: . }\n";
});

function context(env: Readonly<Record<string, string>> = {}): RunContext {
  const steps = `on: push\njobs:\n  build:\n    runs-on: self-hosted\n    steps:\n      - uses: octo/forecast@v1\n${job}`;
  writeFileSync(join(workspace, ".github/workflows/ci.yml"), steps);
  return {
    ...runContext(),
    github: false,
    workspace,
    temp: workspace,
    env: new Map([...runContext().env, ["PATH", process.env.PATH ?? ""], ...Object.entries(env)]),
    workflowRef: "octo/app/.github/workflows/ci.yml@refs/heads/main",
    job: "build",
  };
}

const inputs = commandLineInputs(
  ["--records", "own", "--registry", "false", "--docker-host", "unix:///nowhere"].concat([
    ...["--builder", "buildkit", "--builder-version", "0.25.2", "--summary", "false"],
  ]),
);

async function ask(mode: "auto" | "forecast", env?: Readonly<Record<string, string>>): Promise<[Report, string]> {
  const { reports, folder } = await forecast({ ...inputs, mode }, context(env));
  assert.equal(reports.length, 1);
  return [reports[0]!, folder];
}

const verdicts = (report: Report): string =>
  report.steps
    .slice(1)
    .map(({ verdict }) => verdict)
    .join(" ");

/** One job: forecast with one builder there, build, record with another. */
async function build(before: Shown | undefined, afterwards: Shown | undefined): Promise<void> {
  show(before);
  const [, folder] = await ask("auto");
  show(afterwards);
  await recordPending(folder, inputs, context());
}

async function next(builder: Shown | undefined, env?: Readonly<Record<string, string>>): Promise<string> {
  show(builder);
  return verdicts((await ask("forecast", env))[0]);
}

const soon = (): number => Date.now() + 1000;

describe("a builder that was seen to build", () => {
  test("still holds it", async () => {
    await build({ name: "mine", host: "a1" }, { name: "mine", host: "a1", active: soon() });
    assert.equal(await next({ name: "mine", host: "a1" }), "hit hit");
  });

  test("holds nothing of it when it is another one of that name, or is not there", async () => {
    await build({ name: "mine", host: "a1" }, { name: "mine", host: "a1", active: soon() });
    assert.equal(await next({ name: "mine", host: "b2" }), "unknown unknown");
    assert.equal(await next({ name: "other", host: "a1" }), "unknown unknown");
    assert.equal(await next({ name: "mine" }), "unknown unknown");
    assert.equal(await next(undefined), "unknown unknown");
    show({ name: "mine", host: "b2" });
    const [report] = await ask("forecast");
    assert.match(report.steps[1]!.causes[0]!.detail, /the builder mine's, and this job finds another one of that name/);
    // What is not in the record either is rebuilt.
    writeFileSync(join(workspace, "b.txt"), "2");
    assert.equal(await next({ name: "mine", host: "b2" }), "unknown miss");
  });

  test("but for what the user wants compared with", async () => {
    await build({ name: "mine", host: "a1" }, { name: "mine", host: "a1", active: soon() });
    show({ name: "mine", host: "b2" });
    const { reports } = await forecast({ ...inputs, mode: "forecast", against: "record" }, context());
    assert.equal(verdicts(reports[0]!), "hit hit");
  });
});

test("a script that makes another builder between forecast and build, whatever stands there afterwards", async () => {
  const there = { name: "default", driver: "docker-container", host: "a1" };
  // The new one is still there; it has gone again, and the old one has not built since; made anew under the same name.
  for (const afterwards of [
    { name: "eager_hopper", host: "c3", active: soon() },
    { ...there, active: Date.now() - 60_000 },
    there,
    { ...there, host: "b2", active: soon() },
  ]) {
    await build(there, afterwards);
    for (const now of [there, afterwards]) assert.equal(await next(now), "unknown unknown");
  }
});

test("without any client that could tell, the record stands as before", async () => {
  await build(undefined, undefined);
  assert.equal(await next(undefined), "hit hit");
  assert.equal(await next({ name: "mine", host: "a1" }), "unknown unknown");
});

test("on a command line, where no builder can be asked, the record stands", async () => {
  await build({ name: "mine", host: "a1" }, { name: "mine", host: "a1", active: soon() });
  const away = async (builder: Shown | undefined): Promise<string> => {
    show(builder);
    const { reports } = await forecast({ ...inputs, mode: "forecast" }, { ...context(), job: "", workflowRef: "" });
    return verdicts(reports[0]!);
  };
  assert.equal(await away(undefined), "hit hit");
  assert.equal(await away({ name: "default", driver: "docker" }), "hit hit");
  assert.equal(await away({ name: "mine", host: "b2" }), "unknown unknown");
  assert.equal(await away({ name: "mine" }), "unknown unknown");
});

test("machines are told apart by the runner where nothing else does", async () => {
  const there = { name: "default", driver: "docker", active: soon() };
  show(there);
  const [, folder] = await ask("auto", { RUNNER_NAME: "one" });
  await recordPending(folder, inputs, context({ RUNNER_NAME: "one" }));
  assert.equal(await next(there, { RUNNER_NAME: "one" }), "hit hit");
  assert.equal(await next(there, { RUNNER_NAME: "two" }), "unknown unknown");
});

test("what the job throws away is no certain hit", async () => {
  const there = { name: "mine", host: "a1" };
  await build(there, { ...there, active: soon() });
  const before = job;
  for (const steps of [
    `      - run: docker builder prune -af\n${before}`,
    `${before}      - run: docker system prune -f\n        if: always()\n`,
  ]) {
    job = steps;
    assert.equal(await next(there), "unknown unknown");
  }
  show(there);
  const [report] = await ask("forecast");
  assert.match(report.steps[1]!.causes[0]!.detail, /^The job runs docker system prune, which may take away/);
  assert.notEqual(report.fullyCached, true);
});

test("a builder that the job names and that is not there yet is a new one", async () => {
  const there = { name: "mine", host: "a1" };
  job = `      - run: docker buildx create --name mine --use\n${job}`;
  await build(there, { ...there, active: soon() });
  assert.equal(await next(there), "hit hit");
  assert.equal(await next(undefined), "unknown unknown");
});
