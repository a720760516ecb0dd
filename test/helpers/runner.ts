/** Runs the committed bundle as GitHub's runner does: INPUT_*, GITHUB_* files, state handed from main to post. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** BUNDLE: another one than the committed, built from the sources as they are. */
export const BUNDLE = process.env.BUNDLE ?? resolve(import.meta.dirname, "../../dist/index.js");

export interface RunResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Lines of ::warning, ::error, ::notice. */
  readonly commands: readonly string[];
  readonly milliseconds: number;
}

export interface RunOptions {
  readonly timeoutMs?: number;
  /** On top of the job's environment, for this step only. */
  readonly env?: Readonly<Record<string, string>>;
  /** Sees the child right after it started, to kill it. */
  readonly onStart?: (child: import("node:child_process").ChildProcess) => void;
}

export interface Job {
  readonly workspace: string;
  readonly home: string;
  /** RUNNER_TEMP */
  readonly temp: string;
  readonly env: Record<string, string>;
  /** Event payload of the run; written anew for each step. */
  event: unknown;
  main(inputs: Readonly<Record<string, string>>, options?: RunOptions): Promise<RunResult>;
  /** Post of the last main, with its state. */
  post(inputs: Readonly<Record<string, string>>, options?: RunOptions): Promise<RunResult>;
  remove(): void;
}

/** @param parent folder that the job's own folder goes into. */
export function startJob(env: Readonly<Record<string, string>> = {}, parent = tmpdir()): Job {
  const root = mkdtempSync(join(parent, "job-"));
  const workspace = join(root, "workspace");
  const home = join(root, "home");
  const temp = join(root, "temp");
  for (const folder of [workspace, home, temp]) mkdirSync(folder);
  let state: Record<string, string> = {};
  let steps = 0;

  const job: Job = {
    workspace,
    home,
    temp,
    event: {},
    env: {
      PATH: process.env.PATH ?? "",
      HOME: home,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      GITHUB_REPOSITORY: "octo/app",
      GITHUB_REF: "refs/heads/main",
      GITHUB_SHA: "1".repeat(40),
      GITHUB_EVENT_NAME: "push",
      GITHUB_RUN_ID: "100",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_WORKFLOW: "ci",
      GITHUB_JOB: "build",
      GITHUB_WORKFLOW_REF: "octo/app/.github/workflows/ci.yml@refs/heads/main",
      ...env,
    },
    async main(inputs, options) {
      state = {};
      const result = await step(inputs, {}, options);
      return result;
    },
    post: (inputs, options) =>
      step(inputs, Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])), options),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };

  async function step(
    inputs: Readonly<Record<string, string>>,
    extra: Record<string, string>,
    options: RunOptions = {},
  ): Promise<RunResult> {
    const files = join(root, `step-${++steps}`);
    mkdirSync(files);
    const at = (name: string): string => join(files, name);
    for (const name of ["output", "state", "summary", "env", "path"]) writeFileSync(at(name), "");
    writeFileSync(at("event.json"), JSON.stringify(job.event));
    const inputEnv = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
    );
    const started = performance.now();
    const finished = await run(
      {
        ...job.env,
        ...inputEnv,
        ...extra,
        ...options.env,
        GITHUB_OUTPUT: at("output"),
        GITHUB_STATE: at("state"),
        GITHUB_STEP_SUMMARY: at("summary"),
        GITHUB_ENV: at("env"),
        GITHUB_PATH: at("path"),
        GITHUB_EVENT_PATH: at("event.json"),
      },
      workspace,
      options,
    );
    state = { ...state, ...readPairs(at("state")) };
    return {
      ...finished,
      outputs: readPairs(at("output")),
      summary: readFileSync(at("summary"), "utf8"),
      commands: finished.stdout.split("\n").filter((line) => /^::(warning|error|notice)/.test(line)),
      milliseconds: performance.now() - started,
    };
  }

  return job;
}

function run(
  env: Record<string, string>,
  cwd: string,
  options: RunOptions,
): Promise<Pick<RunResult, "code" | "signal" | "stdout" | "stderr">> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [BUNDLE], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (part) => {
      stdout += part;
    });
    child.stderr.on("data", (part) => {
      stderr += part;
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), options.timeoutMs ?? 120_000);
    child.on("error", fail);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      done({ code, signal, stdout, stderr });
    });
    options.onStart?.(child);
  });
}

/** The runner's file format: `name=value` or `name<<DELIMITER`, lines, DELIMITER. */
function readPairs(path: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = readFileSync(path, "utf8").split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc?.[1] !== undefined) {
      const value: string[] = [];
      while (++index < lines.length && lines[index] !== heredoc[2]) value.push(lines[index] ?? "");
      pairs[heredoc[1]] = value.join("\n");
    } else if (line.includes("=")) {
      pairs[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    }
  }
  return pairs;
}
