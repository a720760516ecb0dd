/** What a fuzz target is, and the ways the targets have in common to judge what came out. */
import assert from "node:assert/strict";
import type { FileTree } from "../../src/context/tree.ts";
import { type ErrorCode, ForecastError } from "../../src/errors.ts";

export interface Target {
  readonly name: string;
  /** Real inputs to start from. */
  seeds(): readonly Buffer[];
  readonly dictionary: readonly string[];
  /** Reads the input; throws anything but ForecastError when something is wrong. */
  run(input: Buffer): void | Promise<void>;
}

/** The value, or `undefined` where the input is refused as it should be. */
export function refused<T>(work: () => T, codes?: readonly ErrorCode[]): T | undefined {
  try {
    return work();
  } catch (error) {
    checkRefusal(error, codes);
    return undefined;
  }
}

export async function refusedLater<T>(work: () => Promise<T>, codes?: readonly ErrorCode[]): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    checkRefusal(error, codes);
    return undefined;
  }
}

function checkRefusal(error: unknown, codes: readonly ErrorCode[] | undefined): void {
  if (!(error instanceof ForecastError) || error.code === "internal") throw error;
  if (codes !== undefined) assert.ok(codes.includes(error.code), `refused as ${error.code}: ${error.message}`);
}

/** Goes through a whole tree and reads what it holds. */
export function walk(tree: FileTree, most = 2_000): void {
  const open = [""];
  for (let count = 0; open.length > 0 && count < most; count++) {
    const path = open.pop() ?? "";
    refused(() => {
      const entry = tree.entry(path);
      assert.ok(entry !== undefined, `a listed path has no entry: ${path}`);
      assert.equal(entry.path, path);
      if (entry.type === "file") tree.digest(path, [new Uint8Array()]);
      if (entry.type !== "dir") return;
      for (const name of tree.names(path)) {
        assert.ok(name !== "" && name !== "." && name !== ".." && !name.includes("/"), `a child named ${name}`);
        open.push(path === "" ? name : `${path}/${name}`);
      }
    });
  }
}

/** Several texts in one input, set apart by lines of `%%`. */
export function parts(input: Buffer): readonly string[] {
  return input.toString("utf8").split(/^%%\r?\n/m);
}

export function joined(...all: readonly string[]): Buffer {
  return Buffer.from(all.map((one) => (one.endsWith("\n") ? one : `${one}\n`)).join("%%\n"));
}
