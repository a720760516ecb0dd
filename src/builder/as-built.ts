/** What a finished build of a history builder leaves for the next forecast: its steps with the history lines really written. */
import type { RecordedImage } from "../image/config.ts";
import { diffIdAt, layerCount } from "../image/history.ts";
import type { RecordedStep } from "../record-file.ts";
import type { Forecast, LayerEvidence, StepForecast } from "../verdict.ts";

/**
 * Steps of `forecast`, made from the store as it is *after* the build, in order. `built` is the image the build left: its
 * last history entries are those of the final stage, which answers what only the builder could know (COPY --from, ADD URL).
 */
export function stepsAsBuilt(forecast: Forecast, built: RecordedImage | undefined): readonly RecordedStep[] {
  const steps = forecast.steps.filter((step) => step.verdict !== "not-needed");
  const entries = new Map<StepForecast, number>();
  const history = built?.config.history ?? [];
  const final = steps.at(-1)?.stage;
  const own = steps.filter((step) => step.stage === final && step.verdict !== "config-only");
  const first = history.length - own.length;
  if (first >= 0) for (const [at, step] of own.entries()) entries.set(step, first + at);
  return steps.map((step) => {
    const at = entries.get(step);
    const written = at === undefined ? step.createdBy : history[at]!.created_by;
    const layer = at === undefined ? step.layer : { ...step.layer, ...layerEvidence(built!, at) };
    const { stage, stageName, keyword, key, facts } = step;
    return {
      stage,
      stageName,
      keyword,
      key,
      facts,
      ...(written === undefined ? {} : { createdBy: written }),
      ...(layer === undefined ? {} : { layer }),
    };
  });
}

/** What history entry `at` of the image tells of its layer. */
export function layerEvidence(image: RecordedImage, at: number): LayerEvidence {
  const entry = image.config.history[at];
  const diffId = diffIdAt(image.config, at);
  const layer = layerCount(image.config.history.slice(0, at));
  const size = image.layerSizes?.[layer];
  const compressedSize = image.compressedSizes?.[layer];
  const has = diffId !== undefined && diffId !== "";
  return {
    ...(has ? { diffId } : {}),
    ...(has && size !== undefined ? { size } : {}),
    ...(has && compressedSize !== undefined ? { compressedSize } : {}),
    ...(entry?.created === undefined ? {} : { created: entry.created }),
  };
}
