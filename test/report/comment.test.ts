import { deepEqual, equal, match, ok } from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { type CommentOutcome, type CommentRequest, publishComment } from "../../src/report/comment.ts";
import type { Clock, PullRequest } from "../../src/report/comment-api.ts";
import { summarize } from "../../src/report/model.ts";
import { commentWishes, type RunOwner } from "../../src/report/render-comment.ts";
import { COMMENT_MARKER, parseSections } from "../../src/report/sections.ts";
import { type GithubApi, startGithubApi } from "../helpers/github-api.ts";
import { SITUATIONS } from "./situations.ts";

let api: GithubApi;
beforeEach(async () => {
  api = await startGithubApi();
});
afterEach(async () => {
  const { violations } = api;
  await api.close();
  deepEqual(violations, []);
});

/** A clock that jumps: sleeping takes no time but lets others run, and moves `now`. */
function fastClock(): Clock {
  let now = 0;
  let seed = 7;
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
      await new Promise((done) => setImmediate(done));
    },
    random: () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    },
  };
}

/** Real time, four times faster, so that parallel writers meet as they would. */
function hurriedClock(): Clock {
  const start = performance.now();
  return {
    now: () => (performance.now() - start) * 4,
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds / 4)),
    random: Math.random,
  };
}

interface Given {
  readonly mode?: "auto" | "always" | "on-miss";
  readonly run?: Partial<RunOwner>;
}

const LINKS = { run: "https://github.com/example/shop/actions/runs/100" };
const pull = (): PullRequest => ({
  apiUrl: api.url,
  token: "t",
  owner: "example",
  repo: "shop",
  number: 12,
  timeoutMs: 10_000,
});

function request(situation: string, given: Given = {}, job = "build", run = "100"): CommentRequest {
  const reports = SITUATIONS[situation]!().map((input) => summarize(input));
  const owner = { workflow: "ci", job, run, attempt: 1, sha: api.headSha, ...given.run };
  return { wishes: commentWishes(reports, LINKS, given.mode ?? "auto", owner), runLink: LINKS.run, sha: owner.sha };
}

function publish(situation: string, given?: Given, job?: string, run?: string): Promise<CommentOutcome> {
  return publishComment(request(situation, given, job, run), pull(), fastClock(), true);
}

function writes(): readonly string[] {
  return api.calls.filter((call) => /^(POST \/repos|PATCH|DELETE)/.test(call));
}

test("the comment is created once and updated in place, past a hundred other comments", async () => {
  for (let index = 0; index < 250; index++) api.add("octocat", `comment ${index}`);
  const first = await publish("one-file");
  equal(first.state, "written");
  for (let index = 0; index < 120; index++) api.add("octocat", `later ${index}`);
  const second = await publish("base-moved", {}, "build", "101");
  deepEqual([second.state, second.id], ["written", first.id]);
  const own = api.comments.filter((comment) => comment.body.startsWith(COMMENT_MARKER));
  equal(own.length, 1);
  match(own[0]!.body, /node:22-bookworm-slim/);
  ok(api.calls.some((call) => call.includes("page=3")));
});

test("somebody else's comment with the marker is never touched", async () => {
  const planted = api.add("mallory", `${COMMENT_MARKER}\nplanted`);
  const lookalike = api.add("github-actions", `${COMMENT_MARKER}\nplanted`, "User");
  const outcome = await publish("one-file");
  ok(outcome.id !== planted.id && outcome.id !== lookalike.id);
  deepEqual([planted.body, lookalike.body], [`${COMMENT_MARKER}\nplanted`, `${COMMENT_MARKER}\nplanted`]);
});

test("the account is the Actions bot where GraphQL does not tell", async () => {
  const first = await publish("one-file");
  api.viewer = undefined;
  const second = await publish("base-moved", {}, "build", "101");
  equal(second.id, first.id);
});

test("modes: what is written, updated, removed", async () => {
  equal((await publish("all-cached")).state, "skipped");
  equal((await publish("no-record")).state, "skipped");
  deepEqual(writes(), []);
  const first = await publish("one-file");
  ok(first.id !== undefined);
  const resolved = await publish("all-cached", {}, "build", "101");
  deepEqual([resolved.state, resolved.id], ["written", first.id]);
  const body = api.comments[0]!.body;
  match(body, /all 7 steps reused/);
  ok(!body.includes("<details>"), "a resolved section is one line");
  equal((await publish("all-cached", { mode: "on-miss" }, "build", "102")).state, "removed");
  equal(api.comments.length, 0);
  equal((await publish("all-cached", { mode: "always" })).state, "written");
  equal(api.comments.length, 1);
});

test("a second write of the same run replaces its own section only", async () => {
  await publish("one-file", {}, "a");
  await publish("base-moved", {}, "b");
  await publish("verified", {}, "a");
  const sections = parseSections(api.comments[0]!.body);
  equal(sections.length, 2);
  match(api.comments[0]!.body, /did what was forecast/);
});

test("twenty jobs that write at once: one comment, no section lost", async () => {
  api.delay = () => Math.random() * 12;
  const jobs = Array.from({ length: 20 }, (_, index) => `job ${index}`);
  const outcomes = await Promise.all(
    jobs.map((job) => publishComment(request("one-file", {}, job), pull(), hurriedClock(), true)),
  );
  deepEqual(new Set(outcomes.map((each) => each.state)), new Set(["written"]));
  const own = api.comments.filter((comment) => comment.body.startsWith(COMMENT_MARKER));
  equal(own.length, 1);
  equal(new Set(parseSections(own[0]!.body).map((each) => each.key)).size, 20);
});

test("written once before the build, without a wait; looked after once it is over", async () => {
  let slept = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    slept += milliseconds;
  };
  const clock: Clock = { ...fastClock(), sleep };
  const wish = request("one-file");
  const first = await publishComment(wish, pull(), clock, false);
  equal(first.state, "written");
  equal(slept, 0);
  deepEqual(writes().length, 1);
  // Another writer that had read before puts its own text in its place.
  const lost = api.comments[0]!;
  await publish("base-moved", {}, "other");
  lost.body = api.comments[0]!.body.split("\n").slice(0, 1).join("\n");
  equal((await publishComment(wish, pull(), fastClock(), true)).state, "written");
  ok(parseSections(api.comments[0]!.body).some((each) => each.key === wish.wishes[0]!.section.key));
  // Nothing was lost: one look is enough.
  const before = api.calls.length;
  slept = 0;
  equal((await publishComment(wish, pull(), clock, true)).id, first.id);
  equal(slept, 0);
  ok(api.calls.length - before <= 3);
});

test("a run that was overtaken changes nothing", async () => {
  await publish("one-file", {}, "build", "200");
  const before = api.comments[0]!.body;
  equal((await publish("base-moved", {}, "build", "199")).state, "stale");
  equal((await publish("base-moved", {}, "another job", "199")).state, "stale");
  equal((await publish("base-moved", { run: { sha: "0".repeat(40) } }, "build", "300")).state, "stale");
  equal(api.comments[0]!.body, before);
  equal((await publish("base-moved", { run: { attempt: 2 } }, "build", "200")).state, "written");
});

test("a newer run drops what jobs of the older run wrote; other workflows stay", async () => {
  await publish("one-file", {}, "old job", "100");
  await publish("one-file", { run: { workflow: "release" } }, "build", "50");
  await publish("one-file", {}, "new job", "101");
  const runs = parseSections(api.comments[0]!.body).map((each) => each.run);
  deepEqual([...runs].sort(), ["101", "50"]);
});

test("duplicates that parallel first writers left are merged and removed", async () => {
  await publish("one-file", {}, "a", "100");
  const first = api.comments[0]!;
  api.comments.splice(0, 1);
  await publish("one-file", {}, "b", "100");
  api.comments.unshift(first);
  await publish("one-file", {}, "c", "101");
  equal(api.comments.length, 1);
  equal(api.comments[0]!.id, first.id);
  deepEqual(
    parseSections(api.comments[0]!.body).map((each) => each.run),
    ["101"],
  );
});

const FORK = "Resource not accessible by integration";

test("a token without permission costs one warning that names it", async () => {
  api.fault = (method) => (method === "POST" ? { status: 403, message: FORK } : undefined);
  const outcome = await publish("one-file");
  equal(outcome.state, "failed");
  match(outcome.warning ?? "", /pull-requests: write/);
  equal(writes().length, 1, "a refusal is not tried again");
});

test("a repository that the token cannot see costs one warning", async () => {
  api.fault = (_method, path) => (path === "/graphql" ? undefined : { status: 404, message: "Not Found" });
  match((await publish("one-file")).warning ?? "", /pull-requests: write/);
});

test("a refused text, a locked conversation and a bad token are told apart", async () => {
  api.fault = (method) => (method === "POST" ? { status: 422, message: "Validation Failed" } : undefined);
  match((await publish("one-file")).warning ?? "", /refused the text/);
  api.fault = (method) => (method === "POST" ? { status: 403, message: "issue is locked" } : undefined);
  match((await publish("one-file")).warning ?? "", /locked/);
  api.fault = () => ({ status: 401, message: "Bad credentials" });
  match((await publish("one-file")).warning ?? "", /token is not valid/);
});

test("server errors and rate limits are waited out; a create whose answer was lost makes no second comment", async () => {
  let failures = 3;
  api.fault = (method, path) => {
    if (path === "/graphql" || failures === 0) return undefined;
    failures--;
    return method === "POST" ? { status: 502, applied: true } : { status: 500 };
  };
  equal((await publish("one-file")).state, "written");
  equal(api.comments.length, 1);
  let limited = 2;
  api.fault = (method) => {
    if (method !== "PATCH" || limited === 0) return undefined;
    limited--;
    const message = "You have exceeded a secondary rate limit";
    return limited === 1 ? { status: 403, message, headers: { "retry-after": "3" } } : { status: 429, message };
  };
  equal((await publish("base-moved", {}, "build", "101")).state, "written");
  match(api.comments[0]!.body, /node:22-bookworm-slim/);
});

test("a service that stays down costs one warning", async () => {
  api.fault = () => ({ status: 503, message: "unavailable" });
  const outcome = await publish("one-file");
  equal(outcome.state, "failed");
  match(outcome.warning ?? "", /summary/);
  ok(api.calls.length <= 10);
});

test("a comment deleted meanwhile is made anew", async () => {
  await publish("one-file");
  api.fault = (method) => {
    if (method === "PATCH") api.comments.length = 0;
    return undefined;
  };
  equal((await publish("base-moved", {}, "build", "101")).state, "written");
  equal(api.comments.length, 1);
});

test("hostile texts forge no section and fit; many builds stay within GitHub's limit", async () => {
  await publish("hostile", {}, "evil");
  equal(parseSections(api.comments[0]!.body).length, 1);
  for (let index = 0; index < 12; index++) {
    equal((await publish("monorepo", {}, `leg ${String(index).padStart(2, "0")}`)).state, "written");
  }
  const { body } = api.comments[0]!;
  ok([...body].length <= 65_536);
  equal(parseSections(body).length, 13);
  match(body, /job summary/);
});
