/** What FROM and COPY --from names come to: an earlier stage, nothing at all, or an image as it resolves now. */
import type { ContainerConfig, RecordedImage } from "../../image/config.ts";
import { platformOfWord } from "../../image/platform.ts";
import type { BuildRequest, ResolvedImage } from "../../request.ts";
import type { Cause } from "../../verdict.ts";
import type { Ground, StageStart } from "../history.ts";

/** An image that stands for «another one than the known»: nothing recorded is built on it. */
function otherImage(image: RecordedImage): RecordedImage {
  const history = [{ created_by: "", comment: "the image this name points at now", created: "" }];
  const config = { ...image.config, history, rootfs: { type: "layers", diff_ids: [""] } };
  return { id: `moved:${image.id}`, parent: undefined, names: [], config, builtLocally: false };
}

export interface Base {
  readonly reference: string;
  readonly start: StageStart;
  /** Config the stage begins with; `undefined`: not known, or scratch. */
  readonly config: ContainerConfig | undefined;
  readonly os: string | undefined;
  /** Id of the image, `""` when not known. */
  readonly digest: string;
}

/** FROM `reference` of an image. */
export function imageBase(request: BuildRequest, reference: string, platform: string | undefined): Base {
  if (platform !== undefined && platform !== request.options.platform) platformOfWord(platform);
  const resolved = request.image(reference, platform);
  if (resolved === undefined) {
    const detail = `What image ${reference} is now cannot be found out, so nothing can be said about the steps on top of it.`;
    const doubt: Cause = { code: "no-record", detail };
    return { reference, start: { grounds: ["unknown"], doubt }, config: undefined, os: undefined, digest: "" };
  }
  const { image } = resolved;
  return {
    reference,
    start: mayHaveMoved(request, reference, resolved)
      ? { grounds: [image, otherImage(image)], doubt: movedCause(reference, image.id) }
      : { grounds: [image] },
    config: image.config.config,
    os: image.config.os,
    digest: image.id,
  };
}

/** A name is sure to point at this image only when whoever decides was asked, or when the name holds the digest. */
function mayHaveMoved(request: BuildRequest, reference: string, resolved: ResolvedImage): boolean {
  if (reference.includes("@sha256:") || isImageId(reference)) return false;
  return resolved.source === "recorded" || (resolved.source === "engine" && request.options.pull);
}

function isImageId(reference: string): boolean {
  return /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);
}

function movedCause(image: string, oldDigest: string): Cause {
  return {
    code: "base-moved",
    detail: `${image} may point at another image than in the recorded build: it could not be looked up.`,
    image,
    oldDigest,
    newDigest: "",
  };
}

/** Config of the image that a stage may start from, when all of them agree on one. */
export function configOf(grounds: readonly Ground[]): ContainerConfig | undefined {
  const only = grounds.length === 1 ? grounds[0]! : "unknown";
  return typeof only === "string" ? undefined : only.config.config;
}
