/**
 * Advice that is certain: each rule looks for one mistake whose remedy cannot change what is built, and stays silent when
 * it cannot see everything it needs. Pure, except for reads of small files through the tree.
 */
import type { BuildSpec } from "../build-spec.ts";
import type { FileTree } from "../context/tree.ts";
import type { BuildRecord } from "../record-file.ts";
import type { Forecast } from "../verdict.ts";
import type { Advice } from "./advice.ts";
import { cacheAdvice } from "./advice-cache.ts";
import { contextAdvice } from "./advice-context.ts";
import { orderAdvice } from "./advice-order.ts";

export interface AdviceInput {
  readonly forecast: Forecast;
  readonly last: BuildRecord | undefined;
  /** The context as it is sent; without it nothing is said about files. */
  readonly sent: FileTree | undefined;
  /** This build's cache settings; without them nothing is said about caches. */
  readonly spec?: CacheSettings;
  /** The other builds of the same run, for settings that clash. */
  readonly others?: readonly CacheSettings[];
  /** Commit and run of this job: what is named after them is never read again. */
  readonly run?: { readonly sha: string; readonly id: string };
}

export type CacheSettings = Pick<BuildSpec, "name" | "platforms" | "cacheFrom" | "cacheTo">;

/** Pieces of advice shown for one build. */
const MAX_ADVICE = 5;

export function advise(input: AdviceInput): readonly Advice[] {
  return [...contextAdvice(input), ...orderAdvice(input), ...cacheAdvice(input)].slice(0, MAX_ADVICE);
}
