/** Advice on cache settings and on where records come from. */
import type { Advice, AdviceInput, CacheSettings } from "./advice.ts";
import { isCounted } from "./culprit.ts";

export function cacheAdvice(input: AdviceInput): readonly Advice[] {
  return [...modeMin(input), ...neverRead(input), ...sharedScope(input), ...seedDefault(input)];
}

interface CacheEntry {
  readonly type: string;
  readonly options: ReadonlyMap<string, string>;
  readonly text: string;
}

/** `type=gha,scope=a,mode=max`; a text without `=` is a registry reference, as buildx reads it. */
function entryOf(text: string): CacheEntry {
  const options = new Map<string, string>();
  for (const part of text.split(",")) {
    const equals = part.indexOf("=");
    if (equals > 0) options.set(part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1).trim());
  }
  if (!text.includes("=")) options.set("ref", text.trim());
  return { type: options.get("type") ?? "registry", options, text };
}

/** What two settings have in common when they mean the same cache; `undefined` where no other build can read it. */
function placeOf({ type, options }: CacheEntry): string | undefined {
  switch (type) {
    case "gha":
      return `gha ${options.get("scope") ?? "buildkit"}`;
    case "registry":
      return options.has("ref") ? `registry ${options.get("ref")}` : undefined;
    case "local":
      return options.has("dest") || options.has("src")
        ? `local ${options.get("dest") ?? options.get("src")}`
        : undefined;
    default:
      return undefined;
  }
}

/** mode=min exports only what the final stage is made of: steps of stages it merely copies from are never found again. */
function modeMin({ forecast, spec }: AdviceInput): readonly Advice[] {
  if (spec === undefined || forecast.builder !== "buildkit" || spec.cacheTo.length === 0) return [];
  const entries = spec.cacheTo.map(entryOf);
  if (entries.some((entry) => entry.options.get("mode") === "max")) return [];
  const lost = forecast.steps.filter((step) => step.causes.some((cause) => cause.code === "not-exported"));
  const stages = [...new Set(lost.map((step) => step.stageName))];
  if (stages.length === 0) return [];
  const inline = entries.every((entry) => entry.type === "inline");
  const first = entries[0]!;
  const title = inline
    ? "Export the cache with mode=max to a registry or gha; inline cannot hold all stages."
    : "Add mode=max to cache-to.";
  return [
    {
      code: "cache-mode-min",
      title,
      detail: `${first.type === "inline" ? "An inline cache" : "mode=min"} keeps only the steps of the final image. Steps of ${stages.map((name) => `stage ${name}`).join(", ")} are rebuilt every time.`,
      ...(inline ? {} : { lines: [`cache-to: ${withMax(first)}`] }),
    },
  ];
}

function withMax(entry: CacheEntry): string {
  const rest = entry.text.split(",").filter((part) => !part.trim().toLowerCase().startsWith("mode="));
  return [...rest, "mode=max"].join(",");
}

/** A cache named after the commit or the run, or one that the build writes and does not import. */
function neverRead({ spec, others, run }: AdviceInput): readonly Advice[] {
  if (spec === undefined) return [];
  const read = new Set([spec, ...(others ?? [])].flatMap((each) => each.cacheFrom.map(entryOf).map(placeOf)));
  return spec.cacheTo.flatMap((text): readonly Advice[] => {
    const place = placeOf(entryOf(text));
    if (place === undefined || read.has(place)) return [];
    const named = run !== undefined && namedAfter(place, run);
    if (named) {
      const detail = `${text} is named after this ${named}, so no later build looks there, and it fills the cache's quota.`;
      return [{ code: "cache-never-read", title: "Use a cache name that stays the same between commits.", detail }];
    }
    if (spec.cacheFrom.length > 0) return [];
    const detail = `The build exports its cache to ${text} but imports none, so on a fresh runner nothing is reused.`;
    return [
      { code: "cache-never-read", title: "Add cache-from with the same place as cache-to.", detail, ...fromLine(text) },
    ];
  });
}

function fromLine(text: string): { readonly lines?: readonly string[] } {
  const entry = entryOf(text);
  if (entry.type === "local") return {};
  const kept = text
    .split(",")
    .filter(
      (part) =>
        !/^\s*(?:mode|compression|compression-level|force-compression|oci-mediatypes|image-manifest|ignore-error|timeout)=/i.test(
          part,
        ),
    );
  return { lines: [`cache-from: ${kept.join(",")}`] };
}

const SHORTEST_SHA = 7;

function namedAfter(place: string, run: { readonly sha: string; readonly id: string }): "commit" | "run" | undefined {
  if (run.sha.length >= SHORTEST_SHA && place.includes(run.sha.slice(0, SHORTEST_SHA))) return "commit";
  return run.id.length >= SHORTEST_SHA && place.includes(run.id) ? "run" : undefined;
}

/** Two builds that export to one gha scope: the later one replaces the earlier one's cache. */
function sharedScope({ spec, others }: AdviceInput): readonly Advice[] {
  if (spec === undefined || others === undefined) return [];
  return spec.cacheTo.map(entryOf).flatMap((entry): readonly Advice[] => {
    if (entry.type !== "gha") return [];
    const same = others.filter(
      (other) => isAnother(other, spec) && other.cacheTo.map(entryOf).some((each) => placeOf(each) === placeOf(entry)),
    );
    if (same.length === 0) return [];
    const names = same.map((other) => other.name).join(", ");
    const scope = entry.options.get("scope") ?? "buildkit";
    return [
      {
        code: "cache-scope-shared",
        title: `Give ${spec.name} a cache scope of its own.`,
        detail: `${names} exports to the same scope ${scope}, and whichever build ends last replaces the other's cache.`,
        lines: [`cache-to: ${withScope(entry, spec.name)}`, `cache-from: type=gha,scope=${scopeName(spec.name)}`],
      },
    ];
  });
}

function isAnother(other: CacheSettings, spec: CacheSettings): boolean {
  return other.name !== spec.name || other.platforms.join() !== spec.platforms.join();
}

function scopeName(name: string): string {
  return name.replace(/[^\w.-]+/g, "-");
}

function withScope(entry: CacheEntry, name: string): string {
  const rest = entry.text.split(",").filter((part) => !part.trim().toLowerCase().startsWith("scope="));
  return [...rest, `scope=${scopeName(name)}`].join(",");
}

/** Runs after which it is clear that the default branch never records. */
const ENOUGH_RUNS = 3;

/** Records that only pull requests wrote are read by nobody else: GitHub keeps a pull request's cache to itself. */
function seedDefault({ last, forecast }: AdviceInput): readonly Advice[] {
  if (last === undefined || last.runs.length < ENOUGH_RUNS || !forecast.steps.some(isCounted)) return [];
  const refs = [last.ref, ...last.runs.map((run) => run.ref)];
  if (!refs.every((ref) => ref.startsWith("refs/pull/"))) return [];
  return [
    {
      code: "seed-default-branch",
      title: "Run this workflow on pushes to the default branch, too.",
      detail: "Every recorded build is a pull request's, and GitHub lets no other pull request read those records.",
      lines: ["on:", "  push:", "    branches: [main]"],
    },
  ];
}
