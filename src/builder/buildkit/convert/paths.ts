/** Paths as the Dockerfile frontend joins them (moby/buildkit util/system/path.go, client/llb/fileop.go; Linux only). */
import { clean, join } from "../../../context/clean.ts";

/** system.NormalizePath: absolute, joined to `parent` when relative, else as written; optionally with its last slash. */
export function normalizePath(parent: string, path: string, keepSlash: boolean): string {
  const above = parent === "" ? "/" : parent.startsWith("/") ? parent : join("/", parent);
  const written = path === "" ? above : path;
  const absolute = written.startsWith("/") ? written : join(above, written);
  return keepSlash ? withSlash(path, absolute) : absolute;
}

/** client/llb/fileop.go normalizePath: the same, always cleaned. */
export function llbPath(parent: string, path: string, keepSlash: boolean): string {
  const cleaned = clean(path);
  const absolute = cleaned.startsWith("/") ? cleaned : join("/", parent, cleaned);
  return keepSlash ? withSlash(path, absolute) : absolute;
}

function withSlash(written: string, path: string): string {
  if (written.endsWith("/")) return path.endsWith("/") ? path : `${path}/`;
  if (!written.endsWith("/.")) return path;
  return path === "/" ? "/." : `${path}/.`;
}
