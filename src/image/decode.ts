/**
 * Image config JSON from outside (registry, archive, layout, engine) → ImageConfig. Unknown fields are dropped, Go's null
 * for an empty value is accepted, everything else is checked within the limits below or the whole config is refused.
 */
import * as v from "valibot";
import { ForecastError } from "../errors.ts";
import type { ContainerConfig, ImageConfig } from "./config.ts";

/** Bytes of one config blob. BuildKit's inline cache sits inside, base64. */
export const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
const MAX_TEXT = 4 * 1024 * 1024;
const MAX_LIST = 20_000;
/** Variables, and triggers: every step of a build on the image carries the first, every stage runs the second. */
export const MAX_CARRIED = 1_000;
const MAX_HISTORY = 4_000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** Go refuses a number that is too large; JSON.parse calls it infinite. */
const number = v.pipe(v.number(), v.finite());
/** The length is checked before any item is. */
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
const strings = listOf(text, MAX_LIST);
const carried = listOf(text, MAX_CARRIED);
const names = v.pipe(
  v.record(text, v.nullable(v.looseObject({}))),
  v.transform((all) => Object.fromEntries(Object.keys(all).map((name) => [name, {}]))),
);
const optional = <T extends v.GenericSchema>(schema: T) => v.exactOptional(schema);
const nullable = <T extends v.GenericSchema>(schema: T) => v.exactOptional(v.nullable(schema));

const health = v.object({
  Test: optional(strings),
  Interval: optional(number),
  Timeout: optional(number),
  StartPeriod: optional(number),
  StartInterval: optional(number),
  Retries: optional(number),
});

const containerConfig = v.object({
  User: optional(text),
  AttachStdin: optional(v.boolean()),
  AttachStdout: optional(v.boolean()),
  AttachStderr: optional(v.boolean()),
  ExposedPorts: nullable(names),
  Tty: optional(v.boolean()),
  OpenStdin: optional(v.boolean()),
  StdinOnce: optional(v.boolean()),
  Env: nullable(carried),
  Cmd: nullable(strings),
  Healthcheck: nullable(health),
  ArgsEscaped: optional(v.boolean()),
  Volumes: nullable(names),
  WorkingDir: optional(text),
  Entrypoint: nullable(strings),
  NetworkDisabled: optional(v.boolean()),
  OnBuild: nullable(carried),
  Labels: nullable(v.record(text, text)),
  StopSignal: optional(text),
  StopTimeout: nullable(number),
  Shell: nullable(strings),
});

const imageConfig = v.object({
  created: optional(text),
  author: optional(text),
  architecture: v.exactOptional(text, ""),
  os: v.exactOptional(text, ""),
  variant: optional(text),
  "os.version": optional(text),
  "os.features": optional(strings),
  config: v.exactOptional(containerConfig, {}),
  container_config: optional(containerConfig),
  rootfs: v.object({
    type: v.exactOptional(text, "layers"),
    diff_ids: v.exactOptional(listOf(text, MAX_HISTORY), []),
  }),
  history: v.exactOptional(
    listOf(
      v.object({
        created: optional(text),
        created_by: optional(text),
        author: optional(text),
        comment: optional(text),
        empty_layer: optional(v.boolean()),
      }),
      MAX_HISTORY,
    ),
    [],
  ),
  "moby.buildkit.cache.v0": optional(text),
});

/** Fields whose null means something else than absence: Go marshals empty lists and maps as null. */
const KEEP_NULL = new Set([
  "ExposedPorts",
  "Env",
  "Cmd",
  "Healthcheck",
  "Volumes",
  "Entrypoint",
  "OnBuild",
  "Labels",
  "StopTimeout",
  "Shell",
]);

/** Bytes of a config blob → config. `source` names it for people. Throws `limit`, `image-malformed`. */
export function decodeImageConfig(bytes: Uint8Array, source: string): ImageConfig {
  return checkImageConfig(parseJson(bytes, MAX_CONFIG_BYTES, source), source);
}

/** The same for JSON that is already parsed. */
export function checkImageConfig(json: unknown, source: string): ImageConfig {
  return check(imageConfig, json, source) as ImageConfig;
}

/** The container config of an engine's answer (`Config`, `ContainerConfig`). Throws `image-malformed`. */
export function checkContainerConfig(json: unknown, source: string): ContainerConfig {
  return check(containerConfig, json, source) as ContainerConfig;
}

/** JSON text within a size. Throws `limit`, `image-malformed`. */
export function parseJson(bytes: Uint8Array, limit: number, source: string): unknown {
  if (bytes.length > limit) {
    throw new ForecastError("limit", `${source} has ${bytes.length} bytes, more than ${limit}; it is ignored.`);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes));
  } catch (cause) {
    throw malformed(source, "it is not JSON", cause);
  }
}

export function malformed(source: string, why: string, cause?: unknown): ForecastError {
  return new ForecastError("image-malformed", `${source} cannot be read (${why}). Export the image again.`, { cause });
}

function check(schema: v.GenericSchema, json: unknown, source: string): unknown {
  const result = v.safeParse(schema, withoutNulls(json, 0), { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw malformed(source, `${v.getDotPath(issue) ?? "it"}: ${issue.message.slice(0, 200)}`);
}

/** Three levels are enough for every field that is read; deeper nulls stay and are refused or kept by the schema. */
function withoutNulls(value: unknown, depth: number): unknown {
  if (depth > 3 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.length > MAX_LIST ? value : value.map((one) => withoutNulls(one, depth + 1));
  const kept: Record<string, unknown> = Object.create(null);
  for (const [name, one] of Object.entries(value)) {
    if (one === null && !KEEP_NULL.has(name)) continue;
    kept[name] = NAME_MAPS.has(name) ? one : withoutNulls(one, depth + 1);
  }
  return kept;
}

/** Maps whose keys are the user's own names. */
const NAME_MAPS = new Set(["ExposedPorts", "Volumes", "Labels"]);
