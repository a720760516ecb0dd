import { atLeast, buildkitVersion, parseVersion, type Version } from "../../dockerfile/version.ts";
import { tryParseReference } from "../../image/reference.ts";
import type { BuildRequest } from "../../request.ts";
import { frontendImage } from "./frontend-image.ts";
import { BUILDKIT_VERSIONS, frontendProfile, keyProfile, type Profile } from "./profiles.ts";

/** dockerfile/1.N is released with BuildKit 0.(N+6), since 1.2. */
const FRONTEND_OFFSET = 6;
const FIRST_FRONTEND_MINOR = 2;

export interface Candidates {
  /** Newest first; empty: no rules are known that can hold. */
  readonly profiles: readonly Profile[];
  /** `# syntax=` or BUILDKIT_SYNTAX names the frontend. */
  readonly externalFrontend: boolean;
  /** The facts leave one possibility. */
  readonly certain: boolean;
  /** Why `profiles` is empty. */
  readonly missing: string | undefined;
}

export function candidates(request: BuildRequest): Candidates {
  const versions = daemonVersions(request.engine.version);
  if (versions.length === 0) {
    return none(`The cache keys of BuildKit ${request.engine.version ?? ""} are not known: update BuildKit.`, false);
  }
  const syntax = frontendImage(request);
  if (syntax === undefined) {
    const profiles = versions.flatMap((version) => profileOf(version, version, version));
    return { profiles, externalFrontend: false, certain: profiles.length === 1, missing: undefined };
  }
  const frontends = frontendVersions(syntax, request.engine.frontendVersion);
  if (frontends.length === 0) return none(`The Dockerfile frontend ${syntax} is not known here.`, true);
  const profiles = versions.flatMap((version) =>
    frontends.flatMap((frontend) => profileOf(version, frontend.buildkit, frontend.version)),
  );
  return { profiles, externalFrontend: true, certain: profiles.length === 1, missing: undefined };
}

function none(missing: string, externalFrontend: boolean): Candidates {
  return { profiles: [], externalFrontend, certain: true, missing };
}

function profileOf(daemon: string, frontendBuildkit: string, frontendVersion: string): readonly Profile[] {
  const keys = keyProfile(daemon);
  const frontend = frontendProfile(frontendBuildkit, frontendVersion);
  return keys === undefined || frontend === undefined ? [] : [{ keys, frontend }];
}

/** A development build calls itself v0.0.0+unknown: that tells nothing. */
function daemonVersions(text: string | undefined): readonly string[] {
  const given = parseVersion(text);
  if (given === undefined || given.every((part) => part === 0)) return BUILDKIT_VERSIONS.toReversed();
  const version = buildkitVersion(text);
  const newest = parseVersion(BUILDKIT_VERSIONS.at(-1))!;
  // A release that is newer than all that were read has the newest rules, as far as anybody can know.
  const name = atLeast(version, newest[0] + 1) ? BUILDKIT_VERSIONS.at(-1)! : versionText(version);
  return keyProfile(name) === undefined ? [] : [name];
}

function versionText(version: Version): string {
  return version.join(".");
}

interface Frontend {
  readonly buildkit: string;
  /** What parser and words are told. */
  readonly version: string;
}

/** Frontends that an image of docker/dockerfile may be, newest first; none for images that somebody else makes. */
function frontendVersions(image: string, known: string | undefined): readonly Frontend[] {
  const reference = tryParseReference(image);
  const official = reference?.domain === "docker.io" && /^docker\/dockerfile(-upstream)?$/.test(reference.path);
  if (!official) return [];
  const tag = known ?? reference.tag ?? "latest";
  const labs = tag.includes("labs") ? "-labs" : "";
  const exact = /^v?1\.(\d{1,3})(?:\.(\d{1,3}))?/.exec(tag);
  if (exact !== null) {
    const minor = Number(exact[1]);
    if (minor < FIRST_FRONTEND_MINOR) return [];
    const buildkit = `0.${minor + FRONTEND_OFFSET}.${exact[2] ?? newestPatch(minor + FRONTEND_OFFSET)}`;
    return [{ buildkit, version: `1.${minor}.${exact[2] ?? newestPatch(minor + FRONTEND_OFFSET)}${labs}` }];
  }
  if (!/^(?:1|latest|labs|1-labs|master|stable)$/.test(tag)) return [];
  return BUILDKIT_VERSIONS.toReversed().map((buildkit) => {
    const [, minor, patch] = parseVersion(buildkit)!;
    return { buildkit, version: `1.${minor - FRONTEND_OFFSET}.${patch}${labs}` };
  });
}

/** `1.9` is the last patch of 1.9. */
function newestPatch(minor: number): number {
  const listed = BUILDKIT_VERSIONS.map((version) => parseVersion(version)!).filter((version) => version[1] === minor);
  return listed.at(-1)?.[2] ?? 0;
}

/** `BuildKit 0.13.2`, `BuildKit 0.13.2 with Dockerfile 1.7.1`; several: oldest to newest. */
export function rulesText(profiles: readonly Profile[]): string {
  const newest = profiles[0];
  const oldest = profiles.at(-1);
  if (newest === undefined || oldest === undefined) return "BuildKit";
  return newest === oldest ? profileText(newest) : `${profileText(oldest)} to ${profileText(newest)}`;
}

function profileText({ keys, frontend }: Profile): string {
  const own = frontend.version === keys.version ? "" : ` with Dockerfile ${frontend.version}`;
  return `BuildKit ${keys.version}${own}`;
}
