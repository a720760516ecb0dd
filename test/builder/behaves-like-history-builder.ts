/**
 * One suite for every builder whose cache is a history of images. Each subject is a build that an engine really ran, asked
 * about again with the store it left; what must hold then follows from the rule itself, the differences are arguments.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryTree } from "../../src/context/memory-tree.ts";
import type { FileTree } from "../../src/context/tree.ts";
import type { Builder, BuildRequest, Records } from "../../src/request.ts";
import type { Forecast, StepForecast } from "../../src/verdict.ts";

export interface Subject {
  readonly builder: Builder;
  /** One stage, at least three steps, a COPY among them, a RUN behind it. */
  readonly request: BuildRequest;
  /** The store after that build. */
  readonly records: Records;
  /** Stages that the target does not need are left out; otherwise they are built. */
  readonly skipsUnusedStages: boolean;
}

const READ_LIMIT = 1 << 20;

export function behavesLikeHistoryBuilder(name: string, subject: Subject): void {
  const { builder, request, records } = subject;
  const ask = (change: Partial<BuildRequest>, store: Partial<Records> = {}): Forecast =>
    builder.forecast({ ...request, ...change }, { ...records, ...store });
  const lines = request.dockerfile.text.trimEnd().split("\n");
  const dockerfile = (...text: readonly string[]) => ({
    dockerfile: { ...request.dockerfile, text: `${text.join("\n")}\n` },
  });

  test(`${name}: a build that was just made is reused whole`, () => {
    const steps = decided(ask({}));
    assert.ok(steps.length >= 3);
    assert.deepEqual(new Set(steps.map(({ verdict }) => verdict)), new Set(["hit"]));
    assert.ok(
      steps.every(
        ({ createdBy, root, causes }) => createdBy !== undefined && root === undefined && causes.length === 0,
      ),
    );
  });

  test(`${name}: a new step at any place keeps what is before it and is the root of what comes after`, () => {
    for (let at = 1; at <= lines.length; at++) {
      const steps = decided(ask(dockerfile(...lines.toSpliced(at, 0, "LABEL inserted=1"))));
      const inserted = steps.findIndex(({ text }) => text === "LABEL inserted=1");
      for (const [number, step] of steps.entries()) {
        assert.equal(step.verdict, number < inserted ? "hit" : "miss", `${at}: ${step.text}`);
        if (number >= inserted) assert.equal(step.root, steps[inserted]!.index);
        if (number > inserted)
          assert.deepEqual(
            step.causes.map(({ code }) => code),
            ["parent"],
          );
      }
    }
  });

  test(`${name}: changed files miss from the first step that copies them`, () => {
    const steps = decided(ask({ context: withOtherContent(request.context!) }));
    const copy = steps.findIndex(({ keyword }) => keyword === "copy" || keyword === "add");
    assert.deepEqual(
      steps.map(({ verdict }) => verdict),
      steps.map((_, at) => (at < copy ? "hit" : "miss")),
    );
  });

  test(`${name}: times of files decide nothing`, () => {
    const moved = copied(request.context!, (entry) => ({ ...entry, mtimeMs: entry.mtimeMs + 5_000 }));
    assert.deepEqual(verdicts(ask({ context: moved })), verdicts(ask({})));
  });

  test(`${name}: an empty store has nothing, --no-cache asks for nothing`, () => {
    const base = records.images.filter(({ id }) => request.image(baseName(lines), undefined)?.image.id === id);
    assert.deepEqual(new Set(verdicts(ask({}, { images: base }))), new Set(["miss"]));
    const steps = decided(ask({ options: { ...request.options, noCache: true } }));
    assert.ok(steps.every(({ verdict }) => verdict === "miss"));
    assert.equal(steps[0]!.causes[0]!.code, "no-cache");
  });

  test(`${name}: a base that cannot be found out makes no step certain`, () => {
    const steps = decided(ask({ image: () => undefined }));
    assert.ok(steps.every(({ verdict }) => verdict === "unknown"));
  });

  test(`${name}: a base that may have moved makes no hit`, () => {
    const image: BuildRequest["image"] = (reference, platform) => {
      const found = request.image(reference, platform);
      return found === undefined ? undefined : { ...found, source: "recorded" };
    };
    const steps = decided(ask({ image }));
    assert.ok(steps.every(({ verdict }) => verdict === "unknown"));
    assert.equal(steps[0]!.causes[0]!.code, "base-moved");
  });

  test(`${name}: images behind the ones that fit change nothing`, () => {
    const other = records.images.map((image) => ({
      ...image,
      id: `other:${image.id}`,
      parent: undefined,
      names: [],
      config: {
        ...image.config,
        history: [...image.config.history, { created_by: "other", created: "2000-01-01T00:00:00Z" }],
      },
    }));
    assert.deepEqual(verdicts(ask({}, { images: [...records.images, ...other] })), verdicts(ask({})));
  });

  test(`${name}: a stage on top of a rebuilt stage is rebuilt because of it`, () => {
    const steps = decided(
      ask(dockerfile(`${lines[0]} AS first`, "LABEL inserted=1", ...lines.slice(1), "FROM first", "LABEL next=1")),
    );
    const root = steps.find(({ text }) => text === "LABEL inserted=1")!;
    const next = steps.at(-1)!;
    assert.equal(next.verdict, "miss");
    assert.equal(next.root, root.index);
  });

  test(`${name}: two stages that begin alike share what the first one builds`, () => {
    const stage = [lines[0]!, "LABEL fresh=1"];
    const steps = decided(ask(dockerfile(`${stage[0]} AS first`, stage[1]!, ...stage, "LABEL end=1"), {}));
    const built = steps.filter(({ text }) => text === "LABEL fresh=1");
    if (subject.skipsUnusedStages) assert.equal(built.length, 1);
    else
      assert.deepEqual(
        built.map(({ verdict }) => verdict),
        ["miss", "hit"],
      );
  });

  test(`${name}: stages that nothing needs are ${subject.skipsUnusedStages ? "left out" : "built"}`, () => {
    const forecast = ask(dockerfile(lines[0]!, "LABEL unused=1", ...lines));
    const unused = forecast.steps.find(({ text }) => text === "LABEL unused=1")!;
    assert.equal(unused.verdict, subject.skipsUnusedStages ? "not-needed" : "miss");
    assert.ok(
      decided(forecast)
        .filter(({ stage }) => stage === 1)
        .every(({ verdict }) => verdict === "hit"),
    );
  });
}

/** Steps that can hit or miss. */
function decided(forecast: Forecast): readonly StepForecast[] {
  return forecast.steps.filter(({ verdict }) => verdict !== "config-only" && verdict !== "not-needed");
}

function verdicts(forecast: Forecast): readonly string[] {
  return decided(forecast).map(({ verdict }) => verdict);
}

function baseName(lines: readonly string[]): string {
  return lines[0]!.split(/\s+/)[1]!;
}

type Entry = NonNullable<ReturnType<FileTree["entry"]>> & { readonly content?: Uint8Array };

function copied(tree: FileTree, change: (entry: Entry) => Entry): FileTree {
  const entries: Entry[] = [];
  const visit = (at: string): void => {
    const entry = tree.entry(at)!;
    const content = entry.type === "file" ? { content: tree.read(at, READ_LIMIT)! } : {};
    entries.push(change({ ...entry, ...content }));
    if (entry.type !== "dir") return;
    for (const name of tree.names(at)) visit(at === "" ? name : `${at}/${name}`);
  };
  visit("");
  return memoryTree(entries);
}

const BUILD_FILES = new Set(["Dockerfile", ".dockerignore"]);

function withOtherContent(tree: FileTree): FileTree {
  return copied(tree, (entry) => {
    if (entry.content === undefined || BUILD_FILES.has(entry.path)) return entry;
    const content = Buffer.concat([entry.content, Buffer.from("changed")]);
    return { ...entry, content, size: content.length };
  });
}
