/** Small changes between two builds of a project, each of a kind that somebody makes. */
import type { ContextFile } from "./contexts.ts";
import type { Bases, Project, ProjectStage } from "./projects.ts";
import type { Random } from "./random.ts";

/** The changed project and, in a few words, what was changed. */
export interface Mutation {
  readonly project: Project;
  readonly what: string;
}

export function mutate(random: Random, project: Project, bases: Bases): Mutation {
  const kinds = [nothing, editFile, editFile, editFile, editFile, chmodFile, addFile, removeFile, relink, editLib];
  const more = [editLine, editLine, editLine, dropLine, insertLine, swapLines, otherBase, editArg, dropArg, editIgnore];
  const options = [
    noCache,
    noCacheFilter,
    otherTarget,
    otherSecret,
    addHost,
    comment,
    renameStage,
    duplicateStage,
    editRemote,
    editEpoch,
  ];
  return random.pick([...kinds, ...more, ...options])(random, project, bases);
}

type Change = (random: Random, project: Project, bases: Bases) => Mutation;

const nothing: Change = (_random, project) => ({ project, what: "nothing" });

const editFile: Change = (random, project) => {
  const file = random.pick(project.files.filter(({ type }) => type === "file"));
  // The same number of bytes, so that what only counts them comes out the same.
  const content = random.chance(0.6) ? file.content!.replace(/./, "z") : `${file.content}more\n`;
  return withFile(project, { ...file, content }, `edit ${file.path}`);
};

const chmodFile: Change = (random, project) => {
  const file = random.pick(project.files.filter(({ type }) => type !== "symlink"));
  const mode = file.type === "dir" ? 0o750 : 0o664;
  return withFile(project, { ...file, mode }, `chmod ${file.path}`);
};

const addFile: Change = (random, project) => {
  const at = random.pick(["new.txt", "d/new", "d/sub/new.txt", "new.md"]);
  return {
    project: { ...project, files: [...project.files, { path: at, type: "file", mode: 0o644, content: "new\n" }] },
    what: `add ${at}`,
  };
};

const removeFile: Change = (random, project) => {
  const at = random.pick(["README.md", "d/b.txt"]);
  return { project: { ...project, files: project.files.filter(({ path }) => path !== at) }, what: `remove ${at}` };
};

const relink: Change = (_random, project) => {
  const link = project.files.find(({ path }) => path === "link")!;
  return withFile(project, { ...link, target: "d/sub/c" }, "retarget link");
};

const editLib: Change = (random, project) => {
  const at = random.pick(["l.txt", "m/n"]);
  const lib = project.lib.map((file) => (file.path === at ? { ...file, content: "changed\n" } : file));
  return { project: { ...project, lib }, what: `edit lib ${at}` };
};

const editLine: Change = (random, project) => {
  const edits: readonly (readonly [RegExp, string])[] = [
    [/echo (?=\d|one|exec|here|script)/, "echo new "],
    [/^(ENV E\d)=.*/, "$1=changed"],
    [/^(WORKDIR .*)$/, "$1x"],
    [/\/to(\d)/, "/changed$1"],
    [/--chmod=\S+/, "--chmod=640"],
    [/--chown=\S+/, "--chown=3:4"],
    [/--link /, ""],
    [/^(ARG V)(=.*)?$/, "$1=other"],
    [/^LABEL .*/, "LABEL changed=1"],
    [/--mount=type=cache,target=\/c\S*/, "--mount=type=cache,target=/c,id=changed"],
    [/--exclude=\S+ /, ""],
    [/--exclude=\S+/, "--exclude=changed"],
    [/--unpack\S*/, "--unpack=true"],
    [/env=S/, "env=T"],
    [/^COPY /, "ADD "],
    [/one$/m, "uno"],
    [/^RUN /, "RUN --mount=type=tmpfs,target=/tt "],
  ];
  const found = random
    .shuffled(project.stages.flatMap((stage, at) => stage.lines.map((line, index) => ({ at, index, line }))))
    .flatMap((place) =>
      edits.filter(([from]) => from.test(place.line) && !/--from/.test(place.line)).map((edit) => ({ ...place, edit })),
    );
  const chosen = found[0];
  if (chosen === undefined) return nothing(random, project, {} as Bases);
  const line = chosen.line.replace(chosen.edit[0], chosen.edit[1]);
  return { project: withLine(project, chosen.at, chosen.index, [line]), what: `edit «${chosen.line}» to «${line}»` };
};

const dropLine: Change = (random, project) => {
  const at = random.below(project.stages.length);
  const { lines } = project.stages[at]!;
  const index = random.below(lines.length);
  return { project: withLine(project, at, index, []), what: `drop «${lines[index]}»` };
};

const insertLine: Change = (random, project) => {
  const at = random.below(project.stages.length);
  const stage = project.stages[at]!;
  const index = random.below(stage.lines.length);
  const line = random.pick([
    "LABEL inserted=1",
    "ENV INSERTED=1",
    "ARG INSERTED",
    "WORKDIR /inserted",
    "COPY f.txt /inserted/",
    ...(stage.from === "scratch" ? [] : ["RUN echo inserted > /tmp/inserted"]),
  ]);
  return { project: withLine(project, at, index, [line, stage.lines[index]!]), what: `insert «${line}»` };
};

const swapLines: Change = (random, project) => {
  const at = random.below(project.stages.length);
  const stage = project.stages[at]!;
  if (stage.lines.length < 2) return nothing(random, project, {} as Bases);
  const index = random.below(stage.lines.length - 1);
  const lines = [...stage.lines];
  [lines[index], lines[index + 1]] = [lines[index + 1]!, lines[index]!];
  return {
    project: withStage(project, at, { ...stage, lines }),
    what: `swap «${lines[index + 1]}» and «${lines[index]}»`,
  };
};

const otherBase: Change = (random, project, bases) => {
  const at = project.stages.findIndex(({ from }) => from === bases.plain);
  if (at < 0) return nothing(random, project, bases);
  return {
    project: withStage(project, at, { ...project.stages[at]!, from: bases.other }),
    what: `other base of stage ${at}`,
  };
};

const editArg: Change = (_random, project) => ({
  project: { ...project, args: { ...project.args, V: "changed" } },
  what: "build arg V",
});
const editEpoch: Change = (random, project) => ({
  project: { ...project, args: { ...project.args, SOURCE_DATE_EPOCH: random.pick(["1600000000", "0"]) } },
  what: "SOURCE_DATE_EPOCH",
});
const dropArg: Change = (_random, project) => ({
  project: { ...project, args: { UNUSED: "1" } },
  what: "other build args",
});
const editIgnore: Change = (random, project) => {
  const ignore = random.pick(["README.md\n", "d/sub/c\n", "link\n", "# nothing\n", "*.md\n"]);
  return { project: { ...project, ignore }, what: `.dockerignore ${JSON.stringify(ignore)}` };
};
const noCache: Change = (_random, project) => ({ project: { ...project, noCache: true }, what: "--no-cache" });
const noCacheFilter: Change = (random, project) => {
  const names = project.stages.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const chosen = names.length === 0 ? "none" : random.pick(names);
  return { project: { ...project, noCache: [chosen] }, what: `--no-cache-filter ${chosen}` };
};
const otherTarget: Change = (random, project) => {
  const names = project.stages.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const target = names.length === 0 ? undefined : random.pick(names);
  return { project: { ...project, target }, what: `--target ${target}` };
};
const otherSecret: Change = (_random, project) => ({ project: { ...project, secret: "changed" }, what: "secret" });
const editRemote: Change = (_random, project) => ({
  project: { ...project, remote: "changed\n" },
  what: "remote file",
});
const addHost: Change = (_random, project) => ({
  project: { ...project, addHosts: ["h:127.0.0.3"] },
  what: "--add-host",
});
const comment: Change = (_random, project) => ({
  project: { ...project, globals: ["# a comment", ...project.globals] },
  what: "a comment",
});

const renameStage: Change = (random, project) => {
  const stage = project.stages.find(({ name }) => name !== undefined);
  if (stage === undefined) return nothing(random, project, {} as Bases);
  const rename = (text: string): string => text.replaceAll(new RegExp(`(from=)${stage.name}\\b`, "g"), "$1renamed");
  const stages = project.stages.map((each) => ({
    name: each === stage ? "renamed" : each.name,
    from: each.from === stage.name ? "renamed" : each.from,
    lines: each.lines.map(rename),
  }));
  const target = project.target === stage.name ? "renamed" : project.target;
  return { project: { ...project, stages, target }, what: `rename ${stage.name}` };
};

/** A stage between the others that nobody needs. */
const duplicateStage: Change = (_random, project) => {
  const [first] = project.stages;
  return { project: { ...project, stages: [{ ...first!, name: "spare" }, ...project.stages] }, what: "a spare stage" };
};

function withFile(project: Project, file: ContextFile, what: string): Mutation {
  const files = project.files.map((each) => (each.path === file.path ? file : each));
  return { project: { ...project, files }, what };
}

function withStage(project: Project, at: number, stage: ProjectStage): Project {
  return { ...project, stages: project.stages.map((each, index) => (index === at ? stage : each)) };
}

function withLine(project: Project, at: number, index: number, lines: readonly string[]): Project {
  const stage = project.stages[at]!;
  return withStage(project, at, { ...stage, lines: stage.lines.toSpliced(index, 1, ...lines) });
}
