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

/** Does the entry found under one key hold the content that another key names? */
export function holdsContent(found: string, key: string): boolean {
  return found === key || found.startsWith(`${key}-`);
}

/** The record's content without what differs from run to run. */
function stableText(record: BuildRecord): string {
  const {
    ref: _ref,
    sha: _sha,
    runId: _runId,
    created: _created,
    runs,
    actual: _actual,
    writer: _writer,
    knownDigests: _knownDigests,
    ...stable
  } = record;
  const falseHits = runs.reduce((sum, run) => sum + run.falseHits, 0);
  return JSON.stringify({ ...stable, falseHits });
}

function short(parts: readonly string[], digits: number): string {
  // Length-prefixed, so that no two lists of parts read the same.
  const text = parts.map((part) => `${part.length}:${part}`).join("");
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}
