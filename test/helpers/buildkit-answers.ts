/**
 * What other versions of BuildKit answer about the cases of test/corpus/buildkit (test/engines/capture-buildkit-answers.ts):
 * one file per version, written small. Every digest is there once, and records name it by number.
 */
import fs from "node:fs";
import path from "node:path";
import type { CacheConfig } from "../../src/cache-records.ts";

const FOLDER = path.join(import.meta.dirname, "../corpus/buildkit-answers");

/** Reused, run, neither: given up, or only looked at. */
export type Reuse = "C" | "x" | ".";

export interface AnsweredBase {
  readonly id: string;
  /** Absent where the engine's store keeps none. */
  readonly manifestDigest?: string;
  readonly diffIds: readonly string[];
  readonly config: object;
}

export interface AnsweredCase {
  /** What the first build exported. */
  readonly records: CacheConfig;
  /** Vertex of the second build, by a builder with the exported cache alone and by the one that made it. */
  readonly steps: readonly (readonly [name: string, imported: Reuse, warm: Reuse])[];
}

export interface Answers {
  readonly version: string;
  readonly bases: Readonly<Record<string, AnsweredBase>>;
  /** Cases that this version cannot build. */
  readonly refused: readonly string[];
  readonly cases: Readonly<Record<string, AnsweredCase>>;
}

/** Digest, 1 where a result is kept, and per input its links: record and selector, -1 for none. */
type PackedRecord = readonly [digest: number, result: 0 | 1, ...inputs: (readonly number[])[]];

interface PackedCase {
  readonly records: readonly PackedRecord[];
  readonly steps: AnsweredCase["steps"];
}

interface Packed extends Omit<Answers, "cases"> {
  readonly digests: readonly string[];
  readonly cases: Readonly<Record<string, PackedCase>>;
}

export function writeAnswers({ version, bases, refused, cases }: Answers): void {
  const digests = new Map<string, number>();
  const number = (digest: string): number => {
    const known = digests.get(digest) ?? digests.size;
    digests.set(digest, known);
    return known;
  };
  const packed = Object.entries(cases).map(([id, { records, steps }]) => {
    const list = records.records.map(({ digest, inputs, results, chains }): PackedRecord => {
      const links = inputs.map((input) =>
        input.flatMap(({ link, selector }) => [link, selector === "" ? -1 : number(selector)]),
      );
      return [number(digest), results.length + chains.length > 0 ? 1 : 0, ...links];
    });
    return `${JSON.stringify(id)}:${JSON.stringify({ records: list, steps })}`;
  });
  fs.mkdirSync(FOLDER, { recursive: true });
  const parts = [
    `"version":${JSON.stringify(version)}`,
    `"bases":${JSON.stringify(bases)}`,
    `"refused":${JSON.stringify(refused)}`,
    `"digests":${JSON.stringify([...digests.keys()].map((digest) => digest.replace("sha256:", "")))}`,
    `"cases":{\n${packed.join(",\n")}\n}`,
  ];
  fs.writeFileSync(path.join(FOLDER, `${version}.json`), `{${parts.join(",\n")}}\n`);
}

export function answeredVersions(): readonly Answers[] {
  return fs
    .readdirSync(FOLDER)
    .sort()
    .map((name) => readAnswers(path.join(FOLDER, name)));
}

function readAnswers(file: string): Answers {
  const { digests, cases, ...others } = JSON.parse(fs.readFileSync(file, "utf8")) as Packed;
  const digest = (at: number): string => `sha256:${digests[at]!}`;
  const pairs = (flat: readonly number[]): CacheConfig["records"][number]["inputs"][number] =>
    flat.flatMap((link, at) => {
      if (at % 2 === 1) return [];
      const selector = flat[at + 1]!;
      return [{ link, selector: selector === -1 ? "" : digest(selector) }];
    });
  const unpack = ({ records, steps }: PackedCase): AnsweredCase => ({
    steps,
    records: {
      layers: [{ blob: `sha256:${"0".repeat(64)}`, parent: -1 }],
      records: records.map(([name, result, ...inputs]) => ({
        digest: digest(name),
        inputs: inputs.map(pairs),
        results: result === 1 ? [{ layer: 0, createdAt: "2026-01-01T00:00:00Z" }] : [],
        chains: [],
      })),
    },
  });
  return { ...others, cases: Object.fromEntries(Object.entries(cases).map(([id, each]) => [id, unpack(each)])) };
}
