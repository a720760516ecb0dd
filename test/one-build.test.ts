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
