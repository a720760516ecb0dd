/** Several platforms are several graphs; people get one line per step, the worst of them. */
import { formatPlatform, LINUX_AMD64, normalizePlatform, type Platform, parsePlatform } from "../../image/platform.ts";
import type { BuildRequest } from "../../request.ts";
import type { StepForecast, Verdict } from "../../verdict.ts";

export function builderPlatform(request: BuildRequest): Platform {
  const { platform } = request.engine;
  return platform === undefined || platform === "" ? LINUX_AMD64 : normalizePlatform(parsePlatform(platform));
}

/** `--platform a,b` (frontend/dockerui/attr.go parsePlatforms); none: the builder's own. */
export function targetPlatforms(request: BuildRequest, build: Platform): readonly Platform[] {
  const text = request.options.platform;
  if (text === undefined || text === "") return [build];
  const found = new Map<string, Platform>();
  for (const each of text.split(",")) {
    const platform = normalizePlatform(parsePlatform(each.trim(), build));
    found.set(formatPlatform(platform), platform);
  }
  return [...found.values()];
}

const WORST_FIRST: readonly Verdict[] = ["miss", "unknown", "depends", "hit", "config-only", "not-needed"];

/** Step by step the worst answer; `names` are the platforms in the same order. */
export function mergePlatforms(
  answers: readonly (readonly StepForecast[])[],
  names: readonly string[],
): readonly StepForecast[] {
  return answers[0]!.map((first, index) => {
    const steps = answers.map((answer) => answer[index] ?? first);
    const ranks = steps.map((step) => WORST_FIRST.indexOf(step.verdict));
    const worst = steps[ranks.indexOf(Math.min(...ranks))]!;
    const keys = [...new Set(steps.map((step) => step.key))];
    const differ = steps.some((step) => step.verdict !== worst.verdict);
    const notes = new Set(steps.flatMap((step) => step.notes));
    if (differ) notes.add(names.map((name, at) => `${name}: ${steps[at]!.verdict}`).join(", "));
    return { ...worst, key: keys.join(" "), notes: [...notes] };
  });
}
