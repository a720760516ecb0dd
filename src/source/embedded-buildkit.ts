/** BuildKit inside dockerd: the version that moby/moby vendors (vendor.conf, vendor.mod, go.mod) at each release tag. Pure data. */

/** First engine release → BuildKit of it and of those up to the next row; commits between two releases count as the older. */
const VENDORED: readonly (readonly [engine: string, buildkit: string])[] = [
  ["20.10.1", "0.8.1"],
  ["20.10.4", "0.8.2"],
  ["20.10.7", "0.8.3"],
  ["23.0.0", "0.10.6"],
  ["24.0.0", "0.11.6"],
  ["25.0.0", "0.12.4"],
  ["25.0.2", "0.12.5"],
  ["26.0.0", "0.13.1"],
  ["26.1.1", "0.13.2"],
  ["27.0.1", "0.14.1"],
  ["27.1.0", "0.15.0"],
  ["27.1.2", "0.15.1"],
  ["27.2.0", "0.15.2"],
  ["27.3.0", "0.16.0"],
  ["27.4.0", "0.17.3"],
  ["27.5.0", "0.18.2"],
  ["28.0.0", "0.20.0"],
  ["28.0.2", "0.20.1"],
  ["28.0.3", "0.20.2"],
  ["28.1.0", "0.21.0"],
  ["28.2.0", "0.22.0"],
  ["28.3.0", "0.23.1"],
  ["28.3.1", "0.23.2"],
  ["28.4.0", "0.24.0"],
  ["28.5.0", "0.25.0"],
  ["28.5.1", "0.25.1"],
  ["28.5.2", "0.25.2"],
  ["29.0.0", "0.25.2"],
  ["29.1.0", "0.26.2"],
  ["29.1.4", "0.26.3"],
  ["29.2.0", "0.27.0"],
  ["29.2.1", "0.27.1"],
  ["29.3.0", "0.28.0"],
  ["29.3.1", "0.28.1"],
  ["29.4.0", "0.29.0"],
  ["29.5.0", "0.30.0"],
  ["29.6.0", "0.31.0"],
  ["29.6.1", "0.31.1"],
  ["29.6.2", "0.31.2"],
  ["29.7.0", "0.32.0"],
  ["29.7.2", "0.32.2"],
];

/** Releases from here on are not in the table. */
const UNKNOWN_FROM = [29, 8, 0];

/** `26.1.5` → `0.13.2`; `undefined` for releases that are older or newer than the table. */
export function embeddedBuildkit(engineVersion: string): string | undefined {
  const wanted = numbers(engineVersion);
  if (wanted === undefined || compare(wanted, UNKNOWN_FROM) >= 0) return undefined;
  return VENDORED.findLast(([engine]) => compare(numbers(engine)!, wanted) <= 0)?.[1];
}

function numbers(version: string): readonly number[] | undefined {
  const found = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})/.exec(version);
  return found === null ? undefined : found.slice(1, 4).map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < 3; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return 0;
}
