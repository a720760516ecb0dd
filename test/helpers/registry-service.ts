/** A loopback registry over blobs in memory, with login, redirects to another host, and whatever a test answers instead. */

import { type Answer, type HttpService, type Received, startHttpService } from "./http-service.ts";
import type { Blobs } from "./images.ts";

export interface RegistryService {
  readonly registry: HttpService;
  /** Where blobs are redirected to with `redirect`. */
  readonly storage: HttpService;
  /** Host with repository, to put before `:tag`. */
  readonly name: string;
  readonly tags: Map<string, string>;
  login: "none" | "basic" | "bearer";
  redirect: boolean;
  /** Answers in place of the registry; `undefined` lets the request through. */
  fault: (request: Received, nth: number) => Answer | undefined;
  close(): Promise<void>;
}

export const USER = "someone";
export const PASSWORD = "correct horse";
const TOKEN = "token-for-pull";

export async function startRegistryService(blobs: Blobs): Promise<RegistryService> {
  const storage = await startHttpService((request) => content(blobs, request.path.split("/").at(-1) ?? ""));
  const tags = new Map<string, string>();
  const counts = new Map<string, number>();
  const registry = await startHttpService((request) => {
    const nth = counts.get(request.path) ?? 0;
    counts.set(request.path, nth + 1);
    return service.fault(request, nth) ?? answer(request);
  });
  const service: RegistryService = {
    registry,
    storage,
    name: `${registry.host}/user/app`,
    tags,
    login: "none",
    redirect: false,
    fault: () => undefined,
    close: async () => {
      await Promise.all([registry.close(), storage.close()]);
    },
  };

  function answer(request: Received): Answer {
    if (request.path === "/token") return token(request);
    if (!allowed(request)) return { status: 401, headers: { "www-authenticate": challenge() } };
    const found = /^\/v2\/user\/app\/(manifests|blobs)\/(.+)$/.exec(request.path);
    if (found === null || request.method !== "GET") return { status: 404 };
    const digest = tags.get(found[2] ?? "") ?? found[2] ?? "";
    if (found[1] === "blobs" && service.redirect) {
      return { status: 307, headers: { location: `${storage.url}/data/${digest}?sig=1` } };
    }
    return content(blobs, digest);
  }

  function allowed(request: Received): boolean {
    if (service.login === "none") return true;
    const wanted = service.login === "basic" ? basic() : `Bearer ${TOKEN}`;
    return request.headers.authorization === wanted;
  }

  function challenge(): string {
    if (service.login === "basic") return 'Basic realm="registry"';
    return `Bearer realm="${registry.url}/token",service="registry",scope="repository:user/app:pull"`;
  }

  function token(request: Received): Answer {
    const refresh = new URLSearchParams(request.body).get("refresh_token");
    const known = request.headers.authorization === basic() || refresh === PASSWORD;
    return known ? { body: JSON.stringify({ token: TOKEN }) } : { status: 401 };
  }

  return service;
}

function content(blobs: Blobs, digest: string): Answer {
  const bytes = blobs.all.get(digest);
  if (bytes === undefined) return { status: 404 };
  return { body: bytes, headers: { "docker-content-digest": digest, "content-type": "application/octet-stream" } };
}

function basic(): string {
  return `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString("base64")}`;
}
