/** Versions of builders, as far as rules depend on them: numbers only, `-rc1`, `+deb` and the like are cut off. */
export type Version = readonly [major: number, minor: number, patch: number];

/** Newer than every rule here knows: what an unknown version is taken for. */
export const NEWEST: Version = [Number.MAX_SAFE_INTEGER, 0, 0];

/** `26.1.5+dfsg1` → [26, 1, 5]; a leading `v` is allowed; `undefined` when there is no number at the front. */
export function parseVersion(text: string | undefined): Version | undefined {
  const match = /^\s*v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(text ?? "");
  if (match === null) return undefined;
  return [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
}

/** version ≥ major.minor.patch */
export function atLeast(version: Version, major: number, minor = 0, patch = 0): boolean {
  if (version[0] !== major) return version[0] > major;
  if (version[1] !== minor) return version[1] > minor;
  return version[2] >= patch;
}

// moby/moby vendor.conf / vendor.mod per release tag: which BuildKit a Docker engine carries.
const ENGINE_BUILDKIT: readonly (readonly [engine: Version, buildkit: Version])[] = [
  [
    [29, 5, 0],
    [0, 30, 0],
  ],
  [
    [29, 4, 0],
    [0, 29, 0],
  ],
  [
    [29, 3, 0],
    [0, 28, 0],
  ],
  [
    [29, 2, 0],
    [0, 27, 0],
  ],
  [
    [29, 1, 0],
    [0, 26, 2],
  ],
  [
    [29, 0, 0],
    [0, 25, 2],
  ],
  [
    [28, 5, 0],
    [0, 25, 0],
  ],
  [
    [28, 4, 0],
    [0, 24, 0],
  ],
  [
    [28, 3, 0],
    [0, 23, 1],
  ],
  [
    [28, 2, 0],
    [0, 22, 0],
  ],
  [
    [28, 1, 0],
    [0, 21, 0],
  ],
  [
    [28, 0, 0],
    [0, 20, 0],
  ],
  [
    [27, 5, 0],
    [0, 18, 2],
  ],
  [
    [27, 4, 0],
    [0, 17, 3],
  ],
  [
    [27, 3, 0],
    [0, 16, 0],
  ],
  [
    [27, 2, 0],
    [0, 15, 2],
  ],
  [
    [27, 1, 0],
    [0, 15, 0],
  ],
  [
    [27, 0, 0],
    [0, 14, 1],
  ],
  [
    [26, 0, 0],
    [0, 13, 1],
  ],
  [
    [25, 0, 0],
    [0, 12, 5],
  ],
  [
    [24, 0, 0],
    [0, 11, 6],
  ],
  [
    [23, 0, 0],
    [0, 10, 6],
  ],
  [
    [20, 10, 0],
    [0, 8, 3],
  ],
];

const OLDEST_BUILDKIT: Version = [0, 8, 0];
const FIRST_ENGINE_MAJOR = 17;
// dockerfile/1.N is released together with BuildKit 0.(N+6), since 1.2.
const FRONTEND_OFFSET = 6;

/**
 * The BuildKit version whose rules hold for an engine (`26.1.5`), a Dockerfile frontend (`1.7.0`, `1.7-labs`) or BuildKit
 * itself (`0.13.2`). Unknown text, `1` and `latest` mean the newest rules.
 */
export function buildkitVersion(text: string | undefined): Version {
  const version = parseVersion(text);
  if (version === undefined) return NEWEST;
  const [major, minor, patch] = version;
  if (major === 0) return version;
  if (major >= FIRST_ENGINE_MAJOR) return engineBuildkit(version);
  if (major > 1 || !/^\s*v?1\.\d/.test(text ?? "")) return NEWEST;
  return minor < 2 ? OLDEST_BUILDKIT : [0, minor + FRONTEND_OFFSET, patch];
}

function engineBuildkit(engine: Version): Version {
  for (const [since, buildkit] of ENGINE_BUILDKIT) {
    if (atLeast(engine, ...since)) return buildkit;
  }
  return OLDEST_BUILDKIT;
}
