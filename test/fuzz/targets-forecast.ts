/** Whole forecasts on what an earlier build left, when that was written by someone else, and everything made from them. */
import assert from "node:assert/strict";
import { buildahArguments } from "../../src/buildah-arguments.ts";
import { sentContext } from "../../src/builder/builders.ts";
import { recordFiles } from "../../src/context/file-list.ts";
import { memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import type { BuildRecord } from "../../src/record-file.ts";
import { advise } from "../../src/report/advise.ts";
import { parseGate } from "../../src/report/gate.ts";
import { githubLinks } from "../../src/report/links.ts";
import { type Report, summarize } from "../../src/report/model.ts";
import { renderAnnotations } from "../../src/report/render-annotations.ts";
import { commentSection } from "../../src/report/render-comment.ts";
import { renderJson } from "../../src/report/render-json.ts";
import { renderOutputs } from "../../src/report/render-outputs.ts";
import { renderSarif } from "../../src/report/render-sarif.ts";
import { renderSummary } from "../../src/report/render-summary.ts";
import { renderTerminal } from "../../src/report/render-terminal.ts";
import { MAX_COMMENT, parseSections, renderBody } from "../../src/report/sections.ts";
import type { BuildRequest, NamedContext } from "../../src/request.ts";
import { decodeRecord, encodeRecord } from "../../src/store/codec.ts";
import type { BuilderName, Forecast } from "../../src/verdict.ts";
import { build, type Project, RULES, requestOf } from "../helpers/cause-lab.ts";
import { joined, parts, refused, type Target } from "./target.ts";

const FILES: Project["files"] = [
  { path: "package.json", content: "{}\n" },
  { path: "config/a.yml", content: "a\n" },
  { path: "config/deep/b.yml", content: "b\n" },
  { path: "src/main.ts", content: "main\n" },
  { path: "src/link", linkname: "main.ts" },
  { path: "assets/site.css", content: "css\n" },
  { path: "a b/é.txt", content: "é\n" },
  { path: "up", linkname: "../../etc" },
];

function project(dockerfile: string, ignore: string, args: ReadonlyMap<string, string>): Project {
  return { lines: dockerfile.replace(/\n$/, "").split("\n"), files: FILES, args, ignore, base: "one" };
}

const DOCKERFILES = [
  "FROM base:1\nARG V=1\nENV MODE=prod\nWORKDIR /app\nCOPY package.json ./\nRUN npm ci\nCOPY config/ config/\nRUN build\n",
  'FROM base:1 AS a\nCOPY src ./src\nRUN make\nFROM base:1\nCOPY --from=a /out /out\nADD assets/*.css /css/\nCMD ["x"]\n',
  "FROM base:1\nRUN --mount=type=bind,source=src,target=/s --mount=type=cache,target=/c x\nCOPY --chown=1:2 --chmod=644 . /all\nRUN <<E\ny\nE\n",
  "FROM base:1\nCOPY --link ./src/ ./config/deep /l/\nCOPY <<A <<B /h/\na\nA\nb\nB\nADD up src/link /x/\nLABEL a=b\n",
];

const OUTSIDE = `COPY --from=base:1 /src /config/*.yml /f/
COPY --from=own . /own/
COPY --from=linked /a /b
ADD https://example.test/a.tar.gz /t/
ADD https://example.test/a.git#main:sub /g
RUN --mount=type=bind,from=other,source=/src,target=/m --mount=type=secret,id=s --network=none x
HEALTHCHECK --interval=1s CMD x
ONBUILD RUN y
`;
const FLAGS =
  "--build-arg V=3 --build-arg SOURCE_DATE_EPOCH=1 --label a=b --timestamp 0 --cache-ttl 1h --env A=1 --annotation a=b " +
  "--unsetlabel a --network host --add-host a:127.0.0.1 --inherit-labels=false --platform linux/amd64 --format docker";
const MORE_FLAGS = FLAGS.split(" --").map((flag) => ` --${flag.replace(/^--/, "")}`);

const PATHS = [
  ...["steps.0", "steps.1", "steps.4.facts.sources.0.digest", "steps.2.facts.env.MODE", "steps.3.key", "bases.base:1"],
  ...["images.1.config.history.1.created_by", "images.2.config.rootfs.diff_ids.0", "images.0.parent", "images.1.names"],
  ...["cacheConfigs.0.config.layers.0.parent", "cacheConfigs.0.config.records.1.inputs.0.0.link", "files.0.path"],
  ...[
    "cacheConfigs.0.config.records.1.results.0.layer",
    "files.2.type",
    "files.1.linkname",
    "runs",
    "actual",
    "ignore",
  ],
  ...["steps.1.layer", "steps.2.facts.settings.workdir", "steps.5.createdBy", "dockerfile.text", "builder", "created"],
].map((path) => `\n${path} `);
const VALUES = [
  ...['"x"', "0", "1", "-1", "[]", "{}", '"\\u001b[31m"', '"a\\nb"', '"::error::x"', '"](x) <b> @a | `"', '{"size":1}'],
  ...['{"falseHits":1}', '"fifo"', '"../x"', '"/a"', '"RUN npm ci"', '[{"forecast":"hit","reused":false}]', "null"],
];

/**
 * Sets what a line names: `steps.0.key "x"`. Almost every change to the text of a record itself would end at the first
 * check; so changed, most of them reach the rules.
 */
function patched(record: BuildRecord, lines: readonly string[]): unknown {
  const root = structuredClone(record) as unknown as Record<string, unknown>;
  for (const line of lines.slice(0, 50)) {
    const blank = line.indexOf(" ");
    const names = line.slice(0, Math.max(0, blank)).split(".");
    const last = names.pop() ?? "";
    let at: unknown = root;
    for (const name of names) at = isOwn(at, name) ? at[name] : undefined;
    // An element far behind the last would make a list of nothing, in gigabytes.
    if (typeof at !== "object" || at === null || (Array.isArray(at) && !(Number(last) <= at.length))) continue;
    try {
      const value: unknown = JSON.parse(line.slice(blank + 1));
      Object.defineProperty(at, last, { value, enumerable: true, writable: true, configurable: true });
    } catch {
      // No value: nothing is changed.
    }
  }
  return root;
}

function isOwn(value: unknown, name: string): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

const LINKS = githubLinks("https://example.test", "octo/app", "1".repeat(40), "7");
const OWNER = { workflow: "ci", job: "build", run: "7", attempt: 1, sha: "1".repeat(40) } as const;
/** Terminal controls, and characters that turn the direction of text. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

function checkForecast({ steps, stages }: Forecast): void {
  for (const [at, step] of steps.entries()) {
    assert.equal(step.index, at);
    assert.ok(
      step.root === undefined || (step.root >= 0 && step.root <= at),
      `step ${at} has its root in ${step.root}`,
    );
    assert.ok(
      stages.some(({ index }) => index === step.stage),
      `step ${at} is in no stage`,
    );
    if (step.verdict === "miss" || step.verdict === "unknown")
      assert.ok(step.causes.length > 0, `${step.text}: no cause`);
  }
}

function checkReport(report: Report): void {
  const { counts } = report;
  assert.equal(counts.hits + counts.misses + counts.depends + counts.unknowns, counts.total);
  if (report.fullyCached) assert.equal(counts.hits, counts.total);
  const reports = [report];
  assert.ok(JSON.parse(renderJson(reports)));
  assert.ok(JSON.parse(renderSarif(reports)));
  for (const line of renderTerminal(reports, { color: false }).split("\n")) assert.doesNotMatch(line, CONTROL);
  const summary = renderSummary(reports, LINKS);
  assert.ok(Buffer.byteLength(summary) < 1 << 20);
  assert.doesNotMatch(summary.replaceAll("\n", ""), CONTROL);
  const body = renderBody([commentSection(report, LINKS, OWNER)], undefined);
  assert.ok(body.length <= MAX_COMMENT);
  assert.equal(parseSections(body).length, 1, "a text of others made or ended a section");
  for (const { message, title } of renderAnnotations(reports)) {
    assert.doesNotMatch(title, CONTROL, "title");
    assert.doesNotMatch(message.replaceAll("\n", ""), CONTROL);
  }
  for (const value of renderOutputs(reports, { reportPath: "r", commentId: 1 }).values())
    assert.doesNotMatch(value, /[\r\n]/);
}

function sent(builder: BuilderName, request: BuildRequest): FileTree | undefined {
  return refused(() => sentContext(RULES[builder], request));
}

function afterTarget(builder: BuilderName): Target {
  return {
    name: `after-${builder}`,
    dictionary: [
      ...PATHS,
      ...PATHS,
      ...VALUES,
      "COPY . .\n",
      "RUN npm ci\n",
      "!src\n",
      "FROM constructor\n",
      "ENV constructor=1\n",
      "ARG toString=1\n",
      "ENV __proto__=1\n",
      "**/*.ts\n",
      "\n%%\n",
      ...MORE_FLAGS,
      " --no-cache",
      " --squash",
    ],
    seeds: () =>
      DOCKERFILES.flatMap((text, at) => [
        joined(text, "docs\n", `${at}`),
        joined(text.replace("RUN", "RUN changed"), "", `${at}`, 'steps.2.facts.env.MODE "dev"'),
        joined(text, "src\n", `${at}`, 'images.1.config.history.1.created_by "x"\nfiles.0.path "y"\nruns []'),
        joined(text, "", `${at}`, "", FLAGS),
        joined(`${text}${OUTSIDE}`, "", `${at}`),
        joined(
          text,
          "",
          `${at}`,
          "cacheConfigs.0.config.layers.0.parent -1\ncacheConfigs.0.config.records.1.results []",
        ),
      ]),
    run(input) {
      const [dockerfile = "", ignore = "", which = "", lines = "", flags = ""] = parts(input);
      const before = built(builder, Math.abs(Number.parseInt(which, 10) || 0) % DOCKERFILES.length);
      const bytes = Buffer.from(JSON.stringify(patched(before, lines.split("\n"))));
      const last = refused(() => decodeRecord(bytes, "fuzz"), ["record-malformed", "record-schema", "limit"]);
      const request = surrounded(withFlags(requestOf(builder, project(dockerfile, ignore, ARGS)), flags));
      const images = last?.images ?? [];
      const cacheImages = new Map(images.slice(-1).map((image) => ["app", image]));
      const records = { images, cacheImages, cacheConfigs: last?.cacheConfigs ?? [], last };
      const forecast = refused(() => RULES[builder].forecast(request, records));
      if (forecast === undefined) return;
      checkForecast(forecast);
      const tree = sent(builder, request);
      const advice = refused(() => advise({ forecast, last, sent: tree, run: { sha: "1".repeat(40), id: "7" } })) ?? [];
      checkReport(summarize({ name: "app", forecast, last, advice, gate: GATE }));
      checkWritten(builder, request, forecast, tree);
    },
  };
}

/** The options that the command line gives, of the builder that has most of them. */
function withFlags(request: BuildRequest, flags: string): BuildRequest {
  const found = refused(() => buildahArguments(flags), ["input"]);
  if (found === undefined) return request;
  const { spec } = found;
  const options = {
    ...{ ...request.options, buildah: { ...request.options.buildah, ...found.buildah } },
    ...{ buildArgs: spec.buildArgs ?? ARGS, labels: spec.labels ?? new Map(), noCache: spec.noCache ?? false },
    ...{ target: spec.target, platform: spec.platforms?.[0], squash: spec.squash ?? false, network: spec.network },
    ...{ addHosts: spec.addHosts ?? [] },
  };
  return { ...request, options };
}

/** The base image's files are at hand, URLs answer, and a context is named. */
function surrounded(request: BuildRequest): BuildRequest {
  const tree = memoryTree(FILES);
  const named = new Map<string, NamedContext>([
    ["own", { kind: "directory", tree, ignore: { path: ".dockerignore", text: "src\n" } }],
    ["other", { kind: "image", reference: "base:1" }],
    ["linked", { kind: "target", target: "linked", rebuilt: false }],
  ]);
  return {
    ...request,
    options: { ...request.options, namedContexts: named },
    image: (reference, platform) => {
      const found = request.image(reference, platform);
      return found === undefined ? undefined : { ...found, tree };
    },
    remote: (url) =>
      url.includes(".git")
        ? { url, refs: [{ name: "refs/heads/main", commit: "c".repeat(40) }], head: "main" }
        : { url, body: Buffer.from("x"), sha256: "d".repeat(64), filename: url.split("/").at(-1) ?? "" },
  };
}

const ARGS = new Map([["V", "2"]]);
const GATE = parseGate("miss", "");
const BUILT = new Map<string, BuildRecord>();

/** The record, with all that the builder would find, in one document. */
function built(builder: BuilderName, which: number): BuildRecord {
  const name = `${builder} ${which}`;
  const known = BUILT.get(name);
  if (known !== undefined) return known;
  // The last two use what the classic builder does not know.
  const text = DOCKERFILES[builder === "classic" ? which % 2 : which]!;
  const { records } = build(builder, project(text, "docs\n", new Map()));
  assert.ok(records.last !== undefined);
  const record = { ...records.last, images: records.images, cacheConfigs: records.cacheConfigs };
  BUILT.set(name, record);
  return record;
}

/** What this run would record is read again by the next. */
function checkWritten(
  builder: BuilderName,
  request: BuildRequest,
  forecast: Forecast,
  tree: FileTree | undefined,
): void {
  const record: BuildRecord = {
    ...built(builder, 0),
    dockerfile: request.dockerfile,
    files: refused(() => (tree === undefined ? [] : recordFiles(tree))) ?? [],
    steps: forecast.steps.map(({ stage, stageName, keyword, key, createdBy, facts }) => ({
      ...{ stage, stageName, keyword, key, facts },
      ...(createdBy === undefined ? {} : { createdBy }),
    })),
  };
  const again = decodeRecord(Buffer.from(encodeRecord(record)), "fuzz");
  assert.deepEqual(plain(again.steps), plain(record.steps));
}

/** Without the names that no record may carry. */
function plain(steps: BuildRecord["steps"]): unknown {
  return JSON.parse(JSON.stringify(steps, (name, value: unknown) => (FORBIDDEN.has(name) ? undefined : value)));
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

export const FORECAST_TARGETS: readonly Target[] = (["classic", "buildkit", "buildah"] as const).map(afterTarget);
