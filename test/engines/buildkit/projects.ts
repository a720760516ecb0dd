/** Random Dockerfiles with everything BuildKit 0.13's own frontend knows, and changes to them. */
import type { ContextFile, ContextFiles } from "./contexts.ts";
import type { Random } from "./random.ts";

export interface ProjectStage {
  readonly name: string | undefined;
  readonly from: string;
  readonly lines: readonly string[];
}

export interface Project extends ContextFiles {
  readonly globals: readonly string[];
  readonly stages: readonly ProjectStage[];
  /** Files of the named context `lib`. */
  readonly lib: readonly ContextFile[];
  readonly args: Readonly<Record<string, string>>;
  readonly target: string | undefined;
  readonly noCache: true | readonly string[] | undefined;
  readonly addHosts: readonly string[];
  readonly secret: string;
  /** Body of what the server gives. */
  readonly remote: string;
}

/** Images that a project may be built on, as FROM names them. */
export interface Bases {
  readonly plain: string;
  readonly other: string;
  readonly trigger: string;
  /** Address of a server that gives `/a` and `/b`. */
  readonly server: string;
}

export function dockerfileOf(project: Project): string {
  const stages = project.stages.map(({ name, from, lines }) =>
    [`FROM ${from}${name === undefined ? "" : ` AS ${name}`}`, ...lines].join("\n"),
  );
  return `${[...project.globals, ...stages].join("\n\n")}\n`;
}

const FILES: readonly ContextFile[] = [
  { path: "f.txt", type: "file", mode: 0o644, content: "f\n" },
  { path: "g.txt", type: "file", mode: 0o644, content: "g\n" },
  { path: "s.sh", type: "file", mode: 0o755, content: "echo s\n" },
  { path: "d", type: "dir", mode: 0o755 },
  { path: "d/a", type: "file", mode: 0o644, content: "a\n" },
  { path: "d/b.txt", type: "file", mode: 0o644, content: "b\n" },
  { path: "d/sub", type: "dir", mode: 0o755 },
  { path: "d/sub/c", type: "file", mode: 0o600, content: "c\n" },
  { path: "link", type: "symlink", target: "d/a" },
  { path: "dlink", type: "symlink", target: "d" },
  { path: "README.md", type: "file", mode: 0o644, content: "read me\n" },
];
const LIB: readonly ContextFile[] = [
  { path: "l.txt", type: "file", mode: 0o644, content: "l\n" },
  { path: "m", type: "dir", mode: 0o755 },
  { path: "m/n", type: "file", mode: 0o644, content: "n\n" },
];
const SOURCES = [
  ...[
    "f.txt",
    "g.txt",
    "d",
    "d/",
    "d/a",
    ".",
    "./d/sub",
    "*.txt",
    "d/*",
    "d/s*/c",
    "link",
    "dlink/a",
    "dlink",
    "[fg].txt",
  ],
  ...["f.txt g.txt", "d/a d/b.txt", "*.md", "s.sh d", "/d/sub/c"],
];

export function randomProject(random: Random, bases: Bases): Project {
  const stages: ProjectStage[] = [];
  const count = 1 + random.below(3);
  for (let index = 0; index < count; index++) stages.push(randomStage(random, bases, stages, index === count - 1));
  const named = stages.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return {
    globals: random.chance(0.3) ? ["ARG GLOBAL=1"] : [],
    stages,
    files: FILES,
    ...(random.chance(0.3)
      ? {
          ignore: random.pick(["README.md\n", "*.md\n!README.md\n", "d/sub\n", "**/*.txt\n!f.txt\n!g.txt\n!d/b.txt\n"]),
        }
      : {}),
    lib: LIB,
    args: random.chance(0.5) ? { V: random.pick(["1", "2", "a b"]), HTTP_PROXY: "http://127.0.0.1:9" } : {},
    target: named.length > 0 && random.chance(0.15) ? random.pick(named) : undefined,
    noCache: undefined,
    addHosts: random.chance(0.1) ? ["h:127.0.0.2"] : [],
    secret: "secret",
    remote: "remote\n",
  };
}

function randomStage(random: Random, bases: Bases, before: readonly ProjectStage[], last: boolean): ProjectStage {
  const earlier = before.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const shell = before.filter(({ name, from }) => name !== undefined && from !== "scratch");
  const from =
    random.chance(0.15) && last
      ? "scratch"
      : shell.length > 0 && random.chance(0.3)
        ? random.pick(shell).name!
        : random.pick([bases.plain, bases.plain, bases.plain, bases.other, bases.trigger]);
  const name = last && random.chance(0.5) ? undefined : `s${before.length}`;
  const lines: string[] = [];
  const count = 2 + random.below(5);
  while (lines.length < count)
    lines.push(randomLine(random, bases, from === "scratch", earlier, `${before.length}_${lines.length}`));
  return { name, from, lines };
}

function randomLine(random: Random, bases: Bases, scratch: boolean, stages: readonly string[], id: string): string {
  const roll = random.next();
  if (!scratch && roll < 0.34) return randomRun(random, bases, stages, id);
  if (roll < 0.72) return randomCopy(random, bases, scratch, stages, id);
  return random.pick([
    () => `WORKDIR /w${random.below(3)}`,
    () => `WORKDIR rel${random.below(2)}`,
    () => `ENV E${random.below(3)}=${random.pick(["1", "two", '"a b"', "$V"])}`,
    () => "ARG V",
    () => "ARG V=default",
    () => "ARG GLOBAL",
    () => "ARG TARGETARCH",
    () => `LABEL l=${random.below(3)}`,
    () => `USER ${random.pick(["root", "0", "1:1"])}`,
    () => 'CMD ["x"]',
    () => (scratch ? "EXPOSE 80" : `SHELL ["/bin/sh", "-e${random.pick(["c", "uc"])}"]`),
    () => `WORKDIR /v$V`,
  ])();
}

function randomRun(random: Random, bases: Bases, stages: readonly string[], id: string): string {
  const out = `/tmp/r${id}`;
  const body = random.pick([
    `echo ${random.below(3)} > ${out}`,
    `echo "$V $E0" > ${out}`,
    `cat /to*/* 2>/dev/null | wc -c > ${out} || :`,
    `ls / | wc -l > ${out}`,
    `echo "<a> & 'b' \\$c" > ${out}`,
    `echo one > ${out} && \\\n    # a comment\n    echo two >> ${out}`,
  ]);
  const mounts = [
    ...["--mount=type=bind,target=/b,source=d", "--mount=type=bind,target=/b,rw", "--mount=target=/b/x,source=f.txt"],
    ...["--mount=type=cache,target=/c", "--mount=type=cache,target=/c,id=other,sharing=locked"],
    ...[
      "--mount=type=cache,target=/c,uid=1,mode=0700",
      "--mount=type=tmpfs,target=/t",
      "--mount=type=tmpfs,target=/t,size=1000000",
    ],
    ...[
      "--mount=type=secret,id=s,target=/sec",
      "--mount=type=secret,id=s,mode=0444",
      "--mount=type=secret,id=none",
      "--mount=type=ssh",
    ],
    ...[`--mount=type=bind,from=${bases.other},source=/etc,target=/o`, "--mount=type=bind,from=lib,target=/l,source=m"],
    ...stages.flatMap((name) => [
      `--mount=type=bind,from=${name},target=/st`,
      `--mount=type=bind,from=${name},source=/tmp,target=/st`,
    ]),
    ...["--network=none", "--network=default"],
  ];
  const flags = random.chance(0.45)
    ? `${random
        .shuffled(mounts)
        .slice(0, 1 + random.below(2))
        .filter(distinct)
        .join(" ")} `
    : "";
  switch (random.below(8)) {
    case 0:
      return `RUN ${flags}["/bin/sh", "-c", "echo exec > ${out}"]`;
    case 1:
      return `RUN ${flags}<<EOF\necho here > ${out}\nEOF`;
    case 2:
      return `RUN ${flags}<<SCRIPT\n#!/bin/sh\necho script > ${out}\nSCRIPT`;
    case 3:
      return `RUN ${flags}cat <<A <<B > ${out}\none\nA\ntwo\nB`;
    default:
      return `RUN ${flags}${body}`;
  }
}

/** Two mounts of one target, two networks: not both. */
function distinct(flag: string, index: number, all: readonly string[]): boolean {
  const kind = (text: string): string => /target=(\/\w+)/.exec(text)?.[1] ?? text.split("=")[0]!;
  return all.findIndex((other) => kind(other) === kind(flag)) === index;
}

function randomCopy(random: Random, bases: Bases, scratch: boolean, stages: readonly string[], id: string): string {
  const flags = [
    ...(random.chance(0.2) ? ["--link"] : []),
    ...(random.chance(0.25)
      ? [`--chown=${random.pick(scratch ? ["1:2", "7"] : ["1:2", "root", "root:root", "7"])}`]
      : []),
    ...(random.chance(0.2) ? [`--chmod=${random.pick(["644", "0755", "600"])}`] : []),
  ].map((flag) => `${flag} `);
  const to = random.pick([`/to${id}/`, `/to${id}/`, `rel${id}/`, `/t/${id}/`]);
  const given = flags.join("");
  const stage = (name: string): string =>
    `COPY --from=${name} ${given}${random.pick(["/tmp", "/to*/", "/tmp/r*", "/t*", "/"])} ${to}`;
  const roll = random.next();
  if (stages.length > 0 && roll < 0.35) return stage(random.pick(stages));
  if (roll < 0.42) return `COPY --from=lib ${given}${random.pick(["l.txt", "m", ".", "m/*"])} ${to}`;
  if (roll < 0.48) return `COPY --from=${bases.other} ${given}/etc/passwd ${to}`;
  if (roll < 0.54) return `COPY ${given}<<"F1" <<F2 ${to}\nliteral $V\nF1\nexpanded $V\nF2`;
  if (roll < 0.6) return `ADD ${given}${bases.server}/${random.pick(["a", "b"])} ${to}`;
  return `${random.pick(["COPY", "COPY", "ADD"])} ${given}${random.pick(SOURCES)} ${to}`;
}
