/**
 * The record file: JSON out, and back in as untrusted input. Anybody who may write the cache scope may have written it, so
 * every field is checked within the limits below or the whole file is refused. Nothing in it is executed or used as a path.
 */
import * as v from "valibot";
import { ForecastError } from "../errors.ts";
import { MAX_CARRIED } from "../image/decode.ts";
import { type BuildRecord, RECORD_SCHEMA } from "../record-file.ts";
import { fromColumns, toColumns } from "./file-columns.ts";

/** Bytes of one record file. A record of 20,000 files is about 1 MB before compression. */
export const MAX_RECORD_BYTES = 48 * 1024 * 1024;
const MAX_TEXT = 1024 * 1024;
const MAX_IMAGES = 20_000;
const MAX_HISTORY = 4_000;
const MAX_LIST = 20_000;
const MAX_STEPS = 5_000;
const MAX_CACHE_RECORDS = 200_000;
const MAX_RUNS = 50;
const MAX_KNOWN_DIGESTS = 1_000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** JSON can write numbers that come out as infinite, which it cannot write again. */
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(-1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const strings = v.pipe(v.array(text), v.maxLength(MAX_LIST));
const carried = v.pipe(v.array(text), v.maxLength(MAX_CARRIED));
const nullable = <T extends v.GenericSchema>(schema: T) => v.exactOptional(v.nullable(schema));
const textMap = v.record(text, text);
const seconds = v.pipe(number, v.minValue(0));

const history = v.object({
  created: v.exactOptional(text),
  created_by: v.exactOptional(text),
  author: v.exactOptional(text),
  comment: v.exactOptional(text),
  empty_layer: v.exactOptional(v.boolean()),
});

const health = v.object({
  Test: v.exactOptional(strings),
  Interval: v.exactOptional(number),
  Timeout: v.exactOptional(number),
  StartPeriod: v.exactOptional(number),
  StartInterval: v.exactOptional(number),
  Retries: v.exactOptional(number),
});

const emptyObjects = v.record(text, v.object({}));

const containerConfig = v.object({
  User: v.exactOptional(text),
  AttachStdin: v.exactOptional(v.boolean()),
  AttachStdout: v.exactOptional(v.boolean()),
  AttachStderr: v.exactOptional(v.boolean()),
  ExposedPorts: nullable(emptyObjects),
  Tty: v.exactOptional(v.boolean()),
  OpenStdin: v.exactOptional(v.boolean()),
  StdinOnce: v.exactOptional(v.boolean()),
  Env: nullable(carried),
  Cmd: nullable(strings),
  Healthcheck: nullable(health),
  ArgsEscaped: v.exactOptional(v.boolean()),
  Volumes: nullable(emptyObjects),
  WorkingDir: v.exactOptional(text),
  Entrypoint: nullable(strings),
  NetworkDisabled: v.exactOptional(v.boolean()),
  OnBuild: nullable(carried),
  Labels: nullable(textMap),
  StopSignal: v.exactOptional(text),
  StopTimeout: nullable(number),
  Shell: nullable(strings),
});

const imageConfig = v.object({
  created: v.exactOptional(text),
  author: v.exactOptional(text),
  architecture: text,
  os: text,
  variant: v.exactOptional(text),
  "os.version": v.exactOptional(text),
  "os.features": v.exactOptional(strings),
  config: containerConfig,
  container_config: v.exactOptional(containerConfig),
  rootfs: v.object({ type: text, diff_ids: v.pipe(v.array(text), v.maxLength(MAX_HISTORY)) }),
  history: v.pipe(v.array(history), v.maxLength(MAX_HISTORY)),
  "moby.buildkit.cache.v0": v.exactOptional(text),
});

const image = v.object({
  id: text,
  parent: v.optional(text),
  manifestDigest: v.exactOptional(text),
  indexDigest: v.exactOptional(text),
  mediaType: v.exactOptional(text),
  names: strings,
  config: imageConfig,
  containerConfig: v.exactOptional(containerConfig),
  builtLocally: v.exactOptional(v.boolean()),
  layerSizes: v.exactOptional(v.array(whole)),
  compressedSizes: v.exactOptional(v.array(whole)),
});

const layerEvidence = v.object({
  diffId: v.exactOptional(text),
  size: v.exactOptional(whole),
  compressedSize: v.exactOptional(whole),
  seconds: v.exactOptional(seconds),
  created: v.exactOptional(text),
});

const facts = v.object({
  text,
  expanded: text,
  args: textMap,
  env: textMap,
  settings: textMap,
  base: v.exactOptional(v.object({ reference: text, digest: text })),
  sources: v.exactOptional(
    v.pipe(
      v.array(
        v.object({ from: text, paths: strings, exclude: v.exactOptional(strings), digest: v.exactOptional(text) }),
      ),
      v.maxLength(MAX_LIST),
    ),
  ),
});

const step = v.object({
  stage: whole,
  stageName: text,
  keyword: text,
  key: text,
  createdBy: v.exactOptional(text),
  facts,
  layer: v.exactOptional(layerEvidence),
});

const fileList = v.rawTransform<unknown, BuildRecord["files"]>(({ dataset, addIssue, NEVER }) => {
  const files = fromColumns(dataset.value);
  if (typeof files !== "string") return files;
  addIssue({ message: files });
  return NEVER;
});
const files = v.pipe(v.unknown(), fileList);

const knownDigests = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    v.pipe(v.string(), v.regex(/^(?:[a-z0-9]{1,8}:)?[0-9a-f]{64}$/)),
  ),
  v.check((pairs) => Object.keys(pairs).length <= MAX_KNOWN_DIGESTS),
);

const cacheConfig = v.object({
  layers: v.pipe(
    v.array(
      v.object({
        blob: text,
        parent: count,
        mediaType: v.exactOptional(text),
        diffId: v.exactOptional(text),
        size: v.exactOptional(whole),
        createdAt: v.exactOptional(text),
      }),
    ),
    v.maxLength(MAX_CACHE_RECORDS),
  ),
  records: v.pipe(
    v.array(
      v.object({
        digest: text,
        inputs: v.array(v.array(v.object({ link: whole, selector: text }))),
        results: v.array(v.object({ layer: whole, createdAt: text })),
        chains: v.array(v.object({ layers: v.array(whole), createdAt: text })),
      }),
    ),
    v.maxLength(MAX_CACHE_RECORDS),
  ),
});

const run = v.object({
  at: text,
  sha: text,
  ref: text,
  runId: text,
  hits: whole,
  misses: whole,
  unknowns: whole,
  checked: whole,
  falseHits: whole,
  falseMisses: whole,
  seconds: v.exactOptional(seconds),
});

const verdict = v.picklist(["hit", "miss", "depends", "unknown", "not-needed", "config-only"]);

const record = v.object({
  schema: v.literal(RECORD_SCHEMA),
  writer: text,
  builder: v.picklist(["classic", "buildkit", "buildah"]),
  engine: v.object({
    version: v.exactOptional(text),
    store: v.exactOptional(v.picklist(["graphdriver", "containerd"])),
    cliVersion: v.exactOptional(text),
    frontendVersion: v.exactOptional(text),
    platform: v.exactOptional(text),
  }),
  builtWith: v.exactOptional(v.object({ name: text, driver: text, instance: text })),
  platform: text,
  target: text,
  ref: text,
  sha: text,
  runId: text,
  created: text,
  dockerfile: v.object({ path: text, text }),
  ignore: v.exactOptional(v.object({ path: text, text })),
  steps: v.pipe(v.array(step), v.maxLength(MAX_STEPS)),
  files,
  knownDigests: v.exactOptional(knownDigests),
  umask: v.exactOptional(text),
  images: v.pipe(v.array(image), v.maxLength(MAX_IMAGES)),
  cacheConfigs: v.pipe(v.array(v.object({ name: text, config: cacheConfig })), v.maxLength(16)),
  bases: textMap,
  actual: v.exactOptional(v.array(v.object({ forecast: verdict, reused: v.optional(v.boolean()) }))),
  runs: v.pipe(v.array(run), v.maxLength(MAX_RUNS)),
});

/** The builds of one context share their list of files, the longest part by far: its text is made once. */
export function encodeRecord({ files, ...rest }: BuildRecord): string {
  const text = FILES.get(files) ?? JSON.stringify(toColumns(files));
  FILES.set(files, text);
  return `${JSON.stringify(rest).slice(0, -1)},"files":${text}}`;
}

const FILES = new WeakMap<BuildRecord["files"], string>();

/**
 * Bytes of a record file → record.
 * Throws `limit` (too large), `record-malformed` (not our JSON), `record-schema` (another schema version).
 */
export function decodeRecord(bytes: Uint8Array, source: string): BuildRecord {
  if (bytes.length > MAX_RECORD_BYTES) {
    throw new ForecastError(
      "limit",
      `The record of ${source} has ${bytes.length} bytes, more than ${MAX_RECORD_BYTES}; it is ignored. Delete that cache entry.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw malformed(source, "it is not JSON", cause);
  }
  const schema = typeof json === "object" && json !== null ? (json as { schema?: unknown }).schema : undefined;
  if (schema !== RECORD_SCHEMA) {
    throw new ForecastError(
      "record-schema",
      `The record of ${source} has schema ${typeof schema === "number" ? schema : "none"}, this version reads ${RECORD_SCHEMA}; it is ignored and the next build writes a new one.`,
    );
  }
  const result = v.safeParse(record, json, { abortEarly: true });
  if (!result.success) {
    const issue = result.issues[0];
    throw malformed(source, `${v.getDotPath(issue) ?? "it"}: ${issue.message.slice(0, 200)}`);
  }
  checkReferences(result.output as BuildRecord, source);
  return result.output as BuildRecord;
}

/** Indices inside cache configs must point at what exists; the matcher relies on it. */
function checkReferences(value: BuildRecord, source: string): void {
  for (const { config } of value.cacheConfigs) {
    const layers = config.layers.length;
    const records = config.records.length;
    const bad =
      config.layers.some((layer, index) => layer.parent >= layers || layer.parent === index) ||
      config.records.some(
        (entry) =>
          entry.inputs.some((links) => links.some((link) => link.link >= records)) ||
          entry.results.some((result) => result.layer >= layers) ||
          entry.chains.some((chain) => chain.layers.some((layer) => layer >= layers)),
      );
    if (bad) throw malformed(source, "a cache record points at nothing");
  }
}

function malformed(source: string, why: string, cause?: unknown): ForecastError {
  return new ForecastError(
    "record-malformed",
    `The record of ${source} cannot be used (${why}); it is ignored and the next build writes a new one.`,
    { cause },
  );
}
