/** One build whose surroundings are broken: the report is there all the same. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { forecast } from "../src/forecast.ts";
import { commandLineInputs, type RunContext, runContext } from "../src/inputs.ts";

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
