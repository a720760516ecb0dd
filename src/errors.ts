/**
 * The one error class. `code` is a closed set: callers switch on it, the message is free text for people and always
 * ends with what the user can do.
 */
export type ErrorCode =
  | "dockerfile-syntax" // the Dockerfile cannot be parsed; `location` says where
  | "dockerfile-missing"
  | "target-missing" // --target names no stage
  | "word-expansion" // ${…} that the builder itself would refuse
  | "ignore-syntax" // .dockerignore that the builder itself would refuse
  | "context-missing"
  | "source-missing" // a COPY/ADD source that is not in the context
  | "source-outside" // a COPY/ADD source outside the context
  | "source-unreadable" // permission, I/O, a special file
  | "limit" // input from outside larger or deeper than a named limit
  | "record-malformed" // restored data that is not what we write
  | "record-schema" // restored data of an unknown schema version
  | "image-malformed" // image config, manifest, archive or layout that cannot be decoded
  | "cache-malformed" // exported cache records that cannot be decoded
  | "reference" // not an image reference
  | "engine" // docker, buildx, buildah or podman could not answer
  | "registry" // the registry could not answer
  | "absent" // what a reference, tag or path names is not there
  | "cache-service" // the Actions cache could not answer
  | "github" // the GitHub API could not answer
  | "input" // an action input that makes no sense
  | "workflow" // the workflow file cannot be read or evaluated
  | "build-refused" // the builder itself would fail this build
  | "disk" // the runner's own disk is full, read-only or broken
  | "timeout"
  | "internal";

/** A place in a text file. `line` and `column` count from 1; `column` counts UTF-16 units. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** The text of that line, without its line end. */
  readonly text?: string;
}

export class ForecastError extends Error {
  readonly code: ErrorCode;
  readonly location: Location | undefined;

  constructor(code: ErrorCode, message: string, options: { location?: Location | undefined; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ForecastError";
    this.code = code;
    this.location = options.location;
  }

  /** `Dockerfile:3:5: message`, then the line shown with a caret under the column. */
  override toString(): string {
    const at = this.location;
    if (at === undefined) return this.message;
    const column = at.column === undefined ? "" : `:${at.column}`;
    const shown = at.text === undefined ? "" : `\n  ${at.text}\n  ${" ".repeat(Math.max(0, (at.column ?? 1) - 1))}^`;
    return `${at.file}:${at.line}${column}: ${this.message}${shown}`;
  }
}

const DISK = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO", "EFBIG"]);

/** Any thrown value as a ForecastError, so that one code path reports all of them. */
export function toForecastError(error: unknown, code: ErrorCode = "internal"): ForecastError {
  if (error instanceof ForecastError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const system = (error as { readonly code?: unknown } | null | undefined)?.code;
  if (typeof system === "string" && DISK.has(system)) {
    return new ForecastError(
      "disk",
      `The runner's disk cannot be written (${message.slice(0, 200)}). Free some space there.`,
      {
        cause: error,
      },
    );
  }
  return new ForecastError(code, message, { cause: error });
}
