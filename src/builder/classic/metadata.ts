/** The instructions that only change the config: each writes one marker line. */
import { isDeepStrictEqual } from "node:util";
import { byteOrder, clean, join } from "../../context/clean.ts";
import { trimSpace } from "../../dockerfile/go-text.ts";
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { ContainerConfig } from "../../image/config.ts";
import { type ArgItem, argItems } from "../../plan/args.ts";
import { boundedWorkdir } from "../../plan/workdir.ts";
import type { Cause } from "../../verdict.ts";
import { declare } from "./build-args.ts";
import type { Evaluated, Evaluation, Probe } from "./evaluated.ts";
import { quoteList } from "./go-format.ts";
import { healthcheck } from "./healthcheck.ts";
import { portKeys, portRange } from "./ports.ts";
import { refusal, refusing } from "./refusal.ts";
import { hiddenArgs } from "./run.ts";
import { marker, shellOf, singleMarker, withVariables } from "./run-config.ts";
import { isSignal } from "./signal.ts";
import { type StageState, type UsedNames, Words } from "./stage-state.ts";

/** What one instruction does: its text behind `#(nop) `, and the state after it. */
interface Change {
  readonly text: string;
  /** What it may be as well, where the version of the engine does not tell. */
  readonly others?: readonly string[];
  readonly state: StageState;
  /** WORKDIR: the text stands in the marker's own element. */
  readonly single?: boolean;
}

type Rule = (instruction: Instruction, state: StageState, words: Words, evaluation: Evaluation) => Change | string;

/** A rule that answers a string fails the build with it. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["env", env],
  ["label", label],
  ["maintainer", (instruction, state) => ({ text: `MAINTAINER ${instruction.args[0] ?? ""}`, state })],
  ["arg", arg],
  ["user", (instruction, state, words) => simple("USER", "User", instruction, state, words)],
  ["expose", expose],
  ["volume", volume],
  ["stopsignal", stopsignal],
  ["shell", shell],
  ["cmd", cmd],
  ["entrypoint", entrypoint],
  ["healthcheck", health],
  ["onbuild", onbuild],
  ["workdir", workdir],
]);

export function evaluateMetadata(instruction: Instruction, state: StageState, evaluation: Evaluation): Evaluated {
  const rule = RULES.get(instruction.keyword);
  if (rule === undefined) return refusal(instruction, state, `${instruction.word} cannot stand here.`);
  return refusing(instruction, state, () => {
    const words = new Words(state, evaluation.words);
    const change = rule(instruction, state, words, evaluation);
    if (typeof change === "string") return refusal(instruction, state, change);
    return evaluated(change, state, words.used());
  });
}

/** A LABEL step of `--label`: nothing is expanded. moby/moby builder/dockerfile/builder.go buildLabelOptions, v26.1.4. */
export function evaluateLabelOption(name: string, value: string, state: StageState): Evaluated {
  const next = withConfig(state, { Labels: { ...state.config.Labels, [name]: value } });
  return evaluated({ text: `LABEL ${name}=${value}`, state: next }, state, { args: {}, env: {}, hidden: [] });
}

function evaluated(change: Change, before: StageState, used: UsedNames): Evaluated {
  const { text, state } = change;
  const make = change.single === true ? singleMarker : marker;
  const keyword = text.slice(0, text.indexOf(" "));
  const probe = probeOf(make(state.config, text), keyword, before, state, used.hidden);
  const others = (change.others ?? []).map((other) => make(state.config, other).join(" "));
  return {
    probe: others.length === 0 ? probe : oneOf(probe, others),
    state,
    expanded: text,
    used,
    merged: true,
    addsLayer: change.single === true ? undefined : false,
    notes: [],
  };
}

function probeOf(
  command: readonly string[],
  keyword: string,
  before: StageState,
  state: StageState,
  hidden: readonly string[],
): Probe {
  const config = { ...state.config, Cmd: command };
  const hazy = before.hidden.size > 0 || state.hidden.size > 0;
  if (hidden.length === 0) return { config, texts: [command.join(" ")], hazy };
  const open = (text: string): boolean => text.includes(` #(nop) `) && text.includes(` ${keyword} `);
  return { config, texts: [], open, doubt: hiddenArgs(hidden), hazy };
}

/** One of several texts is the engine's. */
function oneOf(probe: Probe, others: readonly string[]): Probe {
  const known = [...probe.texts, ...others];
  const doubt: Cause = {
    code: "unsupported",
    detail:
      "The engine is a build of a distribution, and its version does not tell how it writes the history line of HEALTHCHECK.",
  };
  return { doubt, open: (text) => known.includes(text), ...probe, texts: [] };
}

function withConfig(state: StageState, change: ContainerConfig): StageState {
  return { ...state, config: { ...state.config, ...change } };
}

type Members<Value> = Readonly<Record<string, Value>>;

/** `words`: what decides which members come to it. */
function withMembers<Value>(
  instruction: Instruction,
  before: Members<Value> | null | undefined,
  words: readonly unknown[],
  more: () => Iterable<readonly [string, Value]>,
): Members<Value> {
  const last = MEMBERS.get(instruction);
  if (last !== undefined && last.before === before && isDeepStrictEqual(last.words, words)) {
    return last.after as Members<Value>;
  }
  const after: Record<string, Value> = Object.assign(Object.create(null), before);
  for (const [name, value] of more()) after[name] = value;
  MEMBERS.set(instruction, { before, words, after });
  return after;
}

/** Where several versions are tried, most make the same of an instruction. */
const MEMBERS = new WeakMap<
  Instruction,
  { readonly before: unknown; readonly words: unknown; readonly after: unknown }
>();

function env(instruction: Instruction, state: StageState, words: Words): Change {
  const variables = pairs(instruction, words);
  const text = ["ENV", ...variables.map(([name, value]) => `${name}=${value}`)].join(" ");
  const next = withConfig(state, { Env: withVariables(state.config.Env ?? [], variables) });
  const isHidden = words.used().hidden.length > 0;
  const hidden = new Set(state.hidden);
  for (const [name] of variables) {
    if (isHidden) hidden.add(name);
    else hidden.delete(name);
  }
  return { text, state: { ...next, hidden } };
}

function label(instruction: Instruction, state: StageState, words: Words): Change {
  const labels = pairs(instruction, words);
  const text = ["LABEL", ...labels.map(([name, value]) => `${name}=${value}`)].join(" ");
  const all = withMembers(instruction, state.config.Labels, labels, () => labels);
  return { text, state: withConfig(state, { Labels: all }) };
}

function pairs(instruction: Instruction, words: Words): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < instruction.args.length; at += 2) {
    found.push([words.text(instruction.args[at]!), words.text(instruction.args[at + 1]!)]);
  }
  return found;
}

function arg(instruction: Instruction, state: StageState, words: Words): Change {
  const texts: string[] = [];
  let args = state.args;
  for (const { name, value } of declarations(instruction, (word) => words.text(word))) {
    texts.push(value === undefined ? name : `${name}=${value}`);
    args = declare(args, name, value);
  }
  return { text: `ARG ${texts.join(" ")}`, state: { ...state, args } };
}

/** Names and defaults of an ARG line, expanded by `text`. */
export function declarations(instruction: Instruction, text: (word: string) => string): readonly ArgItem[] {
  return argItems(instruction).map(({ name, value }) => ({
    name: text(name),
    value: value === undefined ? undefined : text(value),
  }));
}

function simple(
  word: string,
  field: "User" | "StopSignal",
  instruction: Instruction,
  state: StageState,
  words: Words,
): Change {
  const value = words.text(instruction.args[0] ?? "");
  return { text: `${word} ${value}`, state: withConfig(state, { [field]: value }) };
}

/** The only instruction whose words may expand to several, and whose words are sorted first. */
function expose(instruction: Instruction, state: StageState, words: Words, { limits }: Evaluation): Change {
  const ports = instruction.args.toSorted(byteOrder).flatMap((word) => words.words(word));
  const before = state.config.ExposedPorts ?? {};
  limits.ports(Object.keys(before).length);
  const ranges = ports.map((port) => {
    const range = portRange(port);
    limits.ports(range.last - range.first + 1);
    return range;
  });
  const exposed = withMembers(instruction, state.config.ExposedPorts, ports, () =>
    ranges.flatMap(portKeys).map((key) => [key, {}] as const),
  );
  return { text: `EXPOSE ${ports.join(" ")}`, state: withConfig(state, { ExposedPorts: exposed }) };
}

function volume(instruction: Instruction, state: StageState, words: Words): Change | string {
  const paths = instruction.args.map((word) => words.text(trimSpace(word)));
  if (paths.includes("")) return "A VOLUME comes out empty, so the engine fails the build here. Give it a path.";
  const volumes = withMembers(instruction, state.config.Volumes, paths, () => paths.map((path) => [path, {}] as const));
  return { text: `VOLUME [${paths.join(" ")}]`, state: withConfig(state, { Volumes: volumes }) };
}

function stopsignal(instruction: Instruction, state: StageState, words: Words): Change | string {
  const change = simple("STOPSIGNAL", "StopSignal", instruction, state, words);
  const signal = change.state.config.StopSignal ?? "";
  if (isSignal(signal)) return change;
  return `${signal === "" ? "An empty STOPSIGNAL" : signal.slice(0, 40)} is no signal, so the engine fails the build here. Write one like SIGTERM.`;
}

function shell(instruction: Instruction, state: StageState): Change {
  const words = instruction.args;
  return { text: `SHELL [${words.join(" ")}]`, state: withConfig(state, { Shell: words }) };
}

function cmd(instruction: Instruction, state: StageState): Change {
  const words = instruction.json ? instruction.args : [...shellOf(state.config), ...instruction.args];
  return { text: `CMD ${quoteList(words)}`, state: withConfig(state, { Cmd: words }) };
}

/** `ENTRYPOINT []` and `ENTRYPOINT` alone take it away; an inherited CMD goes with any ENTRYPOINT. */
function entrypoint(instruction: Instruction, state: StageState): Change {
  const { args, json } = instruction;
  const words = json || args.length === 0 ? args : [...shellOf(state.config), ...args];
  const next = withConfig(state, { Entrypoint: words.length === 0 ? null : words });
  return { text: `ENTRYPOINT ${quoteList(words)}`, state: next };
}

function health(instruction: Instruction, state: StageState, _words: Words, evaluation: Evaluation): Change {
  const check = healthcheck(instruction, evaluation.classic.healthStartInterval);
  const [text = "", ...others] = evaluation.classic.healthVerbs.map((verb) => `HEALTHCHECK ${check.text(verb)}`);
  return { text, others, state: withConfig(state, { Healthcheck: check.config }) };
}

/** The line without its ONBUILD, byte for byte, with the bodies of its here-documents. */
function onbuild(instruction: Instruction, state: StageState): Change {
  let expression = instruction.logical.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, "");
  for (const heredoc of instruction.heredocs) expression += `\n${heredoc.content}${heredoc.name}`;
  const triggers = [...(state.config.OnBuild ?? []), expression];
  return { text: `ONBUILD ${expression}`, state: withConfig(state, { OnBuild: triggers }) };
}

/** normalizeWorkdir, moby/moby builder/dockerfile/dispatchers_unix.go, v26.0.2 and v26.1.0. */
function workdir(instruction: Instruction, state: StageState, words: Words, evaluation: Evaluation): Change | string {
  const path = words.text(instruction.args[0] ?? "");
  if (path === "") return "WORKDIR comes out empty, so the engine fails the build here. Give it a path.";
  const absolute = path.startsWith("/") ? path : join("/", state.config.WorkingDir ?? "", path);
  const directory = boundedWorkdir(evaluation.classic.cleansWorkdir ? clean(absolute) : absolute);
  return { text: `WORKDIR ${directory}`, state: withConfig(state, { WorkingDir: directory }), single: true };
}
