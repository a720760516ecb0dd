/**
 * FROM and COPY --from images before the build: every reference is looked up once, then answers come at once. Who is asked
 * first follows the builder: the docker driver and the classic builder use the engine's images, other drivers pull.
 */
import { ForecastError, toForecastError } from "../errors.ts";
import type { RecordedImage } from "../image/config.ts";
import {
  acceptable,
  formatPlatform,
  matches,
  type Platform,
  parsePlatform,
  platformOfConfig,
} from "../image/platform.ts";
import { canonicalName, isDigest, sameReference, tryParseReference } from "../image/reference.ts";
import type { ResolvedImage } from "../request.ts";
import { readImage } from "./content.ts";
import type { Engine } from "./engine.ts";
import type { Registry } from "./registry.ts";

export interface ImageQuestion {
  readonly reference: string;
  /** `undefined`: the default platform. */
  readonly platform: string | undefined;
}

export interface ImageSources {
  /** Only when the build will use this engine's images. */
  readonly engine: Pick<Engine, "image"> | undefined;
  readonly registry: Registry | undefined;
  /** Images of the last record, and what each reference was resolved to then. */
  readonly recorded: readonly RecordedImage[];
  readonly bases: Readonly<Record<string, string>>;
  /** `--pull`: the registry decides even when the engine has the image. */
  readonly pull: boolean;
  readonly defaultPlatform: string;
}

export interface ResolvedImages {
  /** As BuildRequest.image: `undefined` for what nobody knows, and for what was not asked before. */
  readonly image: (reference: string, platform: string | undefined) => ResolvedImage | undefined;
  /** One sentence per image that could not be looked up. */
  readonly warnings: readonly string[];
}

/** Looks all of them up at once. Throws nothing: who cannot be asked is a warning. */
export async function resolveImages(
  questions: readonly ImageQuestion[],
  sources: ImageSources,
): Promise<ResolvedImages> {
  const warnings = new Set<string>();
  const answers = new Map<string, Promise<ResolvedImage | undefined>>();
  for (const { reference, platform } of questions) {
    if (reference.toLowerCase() === "scratch") continue;
    const key = keyOf(reference, platform, sources.defaultPlatform);
    if (key === undefined || answers.has(key)) continue;
    answers.set(key, resolveOne(reference, platform ?? sources.defaultPlatform, sources, warnings));
  }
  const known = new Map<string, ResolvedImage | undefined>();
  for (const [key, answer] of answers) known.set(key, await answer);
  return {
    image: (reference, platform) => {
      const key = keyOf(reference, platform, sources.defaultPlatform);
      return key === undefined ? undefined : known.get(key);
    },
    warnings: [...warnings],
  };
}

function keyOf(reference: string, platform: string | undefined, fallback: string): string | undefined {
  try {
    const parsed = tryParseReference(reference);
    const name = parsed === undefined ? reference : canonicalName(parsed);
    const [best] = acceptable(parsePlatform(platform ?? fallback));
    return best === undefined ? undefined : `${name} ${formatPlatform(best)}`;
  } catch {
    return undefined;
  }
}

async function resolveOne(
  reference: string,
  platformText: string,
  sources: ImageSources,
  warnings: Set<string>,
): Promise<ResolvedImage | undefined> {
  const platform = parsePlatform(platformText);
  const pinned = recordedImage(reference, platform, sources, true);
  const ask = {
    engine: async () => {
      const image = await sources.engine?.image(reference, platform, sources.recorded);
      return image === undefined ? undefined : { image, source: "engine" as const };
    },
    // A digest names the content itself, so it does not matter who kept it.
    registry: async () =>
      pinned === undefined
        ? await askRegistry(reference, platform, sources)
        : { image: pinned, source: "registry" as const },
  };
  const order = sources.pull ? [ask.registry, ask.engine] : [ask.engine, ask.registry];
  for (const one of order) {
    try {
      const found = await one();
      if (found !== undefined) return found;
    } catch (error) {
      warnings.add(toForecastError(error, "registry").message);
    }
  }
  const last = recordedImage(reference, platform, sources, false);
  return last === undefined ? undefined : { image: last, source: "recorded" };
}

async function askRegistry(
  reference: string,
  platform: Platform,
  sources: ImageSources,
): Promise<ResolvedImage | undefined> {
  if (sources.registry === undefined || tryParseReference(reference) === undefined) return undefined;
  const image = await readImage(await sources.registry(reference), platform, [reference]);
  if (image.config.rootfs.diff_ids.length === 0 && image.config.os === "") {
    throw new ForecastError("image-malformed", `${reference} is no image. Check the reference.`);
  }
  return { image, source: "registry" };
}

/** The recorded image of a reference; `pinned`: only one that the reference's own digest names. */
function recordedImage(
  reference: string,
  platform: Platform,
  sources: ImageSources,
  pinned: boolean,
): RecordedImage | undefined {
  const digest = tryParseReference(reference)?.digest ?? (isDigest(reference) ? reference : undefined);
  if (pinned && digest === undefined) return undefined;
  const wanted = digest ?? recordedDigest(reference, sources.bases);
  return sources.recorded.find((image) => {
    if (!matches(platform, platformOfConfig(image.config))) return false;
    if (wanted !== undefined && [image.indexDigest, image.manifestDigest, image.id].includes(wanted)) return true;
    return wanted === undefined && image.names.some((name) => sameReference(name, reference));
  });
}

function recordedDigest(reference: string, bases: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(bases, reference)) return bases[reference];
  return Object.entries(bases).find(([name]) => sameReference(name, reference))?.[1];
}
