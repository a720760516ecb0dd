/**
 * What happens to each op of a build: loaded, run, or neither. Matching is not all: a record without a result is only of
 * use as long as nothing needs its files (moby/buildkit solver/edge.go createInputRequests, execIfPossible).
 */
import type { Match } from "./match.ts";
import type { Vertex } from "./ops.ts";

/**
 * `reused`: loaded, or not needed because what builds on it is · `unmatched`: runs, no record fits · `not-stored`: runs,
 * its record has no result and something needs its files · `content`: reused if a rebuilt stage comes out the same ·
 * `unknown`: cannot be known.
 */
export type Outcome = "reused" | "unmatched" | "not-stored" | "content" | "unknown";

type Need = 0 | 1 | 2;
const NO: Need = 0;
const MAYBE: Need = 1;
const YES: Need = 2;

/**
 * Outcomes of the ops that `target` is built from, by vertex index; ops that do not lead there are missing. `several`: caches
 * are imported beside each other.
 */
export function outcomes(
  target: Vertex | undefined,
  matches: readonly Match[],
  several = false,
): ReadonlyMap<number, Outcome> {
  const found = new Map<number, Outcome>();
  if (target === undefined) return found;
  const involved = ancestors(target);
  const needs = new Map<number, Need>([[target.index, YES]]);
  const need = (vertex: Vertex, how: Need): void => {
    if ((needs.get(vertex.index) ?? NO) < how) needs.set(vertex.index, how);
  };
  // Inputs have lower indices: consumers come first this way.
  for (const index of [...involved].sort((a, b) => b - a)) {
    const match = matches[index]!;
    const outcome = outcomeOf(match, needs.get(index) ?? NO);
    found.set(index, outcome);
    match.vertex.inputs.forEach((input, at) => {
      need(input, inputNeed(match, at, outcome, several));
    });
  }
  return found;
}

function ancestors(target: Vertex): ReadonlySet<number> {
  const found = new Set([target.index]);
  const left: Vertex[] = [target];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const input of next.inputs) {
      if (found.has(input.index)) continue;
      found.add(input.index);
      left.push(input);
    }
  }
  return found;
}

function outcomeOf(match: Match, need: Need): Outcome {
  if (match.sure.size > 0) {
    if (match.stored === "yes" || need === NO) return "reused";
    if (match.stored === "maybe") return "unknown";
    return need === YES ? "not-stored" : "content";
  }
  if (match.doubt === "none") return "unmatched";
  return match.doubt === "content" ? "content" : "unknown";
}

/**
 * Whether the op needs the files of its input `at`. With several caches the content of an input may be looked at although
 * its definition matches: seen on v0.13.2 with three caches, where a step without a kept result ran and what takes files
 * from it was reused.
 */
function inputNeed(match: Match, at: number, outcome: Outcome, several: boolean): Need {
  if (outcome === "unmatched" || outcome === "not-stored") return YES;
  // It may be found by its definition after all, and then it does without its inputs.
  if (outcome === "unknown") return MAYBE;
  const { byDefinition, rule } = match.inputs[at]!;
  const defined = [...match.sure].some((record) => byDefinition.has(record));
  // Without a match by definition the content has to be looked at, so the input has to be there.
  if (rule.content !== undefined && !defined) return YES;
  if (several && rule.content !== undefined && match.inputs.length > 1) return MAYBE;
  return outcome === "reused" ? NO : MAYBE;
}
