/** The recipes are YAML, name only inputs and outputs that exist, and the comment script for forks treats its artifact as hostile. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { renderJson } from "../../src/report/render-json.ts";
import { reportsOf } from "./renderings.ts";

const TEXT = readFileSync(new URL("../../docs/recipes.md", import.meta.url), "utf8");
const SNIPPETS = [...TEXT.matchAll(/```yaml\n([\s\S]*?)```/g)].map((found) => parse(found[1]!) as unknown);
const ACTION = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")) as {
  readonly inputs: object;
  readonly outputs: object;
};

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, string>> };

function stepsOf(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => [each as Step, ...stepsOf(each)]);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stepsOf);
}

const STEPS = SNIPPETS.flatMap(stepsOf);

test("recipes use inputs and outputs that exist", () => {
  const own = STEPS.filter((step) => step.uses?.includes("docker-cache-forecast"));
  ok(own.length >= 5);
  for (const step of own) for (const name of Object.keys(step.with ?? {})) ok(name in ACTION.inputs, name);
  for (const [, name] of TEXT.matchAll(/steps\.forecast\.outputs\.([a-z-]+)/g)) ok(name! in ACTION.outputs, name);
});

const SCRIPT = STEPS.find((step) => step.uses?.startsWith("actions/github-script"))!.with!.script!;

interface Outcome {
  readonly body: string | undefined;
  readonly pull: number | undefined;
  readonly said: readonly string[];
}

/** Runs the script as actions/github-script does, over a folder and an event. */
async function run(prepare: (folder: string) => void, head = "abc"): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "recipe-"));
  const outcome = {
    body: undefined as string | undefined,
    pull: undefined as number | undefined,
    said: [] as string[],
  };
  const say = (text: string) => outcome.said.push(text);
  const github = {
    rest: {
      pulls: { list: async () => ({ data: [{ number: 12, head: { sha: "abc" } }] }) },
      issues: {
        listComments: {},
        updateComment: async () => undefined,
        createComment: async (given: { readonly body: string; readonly issue_number: number }) => {
          outcome.body = given.body;
          outcome.pull = given.issue_number;
        },
      },
    },
    paginate: async () => [],
  };
  const head_repository = { owner: { login: "fork" } };
  const workflow_run = { head_repository, head_branch: "b", head_sha: head, html_url: "https://x/run", id: 1 };
  const context = { repo: { owner: "o", repo: "r" }, payload: { workflow_run } };
  const before = process.env.FOLDER;
  try {
    prepare(folder);
    process.env.FOLDER = folder;
    const AsyncFunction = (async () => undefined).constructor as new (
      ...names: string[]
    ) => (...values: unknown[]) => Promise<void>;
    const script = new AsyncFunction("github", "context", "core", "require", SCRIPT);
    await script(github, context, { warning: say, info: say }, createRequire(import.meta.url));
  } finally {
    if (before === undefined) delete process.env.FOLDER;
    else process.env.FOLDER = before;
    rmSync(folder, { recursive: true });
  }
  return outcome;
}

test("the script for forks writes numbers only", async () => {
  const good = await run((folder) => writeFileSync(join(folder, "r.json"), renderJson(reportsOf("one-file"))));
  equal(good.pull, 12);
  ok(good.body?.includes("4 of 7 steps reused, 3 rebuilt"));
  const counts = { hits: "<img src=x>", total: "@octocat", misses: 1e300 };
  const evil = await run((folder) =>
    writeFileSync(join(folder, "r.json"), JSON.stringify({ builds: [{ counts }, null, 7, { counts: null }] })),
  );
  ok(evil.body?.includes("0 of 0 steps reused, 0 rebuilt"));
});

test("the script for forks refuses links, folders, several files and a pull request that moved on", async () => {
  const secret = await run((folder) => symlinkSync("/etc/hostname", join(folder, "r.json")));
  deepEqual([secret.body, secret.said], [undefined, ["no small file"]]);
  const directory = await run((folder) => mkdirSync(join(folder, "r.json")));
  deepEqual([directory.body, directory.said], [undefined, ["no small file"]]);
  const two = await run((folder) =>
    ["a", "b"].forEach((name) => {
      writeFileSync(join(folder, name), "{}");
    }),
  );
  deepEqual([two.body, two.said], [undefined, ["not one file"]]);
  const moved = await run((folder) => writeFileSync(join(folder, "r.json"), '{"builds":[]}'), "older");
  deepEqual([moved.body, moved.said], [undefined, ["the pull request has moved on"]]);
});
