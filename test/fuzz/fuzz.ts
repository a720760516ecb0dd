/**
 * The fuzzer: `npm run fuzz [-- NAME …]`. Inputs that reach a place of src/ for the first time are kept and changed
 * further. What a target throws beside ForecastError, or what takes longer than a second of this thread's time, is a
 * finding: made smaller, written to test/fuzz/regressions and told. The same seed gives the same run when FUZZ_EXECUTIONS
 * bounds it.
 *
 *   FUZZ_SECONDS     for all targets together (default 60 without FUZZ_EXECUTIONS)
 *   FUZZ_EXECUTIONS  per target
 *   FUZZ_SEED        a whole number
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { COUNTERS, placeCount } from "./instrument.ts";
import { MAX_MS, MAX_RSS } from "./limits.ts";
import { Mutator } from "./mutate.ts";
import type { Target } from "./target.ts";

const MAX_CORPUS = 4_000;
const MAX_FINDINGS = 5;
const SHRINK_RUNS = 1_500;
const REGRESSIONS = join(import.meta.dirname, "regressions");

interface Finding {
  /** The same for inputs that show the same fault. */
  readonly signature: string;
  readonly text: string;
}

interface Row {
  readonly target: string;
  readonly executions: number;
  readonly seconds: string;
  readonly "worst ms": string;
  readonly kept: number;
  readonly places: number;
  readonly findings: number;
}

/** Milliseconds of CPU time of this thread: other processes do not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

class Session {
  private readonly target: Target;
  private readonly seen = new Uint8Array(COUNTERS.length);
  private readonly corpus: Buffer[] = [];
  private readonly mutator: Mutator;
  private readonly watch: (input: Buffer) => void;
  private readonly found = new Set<string>();
  private places = 0;
  private executions = 0;
  private worst = 0;

  constructor(target: Target, seed: number, watch: (input: Buffer) => void) {
    this.target = target;
    this.watch = watch;
    const own = createHash("sha256").update(target.name).digest().readUInt32LE(0);
    this.mutator = new Mutator(seed ^ own, target.dictionary);
  }

  async run(until: number, executions: number): Promise<Row> {
    const started = performance.now();
    for (const seed of this.target.seeds()) await this.one(seed, true);
    while (this.executions < executions && performance.now() < until && this.found.size < MAX_FINDINGS) {
      // Half of the time one of the newest: it has been changed the least.
      const { length } = this.corpus;
      // Every real input was a finding.
      if (length === 0) break;
      const recent = this.mutator.below(2) === 0 ? Math.min(length, 20) : length;
      const input = this.corpus[length - 1 - this.mutator.below(recent)]!;
      await this.one(this.mutator.change(input, this.mutator.pick(this.corpus)), false);
    }
    return {
      target: this.target.name,
      executions: this.executions,
      seconds: ((performance.now() - started) / 1000).toFixed(1),
      "worst ms": this.worst.toFixed(0),
      kept: this.corpus.length,
      places: this.places,
      findings: this.found.size,
    };
  }

  private async one(input: Buffer, keep: boolean): Promise<void> {
    this.executions++;
    COUNTERS.fill(0);
    const finding = await this.try(input, true);
    if (finding !== undefined) {
      await this.report(input, finding);
      return;
    }
    if ((this.isNew() || keep) && this.corpus.length < MAX_CORPUS) this.corpus.push(input);
  }

  private async try(input: Buffer, measured: boolean): Promise<Finding | undefined> {
    this.watch(input);
    const before = cpuMs();
    try {
      const answer = this.target.run(input);
      if (answer !== undefined) await answer;
    } catch (error) {
      const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
      const at = /^ +at .*$/m.exec(stack.replaceAll(/^ +at .*(?:node:|node_modules).*\n/gm, ""))?.[0] ?? "";
      const kind = error instanceof Error ? error.constructor.name : "not an Error";
      return { signature: `${kind} ${at.replace(/:\d+\)?$/, "")}`, text: stack.slice(0, 1500) };
    }
    const ms = cpuMs() - before;
    if (measured) this.worst = Math.max(this.worst, ms);
    if (ms > MAX_MS) return { signature: "slow", text: `took ${ms.toFixed(0)} ms` };
    if (ms > 20 && process.memoryUsage.rss() > MAX_RSS) {
      globalThis.gc?.();
      const rss = process.memoryUsage.rss();
      if (rss > MAX_RSS) return { signature: "memory", text: `holds ${rss} bytes` };
    }
    return undefined;
  }

  /** Places run for the first time, or in another order of magnitude of times. */
  private isNew(): boolean {
    let found = false;
    const most = placeCount();
    for (let at = 0; at < most; at++) {
      const count = COUNTERS[at]!;
      if (count === 0) continue;
      const bucket = 1 << Math.min(7, 32 - Math.clz32(count));
      if ((this.seen[at]! & bucket) !== 0) continue;
      if (this.seen[at] === 0) this.places++;
      this.seen[at]! |= bucket;
      found = true;
    }
    return found;
  }

  private async report(input: Buffer, finding: Finding): Promise<void> {
    if (this.found.has(finding.signature)) return;
    this.found.add(finding.signature);
    const small = await this.shrink(input, finding.signature);
    const folder = join(REGRESSIONS, this.target.name);
    const file = join(folder, createHash("sha256").update(small).digest("hex").slice(0, 12));
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, small);
    process.stderr.write(`\n${this.target.name}: ${finding.text}\n  input of ${small.length} bytes: ${file}\n`);
  }

  private async shrink(input: Buffer, signature: string): Promise<Buffer> {
    let best = input;
    const runs = finite(signature === "slow" ? 30 : SHRINK_RUNS);
    for (let size = best.length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < best.length && runs() > 0; ) {
        const shorter = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
        if ((await this.try(shorter, false))?.signature === signature) best = shorter;
        else at += size;
      }
    }
    return best;
  }
}

function finite(most: number): () => number {
  let left = most;
  return () => left--;
}

/** Tells about, and ends, a run that one input holds up for good: nothing on this thread could. */
function startWatchdog(): { readonly note: (name: string) => (input: Buffer) => void; readonly stop: () => void } {
  const shared = new SharedArrayBuffer(8 + (1 << 18));
  const [numbers, bytes] = [new Int32Array(shared, 0, 2), Buffer.from(shared, 8)];
  let worker: Worker | undefined;
  return {
    note(name) {
      worker?.postMessage(name);
      worker ??= new Worker(new URL(import.meta.url), { workerData: { shared, name } });
      worker.unref();
      return (input) => {
        numbers[1] = input.copy(bytes);
        Atomics.add(numbers, 0, 1);
      };
    },
    stop: () => worker?.terminate(),
  };
}

function watchdog({ shared, name }: { readonly shared: SharedArrayBuffer; readonly name: string }): void {
  const [numbers, bytes] = [new Int32Array(shared, 0, 2), Buffer.from(shared, 8)];
  let target = name;
  let [last, stuck] = [0, 0];
  parentPort?.on("message", (other: string) => {
    target = other;
  });
  setInterval(() => {
    const now = Atomics.load(numbers, 0);
    stuck = now === last ? stuck + 1 : 0;
    last = now;
    if (stuck < 30) return;
    const input = Buffer.from(bytes.subarray(0, numbers[1]));
    const file = join(REGRESSIONS, target, `hang-${createHash("sha256").update(input).digest("hex").slice(0, 12)}`);
    mkdirSync(join(REGRESSIONS, target), { recursive: true });
    writeFileSync(file, input);
    writeFileSync(2, `${target}: no end after 30 s, input: ${file}\n`);
    process.kill(process.pid, "SIGKILL");
  }, 1_000);
}

async function main(names: readonly string[]): Promise<void> {
  const { TARGETS } = await import("./targets.ts");
  const targets = TARGETS.filter(({ name }) => names.length === 0 || names.some((one) => name.includes(one)));
  const executions = Number(process.env.FUZZ_EXECUTIONS ?? Number.POSITIVE_INFINITY);
  const seconds = Number(process.env.FUZZ_SECONDS ?? (Number.isFinite(executions) ? 1e9 : 60));
  const seed = Number(process.env.FUZZ_SEED ?? 1);
  const watcher = startWatchdog();
  const rows: Row[] = [];
  for (const target of targets) {
    const until = performance.now() + (seconds * 1000) / targets.length;
    const row = await new Session(target, seed, watcher.note(target.name)).run(until, executions);
    rows.push(row);
    process.stderr.write(`${JSON.stringify(row)}\n`);
  }
  watcher.stop();
  console.table(rows);
  const total = rows.reduce((sum, row) => sum + row.executions, 0);
  const findings = rows.reduce((sum, row) => sum + row.findings, 0);
  console.log(`${total} executions of ${rows.length} targets, ${findings} findings, seed ${seed}`);
  process.exitCode = findings === 0 ? 0 : 1;
}

if (parentPort === null) await main(process.argv.slice(2));
else watchdog(workerData);
