/**
 * Speed and size: `npm run bench`. A ratio is the median of pairs that run one after the other, one pair to warm up; sizes
 * and memory are absolute. BENCH_SCALE makes the projects smaller for a quick look, BENCH_PAIRS sets the number of pairs,
 * BENCH_ONLY names the groups to run.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startEngine } from "../engines/engine.ts";
import { startCacheService } from "../helpers/cache-service.ts";
import { startJob } from "../helpers/runner.ts";
import { commit, makeBake, makeContext } from "./contexts.ts";
import { buildkitMatch, classicMatch } from "./match.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const BUNDLE = join(ROOT, "dist/index.js");
const SCALE = Number(process.env.BENCH_SCALE ?? "1");
const PAIRS = Number(process.env.BENCH_PAIRS ?? "5");
const ONLY = process.env.BENCH_ONLY?.split(",");
const FILES = Math.round(20_000 * SCALE);
const VERSIONS = {
  classic: [
    "--builder",
    "classic",
    "--builder-version",
    "20.10.24",
    "--store",
    "graphdriver",
    "--cli-version",
    "20.10.24",
  ],
  buildkit: ["--builder", "buildkit", "--builder-version", "0.13.2"],
} as const;

const work = mkdtempSync(join(tmpdir(), "bench-"));
const context = join(work, "context");

const GROUPS: Readonly<Record<string, () => void | Promise<void>>> = {
  digests,
  docker,
  known,
  start,
  match,
  bake,
  memory,
  sizes,
};

/** `reach`: what the row is measured by. */
function row(what: string, measured: string, reach: string): void {
  process.stdout.write(`${what.padEnd(86)} ${measured.padStart(10)}   ${reach}\n`);
}

function ratioRow(what: string, ours: () => number, theirs: () => number, reach: number): void {
  row(what, `${ratio(ours, theirs).toFixed(2)}×`, `≤ ${reach}×`);
}

function ratio(ours: () => number, theirs: () => number): number {
  ours();
  theirs();
  return middle(Array.from({ length: PAIRS }, () => ours() / theirs()));
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Milliseconds. Throws for a command that fails: a fast failure is no result. */
function timed(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): number {
  const started = performance.now();
  const run = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, DOCKER_HOST: NO_ENGINE, ...env },
  });
  const milliseconds = performance.now() - started;
  if (run.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${run.stderr.slice(-500)}`);
  return milliseconds;
}

/** Milliseconds of a run that ends at its inputs. */
function refused(args: readonly string[]): number {
  const started = performance.now();
  const run = spawnSync(process.execPath, args, { cwd: work, encoding: "utf8" });
  if (!/comment/.test(run.stdout + run.stderr)) throw new Error(`${args.join(" ")}: ${run.stdout}${run.stderr}`);
  return performance.now() - started;
}

const NO_ENGINE = "unix:///nowhere.sock";
const node = (args: readonly string[], cwd = work): number => timed(process.execPath, args, cwd);
const empty = (): number => node(["-e", "0"]);
const sums = (): number =>
  timed("bash", ["-c", "find . -path ./.git -prune -o -type f -print0 | xargs -0 -P2 sha256sum > /dev/null"], context);

function flags(builder: keyof typeof VERSIONS, records: string): readonly string[] {
  return [
    "forecast",
    ...VERSIONS[builder],
    "--registry",
    "false",
    "--workflow",
    "false",
    "--records",
    join(work, records),
  ];
}

function digests(): void {
  const compiled = join(work, "compiled");
  execFileSync("tsc", ["-p", ROOT, "--noEmit", "false", "--outDir", compiled, "--rootDir", ROOT], {
    env: withModules(),
  });
  writeFileSync(join(compiled, "package.json"), '{"type":"module"}');
  symlinkSync(join(ROOT, "node_modules"), join(compiled, "node_modules"));
  const script = join(compiled, "test/bench/digest.js");
  for (const [what, reach] of [
    ["tarsum", 0.8],
    ["contenthash", 0.8],
    ["both", 1.0],
  ] as const) {
    ratioRow(
      `digests of ${FILES} files (${what}) / xargs -P2 sha256sum`,
      () => node([script, what, context]),
      sums,
      reach,
    );
  }
}

const withModules = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(ROOT, "node_modules/.bin")}:${process.env.PATH}`,
});

/** Against engines that have built the very project, so that every step is cached. */
function docker(): void {
  for (const [kind, builder, reach] of [
    ["docker20", "classic", 0.15],
    ["docker26-containerd", "buildkit", 1.3],
  ] as const) {
    const engine = startEngine(kind, "bench");
    if ("skip" in engine) {
      row(`whole forecast / docker build, ${builder}`, "–", engine.skip);
      continue;
    }
    try {
      engine.baseImage("bench-base:1");
      const env = { DOCKER_HOST: engine.host, DOCKER_BUILDKIT: builder === "buildkit" ? "1" : "0" };
      const build = (): number =>
        timed("/usr/bin/docker", ["build", "--network", "none", "-q", "-t", "bench:1", "."], context, env);
      build();
      ratioRow(
        `whole forecast / docker build, all cached, ${kind}`,
        () => node([BUNDLE, ...flags(builder, "nothing")], context),
        build,
        reach,
      );
    } finally {
      engine.stop();
    }
  }
  for (const builder of ["classic", "buildkit"] as const) {
    ratioRow(
      `whole forecast (${builder}) / xargs -P2 sha256sum`,
      () => node([BUNDLE, ...flags(builder, "nothing")], context),
      sums,
      1.3,
    );
  }
}

/** The second forecast of a checkout that git vouches for, against the first. */
function known(): void {
  for (const builder of ["classic", "buildkit"] as const) {
    const first = flags(builder, "nothing");
    const again = flags(builder, `known-${builder}`);
    node([BUNDLE, "record", ...again.slice(1)], context);
    ratioRow(
      `forecast of an unchanged checkout (${builder}) / its first`,
      () => node([BUNDLE, ...again], context),
      () => node([BUNDLE, ...first], context),
      0.2,
    );
  }
}

async function start(): Promise<void> {
  ratioRow(
    "start: bundle until inputs are read / node -e 0",
    () => refused([BUNDLE, "forecast", "--comment", "nonsense"]),
    empty,
    2.0,
  );
  const service = await startCacheService();
  const job = startJob({ ...service.env(), DOCKER_HOST: NO_ENGINE });
  try {
    makeContext(job.workspace, 20, 1000, 0);
    const inputs = { builder: "buildkit", "builder-version": "0.13.2", workflow: "false", registry: "false" };
    await job.main({ ...inputs, mode: "record" });
    const values: number[] = [];
    for (let pair = 0; pair <= PAIRS; pair++) {
      const run = await job.main({ ...inputs, mode: "forecast" });
      if (run.code !== 0 || run.outputs["fully-cached"] === undefined) throw new Error(run.stdout + run.stderr);
      if (pair > 0) values.push(run.milliseconds / empty());
    }
    row(
      "whole action, small project, record from a loopback cache service / node -e 0",
      `${middle(values).toFixed(2)}×`,
      "≤ 6×",
    );
  } finally {
    job.remove();
    await service.close();
  }
}

function match(): void {
  const counts = [10, 100, 1_000, 10_000];
  const times = counts.map((count) => classicMatch(count));
  times.slice(1).forEach((time, at) => {
    const what = `200 steps against ${counts[at + 1]} recorded configs / against ${counts[at]}`;
    row(`classic: ${what}`, `${(time.match / times[at]!.match).toFixed(2)}×`, "≤ 1.3×");
    row(`classic, first time: ${what}`, `${(time.first / times[at]!.first).toFixed(2)}×`, "≤ 10×");
  });
  const [few, many] = [buildkitMatch(1_000), buildkitMatch(50_000)];
  row("BuildKit: matching against 50,000 records / against 1,000", `${(many.match / few.match).toFixed(2)}×`, "≤ 1.3×");
  row("BuildKit: decoding 50,000 records / 1,000", `${(many.decode / few.decode).toFixed(1)}×`, "≤ 50×");
}

function bake(): void {
  const folder = join(work, "bake");
  makeContext(folder, FILES, 4000, 0);
  makeBake(folder, 60);
  commit(folder);
  const args = [...flags("buildkit", "nothing"), "--files", "docker-bake.json"];
  ratioRow(
    "bake of 60 targets on one context / one of them",
    () => node([BUNDLE, ...args], folder),
    () => node([BUNDLE, ...args, "--targets", "t1"], folder),
    2,
  );
}

function memory(): void {
  const folder = join(work, "memory");
  makeContext(folder, Math.round(200_000 * SCALE), 200, 0);
  for (const builder of ["classic", "buildkit"] as const)
    peak(`peak memory, ${Math.round(200_000 * SCALE)} small files, ${builder}`, folder, builder);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  makeContext(folder, 1, 10, 0);
  execFileSync("truncate", ["-s", String(Math.round(5 * 1024 ** 3 * SCALE)), join(folder, "sparse")]);
  peak("peak memory, one sparse file of 5 GB", folder, "buildkit");
}

function peak(what: string, folder: string, builder: keyof typeof VERSIONS): void {
  const report = "process.on('exit',()=>process.stderr.write('RSS '+process.resourceUsage().maxRSS))";
  const args = ["--import", `data:text/javascript,${report}`, BUNDLE, ...flags(builder, "nothing")];
  const run = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, DOCKER_HOST: NO_ENGINE },
  });
  const kibibytes = Number(/RSS (\d+)$/.exec(run.stderr)?.[1]);
  row(what, `${Math.round((kibibytes * 1024) / 1e6)} MB`, "≤ 250 MB");
}

function sizes(): void {
  for (const [files, reach] of [
    [FILES, 600],
    [Math.round(1_000 * SCALE), 40],
  ] as const) {
    const folder = join(work, `size-${files}`);
    makeContext(folder, files, 400, 0);
    const records = `records-${files}`;
    node([BUNDLE, "record", ...flags("buildkit", records).slice(1)], folder);
    const [entry] = readdirSync(join(work, records));
    // As the cache client packs it.
    const size = execFileSync("bash", ["-c", "tar -c record.json | zstd -q -T0 --long=30 | wc -c"], {
      cwd: join(work, records, entry!),
      encoding: "utf8",
    });
    row(`record of ${files} files`, `${Math.ceil(Number(size) / 1000)} KB`, `≤ ${reach} KB`);
  }
  const scripts = readdirSync(join(ROOT, "dist")).filter((name) => name.endsWith(".js"));
  const total = scripts.reduce((sum, name) => sum + statSync(join(ROOT, "dist", name)).size, 0);
  row("JavaScript in dist", `${(total / 1e6).toFixed(2)} MB`, "≤ 4 MB");
}

try {
  process.stdout.write(`${cpus().length} cores, ${cpus()[0]?.model}; Node ${process.version}; ${PAIRS} pairs\n`);
  makeContext(context, FILES, 4000, Math.round(200 * 1024 * 1024 * SCALE));
  commit(context);
  for (const [name, group] of Object.entries(GROUPS)) {
    if (ONLY === undefined || ONLY.includes(name)) await group();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
