/**
 * Platforms of images: normal form, and which manifest of an index a builder takes for a platform.
 * containerd/platforms compare.go platformVector, Only; database.go normalizeArch; defaults (v1.0.0).
 */

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** `""` when there is none. */
  readonly variant: string;
}

const MAX_VARIANT_STEPS = 16;

/** `linux/arm64/v8`, `arm64`, `linux`; parts that are missing come from `linux/amd64`. */
export function parsePlatform(text: string): Platform {
  const [first = "", second, third] = text.toLowerCase().split("/");
  if (second === undefined) {
    return KNOWN_SYSTEMS.has(first) ? normal(first, "amd64", "") : normal("linux", first === "" ? "amd64" : first, "");
  }
  return normal(first, second, third ?? "");
}

const KNOWN_SYSTEMS = new Set(["linux", "windows", "darwin", "freebsd", "wasip1"]);

export function normal(os: string, architecture: string, variant: string): Platform {
  const [arch, version] = normalArchitecture(architecture.toLowerCase(), variant.toLowerCase());
  const system = os.toLowerCase();
  return { os: system === "" ? "linux" : system === "macos" ? "darwin" : system, architecture: arch, variant: version };
}

/** `linux/arm/v7` */
export function platformText(platform: Platform): string {
  const { os, architecture, variant } = platform;
  return variant === "" ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}

/** Index of the candidate that a builder picks for `wanted`; -1 when none fits. Of equally good ones the first. */
export function pickPlatform(wanted: Platform, candidates: readonly (Platform | undefined)[]): number {
  for (const accepted of acceptedFor(wanted)) {
    const at = candidates.findIndex(
      (one) =>
        one !== undefined &&
        one.os === accepted.os &&
        one.architecture === accepted.architecture &&
        one.variant === accepted.variant,
    );
    if (at !== -1) return at;
  }
  return -1;
}

/** Platforms that can stand in for this one, best first; all in normal form. */
export function acceptedFor({ os, architecture, variant }: Platform): readonly Platform[] {
  const one = (arch: string, version: string): Platform => normal(os, arch, version);
  if (architecture === "amd64") {
    const lower = versionsBelow(variant, 1).map((version) => one("amd64", version));
    return [one("amd64", variant), ...lower, one("386", "")];
  }
  if (architecture === "arm") {
    return [one("arm", variant), ...versionsBelow(variant, 5).map((version) => one("arm", version))];
  }
  if (architecture === "arm64") {
    const own = arm64Versions(variant === "" ? "v8" : variant).map((version) => one("arm64", version));
    return [...own, ...["v8", "v7", "v6", "v5"].map((version) => one("arm", version))];
  }
  return [one(architecture, variant)];
}

function normalArchitecture(architecture: string, variant: string): [string, string] {
  switch (architecture) {
    case "i386":
      return ["386", ""];
    case "x86_64":
    case "x86-64":
    case "amd64":
      return ["amd64", variant === "v1" ? "" : variant];
    case "aarch64":
    case "arm64":
      if (["8", "v8", "v8.0"].includes(variant)) return ["arm64", ""];
      return ["arm64", ["9", "9.0", "v9.0"].includes(variant) ? "v9" : variant];
    case "armhf":
      return ["arm", "v7"];
    case "armel":
      return ["arm", "v6"];
    case "arm":
      if (variant === "" || variant === "7") return ["arm", "v7"];
      return ["arm", ["5", "6", "8"].includes(variant) ? `v${variant}` : variant];
    default:
      return [architecture, variant];
  }
}

/** `v3` with lowest 1 → v2, v1. */
function versionsBelow(variant: string, lowest: number): readonly string[] {
  const found = /^v(\d{1,2})$/.exec(variant);
  const from = found === null ? 0 : Math.min(Number(found[1]), lowest + MAX_VARIANT_STEPS);
  const below: string[] = [];
  for (let version = from - 1; version >= lowest; version--) below.push(`v${version}`);
  return below;
}

/** v9.x runs v9.x…v9.0 and, five minor versions further, v8; unknown variants run nothing but what arm runs. */
function arm64Versions(variant: string): readonly string[] {
  const found = /^v([89])(?:\.(\d))?$/.exec(variant);
  if (found === null) return [];
  const minor = Number(found[2] ?? "0");
  const down = (major: number, from: number): string[] =>
    Array.from({ length: from + 1 }, (_, at) => (from - at === 0 ? `v${major}` : `v${major}.${from - at}`));
  if (found[1] === "8") return down(8, minor);
  return [...down(9, minor), ...down(8, Math.min(minor + 5, 9))];
}
