import type { Advice, AdviceInput } from "./advice.ts";
import { cacheAdvice } from "./advice-cache.ts";
import { contextAdvice } from "./advice-context.ts";
import { orderAdvice } from "./advice-order.ts";

/** Pieces of advice shown for one build. */
const MAX_ADVICE = 5;

export function advise(input: AdviceInput): readonly Advice[] {
  return [...contextAdvice(input), ...orderAdvice(input), ...cacheAdvice(input)].slice(0, MAX_ADVICE);
}
