/** What a forecast compares with: the builder's own store, exported caches, or the record of the last build. Edge. */

import type { OneBuild } from "./build.ts";
import { builderOf } from "./builder/builders.ts";
import type { RecordedImage } from "./image/config.ts";
import { sameReference } from "./image/reference.ts";
import { isHosted } from "./inputs.ts";
import type { BuildRecord } from "./record-file.ts";
import type { BuildRequest, Records } from "./request.ts";
import { isMadeForJob } from "./source/buildx.ts";
import type { BuilderName } from "./verdict.ts";

/** What the builder will find: its own store or exported caches where they can be seen, else what was recorded. */
export async function collectRecords(
  build: OneBuild,
  builder: BuilderName,
  base: BuildRequest,
  last: BuildRecord | undefined,
  warnings: string[],
): Promise<{ readonly records: Records; readonly unread: readonly string[] }> {
  const { inputs, surroundings, spec, platform } = build;
  const given = await surroundings.imageFiles();
  if (builder === "buildkit") {
    const caches = await surroundings.caches(spec);
    const imports = caches.configs.length > 0 || caches.unread.length > 0;
    const recorded = (await useRecord(build, imports))
      ? (last?.cacheConfigs ?? []).map((source) => ({ ...source, store: true as const }))
      : [];
    const records = { images: given, cacheImages: new Map(), cacheConfigs: [...caches.configs, ...recorded], last };
    return { records, unread: caches.unread };
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
  return { records, unread: [] };
}

/**
 * Does our own record of the last build stand for what the builder will find? On a runner with a builder of its own, yes;
 * where each job starts empty, only when no cache is imported: then the forecast is about what changed.
 */
async function useRecord({ inputs, context, surroundings, spec }: OneBuild, imports: boolean): Promise<boolean> {
  if (inputs.against !== "auto") return inputs.against === "record";
  if (!imports) return true;
  if (isHosted(context) || spec.emptyBuilder) return false;
  const builder = await surroundings.buildkit();
  return builder === undefined || !isMadeForJob(builder);
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
