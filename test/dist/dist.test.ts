/** The committed bundle: its size, what a run loads of it, and that making it small has broken nothing. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type CacheService, startCacheService } from "../helpers/cache-service.ts";
import { BUNDLE, type Job, type RunResult, startJob } from "../helpers/runner.ts";

const DIST = dirname(BUNDLE);
const SCRIPTS = readdirSync(DIST).filter((name) => name.endsWith(".js"));
const INPUTS = { workflow: "false", registry: "false", builder: "buildkit", "docker-host": "unix:///nowhere.sock" };

/** Text that only one package has: its chunk. */
const PACKAGES = {
  "@azure/storage-blob": "x-ms-blob-type",
  "@actions/cache": "CreateCacheEntry",
  "@actions/github": "octokit-core.js",
  dockerode: "buildkit_status.proto",
  undici: "UND_ERR_CONNECT_TIMEOUT",
  yaml: "YAMLParseError",
} as const;

describe("size", () => {
  test("4 MB of JavaScript at most", () => {
    const total = SCRIPTS.reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0);
    assert.ok(total > 0 && total <= 4_000_000, `${total} bytes`);
  });

  test("no module is missing, no map is promised, every file is ASCII", () => {
    for (const name of SCRIPTS) {
      const text = readFileSync(join(DIST, name), "latin1");
      assert.doesNotMatch(text, /webpackMissingModule|sourceMappingURL=(?!data)[\w.]+$/, name);
      assert.equal(text.search(/[^\0-\x7f]/), -1, name);
    }
  });
});

describe("what a run loads", () => {
  let service: CacheService;
  let job: Job;
  let log = "";
  before(async () => {
    service = await startCacheService();
    job = startJob(service.env());
    log = join(job.home, "loaded.log");
    job.env.NODE_OPTIONS = `--import ${join(import.meta.dirname, "loaded.ts")}`;
    job.env.LOADED_LOG = log;
    writeFileSync(join(job.workspace, "Dockerfile"), "FROM scratch\nCOPY . /app/\n");
    // Enough for a second thread to be asked.
    mkdirSync(join(job.workspace, "many"));
    for (let at = 0; at < 2000; at++) writeFileSync(join(job.workspace, "many", `${at}`), `${at}`.repeat(200));
    const seeded = await job.main(INPUTS);
    assert.equal(seeded.code, 0, seeded.stdout + seeded.stderr);
  });
  after(async () => {
    job.remove();
    await service.close();
  });

  async function lines(run: Promise<RunResult>): Promise<readonly string[]> {
    writeFileSync(log, "");
    const { code, stdout, stderr } = await run;
    assert.equal(code, 0, stdout + stderr);
    return readFileSync(log, "utf8").split("\n");
  }

  function loaded(log: readonly string[]): { readonly bytes: number; readonly packages: readonly string[] } {
    const files = log.flatMap((line) => (line.startsWith("file ") ? [fileURLToPath(line.slice(5))] : []));
    const texts = files.filter((path) => dirname(path) === DIST).map((path) => readFileSync(path, "latin1"));
    assert.ok(texts.length > 0, log.join("\n"));
    return {
      bytes: texts.reduce((sum, text) => sum + text.length, 0),
      packages: Object.entries(PACKAGES).flatMap(([name, mark]) =>
        texts.some((text) => text.includes(mark)) ? [name] : [],
      ),
    };
  }

  test("every package has its mark", () => {
    for (const [name, mark] of Object.entries(PACKAGES)) {
      const holders = SCRIPTS.filter((each) => readFileSync(join(DIST, each), "latin1").includes(mark));
      assert.equal(holders.length > 0, true, name);
    }
  });

  test("post saves with the whole storage SDK, and main restores without it: 2 MB at most", async () => {
    const post = loaded(await lines(job.post(INPUTS)));
    assert.deepEqual(post.packages, ["@azure/storage-blob", "@actions/cache"]);
    assert.equal(service.entries.length, 1);
    assert.equal(service.entries[0]?.finished, true);
    service.calls.length = 0;
    const main = loaded(await lines(job.main(INPUTS)));
    assert.deepEqual(main.packages, ["@actions/cache"]);
    assert.deepEqual(service.calls, ["GetCacheEntryDownloadURL", "download"]);
    assert.ok(main.bytes <= 2_000_000, `${main.bytes} bytes`);
  });

  test("the other thread runs its program out of the bundle", async () => {
    const seen = (await lines(job.main(INPUTS))).filter((line) => line.startsWith("thread"));
    assert.ok(seen.length > 0, "no thread was started");
    assert.deepEqual(
      seen.filter((line) => line.startsWith("thread error")),
      [],
    );
  });
});
