/** One image for one platform, with all that its forecast and its record need. */
import type { BuildSpec } from "./build-spec.ts";
import type { Inputs, RunContext } from "./inputs.ts";
import type { Report } from "./report/model.ts";
import type { Directories } from "./source/directories.ts";
import { type RecordKeys, recordKeys } from "./store/keys.ts";
import type { RecordStore } from "./store/store.ts";
import type { Surroundings } from "./surroundings.ts";

export interface OneBuild {
  readonly spec: BuildSpec;
  /** `undefined`: the engine's own. */
  readonly platform: string | undefined;
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly surroundings: Surroundings;
  readonly directories: Directories;
  readonly store: RecordStore;
  /** All builds of this run. */
  readonly specs: readonly BuildSpec[];
  /** Reports of the builds before this one; their images may be its base. */
  readonly earlier: readonly Report[];
}

/**
 * One build each; `undefined`: the engine's own platform. `local` is the machine that the client runs on
 * (docker/buildx util/platformutil/parse.go, containers/buildah pkg/parse).
 */
export function platformsOf(
  { platforms }: BuildSpec,
  { host }: Pick<Surroundings, "host">,
): readonly (string | undefined)[] {
  if (platforms.length === 0) return [undefined];
  return [...new Set(platforms.map((each) => (each.toLowerCase() === "local" ? host : each)))];
}

export function keysOf({
  spec,
  inputs,
  platform,
  context,
}: Pick<OneBuild, "spec" | "inputs" | "platform" | "context">): RecordKeys {
  const own = [spec.name, spec.context, spec.file ?? "", spec.target ?? "", platform ?? ""];
  const identity = inputs.recordName === "" ? own : [inputs.recordName, spec.name, spec.target ?? "", platform ?? ""];
  return recordKeys({ identity, buildArgs: spec.buildArgs, matrix: legOf(spec, inputs, context) });
}

/** Which leg of the job's matrix this is; not told, at least runners of another kind are kept apart. */
export function legOf(spec: BuildSpec, inputs: Inputs, { env }: RunContext): string {
  if (inputs.matrix !== "" && inputs.matrix !== "null") return inputs.matrix;
  return spec.legUnknown ? `${env.get("RUNNER_OS") ?? ""} ${env.get("RUNNER_ARCH") ?? ""}` : "";
}
