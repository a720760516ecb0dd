/** Projects that the benchmark measures on. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** `files` of `bytes` each in 400 folders, one of `large` bytes, a Dockerfile that copies all of it. */
export function makeContext(folder: string, files: number, bytes: number, large: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Dockerfile"), "FROM bench-base:1\nCOPY . /app/\n");
  writeFileSync(join(folder, ".dockerignore"), ".git\n");
  for (let at = 0; at < files; at++) {
    const directory = join(folder, `d${at % 400}`);
    if (at < 400) mkdirSync(directory);
    writeFileSync(join(directory, `f${at}.txt`), `${at}`.padEnd(bytes, "x"));
  }
  if (large > 0) execFileSync("bash", ["-c", `head -c ${large} /dev/urandom > large.bin`], { cwd: folder });
}

/** The folder as a fresh clone would have it: committed, packed, the index up to date. */
export function commit(folder: string): void {
  const git = (...args: readonly string[]): unknown =>
    execFileSync(
      "git",
      ["-c", "user.name=bench", "-c", "user.email=bench@example.test", "-c", "gc.auto=0", "-C", folder, ...args],
      {
        stdio: "ignore",
      },
    );
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "bench");
  git("repack", "-qad");
  git("prune-packed", "-q");
}

/** A bake file of `targets` targets, each with a Dockerfile of its own, all on one context. */
export function makeBake(folder: string, targets: number): void {
  const names = Array.from({ length: targets }, (_, at) => `t${at}`);
  const target = Object.fromEntries(
    names.map((name, at) => {
      writeFileSync(
        join(folder, `${name}.Dockerfile`),
        `FROM scratch\nCOPY d${at} /own/\nLABEL n=${at}\nCOPY . /app/\n`,
      );
      return [name, { context: ".", dockerfile: `${name}.Dockerfile`, tags: [name] }];
    }),
  );
  writeFileSync(join(folder, "docker-bake.json"), JSON.stringify({ group: { default: { targets: names } }, target }));
}
