/**
 * One at a time over all processes of a machine: jobs of one self-hosted runner's account share the home directory, and so
 * the folder that the cache client packs and unpacks.
 */
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ForecastError } from "../errors.ts";

/** Nobody holds a lock longer than the calls it covers may take; one older than this was left by a killed process. */
const MAX_AGE_MS = 120_000;
/** A name is written right after the lock is taken. */
const UNNAMED_MS = 1_000;
const PAUSE_MS = 50;

/** Throws `timeout` when another process holds the folder all that time. */
export async function alone<T>(folder: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const path = `${folder}.lock`;
  const owner = `${hostname()} ${process.pid}\n`;
  await mkdir(dirname(path), { recursive: true });
  const until = performance.now() + waitMs;
  while (!(await take(path, owner))) {
    if (performance.now() >= until) {
      throw new ForecastError(
        "timeout",
        "Another job of this machine held the record's folder all the time, so there is no record to compare with or to save.",
      );
    }
    if (await isLeft(path)) await rename(path, `${path}.left`).catch(() => {});
    else await sleep(PAUSE_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string, owner: string): Promise<boolean> {
  const file = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return undefined;
    throw error;
  });
  if (file === undefined) return false;
  try {
    await file.writeFile(owner).finally(() => file.close());
    return true;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Was it left behind by a process that is gone? */
async function isLeft(path: string): Promise<boolean> {
  const at = await stat(path).catch(() => undefined);
  if (at === undefined) return false;
  // The clock may have jumped either way.
  const age = Math.abs(Date.now() - at.mtimeMs);
  if (age > MAX_AGE_MS) return true;
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return false;
  // Its process was killed before it had written its whole name.
  if (!text.endsWith("\n")) return age > UNNAMED_MS;
  const [host, pid] = text.split(" ");
  return host === hostname() && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
