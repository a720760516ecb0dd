/** What a build really reused, told from image configs: an entry that was there before with the same birth time. Pure. */
import type { HistoryEntry, ImageConfig } from "../image/config.ts";
import { diffIdAt } from "../image/history.ts";
import { instant, isWholeSeconds } from "../image/instant.ts";
import type { BuiltStep } from "./buildx.ts";

/**
 * For every history entry of the built image: reused, made anew, or not known.
 * Builders keep `created` of what they reuse and stamp what they make with the present, so equal created, diff_id and
 * created_by is reuse. Times in whole seconds (--timestamp, SOURCE_DATE_EPOCH, `docker history`) prove only the opposite.
 */
export function reusedEntries(built: ImageConfig, recorded: readonly ImageConfig[]): readonly (boolean | undefined)[] {
  const before = new Set(recorded.flatMap((config) => config.history.map((_, at) => keyOf(config, at))));
  return built.history.map((entry, at) => {
    const known = before.has(keyOf(built, at));
    if (entry.created === undefined || instant(entry.created) === undefined) return undefined;
    return known && isWholeSeconds(entry.created) ? undefined : known;
  });
}

/**
 * The same for BuildKit, whose entries without a layer borrow a neighbour's time and so tell nothing:
 * `undefined` for them.
 */
export function reusedLayers(built: ImageConfig, recorded: readonly ImageConfig[]): readonly (boolean | undefined)[] {
  return reusedEntries(built, recorded).map((reused, at) =>
    built.history[at]?.empty_layer === true ? undefined : reused,
  );
}

function keyOf(config: ImageConfig, at: number): string {
  const entry = config.history[at] as HistoryEntry;
  const time = entry.created === undefined ? undefined : instant(entry.created);
  return JSON.stringify([String(time), entry.created_by ?? "", diffIdAt(config, at) ?? null]);
}

/** What the forecast knows of a step, as far as it is needed to find it among the built ones. */
export interface ForecastStep {
  /** Lower case: `run`, `copy` … */
  readonly keyword: string;
  /** Name after AS, else the stage's number as text. */
  readonly stageName: string;
  readonly stage: number;
  /** First line; `undefined` for ONBUILD triggers and options. */
  readonly line: number | undefined;
}

const BUILT_KEYWORDS = new Set(["run", "copy", "add", "workdir"]);

/**
 * The built step of each forecast step, `undefined` where the build had none (config only, not reached, multi-platform of
 * another platform). By Dockerfile line where the provenance has lines, else by stage and order.
 */
export function matchBuiltSteps(
  forecast: readonly ForecastStep[],
  built: readonly BuiltStep[],
  platform: string,
): readonly (BuiltStep | undefined)[] {
  const own = built.filter((step) => step.platform === "" || platformOf(step.platform) === platform);
  const steps = own.filter((step) => !/^(?:FROM|LINK) /.test(step.text));
  const byLine = new Map(steps.flatMap((step) => step.lines.map((line) => [line, step] as const)));
  const byStage = Map.groupBy(steps, (step) => step.stage.toLowerCase());
  for (const stage of byStage.values()) stage.sort((a, b) => a.ordinal - b.ordinal);
  const onlyStage = byStage.size === 1 && byStage.has("");
  const counts = new Map<number, number>();
  return forecast.map((step) => {
    if (!BUILT_KEYWORDS.has(step.keyword)) return undefined;
    const nth = counts.get(step.stage) ?? 0;
    counts.set(step.stage, nth + 1);
    if (step.line !== undefined && byLine.has(step.line)) return byLine.get(step.line);
    const names = [step.stageName.toLowerCase(), `stage-${step.stage}`];
    const stage = onlyStage ? byStage.get("") : names.map((name) => byStage.get(name)).find((one) => one !== undefined);
    const found = stage?.[nth];
    return found?.lines.length === 0 && sameKeyword(found, step) ? found : undefined;
  });
}

/** `linux/amd64->arm64`: builds on the first, for the second. */
function platformOf(text: string): string {
  const arrow = text.indexOf("->");
  return arrow === -1 ? text : text.slice(0, arrow);
}

function sameKeyword(built: BuiltStep, step: ForecastStep): boolean {
  return built.text
    .replace(/^ONBUILD /, "")
    .toLowerCase()
    .startsWith(`${step.keyword} `);
}
