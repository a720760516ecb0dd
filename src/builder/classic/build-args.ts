/**
 * Build args as the classic builder keeps them: what `--build-arg` gives, what ARG lines of this stage declare, what ARG
 * lines before the first FROM declare. moby/moby builder/dockerfile/buildargs.go, v20.10.24 to v28.5.2.
 */

import { GrowingMap } from "./growing-map.ts";

/** `undefined`: declared without a default. */
export type Declared = GrowingMap<string | undefined>;

export const NOTHING_DECLARED: Declared = GrowingMap.of();

export interface BuildArgs {
  /** From `--build-arg` (and the CLI's proxy settings) with a value. */
  readonly given: ReadonlyMap<string, string>;
  /** `--build-arg NAME` whose value comes from an environment that is not visible here. */
  readonly hidden: ReadonlySet<string>;
  readonly predefined: ReadonlySet<string>;
  /** ARG lines before the first FROM. */
  readonly global: Declared;
  /** ARG lines of this stage so far. */
  readonly declared: Declared;
}

export interface ArgValue {
  readonly value: string;
  /** The value is one of several possible ones. */
  readonly hidden: boolean;
}

export function declare(args: BuildArgs, name: string, value: string | undefined): BuildArgs {
  return { ...args, declared: args.declared.with([[name, value]]) };
}

/** getBuildArg: given value, else the default of `declared`, else the global ARG's. */
function lookUp(args: BuildArgs, declared: Declared, name: string): ArgValue | undefined {
  const given = args.given.get(name);
  if (given !== undefined) return { value: given, hidden: false };
  const hidden = args.hidden.has(name);
  const fallback = declared.get(name) ?? args.global.get(name);
  if (fallback !== undefined) return { value: fallback, hidden };
  return hidden ? { value: "", hidden } : undefined;
}

function all(args: BuildArgs, declared: Declared): ReadonlyMap<string, ArgValue> {
  const found = new Map<string, ArgValue>();
  for (const name of [...declared.names(), ...args.predefined]) {
    const value = lookUp(args, declared, name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

/** Args that FROM lines see (GetAllMeta). */
export function globalArgs(args: BuildArgs): ReadonlyMap<string, ArgValue> {
  return all(args, args.global);
}

/** What an instruction of the stage sees as `name` where the environment has no such variable. */
export function visibleArg(args: BuildArgs, name: string): ArgValue | undefined {
  return isAllowed(args, args.declared, name) ? lookUp(args, args.declared, name) : undefined;
}

function isAllowed(args: BuildArgs, declared: Declared, name: string): boolean {
  return declared.has(name) || args.predefined.has(name);
}

/** Args that instructions of the stage see and the environment does not hide (FilterAllowed). */
export function visibleArgs(
  args: BuildArgs,
  environment: { has(name: string): boolean },
): ReadonlyMap<string, ArgValue> {
  return new Map([...all(args, args.declared)].filter(([name]) => !environment.has(name)));
}

/** Of the visible args, those that a RUN line names (IsReferencedOrNotBuiltin). */
export function isListed(args: BuildArgs, name: string): boolean {
  return args.declared.has(name) || !args.predefined.has(name);
}
