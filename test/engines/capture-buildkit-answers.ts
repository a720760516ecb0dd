/**
 * Asks another BuildKit about the cases of test/corpus/buildkit, which were captured from 0.13:
 *
 *   node test/engines/capture-buildkit-answers.ts docker28-containerd|docker26-containerd|docker20 [case …]
 *
 * writes test/corpus/buildkit-answers/VERSION.json (layout: test/helpers/buildkit-answers.ts). Per case a build with an empty
 * builder that exports its cache, the changed build by the same builder, and the changed build by one that has nothing but
 * that cache. Docker 20.10 exports inline only. BUILDKIT_NAME keeps engines apart. As root, with no network.
 */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import type { CacheConfig } from "../../src/cache-records.ts";
import { documentsOfFile, imagesOfArchive } from "../../src/source/archive.ts";
import { decodeCacheConfig, decodeInlineCache } from "../../src/source/cache-config.ts";
import {
  type AnsweredBase,
  type AnsweredCase,
  type Answers,
  type Reuse,
  writeAnswers,
} from "../helpers/buildkit-answers.ts";
import {
  type CorpusOptions,
  corpusCase,
  corpusIds,
  type SpecialFile,
  specialFiles,
} from "../helpers/buildkit-corpus.ts";
import { type BuildResult, build, readCache } from "./buildkit/engine.ts";
import { engineTree, type StartedEngine, startEngine } from "./engine.ts";

const VERSIONS = { docker20: "0.8.3", "docker26-containerd": "0.13.2", "docker28-containerd": "0.25.2" } as const;
const CORPUS = path.join(import.meta.dirname, "../corpus/buildkit");
/** Where the URLs of the cases point to. */
const PORT = 18_923;
/** 2026-01-01; the second build's files are a day younger. */
const BEFORE = 1_767_225_600;
const AFTER = BEFORE + 86_400;
const BASES: Readonly<Record<string, readonly string[]>> = {
  "base:1": [],
  "base:same": ["-m", "the same files again"],
  "base:env": ["-c", "ENV BASEENV=1"],
  "base:uw": ["-c", "USER 1", "-c", "WORKDIR /w"],
  "base:onb": ["-c", "ONBUILD COPY f.txt /onb/", "-c", "ONBUILD RUN echo onb > /onb2"],
  "base:other": [],
  "base:o": [],
};
const IMAGE = "case:before";

const [given = "docker28-containerd", ...wanted] = process.argv.slice(2);
if (!(given in VERSIONS)) throw new Error(`no engine ${given}`);
const KIND = given as keyof typeof VERSIONS;
const NAME = process.env.BUILDKIT_NAME ?? "answers";
const started = startEngine(KIND, NAME);
if ("skip" in started) throw new Error(started.skip);
const engine: StartedEngine = started;

const tree = KIND === "docker20" ? "" : engineTree(KIND);
/** As this process and as the client sees it. */
const folder = tree === "" ? fs.mkdtempSync(path.join(os.tmpdir(), "answers-")) : path.join(tree, "shared", NAME);
const inside = folder.slice(tree.length);
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });

const docker = (...args: readonly string[]): string =>
  execFileSync("docker", args, { encoding: "utf8", env: { ...process.env, DOCKER_HOST: engine.host } });

/** 20.10 has a client of its own that tells no progress as JSON: the one of 26.1's tree is asked. */
async function buildx(...args: readonly string[]): Promise<BuildResult> {
  if (tree !== "") {
    const host = `DOCKER_HOST=unix:///e-${NAME}/docker.sock`;
    return await build("chroot", [tree, "env", host, "docker", "buildx", ...args]);
  }
  const client = path.join(engineTree("docker26-containerd"), "usr/libexec/docker/cli-plugins/docker-buildx");
  return await build("env", [`DOCKER_HOST=${engine.host}`, client, ...args]);
}

function importBases(): Readonly<Record<string, AnsweredBase>> {
  const root = path.join(folder, "root");
  for (const name of ["bin", "etc", "tmp", "usr/bin"]) fs.mkdirSync(path.join(root, name), { recursive: true });
  const busybox = execFileSync("sh", ["-c", "command -v busybox"], { encoding: "utf8" }).trim();
  fs.copyFileSync(busybox, path.join(root, "bin/busybox"));
  const applets = execFileSync(busybox, ["--list"], { encoding: "utf8" }).trim().split("\n");
  for (const applet of applets) if (applet !== "busybox") fs.symlinkSync("busybox", path.join(root, "bin", applet));
  fs.writeFileSync(path.join(root, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
  fs.writeFileSync(path.join(root, "etc/group"), "root:x:0:\n");
  fs.mkdirSync(path.join(folder, "o"));
  fs.writeFileSync(path.join(folder, "o/o"), "x\n");
  const archive = (from: string, ...more: readonly string[]): string => {
    const file = path.join(folder, "base.tar");
    execFileSync("tar", ["--sort=name", `--mtime=@${BEFORE}`, "-C", from, "-cf", file, ".", ...more]);
    return file;
  };
  fs.writeFileSync(path.join(folder, "other"), "other\n");
  const found: Record<string, AnsweredBase> = {};
  for (const [name, options] of Object.entries(BASES)) {
    const from = path.join(folder, name === "base:o" ? "o" : "root");
    const file = name === "base:other" ? archive(from, "-C", folder, "./other") : archive(from);
    docker("import", ...options, file, name);
    const [image] = JSON.parse(docker("image", "inspect", name)) as [
      { Id: string; Config: Record<string, unknown> | null; RootFS: { Layers: string[] } },
    ];
    const config = Object.fromEntries(
      Object.entries(image.Config ?? {}).filter(
        ([key, value]) => ["Env", "WorkingDir", "User", "OnBuild"].includes(key) && value !== null && value !== "",
      ),
    );
    // The store of 20.10 keeps no manifest.
    const manifest = KIND === "docker20" ? {} : { manifestDigest: image.Id };
    found[name] = { id: image.Id, ...manifest, diffIds: image.RootFS.Layers, config };
  }
  return found;
}

function writeContext(id: string, side: "before" | "after", special: Readonly<Record<string, SpecialFile>>): void {
  const to = path.join(folder, "context");
  fs.rmSync(to, { recursive: true, force: true });
  fs.cpSync(path.join(CORPUS, id, side), to, { recursive: true, verbatimSymlinks: true });
  for (const [name, file] of Object.entries(special)) {
    const at = path.join(to, name);
    fs.mkdirSync(file.dir === true ? at : path.dirname(at), { recursive: true });
    const target = file.link ?? file.hardlink;
    if (target !== undefined) fs.rmSync(at, { recursive: true, force: true });
    if (file.link !== undefined) fs.symlinkSync(file.link, at);
    if (file.hardlink !== undefined) fs.linkSync(path.join(to, file.hardlink), at);
  }
  const paths = fs.readdirSync(to, { recursive: true, encoding: "utf8" }).map((name) => path.join(to, name));
  for (const at of paths) {
    const stat = fs.lstatSync(at);
    if (!stat.isSymbolicLink()) fs.chmodSync(at, stat.isDirectory() ? 0o755 : 0o644);
  }
  for (const [name, file] of Object.entries(special)) {
    const at = path.join(to, name);
    if (file.mode !== undefined) fs.chmodSync(at, file.mode);
    if (file.uid !== undefined) fs.lchownSync(at, file.uid, file.uid);
    for (const [key, value] of Object.entries(file.xattr ?? {})) {
      execFileSync("python3", [
        "-c",
        "import os,sys; os.setxattr(*sys.argv[1:3], sys.argv[3].encode())",
        at,
        key,
        value,
      ]);
    }
    if (file.uid !== undefined && file.mode !== undefined) fs.chmodSync(at, file.mode);
  }
  const time = side === "before" ? BEFORE : AFTER;
  for (const at of paths.toReversed()) fs.lutimesSync(at, time, time);
  for (const [name, { mtime }] of Object.entries(special)) {
    if (mtime !== undefined) fs.lutimesSync(path.join(to, name), mtime, mtime);
  }
  const file = path.join(to, "Dockerfile");
  // The case was captured with another image of that name.
  if (fs.existsSync(file)) {
    const text = fs.readFileSync(file, "utf8");
    const pinned = text.replace(
      /(base:1@)sha256:[0-9a-f]{64}/,
      `$1${bases["base:1"]!.manifestDigest ?? "sha256:none"}`,
    );
    if (pinned !== text) fs.writeFileSync(file, pinned);
  }
}

function flags(options: CorpusOptions): readonly string[] {
  const secrets = Object.entries(options.secrets ?? {}).map(([id, content]) => {
    fs.writeFileSync(path.join(folder, `secret-${id}`), content);
    return `id=${id},src=${inside}/secret-${id}`;
  });
  return [
    ...["build", "--progress", "rawjson", "--provenance=false", "--network", options.network ?? "none"],
    ...Object.entries(options.args ?? {}).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
    ...(options.target === undefined ? [] : ["--target", options.target]),
    ...(options.no_cache === true ? ["--no-cache"] : []),
    ...(Array.isArray(options.no_cache) ? options.no_cache : []).flatMap((stage) => ["--no-cache-filter", stage]),
    ...Object.entries(options.contexts ?? {}).flatMap(([name, where]) => [
      "--build-context",
      `${name}=${where.replace(/^dir:/, `${inside}/context/`)}`,
    ]),
    ...secrets.flatMap((secret) => ["--secret", secret]),
    ...(options.extra ?? []),
    ...(options.file === undefined ? [] : ["-f", `${inside}/context/${options.file}`]),
  ];
}

let served: NonNullable<CorpusOptions["http"]> = {};
const server = http.createServer((request, response) => {
  const found = served[(request.url ?? "").slice(1)];
  if (found === undefined) return void response.writeHead(404).end();
  const [body, modified, etag] = found;
  if (modified !== null) response.setHeader("Last-Modified", modified);
  if (etag !== null) response.setHeader("ETag", `"${etag}"`);
  if (etag !== null && request.headers["if-none-match"] === `"${etag}"`) return void response.writeHead(304).end();
  response.end(body);
});

/** Forgets images and, where they are named first, all that was built. */
function forget(...images: readonly string[]): void {
  const env = { ...process.env, DOCKER_HOST: engine.host };
  spawnSync("docker", ["image", "rm", "-f", ...images], { env });
  spawnSync("docker", ["builder", "prune", "-af"], { env });
}

async function exported(): Promise<CacheConfig | undefined> {
  if (KIND === "docker20") {
    const archive = path.join(folder, "image.tar");
    docker("save", "-o", archive, IMAGE);
    const [image] = await imagesOfArchive(documentsOfFile(archive, IMAGE), IMAGE);
    return decodeInlineCache(image!.config, undefined, IMAGE);
  }
  const cache = path.join(folder, "cache");
  if (!fs.existsSync(path.join(cache, "index.json"))) return undefined;
  const raw = readCache(cache);
  const layers = (raw.layers ?? []).map(({ blob }) => ({
    digest: blob,
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    size: 1,
    annotations: new Map<string, string>(),
    platform: undefined,
  }));
  return decodeCacheConfig(Buffer.from(JSON.stringify(raw)), layers, "exported");
}

/** What became of every step, by its name. */
function reuse({ vertices }: BuildResult): ReadonlyMap<string, Reuse> {
  const found = new Map<string, Reuse>();
  for (const { name, cached, canceled, completed, hasInputs } of vertices) {
    if (!/^\[[^\]]*\d+\/\d+\] (?!FROM )/.test(name)) continue;
    const decided = cached || (!canceled && completed !== undefined && hasInputs);
    found.set(name, cached ? "C" : decided ? "x" : ".");
  }
  return found;
}

async function ask(id: string): Promise<AnsweredCase | { readonly error: string }> {
  const { options } = corpusCase(id);
  const special = specialFiles(id);
  const side = (name: "before" | "after"): readonly string[] => {
    writeContext(id, name, special[name]);
    served = options[name].http ?? {};
    return flags(options[name]);
  };
  const to = KIND === "docker20" ? "type=inline" : `type=local,dest=${inside}/cache,mode=max`;
  const from = KIND === "docker20" ? `type=registry,ref=${IMAGE}` : `type=local,src=${inside}/cache`;
  const output = (tag: string) => (KIND === "docker20" ? ["-t", tag] : ["--output", "type=cacheonly"]);
  const where = `${inside}/context`;
  forget(IMAGE, "case:after");
  fs.rmSync(path.join(folder, "cache"), { recursive: true, force: true });
  const before = await buildx(...side("before"), "--cache-to", to, ...output(IMAGE), where);
  if (!before.ok) return { error: before.output.slice(-300) };
  const config = await exported();
  if (config === undefined) return { error: "nothing exported" };
  const warm = await buildx(...side("after"), ...output("case:after"), where);
  forget("case:after");
  const imported = await buildx(...side("after"), "--cache-from", from, ...output("case:after"), where);
  if (!warm.ok || !imported.ok) return { error: `${warm.output.slice(-300)} ${imported.output.slice(-300)}` };
  const byWarm = reuse(warm);
  const steps = [...reuse(imported)].map(([name, how]) => [name, how, byWarm.get(name) ?? "."] as const);
  return { records: config, steps };
}

await new Promise<void>((resolve) => server.listen(PORT, "127.0.0.1", resolve));
const bases = importBases();
const cases: Record<string, AnsweredCase> = {};
const refused: Record<string, string> = {};
try {
  for (const id of corpusIds()) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const answer = await ask(id);
    if ("error" in answer) refused[id] = answer.error;
    else cases[id] = answer;
    const told = "error" in answer ? `refused: ${answer.error}` : answer.steps.map(([, a, b]) => a + b).join(" ");
    console.log(`${id}: ${told}`);
  }
  const answers: Answers = { version: VERSIONS[KIND], bases, refused: Object.keys(refused), cases };
  if (wanted.length === 0) writeAnswers(answers);
} finally {
  server.close();
  fs.rmSync(folder, { recursive: true, force: true });
  engine.stop();
}
