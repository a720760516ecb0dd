/** The recorded images by the links that the engine follows. */
import { hash } from "node:crypto";
import type { HistoryEntry, RecordedImage } from "../../image/config.ts";
import { beginsWith, entryName, layerCount, layersBeginWith } from "../../image/history.ts";
import type { Ground } from "../history.ts";

/** Longer parent chains than this are not followed: a loop in untrusted data ends here. */
const MAX_CHAIN = 10_000;

/** The same object for the same images: what was looked up in them stays known, as a forecast is made in several rounds. */
export function imageStore(images: readonly RecordedImage[]): ImageStore {
  const store = STORES.get(images) ?? new ImageStore(images);
  STORES.set(images, store);
  return store;
}

const STORES = new WeakMap<readonly RecordedImage[], ImageStore>();

export class ImageStore {
  readonly images: readonly RecordedImage[];
  private readonly byId: ReadonlyMap<string, RecordedImage>;
  private readonly byParent: ReadonlyMap<string | undefined, readonly RecordedImage[]>;
  private byEnd: ReadonlyMap<string, readonly RecordedImage[]> | undefined;
  private readonly cut = new Map<string, RecordedImage>();
  private readonly implied = new Map<string, readonly RecordedImage[]>();
  /** Images without parent link by what they begin with. */
  private readonly through = new Map<string, readonly RecordedImage[]>();

  constructor(images: readonly RecordedImage[]) {
    this.images = images;
    this.byId = new Map(images.map((image) => [image.id, image]));
    this.byParent = Map.groupBy(images, (image) => image.parent);
  }

  get(id: string): RecordedImage | undefined {
    return this.byId.get(id);
  }

  /** Images whose history has as many entries and ends with the same text. */
  endingLike(history: readonly HistoryEntry[]): readonly RecordedImage[] {
    this.byEnd ??= Map.groupBy(this.images, ({ config }) => endName(config.history));
    return this.byEnd.get(endName(history)) ?? [];
  }

  /** Images whose parent link names `id`; `""`: those without a parent. */
  childrenOf(id: string): readonly RecordedImage[] {
    return this.byParent.get(id) ?? [];
  }

  /**
   * Children that only history tells of: a recorded config without parent link is taken for the whole chain that led to it,
   * so its first n+1 entries stand for the image after step n+1. Their `containerConfig` is not known. Images that do not
   * differ in what such a child has of them have one in common.
   */
  impliedChildren(ground: Exclude<Ground, "unknown">): readonly RecordedImage[] {
    // Names of long histories take their time.
    if (!this.byParent.has(undefined)) return [];
    const history = ground === "scratch" ? [] : ground.config.history;
    const layers = ground === "scratch" ? [] : ground.config.rootfs.diff_ids;
    const name = chainName(history, layers);
    const known = this.implied.get(name);
    if (known !== undefined) return known;
    const through = (this.through.get(name) ?? this.allThrough(history, layers)).filter(
      ({ config }) => config.history.length > history.length,
    );
    // On a ground that contradicts itself, what goes on alike need not have begun alike.
    const isSound = layerCount(history) === layers.length;
    const found: RecordedImage[] = [];
    for (const group of goingOnAlike(through, history.length, layers.length)) {
      this.through.set(linkName(name, group.entry, group.layer), group.images);
      const children = new Map<string, RecordedImage>();
      for (const image of group.images) {
        const own = childName(image, history.length + 1) + (isSound ? "" : image.config.rootfs.diff_ids.join(" "));
        if (!children.has(own)) children.set(own, this.upTo(image, history.length + 1));
      }
      found.push(...children.values());
    }
    this.implied.set(name, found);
    return found;
  }

  private allThrough(history: readonly HistoryEntry[], layers: readonly string[]): readonly RecordedImage[] {
    return (this.byParent.get(undefined) ?? []).filter(
      ({ config }) => beginsWith(config.history, history) && layersBeginWith(config.rootfs.diff_ids, layers),
    );
  }

  /** The image as it was after its first `length` history entries. */
  private upTo(image: RecordedImage, length: number): RecordedImage {
    if (image.config.history.length === length) return image;
    const id = `${image.id}#${length}`;
    const known = this.cut.get(id);
    if (known !== undefined) return known;
    const history = image.config.history.slice(0, length);
    const layers = history.filter((entry) => entry.empty_layer !== true).length;
    const created = history.at(-1)?.created;
    const { container_config: _, ...rest } = image.config;
    const config = {
      ...rest,
      ...(created === undefined ? {} : { created }),
      history,
      rootfs: { ...image.config.rootfs, diff_ids: image.config.rootfs.diff_ids.slice(0, layers) },
    };
    const cut: RecordedImage = { id, parent: undefined, names: [], config };
    this.cut.set(id, cut);
    return cut;
  }

  /** Ids of the parents of `image`, nearest first. */
  ancestorsOf(image: RecordedImage): readonly string[] {
    const ids: string[] = [];
    const seen = new Set<string>();
    let parent = image.parent ?? "";
    while (parent !== "" && !seen.has(parent) && ids.length < MAX_CHAIN) {
      ids.push(parent);
      seen.add(parent);
      parent = this.byId.get(parent)?.parent ?? "";
    }
    return ids;
  }

  /** The image was built on this engine: recorded as such, or shown by its place in a chain; `undefined`: cannot be told. */
  builtHere(image: RecordedImage): boolean | undefined {
    if (image.builtLocally !== undefined) return image.builtLocally;
    if (image.parent === undefined) return true;
    return image.parent !== "" || this.childrenOf(image.id).length > 0 ? true : undefined;
  }
}

function endName(history: readonly HistoryEntry[]): string {
  return `${history.length} ${history.at(-1)?.created_by ?? ""}`;
}

interface Group {
  readonly entry: string;
  readonly layer: string;
  readonly images: RecordedImage[];
}

/** Groups of images that have the same next entry, and layer where it has one. */
function goingOnAlike(images: readonly RecordedImage[], entries: number, layers: number): Iterable<Group> {
  const groups = new Map<string, Group>();
  let last: Group | undefined;
  for (const image of images) {
    const next = image.config.history[entries]!;
    const entry = entryName(next);
    const layer = layerName(next, image.config.rootfs.diff_ids, layers);
    // Mostly one like the other: names are compared, not made.
    if (last?.entry !== entry || last.layer !== layer) {
      const name = `${layer} ${entry}`;
      last = groups.get(name) ?? { entry, layer, images: [] };
      groups.set(name, last);
    }
    last.images.push(image);
  }
  return groups.values();
}

function layerName(entry: HistoryEntry, diffIds: readonly string[], at: number): string {
  return entry.empty_layer === true ? "" : (diffIds[at] ?? "none");
}

/** Equal for images with equal histories and the very layers that those tell of. */
function chainName(history: readonly HistoryEntry[], diffIds: readonly string[]): string {
  let name = "";
  let layers = 0;
  for (const entry of history) {
    name = linkName(name, entryName(entry), layerName(entry, diffIds, layers));
    if (entry.empty_layer !== true) layers++;
  }
  // A config that contradicts itself is like no other.
  return layers === diffIds.length ? name : `${name} ${diffIds.join(" ")}`;
}

function linkName(before: string, entry: string, layer: string): string {
  return hash("sha256", `${before} ${layer} ${entry}`, "hex");
}

/** Equal for images that the same child would be cut from; a whole image stands for itself. */
function childName(image: RecordedImage, length: number): string {
  if (image.config.history.length === length) return image.id;
  let name = CHILD_NAMES.get(image);
  if (name === undefined) {
    const { history: _, rootfs: __, container_config: ___, created: ____, ...rest } = image.config;
    name = JSON.stringify([rest, image.config.rootfs.type, image.builtLocally ?? null]);
    CHILD_NAMES.set(image, name);
  }
  return name;
}

const CHILD_NAMES = new WeakMap<RecordedImage, string>();
