/** Advice on files: changes that nothing needs, .git in the image, directories that are sent for nothing. */
import { clean } from "../context/clean.ts";
import type { FileTree } from "../context/tree.ts";
import { ForecastError } from "../errors.ts";
import type { Cause, StepForecast } from "../verdict.ts";
import type { Advice, AdviceInput } from "./advice.ts";
import { type Culprit, culpritsOf } from "./culprit.ts";
import { bytesText } from "./units.ts";

export function contextAdvice(input: AdviceInput): readonly Advice[] {
  return [...needlessFiles(input), ...gitDirectory(input), ...unusedDirectories(input)];
}

/** Directories that serve people and services around a repository, never a build inside an image. */
const NEEDLESS_DIRECTORIES = [".github", ".gitlab", ".circleci", ".vscode", ".idea", ".devcontainer"];
/** Longest name of a file on Linux. */
const MAX_NAME = 255;
const NEEDLESS_FILES =
  /^(?:\.gitlab-ci\.yml|\.travis\.yml|azure-pipelines\.ya?ml|Jenkinsfile|\.pre-commit-config\.yaml|CODEOWNERS|CONTRIBUTING(?:\.\w+)?|CODE_OF_CONDUCT(?:\.\w+)?|SECURITY\.md|renovate\.json5?|\.DS_Store|Thumbs\.db|.*\.swp|(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml|(?:[\w.-]+\.)?Dockerfile(?:\.[\w.-]+)?|\.dockerignore)$/;
/** Documents: some packages are built with them, so the manifests are asked first. */
const DOCUMENTS = /^(?:README|CHANGELOG|CHANGES|HISTORY|AUTHORS|NOTES)(?:\.(?:md|rst|txt|adoc))?$/i;

/** Files by which builds name documents, and the largest that is read. */
const MANIFESTS = [
  "package.json",
  "pyproject.toml",
  "setup.py",
  "setup.cfg",
  "MANIFEST.in",
  "Makefile",
  "CMakeLists.txt",
  "meson.build",
  "build.gradle",
  "build.gradle.kts",
  "pom.xml",
  "composer.json",
  "mix.exs",
  "mkdocs.yml",
  "book.toml",
];
const MAX_MANIFEST = 256 * 1024;

/** A culprit all of whose changed files can be left out: the exact lines for .dockerignore. */
function needlessFiles({ forecast, sent }: AdviceInput): readonly Advice[] {
  if (sent === undefined) return [];
  return culpritsOf(forecast.steps).flatMap((culprit): readonly Advice[] => {
    const step = forecast.steps[culprit.step]!;
    const files = changedFiles(culprit);
    if (files === undefined || files.length === 0) return [];
    const reads = texts(forecast.steps);
    if (!files.every((path) => isNeedless(path, step, reads, sent))) return [];
    return [ignoreAdvice(culprit, step, ignoreLines(files))];
  });
}

/** Paths of a culprit whose only cause is content, and whose list is whole. */
function changedFiles(culprit: Culprit): readonly string[] | undefined {
  if (culprit.verdict !== "miss") return undefined;
  const contents = culprit.causes.filter(
    (cause): cause is Extract<Cause, { code: "content" }> => cause.code === "content",
  );
  if (contents.length !== culprit.causes.length) return undefined;
  if (contents.some((cause) => cause.total !== cause.files.length)) return undefined;
  return contents.flatMap((cause) =>
    cause.files.flatMap((file) => [file.path, ...(file.oldPath === undefined ? [] : [file.oldPath])]),
  );
}

function texts(steps: readonly StepForecast[]): string {
  return steps.map((step) => `${step.text}\n${step.facts.expanded}`).join("\n");
}

function isNeedless(path: string, step: StepForecast, reads: string, sent: FileTree): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const top = path.split("/", 1)[0]!;
  if (isNamed(path, step) || reads.includes(name)) return false;
  if (NEEDLESS_DIRECTORIES.includes(top)) return !reads.includes(top);
  if (name.length <= MAX_NAME && NEEDLESS_FILES.test(name)) return true;
  if (!DOCUMENTS.test(name)) return false;
  // Crates include their README as documentation, by paths that only their sources know.
  if (sent.entry("Cargo.toml") !== undefined) return false;
  return MANIFESTS.every((manifest) => !readText(sent, manifest).toLowerCase().includes(name.toLowerCase()));
}

/** The step copies the file by its own name: then somebody wants it. */
function isNamed(path: string, step: StepForecast): boolean {
  const named = (step.facts.sources ?? []).flatMap((source) => source.paths.map((word) => clean(`/${word}`).slice(1)));
  return named.includes(path);
}

/** A small text file of the context; empty when there is none or it cannot be read. */
export function readText(tree: FileTree, path: string): string {
  try {
    if (tree.entry(path)?.type !== "file") return "";
    const bytes = tree.read(path, MAX_MANIFEST);
    return bytes === undefined ? "" : new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof ForecastError) return "";
    throw error;
  }
}

function ignoreLines(files: readonly string[]): readonly string[] {
  const lines = files.map((path) => {
    const top = path.split("/", 1)[0]!;
    return NEEDLESS_DIRECTORIES.includes(top) ? top : escaped(path);
  });
  return [...new Set(lines)];
}

/** Characters that an ignore pattern would read are escaped as its matcher wants them. */
function escaped(path: string): string {
  const pattern = path.replace(/[*?[\]\\]/g, "\\$&");
  return /^[#!]/.test(pattern) ? `\\${pattern}` : pattern;
}

function ignoreAdvice(culprit: Culprit, step: StepForecast, lines: readonly string[]): Advice {
  const { seconds, bytes, steps } = culprit.cost;
  return {
    code: "ignore-files",
    title: lines.length === 1 ? `Leave ${lines[0]} out of the context.` : "Leave these files out of the context.",
    detail: `Nothing else made ${step.text} and what follows new (${steps === 1 ? "1 step" : `${steps} steps`}), and nothing in the Dockerfile or the project's manifests names ${lines.length === 1 ? "it" : "them"}.`,
    step: culprit.step,
    lines,
    file: ".dockerignore",
    saves: {
      ...(seconds === undefined ? {} : { seconds: seconds.value }),
      ...(bytes === undefined ? {} : { bytes: bytes.value }),
    },
  };
}

/** Words by which a build says that it wants the repository's history. */
const WANTS_GIT = /\bgit\b|setuptools[_-]scm|hatch-vcs|versioneer|\bpbr\b|vergen|nbgv|nerdbank|buildvcs/i;

/** .git is copied into the image: every commit, fetch and checkout changes it. */
function gitDirectory({ forecast, sent }: AdviceInput): readonly Advice[] {
  if (sent?.entry(".git")?.type !== "dir") return [];
  const step = forecast.steps.find((each) => each.verdict !== "not-needed" && takesAll(each));
  if (step === undefined || WANTS_GIT.test(withoutUrls(texts(forecast.steps)))) return [];
  const manifests = MANIFESTS.filter((manifest) => manifest !== "package.json").map((manifest) =>
    readText(sent, manifest),
  );
  if (WANTS_GIT.test(withoutUrls([...manifests, scriptsOf(sent)].join("\n")))) return [];
  return [
    {
      code: "git-directory",
      title: "Leave .git out of the context.",
      detail: `${step.text} takes it along, so every commit makes this step new even when no source file changed.`,
      step: step.index,
      lines: [".git"],
      file: ".dockerignore",
    },
  ];
}

/** COPY or ADD of the context's root directory. */
export function takesAll(step: StepForecast): boolean {
  if (step.keyword !== "copy" && step.keyword !== "add") return false;
  return (step.facts.sources ?? []).some(
    (source) =>
      source.from === "context" &&
      source.paths.some((path) => clean(`/${path}`) === "/") &&
      (source.exclude ?? []).length === 0,
  );
}

function withoutUrls(text: string): string {
  return text.replace(/\b(?:git\+)?(?:https?|ssh|git):\/\/\S+|\bgit@\S+/gi, "");
}

/** The commands of package.json; its other fields mention git without using it. */
function scriptsOf(sent: FileTree): string {
  const scripts = packageJson(sent)?.scripts;
  return typeof scripts === "object" && scripts !== null ? Object.values(scripts).join("\n") : "";
}

export function packageJson(sent: FileTree): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(readText(sent, "package.json"));
    return typeof json === "object" && json !== null && !Array.isArray(json) ? { ...json } : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes from which sending a directory for nothing is worth a word. */
const WORTH_SENDING = 50_000_000;

/** The classic builder sends the whole context; BuildKit and Buildah only take what is used. */
function unusedDirectories({ forecast, last }: AdviceInput): readonly Advice[] {
  if (forecast.builder !== "classic" || last === undefined) return [];
  const taken = forecast.steps.flatMap((step) =>
    (step.facts.sources ?? []).filter((source) => source.from === "context").flatMap((source) => source.paths),
  );
  if (taken.some((word) => clean(`/${word}`) === "/" || /[*?[\\$]/.test(word))) return [];
  const used = new Set(taken.map((word) => clean(`/${word}`).split("/")[1]!));
  const sizes = new Map<string, number>();
  for (const file of last.files) {
    const slash = file.path.indexOf("/");
    if (slash > 0) sizes.set(file.path.slice(0, slash), (sizes.get(file.path.slice(0, slash)) ?? 0) + file.size);
  }
  const idle = [...sizes]
    .filter(([name, size]) => size >= WORTH_SENDING && !used.has(name))
    .sort((a, b) => b[1] - a[1]);
  if (idle.length === 0) return [];
  const total = idle.reduce((sum, [, size]) => sum + size, 0);
  return [
    {
      code: "context-size",
      title: "Do not send directories that no step copies.",
      detail: `${bytesText(total)} of the context go to the daemon in every build, and no COPY or ADD takes them.`,
      lines: idle.map(([name]) => escaped(name)),
      file: ".dockerignore",
    },
  ];
}
