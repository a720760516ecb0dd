/**
 * What COPY and ADD of Buildah write into the history: `file:HEX`, `dir:HEX` or `multi:HEX` over the tar streams that are
 * copied. containers/buildah add.go Builder.Add, copier/copier.go, digester.go, imagebuildah/stage_executor.go performCopy
 * (v1.23.1, v1.28.2, v1.39.3, v1.42.0).
 */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { ForecastError } from "../errors.ts";
import { readArchive } from "./buildah-digest-archive.ts";
import { globInRoot, resolveInRoot, targetAt } from "./buildah-digest-glob.ts";
import { type ItemOptions, itemEntries } from "./buildah-digest-items.ts";
import {
  type OwnerView,
  renameTarget,
  type StreamVariant,
  streamDigests,
  type TarItem,
} from "./buildah-digest-stream.ts";
import { clean } from "./clean.ts";
import { type PatternMatcher, patternMatcher } from "./ignore.ts";
import { memoryTree } from "./memory-tree.ts";
import type { FileTree } from "./tree.ts";
import { EntryLimit } from "./work-limit.ts";

/** What of the digest changed with Buildah's versions. */
export interface BuildahCopyRules {
  /** Owner names are in the digest (≤ 1.41). */
  readonly ownerNames: boolean;
  /** Directory names end in a slash (≥ 1.42). */
  readonly directorySlash: boolean;
  /** A `**` component of a source is any number of directories (≥ 1.38). */
  readonly doubleStar: boolean;
  /** A name that a pattern matched is taken for a pattern again (≤ 1.37). */
  readonly globsTwice: boolean;
}

export interface HeredocSource {
  readonly name: string;
  readonly content: string;
}

export interface BuildahCopy {
  /** The build context, or what `--from` names: whole, before any ignore rule. */
  readonly tree: FileTree;
  /** Sources after word expansion. */
  readonly sources: readonly string[];
  readonly heredocs: readonly HeredocSource[];
  /** Absolute, a slash at the end kept. */
  readonly destination: string;
  readonly workdir: string;
  /** Patterns of the ignore file and of `--exclude`. */
  readonly excludes: readonly string[];
  readonly chown: { readonly uid: number; readonly gid: number } | undefined;
  readonly chmod: number | undefined;
  /** ADD: local archives are unpacked. */
  readonly unpacks: boolean;
  readonly parents: boolean;
  /** `--from`: owners, setuid and setgid are kept. */
  readonly keepsOwners: boolean;
  readonly rules: BuildahCopyRules;
  /** Owner names as the build machine may give them; ignored where names are not in the digest. At least one. */
  readonly views: readonly OwnerView[];
}

export type BuildahDigest =
  /** Summaries that can be, one when everything is known: of owner names and of whether the destination is a directory. */
  | { readonly kind: "known"; readonly summaries: readonly string[] }
  | { readonly kind: "unknown"; readonly why: string }
  /** The builder fails. */
  | { readonly kind: "refused"; readonly why: string };

/** Throws `source-unreadable` and `limit` for a tree that cannot be read. */
export function buildahDigest(copy: BuildahCopy): BuildahDigest {
  try {
    return { kind: "known", summaries: summaries(copy) };
  } catch (error) {
    if (error instanceof NotKnown) return { kind: "unknown", why: error.message };
    const refusals = ["build-refused", "source-missing", "source-outside", "ignore-syntax"];
    if (!(error instanceof ForecastError) || !refusals.includes(error.code)) throw error;
    return { kind: "refused", why: error.message };
  }
}

class NotKnown extends Error {}

interface Digested {
  readonly kind: "file" | "dir";
  /** Hex digest per variant. */
  readonly digests: readonly string[];
}

function summaries(copy: BuildahCopy): readonly string[] {
  // Here-documents are copied first, by a call of its own; only the regular sources obey the ignore file.
  const calls: Add[] = [];
  if (copy.heredocs.length > 0) {
    const sources = copy.heredocs.map(({ name }) => name);
    const views = copy.views.map((view) => ({ ...view, ids: OWN_IDS }));
    calls.push({ ...copy, tree: heredocTree(copy.heredocs), sources, views, excludes: [], keepsOwners: false });
  }
  if (copy.sources.length > 0) calls.push(copy);
  const found = new Set<string>();
  for (const renames of calls.some(takesName) ? [false, true] : [false]) {
    const perCall = calls.map((call) => add(call, renames));
    const count = copy.rules.ownerNames ? copy.views.length : 1;
    for (let at = 0; at < count; at++) {
      found.add(summary(perCall.flatMap((items) => items.map(({ kind, digests }) => `${kind}:${digests[at]}`))));
    }
  }
  return [...found];
}

/** digester.go CompositeDigester.Digest. */
function summary(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `multi:${createHash("sha256").update(parts.join(",")).digest("hex")}`;
}

function heredocTree(heredocs: readonly HeredocSource[]): FileTree {
  const byName = new Map(heredocs.map(({ name, content }) => [name, content]));
  return memoryTree([...byName].map(([path, content]) => ({ path, content: Buffer.from(content) })));
}

/** One call of Builder.Add. */
type Add = Omit<BuildahCopy, "heredocs">;

interface Spec {
  readonly source: string;
  /** Absolute pattern. */
  readonly pattern: string;
  readonly matches: readonly string[];
}

/** `renames`: a single file takes the destination's name, where it can. */
function add(call: Add, renames: boolean): readonly Digested[] {
  const specs = call.sources.map((source) => spec(call, source)).filter((one) => one !== undefined);
  if (specs.length === 0) throw missing(call.sources.join(" "));
  const target = destinationOf(call, specs[0]!);
  const rename = renames && target.takesName ? renameTarget(call.destination) : undefined;
  const variants: readonly StreamVariant[] = call.rules.ownerNames
    ? call.views.map((view) => ({ view: withOwnNames(call.tree, view), rename }))
    : [{ view: undefined, rename }];
  const known = rememberedOf(call);
  return specs.flatMap((one) => copySpec(call, one, known, variants, target.isNewDirectory));
}

/** What all copies out of one tree by one ignore file share: the same directory is often copied into several stages. */
interface Remembered {
  readonly matcher: PatternMatcher;
  /** By what else decides them. */
  readonly items: Map<string, Items>;
  readonly limit: EntryLimit;
}

interface Items {
  readonly count: number;
  readonly digests: readonly string[];
}

const REMEMBERED = new WeakMap<FileTree, WeakMap<readonly OwnerView[], Map<string, Remembered>>>();

function rememberedOf({ tree, views, excludes }: Add): Remembered {
  const byViews = REMEMBERED.get(tree) ?? new WeakMap<readonly OwnerView[], Map<string, Remembered>>();
  REMEMBERED.set(tree, byViews);
  const byExcludes = byViews.get(views) ?? new Map<string, Remembered>();
  byViews.set(views, byExcludes);
  const name = JSON.stringify(excludes);
  let known = byExcludes.get(name);
  if (known === undefined) {
    const [other] = byExcludes.values();
    const matcher = patternMatcher(excludes, "containers");
    known = { matcher, items: new Map(), limit: other?.limit ?? new EntryLimit() };
    byExcludes.set(name, known);
  }
  return known;
}

/** Undefined for a pattern that matches nothing: another source may. */
function spec(call: Add, source: string): Spec | undefined {
  const pattern = inContext(source);
  const matches = globInRoot(call.tree, pattern, call.rules.doubleStar);
  if (matches.length === 0 && !/[*?[]/.test(pattern)) throw missing(source);
  return matches.length === 0 ? undefined : { source, pattern, matches };
}

function missing(source: string): ForecastError {
  return new ForecastError("source-missing", `${source} matches nothing in the build context: correct the source`);
}

/** Go filepath.Join(contextDir, source), seen from inside the context. */
function inContext(source: string): string {
  const inside = clean(source.replace(/^\/+/, ""));
  if (inside === ".." || inside.startsWith("../")) {
    throw new ForecastError("source-outside", `${source} lies outside the build context: move it inside`);
  }
  return inside === "." ? "/" : `/${inside}`;
}

/** A renamed file is another digest; for all else the second one would be the first. */
function takesName(call: Add): boolean {
  const [source, ...others] = call.sources;
  if (source === undefined || others.length > 0 || call.destination.endsWith("/")) return false;
  const first = spec(call, source);
  return first !== undefined && destinationOf(call, first).takesName;
}

interface Destination {
  /** One source that is a file, and a destination that need not be a directory. */
  readonly takesName: boolean;
  /** A directory is needed, and a source that is no single file: an empty one counts as copied. */
  readonly isNewDirectory: boolean;
}

function destinationOf(call: Add, first: Spec): Destination {
  const { destination } = call;
  const single = call.sources.length === 1;
  const entry = single ? targetAt(call.tree, first.matches[0]!) : undefined;
  const isFile = entry?.type === "file";
  const isArchive = isFile && call.unpacks && archiveAt(call.tree, first.matches[0]!) !== undefined;
  const mustBeDirectory =
    !single || destination.endsWith("/") || destination === call.workdir || entry?.type === "dir" || isArchive;
  return { takesName: isFile && !mustBeDirectory, isNewDirectory: mustBeDirectory && !isFile };
}

/** Members of a local archive, `undefined` when it is none. */
function archiveAt(tree: FileTree, path: string): readonly TarItem[] | undefined {
  const answer = readArchive(tree, resolveInRoot(tree, path).slice(1));
  if (answer.kind === "unknown") throw new NotKnown(answer.why);
  return answer.kind === "archive" ? answer.items : undefined;
}

function copySpec(
  call: Add,
  one: Spec,
  { matcher, items: known, limit }: Remembered,
  variants: readonly StreamVariant[],
  countsDirectories: boolean,
): readonly Digested[] {
  const found: Digested[] = [];
  let copied = 0;
  for (const path of one.matches) {
    const name = path.slice(1);
    const isDirectory = targetAt(call.tree, path)?.type === "dir";
    const excluded = name !== "" && matcher.matches(name);
    if (excluded && (!isDirectory || !reIncludesBelow(matcher, name))) continue;
    if (name === "" || (!excluded && countsDirectories)) copied++;
    const options = itemOptions(call, one, matcher);
    const rename = variants[0]?.rename;
    const decides = { ...options, tree: undefined, matcher: undefined };
    const asked = JSON.stringify([decides, path, call.unpacks, call.rules.ownerNames, rename]);
    const items = known.get(asked) ?? digested(options, path, call.unpacks, variants, limit);
    known.set(asked, items);
    if (rename !== undefined && items.count > 1) {
      throw new ForecastError("build-refused", `${one.source} has several files for one name: end the target with /`);
    }
    copied += items.count;
    found.push({ kind: isDirectory ? "dir" : "file", digests: items.digests });
  }
  if (copied === 0) {
    throw new ForecastError(
      "build-refused",
      `everything that ${one.source} matches is excluded by the ignore file: the build fails unless one file is left in`,
    );
  }
  return found;
}

function digested(
  options: ItemOptions,
  path: string,
  unpacks: boolean,
  variants: readonly StreamVariant[],
  limit: EntryLimit,
): Items {
  const items: TarItem[] = [];
  for (const item of itemEntries(options, path, unpacks ? archiveAt : undefined)) {
    limit.count();
    items.push(item);
  }
  return { count: items.length, digests: streamDigests(items, variants) };
}

function itemOptions(call: Add, one: Spec, matcher: PatternMatcher): ItemOptions {
  return {
    tree: call.tree,
    matcher,
    chown: call.chown ?? (call.keepsOwners ? undefined : { uid: 0, gid: 0 }),
    chmod: call.chmod,
    keepsSetuid: call.keepsOwners,
    directorySlash: call.rules.directorySlash,
    globsTwice: call.rules.globsTwice,
    parents: call.parents ? { pivot: pivotOf(one.source) } : undefined,
  };
}

/** add.go getParentsPrefixToRemoveAndParentsToSkip: what stands before `/./` is cut off the names. */
function pivotOf(source: string): string {
  const at = `/${source.replace(/^\/+/, "")}`.indexOf("/./");
  return at < 0 ? "" : clean(`/${source.replace(/^\/+/, "").slice(0, at)}`).slice(1);
}

/** add.go includeDirectoryAnyway: the text of a `!` pattern starts with the directory's path. */
function reIncludesBelow(matcher: PatternMatcher, path: string): boolean {
  return matcher.patterns.some((pattern) => pattern.negated && pattern.text.replace(/^\/+/, "").startsWith(`${path}/`));
}

/** Files that the builder makes itself are its own user's, id 0 inside its name space. */
const OWN_IDS: OwnerView["ids"] = (uid, gid) => ({ uid, gid });

/** Inside the chroot, the context's own etc/passwd and etc/group give names; the build's own user was looked up before. */
function withOwnNames(tree: FileTree, view: OwnerView): OwnerView {
  const users = accountNames(tree, "/etc/passwd");
  const groups = accountNames(tree, "/etc/group");
  if (users.size === 0 && groups.size === 0) return view;
  return {
    ...view,
    users: new Map([...view.users, ...users]),
    groups: new Map([...view.groups, ...groups]),
  };
}

const ACCOUNTS_LIMIT = 1 << 20;

function accountNames(tree: FileTree, path: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const at = resolveInRoot(tree, path).slice(1);
  const entry = tree.entry(at);
  if (entry?.type !== "file") return names;
  const text = tree.read(at, ACCOUNTS_LIMIT);
  if (text === undefined) throw new NotKnown(`the content of ${path} in the build context is not known here`);
  for (const line of Buffer.from(text).toString("utf8").split("\n")) {
    const [name, , id] = line.split(":");
    if (name === undefined || id === undefined || !/^\d{1,10}$/.test(id) || names.has(Number(id))) continue;
    names.set(Number(id), name);
  }
  return names;
}
