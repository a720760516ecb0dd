/** Which rules hold: from the version, from `# syntax=`, or found out from the records. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agree } from "../../../src/builder/buildkit/agree.ts";
import { candidates } from "../../../src/builder/buildkit/candidates.ts";
import { contentCache } from "../../../src/builder/buildkit/content.ts";
import { evaluate } from "../../../src/builder/buildkit/evaluate.ts";
import { verdicts as stepVerdicts } from "../../../src/builder/buildkit/forecast-steps.ts";
import { buildkit, synthesize } from "../../../src/builder/buildkit/index.ts";
import { builderPlatform, targetPlatforms } from "../../../src/builder/buildkit/platforms.ts";
import { recordGraph } from "../../../src/builder/buildkit/records.ts";
import type { BuildRequest, Records } from "../../../src/request.ts";
import { type CorpusCase, corpusCase, corpusIds } from "../../helpers/buildkit-corpus.ts";
import { corpusRecords, corpusRequest } from "../../helpers/buildkit-request.ts";
import { sampleRecord } from "../../helpers/record.ts";

const cases = corpusIds()
  .map(corpusCase)
  .filter(({ expected }) => expected.before.cacheconfig !== undefined);

function verdicts(each: CorpusCase, engine: BuildRequest["engine"]): readonly string[] {
  const request = corpusRequest(each, "after", { platform: "linux/amd64", ...engine });
  return buildkit.forecast(request, corpusRecords(each.expected.before)).steps.map(({ verdict }) => verdict);
}

let steps = 0;
let same = 0;
const wrong: string[] = [];
for (const each of cases) {
  const known = verdicts(each, { version: "0.13.2" });
  const found = verdicts(each, {});
  known.forEach((verdict, index) => {
    steps++;
    if (found[index] === verdict) same++;
    else if (found[index] !== "unknown") wrong.push(`${each.id} step ${index}: ${found[index]} for ${verdict}`);
  });
}

test(`without a version ${same} of ${steps} verdicts are found from the records, ${steps - same} are unknown`, () => {
  assert.deepEqual(wrong, []);
  assert.ok(same > steps * 0.9);
});

test("a Docker engine stands for the BuildKit inside it", () => {
  for (const id of ["copy-content", "mnt-cache-id", "env-order"]) {
    const each = corpusCase(id);
    assert.deepEqual(verdicts(each, { version: "26.1.5" }), verdicts(each, { version: "0.13.2" }), id);
  }
});

test("an engine that writes other keys reuses no command of a cache from before the upgrade", () => {
  const each = corpusCase("cfg-label");
  const runs = (version: string): readonly string[] => {
    const request = corpusRequest(each, "after", { platform: "linux/amd64", version });
    const forecast = buildkit.forecast(request, corpusRecords(each.expected.before));
    return forecast.steps.filter(({ keyword }) => keyword === "run").map(({ verdict }) => verdict);
  };
  assert.deepEqual(runs("0.13.2"), ["hit", "hit"]);
  // Its RUN links to the root filesystem without a selector.
  assert.deepEqual(runs("0.12.5"), ["miss", "miss"]);
});

function withSyntax(syntax: string, engine: BuildRequest["engine"] = { version: "0.13.2" }): BuildRequest {
  const request = corpusRequest(corpusCase("cfg-label"), "before", engine);
  const text = `# syntax=${syntax}\n${request.dockerfile.text}`;
  return { ...request, dockerfile: { ...request.dockerfile, text } };
}

test("a frontend with a version has its rules, whatever the daemon is", () => {
  const { profiles, externalFrontend } = candidates(withSyntax("docker/dockerfile:1.4"));
  assert.equal(externalFrontend, true);
  assert.deepEqual(
    profiles.map(({ keys, frontend }) => [keys.version, frontend.version, frontend.removeMountStubs]),
    [["0.13.2", "1.4.6", false]],
  );
});

test("a floating frontend may be any version, and the verdict holds for all that the records leave", () => {
  const each = corpusCase("cfg-label");
  for (const syntax of ["docker/dockerfile:1", "docker/dockerfile:latest", "docker.io/docker/dockerfile:1-labs"]) {
    const forecast = buildkit.forecast(withSyntax(syntax), corpusRecords(each.expected.before));
    const decided = forecast.steps.filter(({ keyword }) => keyword === "run" || keyword === "copy");
    assert.deepEqual(
      decided.map(({ verdict }) => verdict),
      ["hit", "hit", "hit"],
      syntax,
    );
  }
});

test("somebody else's frontend is unknown, with one warning", () => {
  const each = corpusCase("cfg-label");
  for (const image of ["example.com/own/frontend:1", "own/frontend:1", "example.com/docker/dockerfile:1"]) {
    const forecast = buildkit.forecast(withSyntax(image), corpusRecords(each.expected.before));
    const decided = forecast.steps.filter(({ keyword }) => keyword === "run" || keyword === "copy");
    assert.ok(decided.every(({ verdict }) => verdict === "unknown"));
    assert.equal(forecast.warnings.length, 1);
    assert.ok(forecast.warnings[0]!.includes(image));
  }
});

test("records that no known version writes are unknown when the engine's version is, too", () => {
  const each = corpusCase("cfg-label");
  const given = corpusRecords(each.expected.before);
  const [cache] = given.cacheConfigs;
  const records = cache!.config.records.map((record) =>
    record.inputs.length === 0 ? record : { ...record, digest: record.digest.replaceAll("0", "1") },
  );
  const strange = { ...given, cacheConfigs: [{ name: "strange", config: { ...cache!.config, records } }] };
  const request = corpusRequest(each, "after", { platform: "linux/amd64" });
  const decided = buildkit.forecast(request, strange).steps.filter(({ keyword }) => keyword === "run");
  assert.ok(decided.length > 0 && decided.every(({ verdict }) => verdict === "unknown"));
});

test("BuildKit before 0.8 has no known keys", () => {
  assert.deepEqual(candidates(corpusRequest(corpusCase("cfg-label"), "before", { version: "0.7.2" })).profiles, []);
});

/** Answers that several rules share are those that each of them gives alone. */
function checkShared(each: CorpusCase, when: "before" | "after", syntax: string): number {
  const base = corpusRequest(each, when, { platform: "linux/amd64" });
  const { path, text } = base.dockerfile;
  const request = { ...base, dockerfile: { path, text: syntax + text } };
  const records = corpusRecords(each.expected.before);
  const rules = candidates(request);
  const build = builderPlatform(request);
  const [platform] = targetPlatforms(request, build);
  const graph = recordGraph(records.cacheConfigs);
  const surroundings = { graph, cache: contentCache(), externalFrontend: rules.externalFrontend, build };
  const { steps, profiles } = agree(request, records, rules, platform!, surroundings);
  // Where none explains the records, rules that refuse the build are named, too.
  if (!steps.some(({ verdict }) => ["hit", "miss", "depends"].includes(verdict))) return 0;
  for (const profile of profiles) {
    const alone = stepVerdicts(evaluate(request, profile, platform!, surroundings));
    steps.forEach(({ verdict, index }) => {
      if (verdict !== "unknown")
        assert.equal(alone[index], verdict, `${each.id} step ${index}: ${profile.keys.version}`);
    });
  }
  return profiles.length;
}

test("rules that make the same of a build answer as each of them does alone", () => {
  let tried = 0;
  cases.forEach((each, at) => {
    for (const when of ["before", "after"] as const) tried += checkShared(each, when, "");
    // Any frontend with any daemon.
    if (at % 16 === 0) tried += checkShared(each, "after", "# syntax=docker/dockerfile:1\n");
  });
  assert.ok(tried > 5 * cases.length);
});

test("and are asked once", () => {
  const request = corpusRequest(corpusCase("cfg-label"), "after", { platform: "linux/amd64" });
  const { path, text } = request.dockerfile;
  let asked = 0;
  const counting: BuildRequest = {
    ...request,
    dockerfile: { path, text: `# syntax=docker/dockerfile:1\n${text}` },
    image: (name, platform) => {
      asked++;
      return request.image(name, platform);
    },
  };
  const pairs = candidates(counting).profiles.length;
  assert.ok(pairs >= 400);
  buildkit.forecast(counting, corpusRecords(corpusCase("cfg-label").expected.before));
  assert.ok(asked > 0 && asked <= pairs / 20, `${asked} look-ups for ${pairs} pairs of rules`);
});

/** Two stages without files, read by one frontend of docker/dockerfile. */
function twoStages(frontend: string): BuildRequest {
  const base = corpusRequest(corpusCase("cfg-label"), "before", { version: "0.13.2", platform: "linux/amd64" });
  const text = `# syntax=docker/dockerfile:${frontend}\nFROM base:1 AS a\nRUN echo a\nFROM base:1\nRUN --mount=from=a,target=/a echo b\n`;
  return { ...base, dockerfile: { path: "Dockerfile", text } };
}

test("caches that two frontends wrote leave open which of them reads the file now", () => {
  const caches = ["1.4.0", "1.7.0"].map((frontend) => synthesize(twoStages(frontend), { createdAt: "" })!);
  const runs = (frontend: string, ...configs: typeof caches): readonly string[] => {
    const cacheConfigs = configs.map((config) => ({ name: "cache", config }));
    const { steps } = buildkit.forecast(twoStages(frontend), {
      images: [],
      cacheImages: new Map(),
      cacheConfigs,
      last: undefined,
    });
    return steps.filter(({ keyword }) => keyword === "run").map(({ verdict }) => verdict);
  };
  assert.deepEqual(runs("1.4.0", caches[0]!), ["hit", "hit"]);
  assert.deepEqual(runs("1.7.0", caches[0]!), ["miss", "miss"]);
  assert.deepEqual(runs("1", caches[0]!), ["hit", "hit"], "the records show which one wrote them");
  // One step of each: no frontend explains both.
  const [old, now] = caches.map((config) => config.records);
  const part = (records: NonNullable<typeof old>, keep: number) =>
    records.map((record) => (record.inputs.length === keep ? record : { ...record, results: [] }));
  const mixed = [part(old!, 1), part(now!, 2)].map((records, at) => ({ ...caches[at]!, records }));
  assert.ok(runs("1", ...mixed).includes("unknown"));
});

test("where the whole file is another one, the last one tells which version wrote the records", () => {
  const each = corpusCase("run-command");
  const before = corpusRequest(each, "before");
  const request = corpusRequest(each, "after", { platform: "linux/amd64" });
  const records = corpusRecords(each.expected.before);
  const text = "FROM base:1\nRUN echo nothing of it\n";
  const other = { ...request, dockerfile: { path: "Dockerfile", text } };
  const run = (last: Records["last"]) =>
    buildkit.forecast(other, { ...records, last }).steps.find(({ keyword }) => keyword === "run")!.verdict;
  assert.equal(run(undefined), "unknown");
  assert.equal(run(sampleRecord({ builder: "buildkit", engine: {}, dockerfile: before.dockerfile })), "miss");
});
