/** Variables of compose files that the environment holds with a value nobody knows here: what they feed is not known. */
import type { BuildSpec } from "../build-spec.ts";
import { notKnown } from "./step.ts";

/** Stands for the value; no compose file has such a character. */
const MARK = "\u0001";
const MARKED = new RegExp(`${MARK}(\\w*)${MARK}`);

/** The environment with a mark for each name of unknown value. */
export function marked(
  env: ReadonlyMap<string, string>,
  unknown: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  return new Map([...env, ...[...unknown].map((name) => [name, `${MARK}${name}${MARK}`] as const)]);
}

/** Fields that decide no cache key and are left out where they are not known. */
const HARMLESS = ["tags", "cacheTo"] as const;
const INPUTS = { cacheFrom: "cache-from" } as const;
const TOLD = new Set<keyof BuildSpec>(["buildArgs", "labels", "origin", "unknowns", "name"]);

/** The spec without marks: what they stood in is not known. */
export function withoutMarks(spec: BuildSpec): BuildSpec {
  const unknowns: string[] = [];
  const note = (value: string, input: string): boolean => {
    const name = MARKED.exec(value)?.[1];
    if (name !== undefined) unknowns.push(notKnown("The compose file", `$${name}`, input));
    return name !== undefined;
  };
  const buildArgs = [...spec.buildArgs].map(
    ([name, value]) => [name, value !== undefined && note(value, "build-args") ? undefined : value] as const,
  );
  const clean = { ...spec, buildArgs: new Map(buildArgs) };
  for (const field of HARMLESS) clean[field] = spec[field].filter((each) => !MARKED.test(each));
  clean.labels = new Map([...spec.labels].filter((each) => !MARKED.test(each.join("="))));
  clean.cacheFrom = spec.cacheFrom.filter((each) => !note(each, INPUTS.cacheFrom));
  for (const [field, value] of Object.entries(clean)) {
    if (!TOLD.has(field as keyof BuildSpec)) note(JSON.stringify(flat(value)).replaceAll("\\u0001", MARK), "files");
  }
  return unknowns.length === 0 ? clean : { ...clean, unknowns: [...spec.unknowns, ...new Set(unknowns)] };
}

function flat(value: unknown): unknown {
  return value instanceof Map ? [...value] : (value ?? "");
}
