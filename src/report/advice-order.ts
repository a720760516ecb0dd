/** Advice on the order of instructions. */
import type { FileTree } from "../context/tree.ts";
import type { NamedChange } from "../explain/values.ts";
import type { Forecast, StepForecast } from "../verdict.ts";
import type { Advice, AdviceInput } from "./advice.ts";
import { packageJson, readText, takesAll } from "./advice-context.ts";
import { costOf } from "./cost.ts";
import { type Culprit, culpritsOf } from "./culprit.ts";

export function orderAdvice(input: AdviceInput): readonly Advice[] {
  const culprits = culpritsOf(input.forecast.steps);
  return culprits.flatMap((culprit) => [
    ...lateArgument(culprit, input.forecast),
    ...lateLabel(culprit, input.forecast),
    ...lockfileFirst(culprit, input),
  ]);
}

const VOLATILE_NAMES = /(?:^|_)(?:sha|commit|revision|rev|timestamp|date|build_?(?:date|time|number|num|id))(?:_|$)/i;
const VOLATILE_VALUES = /^(?:[0-9a-f]{7,64}|[0-9]{4}-[0-9]{2}-[0-9]{2}T?[0-9:.Z+-]*|1[0-9]{9}|1[0-9]{12})$/i;

/** A value that is another one in every commit. */
function isVolatile({ name, newValue }: NamedChange): boolean {
  return (
    VOLATILE_NAMES.test(name) || (newValue !== undefined && /[0-9]/.test(newValue) && VOLATILE_VALUES.test(newValue))
  );
}

/** `$NAME`, `${NAME…` or the bare word, for names of letters, digits and `_`. */
function mentions(text: string, name: string): boolean {
  return new RegExp(`(?:^|[^A-Za-z0-9_])${name}(?:$|[^A-Za-z0-9_])`).test(text);
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,200}$/;

function savesOf(steps: readonly StepForecast[]): NonNullable<Advice["saves"]> {
  const { seconds, bytes } = costOf(steps);
  return {
    ...(seconds === undefined ? {} : { seconds: seconds.value }),
    ...(bytes === undefined ? {} : { bytes: bytes.value }),
  };
}

/** An ARG that is new with every commit enters every RUN below it, though only a later instruction mentions it. */
function lateArgument(culprit: Culprit, { steps }: Forecast): readonly Advice[] {
  const [cause, ...others] = culprit.causes;
  if (cause?.code !== "arg" || others.length > 0 || cause.names.length !== 1 || culprit.verdict !== "miss") return [];
  const [named] = cause.names;
  if (named === undefined || !NAME.test(named.name) || !isVolatile(named)) return [];
  const root = steps[culprit.step]!;
  const stage = steps.filter((step) => step.stage === root.stage);
  const declared = stage.findLast(
    (step) => step.keyword === "arg" && step.index <= root.index && mentions(step.text, named.name),
  );
  const uses = stage.filter(
    (step) => step.index > (declared?.index ?? root.index) && step.keyword !== "arg" && mentions(step.text, named.name),
  );
  const user = uses[0];
  if (declared === undefined || user === undefined || user.index <= root.index) return [];
  const between = stage.filter(
    (step) => step.index >= root.index && step.index < user.index && step.verdict === "miss",
  );
  if (between.length === 0 || between.some((step) => !isOnlyFollower(step, root))) return [];
  const lines = `${declared.range === undefined ? "" : ` from line ${declared.range.startLine}`}`;
  const before = user.range === undefined ? "the instruction that uses it" : `line ${user.range.startLine}`;
  return [
    {
      code: "late-argument",
      title: `Move ARG ${named.name}${lines} to just before ${before}.`,
      detail: `Its value changes with every commit, and ${before} is the first to mention it; until then it only makes ${between.length === 1 ? "1 step" : `${between.length} steps`} new each time.`,
      step: declared.index,
      saves: savesOf(between),
    },
  ];
}

/** Nothing of its own makes the step new. */
function isOnlyFollower(step: StepForecast, root: StepForecast): boolean {
  return step.index === root.index || step.causes.every((cause) => cause.code === "parent");
}

/** A label that is new with every commit stands above steps that it does not influence. */
function lateLabel(culprit: Culprit, { steps }: Forecast): readonly Advice[] {
  const root = steps[culprit.step]!;
  if (
    root.keyword !== "label" ||
    root.origin !== "file" ||
    culprit.verdict !== "miss" ||
    culprit.followers.length === 0
  )
    return [];
  const byArg = culprit.causes.every((cause) => cause.code === "arg" && cause.names.some(isVolatile));
  if (!byArg) return [];
  const after = culprit.followers.map((index) => steps[index]!).filter((step) => step.stage === root.stage);
  if (after.length === 0 || after.some((step) => !isOnlyFollower(step, root))) return [];
  return [
    {
      code: "late-label",
      title: `Move ${root.range === undefined ? "this LABEL" : `the LABEL of line ${root.range.startLine}`} to the end of its stage.`,
      detail: `Its value changes with every commit and makes the ${after.length === 1 ? "step" : `${after.length} steps`} below new, none of which depends on a label.`,
      step: root.index,
      saves: savesOf(after),
    },
  ];
}

interface Installer {
  /** The whole command of the RUN, flags of RUN taken off. */
  readonly command: RegExp;
  readonly files: readonly string[];
  /** Copied along when there. */
  readonly also?: readonly string[];
  /** The installer reads nothing but those files. */
  readonly selfContained: (sent: FileTree) => boolean;
}

const FLAGS = String.raw`(?:\s+--?[a-z][a-z-]*(?:[= ][\w./:@][\w./:@-]*)?)*`;

function installer(
  command: string,
  files: readonly string[],
  selfContained: Installer["selfContained"],
  also: readonly string[] = [],
): Installer {
  return { command: new RegExp(`^${command}${FLAGS}\\s*$`), files, also, selfContained };
}

const INSTALLERS: readonly Installer[] = [
  installer("npm (?:ci|clean-install)", ["package.json", "package-lock.json"], nodeAlone, [".npmrc"]),
  installer(
    "yarn install",
    ["package.json", "yarn.lock"],
    (sent) => nodeAlone(sent) && readText(sent, "yarn.lock").includes("yarn lockfile v1"),
    [".npmrc", ".yarnrc"],
  ),
  installer(
    "pnpm (?:i|install)",
    ["package.json", "pnpm-lock.yaml"],
    (sent) => nodeAlone(sent) && sent.entry("pnpm-workspace.yaml") === undefined,
    [".npmrc"],
  ),
  installer(
    "pip3? install(?: --[a-z-]+)* -r requirements\\.txt",
    ["requirements.txt"],
    (sent) =>
      !/^[ \t]*(?:-e|-r|-c|--editable|--requirement|--constraint|\.|file:)|@\s*file:/m.test(
        readText(sent, "requirements.txt"),
      ),
  ),
  installer(
    "go mod download",
    ["go.mod", "go.sum"],
    (sent) => !/=>\s*\.{1,2}\//.test(readText(sent, "go.mod")) && sent.entry("go.work") === undefined,
  ),
  installer(
    "bundle install",
    ["Gemfile", "Gemfile.lock"],
    (sent) => !/\bpath\b|\bgemspec\b|eval_gemfile|File\.|ruby file:/.test(readText(sent, "Gemfile")),
  ),
];

const LIFECYCLE = [
  "preinstall",
  "install",
  "postinstall",
  "prepublish",
  "preprepare",
  "prepare",
  "postprepare",
  "dependencies",
];

/** The package runs no script of its own at install, and takes nothing from beside it. */
function nodeAlone(sent: FileTree): boolean {
  const json = packageJson(sent);
  if (json === undefined || "workspaces" in json || "pnpm" in json) return false;
  const scripts = typeof json.scripts === "object" && json.scripts !== null ? Object.keys(json.scripts) : [];
  if (scripts.some((name) => LIFECYCLE.includes(name))) return false;
  return !/"(?:file|link|portal|workspace|patch):/.test(JSON.stringify(json));
}

/** COPY . . above an install that only reads a lockfile: any source file makes the install new. */
function lockfileFirst(culprit: Culprit, { forecast, sent }: AdviceInput): readonly Advice[] {
  const root = forecast.steps[culprit.step]!;
  if (sent === undefined || culprit.verdict !== "miss" || !isPlainCopyAll(root)) return [];
  if (!culprit.causes.every((cause) => cause.code === "content" && cause.files.length === cause.total)) return [];
  const next = forecast.steps.find(
    (step) => step.stage === root.stage && step.index > root.index && step.keyword !== "arg",
  );
  if (next?.keyword !== "run" || next.verdict !== "miss" || !isOnlyFollower(next, root)) return [];
  const command = next.facts.expanded
    .replace(/^RUN\s+/i, "")
    .replace(/^(?:--[a-z]+(?:=\S+)?\s+)*/, "")
    .trim();
  const tool = INSTALLERS.find((each) => each.command.test(command));
  if (tool === undefined || !tool.files.every((file) => sent.entry(file)?.type === "file") || !tool.selfContained(sent))
    return [];
  const changed = culprit.causes.flatMap((cause) =>
    cause.code === "content" ? cause.files.map((file) => file.path) : [],
  );
  const also = (tool.also ?? []).filter((file) => sent.entry(file)?.type === "file");
  const files = [...tool.files, ...also];
  if (changed.some((path) => files.includes(path))) return [];
  return [
    {
      code: "lockfile-first",
      title: "Install dependencies before the sources are copied.",
      detail: `${next.text} only reads ${tool.files.join(" and ")}, which did not change, yet runs again because it stands below ${root.text}.`,
      step: root.index,
      lines: [`COPY ${files.join(" ")} ./`, next.text, root.text],
      file: forecast.dockerfile,
      saves: savesOf([next]),
    },
  ];
}

/** `COPY . .` or `COPY . ./`, no flags: where the files go is then clear. */
function isPlainCopyAll(step: StepForecast): boolean {
  return takesAll(step) && /^COPY\s+\.\/?\s+\.\/?\s*$/i.test(step.text);
}
