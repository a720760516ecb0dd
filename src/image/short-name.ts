/**
 * Which image Buildah and Podman take for a name without a registry: that of an alias, else the one under localhost, else one
 * of the registries that are searched, else docker.io's, else one whose name ends like it; the first of them that the store
 * has, where nothing is pulled. containers/image pkg/shortnames ResolveLocally, Resolve (v5.16 to v5.36), containers/common
 * libimage/runtime.go LookupImage.
 */
import type { RecordedImage } from "./config.ts";
import { canonicalName, type Reference, tryParseReference } from "./reference.ts";

/** The tool's settings. */
export interface ShortNames {
  /** Short name → repository with its registry; empty: the name has no alias. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Registries that are searched, in their order. */
  readonly search: readonly string[];
}

/** An image of the store; what the name stands for; not known; or as any other name. */
export type LocalAnswer = RecordedImage | { readonly reference: string } | "open" | "other";

const LOCAL = "localhost";

/** `settings`: `undefined` where they are not known. `pull`: registries are asked first. */
export function localImage(
  images: readonly RecordedImage[],
  name: string,
  fits: (image: RecordedImage) => boolean,
  pull: boolean,
  settings: ShortNames | undefined,
): LocalAnswer {
  const wanted = underLocalhost(name);
  if (wanted === undefined) return "other";
  const named = images.flatMap((image) =>
    image.names.flatMap((text) => {
      const reference = tryParseReference(text);
      return reference === undefined ? [] : [{ image, reference }];
    }),
  );
  const find = (reference: Reference): RecordedImage | undefined => {
    const full = canonicalName(reference);
    return named.find((one) => canonicalName(one.reference) === full)?.image;
  };
  const docker = tryParseReference(name)!;
  if (settings === undefined) {
    const found = find(wanted);
    const isAlias = named.some(
      ({ reference }) =>
        reference.domain !== LOCAL &&
        mayStandFor(reference, wanted) &&
        (found !== undefined || canonicalName(reference) !== canonicalName(docker)),
    );
    if (found === undefined) return isAlias || pull || find(docker) === undefined ? "open" : "other";
    return isAlias || pull || !fits(found) ? "open" : found;
  }
  const alias = aliasOf(wanted, settings);
  if (alias === null) return "open";
  // With an alias, and only then, no registry is searched.
  if (alias !== undefined && pull) return { reference: canonicalName(alias) };
  for (const candidate of [...(alias === undefined ? [] : [alias]), wanted, ...searched(name, settings), docker]) {
    const found = find(candidate);
    if (found !== undefined) return pull || !fits(found) ? "open" : found;
  }
  const like = named.filter(({ reference }) => isLike(reference, wanted)).map(({ image }) => image);
  const [only, ...more] = new Set([...like, ...images.filter(({ id }) => id.startsWith(name))]);
  if (only !== undefined) return more.length > 0 || pull || !fits(only) || !like.includes(only) ? "open" : only;
  if (alias !== undefined) return { reference: canonicalName(alias) };
  const [first, ...others] = searched(name, settings);
  return first !== undefined && others.length === 0 ? { reference: canonicalName(first) } : "open";
}

/** `undefined`: the name tells a registry, or an image by its digest. */
function underLocalhost(name: string): Reference | undefined {
  const [whole, short] = [tryParseReference(name), tryParseReference(`${LOCAL}/${name}`)];
  if (whole === undefined || short === undefined || short.digest !== undefined) return undefined;
  return whole.domain === "docker.io" && !/^(?:index\.)?docker\.io\//.test(name) ? short : undefined;
}

/** `null`: one that the tool refuses. */
function aliasOf({ path, tag }: Reference, { aliases }: ShortNames): Reference | undefined | null {
  const value = aliases.get(path);
  if (value === undefined || value === "") return undefined;
  const reference = tryParseReference(value);
  const isWhole = reference !== undefined && reference.tag === undefined && reference.digest === undefined;
  const [registry = "", ...names] = value.split("/");
  const isRegistry = names.length > 0 && (registry === LOCAL || /[.:]/.test(registry));
  return isWhole && isRegistry ? { ...reference, tag } : null;
}

function searched(name: string, { search }: ShortNames): readonly Reference[] {
  return search.flatMap((registry) => tryParseReference(`${registry}/${name}`) ?? []);
}

/** libimage referenceFuzzilyMatchingRepoAndTag: the last parts of the name, and the tag. */
function isLike(other: Reference, { path, tag }: Reference): boolean {
  return (other.tag ?? "latest") === (tag ?? "latest") && `/${other.domain}/${other.path}`.endsWith(`/${path}`);
}

/** `quay.io/skopeo/stable` is what `skopeo` stands for: aliases share a part of the name. */
function mayStandFor(other: Reference, wanted: Reference): boolean {
  const parts = new Set(wanted.path.split("/"));
  return other.path.split("/").some((part) => parts.has(part));
}
