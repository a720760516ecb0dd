/**
 * File names and link targets are bytes; the trees carry them as text. Valid UTF-8 is plain text; every byte that is not
 * part of valid UTF-8 becomes the lone surrogate U+DC80–U+DCFF with that byte in its low half, so that `toBytes` gives
 * the very bytes back. Whatever hashes a name must go through `toBytes`: Buffer.from would replace such a byte.
 */
import { Buffer } from "node:buffer";

const ESCAPE = 0xdc00;
const REPLACEMENT = "\ufffd";

/** Bytes as text, invalid UTF-8 kept as lone surrogates. Inverse of `toBytes`. */
export function fromBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return fromPart(buffer, 0, buffer.length);
}

/** The same for a part of a long listing. */
export function fromPart(buffer: Buffer, start: number, end: number): string {
  const text = buffer.toString("utf8", start, end);
  return text.includes(REPLACEMENT) ? decodeEscaping(buffer.subarray(start, end)) : text;
}

function decodeEscaping(buffer: Buffer): string {
  let text = "";
  let at = 0;
  while (at < buffer.length) {
    const length = sequenceLength(buffer, at);
    if (length === 0) text += String.fromCharCode(ESCAPE + buffer[at]!);
    else text += buffer.toString("utf8", at, at + length);
    at += length === 0 ? 1 : length;
  }
  return text;
}

/** Length of the valid UTF-8 sequence at `at`, 0 when there is none (RFC 3629: no surrogates, no overlong forms). */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  let low = 0x80;
  let high = 0xbf;
  if (lead === 0xe0) low = 0xa0;
  else if (lead === 0xed) high = 0x9f;
  else if (lead === 0xf0) low = 0x90;
  else if (lead === 0xf4) high = 0x8f;
  if (second < low || second > high) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The bytes a name or link target really has. Surrogates that `fromBytes` cannot have made become U+FFFD. */
export function toBytes(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, "utf8");
  const parts: Buffer[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    if (unit < ESCAPE && isLowSurrogate(text.charCodeAt(i + 1))) {
      i++;
    } else if (unit >= 0xdc80 && unit <= 0xdcff) {
      parts.push(Buffer.from(text.slice(start, i), "utf8"), Buffer.of(unit - ESCAPE));
      start = i + 1;
    }
  }
  parts.push(Buffer.from(text.slice(start), "utf8"));
  return Buffer.concat(parts);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
