/** What the steps of a set cost when they last ran. Figures that nobody recorded are left out, never estimated. */
import type { LayerEvidence, StepForecast } from "../verdict.ts";

/** A sum over the steps for which a figure is recorded. */
export interface Sum {
  readonly value: number;
  /** Steps with a figure, and steps that should have one: equal when the sum is whole. */
  readonly known: number;
  readonly of: number;
}

export interface Cost {
  readonly steps: number;
  /** Steps known to make a layer. */
  readonly layers: number;
  /** Bytes uncompressed / compressed; absent: nothing recorded. */
  readonly bytes?: Sum;
  readonly compressedBytes?: Sum;
  /** Seconds of the steps one after another; builders that run stages in parallel need less. */
  readonly seconds?: Sum;
}

type Costed = Pick<StepForecast, "addsLayer" | "layer">;

/** The cost of `steps` as last recorded. */
export function costOf(steps: readonly Costed[]): Cost {
  const layered = steps.filter((step) => step.addsLayer !== false);
  const bytes = sum(layered, (layer) => layer.size);
  const compressedBytes = sum(layered, (layer) => layer.compressedSize);
  const seconds = sum(steps, (layer) => layer.seconds);
  return {
    steps: steps.length,
    layers: steps.filter((step) => step.addsLayer === true).length,
    ...(bytes === undefined ? {} : { bytes }),
    ...(compressedBytes === undefined ? {} : { compressedBytes }),
    ...(seconds === undefined ? {} : { seconds }),
  };
}

function sum(steps: readonly Costed[], figure: (layer: LayerEvidence) => number | undefined): Sum | undefined {
  let value = 0;
  let known = 0;
  for (const { layer } of steps) {
    const each = layer === undefined ? undefined : figure(layer);
    if (each === undefined || !Number.isFinite(each)) continue;
    value += each;
    known++;
  }
  return known === 0 ? undefined : { value, known, of: steps.length };
}
