/** Commands: docker, buildx, credential helpers. Argument lists only, never a shell; output within a limit. */
import { ForecastError, toForecastError } from "../errors.ts";

export interface RunOptions {
  readonly input?: string;
  /** Bytes of stdout and of stderr. */
  readonly limit: number;
  readonly timeoutMs?: number;
  /** Working directory; default: this process's. */
  readonly cwd?: string;
  /** Environment in place of the runner's own. */
  readonly env?: ReadonlyMap<string, string>;
}

export interface RunAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Throws `engine` when the command cannot be started, `timeout`, `limit`; a non-zero exit code is an answer. */
export type Run = (command: string, args: readonly string[], options: RunOptions) => Promise<RunAnswer>;

const DEFAULT_TIMEOUT_MS = 20_000;

/** Runs through @actions/exec with exactly this environment. */
export function commandRunner(env: ReadonlyMap<string, string>): Run {
  return async (command, args, options) => {
    const { exec } = await import("@actions/exec");
    const [stdout, stderr] = [collector(options.limit), collector(options.limit)];
    const work = exec(command, [...args], {
      silent: true,
      ignoreReturnCode: true,
      env: Object.fromEntries(options.env ?? env),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
      listeners: { stdout: stdout.add, stderr: stderr.add },
    });
    const code = await within(command, work, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    if (stdout.full() || stderr.full()) {
      throw new ForecastError("limit", `${command} printed more than ${options.limit} bytes; its answer is ignored.`);
    }
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  };
}

/** @actions/exec cannot end a command; one that hangs is left behind and ends with this process. */
async function within(command: string, work: Promise<number>, timeoutMs: number): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ForecastError("timeout", `${command} did not answer within ${timeoutMs / 1000} s.`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw toForecastError(error, "engine");
  } finally {
    clearTimeout(timer);
  }
}

function collector(limit: number) {
  const parts: Buffer[] = [];
  let length = 0;
  return {
    add: (part: Buffer): void => {
      length += part.length;
      if (length <= limit) parts.push(part);
    },
    full: (): boolean => length > limit,
    text: (): string => Buffer.concat(parts).toString("utf8"),
  };
}
