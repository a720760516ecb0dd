/** What a Dockerfile may come to, and that versions with the same rules are worked out once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GrowingMap } from "../../src/builder/classic/growing-map.ts";
import { Answers, parsing } from "../../src/builder/same-rules.ts";
import {
  checkTried,
  MAX_HISTORY,
  MAX_PORTS,
  MAX_STEPS,
  MAX_TRIED_STEPS,
  StepLimits,
} from "../../src/builder/step-limits.ts";
import { buildahParser, buildkitParser, MAX_INSTRUCTIONS, MAX_NAMES, parse } from "../../src/dockerfile/parser.ts";
import { decodeImageConfig, MAX_CARRIED } from "../../src/image/decode.ts";
import { boundedWorkdir, MAX_PATH } from "../../src/plan/workdir.ts";
import type { Records } from "../../src/request.ts";
import { RULES, requestOf } from "../helpers/cause-lab.ts";

const BUILDERS = ["classic", "buildkit", "buildah"] as const;
const LIMIT = { name: "ForecastError", code: "limit" };

const NOTHING: Records = { images: [], cacheImages: new Map(), cacheConfigs: [], last: undefined };

interface Rules {
  readonly name: string;
  readonly used: number;
  readonly unused: number;
  readonly inner: { readonly used: number; readonly unused: number };
}

const FIRST: Rules = { name: "a", used: 1, unused: 1, inner: { used: 1, unused: 1 } };

function counted(): { readonly answers: Answers<Rules, string>; readonly asked: () => number } {
  let count = 0;
  const answers = new Answers<Rules, string>(
    ({ name, used, inner }) => {
      count++;
      return `${name} ${used} ${inner.used}`;
    },
    ["name"],
  );
  return { answers, asked: () => count };
}

test("rules that differ in nothing that is read have one answer", () => {
  const { answers, asked } = counted();
  assert.equal(answers.of(FIRST), "a 1 1");
  assert.equal(answers.of({ ...FIRST, name: "b", unused: 2, inner: { used: 1, unused: 2 } }), "a 1 1");
  assert.equal(asked(), 1);
});

test("rules that differ in what is read are asked", () => {
  const { answers, asked } = counted();
  answers.of(FIRST);
  assert.equal(answers.of({ ...FIRST, used: 2 }), "a 2 1");
  assert.equal(answers.of({ ...FIRST, inner: { used: 2, unused: 1 } }), "a 1 2");
  assert.equal(asked(), 3);
});

test("parsers that make the same of a file share it, others do not", () => {
  const of = (text: string) => parsing({ dockerfile: { path: "Dockerfile", text } });
  const plain = of("FROM a\nRUN b\n");
  assert.equal(plain(buildkitParser("0.8.3")), plain(buildkitParser("0.15.1")));
  const heredoc = of("FROM a\nRUN <<E\nRUN x\nE\n");
  const [old, now] = [heredoc(buildahParser("1.28.2")), heredoc(buildahParser("1.39.3"))];
  assert.throws(old, { code: "dockerfile-syntax" });
  assert.equal(now().instructions.length, 2);
});

test("a map that is gone on from twice keeps the two apart", () => {
  const first = GrowingMap.of([["a", 1]]);
  const left = first.with([["a", 2]]);
  const right = first.with([["b", 3]]);
  assert.deepEqual([first.get("a"), left.get("a"), right.get("a")], [1, 2, 1]);
  assert.deepEqual([first.has("b"), left.has("b"), right.get("b")], [false, false, 3]);
  assert.deepEqual([[...first.names()], [...left.names()], [...right.names()]], [["a"], ["a"], ["a", "b"]]);
});

test("as many steps, characters and ports as are taken, and one more", () => {
  const steps = new StepLimits();
  for (let at = 0; at < MAX_STEPS; at++) steps.count([]);
  assert.throws(() => steps.count([]), LIMIT);
  const characters = new StepLimits();
  characters.count(["x".repeat(MAX_HISTORY)]);
  assert.throws(() => characters.count(["x"]), LIMIT);
  const ports = new StepLimits();
  ports.ports(MAX_PORTS);
  assert.throws(() => ports.ports(1), LIMIT);
  const forecast = { steps: new Array(MAX_TRIED_STEPS) };
  checkTried([forecast]);
  assert.throws(() => checkTried([forecast, { steps: [1] }]), LIMIT);
  assert.equal(boundedWorkdir("/".repeat(MAX_PATH)).length, MAX_PATH);
  assert.throws(() => boundedWorkdir("/".repeat(MAX_PATH + 1)), LIMIT);
});

test("as many instructions and names as are read, and one more", () => {
  const of = (text: string) => parse(text, "Dockerfile", buildkitParser());
  const runs = (count: number): string => `FROM a\n${"RUN b\n".repeat(count)}`;
  assert.equal(of(runs(MAX_INSTRUCTIONS - 1)).instructions.length, MAX_INSTRUCTIONS);
  assert.throws(() => of(runs(MAX_INSTRUCTIONS)), LIMIT);
  for (const [line, word] of [
    ["ENV", "a=b"],
    ["LABEL", "a=b"],
    ["ARG", "a"],
    ["EXPOSE", "1"],
    ["VOLUME", "a"],
  ]) {
    const names = (count: number): string => `FROM a\n${line} ${Array(count).fill(word).join(" ")}\n`;
    assert.equal(of(names(MAX_NAMES)).instructions.length, 2);
    assert.throws(() => of(names(MAX_NAMES + 1)), LIMIT);
  }
});

for (const builder of BUILDERS) {
  test(`${builder}: directories that add up come to a limit, or to a step at which the build fails`, () => {
    const deep = Array.from({ length: 10 }, () => `WORKDIR ${"a/".repeat(400)}`);
    const forecast = (lines: readonly string[]) => {
      const project = {
        lines: ["FROM base:1", ...lines],
        files: [],
        args: new Map(),
        ignore: "",
        base: "one",
      } as const;
      return RULES[builder].forecast(requestOf(builder, project), NOTHING);
    };
    assert.doesNotMatch(JSON.stringify(forecast(deep.slice(0, 5))), /fails this build/);
    if (builder === "buildah") assert.match(forecast(deep).warnings.join(), /fails this build/);
    else assert.throws(() => forecast(deep), LIMIT);
  });
}

test("an ignore file with too many patterns leaves what is copied open: the CLI has no such limit", () => {
  const project = {
    lines: ["FROM base:1", "COPY a /"],
    files: [{ path: "a", content: "a" }],
    args: new Map(),
    ignore: "x\n".repeat(10_001),
    base: "one",
  } as const;
  const { steps } = RULES.classic.forecast(requestOf("classic", project), NOTHING);
  assert.doesNotMatch(JSON.stringify(steps.at(-1)!.causes), /fails|more than 10000/);
});

test("an image sets as many variables as are taken, and one more", () => {
  const of = (count: number) => {
    const config = { Env: Array.from({ length: count }, (_, at) => `E${at}=v`) };
    const json = { architecture: "amd64", os: "linux", config, rootfs: { type: "layers", diff_ids: [] }, history: [] };
    return decodeImageConfig(Buffer.from(JSON.stringify(json)), "test");
  };
  assert.equal(of(MAX_CARRIED).config.Env?.length, MAX_CARRIED);
  assert.throws(() => of(MAX_CARRIED + 1), { name: "ForecastError", code: "image-malformed" });
});
