/** Which paths of an input count, and how they are listed (solver/llbsolver/ops/file.go, exec.go). */
import { byteOrder } from "../../context/clean.ts";
import type { Selector } from "../../context/contenthash-selector.ts";
import type { KeyProfile } from "./profiles.ts";

export function plainSelector(path: string): Selector {
  return { path, wildcard: false, followLinks: true, include: [], exclude: [] };
}

/** file.go containsWildcards. */
export function hasWildcard(path: string): boolean {
  for (let i = 0; i < path.length; i++) {
    if (path[i] === "\\") i++;
    else if (path[i] === "*" || path[i] === "?" || path[i] === "[") return true;
  }
  return false;
}

/** What of a profile decides which selectors are left. */
export type SelectorRules = Pick<KeyProfile, "slashCovers" | "uniqueSelectors">;

/** file.go dedupeSelectors: plain paths below other plain paths go, all are sorted by path. */
export function dedupeSelectors(selectors: readonly Selector[], rules: SelectorRules): readonly Selector[] {
  const plain = selectors.filter((selector) => !isFiltered(selector));
  const filtered = selectors.filter(isFiltered);
  const unique = rules.uniqueSelectors
    ? new Map(filtered.map((selector) => [JSON.stringify(selector), selector])).values()
    : filtered;
  const kept = [false, true].flatMap((followLinks) =>
    dedupePaths(
      plain.filter((selector) => selector.followLinks === followLinks).map(({ path }) => path),
      rules,
    ).map((path): Selector => ({ ...plainSelector(path), followLinks })),
  );
  return [...kept, ...unique].sort((a, b) => byteOrder(a.path, b.path));
}

function isFiltered(selector: Selector): boolean {
  return selector.wildcard || selector.include.length > 0 || selector.exclude.length > 0;
}

/** exec.go dedupePaths. */
export function dedupePaths(paths: readonly string[], rules: SelectorRules): readonly string[] {
  if (paths.length <= 1) return paths;
  const unique = [...new Set(paths)];
  const below = (path: string, parent: string): boolean =>
    path !== parent && path.startsWith(rules.slashCovers && parent.endsWith("/") ? parent : `${parent}/`);
  return unique.filter((path) => !unique.some((other) => below(path, other))).sort(byteOrder);
}
