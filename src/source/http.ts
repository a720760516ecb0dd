/**
 * One HTTP request with every way it can go wrong as one ForecastError: time limit, size limit, redirects, retry of what
 * passes by itself. Credentials never follow a redirect to another host. Messages name the host, never the query.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type ErrorCode, ForecastError } from "../errors.ts";

export interface HttpRequest {
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  /** `Authorization` header; sent to the first host only. */
  readonly authorization?: string | undefined;
  readonly body?: string;
  /** Bytes of the answer's body. */
  readonly limit: number;
  /** For the whole call, redirects and retries included. */
  readonly timeoutMs: number;
  readonly code: ErrorCode;
  /** Ends every message: what the user can do. */
  readonly advice: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

const MAX_REDIRECTS = 5;
const MAX_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 5_000;
const PASSING = new Set([429, 502, 503, 504]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The answer whatever its status below 500 and not 429; throws `request.code`, `timeout`, `limit` for everything else. */
export async function httpRequest(url: URL, request: HttpRequest): Promise<HttpAnswer> {
  // Not the wall clock, which may jump.
  const deadline = performance.now() + request.timeoutMs;
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptOnce(url, request, deadline);
    if (outcome instanceof ForecastError) {
      if (attempt >= MAX_ATTEMPTS || outcome.code !== request.code) throw outcome;
    } else if (!PASSING.has(outcome.status) && outcome.status < 500) {
      return outcome;
    } else if (attempt >= MAX_ATTEMPTS || !PASSING.has(outcome.status)) {
      throw failed(url, request, `answered ${outcome.status}`);
    }
    const pause = outcome instanceof ForecastError ? undefined : retryAfter(outcome.headers);
    const wait = pause ?? FIRST_PAUSE_MS * 2 ** (attempt - 1);
    if (wait > MAX_PAUSE_MS || performance.now() + wait >= deadline) {
      if (outcome instanceof ForecastError) throw outcome;
      throw failed(url, request, `answered ${outcome.status} and asks to wait ${Math.ceil(wait / 1000)} s`);
    }
    await sleep(wait);
  }
}

/** A network fault comes back as a value, for the retry; a timeout or an answer too large is thrown: both would recur. */
async function attemptOnce(url: URL, request: HttpRequest, deadline: number): Promise<HttpAnswer | ForecastError> {
  const left = Math.ceil(deadline - performance.now());
  if (left <= 0) throw late(url, request);
  const signal = AbortSignal.timeout(left);
  try {
    return await followRedirects(url, request, signal);
  } catch (error) {
    if (signal.aborted) throw late(url, request, error);
    if (error instanceof ForecastError) throw error;
    return failed(url, request, reason(error), error);
  }
}

async function followRedirects(start: URL, request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await fetch(url, {
      method: request.method ?? "GET",
      headers: {
        "user-agent": "docker-cache-forecast",
        ...request.headers,
        ...(request.authorization !== undefined && url.host === start.host && url.protocol === start.protocol
          ? { authorization: request.authorization }
          : {}),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: "manual",
      signal,
    });
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return await readAnswer(response, url, request);
    await response.body?.cancel();
    url = redirectTarget(url, location, request);
  }
  throw new ForecastError(request.code, `${start.host} redirects in circles. ${request.advice}`);
}

function redirectTarget(from: URL, location: string, request: HttpRequest): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  const web = target?.protocol === "https:" || (target?.protocol === "http:" && from.protocol === "http:");
  // A body (a token request) must not reach a host that nobody named.
  if (target !== undefined && web && (request.method !== "POST" || target.host === from.host)) return target;
  throw new ForecastError(request.code, `${from.host} redirects to an address that is not followed. ${request.advice}`);
}

async function readAnswer(response: Response, url: URL, request: HttpRequest): Promise<HttpAnswer> {
  const declared = Number(response.headers.get("content-length") ?? "0");
  if (declared > request.limit) {
    await response.body?.cancel();
    throw tooLarge(url, request);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  if (response.body !== null) {
    for await (const part of response.body as AsyncIterable<Uint8Array>) {
      length += part.length;
      // Leaving the loop cancels the body.
      if (length > request.limit) throw tooLarge(url, request);
      parts.push(part);
    }
  }
  return { status: response.status, headers: response.headers, body: Buffer.concat(parts) };
}

function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

function reason(error: unknown): string {
  // fetch says only «fetch failed»; what failed is in the cause.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown } | null)?.code;
  if (typeof code === "string") return `could not be reached (${code})`;
  return `could not be reached (${cause instanceof Error ? cause.message.slice(0, 200) : "network error"})`;
}

function failed(url: URL, request: HttpRequest, what: string, cause?: unknown): ForecastError {
  return new ForecastError(request.code, `${url.host} ${what}. ${request.advice}`, { cause });
}

function late(url: URL, request: HttpRequest, cause?: unknown): ForecastError {
  const seconds = Math.round(request.timeoutMs / 100) / 10;
  return new ForecastError("timeout", `${url.host} did not answer within ${seconds} s. ${request.advice}`, { cause });
}

function tooLarge(url: URL, request: HttpRequest): ForecastError {
  return new ForecastError(
    "limit",
    `${url.host} sends more than ${request.limit} bytes where a small document is expected. ${request.advice}`,
  );
}
