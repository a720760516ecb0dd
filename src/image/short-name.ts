/**
 * Which image of the local store Buildah and Podman take for a name without a registry: that of an alias, else the one under
 * localhost, else one of the registries that are searched. containers/image pkg/shortnames ResolveLocally (v5.24),
 * containers/common libimage/runtime.go lookupImageInLocalStorage. Aliases stand in files that are not read here.
 */
import type { RecordedImage } from "./config.ts";
import { canonicalName, type Reference, tryParseReference } from "./reference.ts";

const LOCAL = "localhost";

/**
 * `"other"`: it has no image under localhost. `"open"`: it has, but another one may be meant by an alias, or be found in a
 * registry, which `pull` asks first.
 */
export function localImage(
  images: readonly RecordedImage[],
  name: string,
  fits: (image: RecordedImage) => boolean,
  pull: boolean,
): RecordedImage | "open" | "other" {
  const wanted = underLocalhost(name);
  if (wanted === undefined) return "other";
  const full = canonicalName(wanted);
  const named = images.flatMap((image) =>
    image.names.flatMap((text) => {
      const reference = tryParseReference(text);
      return reference === undefined ? [] : [{ image, reference }];
    }),
  );
  const found = named.find(({ reference }) => canonicalName(reference) === full)?.image;
  if (found === undefined) return "other";
  const isAlias = named.some(({ reference }) => reference.domain !== LOCAL && mayStandFor(reference, wanted));
  return isAlias || pull || !fits(found) ? "open" : found;
}

/** `undefined`: the name tells a registry, or an image by its digest. */
function underLocalhost(name: string): Reference | undefined {
  const [whole, short] = [tryParseReference(name), tryParseReference(`${LOCAL}/${name}`)];
  if (whole === undefined || short === undefined || short.digest !== undefined) return undefined;
  return whole.domain === "docker.io" && !/^(?:index\.)?docker\.io\//.test(name) ? short : undefined;
}

/** `quay.io/skopeo/stable` is what `skopeo` stands for: aliases share a part of the name. */
function mayStandFor(other: Reference, wanted: Reference): boolean {
  const parts = new Set(wanted.path.split("/"));
  return other.path.split("/").some((part) => parts.has(part));
}
