/**
 * The graph that a Dockerfile becomes: BuildKit's LLB, reduced to what takes part in cache keys. Scratch is `undefined`.
 * Equal ops on equal inputs are one vertex, as in BuildKit, whose vertices are named by the digest of their definition.
 */
import type { FileTree } from "../../context/tree.ts";
import type { Platform } from "../../image/platform.ts";
import { tooMuch } from "../step-limits.ts";
import { type Digest, digestOf } from "./digest.ts";

export type { Platform } from "../../image/platform.ts";

interface Common {
  /** Position in `Graph.vertices`; inputs come before their consumers. */
  readonly index: number;
  readonly inputs: readonly Vertex[];
  /** `--no-cache`: matches no record. */
  readonly ignoreCache: boolean;
  /** Why the op itself cannot be known here; its digest is worthless then. */
  readonly unknown: Unknown | undefined;
}

/** What is missing to know an op. */
export interface Unknown {
  readonly code: "arg" | "base" | "remote" | "unsupported";
  readonly detail: string;
  /** Name of the build arg, the image reference, or the URL. */
  readonly name: string;
}

export interface ImageVertex extends Common {
  readonly kind: "image";
  readonly reference: string;
  readonly platform: Platform;
  /** Digests under which the reference may resolve (index, manifest); none when the store knows no manifest. */
  readonly digests: readonly Digest[];
  readonly diffIds: readonly string[];
  /** Root filesystem, where its layers are at hand. */
  readonly tree: FileTree | undefined;
}

/** A directory of the client. Its content alone decides: a local source has no key of its own. */
export interface LocalVertex extends Common {
  readonly kind: "local";
  /** `""` is the build context. */
  readonly name: string;
}

export interface HttpVertex extends Common {
  readonly kind: "http";
  readonly url: string;
  readonly filename: string;
  /** `sha256:…` of the body and the Last-Modified header, `""` with --checksum. */
  readonly checksum: Digest;
  readonly lastModified: string;
  readonly body: Uint8Array | undefined;
}

export interface GitVertex extends Common {
  readonly kind: "git";
  readonly url: string;
  readonly commit: string;
  readonly ref: string;
  readonly keepGitDir: boolean;
  readonly subdir: string;
  readonly skipSubmodules: boolean;
  readonly mtime: string;
}

/** A user or group of `--chown` or USER. */
export type UserOption = { readonly id: number } | { readonly name: string };

export interface Owner {
  readonly user: UserOption;
  readonly group: UserOption | undefined;
}

interface FileActionCommon {
  /** Index of the input the action writes to, or the number of inputs plus that of an earlier action; -1 scratch. */
  readonly input: number;
  readonly secondaryInput: number;
  readonly output: number;
  readonly owner: Owner | undefined;
  /** Input whose /etc/passwd names of the owner are looked up in; -1 none. */
  readonly ownerInput: number;
  /** Nanoseconds since 1970 as decimal digits, or -1. */
  readonly timestamp: string;
}

export interface MkdirAction extends FileActionCommon {
  readonly action: "mkdir";
  readonly path: string;
  readonly mode: number;
  readonly makeParents: boolean;
}

export interface MkfileAction extends FileActionCommon {
  readonly action: "mkfile";
  readonly path: string;
  readonly mode: number;
  readonly data: Uint8Array;
}

export interface CopyAction extends FileActionCommon {
  readonly action: "copy";
  /** Whole path in the source, `/` first. */
  readonly source: string;
  readonly destination: string;
  /** Octal `--chmod`, -1 none, 0 with `modeText`. */
  readonly mode: number;
  readonly modeText: string;
  readonly followSymlink: boolean;
  readonly copyContents: boolean;
  readonly unpack: boolean;
  readonly wildcard: boolean;
  readonly includePatterns: readonly string[];
  readonly excludePatterns: readonly string[];
  readonly requiredPaths: readonly string[];
}

export type FileAction = MkdirAction | MkfileAction | CopyAction;

export interface FileVertex extends Common {
  readonly kind: "file";
  readonly actions: readonly FileAction[];
}

export type MountType = "bind" | "secret" | "ssh" | "cache" | "tmpfs";

export interface Mount {
  readonly type: MountType;
  /** Index among the inputs, -1 for scratch. */
  readonly input: number;
  readonly target: string;
  /** Path inside the source, `""` for all of it. */
  readonly selector: string;
  readonly readOnly: boolean;
  /** Output index, -1 none. */
  readonly output: number;
  readonly cache?: { readonly id: string; readonly sharing: number };
  readonly size?: number;
  readonly special?: {
    readonly id: string;
    readonly uid: number;
    readonly gid: number;
    readonly mode: number;
    readonly optional: boolean;
  };
}

export interface ExecVertex extends Common {
  readonly kind: "exec";
  readonly args: readonly string[];
  /** `K=V` in order. */
  readonly env: readonly string[];
  readonly cwd: string;
  readonly user: string;
  readonly extraHosts: readonly string[];
  readonly hostname: string;
  readonly ulimits: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
  readonly cgroupParent: string;
  readonly removeMountStubs: boolean;
  readonly mounts: readonly Mount[];
  readonly network: number;
  readonly security: number;
  readonly secretEnv: readonly { readonly id: string; readonly name: string; readonly optional: boolean }[];
  readonly devices: readonly { readonly name: string; readonly optional: boolean }[];
  readonly platform: Platform;
  /** Index of the output that becomes the stage's filesystem. */
  readonly rootOutput: number;
}

export interface MergeVertex extends Common {
  readonly kind: "merge";
}

export type Vertex = ImageVertex | LocalVertex | HttpVertex | GitVertex | FileVertex | ExecVertex | MergeVertex;

type WithoutIndex<T> = T extends Vertex ? Omit<T, "index"> : never;
export type NewVertex = WithoutIndex<Vertex>;

/** Characters of all ops: every RUN repeats the whole environment. */
export const MAX_DEFINITIONS = 8 * 1024 * 1024;

/** Collects vertices in topological order and makes equal ones one. */
export class Graph {
  readonly vertices: Vertex[] = [];
  /** Digests of all that the vertices say, in their order; why one is not known is not among it. */
  readonly definitions: Digest[] = [];
  readonly #known = new Map<Digest, Vertex>();
  #characters = 0;

  add<T extends NewVertex>(vertex: T): Vertex & { readonly kind: T["kind"] } {
    const text = definition(vertex);
    this.#characters += text.length;
    if (this.#characters > MAX_DEFINITIONS) throw tooMuch(`ops of more than ${MAX_DEFINITIONS} characters`);
    const identity = digestOf(text);
    const known = this.#known.get(identity);
    if (known !== undefined) return known as Vertex & { readonly kind: T["kind"] };
    const added = { ...vertex, index: this.vertices.length } as unknown as Vertex & { readonly kind: T["kind"] };
    this.vertices.push(added);
    this.definitions.push(identity);
    this.#known.set(identity, added);
    return added;
  }
}

/** Everything but the trees and bodies, which the rest already names; inputs by their position. */
function definition(vertex: NewVertex): string {
  return JSON.stringify(vertex, (key, value: unknown) => {
    if (key === "inputs") return (value as readonly Vertex[]).map((input) => input.index);
    if (key === "tree" || key === "body" || key === "unknown") return undefined;
    if (value instanceof Uint8Array) return digestOf(value);
    return value;
  });
}
