/** What a build really reused, told from image configs: an entry that was there before with the same birth time. Pure. */
import type { ImageConfig } from "../image/config.ts";
import { diffIdAt } from "../image/history.ts";
import { instant, isWholeSeconds } from "../image/instant.ts";
import type { BuiltStep } from "./buildx.ts";

type Reused = boolean | undefined;
type Identity = (config: ImageConfig, at: number) => string;

/**
 * For every history entry of an image built by the classic builder or Buildah: reused, made anew, or not known.
 * They keep `created` of what they reuse and stamp what they make with the present, so equal created, created_by and
 * diff_id is reuse. Times in whole seconds (--timestamp, SOURCE_DATE_EPOCH, `docker history`) prove only the opposite.
 */
export function reusedEntries(built: ImageConfig, recorded: readonly ImageConfig[]): readonly Reused[] {
  const identity: Identity = (config, at) =>
    JSON.stringify([config.history[at]?.created_by ?? "", diffIdAt(config, at) ?? null]);
  return judge(built, recorded, identity);
}

/**
 * The same for BuildKit: a layer is reused whatever the instruction's text has become, so only created and diff_id count;
 * entries without a layer borrow a neighbour's time and tell nothing: `undefined`.
 */
export function reusedLayers(built: ImageConfig, recorded: readonly ImageConfig[]): readonly Reused[] {
  const identity: Identity = (config, at) => diffIdAt(config, at) ?? "";
  return judge(built, recorded, identity).map((reused, at) =>
    built.history[at]?.empty_layer === true ? undefined : reused,
  );
}

function judge(built: ImageConfig, recorded: readonly ImageConfig[], identity: Identity): readonly Reused[] {
  const before = new Map<string, (string | undefined)[]>();
  for (const config of recorded) {
    config.history.forEach((entry, at) => {
      const key = identity(config, at);
      before.set(key, [...(before.get(key) ?? []), entry.created]);
    });
  }
  return built.history.map((entry, at) => {
    const times = before.get(identity(built, at));
    if (times === undefined) return false;
    const [exact, ...rest] = [entry.created, ...times].map(exactTime);
    if (exact !== undefined && rest.includes(exact)) return true;
    return exact === undefined || rest.includes(undefined) ? undefined : false;
  });
}

/** Nanoseconds of a time that names one moment; `undefined` for whole seconds, which may be rounded or set. */
function exactTime(created: string | undefined): bigint | undefined {
  return created === undefined || isWholeSeconds(created) ? undefined : instant(created);
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
  /** `WORKDIR /`: BuildKit counts it, but gives it no number and no vertex. */
  readonly buildsNothing?: boolean;
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
    if (step.buildsNothing === true || !BUILT_KEYWORDS.has(step.keyword)) return undefined;
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
