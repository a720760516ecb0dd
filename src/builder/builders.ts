/** The builders by name; the only place that knows them all. A build needs one of them, so only that one is loaded. */
import type { FileTree } from "../context/tree.ts";
import type { Builder, BuildRequest } from "../request.ts";
import type { BuilderName } from "../verdict.ts";

const BUILDERS: Readonly<Record<BuilderName, () => Promise<Builder>>> = {
  classic: async () => (await import("./classic/index.ts")).classic,
  buildkit: async () => (await import("./buildkit/index.ts")).buildkit,
  buildah: async () => (await import("./buildah/index.ts")).buildah,
};

export async function builderOf(name: BuilderName): Promise<Builder> {
  return await BUILDERS[name]();
}

/** The context as the builder's client sends it, for the record's file list. Throws what the client refuses. */
export function sentContext(builder: Builder, request: BuildRequest): FileTree | undefined {
  const { context, contextKind } = request;
  if (context === undefined || contextKind === "git" || contextKind === "tar") return context;
  return builder.sent(request, context);
}
