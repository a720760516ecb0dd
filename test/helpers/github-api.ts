/**
 * A loopback stand-in for the part of GitHub's API that the comment uses: pull request head, issue comments with paging
 * and Link header, GraphQL's viewer. Every request and every answer is checked against GitHub's published OpenAPI
 * description (test/golden/github/comments.openapi.json); what does not fit is kept in `violations`.
 */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv, type ValidateFunction } from "ajv";

export interface StoredComment {
  readonly id: number;
  readonly login: string;
  readonly type: "Bot" | "User";
  body: string;
}

export interface Fault {
  /** Instead of an answer: none ever, a lost connection, half of the answer, or one that is no JSON. */
  readonly kind?: "hang" | "reset" | "truncate" | "garbage";
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The change is made all the same; only its answer is lost. */
  readonly applied?: boolean;
}

export interface GithubApi {
  readonly url: string;
  readonly comments: StoredComment[];
  /** `GET /repos/…/comments?…` in the order they came. */
  readonly calls: string[];
  readonly violations: string[];
  headSha: string;
  /** Login that GraphQL's viewer and new comments have; `undefined`: GraphQL refuses. */
  viewer: string | undefined;
  /** Milliseconds between reading a request and acting on it. */
  delay: () => number;
  fault: (method: string, path: string) => Fault | undefined;
  /** Adds somebody else's comment, or an older one of the bot. */
  add(login: string, body: string, type?: "Bot" | "User"): StoredComment;
  close(): Promise<void>;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: { readonly type?: string };
  }[];
  readonly body: ValidateFunction | undefined;
  readonly responses: ReadonlyMap<string, ValidateFunction | undefined>;
}

interface Cut {
  readonly operations: readonly {
    readonly method: string;
    readonly path: string;
    readonly parameters: Operation["parameters"];
    readonly requestBody?: object;
    readonly responses: Readonly<Record<string, object | null>>;
  }[];
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** The longest comment GitHub takes, in characters. */
const MAX_BODY = 65_536;

function readOperations(): readonly Operation[] {
  const file = new URL("../golden/github/comments.openapi.json", import.meta.url);
  const cut = JSON.parse(readFileSync(file, "utf8")) as Cut;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", components: cut.components });
  const compile = (schema: object) => {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"api#/components');
    return ajv.compile(JSON.parse(text) as object);
  };
  return cut.operations.map((operation) => ({
    method: operation.method.toUpperCase(),
    path: operation.path,
    pattern: new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`),
    parameters: operation.parameters,
    body: operation.requestBody === undefined ? undefined : compile(operation.requestBody),
    responses: new Map(
      Object.entries(operation.responses).map(([status, schema]) => [
        status,
        schema === null ? undefined : compile(schema),
      ]),
    ),
  }));
}

interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function startGithubApi(): Promise<GithubApi> {
  const operations = readOperations();
  let nextId = 1_000;
  const sockets = new Set<import("node:net").Socket>();
  const server = createServer((request, response) => {
    serve(api, operations, request, response).catch((error: unknown) => {
      api.violations.push(String(error));
      response.destroy();
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const api: GithubApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: [],
    calls: [],
    violations: [],
    headSha: "b91e77aa02c3d4e5f60718293a4b5c6d7e8f90a1",
    viewer: "github-actions[bot]",
    delay: () => 0,
    fault: () => undefined,
    add(login, body, type = login.endsWith("[bot]") ? "Bot" : "User") {
      const comment: StoredComment = { id: nextId++, login, type, body };
      api.comments.push(comment);
      return comment;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
  return api;
}

async function serve(
  api: GithubApi,
  operations: readonly Operation[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const url = new URL(request.url ?? "/", api.url);
  const method = request.method ?? "GET";
  api.calls.push(`${method} ${url.pathname}${url.search}`);
  const wait = api.delay();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  const fault = api.fault(method, url.pathname);
  const operation = operations.find((each) => each.method === method && each.pattern.test(url.pathname));
  if (operation !== undefined) checkRequest(api, operation, url, body);
  let answer: Answer;
  if (fault !== undefined) {
    if (fault.applied === true) act(api, operation, url, body);
    answer = { status: fault.status, json: { message: fault.message ?? "fault" }, headers: fault.headers ?? {} };
  } else answer = act(api, operation, url, body);
  if (operation !== undefined && fault === undefined) checkAnswer(api, operation, answer);
  const content = answer.json === undefined ? "" : JSON.stringify(answer.json);
  if (fault?.kind === "hang") return;
  if (fault?.kind === "reset") {
    response.destroy();
    return;
  }
  if (fault?.kind === "truncate") {
    response.writeHead(200, { "content-type": "application/json", "content-length": content.length + 100 });
    response.write(content, () => response.destroy());
    return;
  }
  if (fault?.kind === "garbage") {
    response.writeHead(200, { "content-type": "text/html" }).end("<html>\u0000{");
    return;
  }
  response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8", ...answer.headers });
  response.end(content);
}

function checkRequest(api: GithubApi, operation: Operation, url: URL, body: unknown): void {
  const wrong = (what: string) => api.violations.push(`${operation.method} ${operation.path}: ${what}`);
  if (operation.body === undefined) {
    if (body !== undefined) wrong("has a body");
  } else if (!operation.body(body)) wrong(JSON.stringify(operation.body.errors));
  const names = operation.parameters.filter((each) => each.in === "query").map((each) => each.name);
  for (const name of url.searchParams.keys()) if (!names.includes(name)) wrong(`unknown query ${name}`);
  const values = operation.pattern.exec(url.pathname) ?? [];
  const path = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((each) => each[1]);
  path.forEach((name, index) => {
    const type = operation.parameters.find((each) => each.name === name)?.schema.type;
    if (type === "integer" && !/^[0-9]+$/.test(values[index + 1] ?? "")) wrong(`${name} is no integer`);
  });
}

function checkAnswer(api: GithubApi, operation: Operation, answer: Answer): void {
  const status = String(answer.status);
  // GitHub answers 404 for a comment that is gone; the description leaves that out for PATCH and DELETE.
  if (status === "404") return;
  if (!operation.responses.has(status)) {
    api.violations.push(`${operation.method} ${operation.path}: the stand-in answers ${status}`);
    return;
  }
  const schema = operation.responses.get(status);
  if (schema !== undefined && !schema(answer.json)) {
    api.violations.push(`${operation.method} ${operation.path} answer: ${JSON.stringify(schema.errors)}`);
  }
}

function act(api: GithubApi, operation: Operation | undefined, url: URL, body: unknown): Answer {
  if (operation === undefined) return url.pathname === "/graphql" ? graphql(api, body) : missing();
  const id = Number(url.pathname.split("/").at(-1));
  const index = api.comments.findIndex((each) => each.id === id);
  const found = api.comments[index];
  const text = (body as { readonly body?: string } | undefined)?.body ?? "";
  switch (`${operation.method} ${operation.path.replace(/^.*\{repo\}/, "")}`) {
    case "GET /pulls/{pull_number}":
      return { status: 200, json: { number: id, head: { sha: api.headSha } } };
    case "GET /issues/{issue_number}/comments":
      return list(api, url);
    case "POST /issues/{issue_number}/comments":
      if (refused(text)) return invalid();
      return { status: 201, json: shown(api, api.add(api.viewer ?? "github-actions[bot]", text)) };
    case "GET /issues/comments/{comment_id}":
      return found === undefined ? missing() : { status: 200, json: shown(api, found) };
    case "PATCH /issues/comments/{comment_id}":
      if (found === undefined) return missing();
      if (refused(text)) return invalid();
      found.body = text;
      return { status: 200, json: shown(api, found) };
    case "DELETE /issues/comments/{comment_id}":
      if (found === undefined) return missing();
      api.comments.splice(index, 1);
      return { status: 204 };
    default:
      return missing();
  }
}

function refused(body: string): boolean {
  return body.trim() === "" || [...body].length > MAX_BODY;
}

function invalid(): Answer {
  const errors = [{ resource: "IssueComment", code: "unprocessable", field: "data", message: "Body is too long" }];
  return {
    status: 422,
    json: { message: "Validation Failed", documentation_url: "https://docs.github.com/rest", errors },
  };
}

function missing(): Answer {
  return {
    status: 404,
    json: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
  };
}

function list(api: GithubApi, url: URL): Answer {
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
  const page = Number(url.searchParams.get("page") ?? 1);
  const pages = Math.max(1, Math.ceil(api.comments.length / size));
  const to = (number: number, rel: string) => {
    const other = new URL(url);
    other.searchParams.set("page", String(number));
    return `<${other.href}>; rel="${rel}"`;
  };
  const links = page < pages ? [to(page + 1, "next"), to(pages, "last")] : [];
  const json = api.comments.slice((page - 1) * size, page * size).map((comment) => shown(api, comment));
  return { status: 200, json, headers: links.length === 0 ? {} : { link: links.join(", ") } };
}

function graphql(api: GithubApi, body: unknown): Answer {
  const query = (body as { readonly query?: unknown } | undefined)?.query;
  if (typeof query !== "string" || !query.includes("viewer")) api.violations.push("graphql: not the viewer query");
  if (api.viewer === undefined) return { status: 403, json: { message: "Resource not accessible by integration" } };
  return { status: 200, json: { data: { viewer: { login: api.viewer } } } };
}

/** A comment as the API shows it, with every field that the description requires. */
function shown(api: GithubApi, comment: StoredComment): object {
  const repo = `${api.url}/repos/example/shop`;
  const user = `${api.url}/users/${comment.login}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${repo}/issues/comments/${comment.id}`,
    html_url: `https://github.com/example/shop/pull/12#issuecomment-${comment.id}`,
    issue_url: `${repo}/issues/12`,
    body: comment.body,
    created_at: "2026-11-24T00:00:00Z",
    updated_at: "2026-11-24T00:00:00Z",
    author_association: "CONTRIBUTOR",
    performed_via_github_app: null,
    user: {
      login: comment.login,
      id: comment.login.length,
      node_id: "U_1",
      avatar_url: `${user}/avatar`,
      gravatar_id: "",
      url: user,
      html_url: `https://github.com/${comment.login}`,
      followers_url: `${user}/followers`,
      following_url: `${user}/following`,
      gists_url: `${user}/gists`,
      starred_url: `${user}/starred`,
      subscriptions_url: `${user}/subscriptions`,
      organizations_url: `${user}/orgs`,
      repos_url: `${user}/repos`,
      events_url: `${user}/events`,
      received_events_url: `${user}/received_events`,
      type: comment.type,
      site_admin: false,
    },
  };
}
