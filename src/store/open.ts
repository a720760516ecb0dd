/** Which store this run keeps its records in. */
import { resolve } from "node:path";
import { ForecastError } from "../errors.ts";
import type { Inputs, RunContext } from "../inputs.ts";
import { actionsStore } from "./actions.ts";
import { directoryStore } from "./directory.ts";
import type { RecordStore } from "./store.ts";

/** A directory when one is named, else the Actions cache; a command line has none. */
export function openStore(inputs: Inputs, context: RunContext): RecordStore {
  if (inputs.records !== "") return directoryStore(resolve(context.workspace, inputs.records));
  return context.github ? actionsStore(Math.min(inputs.timeoutMs, 15_000)) : unnamed;
}

const unnamed: RecordStore = { restore: refuse, save: refuse };

async function refuse(): Promise<never> {
  throw new ForecastError(
    "input",
    "No record is kept: name a directory with --records to forecast against the last build that `record` saw.",
  );
}
