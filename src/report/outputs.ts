/** Sets the action's outputs. */
import { setOutput } from "@actions/core";
import type { Report } from "./model.ts";
import { type OutputExtras, renderOutputs } from "./render-outputs.ts";

export function publishOutputs(reports: readonly Report[], extras: OutputExtras): void {
  for (const [name, value] of renderOutputs(reports, extras)) setOutput(name, value);
}
