/**
 * Loaded into the bundle's process by `NODE_OPTIONS=--import`: lets the disk or the clock fail at a chosen moment.
 * FAULT_KIND: `count` only counts · `SIGTERM`, `SIGKILL` end the process before the FAULT_AT-th write · `torn` writes half
 * of it and then ends the process · `full` refuses it and all later ones with ENOSPC · `clock` shifts the time by
 * FAULT_SHIFT milliseconds from the FAULT_AT-th look at the clock on. The number of writes is the last line of stderr.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const kind = process.env.FAULT_KIND ?? "count";
const at = Number(process.env.FAULT_AT ?? "0");
type Work = (...args: unknown[]) => unknown;
type Functions = Record<string, Work>;

let writes = 0;

function full(): Error {
  return Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", errno: -28 });
}

/** Returns the error to fail with, where the disk is full; does not return where the process ends. */
function beforeWrite(half?: () => unknown): Error | undefined {
  writes++;
  if (kind === "full") return at > 0 && writes >= at ? full() : undefined;
  if (writes !== at) return undefined;
  if (kind === "torn") half?.();
  if (kind === "SIGTERM") process.kill(process.pid, "SIGTERM");
  if (kind === "SIGKILL" || kind === "torn") process.kill(process.pid, "SIGKILL");
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";
const cut = (data: unknown): string | Uint8Array | undefined => {
  if (isText(data)) return data.slice(0, data.length >> 1);
  return data instanceof Uint8Array ? data.subarray(0, data.length >> 1) : undefined;
};

const writeFileSync = fs.writeFileSync as Work;
const writeSync = fs.writeSync as Work;

/** Half of what is written to a path or descriptor. */
function tear([target, data, options]: readonly unknown[], flag: string): void {
  const part = cut(data);
  const more = typeof options === "object" ? options : {};
  if (part !== undefined) writeFileSync(target, part, { flag, ...more });
}

function wrap(holder: object, names: readonly string[], flag?: string): void {
  const functions = holder as Functions;
  for (const name of names) {
    const original = functions[name];
    if (original === undefined) continue;
    functions[name] = function (this: unknown, ...args: unknown[]) {
      const error = beforeWrite(flag === undefined ? undefined : () => tear(args, flag));
      if (error === undefined) return original.apply(this, args);
      const callback = args.at(-1);
      if (typeof callback === "function") return process.nextTick(callback as Work, error);
      if (holder === fs.promises || holder === handles) return Promise.reject(error);
      throw error;
    };
  }
}

const opened = await fs.promises.open(process.execPath, "r");
const handles = Object.getPrototypeOf(opened) as object;
await opened.close();

function install(): void {
  // A full disk still deletes.
  const removals = kind === "full" ? [] : ["rm", "rmdir", "unlink"];
  wrap(fs.promises, ["writeFile"], "w");
  wrap(fs.promises, ["appendFile"], "a");
  wrap(fs.promises, ["mkdir", "mkdtemp", "rename", "copyFile", "symlink", ...removals]);
  wrap(fs, ["writeFileSync"], "w");
  wrap(fs, ["appendFileSync"], "a");
  wrap(fs, ["mkdirSync", "mkdtempSync", "renameSync", "rmSync", "unlinkSync", "mkdir", "write", "unlink", "writev"]);
  const functions = handles as unknown as Record<string, (this: fs.promises.FileHandle, ...args: unknown[]) => unknown>;
  for (const name of ["writeFile", "write", "sync"]) {
    const original = functions[name];
    if (original === undefined) continue;
    functions[name] = function (...args) {
      const part = name === "sync" ? undefined : cut(args[0]);
      const error = beforeWrite(() => part !== undefined && writeSync(this.fd, part));
      return error === undefined ? original.apply(this, args) : Promise.reject(error);
    };
  }
  syncBuiltinESMExports();
  process.on("exit", () => writeSync(2, `writes ${writes}\n`));
}

function shiftClock(): void {
  const shift = Number(process.env.FAULT_SHIFT ?? "0");
  const RealDate = Date;
  let looks = 0;
  const now = (): number => RealDate.now() + (++looks >= at ? shift : 0);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
  });
}

if (isMainThread) {
  if (kind === "clock") shiftClock();
  else install();
}
