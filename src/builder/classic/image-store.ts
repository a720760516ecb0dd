/** The recorded images by the links that the engine follows. */
import type { RecordedImage } from "../../image/config.ts";
import { beginsWith, layersBeginWith } from "../../image/history.ts";
import type { Ground } from "../history.ts";

/** Longer parent chains than this are not followed: a loop in untrusted data ends here. */
const MAX_CHAIN = 10_000;

export class ImageStore {
  readonly images: readonly RecordedImage[];
  private readonly byId: ReadonlyMap<string, RecordedImage>;
  private readonly byParent: ReadonlyMap<string | undefined, readonly RecordedImage[]>;
  private readonly cut = new Map<string, RecordedImage>();

  constructor(images: readonly RecordedImage[]) {
    this.images = images;
    this.byId = new Map(images.map((image) => [image.id, image]));
    this.byParent = Map.groupBy(images, (image) => image.parent);
  }

  get(id: string): RecordedImage | undefined {
    return this.byId.get(id);
  }

  /** Images whose parent link names `id`; `""`: those without a parent. */
  childrenOf(id: string): readonly RecordedImage[] {
    return this.byParent.get(id) ?? [];
  }

  /**
   * Children that only history tells of: a recorded config without parent link is taken for the whole chain that led to it,
   * so its first n+1 entries stand for the image after step n+1. Their `containerConfig` is not known.
   */
  impliedChildren(ground: Exclude<Ground, "unknown">): readonly RecordedImage[] {
    const history = ground === "scratch" ? [] : ground.config.history;
    const layers = ground === "scratch" ? [] : ground.config.rootfs.diff_ids;
    return (this.byParent.get(undefined) ?? [])
      .filter(
        ({ config }) =>
          config.history.length > history.length &&
          beginsWith(config.history, history) &&
          layersBeginWith(config.rootfs.diff_ids, layers),
      )
      .map((image) => this.upTo(image, history.length + 1));
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
