/** The steps where trouble starts, each with what follows from it. */
import type { Cause, CauseCode, StepForecast, Verdict } from "../verdict.ts";
import { type Cost, costOf } from "./cost.ts";

/**
 * Whose doing it is: `change` of this commit, `base` image that moved, `both`, or the `cache` itself (nothing recorded,
 * not exported, builder upgraded, never cached).
 */
export type Blame = "change" | "base" | "both" | "cache";

export interface Culprit {
  /** Index of the step. */
  readonly step: number;
  readonly verdict: Verdict;
  /** Causes of its own; never empty. */
  readonly causes: readonly Cause[];
  readonly blame: Blame;
  /** Steps that are not reused because of it, itself left out. */
  readonly followers: readonly number[];
  /** Of it and its followers that are certain to be rebuilt. */
  readonly cost: Cost;
}

const CHANGE_CODES: ReadonlySet<CauseCode> = new Set(["instruction", "arg", "env", "content", "context-config"]);

export function blameOf(causes: readonly Cause[]): Blame {
  const change = causes.some((cause) => CHANGE_CODES.has(cause.code));
  const base = causes.some((cause) => cause.code === "base-moved");
  if (change && base) return "both";
  if (change) return "change";
  return base ? "base" : "cache";
}

/** Steps that can hit or miss; only these are counted. */
export function isCounted(step: { readonly verdict: Verdict }): boolean {
  return step.verdict !== "config-only" && step.verdict !== "not-needed";
}

/** Root steps in Dockerfile order. */
export function culpritsOf(steps: readonly StepForecast[]): readonly Culprit[] {
  const followers = new Map<number, number[]>();
  for (const step of steps) {
    if (!isCounted(step) || step.verdict === "hit") continue;
    const root = rootOf(step, steps);
    const group = followers.get(root) ?? [];
    if (root !== step.index) group.push(step.index);
    followers.set(root, group);
  }
  return [...followers].sort(([a], [b]) => a - b).map(([root, group]) => culprit(steps[root]!, group, steps));
}

function rootOf(step: StepForecast, steps: readonly StepForecast[]): number {
  return step.root !== undefined && steps[step.root] !== undefined ? step.root : step.index;
}

function culprit(root: StepForecast, followers: readonly number[], steps: readonly StepForecast[]): Culprit {
  const own = root.causes.filter((cause) => cause.code !== "parent" && cause.code !== "stage");
  const causes: readonly Cause[] = own.length > 0 ? own : root.causes.length > 0 ? root.causes : [NOT_SAID];
  const rebuilt = [root, ...followers.map((index) => steps[index]!)].filter((step) => step.verdict === "miss");
  return { step: root.index, verdict: root.verdict, causes, blame: blameOf(causes), followers, cost: costOf(rebuilt) };
}

const NOT_SAID: Cause = { code: "unsupported", detail: "No cause is known for this step." };
