/** What a stage of the classic builder carries from one instruction to the next, and the words as an instruction sees them. */
import { type Expansion, expand, type WordRules } from "../../dockerfile/words.ts";
import type { ContainerConfig } from "../../image/config.ts";
import { type ArgValue, type BuildArgs, visibleArg, visibleArgs } from "./build-args.ts";
import type { GrowingMap } from "./growing-map.ts";
import type { ClassicRules } from "./rules.ts";
import { environmentOf } from "./run-config.ts";

export interface StageState {
  /** The run config: base image's config changed by the instructions so far. */
  readonly config: ContainerConfig;
  readonly args: BuildArgs;
  /** Environment variables whose value hangs on something that is not visible here. */
  readonly hidden: ReadonlySet<string>;
}

/** Names an instruction used, with the values it saw. */
export interface UsedNames {
  readonly args: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Used names whose value is not known. */
  readonly hidden: readonly string[];
}

/** Expands the words of one instruction; all of them see the state as it was before the instruction. */
export class Words {
  private readonly state: StageState;
  private readonly rules: WordRules;
  private readonly names = new Set<string>();

  constructor(state: StageState, rules: WordRules) {
    this.state = state;
    this.rules = rules;
  }

  /** ProcessWord. Throws `word-expansion`. */
  text(word: string): string {
    return this.expand(word).text;
  }

  /** ProcessWords: EXPOSE only. */
  words(word: string): readonly string[] {
    return this.expand(word).words;
  }

  used(): UsedNames {
    const args: Record<string, string> = Object.create(null);
    const env: Record<string, string> = Object.create(null);
    for (const name of this.names) {
      const ofEnvironment = this.environment.get(name);
      if (ofEnvironment !== undefined) env[name] = ofEnvironment;
      else args[name] = this.arg(name)?.value ?? "";
    }
    const hidden = [...this.names].filter((name) => this.isHidden(name));
    return { args, env, hidden };
  }

  /** Build args that the environment does not hide. */
  args(): ReadonlyMap<string, ArgValue> {
    return visibleArgs(this.state.args, this.environment);
  }

  private get environment(): GrowingMap<string> {
    return environmentOf(this.state.config).values;
  }

  private arg(name: string): ArgValue | undefined {
    return visibleArg(this.state.args, name);
  }

  private isHidden(name: string): boolean {
    return this.environment.has(name) ? this.state.hidden.has(name) : this.arg(name)?.hidden === true;
  }

  private expand(word: string): Expansion {
    const expanded = expand(word, (name) => this.environment.get(name) ?? this.arg(name)?.value, this.rules);
    for (const name of expanded.used) this.names.add(name);
    // A hidden arg may turn out to be unset, so a look-up that found nothing counts as well.
    for (const name of expanded.unset) if (this.state.args.hidden.has(name)) this.names.add(name);
    return expanded;
  }
}

/** What evaluating an instruction needs beside the state. */
export interface EvaluationRules {
  readonly classic: ClassicRules;
  readonly words: WordRules;
}
