/** The docker CLI that sends the context: which tar it writes, which ignore matcher it has. */

import { parseIgnore } from "../../context/ignore.ts";
import { type SentTree, sentTree } from "../../context/sent-tree.ts";
import { atLeast, NEWEST, parseVersion } from "../../dockerfile/version.ts";
import type { BuildRequest } from "../../request.ts";

export interface ClientRules {
  /** Shown to people, `CLI ≥ 24.0`. */
  readonly name: string;
  /** The tar's modes carry the file type's bits (CLI before 24.0). */
  readonly typeBits: boolean;
  /** Ignore matcher: `moby-20` before 23.0. */
  readonly dialect: "moby" | "moby-20";
}

export const CLIENTS: readonly ClientRules[] = [
  { name: "CLI ≥ 24.0", typeBits: false, dialect: "moby" },
  { name: "CLI 23.0", typeBits: true, dialect: "moby" },
  { name: "CLI ≤ 20.10", typeBits: true, dialect: "moby-20" },
];

/** docker/cli cli/command/image/build and moby/moby pkg/archive as each CLI release vendors them. */
export function clientRules(cliVersion: string): ClientRules {
  const version = parseVersion(cliVersion) ?? NEWEST;
  if (atLeast(version, 24)) return CLIENTS[0]!;
  return atLeast(version, 23) ? CLIENTS[1]! : CLIENTS[2]!;
}

/**
 * The context as the daemon unpacks it; `undefined` when it cannot be seen here. Throws what the CLI refuses to send
 * (`ignore-syntax`, `source-unreadable`).
 */
export function receivedContext(
  request: BuildRequest,
  client: ClientRules,
  daemonDialect: "moby" | "moby-20",
): SentTree | undefined {
  const { context, contextKind } = request;
  // A Git context is a clone made by the CLI: its files are there, its modes and its .git directory are not.
  if (context === undefined || contextKind === "git" || contextKind === "none") return undefined;
  const ignore = request.ignoreFiles.dockerignore;
  const dockerfile = request.dockerfileInContext;
  if (contextKind === "tar") {
    // Only the daemon reads the ignore file then, to remove its own files.
    const patterns = ignore === undefined ? [] : parseIgnore(ignore.text, daemonDialect);
    return sentTree(context, patterns, {
      client: "tar",
      daemonDialect,
      ...(dockerfile === undefined ? {} : { dockerfile }),
    });
  }
  const patterns = ignore === undefined ? [] : parseIgnore(ignore.text, client.dialect);
  return sentTree(context, patterns, {
    client: "docker-cli",
    dialect: client.dialect,
    daemonDialect,
    ...(dockerfile === undefined ? { rewrittenIgnore: true } : { dockerfile }),
  });
}
