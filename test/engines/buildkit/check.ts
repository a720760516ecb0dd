/** Random contexts through an engine and through our own code: the record of every COPY has to be among the exported. */
import { layerTree } from "../../../src/context/layer-tree.ts";
import { bufferSource } from "../../../src/context/tar-reader.ts";
import { type ContentAnswer, compute, computeSent, type Exported, exportCache } from "./content-case.ts";
import { type ContextCase, type ContextTaste, copyDockerfile, randomContext } from "./contexts.ts";
import type { BuildkitEngine } from "./engine.ts";
import { Random } from "./random.ts";

export interface Tally {
  builds: number;
  /** Builds that failed on either side. */
  refused: number;
  keys: number;
  /** One line per disagreement, with what repeats it. */
  readonly wrong: string[];
}

/** Cases `seed`, `seed + 1` …; each is one build. */
export async function checkContent(
  engine: BuildkitEngine,
  seeds: Iterable<number>,
  from: "context" | "stage",
  taste: ContextTaste,
): Promise<Tally> {
  const { version } = engine;
  const tally: Tally = { builds: 0, refused: 0, keys: 0, wrong: [] };
  for (const seed of seeds) {
    const about = contextOf(seed, version, from, taste);
    tally.builds++;
    const exported = await exportCache(engine, `content-${seed}`, about, copyDockerfile(about, from));
    compare(
      exported,
      from === "context" ? computeSent(about, version) : fromStage(exported, about, version),
      seed,
      tally,
    );
  }
  return tally;
}

export function contextOf(seed: number, version: string, from: "context" | "stage", taste: ContextTaste): ContextCase {
  const builds = (about: ContextCase): boolean => {
    const single = about.copies.flat().map((source) => [source]);
    const copies = from === "stage" ? [...single, ["."]] : single;
    return "keys" in computeSent({ ...about, copies }, version);
  };
  return randomContext(new Random(seed), taste, builds);
}

/** The stage's files are those of the one chain of a single layer that all of them are found in. */
function fromStage(exported: Exported, about: ContextCase, version: string): ContentAnswer {
  if ("error" in exported) return computeSent({ ...about, copies: [["."], ...about.copies] }, version);
  const answers = exported.chains
    .filter((chain) => chain.length === 1)
    .map((chain) => compute(() => layerTree(chain.map(bufferSource)), about.copies, version, "snapshot"));
  return (
    answers.find((answer) => "keys" in answer && answer.keys.every((key) => exported.records.has(key))) ?? answers[0]!
  );
}

function compare(exported: Exported, answer: ContentAnswer, seed: number, tally: Tally): void {
  if ("error" in exported) {
    tally.refused++;
    // A copy may fail later than its digest, on files in the way of each other.
    const known = /calculate checksum/.test(exported.error);
    if (known && "keys" in answer) tally.wrong.push(`${seed}: the engine refuses: ${exported.error.slice(-300)}`);
  } else if ("error" in answer) {
    tally.wrong.push(`${seed}: we refuse: ${answer.error}`);
  } else {
    tally.keys += answer.keys.length;
    answer.keys.forEach((key, index) => {
      if (!exported.records.has(key)) tally.wrong.push(`${seed}: COPY ${index} has another record`);
    });
  }
}
