/** The builders by name; the only place that knows them all. */
import { buildkitSent, contextPatterns } from "../context/buildkit-sent.ts";
import { parseIgnore } from "../context/ignore.ts";
import { sentTree } from "../context/sent-tree.ts";
import type { FileTree } from "../context/tree.ts";
import type { Builder, BuildRequest } from "../request.ts";
import type { BuilderName } from "../verdict.ts";
import { buildah } from "./buildah/index.ts";
import { buildkit } from "./buildkit/index.ts";
import { clientRules, receivedContext } from "./classic/client.ts";
import { classic } from "./classic/index.ts";

const BUILDERS: Readonly<Record<BuilderName, Builder>> = { classic, buildkit, buildah };

export function builderOf(name: BuilderName): Builder {
  return BUILDERS[name];
}

/** The context as the builder's client sends it, for the record's file list. Throws what the client refuses. */
export function sentContext(name: BuilderName, request: BuildRequest): FileTree | undefined {
  const { context } = request;
  if (context === undefined) return undefined;
  if (request.contextKind === "git" || request.contextKind === "tar") return context;
  if (name === "classic") return receivedContext(request, clientRules(request.engine.cliVersion ?? ""), "moby");
  if (name === "buildkit")
    return buildkitSent(context, { sources: [], exclude: contextPatterns(request.ignoreFiles, false).patterns });
  const file =
    request.ignoreFiles.explicit ??
    request.ignoreFiles.dockerfileDockerignore ??
    request.ignoreFiles.dockerfileContainerignore ??
    request.ignoreFiles.containerignore ??
    request.ignoreFiles.dockerignore;
  return sentTree(context, file === undefined ? [] : parseIgnore(file.text, "containers"), { client: "buildah" });
}
