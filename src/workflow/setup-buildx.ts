/**
 * Which builder a step of the job builds with, as far as it decides what that builder holds (docker/setup-buildx-action
 * src/main.ts, src/context.ts; docker/buildx commands/create.go).
 */
import type { TakenAway } from "../build-spec.ts";
import type { BuilderCommand } from "./builder-commands.ts";
import { type Contexts, evaluateText } from "./expression.ts";
import { asText, field } from "./yaml.ts";

interface MadeBuilder {
  /** Empty: a new one in every job; `undefined`: not known. */
  readonly name: string | undefined;
  readonly step: string;
  readonly used: boolean;
  readonly empty: boolean;
}

/** What the job says of the builder that a build runs in. */
export interface BuilderStanding {
  /** Made anew in every job: it starts without any cache. */
  readonly emptyBuilder: boolean;
  /** Its name, where the job tells one; `undefined`: the one in use. */
  readonly buildxBuilder: string | undefined;
  /** BuildSpec.takenAway */
  readonly takenAway: readonly TakenAway[];
}

interface Wiped {
  readonly name: string | undefined;
  readonly shown: string;
}

/** Builders that the steps before have set up, and what any step of the job takes away. */
export class JobBuilders {
  private readonly made: MadeBuilder[] = [];
  private readonly removed: (readonly string[] | undefined)[] = [];
  private readonly wiped: Wiped[] = [];
  private images: TakenAway[] = [];

  /** A step that is no docker/setup-buildx-action makes none. */
  add(step: unknown, contexts: Contexts): void {
    if ((asText(field(step, "uses")) ?? "").toLowerCase().split("@")[0] !== "docker/setup-buildx-action") return;
    const input = (name: string): string | undefined => given(step, name, contexts);
    const driver = input("driver");
    // The builder inside the engine is there already, and stays the one in use or not.
    if (driver === "docker") return;
    const name = input("name");
    // Others are elsewhere and outlive the job. A value that is not known may be one of these.
    const isOwn = driver === undefined || !ELSEWHERE.has(driver);
    // Under a fixed name the cache is kept only when that is asked for: else builder and volume go with the job.
    const isKept =
      name !== undefined && name !== "" && (isTrue(input("keep-state")) || input("cleanup")?.toLowerCase() === "false");
    const used = input("use")?.toLowerCase() !== "false";
    this.made.push({ name, step: asText(field(step, "id")) ?? "", used, empty: isOwn && !isKept });
  }

  /** A command of a script, in the order of the job. */
  run(command: BuilderCommand): void {
    if (command.kind === "create") {
      const { name, driver, use } = command;
      if (driver === "docker") return;
      // Under a fixed name it is refused where there is one from an earlier job: that one is used then.
      const empty = !ELSEWHERE.has(driver) && (name === undefined || name === "" || this.isRemoved(name));
      this.made.push({ name, step: "", used: use, empty });
    } else if (command.kind === "use") {
      const { name } = command;
      const known = this.made.findLast((one) => name === undefined || one.name === name);
      this.made.push({ name, step: "", used: true, empty: known?.empty ?? false });
    } else if (command.kind === "remove") this.removed.push(command.names);
    else if (command.kind === "prune") this.wiped.push(command);
    else this.images = [...this.images, { builder: command.of, command: command.shown }];
  }

  /** Here the action itself runs: what it sees of an engine's images, commands before it have done with. */
  reachOwnStep(): void {
    this.images = [];
  }

  /** Of a build that names no builder. */
  get standing(): BuilderStanding {
    const last = this.made.findLast(({ used }) => used);
    return { emptyBuilder: last?.empty ?? false, buildxBuilder: last?.name || undefined, takenAway: this.images };
  }

  /** Of this step's build, with nothing said of what comes later in the job. */
  standingFor(step: unknown, contexts: Contexts, env: ReadonlyMap<string, string>): BuilderStanding {
    const named = asText(field(field(step, "with"), "builder")) || commandBuilder(step) || env.get("BUILDX_BUILDER");
    if (named === undefined || named === "") return this.standing;
    const takenAway = this.images;
    const value = evaluateText(named, contexts);
    if (value.known && !value.text.includes("$")) {
      if (value.text === "") return this.standing;
      const made = this.made.findLast(({ name }) => name === value.text || name === undefined);
      return { emptyBuilder: made?.empty ?? false, buildxBuilder: value.text, takenAway };
    }
    const id = /\bsteps\.([\w-]+)\.outputs\.name\b/.exec(named)?.[1];
    const made = this.made.find(({ step: of }) => of === id);
    if (made !== undefined) return { emptyBuilder: made.empty, buildxBuilder: made.name || undefined, takenAway };
    return { emptyBuilder: this.made.some(({ empty }) => empty), buildxBuilder: undefined, takenAway };
  }

  /**
   * The same when the whole job is known: what a later step throws away is not there for the next job, and this job had the
   * job before it.
   */
  final({ emptyBuilder, buildxBuilder, takenAway }: BuilderStanding): BuilderStanding {
    const wiped = this.wiped.filter(({ name }) => [undefined, name].includes(buildxBuilder) || name === undefined);
    const pruned = wiped.map(({ shown }): TakenAway => ({ builder: "buildkit", command: shown }));
    return {
      emptyBuilder: emptyBuilder || (buildxBuilder !== undefined && this.isRemoved(buildxBuilder)),
      buildxBuilder,
      takenAway: [...takenAway, ...pruned],
    };
  }

  private isRemoved(name: string): boolean {
    return name !== DEFAULT_BUILDER && this.removed.some((names) => names === undefined || names.includes(name));
  }
}

/** Drivers whose builder is not this machine's and outlives the job. */
const ELSEWHERE: ReadonlySet<string> = new Set(["remote", "cloud"]);
/** The engine's own cannot be removed. */
const DEFAULT_BUILDER = "default";

const isTrue = (text: string | undefined): boolean => text?.toLowerCase() === "true";

/** Empty: not set; `undefined`: not known. */
function given(step: unknown, name: string, contexts: Contexts): string | undefined {
  const value = evaluateText(asText(field(field(step, "with"), name)) ?? "", contexts);
  return value.known ? value.text.trim() : undefined;
}

/** The builder of a script's commands; of several ones, one that is not known. */
function commandBuilder(step: unknown): string | undefined {
  const named = [...(asText(field(step, "run")) ?? "").matchAll(/--builder[= ]+(\$\{\{.{0,300}?\}\}|\S+)/g)];
  const names = [...new Set(named.map(([, name = ""]) => name.replace(/^["']|["']$/g, "")))];
  return names.length > 1 ? "$" : names[0];
}
