/** One digest for everything that decides a step, equal in two builds exactly when BuildKit takes the steps for one. */
import { type Digest, digestOf } from "./digest.ts";
import type { InputMatch, Match } from "./match.ts";
import type { Vertex } from "./ops.ts";

/** Keys by vertex index. */
export function stepKeys(matches: readonly Match[]): readonly Digest[] {
  const keys: Digest[] = [];
  for (const match of matches) {
    const inputs = match.inputs.map((input, at) => inputKey(input, keys[match.vertex.inputs[at]!.index]!));
    keys.push(digestOf(JSON.stringify([...ownKey(match.vertex, match.digests), ...inputs])));
  }
  return keys;
}

function ownKey(vertex: Vertex, digests: readonly Digest[]): readonly string[] {
  if (vertex.unknown !== undefined) return ["unknown", vertex.unknown.code, vertex.unknown.name, ...digests];
  if (vertex.kind === "local") return ["local", vertex.name];
  // Of an image the layers decide where they are known: another manifest of the same layers changes nothing.
  return vertex.kind === "image" ? digests.slice(-1) : digests;
}

function inputKey({ rule, content }: InputMatch, key: Digest): string {
  if (content === undefined || content === "unknown") return `${rule.selector} ${key}`;
  return "digest" in content ? content.digest : `refused ${content.refused.message}`;
}
