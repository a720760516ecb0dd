/** Content records that real BuildKits exported for random contexts (test/engines/capture-buildkit-content.ts). */
import fs from "node:fs";
import path from "node:path";
import type { ContextCase } from "../engines/buildkit/contexts.ts";

const GOLDEN = path.join(import.meta.dirname, "../golden/buildkit-content");

/** A context with its COPY sources, and the digests of all records; none: the engine could not compute a digest. */
export interface ContentCapture extends ContextCase {
  readonly records: readonly string[];
}

export interface CapturedVersion {
  readonly version: string;
  readonly cases: readonly ContentCapture[];
}

export function capturedContent(): readonly CapturedVersion[] {
  return fs
    .readdirSync(GOLDEN)
    .sort()
    .map((name) => JSON.parse(fs.readFileSync(path.join(GOLDEN, name), "utf8")) as CapturedVersion);
}
