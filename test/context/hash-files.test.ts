import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fromBytes, toBytes } from "../../src/context/bytes.ts";
import { type FileToHash, hashFiles, warmUp } from "../../src/context/hash-files.ts";

const folder = mkdtempSync(join(tmpdir(), "hash-files-"));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: Buffer): string {
  const at = `${folder}/${name}`;
  writeFileSync(toBytes(at), content);
  return at;
}

function expected(prefix: string, content: Buffer): readonly string[] {
  const digest = (algorithm: string, front: string): string =>
    createHash(algorithm).update(Buffer.from(front, "latin1")).update(content).digest("hex");
  return [digest("sha256", prefix), digest("sha1", `blob ${content.length}\0`)];
}

function wanted(at: string, content: Buffer, prefix: string): FileToHash {
  return {
    at,
    size: content.length,
    hashes: [
      { algorithm: "sha256", prefix: Buffer.from(prefix, "latin1") },
      { algorithm: "sha1", prefix: Buffer.from(`blob ${content.length}\0`) },
    ],
  };
}

test("thousands of files, a large one and one with a long prefix: each digest in its place", () => {
  const files: FileToHash[] = [];
  const answers: (readonly string[])[] = [];
  const add = (name: string, content: Buffer, prefix: string): void => {
    files.push(wanted(file(name, content), content, prefix));
    answers.push(expected(prefix, content));
  };
  for (let at = 0; at < 3000; at++) add(`f${at}`, Buffer.from(`${at}`.repeat(at % 700)), `p${at}\xff`);
  add("large", Buffer.alloc(17 << 20, "large"), "front");
  add("edge", Buffer.alloc(1 << 20, "e"), "x");
  add("past-edge", Buffer.alloc((1 << 20) + 1, "e"), "x");
  add("long-prefix", Buffer.from("content"), "y".repeat(70_000));
  add(fromBytes(Buffer.from([0x66, 0xff, 0xfe])), Buffer.from("a name that is no UTF-8"), "");
  assert.deepEqual([...hashFiles(files)], answers);
});

test("a file that is missing, a link, a folder, shorter or longer has no answer, the others have", () => {
  const good = Buffer.from("good");
  const at = file("good", good);
  symlinkSync("good", join(folder, "link"));
  const files = [
    wanted(join(folder, "nothing"), good, "a"),
    wanted(join(folder, "link"), good, "a"),
    wanted(folder, Buffer.alloc(0), "a"),
    wanted(at, Buffer.from("goo"), "a"),
    wanted(at, Buffer.from("goods"), "a"),
    wanted(at, good, "a"),
  ];
  assert.deepEqual([...hashFiles(files)], [...Array(5).fill(undefined), expected("a", good)]);
});

test("no files, no answers", () => assert.deepEqual([...hashFiles([])], []));

test("the other thread does not keep a process alive, also when it never gets anything", () => {
  const program = `import { warmUp } from ${JSON.stringify(import.meta.resolve("../../src/context/hash-files.ts"))}; warmUp();`;
  execFileSync(process.execPath, ["--input-type=module", "-e", program], { timeout: 20_000 });
  warmUp();
});
