/** `docker build` with the classic builder, and what its output says about every step. */
import { spawn } from "node:child_process";
import type { BuildResult } from "../helpers/classic-corpus.ts";
import type { Client } from "./engine.ts";

export interface ClassicBuild {
  readonly host: string;
  readonly client: Client;
  /** Working directory; the context is `context` below it. */
  readonly cwd: string;
  /** `.`, a folder, or `-` with `stdin`. */
  readonly context: string;
  readonly flags: readonly string[];
  readonly stdin?: Uint8Array;
  /** DOCKER_CONFIG; an empty folder keeps the user's settings out. */
  readonly config: string;
}

export interface BuildOutput extends BuildResult {
  readonly output: string;
}

export async function classicBuild(build: ClassicBuild): Promise<BuildOutput> {
  const args = ["build", "--network", "none", ...build.flags, build.context];
  const { status, output } = await docker(build, args);
  const result = { rc: status, steps: stepLines(output), output };
  return status === 0 ? result : { ...result, error: output.trim().split("\n").at(-1) ?? "" };
}

/** Runs the client; both outputs in one text. */
export function docker(
  { host, client, cwd, config, stdin }: Pick<ClassicBuild, "host" | "client" | "cwd" | "config" | "stdin">,
  args: readonly string[],
): Promise<{ readonly status: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(client.path, args, {
      cwd,
      env: { PATH: process.env.PATH, DOCKER_HOST: host, DOCKER_BUILDKIT: "0", DOCKER_CONFIG: config },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => parts.push(part));
    child.stdin.on("error", () => {}); // the client may end before it has read everything
    child.stdin.end(stdin ?? "");
    child.once("error", reject);
    child.once("close", (status) => resolve({ status: status ?? 1, output: Buffer.concat(parts).toString("utf8") }));
  });
}

/** One entry per "Step n/m : text" line with the "Using cache" lines under it. */
function stepLines(output: string): BuildResult["steps"] {
  const steps: { text: string; using_cache: number }[] = [];
  for (const line of output.split("\n")) {
    const step = /^Step \d+\/\d+ : (.*)$/.exec(line);
    if (step !== null) steps.push({ text: step[1]!, using_cache: 0 });
    else if (line === " ---> Using cache" && steps.length > 0) steps.at(-1)!.using_cache++;
  }
  return steps;
}
