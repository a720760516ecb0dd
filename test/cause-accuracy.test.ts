/**
 * Known changes of a small project, one and two at a time, over all builders: the first step that is not reused must be
 * the one the change reaches first, and its causes must be the change, the whole change and nothing but the change.
 */
import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import type { MemoryEntry } from "../src/context/memory-tree.ts";
import type { BuilderName, Cause, FileChange, Forecast } from "../src/verdict.ts";
import { build, forecastAfter, type Project, withoutInnerResults } from "./helpers/cause-lab.ts";

const PROJECT: Project = {
  lines: [
    "FROM base:1",
    "ARG VERSION=1",
    "ENV MODE=prod",
    "WORKDIR /app",
    "COPY package.json package-lock.json ./",
    "RUN npm ci",
    "COPY config/ config/",
    "RUN migrate",
    "COPY src ./src",
    "RUN build",
    "COPY assets/*.css /css/",
    "RUN finish",
  ],
  files: [
    { path: "package.json", content: "{}\n" },
    { path: "package-lock.json", content: "lock\n" },
    { path: "config/a.yml", content: "a\n" },
    { path: "config/deep/b.yml", content: "b\n" },
    { path: "src/main.ts", content: "main\n" },
    { path: "src/lib/util.ts", content: "util\n" },
    { path: "src/link", linkname: "main.ts" },
    { path: "assets/site.css", content: "css\n" },
    { path: "assets/print.css", content: "css2\n" },
    { path: "assets/logo.svg", content: "svg\n" },
    { path: "README.md", content: "readme\n" },
  ],
  args: new Map(),
  ignore: "docs\n",
  base: "one",
};

/** What a change must be blamed with: the code, and what is shown of it. */
interface Blame {
  readonly code: Cause["code"];
  readonly shown: string;
}

interface Mutation {
  readonly name: string;
  /** Two changes of one target cannot be combined. */
  readonly target: string;
  readonly apply: (project: Project) => Project;
  /** What the line `target` reads afterwards. */
  readonly now?: string;
  /** Text of the step that the change reaches first, and the blame; `undefined`: this builder reuses everything. */
  readonly expect: (builder: BuilderName) => { readonly step: string; readonly blame: Blame } | undefined;
}

function text(keyword: string): string {
  return PROJECT.lines.find((line) => line.startsWith(keyword))!;
}

/** Step that copies a file. */
const COPIES: readonly (readonly [RegExp, string])[] = [
  [/^package/, text("COPY package")],
  [/^config\//, text("COPY config")],
  [/^src\//, text("COPY src")],
  [/^assets\/.*\.css$/, text("COPY assets")],
];

function copyOf(path: string): string | undefined {
  return COPIES.find(([pattern]) => pattern.test(path))?.[1];
}

function withFiles(project: Project, change: (files: readonly MemoryEntry[]) => readonly MemoryEntry[]): Project {
  return { ...project, files: change(project.files) };
}

function fileMutation(
  kind: string,
  path: string,
  changes: readonly FileChange[],
  change: (entry: MemoryEntry) => readonly MemoryEntry[],
  shown = path,
): Mutation {
  const step = copyOf(path);
  return {
    name: `${kind} ${path}`,
    target: path,
    apply: (project) =>
      withFiles(project, (files) => files.flatMap((entry) => (entry.path === path ? change(entry) : [entry]))),
    expect: () =>
      step === undefined ? undefined : { step, blame: { code: "content", shown: `${shown}:${changes.join("+")}` } },
  };
}

function fileMutations(): readonly Mutation[] {
  return PROJECT.files.flatMap((entry): readonly Mutation[] => {
    const { path } = entry;
    if (entry.linkname !== undefined)
      return [fileMutation("retarget", path, ["link"], (old) => [{ ...old, linkname: "lib/util.ts" }])];
    const capital = path.replace(/[^/]+$/, (name) => name.toUpperCase());
    const many = [
      fileMutation("edit", path, ["bytes"], (old) => [{ ...old, content: `${String(old.content)}more\n` }]),
      fileMutation("same size edit", path, ["bytes"], (old) => [
        { ...old, content: String(old.content).replace(/^./, "#") },
      ]),
      fileMutation("chmod", path, ["mode"], (old) => [{ ...old, mode: 0o755 }]),
      fileMutation("chmod and edit", path, ["bytes", "mode"], (old) => [{ ...old, mode: 0o755, content: "x\n" }]),
      fileMutation("line endings", path, ["line-endings"], (old) => [
        { ...old, content: String(old.content).replace("\n", "\r\n") },
      ]),
    ];
    const named = path.startsWith("package");
    const glob = path.startsWith("assets/");
    if (named) return many;
    if (!glob) many.push(fileMutation("rename case of", path, ["case"], (old) => [{ ...old, path: capital }], capital));
    if (!path.startsWith("config/deep") && !path.startsWith("src/lib"))
      many.push(fileMutation("remove", path, ["removed"], () => []));
    return many;
  });
}

function added(path: string): Mutation {
  const step = copyOf(path);
  return {
    name: `add ${path}`,
    target: path,
    apply: (project) => withFiles(project, (files) => [...files, { path, content: "new\n" }]),
    expect: () => (step === undefined ? undefined : { step, blame: { code: "content", shown: `${path}:added` } }),
  };
}

function ignored(path: string): Mutation {
  return {
    name: `ignore ${path}`,
    target: path,
    apply: (project) => ({ ...project, ignore: `${project.ignore}${path}\n` }),
    expect: () => ({ step: copyOf(path)!, blame: { code: "context-config", shown: `${path}:removed` } }),
  };
}

/** Instructions that are steps of BuildKit. */
const BUILDS = /^(?:RUN|COPY|WORKDIR)/;

function edited(line: string, now: string): Mutation {
  const blame: Blame = { code: "instruction", shown: `${line} => ${now}` };
  return {
    name: `edit ${line}`,
    target: line,
    now,
    apply: (project) => ({ ...project, lines: project.lines.map((each) => (each === line ? now : each)) }),
    expect: () => ({ step: now, blame }),
  };
}

function insertedBefore(line: string): Mutation {
  const now = `RUN extra before ${line.split(" ")[1]}`;
  return {
    name: `insert before ${line}`,
    target: `before ${line}`,
    apply: (project) => ({
      ...project,
      lines: project.lines.flatMap((each) => (each === line ? [now, line] : [each])),
    }),
    expect: () => ({ step: now, blame: { code: "instruction", shown: ` => ${now}` } }),
  };
}

function removed(line: string): Mutation {
  const next = PROJECT.lines[PROJECT.lines.indexOf(line) + 1]!;
  return {
    name: `remove ${line}`,
    target: line,
    apply: (project) => ({ ...project, lines: project.lines.filter((each) => each !== line) }),
    expect: () => ({ step: next, blame: { code: "instruction", shown: `${line} => ` } }),
  };
}

const FIRST_RUN = text("RUN npm");

const OTHERS: readonly Mutation[] = [
  {
    name: "another base",
    target: "base",
    apply: (project) => ({ ...project, base: "two" }),
    expect: (builder) => ({
      step: builder === "buildkit" ? text("WORKDIR") : text("ARG"),
      blame: { code: "base-moved", shown: "base:1" },
    }),
  },
  {
    name: "--build-arg VERSION=2",
    target: "VERSION",
    apply: (project) => ({ ...project, args: new Map([["VERSION", "2"]]) }),
    expect: () => ({ step: FIRST_RUN, blame: { code: "arg", shown: "VERSION 1 => 2" } }),
  },
  {
    name: "ENV MODE=test",
    target: "MODE",
    apply: (project) => ({
      ...project,
      lines: project.lines.map((line) => (line === text("ENV") ? "ENV MODE=test" : line)),
    }),
    expect: (builder) =>
      builder === "buildkit"
        ? { step: FIRST_RUN, blame: { code: "env", shown: "MODE prod => test" } }
        : { step: "ENV MODE=test", blame: { code: "instruction", shown: "ENV MODE=prod => ENV MODE=test" } },
  },
];

const UNSEEN: Readonly<Record<BuilderName, string>> = {
  classic: "There is no build context.",
  buildkit: "The build context cannot be seen here.",
  buildah: "The build context cannot be seen here.",
};
const MOVED: Readonly<Record<BuilderName, string>> = {
  classic:
    "This engine never reuses images for linux/amd64 in a build for linux/arm64. Build with --platform linux/amd64.",
  buildkit: "The platform changed from linux/amd64 to linux/arm64.",
  buildah: "The build is for linux/arm64, the recorded one was for linux/amd64.",
};

/** What this place cannot see, and a machine of another kind. */
const PLACES: readonly Mutation[] = [
  {
    name: "no context here",
    target: "context",
    apply: (project) => ({ ...project, unseen: true }),
    expect: (builder) => ({ step: text("COPY package"), blame: { code: "unsupported", shown: UNSEEN[builder] } }),
  },
  {
    name: "another platform",
    target: "platform",
    apply: (project) => ({ ...project, platform: "linux/arm64" }),
    expect: (builder) => ({
      // BuildKit copies files for every platform alike.
      step: builder === "buildkit" ? FIRST_RUN : text("ARG"),
      blame: { code: "platform", shown: MOVED[builder] },
    }),
  },
];

const RUNS = PROJECT.lines.filter((line) => line.startsWith("RUN"));
const MUTATIONS: readonly Mutation[] = [
  ...fileMutations(),
  ...["src/new.ts", "src/lib/deep/new.ts", "config/new.yml", "assets/new.css", "assets/new.svg", "docs/new.md"].map(
    added,
  ),
  ...["src/main.ts", "config/a.yml", "assets/print.css"].map(ignored),
  ...RUNS.map((line) => edited(line, `${line} --flag`)),
  edited(text("WORKDIR"), "WORKDIR /srv"),
  edited(text("COPY config"), "COPY config/ settings/"),
  ...PROJECT.lines.filter((line) => BUILDS.test(line) && !line.startsWith("WORKDIR")).map(insertedBefore),
  ...RUNS.slice(0, -1).map(removed),
  ...OTHERS,
  ...PLACES,
];

/** Causes of the first step that is not reused, as blames; and which step that is. */
function found(forecast: Forecast): { readonly step: string; readonly blames: readonly string[] } | undefined {
  const first = forecast.steps.find((step) => !["hit", "config-only", "not-needed"].includes(step.verdict));
  if (first === undefined) return undefined;
  const root = forecast.steps[first.root ?? first.index]!;
  const causes = root.causes.length > 0 ? root.causes : first.causes;
  return { step: first.text, blames: causes.flatMap(blamesOf).sort() };
}

function blamesOf(cause: Cause): readonly string[] {
  switch (cause.code) {
    case "content":
    case "context-config":
      return cause.files.map((file) => `${cause.code} ${file.path}:${file.changes.join("+")}`);
    case "instruction":
      return [`instruction ${cause.oldText} => ${cause.newText}`];
    case "arg":
    case "env":
      return cause.names.map((each) => `${cause.code} ${each.name} ${each.oldValue} => ${each.newValue}`);
    case "base-moved":
      return [`base-moved ${cause.image.replace("docker.io/library/", "")}`];
    default:
      return [`${cause.code} ${cause.detail}`];
  }
}

function written({ code, shown }: Blame): string {
  return `${code} ${shown}`;
}

const BUILDERS: readonly BuilderName[] = ["classic", "buildkit", "buildah"];

for (const builder of BUILDERS) {
  const built = build(builder, PROJECT);

  test(`${builder}: without a change everything is reused`, () => {
    equal(found(forecastAfter(built, PROJECT)), undefined);
  });

  test(`${builder}: ${MUTATIONS.length} single changes are blamed on the right step, files and values`, () => {
    for (const mutation of MUTATIONS) {
      const wanted = mutation.expect(builder);
      const expected = wanted && { step: wanted.step, blames: [written(wanted.blame)] };
      deepEqual(found(forecastAfter(built, mutation.apply(PROJECT))), expected, mutation.name);
    }
  });

  const pairs = pairsOf(MUTATIONS);
  test(`${builder}: ${pairs.length} double changes: the earlier step, and both where they meet`, () => {
    for (const [one, two] of pairs) {
      const project = two.apply(one.apply(PROJECT));
      const name = `${one.name} and ${two.name}`;
      deepEqual(found(forecastAfter(built, project)), expectedOf(builder, project, [one, two]), name);
    }
  });
}

const MODE_MIN = withoutInnerResults(build("buildkit", PROJECT));
const FIRST_BUILT = text("WORKDIR");

test(`buildkit: ${MUTATIONS.length} changes on a cache that holds the last result only`, () => {
  const blamed = MUTATIONS.map((mutation) => {
    const wanted = mutation.expect("buildkit");
    const answer = found(forecastAfter(MODE_MIN, mutation.apply(PROJECT)));
    if (wanted === undefined) {
      equal(answer, undefined, mutation.name);
      return "nothing";
    }
    // What comes first has to be built again for the sake of the step that changed.
    if (mutation.apply(PROJECT).lines.indexOf(wanted.step) > PROJECT.lines.indexOf(FIRST_BUILT)) {
      deepEqual(answer?.step, FIRST_BUILT, mutation.name);
      ok(answer?.blames.length === 1 && answer.blames[0]?.startsWith("not-exported "), mutation.name);
      return "not-exported";
    }
    deepEqual(answer, { step: wanted.step, blames: [written(wanted.blame)] }, mutation.name);
    return wanted.blame.code;
  });
  deepEqual([...new Set(blamed)].sort(), ["base-moved", "instruction", "not-exported", "nothing"]);
});

const ON_BASE: Project = { ...PROJECT, lines: ["FROM base:1", text("COPY package"), "RUN true"] };
const BASE = OTHERS[0]!;

for (const builder of BUILDERS) {
  const built = build(builder, ON_BASE);
  const changes = MUTATIONS.filter(({ target }) => target.startsWith("package"));

  test(`${builder}: a moved base and ${changes.length} changes of the step on it are both named`, () => {
    ok(changes.length > 4);
    for (const change of changes) {
      const blames = [BASE.expect(builder)!, change.expect(builder)!].map(({ blame }) => written(blame)).sort();
      const answer = found(forecastAfter(built, change.apply(BASE.apply(ON_BASE))));
      deepEqual(answer, { step: text("COPY package"), blames }, change.name);
    }
  });
}

test("at least 400 changes are tried", () => {
  ok(BUILDERS.length * (MUTATIONS.length + pairsOf(MUTATIONS).length) >= 400);
});

/** Pairs of changes that leave each other alone: every mutation with some others, far and near. */
function pairsOf(mutations: readonly Mutation[]): readonly (readonly [Mutation, Mutation])[] {
  const combinable = (one: Mutation, two: Mutation) => one.target !== two.target && !isEntangled(one, two);
  return mutations.flatMap((one, index) =>
    [1, 7, 23].flatMap((distance) => {
      const two = mutations[(index + distance) % mutations.length]!;
      return combinable(one, two) ? [[one, two] as const] : [];
    }),
  );
}

/** Neighbouring lines that are both edited have no one right blame: which became which is a matter of taste. */
function isEntangled(one: Mutation, two: Mutation): boolean {
  const lines = [one, two].filter(({ name }) => /^(?:insert|remove|edit [A-Z])/.test(name));
  const texts = [one, two].some(({ name }) => /^ENV/.test(name));
  const ignoring =
    [one, two].some(({ name }) => name.startsWith("ignore")) &&
    [one, two].some(({ name }) => /^(?:remove|rename|add)/.test(name));
  // What cannot be seen hides what changed in it; an image that is for another machine hides that it moved.
  const places = [one, two].map(({ target }) => target);
  const hidden =
    (places.includes("context") && places.some((target) => target.startsWith("package"))) ||
    (places.includes("platform") && (places.includes("base") || places.includes(FIRST_RUN)));
  return lines.length === 2 || (lines.length === 1 && texts) || ignoring || hidden;
}

function expectedOf(builder: BuilderName, project: Project, mutations: readonly Mutation[]): ReturnType<typeof found> {
  const wanted = mutations.map((mutation) => mutation.expect(builder)).filter((each) => each !== undefined);
  if (wanted.length === 0) return undefined;
  const place = ({ step }: { readonly step: string }) => {
    const edit = mutations.find((each) => each.target === step)?.now;
    return project.lines.indexOf(edit ?? step);
  };
  const first = Math.min(...wanted.map(place));
  const there = wanted.filter((each) => place(each) === first);
  return { step: project.lines[first]!, blames: there.map((each) => written(each.blame)).sort() };
}
