/** docker buildx and compose in the tree of programs; bake --print and compose config need no engine. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { BakeCase } from "./bake-cases.ts";
import type { ComposeCase } from "./compose-cases.ts";

const TREE = join(process.env.ENGINE_HOME ?? join(homedir(), ".cache/engines"), "trixie");
export const absent = !existsSync(join(TREE, ".ready"));

export const composeAbsent = !existsSync(join(TREE, "usr/libexec/docker/cli-plugins/docker-compose"));

type Printed = { readonly text: string } | { readonly error: string };

/** What `docker …` prints in a folder with these files, or its error. `inside`: the folder as the program sees it. */
function run(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): Printed & { readonly inside: string } {
  mkdirSync(join(TREE, "shared"), { recursive: true });
  const folder = mkdtempSync(join(TREE, "shared/bake-"));
  const inside = `/shared/${folder.split("/").at(-1)}`;
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const command = [TREE, "/usr/bin/env", "-C", inside, ...variables, "docker", ...args];
    const done = spawnSync("chroot", command, { encoding: "utf8" });
    return done.status === 0 ? { text: done.stdout, inside } : { error: done.stderr, inside };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function printed(one: BakeCase): Printed {
  const args = [
    ...(one.named ?? []).flatMap((each) => ["--file", each]),
    ...(one.overrides ?? []).flatMap((each) => ["--set", each]),
    ...(one.targets ?? []),
  ];
  return run(one.files, one.env ?? {}, ["buildx", "bake", "--print", ...args]);
}

/** Paths are those of a project in /workspace. */
export function printedCompose(one: ComposeCase): Printed {
  const args = [
    ...(one.named ?? []).flatMap((each) => ["--file", each]),
    ...(one.profiles ?? []).flatMap((each) => ["--profile", each]),
  ];
  const answer = run(one.files, one.env ?? {}, ["compose", ...args, "config", "--format", "json"]);
  return "error" in answer ? answer : { text: answer.text.replaceAll(answer.inside, "/workspace") };
}
