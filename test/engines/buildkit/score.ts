/** What a build did, step by step, against what was forecast. */

import type { BuiltVertex } from "../../../src/source/progress.ts";
import type { Forecast, StepForecast } from "../../../src/verdict.ts";
import type { BuildResult } from "./engine.ts";

export interface Score {
  builds: number;
  refused: number;
  steps: number;
  right: number;
  hits: number;
  misses: number;
  unknown: number;
  dependsReused: number;
  dependsRebuilt: number;
  readonly falseHits: string[];
  readonly falseMisses: string[];
  readonly wrong: string[];
}

export function emptyScore(): Score {
  const counts = { builds: 0, refused: 0, steps: 0, right: 0, hits: 0, misses: 0, unknown: 0 };
  return { ...counts, dependsReused: 0, dependsRebuilt: 0, falseHits: [], falseMisses: [], wrong: [] };
}

/** The figures in one line, then one per disagreement. */
export function figures(score: Score): string {
  const { builds, refused, steps, right, hits, misses, unknown, dependsReused, dependsRebuilt } = score;
  const counts = `${builds} builds (${refused} refused), ${right} of ${steps} steps right (${hits} reused, ${misses} run)`;
  const open = `${unknown} unknown, depends: ${dependsReused} reused and ${dependsRebuilt} run`;
  return [
    `${counts}, ${score.falseHits.length} false hits, ${score.falseMisses.length} false misses, ${open}`,
    ...score.falseHits.map((each) => `false hit ${each}`),
    ...score.falseMisses.map((each) => `false miss ${each}`),
    ...score.wrong,
  ].join("\n");
}

const OPS = new Set(["run", "copy", "add", "workdir"]);

/** `bases`: what FROM says, per stage. */
export function scoreBuild(
  name: string,
  built: BuildResult,
  forecast: Forecast,
  bases: readonly string[],
  score: Score,
): void {
  const steps = stepNames(forecast, bases);
  const rebuilt = new Set<number>();
  for (const vertex of built.vertices
    .map(stepVertex)
    .filter((each) => each !== undefined)
    .sort(byIndex)) {
    const step = steps.get(vertex.step);
    const where = `${name}: ${vertex.step} ${vertex.text}`;
    if (step === undefined || step.keyword !== vertex.text.split(/\s/)[0]!.toLowerCase()) {
      score.wrong.push(`${where}: there is no such step`);
      continue;
    }
    count(where, vertex, step, rebuilt, score);
  }
}

function count(where: string, vertex: StepVertex, step: StepForecast, rebuilt: Set<number>, score: Score): void {
  const verdict = vertex.link && step.verdict === "hit" ? verdictOfMerge(step) : step.verdict;
  score.steps++;
  if (vertex.cached) score.hits++;
  else score.misses++;
  const causes = step.causes.map(({ code, detail }) => `${code}: ${detail}`).join(" ");
  const told = `${where}: ${verdict}, but ${vertex.cached ? "CACHED" : "run"} (${causes})`;
  if (verdict === "depends") {
    // What --link copies is no part of the stage until it is merged.
    const apart = !vertex.link && /^(?:COPY|ADD)\b.* --link\b/i.test(vertex.text);
    if (vertex.cached && rebuilt.has(step.stage) && !apart) score.wrong.push(`${where}: CACHED below a step that ran`);
    if (vertex.cached) score.dependsReused++;
    else {
      score.dependsRebuilt++;
      if (!apart) rebuilt.add(step.stage);
    }
    score.right++;
  } else if (verdict === "unknown") score.unknown++;
  else if (verdict === (vertex.cached ? "hit" : "miss")) score.right++;
  else if (verdict === "hit") score.falseHits.push(told);
  else if (verdict === "miss") score.falseMisses.push(told);
  else score.wrong.push(told);
}

/** The merge of --link has a vertex of its own; the step's note tells about it. */
function verdictOfMerge({ notes }: StepForecast): "hit" | "miss" | "depends" {
  if (notes.length === 0) return "hit";
  return notes.some((note) => note.includes("comes out otherwise")) ? "depends" : "miss";
}

interface StepVertex {
  /** `stage index`, as the engine numbers them. */
  readonly step: string;
  readonly index: number;
  readonly text: string;
  readonly link: boolean;
  readonly cached: boolean;
}

function byIndex(a: StepVertex, b: StepVertex): number {
  return a.index - b.index;
}

/** A vertex that belongs to an instruction and was decided about. */
function stepVertex(vertex: BuiltVertex): StepVertex | undefined {
  const match = /^\[(?:(\S+) +)?(\d+)\/\d+\] (LINK )?((?:RUN|COPY|ADD|WORKDIR)\b[\s\S]*)$/i.exec(vertex.name);
  if (match === null || vertex.canceled || (!vertex.cached && vertex.completed === undefined)) return undefined;
  const [, stage = "", index, link, text] = match;
  // What has no inputs, WORKDIR on scratch or the download of a remote ADD, shows its key's look-up as if it ran
  // (moby/buildkit solver/jobs.go sharedOp.CacheMap).
  if (!vertex.cached && !vertex.hasInputs) return undefined;
  return {
    step: `${stage} ${index}`,
    index: Number(index),
    text: text!,
    link: link !== undefined,
    cached: vertex.cached,
  };
}

/**
 * The engine's number of every step: per stage in order, FROM an image counts (moby/buildkit
 * frontend/dockerfile/dockerfile2llb/convert.go prefixCommand, v0.13).
 */
function stepNames(forecast: Forecast, bases: readonly string[]): ReadonlyMap<string, StepForecast> {
  const names = new Map<string, StepForecast>();
  const own = new Set(forecast.stages.map(({ name }) => name));
  for (const stage of forecast.stages) {
    const base = bases[stage.index]!;
    let index = base === "scratch" || own.has(base) ? 0 : 1;
    const isNamed = stage.name !== String(stage.index);
    for (const step of forecast.steps) {
      // WORKDIR / makes nothing and has no number.
      if (step.stage !== stage.index || !OPS.has(step.keyword) || step.addsLayer !== true) continue;
      index++;
      const shown = isNamed ? stage.name : `stage-${stage.index}`;
      // The only stage is shown without a name, unless named contexts count as stages, too.
      for (const name of forecast.stages.length === 1 ? ["", shown] : [shown]) names.set(`${name} ${index}`, step);
    }
  }
  return names;
}
