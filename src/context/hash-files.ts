/**
 * Digests of many files at once, on this thread and one more: a forecast waits for nothing else, and runners have two
 * cores or more. Edge: opens files.
 */
import * as crypto from "node:crypto";
import * as fs from "node:fs";
import { Worker } from "node:worker_threads";
import { toBytes } from "./bytes.ts";

export interface FileHash {
  readonly algorithm: "sha256" | "sha1";
  /** Hashed in front of the file's bytes. */
  readonly prefix: Uint8Array;
}

export interface FileToHash {
  /** Absolute; text that stands for bytes as in `bytes.ts`. */
  readonly at: string;
  /** Bytes the file must have; another size is a failure. */
  readonly size: number;
  readonly hashes: readonly FileHash[];
}

/** Files after which the other thread is handed what has come together. */
const ROUND_FILES = 1024;
/** Bytes in files that are worth the other thread. */
const ROUND_BYTES = 8 << 20;
/** From this size on a file's hashes are separate pieces of work. */
const LARGE = 16 << 20;
/** Rounds that may be open at a time: what has come together is held until it is read. */
const OPEN_ROUNDS = 12;
/** Milliseconds without a sign of life after which the other thread's pieces are done here. */
const PATIENCE_MS = 5000;

/**
 * Lower-case hex digests, per file in the order of its `hashes`; `undefined` for a file that cannot be read as it was
 * described: asking for it alone says why. `files` may find out as it goes which they are: the other thread begins with
 * the first of them.
 */
export function* hashFiles(files: Iterable<FileToHash>): Generator<readonly string[] | undefined> {
  const rounds: Round[] = [];
  let open = new Draft();
  for (const file of files) {
    open.add(file);
    if (open.files < ROUND_FILES && open.bytes < ROUND_BYTES) continue;
    rounds.push(open.close());
    askForHelp(rounds.at(-1)!);
    open = new Draft();
    if (rounds.length <= OPEN_ROUNDS) continue;
    // The first of them may wait for the other thread's large file; by then there is nothing left that could be done.
    for (const round of rounds) work(round, 0, tools());
    yield* finish(rounds.shift()!);
  }
  rounds.push(open.close());
  // The other thread is at the first of them: what it has not begun is done here before anything is waited for, a large
  // file first, since the thread that came to it last would let the other one wait.
  for (const least of [LARGE, 0]) for (const round of rounds) work(round, least, tools());
  for (const round of rounds) yield* finish(round);
}

function finish(round: Round): readonly (readonly string[] | undefined)[] {
  work(round, 0, tools());
  waitFor(round);
  return digestsOf(round);
}

/** What both threads see, packed: handing over thousands of objects costs more than reading the files. */
interface Round {
  /** Two counters (next piece, signs of life), then a state per piece. */
  readonly control: Int32Array<SharedArrayBuffer>;
  /** Per piece: size, start and end of its path in `bytes`, its first hash, the one after its last. */
  readonly pieces: Float64Array<SharedArrayBuffer>;
  /** Per hash: 1 for sha1, start and end of its prefix in `bytes`. */
  readonly hashes: Float64Array<SharedArrayBuffer>;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  /** Per hash 64 hex digits as text, of SHA-1 the first 40. */
  readonly digests: Uint8Array<SharedArrayBuffer>;
  /** Per file: its first piece, the one after its last. */
  readonly files: readonly (readonly [first: number, end: number])[];
}

const PIECE = 5;
const HASH = 3;
const FREE = 0;
const TAKEN = 1;
const DONE = 2;
const FAILED = 3;

class Draft {
  bytes = 0;
  readonly #pieces: number[] = [];
  readonly #hashes: number[] = [];
  readonly #files: [number, number][] = [];
  #text: Buffer = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  get files(): number {
    return this.#files.length;
  }

  add({ at, size, hashes }: FileToHash): void {
    const start = this.#length;
    this.#write(at);
    const end = this.#length;
    const first = this.#pieces.length / PIECE;
    let hash = this.#hashes.length / HASH;
    if (size < LARGE) this.#pieces.push(size, start, end, hash, hash + hashes.length);
    for (const { algorithm, prefix } of hashes) {
      if (size >= LARGE) this.#pieces.push(size, start, end, hash, hash + 1);
      hash++;
      this.#hashes.push(algorithm === "sha1" ? 1 : 0, this.#length, this.#length + prefix.length);
      this.#reserve(prefix.length);
      this.#text.set(prefix, this.#length);
      this.#length += prefix.length;
    }
    this.#files.push([first, this.#pieces.length / PIECE]);
    this.bytes += size;
  }

  close(): Round {
    const pieces = sharedCopy(this.#pieces);
    const hashes = sharedCopy(this.#hashes);
    const bytes = new Uint8Array(new SharedArrayBuffer(this.#length));
    bytes.set(this.#text.subarray(0, this.#length));
    return {
      control: new Int32Array(new SharedArrayBuffer(4 * (2 + pieces.length / PIECE))),
      pieces,
      hashes,
      bytes,
      digests: new Uint8Array(new SharedArrayBuffer((64 * hashes.length) / HASH)),
      files: this.#files,
    };
  }

  #write(text: string): void {
    this.#reserve(3 * text.length);
    if (text.isWellFormed()) this.#length += this.#text.write(text, this.#length);
    else this.#length += toBytes(text).copy(this.#text, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#text.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + more));
    this.#text.copy(larger, 0, 0, this.#length);
    this.#text = larger;
  }
}

function sharedCopy(values: readonly number[]): Float64Array<SharedArrayBuffer> {
  const copy = new Float64Array(new SharedArrayBuffer(8 * values.length));
  copy.set(values);
  return copy;
}

function digestsOf({ control, pieces, hashes, digests, files }: Round): readonly (readonly string[] | undefined)[] {
  const bytes = Buffer.from(digests.buffer);
  return files.map(([first, end]) => {
    const found: string[] = [];
    for (let piece = first; piece < end; piece++) {
      if (control[2 + piece] !== DONE) return undefined;
      for (let hash = pieces[PIECE * piece + 3]!; hash < pieces[PIECE * piece + 4]!; hash++) {
        found.push(bytes.toString("latin1", 64 * hash, 64 * hash + (hashes[HASH * hash] === 1 ? 40 : 64)));
      }
    }
    return found;
  });
}

/** What a thread hashes with. */
interface Tools {
  readonly files: typeof fs;
  readonly crypto: typeof crypto;
  /** Room for a prefix of at most `PREFIX_ROOM` bytes, then for a file of at most `CHUNK` and one more. */
  readonly buffer: Buffer;
}

const PREFIX_ROOM = 1 << 16;
const CHUNK = 1 << 20;
let ownBuffer: Buffer | undefined;

function tools(): Tools {
  ownBuffer ??= Buffer.allocUnsafe(PREFIX_ROOM + CHUNK + 1);
  return { files: fs, crypto, buffer: ownBuffer };
}

/**
 * Takes pieces until none is free, only those of files with at least so many bytes. Also the other thread's whole program,
 * as text: it must use nothing but its parameters and what every thread has, so `Buffer` is the global one throughout this
 * file, and numbers stand for the names above.
 */
function work(round: Omit<Round, "files">, least: number, { files, crypto, buffer }: Tools): void {
  const { control, pieces, hashes } = round;
  const bytes = Buffer.from(round.bytes.buffer);
  const digests = Buffer.from(round.digests.buffer);
  const { constants, openSync, readSync, closeSync } = files;
  const { createHash, hash } = crypto;
  const chunk = 1 << 20;
  const room = 1 << 16;
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const algorithm = (at: number): string => (hashes[3 * at] === 1 ? "sha1" : "sha256");
  const prefix = (at: number): Buffer => bytes.subarray(hashes[3 * at + 1], hashes[3 * at + 2]);
  const small = (descriptor: number, size: number, first: number, end: number): boolean => {
    let seen = 0;
    let count: number;
    do {
      // One byte more than expected shows a file that grew.
      count = readSync(descriptor, buffer, room + seen, size + 1 - seen, null);
      seen += count;
    } while (count > 0 && seen < size);
    if (seen !== size) return false;
    for (let at = first; at < end; at++) {
      const front = prefix(at);
      buffer.set(front, room - front.length);
      digests.write(hash(algorithm(at), buffer.subarray(room - front.length, room + size), "hex"), 64 * at, "latin1");
    }
    return true;
  };
  const large = (descriptor: number, size: number, first: number, end: number): boolean => {
    const open: crypto.Hash[] = [];
    for (let at = first; at < end; at++) open.push(createHash(algorithm(at)).update(Buffer.from(prefix(at))));
    let seen = 0;
    for (let count = -1; count !== 0 && seen <= size; seen += count) {
      count = readSync(descriptor, buffer, 0, chunk, null);
      for (const each of open) each.update(buffer.subarray(0, count));
      Atomics.add(control, 1, 1);
    }
    if (seen !== size) return false;
    for (let at = first; at < end; at++) digests.write(open[at - first]!.digest("hex"), 64 * at, "latin1");
    return true;
  };
  const total = control.length - 2;
  // Who looks for large files leaves the counter to the others.
  let looked = 0;
  const next = (): number => (least > 0 ? looked++ : Atomics.add(control, 0, 1));
  for (let piece = next(); piece < total; piece = next()) {
    const size = pieces[5 * piece]!;
    if (size < least || Atomics.compareExchange(control, 2 + piece, 0, 1) !== 0) continue;
    const first = pieces[5 * piece + 3]!;
    const end = pieces[5 * piece + 4]!;
    let read = false;
    try {
      const descriptor = openSync(bytes.subarray(pieces[5 * piece + 1], pieces[5 * piece + 2]), flags);
      try {
        let fits = size <= chunk;
        for (let at = first; at < end; at++) if (prefix(at).length > room) fits = false;
        read = (fits ? small : large)(descriptor, size, first, end);
      } finally {
        closeSync(descriptor);
      }
    } catch {
      // Whoever asks for this file alone gets the reason.
    }
    Atomics.store(control, 2 + piece, read ? 2 : 3);
    Atomics.add(control, 1, 1);
    Atomics.notify(control, 2 + piece);
  }
}

let helper: Worker | undefined;
let refused = false;

/** Starts the other thread ahead of its first round; it never keeps the process alive. */
export function warmUp(): void {
  if (refused) return;
  try {
    helper ??= startHelper();
  } catch {
    refused = true;
  }
}

function askForHelp({ files: _, ...round }: Round): void {
  warmUp();
  if (!refused) helper?.postMessage(round);
}

/** From text, since there is one bundle and no second file. */
function startHelper(): Worker {
  const program = `
    const buffer = Buffer.allocUnsafe(${PREFIX_ROOM + CHUNK + 1});
    const tools = { files: require("node:fs"), crypto: require("node:crypto"), buffer };
    require("node:worker_threads").parentPort.on("message", (round) => (${work.toString()})(round, 0, tools));`;
  const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };
  const worker = new Worker(program, { eval: true, execArgv: [], env: {}, stdout: true, stderr: true, resourceLimits });
  worker.unref();
  worker.on("error", () => {
    refused = true;
  });
  return worker;
}

/** Until the other thread has ended its last piece; a piece it died over counts as failed. */
function waitFor({ control }: Round): void {
  for (let at = 2; at < control.length; at++) {
    let signs = Atomics.load(control, 1);
    while (Atomics.load(control, at) === TAKEN) {
      if (Atomics.wait(control, at, TAKEN, PATIENCE_MS) !== "timed-out") continue;
      const now = Atomics.load(control, 1);
      if (now === signs) {
        refused = true;
        Atomics.compareExchange(control, at, TAKEN, FAILED);
      }
      signs = now;
    }
    Atomics.compareExchange(control, at, FREE, FAILED);
  }
}
