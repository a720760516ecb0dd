/** BuildKit's memory as data: an exported cache, or the records that ours are made like. */

export interface CacheConfigSource {
  /** Shown to people: `gha scope main`, `registry example/cache:main`. */
  readonly name: string;
  readonly config: CacheConfig;
  /** What the builder's own store holds, as far as it is recorded; not an imported cache. */
  readonly store?: true;
}

/** moby/buildkit cache/remotecache/v1/spec.go, decoded: absent `parent` is 0, absent lists are empty. */
export interface CacheConfig {
  readonly layers: readonly CacheLayer[];
  readonly records: readonly CacheRecord[];
}

export interface CacheLayer {
  readonly blob: string;
  /** Index of the parent layer, -1 for none. */
  readonly parent: number;
  readonly mediaType?: string;
  readonly diffId?: string;
  /** Compressed bytes. */
  readonly size?: number;
  readonly createdAt?: string;
}

export interface CacheRecord {
  readonly digest: string;
  readonly inputs: readonly (readonly { readonly link: number; readonly selector: string }[])[];
  readonly results: readonly { readonly layer: number; readonly createdAt: string }[];
  readonly chains: readonly { readonly layers: readonly number[]; readonly createdAt: string }[];
}
