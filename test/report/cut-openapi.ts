/**
 * Cuts the operations that the comment uses out of GitHub's published OpenAPI description, as the npm package
 * @octokit/openapi ships it: `node test/report/cut-openapi.ts <api.github.com.json> <output>`.
 */
import { readFileSync, writeFileSync } from "node:fs";

const WANTED: readonly (readonly [string, string])[] = [
  ["get", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["post", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["get", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["patch", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["delete", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}"],
];

/** Answers whose schema is kept; the pull request's is large and only its head is read. */
const KEPT_SCHEMAS = [
  "#/components/schemas/issue-comment",
  "#/components/schemas/basic-error",
  "#/components/schemas/validation-error",
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Dict = { [key: string]: Json };

const DROPPED = new Set([
  "description",
  "example",
  "examples",
  "title",
  "externalDocs",
  "summary",
  "tags",
  "x-github",
  "x-octokit",
]);

function main(input: string, output: string): void {
  const api = JSON.parse(readFileSync(input, "utf8")) as Dict;
  const schemas: Dict = {};
  const operations = WANTED.map(([method, path]) => operation(api, method, path, schemas));
  const cut = { source: `@octokit/openapi ${(api.info as Dict).version}`, operations, components: { schemas } };
  writeFileSync(output, `${JSON.stringify(cut, null, 1)}\n`);
}

function operation(api: Dict, method: string, path: string, schemas: Dict): Dict {
  const source = (((api.paths as Dict)[path] as Dict)[method] as Dict) ?? {};
  const parameters = ((source.parameters ?? []) as Json[]).map((each) => {
    const { name, in: where, required, schema } = resolved(api, each) as Dict;
    return { name: name!, in: where!, required: required ?? false, schema: slim(schema!) };
  });
  const body = source.requestBody === undefined ? {} : { requestBody: jsonSchema(api, source.requestBody, schemas)! };
  const responses: Dict = {};
  for (const [status, answer] of Object.entries(source.responses as Dict)) {
    responses[status] = jsonSchema(api, answer, schemas) ?? null;
  }
  return { method, path, parameters, ...body, responses };
}

/** The schema of a body in JSON; references are kept when wanted, together with what they refer to. */
function jsonSchema(api: Dict, given: Json, schemas: Dict): Json | undefined {
  const content = (resolved(api, given) as Dict).content as Dict | undefined;
  const schema = (content?.["application/json"] as Dict | undefined)?.schema;
  if (schema === undefined) return undefined;
  const wanted = JSON.stringify(schema).match(/#\/components\/schemas\/[\w-]+/g) ?? [];
  if (!wanted.every((ref) => KEPT_SCHEMAS.includes(ref))) return undefined;
  collect(api, schema, schemas);
  return slim(schema);
}

function collect(api: Dict, schema: Json, schemas: Dict): void {
  for (const ref of JSON.stringify(schema).match(/#\/components\/schemas\/[\w-]+/g) ?? []) {
    const name = ref.slice("#/components/schemas/".length);
    if (schemas[name] !== undefined) continue;
    const target = resolved(api, { $ref: ref });
    schemas[name] = slim(target);
    collect(api, target, schemas);
  }
}

function resolved(api: Dict, given: Json): Json {
  const ref = (given as Dict).$ref;
  if (typeof ref !== "string") return given;
  let target: Json = api;
  for (const part of ref.slice(2).split("/")) target = (target as Dict)[part]!;
  return target;
}

function slim(value: Json): Json {
  if (Array.isArray(value)) return value.map(slim);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !DROPPED.has(key) || (typeof each === "object" && each !== null && "type" in each))
      .map(([key, each]) => [key, slim(each)]),
  );
}

main(process.argv[2]!, process.argv[3]!);
