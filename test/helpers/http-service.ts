/** A loopback HTTP server that answers what a test says, and can misbehave: hang, reset, cut off. */
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export type Answer =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
      /** Promises more bytes than it sends, then ends the connection. */
      readonly truncate?: boolean;
    }
  | "hang"
  | "reset";

export interface HttpService {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly requests: Received[];
  close(): Promise<void>;
}

/** @param socket path of a unix socket to listen on instead of a port. */
export async function startHttpService(handle: (request: Received) => Answer, socket?: string): Promise<HttpService> {
  const sockets = new Set<Socket>();
  const requests: Received[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const url = new URL(request.url ?? "/", "http://service");
    const received: Received = {
      method: request.method ?? "",
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers as Record<string, string | undefined>,
      body: Buffer.concat(parts).toString(),
    };
    requests.push(received);
    const answer = handle(received);
    if (answer === "hang") return;
    if (answer === "reset") {
      response.destroy();
      return;
    }
    const body = Buffer.from(answer.body ?? "");
    const length = answer.truncate === true ? body.length + 100 : body.length;
    response.writeHead(answer.status ?? 200, { "content-length": length, ...answer.headers });
    if (answer.truncate !== true) response.end(body);
    else response.write(body, () => response.destroy());
  });
  server.on("connection", (one) => {
    sockets.add(one);
    one.on("close", () => sockets.delete(one));
  });
  await new Promise<void>((done) =>
    socket === undefined ? server.listen(0, "127.0.0.1", done) : server.listen(socket, done),
  );
  const host = socket ?? `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const one of sockets) one.destroy();
      }),
  };
}
