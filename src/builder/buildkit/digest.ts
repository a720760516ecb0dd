/** Digests as BuildKit writes them, `sha256:` and lower-case hex. */
import { hash } from "node:crypto";
import { toBytes } from "../../context/bytes.ts";

export type Digest = string;

/** Output index of a content key (moby/buildkit solver/edge.go NewCacheKey(dgst, "", -1)). */
export const CONTENT_OUTPUT = -1;

export function digestOf(bytes: Uint8Array | string): Digest {
  return `sha256:${hash("sha256", typeof bytes === "string" ? toBytes(bytes) : bytes, "hex")}`;
}

/** Digest of an exported record (solver/cachemanager.go rootKey): the CacheMap digest with the output index. */
export function recordDigest(digest: Digest, output: number): Digest {
  return digestOf(`${digest}@${output}`);
}

/** Digest over texts joined by NUL. */
export function digestOfList(texts: readonly string[]): Digest {
  return digestOf(texts.join("\0"));
}

/** OCI chain id (opencontainers/image-spec identity.ChainID). */
export function chainId(diffIds: readonly string[]): string {
  return diffIds.reduce((chain, diffId) => digestOf(`${chain} ${diffId}`));
}
