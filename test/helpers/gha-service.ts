/**
 * A loopback cache service of GitHub, version 2, as BuildKit's gha importer uses it: look-up by key and prefix, download by
 * signed URL. Anything else is remembered in `others`: a reader makes no such call.
 */
import { type Answer, type HttpService, type Received, startHttpService } from "./http-service.ts";

export interface GhaService {
  readonly service: HttpService;
  /** Newest last. */
  readonly entries: { readonly key: string; readonly version: string; readonly body: string }[];
  /** Requests that are neither a look-up nor a download. */
  readonly others: Received[];
  /** Answers in place of the service. */
  fault: (request: Received, nth: number) => Answer | undefined;
  close(): Promise<void>;
}

const LOOK_UP = "/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL";

export async function startGhaService(token: string): Promise<GhaService> {
  let count = 0;
  const service = await startHttpService((request) => gha.fault(request, count++) ?? answer(request));
  const gha: GhaService = {
    service,
    entries: [],
    others: [],
    fault: () => undefined,
    close: service.close,
  };

  function answer(request: Received): Answer {
    if (request.method === "POST" && request.path === LOOK_UP) return lookUp(request);
    if (request.method === "GET" && request.path.startsWith("/blob/")) {
      const entry = gha.entries[Number(request.path.slice("/blob/".length))];
      // The signature is the permission: a token here would leak it to the blob store.
      if (entry === undefined || request.headers.authorization !== undefined) return { status: 403 };
      return { body: entry.body };
    }
    gha.others.push(request);
    return { status: 405 };
  }

  function lookUp(request: Received): Answer {
    if (request.headers.authorization !== `Bearer ${token}`) return { status: 401, body: '{"code":"unauthenticated"}' };
    const { key, restore_keys, version } = JSON.parse(request.body) as {
      key: string;
      restore_keys: string[];
      version: string;
    };
    for (const prefix of [key, ...restore_keys]) {
      const at = gha.entries.findLastIndex((entry) => entry.version === version && entry.key.startsWith(prefix));
      if (at === -1) continue;
      const found = {
        ok: true,
        signed_download_url: `${service.url}/blob/${at}?sig=x`,
        matched_key: gha.entries[at]!.key,
      };
      return { body: JSON.stringify(found) };
    }
    return { body: '{"ok":false}' };
  }

  return gha;
}

/** An unsigned token with the `ac` claim of these scopes, as ACTIONS_RUNTIME_TOKEN carries it. */
export function runtimeToken(scopes: readonly { readonly Scope: string; readonly Permission: number }[]): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ ac: JSON.stringify(scopes), exp: 4_000_000_000, nbf: 0 })}.c2ln`;
}
