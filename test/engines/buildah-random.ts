/** Random Dockerfiles, contexts and options for Buildah, and changes to them, all from one seed. */
import type { Random, RandomFile } from "./classic-random.ts";

export interface BuildahProject {
  readonly globals: readonly string[];
  readonly stages: readonly { readonly head: string; readonly lines: readonly string[] }[];
  readonly files: readonly RandomFile[];
  readonly ignore: { readonly name: string; readonly text: string } | undefined;
  readonly flags: readonly string[];
}

const VALUES = ["1", "2", "a b", "x=y", "$A", `\${B:-d}`, `\${A:+set}`, '"q r"'];
const PATHS = ["a.txt", "b.txt", "c.md", "d/e.txt", "d/f/g", "d/h.md", "x-1/k", "ü.txt", ".hidden"];
const NEEDED = new Set(["a.txt", "b.txt", "c.md", "d/e.txt"]);
const CONTENTS = ["one\n", "two\n", "three", "", "CR\r\nLF\r\n"];
const SOURCES = ["a.txt", "b.txt", "d", "d/", ".", "./d/e.txt", "*.txt", "d/*", "[ab].txt", "/c.md", "link", "?.md"];
const TARGETS = ["/x", "/x/", "/y/z", "rel", "./", "/bin/", "/one", `/\${A:-v}/`];

export function randomProject(random: Random, version: string): BuildahProject {
  const count = random.pick([1, 1, 1, 1, 2, 2, 3]);
  const stages = Array.from({ length: count }, (_, at) => randomStage(random, at, version));
  const files: RandomFile[] = PATHS.filter((path) => NEEDED.has(path) || random.chance(0.5)).map((path) => ({
    path,
    content: random.pick(CONTENTS),
    mode: random.pick([0o644, 0o644, 0o755, 0o600, 0o664, 0o2755]),
  }));
  files.push({ path: "link", link: random.pick(["a.txt", "d", "./d/../a.txt"]) });
  if (random.chance(0.3)) files.push({ path: "d/dangling", link: "nowhere" });
  if (random.chance(0.3)) files.push({ path: "d/hard", hard: "a.txt" });
  return {
    globals: random.chance(0.2) ? ["ARG G=1"] : [],
    stages,
    files,
    ignore: random.chance(0.4) ? randomIgnore(random) : undefined,
    flags: randomFlags(random),
  };
}

function randomIgnore(random: Random): { readonly name: string; readonly text: string } {
  const lines = ["*.md", "d/f", "**/*.txt\n!a.txt", "d\n!d/f/g", "Dockerfile", "# note", "/b.txt", "x*", "!c.md"];
  const text = [random.pick(lines), random.pick(lines), ".dockerignore\nDockerfile"].slice(0, 1 + random.below(3));
  return {
    name: random.pick([".dockerignore", ".dockerignore", ".containerignore", "Dockerfile.dockerignore"]),
    text: `${text.join("\n")}\n`,
  };
}

function randomFlags(random: Random): readonly string[] {
  const flags: string[] = [];
  if (random.chance(0.4))
    flags.push("--build-arg", `${random.pick(["A", "B", "G"])}=${random.pick(["1", "7", "a b"])}`);
  if (random.chance(0.1)) flags.push("--label", `l=${random.pick(["1", "x y", "é"])}`);
  if (random.chance(0.1)) flags.push("--env", `E=${random.pick(["1", "2"])}`);
  if (random.chance(0.08)) flags.push("--annotation", `n=${random.pick(["1", "2"])}`);
  if (random.chance(0.06)) flags.push("--squash");
  if (random.chance(0.06)) flags.push("--timestamp", random.pick(["0", "1000"]));
  if (random.chance(0.06)) flags.push("--format", "docker");
  if (random.chance(0.04)) flags.push("--no-cache");
  return flags;
}

function randomStage(random: Random, at: number, version: string): BuildahProject["stages"][number] {
  const from = at > 0 && random.chance(0.35) ? `s${at - 1}` : random.pick(["base", "base", "base", "scratch"]);
  const lines = Array.from({ length: 1 + random.below(4) }, () => randomLine(random, at, version));
  // Nothing runs on an empty root filesystem.
  const fit = lines.map((line) => (from !== "base" && line.startsWith("RUN") ? "COPY a.txt /s" : line));
  const image = from === "base" ? "localhost/base" : from;
  return { head: `FROM ${image} AS s${at}`, lines: random.chance(0.35) ? ["COPY a.txt /one", ...fit] : fit };
}

function randomLine(random: Random, stage: number, version: string): string {
  const source = (): string => random.pick(SOURCES);
  const target = (): string => random.pick(TARGETS);
  const kinds: readonly (() => string)[] = [
    () => `COPY ${source()} ${target()}`,
    () => `COPY ${source()} ${target()}`,
    () => `COPY ${source()} ${source()} ${target().replace(/\/?$/, "/")}`,
    () => `COPY --chown=${random.pick(["5", "5:6", "0:0"])} ${source()} ${target()}`,
    () => `COPY --chmod=${random.pick(["755", "0640"])} ${source()} ${target()}`,
    () => `ADD ${source()} ${target()}`,
    () => `COPY ["${source()}", "${target()}"]`,
    () => `RUN echo ${random.pick(["1", "$A", "$B", "'x  y'"])} > /r${random.below(3)}`,
    () => `run  echo ${random.pick(["1", "2"])}${random.pick(["", " "])}`,
    () => `ENV ${random.pick(["A", "B"])}=${random.pick(VALUES).replaceAll(" ", "_")}`,
    () => `ENV A ${random.pick(["1", "some words"])}`,
    () => `ARG ${random.pick(["A", "B", "G", "A=1", "B=2", "A=$G", "TARGETARCH", "HTTP_PROXY"])}`,
    () => `LABEL k${random.below(2)}=${random.pick(["1", '"a b"'])} ${random.pick(["", "z=$A"])}`.trimEnd(),
    () => `WORKDIR ${random.pick(["/w", "w2", "/w/../v"])}`,
    () => `CMD ${random.pick(['["sh"]', "echo hi"])}`,
    () => `USER ${random.pick(["0", "5:6"])}`,
    () => `EXPOSE ${random.pick(["80", "80 81/udp"])}`,
    () => `VOLUME ${random.pick(["/vol", '["/vol"]'])}`,
    () => `STOPSIGNAL ${random.pick(["9", "SIGTERM"])}`,
    () => `RUN --mount=type=bind,source=d,target=/m cat /m/e.txt`,
    () => (stage > 0 ? `COPY --from=s${stage - 1} /one /from` : `COPY a.txt /one`),
    () => (stage > 0 ? `RUN --mount=type=bind,from=s${stage - 1},target=/m true` : "ENV Z=1"),
    () => (version !== "1.28" ? `COPY <<E /here\n${random.pick(["text $A", "other"])}\nE` : "LABEL h=1"),
    () => (version !== "1.28" ? `RUN <<E\necho ${random.pick(["in", "out"])}\nE` : "LABEL r=1"),
    () => (version !== "1.28" ? `COPY --exclude=*.md . /ex/` : "COPY . /ex/"),
    () => `RUN echo a \\\n  # note\n  ${random.pick(["b", "c"])}`,
  ];
  return random.pick(kinds)();
}

/** One to three small changes; sometimes none. */
export function mutated(project: BuildahProject, random: Random, version: string): BuildahProject {
  let next = project;
  for (let left = random.pick([0, 1, 1, 1, 2, 3]); left > 0; left--) next = changedOnce(next, random, version);
  return next;
}

function changedOnce(project: BuildahProject, random: Random, version: string): BuildahProject {
  const kind = random.below(10);
  if (kind < 3) return { ...project, files: changedFiles(project.files, random) };
  if (kind === 3) return { ...project, flags: randomFlags(random) };
  if (kind === 4) return { ...project, ignore: random.chance(0.5) ? undefined : randomIgnore(random) };
  if (kind === 5) return { ...project, globals: [`ARG G=${random.pick(["1", "2"])}`] };
  const at = random.below(project.stages.length);
  const stage = project.stages[at]!;
  const line = random.below(stage.lines.length);
  const fresh = randomLine(random, at, version);
  const fit = !stage.head.includes("localhost/base") && /^run/i.test(fresh) ? "LABEL fit=1" : fresh;
  const lines =
    kind === 6
      ? stage.lines.toSpliced(line, 1, fit)
      : kind === 7
        ? stage.lines.toSpliced(line, 0, fit)
        : kind === 8 && stage.lines.length > 1
          ? stage.lines.toSpliced(line, 1)
          : [...stage.lines, fit];
  return { ...project, stages: project.stages.with(at, { ...stage, lines }) };
}

function changedFiles(files: readonly RandomFile[], random: Random): readonly RandomFile[] {
  const at = random.below(files.length);
  const file = files[at]!;
  if (file.content === undefined) return files;
  const kind = random.below(4);
  if (kind === 0) return files.with(at, { ...file, mode: random.pick([0o644, 0o755, 0o640]) });
  if (kind === 1) return [...files, { path: `new-${random.below(1000)}.txt`, content: "new\n", mode: 0o644 }];
  return files.with(at, { ...file, content: random.pick(CONTENTS) });
}

export function dockerfileOf(project: BuildahProject): string {
  const stages = project.stages.flatMap(({ head, lines }) => [head, ...lines]);
  return `${[...project.globals, ...stages].join("\n")}\n`;
}
