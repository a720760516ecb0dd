/** COPY and ADD → file op, and merge op with --link (moby/buildkit dockerfile2llb convert.go, convert_copy.go dispatchCopy). */
import { join } from "../../../context/clean.ts";
import { parseGitUrl, withScheme } from "../../../dockerfile/git-url.ts";
import { heredocWord } from "../../../dockerfile/heredoc.ts";
import type { Heredoc, Instruction } from "../../../dockerfile/instruction.ts";
import { ForecastError } from "../../../errors.ts";
import { findStage } from "../../../plan/stages.ts";
import type { SourceFacts } from "../../../step-facts.ts";
import { digestOf } from "../digest.ts";
import type { CopyAction, FileVertex, Vertex } from "../ops.ts";
import { hasWildcard } from "../selectors.ts";
import { resolveBase } from "./bases.ts";
import {
  boolFlag,
  type Converter,
  type Expander,
  expandBody,
  flagValue,
  flagValues,
  localVertex,
  noteLocalPath,
  oneLine,
  type Step,
  stageExpander,
  stepFacts,
  unknownOf,
} from "./context.ts";
import { mkfile, NO_TIMESTAMP, parseOwner } from "./file-ops.ts";
import { llbPath, normalizePath } from "./paths.ts";
import { gitVertex, httpVertex, isHttp } from "./remote.ts";
import { inputIndex } from "./run.ts";
import { stageFiles } from "./run-mounts.ts";
import type { StageState } from "./state.ts";

/** One source of the instruction, before inputs are numbered. */
interface Source {
  readonly vertex: Vertex | undefined;
  readonly path: string;
  /** From a file system, not a download or a here-document: links, wildcards and archives are looked at. */
  readonly files: boolean;
  readonly include: readonly string[];
  readonly required: readonly string[];
  readonly unpack: boolean;
  /** `--chmod` counts. */
  readonly chmod: boolean;
}

/** What flags and words say, expanded. */
interface CopyWords {
  readonly instruction: Instruction;
  readonly isAdd: boolean;
  readonly sources: readonly string[];
  readonly heredocs: readonly { readonly name: string; readonly content: string }[];
  readonly destination: string;
  readonly chown: string;
  readonly chmod: string;
  readonly checksum: string;
  readonly link: boolean;
  readonly parents: boolean;
  readonly exclude: readonly string[];
  readonly keepGitDir: boolean | undefined;
  readonly unpack: boolean | undefined;
  readonly from: string;
}

export function convertCopy(
  instruction: Instruction,
  state: StageState,
  converter: Converter,
): Omit<Step, "stage" | "stageName" | "origin"> {
  const expander = stageExpander(state, converter);
  const used = new Set<string>();
  const words = copyWords(instruction, state, converter, expander, used);
  for (const name of expander.used) used.add(name);
  const origin = copyOrigin(words, state, converter);
  const sources = [
    ...words.sources.map((word) => wordSource(word, words, origin, converter)),
    ...bodies(words, converter),
  ];
  const linked = words.link && words.chmod === "" && converter.profile.keys.mergeOp;
  const vertex = fileVertex(words, sources, linked ? undefined : state.vertex, state, converter, used);
  const others = sources.map((each) => each.vertex).filter((each) => each !== undefined && isOwn(each));
  if (linked && state.vertex !== undefined) {
    const merge = converter.graph.add({
      kind: "merge",
      inputs: [state.vertex, vertex],
      ignoreCache: state.ignoreCache,
      unknown: undefined,
    });
    others.push(merge);
    state.vertex = merge;
  } else {
    state.vertex = vertex;
  }
  return {
    instruction,
    vertex,
    others: others as readonly Vertex[],
    facts: copyFacts(words, state, origin, used),
    createdBy: history(words),
  };
}

/** Downloads and here-documents belong to the step; contexts, images and stages do not. */
function isOwn(vertex: Vertex): boolean {
  return vertex.kind === "http" || vertex.kind === "git" || (vertex.kind === "file" && vertex.inputs.length === 0);
}

function copyWords(
  instruction: Instruction,
  state: StageState,
  converter: Converter,
  expander: Expander,
  used: Set<string>,
): CopyWords {
  const { frontend } = converter.profile;
  const given = instruction.args.slice(0, -1);
  const sources: string[] = [];
  const heredocs: { name: string; content: string }[] = [];
  for (const word of given) {
    const heredoc = instruction.heredocs.length === 0 ? undefined : heredocWord(word, converter.words);
    if (heredoc === undefined) sources.push(expander(word));
    else heredocs.push(body(instruction.heredocs, heredoc.name, state, converter, used));
  }
  const chmod = flagValue(instruction, "chmod") ?? "";
  return {
    instruction,
    isAdd: instruction.keyword === "add",
    sources,
    heredocs,
    destination: expander(instruction.args.at(-1) ?? ""),
    chown: expander(flagValue(instruction, "chown") ?? ""),
    chmod: frontend.expandsChmod ? expander(chmod) : chmod,
    checksum: expander(flagValue(instruction, "checksum") ?? ""),
    link: boolFlag(instruction, "link") ?? false,
    parents: boolFlag(instruction, "parents") ?? false,
    exclude: flagValues(instruction, "exclude"),
    keepGitDir: boolFlag(instruction, "keep-git-dir"),
    unpack: boolFlag(instruction, "unpack"),
    from: instruction.keyword === "copy" ? (flagValue(instruction, "from") ?? "") : "",
  };
}

/** The last here-document of that name counts for every word that names it. */
function body(
  heredocs: readonly Heredoc[],
  name: string,
  state: StageState,
  converter: Converter,
  used: Set<string>,
): { name: string; content: string } {
  const found = heredocs.findLast((each) => each.name === name);
  const content = found?.content ?? "";
  return { name, content: found?.expand === true ? expandBody(content, state, converter, used) : content };
}

interface Origin {
  readonly vertex: Vertex | undefined;
  readonly facts: string;
  /** Name of the local directory; `undefined` for stages and images. */
  readonly local: string | undefined;
  readonly digest: string | undefined;
}

function copyOrigin(words: CopyWords, state: StageState, converter: Converter): Origin {
  if (words.from === "") {
    for (const source of words.sources) if (!isHttp(source)) noteLocalPath("", source, converter);
    return { vertex: localVertex("", converter), facts: "context", local: "", digest: undefined };
  }
  const stage = findStage(converter.set, words.from, "copy", state.index);
  if (stage !== undefined) {
    const files = stageFiles(stage.index, state, converter);
    if (files.local !== undefined) for (const source of words.sources) noteLocalPath(files.local, source, converter);
    return { vertex: files.vertex, facts: `stage:${files.name}`, local: undefined, digest: undefined };
  }
  const found = resolveBase(words.from, undefined, converter);
  if (found.local !== undefined) for (const source of words.sources) noteLocalPath(found.local, source, converter);
  const facts = found.local === undefined ? `image:${words.from}` : `context:${found.local}`;
  return { vertex: found.vertex, facts, local: found.local, digest: found.image?.digest };
}

function wordSource(word: string, words: CopyWords, origin: Origin, converter: Converter): Source {
  const plain = { files: false, include: [], required: [], unpack: false, chmod: true };
  const { addGit, gitChecksums, gitQueries, gitWithoutScheme, chmodOfUrls } = converter.profile.frontend;
  const url = gitWithoutScheme ? withScheme(word) : word;
  const git = addGit ? parseGitUrl(url, gitQueries) : undefined;
  if (git !== undefined) {
    if (!words.isAdd) throw refused(words.instruction, "copies a Git repository. Use ADD");
    if ((git.keepGitDir ?? words.keepGitDir) !== (words.keepGitDir ?? git.keepGitDir)) {
      throw refused(words.instruction, "says twice whether to keep .git, and not the same");
    }
    if (words.checksum !== "" && !gitChecksums)
      throw refused(words.instruction, "checks a Git repository. Leave out --checksum");
    if (git.checksum !== "" && words.checksum !== "" && git.checksum !== words.checksum) {
      throw refused(words.instruction, "names two checksums");
    }
    return { ...plain, vertex: gitVertex(url, git, words, converter), path: "/" };
  }
  if (isHttp(word)) {
    if (!words.isAdd) throw refused(words.instruction, "copies a URL. Use ADD");
    const vertex = httpVertex(word, words.checksum, converter);
    const path = join("/", vertex.filename);
    return { ...plain, vertex, path, unpack: words.unpack ?? false, chmod: chmodOfUrls };
  }
  return { ...fileSource(word, words, converter), vertex: origin.vertex };
}

function fileSource(word: string, words: CopyWords, converter: Converter): Omit<Source, "vertex"> {
  const unpack = words.unpack ?? words.isAdd;
  if (!words.parents) {
    return { path: normalizePath("/", word, false), files: true, include: [], required: [], unpack, chmod: true };
  }
  // `/./` says from where on directories are kept.
  const pivot = word.indexOf("/./");
  const parent = pivot === -1 ? "/" : word.slice(0, pivot);
  const pattern = normalizePath("/", pivot === -1 ? word : word.slice(pivot + 3), false);
  const exact = converter.profile.frontend.requiredPaths && !hasWildcard(parent) && !hasWildcard(pattern);
  return {
    path: normalizePath("/", parent, false),
    files: true,
    include: [pattern.replace(/^\//, "")],
    required: exact ? [normalizePath("/", join(parent, pattern), false)] : [],
    unpack,
    chmod: true,
  };
}

function bodies(words: CopyWords, converter: Converter): readonly Source[] {
  return words.heredocs.map(({ name, content }) => ({
    vertex: mkfile(name, 0o644, content, converter),
    path: join("/", name),
    files: false,
    include: [],
    required: [],
    unpack: false,
    chmod: true,
  }));
}

function fileVertex(
  words: CopyWords,
  sources: readonly Source[],
  root: Vertex | undefined,
  state: StageState,
  converter: Converter,
  used: ReadonlySet<string>,
): FileVertex {
  const inputs: Vertex[] = [];
  const rootInput = root === undefined ? -1 : inputIndex(inputs, root);
  const sourceInputs = sources.map(({ vertex }) => (vertex === undefined ? -1 : inputIndex(inputs, vertex)));
  const destination = copyDestination(words.destination, state, converter);
  const { mode, modeText } = copyMode(words, converter);
  const actions = sources.map((source, index): CopyAction => {
    const last = index === sources.length - 1;
    return {
      action: "copy",
      input: index === 0 ? rootInput : inputs.length + index - 1,
      secondaryInput: sourceInputs[index]!,
      output: last ? 0 : -1,
      owner: parseOwner(words.chown),
      ownerInput: rootInput,
      timestamp: NO_TIMESTAMP,
      source: llbPath("/", source.path, false),
      destination,
      mode: source.chmod ? mode : -1,
      modeText: source.chmod ? modeText : "",
      followSymlink: source.files,
      copyContents: source.files,
      unpack: source.unpack,
      wildcard: source.files,
      includePatterns: source.include,
      excludePatterns: words.exclude,
      requiredPaths: source.required,
    };
  });
  return converter.graph.add({
    kind: "file",
    inputs,
    ignoreCache: state.ignoreCache,
    unknown: unknownOf(state, used),
    actions,
  });
}

/** convert.go pathRelativeToWorkingDir, then client/llb normalizePath. */
function copyDestination(word: string, state: StageState, converter: Converter): string {
  const absolute = word.startsWith("/");
  if (converter.profile.frontend.destinationKeepsDot) {
    const path = absolute
      ? normalizePath("/", word, true)
      : normalizePath(state.dir, word === "." || word === "" ? "./" : word, true);
    return llbPath(state.dir, path, true);
  }
  const path = word === "" ? state.dir : normalizePath(absolute ? "/" : state.dir, word, false);
  return llbPath(state.dir, word === "." || word === "" || word.endsWith("/") ? `${path}/` : path, true);
}

function copyMode(words: CopyWords, converter: Converter): { mode: number; modeText: string } {
  if (words.chmod === "") return { mode: -1, modeText: "" };
  if (/^[0-7]{1,10}$/.test(words.chmod)) return { mode: Number.parseInt(words.chmod, 8), modeText: "" };
  // Before symbolic modes anything else was ignored.
  return converter.profile.frontend.symbolicChmod ? { mode: 0, modeText: words.chmod } : { mode: -1, modeText: "" };
}

function refused(instruction: Instruction, what: string): ForecastError {
  return new ForecastError("build-refused", `${oneLine(instruction)} ${what}.`);
}

function history(words: CopyWords): string {
  const flags = [
    words.parents ? "--parents " : "",
    words.chown === "" ? "" : `--chown=${words.chown} `,
    words.chmod === "" ? "" : `--chmod=${words.chmod} `,
  ];
  const sources = [...words.sources, ...words.heredocs.map(({ name }) => `<<${name}`)];
  return `${words.isAdd ? "ADD" : "COPY"} ${flags.join("")}${[...sources, words.destination].join(" ")} # buildkit`;
}

function copyFacts(words: CopyWords, state: StageState, origin: Origin, used: ReadonlySet<string>): Step["facts"] {
  const files = words.sources.filter((word) => !isHttp(word) && parseGitUrl(word, false) === undefined);
  const sources: SourceFacts[] = [];
  if (files.length > 0) {
    sources.push({
      from: origin.facts,
      paths: files.map((word) => join("/", word)),
      ...(words.exclude.length === 0 ? {} : { exclude: words.exclude }),
      ...(origin.digest === undefined || origin.digest === "" ? {} : { digest: origin.digest }),
    });
  }
  for (const word of words.sources) if (!files.includes(word)) sources.push({ from: "url", paths: [word] });
  for (const { name, content } of words.heredocs) {
    sources.push({ from: "heredoc", paths: [name], digest: digestOf(content) });
  }
  const flags = words.instruction.flags.map(({ text }) => `${text} `).join("");
  const shown = [...words.sources, ...words.heredocs.map(({ name }) => `<<${name}`), words.destination].join(" ");
  return stepFacts(words.instruction, state, {
    expanded: `${words.instruction.word.toUpperCase()} ${flags}${shown}`,
    used,
    settings: { workdir: state.dir },
    sources,
  });
}
