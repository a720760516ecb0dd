/** docker buildx in the tree of programs; bake --print needs no engine. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { BakeCase } from "./bake-cases.ts";

const TREE = join(process.env.ENGINE_HOME ?? join(homedir(), ".cache/engines"), "trixie");
export const absent = !existsSync(join(TREE, ".ready"));

/** What buildx prints, or its error. */
export function printed(one: BakeCase): { readonly text: string } | { readonly error: string } {
  mkdirSync(join(TREE, "shared"), { recursive: true });
  const folder = mkdtempSync(join(TREE, "shared/bake-"));
  try {
    for (const [name, text] of Object.entries(one.files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const args = [
      ...(one.named ?? []).flatMap((each) => ["--file", each]),
      ...(one.overrides ?? []).flatMap((each) => ["--set", each]),
      ...(one.targets ?? []),
    ];
    const variables = Object.entries(one.env ?? {}).map(([name, value]) => `${name}=${value}`);
    const inside = `/shared/${folder.split("/").at(-1)}`;
    const run = spawnSync(
      "chroot",
      [TREE, "/usr/bin/env", "-C", inside, ...variables, "docker", "buildx", "bake", "--print", ...args],
      { encoding: "utf8" },
    );
    return run.status === 0 ? { text: run.stdout } : { error: run.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
