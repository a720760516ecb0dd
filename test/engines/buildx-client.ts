/**
 * `docker` with buildx for programs outside the tree that an engine lives in: a script on the PATH that runs the tree's own
 * client there. A working directory below the tree stays the same one.
 */
import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { type BuiltVertex, decodeProgress } from "../../src/source/progress.ts";
import type { BuildkitEngine } from "./buildkit/engine.ts";

const run = promisify(execFile);
const OUTPUT_LIMIT = 64 << 20;
const BUILD_MS = 120_000;

export interface BuildxClient {
  /** Folder to put first on a PATH. */
  readonly bin: string;
  /** A path below the tree as the client sees it. */
  inside(outside: string): string;
  /** One `docker buildx …` in a folder, its progress read from standard error. Throws when it fails. */
  buildx(
    args: readonly string[],
    where: string,
    env?: Readonly<Record<string, string>>,
  ): Promise<readonly BuiltVertex[]>;
}

export function buildxClient(engine: BuildkitEngine): BuildxClient {
  const tree = engine.folder.slice(0, -engine.inside.length);
  const bin = path.join(engine.folder, "bin");
  fs.mkdirSync(bin, { recursive: true });
  fs.mkdirSync(path.join(engine.folder, "client"));
  const script = `#!/bin/sh
case "$PWD" in ${tree}/*) where="\${PWD#${tree}}" ;; *) where=/ ;; esac
exec chroot ${tree} env -C "$where" HOME=${engine.inside}/client DOCKER_HOST=${engine.hostInside} /usr/bin/docker "$@"
`;
  fs.writeFileSync(path.join(bin, "docker"), script, { mode: 0o755 });
  return {
    bin,
    inside: (outside) => outside.slice(tree.length),
    async buildx(args, where, env = {}) {
      const { stderr } = await run(path.join(bin, "docker"), ["buildx", ...args], {
        cwd: where,
        // What docker/build-push-action leaves to the environment.
        env: { PATH: process.env.PATH, BUILDKIT_PROGRESS: "rawjson", BUILDX_METADATA_WARNINGS: "true", ...env },
        maxBuffer: OUTPUT_LIMIT,
        timeout: BUILD_MS,
      });
      return decodeProgress(stderr);
    },
  };
}
