/** Which frontend reads the Dockerfile. */
import type { Directive } from "../../dockerfile/instruction.ts";
import { buildkitParser, parse } from "../../dockerfile/parser.ts";
import type { BuildRequest } from "../../request.ts";

/** The image that `# syntax=` or `--build-arg BUILDKIT_SYNTAX=` names. */
export function frontendImage(request: BuildRequest): string | undefined {
  const given = request.options.buildArgs.get("BUILDKIT_SYNTAX");
  if (given !== undefined && given !== "") return given.trim().split(/\s/)[0];
  const value = directives(request)
    .find(({ name }) => name === "syntax")
    ?.value.trim();
  return value === undefined || value === "" ? undefined : value.split(/\s/)[0];
}

/** Directives stand at the top: the rest of the file may need rules that are not known yet. */
function directives(request: BuildRequest): readonly Directive[] {
  const head: string[] = [];
  for (const line of request.dockerfile.text.split("\n")) {
    if (!line.startsWith("#") && !line.startsWith("\ufeff#")) break;
    head.push(line);
  }
  return parse(`${head.join("\n")}\nFROM scratch\n`, request.dockerfile.path, buildkitParser()).directives;
}
