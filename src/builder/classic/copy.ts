/** COPY and ADD: the history line holds the digest of the sources, not their names. */
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { CopyAnswer, CopyQuestion, Evaluated, Evaluation, Probe } from "./evaluated.ts";
import { refusal, refusing, requiresBuildkit } from "./refusal.ts";
import { hiddenArgs } from "./run.ts";
import { singleMarker } from "./run-config.ts";
import { type StageState, Words } from "./stage-state.ts";

/** Flags that the parser takes and this builder ignores although they would change the result. */
const SILENT_FLAGS = new Set(["exclude", "parents"]);
const DIGEST = /^(?:(?:file|dir|multi):)?[0-9a-f]{64}$/;

/** dispatchCopy, dispatchAdd and performCopy, moby/moby builder/dockerfile, v20.10.24 to v28.5.2. */
export function evaluateCopy(instruction: Instruction, state: StageState, evaluation: Evaluation): Evaluated {
  const flag = (name: string): string => instruction.flags.findLast((one) => one.name === name)?.value ?? "";
  if (flag("chmod") !== "") return refusal(instruction, state, requiresBuildkit("chmod"));
  return refusing(instruction, state, () => {
    const words = new Words(state, evaluation.words);
    const keyword = instruction.keyword === "add" ? "add" : "copy";
    const chown = words.text(flag("chown"));
    const args = withoutHeredocs(instruction).map((word) => words.text(word));
    const destination = args.at(-1) ?? "";
    const from = flag("from");
    const copied: CopyQuestion = {
      keyword,
      sources: args.slice(0, -1),
      destination,
      from: keyword === "copy" && from !== "" ? from : undefined,
      chown,
    };
    const answer = evaluation.copyDigest(copied);
    const expanded = [instruction.word, ...instruction.flags.map((one) => one.text), ...args].join(" ");
    if (answer.kind === "refused")
      return { ...refusal(instruction, state, answer.why), expanded, sources: answer.sources };
    const used = words.used();
    const space = chown !== "" && evaluation.classic.chownBlank ? " " : "";
    const before = `${keyword.toUpperCase()} ${chown === "" ? "" : `--chown=${chown}${space}`}`;
    const behind = ` in ${destination} `;
    return {
      probe: { ...probeOf(state, answer, before, behind, used.hidden), hazy: state.hidden.size > 0 },
      state,
      expanded,
      used,
      sources: answer.sources,
      copied,
      ...(answer.image === undefined ? {} : { image: answer.image }),
      merged: false,
      addsLayer: true,
      notes: silentFlags(instruction),
      ...(answer.kind === "never" ? { never: answer.cause } : {}),
    };
  });
}

/** The body of a here-document is no source for this builder (parser ≥ 23.0; older ones do not parse it at all). */
function withoutHeredocs(instruction: Instruction): readonly string[] {
  if (instruction.heredocs.length === 0) return instruction.args;
  return instruction.args.filter((word) => !/^\d*<</.test(word));
}

function probeOf(
  state: StageState,
  answer: Exclude<CopyAnswer, { kind: "refused" }>,
  before: string,
  behind: string,
  hidden: readonly string[],
): Probe {
  const digest = answer.kind === "known" ? answer.digest : answer.kind === "unknown" ? (answer.likely ?? "") : "";
  const cmd = singleMarker(state.config, before + digest + behind);
  const config = { ...state.config, Cmd: cmd };
  const text = cmd.join(" ");
  if (hidden.length === 0 && answer.kind === "known") return { config, texts: [text] };
  if (answer.kind === "never") return { config, texts: [] };
  const head = singleMarker(state.config, before).join(" ");
  const open =
    hidden.length > 0
      ? (other: string): boolean => other.includes(" #(nop) ")
      : (other: string): boolean =>
          other.startsWith(head) && other.endsWith(behind) && DIGEST.test(other.slice(head.length, -behind.length));
  const doubt = hidden.length > 0 || answer.kind === "known" ? hiddenArgs(hidden) : answer.cause;
  return { config, texts: digest === "" || hidden.length > 0 ? [] : [text], open, doubt };
}

function silentFlags(instruction: Instruction): readonly string[] {
  return instruction.flags
    .filter((flag) => SILENT_FLAGS.has(flag.name))
    .map((flag) => `The classic builder ignores --${flag.name}: the files are copied as if it were not there.`);
}
