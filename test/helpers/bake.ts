/** Bake cases read by this action's own reader, and what buildx prints for them, in the same form. */
import { bakeSpecs, printedBakeSpecs } from "../../src/workflow/bake.ts";
import { DEFAULT_BAKE_FILES, resolveBake } from "../../src/workflow/bake-file.ts";
import type { BakeRequest } from "../../src/workflow/step.ts";
import type { BakeCase } from "../engines/bake-cases.ts";

function request(one: BakeCase): BakeRequest {
  return {
    directory: ".",
    committed: false,
    files: one.named ?? [],
    targets: one.targets ?? [],
    overrides: one.overrides ?? [],
    unknownArgs: [],
    noCache: false,
    pull: false,
    env: new Map(Object.entries(one.env ?? {})),
    origin: "t",
    unknowns: [],
  };
}

type Specs = ReturnType<typeof bakeSpecs>;
const byName = (specs: Specs): unknown => Object.fromEntries(specs.map((spec) => [spec.name, spec]));

/** As src/builds.ts does without buildx. */
export function readHere(one: BakeCase): unknown {
  const asked = request(one);
  const names = asked.files.length > 0 ? asked.files : DEFAULT_BAKE_FILES;
  const files = names.flatMap((path) => (one.files[path] === undefined ? [] : [{ path, text: one.files[path] }]));
  return byName(
    bakeSpecs(
      resolveBake(files, asked, (path) => one.files[path]),
      asked,
    ),
  );
}

export const readPrinted = (text: string, one: BakeCase): unknown => byName(printedBakeSpecs(text, request(one)));
