/** Platforms as containerd reads, writes and compares them (containerd/platforms platforms.go, database.go, compare.go, v1). */
import { ForecastError } from "../errors.ts";
import type { ImageConfig } from "./config.ts";

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** `""` for none. */
  readonly variant: string;
  readonly osVersion?: string;
  readonly osFeatures?: readonly string[];
}

const KNOWN_OS = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(
    " ",
  ),
);
const KNOWN_ARCHITECTURES = new Set(
  (
    "386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le " +
    "ppc riscv riscv64 s390 s390x sparc sparc64 wasm"
  ).split(" "),
);
const PART = /^[A-Za-z0-9_.-]+$/;
const OS_PART = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;
const MAX_LENGTH = 256;

export const LINUX_AMD64: Platform = { os: "linux", architecture: "amd64", variant: "" };

/**
 * `linux/arm64/v8`, `linux/arm64`, `arm64`, `linux`: missing parts come from `local`, the builder's own platform
 * (platforms.Parse). Not yet normalised: `linux/arm64/v8` keeps its variant. Throws ForecastError "input".
 */
export function parsePlatform(text: string, local: Platform = LINUX_AMD64): Platform {
  const parts = text.split("/");
  const os = OS_PART.exec(parts[0]!);
  if (text.length > MAX_LENGTH || parts.length > 3 || os === null || !parts.slice(1).every((part) => PART.test(part))) {
    throw notAPlatform(text);
  }
  const base = { os: normalizeOs(os[1]!), ...osOptions(os[2] ?? "", os[3] ?? "", text) };
  if (parts.length === 1) return onePart(text, base, local);
  const [architecture, variant] = normalizeArchitecture(parts[1]!, parts[2] ?? "");
  if (parts.length === 2)
    return { ...base, architecture, variant: architecture === "arm" && variant === "v7" ? "" : variant };
  return { ...base, architecture, variant: architecture === "arm64" && variant === "" ? "v8" : variant };
}

/** What `FROM --platform` comes out as. Throws "build-refused": it is the Dockerfile that is wrong, no input. */
export function platformOfWord(word: string): Platform {
  try {
    return parsePlatform(word);
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    throw new ForecastError("build-refused", `FROM: the builder refuses its --platform. ${error.message}`);
  }
}

function onePart(text: string, base: Omit<Platform, "architecture" | "variant">, local: Platform): Platform {
  if (KNOWN_OS.has(base.os)) {
    const variant = local.architecture === "arm" && local.variant !== "v7" ? local.variant : "";
    return { ...base, architecture: local.architecture, variant };
  }
  const [architecture, variant] = normalizeArchitecture(text, "");
  if (!KNOWN_ARCHITECTURES.has(architecture)) throw notAPlatform(text);
  return { ...base, os: local.os, architecture, variant: architecture === "arm" && variant === "v7" ? "" : variant };
}

/** `(10.0.17763+win32k)` behind the OS. */
function osOptions(version: string, features: string, whole: string): Pick<Platform, "osVersion" | "osFeatures"> {
  const list = features.split("+").filter((feature) => feature !== "");
  return {
    ...(version === "" ? {} : { osVersion: decode(version, whole) }),
    ...(list.length === 0 ? {} : { osFeatures: list.map((feature) => decode(feature, whole)) }),
  };
}

function notAPlatform(text: string): ForecastError {
  const shown = JSON.stringify(text.slice(0, MAX_LENGTH));
  return new ForecastError(
    "input",
    `${shown} is not a platform. Write it as os/architecture or os/architecture/variant.`,
  );
}

function decode(text: string, whole: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw notAPlatform(whole);
  }
}

function normalizeOs(os: string): string {
  const lower = os.toLowerCase();
  return lower === "macos" ? "darwin" : lower;
}

/** database.go normalizeArch. */
function normalizeArchitecture(
  architecture: string,
  variant: string,
): readonly [architecture: string, variant: string] {
  const arch = architecture.toLowerCase();
  const lower = variant.toLowerCase();
  switch (arch) {
    case "i386":
      return ["386", ""];
    case "x86_64":
    case "x86-64":
    case "amd64":
      return ["amd64", lower === "v1" ? "" : lower];
    case "aarch64":
    case "arm64":
      if (lower === "8" || lower === "v8" || lower === "v8.0") return ["arm64", ""];
      return ["arm64", lower === "9" || lower === "9.0" || lower === "v9.0" ? "v9" : lower];
    case "armhf":
      return ["arm", "v7"];
    case "armel":
      return ["arm", "v6"];
    case "arm":
      if (lower === "" || lower === "7") return ["arm", "v7"];
      return ["arm", lower === "5" || lower === "6" || lower === "8" ? `v${lower}` : lower];
    default:
      return [arch, lower];
  }
}

/** The one spelling of a platform (platforms.Normalize): `linux/arm64/v8` → `linux/arm64`, `arm` → `arm/v7`. */
export function normalizePlatform(platform: Platform): Platform {
  const { osVersion, osFeatures } = platform;
  return {
    ...normal(platform.os, platform.architecture, platform.variant),
    ...(osVersion === undefined ? {} : { osVersion }),
    ...(osFeatures === undefined ? {} : { osFeatures: osFeatures.toSorted() }),
  };
}

/** The parts of an image config or manifest as a platform in normal form; no OS means Linux. */
export function normal(os: string, architecture: string, variant: string): Platform {
  const [arch, version] = normalizeArchitecture(architecture, variant);
  return { os: os === "" ? "linux" : normalizeOs(os), architecture: arch, variant: version };
}

/** `os/architecture[/variant]` (platforms.Format). */
export function formatPlatform(platform: Platform): string {
  if (platform.os === "") return "unknown";
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== "").join("/");
}

/** The same under the name that readers of manifests use. */
export const platformText = formatPlatform;

/** The same with `os(version)` in front where there is a version or features (platforms.FormatAll). */
export function formatPlatformAll(platform: Platform): string {
  const { os, architecture, variant, osVersion = "", osFeatures = [] } = platform;
  if (os === "" || (osVersion === "" && osFeatures.length === 0)) return formatPlatform(platform);
  const features = osFeatures.toSorted().map((feature) => `+${encodeURIComponent(feature)}`);
  const first = `${os}(${encodeURIComponent(osVersion)}${features.join("")})`;
  return [first, architecture, variant].filter((part) => part !== "").join("/");
}

/** Index of the candidate that a builder picks for `wanted`, -1 when none fits. Of equally good ones the first. */
export function pickPlatform(wanted: Platform, candidates: readonly (Platform | undefined)[]): number {
  for (const accepted of acceptable(wanted)) {
    const at = candidates.findIndex((one) => one !== undefined && same(accepted, one));
    if (at >= 0) return at;
  }
  return -1;
}

/**
 * Whether an image of platform `image` serves where `wanted` is asked for. `strict`: only that one (OnlyStrict); else
 * also lower variants, 386 on amd64 and 32-bit arm on arm64 (Only).
 */
export function matches(wanted: Platform, image: Platform, strict = false): boolean {
  return acceptable(wanted, strict).some((each) => same(each, image));
}

/** Platforms that serve `wanted`, the best first. */
export function acceptable(wanted: Platform, strict = false): readonly Platform[] {
  const normal = normalizePlatform(wanted);
  return strict ? [normal] : platformVector(normal);
}

/** compare.go platformVector. */
function platformVector(platform: Platform): readonly Platform[] {
  const { architecture, variant } = platform;
  const version = /^v?(\d{1,4})$/.exec(variant);
  const lower = (from: number, to: number) =>
    Array.from({ length: Math.max(0, from - to) }, (_, i) => ({ ...platform, variant: `v${from - 1 - i}` }));
  if (architecture === "amd64") {
    const levels = version === null ? [] : lower(Number(version[1]), 1);
    return [platform, ...levels, { ...platform, architecture: "386", variant: "" }];
  }
  if (architecture === "arm") return [platform, ...(version === null ? [] : lower(Number(version[1]), 5))];
  return architecture === "arm64" ? arm64Vector(platform) : [platform];
}

/** v9.N also runs v8.0 to v8.(N+5), at most v8.9. */
function arm64Vector(platform: Platform): readonly Platform[] {
  const variant = platform.variant === "" ? "v8" : platform.variant;
  const parsed = /^v([89])(?:\.(\d))?$/.exec(variant);
  const minor = Number(parsed?.[2] ?? 0);
  if (parsed === null || (parsed[1] === "9" && minor > 7)) return [];
  const versions = (major: number, highest: number) =>
    Array.from({ length: highest + 1 }, (_, i) => {
      const each = highest - i;
      return { ...platform, variant: each === 0 ? `v${major}` : `v${major}.${each}` };
    });
  const sixtyFour =
    parsed[1] === "8" ? versions(8, minor) : [...versions(9, minor), ...versions(8, Math.min(9, minor + 5))];
  return [...sixtyFour, ...platformVector({ ...platform, architecture: "arm", variant: "v8" })];
}

/** platforms.NewMatcher: OS, architecture and variant; the image may need no feature that is not wanted. */
function same(wanted: Platform, image: Platform): boolean {
  const left = normalizePlatform(wanted);
  const right = normalizePlatform(image);
  return (
    left.os === right.os &&
    left.architecture === right.architecture &&
    left.variant === right.variant &&
    (right.osFeatures ?? []).every((feature) => left.osFeatures?.includes(feature))
  );
}

/** Platform that an image config says it is for. */
export function platformOfConfig(config: ImageConfig): Platform {
  return {
    os: config.os,
    architecture: config.architecture,
    variant: config.variant ?? "",
    osVersion: config["os.version"] ?? "",
    osFeatures: config["os.features"] ?? [],
  };
}
