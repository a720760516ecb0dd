/** Our reading of every snippet and word against what real builders wrote (test/engines/capture-parser.ts). */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { expand } from "../../src/dockerfile/words.ts";
import { ForecastError } from "../../src/errors.ts";
import type { CapturedBuild, CapturedEngine } from "../helpers/captured.ts";
import {
  buildahDialect,
  buildkitDialect,
  classicDialect,
  type Dialect,
  type Evaluated,
  evaluate,
} from "../helpers/evaluate.ts";
import { SNIPPETS, type Snippet, WORD_VALUES, WORDS } from "../helpers/snippets.ts";

const FOLDER = path.join(import.meta.dirname, "../golden/dockerfile");

type Built = Extract<CapturedBuild, { ok: true }>;

interface Engine extends Dialect {
  readonly file: string;
  /** What the history and the like say beside the config. */
  readonly compare: (ours: Evaluated, built: Built) => void;
}

const ENGINES: readonly Engine[] = [
  { file: "classic-20.10", ...classicDialect("20.10.24"), compare: compareClassic },
  { file: "classic-26.1", ...classicDialect("26.1.5"), compare: compareClassic },
  { file: "buildkit-0.8", ...buildkitDialect("0.8.3"), compare: compareBuildkit },
  {
    file: "buildkit-0.13",
    ...buildkitDialect("0.13.2"),
    compare: (ours, built) => {
      compareBuildkit(ours, built);
      assert.deepEqual(sorted(ours.execs), sorted(built.execs ?? []));
      assert.deepEqual(sorted(ours.files), sorted(built.files ?? []));
    },
  },
  { file: "buildah-1.28", ...buildahDialect("1.28.2"), compare: compareBuildah },
  { file: "buildah-1.39", ...buildahDialect("1.39.3"), compare: compareBuildah },
];

function sorted(list: readonly unknown[]): readonly string[] {
  return list.map((each) => JSON.stringify(each)).sort();
}

/** Step lines are the logical lines; a RUN's history ends with its words. */
function compareClassic(ours: Evaluated, built: Built): void {
  const { globalArgs, stages } = ours.set;
  const lines = [...globalArgs, ...stages.flatMap(({ from, instructions }) => [from, ...instructions])];
  const logical = lines.map(({ logical }) => logical.trim());
  assert.deepEqual(built.steps, logical.slice(0, built.steps?.length));
  const runs = built.history.filter((line) => !line.includes("#(nop) "));
  assert.deepEqual(
    runs.map((line) => line.replace(/^\|\d+ (\S+=\S* )*/, "")),
    ours.execs.map(({ args }) => args.join(" ")),
  );
}

function compareBuildkit(ours: Evaluated, built: Built): void {
  const last = ours.chain.flatMap(({ instructions }) => instructions);
  const copies = built.history.filter((line) => /^(COPY|ADD) /.test(line)).map((line) => line.replace(/ --ch\S+/g, ""));
  assert.deepEqual(
    copies,
    ours.copies.map((line) => `${line} # buildkit`),
  );
  const runs = built.history
    .filter((line) => line.startsWith("RUN "))
    .map((line) => line.replace(/^RUN (\|\d+ (\S+=\S* )*)?/, ""));
  const plain = last.filter(({ keyword }) => keyword === "run");
  assert.equal(runs.length, plain.length);
  for (const [i, { heredocs }] of plain.entries()) {
    if (heredocs.length === 0) assert.equal(runs[i], `${ours.execs[i]!.args.join(" ")} # buildkit`);
  }
}

/** Every line but RUN, ARG, COPY and ADD is the logical line byte for byte; RUN is it behind its first four bytes. */
function compareBuildah(ours: Evaluated, built: Built): void {
  const all = ours.chain.flatMap(({ instructions }) => instructions);
  assert.equal(built.history.length, all.length);
  for (const [i, { keyword, logical, heredocs }] of all.entries()) {
    const line = built.history[i]!;
    if (["arg", "copy", "add"].includes(keyword)) continue;
    if (keyword !== "run") assert.equal(line, `/bin/sh -c #(nop) ${logical}`);
    else {
      const text = line.replace(/^\|\d+ (\S+=\S* )*/, "");
      const command = `/bin/sh -c ${logical.slice(4)}`;
      if (heredocs.length === 0) assert.equal(text, command);
      else assert.ok(text.startsWith(command), text);
    }
  }
}

function check(snippet: Snippet, engine: Engine, built: CapturedBuild): void {
  if (!built.ok) {
    assert.throws(
      () => evaluate(snippet, engine),
      (error) => error instanceof ForecastError,
      `the builder refused it: ${built.error}`,
    );
    return;
  }
  const ours = evaluate(snippet, engine);
  assert.deepEqual(normal(ours.config), normal(built.config));
  assert.equal(ours.author, built.author);
  engine.compare(ours, built);
}

function normal(config: Built["config"]): unknown {
  // Buildah signs every image with its version.
  const { "io.buildah.version": _, ...labels } = config.labels;
  return { ...config, labels, cmd: config.cmd ?? [], entrypoint: config.entrypoint ?? [] };
}

/** Engines whose answers are committed; the capture script adds the others. */
const CAPTURED = ENGINES.filter(({ file }) => fs.existsSync(path.join(FOLDER, `${file}.json`)));

test("the classic builder's and Buildah's answers are at hand", () => {
  const files = CAPTURED.map(({ file }) => file);
  assert.ok(files.includes("classic-20.10") && files.includes("buildah-1.28"), files.join());
});

for (const engine of CAPTURED) {
  const captured = JSON.parse(fs.readFileSync(path.join(FOLDER, `${engine.file}.json`), "utf8")) as CapturedEngine;

  test(`${engine.file} has snippets captured`, () => {
    assert.ok(Object.keys(captured.builds).length >= 20);
    assert.ok(Object.keys(captured.words).every((word) => WORDS.includes(word)));
  });

  for (const [id, built] of Object.entries(captured.builds)) {
    test(`${engine.file}: ${id}`, () => {
      const snippet = SNIPPETS.find((each) => each.id === id);
      assert.ok(snippet !== undefined, "the snippet was renamed or removed: capture again");
      check(snippet, engine, built);
    });
  }

  test(`${engine.file}: words`, () => {
    const rules = engine.words("\\");
    const values = new Map(Object.entries(WORD_VALUES));
    const ours = Object.keys(captured.words).map((word) => {
      try {
        return [word, expand(word, (name) => values.get(name), rules).text];
      } catch (error) {
        assert.ok(error instanceof ForecastError && error.code === "word-expansion", String(error));
        return [word, null];
      }
    });
    assert.deepEqual(Object.fromEntries(ours), captured.words);
  });
}
