/** Random Dockerfiles with everything BuildKit's own frontend knows, of 0.13 or, where it is newer, of 0.25. */
import { createHash } from "node:crypto";
import { atLeast, parseVersion } from "../../../src/dockerfile/version.ts";
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

/** What older frontends refuse. */
const NEWER_SOURCES = ["t.tar", "t.tar", "t.tar f.txt", "d", "."];
const EXCLUDES = ["*.md", "**/*.txt", "sub", "d/sub", "a", "**/c", "[fg].txt", "**", "!f.txt", "d/*", "$V", "f.txt"];
const REMOTE = "remote\n";

export function randomProject(random: Random, bases: Bases, version: string): Project {
  const newer = atLeast(parseVersion(version)!, 0, 25);
  const taste: Taste = { bases, newer };
  const stages: ProjectStage[] = [];
  const count = 1 + random.below(3);
  for (let index = 0; index < count; index++) stages.push(randomStage(random, taste, stages, index === count - 1));
  const named = stages.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return {
    globals: random.chance(0.3) ? ["ARG GLOBAL=1"] : [],
    stages,
    files: newer ? [...FILES, { path: "t.tar", type: "file", mode: 0o644, content: tarOf("in/t", "t\n") }] : FILES,
    ...(random.chance(0.3)
      ? {
          ignore: random.pick(["README.md\n", "*.md\n!README.md\n", "d/sub\n", "**/*.txt\n!f.txt\n!g.txt\n!d/b.txt\n"]),
        }
      : {}),
    lib: LIB,
    args: {
      ...(random.chance(0.5) ? { V: random.pick(["1", "2", "a b"]), HTTP_PROXY: "http://127.0.0.1:9" } : {}),
      ...(newer && random.chance(0.15) ? { SOURCE_DATE_EPOCH: "1700000000" } : {}),
    },
    target: named.length > 0 && random.chance(0.15) ? random.pick(named) : undefined,
    noCache: undefined,
    addHosts: random.chance(0.1) ? ["h:127.0.0.2"] : [],
    secret: "secret",
    remote: REMOTE,
  };
}

/** Without the lines that frontends before 0.10 refuse. */
export function olderProject(project: Project): Project {
  const isOlder = (line: string): boolean => !/--link|<<|from=lib|--network=/.test(line);
  return { ...project, stages: project.stages.map((stage) => ({ ...stage, lines: stage.lines.filter(isOlder) })) };
}

interface Taste {
  readonly bases: Bases;
  /** Flags that are stable since 0.25. */
  readonly newer: boolean;
}

/** A tar archive of one file, as text of bytes. */
function tarOf(name: string, content: string): string {
  const field = (text: string, size: number): string => text.padEnd(size, "\0");
  const octal = (value: number, size: number): string => `${value.toString(8).padStart(size - 1, "0")}\0`;
  const before =
    field(name, 100) + octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(content.length, 12) + octal(0, 12);
  const after = field("0", 101) + field("ustar\0" + "00", 255);
  const sum = [...`${before}        ${after}`].reduce((total, char) => total + char.charCodeAt(0), 0);
  return `${before}${octal(sum, 7)} ${after}${field(content, 512)}${"\0".repeat(1024)}`;
}

function randomStage(random: Random, taste: Taste, before: readonly ProjectStage[], last: boolean): ProjectStage {
  const { bases } = taste;
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
    lines.push(randomLine(random, taste, from === "scratch", earlier, `${before.length}_${lines.length}`));
  return { name, from, lines };
}

function randomLine(random: Random, taste: Taste, scratch: boolean, stages: readonly string[], id: string): string {
  const roll = random.next();
  if (!scratch && roll < 0.34) return randomRun(random, taste, stages, id);
  if (roll < 0.72) return randomCopy(random, taste, scratch, stages, id);
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
    ...(taste.newer
      ? [() => `ENV E1=\${V#a} E2=\${V%b} E0=\${V/a/x}`, () => "ARG SOURCE_DATE_EPOCH", () => "ENV EMPTY="]
      : []),
  ])();
}

function randomRun(random: Random, { bases, newer }: Taste, stages: readonly string[], id: string): string {
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
    ...(newer
      ? [
          "--mount=type=secret,id=s,env=S",
          "--mount=type=secret,id=s,env=S,target=/sec",
          "--mount=type=bind,target=/e${E0:-x}",
        ]
      : []),
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

function randomCopy(
  random: Random,
  { bases, newer }: Taste,
  scratch: boolean,
  stages: readonly string[],
  id: string,
): string {
  const flags = [
    ...(random.chance(0.2) ? ["--link"] : []),
    ...(random.chance(0.25)
      ? [`--chown=${random.pick(scratch ? ["1:2", "7"] : ["1:2", "root", "root:root", "7"])}`]
      : []),
    ...(random.chance(0.2)
      ? [`--chmod=${random.pick(["644", "0755", "600", ...(newer ? ["u+x", "go-w", "a=rX", "${M:-640}"] : [])])}`]
      : []),
    ...(newer ? random.list(0, 2, () => `--exclude=${random.pick(EXCLUDES)}`) : []),
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
  if (newer && roll < 0.58) {
    const sum = createHash("sha256").update(REMOTE).digest("hex");
    const flag = random.pick([`--checksum=sha256:${sum}`, "--unpack", "--unpack=false"]);
    return `ADD ${flag} ${given}${bases.server}/a ${to}`;
  }
  if (newer && roll < 0.66) {
    const flag = random.pick(["", "--unpack ", "--unpack=false ", "--unpack=true "]);
    return `ADD ${flag}${given}${random.pick(NEWER_SOURCES)} ${to}`;
  }
  if (roll < 0.6) return `ADD ${given}${bases.server}/${random.pick(["a", "b"])} ${to}`;
  return `${random.pick(["COPY", "COPY", "ADD"])} ${given}${random.pick(SOURCES)} ${to}`;
}
