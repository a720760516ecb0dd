/** The few GitHub calls a sticky comment needs, each retried where GitHub asks for it. @actions/github is loaded on first use. */
import { ForecastError } from "../errors.ts";

export interface PullRequest {
  /** `https://api.github.com`, or a GitHub Enterprise Server's. */
  readonly apiUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** For one call. */
  readonly timeoutMs: number;
}

export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

export interface CommentApi {
  /** Head commit of the pull request; `undefined` when the token may not ask. */
  head(): Promise<string | undefined>;
  /** Comments of the token's own account whose body has `marker`, oldest first. */
  own(marker: string): Promise<readonly OwnComment[]>;
  /** One comment as it is now; `undefined` when it is gone. */
  read(id: number): Promise<OwnComment | undefined>;
  /** Writes are tried once: what was read before a wait is too old to be written after it. */
  create(body: string): Promise<Written>;
  update(id: number, body: string): Promise<Written>;
  remove(id: number): Promise<void>;
}

export type Written =
  | { readonly state: "done"; readonly id: number }
  | { readonly state: "gone" }
  /** GitHub asks to come back after so many milliseconds; `error` is for the last time. */
  | { readonly state: "later"; readonly wait: number; readonly error: ForecastError };

/** Time and chance, handed in. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Calls of one kind in a row, and the longest single wait GitHub may ask for. */
export const MAX_TRIES = 5;
const MAX_WAIT = 30_000;

/** Login of the account that `GITHUB_TOKEN` acts as. */
const ACTIONS_BOT = "github-actions[bot]";

export async function openCommentApi(pull: PullRequest, clock: Clock): Promise<CommentApi> {
  const { getOctokit } = await import("@actions/github");
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const octokit = getOctokit(pull.token, { baseUrl: pull.apiUrl, log: quiet });
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(pull.timeoutMs) };
  });
  // Octokit takes an answer that breaks off for an empty text: no comments, so that one more would be written each time.
  octokit.hook.after("request", ({ data, status }) => {
    if (status !== 204 && (typeof data !== "object" || data === null)) throw new UnreadableAnswer();
  });
  const { owner, repo } = pull;
  const call = <T>(what: string, run: () => Promise<T>) => retried(what, run, clock);
  let login: Promise<string> | undefined;
  return {
    async head() {
      try {
        const answer = await call("read the pull request", () =>
          octokit.rest.pulls.get({ owner, repo, pull_number: pull.number }),
        );
        return answer.data.head.sha;
      } catch (error) {
        if (error instanceof ForecastError && error.code === "github") return undefined;
        throw error;
      }
    },
    async own(marker) {
      const all = await call("read the pull request's comments", () =>
        octokit.paginate(octokit.rest.issues.listComments, {
          owner,
          repo,
          issue_number: pull.number,
          per_page: 100,
        }),
      );
      const marked = all.filter((comment) => (comment.body ?? "").startsWith(marker));
      if (marked.length === 0) return [];
      login ??= viewer(octokit, call);
      const me = await login;
      return marked
        .filter((comment) => isAuthor(comment.user, me))
        .map((comment) => ({ id: comment.id, body: comment.body ?? "" }))
        .sort((a, b) => a.id - b.id);
    },
    async read(id) {
      try {
        const answer = await call("read the pull request comment", () =>
          octokit.rest.issues.getComment({ owner, repo, comment_id: id }),
        );
        return { id, body: answer.data.body ?? "" };
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },
    create: (body) =>
      once("write the pull request comment", clock, () =>
        octokit.rest.issues.createComment({ owner, repo, issue_number: pull.number, body }),
      ),
    update: (id, body) =>
      once("update the pull request comment", clock, () =>
        octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body }),
      ),
    async remove(id) {
      try {
        await call("remove the pull request comment", () =>
          octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }),
        );
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
}

/** Treated like a gateway's failure. */
class UnreadableAnswer extends Error {
  readonly status = 502;

  constructor() {
    super("its answer was cut off or is no JSON");
  }
}

type Octokit = ReturnType<typeof import("@actions/github")["getOctokit"]>;

/** Who the token is. REST cannot tell for an installation token; GraphQL can. */
async function viewer(octokit: Octokit, call: <T>(what: string, run: () => Promise<T>) => Promise<T>): Promise<string> {
  try {
    const answer = await call("ask who the token is", () =>
      octokit.graphql<{ viewer?: { login?: unknown } }>("{viewer{login}}"),
    );
    const login = answer.viewer?.login;
    return typeof login === "string" && login !== "" ? login : ACTIONS_BOT;
  } catch {
    return ACTIONS_BOT;
  }
}

/** A user may call itself like the bot without its suffix: only accounts of type Bot may lack it. */
function isAuthor(user: { readonly login: string; readonly type?: string } | null, me: string): boolean {
  if (user === null) return false;
  return user.login === me || (user.type === "Bot" && user.login === `${me}[bot]`);
}

/** The comment was deleted meanwhile. A missing permission also answers 404, but then reading failed before. */
function isGone(error: unknown): boolean {
  return error instanceof ForecastError && httpError(error.cause)?.status === 404;
}

async function once(
  what: string,
  clock: Clock,
  run: () => Promise<{ readonly data: { readonly id: number } }>,
): Promise<Written> {
  try {
    return { state: "done", id: (await run()).data.id };
  } catch (error) {
    const refused = refusal(what, error);
    const wait = waitBefore(error, 1, clock);
    if (wait !== undefined) return { state: "later", wait, error: refused };
    if (what.startsWith("update") && isGone(refused)) return { state: "gone" };
    throw refused;
  }
}

/** Tries again on 5xx, lost connections and rate limits; anything else becomes a `github` error that says what to do. */
async function retried<T>(what: string, run: () => Promise<T>, clock: Clock): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await run();
    } catch (error) {
      const wait = waitBefore(error, tries, clock);
      if (wait === undefined || tries >= MAX_TRIES) throw refusal(what, error);
      await clock.sleep(wait);
    }
  }
}

interface HttpError {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** @octokit/request wraps what fetch throws; the reason is in the message or in a cause. */
function isTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "TimeoutError" || /due to timeout/.test(error.message) || isTimeout(error.cause);
}

function httpError(error: unknown): HttpError | undefined {
  if (typeof error !== "object" || error === null || !("status" in error) || typeof error.status !== "number")
    return undefined;
  const response =
    "response" in error && typeof error.response === "object" && error.response !== null ? error.response : {};
  const headers =
    "headers" in response && typeof response.headers === "object" && response.headers !== null ? response.headers : {};
  const message = "message" in error && typeof error.message === "string" ? error.message : "";
  return { status: error.status, headers: headers as Record<string, unknown>, message };
}

/** Milliseconds to wait before the next try; `undefined`: trying again is no use. */
function waitBefore(error: unknown, tries: number, clock: Clock): number | undefined {
  const backoff = 500 * 2 ** (tries - 1) * (0.75 + clock.random() / 2);
  const http = httpError(error);
  // Who did not answer in time is not asked again: the job has waited long enough.
  if (isTimeout(error)) return undefined;
  if (http === undefined || http.status >= 500) return backoff;
  const limited = http.status === 429 || (http.status === 403 && /rate limit|abuse detection/i.test(http.message));
  if (!limited) return undefined;
  const asked = Number(http.headers["retry-after"]);
  const wait = Number.isFinite(asked) && asked > 0 ? asked * 1000 : Math.max(backoff, 5_000);
  return wait > MAX_WAIT ? undefined : wait + clock.random() * 1000;
}

function refusal(what: string, error: unknown): ForecastError {
  const http = httpError(error);
  const said = http?.message ?? (error instanceof Error ? error.message : String(error));
  return new ForecastError("github", `GitHub did not let the forecast ${what}: ${advice(http, said)}`, {
    cause: error,
  });
}

/** Longest part of GitHub's own message that is repeated. */
const MAX_SAID = 200;

function advice(http: HttpError | undefined, said: string): string {
  const quoted = said.slice(0, MAX_SAID);
  switch (http?.status) {
    case 401:
      return "the token is not valid. Pass a valid one as github-token, or set comment: never.";
    case 403:
    case 404:
      if (/rate limit|abuse detection/i.test(said)) return "its rate limit is reached. The next run tries again.";
      if (/locked/i.test(said)) return "the conversation is locked. Set comment: never to silence this.";
      return "the token lacks the permission pull-requests: write. Add it under permissions: in the job; runs for forks and Dependabot never have it, see docs/recipes.md.";
    case 422:
      return `it refused the text (${quoted}). The whole report is in the job summary; please report this.`;
    default:
      return `${quoted === "" ? "no answer" : quoted}. The whole report is in the job summary; the next run tries again.`;
  }
}
