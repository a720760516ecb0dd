/**
 * The digest by which BuildKit recognises files: of a COPY or ADD source, a bind mount, a stage's output (moby/buildkit
 * cache/contenthash/checksum.go and solver/llbsolver/ops/opsutils/contenthash.go, v0.8–v0.32).
 */
import { Buffer } from "node:buffer";
import { ForecastError } from "../errors.ts";
import { toBytes } from "./bytes.ts";
import { base, byteOrder, join } from "./clean.ts";
import { followLinks, keyPath } from "./contenthash-links.ts";
import type { ContentProfile } from "./contenthash-profile.ts";
import { type ContentRecords, contentRecords, EMPTY_DIGEST, sha256 } from "./contenthash-records.ts";
import type { Selector } from "./contenthash-selector.ts";
import { type Picked, pick } from "./contenthash-walk.ts";
import { match } from "./glob.ts";
import type { FileTree } from "./tree.ts";
import { EntryLimit } from "./work-limit.ts";

export interface ContentDigest {
  /** `sha256:` and hex; the content record's digest is that of this text and `@-1`. */
  readonly digest: string;
  /** Tree paths that were selected, symlinks resolved, in byte order; a directory stands for what it has inside. */
  readonly paths: readonly string[];
}

const WHOLE: Selector = { path: "/", wildcard: false, followLinks: false, include: [], exclude: [] };

/**
 * One digest for all selectors of one input as the operation's cache map has them: sorted by path, none below another
 * (solver/llbsolver/ops/{exec,file}.go); none at all: the whole input. Throws `source-missing` where the build fails because
 * a path is not there, `build-refused` and `ignore-syntax` where it fails for another reason, `limit`, and what the tree throws.
 */
export function contentDigest(
  tree: FileTree,
  selectors: readonly Selector[],
  profile: ContentProfile,
  limit = new EntryLimit(),
): ContentDigest {
  const records = contentRecords(tree, profile);
  const paths = new Set<string>();
  const digests = (selectors.length === 0 ? [WHOLE] : selectors).map((selector) => {
    const selection = isPlain(selector)
      ? plain(records, selector, profile)
      : filtered(records, selector, profile, limit);
    for (const path of selection.paths) paths.add(path);
    return selection.digest;
  });
  return { digest: sha256(Buffer.from(digests.join("\0"))), paths: [...paths].sort(byteOrder) };
}

function isPlain(selector: Selector): boolean {
  return !selector.wildcard && selector.include.length === 0 && selector.exclude.length === 0;
}

function plain(records: ContentRecords, selector: Selector, profile: ContentProfile): ContentDigest {
  const path = lookUp(records, keyPath(selector.path), selector.followLinks, profile);
  return { digest: records.record(path), paths: [path] };
}

function lookUp(records: ContentRecords, path: string, follow: boolean, profile: ContentProfile): string {
  const found = followLinks(records.tree, path, follow, profile.links);
  if (found.entry !== undefined) return found.path;
  throw new ForecastError(
    "source-missing",
    `${JSON.stringify(path)} is not there: add it, or see whether an ignore file leaves it out`,
  );
}

function filtered(
  records: ContentRecords,
  selector: Selector,
  profile: ContentProfile,
  limit: EntryLimit,
): ContentDigest {
  const patterns = selector.include.length > 0 || selector.exclude.length > 0;
  if (patterns && (profile.patterns === "records" || profile.patterns === "flat")) {
    throw new ForecastError("build-refused", "BuildKit before 0.10 cannot leave files out of a copy: update BuildKit");
  }
  if (profile.patterns === "records") return wholeMatches(records, selector, profile, limit);
  const { prefix, picked } = pick(records.tree, selector, profile, limit);
  records.prepare(picked.map((each) => records.tree.entry(each.treePath)));
  const hashed = picked.map((each) => ({ path: each.path, digest: pickedDigest(records, each, selector, profile) }));
  const paths = picked.filter((each) => patterns || each.top).map((each) => each.treePath);
  return { digest: listDigest(hashed, selector.path, profile, prefix), paths };
}

function pickedDigest(records: ContentRecords, each: Picked, selector: Selector, profile: ContentProfile): string {
  const follow = selector.followLinks && (each.top || profile.followsNestedLinks);
  const symlink = !each.header && records.tree.entry(each.treePath)?.type === "symlink";
  return follow && symlink ? records.record(lookUp(records, each.path, true, profile)) : records.header(each.treePath);
}

/** checksum.go Checksum, the end of it; v0.8 ChecksumWildcard is the same. */
function listDigest(
  hashed: readonly { path: string; digest: string }[],
  path: string,
  profile: ContentProfile,
  prefix: string,
): string {
  const [first] = hashed;
  if (first === undefined) return EMPTY_DIGEST;
  if (hashed.length === 1 && base(keyPath(path)) === base(first.path)) return first.digest;
  const parts: string[] = [];
  for (const each of hashed) {
    if (profile.patterns !== "paths") {
      parts.push(`${parts.length === 0 ? "" : "\0"}${base(each.path)}${each.digest}`);
      continue;
    }
    const relative = each.path.startsWith(prefix) ? each.path.slice(prefix.length) : each.path;
    parts.push(`${relative === "" ? "\0" : relative.replaceAll("/", "\0")}${each.digest}`);
  }
  return sha256(toBytes(parts.join("")));
}

/** v0.8 checksum.go wildcards: a matching directory counts as a whole, what is below a match is not looked at. */
function wholeMatches(
  records: ContentRecords,
  selector: Selector,
  profile: ContentProfile,
  limit: EntryLimit,
): ContentDigest {
  const path = keyPath(selector.path);
  const { tree } = records;
  const found: string[] = [];
  const open = [""];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    limit.count();
    if (match(path, at === "" ? "" : `/${at}`)) {
      found.push(at);
    } else if (tree.entry(at)?.type === "dir") {
      const names = tree.names(at);
      for (let i = names.length - 1; i >= 0; i--) open.push(at === "" ? names[i]! : join(at, names[i]!));
    }
  }
  const hashed = found.map((at) => {
    const follow = selector.followLinks && tree.entry(at)?.type === "symlink";
    return { path: `/${at}`, digest: records.record(follow ? lookUp(records, `/${at}`, true, profile) : at) };
  });
  return { digest: listDigest(hashed, path, profile, ""), paths: found };
}
