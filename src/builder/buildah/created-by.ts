/** History lines. containers/buildah imagebuildah/stage_executor.go getCreatedBy, buildMetadata, getBuildArgs…; rules.ts. */
import { byteOrder } from "../../context/clean.ts";
import type { Instruction } from "../../dockerfile/instruction.ts";
import { buildahPredefined } from "../../plan/args.ts";
import { visibleArgs } from "../../plan/buildah-args.ts";
import type { BuildahOptions } from "../../request.ts";
import type { BuildahRules } from "./rules.ts";
import type { StageState } from "./words.ts";

const NOP = "/bin/sh -c #(nop) ";
/** `RUN ` is cut off blindly, whatever stands there. */
const RUN_LENGTH = 4;

/** Everything but RUN, ARG, COPY and ADD: the line as written. */
export function plainLine(instruction: Instruction, suffix: string): string {
  return `${NOP}${instruction.logical}${suffix}`;
}

/** Names of a build's args whose value enters a line. */
export interface ArgPart {
  readonly text: string;
  /** Args by name with the values that are in the text. */
  readonly args: Readonly<Record<string, string>>;
  /** Names whose value is not known here: the text means nothing then. */
  readonly unknown: readonly string[];
}

/** ARG: names of the args that have a value, or (1.23) names and values. */
export function argLine(state: StageState, rules: BuildahRules, suffix: string): ArgPart {
  if (rules.argLine === "values") {
    const part = valuesPart(state, () => true, false);
    return { ...part, text: `${NOP}ARG ${part.text}${suffix}` };
  }
  const { values, unknown } = visibleArgs(state.args);
  const names = [...values.keys(), ...unknown].sort(byteOrder);
  // A name taken from the environment has no value where the environment has none.
  return { text: `${NOP}ARG ${names.join(" ")}${suffix}`, args: {}, unknown: [...unknown] };
}

/** `|N name=value …` in front of a RUN line; empty without args. N counts words, not args. */
export function runArgs(state: StageState, rules: BuildahRules): ArgPart {
  const isHidden = (name: string): boolean =>
    rules.hidesProxies && buildahPredefined.has(name) && !state.declared.has(name);
  const part = valuesPart(state, (name) => !isHidden(name), rules.argLine === "names");
  if (part.text === "") return part;
  return { ...part, text: `|${part.text.split(" ").length} ${part.text} ` };
}

/** `shadowed`: an ENV of the stage replaces the arg's value. */
function valuesPart(state: StageState, shows: (name: string) => boolean, shadowed: boolean): ArgPart {
  const { values, unknown } = visibleArgs(state.args);
  const args: Record<string, string> = Object.create(null);
  const hidden: string[] = [];
  for (const name of [...values.keys(), ...unknown]) {
    const own = shadowed ? state.env.values.get(name) : undefined;
    const isShadowed = shadowed && (own !== undefined || state.env.unknown.has(name));
    if (!isShadowed && !shows(name)) continue;
    const value = isShadowed ? own : values.get(name);
    if (value === undefined) hidden.push(name);
    else args[name] = value;
  }
  const pairs = Object.entries(args).map(([name, value]) => `${name}=${value}`);
  return { text: pairs.sort(byteOrder).join(" "), args, unknown: hidden };
}

export interface RunParts {
  /** From runArgs. */
  readonly args: string;
  /** Bodies of the here-documents as they stand in the file, a line end in front of each line. */
  readonly heredocs: readonly string[];
  /** `:sha256:…` per bind mount. */
  readonly mounts: string;
  readonly suffix: string;
}

export function runLine(instruction: Instruction, parts: RunParts, rules: BuildahRules): string {
  const shows = rules.runHeredocs === "always" || (rules.runHeredocs === "without-args" && parts.args === "");
  const heredocs = shows ? parts.heredocs.map((body) => `\n${body.trim()}`).join("") : "";
  const command = instruction.logical.slice(RUN_LENGTH);
  return `${parts.args}/bin/sh -c ${command}${heredocs}${parts.mounts}${parts.suffix}`;
}

/** The two parts of a COPY or ADD line around the digest of its sources. */
export interface CopyLine {
  readonly before: string;
  readonly behind: string;
}

export function copyLine(instruction: Instruction, link: boolean, suffix: string): CopyLine {
  const word = instruction.keyword === "add" ? "ADD" : "COPY";
  const destination = instruction.args.at(-1) ?? "";
  return { before: `${NOP}${word}${link ? " --link" : ""} `, behind: ` in ${destination} ${suffix}` };
}

/** What stands behind a line; `isLast`: the very last step of the build. */
export function suffixOf(
  options: BuildahOptions,
  rules: BuildahRules,
  keyword: Instruction["keyword"],
  isLast: boolean,
): string {
  if (rules.suffix === "none") return "";
  const inherit = options.inheritLabels ? "" : "|inheritLabels=false";
  if (rules.suffix === "inherit-labels") return inherit;
  const unset = options.unsetLabels.map((name) => `|unsetLabel=${name}`).join("");
  const unsetAnnotations = isLast ? options.unsetAnnotations.map((name) => `|unsetAnnotation=${name}`).join("") : "";
  const inheritAnnotations = isLast && !options.inheritAnnotations ? "|inheritAnnotations=false" : "";
  const annotations = isLast ? options.annotations.join(",") : "";
  const fields =
    rules.suffix === "fields"
      ? [inherit, unsetAnnotations, inheritAnnotations, annotations]
      : [unset, inherit, unsetAnnotations, inheritAnnotations, timestamps(options), annotations];
  return fields.join(keyword === "copy" || keyword === "add" ? " " : "");
}

function timestamps({ timestamp, sourceDateEpoch, rewriteTimestamp }: BuildahOptions): string {
  const clamp = rewriteTimestamp ? sourceDateEpoch : undefined;
  if (timestamp !== undefined && (clamp === undefined || timestamp < clamp)) return `|force-mtime=${timestamp}`;
  return clamp === undefined ? "" : `|clamp-mtime=${clamp}`;
}
