/** Which store this run keeps its records in. */
import { resolve } from "node:path";
import type { Inputs, RunContext } from "../inputs.ts";
import { actionsStore } from "./actions.ts";
import { directoryStore } from "./directory.ts";
import type { RecordStore } from "./store.ts";

/** A directory when one is named (local runs), else the Actions cache. */
export function openStore(inputs: Inputs, context: RunContext): RecordStore {
  if (inputs.records !== "") return directoryStore(resolve(context.workspace, inputs.records));
  return actionsStore(Math.min(inputs.timeoutMs, 15_000));
}
