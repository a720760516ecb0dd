/** Instructions that build nothing: they change what later RUN, WORKDIR and COPY see (convert.go dispatch…). */
import type { Instruction } from "../../../dockerfile/instruction.ts";
import { argItems } from "../../../plan/args.ts";
import { declareArgs } from "../../../plan/buildkit-args.ts";
import { type Converter, type Expander, stageExpander } from "./context.ts";
import { type StageState, withEnv } from "./state.ts";

/** Build args that steer the SBOM scanner and never become environment (convert.go nonEnvArgs). */
const SCANNER_ARGS: ReadonlySet<string> = new Set(["BUILDKIT_SBOM_SCAN_CONTEXT", "BUILDKIT_SBOM_SCAN_STAGE"]);

export interface Metadata {
  readonly used: ReadonlySet<string>;
  readonly createdBy: string | undefined;
}

/** Applies an instruction that makes no op. */
export function applyMetadata(instruction: Instruction, state: StageState, converter: Converter): Metadata {
  const expander = stageExpander(state, converter);
  switch (instruction.keyword) {
    case "env":
      return { used: expander.used, createdBy: applyEnv(instruction, state, expander) };
    case "arg":
      return { used: expander.used, createdBy: applyArg(instruction, state, converter) };
    case "user":
      state.user = expander(instruction.args[0]!);
      state.config = { ...state.config, user: state.user };
      return { used: expander.used, createdBy: `USER ${state.user}` };
    case "shell":
      state.config = { ...state.config, shell: instruction.args };
      return { used: expander.used, createdBy: `SHELL [${instruction.args.join(" ")}]` };
    case "onbuild":
      state.config = { ...state.config, onbuild: [...state.config.onbuild, triggerText(instruction)] };
      return { used: expander.used, createdBy: undefined };
    default:
      return { used: expander.used, createdBy: undefined };
  }
}

/** The text of an ONBUILD's trigger with its here-documents (instructions/parse.go parseOnBuild). */
export function triggerText(instruction: Instruction): string {
  const text = instruction.logical.replace(/^\s*ONBUILD\s*/i, "");
  return text + instruction.heredocs.map(({ content, name }) => `\n${content}${name}`).join("");
}

function applyEnv(instruction: Instruction, state: StageState, expander: Expander): string {
  const pairs: [name: string, value: string, known: boolean][] = [];
  // All names and values see the environment before the instruction.
  for (let i = 0; i + 1 < instruction.args.length; i += 2) {
    const name = expander(instruction.args[i]!);
    const value = expander(instruction.args[i + 1]!);
    pairs.push([name, value, true]);
  }
  const unknown = [...expander.used].some((name) => state.env.unknown.has(name));
  for (const [name, value] of pairs) {
    state.env.set(name, value, !unknown);
    state.argNames.delete(name);
    state.config = { ...state.config, env: withEnv(state.config.env, name, value) };
  }
  return `ENV ${pairs.map(([name, value]) => `${name}=${value}`).join(" ")}`;
}

function applyArg(instruction: Instruction, state: StageState, converter: Converter): string {
  const { argRules, request, globals, words } = converter;
  const { buildArgs } = request.options;
  const written = argItems(instruction);
  const declared = declareArgs(instruction, state.env.scope(), globals, buildArgs, words, argRules);
  const shown = declared.map(({ name, hasValue, value }, index) => {
    const known = value ?? "";
    state.buildArgs.push({ name, value: hasValue ? known : undefined });
    if (hasValue && !SCANNER_ARGS.has(name)) {
      state.env.set(name, known, value !== undefined);
      state.argNames.add(name);
    }
    // Before 0.14 the history shows the default, later the value that holds.
    const text = argRules.lazy ? (hasValue ? known : undefined) : written[index]!.value;
    return text === undefined ? name : `${name}=${text}`;
  });
  return `ARG ${shown.join(" ")}`;
}
