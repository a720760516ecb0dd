/**
 * Git's blob ids, by which two versions of a file are compared: a checkout knows them without reading the file
 * (git/git object-file.c write_object_file_prepare; SHA-1 repositories).
 */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { FileHash } from "./hash-files.ts";

/** What makes a blob's id of the bytes of a file of `size` bytes. */
export function blobHash(size: number): FileHash {
  return { algorithm: "sha1", prefix: Buffer.from(`blob ${size}\0`) };
}

/** Of `size` bytes that come in pieces. */
export function blobId(size: number, pieces: Iterable<Uint8Array>): string {
  const id = createHash("sha1").update(blobHash(size).prefix);
  for (const piece of pieces) id.update(piece);
  return id.digest("hex");
}

/** Git's rule: a NUL among the first bytes makes a file binary, and its line ends meaningless. */
const TEXT_PROBE = 8000;

/** Ids that the same text has with all lines ended by LF and all ended by CRLF; none for a binary file. */
export function otherLineEndings(content: Uint8Array): readonly string[] {
  if (content.subarray(0, TEXT_PROBE).includes(0)) return [];
  // latin1 keeps every byte; only CR and LF are looked at.
  const lf = Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n");
  return [lf, lf.replaceAll("\n", "\r\n")].map((text) => blobId(text.length, [Buffer.from(text, "latin1")]));
}
