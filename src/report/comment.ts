/** Keeps the one pull request comment of all workflows, jobs and builds up to date. */
import { type ForecastError, toForecastError } from "../errors.ts";
import {
  type Clock,
  type CommentApi,
  MAX_TRIES,
  type OwnComment,
  openCommentApi,
  type PullRequest,
  type Written,
} from "./comment-api.ts";
import type { CommentWish } from "./render-comment.ts";
import {
  COMMENT_MARKER,
  isStale,
  mergeSections,
  parseSections,
  renderBody,
  type Section,
  type Wish,
} from "./sections.ts";

export interface CommentOutcome {
  /** `stale`: a newer run or commit has its own report · `skipped`: nothing to say · `failed`: see `warning`. */
  readonly state: "written" | "removed" | "stale" | "skipped" | "failed";
  /** The comment, where there is one. */
  readonly id?: number;
  /** One warning for the log. */
  readonly warning?: string;
}

/** Plain data: what main leaves for post. */
export interface CommentRequest {
  readonly wishes: readonly CommentWish[];
  /** Address of the run, `""` when there is none. */
  readonly runLink: string | undefined;
  /** Commit whose report this is. */
  readonly sha: string;
}

/**
 * A writer that read before our write lands after it at most this many milliseconds later; then it would have undone it,
 * and a look at the comment shows whether it did. GitHub has no compare-and-swap for comments.
 */
const SETTLE = 2_000;
/** Reading that took longer than this is followed by one more look at the comment right before it is written. */
const MAX_AGE = 1_000;
/** Rounds and milliseconds after which the comment is left as it is. */
const MAX_ROUNDS = 30;
const MAX_TIME = 60_000;

/**
 * Writes, merges and, with `settle`, waits and verifies; without it somebody has to come back who does. Never throws:
 * whatever fails becomes the outcome's warning.
 */
export async function publishComment(
  request: CommentRequest,
  pull: PullRequest,
  clock: Clock,
  settle: boolean,
): Promise<CommentOutcome> {
  if (request.wishes.length === 0) return { state: "skipped" };
  try {
    const api = await openCommentApi(pull, clock);
    const head = await api.head();
    if (head !== undefined && request.sha !== "" && head !== request.sha) return { state: "stale" };
    return await converge(api, request, clock, settle);
  } catch (error) {
    const failure: ForecastError = toForecastError(error, "github");
    return { state: "failed", warning: failure.message };
  }
}

/** What the comment holds now, over all comments that parallel first writers may have made. */
interface Seen {
  readonly main: OwnComment | undefined;
  readonly extra: readonly OwnComment[];
  readonly mainSections: readonly Section[];
  readonly sections: readonly Section[];
}

async function look(api: CommentApi): Promise<Seen> {
  const [main, ...extra] = await api.own(COMMENT_MARKER);
  const mainSections = main === undefined ? [] : parseSections(main.body);
  return {
    main,
    extra,
    mainSections,
    sections: [...mainSections, ...extra.flatMap((each) => parseSections(each.body))],
  };
}

/** The sections that this run wants, given which of its builds have one already. */
function wishOf({ wishes }: CommentRequest, there: readonly Section[]): Wish {
  const keys = new Set(there.map((each) => each.key));
  const put = wishes.filter(({ section, want }) => want === "put" || (want === "update" && keys.has(section.key)));
  const remove = wishes.filter(({ want }) => want === "remove");
  const { group, run, attempt } = wishes.at(-1)!.section;
  return {
    group,
    run,
    attempt,
    put: put.map(({ section }) => section),
    remove: remove.map(({ section }) => section.key),
  };
}

async function converge(
  api: CommentApi,
  request: CommentRequest,
  clock: Clock,
  settle: boolean,
): Promise<CommentOutcome> {
  const started = clock.now();
  let grantedSince: number | undefined;
  let refused = 0;
  let id: number | undefined;
  for (let round = 0; round < MAX_ROUNDS && clock.now() - started < MAX_TIME; round++) {
    const readAt = clock.now();
    const seen = await look(api);
    id = seen.main?.id;
    const wish = wishOf(request, seen.sections);
    if (isStale(seen.sections, wish)) return outcome("stale", id);
    const desired = mergeSections(seen.sections, wish);
    if (isDone(seen, desired, request.runLink)) {
      if (grantedSince === undefined && seen.extra.length === 0) return outcome(finalState(wish, seen), id);
      grantedSince ??= readAt;
      if (readAt - grantedSince >= SETTLE) {
        await removeExtra(api, seen, wish);
        return outcome(seen.main === undefined ? "removed" : "written", id);
      }
    } else {
      const written = await write(api, seen, readAt, desired, request.runLink, clock);
      if (written.state === "later") {
        refused++;
        if (refused >= MAX_TRIES) throw written.error;
        await clock.sleep(written.wait);
        continue;
      }
      if (written.state !== "gone") grantedSince = clock.now();
      if (written.state === "done") id = written.id;
      if (!settle && written.state !== "gone") return outcome(written.state === "removed" ? "removed" : "written", id);
    }
    await clock.sleep(SETTLE + clock.random() * 1000);
  }
  const warning =
    "The pull request comment kept changing while it was written; a part of it may be missing until the next run.";
  return { ...outcome("written", id), warning };
}

function outcome(state: CommentOutcome["state"], id: number | undefined): CommentOutcome {
  return id === undefined || state === "removed" ? { state } : { state, id };
}

/** Nothing had to be written at all. */
function finalState(wish: Wish, seen: Seen): CommentOutcome["state"] {
  return wish.put.length > 0 && seen.main !== undefined ? "written" : "skipped";
}

/** The main comment is what it should be: all that is desired stands in it, or as much as fits. */
function isDone(seen: Seen, desired: readonly Section[], runLink: string | undefined): boolean {
  if (desired.length === 0) return seen.main === undefined;
  if (seen.main === undefined) return false;
  return isSame(seen.mainSections, desired) || seen.main.body === renderBody(desired, runLink);
}

function isSame(there: readonly Section[], desired: readonly Section[]): boolean {
  if (there.length !== desired.length) return false;
  const byKey = new Map(there.map((each) => [each.key, each]));
  return desired.every((each) => {
    const other = byKey.get(each.key);
    return other?.revision === each.revision && other.run === each.run && other.attempt === each.attempt;
  });
}

/** Comments beside the main one that this job made, or that a run before left; other jobs remove their own. */
async function removeExtra(api: CommentApi, seen: Seen, wish: Wish): Promise<void> {
  const mine = new Set(wish.put.map((each) => each.key));
  for (const each of seen.extra) {
    const sections = parseSections(each.body);
    const parallel = sections.some((one) => one.run === wish.run && !mine.has(one.key));
    if (!parallel) await api.remove(each.id);
  }
}

/** Creates, updates or deletes the main comment. */
async function write(
  api: CommentApi,
  seen: Seen,
  readAt: number,
  desired: readonly Section[],
  runLink: string | undefined,
  clock: Clock,
): Promise<Written | { readonly state: "removed" }> {
  if (desired.length === 0) {
    for (const each of [seen.main, ...seen.extra]) if (each !== undefined) await api.remove(each.id);
    return { state: "removed" };
  }
  const { main } = seen;
  if (main === undefined) return api.create(renderBody(desired, runLink));
  if (clock.now() - readAt > MAX_AGE) {
    const now = await api.read(main.id);
    if (now?.body !== main.body) return { state: "gone" };
  }
  return api.update(main.id, renderBody(desired, runLink));
}
