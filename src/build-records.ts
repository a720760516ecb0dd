/** What a forecast compares with: the builder's own store, exported caches, or the record of the last build. Edge. */

import { isDeepStrictEqual } from "node:util";
import type { OneBuild } from "./build.ts";
import { builderOf } from "./builder/builders.ts";
import type { RecordedImage } from "./image/config.ts";
import { sameReference } from "./image/reference.ts";
import { isHosted } from "./inputs.ts";
import type { BuilderIdentity, BuildRecord } from "./record-file.ts";
import type { BuildRequest, Records } from "./request.ts";
import { isMadeForJob } from "./source/buildx.ts";
import type { BuilderName } from "./verdict.ts";

/** What the record of the last build says of what the builder will find in its own store. */
export type Standing =
  /** It is what the store holds. */
  | { readonly kind: "store" }
  /** It may be: `why` not is a sentence. */
  | { readonly kind: "open"; readonly why: string }
  /** The store is empty, and nothing is imported: it says what changed. */
  | { readonly kind: "changes" }
  /** Nothing. */
  | { readonly kind: "none" };

/** What the builder will find: its own store or exported caches where they can be seen, else what was recorded. */
export async function collectRecords(
  build: OneBuild,
  builder: BuilderName,
  base: BuildRequest,
  last: BuildRecord | undefined,
  warnings: string[],
): Promise<{ readonly records: Records; readonly unread: readonly string[]; readonly standing: Standing }> {
  const { inputs, surroundings, spec, platform } = build;
  const given = await surroundings.imageFiles();
  if (builder === "buildkit") {
    const caches = await surroundings.caches(spec);
    const imports = caches.configs.length > 0 || caches.unread.length > 0;
    const standing = await standingOf(build, imports, last);
    if (standing.kind === "changes" && build.spec.emptyBuilder && !isHosted(build.context) && last !== undefined) {
      warnings.push(
        "The job makes its builder anew and imports no cache, so that everything is built; the forecast says what changed since the recorded build.",
      );
    }
    const recorded =
      standing.kind === "none" ? [] : (last?.cacheConfigs ?? []).map((source) => ({ ...source, store: true as const }));
    const records = { images: given, cacheImages: new Map(), cacheConfigs: [...caches.configs, ...recorded], last };
    return { records, unread: caches.unread, standing };
  }
  const wanted = await references(builder, base);
  const local =
    inputs.against === "record"
      ? undefined
      : await surroundings.storeImages({
          builder,
          program: spec.program,
          wanted: [...wanted, ...base.options.cacheFrom, ...spec.tags],
          known: last?.images ?? [],
          platform,
        });
  const useLocal =
    local !== undefined && (inputs.against === "cache" || !isHosted(build.context) || sharesAny(local, last));
  const images = useLocal ? local : (last?.images ?? []);
  if (local !== undefined && !useLocal && last !== undefined) {
    warnings.push(
      "The engine of this runner holds none of the recorded images; the forecast says what changed since the recorded build.",
    );
  }
  const records = {
    // The same image in a file may tell less (docker image inspect has no history).
    images: distinctImages([...given, ...images]),
    live: useLocal,
    cacheImages: cacheImages(base, [...images, ...given]),
    cacheConfigs: [],
    last,
  };
  const taken = takenFrom(build, builder);
  return {
    records,
    unread: [],
    standing: inputs.against !== "record" && taken !== undefined ? taken : { kind: "store" },
  };
}

/**
 * Does our own record of the last build stand for what the builder will find? Where the very builder that was seen to make
 * it is there, and the job takes nothing from it, yes; where each job starts empty, no: without an import the forecast is
 * then about what changed.
 */
async function standingOf(build: OneBuild, imports: boolean, last: BuildRecord | undefined): Promise<Standing> {
  const { inputs, context, surroundings, spec } = build;
  if (inputs.against !== "auto") return { kind: inputs.against === "record" ? "store" : "none" };
  const empty: Standing = { kind: imports ? "none" : "changes" };
  if (isHosted(context) || spec.emptyBuilder) return empty;
  const builder = await surroundings.buildkit(spec.buildxBuilder);
  if (builder !== undefined && isMadeForJob(builder)) return empty;
  const taken = takenFrom(build, "buildkit");
  if (taken !== undefined) return taken;
  if (last === undefined) return { kind: "store" };
  const [then, now] = [last.builtWith, builder && (await surroundings.identity(builder))];
  const isThere = builder !== undefined || spec.buildxBuilder === undefined;
  if (isThere && isDeepStrictEqual(then, now)) return { kind: "store" };
  // On a command line nothing is built next: away from every builder the last one is the one that is meant.
  const isNowhere = now === undefined || (now.driver === "docker" && now.instance === "");
  if (isThere && isNowhere && context.job === "") return { kind: "store" };
  return { kind: "open", why: otherBuilder(then, now) };
}

function otherBuilder(then: BuilderIdentity | undefined, now: BuilderIdentity | undefined): string {
  if (then === undefined) return "No builder was seen to build what is recorded, so what this one holds is not known.";
  const found = now === undefined ? "none" : now.name === then.name ? "another one of that name" : now.name;
  return `The record is the builder ${then.name}'s, and this job finds ${found}, so what this step will find is not known.`;
}

/** Images that a history builder finds are read before the build; BuildKit's caches may be gone since the last one. */
function takenFrom({ spec }: OneBuild, builder: BuilderName): Standing | undefined {
  const commands = [...new Set(spec.takenAway.flatMap((one) => (one.builder === builder ? [one.command] : [])))];
  if (commands.length === 0) return undefined;
  return { kind: "open", why: `The job runs ${commands.join(", ")}, which may take away what this step was found in.` };
}

function sharesAny(local: readonly RecordedImage[], last: BuildRecord | undefined): boolean {
  const ids = new Set(local.map((image) => image.id));
  return (last?.images ?? []).some((image) => image.parent !== "" && ids.has(image.id));
}

/** References that this build asks for, found by forecasting it once against nothing. */
export async function references(builder: BuilderName, base: BuildRequest): Promise<readonly string[]> {
  const asked = new Set<string>();
  const image = (reference: string): undefined => {
    asked.add(reference);
  };
  const rules = await builderOf(builder);
  try {
    rules.forecast(
      { ...base, context: undefined, image },
      { images: [], cacheImages: new Map(), cacheConfigs: [], last: undefined },
    );
  } catch {
    // The real forecast reports what is wrong with this build.
  }
  return [...asked];
}

function cacheImages(base: BuildRequest, images: readonly RecordedImage[]): ReadonlyMap<string, RecordedImage> {
  const found = new Map<string, RecordedImage>();
  for (const reference of base.options.cacheFrom) {
    const image = images.find(
      (one) => one.id === reference || one.names.some((name) => sameReference(name, reference)),
    );
    if (image !== undefined) found.set(reference, image);
  }
  return found;
}

function distinctImages(images: readonly RecordedImage[]): readonly RecordedImage[] {
  return [...new Map(images.map((image) => [image.id, image])).values()];
}
