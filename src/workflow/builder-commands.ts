/**
 * Commands of a script that decide what a builder still holds: those that make, choose and remove builders of buildx, and
 * those that throw caches and images away (docker/buildx commands/{create,use,rm,prune}.go, docker/cli cmd/docker/builder.go,
 * cli/command/system/prune.go).
 */
import type { Command, Word } from "./shell.ts";

export type BuilderCommand =
  /** `name` empty: a new one each time; `undefined`: not known. */
  | { readonly kind: "create"; readonly name: string | undefined; readonly driver: string; readonly use: boolean }
  | { readonly kind: "use"; readonly name: string | undefined }
  /** `undefined`: the one in use, or one that is not known. */
  | { readonly kind: "remove"; readonly names: readonly string[] | undefined }
  /** Of `name`; `undefined`: any. */
  | { readonly kind: "prune"; readonly name: string | undefined; readonly shown: string }
  /** Images of the engine, or of Buildah's and Podman's store. */
  | { readonly kind: "images"; readonly of: "classic" | "buildah"; readonly shown: string };

/** What one command does to builders and stores; a `system prune` does two things. */
export function builderCommands({ words }: Command): readonly BuilderCommand[] {
  const program = known(words[0])?.split("/").at(-1) ?? "";
  const { verbs, rest } = split(words.slice(1));
  const path = [program, ...verbs].join(" ");
  const shown = words
    .slice(0, words.length - rest.length)
    .map(({ text }) => text)
    .join(" ");
  const find = ACTIONS.find(([pattern]) => pattern.test(path));
  return find === undefined ? [] : find[1](rest, shown);
}

type Act = (words: readonly Word[], shown: string) => readonly BuilderCommand[];

const prune: Act = (words, shown) => [{ kind: "prune", name: value(words, "builder") ?? undefined, shown }];
const images =
  (of: "classic" | "buildah"): Act =>
  (_words, shown) => [{ kind: "images", of, shown }];

const ACTIONS: readonly (readonly [RegExp, Act])[] = [
  [/^docker (?:buildx|builder) create$/, create],
  [/^docker (?:buildx|builder) use$/, (words) => [{ kind: "use", name: plain(words, [])[0] ?? undefined }]],
  [/^docker (?:buildx|builder) (?:rm|remove)$/, remove],
  [/^docker (?:buildx|builder) prune$/, prune],
  [/^docker system prune$/, (words, shown) => [...prune(words, shown), ...images("classic")(words, shown)]],
  [/^docker (?:rmi|image (?:rm|remove|prune))$/, images("classic")],
  [/^buildah (?:rmi|prune)$/, images("buildah")],
  [/^podman (?:rmi|image (?:rm|prune)|system (?:prune|reset))$/, images("buildah")],
];

/** The words up to the subcommand's last, flags of the program itself left out (`docker --context x buildx create`). */
function split(words: readonly Word[]): { readonly verbs: readonly string[]; readonly rest: readonly Word[] } {
  const verbs: string[] = [];
  let at = 0;
  for (; at < words.length && verbs.length < 2; at++) {
    const text = known(words[at]);
    if (text === undefined) break;
    if (text.startsWith("-")) {
      if (verbs.length > 0 && !BUILDX.has(verbs[0]!)) break;
      if (!text.includes("=") && VALUED.has(text)) at++;
    } else {
      if (verbs.length === 1 && !GROUPS.has(verbs[0]!)) break;
      verbs.push(text);
    }
  }
  return { verbs, rest: words.slice(at) };
}

const BUILDX: ReadonlySet<string> = new Set(["buildx", "builder"]);
/** Words that are followed by the command proper. */
const GROUPS: ReadonlySet<string> = new Set(["buildx", "builder", "image", "system"]);
/** Flags in front of the command that take the next word. */
const VALUED: ReadonlySet<string> = new Set(
  ["--builder", "--config", "-c", "--context", "-H", "--host", "-l", "--log-level", "--root", "--runroot"].concat([
    "--storage-driver",
    "--storage-opt",
    "--tlscacert",
    "--tlscert",
    "--tlskey",
    "--url",
    "--connection",
  ]),
);

function create(words: readonly Word[]): readonly BuilderCommand[] {
  const name = value(words, "name");
  const driver = value(words, "driver");
  const use = words.some(({ text }) => text === "--use" || text === "--use=true");
  return [{ kind: "create", name: name === null ? undefined : (name ?? ""), driver: driver ?? "", use }];
}

function remove(words: readonly Word[]): readonly BuilderCommand[] {
  if (words.some(({ text }) => text.startsWith("--all-inactive"))) return [{ kind: "remove", names: undefined }];
  const names = plain(words, ["timeout", "builder"]);
  const named = names.length === 0 ? [value(words, "builder")] : names;
  const all = named.flatMap((one) => one ?? []);
  return [{ kind: "remove", names: all.length === named.length ? all : undefined }];
}

/** Of `--name X` or `--name=X`: `undefined` where it is absent, `null` where its value is not known. */
function value(words: readonly Word[], name: string): string | undefined | null {
  const at = words.findIndex(({ text }) => text === `--${name}` || text.startsWith(`--${name}=`));
  const word = words[at];
  if (word === undefined) return undefined;
  if (word.text === `--${name}`) return known(words[at + 1]) ?? null;
  return word.needs === "" ? word.text.slice(name.length + 3) : null;
}

/** Words that are no flags; `null` for one that is not known. */
function plain(words: readonly Word[], valued: readonly string[]): readonly (string | null)[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1]?.text ?? "";
    if (word.text.startsWith("-") || valued.includes(before.replace(/^--/, ""))) return [];
    return [known(word) ?? null];
  });
}

function known(word: Word | undefined): string | undefined {
  return word === undefined || word.needs !== "" ? undefined : word.text;
}
