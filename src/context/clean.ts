/** Paths as Go's `path` package sees them, and the byte order in which every builder sorts names. */
import { Buffer } from "node:buffer";
import { toBytes } from "./bytes.ts";

const SLASH = 0x2f;

/**
 * Go path.Clean (golang/go src/path/path.go; filepath.Clean on Unix is the same): the shortest equal path. `""` is `"."`,
 * `..` above a rooted path disappears, above a relative one it stays.
 */
export function clean(path: string): string {
  if (path === "") return ".";
  const rooted = path.charCodeAt(0) === SLASH;
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && kept.length > 0 && kept[kept.length - 1] !== "..") kept.pop();
    else if (part !== ".." || !rooted) kept.push(part);
  }
  const joined = kept.join("/");
  return rooted ? `/${joined}` : joined === "" ? "." : joined;
}

/** Go path.Join: empty elements are left out, the rest joined and cleaned; nothing left is `""`. */
export function join(...elements: readonly string[]): string {
  const filled = elements.filter((element) => element !== "");
  return filled.length === 0 ? "" : clean(filled.join("/"));
}

/** Go path.Dir: everything but the last element, cleaned; `"."` when there is nothing. */
export function dir(path: string): string {
  return clean(path.slice(0, path.lastIndexOf("/") + 1));
}

/** Go path.Base: the last element, trailing slashes dropped; `"."` for `""`, `"/"` for slashes only. */
export function base(path: string): string {
  if (path === "") return ".";
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === SLASH) end--;
  if (end === 0) return "/";
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}

/**
 * Order of two texts by the bytes of their UTF-8 (Go's string order), for Array.sort. UTF-16 order differs only where
 * surrogates take part, so only those are encoded.
 */
export function byteOrder(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    if (isSurrogate(x) || isSurrogate(y)) return encodedOrder(a, b, i);
    return x - y;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function encodedOrder(a: string, b: string, at: number): number {
  const before = at > 0 ? a.charCodeAt(at - 1) : 0;
  const from = before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
  return Buffer.compare(toBytes(a.slice(from)), toBytes(b.slice(from)));
}
