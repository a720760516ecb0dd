/** Forecasts of typical situations, made of compact steps: the matter of goldens, pictures and renderer tests. */
import type { SourceRange } from "../../src/dockerfile/instruction.ts";
import type { BuildRecord, RunSummary } from "../../src/record-file.ts";
import type { SummarizeInput } from "../../src/report/model.ts";
import type { StepFacts } from "../../src/step-facts.ts";
import type {
  Cause,
  FileEvidence,
  Forecast,
  LayerEvidence,
  StageForecast,
  StepForecast,
  Verdict,
} from "../../src/verdict.ts";
import { sampleRecord } from "../helpers/record.ts";

export interface StepSketch {
  readonly text: string;
  readonly verdict: Verdict;
  readonly causes?: readonly Cause[];
  readonly root?: number;
  readonly layer?: LayerEvidence;
  readonly addsLayer?: boolean;
  readonly notes?: readonly string[];
  readonly origin?: StepForecast["origin"];
  readonly key?: string;
  readonly facts?: Partial<StepFacts>;
}

export interface StageSketch {
  readonly name?: string;
  readonly from?: number;
  readonly uses?: readonly number[];
  readonly base?: string;
  readonly needed?: boolean;
  readonly steps: readonly StepSketch[];
}

const LAYER_KEYWORDS = new Set(["run", "copy", "add", "workdir"]);

function range(line: number): SourceRange {
  return { start: 0, end: 0, startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}

export function sketch(stages: readonly StageSketch[], given: Partial<Forecast> = {}): Forecast {
  let line = 0;
  const steps: StepForecast[] = [];
  const stageList: StageForecast[] = [];
  stages.forEach((stage, stageIndex) => {
    line++;
    stageList.push({
      index: stageIndex,
      name: stage.name ?? String(stageIndex),
      from: stage.from,
      uses: stage.uses ?? [],
      base: stage.base,
      needed: stage.needed ?? true,
    });
    for (const step of stage.steps) {
      const keyword = step.text.split(" ")[0]!.toLowerCase();
      const index = steps.length;
      const inFile = (step.origin ?? "file") === "file";
      steps.push({
        index,
        stage: stageIndex,
        stageName: stage.name ?? String(stageIndex),
        text: step.text,
        keyword,
        range: inFile ? range(line++) : undefined,
        origin: step.origin ?? "file",
        verdict: step.verdict,
        causes: step.causes ?? [],
        root: step.verdict === "hit" ? undefined : (step.root ?? (step.causes ? index : undefined)),
        createdBy: undefined,
        addsLayer: step.addsLayer ?? LAYER_KEYWORDS.has(keyword),
        key: step.key ?? `key of ${stageIndex} ${step.text}`,
        facts: { text: step.text, expanded: step.text, args: {}, env: {}, settings: {}, ...step.facts },
        layer: step.layer,
        notes: step.notes ?? [],
      });
    }
  });
  return {
    builder: "buildkit",
    rules: "BuildKit 0.13–0.15",
    dockerfile: "Dockerfile",
    target: undefined,
    platform: "linux/amd64",
    stages: stageList,
    steps,
    warnings: [],
    ...given,
  };
}

/** The record that a forecast would have left: every step with the same key. */
export function recordOf(forecast: Forecast, given: Partial<BuildRecord> = {}): BuildRecord {
  return sampleRecord({
    builder: forecast.builder,
    ref: "refs/heads/main",
    sha: "4f2a91c0d3e8b7a65f10c2d9e8b7a6f5e4d3c2b1",
    runId: "9000000001",
    created: "2026-11-20T14:03:11Z",
    steps: forecast.steps.map((step) => ({
      stage: step.stage,
      stageName: step.stageName,
      keyword: step.keyword,
      key: step.key,
      facts: step.facts,
    })),
    runs: runs(8),
    ...given,
  });
}

export function runs(count: number, given: Partial<RunSummary> = {}): readonly RunSummary[] {
  return Array.from({ length: count }, (_, index) => ({
    at: `2026-11-${String(10 + index).padStart(2, "0")}T09:12:00Z`,
    sha: `${index}c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d`.slice(0, 40),
    ref: "refs/heads/main",
    runId: String(9000000000 + index),
    hits: 9 + (index % 4),
    misses: 5 - (index % 4),
    unknowns: 0,
    checked: 14,
    falseHits: 0,
    falseMisses: 0,
    seconds: 95 + index * 7,
    ...given,
  }));
}

const MB = 1_000_000;

function layer(size: number, seconds: number): LayerEvidence {
  return { size, compressedSize: Math.round(size * 0.38), seconds, created: "2026-11-20T14:03:11Z" };
}

const NODE_APP: readonly StepSketch[] = [
  { text: "FROM node:22-bookworm-slim", verdict: "config-only" },
  { text: "WORKDIR /app", verdict: "hit", layer: layer(0, 0.1) },
  {
    text: "RUN apt-get update && apt-get install -y --no-install-recommends git python3 make g++",
    verdict: "hit",
    layer: layer(214 * MB, 38.2),
  },
  { text: "COPY package.json package-lock.json ./", verdict: "hit", layer: layer(0.6 * MB, 0.1) },
  { text: "RUN npm ci", verdict: "hit", layer: layer(388 * MB, 71.4) },
  { text: "COPY . .", verdict: "hit", layer: layer(12.4 * MB, 0.4) },
  { text: "RUN npm run build", verdict: "hit", layer: layer(41 * MB, 52.3) },
  { text: "RUN npm prune --omit=dev", verdict: "hit", layer: layer(3.2 * MB, 8.7) },
  { text: "ENV NODE_ENV=production", verdict: "config-only" },
  { text: "EXPOSE 3000", verdict: "config-only" },
  { text: "USER node", verdict: "config-only" },
  { text: 'CMD ["node", "dist/server.js"]', verdict: "config-only" },
];

/** The steps with those from `first` on forecast as rebuilt, the first for `causes`. */
export function rebuiltFrom(
  steps: readonly StepSketch[],
  first: number,
  causes: readonly Cause[],
  offset = 0,
): StepSketch[] {
  return steps.map((step, index) => {
    if (index === first) return { ...step, verdict: step.verdict === "config-only" ? "config-only" : "miss", causes };
    if (index < first || step.verdict === "config-only") return step;
    const parent: Cause = { code: "parent", detail: "An earlier step is rebuilt.", step: first + offset };
    return { ...step, verdict: "miss", causes: [parent], root: first + offset };
  });
}

export function content(files: readonly FileEvidence[], total = files.length): Cause {
  return { code: "content", detail: `${total} files of the build context changed.`, files, total };
}

function many(count: number, make: (index: number) => FileEvidence): readonly FileEvidence[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function of(name: string, forecast: Forecast, given: Partial<SummarizeInput> = {}): SummarizeInput {
  return {
    name,
    forecast,
    last: recordOf(forecast),
    ownSeconds: 1.24,
    context: { files: 1_284, bytes: 12.4 * MB },
    ...given,
  };
}

function allCached(): SummarizeInput {
  return of("app", sketch([{ base: "node:22-bookworm-slim", steps: NODE_APP }]));
}

function oneFile(): SummarizeInput {
  const files: readonly FileEvidence[] = [
    { path: "src/server/routes.ts", changes: ["bytes"], oldSize: 8_114, newSize: 8_302 },
  ];
  return of("app", sketch([{ base: "node:22-bookworm-slim", steps: rebuiltFrom(NODE_APP, 5, [content(files)]) }]));
}

function baseMoved(): SummarizeInput {
  const moved: Cause = {
    code: "base-moved",
    detail: "node:22-bookworm-slim points to another image now.",
    image: "node:22-bookworm-slim",
    oldDigest: "sha256:8a2c1f5be0d94c17a3e6f2b8d7c90e4455aa66bb77cc88dd99ee00ff11223344",
    newDigest: "sha256:f19b3d7720c44e8ab1d2c3e4f5a60718293a4b5c6d7e8f90a1b2c3d4e5f60718",
  };
  return of("app", sketch([{ base: "node:22-bookworm-slim", steps: rebuiltFrom(NODE_APP, 0, [moved]) }]));
}

function modeOnly(): SummarizeInput {
  const files = many(412, (index) => ({
    path: `src/module-${String(index % 40).padStart(2, "0")}/file-${index}.ts`,
    changes: ["mode"],
    oldMode: "0644",
    newMode: "0664",
  }));
  return of("app", sketch([{ base: "node:22-bookworm-slim", steps: rebuiltFrom(NODE_APP, 5, [content(files)]) }]));
}

function multiStage(): SummarizeInput {
  const changed = content([
    { path: "cmd/server/main.go", changes: ["bytes"], oldSize: 5_120, newSize: 5_188 },
    { path: "internal/auth/token.go", changes: ["added"], newSize: 2_004 },
  ]);
  const build = rebuiltFrom(
    [
      { text: "FROM golang:1.24 AS build", verdict: "config-only" },
      { text: "WORKDIR /src", verdict: "hit", layer: layer(0, 0.1) },
      { text: "COPY go.mod go.sum ./", verdict: "hit", layer: layer(0.05 * MB, 0.1) },
      { text: "RUN go mod download", verdict: "hit", layer: layer(310 * MB, 24.8) },
      { text: "COPY . .", verdict: "hit", layer: layer(4.1 * MB, 0.2) },
      { text: "RUN CGO_ENABLED=0 go build -o /out/server ./cmd/server", verdict: "hit", layer: layer(22 * MB, 61.5) },
    ],
    4,
    [changed],
  );
  const stage: Cause = { code: "stage", detail: "Stage build is rebuilt.", stage: "build", step: 4 };
  const parent: Cause = { code: "parent", detail: "An earlier step may be rebuilt.", step: 4 };
  const final: readonly StepSketch[] = [
    { text: "FROM gcr.io/distroless/static-debian12", verdict: "config-only" },
    { text: "COPY --from=assets /out /srv/static", verdict: "hit", layer: layer(9.3 * MB, 0.1) },
    {
      text: "COPY --from=build /out/server /server",
      verdict: "depends",
      causes: [stage],
      root: 4,
      layer: layer(22 * MB, 0.2),
    },
    {
      text: "COPY --from=build /src/LICENSE /LICENSE",
      verdict: "depends",
      causes: [stage, parent],
      root: 4,
      layer: layer(0.01 * MB, 0.1),
    },
    { text: 'ENTRYPOINT ["/server"]', verdict: "config-only" },
  ];
  return of(
    "server",
    sketch([
      { name: "build", base: "golang:1.24", steps: build },
      {
        name: "assets",
        base: "node:22",
        steps: [
          { text: "FROM node:22 AS assets", verdict: "config-only" },
          { text: "COPY web/ /web", verdict: "hit", layer: layer(6.2 * MB, 0.2) },
          { text: "RUN cd /web && npm ci && npm run build", verdict: "hit", layer: layer(180 * MB, 47.1) },
        ],
      },
      {
        name: "test",
        from: 0,
        needed: false,
        steps: [
          { text: "FROM build AS test", verdict: "not-needed" },
          { text: "RUN go test ./...", verdict: "not-needed" },
        ],
      },
      { base: "gcr.io/distroless/static-debian12", uses: [1, 0], steps: final },
    ]),
  );
}

function noRecord(): SummarizeInput {
  const none: Cause = {
    code: "no-record",
    detail: "No earlier build of this target is recorded, so there is nothing to reuse.",
  };
  const steps = NODE_APP.map(
    ({ text, verdict }): StepSketch =>
      verdict === "config-only" ? { text, verdict } : { text, verdict: "unknown", causes: [none] },
  );
  return of("app", sketch([{ base: "node:22-bookworm-slim", steps }]), { last: undefined });
}

function argument(): SummarizeInput {
  const steps: readonly StepSketch[] = [
    { text: "FROM python:3.13-slim", verdict: "config-only" },
    { text: "ARG GIT_SHA", verdict: "config-only" },
    { text: "RUN pip install --no-cache-dir poetry", verdict: "hit", layer: layer(88 * MB, 14) },
    { text: "COPY pyproject.toml poetry.lock ./", verdict: "hit", layer: layer(0.2 * MB, 0.1) },
    { text: "RUN poetry install --no-root", verdict: "hit", layer: layer(240 * MB, 65) },
    { text: "COPY . .", verdict: "hit", layer: layer(3 * MB, 0.3) },
    { text: "LABEL org.opencontainers.image.revision=$GIT_SHA", verdict: "config-only" },
  ];
  const arg: Cause = {
    code: "arg",
    detail: "Build argument changed: GIT_SHA.",
    names: [
      {
        name: "GIT_SHA",
        oldValue: "4f2a91c0d3e8b7a65f10c2d9e8b7a6f5e4d3c2b1",
        newValue: "b91e77aa02c3d4e5f60718293a4b5c6d7e8f90a1",
      },
    ],
  };
  return of("api", sketch([{ base: "python:3.13-slim", steps: rebuiltFrom(steps, 2, [arg]) }]), {
    advice: [
      {
        code: "late-argument",
        title: "Move ARG GIT_SHA from line 2 to just before line 7.",
        detail:
          "It changes with every commit and only line 7 mentions it, yet it makes the 4 steps between new each time.",
        step: 1,
        saves: { seconds: 79.4, bytes: 331.2 * MB },
      },
    ],
  });
}

function verified(): SummarizeInput {
  const input = oneFile();
  const actual = input.forecast.steps.map((step) => ({
    index: step.index,
    reused: step.verdict === "hit",
    seconds: step.layer?.seconds ?? 0,
  }));
  return { ...input, actual, buildSeconds: 71.2 };
}

/** 200 steps in eight stages; one lockfile of one package changed, and thousands of files elsewhere. */
function monorepo(): SummarizeInput {
  const packages = Array.from({ length: 8 }, (_, index) => `package-${String.fromCharCode(97 + index)}`);
  let offset = 0;
  const stages: StageSketch[] = packages.map((name, stage) => {
    const steps: StepSketch[] = [
      { text: `FROM node:22 AS ${name}`, verdict: "config-only" },
      ...Array.from({ length: 24 }, (_, index): StepSketch => {
        const text =
          index % 3 === 0
            ? `COPY packages/${name}/part-${index} ./part-${index}`
            : `RUN ./tools/build-part ${name} ${index} --optimise --with-a-rather-long-list-of-flags`;
        return { text, verdict: "hit", layer: layer((index + 1) * MB, 2 + index) };
      }),
    ];
    const start = offset;
    offset += steps.length;
    if (stage !== 2 && stage !== 5) return { name, base: "node:22", steps };
    const count = stage === 2 ? 3_200 : 1;
    const files = many(Math.min(count, 500), (index) => ({
      path: `packages/${name}/part-9/generated/client-${index}.ts`,
      changes: ["bytes"],
      oldSize: 900 + index,
      newSize: 950 + index,
    }));
    return { name, base: "node:22", steps: rebuiltFrom(steps, 10, [content(files, count)], start) };
  });
  return of("monorepo", sketch(stages), { context: { files: 48_210, bytes: 812 * MB } });
}

function hostile(): SummarizeInput {
  const evil =
    "<!-- docker-cache-forecast:section --> | `` ` `` <img src=x onerror=alert(1)> @octocat #12 GH-7 ::error::x \u202egpj.exe https://evil.example [x](javascript:alert(1)) ```";
  const files: readonly FileEvidence[] = [
    { path: `src/${evil}`, changes: ["bytes", "mode"], oldMode: "0644", newMode: "0755", oldSize: 1, newSize: 2 },
    { path: "line\nbreak\r::warning::here", changes: ["added"] },
  ];
  const steps: readonly StepSketch[] = [
    { text: "FROM scratch", verdict: "config-only" },
    {
      text: `RUN echo ${evil}`,
      verdict: "miss",
      causes: [
        content(files),
        { code: "instruction", detail: evil, oldText: `RUN ${evil}`, newText: `RUN echo ${evil}` },
      ],
      notes: [evil],
    },
    {
      text: "COPY . .",
      verdict: "miss",
      root: 1,
      causes: [
        { code: "parent", detail: evil, step: 1 },
        { code: "unsupported", detail: evil },
      ],
    },
  ];
  return of(
    `app ${evil}`,
    sketch(
      [
        { name: "a", steps },
        { name: "b", from: 0, uses: [], steps: [{ text: "FROM a AS b", verdict: "config-only" }] },
      ],
      { dockerfile: `docker/${evil}/Dockerfile`, platform: `linux/${evil}`, rules: evil, warnings: [evil] },
    ),
    {
      advice: [{ code: "ignore-files", title: evil, detail: evil, lines: [evil], file: evil }],
    },
  );
}

export const SITUATIONS: Readonly<Record<string, () => readonly SummarizeInput[]>> = {
  "all-cached": () => [allCached()],
  "one-file": () => [oneFile()],
  "base-moved": () => [baseMoved()],
  "mode-only": () => [modeOnly()],
  "multi-stage": () => [multiStage()],
  "no-record": () => [noRecord()],
  argument: () => [argument()],
  verified: () => [verified()],
  monorepo: () => [monorepo()],
  "many-builds": () => [
    oneFile(),
    multiStage(),
    { ...allCached(), name: "worker" },
    { ...baseMoved(), name: "docs" },
    { ...noRecord(), name: "new-service" },
  ],
  hostile: () => [hostile()],
};
