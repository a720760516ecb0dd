import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { recordFiles } from "../src/context/file-list.ts";
import { type MemoryEntry, memoryTree } from "../src/context/memory-tree.ts";
import type { FileTree } from "../src/context/tree.ts";
import { explain, type StepQuestion } from "../src/explain.ts";
import type { BuildRecord, RecordedStep } from "../src/record-file.ts";
import type { StepFacts } from "../src/step-facts.ts";
import type { Cause } from "../src/verdict.ts";
import { sampleRecord } from "./helpers/record.ts";

function facts(text: string, given: Partial<StepFacts> = {}): StepFacts {
  return { text, expanded: text, args: {}, env: {}, settings: {}, ...given };
}

function keywordOf(text: string): string {
  return text.split(" ")[0]!.toLowerCase();
}

function recorded(each: StepFacts, stage = 0, stageName = String(stage)): RecordedStep {
  return { stage, stageName, keyword: keywordOf(each.text), key: `k ${each.text}`, facts: each };
}

/** A record of one stage with these steps. */
function recordOf(steps: readonly StepFacts[], given: Partial<BuildRecord> = {}): BuildRecord {
  return sampleRecord({ steps: steps.map((each) => recorded(each)), files: [], ...given });
}

function question(now: readonly StepFacts[], ordinal: number, given: Partial<StepQuestion> = {}): StepQuestion {
  const step = now[ordinal]!;
  return {
    stage: 0,
    stageName: "0",
    ordinal,
    keyword: keywordOf(step.text),
    facts: step,
    stageTexts: now.map((each) => each.text),
    ...given,
  };
}

function codes(causes: readonly Cause[]): readonly string[] {
  return causes.map((cause) => cause.code);
}

const FROM = facts("FROM node:22", { base: { reference: "node:22", digest: "sha256:aa" } });

test("without a record, or with an empty one, the cause is no-record", () => {
  deepEqual(codes(explain(question([FROM], 0), undefined, undefined)), ["no-record"]);
  deepEqual(codes(explain(question([FROM], 0), recordOf([]), undefined)), ["no-record"]);
});

test("a tag that points to another digest is base-moved, another tag is an instruction", () => {
  const last = recordOf([FROM]);
  const moved = facts("FROM node:22", { base: { reference: "node:22", digest: "sha256:bb" } });
  const causes = explain(question([moved], 0), last, undefined);
  deepEqual(codes(causes), ["base-moved"]);
  const [cause] = causes;
  ok(cause?.code === "base-moved");
  deepEqual([cause.image, cause.oldDigest, cause.newDigest], ["node:22", "sha256:aa", "sha256:bb"]);
  const other = facts("FROM node:24", { base: { reference: "node:24", digest: "sha256:cc" } });
  deepEqual(codes(explain(question([other], 0), last, undefined)), ["instruction"]);
});

test("a changed instruction shows its old and new text", () => {
  const last = recordOf([FROM, facts("RUN a"), facts("RUN b")]);
  const [cause] = explain(question([FROM, facts("RUN a -v"), facts("RUN b")], 1), last, undefined);
  ok(cause?.code === "instruction");
  deepEqual([cause.oldText, cause.newText], ["RUN a", "RUN a -v"]);
});

test("an inserted instruction is new, and what follows it is not called changed", () => {
  const last = recordOf([FROM, facts("RUN b"), facts("RUN c")]);
  const now = [FROM, facts("RUN a"), facts("RUN b"), facts("RUN c")];
  const [cause] = explain(question(now, 1), last, undefined);
  ok(cause?.code === "instruction");
  deepEqual([cause.oldText, cause.newText], ["", "RUN a"]);
  deepEqual(codes(explain(question(now, 2), last, undefined)), ["no-record"]);
});

test("a removed instruction is named at the step after it", () => {
  const last = recordOf([FROM, facts("RUN a"), facts("ENV X=1"), facts("RUN b")]);
  const [cause] = explain(question([FROM, facts("RUN b")], 1), last, undefined);
  ok(cause?.code === "instruction");
  deepEqual([cause.oldText, cause.newText], ["RUN a\nENV X=1", ""]);
});

test("a stage is found by its name when its index moved", () => {
  const steps = [recorded(FROM, 0, "build"), recorded(facts("RUN a"), 0, "build"), recorded(FROM, 1, "1")];
  const last = sampleRecord({ steps, files: [] });
  const now = [FROM, facts("RUN a"), facts("RUN b")];
  const found = explain(question(now, 1, { stage: 3, stageName: "BUILD" }), last, undefined);
  deepEqual(codes(found), ["no-record"], "the step is unchanged");
  const unknown = explain(question(now, 1, { stage: 7, stageName: "other" }), last, undefined);
  ok(unknown[0]?.code === "instruction" && unknown[0].detail.includes("other"));
});

test("changed args, environment and settings are all named, with values of secrets hidden", () => {
  const last = recordOf([
    FROM,
    facts("RUN a", {
      args: { V: "1", NPM_TOKEN: "old-secret", GONE: "g" },
      env: { PATH: "/bin", KEEP: "k" },
      settings: { user: "root", platform: "linux/amd64" },
    }),
  ]);
  const now = facts("RUN a", {
    args: { V: "2", NPM_TOKEN: "new-secret" },
    env: { PATH: "/usr/bin", KEEP: "k", NEW: "" },
    settings: { user: "app", platform: "linux/arm64" },
  });
  const causes = explain(question([FROM, now], 1), last, undefined);
  deepEqual(codes(causes), ["arg", "env", "platform", "instruction"]);
  const [arg, env, , user] = causes;
  ok(arg?.code === "arg" && env?.code === "env" && user?.code === "instruction");
  deepEqual(arg.names, [
    { name: "GONE", oldValue: "g", newValue: undefined },
    { name: "NPM_TOKEN", oldValue: "***", newValue: "***" },
    { name: "V", oldValue: "1", newValue: "2" },
  ]);
  deepEqual(env.names, [
    { name: "NEW", oldValue: undefined, newValue: "" },
    { name: "PATH", oldValue: "/bin", newValue: "/usr/bin" },
  ]);
  deepEqual([user.oldText, user.newText], ["user=root", "user=app"]);
  ok(!JSON.stringify(causes).includes("secret"));
});

test("a secret's value is hidden in instruction texts too", () => {
  const before = facts("ENV A=$T", { expanded: "ENV A=hunter22", args: { DB_PASSWORD: "hunter22" } });
  const now = facts("ENV B=$T", { expanded: "ENV B=hunter22", args: { DB_PASSWORD: "hunter22" } });
  const causes = explain(question([FROM, now], 1), recordOf([FROM, before]), undefined);
  ok(!JSON.stringify(causes).includes("hunter22"));
});

test("an instruction that expands differently without a known name is still an instruction", () => {
  const before = facts("WORKDIR $D", { expanded: "WORKDIR /a" });
  const [cause] = explain(
    question([FROM, facts("WORKDIR $D", { expanded: "WORKDIR /b" })], 1),
    recordOf([FROM, before]),
    undefined,
  );
  ok(cause?.code === "instruction");
  deepEqual([cause.oldText, cause.newText], ["WORKDIR /a", "WORKDIR /b"]);
});

test("values that were not recorded are not called changed", () => {
  const before = facts("RUN a $V", { args: { V: "", W: "" } });
  const now = facts("RUN a $V", { expanded: "RUN a 2", args: { V: "2", W: "3" } });
  const [cause] = explain(question([FROM, now], 1), recordOf([FROM, before]), undefined);
  ok(cause?.code === "arg" && cause.detail.includes("not recorded"));
  deepEqual(cause.names, [
    { name: "V", oldValue: undefined, newValue: undefined },
    { name: "W", oldValue: undefined, newValue: undefined },
  ]);
  const added = facts("RUN a $V", { args: { V: "2", W: "3", X: "4" } });
  const [more] = explain(question([FROM, added], 1), recordOf([FROM, before]), undefined);
  ok(more?.code === "arg");
  deepEqual(more.names, [{ name: "X", oldValue: undefined, newValue: "4" }]);
});

test("nothing differs: the builder's upgrade when there was one, else the result is gone", () => {
  const last = recordOf([FROM, facts("RUN a")]);
  const same = question([FROM, facts("RUN a")], 1);
  deepEqual(codes(explain(same, last, undefined)), ["no-record"]);
  const upgraded = { ...same, engine: { version: "28.0.0", store: "containerd" as const } };
  const [cause] = explain(upgraded, last, undefined);
  ok(cause?.code === "builder-upgraded");
  deepEqual([cause.oldVersion, cause.newVersion], ["26.1.5", "28.0.0"]);
});

test("sources outside the context: moved image, changed URL, here-document", () => {
  const before = facts("COPY --from=x a b", { sources: [{ from: "image:alpine:3", paths: ["a"], digest: "1" }] });
  const now = { ...before, sources: [{ from: "image:alpine:3", paths: ["a"], digest: "2" }] };
  const [moved] = explain(question([FROM, now], 1), recordOf([FROM, before]), undefined);
  ok(moved?.code === "base-moved" && moved.image === "alpine:3");
  const url = facts("ADD https://e/x /", { sources: [{ from: "url", paths: ["https://e/x"], digest: "1" }] });
  const served = { ...url, sources: [{ from: "url", paths: ["https://e/x"], digest: "2" }] };
  const [remote] = explain(question([FROM, served], 1), recordOf([FROM, url]), undefined);
  ok(remote?.code === "remote" && remote.url === "https://e/x");
});

/** One COPY over a recorded and a present context. */
function copyCauses(
  old: readonly MemoryEntry[],
  now: readonly MemoryEntry[],
  given: {
    readonly paths?: readonly string[];
    readonly exclude?: readonly string[];
    readonly record?: Partial<BuildRecord>;
    readonly context?: FileTree;
  } = {},
): readonly Cause[] {
  const paths = given.paths ?? ["."];
  const exclude = given.exclude === undefined ? {} : { exclude: given.exclude };
  const step = (digest: string) => facts("COPY . .", { sources: [{ from: "context", paths, ...exclude, digest }] });
  const last = recordOf([FROM, step("1")], { files: recordFiles(memoryTree(old)), ...given.record });
  const sent = memoryTree(now);
  return explain(question([FROM, step("2")], 1, { sent }), last, given.context ?? sent);
}

function files(causes: readonly Cause[]): readonly (readonly [string, string])[] {
  return causes.flatMap((cause) =>
    cause.code === "content" || cause.code === "context-config"
      ? cause.files.map((file) => [file.path, file.changes.join("+")] as const)
      : [],
  );
}

const SOURCE: readonly MemoryEntry[] = [
  { path: "README.md", content: "hello\n" },
  { path: "src/a.ts", content: "a\n" },
  { path: "src/b.ts", content: "b\n" },
  { path: "src/link", linkname: "a.ts" },
  { path: "web/index.html", content: "<p>\n" },
];

function changed(path: string, given: Partial<MemoryEntry>): readonly MemoryEntry[] {
  return SOURCE.map((entry) => (entry.path === path ? { ...entry, ...given } : entry));
}

test("one changed file is named with what changed in it", () => {
  deepEqual(files(copyCauses(SOURCE, changed("src/a.ts", { content: "x\n" }))), [["src/a.ts", "bytes"]]);
  deepEqual(files(copyCauses(SOURCE, changed("src/a.ts", { mode: 0o755 }))), [["src/a.ts", "mode"]]);
  deepEqual(files(copyCauses(SOURCE, changed("src/a.ts", { content: "a\r\n" }))), [["src/a.ts", "line-endings"]]);
  deepEqual(files(copyCauses(SOURCE, changed("src/link", { linkname: "b.ts" }))), [["src/link", "link"]]);
  deepEqual(files(copyCauses(SOURCE, changed("src/a.ts", { path: "src/A.ts" }))), [["src/A.ts", "case"]]);
  deepEqual(files(copyCauses(SOURCE, changed("src/a.ts", { mode: 0o755, content: "x" }))), [
    ["src/a.ts", "bytes+mode"],
  ]);
  deepEqual(files(copyCauses(SOURCE, [...SOURCE, { path: "z", content: "z" }])), [["z", "added"]]);
  deepEqual(files(copyCauses(SOURCE, SOURCE.slice(1))), [["README.md", "removed"]]);
});

test("only files that the step takes are named", () => {
  const now = [...changed("src/a.ts", { content: "x\n" }), { path: "docs/new.md", content: "n" }];
  deepEqual(files(copyCauses(SOURCE, now, { paths: ["src"] })), [["src/a.ts", "bytes"]]);
  deepEqual(files(copyCauses(SOURCE, now, { paths: ["./src/"] })), [["src/a.ts", "bytes"]]);
  deepEqual(files(copyCauses(SOURCE, now, { paths: ["s*/?.ts"] })), [["src/a.ts", "bytes"]]);
  deepEqual(files(copyCauses(SOURCE, now, { paths: ["."], exclude: ["docs"] })), [["src/a.ts", "bytes"]]);
  deepEqual(files(copyCauses(SOURCE, now, { paths: ["src/link"] })), [["src/a.ts", "bytes"]], "a link's target counts");
});

test("files that the ignore file's change brings in or takes out are its doing", () => {
  const record = { ignore: { path: ".dockerignore", text: "docs\n" } };
  const added = copyCauses(SOURCE, [...SOURCE, { path: "docs/new.md", content: "n" }], { record });
  deepEqual(codes(added), ["context-config"]);
  deepEqual(files(added), [["docs/new.md", "added"]]);
  const context = memoryTree(SOURCE);
  const removed = copyCauses(SOURCE, SOURCE.slice(1), { record, context });
  deepEqual(codes(removed), ["context-config"]);
  const both = copyCauses(SOURCE, changed("src/b.ts", { content: "n" }).slice(1), { record, context });
  deepEqual(codes(both), ["context-config", "content"]);
});

test("many files are counted and bounded, content before modes", () => {
  const many = Array.from({ length: 900 }, (_, index) => ({ path: `f${index}`, content: `${index}` }));
  const now = many.map((entry, index) => (index === 899 ? { ...entry, content: "new" } : { ...entry, mode: 0o600 }));
  const [cause] = copyCauses(many, now);
  ok(cause?.code === "content");
  equal(cause.total, 900);
  equal(cause.files.length, 500);
  deepEqual(cause.files[0]?.path, "f899");
});

test("a digest that differs without visible files still is content; equal digests are none", () => {
  const hidden = copyCauses(SOURCE, SOURCE);
  ok(hidden[0]?.code === "content" && hidden[0].total === 0);
  const noList = copyCauses(SOURCE, changed("src/a.ts", { content: "x" }), { record: { files: [] } });
  ok(noList[0]?.code === "content" && noList[0].detail.includes("no list"));
  const same = facts("COPY . .", { sources: [{ from: "context", paths: ["."], digest: "1" }] });
  const last = recordOf([FROM, same], { files: recordFiles(memoryTree(SOURCE)) });
  const sent = memoryTree(changed("src/a.ts", { content: "x" }));
  deepEqual(codes(explain(question([FROM, same], 1, { sent }), last, sent)), ["no-record"]);
});

test("a changed instruction over changed files names both", () => {
  const before = facts("COPY src /a", { sources: [{ from: "context", paths: ["src"], digest: "1" }] });
  const now = facts("COPY src /b", { sources: [{ from: "context", paths: ["src"], digest: "2" }] });
  const last = recordOf([FROM, before], { files: recordFiles(memoryTree(SOURCE)) });
  const sent = memoryTree(changed("src/a.ts", { content: "x" }));
  const causes = explain(question([FROM, now], 1, { sent }), last, sent);
  deepEqual(codes(causes), ["instruction", "content"]);
  deepEqual(files(causes), [["src/a.ts", "bytes"]]);
});
