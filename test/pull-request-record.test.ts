/** A record that whoever may open a pull request could have written never opens a gate on a branch, the real bundle as a process. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startCacheService } from "./helpers/cache-service.ts";
import { type Job, startJob } from "./helpers/runner.ts";

const INPUTS = {
  builder: "buildkit",
  workflow: "false",
  registry: "false",
  "docker-host": "unix:///nowhere.sock",
  "builder-version": "0.13.2",
  comment: "never",
};
const RECORD = { ...INPUTS, mode: "record" };
const BRANCH = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" };
const EVENTS = {
  pull_request: { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge" },
  // Runs in the branch's own scope, so that its entries are served to the branch.
  pull_request_target: { GITHUB_EVENT_NAME: "pull_request_target", GITHUB_REF: "refs/heads/main" },
};

/** The stand-in serves every entry to every ref: as if the scopes did not hold. */
async function inJob(work: (job: Job, pull: () => void) => Promise<void>): Promise<void> {
  const service = await startCacheService();
  const job = startJob(service.env());
  writeFileSync(join(job.workspace, "Dockerfile"), "FROM scratch\nCOPY a.txt /\n");
  writeFileSync(join(job.workspace, "a.txt"), "a");
  try {
    await work(job, () => {
      job.event = { pull_request: { number: 7, head: { sha: "2".repeat(40), repo: { full_name: "fork/app" } } } };
    });
  } finally {
    job.remove();
    await service.close();
  }
}

for (const [event, env] of Object.entries(EVENTS)) {
  test(`a record of ${event} opens no gate on a branch, the branch's own of the same content does`, () =>
    inJob(async (job, pull) => {
      pull();
      assert.match((await job.main(RECORD, { env })).stdout, /recorded for the next forecast/);
      assert.equal((await job.main(INPUTS, { env })).outputs["fully-cached"], "true");
      job.event = {};
      const branch = await job.main(INPUTS, { env: BRANCH });
      assert.equal(branch.outputs.hits, "1");
      assert.equal(branch.outputs["fully-cached"], "false");
      assert.notEqual(branch.outputs["will-rebuild"], "no");
      assert.match(branch.stdout + branch.summary, /pull request run refs\/pull\/7\/merge/);
      assert.match((await job.main(RECORD, { env: BRANCH })).stdout, /recorded for the next forecast/);
      assert.equal((await job.main(INPUTS, { env: BRANCH })).outputs["fully-cached"], "true");
    }));
}

test("a branch's record serves its pull requests, and is not saved again for them", () =>
  inJob(async (job, pull) => {
    assert.match((await job.main(RECORD, { env: BRANCH })).stdout, /recorded for the next forecast/);
    pull();
    const env = EVENTS.pull_request;
    assert.equal((await job.main(INPUTS, { env })).outputs["fully-cached"], "true");
    assert.match((await job.main(RECORD, { env })).stdout, /nothing changed, the record stays/);
  }));
