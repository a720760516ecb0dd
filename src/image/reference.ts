/**
 * Image references as the docker client reads and prints them: `node`, `user/app:1`, `ghcr.io/o/app@sha256:…`.
 * distribution/reference normalize.go ParseNormalizedNamed, splitDockerDomain, familiarizeName; regexp.go (v0.6.0).
 */
import { ForecastError } from "../errors.ts";

export interface Reference {
  /** Registry as named, `docker.io` when none is. */
  readonly domain: string;
  /** Repository inside the registry, `library/node`. */
  readonly path: string;
  readonly tag: string | undefined;
  /** `sha256:…` */
  readonly digest: string | undefined;
}

/** Longer text is no reference; checked before any pattern runs. */
const MAX_REFERENCE_LENGTH = 1024;
const MAX_PATH_LENGTH = 255;
const DEFAULT_DOMAIN = "docker.io";
const LEGACY_DOMAIN = "index.docker.io";
const OFFICIAL_PREFIX = "library/";

const COMPONENT = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^\w[\w.-]{0,127}$/;
const HOST_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const DOMAIN = new RegExp(`^(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const DIGESTS = [/^sha256:[a-f0-9]{64}$/, /^sha384:[a-f0-9]{96}$/, /^sha512:[a-f0-9]{128}$/];
const IDENTIFIER = /^[a-f0-9]{64}$/;

/** A content digest, `sha256:` and 64 lower-case hex digits (sha384, sha512 likewise). */
export function isDigest(text: string): boolean {
  return DIGESTS.some((pattern) => pattern.test(text));
}

/** Throws `reference`. A bare image id (64 hex digits) is no reference. */
export function parseReference(text: string): Reference {
  if (text === "" || text.length > MAX_REFERENCE_LENGTH || IDENTIFIER.test(text)) throw bad(text);
  const { domain, rest } = splitDomain(text);
  const at = rest.indexOf("@");
  const named = at === -1 ? rest : rest.slice(0, at);
  const digest = at === -1 ? undefined : rest.slice(at + 1);
  const colon = named.indexOf(":");
  const path = colon === -1 ? named : named.slice(0, colon);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  const valid =
    DOMAIN.test(domain) &&
    path.length <= MAX_PATH_LENGTH &&
    PATH.test(path) &&
    (tag === undefined || TAG.test(tag)) &&
    (digest === undefined || isDigest(digest));
  if (!valid) throw bad(text);
  return { domain, path, tag, digest };
}

/** The same, `undefined` instead of throwing. */
export function tryParseReference(text: string): Reference | undefined {
  try {
    return parseReference(text);
  } catch {
    return undefined;
  }
}

/** Full spelling, `docker.io/library/node:22`; `:latest` is added where there is neither tag nor digest. */
export function canonicalName(reference: Reference): string {
  const tag = reference.tag ?? (reference.digest === undefined ? "latest" : undefined);
  return withSuffix(`${reference.domain}/${reference.path}`, tag, reference.digest);
}

/** Short spelling that engines print, `node:22`. */
export function familiarName(reference: Reference): string {
  return withSuffix(familiarPath(reference), reference.tag, reference.digest);
}

/** Two spellings of one reference: `node` = `docker.io/library/node:latest`. Texts that are no reference: equal texts. */
export function sameReference(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [tryParseReference(a), tryParseReference(b)];
  return first !== undefined && second !== undefined && canonicalName(first) === canonicalName(second);
}

function familiarPath({ domain, path }: Reference): string {
  if (domain !== DEFAULT_DOMAIN) return `${domain}/${path}`;
  const short = path.startsWith(OFFICIAL_PREFIX) ? path.slice(OFFICIAL_PREFIX.length) : path;
  return short.includes("/") ? path : short;
}

function withSuffix(name: string, tag: string | undefined, digest: string | undefined): string {
  return name + (tag === undefined ? "" : `:${tag}`) + (digest === undefined ? "" : `@${digest}`);
}

/** The first component is a registry only when it looks like one: `localhost`, a dot, a colon, an upper-case letter. */
function splitDomain(text: string): { domain: string; rest: string } {
  const slash = text.indexOf("/");
  const first = slash === -1 ? "" : text.slice(0, slash);
  const isDomain = first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first;
  const domain = !isDomain || first === LEGACY_DOMAIN ? DEFAULT_DOMAIN : first;
  const rest = isDomain ? text.slice(slash + 1) : text;
  const official = domain === DEFAULT_DOMAIN && !rest.includes("/");
  return { domain, rest: official ? OFFICIAL_PREFIX + rest : rest };
}

function bad(text: string): ForecastError {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return new ForecastError(
    "reference",
    `${JSON.stringify(shown)} is not an image reference. Write it as name, name:tag or name@sha256:… in lower case.`,
  );
}
