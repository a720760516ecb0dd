/** What each client does with one path of the context; `sent-tree.ts` walks by these. */
import { type IgnoreDialect, NO_PARENT, type ParentMatches, type PatternMatcher, patternMatcher } from "./ignore.ts";
import { NO_XATTRS } from "./memory-tree.ts";
import { TextStarts } from "./text-starts.ts";
import type { TreeEntry } from "./tree.ts";

export interface Decision<S> {
  readonly send: boolean;
  /** A directory that is not sent may still hold something that is. */
  readonly descend: boolean;
  /** Handed to the children of a directory. */
  readonly state: S;
}

export interface SendPolicy<S> {
  readonly root: S;
  decide(path: string, isDirectory: boolean, parent: S): Decision<S>;
  /** The entry as it goes over the wire. */
  sent(entry: TreeEntry): TreeEntry;
}

const CAPABILITY = "security.capability";

/**
 * moby/moby pkg/archive/archive.go Tarballer.Do v26.1 (TarWithOptions v20.10). An excluded directory is walked when the
 * text of a negated pattern starts with its path, wildcards not understood.
 */
export function dockerPolicy(patterns: readonly string[], dialect: IgnoreDialect): SendPolicy<ParentMatches> {
  const matcher = patternMatcher(patterns, dialect);
  const negated = negatedTexts(matcher);
  return {
    root: NO_PARENT,
    decide(path, isDirectory, parent) {
      const found =
        dialect === "moby-20"
          ? { matched: matcher.matches(path), own: NO_PARENT }
          : matcher.matchesUsingParentResults(path, parent);
      const descend = isDirectory && found.matched && negated.some(`${path}/`);
      return { send: !found.matched, descend, state: found.own };
    },
    sent: (entry) => ownedByRoot(entry, onlyCapability(entry.xattrs)),
  };
}

function negatedTexts({ patterns }: PatternMatcher): TextStarts {
  return new TextStarts(patterns.filter(({ negated }) => negated).map(({ text }) => `${text}/`));
}

function ownedByRoot(entry: TreeEntry, xattrs: ReadonlyMap<string, string>): TreeEntry {
  if (entry.uid === 0 && entry.gid === 0 && entry.xattrs === xattrs) return entry;
  return { ...entry, uid: 0, gid: 0, xattrs };
}

/** moby/moby pkg/archive ReadSecurityXattrToTarHeader: revision 3 (with a root uid) is written as revision 2. */
export function onlyCapability(xattrs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const value = xattrs.get(CAPABILITY);
  if (value === undefined) return NO_XATTRS;
  const revised = value[3] === "\x03" ? `${value.slice(0, 3)}\x02${value.slice(4, 20)}` : value;
  return new Map([[CAPABILITY, revised]]);
}

/** A tar from stdin is sent as it is. */
export const sendAll: SendPolicy<null> = {
  root: null,
  decide: () => ({ send: true, descend: true, state: null }),
  sent: (entry) => entry,
};

/**
 * containers/buildah copier/copier.go copierHandlerGet v1.28–v1.44: no parent results, the item itself is not asked, an
 * excluded directory is walked when a negated pattern's text starts with its path, even in the middle of a name.
 */
export function buildahPolicy(patterns: readonly string[], start: string): SendPolicy<null> {
  const matcher = patternMatcher(patterns, "containers");
  const texts = matcher.patterns.filter(({ negated }) => negated).map(({ text }) => `${text}/`.replace(/^\/+/, ""));
  const negated = new TextStarts(texts);
  return {
    root: null,
    decide(path, isDirectory) {
      if (path === start) return { send: true, descend: true, state: null };
      const send = !matcher.matches(path);
      const descend = isDirectory && !send && (`${start}/`.startsWith(`${path}/`) || negated.some(path));
      return { send, descend, state: null };
    },
    sent: (entry) => entry,
  };
}
