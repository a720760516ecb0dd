/** Configuration and attributes of a checkout name programs; looking at the checkout runs none of them. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { cleanFiles } from "../../src/source/git-clean.ts";

test("no hook, filter, file monitor, pager, diff, alias or transport of the checkout runs", async () => {
  const root = mkdtempSync(join(tmpdir(), "programs-"));
  try {
    const git = (...args: string[]): string =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.test", "-C", root, ...args], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    const marker = join(root, "..", `${root.split("/").at(-1)}.ran`);
    git("init", "-q");
    for (const name of ["a.txt", "b.txt"]) writeFileSync(join(root, name), name);
    git("add", "-A");
    git("commit", "-qm", "first");
    const program = join(root, ".git/program");
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${marker}\ncat\n`);
    chmodSync(program, 0o755);
    mkdirSync(join(root, ".git/hooks"), { recursive: true });
    for (const hook of ["post-index-change", "fsmonitor-watchman", "pre-auto-gc", "reference-transaction"]) {
      writeFileSync(join(root, ".git/hooks", hook), `#!/bin/sh\necho ${hook} >> ${marker}\n`);
      chmodSync(join(root, ".git/hooks", hook), 0o755);
    }
    for (const [name, value] of [
      ["core.fsmonitor", program],
      ["core.pager", program],
      ["pager.ls-tree", program],
      ["pager.config", program],
      ["core.sshCommand", program],
      ["filter.x.clean", program],
      ["filter.x.smudge", program],
      ["filter.x.process", program],
      ["diff.external", program],
      ["diff.x.textconv", program],
      ["diff.x.command", program],
      ["alias.ls-tree", `!${program}`],
      ["credential.helper", program],
      ["remote.origin.url", "ssh://nowhere.example/x"],
      ["remote.origin.promisor", "true"],
      ["remote.origin.partialclonefilter", "blob:none"],
    ] as const) {
      git("config", name, value);
    }
    writeFileSync(join(root, ".git/info/attributes"), "* filter=x diff=x\n");
    assert.notEqual(await cleanFiles(root, true), undefined);
    assert.equal(ran(marker), "");
    // A blob that a partial clone has left at its remote is not fetched.
    const id = git("rev-parse", "HEAD:b.txt").trim();
    rmSync(join(root, ".git/objects", id.slice(0, 2), id.slice(2)));
    await cleanFiles(root, true);
    assert.equal(ran(marker), "");
    // The programs do run where git is asked without precautions.
    writeFileSync(join(root, "a.txt"), "c.txt");
    try {
      git("--no-pager", "diff", "HEAD", "--", "a.txt");
    } catch {
      // What the program answers is no concern here.
    }
    assert.notEqual(ran(marker), "");
    rmSync(marker);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

function ran(marker: string): string {
  return existsSync(marker) ? readFileSync(marker, "utf8") : "";
}
