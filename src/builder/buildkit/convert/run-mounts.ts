/** The mounts of one RUN (moby/buildkit dockerfile2llb convert_runmount.go, convert_secrets.go, convert_ssh.go). */
import { base as baseName, clean, join } from "../../../context/clean.ts";
import type { Instruction } from "../../../dockerfile/instruction.ts";
import { ForecastError } from "../../../errors.ts";
import { findStage } from "../../../plan/stages.ts";
import type { SourceFacts } from "../../../step-facts.ts";
import type { ExecVertex, Mount, MountType, Vertex } from "../ops.ts";
import { resolveBase } from "./bases.ts";
import { type Converter, type Expander, flagValues, localVertex, noteLocalPath, oneLine } from "./context.ts";
import { mkdir } from "./file-ops.ts";
import { type MountFlag, parseMount } from "./mounts.ts";
import type { StageState } from "./state.ts";

export interface PlannedMount {
  readonly type: MountType;
  readonly target: string;
  readonly source: Vertex | undefined;
  readonly selector: string;
  readonly readOnly: boolean;
  readonly noOutput: boolean;
  readonly cache?: { readonly id: string; readonly sharing: number };
  readonly size?: number;
}

export interface SpecialMount {
  readonly type: "secret" | "ssh";
  readonly target: string;
  readonly options: NonNullable<Mount["special"]>;
}

export interface PlannedMounts {
  readonly mounts: readonly PlannedMount[];
  readonly secrets: readonly SpecialMount[];
  readonly ssh: readonly SpecialMount[];
  readonly secretEnv: ExecVertex["secretEnv"];
  readonly sources: readonly SourceFacts[];
  /** Ops made for the mounts alone. */
  readonly extra: readonly Vertex[];
}

const SHARING = new Map([
  ["", 0],
  ["shared", 0],
  ["private", 1],
  ["locked", 2],
]);
const SCRATCH = "scratch";

export function planMounts(
  instruction: Instruction,
  state: StageState,
  converter: Converter,
  expander: Expander,
): PlannedMounts {
  const mounts: PlannedMount[] = [];
  const secrets: SpecialMount[] = [];
  const ssh: SpecialMount[] = [];
  const secretEnv: ExecVertex["secretEnv"][number][] = [];
  const sources: SourceFacts[] = [];
  const extra: Vertex[] = [];
  for (const value of flagValues(instruction, "mount")) {
    const flag = parseMount(value, expander);
    if (flag.type === "secret") {
      const secret = secretMount(flag);
      if (flag.env !== undefined) secretEnv.push({ id: secret.options.id, name: flag.env, optional: !flag.required });
      if (flag.env === undefined || flag.target !== "") secrets.push(secret);
    } else if (flag.type === "ssh") {
      ssh.push(sshMount(flag, ssh.length));
    } else {
      const { mount, made } = filesystemMount(flag, instruction, state, converter);
      mounts.push(mount);
      extra.push(...made);
      const source = sourceFacts(flag, converter);
      if (source !== undefined) sources.push(source);
    }
  }
  return { mounts, secrets, ssh, secretEnv, sources, extra };
}

function secretMount(flag: MountFlag): SpecialMount {
  const id = flag.source !== "" ? flag.source : flag.id !== "" ? flag.id : baseName(flag.target);
  const target = flag.target !== "" ? flag.target : `/run/secrets/${baseName(id)}`;
  return { type: "secret", target, options: { id, ...ownership(flag, 0o400), optional: !flag.required } };
}

function sshMount(flag: MountFlag, index: number): SpecialMount {
  const target = flag.target === "" ? `/run/buildkit/ssh_agent.${index}` : flag.target;
  return { type: "ssh", target, options: { id: flag.id, ...ownership(flag, 0o600), optional: !flag.required } };
}

function ownership(flag: MountFlag, mode: number): { uid: number; gid: number; mode: number } {
  return { uid: flag.uid ?? 0, gid: flag.gid ?? 0, mode: flag.mode ?? mode };
}

function filesystemMount(
  flag: MountFlag,
  instruction: Instruction,
  state: StageState,
  converter: Converter,
): { readonly mount: PlannedMount; readonly made: readonly Vertex[] } {
  const isWhole = clean(flag.target).startsWith("/");
  const target = isWhole ? flag.target : join("/", state.dir, flag.target);
  // An image that is not known may have a working directory.
  if (target === "/" && (isWhole || state.baseUnknown === undefined)) {
    throw new ForecastError("build-refused", `${oneLine(instruction)} mounts on /. Mount on another directory.`);
  }
  let source = mountSource(flag, state, converter);
  const made: Vertex[] = [];
  let selector = join("/", flag.source);
  if (selector === "/") selector = "";
  if (selector === "" && (flag.uid !== undefined || flag.gid !== undefined || flag.mode !== undefined)) {
    source = mkdir(source, "/cache", flag.mode ?? 0o755, flag.uid ?? 0, flag.gid ?? 0, converter);
    made.push(source);
    selector = "/cache";
  }
  const mount: PlannedMount = {
    type: flag.type,
    target,
    source,
    selector,
    readOnly: flag.readOnly,
    noOutput: flag.type === "bind" && !flag.readOnly,
    ...(flag.type === "cache" ? { cache: cacheOf(flag, converter) } : {}),
    ...(flag.type === "tmpfs" ? { size: flag.size } : {}),
  };
  return { mount, made };
}

function cacheOf(flag: MountFlag, converter: Converter): { id: string; sharing: number } {
  const namespace = converter.request.options.buildArgs.get("BUILDKIT_CACHE_MOUNT_NS") ?? "";
  return {
    id: `${namespace}/${flag.id === "" ? clean(flag.target) : flag.id}`,
    sharing: SHARING.get(flag.sharing) ?? 0,
  };
}

function mountSource(flag: MountFlag, state: StageState, converter: Converter): Vertex | undefined {
  const from = flag.from === "" && flag.type === "cache" ? SCRATCH : flag.from;
  const stage = from === "" ? undefined : findStage(converter.set, from, "mount", state.index);
  let source: Vertex | undefined;
  if (from === "") {
    noteLocalPath("", flag.source, converter);
    source = localVertex("", converter);
  } else if (stage !== undefined) {
    source = stageFiles(stage.index, state, converter).vertex;
  } else {
    const found = resolveBase(from, undefined, converter);
    if (found.local !== undefined) noteLocalPath(found.local, flag.source, converter);
    source = found.vertex;
  }
  return flag.type === "tmpfs" ? undefined : source;
}

/** The finished stage that is copied or mounted from; it has to stand above. */
export function stageFiles(index: number, state: StageState, converter: Converter): StageState {
  const found = converter.states.get(index);
  if (found !== undefined && index !== state.index) return found;
  const name = converter.set.stages[index]?.name ?? String(index);
  throw new ForecastError(
    "build-refused",
    `Stage ${state.name} uses stage ${name}, which is not built before it. Move stage ${name} up.`,
  );
}

function sourceFacts(flag: MountFlag, converter: Converter): SourceFacts | undefined {
  if (flag.type !== "bind") return undefined;
  const paths = [join("/", flag.source)];
  if (flag.from === "") return { from: "context", paths };
  const stage = findStage(converter.set, flag.from, "mount");
  return { from: stage === undefined ? `image:${flag.from}` : `stage:${stage.name ?? stage.index}`, paths };
}
