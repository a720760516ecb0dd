/**
 * Buildah's build args (openshift/imagebuilder builder.go, dispatchers.go arg and from; v1.2.3 to v1.2.21). Words of an
 * ARG are expanded whole by the caller before they come here.
 */
import { atLeast, NEWEST, parseVersion } from "../dockerfile/version.ts";
import { argItem, type BuildArgs, buildahPredefined, EMPTY_SCOPE, type Scope, withArg } from "./args.ts";

export interface BuildahArgRules {
  /** Platform args keep their value whatever default an ARG gives them (imagebuilder 1.2.14, Buildah 1.37). */
  readonly fixedPlatformArgs: boolean;
  /** Platform args are visible in ARGs before FROM (imagebuilder 1.2.19, Buildah 1.42). */
  readonly platformArgsInHeading: boolean;
  /** Platform args and build args are visible in FROM, the latter when an ARG before FROM names them (Buildah 1.30). */
  readonly platformArgsInFrom: boolean;
  /** A stage FROM another stage has that stage's ARGs (imagebuilder 1.2.16, Buildah 1.41). */
  readonly inheritsStageArgs: boolean;
}

/** `version`: Buildah's; unknown means the newest. */
export function buildahArgs(version: string | undefined): BuildahArgRules {
  const buildah = parseVersion(version) ?? NEWEST;
  return {
    fixedPlatformArgs: atLeast(buildah, 1, 37),
    platformArgsInHeading: atLeast(buildah, 1, 42),
    platformArgsInFrom: atLeast(buildah, 1, 30),
    inheritsStageArgs: atLeast(buildah, 1, 41),
  };
}

/** What a whole build has: `--build-arg` values and the platform args by name. */
export interface BuildahGiven {
  readonly buildArgs: BuildArgs;
  readonly platformArgs: ReadonlyMap<string, string>;
}

/** The args of the heading (before the first FROM) or of one stage. */
export interface BuildahScope {
  /** Values by name, declared or not (Builder.Args). */
  readonly values: Scope;
  /** Names that words and RUN may see (Builder.AllowedArgs). */
  readonly allowed: ReadonlySet<string>;
  /** What the heading left, for names that a stage declares without a default (Builder.HeadingArgs). */
  readonly heading: Scope;
}

/** Builder.NewBuilder: every build arg has its value from the start, only the proxy names are allowed. */
export function startScope(
  given: BuildahGiven,
  heading: Scope,
  inHeading: boolean,
  rules: BuildahArgRules,
): BuildahScope {
  let values: Scope = [...given.buildArgs].reduce((scope, [name, value]) => withArg(scope, name, value), EMPTY_SCOPE);
  const allowed = new Set(buildahPredefined);
  if (inHeading && rules.platformArgsInHeading) {
    for (const [name, value] of given.platformArgs) {
      allowed.add(name);
      if (!given.buildArgs.has(name)) values = withArg(values, name, value);
    }
  }
  return { values, allowed, heading };
}

/** `word`: one expanded word of an ARG, `NAME` or `NAME=default`; `undefined` default value: not known here. */
export function declareArg(
  scope: BuildahScope,
  word: string,
  given: BuildahGiven,
  rules: BuildahArgRules,
): BuildahScope {
  const { name, value } = argItem(word);
  const allowed = new Set(scope.allowed).add(name);
  const set = (values: Scope): BuildahScope => ({ ...scope, values, allowed });
  const platform = given.platformArgs.get(name);
  const byUser = given.buildArgs.has(name);
  if (platform !== undefined && (rules.fixedPlatformArgs || value === undefined)) {
    return set(byUser ? scope.values : withArg(scope.values, name, platform));
  }
  const hasHeading = scope.heading.values.has(name) || scope.heading.unknown.has(name);
  if (value === undefined) {
    // Up to 1.36 the heading's value wins even over a build arg; the heading holds the build arg's value then.
    return set(hasHeading && !byUser ? withArg(scope.values, name, scope.heading.values.get(name)) : scope.values);
  }
  return set(byUser ? scope.values : withArg(scope.values, name, value));
}

/** What words and RUN see: allowed names that have a value (Builder.Arguments). */
export function visibleArgs({ values, allowed }: BuildahScope): Scope {
  return {
    values: new Map([...values.values].filter(([name]) => allowed.has(name))),
    unknown: new Set([...values.unknown].filter((name) => allowed.has(name))),
  };
}

/** What FROM words see, the strongest last: heading, platform args, build args that the heading declares. */
export function fromScope(heading: Scope, given: BuildahGiven, rules: BuildahArgRules): Scope {
  let scope = heading;
  if (!rules.platformArgsInFrom) return scope;
  for (const [name, value] of given.platformArgs) scope = withArg(scope, name, value);
  for (const [name, value] of given.buildArgs) {
    if (heading.values.has(name) || heading.unknown.has(name)) scope = withArg(scope, name, value);
  }
  return scope;
}
