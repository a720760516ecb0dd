/** Which files of the build context make a COPY, ADD or bind mount differ, and whether the ignore file is behind it. */
import { compareTrees, recordedTree } from "../context/file-list.ts";
import { parseIgnore, patternMatcher } from "../context/ignore.ts";
import type { FileTree } from "../context/tree.ts";
import { ForecastError } from "../errors.ts";
import type { BuildRecord } from "../record-file.ts";
import type { SourceFacts, StepFacts } from "../step-facts.ts";
import type { Cause, FileChange, FileEvidence } from "../verdict.ts";
import { selectedPaths } from "./selected.ts";

/** Files told one by one in a cause. */
const MAX_FILES = 500;

/** Causes for sources in the build context. Empty when nothing can be seen to differ. */
export function contentCauses(
  sources: readonly SourceFacts[],
  old: StepFacts,
  sameText: boolean,
  last: BuildRecord,
  sent: FileTree | undefined,
  context: FileTree | undefined,
): readonly Cause[] {
  const before = (old.sources ?? []).filter((source) => source.from === "context");
  const pairs = sources.map((source) => ({ source, before: sameSource(source, before) }));
  const open = pairs.filter(({ source, before: one }) => source.digest === undefined || source.digest !== one?.digest);
  if (open.length === 0) return [];
  const differs = open.some(
    ({ source, before: one }) =>
      source.digest !== undefined && one?.digest !== undefined && (sameText || samePaths(source, one)),
  );
  const words = open.map(({ source, before: one }) => wordsOf(source, one, sameText));
  const exclude = open.flatMap(({ source }) => source.exclude ?? []);
  const found = compared(last, sent, words, exclude);
  if (found === undefined || found.total === 0) return differs ? [unseen(found !== undefined)] : [];
  return split(found, last, sent, context);
}

/** The recorded source with the same words, else the one that shares most of them. */
function sameSource(source: SourceFacts, before: readonly SourceFacts[]): SourceFacts | undefined {
  const same = before.find((each) => samePaths(each, source));
  if (same !== undefined) return same;
  const shared = (each: SourceFacts) => each.paths.filter((path) => source.paths.includes(path)).length;
  return before.toSorted((a, b) => shared(b) - shared(a))[0];
}

function samePaths(a: SourceFacts, b: SourceFacts): boolean {
  return a.paths.length === b.paths.length && a.paths.every((path, index) => path === b.paths[index]);
}

interface Words {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/**
 * What the source took then and takes now. Builders may note a wildcard by what it matched, so that words differ without
 * an edit; after an edit only the words count that were there before: the rest is the instruction's doing.
 */
function wordsOf(source: SourceFacts, before: SourceFacts | undefined, sameText: boolean): Words {
  if (before === undefined) return { before: [], now: [] };
  if (sameText) return { before: before.paths, now: source.paths };
  const common = source.paths.filter((path) => before.paths.includes(path));
  return { before: common, now: common };
}

interface Found {
  readonly files: readonly FileEvidence[];
  readonly total: number;
}

/** `undefined`: no file list was recorded, or the context cannot be seen. */
function compared(
  last: BuildRecord,
  sent: FileTree | undefined,
  words: readonly Words[],
  exclude: readonly string[],
): Found | undefined {
  if (sent === undefined || last.files.length === 0) return undefined;
  try {
    const before = words.flatMap((each) => each.before);
    const now = words.flatMap((each) => each.now);
    return remembered(last.files, sent, JSON.stringify([before, now, exclude]), () => {
      const oldPaths = selectedPaths(recordedTree(last.files), before, exclude);
      return withoutDirectories(compareTrees(last.files, sent, oldPaths, selectedPaths(sent, now, exclude)));
    });
  } catch (error) {
    // Evidence only: a file that cannot be read or a pattern that cannot be understood costs the list, not the forecast.
    if (error instanceof ForecastError) return undefined;
    throw error;
  }
}

/** Where several versions are tried, most see the same of a step's files. */
function remembered(files: BuildRecord["files"], sent: FileTree, asked: string, find: () => Found): Found {
  const last = COMPARED.get(sent);
  const known = last?.files === files ? last.found : new Map<string, Found>();
  COMPARED.set(sent, { files, found: known });
  const found = known.get(asked) ?? find();
  if (asked.length <= LONG_QUESTION) known.set(asked, found);
  return found;
}

const LONG_QUESTION = 10_000;
const COMPARED = new WeakMap<FileTree, { readonly files: BuildRecord["files"]; readonly found: Map<string, Found> }>();

/** A directory that came or went with files in it is not told apart from them. */
function withoutDirectories(found: Found): Found {
  const parents = new Set<string>();
  for (const { path, changes } of found.files) {
    if (!isMove(changes)) continue;
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      parents.add(`${changes[0]} ${path.slice(0, slash)}`);
    }
  }
  const files = found.files.filter(({ path, changes }) => !isMove(changes) || !parents.has(`${changes[0]} ${path}`));
  return { files, total: found.total - (found.files.length - files.length) };
}

function isMove(changes: readonly FileChange[]): boolean {
  return changes.length === 1 && (changes[0] === "added" || changes[0] === "removed");
}

function unseen(listed: boolean): Cause {
  const detail = listed
    ? "The files that it copies changed in a way that the file list does not show, such as their owner or attributes."
    : "The files that it copies changed; which ones is not known, because no list of files was recorded.";
  return { code: "content", detail, files: [], total: 0 };
}

/** Files that only the ignore file's change added or removed are its doing; the rest changed by themselves. */
function split(
  found: Found,
  last: BuildRecord,
  sent: FileTree | undefined,
  context: FileTree | undefined,
): readonly Cause[] {
  const wasIgnored = ignoredThen(last);
  const byConfig = found.files.filter((file) => {
    if (file.changes.includes("added")) return wasIgnored(file.path);
    return file.changes.includes("removed") && isThere(context, file.path) && !isThere(sent, file.path);
  });
  const rest = found.files.filter((file) => !byConfig.includes(file));
  const unlisted = found.total - found.files.length;
  const causes: Cause[] = [];
  if (byConfig.length > 0) causes.push(ignoreCause(byConfig, rest.length === 0 ? unlisted : 0, last, context));
  if (rest.length > 0) causes.push(filesCause(rest, rest.length + unlisted));
  return causes;
}

/** Whether the recorded build's ignore file kept a path out. */
function ignoredThen(last: BuildRecord): (path: string) => boolean {
  if (last.ignore === undefined) return () => false;
  const dialect = last.builder === "buildah" ? "containers" : "moby";
  try {
    const matcher = patternMatcher(parseIgnore(last.ignore.text, dialect), dialect);
    return (path) => matcher.matchesOrParentMatches(path);
  } catch (error) {
    if (error instanceof ForecastError) return () => false;
    throw error;
  }
}

function isThere(tree: FileTree | undefined, path: string): boolean {
  return tree?.entry(path) !== undefined;
}

const IGNORE_FILES = [".dockerignore", ".containerignore"];

function ignoreCause(
  files: readonly FileEvidence[],
  unlisted: number,
  last: BuildRecord,
  context: FileTree | undefined,
): Cause {
  const names = [`${last.dockerfile.path}.dockerignore`, ...IGNORE_FILES];
  const path = last.ignore?.path ?? names.find((name) => isThere(context, name)) ?? ".dockerignore";
  const total = files.length + unlisted;
  return {
    code: "context-config",
    detail: `${path} changed which files are sent: ${summary(files, total)}.`,
    path,
    files: bounded(files),
    total,
  };
}

function filesCause(files: readonly FileEvidence[], total: number): Cause {
  return { code: "content", detail: `${summary(files, total)}.${hint(files)}`, files: bounded(files), total };
}

/** Changes of content first, then what was added or removed, then the rest; each in path order. */
const RANK: readonly FileChange[] = [
  "bytes",
  "type",
  "link",
  "added",
  "removed",
  "case",
  "owner",
  "line-endings",
  "mode",
];

function bounded(files: readonly FileEvidence[]): readonly FileEvidence[] {
  const rank = (file: FileEvidence) => Math.min(...file.changes.map((change) => RANK.indexOf(change)));
  return files.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_FILES);
}

const WORDS: Readonly<Record<FileChange, string>> = {
  added: "added",
  removed: "removed",
  bytes: "changed content",
  mode: "changed mode",
  owner: "changed owner",
  link: "changed link target",
  type: "changed type",
  "line-endings": "changed only line endings",
  case: "renamed in upper and lower case",
};

/** `src/a.ts changed content`, or `12 files differ: 10 changed mode, 2 added`. */
function summary(files: readonly FileEvidence[], total: number): string {
  if (total === 1 && files.length === 1) {
    return `${files[0]!.path} ${files[0]!.changes.map((change) => WORDS[change]).join(", ")}`;
  }
  const counts = new Map<FileChange, number>();
  for (const file of files) for (const change of file.changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  const parts = RANK.flatMap((change) => (counts.has(change) ? [`${counts.get(change)} ${WORDS[change]}`] : []));
  return `${total} files differ: ${parts.join(", ")}`;
}

/** What usually is behind a change that nobody made on purpose. */
function hint(files: readonly FileEvidence[]): string {
  const kinds = new Set(files.flatMap((file) => file.changes));
  if (kinds.size !== 1) return "";
  if (kinds.has("mode")) return " Modes without edits come from the umask of the checkout or from git's core.fileMode.";
  if (kinds.has("line-endings")) return " Line endings without edits come from git's core.autocrlf or .gitattributes.";
  return "";
}
