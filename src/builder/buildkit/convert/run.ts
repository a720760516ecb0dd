/** RUN → exec op (moby/buildkit dockerfile2llb convert.go dispatchRun, convert_run*.go; client/llb/exec.go Marshal). */
import { byteOrder } from "../../../context/clean.ts";
import { type HeredocWord, heredocWord } from "../../../dockerfile/heredoc.ts";
import type { Heredoc, Instruction } from "../../../dockerfile/instruction.ts";
import { ForecastError } from "../../../errors.ts";
import type { BuildOptions } from "../../../request.ts";
import type { SourceFacts } from "../../../step-facts.ts";
import { digestOf } from "../digest.ts";
import type { ExecVertex, Mount, Unknown, Vertex } from "../ops.ts";
import { type Converter, flagValue, oneLine, type Step, stageExpander, stepFacts, unknownOf } from "./context.ts";
import { mkfile } from "./file-ops.ts";
import { parseSize } from "./mounts.ts";
import { type PlannedMount, planMounts, type SpecialMount } from "./run-mounts.ts";
import { Environment, type StageState } from "./state.ts";

const NETWORKS = new Map([
  ["default", 0],
  ["sandbox", 0],
  ["host", 1],
  ["none", 2],
]);
const DEFAULT_SHELL = ["/bin/sh", "-c"];
const PIPES = "/dev/pipes/";

export function convertRun(
  instruction: Instruction,
  state: StageState,
  converter: Converter,
): Omit<Step, "stage" | "stageName" | "origin"> {
  const expander = stageExpander(state, converter);
  const script = runScript(instruction, state, converter);
  const planned = planMounts(instruction, state, converter, expander);
  const shm = shmMount(converter);
  const mounts = [...(script.mount === undefined ? [] : [script.mount]), ...planned.mounts, ...shm];
  const env = environment(state, planned.ssh);
  const laidOut = layOut(state.vertex, mounts, [...planned.secrets, ...planned.ssh], converter);
  const unknown = unknownOf(state, [...expander.used, ...state.env.unknown]) ?? deviceUnknown(instruction);
  const vertex = converter.graph.add({
    kind: "exec",
    inputs: laidOut.inputs,
    ignoreCache: state.ignoreCache,
    unknown,
    args: script.args,
    env: env.list(),
    cwd: state.dir,
    user: state.user,
    ...machine(converter),
    removeMountStubs: converter.profile.frontend.removeMountStubs,
    mounts: laidOut.mounts,
    network: network(instruction, converter.request.options),
    security: flagValue(instruction, "security") === "insecure" ? 1 : 0,
    secretEnv: planned.secretEnv,
    devices: [],
    platform: state.platform,
    rootOutput: laidOut.rootOutput,
  });
  const createdBy = `RUN ${historyArgs(state, env)}${script.args.join(" ")} # buildkit`;
  state.vertex = vertex;
  return {
    instruction,
    vertex,
    others: script.mount?.source === undefined ? planned.extra : [script.mount.source, ...planned.extra],
    facts: runFacts(instruction, state, vertex, [...script.sources, ...planned.sources], expander.used),
    createdBy,
  };
}

interface Script {
  readonly args: readonly string[];
  readonly mount: PlannedMount | undefined;
  readonly sources: readonly SourceFacts[];
}

function runScript(instruction: Instruction, state: StageState, converter: Converter): Script {
  if (instruction.json) {
    if (instruction.args.length === 0) throw refused(instruction, "has no command");
    return { args: instruction.args, mount: undefined, sources: [] };
  }
  const shell = state.config.shell ?? DEFAULT_SHELL;
  const line = instruction.args[0] ?? "";
  const [first] = instruction.heredocs;
  if (first === undefined) return { args: [...shell, line], mount: undefined, sources: [] };
  const sources = instruction.heredocs.map(heredocFacts);
  const alone = soleHeredoc(line, converter);
  if (alone === undefined) {
    // The shell reads the bodies: as written, tabs included.
    const bodies = instruction.heredocs
      .map((each) => `\n${rawBody(each, instruction, converter)}${each.name}`)
      .join("");
    return { args: [...shell, line + bodies], mount: undefined, sources };
  }
  const raw = rawBody(first, instruction, converter);
  const isScript = (converter.profile.frontend.shebangAfterChomp ? first.content : raw).startsWith("#!");
  if (!isScript) return { args: [...shell, first.content], mount: undefined, sources };
  const source = mkfile(first.name, 0o755, first.content, converter);
  const mount: PlannedMount = { type: "bind", target: PIPES, source, selector: "/", readOnly: true, noOutput: false };
  return { args: [...shell, PIPES + first.name], mount, sources };
}

function soleHeredoc(line: string, converter: Converter): HeredocWord | undefined {
  return heredocWord(line, converter.words);
}

/** The body without removed tabs. */
function rawBody(heredoc: Heredoc, instruction: Instruction, converter: Converter): string {
  if (!heredoc.chomp) return heredoc.content;
  const text = converter.textOf(instruction);
  return text === undefined ? heredoc.content : text.slice(heredoc.range.start, heredoc.range.end);
}

function heredocFacts(heredoc: Heredoc): SourceFacts {
  return { from: "heredoc", paths: [heredoc.name], digest: digestOf(heredoc.content) };
}

function refused(instruction: Instruction, what: string): ForecastError {
  return new ForecastError("build-refused", `${oneLine(instruction)} ${what}. Correct the instruction.`);
}

function environment(state: StageState, ssh: readonly SpecialMount[]): Environment {
  const env = new Environment(state.env);
  const [first] = ssh;
  if (first !== undefined && env.get("SSH_AUTH_SOCK") === undefined) env.set("SSH_AUTH_SOCK", first.target, true);
  return env;
}

interface LaidOut {
  readonly inputs: readonly Vertex[];
  readonly mounts: readonly Mount[];
  readonly rootOutput: number;
}

/** Sorts mounts by target and numbers inputs and outputs; secrets and sockets follow. */
function layOut(
  root: Vertex | undefined,
  planned: readonly PlannedMount[],
  special: readonly SpecialMount[],
  converter: Converter,
): LaidOut {
  const { machineOptions } = converter.profile.frontend;
  const inputs: Vertex[] = [];
  const mounts: Mount[] = [];
  let outputs = 0;
  let rootOutput = 0;
  const rootMount: PlannedMount = {
    type: "bind",
    target: "/",
    source: root,
    selector: "",
    readOnly: false,
    noOutput: false,
  };
  // Array.sort is stable, as Go's insertion sort of so few mounts is.
  for (const mount of [rootMount, ...planned].sort((a, b) => byteOrder(a.target, b.target))) {
    const kept = mount.noOutput || mount.readOnly || mount.type === "cache" || mount.type === "tmpfs";
    const output = kept ? -1 : outputs++;
    if (mount === rootMount) rootOutput = output;
    mounts.push({
      type: mount.type,
      input: mount.source === undefined ? -1 : inputIndex(inputs, mount.source),
      target: mount.target,
      selector: mount.selector,
      readOnly: mount.readOnly,
      output,
      ...(mount.cache === undefined ? {} : { cache: mount.cache }),
      ...(mount.size === undefined || !machineOptions ? {} : { size: mount.size }),
    });
  }
  const input = converter.profile.frontend.specialMountsEmptyInput ? -1 : 0;
  for (const { type, target, options } of special) {
    mounts.push({ type, input, target, selector: "", readOnly: false, output: 0, special: options });
  }
  return { inputs, mounts, rootOutput };
}

export function inputIndex(inputs: Vertex[], vertex: Vertex): number {
  const known = inputs.indexOf(vertex);
  return known === -1 ? inputs.push(vertex) - 1 : known;
}

function shmMount({ request: { options }, profile }: Converter): readonly PlannedMount[] {
  if (!profile.frontend.machineOptions) return [];
  const size = options.shmSize === undefined ? 0 : parseSize(options.shmSize, options.shmSize);
  if (size <= 0) return [];
  return [
    { type: "tmpfs", target: "/dev/shm", source: undefined, selector: "", readOnly: false, noOutput: false, size },
  ];
}

/** What the command line says about the machine that RUN sees. */
function machine(converter: Converter): Pick<ExecVertex, "extraHosts" | "hostname" | "ulimits" | "cgroupParent"> {
  const { options } = converter.request;
  const extraHosts = options.addHosts.map((host) => host.split(/[:=]/, 1)[0]!.toLowerCase());
  if (!converter.profile.frontend.machineOptions) return { extraHosts, hostname: "", ulimits: [], cgroupParent: "" };
  return {
    extraHosts,
    hostname: options.buildArgs.get("BUILDKIT_SANDBOX_HOSTNAME") ?? "",
    ulimits: ulimitList(options.ulimits),
    cgroupParent: options.cgroupParent ?? "",
  };
}

/** docker/cli opts/ulimit.go GetList: one per name, the last given, sorted by name. */
function ulimitList(given: readonly string[]): ExecVertex["ulimits"] {
  const byName = new Map(given.map(parseUlimit).map((each) => [each.name, each]));
  return [...byName.values()].sort((a, b) => byteOrder(a.name, b.name));
}

/** docker/go-units ParseUlimit: `nofile=1024:2048`, one number is both. */
function parseUlimit(text: string): ExecVertex["ulimits"][number] {
  const match = /^([a-z]+)=(-?\d{1,15})(?::(-?\d{1,15}))?$/.exec(text);
  if (match === null) {
    throw new ForecastError("input", `--ulimit ${JSON.stringify(text)} is not of the form name=soft:hard. Correct it.`);
  }
  const soft = Number(match[2]);
  return { name: match[1]!, soft, hard: match[3] === undefined ? soft : Number(match[3]) };
}

function network(instruction: Instruction, options: BuildOptions): number {
  const whole = NETWORKS.get(options.network ?? "default") ?? 0;
  const own = flagValue(instruction, "network");
  if (own === undefined || own === "default") return whole;
  const mode = NETWORKS.get(own);
  if (mode === undefined) throw refused(instruction, `asks for the network ${own}, which does not exist`);
  return mode;
}

function deviceUnknown(instruction: Instruction): Unknown | undefined {
  const device = flagValue(instruction, "device");
  if (device === undefined) return undefined;
  return { code: "unsupported", name: device, detail: "RUN --device depends on the builder's devices." };
}

/** convert.go runCommandString. */
function historyArgs(state: StageState, env: Environment): string {
  const shown = new Map<string, string>();
  for (const { name, value } of state.buildArgs) shown.set(name, env.get(name) ?? value ?? "");
  if (shown.size === 0) return "";
  return `|${shown.size} ${[...shown].map(([name, value]) => `${name}=${value} `).join("")}`;
}

function runFacts(
  instruction: Instruction,
  state: StageState,
  vertex: ExecVertex,
  sources: readonly SourceFacts[],
  used: ReadonlySet<string>,
): Step["facts"] {
  const { os, architecture, variant } = vertex.platform;
  const settings: Record<string, string> = {
    workdir: vertex.cwd,
    user: vertex.user,
    platform: [os, architecture, variant].filter((part) => part !== "").join("/"),
    network: ["default", "host", "none"][vertex.network]!,
  };
  if (!instruction.json && state.config.shell !== undefined) settings.shell = state.config.shell.join(" ");
  if (vertex.security !== 0) settings.security = "insecure";
  if (vertex.hostname !== "") settings.hostname = vertex.hostname;
  if (vertex.extraHosts.length > 0) settings.hosts = vertex.extraHosts.join(" ");
  if (vertex.cgroupParent !== "") settings["cgroup-parent"] = vertex.cgroupParent;
  if (vertex.ulimits.length > 0) {
    settings.ulimits = vertex.ulimits.map(({ name, soft, hard }) => `${name}=${soft}:${hard}`).join(" ");
  }
  const shm = vertex.mounts.find(({ target }) => target === "/dev/shm");
  if (shm?.size !== undefined) settings["shm-size"] = String(shm.size);
  const names = [...state.env.entries()].map(([name]) => name);
  return stepFacts(instruction, state, {
    used: [...names, ...used],
    settings,
    ...(sources.length === 0 ? {} : { sources }),
  });
}
