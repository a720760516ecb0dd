/**
 * What Buildah's and Podman's settings make of names without a registry: aliases and the registries that are searched
 * (containers/image pkg/sysregistriesv2/{shortnames,system_registries_v2}.go, v5.16 to v5.36).
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import type { ShortNames } from "../image/short-name.ts";
import { isObject } from "./manifest.ts";

export interface SettingsPlace {
  readonly env: ReadonlyMap<string, string>;
  readonly isRoot: boolean;
  /** Folder that stands for `/`; empty: this machine's. */
  readonly root?: string;
}

const MAX_FILE_BYTES = 1024 * 1024;
const MAX_FILES = 200;
/** Settings elsewhere: what the tool reads is then not known. */
const ELSEWHERE = ["CONTAINERS_REGISTRIES_CONF", "REGISTRIES_CONFIG_PATH", "CONTAINERS_REGISTRIES_CONF_DIR"];
/** Files that later versions may read as well. */
const UNREAD = ["/usr/share/containers/registries.conf", "/usr/share/containers/registries.conf.d"];

/** `undefined` where the settings cannot be told for certain. */
export async function readShortNames({ env, isRoot, root = "" }: SettingsPlace): Promise<ShortNames | undefined> {
  if (ELSEWHERE.some((name) => (env.get(name) ?? "") !== "")) return undefined;
  const home = env.get("HOME") || homedir();
  const at = (...parts: readonly string[]): string => root + path.join(...parts);
  try {
    for (const file of UNREAD) if (await exists(at(file))) return undefined;
    const own = at(home, ".config/containers");
    const hasOwn = await exists(path.join(own, "registries.conf"));
    const main = hasOwn ? path.join(own, "registries.conf") : at("/etc/containers/registries.conf");
    const folders = [...(hasOwn ? [] : [at("/etc/containers/registries.conf.d")]), path.join(own, "registries.conf.d")];
    const files = [main, ...(await Promise.all(folders.map(settingsIn))).flat()];
    const cache = isRoot ? at("/var/cache") : at(env.get("XDG_CACHE_HOME") || path.join(home, ".cache"));
    const aliases = new Map<string, string>();
    let search: readonly string[] = [];
    // The user's own choices, made when a name was first asked for, go over everything.
    for (const file of [...files, path.join(cache, "containers/short-name-aliases.conf")]) {
      const settings = await readSettings(file);
      for (const [name, value] of settings.aliases) aliases.set(name, value);
      search = settings.search ?? search;
    }
    return { aliases, search };
  } catch {
    return undefined;
  }
}

/** Drop-in files in the order of their names; other folders are not looked into. */
async function settingsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(absentIs([]));
  const names = entries.flatMap((entry) => (entry.isDirectory() || !entry.name.endsWith(".conf") ? [] : [entry.name]));
  if (names.length > MAX_FILES) throw new Error("too many settings");
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).map((name) => path.join(folder, name));
}

interface Settings {
  readonly aliases: readonly (readonly [string, string])[];
  readonly search: readonly string[] | undefined;
}

/** Throws for what is not read here: the old format, and values of another type, which the tool refuses. */
async function readSettings(file: string): Promise<Settings> {
  const text = await readWithin(file);
  if (text === undefined) return { aliases: [], search: undefined };
  const { parse } = await import("smol-toml");
  const toml: Readonly<Record<string, unknown>> = parse(text);
  const { aliases = {}, "unqualified-search-registries": search, registries } = toml;
  if (!isObject(aliases) || (registries !== undefined && !Array.isArray(registries))) throw new Error("another format");
  if (search !== undefined && !isTexts(search)) throw new Error("another format");
  const pairs = Object.entries(aliases);
  if (!pairs.every((pair): pair is [string, string] => typeof pair[1] === "string")) throw new Error("another format");
  return { aliases: pairs, search };
}

async function readWithin(file: string): Promise<string | undefined> {
  const size = await stat(file).then((found) => found.size, absentIs(undefined));
  if (size === undefined) return undefined;
  if (size > MAX_FILE_BYTES) throw new Error("too large");
  return await readFile(file, "utf8");
}

async function exists(file: string): Promise<boolean> {
  return await stat(file).then(() => true, absentIs(false));
}

/** Whatever else goes wrong leaves the settings unknown. */
function absentIs<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return value;
    throw error;
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
