import { deepEqual, equal, match, ok } from "node:assert/strict";
import { test } from "node:test";
import { type MemoryEntry, memoryTree } from "../../src/context/memory-tree.ts";
import type { AdviceCode, AdviceInput } from "../../src/report/advice.ts";
import { advise } from "../../src/report/advise.ts";
import type { Cause, Forecast } from "../../src/verdict.ts";
import { content, rebuiltFrom, recordOf, runs, type StepSketch, sketch } from "./situations.ts";

const ALL: StepSketch["facts"] = { sources: [{ from: "context", paths: ["."], digest: "1" }] };

const NODE: readonly StepSketch[] = [
  { text: "FROM node:22", verdict: "config-only" },
  { text: "WORKDIR /app", verdict: "hit" },
  { text: "COPY . .", verdict: "hit", facts: ALL, layer: { size: 1_000, seconds: 1 } },
  { text: "RUN npm ci", verdict: "hit", layer: { size: 300_000_000, seconds: 60 } },
  { text: "RUN npm run build", verdict: "hit", layer: { size: 5_000, seconds: 20 } },
];

const PROJECT: readonly MemoryEntry[] = [
  {
    path: "package.json",
    content: JSON.stringify({ scripts: { build: "tsc" }, repository: { type: "git", url: "git+https://x/y.git" } }),
  },
  { path: "package-lock.json", content: "{}" },
  { path: "src/a.ts", content: "a" },
  { path: "README.md", content: "r" },
];

function changed(...paths: readonly string[]): Cause {
  return content(paths.map((path) => ({ path, changes: ["bytes"] })));
}

function given(
  forecast: Forecast,
  files: readonly MemoryEntry[] = PROJECT,
  more: Partial<AdviceInput> = {},
): AdviceInput {
  return { forecast, last: recordOf(forecast), sent: memoryTree(files), ...more };
}

function codes(input: AdviceInput): readonly AdviceCode[] {
  return advise(input).map((advice) => advice.code);
}

function copyChanged(...paths: readonly string[]): Forecast {
  return sketch([{ steps: rebuiltFrom(NODE, 2, [changed(...paths)]) }]);
}

test("a change of files that nothing needs gives the lines that leave them out, and what that saves", () => {
  const [advice] = advise(given(copyChanged("README.md", ".github/workflows/ci.yml")));
  equal(advice?.code, "ignore-files");
  deepEqual(advice.lines, ["README.md", ".github"]);
  equal(advice.file, ".dockerignore");
  deepEqual(advice.saves, { seconds: 81, bytes: 300_006_000 });
});

test("no such advice when one file may be needed, is named, or the list is not whole", () => {
  ok(!codes(given(copyChanged("README.md", "src/a.ts"))).includes("ignore-files"));
  const named = PROJECT.concat({ path: "pyproject.toml", content: 'readme = "README.md"' });
  ok(!codes(given(copyChanged("README.md"), named)).includes("ignore-files"));
  const crate = PROJECT.concat({ path: "Cargo.toml", content: "" });
  ok(!codes(given(copyChanged("README.md"), crate)).includes("ignore-files"));
  const used = NODE.map((step) => (step.text === "RUN npm run build" ? { ...step, text: "RUN cat README.md" } : step));
  ok(!codes(given(sketch([{ steps: rebuiltFrom(used, 2, [changed("README.md")]) }]))).includes("ignore-files"));
  const partial = content([{ path: "README.md", changes: ["bytes"] }], 700);
  ok(!codes(given(sketch([{ steps: rebuiltFrom(NODE, 2, [partial]) }]))).includes("ignore-files"));
  const base: Cause = { code: "base-moved", detail: "", image: "node:22", oldDigest: "1", newDigest: "2" };
  ok(!codes(given(sketch([{ steps: rebuiltFrom(NODE, 2, [changed("README.md"), base]) }]))).includes("ignore-files"));
});

test(".git in a copied context is pointed out unless something wants it", () => {
  const files = PROJECT.concat({ path: ".git/HEAD", content: "ref" });
  const still = sketch([{ steps: NODE }]);
  deepEqual(codes(given(still, files)), ["git-directory"]);
  deepEqual(codes(given(still)), []);
  const describes = NODE.concat({ text: "RUN git describe > version", verdict: "hit" });
  deepEqual(codes(given(sketch([{ steps: describes }]), files)), []);
  const scm = files.concat({ path: "pyproject.toml", content: 'requires = ["setuptools_scm"]' });
  deepEqual(codes(given(still, scm)), []);
  const script = files.filter((file) => file.path !== "package.json");
  const withScript = script.concat({ path: "package.json", content: '{"scripts":{"build":"git rev-parse HEAD"}}' });
  deepEqual(codes(given(still, withScript)), []);
});

const SHA: Cause = {
  code: "arg",
  detail: "",
  names: [{ name: "GIT_SHA", oldValue: "4f2a91c0d3e8b7a65f10", newValue: "b91e77aa02c3d4e5f607" }],
};

test("an argument that is new with every commit is moved below the steps that do not mention it", () => {
  const steps: readonly StepSketch[] = [
    { text: "FROM alpine", verdict: "config-only" },
    { text: "ARG GIT_SHA", verdict: "config-only" },
    { text: "RUN heavy", verdict: "hit", layer: { seconds: 40, size: 10 } },
    { text: "RUN heavier", verdict: "hit", layer: { seconds: 50, size: 20 } },
    { text: "RUN echo $GIT_SHA > /version", verdict: "hit" },
  ];
  const [advice] = advise(given(sketch([{ steps: rebuiltFrom(steps, 2, [SHA]) }])));
  equal(advice?.code, "late-argument");
  match(advice.title, /GIT_SHA from line 2 to just before line 5/);
  deepEqual(advice.saves, { seconds: 90, bytes: 30 });
  const unmentioned = steps.slice(0, 4);
  deepEqual(codes(given(sketch([{ steps: rebuiltFrom(unmentioned, 2, [SHA]) }]))), [], "its use is not visible");
  const early = steps.map((step) => (step.text === "RUN heavy" ? { ...step, text: "RUN heavy $GIT_SHA" } : step));
  deepEqual(codes(given(sketch([{ steps: rebuiltFrom(early, 2, [SHA]) }]))), []);
});

test("a label that is new with every commit is moved to the end of its stage", () => {
  const steps: readonly StepSketch[] = [
    { text: "FROM alpine", verdict: "config-only" },
    { text: "LABEL revision=$GIT_SHA", verdict: "hit" },
    { text: "RUN heavy", verdict: "hit", layer: { seconds: 40, size: 10 } },
  ];
  const [advice] = advise(given(sketch([{ steps: rebuiltFrom(steps, 1, [SHA]) }])));
  equal(advice?.code, "late-label");
  deepEqual(advice.saves, { seconds: 40, bytes: 10 });
});

test("an install that only reads a lockfile goes above the sources", () => {
  const [advice] = advise(given(copyChanged("src/a.ts")));
  equal(advice?.code, "lockfile-first");
  deepEqual(advice.lines, ["COPY package.json package-lock.json ./", "RUN npm ci", "COPY . ."]);
  deepEqual(advice.saves, { seconds: 60, bytes: 300_000_000 });
});

test("no such advice when the install may read more", () => {
  const other = (json: object) =>
    PROJECT.map((file) => (file.path === "package.json" ? { ...file, content: JSON.stringify(json) } : file));
  deepEqual(codes(given(copyChanged("src/a.ts"), other({ scripts: { postinstall: "x" } }))), []);
  deepEqual(codes(given(copyChanged("src/a.ts"), other({ workspaces: ["a"] }))), []);
  deepEqual(codes(given(copyChanged("src/a.ts"), other({ dependencies: { a: "file:./a" } }))), []);
  deepEqual(codes(given(copyChanged("package-lock.json"))), []);
  const chained = NODE.map((step) => (step.text === "RUN npm ci" ? { ...step, text: "RUN npm ci && npm test" } : step));
  deepEqual(codes(given(sketch([{ steps: rebuiltFrom(chained, 2, [changed("src/a.ts")]) }]))), []);
});

const QUIET = { name: "app", platforms: [], cacheFrom: [] as string[], cacheTo: [] as string[] };

test("cache settings: mode=min, never read, shared scope", () => {
  const still = sketch([{ steps: NODE }]);
  const lost: Cause = { code: "not-exported", detail: "" };
  const min = sketch([{ name: "build", steps: rebuiltFrom(NODE, 3, [lost]) }]);
  const spec = { ...QUIET, cacheFrom: ["type=gha,scope=a"], cacheTo: ["type=gha,scope=a,mode=min"] };
  const [advice] = advise(given(min, PROJECT, { spec }));
  equal(advice?.code, "cache-mode-min");
  deepEqual(advice.lines, ["cache-to: type=gha,scope=a,mode=max"]);
  deepEqual(codes(given(min, PROJECT, { spec: { ...spec, cacheTo: ["type=gha,scope=a,mode=max"] } })), []);
  deepEqual(codes(given(still, PROJECT, { spec })), [], "mode=min alone is no mistake");

  const writeOnly = { ...QUIET, cacheTo: ["type=gha,mode=max"] };
  const [never] = advise(given(still, PROJECT, { spec: writeOnly }));
  deepEqual([never?.code, never?.lines], ["cache-never-read", ["cache-from: type=gha"]]);
  const run = { sha: "b91e77aa02c3d4e5f60718293a4b5c6d7e8f90a1", id: "9000000001" };
  const bySha = { ...QUIET, cacheFrom: ["type=gha"], cacheTo: [`type=gha,scope=${run.sha},mode=max`] };
  match(advise(given(still, PROJECT, { spec: bySha, run }))[0]?.detail ?? "", /named after this commit/);

  const other = { ...spec, name: "worker" };
  const [shared] = advise(given(still, PROJECT, { spec, others: [spec, other] }));
  deepEqual(
    [shared?.code, shared?.lines],
    ["cache-scope-shared", ["cache-to: type=gha,mode=min,scope=app", "cache-from: type=gha,scope=app"]],
  );
});

test("records that only pull requests wrote ask for a run on the default branch", () => {
  const forecast = sketch([{ steps: NODE }]);
  const ref = "refs/pull/7/merge";
  const last = recordOf(forecast, { ref, runs: runs(4, { ref }) });
  deepEqual(codes(given(forecast, PROJECT, { last })), ["seed-default-branch"]);
  deepEqual(codes(given(forecast, PROJECT, { last: recordOf(forecast, { ref }) })), []);
});

test("the classic builder is told about directories that no step takes", () => {
  const steps: readonly StepSketch[] = [
    { text: "FROM alpine", verdict: "config-only" },
    { text: "COPY src /src", verdict: "hit", facts: { sources: [{ from: "context", paths: ["src"] }] } },
  ];
  const forecast = sketch([{ steps }], { builder: "classic" });
  const big = { type: "file", mode: 0o644, digest: "" } as const;
  const files = [
    { ...big, path: "data/model.bin", size: 900_000_000 },
    { ...big, path: "src/big", size: 900_000_000 },
  ];
  const [advice] = advise(given(forecast, PROJECT, { last: recordOf(forecast, { files }) }));
  deepEqual([advice?.code, advice?.lines], ["context-size", ["data"]]);
  deepEqual(codes(given({ ...forecast, builder: "buildkit" }, PROJECT, { last: recordOf(forecast, { files }) })), []);
});
