/** Sizes of what comes from outside; more is refused with code `limit`. */

/** Manifest or index of an image, index.json, manifest.json. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Manifests of one index that are looked at. */
export const MAX_MANIFESTS = 500;
/** BuildKit's importer refuses larger cache config blobs, so a larger one is no cache (cache/remotecache/import.go readBlob). */
export const MAX_CACHE_CONFIG_BYTES = 1024 * 1024;
/** The gha importer has no such rule; this is ours. */
export const MAX_GHA_INDEX_BYTES = 32 * 1024 * 1024;
/** Layers of all type=gha caches that are asked for, one request each. */
export const MAX_GHA_LAYERS = 1000;
/** Answers of the cache service, of token and registry endpoints. */
export const MAX_SMALL_ANSWER_BYTES = 256 * 1024;
/** JSON files of one archive that are kept while it streams past. */
export const MAX_ARCHIVE_JSON_BYTES = 64 * 1024 * 1024;
export const MAX_ARCHIVE_ENTRIES = 200_000;
/** Images read from one place. */
export const MAX_IMAGES = 2_000;
/** Docker configuration, context metadata, credential helper answers. */
export const MAX_DOCKER_CONFIG_BYTES = 1024 * 1024;
/** Answers of the engine's API that are not streams. */
export const MAX_ENGINE_ANSWER_BYTES = 64 * 1024 * 1024;
/** Progress stream of one build. */
export const MAX_PROGRESS_BYTES = 64 * 1024 * 1024;
/** Provenance document of one build. */
export const MAX_PROVENANCE_BYTES = 32 * 1024 * 1024;
