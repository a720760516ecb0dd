/**
 * Names of records. A key is `dcf1-IDENTITY-ARGS-CONTENT`: immutable per content, restored by prefix, newest first; build
 * args are a part of their own, so that two matrix legs do not serve each other while a changed arg still finds the last
 * record.
 */
import { createHash } from "node:crypto";
import type { BuildRecord } from "../record-file.ts";

/** GitHub refuses longer keys, and keys with commas. */
export const MAX_KEY_LENGTH = 512;

const PREFIX = "dcf1";

export interface RecordName {
  /** Dockerfile, context, target, platform, builder …, or the user's own name. */
  readonly identity: readonly string[];
  readonly buildArgs: ReadonlyMap<string, string | undefined>;
  /** Matrix values, empty when there is no matrix. */
  readonly matrix: string;
}

export interface RecordKeys {
  /** Short name used as folder; equal in main, in post and on every runner. */
  readonly slot: string;
  /** Prefixes to restore by, most exact first. */
  readonly prefixes: readonly [string, string];
}

export function recordKeys(name: RecordName): RecordKeys {
  const slot = short(name.identity, 16);
  const args = [...name.buildArgs].map(([key, value]) => `${key}=${value ?? ""}`).sort();
  const leg = short([name.matrix, ...args], 8);
  return { slot, prefixes: [`${PREFIX}-${slot}-${leg}-`, `${PREFIX}-${slot}-`] };
}

/** Full key of a record. Two records that would forecast alike have the same key, whatever run made them. */
export function recordKey(keys: RecordKeys, record: BuildRecord): string {
  return keys.prefixes[0] + short([stableText(record)], 16);
}

/** Where a record goes whose own key is reserved for good, by a run that died. */
export function runKey(key: string, { runId }: BuildRecord): string {
  return `${key}-${short([runId], 8)}`;
}

/** Does the entry that was restored make saving this record needless? A branch's does for a pull request, not the reverse. */
export function isRecorded(restoredKey: string | undefined, keys: RecordKeys, record: BuildRecord): boolean {
  if (restoredKey === undefined) return false;
  const refs = isPullRequest(record.ref) ? [record.ref, ""] : [record.ref];
  return refs.some((ref) => {
    const key = recordKey(keys, { ...record, ref });
    return restoredKey === key || restoredKey.startsWith(`${key}-`);
  });
}

/** Written by whoever may open a pull request. */
export function isPullRequest(ref: string): boolean {
  return ref.startsWith("refs/pull/");
}

/** The record's content without what differs from run to run. */
function stableText(record: BuildRecord): string {
  const {
    ref,
    sha: _sha,
    runId: _runId,
    created: _created,
    runs,
    actual: _actual,
    writer: _writer,
    knownDigests: _knownDigests,
    steps,
    cacheConfigs,
    ...stable
  } = record;
  const falseHits = runs.reduce((sum, run) => sum + run.falseHits, 0);
  // What a pull request left opens no gate on a branch: the branch's own record of the same must be another entry.
  // BuildKit's results are as old as the run that wrote them down.
  const timeless = record.builder !== "buildkit" ? { steps, cacheConfigs } : withoutTimes(steps, cacheConfigs);
  return JSON.stringify({ ...stable, ...timeless, falseHits, ...(isPullRequest(ref) ? { pullRequest: true } : {}) });
}

function withoutTimes(steps: BuildRecord["steps"], cacheConfigs: BuildRecord["cacheConfigs"]): object {
  const drop = (name: string, value: unknown): unknown => {
    if (TIMES.has(name)) return undefined;
    return name === "layer" && Object.keys(value as object).every((each) => TIMES.has(each)) ? undefined : value;
  };
  return { steps: JSON.stringify(steps, drop), cacheConfigs: JSON.stringify(cacheConfigs, drop) };
}

const TIMES: ReadonlySet<string> = new Set(["created", "createdAt"]);

function short(parts: readonly string[], digits: number): string {
  // Length-prefixed, so that no two lists of parts read the same.
  const text = parts.map((part) => `${part.length}:${part}`).join("");
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}
