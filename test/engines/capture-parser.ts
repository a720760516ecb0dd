/**
 * Has real builders build every snippet of test/helpers/snippets.ts and writes what they made of it to
 * test/golden/dockerfile/<engine>.json: history lines, image config, executed commands, or the builder's complaint.
 *
 *   node test/engines/capture-parser.ts [classic-20.10] [classic-26.1] [buildkit-0.8] [buildkit-0.13] [buildah-1.28] [buildah-1.39]
 *
 * Runs as root; starts private engines with docker20.sh and docker26.sh beside this file and stops them again.
 */
import { execFile, execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import type { BuiltConfig, CapturedBuild, CapturedEngine, ExecutedCommand, WrittenFile } from "../helpers/captured.ts";
import { buildkitDialect, evaluate } from "../helpers/evaluate.ts";
import { SNIPPETS, type Snippet, WORD_VALUES, WORDS } from "../helpers/snippets.ts";

const run = promisify(execFile);
const NAME = "capture-parser";
const GOLDEN = path.join(import.meta.dirname, "../golden/dockerfile");
const TREE = path.join(process.env.ENGINE_HOME ?? path.join(os.homedir(), ".cache/engines"), "trixie");
const LIMIT = { maxBuffer: 64 << 20, timeout: 120_000 };

interface Engine {
  readonly version: string;
  /** Where contexts go, and the same place as the builder sees it. */
  readonly folder: string;
  readonly inside: string;
  prepare?(): Promise<void>;
  build(snippet: Snippet): Promise<CapturedBuild>;
  /** All at once; rejects when one of them is refused. */
  buildMany?(snippets: readonly Snippet[]): Promise<readonly CapturedBuild[]>;
  stop(): void;
}

function script(name: string, ...args: readonly string[]): string {
  return execFileSync("bash", [path.join(import.meta.dirname, name), ...args], { encoding: "utf8" }).trim();
}

function context(engine: Pick<Engine, "folder" | "inside">, snippet: Snippet): string {
  const folder = path.join(engine.folder, "context");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "Dockerfile"), snippet.text);
  for (const [name, text] of Object.entries(snippet.files ?? {})) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return path.join(engine.inside, "context");
}

function flags(snippet: Snippet): readonly string[] {
  const args = Object.entries(snippet.buildArgs ?? {}).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]);
  return snippet.target === undefined ? args : [...args, "--target", snippet.target];
}

/** The builder's own sentence out of everything that a failed client wrote. */
function complaint(error: unknown): string {
  const { stderr = "", stdout = "", message } = error as { stderr?: string; stdout?: string; message: string };
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "" && !/^(#|-+$|>|\s)/.test(line));
  const last = lines.findLast((line) => /error|Error|unknown|invalid|requires|failed/.test(line));
  return (last ?? lines.at(-1) ?? message).replace(/^Error response from daemon: /, "").slice(0, 400);
}

function dockerConfig(raw: Record<string, unknown> | null): BuiltConfig {
  const config = raw ?? {};
  const keys = (name: string) => Object.keys((config[name] as Record<string, unknown> | null) ?? {}).sort();
  const health = config.Healthcheck as { Test?: string[]; Interval?: number; Retries?: number } | undefined;
  return {
    env: ((config.Env as string[] | null) ?? []).filter((each) => !each.startsWith("PATH=")),
    labels: (config.Labels as Record<string, string> | null) ?? {},
    cmd: (config.Cmd as string[] | null) ?? null,
    entrypoint: (config.Entrypoint as string[] | null) ?? null,
    shell: (config.Shell as string[] | null) ?? null,
    user: (config.User as string | undefined) ?? "",
    workdir: (config.WorkingDir as string | undefined) ?? "",
    ports: keys("ExposedPorts"),
    volumes: keys("Volumes"),
    stopsignal: (config.StopSignal as string | undefined) ?? "",
    onbuild: (config.OnBuild as string[] | null) ?? [],
    healthcheck: health?.Test ?? null,
  };
}

/** A Docker client with an engine behind it. */
type Docker = (...args: readonly string[]) => Promise<string>;

function docker(host: string, buildkit: boolean, binary: string): Docker {
  const env = { ...process.env, DOCKER_HOST: host, DOCKER_BUILDKIT: buildkit ? "1" : "0" };
  return async (...args) => {
    const { stdout, stderr } = await run(binary, args, { ...LIMIT, env });
    return stdout + (args[0] === "build" ? stderr : "");
  };
}

interface Inspected {
  readonly history: readonly string[];
  readonly config: BuiltConfig;
  readonly author: string;
}

async function inspect(host: string, tag: string, bases: number): Promise<Inspected> {
  const image = JSON.parse(await ask(host, "GET", `/v1.40/images/${tag}/json`)) as {
    Config: Record<string, unknown>;
    Author?: string;
  };
  const entries = JSON.parse(await ask(host, "GET", `/v1.40/images/${tag}/history`)) as { CreatedBy: string }[];
  const history = entries.map(({ CreatedBy }) => CreatedBy).reverse();
  return { history: history.slice(bases), config: dockerConfig(image.Config), author: image.Author ?? "" };
}

/** History entries that come from the base image. */
function baseEntries(snippet: Snippet): number {
  const last =
    snippet.text
      .replaceAll("\r", "")
      .split("\n")
      .findLast((line) => /^\s*FROM /.test(line)) ?? "";
  return /base/.test(last) || /X:-base/.test(last) || (/\$/.test(last) && /base/.test(snippet.text)) ? 1 : 0;
}

const COLOUR_OFF = "\u001b[0m";

/** The classic builder through the Engine API: the client's own process would take most of the time. */
function classic(version: string, host: string, stop: () => void): Engine {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${NAME}-`));
  const engine = { folder, inside: folder };
  const build = async (snippet: Snippet): Promise<CapturedBuild> => {
    const where = context(engine, snippet);
    const tar = execFileSync("tar", ["-C", where, "--owner=0", "--group=0", "-cf", "-", "."]);
    const query = new URLSearchParams({ t: NAME, networkmode: "none", version: "1", rm: "1" });
    query.set("buildargs", JSON.stringify(snippet.buildArgs ?? {}));
    if (snippet.target !== undefined) query.set("target", snippet.target);
    const answer = await ask(host, "POST", `/v1.40/build?${query}`, tar);
    const messages = answer
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as BuildMessage);
    const error = messages.find((message) => message.error ?? message.message);
    if (error !== undefined) return { ok: false, error: error.error ?? error.message ?? "" };
    // Warnings are coloured and stand in front of a step on the same line.
    const output = messages
      .map(({ stream = "" }) => stripVTControlCharacters(stream.replace(COLOUR_OFF, "\n")))
      .join("");
    const steps = [...output.matchAll(/^Step \d+\/\d+ : (.*)$/gm)].map((match) => match[1]!);
    return { ok: true, ...(await inspect(host, NAME, baseEntries(snippet))), steps };
  };
  return { version, ...engine, build: attempt(build), stop };
}

interface BuildMessage {
  readonly stream?: string;
  readonly error?: string;
  readonly message?: string;
}

function ask(host: string, method: string, url: string, body = Buffer.alloc(0)): Promise<string> {
  return new Promise((resolve, reject) => {
    const socketPath = host.replace("unix://", "");
    const headers = { "Content-Type": "application/x-tar", "Content-Length": body.length };
    const request = http.request({ socketPath, path: url, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    });
    request.on("error", reject);
    request.end(body);
  });
}

function attempt(build: (snippet: Snippet) => Promise<CapturedBuild>): (snippet: Snippet) => Promise<CapturedBuild> {
  return async (snippet) => {
    try {
      return await build(snippet);
    } catch (error) {
      return { ok: false, error: complaint(error) };
    }
  };
}

/** BuildKit 0.8 in Docker 20.10: history and config only. */
function buildkit08(host: string, stop: () => void): Engine {
  const client = docker(host, true, "/usr/bin/docker");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${NAME}-`));
  const engine = { folder, inside: folder };
  const build = async (snippet: Snippet): Promise<CapturedBuild> => {
    const where = context(engine, snippet);
    await client("build", "--network", "none", "--progress", "plain", "-t", NAME, ...flags(snippet), where);
    return { ok: true, ...(await inspect(host, NAME, baseEntries(snippet))) };
  };
  return { version: "0.8.3", ...engine, build: attempt(build), stop };
}

interface Provenance {
  readonly buildConfig?: { readonly llbDefinition?: readonly { readonly op?: { readonly Op?: LlbOp } }[] };
}
interface LlbOp {
  readonly exec?: { readonly meta: { readonly args: string[]; readonly env: string[]; readonly cwd: string } };
  readonly file?: {
    readonly actions: readonly { readonly Action?: { readonly mkfile?: { path: string; data?: string } } }[];
  };
}

/** BuildKit 0.13 in Docker 26.1, with the executed commands and written files of its provenance; one bake for many builds. */
function buildkit13(host: string, stop: () => void): Engine {
  const engine = { folder: path.join(TREE, "shared", NAME), inside: `/shared/${NAME}` };
  fs.mkdirSync(engine.folder, { recursive: true });
  const buildMany = async (snippets: readonly Snippet[]): Promise<readonly CapturedBuild[]> => {
    const targets = snippets.map((snippet, i) => [`t${i}`, service(engine, snippet, `t${i}`)] as const);
    fs.writeFileSync(
      path.join(engine.folder, "compose.yaml"),
      JSON.stringify({ services: Object.fromEntries(targets) }),
    );
    await run(
      "chroot",
      [
        ...[
          TREE,
          "env",
          `DOCKER_HOST=unix:///e-${NAME}/docker.sock`,
          "docker",
          "buildx",
          "bake",
          "--progress",
          "plain",
        ],
        ...[
          "-f",
          `${engine.inside}/compose.yaml`,
          "--provenance",
          "mode=max",
          "--metadata-file",
          `${engine.inside}/metadata.json`,
          "--load",
        ],
        ...targets.map(([name]) => name),
      ],
      { ...LIMIT, timeout: 900_000 },
    );
    const metadata = JSON.parse(fs.readFileSync(path.join(engine.folder, "metadata.json"), "utf8")) as Record<
      string,
      Metadata
    >;
    const built: CapturedBuild[] = [];
    for (const [i, snippet] of snippets.entries()) {
      const provenance = metadata[`t${i}`]?.["buildx.build.provenance"];
      const ops = (provenance?.buildConfig?.llbDefinition ?? []).map(({ op }) => op?.Op ?? {});
      const inspected = await inspect(host, `${NAME}-t${i}`, baseEntries(snippet));
      built.push({ ok: true, ...inspected, execs: execs(ops), files: written(ops) });
    }
    return built;
  };
  return {
    version: "0.13.2",
    ...engine,
    build: attempt(async (snippet) => (await buildMany([snippet]))[0]!),
    buildMany,
    stop,
  };
}

interface Metadata {
  readonly "buildx.build.provenance"?: Provenance;
}

/** A compose service: only there does this buildx read a network mode. */
function service(engine: Pick<Engine, "folder" | "inside">, snippet: Snippet, name: string): Record<string, unknown> {
  const own = { folder: path.join(engine.folder, name), inside: `${engine.inside}/${name}` };
  const target = snippet.target === undefined ? {} : { target: snippet.target };
  const build = { context: context(own, snippet), args: snippet.buildArgs ?? {}, network: "none", ...target };
  return { image: `${NAME}-${name}`, build };
}

function execs(ops: readonly LlbOp[]): readonly ExecutedCommand[] {
  return ops.flatMap(({ exec }) => {
    if (exec === undefined) return [];
    const { args, env, cwd } = exec.meta;
    return [{ args, env: env.filter((each) => !each.startsWith("PATH=")), cwd }];
  });
}

function written(ops: readonly LlbOp[]): readonly WrittenFile[] {
  return ops.flatMap(({ file }) =>
    (file?.actions ?? []).flatMap(({ Action }) => {
      const made = Action?.mkfile;
      if (made === undefined) return [];
      return [{ path: made.path, text: Buffer.from(made.data ?? "", "base64").toString("utf8") }];
    }),
  );
}

/** The limit that Buildah asks for by default may be above what this machine allows. */
const ULIMITS = '[containers]\ndefault_ulimits=["nofile=1024:1024"]\n';

/** `prefix`: how to call the program, e.g. inside the trixie tree. */
function buildah(version: string, prefix: readonly string[], folder: string, inside: string): Engine {
  const store = ["--root", `${inside}/root`, "--runroot", `${inside}/runroot`, "--storage-driver", "vfs"];
  const client = async (...args: readonly string[]) => {
    const [command, ...rest] = [
      ...prefix,
      "env",
      `CONTAINERS_CONF=${inside}/containers.conf`,
      "buildah",
      ...store,
      ...args,
    ];
    const { stdout } = await run(command!, rest, LIMIT);
    return stdout;
  };
  const engine = { folder, inside };
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, "bin"), { recursive: true });
  // Buildah looks for its network helper even where no network is set up.
  fs.writeFileSync(path.join(folder, "bin/netavark"), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  fs.writeFileSync(path.join(folder, "containers.conf"), `[engine]\nhelper_binaries_dir=["${inside}/bin"]\n${ULIMITS}`);
  const build = async (snippet: Snippet): Promise<CapturedBuild> => {
    const where = context(engine, snippet);
    const options = [
      "--isolation",
      "chroot",
      "--network",
      "host",
      // One commit is enough where nobody reads the history.
      `--layers=${snippet.id !== "words"}`,
      "--no-cache",
      "--pull-never",
      "-t",
      NAME,
    ];
    await client("build", ...options, ...flags(snippet), where);
    const { OCIv1, Docker } = JSON.parse(await client("inspect", "--type", "image", NAME)) as BuildahImage;
    const history = OCIv1.history.map(({ created_by }) => created_by ?? "").slice(baseEntries(snippet));
    return { ok: true, history, config: dockerConfig(Docker.config), author: OCIv1.author ?? "" };
  };
  const stop = () => fs.rmSync(folder, { recursive: true, force: true });
  return { version, ...engine, prepare: () => buildahBase(client, engine), build: attempt(build), stop };
}

interface BuildahImage {
  readonly OCIv1: { readonly author?: string; readonly history: readonly { readonly created_by?: string }[] };
  readonly Docker: { readonly config: Record<string, unknown> };
}

/** BusyBox as localhost/base:1. */
async function buildahBase(client: Docker, { folder, inside }: Pick<Engine, "folder" | "inside">): Promise<void> {
  const root = path.join(folder, "base");
  for (const each of ["bin", "etc", "tmp"]) fs.mkdirSync(path.join(root, each), { recursive: true });
  const busybox = execFileSync("which", ["busybox"], { encoding: "utf8" }).trim();
  fs.copyFileSync(busybox, path.join(root, "bin/busybox"));
  for (const each of ["sh", "cat", "true"]) fs.symlinkSync("busybox", path.join(root, "bin", each));
  fs.writeFileSync(path.join(root, "etc/group"), "root:x:0:\n");
  fs.writeFileSync(path.join(root, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
  const container = (await client("from", "scratch")).trim();
  await client("copy", container, `${inside}/base`, "/");
  await client("commit", container, "base:1");
}

/** `null`: the builder refuses the word. */
type ExpandedWords = Record<string, string | null>;

const VALUES = Object.entries(WORD_VALUES).map(([name, value]) => `${name}="${value}"`);

/** One image with a variable per word where that works, else the halves: a word that is refused ends up alone. */
async function expandWords(engine: Engine, words: readonly string[]): Promise<ExpandedWords> {
  const lines = words.map((word, i) => `ENV R${i} ${word}\n`);
  const built = await engine.build({ id: "words", text: `FROM scratch\nENV ${VALUES.join(" ")}\n${lines.join("")}` });
  if (built.ok) {
    const env = new Map(
      built.config.env.map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)]),
    );
    return Object.fromEntries(words.map((word, i) => [word, env.get(`R${i}`) ?? ""]));
  }
  if (words.length === 1) return { [words[0]!]: null };
  const middle = words.length >> 1;
  return {
    ...(await expandWords(engine, words.slice(0, middle))),
    ...(await expandWords(engine, words.slice(middle))),
  };
}

/** Words that are refused make halving slow, so the odd-looking ones are tried apart; the answers are the builder's. */
async function expandAll(engine: Engine): Promise<ExpandedWords> {
  const odd = WORDS.filter((word) => /\$\{[^}\w]|\$\{\w*([^}\w:+-]|:[^+-])|['"]/.test(word));
  let expanded = await expandWords(
    engine,
    WORDS.filter((word) => !odd.includes(word)),
  );
  for (const word of odd) expanded = { ...expanded, ...(await expandWords(engine, [word])) };
  return Object.fromEntries(WORDS.map((word) => [word, expanded[word]!]));
}

function kill(pidFile: string): () => void {
  return () => process.kill(Number(fs.readFileSync(pidFile, "utf8")));
}

function startDocker20(): string {
  const host = script("docker20.sh", NAME);
  execFileSync("bash", [path.join(import.meta.dirname, "base-image.sh"), "base:1"], {
    env: { ...process.env, DOCKER_HOST: host },
  });
  return host;
}

function startDocker26(): string {
  const host = script("docker26.sh", NAME, "containerd");
  execFileSync("bash", [path.join(import.meta.dirname, "base-image.sh"), "base:1"], {
    env: { ...process.env, DOCKER_HOST: host },
  });
  return host;
}

const pid20 = () => path.join(path.dirname(TREE), `docker20-${NAME}`, "pid");
const pid26 = () => path.join(TREE, `e-${NAME}`, "pid");

/** Buildah must see the tree as its root mount, with /proc (docker26.sh does the same for dockerd). */
const IN_TREE: readonly string[] = [
  ...["unshare", "-m", "--propagation", "private", "bash", "-c"],
  'mount --bind "$0" "$0"; cd "$0"; mkdir -p oldroot; for d in proc sys dev; do mount --rbind /$d $d; done; ' +
    'pivot_root . oldroot; umount -l /oldroot; exec "$@"',
  TREE,
];

const ENGINES: Readonly<Record<string, () => Engine>> = {
  "classic-20.10": () => classic("20.10.24", startDocker20(), kill(pid20())),
  "buildkit-0.8": () => buildkit08(startDocker20(), kill(pid20())),
  "classic-26.1": () => classic("26.1.5", startDocker26(), kill(pid26())),
  "buildkit-0.13": () => buildkit13(startDocker26(), kill(pid26())),
  "buildah-1.28": () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${NAME}-`));
    return buildah("1.28.2", [], folder, folder);
  },
  "buildah-1.39": () =>
    buildah("1.39.3", IN_TREE, path.join(TREE, "shared", `${NAME}-buildah`), `/shared/${NAME}-buildah`),
};

/** A guess that only saves time: refused builds cost most, so they are not tried together with others. */
function seemsFine(snippet: Snippet): boolean {
  try {
    evaluate(snippet, buildkitDialect("0.13.2"));
    return true;
  } catch {
    return false;
  }
}

/** Builds groups that work as a whole; whatever is left alone at the end is not in the answer. */
async function together(
  snippets: readonly Snippet[],
  buildMany: (snippets: readonly Snippet[]) => Promise<readonly CapturedBuild[]>,
): Promise<readonly (readonly [string, CapturedBuild])[]> {
  if (snippets.length < 2) return [];
  try {
    const built = await buildMany(snippets);
    return snippets.map(({ id }, i) => [id, built[i]!] as const);
  } catch {
    const middle = snippets.length >> 1;
    const first = await together(snippets.slice(0, middle), buildMany);
    return [...first, ...(await together(snippets.slice(middle), buildMany))];
  }
}

/** What was captured before stays, so that a run can be continued; delete the file to capture anew. */
function captured(file: string): CapturedEngine | undefined {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as CapturedEngine) : undefined;
}

async function capture(name: string, start: () => Engine): Promise<void> {
  const file = path.join(GOLDEN, `${name}.json`);
  const before = captured(file);
  const engine = start();
  fs.mkdirSync(GOLDEN, { recursive: true });
  const builds: Record<string, CapturedBuild> = {};
  const save = (words: ExpandedWords) => {
    const all: CapturedEngine = { version: engine.version, builds, words };
    const text = JSON.stringify(all, undefined, 1)
      .replaceAll(engine.folder, "@FOLDER@")
      .replaceAll(engine.inside, "@FOLDER@");
    fs.writeFileSync(file, `${text}\n`);
  };
  try {
    await engine.prepare?.();
    const works = await engine.build({ id: "works", text: "FROM base:1\nENV A=1\nRUN :\n" });
    if (!works.ok) throw new Error(`${name} does not build: ${works.error}`);
    const known = before !== undefined && WORDS.every((word) => word in before.words);
    const words = known ? before.words : await expandAll(engine);
    const left = SNIPPETS.filter((snippet) => before?.builds[snippet.id] === undefined && seemsFine(snippet));
    const many = new Map(engine.buildMany === undefined ? [] : await together(left, engine.buildMany));
    for (const snippet of SNIPPETS) {
      builds[snippet.id] = many.get(snippet.id) ?? before?.builds[snippet.id] ?? (await engine.build(snippet));
      save(words);
    }
    console.log(`${name}: ${SNIPPETS.length} snippets, ${WORDS.length} words`);
  } finally {
    engine.stop();
  }
}

const wanted = process.argv.slice(2);
for (const [name, start] of Object.entries(ENGINES)) {
  if (wanted.length === 0 || wanted.includes(name)) await capture(name, start);
}
