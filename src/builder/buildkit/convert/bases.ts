/** What FROM, COPY --from and mounts start from: images, named contexts, scratch (convert.go resolveBaseImage). */

import { platformText } from "../../../image/platform.ts";
import { canonicalName, familiarName, parseReference, tryParseReference } from "../../../image/reference.ts";
import type { NamedContext, ResolvedImage } from "../../../request.ts";
import type { ImageVertex, Platform, Unknown, Vertex } from "../ops.ts";
import type { Base } from "./base.ts";
import { type Converter, localVertex } from "./context.ts";
import { EMPTY_CONFIG, type StageConfig } from "./state.ts";

export const DEFAULT_PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const SCRATCH = "scratch";

/** convert.go emptyImage. */
const SCRATCH_CONFIG: StageConfig = { ...EMPTY_CONFIG, env: [DEFAULT_PATH], workdir: "/" };

export function plainBase(vertex: Vertex | undefined, config: StageConfig): Base {
  return { vertex, config, unknown: undefined, image: undefined, local: undefined };
}

/** `word` is expanded and names no stage. `platform`: of the stage, when it has one of its own. */
export function resolveBase(word: string, platform: Platform | undefined, converter: Converter): Base {
  if (word === SCRATCH) return plainBase(undefined, SCRATCH_CONFIG);
  const reference = canonicalName(parseReference(word));
  const named = namedContext(reference, converter);
  if (named !== undefined) return contextBase(named.name, named.context, platform, converter);
  return imageBase(word, platform, converter);
}

/** The named context that replaces a stage or an image; names compare in their short form (dockerui NamedContext). */
export function namedContext(
  name: string,
  converter: Converter,
): { readonly name: string; readonly context: NamedContext } | undefined {
  const wanted = shortName(name);
  for (const [given, context] of converter.request.options.namedContexts) {
    const at = given.indexOf("::");
    if (shortName(at === -1 ? given : given.slice(0, at)) !== wanted) continue;
    if (at === -1 || given.slice(at + 2) === platformText(converter.platform)) return { name: given, context };
  }
  return undefined;
}

function shortName(name: string): string {
  const reference = tryParseReference(name);
  return reference === undefined ? name : familiarName(reference).replace(/:latest$/, "");
}

export function contextBase(
  name: string,
  context: NamedContext,
  platform: Platform | undefined,
  converter: Converter,
): Base {
  switch (context.kind) {
    case "image":
      if (context.reference === SCRATCH) return plainBase(undefined, SCRATCH_CONFIG);
      return imageBase(context.reference, platform, converter);
    case "directory":
      return { ...plainBase(localVertex(name, converter), SCRATCH_CONFIG), local: name };
    case "remote":
      return unknownBase(name, "remote", `What ${context.url} serves as context ${name} is not known.`, converter);
    case "target":
      if (context.request !== undefined) return converter.linked(context.target, context.request);
      return unknownBase(
        name,
        "unsupported",
        `Context ${name} is built by another target, ${context.target}.`,
        converter,
      );
  }
}

function imageBase(word: string, platform: Platform | undefined, converter: Converter): Base {
  const { options } = converter.request;
  const asked = platform ?? (options.platform === undefined ? undefined : converter.platform);
  const resolved = converter.request.image(word, asked === undefined ? undefined : platformText(asked));
  if (resolved === undefined) {
    const base = unknownBase(word, "base", `The image ${word} could not be resolved.`, converter);
    return { ...base, image: { reference: word, digest: "" } };
  }
  const digest = resolvedDigest(word, resolved);
  return {
    vertex: imageVertex(word, digest, resolved, platform ?? converter.platform, converter),
    config: configOf(resolved),
    unknown: undefined,
    image: { reference: word, digest },
    local: undefined,
  };
}

/** The name may point at another image by now. */
function mayHaveMoved(word: string, { source }: ResolvedImage, converter: Converter): boolean {
  if (parseReference(word).digest !== undefined) return false;
  return source === "recorded" || (source === "engine" && converter.request.options.pull);
}

function movedUnknown(word: string): Unknown {
  const detail = `${word} may point at another image than in the recorded build: it could not be looked up.`;
  return { code: "base", name: word, detail };
}

export function unknownBase(name: string, code: Unknown["code"], detail: string, converter: Converter): Base {
  const unknown: Unknown = { code, detail, name };
  const vertex = converter.graph.add({
    kind: "image",
    inputs: [],
    ignoreCache: false,
    unknown,
    reference: name,
    platform: converter.platform,
    digests: [],
    diffIds: [],
    tree: undefined,
  });
  return { ...plainBase(vertex, EMPTY_CONFIG), unknown };
}

/** The digest that the name resolves to: an index for a multi-platform image; `""` where the store knows none. */
function resolvedDigest(word: string, { image }: ResolvedImage): string {
  return parseReference(word).digest ?? image.indexDigest ?? image.manifestDigest ?? "";
}

function imageVertex(
  word: string,
  digest: string,
  resolved: ResolvedImage,
  platform: Platform,
  converter: Converter,
): ImageVertex | undefined {
  const { config, indexDigest, manifestDigest } = resolved.image;
  const diffIds = config.rootfs.diff_ids;
  // An image without layers is scratch; old images may not say which layers they have.
  if (diffIds.length === 0 && config.history.every((entry) => entry.empty_layer === true)) return undefined;
  const digests = [digest, indexDigest, manifestDigest].filter((each) => each !== undefined && each !== "");
  return converter.graph.add({
    kind: "image",
    inputs: [],
    ignoreCache: false,
    unknown: mayHaveMoved(word, resolved, converter) ? movedUnknown(word) : undefined,
    reference: `${canonicalName({ ...parseReference(word), digest: undefined })}@${digest}`,
    platform,
    digests: [...new Set(digests as readonly string[])],
    diffIds,
    tree: resolved.tree,
  });
}

function configOf({ image }: ResolvedImage): StageConfig {
  const { Env, WorkingDir, User, Shell, OnBuild } = image.config.config;
  return {
    env: Env ?? [],
    workdir: WorkingDir ?? "",
    user: User ?? "",
    shell: Shell == null || Shell.length === 0 ? undefined : Shell,
    onbuild: OnBuild ?? [],
  };
}
