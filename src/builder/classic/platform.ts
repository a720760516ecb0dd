/** Platforms as containerd compares them. containerd/platforms compare.go Only, OnlyStrict and database.go, v0.2.1. */

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
}

const ARCHITECTURES: ReadonlyMap<string, readonly [architecture: string, variant: string | undefined]> = new Map([
  ["i386", ["386", ""]],
  ["x86_64", ["amd64", undefined]],
  ["x86-64", ["amd64", undefined]],
  ["amd64", ["amd64", undefined]],
  ["aarch64", ["arm64", undefined]],
  ["arm64", ["arm64", undefined]],
  ["armhf", ["arm", "v7"]],
  ["armel", ["arm", "v6"]],
  ["arm", ["arm", undefined]],
]);
const WORD = /^[A-Za-z0-9_-]+$/;

/** `linux/arm64/v8`, `arm64`, `linux`; parts that are not written come from `standard`. `undefined`: not a platform. */
export function parsePlatform(text: string, standard: Platform): Platform | undefined {
  const parts = text.split("/");
  if (parts.length > 3 || !parts.every((part) => WORD.test(part))) return undefined;
  const [first, second, third] = parts as [string, string | undefined, string | undefined];
  if (second !== undefined) return normalize({ os: first, architecture: second, variant: third ?? "" });
  if (KNOWN_SYSTEMS.has(first.toLowerCase())) return normalize({ ...standard, os: first });
  return normalize({ os: standard.os, architecture: first, variant: "" });
}

const KNOWN_SYSTEMS = new Set(["linux", "windows", "darwin", "freebsd", "netbsd", "openbsd", "solaris", "wasi", "js"]);

export function normalize(platform: Platform): Platform {
  const os = platform.os.toLowerCase() === "macos" ? "darwin" : platform.os.toLowerCase();
  const known = ARCHITECTURES.get(platform.architecture.toLowerCase());
  const architecture = known?.[0] ?? platform.architecture.toLowerCase();
  const variant = known?.[1] ?? platform.variant.toLowerCase();
  return { os, architecture, variant: normalVariant(architecture, variant) };
}

function normalVariant(architecture: string, variant: string): string {
  if (architecture === "amd64") return variant === "v1" ? "" : variant;
  if (architecture === "arm64") return variant === "8" || variant === "v8" ? "" : variant;
  if (architecture !== "arm") return variant;
  if (variant === "" || variant === "7") return "v7";
  return /^[568]$/.test(variant) ? `v${variant}` : variant;
}

/** Does an image of platform `image` serve a build for `wanted`? */
export function serves(image: Platform, wanted: Platform, rule: "strict" | "only"): boolean {
  const own = normalize(image);
  const target = normalize(wanted);
  const accepted = rule === "strict" ? [target] : [target, ...lesser(target)];
  return accepted.some(
    (one) => one.os === own.os && one.architecture === own.architecture && one.variant === own.variant,
  );
}

/** Platforms that `target` runs as well: lower variants, 386 on amd64, 32-bit arm on arm64. */
function lesser(target: Platform): readonly Platform[] {
  const { os, architecture, variant } = target;
  if (architecture === "amd64") return [...lower(target, 1), { os, architecture: "386", variant: "" }];
  if (architecture === "arm") return lower(target, 5);
  if (architecture !== "arm64") return [];
  const arm: Platform = { os, architecture: "arm", variant: variant === "" ? "v8" : variant };
  return [arm, ...lower(arm, 5)];
}

function lower(target: Platform, last: number): readonly Platform[] {
  const found = /^v(\d{1,2})$/.exec(target.variant);
  const platforms: Platform[] = [];
  for (let number = Number(found?.[1] ?? 0) - 1; number >= last; number--) {
    platforms.push({ ...target, variant: `v${number}` });
  }
  return platforms;
}
