/** COPY and ADD: the history line holds the digest of the sources, not their names. */
import { type BuildahDigest, buildahDigest, type HeredocSource } from "../../context/buildah-digest.ts";
import type { OwnerView } from "../../context/buildah-digest-stream.ts";
import { join } from "../../context/clean.ts";
import { parseIgnore } from "../../context/ignore.ts";
import { type Digests, KnownDigests } from "../../context/known-digests.ts";
import type { FileTree } from "../../context/tree.ts";
import type { Instruction } from "../../dockerfile/instruction.ts";
import type { BuildkitWordRules } from "../../dockerfile/words.ts";
import { ForecastError } from "../../errors.ts";
import type { BuildRequest } from "../../request.ts";
import type { SourceFacts } from "../../step-facts.ts";
import type { Cause } from "../../verdict.ts";
import type { BuildahRules } from "./rules.ts";
import { absolute, type Words } from "./words.ts";

/** Digest of the sources as it stands in the line. */
export interface CopyDigest {
  /** Digests that can be, empty when nothing is known. */
  readonly summaries: readonly string[];
  /** Another digest is possible, and why. */
  readonly doubt?: Cause;
  /** Why the builder fails at this step. */
  readonly refused?: string;
  readonly sources: readonly SourceFacts[];
}

/** Where `--from` points. */
export type Origin =
  | { readonly kind: "tree"; readonly name: string; readonly tree: FileTree; readonly excludes: readonly string[] }
  /** Files that cannot be read here; `recorded`: digests that the very same source had in recorded steps. */
  | {
      readonly kind: "opaque";
      readonly name: string;
      readonly id: string | undefined;
      readonly recorded: readonly string[];
      readonly cause: Cause;
    };

export interface CopyInput {
  readonly request: BuildRequest;
  readonly rules: BuildahRules;
  readonly heredocWords: BuildkitWordRules | undefined;
  readonly views: readonly OwnerView[];
  /** Patterns of the ignore file of the build context. */
  readonly ignored: readonly string[];
  readonly workdir: string | undefined;
  /** `expanded`: the whole instruction, words expanded. */
  readonly origin: (from: string, sources: readonly string[], expanded: string) => Origin;
}

interface Flags {
  readonly from: string | undefined;
  readonly chown: string | undefined;
  readonly chmod: number | undefined;
  readonly link: boolean;
  readonly parents: boolean;
  readonly excludes: readonly string[];
}

export interface CopyParts {
  readonly flags: Flags;
  readonly sources: readonly string[];
  readonly destination: string;
  /** The whole instruction, words expanded. */
  readonly expanded: string;
}

/** Flags and words, expanded. Throws `build-refused` for what this version does not know, `word-expansion`. */
export function copyParts(instruction: Instruction, words: Words, rules: BuildahRules): CopyParts {
  const flags = copyFlags(instruction, words, rules);
  const args = instruction.args.map((word) => (word.startsWith("<<") ? word : words.text(word)));
  const written = instruction.flags.map((flag) => words.text(flag.text));
  const expanded = [instruction.word, ...written, ...args].join(" ");
  return { flags, sources: args.slice(0, -1), destination: args.at(-1) ?? "", expanded };
}

const BOOLEANS = new Map([
  [undefined, true],
  ["true", true],
  ["false", false],
]);

/** openshift/imagebuilder dispatchers.go dispatchCopy, add; imagebuildah/stage_executor.go Copy. */
function copyFlags(instruction: Instruction, words: Words, rules: BuildahRules): Flags {
  const values = new Map<string, string | undefined>();
  const excludes: string[] = [];
  for (const flag of instruction.flags) {
    const text = words.text(flag.text);
    const at = text.indexOf("=");
    const name = (at < 0 ? text : text.slice(0, at)).replace(/^--/, "");
    const value = at < 0 ? undefined : text.slice(at + 1);
    if (!isKnown(name, instruction, rules)) throw unsupported(instruction, `--${name}`, rules);
    if (name === "exclude") excludes.push(value ?? "");
    values.set(name, value);
  }
  const chmod = values.get("chmod");
  if (chmod !== undefined && !/^[0-7]{1,6}$/.test(chmod)) throw unsupported(instruction, `--chmod=${chmod}`, rules);
  return {
    from: values.get("from"),
    chown: values.get("chown"),
    chmod: chmod === undefined ? undefined : Number.parseInt(chmod, 8),
    link: values.has("link") && BOOLEANS.get(values.get("link")) === true,
    parents: values.has("parents") && BOOLEANS.get(values.get("parents")) === true,
    excludes,
  };
}

function isKnown(name: string, { keyword }: Instruction, rules: BuildahRules): boolean {
  if (name === "chown" || name === "chmod") return true;
  if (name === "from") return keyword === "copy";
  if (name === "checksum" || name === "keep-git-dir") return keyword === "add";
  if (name === "exclude") return rules.excludes !== "no";
  if (name === "parents") return rules.parents && keyword === "copy";
  return name === "link" && rules.link;
}

function unsupported({ word }: Instruction, flag: string, rules: BuildahRules): ForecastError {
  return new ForecastError(
    "build-refused",
    `Buildah ${rules.name} fails at ${word} ${flag}: remove the flag or upgrade.`,
  );
}

export function copyDigest(instruction: Instruction, words: Words, parts: CopyParts, input: CopyInput): CopyDigest {
  const { flags } = parts;
  const sources = parts.sources.filter((word) => !(instruction.heredocs.length > 0 && word.startsWith("<<")));
  const remote = sources.filter(isRemote);
  if (remote.length > 0) return remoteDigest(instruction, remote, sources);
  const heredocs = heredocSources(instruction, words, input);
  const origin = copyOrigin(parts, sources, heredocs, input);
  const noted = (digest?: string): readonly SourceFacts[] => [
    ...heredocs.map(({ name }) => ({ from: "heredoc", paths: [name] })),
    ...(sources.length === 0
      ? []
      : [
          {
            from: origin.name,
            paths: sources,
            ...(flags.excludes.length === 0 ? {} : { exclude: flags.excludes }),
            ...(digest === undefined ? {} : { digest }),
          },
        ]),
  ];
  if (origin.kind === "opaque") {
    const doubt = origin.recorded.length === 1 ? {} : { doubt: origin.cause };
    return { summaries: origin.recorded, ...doubt, sources: noted(origin.id) };
  }
  if (input.workdir === undefined && !parts.destination.startsWith("/")) {
    const detail =
      "The working directory of the base image is not known here, and it decides what this step copies to.";
    return { summaries: [], doubt: { code: "no-record", detail }, sources: noted() };
  }
  return ofTree(instruction, parts, { ...input, sources, heredocs, origin }, noted);
}

function isRemote(word: string): boolean {
  return /^(?:https?:\/\/|git:\/\/|git@|github\.com\/)/.test(word);
}

function remoteDigest(instruction: Instruction, urls: readonly string[], paths: readonly string[]): CopyDigest {
  const sources = [{ from: "url", paths }];
  if (instruction.keyword === "copy") {
    return { summaries: [], refused: "COPY cannot take a URL: use ADD.", sources };
  }
  const url = urls[0]!;
  const detail = `What ${url} serves, and when it was last changed, is part of this step's line: it is downloaded in every build.`;
  return { summaries: [], doubt: { code: "remote", detail, url }, sources };
}

function heredocSources(instruction: Instruction, words: Words, input: CopyInput): readonly HeredocSource[] {
  const { heredocWords } = input;
  if (heredocWords === undefined) return [];
  return instruction.heredocs.map((heredoc) => {
    const options = { rawQuotes: true, rawEscapes: true };
    const rules = { ...heredocWords, escape: "\\" };
    const text = heredoc.expand ? words.text(heredoc.content, rules, options) : heredoc.content;
    return { name: heredoc.name.slice(heredoc.name.lastIndexOf("/") + 1), content: `${text.replace(/^\n/, "")}\n` };
  });
}

function copyOrigin(
  { flags: { from }, expanded }: CopyParts,
  sources: readonly string[],
  heredocs: readonly HeredocSource[],
  input: CopyInput,
): Origin {
  // With here-documents the regular sources still come from --from, the documents themselves do not.
  if (from !== undefined && from !== "") return input.origin(from, sources, expanded);
  const tree = input.request.context;
  if (tree !== undefined) return { kind: "tree", name: "context", tree, excludes: input.ignored };
  if (sources.length === 0 && heredocs.length > 0) {
    return { kind: "tree", name: "heredoc", tree: NOTHING, excludes: [] };
  }
  const cause: Cause = { code: "unsupported", detail: "The build context cannot be seen here." };
  return { kind: "opaque", name: "context", id: undefined, recorded: [], cause };
}

const NOTHING: FileTree = {
  entry: () => undefined,
  names: () => [],
  digest: () => undefined,
  read: () => undefined,
};

interface TreeInput extends Omit<CopyInput, "origin"> {
  readonly sources: readonly string[];
  readonly heredocs: readonly HeredocSource[];
  readonly origin: Extract<Origin, { kind: "tree" }>;
}

function ofTree(
  instruction: Instruction,
  parts: CopyParts,
  input: TreeInput,
  noted: (digest?: string) => readonly SourceFacts[],
): CopyDigest {
  const { flags } = parts;
  const owners = chownIds(flags.chown);
  const summaries = new Set<string>();
  for (const chown of owners.ids) {
    const answer = digest(instruction, parts, input, chown);
    if (answer.kind === "refused") return { summaries: [], refused: answer.why, sources: noted() };
    if (answer.kind === "unknown") {
      const doubt: Cause = { code: "unsupported", detail: `The sources cannot be hashed here: ${answer.why}.` };
      return { summaries: [], doubt, sources: noted() };
    }
    for (const summary of answer.summaries) summaries.add(summary);
  }
  const found = [...summaries];
  const sources = noted(found.join(" "));
  if (owners.exact) return { summaries: found, sources };
  const detail = `Who --chown=${flags.chown} is stands in the image's etc/passwd and etc/group, which cannot be read here.`;
  return { summaries: found, doubt: { code: "unsupported", detail }, sources };
}

function digest(
  instruction: Instruction,
  parts: CopyParts,
  input: TreeInput,
  chown: { readonly uid: number; readonly gid: number } | undefined,
): BuildahDigest {
  const { flags } = parts;
  const workdir = input.workdir ?? "/";
  try {
    const copy = {
      sources: input.sources,
      heredocs: input.heredocs,
      destination: absolute(parts.destination, workdir),
      workdir,
      excludes: [...input.origin.excludes, ...excludePatterns(flags.excludes, input)],
      chown,
      chmod: flags.chmod,
      unpacks: instruction.keyword === "add",
      parents: flags.parents,
      keepsOwners: flags.from !== undefined,
      rules: input.rules.copy,
    };
    const known = input.request.knownDigests ?? new KnownDigests();
    return known.of(
      input.origin.tree,
      JSON.stringify(copy),
      (tree) => buildahDigest({ ...copy, tree, views: input.views }),
      SUMMARIES,
    );
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    return { kind: "unknown", why: error.message };
  }
}

const SUMMARIES: Digests<BuildahDigest> = {
  list: (answer) => (answer.kind === "known" ? answer.summaries : undefined),
  replace: (_, summaries) => ({ kind: "known", summaries }),
};

/** stage_executor.go Copy, joinExcludePatternWithCopySource (v1.44.0): as written, and once more below every source. */
function excludePatterns(excludes: readonly string[], input: TreeInput): readonly string[] {
  if (input.rules.excludes !== "from-source") return excludes;
  const below = input.sources.flatMap((source) => excludes.map((pattern) => belowSource(source, pattern)));
  return [...excludes, ...below];
}

function belowSource(source: string, pattern: string): string {
  return pattern.startsWith("!") ? `!${join(source, pattern.slice(1))}` : join(source, pattern);
}

/** Ids that a name in --chown is likely to have: system accounts and first users of the usual base images. */
const USUAL_IDS: readonly number[] = [0, 1000, 1001, 33, 65534, 999, 100, 101, 82, 70, 10001];

interface ChownIds {
  readonly ids: readonly ({ readonly uid: number; readonly gid: number } | undefined)[];
  readonly exact: boolean;
}

/** `uid`, `uid:gid`; names are looked up in the image, so the recorded digest is tried with the ids they may have. */
function chownIds(chown: string | undefined): ChownIds {
  if (chown === undefined) return { ids: [undefined], exact: true };
  const [user = "", group] = chown.split(":");
  const number = (text: string): number | undefined => (/^\d{1,10}$/.test(text) ? Number(text) : undefined);
  const uid = number(user);
  const gid = group === undefined ? uid : number(group);
  if (uid !== undefined && gid !== undefined) return { ids: [{ uid, gid }], exact: true };
  if (uid !== undefined) return { ids: USUAL_IDS.map((id) => ({ uid, gid: id })), exact: false };
  if (gid !== undefined && group !== undefined) return { ids: USUAL_IDS.map((id) => ({ uid: id, gid })), exact: false };
  if (user === "root" && (group === undefined || group === "root")) return { ids: [{ uid: 0, gid: 0 }], exact: false };
  return { ids: USUAL_IDS.map((id) => ({ uid: id, gid: id })), exact: false };
}

/** The ignore file that counts, and its patterns. pkg/parse/parse.go ContainerIgnoreFile (v1.28.2). */
export function ignoredPatterns(request: BuildRequest): readonly string[] {
  const { ignoreFiles } = request;
  const file =
    ignoreFiles.explicit ??
    ignoreFiles.dockerfileDockerignore ??
    ignoreFiles.dockerfileContainerignore ??
    ignoreFiles.containerignore ??
    ignoreFiles.dockerignore;
  return file === undefined ? [] : parseIgnore(file.text, "containers");
}
