/**
 * Answers of the engine about one image: inspect and history, decoded, and what follows from a chain of them. Pure.
 * moby/moby image/image.go NewChildImage and daemon/containerd/image_commit.go: a built image's newest history entry has the
 * image's own created, author and comment, and no layer when the parent has as many (v20.10.24, v26.1.5).
 */
import { ForecastError } from "../errors.ts";
import type { ContainerConfig, HistoryEntry, ImageConfig, RecordedImage } from "../image/config.ts";
import { checkContainerConfig, checkImageConfig, malformed } from "../image/decode.ts";
import { isDigest } from "../image/reference.ts";
import { isObject } from "./manifest.ts";

/** One image as the engine inspects it; its history is not part of that. */
export interface Inspected {
  readonly id: string;
  readonly parent: string;
  readonly names: readonly string[];
  /** Digests of `name@sha256:…` names. */
  readonly digests: readonly string[];
  readonly comment: string;
  readonly config: ImageConfig;
  readonly containerConfig: ContainerConfig | undefined;
  readonly size: number;
  /** Came by `docker load`, as far as the engine remembers. */
  readonly loaded: boolean;
}

/** One line of the engine's history, oldest first after decoding. */
export interface HistoryLine {
  /** Image id where that image is in the local store, else `""`. */
  readonly id: string;
  /** Whole seconds since 1970. */
  readonly created: number;
  readonly createdBy: string;
  readonly comment: string;
  /** Bytes of the layer; 0 also for lines without one. */
  readonly size: number;
}

const MAX_HISTORY_LINES = 4_000;
const MAX_NAMES = 1_000;
/** The last second that a Date can hold. */
const MAX_SECONDS = 8_640_000_000_000;

/** `docker image inspect` of one image. Throws `image-malformed`. */
export function decodeInspect(json: unknown, source: string): Inspected {
  if (!isObject(json)) throw malformed(source, "it is not an object");
  const id = text(json.Id);
  if (!isDigest(id)) throw malformed(source, "it has no image id");
  const rootfs = isObject(json.RootFS) ? json.RootFS : {};
  const config = checkImageConfig(
    {
      ...present("created", text(json.Created)),
      ...present("author", text(json.Author)),
      architecture: text(json.Architecture),
      os: text(json.Os),
      ...present("variant", text(json.Variant)),
      ...present("os.version", text(json.OsVersion)),
      config: json.Config ?? {},
      rootfs: { type: text(rootfs.Type) || "layers", diff_ids: rootfs.Layers ?? [] },
      history: [],
    },
    source,
  );
  const containerConfig = isObject(json.ContainerConfig)
    ? checkContainerConfig(json.ContainerConfig, source)
    : undefined;
  return {
    id,
    parent: isDigest(text(json.Parent)) ? text(json.Parent) : "",
    names: texts(json.RepoTags).filter((name) => !name.startsWith("<none>")),
    digests: texts(json.RepoDigests)
      .map((name) => name.slice(name.indexOf("@") + 1))
      .filter(isDigest),
    comment: text(json.Comment),
    config,
    // The graphdriver store answers what it has stored; elsewhere an empty one means «not known».
    containerConfig: isGraphdriver(json.GraphDriver) || !isEmpty(containerConfig) ? containerConfig : undefined,
    size: count(json.Size),
    loaded: false,
  };
}

/** `/images/{id}/history`, newest first as the engine answers → oldest first. Throws `image-malformed`, `limit`. */
export function decodeHistory(json: unknown, source: string): readonly HistoryLine[] {
  if (!Array.isArray(json)) throw malformed(source, "its history is no list");
  if (json.length > MAX_HISTORY_LINES) {
    throw new ForecastError("limit", `${source} has a history of ${json.length} entries; it is ignored.`);
  }
  return json
    .map((line): HistoryLine => {
      if (!isObject(line)) throw malformed(source, "a history entry is no object");
      return {
        id: isDigest(text(line.Id)) ? text(line.Id) : "",
        created: Math.min(count(line.Created), MAX_SECONDS),
        createdBy: text(line.CreatedBy),
        comment: text(line.Comment),
        size: count(line.Size),
      };
    })
    .reverse();
}

/** The history entry that building `image` on `parent` appended; exact, to the nanosecond. */
export function builtEntry(image: Inspected, parent: Inspected, createdBy: string): HistoryEntry {
  const empty = image.config.rootfs.diff_ids.length === parent.config.rootfs.diff_ids.length;
  return {
    ...present("created", image.config.created ?? ""),
    ...present("created_by", createdBy),
    ...present("author", image.config.author ?? ""),
    ...present("comment", image.comment),
    ...(empty ? { empty_layer: true } : {}),
  };
}

const MAKES_LAYER = /^(?:\/bin\/sh -c (?!#\(nop\))|(?:\/bin\/sh -c #\(nop\) *)?(?:RUN|COPY|ADD|WORKDIR) )/;

/**
 * History from the engine's lines alone: whole seconds and no author, so it can name steps but never proves a match.
 * Which lines have no layer is told by their size, as far as the number of layers allows; `[]` when it does not.
 */
export function roughHistory(lines: readonly HistoryLine[], layers: number): readonly HistoryEntry[] {
  const sized = lines.filter((line) => line.size > 0).length;
  if (sized > layers || lines.length < layers) return [];
  let spare = layers - sized;
  const history = lines.map((line): HistoryEntry => {
    // A layer that holds nothing looks like none; RUN, COPY, ADD and WORKDIR are the lines that make layers.
    const layer = line.size > 0 || (spare > 0 && MAKES_LAYER.test(line.createdBy));
    if (layer && line.size === 0) spare--;
    return {
      created: new Date(line.created * 1000).toISOString().replace(".000Z", "Z"),
      ...present("created_by", line.createdBy),
      ...present("comment", line.comment),
      ...(layer ? {} : { empty_layer: true }),
    };
  });
  return spare === 0 ? history : [];
}

/** Sizes of the lines that have a layer in `history`, oldest first; `undefined` when the two do not fit. */
export function layerSizes(
  lines: readonly HistoryLine[],
  history: readonly HistoryEntry[],
): readonly number[] | undefined {
  if (history.length === 0 || lines.length < history.length) return undefined;
  return history.flatMap((entry, at) => (entry.empty_layer === true ? [] : [lines[at]?.size ?? 0]));
}

/**
 * A step taken over from a --cache-from image: the store keeps an empty container config for it, so it never serves again.
 * Its own config is the probe's, with the step as Cmd; no other image looks so.
 * moby/moby image/cache/cache.go restoreCachedImage, daemon/containerd/cache.go cacheAdaptor.Create (v26.1.5).
 */
function isRestored(image: Inspected, history: readonly HistoryEntry[]): boolean {
  const written = history.at(-1)?.created_by ?? "";
  return image.parent !== "" && written !== "" && (image.config.config.Cmd ?? []).join(" ") === written;
}

/** The record of an image, its history and layer sizes known or not. */
export function recordOf(
  image: Inspected,
  history: readonly HistoryEntry[],
  sizes: readonly number[] | undefined,
): RecordedImage {
  const digest = image.digests[0];
  const containerConfig = image.containerConfig ?? (isRestored(image, history) ? {} : undefined);
  return {
    id: image.id,
    parent: image.parent,
    ...(digest === undefined ? {} : { indexDigest: digest }),
    names: image.names,
    config: { ...image.config, history },
    ...(containerConfig === undefined ? {} : { containerConfig }),
    ...(image.loaded ? { builtLocally: false } : {}),
    ...(sizes === undefined ? {} : { layerSizes: sizes }),
  };
}

/** Only the graphdriver store has data to show (`docker image inspect` of 26.1 on both stores). */
function isGraphdriver(driver: unknown): boolean {
  return isObject(driver) && isObject(driver.Data);
}

function isEmpty(config: ContainerConfig | undefined): boolean {
  if (config === undefined) return true;
  return Object.values(config).every((value) => value === null || value === "" || value === false);
}

function present<K extends string>(key: K, value: string): { readonly [P in K]?: string } {
  return (value === "" ? {} : { [key]: value }) as { readonly [P in K]?: string };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, MAX_NAMES) : [];
}

function count(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
