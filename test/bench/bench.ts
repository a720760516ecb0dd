/**
 * Speed and size as ratios against real tools in the same run: `npm run bench`. Each row alternates the two commands and
 * takes the median of the pairs. BENCH_SCALE (default 1) makes the context smaller for a quick look.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const BUNDLE = join(ROOT, "dist/index.js");
const SCALE = Number(process.env.BENCH_SCALE ?? "1");
const PAIRS = Number(process.env.BENCH_PAIRS ?? "5");

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly reach: string;
}

const rows: Row[] = [];
const work = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const context = join(work, "context");
  makeContext(context, 20_000 * SCALE, 200 * 1024 * 1024 * SCALE);
  const reference = "find . -type f -print0 | xargs -0 -P2 sha256sum > /dev/null";
  const shell = (): number => timed("bash", ["-c", reference], context);
  for (const [name, reach] of [
    ["tarsum", 0.8],
    ["contenthash", 0.8],
    ["both", 1.0],
  ] as const) {
    const ours = (): number =>
      timed(process.execPath, [join(import.meta.dirname, "digest.ts"), name, context], context);
    add(`digests of ${20_000 * SCALE} files, ${name}, against xargs -P2 sha256sum`, ratio(ours, shell), reach);
  }
  const empty = (): number => timed(process.execPath, ["-e", "0"], work);
  for (const builder of ["classic", "buildkit"]) {
    const flags = [
      "forecast",
      "--builder",
      builder,
      "--registry",
      "false",
      "--workflow",
      "false",
      "--records",
      join(work, builder),
    ];
    const forecast = (): number => timed(process.execPath, [BUNDLE, ...flags], context);
    add(
      `whole forecast of it, ${builder}, against xargs -P2 sha256sum`,
      ratio(forecast, shell),
      builder === "classic" ? 1.35 : 1.24,
    );
  }
  add(
    "start: bundle until inputs are read, against node -e 0",
    ratio(() => timed(process.execPath, [BUNDLE, "nothing"], work), empty),
    2.0,
  );
  const small = join(work, "small");
  makeContext(small, 20, 1024);
  const flags = [
    "forecast",
    "--builder",
    "buildkit",
    "--registry",
    "false",
    "--workflow",
    "false",
    "--records",
    join(work, "none"),
  ];
  add(
    "whole action, small project, against node -e 0",
    ratio(() => timed(process.execPath, [BUNDLE, ...flags], small), empty),
    6,
  );
  memory("peak memory, 200,000 small files", 200_000 * SCALE, 0);
  memory("peak memory, one sparse file of 5 GB", 0, 5 * 1024 ** 3 * SCALE);
  recordSize(context, 20_000 * SCALE, 600);
  size();
} finally {
  rmSync(work, { recursive: true, force: true });
}
const width = Math.max(...rows.map((row) => row.what.length));
for (const row of rows)
  process.stdout.write(`${row.what.padEnd(width)}  ${row.measured.padStart(10)}  reach ${row.reach}\n`);

function add(what: string, value: number, reach: number): void {
  rows.push({ what, measured: `${value.toFixed(2)}×`, reach: `${reach}×` });
}

/** Median over pairs of ours / theirs, run in turn; one warm-up each. */
function ratio(ours: () => number, theirs: () => number): number {
  ours();
  theirs();
  const ratios = Array.from({ length: PAIRS }, () => ours() / theirs()).sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? Number.NaN;
}

function timed(command: string, args: readonly string[], cwd: string): number {
  const started = performance.now();
  spawnSync(command, args, { cwd, stdio: "ignore", env: { ...process.env, DOCKER_HOST: "unix:///nowhere.sock" } });
  return performance.now() - started;
}

function makeContext(folder: string, files: number, large: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\nCOPY . /app/\n");
  for (let at = 0; at < files; at++) {
    const directory = join(folder, `d${at % 400}`);
    if (at < 400) mkdirSync(directory);
    writeFileSync(join(directory, `f${at}.txt`), `${at}`.padEnd(4000, "x"));
  }
  if (large > 0) execFileSync("bash", ["-c", `head -c ${large} /dev/zero | tr '\\0' y > large.bin`], { cwd: folder });
}

function memory(what: string, files: number, sparse: number): void {
  const folder = join(work, "memory");
  makeContext(folder, files, 0);
  if (sparse > 0) execFileSync("truncate", ["-s", String(sparse), join(folder, "sparse")]);
  const flags = [
    "forecast",
    "--builder",
    "buildkit",
    "--registry",
    "false",
    "--workflow",
    "false",
    "--records",
    join(work, "none"),
  ];
  const report = "process.on('exit',()=>process.stderr.write('RSS '+process.resourceUsage().maxRSS))";
  const run = spawnSync(process.execPath, ["--import", `data:text/javascript,${report}`, BUNDLE, ...flags], {
    cwd: folder,
    encoding: "utf8",
  });
  const kilobytes = Number(/RSS (\d+)$/.exec(run.stderr)?.[1]);
  rows.push({ what, measured: `${Math.round(kilobytes / 1024)} MiB`, reach: "250 MB" });
  rmSync(folder, { recursive: true });
}

/** Compressed as the cache client does it. */
function recordSize(context: string, files: number, reach: number): void {
  const records = join(work, "size");
  const flags = ["record", "--builder", "buildkit", "--registry", "false", "--workflow", "false", "--records", records];
  timed(process.execPath, [BUNDLE, ...flags], context);
  const folder = readdirSync(records)[0];
  if (folder === undefined) throw new Error("nothing was recorded");
  const size = execFileSync("bash", ["-c", "tar -c record.json | zstd -T0 --long=30 | wc -c"], {
    cwd: join(records, folder),
    encoding: "utf8",
  });
  rows.push({
    what: `record of ${files} files`,
    measured: `${Math.round(Number(size) / 1024)} KiB`,
    reach: `${reach} KB`,
  });
}

function size(): void {
  const folder = join(ROOT, "dist");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const total = scripts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  rows.push({ what: "JavaScript in dist", measured: `${(total / 1e6).toFixed(1)} MB`, reach: "4 MB" });
}
