/**
 * Which builder a step of the job builds with, as far as it decides whether that builder is empty
 * (docker/setup-buildx-action src/main.ts, src/context.ts).
 */
import { type Contexts, evaluateText } from "./expression.ts";
import { asText, field } from "./yaml.ts";

interface MadeBuilder {
  /** Empty: a new one in every job; `undefined`: not known. */
  readonly name: string | undefined;
  readonly step: string;
  readonly used: boolean;
  readonly empty: boolean;
}

/** Builders that the steps before have set up. */
export class JobBuilders {
  private readonly made: MadeBuilder[] = [];

  /** A step that is no docker/setup-buildx-action makes none. */
  add(step: unknown, contexts: Contexts): void {
    if ((asText(field(step, "uses")) ?? "").toLowerCase().split("@")[0] !== "docker/setup-buildx-action") return;
    const input = (name: string): string | undefined => given(step, name, contexts);
    const driver = input("driver");
    // The builder inside the engine is there already, and stays the one in use or not.
    if (driver === "docker") return;
    const name = input("name");
    // Others are elsewhere and outlive the job. A value that is not known may be one of these.
    const isOwn = driver === undefined || !["remote", "cloud"].includes(driver);
    // Under a fixed name the cache is kept only when that is asked for: else builder and volume go with the job.
    const isKept =
      name !== undefined && name !== "" && (isTrue(input("keep-state")) || input("cleanup")?.toLowerCase() === "false");
    const used = input("use")?.toLowerCase() !== "false";
    this.made.push({ name, step: asText(field(step, "id")) ?? "", used, empty: isOwn && !isKept });
  }

  /** Does a build that names no builder start with an empty one? */
  get empty(): boolean {
    return this.made.findLast(({ used }) => used)?.empty ?? false;
  }

  /** Does this step's build start with an empty one? */
  emptyFor(step: unknown, contexts: Contexts, env: ReadonlyMap<string, string>): boolean {
    const named = asText(field(field(step, "with"), "builder")) || commandBuilder(step) || env.get("BUILDX_BUILDER");
    if (named === undefined || named === "") return this.empty;
    const value = evaluateText(named, contexts);
    if (value.known && !value.text.includes("$")) {
      if (value.text === "") return this.empty;
      return this.made.findLast(({ name }) => name === value.text || name === undefined)?.empty ?? false;
    }
    const id = /\bsteps\.([\w-]+)\.outputs\.name\b/.exec(named)?.[1];
    return (this.made.find(({ step: of }) => of === id) ?? { empty: this.made.some(({ empty }) => empty) }).empty;
  }
}

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
