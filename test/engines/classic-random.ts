/** Random Dockerfiles, contexts, options and changes to them, all from one seed. */

export interface RandomFile {
  readonly path: string;
  readonly content?: string;
  readonly mode?: number;
  /** Target of a symlink. */
  readonly link?: string;
  /** Path of the file that this is another name of. */
  readonly hard?: string;
}

export interface RandomStage {
  readonly name: string | undefined;
  readonly from: string;
  readonly lines: readonly string[];
}

export interface RandomProject {
  readonly globals: readonly string[];
  readonly stages: readonly RandomStage[];
  readonly files: readonly RandomFile[];
  readonly ignore: string | undefined;
  readonly args: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly target: string | undefined;
  /** `docker import --change` of the base image. */
  readonly base: readonly string[];
}

/** mulberry32. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let value = this.#state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

const VARIABLES = ["A", "B", "VERSION", "HTTP_PROXY", "no_proxy", "PATHX"];
const VALUES = ["1", "2", "a b", "", "x=y", "ü", "/opt", '"q"', "$A", `\${B:-d}`, `\${A:+set}`, "80 81/udp", "it's"];
const PATHS = ["a.txt", "b.txt", "c.md", "d/e.txt", "d/f/g", "d/h.txt", "sp ace.txt", "ü.txt", ".hidden", "x[1].txt"];
/** Files that the sources below name. */
const NEEDED = new Set(["a.txt", "b.txt", "c.md", "d/e.txt", "d/f/g"]);
const CONTENTS = ["one\n", "two\n", "three", "", "CR\r\nLF\r\n"];
const SOURCES = [
  "a.txt",
  "b.txt",
  "d",
  "d/",
  ".",
  "./d/e.txt",
  "*.txt",
  "d/*",
  "[ab].txt",
  "/c.md",
  "link",
  "d/f",
  "?.md",
];
const STEP_KINDS = 24;

export function randomProject(random: Random): RandomProject {
  const stages = Array.from({ length: random.pick([1, 1, 1, 1, 2, 2, 3]) }, (_, at) => randomStage(random, at));
  const files = PATHS.filter((path) => NEEDED.has(path) || random.chance(0.5)).map((path) => randomFile(random, path));
  if (random.chance(0.9)) files.push({ path: "link", link: random.pick(["a.txt", "d", "d", "./d/../a.txt"]) });
  if (random.chance(0.3)) files.push({ path: "d/dangling", link: "nowhere" });
  if (random.chance(0.3)) files.push({ path: "d/hard", hard: "a.txt" });
  return {
    globals: random.chance(0.2) ? ["ARG GLOBAL=1"] : [],
    stages,
    files,
    ignore: random.chance(0.4) ? randomIgnore(random) : undefined,
    args: random.chance(0.5) ? { [random.pick(VARIABLES)]: random.pick(["1", "7", "a b"]) } : {},
    labels: random.chance(0.2) ? { z: "1", [random.pick(["a", "b"])]: "x $A" } : {},
    target: undefined,
    base: randomBase(random),
  };
}

function randomBase(random: Random): readonly string[] {
  const changes = [];
  if (random.chance(0.3)) changes.push(`ENV A=${random.pick(["base", "1"])}`);
  if (random.chance(0.15)) changes.push('ENTRYPOINT ["/bin/sh"]');
  if (random.chance(0.15)) changes.push('CMD ["true"]');
  if (random.chance(0.15)) changes.push("USER 0");
  if (random.chance(0.15)) changes.push("WORKDIR /tmp");
  if (random.chance(0.15)) changes.push("HEALTHCHECK --interval=5m CMD true");
  if (random.chance(0.15)) changes.push(`ONBUILD ${random.pick(["ENV OB=$A", "RUN true onbuild", "COPY a.txt /ob"])}`);
  return changes;
}

function randomFile(random: Random, path: string): RandomFile {
  return { path, content: random.pick(CONTENTS), mode: random.pick([0o644, 0o644, 0o755, 0o600, 0o664]) };
}

function randomIgnore(random: Random): string {
  const lines = [
    "*.md",
    "d/f",
    "**/*.txt\n!a.txt",
    "d\n!d/f/g",
    "Dockerfile",
    ".dockerignore",
    "# note",
    "/b.txt",
    "sp*",
  ];
  return `${[random.pick(lines), random.pick(lines), ".dockerignore\nDockerfile"].slice(0, 1 + random.below(3)).join("\n")}\n`;
}

function randomStage(random: Random, at: number): RandomStage {
  const lines = Array.from({ length: 2 + random.below(4) }, () => randomLine(random, at));
  const from =
    at > 0 && random.chance(0.35)
      ? random.pick([`s${at - 1}`, `S${at - 1}`])
      : random.pick(["BASE", "BASE", "BASE", "BASE", "scratch"]);
  if (random.chance(0.5)) lines.unshift("COPY a.txt /one");
  // Nothing runs on an empty root filesystem.
  const fit = from === "scratch" ? lines.map((line) => (line.startsWith("RUN") ? "COPY a.txt /s" : line)) : lines;
  return { name: `s${at}`, from, lines: fit };
}

/** One instruction; only such that build on BusyBox without a network. */
export function randomLine(random: Random, stage: number): string {
  const name = random.pick(VARIABLES);
  const value = random.pick(VALUES);
  const quoted = `"${value.replaceAll('"', '\\"')}"`;
  const number = 1 + random.below(3);
  switch (random.below(STEP_KINDS)) {
    case 0:
      return `ENV ${name}=${quoted}`;
    case 1:
      return `ENV ${name} ${value === "" ? "e" : value}`;
    case 2:
      return `env  ${name}=${number} OTHER=$${name}x`;
    case 3:
      return `ARG ${name}`;
    case 4:
      return `ARG ${name}=${quoted}`;
    case 5:
      return `LABEL l${number}=${quoted} "k k"=v`;
    case 6:
      return random.pick([
        "RUN true",
        `RUN true ${number}`,
        `RUN true $${name}   x`,
        'RUN ["true", "a b"]',
        "RUN true \\\n  # c\n  && true",
      ]);
    case 7:
      return `RUN [ "$(id -u)" != 0 ] || echo ${number} > /run${number}`;
    case 8:
    case 9:
      return `COPY ${random.pick(SOURCES)} /c${number}/`;
    case 10:
      return `COPY a.txt ${random.pick(["/one", "./", "/one/", `/v$${name}/`])}`;
    case 11:
      return `ADD ${random.pick(["a.txt", "d", "*.txt"])} /add${number}/`;
    case 12:
      return `COPY --chown=${random.pick(["0:0", "1000", "1:2"])} a.txt d /o${number}/`;
    case 13:
      return stage > 0
        ? `COPY --from=${random.pick([`s${stage - 1}`, String(stage - 1)])} ${random.pick(["/one", "/one", "/etc/passwd", "/etc"])} /f/`
        : "COPY . /all/";
    case 14:
      return `WORKDIR ${random.pick(["/w", "rel", "/w//y/", `/v$${name}`, "../up"])}`;
    case 15:
      return `USER ${random.pick(["0", "1000", "0:0", `"$${name}"`])}`;
    case 16:
      return `EXPOSE ${random.pick(["80", "443/udp 80", "8000-8002", "53/UDP"])}`;
    case 17:
      return random.pick(["VOLUME /v1 /v2", 'VOLUME ["/v 3"]', `VOLUME /v$${name}x`]);
    case 18:
      return random.pick(["STOPSIGNAL TERM", "STOPSIGNAL 9", "MAINTAINER Jo <j@x> $A", "MAINTAINER other"]);
    case 19:
      return random.pick(["CMD true $A", 'CMD ["a","b c"]', "CMD []", 'CMD ["\\t\\"é"]']);
    case 20:
      return random.pick(['ENTRYPOINT ["/bin/sh"]', "ENTRYPOINT echo $A", "ENTRYPOINT []", 'ENTRYPOINT [""]']);
    case 21:
      return random.pick([
        "HEALTHCHECK --interval=5m CMD a",
        "HEALTHCHECK CMD b  c",
        "HEALTHCHECK NONE",
        'HEALTHCHECK --timeout=90s --retries=3 CMD ["x"]',
      ]);
    case 22:
      return random.pick([
        'SHELL ["/bin/sh", "-e", "-c"]',
        'SHELL ["/bin/busybox", "sh", "-c"]',
        "ONBUILD RUN true  x",
        "ONBUILD copy a.txt /x ",
      ]);
    default:
      return random.pick([`LABEL n=${number}`, `ENV E${number}=${number}`, `RUN : ${number}`]);
  }
}

/** The project after one or two small changes, or none. */
export function mutate(random: Random, project: RandomProject): RandomProject {
  const first = change(random, project);
  return random.chance(0.25) ? change(random, first) : first;
}

function change(random: Random, project: RandomProject): RandomProject {
  switch (random.below(10)) {
    case 0:
      return project;
    case 1:
    case 2:
      return changeLine(random, project, (lines, at) => lines.with(at, randomLine(random, 0)));
    case 3:
      return changeLine(random, project, (lines, at) => lines.toSpliced(at, 0, randomLine(random, 0)));
    case 4:
      return changeLine(random, project, (lines, at) => (lines.length > 1 ? lines.toSpliced(at, 1) : lines));
    case 5:
    case 6:
      return changeFile(random, project);
    case 7:
      return { ...project, args: { ...project.args, [random.pick(VARIABLES)]: random.pick(["1", "7", "a b", ""]) } };
    case 8:
      return random.chance(0.5)
        ? { ...project, ignore: random.chance(0.5) ? randomIgnore(random) : undefined }
        : { ...project, labels: { ...project.labels, added: random.pick(["1", "2"]) } };
    default:
      return { ...project, target: random.chance(0.5) ? random.pick(project.stages).name : undefined };
  }
}

function changeLine(
  random: Random,
  project: RandomProject,
  edit: (lines: readonly string[], at: number) => readonly string[],
): RandomProject {
  const which = random.below(project.stages.length);
  const stage = project.stages[which]!;
  const edited = edit(stage.lines, random.below(stage.lines.length));
  const fit = stage.from === "scratch" ? edited.filter((line) => !/^run/i.test(line)) : edited;
  return { ...project, stages: project.stages.with(which, { ...stage, lines: fit.length > 0 ? fit : stage.lines }) };
}

function changeFile(random: Random, project: RandomProject): RandomProject {
  const at = random.below(project.files.length);
  const file = project.files[at]!;
  const files = project.files;
  if (random.chance(0.2) && (!NEEDED.has(file.path) || random.chance(0.1))) {
    return { ...project, files: files.filter((one) => one !== file && one.hard !== file.path) };
  }
  if (random.chance(0.25)) {
    const free = PATHS.filter((path) => !files.some((one) => one.path === path));
    return free.length === 0 ? project : { ...project, files: [...files, randomFile(random, random.pick(free))] };
  }
  if (file.link !== undefined)
    return { ...project, files: files.with(at, { ...file, link: random.pick(["b.txt", "d", "a.txt"]) }) };
  return file.hard === undefined ? { ...project, files: files.with(at, randomFile(random, file.path)) } : project;
}

/** `base`: the name under which the base image was imported. */
export function dockerfileText(project: RandomProject, base: string): string {
  const stages = project.stages.map(({ from, name, lines }) => {
    const image = from === "BASE" ? base : from;
    return [`FROM ${image}${name === undefined ? "" : ` AS ${name}`}`, ...lines].join("\n");
  });
  return `${[...project.globals, ...stages].join("\n")}\n`;
}
