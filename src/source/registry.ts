/**
 * Read-only registry client: manifests and small blobs by the distribution API. Only GET (and the POST of a token request);
 * credentials go to the host they belong to and to the token service it names.
 * distribution/distribution docs/spec/{api,auth}; moby/buildkit util/resolver (v0.32.2) for localhost over http.
 */
import { ForecastError } from "../errors.ts";
import { familiarName, parseReference, type Reference } from "../image/reference.ts";
import { type Content, descriptorOf, digestOf, verified } from "./content.ts";
import type { Credential, Credentials } from "./credentials.ts";
import { type HttpAnswer, type HttpRequest, httpRequest } from "./http.ts";
import { MAX_MANIFEST_BYTES, MAX_SMALL_ANSWER_BYTES } from "./limits.ts";
import { type Descriptor, isObject, MANIFEST_TYPES } from "./manifest.ts";

export interface RegistryOptions {
  readonly credentials: Credentials;
  /** For one document, with its token request, redirects and retries. */
  readonly timeoutMs: number;
  /** Registries (`host` or `host:port`) spoken to over http; loopback always is. */
  readonly insecure?: readonly string[];
}

/** Opens what a reference points at; `insecure`: over http. Throws `registry`, `absent` (404), `timeout`, `limit`, `reference`. */
export type Registry = (reference: string, insecure?: boolean) => Promise<Content>;

/** One client keeps its tokens, so use one for a whole run. */
export function registryClient(options: RegistryOptions): Registry {
  const tokens = new Map<string, string>();
  return async (text, insecure = false) => {
    const reference = parseReference(text);
    const plain = insecure ? [...(options.insecure ?? []), reference.domain] : options.insecure;
    const session = { options: { ...options, ...(plain === undefined ? {} : { insecure: plain }) }, tokens };
    const name = `registry ${familiarName(reference)}`;
    const { root, bytes } = await fetchRoot(session, reference, name);
    return {
      name,
      root,
      read: async (blob, limit) => {
        if (blob.digest === root.digest && bytes.length <= limit) return bytes;
        return await fetchBlob(session, reference, blob, limit, name);
      },
    };
  };
}

interface Session {
  readonly options: RegistryOptions;
  readonly tokens: Map<string, string>;
}

async function fetchRoot(session: Session, reference: Reference, name: string) {
  const target = reference.digest ?? reference.tag ?? "latest";
  const answer = await get(session, reference, `manifests/${target}`, MAX_MANIFEST_BYTES, name);
  const declared = answer.headers.get("docker-content-digest");
  const digest = reference.digest ?? digestOf(answer.body);
  verified(answer.body, digest, name);
  // The tag's digest is what builders key on; a registry that names another one than it sends is not to be trusted.
  if (declared?.startsWith("sha256:") && digest.startsWith("sha256:") && declared !== digest) {
    throw failed(name, "it sends another manifest than it names");
  }
  const mediaType = (answer.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  return { root: descriptorOf(digest, mediaType, answer.body.length), bytes: answer.body };
}

async function fetchBlob(session: Session, reference: Reference, blob: Descriptor, limit: number, name: string) {
  if (blob.size !== undefined && blob.size > limit) {
    throw new ForecastError("limit", `${name}: a document of ${blob.size} bytes is more than ${limit}; it is ignored.`);
  }
  const isManifest = (MANIFEST_TYPES as readonly string[]).includes(blob.mediaType);
  const answer = await get(session, reference, `${isManifest ? "manifests" : "blobs"}/${blob.digest}`, limit, name);
  return verified(answer.body, blob.digest, name);
}

async function get(session: Session, reference: Reference, path: string, limit: number, name: string) {
  const base = endpoint(reference.domain, session.options.insecure ?? []);
  const url = new URL(`v2/${reference.path}/${path}`, base);
  const scope = `repository:${reference.path}:pull`;
  const slot = `${reference.domain} ${scope}`;
  const request: HttpRequest = {
    headers: { accept: [...MANIFEST_TYPES, "application/octet-stream"].join(", ") },
    limit,
    timeoutMs: session.options.timeoutMs,
    code: "registry",
    advice: `Check the reference ${familiarName(reference)} and the login of this job.`,
  };
  let answer = await httpRequest(url, { ...request, authorization: session.tokens.get(slot) });
  if (answer.status === 401) {
    const authorization = await authorize(session, reference, answer, scope, base);
    session.tokens.set(slot, authorization);
    answer = await httpRequest(url, { ...request, authorization });
  }
  if (answer.status === 200) return answer;
  if (answer.status === 404) throw new ForecastError("absent", `${name}: the registry has no such thing (404).`);
  throw failed(name, explain(answer.status));
}

function explain(status: number): string {
  if (status === 401 || status === 403) return `access is denied (${status}); log in before this step`;
  return `the registry answered ${status}`;
}

/** Answers a 401's challenge: the header value to send next. */
async function authorize(
  session: Session,
  reference: Reference,
  refused: HttpAnswer,
  scope: string,
  base: URL,
): Promise<string> {
  const challenge = parseChallenge(refused.headers.get("www-authenticate") ?? "");
  const credential = await session.options.credentials(reference.domain);
  const name = `registry ${reference.domain}`;
  if (challenge.scheme === "basic") {
    if (credential === undefined) throw failed(name, explain(401));
    return basic(credential);
  }
  const realm = challenge.values.get("realm") ?? "";
  if (challenge.scheme !== "bearer" || !URL.canParse(realm)) throw failed(name, "its 401 names no way to log in");
  const url = new URL(realm);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && base.protocol === "http:")) {
    throw failed(name, "its token service is not reached over https");
  }
  const service = challenge.values.get("service") ?? "";
  const answer = await askToken(url, service, challenge.values.get("scope") ?? scope, credential, session.options);
  return `Bearer ${tokenOf(answer, name)}`;
}

async function askToken(
  url: URL,
  service: string,
  scope: string,
  credential: Credential | undefined,
  options: RegistryOptions,
): Promise<HttpAnswer> {
  const common = {
    limit: MAX_SMALL_ANSWER_BYTES,
    timeoutMs: options.timeoutMs,
    code: "registry",
    advice: "Check the login of this job.",
  } as const;
  if (credential?.identityToken !== undefined) {
    const form = new URLSearchParams({
      grant_type: "refresh_token",
      service,
      scope,
      client_id: "docker-cache-forecast",
      refresh_token: credential.identityToken,
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return await httpRequest(url, { ...common, method: "POST", headers, body: form.toString() });
  }
  if (service !== "") url.searchParams.set("service", service);
  for (const one of scope.split(" ")) if (one !== "") url.searchParams.append("scope", one);
  return await httpRequest(url, {
    ...common,
    authorization: credential === undefined ? undefined : basic(credential),
  });
}

function tokenOf(answer: HttpAnswer, name: string): string {
  if (answer.status !== 200) throw failed(name, explain(answer.status));
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(answer.body));
  } catch (cause) {
    throw failed(name, "its token service sends no JSON", cause);
  }
  const token = isObject(json) ? (json.token ?? json.access_token) : undefined;
  if (typeof token !== "string" || !/^[\x21-\x7e]{1,65536}$/.test(token)) {
    throw failed(name, "its token service sends no token");
  }
  return token;
}

export interface Challenge {
  /** Lower case. */
  readonly scheme: string;
  readonly values: ReadonlyMap<string, string>;
}

/** The first challenge of a WWW-Authenticate header: `Bearer realm="…",service="…",scope="…"`. */
export function parseChallenge(header: string): Challenge {
  const text = header.slice(0, 8192).trim();
  const blank = text.indexOf(" ");
  const scheme = (blank === -1 ? text : text.slice(0, blank)).toLowerCase();
  const values = new Map<string, string>();
  for (const found of text.slice(scheme.length).matchAll(/([A-Za-z]{1,32})=(?:"([^"]*)"|([^\s",]+))/g)) {
    values.set((found[1] ?? "").toLowerCase(), found[2] ?? found[3] ?? "");
  }
  return { scheme, values };
}

function basic({ username, password }: Credential): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

function endpoint(domain: string, insecure: readonly string[]): URL {
  if (domain === "docker.io") return new URL("https://registry-1.docker.io/");
  const url = new URL(`https://${domain}/`);
  const plain = insecure.includes(domain) || (isLoopback(url.hostname) && url.port !== "" && url.port !== "443");
  return plain ? new URL(`http://${domain}/`) : url;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function failed(name: string, why: string, cause?: unknown): ForecastError {
  return new ForecastError("registry", `${name}: ${why}. Check the reference and the login of this job.`, { cause });
}
