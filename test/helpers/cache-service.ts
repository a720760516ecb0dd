/**
 * A loopback stand-in for GitHub's cache service, version 2: the Twirp calls that @actions/cache and BuildKit's type=gha
 * make, and the blob store behind the signed URLs. Entries are immutable per key and version, found by prefix newest first, as on GitHub.
 * `fault` answers instead of the service, for tests of a service that is down, slow, truncated or out of quota.
 */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  readonly id: number;
  blob: Buffer;
  finished: boolean;
}

export type Call = "GetCacheEntryDownloadURL" | "CreateCacheEntry" | "FinalizeCacheEntryUpload" | "upload" | "download";

/** What to do instead of answering; `undefined` lets the call through. */
export type Fault =
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "hang" }
  | { readonly kind: "reset" }
  | { readonly kind: "truncate" }
  | { readonly kind: "garbage" }
  | { readonly kind: "answer"; readonly status: number; readonly body: object }
  /** The call is carried out; its answer comes so much later. */
  | { readonly kind: "slow"; readonly milliseconds: number };

export interface CacheService {
  readonly url: string;
  readonly entries: CacheEntry[];
  readonly calls: Call[];
  fault: (call: Call, nth: number) => Fault | undefined;
  /** Environment of a job that uses this service. */
  env(): Record<string, string>;
  close(): Promise<void>;
}

export async function startCacheService(): Promise<CacheService> {
  const entries: CacheEntry[] = [];
  const calls: Call[] = [];
  const counts = new Map<Call, number>();
  const blocks = new Map<string, Buffer>();
  // A test may take entries away.
  let lastId = 0;
  const sockets = new Set<import("node:net").Socket>();
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const service: CacheService = {
    url,
    entries,
    calls,
    fault: () => undefined,
    env: () => ({ ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: "loopback", ACTIONS_CACHE_SERVICE_V2: "true" }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", url);
    const body = await readAll(request);
    const call = callOf(request, path.pathname);
    calls.push(call);
    const nth = counts.get(call) ?? 0;
    counts.set(call, nth + 1);
    const fault = service.fault(call, nth);
    if (fault?.kind === "slow") await new Promise((done) => setTimeout(done, fault.milliseconds).unref());
    else if (fault !== undefined) {
      misbehave(fault, response, path);
      return;
    }
    if (call === "upload") upload(path, body, response);
    else if (call === "download") download(path, request.headers.range, response);
    else rpc(call, JSON.parse(body.toString() || "{}"), response);
  }

  function misbehave(fault: Exclude<Fault, { kind: "slow" }>, response: ServerResponse, path: URL): void {
    if (fault.kind === "hang") return;
    if (fault.kind === "reset") {
      response.destroy();
      return;
    }
    if (fault.kind === "status") {
      response.writeHead(fault.status, { "content-type": "application/json" }).end('{"msg":"fault"}');
      return;
    }
    if (fault.kind === "answer") {
      response.writeHead(fault.status, { "content-type": "application/json" }).end(JSON.stringify(fault.body));
      return;
    }
    const entry = entries.find((candidate) => path.pathname.endsWith(`/${candidate.id}`));
    const blob = fault.kind === "garbage" || entry === undefined ? randomBytes(200) : entry.blob;
    if (fault.kind === "garbage") {
      response.writeHead(200, { "content-length": blob.length }).end(blob);
      return;
    }
    response.writeHead(200, { "content-length": blob.length });
    response.write(blob.subarray(0, Math.floor(blob.length / 2)));
    setTimeout(() => response.destroy(), 20).unref();
  }

  function rpc(call: Call, message: Record<string, unknown>, response: ServerResponse): void {
    const key = String(message.key ?? "");
    const version = String(message.version ?? "");
    if (call === "CreateCacheEntry") {
      if (entries.some((entry) => entry.key === key && entry.version === version)) {
        response.writeHead(409, { "content-type": "application/json" }).end('{"code":"already_exists","msg":"exists"}');
        return;
      }
      const entry: CacheEntry = { key, version, id: ++lastId, blob: Buffer.alloc(0), finished: false };
      entries.push(entry);
      answer(response, { ok: true, signed_upload_url: signed(entry.id) });
      return;
    }
    if (call === "FinalizeCacheEntryUpload") {
      const entry = entries.find((candidate) => candidate.key === key && candidate.version === version);
      if (entry !== undefined) entry.finished = true;
      answer(response, { ok: entry !== undefined, entry_id: String(entry?.id ?? 0) });
      return;
    }
    const wanted = [key, ...((message.restore_keys as string[] | undefined) ?? [])];
    const finished = entries.filter((entry) => entry.finished && entry.version === version);
    for (const prefix of wanted) {
      const found =
        finished.find((entry) => entry.key === prefix) ??
        finished.filter((entry) => entry.key.startsWith(prefix)).sort((a, b) => b.id - a.id)[0];
      if (found !== undefined) {
        answer(response, { ok: true, signed_download_url: signed(found.id), matched_key: found.key });
        return;
      }
    }
    answer(response, { ok: false });
  }

  // The client registers the signature as a secret: it must not be text that occurs anywhere else.
  function signed(id: number): string {
    return `${url}account/container/${id}?sig=${randomBytes(16).toString("hex")}`;
  }

  function upload(path: URL, body: Buffer, response: ServerResponse): void {
    const id = Number(path.pathname.split("/").at(-1));
    const entry = entries.find((candidate) => candidate.id === id);
    if (entry === undefined) {
      response.writeHead(404).end();
      return;
    }
    const comp = path.searchParams.get("comp");
    if (comp === "block") blocks.set(`${id}/${path.searchParams.get("blockid")}`, body);
    else if (comp === "blocklist") entry.blob = joinBlocks(id, body.toString());
    else entry.blob = body;
    response.writeHead(201, { etag: '"1"', "x-ms-request-id": "1" }).end();
  }

  function joinBlocks(id: number, list: string): Buffer {
    const ids = [...list.matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((found) => found[1]);
    return Buffer.concat(ids.map((block) => blocks.get(`${id}/${block}`) ?? Buffer.alloc(0)));
  }

  function download(path: URL, range: string | undefined, response: ServerResponse): void {
    const entry = entries.find((candidate) => candidate.id === Number(path.pathname.split("/").at(-1)));
    if (entry === undefined) {
      response.writeHead(404).end();
      return;
    }
    // BuildKit reads layers on from where it needs them.
    const from = Number(/^bytes=(\d+)-/.exec(range ?? "")?.[1] ?? 0);
    response
      .writeHead(from === 0 ? 200 : 206, {
        "content-length": entry.blob.length - from,
        "content-type": "application/octet-stream",
      })
      .end(entry.blob.subarray(from));
  }

  return service;
}

function callOf(request: IncomingMessage, path: string): Call {
  const method = path.split("/").at(-1) ?? "";
  if (method === "CreateCacheEntry" || method === "FinalizeCacheEntryUpload" || method === "GetCacheEntryDownloadURL")
    return method;
  return request.method === "PUT" ? "upload" : "download";
}

function answer(response: ServerResponse, message: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(message));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
